"""Data-parallel training in the processes that torchrun starts; usually there is one.

Every process computes its share of each batch. The gradients of the shares are summed, each
scaled by the target tokens of the whole batch, so that the update is that of one process which
computes the whole batch. Only the first process writes and validates.
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
    """The processes of a training, as this process sees them. `join_process_group` makes one.

    Args:
        rank: of this process, 0..world_size - 1.
        world_size: how many processes there are.
        device: where tensors live.
    """

    def __init__(self, rank: int, world_size: int, device: torch.device) -> None:
        self.rank = rank
        self.world_size = world_size
        self._device = device

    @property
    def is_first(self) -> bool:
        """Whether this is the process that writes."""
        return self.rank == 0

    def all_reduce(self, vector: Tensor) -> None:
        """Sum a tensor over all processes, in place.

        Raises:
            RunError: another process has ended.
        """
        if self.world_size > 1:
            with _lost_process():
                distributed.all_reduce(vector)

    def all_reduce_gradients(self, parameters: Sequence[Tensor], extras: Tensor) -> None:
        """Sum the gradients and a vector of numbers over all processes, in place.

        Args:
            parameters: whose `grad` is float32, or None for zero.
            extras: [N] float32.

        Raises:
            RunError: another process has ended.
        """
        if self.world_size == 1:
            return
        for parameter in parameters:
            if parameter.grad is None:
                parameter.grad = torch.zeros_like(parameter)
        gradients = [parameter.grad for parameter in parameters if parameter.grad is not None]
        vectors = [*(gradient.reshape(-1) for gradient in gradients), extras]
        flat = torch.cat(vectors)  # one message is faster than one for each tensor
        self.all_reduce(flat)
        summed = torch.split(flat, [len(vector) for vector in vectors])
        for gradient, new in zip([*gradients, extras], summed, strict=True):
            gradient.copy_(new.view_as(gradient))

    def all_gather(self, state: Tensor) -> list[Tensor]:
        """Return the tensors of all processes by rank; they are on the CPU and have one shape.

        Raises:
            RunError: another process has ended.
        """
        if self.world_size == 1:
            return [state]
        local = state.to(self._device)
        states = [torch.empty_like(local) for _ in range(self.world_size)]
        with _lost_process():
            distributed.all_gather(states, local)
        return [tensor.to(state.device) for tensor in states]

    def broadcast(self, value: Any) -> Any:
        """Return the value of the first process; plain Python values.

        Raises:
            RunError: another process has ended.
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
    world_size = int(os.environ.get("WORLD_SIZE", "1"))
    if world_size == 1:
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
            f"cannot join the {world_size} processes of this training: "
            f"{str(error).splitlines()[0]}.",
            hint="Start them with torchrun, which sets the addresses that they need.",
        ) from error
    # The group is never destroyed: that sometimes aborts the process, and the command line exits
    # without a teardown.
    yield ProcessGroup(distributed.get_rank(), world_size, device)
    # No process exits while the first one still writes.
    with _lost_process():
        distributed.barrier()


@contextmanager
def _lost_process() -> Iterator[None]:
    try:
        yield
    except RuntimeError as error:
        raise RunError(
            "another process of this training has ended, so this one ends too.",
            hint="Start all of them again to resume from the last checkpoint.",
        ) from error
