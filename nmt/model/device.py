"""Where tensors live."""

from typing import Literal

import torch

from nmt.errors import InputError


def choose_device(name: Literal["auto", "cpu", "cuda"]) -> torch.device:
    """Return the device a configuration asks for; `auto` is a CUDA GPU where there is one.

    Raises:
        InputError: `cuda` was asked for, and there is none.
    """
    available = torch.cuda.is_available()
    if name == "cuda" and not available:
        raise InputError(
            "device: must be auto or cpu on this machine: it is cuda, but PyTorch "
            f"{torch.__version__} finds no CUDA GPU here."
        )
    return torch.device("cuda" if available and name != "cpu" else "cpu")
