"""The command line: parse arguments, call one stage, render errors.

The stages import torch, so they are imported when a command runs, not for `--help`.
"""

from nmt.cli import training, translation
from nmt.cli.app import app, main

__all__ = ["app", "main", "training", "translation"]
