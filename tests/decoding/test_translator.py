"""No line is lost, whatever it holds, and company never changes a translation."""

import io
import logging
from collections.abc import Iterable

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from nmt.config import DecodingSection, ModelSection
from nmt.data.codec import Codec
from nmt.data.lines import stream_lines
from nmt.data.segmentation import WordSegmenter, train_segmenter
from nmt.data.vocabulary import Vocabulary
from nmt.decoding.translator import Translator
from nmt.model.building import build_model

LETTERS = [*"abcdefghij", *("￭" + letter for letter in "abcdefghij.!")]


WORDS = Codec(WordSegmenter(), Vocabulary(LETTERS))
_SEGMENTER = train_segmenter(
    "bpe", ["a b c d e f g h i j ab bc. cd!"] * 2, vocabulary_size=24, character_coverage=1.0
)
PIECES = Codec(_SEGMENTER, Vocabulary(_SEGMENTER.pieces()))


def translator(
    batch_sentences: int = 4, max_source_length: int = 50, codec: Codec = WORDS
) -> Translator:
    torch.manual_seed(1)
    size = len(codec.vocabulary)
    model = build_model(
        ModelSection(embedding_size=8, hidden_size=16),
        source_vocabulary_size=size,
        target_vocabulary_size=size,
    )
    torch.nn.init.normal_(model.projection_weight)  # far from ties
    settings = DecodingSection(batch_sentences=batch_sentences, max_source_length=max_source_length)
    return Translator(
        model.eval(), {"source": codec, "target": codec}, settings, torch.device("cpu")
    )


TRANSLATOR = translator()
TRANSLATORS = {"words": TRANSLATOR, "pieces": translator(codec=PIECES)}


def translate(lines: Iterable[str], **sizes: int) -> list[str]:
    return list(TRANSLATOR.translate(lines, **sizes))


@pytest.mark.parametrize("kind", TRANSLATORS)
@given(content=st.binary(max_size=80) | st.text("a b\n\r\ufeff\u2028\x85\0▁").map(str.encode))
def test_any_bytes_give_one_line_for_each_line(kind: str, content: bytes):
    lines = content.count(b"\n") + (content[-1:] not in (b"", b"\n"))
    stream = stream_lines(io.BytesIO(content), "standard input")
    found = list(TRANSLATORS[kind].translate(stream))
    assert len(found) == lines
    assert not any("\n" in line or "\r" in line for line in found)


@given(st.lists(st.text("abc ", max_size=12), max_size=12))
def test_whole_line_by_line_and_in_any_batch_size_the_text_is_the_same(lines: list[str]):
    whole = translate(lines)
    assert [translate([line])[0] for line in lines] == whole
    assert translate(lines, window=1) == whole
    for batch_sentences in (1, 3, 64):
        assert list(translator(batch_sentences).translate(lines)) == whole


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

    answers = TRANSLATOR.translate(endless(), window=3)
    for _ in range(4):
        next(iter(answers))
    assert read == 6


def test_a_line_longer_than_the_limit_is_cut_with_a_warning(caplog: pytest.LogCaptureFixture):
    short = translator(max_source_length=3)
    with caplog.at_level(logging.WARNING):
        found = list(short.translate(["a", "a b c d e"]))
    assert found[1] == next(iter(short.translate(["a b c"])))
    assert caplog.messages == ["line 2: cut to 3 of its 5 tokens (decoding.max_source_length)"]
