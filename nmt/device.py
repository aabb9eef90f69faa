"""Where tensors live."""

import os
from collections.abc import Callable
from typing import Literal, TypeVar

import torch
from torch import nn

from nmt.errors import InputError, RunError

M = TypeVar("M", bound=nn.Module)


def choose_device(name: Literal["auto", "cpu", "cuda"]) -> torch.device:
    """Return the device a configuration asks for; `auto` is a CUDA GPU where there is one.

    Raises:
        InputError: `cuda` was asked for, and there is none, or none for this process.
    """
    available = torch.cuda.is_available()
    if name == "cuda" and not available:
        raise InputError(
            "device: must be auto or cpu on this machine: it is cuda, but PyTorch "
            f"{torch.__version__} finds no CUDA GPU here."
        )
    if not available or name == "cpu":
        return torch.device("cpu")
    # Of several processes on one machine, each has a GPU of its own.
    number = int(os.environ.get("LOCAL_RANK", "0"))
    count = torch.cuda.device_count()
    if number and number >= count:
        raise InputError(
            f"device: must be cpu, or a GPU for each process: this is process {number + 1} on this "
            f"machine, which has {count}. Start fewer, or set device=cpu."
        )
    return torch.device("cuda", number)


def build_on(device: torch.device, build: Callable[[], M]) -> M:
    """Return what `build` returns, on a device.

    Raises:
        RunError: the machine has not the memory for it.
    """
    try:
        return build().to(device)
    except (RuntimeError, MemoryError) as error:
        if not out_of_memory(error):
            raise
        raise RunError(
            f"out of memory for the weights of the model ({str(error).splitlines()[0]}). Lower "
            "model.hidden_size, model.embedding_size, model.layers or "
            "segmentation.vocabulary_size."
        ) from error


def out_of_memory(error: Exception) -> bool:
    """Tell whether an error of Python or PyTorch says that memory is exhausted."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    # The allocator of the CPU has no exception of its own.
    return isinstance(error, RuntimeError) and "DefaultCPUAllocator" in str(error)


def use_threads(count: int | None) -> None:
    """Let PyTorch compute with so many threads; None leaves it as it is.

    Raises:
        InputError: there are none.
    """
    if count is not None:
        if count < 1:
            raise InputError(f"threads: must be at least 1, but is {count}.")
        torch.set_num_threads(count)
