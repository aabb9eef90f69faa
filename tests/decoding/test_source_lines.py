"""Source lines are truncated before the tag is added, without segmenting all of a long line."""

import pytest

from nmt.data.codec import Codec
from nmt.data.segmentation import WordSegmenter
from nmt.data.vocabulary import Vocabulary
from nmt.decoding.input_warnings import InputWarnings
from nmt.decoding.source_lines import segment_line

CODEC = Codec(WordSegmenter(), Vocabulary([*"abcde"]))


def segment(text: str, *, max_length: int = 3, tag: str | None = None) -> list[str]:
    warnings = InputWarnings("input")
    return segment_line(text, CODEC, max_length=max_length, tag=tag, number=7, warnings=warnings)


def test_tag_does_not_count_as_a_token_of_the_line(caplog: pytest.LogCaptureFixture):
    assert segment("a b c", tag="<x>") == ["tag <x>", "a", "b", "c"]
    assert segment(" ", tag="<x>") == []
    assert caplog.messages == []
    assert segment("a b c d", tag="<x>") == ["tag <x>", "a", "b", "c"]
    assert caplog.messages == ["input:7: truncated to 3 tokens (decoding.max_source_length)"]


def test_tokens_after_much_space_are_read():
    assert segment("a" + " " * 10_000 + "b") == ["a", "b"]


def test_only_the_beginning_of_a_very_long_line_is_segmented(monkeypatch: pytest.MonkeyPatch):
    segmented = []

    def encode(self: WordSegmenter, text: str) -> list[str]:
        segmented.append(len(text))
        return text.split(" ")

    monkeypatch.setattr(WordSegmenter, "encode", encode)
    assert segment("a b c d e " * 1_000_000) == ["a", "b", "c"]
    assert max(segmented) < 1_000
