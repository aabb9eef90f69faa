"""Devices, threads and memory."""

import os
from collections.abc import Callable
from typing import TypeVar

import torch
from torch import nn

from nmt.choices import DeviceChoice
from nmt.errors import InputError, RunError

M = TypeVar("M", bound=nn.Module)


def choose_device(name: DeviceChoice) -> torch.device:
    """Return the device that a configuration names.

    Args:
        name: `auto` is a CUDA GPU if there is one, and otherwise the CPU. With several processes
            per machine, the process with LOCAL_RANK n gets GPU n.

    Raises:
        InputError: there is no CUDA GPU for `cuda`, or fewer GPUs than processes.
    """
    available = torch.cuda.is_available()
    if name == "cuda" and not available:
        raise InputError(
            f"device: must be auto or cpu, but is cuda: PyTorch {torch.__version__} finds no CUDA "
            "GPU on this machine.",
            hint="Set device=cpu.",
        )
    if not available or name == "cpu":
        return torch.device("cpu")
    number = int(os.environ.get("LOCAL_RANK", "0"))
    count = torch.cuda.device_count()
    if number and number >= count:
        raise InputError(
            f"The number of processes on this machine must be at most {count}, the number of its "
            f"GPUs, but is at least {number + 1}.",
            hint="Start fewer processes, or set device=cpu.",
        )
    return torch.device("cuda", number)


def build_on(device: torch.device, build: Callable[[], M]) -> M:
    """Build a module and move it to a device.

    Raises:
        RunError: the weights do not fit into memory.
    """
    try:
        return build().to(device)
    except (RuntimeError, MemoryError) as error:
        if not out_of_memory(error):
            raise
        raise RunError(
            f"out of memory for the weights of the model ({str(error).splitlines()[0]}).",
            hint="Lower model.hidden_size, model.embedding_size, model.layers or "
            "segmentation.vocabulary_size.",
        ) from error


def out_of_memory(error: Exception) -> bool:
    """Return whether an error of Python or PyTorch means that memory is exhausted."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    # PyTorch has no exception class for the CPU allocator.
    return isinstance(error, RuntimeError) and "DefaultCPUAllocator" in str(error)


def use_threads(count: int | None) -> None:
    """Set the number of threads of PyTorch, at least 1; None keeps the current number.

    Raises:
        InputError: the number is below 1.
    """
    if count is not None:
        if count < 1:
            raise InputError(f"threads: must be at least 1, but is {count}.")
        torch.set_num_threads(count)
