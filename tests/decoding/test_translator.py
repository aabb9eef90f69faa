"""No line is lost, and a translation does not depend on the lines around it."""

import io
import logging
from collections.abc import Iterable
from typing import Any

import pytest
import torch
from hypothesis import assume, given
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
    favored: int | None = None,
    dictionary: dict[str, str] | None = None,
    **settings: Any,
) -> Translator:
    """Return a translator with random weights, optionally one that almost always chooses an id."""
    torch.manual_seed(1)
    size = len(codec.vocabulary)
    model = build_model(
        ModelSection.model_validate(
            {"embedding_size": 8, "hidden_size": 16, "attention": attention}
        ),
        source_vocabulary_size=size,
        target_vocabulary_size=size,
    ).eval()
    torch.nn.init.normal_(model.projection_weight)  # avoids ties
    if favored is not None:
        torch.nn.init.zeros_(model.projection_weight)
        model.projection_bias.data[favored] = 9.0
    section = DecodingSection.model_validate(
        {"batch_sentences": 4, "max_source_length": 50} | settings
    )
    codecs = {"source": codec, "target": codec}
    return Translator(
        InferenceModel(model), codecs, section, torch.device("cpu"), dictionary=dictionary
    )


TRANSLATOR = translator()
TRANSLATORS = {"words": TRANSLATOR, "pieces": translator(PIECES)}


def translate(lines: Iterable[str], **settings: Any) -> list[str]:
    return list((translator(**settings) if settings else TRANSLATOR).translate(lines))


@pytest.mark.parametrize("kind", TRANSLATORS)
@given(content=st.binary(max_size=80) | st.text("a b\n\r\ufeff\u2028\x85\0▁").map(str.encode))
def test_any_bytes_give_one_output_line_per_input_line(kind: str, content: bytes):
    not_text = (
        b"\xff\xfe",
        b"\xfe\xff",
        b"PK\x03\x04",
        b"\x1f\x8b",
        b"BZh",
        b"\xfd7z",
        b"\x28\xb5",
    )
    assume(not content.startswith(not_text))
    lines = content.count(b"\n") + (content[-1:] not in (b"", b"\n"))
    stream = LineStream(io.BytesIO(content), InputWarnings("input"))
    output = [text for window in stream.windows(3) for text in TRANSLATORS[kind].translate(window)]
    assert len(output) == lines
    assert not any("\n" in line or "\r" in line or "\t" in line for line in output)


@pytest.mark.slow
@given(st.lists(st.text("abc ", max_size=12), max_size=12))
def test_greedy_output_does_not_depend_on_batch_size(lines: list[str]):
    expected = translate(lines)
    assert [translate([line])[0] for line in lines] == expected
    for batch_sentences in (1, 3, 64):
        assert translate(lines, batch_sentences=batch_sentences) == expected


@pytest.mark.parametrize("search", ["beam", "sample"])
def test_beam_and_sample_output_does_not_depend_on_batch_size(search: str):
    lines = ["a b c", "", "d", "e f g h", "a a"] * 3
    expected = translate(lines, search=search)
    for batch_sentences in (1, 2, 64):
        assert translate(lines, search=search, batch_sentences=batch_sentences) == expected


@pytest.mark.parametrize("blank", ["", "   ", "\t", "\u2028", "\x00", "\x85"])
def test_blank_line_gives_a_blank_line(blank: str):
    assert translate(["a", blank, "b"])[1] == ""


def test_at_most_one_window_is_read_ahead():
    read = 0

    def endless() -> Iterable[str]:
        nonlocal read
        while True:
            read += 1
            yield "a b"

    translations = TRANSLATOR.translate(endless())
    for _ in range(TRANSLATOR.window + 1):
        next(iter(translations))
    assert read == 2 * TRANSLATOR.window


def test_long_line_is_truncated_with_a_warning(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.WARNING):
        translations = translate(["a", "a b c d e"], max_source_length=3)
    assert translations[1] == translate(["a b c"])[0]
    truncated = [message for message in caplog.messages if "truncated" in message]
    assert truncated == ["input:2: truncated to 3 tokens (decoding.max_source_length)"]


