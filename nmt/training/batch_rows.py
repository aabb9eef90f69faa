"""The rows of embeddings and projection that a batch reads, used by the model instead of the whole.

The optimizer gathers these rows, the loss is computed with them, and they get the gradient.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

import numpy as np
import torch
from torch import Tensor

from nmt.config import TrainingSection
from nmt.data.batches import Batch, Indices
from nmt.model.losses import SampledCandidates
from nmt.model.network import EncoderDecoder
from nmt.training.loss import TrainingLoss
from nmt.training.row_adam import RowAdam, Rows

Reader = Literal["source", "target", "output"]
"""What reads a weight by rows: source tokens, decoder inputs, or the sampled softmax."""


@dataclass(frozen=True)
class BatchRows:
    """The rows that one batch reads; valid until the next ones are gathered.

    Attributes:
        rows: by the name of the weight in the model.
        candidates: of the sampled softmax, as positions in the rows; None without.
    """

    rows: Mapping[str, Rows]
    candidates: SampledCandidates | None
    _positions: Mapping[Reader, Tensor]

    def remap(self, batch: Batch) -> Batch:
        """Return the batch with each id replaced by the position of its row."""

        def positions(reader: Reader, ids: Tensor) -> Tensor:
            return self._positions[reader][ids] if reader in self._positions else ids

        return replace(
            batch,
            source=positions("source", batch.source),
            target_input=positions("target", batch.target_input),
            target_output=positions("output", batch.target_output),
        )


class _RowGroup(NamedTuple):
    """Weights that are read by the same rows."""

    readers: frozenset[Reader]
    weights: dict[str, RowAdam]  # by name
    positions: Tensor  # [V] int64, of the rows gathered last; undefined for other ids


def sparse_readers(settings: TrainingSection) -> set[Reader]:
    """Return what reads only some rows of its weight at a step, by the `training` section.

    The full softmax reads the whole projection. Predictions that are fed back are not known
    beforehand and can be any id. A moving average of the weights includes every row at every step.
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
    """Gathers the rows that a batch reads from the weights of a model, and applies their updates.

    Args:
        model: on its device.
        readers: what reads by rows. Tied weights are gathered only if everything that reads them
            does.
    """

    def __init__(self, model: EncoderDecoder, readers: Collection[Reader]) -> None:
        self._device = model.projection_bias.device
        self._groups = []
        for group_readers, group_weights in _tied_groups(model):
            if group_readers <= set(readers):
                weights = {
                    name: RowAdam(weight)
                    for name, weight in model.named_parameters()
                    if weight in group_weights
                }
                vocabulary_size = len(next(iter(group_weights)))
                positions = torch.zeros(vocabulary_size, dtype=torch.int64, device=self._device)
                self._groups.append(_RowGroup(frozenset(group_readers), weights, positions))

    @property
    def weights(self) -> dict[str, RowAdam]:
        """All weights that are read by rows, by name."""
        return {name: weight for group in self._groups for name, weight in group.weights.items()}

    def gather(
        self, source: Indices, target: Indices, candidates: SampledCandidates | None
    ) -> BatchRows:
        """Gather the rows that a batch reads.

        Args:
            source: the distinct ids of its sources.
            target: the distinct ids of its targets.
            candidates: of the sampled softmax, on the CPU.
        """
        rows: dict[str, Rows] = {}
        positions: dict[Reader, Tensor] = {}
        on_device = candidates and SampledCandidates(
            *(tensor.to(self._device) for tensor in candidates)
        )
        ids_of = {"source": source, "target": target, "output": target}
        for group in self._groups:
            read = [ids_of[reader] for reader in group.readers]
            if candidates and "output" in group.readers:
                read.append(candidates.ids.numpy())
            ids = torch.from_numpy(np.unique(np.concatenate(read))).to(self._device)
            group.positions[ids] = torch.arange(len(ids), device=self._device)
            rows |= {name: weight.gather(ids) for name, weight in group.weights.items()}
            positions |= dict.fromkeys(group.readers, group.positions)
            if on_device and "output" in group.readers:
                on_device = SampledCandidates(
                    group.positions[on_device.ids], on_device.expected_counts[ids]
                )
        return BatchRows(rows, on_device, positions)

    def apply(self, batch_rows: BatchRows, *, rate: float) -> None:
        """Update the gathered rows by their gradients, and write them back."""
        weights = self.weights
        for name, rows in batch_rows.rows.items():
            weights[name].apply(rows, rate=rate)


def _tied_groups(model: EncoderDecoder) -> list[tuple[set[Reader], set[Tensor]]]:
    """Return readers with the weights they read; readers of tied weights are together."""
    separate: list[tuple[set[Reader], set[Tensor]]] = [
        ({"source"}, {model.encoder.embedding.weight}),
        ({"target"}, {model.target_embedding.weight}),
        ({"output"}, {model.projection_weight, model.projection_bias}),
    ]
    groups: list[tuple[set[Reader], set[Tensor]]] = []
    for readers, weights in separate:
        tied = [group for group in groups if group[1] & weights]
        groups = [group for group in groups if group not in tied]
        merged = [(readers, weights), *tied]
        groups.append(
            (
                {reader for group in merged for reader in group[0]},
                {weight for group in merged for weight in group[1]},
            )
        )
    return groups


class RowLoss:
    """The training loss with gathered rows instead of whole weights.

    Args:
        loss: with whole weights.
    """

    def __init__(self, loss: TrainingLoss) -> None:
        self._loss = loss
        model = loss.core if isinstance(loss.core, EncoderDecoder) else loss.core.model
        names = {weight: name for name, weight in model.named_parameters()}
        # A tied weight has several paths. PyTorch finds them by itself, but does not restore the
        # weight if a whole module is shared.
        self._paths: dict[str, list[str]] = {}
        for path, module in loss.named_modules():
            for attribute, weight in module.named_parameters(recurse=False):
                self._paths.setdefault(names[weight], []).append(f"{path}.{attribute}")

    def __call__(self, batch: Batch, batch_rows: BatchRows, feed_previous: float = 0.0) -> Tensor:
        """Return the mean loss over the target tokens of a batch, as `TrainingLoss.forward`.

        Args:
            batch: or a part of one.
            batch_rows: gathered for the whole batch.
            feed_previous: as there.
        """
        weights = {
            path: rows.values
            for name, rows in batch_rows.rows.items()
            for path in self._paths[name]
        }
        arguments = (batch_rows.remap(batch), batch_rows.candidates, feed_previous)
        loss: Tensor = torch.func.functional_call(self._loss, weights, arguments, tie_weights=False)
        return loss
