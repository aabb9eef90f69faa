"""No line is lost, whatever it holds, and company never changes a translation."""

import io
import logging
from collections.abc import Iterable
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from nmt.config import DecodingSection, ModelSection
from nmt.data.codec import Codec
from nmt.data.segmentation import WordSegmenter, train_segmenter
from nmt.data.vocabulary import UNK, Vocabulary
from nmt.decoding.input_warnings import InputWarnings
from nmt.decoding.search import Requested
from nmt.decoding.stream import LineStream
from nmt.decoding.translator import Translator
from nmt.errors import InputError
from nmt.model.building import build_model
from nmt.model.inference.model import InferenceModel

LETTERS = [*"abcdefghij", *("￭" + letter for letter in "abcdefghij.!")]


WORDS = Codec(WordSegmenter(), Vocabulary(LETTERS))
_SEGMENTER = train_segmenter(
    "bpe", ["a b c d e f g h i j ab bc. cd!"] * 2, vocabulary_size=24, character_coverage=1.0
)
PIECES = Codec(_SEGMENTER, Vocabulary(_SEGMENTER.pieces()))
EVERYTHING = Requested(scores=True, attention=True)


def translator(
    codec: Codec = WORDS,
    *,
    attention: str = "additive",
    favoured: int | None = None,
    dictionary: dict[str, str] | None = None,
    **settings: Any,
) -> Translator:
    """A translator with random weights, which perhaps favours a symbol."""
    torch.manual_seed(1)
    size = len(codec.vocabulary)
    model = build_model(
        ModelSection.model_validate(
            {"embedding_size": 8, "hidden_size": 16, "attention": attention}
        ),
        source_vocabulary_size=size,
        target_vocabulary_size=size,
    ).eval()
    torch.nn.init.normal_(model.projection_weight)  # far from ties
    if favoured is not None:
        torch.nn.init.zeros_(model.projection_weight)
        model.projection_bias.data[favoured] = 9.0
    chosen = DecodingSection.model_validate(
        {"batch_sentences": 4, "max_source_length": 50} | settings
    )
    codecs = {"source": codec, "target": codec}
    return Translator(
        InferenceModel(model), codecs, chosen, torch.device("cpu"), dictionary=dictionary
    )


TRANSLATOR = translator()
TRANSLATORS = {"words": TRANSLATOR, "pieces": translator(PIECES)}


def translate(lines: Iterable[str], **settings: Any) -> list[str]:
    return list((translator(**settings) if settings else TRANSLATOR).translate(lines))


@pytest.mark.parametrize("kind", TRANSLATORS)
@given(content=st.binary(max_size=80) | st.text("a b\n\r\ufeff\u2028\x85\0▁").map(str.encode))
def test_any_bytes_give_one_line_for_each_line(kind: str, content: bytes):
    lines = content.count(b"\n") + (content[-1:] not in (b"", b"\n"))
    stream = LineStream(io.BytesIO(content), InputWarnings("input"))
    found = [text for window in stream.windows(3) for text in TRANSLATORS[kind].translate(window)]
    assert len(found) == lines
    assert not any("\n" in line or "\r" in line or "\t" in line for line in found)


@pytest.mark.slow
@given(st.lists(st.text("abc ", max_size=12), max_size=12))
def test_whole_line_by_line_and_in_any_batch_size_the_text_is_the_same(lines: list[str]):
    whole = translate(lines)
    assert [translate([line])[0] for line in lines] == whole
    for batch_sentences in (1, 3, 64):
        assert translate(lines, batch_sentences=batch_sentences) == whole


@pytest.mark.parametrize("search", ["beam", "sample"])
def test_other_searches_too_give_the_same_in_any_batch_size(search: str):
    lines = ["a b c", "", "d", "e f g h", "a a"] * 3
    whole = translate(lines, search=search)
    for batch_sentences in (1, 2, 64):
        assert translate(lines, search=search, batch_sentences=batch_sentences) == whole


@pytest.mark.parametrize("blank", ["", "   ", "\t", "\u2028", "\x00", "\x85"])
def test_a_blank_line_gives_a_blank_line(blank: str):
    assert translate(["a", blank, "b"])[1] == ""


def test_only_a_window_of_lines_is_read_ahead():
    read = 0

    def endless() -> Iterable[str]:
        nonlocal read
        while True:
            read += 1
            yield "a b"

    answers = TRANSLATOR.translate(endless())
    for _ in range(TRANSLATOR.window + 1):
        next(iter(answers))
    assert read == 2 * TRANSLATOR.window


def test_a_line_longer_than_the_limit_is_cut_with_a_warning(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.WARNING):
        found = translate(["a", "a b c d e"], max_source_length=3)
    assert found[1] == translate(["a b c"])[0]
    assert caplog.messages == ["input:2: cut after token 3 (decoding.max_source_length)"]


