"""Check properties of decoding with a trained model on real lines, in float32, on the CPU.

    python scripts/check_decoding.py
    python scripts/check_decoding.py --model runs/my --source test.en

Beam search with a beam of 1 equals greedy search. With a beam of 5, the best hypothesis of a line
does not score lower than the greedy one. Translations do not depend on the batch size, the order of
the lines or the number of threads. Scoring a translation gives the scores reported by the search,
to 1e-4.

Exit status: 0 all properties hold, 1 one does not hold, 2 wrong use.
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
# The rounding error of a sum of about twenty float32 log-probabilities.
LARGEST_DIFFERENCE = 1e-4


def main(arguments: Sequence[str] | None = None) -> int:
    """Check every property and return the exit status."""
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
        model = InferenceModel(run.load_best(CPU))
        lines = list(read_lines(options.source))
    except InputError as error:
        print(f"error: {error.render()}", file=sys.stderr)
        return 2

    def translator(**settings: Any) -> Translator:
        return Translator(model, run.codecs, DecodingSection(**settings), CPU)

    passed = True
    for check in (check_beams, check_invariance, check_scores):
        for name, violations in check(translator, lines):
            passed = passed and not violations
            print(f"{name}: {violations:,} of {len(lines):,} lines differ", flush=True)
    print("All properties hold." if passed else "FAILED: a property does not hold.")
    return 0 if passed else 1


MakeTranslator = Callable[..., Translator]
Violations = list[tuple[str, int]]  # a property, and the number of lines that violate it


def check_beams(translator: MakeTranslator, lines: Sequence[str]) -> Violations:
    """Compare beam search with greedy search."""
    greedy = _best(translator(), lines)
    one = _best(translator(search="beam", beam_size=1), lines)
    five = _best(translator(search="beam"), lines)
    pairs = list(zip(five, greedy, strict=True))
    return [
        ("beam 1 equals greedy search", _count_differing(_texts(one), _texts(greedy))),
        (
            "beam 5 does not score lower than greedy search",
            sum(_score(best) < _score(first) - LARGEST_DIFFERENCE for best, first in pairs),
        ),
    ]


def check_invariance(translator: MakeTranslator, lines: Sequence[str]) -> Violations:
    """Translate with other batch sizes, in another order and with other numbers of threads."""
    threads = torch.get_num_threads()
    expected = list(translator().translate(lines))
    outputs = []
    for size in (1, 7):
        output = list(translator(batch_sentences=size).translate(lines))
        outputs.append((f"batch size {size} equals batch size 64", output))
    order = random.Random(1).sample(range(len(lines)), len(lines))
    shuffled = dict(zip(order, translator().translate(lines[i] for i in order), strict=True))
    outputs.append(
        ("shuffled lines equal lines in order", [shuffled[index] for index in range(len(lines))])
    )
    for count in (1, 2):
        torch.set_num_threads(count)
        name = f"{count} {'thread equals' if count == 1 else 'threads equal'} {threads}"
        outputs.append((name, list(translator().translate(lines))))
    torch.set_num_threads(threads)
    return [(name, _count_differing(output, expected)) for name, output in outputs]


def check_scores(translator: MakeTranslator, lines: Sequence[str]) -> Violations:
    """Score translations and compare with the scores reported by the search."""
    violations = []
    for search in ("greedy", "beam", "sample"):
        searching = translator(search=search)
        translations = _best(searching, lines)
        scores = searching.score(lines, _texts(translations))
        count = sum(
            abs(score.log_probability - _log_probability(translation)) > LARGEST_DIFFERENCE
            or abs(score.score - _score(translation)) > LARGEST_DIFFERENCE
            for score, translation in zip(scores, translations, strict=True)
        )
        violations.append((f"{search} search: scoring gives the reported scores", count))
    return violations


def _best(translator: Translator, lines: Sequence[str]) -> list[Translation]:
    return [n_best[0] for n_best in translator.search(lines, requested=SCORES)]


def _texts(translations: Sequence[Translation]) -> list[str]:
    return [translation.text for translation in translations]


def _count_differing(first: Sequence[str], second: Sequence[str]) -> int:
    return sum(a != b for a, b in zip(first, second, strict=True))


def _score(translation: Translation) -> float:
    assert translation.score is not None
    return translation.score


def _log_probability(translation: Translation) -> float:
    assert translation.log_probability is not None
    return translation.log_probability


if __name__ == "__main__":
    sys.exit(main())
