"""Learning a shortlist for a run, and telling what it does."""

import logging
import time
from collections.abc import Sequence

import torch
from tabulate import tabulate

from nmt.config import Configuration
from nmt.data.codec import SIDES
from nmt.data.prepared import Prepared
from nmt.data.shortlist import Shortlist
from nmt.decoding.loading import SHORTLIST, choose_precision
from nmt.decoding.translator import Translator
from nmt.device import choose_device, use_threads
from nmt.errors import InputError
from nmt.evaluation.scores import score
from nmt.model.inference.model import InferenceModel
from nmt.runs.directory import Run

logger = logging.getLogger(__name__)


def learn(
    configuration: Configuration, *, associates: int, frequent: int, threads: int | None = None
) -> None:
    """Learn the shortlist of the configured run from its prepared data, and print its effect.

    Raises:
        InputError: the run or its prepared data are not there, or do not belong together.
    """
    use_threads(threads)
    run = Run.load(configuration.training.directory)
    prepared = Prepared.load(configuration.data.directory)
    for side in SIDES:
        if difference := run.codecs[side].difference(prepared.codecs[side]):
            raise InputError(
                f"{prepared.directory}: must be what {run.directory} was trained on, but its "
                f"{side} side {difference}. Name that: --set data.directory=..."
            )
    source_size, target_size = (len(run.codecs[side].vocabulary) for side in SIDES)
    logger.info("Aligning the words of %s.", prepared.directory)
    shortlist = Shortlist.learn(
        prepared.corpus("train"),
        source_size=source_size,
        target_size=target_size,
        associates=associates,
        frequent=frequent,
    )
    shortlist.save(run.directory / SHORTLIST)
    logger.info("Wrote %s.", run.directory / SHORTLIST)
    if prepared.references("valid"):
        print(_effect(configuration, run, prepared, shortlist))
    logger.info("Next: nmt translate --shortlist, or decoding.shortlist: true.")


def _effect(
    configuration: Configuration, run: Run, prepared: Prepared, shortlist: Shortlist
) -> str:
    """Translate the validation corpus with the shortlist and without; return a table."""
    device = choose_device(configuration.device)
    settings = configuration.decoding
    model = run.load_best(device)
    precision = choose_precision(model, settings, device)
    corpus, references = prepared.corpus("valid"), prepared.references("valid")
    codec = run.codecs["source"]
    ids = [corpus.source[place].tolist() for place in range(len(corpus))]
    lines = [codec.decode(each) for each in ids]
    sizes = [int(shortlist.of_batch(torch.tensor([each]))[1].size(1)) for each in ids]
    rows = []
    for name, own, size in (
        ("all symbols", None, float(shortlist.target_size)),
        ("shortlist", shortlist, sum(sizes) / len(sizes)),
    ):
        ready = InferenceModel(model, precision=precision, shortlist=own)
        translator = Translator(ready, run.codecs, settings, device, seed=configuration.seed)
        logger.info("Translating the %s lines of the validation data: %s.", len(lines), name)
        seconds, bleu = _measure(translator, lines, references)
        rows.append((name, f"{size:,.0f}", f"{bleu:.2f}", f"{len(lines) / seconds:,.0f}"))
    return tabulate(
        rows,
        headers=("validation data", "symbols a line", "BLEU", "lines/s"),
        tablefmt="plain",
        colalign=("left", "right", "right", "right"),
        disable_numparse=True,
    )


def _measure(
    translator: Translator, lines: Sequence[str], references: Sequence[str]
) -> tuple[float, float]:
    """Return the seconds that translating took, and the BLEU of it."""
    list(translator.translate(lines[: translator.settings.batch_sentences]))  # to warm up
    start = time.perf_counter()
    found = list(translator.translate(lines))
    seconds = time.perf_counter() - start
    return seconds, score(found, references, ["bleu"])[0].value
