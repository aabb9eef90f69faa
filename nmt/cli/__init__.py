"""The command line: parse arguments, call one stage, render errors.

The stages import torch, so they are imported when a command runs, not for `--help`.
"""

from nmt.cli.app import app, main

# In the order of `nmt --help`.
from nmt.cli import training, translation, evaluation  # isort: skip

__all__ = ["app", "evaluation", "main", "training", "translation"]
