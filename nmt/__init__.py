"""Recurrent neural machine translation: from a parallel corpus to a translator.

import nmt
nmt.load("runs/my").translate(["A dog runs."])
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nmt.api import Model, load

__version__ = "0.1.0"
__all__ = ["Model", "__version__", "load"]


def __getattr__(name: str) -> Any:
    # The command line must not wait for PyTorch.
    if name in ("Model", "load"):
        from nmt import api

        return getattr(api, name)
    raise AttributeError(f"module 'nmt' has no attribute {name!r}")
