"""Strict YAML keeps text as text, remembers lines, and reports everything ambiguous."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nmt.config.strict_yaml import Location, read_document, read_value


def faults_of(text: str | bytes) -> list[str]:
    data = text if isinstance(text, bytes) else text.encode()
    return [str(fault) for fault in read_document(data, "my.yaml")[1]]


def test_scalars_stay_text_and_nodes_remember_their_lines():
    root, faults = read_document(b"a:\n  b: 012\nc:\n  - no\n  - '1e-3'\n", "my.yaml")
    assert faults == []
    a, c = root.content["a"], root.content["c"]
    assert (a.location.line, a.value.content["b"].value.content) == (1, "012")
    assert a.value.content["b"].value.location == Location("my.yaml", 2)
    assert [(item.content, item.quoted, item.location.line) for item in c.value.content] == [
        ("no", False, 4),
        ("1e-3", True, 5),
    ]


def test_a_byte_order_mark_is_dropped():
    root, faults = read_document(b"\xef\xbb\xbfa: 1\n", "my.yaml")
    assert (list(root.content), faults) == (["a"], [])


def test_all_ambiguities_are_reported():
    text = """\
a: &x 1
b: *x
c: !!int 3
c: !mine 4
<<: {d: 5}
[e]: 6
~: 7
f: {g: 8, h: 9, g: 10}
--- # again
i: 11
"""
    assert faults_of(text) == [
        "my.yaml:1: a: must have no anchor, but has &x. Remove it.",
        "my.yaml:2: b: must be a value, but is the alias *x. Write the value.",
        "my.yaml:3: c: must have no tag, but has !!int. Remove it: the key defines the type.",
        "my.yaml:4: c: must have no tag, but has !mine. Remove it: the key defines the type.",
        "my.yaml:4: c: must be given once, but is given at my.yaml:3 too. Remove one.",
        "my.yaml:5: a key must be a name, but is the merge key <<. Write the merged keys.",
        "my.yaml:6: a key must be text, but is ['e'].",
        "my.yaml:7: a key must be text, but is empty.",
        "my.yaml:8: f.g: must be given once, but is given at my.yaml:8 too. Remove one.",
        "my.yaml:9: must be one document, but a second one starts here (---). Remove it.",
    ]


def test_a_section_given_twice_is_read_in_full():
    root, faults = read_document(b"a: {b: 1}\na: {b: 2, c: 3}\n", "my.yaml")
    assert str(root) == "{a: {b: 1, c: 3}}"
    assert [fault.location.line for fault in faults] == [2]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a: b: c", "my.yaml:1: must be YAML, but is not: at column 5, there is a second ': ', or "
         "the indentation is wrong. Quote the value, or fix the indentation."),
        ("a:\n\tb: 1", "my.yaml:2: must be YAML, but is not: at column 1, there is a tab. Indent "
         "with spaces."),
        ("a: @x", "my.yaml:1: must be YAML, but is not: at column 4, there is a character that "
         "cannot start an unquoted value. Quote the value."),
        ("\na: 'x\n", "my.yaml:3: must be YAML, but is not: at column 1, the text ends inside "
         "quotes (see line 2, where it starts). Close the quotes."),
        ("a: [1,\n", "my.yaml:2: must be YAML, but is not: at column 1, the text ends inside "
         "brackets. Close the brackets."),
        ("a: 1\nb\nc: 2", "my.yaml:3: must be YAML, but is not: at column 1, a key has no value "
         "(see line 2, where it starts). Write `key: value`."),
        ("a: {b: ${X}}", "my.yaml:1: must be YAML, but is not: at column 9, a comma or a closing "
         "bracket is missing, or ${...} is not quoted. Add the comma or bracket, or quote the "
         "value."),
        ("a:\n   b: 2\n  c: 3", "my.yaml:3: must be YAML, but is not: at column 3, this line does "
         "not continue the lines above (see line 1, where it starts). Fix the indentation or the "
         "quotes."),
        ("a: ]", "my.yaml:1: must be YAML, but is not: at column 4, expected the node content, but "
         "found ']'."),
        ("[" * 100_000, "my.yaml:1: must be YAML, but is not: at column 21, values are nested "
         "more than 20 levels deep."),
        ("a: 1\nb: \0", "my.yaml:2: must be text, but has the character U+0000. Remove it."),
        (b"a: 1\nb: \xff", "my.yaml:2: must be UTF-8, but has the byte 0xff. Save it as UTF-8."),
    ],
)  # fmt: skip
def test_a_syntax_error_is_one_fault_in_plain_words(text: str | bytes, fault: str):
    assert faults_of(text) == [fault]


@pytest.mark.parametrize(
    ("text", "location", "content"),
    [
        ("", "my.yaml", "empty"),
        ("# nothing\n", "my.yaml", "empty"),
        ("~", "my.yaml:1", "empty"),
        ("\nabc", "my.yaml:2", "'abc'"),
        ("[a, 2]", "my.yaml:1", "['a', 2]"),
    ],
)
def test_a_document_that_is_not_a_mapping_is_reported(text: str, location: str, content: str):
    message = f"{location}: must be a mapping (lines of `key: value`), but is {content}."
    assert faults_of(text) == [message]


def test_an_alias_as_the_whole_document_is_one_fault():
    assert faults_of("*x") == ["my.yaml:1: must be a value, but is the alias *x. Write the value."]


@given(st.one_of(st.binary(), st.text(alphabet=":-[]{}!&*'\"|>#%@,? \n\tab\0").map(str.encode)))
def test_no_input_crashes_the_reader(data: bytes):
    root, faults = read_document(data, "my.yaml")
    assert root is not None or faults


def test_messages_shorten_a_long_value():
    value, _ = read_value("a" * 100, "--set key")
    assert str(value) == f"'{'a' * 55} ..."
