"""`nmt score`: the model's scores of given translations."""

import json
import math
from collections.abc import Sequence
from pathlib import Path

from nmt.config import Configuration
from nmt.data.lines import read_parallel
from nmt.decoding.input_warnings import InputWarnings
from nmt.decoding.loader import open_translator
from nmt.decoding.text_scores import TargetScore
from nmt.device import choose_device, use_threads
from nmt.runs.directory import Run


def score(
    runs: Sequence[Run],
    configuration: Configuration,
    source: Path,
    target: Path,
    *,
    as_json: bool = False,
    threads: int | None = None,
) -> None:
    """Print the scores of each line of a file of translations, and of all together.

    Args:
        runs: what scores; several as an ensemble.
        configuration: with the section `decoding`, the device and the seed.
        source: the file of source lines.
        target: the file of their translations, with as many lines.
        as_json: print JSON lines instead of columns.
        threads: of PyTorch; None: its own choice.

    Raises:
        InputError: a file cannot be read, or they differ in length.
    """
    pairs = list(read_parallel(source, target))
    use_threads(threads)
    translator = open_translator(
        runs,
        configuration.decoding,
        device=choose_device(configuration.device),
        seed=configuration.seed,
    )
    warnings = InputWarnings(str(source))
    format_score = _as_json if as_json else _as_columns
    total = TargetScore(0.0, 0.0, 0)
    for start in range(0, len(pairs), translator.window):
        sources, targets = zip(*pairs[start : start + translator.window], strict=True)
        scores = translator.score_window(sources, targets, first=start + 1, warnings=warnings)
        for number, line_score in enumerate(scores, start + 1):
            print(format_score(number, line_score))
            total = TargetScore(
                total.log_probability + line_score.log_probability,
                total.score + line_score.score,
                total.tokens + line_score.tokens,
            )
    print(format_score("total", total))
    warnings.summarize()


def _as_columns(line: int | str, score: TargetScore) -> str:
    return (
        f"{line}\t{score.log_probability:.6f}\t{score.score:.6f}\t{score.tokens}\t"
        f"{score.perplexity:.6f}"
    )


def _as_json(line: int | str, score: TargetScore) -> str:
    values = {
        "log_probability": score.log_probability,
        "score": score.score,
        "tokens": score.tokens,
        "perplexity": score.perplexity,
    }
    rounded = {
        name: round(value, 6) if math.isfinite(value) else None for name, value in values.items()
    }
    return json.dumps({"line": line, **rounded})