def test_unk_is_replaced_by_the_source_token_with_the_most_attention():
    unk_translator = translator(favored=UNK, max_length_factor=0.01)
    ((best,),) = unk_translator.search(["x Zürich"], requested=EVERYTHING)
    assert best.attention is not None
    attended = best.attention[:-1].argmax(axis=1).tolist()
    assert best.text.split(" ") == [("x", "Zürich")[source] for source in attended]
    assert best.alignment == [(source, target) for target, source in enumerate(attended)]


def test_dictionary_translates_the_token_that_replaces_unk():
    (translation,) = translate(["Zürich"], favored=UNK, dictionary={"Zürich": "Turicum"})
    assert set(translation.split(" ")) == {"Turicum"}


def test_dictionary_translation_may_have_several_words():
    unk_translator = translator(favored=UNK, dictionary={"Zürich": "am Zürichsee"})
    ((best, *_),) = unk_translator.search(["Zürich"], requested=EVERYTHING)
    words = best.text.split(" ")
    assert words[:2] == ["am", "Zürichsee"] == list(best.tokens[:2])
    assert best.attention is not None and len(best.attention) == len(best.tokens) + 1
    assert best.alignment == [(0, target) for target in range(len(words))]


@pytest.mark.parametrize("codec", [WORDS, PIECES], ids=["words", "pieces"])
@pytest.mark.parametrize("attention", ["additive", "none"])
@pytest.mark.parametrize("search", ["greedy", "beam", "sample"])
def test_text_has_unk_only_with_unk_keep(codec: Codec, attention: str, search: str):
    common = {"attention": attention, "favored": UNK, "search": search}
    for unk in ("replace", "forbid"):
        translations = list(translator(codec, unk=unk, **common).translate(["a x", "b"]))
        assert not any("<" in line for line in translations)
    kept = list(translator(codec, unk="keep", **common).translate(["a x", "b"]))
    assert all("<unk>" in line for line in kept)


@pytest.mark.parametrize("search", ["greedy", "beam", "sample"])
@pytest.mark.parametrize("kind", ["words", "pieces"])
@pytest.mark.parametrize("penalties", [{}, {"length_penalty": 0.3, "coverage_penalty": 0.5}])
def test_score_reproduces_the_scores_of_translate(
    kind: str, search: str, penalties: dict[str, float]
):
    codec = WORDS if kind == "words" else PIECES
    settings = {"search": search, "unk": "replace", **penalties}
    scorer = translator(codec, **settings)
    lines = ["a b c", "", "d x", "e f g h", "a a", "Zürich ist x"]
    n_best = 1 if search == "greedy" else 3
    results = scorer.search(lines, n_best=n_best, requested=EVERYTHING)
    for line, translations in zip(lines, results, strict=True):
        texts = [translation.text for translation in translations]
        target_scores = scorer.score([line] * len(texts), texts)
        for translation, expected in zip(translations, target_scores, strict=True):
            assert translation.log_probability == pytest.approx(expected.log_probability, abs=1e-4)
            assert translation.score == pytest.approx(expected.score, abs=1e-4)
        if search == "beam":
            scores = [translation.score for translation in translations]
            assert scores == sorted(scores, key=lambda score: -(score or 0.0))
            assert len(set(texts)) == len(texts)


def test_only_translation_of_a_blank_line_is_blank():
    blank, other, empty = TRANSLATOR.score(["", " ", "a"], ["", "b", ""])
    assert (blank.log_probability, blank.tokens, blank.perplexity) == (0.0, 0, 1.0)
    assert (other.log_probability, other.tokens, other.perplexity) == (-torch.inf, 2, torch.inf)
    assert empty.tokens == 1 and empty.log_probability < 0


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (
            {"search": "beam", "beam_size": 4},
            "n-best: must be at most decoding.beam_size=4, but is 5. Increase the beam with "
            "--beam 5.",
        ),
        (
            {"search": "greedy"},
            "n-best: must be 1 with decoding.search=greedy, but is 5. Use beam search with "
            "--beam 5.",
        ),
    ],
)
def test_n_best_larger_than_the_search_supports_is_rejected(settings: dict[str, Any], message: str):
    with pytest.raises(InputError) as error:
        next(translator(**settings).search(["a"], n_best=5))
    assert error.value.render() == message


