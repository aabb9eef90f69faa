"""Records have the requested columns or fields and the number of their input line."""

import json

import numpy as np
import pytest

from nmt.decoding.output_format import OutputFormat, attention_records, number_in_json
from nmt.decoding.search import Requested
from nmt.decoding.translation import Translation

TRANSLATIONS = [
    Translation(
        "ein Hund",
        source_tokens=("a", "dog"),
        tokens=("ein", "Hund"),
        log_probability=-1.25,
        score=-0.5,
        attention=np.array([[0.9, 0.1], [0.25, 0.75], [0.5, 0.5]], dtype=np.float32),
        source_words=(0, 1),
        words=(0, 1),
    ),
    Translation("Hund", log_probability=-2.0, score=-1.0),
]
BLANK = [Translation("", log_probability=0.0, score=0.0)]


@pytest.mark.parametrize(
    ("layout", "records"),
    [
        (OutputFormat(), ["ein Hund"]),
        (OutputFormat(scores=True), ["ein Hund\t-1.250000\t-0.500000"]),
        (OutputFormat(alignment=True), ["ein Hund\t0-0 1-1"]),
        (OutputFormat(scores=True, alignment=True), ["ein Hund\t-1.250000\t-0.500000\t0-0 1-1"]),
    ],
)
def test_text_record_has_the_requested_columns(layout: OutputFormat, records: list[str]):
    assert layout.records(7, "a dog", TRANSLATIONS[:1]) == records


def test_n_best_records_start_with_the_line_number():
    layout = OutputFormat(n_best=2)
    assert layout.records(7, "a dog", TRANSLATIONS) == ["7\tein Hund", "7\tHund"]
    assert layout.records(8, "", BLANK) == ["8\t"]
    assert layout.number_of(b"7\tein Hund\n") == 7


def test_json_record_has_all_fields():
    layout = OutputFormat("json")
    (record, _) = map(json.loads, layout.records(7, "a dog", TRANSLATIONS))
    assert record == {
        "line": 7,
        "rank": 1,
        "source": "a dog",
        "text": "ein Hund",
        "log_probability": -1.25,
        "score": -0.5,
        "source_tokens": ["a", "dog"],
        "tokens": ["ein", "Hund"],
        "alignment": [[0, 0], [1, 1]],
        "attention": [[0.9, 0.1], [0.25, 0.75], [0.5, 0.5]],
    }
    assert json.loads(layout.records(8, "", BLANK)[0])["attention"] == []
    assert layout.number_of(layout.records(7, "a", TRANSLATIONS)[1].encode()) == 7


def test_attention_record_has_a_row_for_eos():
    record = json.loads(attention_records(7, TRANSLATIONS[:1])[0])
    assert (record["source"], record["target"]) == (["a", "dog"], ["ein", "Hund", "<eos>"])
    assert np.shape(record["attention"]) == (3, 2)
    blank = json.loads(attention_records(8, BLANK)[0])
    assert (blank["source"], blank["target"], blank["attention"]) == ([], [], [])


@pytest.mark.parametrize("record", [b"", b"{", b"[]", b'{"line": "x"}', b"\xff"])
def test_line_number_of_a_malformed_record_is_rejected(record: bytes):
    for number_of in (OutputFormat("json").number_of, number_in_json):
        with pytest.raises(ValueError):
            number_of(record)


def test_format_requests_only_what_it_shows():
    assert OutputFormat().requested == Requested()
    assert OutputFormat(scores=True).requested == Requested(scores=True)
    assert OutputFormat(alignment=True).requested == Requested(attention=True)
    assert OutputFormat("json").requested == Requested(scores=True, attention=True)
