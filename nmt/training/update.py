"""One update of the weights: gradient of a batch, clipping, optimiser, moving average."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

import numpy as np
import torch
from torch import Tensor, nn

from nmt.config import TrainingSection
from nmt.data.batches import Indices, make_batch
from nmt.data.corpus import EncodedCorpus
from nmt.errors import RunError
from nmt.model.device import out_of_memory
from nmt.model.losses import CandidateSampler
from nmt.model.network import EncoderDecoder
from nmt.training.checkpoints import Checkpoint
from nmt.training.objective import Objective
from nmt.training.processes import Processes
from nmt.training.state import Tensors, Update


class Updater:
    """Moves the weights of a model.

    Args:
        model: on `device`.
        objective: the loss.
        corpus: the training data.
        settings: the `training` section.
        processes: that share each batch.
        device: where batches live.
    """

    def __init__(
        self,
        model: EncoderDecoder,
        objective: Objective,
        *,
        corpus: EncodedCorpus,
        settings: TrainingSection,
        processes: Processes,
        device: torch.device,
    ) -> None:
        self._model = model
        self._objective = objective
        self._corpus = corpus
        self._settings = settings
        self._processes = processes
        self._device = device
        self._parameters: list[Tensor] = list(model.parameters())
        self.optimizer = torch.optim.Adam(self._parameters, lr=settings.learning_rate, fused=True)
        self.average: Tensors | None = None
        if settings.ema_decay:
            self.average = {
                name: weight.detach().clone() for name, weight in model.named_parameters()
            }

    def update(
        self,
        indices: Indices,
        *,
        step: int,
        rate: float,
        feed_previous: float,
        votes: tuple[bool, ...],
    ) -> Update:
        """Move the weights by a batch, unless its loss or gradient is no finite number.

        Args:
            indices: [B], the pairs of the batch.
            step: batches before this one.
            rate: the step size.
            feed_previous: as in `Objective.loss`.
            votes: what this process wants; all are told what any wants.

        Raises:
            RunError: memory is exhausted, or another process is gone.
        """
        self._model.train()
        self.optimizer.zero_grad()
        target_tokens = int(self._corpus.target_lengths_of(indices).sum())
        try:
            loss, cells, real = self._gradient(indices, target_tokens, feed_previous)
            extras = torch.cat([loss[None], loss.new_tensor(votes)])
            self._processes.sum_gradients(self._parameters, extras)
            norm = nn.utils.clip_grad_norm_(self._parameters, self._settings.gradient_clip_norm)
            loss_value, *counts = extras.tolist()
            update = Update(
                loss=loss_value,
                gradient_norm=float(norm),
                target_tokens=target_tokens,
                cells=cells,
                padding=cells - real,
                learning_rate=rate,
                feed_previous=feed_previous,
                votes=tuple(count > 0 for count in counts),
            )
            if update.finite:
                for group in self.optimizer.param_groups:
                    group["lr"] = rate
                self.optimizer.step()
                self._follow(step)
        except (RuntimeError, MemoryError) as error:
            if not out_of_memory(error):
                raise
            raise self._too_large(indices, step) from error
        return update

    def _gradient(
        self, indices: Indices, target_tokens: int, feed_previous: float
    ) -> tuple[Tensor, int, int]:
        """Add up the gradient of this process's share of a batch, part by part.

        Returns:
            The share's part of the mean loss, its cells, and those that are no padding.
        """
        loss = torch.zeros((), device=self._device)
        cells = real = 0
        candidates = self._objective.draw()
        for part in self._parts(indices):
            batch = make_batch(self._corpus, part, self._device)
            mean = self._objective.loss(
                self._model, batch, candidates=candidates, feed_previous=feed_previous
            )
            share = mean * (batch.target_tokens / target_tokens)
            torch.autograd.backward(share)
            loss += share.detach()
            cells += batch.source.numel() + batch.target_input.numel()
            real += batch.source_tokens + batch.target_tokens
        return loss, cells, real

    def _parts(self, indices: Indices) -> list[Indices]:
        """Return this process's share of a batch in the parts it is computed in.

        All parts are alike in number and lengths: sorted, the pairs are dealt out in turn.
        """
        number = self._processes.count * self._settings.gradient_accumulation
        if number == 1:
            return [indices]
        order = np.argsort(self._corpus.target_lengths_of(indices), kind="stable")
        turn, seat = np.divmod(np.arange(len(order)), number)
        dealt_to = np.where(turn % 2, number - 1 - seat, seat)  # to and fro
        parts = [indices[order[dealt_to == part]] for part in range(number)]
        own = parts[self._processes.rank :: self._processes.count]
        return [part for part in own if len(part)]

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

    def tensors(self) -> tuple[Tensors, Tensors]:
        """Return the weights to translate with, and what else an update depends on."""
        # Weights that are tied have one name here.
        weights = dict(self._model.named_parameters())
        rest = {
            f"optimizer.{name}:{key}": value
            for name, parameter in weights.items()
            for key, value in self.optimizer.state[parameter].items()
        }
        if self.average:
            rest |= {f"weights.{name}": weight for name, weight in weights.items()}
            return _on_cpu(self.average), _on_cpu(rest)
        return _on_cpu(weights), _on_cpu(rest)

    def restore(self, checkpoint: Checkpoint, rest: Tensors) -> None:
        """Take back what `tensors` returned.

        Args:
            checkpoint: with the weights to translate with.
            rest: what else an update depends on.

        Raises:
            InputError: the weights are another model's.
        """
        checkpoint.fill(self._model)
        for name, parameter in self._model.named_parameters():
            prefix = f"optimizer.{name}:"
            self.optimizer.state[parameter] = {
                key.removeprefix(prefix): value.to(self._device)
                for key, value in rest.items()
                if key.startswith(prefix)
            }
        if self.average:
            average = checkpoint.weights()
            self.average = {name: average[name].to(self._device) for name in self.average}
            self._fill(rest[f"weights.{name}"] for name in self.average)

    def finite(self) -> bool:
        """Tell whether all weights are finite numbers."""
        return all(bool(weight.isfinite().all()) for weight in self._parameters)

    @property
    def sampler(self) -> CandidateSampler | None:
        """The candidate sampler of the loss, if it has one."""
        return self._objective.sampler

    @torch.no_grad()
    def _fill(self, values: Iterable[Tensor]) -> None:
        for weight, value in zip(self._parameters, values, strict=True):
            weight.copy_(value)

    def _too_large(self, indices: Indices, step: int) -> RunError:
        source = int(self._corpus.source_lengths_of(indices).max())
        target = int(self._corpus.target_lengths_of(indices).max())
        settings = self._settings
        size, key = settings.batch_sentences, "training.batch_sentences"
        if settings.batch_tokens is not None:
            size, key = settings.batch_tokens, "training.batch_tokens"
        return RunError(
            f"out of memory in the batch of step {step + 1:,}: {len(indices):,} pairs of up to "
            f"{source:,} source and {target:,} target tokens. To go on with this run in less "
            "memory, raise training.gradient_accumulation, which is "
            f"{settings.gradient_accumulation}; for a new run, lower {key}, which is {size:,}."
        )


def _on_cpu(tensors: Mapping[str, Tensor]) -> Tensors:
    return {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}
