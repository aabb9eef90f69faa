"""One update of the weights: gradient of a batch, clipping, optimiser, moving average."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

import torch
from torch import Tensor, nn

from nmt.config import TrainingSection
from nmt.device import out_of_memory
from nmt.model.losses import CandidateSampler
from nmt.model.network import EncoderDecoder
from nmt.runs.checkpoints import Checkpoint, Tensors
from nmt.runs.progress import StepResult
from nmt.training.batch_rows import BatchRows, RowGatherer, RowLoss, sparse_readers
from nmt.training.distributed import ProcessGroup
from nmt.training.loss import TrainingLoss
from nmt.training.precision import Core
from nmt.training.prefetch import PreparedBatch, too_large
from nmt.training.row_adam import BETAS, EPSILON, RowAdam


class Optimizer:
    """Moves the weights of a model.

    Args:
        model: on `device`.
        core: what computes with its weights.
        training_loss: the loss.
        settings: the `training` section.
        processes: that share each batch.
        device: where batches live.
    """

    def __init__(
        self,
        model: EncoderDecoder,
        core: Core,
        training_loss: TrainingLoss,
        *,
        settings: TrainingSection,
        processes: ProcessGroup,
        device: torch.device,
    ) -> None:
        self._model = model
        self._row_loss = RowLoss(core, training_loss)
        self._training_loss = training_loss
        self._settings = settings
        self._processes = processes
        self._device = device
        self._parameters: list[Tensor] = list(model.parameters())
        self._gatherer = RowGatherer(model, sparse_readers(settings))
        self._tables = self._gatherer.tables
        self._whole: list[Tensor] = [
            weight for name, weight in model.named_parameters() if name not in self._tables
        ]
        self.adam = torch.optim.Adam(
            self._whole, lr=settings.learning_rate, betas=BETAS, eps=EPSILON, fused=True
        )
        self.average: Tensors | None = None
        if settings.ema_decay:
            self.average = {
                name: weight.detach().clone() for name, weight in model.named_parameters()
            }

    def step(
        self,
        batch: PreparedBatch,
        *,
        step: int,
        rate: float,
        feed_previous: float,
        votes: tuple[bool, ...],
    ) -> StepResult:
        """Move the weights by a batch, unless its loss or gradient is no finite number.

        Args:
            batch: made ready for this process.
            step: batches before this one.
            rate: the step size.
            feed_previous: as in `TrainingLoss.loss`.
            votes: what this process wants; all are told what any wants.

        Raises:
            RunError: memory is exhausted, or another process is gone.
        """
        self._model.train()
        self.adam.zero_grad()
        try:
            batch_rows = self._gatherer.gather(
                batch.source_symbols, batch.target_symbols, self._training_loss.draw()
            )
            loss = self._gradient(batch, batch_rows, feed_previous)
            extras = torch.cat([loss[None], loss.new_tensor(votes)])
            moved = [*self._whole, *(rows.values for rows in batch_rows.rows.values())]
            self._processes.all_reduce_gradients(moved, extras)
            norm = nn.utils.clip_grad_norm_(moved, self._settings.gradient_clip_norm)
            # Read back at once: on a GPU, this is where the step is waited for.
            norm_value, loss_value, *counts = torch.cat([norm[None], extras]).tolist()
            update = StepResult(
                loss=loss_value,
                gradient_norm=norm_value,
                target_tokens=batch.target_tokens,
                cells=batch.cells,
                padding=batch.padding,
                learning_rate=rate,
                feed_previous=feed_previous,
                votes=tuple(count > 0 for count in counts),
            )
            if update.finite:
                for group in self.adam.param_groups:
                    group["lr"] = rate
                self.adam.step()
                self._gatherer.apply(batch_rows, rate=rate)
                self._follow(step)
        except (RuntimeError, MemoryError) as error:
            if not out_of_memory(error):
                raise
            raise too_large(batch, self._settings) from error
        return update

    def _gradient(
        self, batch: PreparedBatch, batch_rows: BatchRows, feed_previous: float
    ) -> Tensor:
        """Add up the gradient of this process's share of a batch, part by part.

        Returns:
            The share's part of the mean loss.
        """
        loss = torch.zeros((), device=self._device)
        for part in batch.parts:
            mean = self._row_loss.loss(part, batch_rows, feed_previous=feed_previous)
            share = mean * (part.target_tokens / batch.target_tokens)
            torch.autograd.backward(share)
            loss += share.detach()
        return loss

    @torch.no_grad()
    def _follow(self, step: int) -> None:
        """Let the average follow the weights, at first more closely than later."""
        if self.average:
            decay = min(self._settings.ema_decay, (1 + step) / (10 + step))
            torch._foreach_lerp_(list(self.average.values()), self._parameters, 1 - decay)

    @contextmanager
    def weights_to_translate(self) -> Iterator[None]:
        """Let the model have the average of its weights in this block, if there is one."""
        if not self.average:
            yield
            return
        own = [weight.detach().clone() for weight in self._parameters]
        self._fill(self.average.values())
        try:
            yield
        finally:
            self._fill(own)

    def catch_up(self) -> None:
        """Let rows of tables make up for the updates in which they were not read."""
        for table in self._tables.values():
            table.catch_up()

    @property
    def is_stale(self) -> bool:
        """Whether rows of any table have something to make up for."""
        return any(table.is_stale for table in self._tables.values())

    def tensors(self) -> tuple[Tensors, Tensors]:
        """Return the weights to translate with, and what else an update depends on."""
        # Weights that are tied have one name here.
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
        if name in self._tables:
            return self._tables[name].tensors()
        return dict(self.adam.state[weight])

    def restore(self, checkpoint: Checkpoint, rest: Tensors, *, rate: float) -> None:
        """Take back what `tensors` returned.

        Args:
            checkpoint: with the weights to translate with.
            rest: what else an update depends on.
            rate: the step size of the next update.

        Raises:
            InputError: the weights are another model's.
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
            if name in self._tables:
                self._tables[name].restore(state, rate=rate)
            elif "updated" in state:  # the loss was another, and this weight a table
                self.adam.state[parameter] = RowAdam.to_dense(parameter, state)
            else:
                self.adam.state[parameter] = state

    def finite(self) -> bool:
        """Tell whether all weights are finite numbers."""
        return all(bool(weight.isfinite().all()) for weight in self._parameters)

    @property
    def sampler(self) -> CandidateSampler | None:
        """The candidate sampler of the loss, if it has one."""
        return self._training_loss.sampler

    @torch.no_grad()
    def _fill(self, values: Iterable[Tensor]) -> None:
        for weight, value in zip(self._parameters, values, strict=True):
            weight.copy_(value)


def _on_cpu(tensors: Mapping[str, Tensor]) -> Tensors:
    return {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}