def test_of_a_line_of_ten_million_characters_no_more_than_needed_is_segmented(
    monkeypatch: pytest.MonkeyPatch,
):
    read = []

    def encode(self: WordSegmenter, text: str) -> list[str]:
        read.append(len(text))
        return text.split(" ")

    monkeypatch.setattr(WordSegmenter, "encode", encode)
    (found,) = translate(["a b c d e " * 1_000_000], max_source_length=3)
    assert found == translate(["a b c"])[0]
    assert max(read) < 1_000


def test_unk_is_replaced_by_the_source_token_with_most_attention():
    unknowing = translator(favoured=UNK, max_length_factor=0.01)
    (found,) = unknowing.search(["x Zürich"], requested=EVERYTHING)
    (best,) = found
    assert best.attention is not None
    pointed = [("x", "Zürich")[place] for place in best.attention[:-1].argmax(axis=1)]
    assert best.text.split(" ") == pointed
    assert best.alignment == [
        (("x", "Zürich").index(word), place) for place, word in enumerate(pointed)
    ]


def test_a_dictionary_translates_what_replaces_unk():
    one = translate(["Zürich"], favoured=UNK, dictionary={"Zürich": "Turicum"})
    assert set(one[0].split(" ")) == {"Turicum"}


def test_a_dictionary_may_give_several_words():
    unknowing = translator(favoured=UNK, dictionary={"Zürich": "am Zürichsee"})
    ((best, *_),) = unknowing.search(["Zürich"], requested=EVERYTHING)
    words = best.text.split(" ")
    assert words[:2] == ["am", "Zürichsee"] == list(best.tokens[:2])
    assert best.attention is not None and len(best.attention) == len(best.tokens) + 1
    assert best.alignment == [(0, place) for place in range(len(words))]


@pytest.mark.parametrize("codec", [WORDS, PIECES], ids=["words", "pieces"])
@pytest.mark.parametrize("attention", ["additive", "none"])
@pytest.mark.parametrize("search", ["greedy", "beam", "sample"])
def test_no_special_symbol_is_left_in_the_text_unless_asked(
    codec: Codec, attention: str, search: str
):
    common = {"attention": attention, "favoured": UNK, "search": search}
    for unk in ("replace", "forbid"):
        found = list(translator(codec, unk=unk, **common).translate(["a x", "b"]))
        assert not any("<" in line for line in found)
    kept = list(translator(codec, unk="keep", **common).translate(["a x", "b"]))
    assert all("<unk>" in line for line in kept)


@pytest.mark.parametrize("search", ["greedy", "beam", "sample"])
@pytest.mark.parametrize("kind", ["words", "pieces"])
@pytest.mark.parametrize("penalties", [{}, {"length_penalty": 0.3, "coverage_penalty": 0.5}])
def test_scoring_what_was_translated_gives_the_scores_it_was_printed_with(
    kind: str, search: str, penalties: dict[str, float]
):
    codec = WORDS if kind == "words" else PIECES
    settings = {"search": search, "unk": "replace", **penalties}
    scorer = translator(codec, **settings)
    lines = ["a b c", "", "d x", "e f g h", "a a", "Zürich ist x"]
    n_best = 1 if search == "greedy" else 3
    for line, found in zip(
        lines, scorer.search(lines, n_best=n_best, requested=EVERYTHING), strict=True
    ):
        scored = scorer.score([line] * len(found), [each.text for each in found])
        for each, own in zip(found, scored, strict=True):
            assert each.log_probability == pytest.approx(own.log_probability, abs=1e-4)
            assert each.score == pytest.approx(own.score, abs=1e-4)
        if search == "beam":
            scores = [each.score for each in found]
            assert scores == sorted(scores, key=lambda score: -(score or 0.0))
            assert len({each.text for each in found}) == len(found)


def test_the_only_translation_of_a_blank_line_is_a_blank_one():
    blank, other, empty = TRANSLATOR.score(["", " ", "a"], ["", "b", ""])
    assert (blank.log_probability, blank.tokens, blank.perplexity) == (0.0, 0, 1.0)
    assert (other.log_probability, other.tokens, other.perplexity) == (-torch.inf, 2, torch.inf)
    assert empty.tokens == 1 and empty.log_probability < 0


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (
            {"search": "beam", "beam_size": 4},
            "n-best: must be at most decoding.beam_size, which is 4, but is 5: raise it, --beam 5.",
        ),
        (
            {"search": "greedy"},
            "n-best: must be 1 with decoding.search=greedy, but is 5: search with a beam, "
            "--beam 5.",
        ),
    ],
)
def test_more_translations_than_the_search_finds_are_refused(
    settings: dict[str, Any], message: str
):
    with pytest.raises(InputError) as refusal:
        next(translator(**settings).search(["a"], n_best=5))
    assert refusal.value.render() == message


def test_words_are_aligned_and_not_pieces():
    (found,) = translator(PIECES, favoured=None).search(["ab bc. d"], requested=EVERYTHING)
    best = found[0]
    assert best.source_tokens[0] == "▁ab" or best.source_tokens[:2] == ("▁a", "b")
    assert max(best.source_words) == 2
    assert [target for _, target in best.alignment] == list(range(len(best.text.split())))
    assert {source for source, _ in best.alignment} <= {0, 1, 2}
