"""`nmt info`: what a run directory holds."""

from pathlib import Path

from nmt.runs.directory import Run
from nmt.runs.summary import describe_run


def info(directory: Path) -> None:
    """Print the model of a run, its vocabulary, its training and its best score."""
    print(describe_run(Run.load(directory)))
