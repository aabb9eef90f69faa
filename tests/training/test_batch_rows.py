"""Gathered rows give the loss and the gradients of whole weights."""

from typing import Any

import numpy as np
import pytest
import torch
from reversal import VOCABULARY_SIZE, reversal_corpus, tiny_model
from torch.utils._python_dispatch import TorchDispatchMode

from nmt.config import TrainingSection
from nmt.data.batches import make_batch
from nmt.model.fused.network import FusedModel
from nmt.model.losses import CandidateSampler, SampledCandidates, log_uniform
from nmt.training.batch_rows import Reader, RowGatherer, RowLoss, sparse_readers
from nmt.training.distributed import ProcessGroup
from nmt.training.loss import TrainingLoss
from nmt.training.prefetch import Prefetcher, PreparedBatch

CPU = torch.device("cpu")
EMBEDDINGS = {"encoder.embedding.weight", "target_embedding.weight"}
PROJECTION = {"projection_weight", "projection_bias"}
TIED = {"embedding_size": 32, "tie_embeddings": True, "tie_projection": True}


EVERYTHING: set[Reader] = {"source", "target", "output"}


def prepared_batch(size: int) -> PreparedBatch:
    settings = TrainingSection.model_validate({"directory": "unused"})
    prefetcher = Prefetcher(
        reversal_corpus(size), settings=settings, processes=ProcessGroup(0, 1, CPU), device=CPU
    )
    return prefetcher.prepare(np.arange(size))


def candidates() -> SampledCandidates:
    sampler = CandidateSampler(log_uniform(VOCABULARY_SIZE), samples=3, seed=1, device=CPU)
    return sampler.draw()


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, EVERYTHING),
        ({"loss": "softmax"}, {"source", "target"}),
        ({"feed_previous": 0.1}, {"source"}),
        ({"ema_decay": 0.9}, set()),
    ],
)
def test_what_reads_whole_weights_is_not_sparse(settings: dict[str, object], expected: set[str]):
    section = TrainingSection.model_validate({"directory": "unused", **settings})
    assert sparse_readers(section) == expected


@pytest.mark.parametrize(
    ("member", "readers", "expected"),
    [
        ({}, EVERYTHING, EMBEDDINGS | PROJECTION),
        ({}, {"source", "target"}, EMBEDDINGS),
        ({}, {"source"}, {"encoder.embedding.weight"}),
        ({}, set(), set()),
        ({"tie_embeddings": True}, {"source"}, set()),
        ({"tie_embeddings": True}, {"source", "target"}, {"encoder.embedding.weight"}),
        (TIED, EVERYTHING, PROJECTION),  # the first of its names
        (TIED, {"source", "target"}, set()),
        (
            {"embedding_size": 32, "tie_projection": True},
            {"source", "target"},
            {"encoder.embedding.weight"},
        ),
    ],
)
def test_weights_are_gathered_if_everything_reads_them_by_rows(
    member: dict[str, Any], readers: set[Reader], expected: set[str]
):
    assert set(RowGatherer(tiny_model(**member), readers).weights) == expected


@pytest.mark.parametrize("samples", [True, False], ids=["sampled", "full"])
@pytest.mark.parametrize("member", [{}, {"tie_embeddings": True}, TIED], ids=str)
@pytest.mark.parametrize("fused", [True, False], ids=["fused", "plain"])
def test_rows_have_the_gradients_of_the_whole_weights(
    member: dict[str, Any], samples: bool, fused: bool
):
    model = tiny_model(dropout=0, **member)
    before = dict(model.named_parameters())
    core = FusedModel(model, torch.float32) if fused else model
    prepared = prepared_batch(5)
    drawn = candidates() if samples else None
    training_loss = TrainingLoss(core)
    expected = training_loss(prepared.parts[0], drawn)
    expected.backward()

    batch_rows = RowGatherer(model, EVERYTHING if samples else {"source", "target"}).gather(
        prepared.source_ids, prepared.target_ids, drawn
    )
    found = RowLoss(training_loss)(prepared.parts[0], batch_rows)
    found.backward()

    torch.testing.assert_close(found, expected)
    weights = dict(model.named_parameters())
    assert batch_rows.rows or (member == TIED and not samples)
    for name, weight in weights.items():
        assert weight is before[name]
    for name, rows in batch_rows.rows.items():
        whole = weights[name].grad
        torch.testing.assert_close(rows.values.grad, whole[rows.ids])
        rest = whole.index_fill(0, rows.ids, 0)
        assert not rest.any(), name


def test_only_the_rows_that_are_read_or_drawn_are_gathered():
    model = tiny_model()
    drawn = candidates()
    source, target = np.array([0, 5, 7]), np.array([0, 1, 2, 6])
    batch_rows = RowGatherer(model, EVERYTHING).gather(source, target, drawn)
    read = {name: rows.ids.tolist() for name, rows in batch_rows.rows.items()}
    output = sorted({*target.tolist(), *drawn.ids.tolist()})
    assert read == {
        "encoder.embedding.weight": [0, 5, 7],
        "target_embedding.weight": [0, 1, 2, 6],
        "projection_weight": output,
        "projection_bias": output,
    }
    assert batch_rows.candidates
    assert [output[place] for place in batch_rows.candidates.ids] == drawn.ids.tolist()
    torch.testing.assert_close(batch_rows.candidates.expected_counts, drawn.expected_counts[output])


def test_ids_are_mapped_to_the_positions_of_their_rows():
    gatherer = RowGatherer(tiny_model(), {"source", "target"})
    batch_rows = gatherer.gather(np.array([0, 5, 7]), np.array([0, 1, 2, 6]), None)
    batch = make_batch(reversal_corpus(1), np.array([0]), CPU)
    batch.source[:] = 7
    batch.target_input[:] = 6
    read = batch_rows.remap(batch)
    assert read.source.unique().tolist() == [2]
    assert read.target_input.unique().tolist() == [3]
    assert torch.equal(read.target_output, batch.target_output)  # the projection is read whole


class _ReadsBack(TorchDispatchMode):
    """Counts what would make the host wait for a device."""

    WAITING = ("_local_scalar_dense", "nonzero", "masked_select", "_unique2", "unique_dim")

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        name = func.overloadpacket.__name__
        by_mask = name == "index" and any(
            index is not None and index.dtype == torch.bool for index in args[1]
        )
        if name in self.WAITING or by_mask:
            self.found.append(name)
        return func(*args, **(kwargs or {}))


@pytest.mark.parametrize("samples", [True, False], ids=["sampled", "full"])
def test_forward_and_backward_read_nothing_back_from_the_device(samples: bool):
    model = tiny_model(heads=2, layers=2)
    prepared = prepared_batch(20)
    batch_rows = RowGatherer(model, EVERYTHING if samples else {"source", "target"}).gather(
        prepared.source_ids, prepared.target_ids, candidates() if samples else None
    )
    row_loss = RowLoss(TrainingLoss(FusedModel(model.train(), torch.float32)))
    with _ReadsBack() as mode:
        row_loss(prepared.parts[0], batch_rows).backward()
    assert mode.found == []
    with _ReadsBack() as mode:
        float(torch.ones(3)[torch.tensor([True, False, True])].sum())
    assert mode.found == ["index", "_local_scalar_dense"]
