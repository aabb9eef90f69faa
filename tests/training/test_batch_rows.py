"""Gathered rows give the same loss and gradients as the whole weights."""

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
def test_readers_of_whole_weights_are_not_sparse(settings: dict[str, object], expected: set[str]):
    section = TrainingSection.model_validate({"directory": "unused", **settings})
    assert sparse_readers(section) == expected


@pytest.mark.parametrize(
    ("model", "readers", "expected"),
    [
        ({}, EVERYTHING, EMBEDDINGS | PROJECTION),
        ({}, {"source", "target"}, EMBEDDINGS),
        ({}, {"source"}, {"encoder.embedding.weight"}),
        ({}, set(), set()),
        ({"tie_embeddings": True}, {"source"}, set()),
        ({"tie_embeddings": True}, {"source", "target"}, {"encoder.embedding.weight"}),
        (TIED, EVERYTHING, PROJECTION),  # listed under its first name only
        (TIED, {"source", "target"}, set()),
        (
            {"embedding_size": 32, "tie_projection": True},
            {"source", "target"},
            {"encoder.embedding.weight"},
        ),
    ],
)
def test_weight_is_gathered_only_if_every_reader_reads_rows(
    model: dict[str, Any], readers: set[Reader], expected: set[str]
):
    assert set(RowGatherer(tiny_model(**model), readers).weights) == expected


@pytest.mark.parametrize("samples", [True, False], ids=["sampled", "full"])
@pytest.mark.parametrize("architecture", [{}, {"tie_embeddings": True}, TIED], ids=str)
@pytest.mark.parametrize("fused", [True, False], ids=["fused", "plain"])
def test_row_gradients_equal_those_of_the_whole_weight(
    architecture: dict[str, Any], samples: bool, fused: bool
):
    model = tiny_model(dropout=0, **architecture)
    parameters = dict(model.named_parameters())
    core = FusedModel(model, torch.float32) if fused else model
    prepared = prepared_batch(5)
    drawn = candidates() if samples else None
    training_loss = TrainingLoss(core)
    expected = training_loss(prepared.parts[0], drawn)
    expected.backward()

    batch_rows = RowGatherer(model, EVERYTHING if samples else {"source", "target"}).gather(
        prepared.source_ids, prepared.target_ids, drawn
    )
    loss = RowLoss(training_loss)(prepared.parts[0], batch_rows)
    loss.backward()

    torch.testing.assert_close(loss, expected)
    weights = dict(model.named_parameters())
    assert batch_rows.rows or (architecture == TIED and not samples)
    for name, weight in weights.items():
        assert weight is parameters[name]
    for name, rows in batch_rows.rows.items():
        gradient = weights[name].grad
        torch.testing.assert_close(rows.values.grad, gradient[rows.ids])
        rest = gradient.index_fill(0, rows.ids, 0)
        assert not rest.any(), name


def test_only_rows_read_or_sampled_are_gathered():
    model = tiny_model()
    drawn = candidates()
    source, target = np.array([0, 5, 7]), np.array([0, 1, 2, 6])
    batch_rows = RowGatherer(model, EVERYTHING).gather(source, target, drawn)
    gathered = {name: rows.ids.tolist() for name, rows in batch_rows.rows.items()}
    output = sorted({*target.tolist(), *drawn.ids.tolist()})
    assert gathered == {
        "encoder.embedding.weight": [0, 5, 7],
        "target_embedding.weight": [0, 1, 2, 6],
        "projection_weight": output,
        "projection_bias": output,
    }
    assert batch_rows.candidates
    assert [output[position] for position in batch_rows.candidates.ids] == drawn.ids.tolist()
    torch.testing.assert_close(batch_rows.candidates.expected_counts, drawn.expected_counts[output])


def test_ids_are_remapped_to_row_positions():
    gatherer = RowGatherer(tiny_model(), {"source", "target"})
    batch_rows = gatherer.gather(np.array([0, 5, 7]), np.array([0, 1, 2, 6]), None)
    batch = make_batch(reversal_corpus(1), np.array([0]), CPU)
    batch.source[:] = 7
    batch.target_input[:] = 6
    remapped = batch_rows.remap(batch)
    assert remapped.source.unique().tolist() == [2]
    assert remapped.target_input.unique().tolist() == [3]
    assert torch.equal(remapped.target_output, batch.target_output)  # the projection is read whole


class _HostReads(TorchDispatchMode):
    """Records the operations that make the host wait for the device."""

    WAITING = ("_local_scalar_dense", "nonzero", "masked_select", "_unique2", "unique_dim")

    def __init__(self) -> None:
        super().__init__()
        self.operations: list[str] = []

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        name = func.overloadpacket.__name__
        by_mask = name == "index" and any(
            index is not None and index.dtype == torch.bool for index in args[1]
        )
        if name in self.WAITING or by_mask:
            self.operations.append(name)
        return func(*args, **(kwargs or {}))


@pytest.mark.parametrize("samples", [True, False], ids=["sampled", "full"])
def test_forward_and_backward_do_not_synchronize_with_the_device(samples: bool):
    model = tiny_model(heads=2, layers=2)
    prepared = prepared_batch(20)
    batch_rows = RowGatherer(model, EVERYTHING if samples else {"source", "target"}).gather(
        prepared.source_ids, prepared.target_ids, candidates() if samples else None
    )
    row_loss = RowLoss(TrainingLoss(FusedModel(model.train(), torch.float32)))
    with _HostReads() as mode:
        row_loss(prepared.parts[0], batch_rows).backward()
    assert mode.operations == []
    with _HostReads() as mode:
        float(torch.ones(3)[torch.tensor([True, False, True])].sum())
    assert mode.operations == ["index", "_local_scalar_dense"]
