"""`nmt evaluate`: scores of a model on test corpora, or of one file against another."""

import json
import logging
from collections.abc import Sequence
from pathlib import Path

from tqdm import tqdm

from nmt.config import Configuration, DecodingSection, EvaluationSection
from nmt.data.lines import read_parallel
from nmt.data.prepared import Prepared
from nmt.data.splits import Pair, read_split
from nmt.decoding.loader import open_translator
from nmt.decoding.translator import Translator
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
    corpora = _read_test_corpora(runs, configuration)
    translator = open_translator(
        runs,
        configuration.decoding,
        device=choose_device(configuration.device),
        seed=configuration.seed,
    )
    scores = {}
    for name, pairs in corpora.items():
        logger.info(
            "Translating the %s pairs of %s with %s.",
            f"{len(pairs):,}",
            name,
            _describe(translator.settings),
        )
        hypotheses = _translate(translator, pairs)
        references = [pair.target for pair in pairs]
        scores[name] = score(hypotheses, references, configuration.evaluation.metrics)
    _print_scores(scores, as_json=as_json)


def _read_test_corpora(runs: Sequence[Run], configuration: Configuration) -> dict[str, list[Pair]]:
    """Return the pairs of each test corpus by its name.

    Raises:
        InputError: there is no test corpus, it cannot be read, or it was not held out from the
            training data of a run.
    """
    test = configuration.data.test
    if isinstance(test, int):
        prepared = Prepared.load(configuration.data.directory)
        for run in runs:
            run.check_held_out(prepared)
        return {"held-out test data": prepared.held_out("test")}
    if not test:
        raise InputError(
            "data.test: must name a test corpus to evaluate on, but names none.",
            hint="Give one, for example --set data.test=corpora/test, or score files with "
            "--hypothesis and --reference.",
        )
    corpora: dict[str, list[Pair]] = {str(corpus): [] for corpus in test}
    for pair in read_split(configuration, "test"):
        corpora[str(test[pair.corpus])].append(pair)
    return corpora


def _translate(translator: Translator, pairs: Sequence[Pair]) -> list[str]:
    """Return the translations of pairs, which may have different tags."""
    sources, tags = [pair.source for pair in pairs], [pair.tag for pair in pairs]
    translations = translator.translate_tagged(sources, tags)
    progress = tqdm(translations, total=len(pairs), disable=not shows_progress(), leave=False)
    return [text for _, text in sorted(progress)]


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
