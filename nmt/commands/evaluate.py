"""`nmt evaluate`: scores of a model on test corpora, or of one file against another."""

import json
import logging
from collections.abc import Sequence
from pathlib import Path

from tqdm import tqdm

from nmt.config import Configuration, DecodingSection, EvaluationSection
from nmt.data.lines import find_corpus, read_parallel
from nmt.decoding.loader import open_translator
from nmt.device import choose_device, use_threads
from nmt.errors import InputError
from nmt.evaluation.scores import MetricScore, score
from nmt.runs.directory import Run
from nmt.terminal import shows_progress

logger = logging.getLogger(__name__)


def evaluate_runs(
    runs: Sequence[Run],
    configuration: Configuration,
    *,
    threads: int | None = None,
    as_json: bool = False,
) -> None:
    """Translate every test corpus with the best checkpoint and print its scores.

    Args:
        runs: what translates; several as an ensemble.
        configuration: with the test corpora and the section `decoding`.
        threads: of PyTorch; None: its own choice.
        as_json: print JSON.

    Raises:
        InputError: there is no test corpus, or it cannot be read.
    """
    use_threads(threads)
    data = configuration.data
    if not data.test:
        raise InputError(
            "data.test: must name a test corpus to evaluate on, but names none.",
            hint="Give one, for example --set data.test=corpora/test, or score files with "
            "--hypothesis and --reference.",
        )
    corpora = {
        stem: list(read_parallel(*find_corpus(stem, (data.source, data.target), key="data.test")))
        for stem in data.test
    }
    translator = open_translator(
        runs,
        configuration.decoding,
        device=choose_device(configuration.device),
        seed=configuration.seed,
    )
    scores = {}
    for stem, pairs in corpora.items():
        logger.info(
            "Translating the %s lines of %s.%s with %s.",
            f"{len(pairs):,}",
            stem,
            data.source,
            _describe(translator.settings),
        )
        translations = translator.translate(source for source, _ in pairs)
        hypotheses = list(
            tqdm(translations, total=len(pairs), disable=not shows_progress(), leave=False)
        )
        references = [reference for _, reference in pairs]
        scores[str(stem)] = score(hypotheses, references, configuration.evaluation.metrics)
    _print_scores(scores, as_json=as_json)


def _describe(decoding: DecodingSection) -> str:
    match decoding.search:
        case "greedy":
            return "greedy search"
        case "beam":
            return f"beam search, {decoding.beam_size} hypotheses"
        case "sample":
            return "sampling"


def evaluate_files(hypothesis: Path, reference: Path, *, as_json: bool) -> None:
    """Score a file of translations against a file of references and print the scores."""
    hypotheses, references = zip(*read_parallel(hypothesis, reference), strict=True)
    scores = score(hypotheses, references, EvaluationSection().metrics)
    _print_scores({str(hypothesis): scores}, as_json=as_json)


def _print_scores(scores: dict[str, list[MetricScore]], *, as_json: bool) -> None:
    if as_json:
        content = {
            corpus: {
                metric.metric: {"score": metric.value, "signature": metric.signature}
                for metric in corpus_scores
            }
            for corpus, corpus_scores in scores.items()
        }
        print(json.dumps(content, indent=2))
        return
    names = {"bleu": "BLEU", "chrf": "chrF2"}
    for corpus, corpus_scores in scores.items():
        print(corpus)
        for metric in corpus_scores:
            print(f"  {names[metric.metric]:<5} {metric.value:5.2f}  {metric.signature}")
