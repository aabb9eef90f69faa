"""Scoring translations."""

import json
import logging
from collections.abc import Sequence
from pathlib import Path

from tqdm import tqdm

from nmt.config import Configuration, DecodingSection, EvaluationSection
from nmt.data.lines import find_corpus, read_parallel
from nmt.decoding.loading import open_translator
from nmt.device import use_threads
from nmt.errors import InputError
from nmt.evaluation.scores import MetricScore, score
from nmt.terminal import is_watched

logger = logging.getLogger(__name__)


def evaluate_run(
    configuration: Configuration,
    *,
    others: Sequence[Path] = (),
    threads: int | None = None,
    as_json: bool = False,
) -> None:
    """Translate every test corpus with the best checkpoint and print its scores.

    Args:
        configuration: with the run and the corpora.
        others: run directories that translate together with the configured one.
        threads: of PyTorch; None: as it chooses.
        as_json: print JSON.
    """
    use_threads(threads)
    data = configuration.data
    if not data.test:
        raise InputError(
            "data.test: must name a test corpus to evaluate on, but names none. Give one, for "
            "example --set data.test=corpora/test, or score files with --hypothesis and "
            "--reference."
        )
    corpora = {
        stem: list(read_parallel(*find_corpus(stem, (data.source, data.target), key="data.test")))
        for stem in data.test
    }
    translator = open_translator(configuration, others)
    results = {}
    for stem, pairs in corpora.items():
        logger.info(
            "Translating the %s lines of %s.%s by %s.",
            f"{len(pairs):,}",
            stem,
            data.source,
            _describe(translator.settings),
        )
        translated = translator.translate(source for source, _ in pairs)
        hypotheses = list(tqdm(translated, total=len(pairs), disable=not is_watched(), leave=False))
        references = [reference for _, reference in pairs]
        results[str(stem)] = score(hypotheses, references, configuration.evaluation.metrics)
    _print_scores(results, as_json=as_json)


def _describe(settings: DecodingSection) -> str:
    match settings.search:
        case "greedy":
            return "greedy search"
        case "beam":
            return f"beam search with {settings.beam_size} hypotheses"
        case "sample":
            return "sampling"


def evaluate_files(hypothesis: Path, reference: Path, *, as_json: bool) -> None:
    """MetricScore a file of translations against a file of references and print the scores."""
    hypotheses, references = zip(*read_parallel(hypothesis, reference), strict=True)
    scores = score(hypotheses, references, EvaluationSection().metrics)
    _print_scores({str(hypothesis): scores}, as_json=as_json)


def _print_scores(results: dict[str, list[MetricScore]], *, as_json: bool) -> None:
    if as_json:
        content = {
            corpus: {
                found.metric: {"score": found.value, "signature": found.signature}
                for found in scores
            }
            for corpus, scores in results.items()
        }
        print(json.dumps(content, indent=2))
        return
    names = {"bleu": "BLEU", "chrf": "chrF2"}
    for corpus, scores in results.items():
        print(corpus)
        for found in scores:
            print(f"  {names[found.metric]:<5} {found.value:5.2f}  {found.signature}")
