"""What a model thinks of given translations."""

import json
import math
from collections.abc import Sequence
from pathlib import Path

from nmt.config import Configuration
from nmt.data.lines import read_parallel
from nmt.decoding.input_warnings import InputWarnings
from nmt.decoding.loading import open_translator
from nmt.decoding.translator import TargetScore
from nmt.device import use_threads


def score_files(
    configuration: Configuration,
    source: Path,
    target: Path,
    *,
    others: Sequence[Path] = (),
    as_json: bool = False,
    threads: int | None = None,
) -> None:
    """Print what the configured run thinks of each line of a file, and of all together.

    Args:
        configuration: with the run.
        source: the file of source lines.
        target: the file of their translations; as many.
        others: run directories that score together with the configured one.
        as_json: print JSON lines in place of columns.
        threads: of PyTorch; None: as it chooses.

    Raises:
        InputError: a file cannot be read, or they differ in length.
    """
    pairs = list(read_parallel(source, target))
    use_threads(threads)
    translator = open_translator(configuration, others)
    warnings = InputWarnings(str(source))
    show = _as_json if as_json else _as_columns
    total = TargetScore(0.0, 0.0, 0)
    for start in range(0, len(pairs), translator.window):
        sources, targets = zip(*pairs[start : start + translator.window], strict=True)
        found = translator.score_window(sources, targets, first=start + 1, warnings=warnings)
        for number, each in enumerate(found, start + 1):
            print(show(number, each))
            total = TargetScore(
                total.log_probability + each.log_probability,
                total.score + each.score,
                total.tokens + each.tokens,
            )
    print(show("total", total))
    warnings.summarize()


def _as_columns(line: int | str, found: TargetScore) -> str:
    return (
        f"{line}\t{found.log_probability:.6f}\t{found.score:.6f}\t{found.tokens}\t"
        f"{found.perplexity:.6f}"
    )


def _as_json(line: int | str, found: TargetScore) -> str:
    values = {
        "log_probability": found.log_probability,
        "score": found.score,
        "tokens": found.tokens,
        "perplexity": found.perplexity,
    }
    rounded = {
        name: round(value, 6) if math.isfinite(value) else None for name, value in values.items()
    }
    return json.dumps({"line": line, **rounded})
