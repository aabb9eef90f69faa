"""The rows of all tables that a batch reads, lent to the model in place of the tables."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

import numpy as np
import torch
from torch import Tensor, nn

from nmt.config import TrainingSection
from nmt.data.batches import Batch, Indices
from nmt.model.losses import SampledCandidates
from nmt.model.network import EncoderDecoder
from nmt.training.loss import TrainingLoss
from nmt.training.precision import Core
from nmt.training.row_adam import RowAdam, Rows

Reader = Literal["source", "target", "output"]
"""What reads a table: sources, inputs of the decoder, or the sampled softmax."""


@dataclass(frozen=True)
class BatchRows:
    """What one batch reads; good until the next one is lent.

    Attributes:
        rows: of each table, by the name of the weight in the model.
        candidates: of the sampled softmax, as rows where they stand; None without.
    """

    rows: Mapping[str, Rows]
    candidates: SampledCandidates | None
    _places: Mapping[Reader, Tensor]

    def read(self, batch: Batch) -> Batch:
        """Return a batch whose symbols are the rows where they stand."""

        def by_row(reader: Reader, symbols: Tensor) -> Tensor:
            return self._places[reader][symbols] if reader in self._places else symbols

        return replace(
            batch,
            source=by_row("source", batch.source),
            target_input=by_row("target", batch.target_input),
            target_output=by_row("output", batch.target_output),
        )


class _RowGroup(NamedTuple):
    """Tables that are read by the same rows."""

    readers: frozenset[Reader]
    tables: dict[str, RowAdam]  # by the names of their weights
    places: Tensor  # [V] int64, where the rows of the last batch_rows stand; else without meaning


def sparse_readers(settings: TrainingSection) -> set[Reader]:
    """Return what need not read its table whole, by the `training` section.

    The full softmax reads the whole projection. Predictions that are fed back are not known
    beforehand, and chosen from everything. A moving average follows every row at every step.
    """
    if settings.ema_decay:
        return set()
    readers: set[Reader] = {"source"}
    if not settings.feed_previous:
        readers.add("target")
        if settings.loss == "sampled_softmax":
            readers.add("output")
    return readers


class RowGatherer:
    """Knows which weights of a model are tables, and takes out their rows.

    Args:
        model: on its device.
        readers: what reads by rows. What is tied is one table, if all that read it do so.
    """

    def __init__(self, model: EncoderDecoder, readers: Collection[Reader]) -> None:
        read: list[tuple[set[Reader], set[Tensor]]] = [
            ({"source"}, {model.encoder.embedding.weight}),
            ({"target"}, {model.target_embedding.weight}),
            ({"output"}, {model.projection_weight, model.projection_bias}),
        ]
        groups: list[tuple[set[Reader], set[Tensor]]] = []
        for own, weights in read:
            tied = [group for group in groups if group[1] & weights]
            groups = [group for group in groups if group not in tied]
            merged = [(own, weights), *tied]
            groups.append(
                (
                    {reader for group in merged for reader in group[0]},
                    {weight for group in merged for weight in group[1]},
                )
            )
        self._device = model.projection_bias.device
        self._groups = []
        for own, weights in groups:
            if own <= set(readers):
                tables = {
                    name: RowAdam(weight)
                    for name, weight in model.named_parameters()
                    if weight in weights
                }
                symbols = len(next(iter(weights)))
                places = torch.zeros(symbols, dtype=torch.int64, device=self._device)
                self._groups.append(_RowGroup(frozenset(own), tables, places))

    @property
    def tables(self) -> dict[str, RowAdam]:
        """All tables, by the names of their weights."""
        return {name: table for group in self._groups for name, table in group.tables.items()}

    def gather(
        self, source: Indices, target: Indices, candidates: SampledCandidates | None
    ) -> BatchRows:
        """Take out what a batch reads.

        Args:
            source: the symbols of its sources, distinct.
            target: those of its targets, distinct.
            candidates: of the sampled softmax, on the CPU.
        """
        rows: dict[str, Rows] = {}
        places: dict[Reader, Tensor] = {}
        lent = candidates and SampledCandidates(*(tensor.to(self._device) for tensor in candidates))
        for group in self._groups:
            read = {"source": source, "target": target, "output": target}
            wanted = [read[reader] for reader in group.readers]
            if candidates and "output" in group.readers:
                wanted.append(candidates.ids.numpy())
            ids = torch.from_numpy(np.unique(np.concatenate(wanted))).to(self._device)
            group.places[ids] = torch.arange(len(ids), device=self._device)
            rows |= {name: table.gather(ids) for name, table in group.tables.items()}
            places |= dict.fromkeys(group.readers, group.places)
            if lent and "output" in group.readers:
                lent = SampledCandidates(group.places[lent.ids], lent.expected_counts[ids])
        return BatchRows(rows, lent, places)

    def apply(self, batch_rows: BatchRows, *, rate: float) -> None:
        """Move the rows of a batch_rows by their gradients, and put them back."""
        tables = self.tables
        for name, rows in batch_rows.rows.items():
            tables[name].apply(rows, rate=rate)


class RowLoss:
    """The loss of a model that reads the rows of loans in place of its tables.

    Args:
        core: what computes with the weights of the model.
        training_loss: the loss.
    """

    def __init__(self, core: Core, training_loss: TrainingLoss) -> None:
        self._whole = _Loss(core, training_loss)
        model = core if isinstance(core, EncoderDecoder) else core.model
        names = {weight: name for name, weight in model.named_parameters()}
        # A tied weight has several places. PyTorch finds them by itself, but does not put the
        # weight back if a whole module is shared.
        self._places: dict[str, list[str]] = {}
        for path, module in self._whole.named_modules():
            for attribute, weight in module.named_parameters(recurse=False):
                self._places.setdefault(names[weight], []).append(f"{path}.{attribute}")

    def loss(self, batch: Batch, batch_rows: BatchRows, *, feed_previous: float = 0.0) -> Tensor:
        """Return the mean loss over the target tokens of a batch, as `TrainingLoss.loss`."""
        weights = {
            place: rows.values
            for name, rows in batch_rows.rows.items()
            for place in self._places[name]
        }
        arguments = (batch_rows.read(batch), batch_rows.candidates, feed_previous)
        found: Tensor = torch.func.functional_call(
            self._whole, weights, arguments, tie_weights=False
        )
        return found


class _Loss(nn.Module):
    """The loss as the forward pass of a module, for only that can borrow."""

    def __init__(self, core: Core, training_loss: TrainingLoss) -> None:
        super().__init__()
        self.core = core
        self._training_loss = training_loss

    def forward(
        self, batch: Batch, candidates: SampledCandidates | None, feed_previous: float
    ) -> Tensor:
        return self._training_loss.loss(
            self.core, batch, candidates=candidates, feed_previous=feed_previous
        )
