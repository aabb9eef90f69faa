"""`nmt shortlist`: learn the shortlist of a run, and measure what it does."""

import logging
import time
from collections.abc import Sequence

import torch
from tabulate import tabulate

from nmt.choices import BleuTokenizer
from nmt.config import Configuration
from nmt.data.codec import SIDES
from nmt.data.prepared import Prepared
from nmt.data.shortlist import Shortlist
from nmt.decoding.loader import choose_precision
from nmt.decoding.translator import Translator
from nmt.device import choose_device, use_threads
from nmt.errors import InputError
from nmt.evaluation.scores import score
from nmt.evaluation.tokenization import choose_tokenizer
from nmt.model.inference.model import InferenceModel
from nmt.runs.directory import SHORTLIST, Run

logger = logging.getLogger(__name__)


def shortlist(
    run: Run,
    configuration: Configuration,
    *,
    associates: int,
    frequent: int,
    threads: int | None = None,
) -> None:
    """Learn the shortlist of a run from its prepared data, and print its effect.

    Args:
        run: that the shortlist is for.
        configuration: with the prepared data and the section `decoding`.
        associates: target pieces for each source piece.
        frequent: the most frequent target pieces, which are on every list.
        threads: of PyTorch; None: its own choice.

    Raises:
        InputError: the prepared data are missing, or the run was not trained on them.
    """
    use_threads(threads)
    prepared = Prepared.load(configuration.data.directory)
    for side in SIDES:
        if difference := run.codecs[side].difference(prepared.codecs[side]):
            raise InputError(
                f"{prepared.directory}: must be what {run.directory} was trained on, but its "
                f"{side} side {difference}.",
                hint="Name the right one: --set data.directory=...",
            )
    references = prepared.references("valid")
    tokenizer = choose_tokenizer(
        configuration.evaluation.tokenize, run.configuration.data.target, references
    )
    source_size, target_size = (len(run.codecs[side].vocabulary) for side in SIDES)
    logger.info("Aligning the words of %s.", prepared.directory)
    learned = Shortlist.learn(
        prepared.corpus("train"),
        source_size=source_size,
        target_size=target_size,
        associates=associates,
        frequent=frequent,
    )
    learned.save(run.directory / SHORTLIST)
    logger.info("Wrote %s.", run.directory / SHORTLIST)
    if references:
        print(_measure_effect(configuration, run, prepared, learned, tokenizer))
    logger.info("Next: nmt translate --shortlist, or decoding.shortlist: true.")


def _measure_effect(
    configuration: Configuration,
    run: Run,
    prepared: Prepared,
    learned: Shortlist,
    tokenizer: BleuTokenizer,
) -> str:
    """Translate the validation corpus with the shortlist and without; return a table."""
    device = choose_device(configuration.device)
    settings = configuration.decoding
    model = run.load_best(device)
    precision = choose_precision(model, settings, device)
    corpus, references = prepared.corpus("valid"), prepared.references("valid")
    codec = run.codecs["source"]
    sentences = [corpus.source[index].tolist() for index in range(len(corpus))]
    lines = [codec.decode(ids) for ids in sentences]
    tags = [codec.tag(ids) for ids in sentences]
    sizes = [int(learned.for_batch(torch.tensor([ids]))[1].size(1)) for ids in sentences]
    rows = []
    for name, used, size in (
        ("all pieces", None, float(learned.target_size)),
        ("shortlist", learned, sum(sizes) / len(sizes)),
    ):
        ready = InferenceModel(model, precision=precision, shortlist=used)
        translator = Translator(
            ready,
            run.codecs,
            settings,
            device,
            seed=configuration.seed,
            length_limit=run.length_limit,
        )
        logger.info("Translating the %s lines of the validation data: %s.", len(lines), name)
        seconds, hypotheses = _measure(translator, lines, tags)
        normalized = [run.codecs["target"].normalize(text) for text in hypotheses]
        bleu = score(normalized, [references], ["bleu"], tokenizer)[0].value
        rows.append((name, f"{size:,.0f}", f"{bleu:.2f}", f"{len(lines) / seconds:,.0f}"))
    return tabulate(
        rows,
        headers=("validation data", "pieces a line", "BLEU", "lines/s"),
        tablefmt="plain",
        colalign=("left", "right", "right", "right"),
        disable_numparse=True,
    )


def _measure(
    translator: Translator, lines: Sequence[str], tags: Sequence[str | None]
) -> tuple[float, list[str]]:
    """Return the seconds that translating took, and the translations."""
    list(translator.translate(lines[: translator.settings.batch_sentences]))  # warm-up
    start = time.perf_counter()
    hypotheses = [text for _, text in sorted(translator.translate_tagged(lines, tags))]
    return time.perf_counter() - start, hypotheses
