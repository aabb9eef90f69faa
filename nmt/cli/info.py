"""`nmt info`."""

from nmt.cli.app import command
from nmt.cli.options import Debug, Quiet, RunDirectory


@command
def info(directory: RunDirectory, quiet: Quiet = False, debug: Debug = False) -> None:
    """Show the model of a run: its parts, its vocabulary, its training, and its best score."""
    from nmt.commands.info import info

    info(directory)
