"""Write the embedded English-to-Spanish example corpus.

A small grammar generates the sentences, so that the corpus needs no license and every
source has exactly one translation. The same seed gives the same bytes.
"""

import argparse
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from demo_corpus.clauses import Pair
from demo_corpus.draw import Draw
from demo_corpus.grammar import sentence

SEED = 1
TRAIN_PAIRS = 10_000
HELD_OUT_PAIRS = 500
# Additional pairs, to replace those that are dropped because of rare words.
SPARE_PAIRS = 3_000
MIN_OCCURRENCES = 8
MIN_TRAIN_OCCURRENCES = 5
MIN_WORDS = 4
MAX_WORDS = 14


def words_of(pair: Pair) -> list[tuple[str, str]]:
    """Return the lower-cased words of a pair with their languages."""
    return [
        (language, word)
        for language, text in zip(("en", "es"), pair, strict=True)
        for word in re.findall(r"\w+", text.lower())
    ]


def draw_pairs(draw: Draw, count: int) -> list[Pair]:
    """Draw pairs with distinct sources of MIN_WORDS to MAX_WORDS words.

    Raises:
        ValueError: the grammar gives one source two translations.
    """
    translations: dict[str, str] = {}
    while len(translations) < count:
        english, spanish = sentence(draw)
        if not MIN_WORDS <= len(english.split()) <= MAX_WORDS:
            continue
        if translations.setdefault(english, spanish) != spanish:
            raise ValueError(
                f"a source must have one translation, but {english!r} has "
                f"{translations[english]!r} and {spanish!r}; change the grammar"
            )
    return [Pair(english, spanish) for english, spanish in translations.items()]


def without_rare_words(pairs: list[Pair]) -> list[Pair]:
    """Drop pairs until every remaining word occurs at least MIN_OCCURRENCES times."""
    while True:
        counts = Counter(word for pair in pairs for word in words_of(pair))
        kept = [
            pair
            for pair in pairs
            if all(counts[word] >= MIN_OCCURRENCES for word in words_of(pair))
        ]
        if len(kept) == len(pairs):
            return kept
        pairs = kept


def split(pairs: Sequence[Pair]) -> dict[str, list[Pair]]:
    """Split pairs into train, valid and test.

    A pair is held out only if each of its words still occurs MIN_TRAIN_OCCURRENCES times in the
    remaining pairs, so that scores do not depend on words that are missing from the training set.
    """
    counts = Counter(word for pair in pairs for word in words_of(pair))
    held_out, train = [], []
    for pair in pairs:
        words = Counter(words_of(pair))
        is_frequent = all(counts[word] - words[word] >= MIN_TRAIN_OCCURRENCES for word in words)
        if is_frequent and len(held_out) < 2 * HELD_OUT_PAIRS:
            counts -= words
            held_out.append(pair)
        else:
            train.append(pair)
    return {
        "train": train,
        "valid": held_out[:HELD_OUT_PAIRS],
        "test": held_out[HELD_OUT_PAIRS:],
    }


def write(splits: dict[str, list[Pair]], directory: Path) -> None:
    """Write each split as two parallel files, one sentence per line."""
    directory.mkdir(parents=True, exist_ok=True)
    for name, pairs in splits.items():
        for language, side in zip(("en", "es"), zip(*pairs, strict=True), strict=True):
            text = "".join(line + "\n" for line in side)
            (directory / f"{name}.{language}").write_text(text, encoding="utf-8", newline="\n")


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--directory", type=Path, default=Path("nmt/demo"))
    arguments = parser.parse_args()
    count = TRAIN_PAIRS + 2 * HELD_OUT_PAIRS
    pairs = without_rare_words(draw_pairs(Draw(SEED), count + SPARE_PAIRS))
    write(split(pairs[:count]), arguments.directory)


if __name__ == "__main__":
    main()
