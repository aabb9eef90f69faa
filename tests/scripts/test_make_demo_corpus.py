"""Properties of the embedded example corpus."""

import re
import subprocess
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "nmt" / "demo"
SPLITS = ("train", "valid", "test")

# By phenomenon: regular expressions that the source and the target match.
PHENOMENA = {
    "feminine plural agreement": (r"", r"\b(\w+ad|blanc|negr|roj|nuev|viej|car|barat|rot)as\b"),
    "present": (r" every ", r"todos los|todas las"),
    "preterite": (r"yesterday|last|ago", r"(ó|aron|ieron|é|aste|í|iste)\b"),
    "future": (r"\bwill\b", r"(ré|rás|rá|remos|rán)\b"),
    "progressive": (r"\b(is|are|was|were) \w+ing\b", r"\best\w+ \w+ndo\b"),
    "dropped pronoun": (r"^(I|You|We) ", r"^(?!Yo|Tú|Nosotros)"),
    "kept pronoun": (r"^(He|She|They) ", r"^(Él|Ella|Ellos|A) "),
    "adjective before the noun": (r"\b(good|great)\b", r"\b(gran|buen)\w*"),
    "negation": (r"\b(do|does|did) not\b", r"\b[Nn]o\b"),
    "double negation": (r"\b(anything|anyone)\b", r"\b(nada|nadie)\b"),
    "yes-or-no question": (r"^(Do|Does|Did|Is|Are|Will) .*\?", r"^¿[^?]*\?$"),
    "wh-question": (r"^(What|Who|Where|When|Why|How)", r"^¿(Qué|Quién|A quién|D|Cu|Por)"),
    "pronoun after its noun": (r"\b(it|them)\b", r"\b(lo|la|los|las) \w+"),
    "indirect object": (r"\bto (the|my|your|our|[A-Z])", r"\b(le|les|Le|Les) \w+"),
    "two pronouns": (r"(it|them) to ", r"\bse (lo|la|los|las) "),
    "personal a": (r"", r"(vio|vi|visit\w+|ayud\w+|conoc\w+|llam\w+|invit\w+) (a|al) "),
    "subject relative": (r" who (live|work)", r" que (viv|trabaj)"),
    "object relative": (r"^The \w+ that ", r" que "),
    "contraction": (r"", r"\b(al|del)\b"),
    "possession": (r"\w's? ", r" de "),
    "gustar": (r"\blikes?\b", r"\bgustan?\b"),
    "ser": (r"\b(is|are)\b", r"\b(es|son)\b"),
    "estar": (r"\b(is|are|was|were)\b", r"\b(está|están|estaba|estaban)\b"),
    "feminine noun with el": (
        r"\b(water|eagle|classroom|axe)",
        r"\b(el|del|al|un) (agua|águila|aula|hacha)",
    ),
    "number": (r"\b(three|seven|twelve|twenty)\b", r"\b(tres|siete|doce|veinte)\b"),
    "comparative": (r" than ", r" más .* que "),
    "superlative": (r"\b(the \w+st|the most) ", r" más .* del? "),
    "passive participle": (r"\bby\b", r"\bfu(e|eron) \w+(do|da|dos|das|to|ta|tos|tas) por\b"),
    "coordination": (r", but | and ", r", pero | y "),
    "subordinate clause": (r"\b([Ii]f|[Ww]hen|because|As soon as)\b", r"\b(Si|Cuando|porque|En)\b"),
}


def pairs_of(split: str) -> list[tuple[str, str]]:
    sides = [
        (CORPUS / f"{split}.{side}").read_text(encoding="utf-8").split("\n")[:-1]
        for side in ("en", "es")
    ]
    return list(zip(*sides, strict=True))


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


@pytest.mark.slow
def test_script_writes_the_committed_corpus(tmp_path):
    script = ROOT / "scripts" / "make_demo_corpus.py"
    subprocess.run([sys.executable, script, "--directory", tmp_path], check=True)

    for split in SPLITS:
        for side in ("en", "es"):
            name = f"{split}.{side}"
            assert (tmp_path / name).read_bytes() == (CORPUS / name).read_bytes(), name


def test_corpus_has_ten_thousand_distinct_training_pairs():
    assert len(set(pairs_of("train"))) == 10_000
    assert len(pairs_of("train")) == 10_000


@pytest.mark.parametrize("split", ["valid", "test"])
def test_validation_and_test_set_have_500_pairs(split):
    assert len(pairs_of(split)) == 500


def test_sources_are_distinct():
    sources = [source for split in SPLITS for source, _ in pairs_of(split)]

    assert len(set(sources)) == len(sources)


@pytest.mark.parametrize("side", [0, 1])
def test_each_side_has_more_than_600_word_types(side):
    assert len({word for pair in pairs_of("train") for word in words(pair[side])}) > 600


@pytest.mark.parametrize("side", [0, 1])
def test_every_held_out_word_occurs_five_times_in_the_training_set(side):
    train_counts = Counter(word for pair in pairs_of("train") for word in words(pair[side]))
    held_out_words = {
        word
        for split in ("valid", "test")
        for pair in pairs_of(split)
        for word in words(pair[side])
    }

    assert [word for word in sorted(held_out_words) if train_counts[word] < 5] == []


def test_sources_have_four_to_fourteen_words():
    lengths = [len(source.split()) for split in SPLITS for source, _ in pairs_of(split)]

    assert min(lengths) >= 4
    assert max(lengths) <= 14
    assert 8 <= sum(lengths) / len(lengths) <= 9


@pytest.mark.parametrize("phenomenon", PHENOMENA)
def test_every_phenomenon_occurs_in_the_test_set(phenomenon):
    source_pattern, target_pattern = PHENOMENA[phenomenon]
    examples = [
        source
        for source, target in pairs_of("test")
        if re.search(source_pattern, source) and re.search(target_pattern, target)
    ]

    assert len(examples) >= 5


def test_word_by_word_translation_fails_for_most_sentences():
    """Translate each word by the word that co-occurs most, and keep the order."""
    train = pairs_of("train")
    cooccurrences: dict[str, Counter] = {}
    frequency = Counter(word for _, target in train for word in set(words(target)))
    for source, target in train:
        for word in set(words(source)):
            cooccurrences.setdefault(word, Counter()).update(set(words(target)))
    source_frequency = Counter(word for source, _ in train for word in set(words(source)))
    best = {
        word: max(
            counts,
            key=lambda other, counts=counts, word=word: (
                counts[other] ** 2 / (frequency[other] * source_frequency[word])
            ),
        )
        for word, counts in cooccurrences.items()
    }

    correct = sum(
        [best[word] for word in words(source)] == words(target)
        for source, target in pairs_of("test")
    )

    assert correct < 0.1 * len(pairs_of("test"))


def test_files_are_nfc_with_unix_line_ends():
    for split in SPLITS:
        for side in ("en", "es"):
            text = (CORPUS / f"{split}.{side}").read_bytes().decode("utf-8")
            assert "\r" not in text
            assert text == unicodedata.normalize("NFC", text)
            assert text.endswith("\n")


def test_every_sentence_ends_with_its_punctuation_mark():
    for split in SPLITS:
        for source, target in pairs_of(split):
            assert source[0].isupper() and source[-1] == target[-1]
            assert source[-1] in ".?"
            assert target.count("¿") == target.count("?") == source.count("?")
