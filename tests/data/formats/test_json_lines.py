"""JSON lines: keys and values."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nmt.data.formats.json_lines import read_json_lines
from nmt.data.reading import TextPair

Read = Callable[..., list[TextPair]]
Refusal = Callable[..., str]

text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"))
KEYS_HINT = "Name the keys of both texts: {path: ..., columns: [KEY, KEY]}."


@given(st.lists(st.tuples(text, text)), st.booleans())
def test_json_lines_return_the_written_text(
    tmp_path_factory: pytest.TempPathFactory, pairs: list[tuple[str, str]], ascii_only: bool
):
    path = tmp_path_factory.mktemp("lines") / "t.jsonl"
    lines = [json.dumps({"en": s, "de": t}, ensure_ascii=ascii_only) for s, t in pairs]
    path.write_bytes("".join(line + "\n" for line in lines).encode())
    assert [pair[:2] for pair in read_json_lines(path, ("en", "de"))] == pairs


def test_keys_are_the_languages_or_inside_translation(read_file: Read):
    assert read_file("t.jsonl", '{"de": "b", "en_GB": "x", "en": "a"}\n') == [("a", "b", 1)]
    assert read_file("t.ndjson", '{"id": 1, "translation": {"en": "a", "de": "b"}}') == [
        ("a", "b", 1)
    ]


def test_dots_lead_into_nested_objects(read_file: Read):
    content = '{"source": {"text": "a"}, "target": {"best": {"text": "b"}}}\n'
    columns = ("source.text", "target.best.text")
    assert read_file("t.jsonl", content, columns=columns) == [("a", "b", 1)]


def test_blank_lines_are_skipped_and_line_breaks_become_spaces(read_file: Read):
    assert read_file("t.jsonl", '\n{"en": "a \\r\\n\\n b\\n", "de": ""}\n\n') == [("a b", "", 2)]


def test_a_line_that_is_not_json_is_named(refused_file: Refusal):
    assert refused_file("t.jsonl", '{"en": "a", "de": "b"}\n{"en": "a",\n') == (
        "t.jsonl:2: must be JSON, but is not (Expecting property name enclosed in double quotes "
        "at column 12). Write one JSON object per line."
    )
    assert refused_file("t.jsonl", '["a", "b"]\n') == (
        't.jsonl:1: must be a JSON object, but is \'["a", "b"]\'. Write one JSON object per line.'
    )


@pytest.mark.parametrize("content", ["[" * 100_000, '{"en": ' + "1" * 5_000 + "}"])
def test_json_beyond_the_limits_is_refused(refused_file: Refusal, content: str):
    message = refused_file("t.jsonl", content)
    assert message.startswith("t.jsonl:1: must be JSON of usual size, but is not (")
    assert message.endswith("Write one JSON object per line.")


def test_missing_keys_are_named_with_those_that_exist(refused_file: Refusal):
    content = '{"id": 1, "source": "a", "target": "b"}\n'
    assert refused_file("t.jsonl", content) == (
        "t.jsonl:1: must have the keys en and de, or a key translation with them inside, but has "
        f"id, source, target. {KEYS_HINT}"
    )
    assert refused_file("t.jsonl", content, columns=("source", "mt")) == (
        f"t.jsonl:1: must have the key mt, but has id, source, target. {KEYS_HINT}"
    )
    assert refused_file("t.jsonl", "{}") == (
        "t.jsonl:1: must have the keys en and de, or a key translation with them inside, but has "
        f"no keys. {KEYS_HINT}"
    )
    content = '{"en": "a", "de": "b"}\n{"en": "a", "a": 1, "b": 1, "c": 1, "d": 1, "e": 1}\n'
    assert refused_file("t.jsonl", content) == (
        f"t.jsonl:2: must have the key de, but has en, a, b, c, d, …. {KEYS_HINT}"
    )
    assert refused_file("t.jsonl", '{"a": "text"}', columns=("a.b", "a.c")) == (
        f"t.jsonl:1: must have the key a.b, but a has a text. {KEYS_HINT}"
    )


def test_null_is_a_blank_text(read_file: Read):
    assert read_file("t.jsonl", '{"en": "a", "de": null}') == [("a", "", 1)]


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("true", "a truth value"),
        ("1.5", "a number"),
        ("[]", "a list"),
        ("{}", "an object"),
    ],
)
def test_a_value_that_is_not_text_is_refused(refused_file: Refusal, value: str, kind: str):
    assert refused_file("t.jsonl", f'{{"en": "a", "de": {value}}}') == (
        f"t.jsonl:1: must have text at de, but has {kind}. {KEYS_HINT}"
    )


def test_half_of_a_surrogate_pair_is_refused(refused_file: Refusal):
    assert refused_file("t.jsonl", '{"en": "a", "de": "\\ud83d"}') == (
        "t.jsonl:1: must have text at de, but has half of a surrogate pair. Replace the character."
    )
