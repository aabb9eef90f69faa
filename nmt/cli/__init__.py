"""The command line: one file per command that parses its arguments; errors are rendered once.

The stages import torch, so they are imported when a command runs, not for `--help`.
"""

from nmt.cli.app import app, main

# In the order of `nmt --help`.
from nmt.cli import preprocess, train, average, info  # isort: skip
from nmt.cli import translate, shortlist, plot_attention  # isort: skip
from nmt.cli import evaluate, score  # isort: skip

__all__ = [
    "app",
    "average",
    "evaluate",
    "info",
    "main",
    "plot_attention",
    "preprocess",
    "score",
    "shortlist",
    "train",
    "translate",
]
