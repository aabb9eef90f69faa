"""`nmt preprocess`."""

from nmt.cli.app import command
from nmt.cli.options import Config, Debug, Overrides, Quiet, read_configuration


@command
def preprocess(
    config: Config = None, overrides: Overrides = None, quiet: Quiet = False, debug: Debug = False
) -> None:
    """Make prepared data from parallel text files.

    Learns the segmentation and the vocabularies, encodes all splits, chooses length buckets, and
    prints what was kept and what was dropped. Does nothing if nothing changed.
    """
    configuration = read_configuration(config, overrides)
    from nmt.commands.preprocess import preprocess

    preprocess(configuration)
