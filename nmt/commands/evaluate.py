"""`nmt evaluate`: scores of a model on test corpora, or of one file against another."""

import io
import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from tqdm import tqdm

from nmt.choices import BleuTokenizerChoice
from nmt.config import Configuration, Corpus, DecodingSection, EvaluationSection
from nmt.data.compression import compression_of_content, without_compression_suffix
from nmt.data.encodings import EncodingError
from nmt.data.lines import decode_lines, read_lines
from nmt.data.normalization import normalize
from nmt.data.prepared import Prepared
from nmt.data.splits import Pair, read_split
from nmt.decoding.loader import open_translator
from nmt.decoding.stream import STANDARD_INPUT
from nmt.decoding.translator import Translator
from nmt.device import choose_device, use_threads
from nmt.errors import InputError
from nmt.evaluation.scores import MetricScore, score
from nmt.evaluation.tokenization import choose_tokenizer
from nmt.runs.compatibility import check_held_out
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
    for name, pairs in corpora.items():
        for tag in {pair.tag for pair in pairs if pair.tag}:
            runs[0].codecs["source"].check_tag(tag, key=f"data.test: {name}: tag")
    codec = runs[0].codecs["target"]
    references = {
        name: [codec.normalize(pair.target) for pair in pairs] for name, pairs in corpora.items()
    }
    tokenizer = choose_tokenizer(
        configuration.evaluation.tokenize,
        configuration.data.target,
        [line for lines in references.values() for line in lines],
    )
    scores = {}
    for name, pairs in corpora.items():
        logger.info(
            "Translating the %s pairs of %s with %s.",
            f"{len(pairs):,}",
            name,
            _describe(translator.settings),
        )
        hypotheses = _translate(translator, pairs, name)
        scores[name] = score(
            [codec.normalize(hypothesis) for hypothesis in hypotheses],
            [references[name]],
            configuration.evaluation.metrics,
            tokenizer,
        )
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
            check_held_out(run, prepared)
        return {"held-out test data": prepared.held_out("test")}
    if not test:
        raise InputError(
            "data.test: must name a test corpus to evaluate on, but names none.",
            hint="Give one, for example --set data.test=corpora/test, or score files with "
            "--hypothesis and --reference.",
        )
    pairs: list[list[Pair]] = [[] for _ in test]
    form = runs[0].configuration.segmentation.normalization  # another one may be configured now
    for pair in read_split(configuration.data, "test", form):
        pairs[pair.corpus].append(pair)
    return dict(zip(_distinct_names(test), pairs, strict=True))


def _distinct_names(corpora: Sequence[Corpus]) -> list[str]:
    """Return a name for each corpus: its path, with its other options where paths are the same."""
    paths = [str(corpus) for corpus in corpora]
    names = [
        path if paths.count(path) == 1 else json.dumps(corpus.model_dump(mode="json"))
        for path, corpus in zip(paths, corpora, strict=True)
    ]
    return [
        name if names.count(name) == 1 else f"{name} ({number})"
        for number, name in enumerate(names, start=1)
    ]


def _translate(translator: Translator, pairs: Sequence[Pair], name: str) -> list[str]:
    """Return the translations of pairs, which may have different tags."""
    sources, tags = [pair.source for pair in pairs], [pair.tag for pair in pairs]
    translations = translator.translate_tagged(sources, tags, name=name)
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


def evaluate_files(
    hypothesis: Path | BinaryIO,
    references: Sequence[Path],
    *,
    tokenize: BleuTokenizerChoice,
    as_json: bool,
) -> None:
    """Score a file of translations against files of references and print the scores.

    All text is normalized to NFC, and invisible format characters are removed.

    Args:
        hypothesis: the file of translations, or the bytes of standard input.
        references: files of references, at least one.
        tokenize: as `evaluation.tokenize`; the suffix of the first reference is the language.
        as_json: print JSON.

    Raises:
        InputError: a file cannot be read, or does not have as many lines as the translations.
    """
    if isinstance(hypothesis, Path):
        name, hypotheses = str(hypothesis), _read(hypothesis)
    else:
        name, hypotheses = STANDARD_INPUT, _read_standard_input(hypothesis)
    texts = [_read(reference) for reference in references]
    if not hypotheses and not any(texts):
        names = " and ".join([name, *map(str, references)])
        raise InputError(
            f"{names}: must contain text, but are empty.",
            hint="Name files with at least one line.",
        )
    for reference, lines in zip(references, texts, strict=True):
        if len(lines) != len(hypotheses):
            raise InputError(
                f"{reference}: must have as many lines as {name}, {len(hypotheses):,}, but has "
                f"{len(lines):,}.",
                hint="Line N of one file must correspond to line N of the other.",
            )
    language = without_compression_suffix(references[0]).suffix
    tokenizer = choose_tokenizer(tokenize, language, [line for lines in texts for line in lines])
    scores = score(hypotheses, texts, EvaluationSection().metrics, tokenizer)
    _print_scores({name: scores}, as_json=as_json)


def _read(path: Path) -> list[str]:
    return [normalize(line, "nfc") for line in read_lines(path)]


def _read_standard_input(stream: BinaryIO) -> list[str]:
    content = stream.read()
    if compression := compression_of_content(content):
        raise InputError(
            f"{STANDARD_INPUT}: must be text, but is a {compression.name} file.",
            hint=f"Decompress it first, with {compression.command}.",
        )
    try:
        lines = list(decode_lines(io.BytesIO(content), STANDARD_INPUT))
    except EncodingError as error:
        raise InputError(str(error), hint="Convert it, for example with iconv.") from error
    return [normalize(line, "nfc") for line in lines]


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
