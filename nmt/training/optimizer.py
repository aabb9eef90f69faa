"""One training step: gradient of a batch, clipping, Adam, and a moving average of weights."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

import torch
from torch import Tensor, nn

from nmt.config import TrainingSection
from nmt.device import out_of_memory
from nmt.model.losses import CandidateSampler
from nmt.model.network import EncoderDecoder
from nmt.runs.checkpoints import Checkpoint, Tensors
from nmt.runs.progress import Flags, StepResult
from nmt.training.batch_rows import BatchRows, RowGatherer, RowLoss, sparse_readers
from nmt.training.distributed import ProcessGroup
from nmt.training.loss import TrainingLoss
from nmt.training.prefetch import PreparedBatch, too_large
from nmt.training.row_adam import BETAS, EPSILON, to_dense


class Optimizer:
    """Updates the weights of a model: some row by row, the others as a whole.

    Args:
        model: on `device`.
        loss: of the model.
        settings: the `training` section.
        processes: that share each batch.
        device: where batches live.

    Attributes:
        adam: of the weights that are updated as a whole.
        average: the moving average of the weights by name; None without.
    """

    def __init__(
        self,
        model: EncoderDecoder,
        loss: TrainingLoss,
        *,
        settings: TrainingSection,
        processes: ProcessGroup,
        device: torch.device,
    ) -> None:
        self._model = model
        self._loss = loss
        self._row_loss = RowLoss(loss)
        self._settings = settings
        self._processes = processes
        self._device = device
        self._parameters: list[Tensor] = list(model.parameters())
        self._gatherer = RowGatherer(model, sparse_readers(settings))
        self._by_rows = self._gatherer.weights
        self._whole: list[Tensor] = [
            weight for name, weight in model.named_parameters() if name not in self._by_rows
        ]
        self.adam = torch.optim.Adam(self._whole, betas=BETAS, eps=EPSILON, fused=True)
        self.average: Tensors | None = None
        if settings.ema_decay:
            self.average = {
                name: weight.detach().clone() for name, weight in model.named_parameters()
            }

    def step(
        self, batch: PreparedBatch, *, step: int, rate: float, feed_previous: float, flags: Flags
    ) -> StepResult:
        """Update the weights by a batch, unless its loss or gradient is not finite.

        Args:
            batch: prepared for this process.
            step: batches before this one.
            rate: the learning rate.
            feed_previous: as in `TrainingLoss.forward`.
            flags: of this process.

        Raises:
            RunError: memory is exhausted, or another process has ended.
        """
        self._model.train()
        self.adam.zero_grad()
        try:
            batch_rows = self._gatherer.gather(
                batch.source_ids, batch.target_ids, self._loss.draw_candidates()
            )
            loss = self._backward(batch, batch_rows, feed_previous)
            extras = torch.cat([loss[None], loss.new_tensor(flags)])
            updated = [*self._whole, *(rows.values for rows in batch_rows.rows.values())]
            self._processes.all_reduce_gradients(updated, extras)
            norm = nn.utils.clip_grad_norm_(updated, self._settings.gradient_clip_norm)
            # One transfer for all numbers: on a GPU, this waits for the step.
            norm_value, loss_value, *counts = torch.cat([norm[None], extras]).tolist()
            result = StepResult(
                loss=loss_value,
                gradient_norm=norm_value,
                target_tokens=batch.target_tokens,
                cells=batch.cells,
                padding=batch.padding,
                learning_rate=rate,
                feed_previous=feed_previous,
                flags=Flags(*(count > 0 for count in counts)),
            )
            if result.finite:
                for group in self.adam.param_groups:
                    group["lr"] = rate
                self.adam.step()
                self._gatherer.apply(batch_rows, rate=rate)
                self._update_average(step)
        except (RuntimeError, MemoryError) as error:
            if not out_of_memory(error):
                raise
            raise too_large(batch, self._settings) from error
        return result

    def _backward(
        self, batch: PreparedBatch, batch_rows: BatchRows, feed_previous: float
    ) -> Tensor:
        """Accumulate the gradient of this process's share of a batch, part by part.

        Returns:
            The share's part of the mean loss.
        """
        loss = torch.zeros((), device=self._device)
        for part in batch.parts:
            mean = self._row_loss(part, batch_rows, feed_previous)
            share = mean * (part.target_tokens / batch.target_tokens)
            torch.autograd.backward(share)
            loss += share.detach()
        return loss

    @torch.no_grad()
    def _update_average(self, step: int) -> None:
        """Update the moving average, which follows the weights more closely at first."""
        if self.average:
            decay = min(self._settings.ema_decay, (1 + step) / (10 + step))
            torch._foreach_lerp_(list(self.average.values()), self._parameters, 1 - decay)

    @contextmanager
    def averaged_weights(self) -> Iterator[None]:
        """Let the model have the average of its weights in this block, if there is one."""
        if not self.average:
            yield
            return
        current = [weight.detach().clone() for weight in self._parameters]
        self._fill(self.average.values())
        try:
            yield
        finally:
            self._fill(current)

    def catch_up(self) -> None:
        """Catch up on the updates that rows have missed because no batch read them."""
        for weight in self._by_rows.values():
            weight.catch_up()

    @property
    def is_stale(self) -> bool:
        """Whether any row has missed updates."""
        return any(weight.is_stale for weight in self._by_rows.values())

    def tensors(self) -> tuple[Tensors, Tensors]:
        """Return the weights to translate with, and the rest of the optimizer's state."""
        # Tied weights have one name here.
        weights = dict(self._model.named_parameters())
        rest = {
            f"optimizer.{name}:{key}": value
            for name, weight in weights.items()
            for key, value in self._state_of(name, weight).items()
        }
        if self.average:
            rest |= {f"weights.{name}": weight for name, weight in weights.items()}
            return _on_cpu(self.average), _on_cpu(rest)
        return _on_cpu(weights), _on_cpu(rest)

    def _state_of(self, name: str, weight: Tensor) -> Tensors:
        if name in self._by_rows:
            return self._by_rows[name].tensors()
        return dict(self.adam.state[weight])

    def restore(self, checkpoint: Checkpoint, rest: Tensors, *, rate: float) -> None:
        """Restore what `tensors` returned.

        Args:
            checkpoint: with the weights to translate with.
            rest: of the optimizer's state.
            rate: the learning rate of the next update.

        Raises:
            InputError: the weights are those of another model.
        """
        checkpoint.fill(self._model)
        if self.average:
            average = checkpoint.weights()
            self.average = {name: average[name].to(self._device) for name in self.average}
            self._fill(rest[f"weights.{name}"] for name in self.average)
        for name, parameter in self._model.named_parameters():
            prefix = f"optimizer.{name}:"
            state = {
                key.removeprefix(prefix): value.to(self._device)
                for key, value in rest.items()
                if key.startswith(prefix)
            }
            if not state:
                continue  # it was saved before the first update
            if name in self._by_rows:
                self._by_rows[name].restore(state, rate=rate)
            else:
                self.adam.state[parameter] = to_dense(parameter, state)

    def all_finite(self) -> bool:
        """Return whether all weights are finite."""
        return all(bool(weight.isfinite().all()) for weight in self._parameters)

    @property
    def sampler(self) -> CandidateSampler | None:
        """The candidate sampler of the loss, if it has one."""
        return self._loss.sampler

    @torch.no_grad()
    def _fill(self, values: Iterable[Tensor]) -> None:
        for weight, value in zip(self._parameters, values, strict=True):
            weight.copy_(value)


def _on_cpu(tensors: Mapping[str, Tensor]) -> Tensors:
    return {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}
