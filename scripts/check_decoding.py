"""Check what decoding promises on a trained model and real lines; in float32, on the CPU.

    python scripts/check_decoding.py
    python scripts/check_decoding.py --model runs/my --source test.en

A beam of 1 gives what greedy search gives. No line's best hypothesis of a beam of 5 scores lower
than its greedy one. Neither batch sizes nor the order of the lines nor threads change a
translation. Scoring what was translated gives the same numbers to 1e-4. The exit status is 1 where
one of these does not hold.
"""

import argparse
import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch

from nmt.config import DecodingSection
from nmt.data.lines import read_lines
from nmt.decoding.search import Requested
from nmt.decoding.translation import Translation
from nmt.decoding.translator import Translator
from nmt.errors import InputError
from nmt.model.inference.model import InferenceModel
from nmt.runs.directory import Run

ROOT = Path(__file__).resolve().parents[1]
CPU = torch.device("cpu")
SCORES = Requested(scores=True)
# Of sums of some twenty float32 log-probabilities.
LARGEST_DIFFERENCE = 1e-4


def main(arguments: Sequence[str] | None = None) -> int:
    """Check every promise; return the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", type=Path, default=ROOT / "runs" / "demo", metavar="DIR")
    parser.add_argument(
        "--source", type=Path, default=ROOT / "data" / "demo" / "test.en", metavar="FILE"
    )
    options = parser.parse_args(arguments)
    try:
        run = Run.load(options.model)
        ready = InferenceModel(run.load_best(CPU))
        lines = list(read_lines(options.source))
    except InputError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2

    def translator(**settings: Any) -> Translator:
        return Translator(ready, run.codecs, DecodingSection(**settings), CPU)

    kept = True
    for check in (check_beams, check_company, check_scores):
        for promise, breaches in check(translator, lines):
            kept = kept and not breaches
            print(f"{promise}: {breaches:,} of {len(lines):,} lines break it", flush=True)
    print("All promises are kept." if kept else "NOT KEPT.")
    return 0 if kept else 1


Make = Callable[..., Translator]
Breaches = list[tuple[str, int]]


def check_beams(translator: Make, lines: Sequence[str]) -> Breaches:
    """Compare beams with greedy search."""
    greedy = _best(translator(), lines)
    one = _best(translator(search="beam", beam_size=1), lines)
    five = _best(translator(search="beam"), lines)
    pairs = list(zip(five, greedy, strict=True))
    return [
        ("a beam of 1 is greedy search", _differing(_texts(one), _texts(greedy))),
        (
            "a beam of 5 scores no lower",
            sum(_score(beam) < _score(own) - LARGEST_DIFFERENCE for beam, own in pairs),
        ),
    ]


def check_company(translator: Make, lines: Sequence[str]) -> Breaches:
    """Translate in other batches, in another order and with other threads."""
    threads = torch.get_num_threads()
    whole = list(translator().translate(lines))
    found = []
    for size in (1, 7):
        other = list(translator(batch_sentences=size).translate(lines))
        found.append((f"batches of {size} give the text of batches of 64", other))
    order = random.Random(1).sample(range(len(lines)), len(lines))
    shuffled = dict(zip(order, translator().translate(lines[i] for i in order), strict=True))
    found.append(("so do shuffled lines", [shuffled[place] for place in range(len(lines))]))
    for count in (1, 2):
        torch.set_num_threads(count)
        found.append((f"and threads: {count}", list(translator().translate(lines))))
    torch.set_num_threads(threads)
    return [(promise, _differing(other, whole)) for promise, other in found]


def check_scores(translator: Make, lines: Sequence[str]) -> Breaches:
    """MetricScore what was translated."""
    found = []
    for search in ("greedy", "beam", "sample"):
        own = translator(search=search)
        told = _best(own, lines)
        scored = own.score(lines, _texts(told))
        breaches = sum(
            abs(each.log_probability - _log_probability(translation)) > LARGEST_DIFFERENCE
            or abs(each.score - _score(translation)) > LARGEST_DIFFERENCE
            for each, translation in zip(scored, told, strict=True)
        )
        found.append((f"{search}: scoring gives the numbers that were told", breaches))
    return found


def _best(translator: Translator, lines: Sequence[str]) -> list[Translation]:
    return [found[0] for found in translator.search(lines, requested=SCORES)]


def _texts(found: Sequence[Translation]) -> list[str]:
    return [each.text for each in found]


def _differing(ours: Sequence[str], theirs: Sequence[str]) -> int:
    return sum(own != other for own, other in zip(ours, theirs, strict=True))


def _score(found: Translation) -> float:
    assert found.score is not None
    return found.score


def _log_probability(found: Translation) -> float:
    assert found.log_probability is not None
    return found.log_probability


if __name__ == "__main__":
    sys.exit(main())