def test_alignment_is_between_words_and_not_pieces():
    ((best,),) = translator(PIECES).search(["ab bc. d"], requested=EVERYTHING)
    assert best.source_tokens[0] == "▁ab" or best.source_tokens[:2] == ("▁a", "b")
    assert max(best.source_words) == 2
    assert [target for _, target in best.alignment] == list(range(len(best.text.split())))
    assert {source for source, _ in best.alignment} <= {0, 1, 2}


TAGGED = Codec(WordSegmenter(), Vocabulary([*LETTERS, "tag <x>", "tag <y>"]))


def test_a_tag_is_translated_with_every_line_but_is_not_part_of_it():
    plain, tagged = translator(TAGGED), translator(TAGGED, tag="<x>")
    lines = ["a b c", "", "d e f g", "<x> a"]
    assert list(tagged.translate(lines)) != list(plain.translate(lines))
    assert list(tagged.translate(lines))[1] == ""
    (translation,), *_ = tagged.search(["a b c"], requested=EVERYTHING)
    assert translation.source_tokens == ("a", "b", "c")
    assert translation.attention is not None
    assert translation.attention.shape == (len(translation.tokens) + 1, 3)
    assert max(source for source, _ in translation.alignment) <= 2


def test_lines_with_different_tags_are_translated_as_each_tag_alone():
    lines, tags = ["a b c", "d e", "a b c", "f"], ["<x>", None, "<y>", "<x>"]
    translations = dict(translator(TAGGED).translate_tagged(lines, tags))
    for index, (line, tag) in enumerate(zip(lines, tags, strict=True)):
        assert translations[index] == next(translator(TAGGED, tag=tag).translate([line]))


def test_a_tag_that_the_vocabulary_lacks_is_an_error():
    with pytest.raises(InputError) as error:
        translator(TAGGED, tag="<z>")
    assert error.value.render() == (
        "decoding.tag: must be a tag of the vocabulary (<x>, <y>), but is <z>. "
        "Tags are learned from the corpora of data.train that have one."
    )


def test_decomposed_and_invisible_characters_do_not_change_a_translation():
    codec = Codec(WordSegmenter(), Vocabulary(["\u00e9t\u00e9", "a", "b"]))
    translate_accents = translator(codec)
    lines = ["\u00e9t\u00e9 a", "e\u0301te\u0301 a", "\ufeff\u00e9t\u200b\u00e9 \u00ada"]
    assert len(set(translate_accents.translate(lines))) == 1
    scores = translate_accents.score(lines, ["b \u00e9t\u00e9"] * 2 + ["b e\u0301t\u200be\u0301"])
    assert len({round(score.log_probability, 4) for score in scores}) == 1


@pytest.mark.parametrize("search", ["greedy", "beam", "sample"])
def test_tags_are_never_translations(search: str):
    tag_id = TAGGED.vocabulary.tag_ids[0]
    for text in translator(TAGGED, favored=tag_id, search=search).translate(["a b", "c d e"]):
        assert "tag" not in text


def test_warnings_about_tagged_lines_name_the_lines_of_the_whole_input(
    caplog: pytest.LogCaptureFixture,
):
    lines, tags = ["a b c", "a", "a b", "a b c d"], ["<x>", "<y>", "<y>", "<y>"]
    tagged = translator(TAGGED, max_source_length=2, max_length_factor=9.0, favored=2)
    list(tagged.translate_tagged(lines, tags, name="test"))
    kind = "truncated to 2 tokens (decoding.max_source_length)"
    assert caplog.messages == [f"test:1: {kind}", f"test:4: {kind}"]
