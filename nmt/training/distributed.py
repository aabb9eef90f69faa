"""The processes that train one model together, as torchrun starts them; usually there is one.

Every process computes its share of each batch. The gradients of the shares are summed, each
scaled by the target tokens of the whole batch, so that the update is that of one process which
computes it all. The first process alone writes, and decides what needs a clock or a signal.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import torch
from torch import Tensor, distributed

from nmt.errors import RunError

# The first process validates and saves while the others wait for it.
_TIMEOUT = timedelta(hours=2)


class ProcessGroup:
    """This process among those of a training. `joined` makes one.

    Args:
        rank: 0..count - 1.
        count: of all processes.
        device: where tensors live.
    """

    def __init__(self, rank: int, count: int, device: torch.device) -> None:
        self.rank = rank
        self.world_size = count
        self._device = device

    @property
    def is_first(self) -> bool:
        """Whether this is the one that writes."""
        return self.rank == 0

    def sum(self, vector: Tensor) -> None:
        """Add up a tensor over all processes, in place.

        Raises:
            RunError: another process is gone.
        """
        if self.world_size > 1:
            with _lost_process():
                distributed.all_reduce(vector)

    def all_reduce_gradients(self, parameters: Sequence[Tensor], extras: Tensor) -> None:
        """Add up the gradients over all processes, in place, and a vector of numbers with them.

        Args:
            parameters: whose `grad` is float32, or None for zero.
            extras: [N] float32.

        Raises:
            RunError: another process is gone.
        """
        if self.world_size == 1:
            return
        for parameter in parameters:
            if parameter.grad is None:
                parameter.grad = torch.zeros_like(parameter)
        gradients = [parameter.grad for parameter in parameters if parameter.grad is not None]
        vectors = [*(gradient.reshape(-1) for gradient in gradients), extras]
        together = torch.cat(vectors)  # one message is faster than one for each tensor
        self.sum(together)
        summed = torch.split(together, [len(vector) for vector in vectors])
        for gradient, new in zip([*gradients, extras], summed, strict=True):
            gradient.copy_(new.view_as(gradient))

    def all_gather(self, state: Tensor) -> list[Tensor]:
        """Return a tensor of the CPU, equal in shape everywhere, of every process by rank.

        Raises:
            RunError: another process is gone.
        """
        if self.world_size == 1:
            return [state]
        own = state.to(self._device)
        states = [torch.empty_like(own) for _ in range(self.world_size)]
        with _lost_process():
            distributed.all_gather(states, own)
        return [each.to(state.device) for each in states]

    def broadcast(self, value: Any) -> Any:
        """Return what the first process has here: plain Python values.

        Raises:
            RunError: another process is gone.
        """
        if self.world_size == 1:
            return value
        values = [value]
        with _lost_process():
            distributed.broadcast_object_list(values, src=0, device=self._device)
        return values[0]


@contextmanager
def join_process_group(device: torch.device) -> Iterator[ProcessGroup]:
    """Join the processes that torchrun started with this one.

    Args:
        device: of this process.
    """
    count = int(os.environ.get("WORLD_SIZE", "1"))
    if count == 1:
        yield ProcessGroup(0, 1, device)
        return
    backend = "gloo"
    if device.type == "cuda":
        backend = "nccl"
        torch.cuda.set_device(device)
    try:
        distributed.init_process_group(backend, timeout=_TIMEOUT)
    except (RuntimeError, ValueError) as error:
        raise RunError(
            f"cannot join the {count} processes of this training ({str(error).splitlines()[0]}). "
            "Start them with torchrun, which tells each where the others are."
        ) from error
    # The group is never destroyed: that has been seen to abort the process, and the command line
    # ends it without a teardown.
    yield ProcessGroup(distributed.get_rank(), count, device)
    # None leaves while the first one still writes.
    with _lost_process():
        distributed.barrier()


@contextmanager
def _lost_process() -> Iterator[None]:
    try:
        yield
    except RuntimeError as error:
        raise RunError(
            "another process of this training is gone, so this one ends too. Start all of them "
            "again to go on from the last checkpoint."
        ) from error
