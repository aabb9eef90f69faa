"""`nmt preprocess`: text files to a prepared directory."""

import logging

from nmt.config import Configuration
from nmt.data.preparation import is_current, prepare

logger = logging.getLogger(__name__)


def preprocess(configuration: Configuration) -> None:
    """Make the prepared directory and print its report, unless it is up to date."""
    directory = configuration.data.directory
    if is_current(configuration):
        logger.info("%s is up to date: nothing to do.", directory)
        return
    prepare(configuration)
    print((directory / "report.txt").read_text(encoding="utf-8"), end="")
    logger.info("Wrote %s. Next: nmt train, with the same configuration.", directory)
