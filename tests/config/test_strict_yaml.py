"""Strict YAML keeps text as text, remembers lines, and refuses whatever is ambiguous."""

from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nmt.config.strict_yaml import Node, Place, escaped, read_as, read_document, read_value


def faults_of(text: str | bytes) -> list[str]:
    data = text if isinstance(text, bytes) else text.encode()
    return [str(fault) for fault in read_document(data, "my.yaml")[1]]


def value_of(text: str) -> Node:
    node, faults = read_value(text, "--set key")
    assert node is not None
    assert faults == []
    return node


def test_scalars_stay_text_and_keys_and_values_remember_their_lines():
    root, faults = read_document(b"a:\n  b: 012\nc:\n  - no\n  - '1e-3'\n", "my.yaml")
    assert faults == []
    a, c = root.content["a"], root.content["c"]
    assert (a.place.line, a.value.content["b"].value.content) == (1, "012")
    assert a.value.content["b"].value.place == Place("my.yaml", 2)
    assert [(n.content, n.quoted, n.place.line) for n in c.value.content] == [
        ("no", False, 4),
        ("1e-3", True, 5),
    ]


def test_a_byte_order_mark_is_dropped():
    root, faults = read_document(b"\xef\xbb\xbfa: 1\n", "my.yaml")
    assert (list(root.content), faults) == (["a"], [])


def test_every_ambiguity_is_told_and_not_only_the_first():
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
        "my.yaml:1: a: the anchor &x is not allowed: leave it out",
        "my.yaml:2: b: the alias *x is not allowed: write the value",
        "my.yaml:3: c: the tag !!int is not allowed: the key says the type",
        "my.yaml:4: c: the tag !mine is not allowed: the key says the type",
        "my.yaml:4: c: is given twice, first at my.yaml:3: remove one",
        "my.yaml:5: merge keys (<<) are not allowed: write the keys",
        "my.yaml:6: a key must be text, but is ['e']",
        "my.yaml:7: a key must be text, but is empty",
        "my.yaml:8: f.g: is given twice, first at my.yaml:8: remove one",
        "my.yaml:9: a second document (---) starts here: keep one in a file",
    ]


def test_a_section_given_twice_is_read_in_full():
    root, faults = read_document(b"a: {b: 1}\na: {b: 2, c: 3}\n", "my.yaml")
    assert str(root) == "{a: {b: 1, c: 3}}"
    assert [fault.place.line for fault in faults] == [2]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("a: b: c", "my.yaml:1: is not YAML: at column 5, there is a second ': ', or a wrong "
         "indentation"),
        ("a:\n\tb: 1", "my.yaml:2: is not YAML: at column 1, there is a tab: indent with spaces"),
        ("a: @x", "my.yaml:1: is not YAML: at column 4, no plain value may start like this: "
         "quote it"),
        ("\na: 'x\n", "my.yaml:3: is not YAML: at column 1, the text ends inside quotes: close "
         "them (in what starts on line 2)"),
        ("a: [1,\n", "my.yaml:2: is not YAML: at column 1, the text ends inside brackets: close "
         "them"),
        ("a: 1\nb\nc: 2", "my.yaml:3: is not YAML: at column 1, a key has no ': ' behind it "
         "(in what starts on line 2)"),
        ("a: {b: ${X}}", "my.yaml:1: is not YAML: at column 9, a bracket is open, a comma "
         "missing, or a ${...} not in quotes"),
        ("a:\n   b: 2\n  c: 3", "my.yaml:3: is not YAML: at column 3, this fits nothing above "
         "it: mend the indentation or quotes (in what starts on line 1)"),
        ("a: ]", "my.yaml:1: is not YAML: at column 4, expected the node content, but found ']'"),
        ("[" * 100_000, "my.yaml:1: is not YAML: at column 21, values nested more than 20 deep"),
        ("a: 1\nb: \0", "my.yaml:2: must be text, but holds the character U+0000: remove it"),
        (b"a: 1\nb: \xff", "my.yaml:2: must be UTF-8, but holds the byte 0xff: save it as UTF-8"),
    ],
)  # fmt: skip
def test_what_is_not_yaml_is_one_fault_in_plain_words(text: str | bytes, fault: str):
    assert faults_of(text) == [fault]


@pytest.mark.parametrize(
    ("text", "place", "found"),
    [
        ("", "my.yaml", "is empty"),
        ("# nothing\n", "my.yaml", "is empty"),
        ("~", "my.yaml:1", "is empty"),
        ("\nabc", "my.yaml:2", "is 'abc'"),
        ("[a, 2]", "my.yaml:1", "is ['a', 2]"),
    ],
)
def test_what_is_not_a_mapping_is_said_to_be_what_it_is(text: str, place: str, found: str):
    message = f"{place}: must be a mapping, that is, lines of `key: value`, but {found}"
    assert faults_of(text) == [message]


def test_an_alias_for_a_whole_file_is_one_fault():
    assert faults_of("*x") == ["my.yaml:1: the alias *x is not allowed: write the value"]


@given(st.one_of(st.binary(), st.text(alphabet=":-[]{}!&*'\"|>#%@,? \n\tab\0").map(str.encode)))
def test_no_bytes_whatever_crash_the_reader(data: bytes):
    root, faults = read_document(data, "my.yaml")
    assert root is not None or faults


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("no", str, "no"),
        ("012", str, "012"),
        ("'null'", str, "null"),
        ("corpora/train", Path, Path("corpora/train")),
        ("No", bool, False),
        ("ON", bool, True),
        ("012", int, 12),
        ("8_000", int, 8000),
        ("-3", int, -3),
        ("1e-3", float, 0.001),
        (".3", float, 0.3),
        ("5", float, 5.0),
        ("7", int | None, 7),
        ("bpe", Literal["bpe", "char"], "bpe"),
        ("off", Literal[False], False),
        ("a", tuple[Path, ...], (Path("a"),)),
        ("[a, b]", tuple[Path, ...], (Path("a"), Path("b"))),
        ("[[10, 12], [20, 24]]", tuple[tuple[int, int], ...], ((10, 12), (20, 24))),
    ],
)
def test_a_value_is_typed_by_its_key(text: str, kind: object, value: object):
    typed = read_as(value_of(text), kind)
    assert typed == value
    assert type(typed) is type(value)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("1_000?", int),
        ("1e3", int),
        ("0x10", int),
        ("1__0", int),
        ("9" * 5000, int),
        ("nan", float),
        ("inf", float),
        ("1e999", float),
        ("y", bool),
        ("[a]", str),
        ("{a: b}", Path),
        ("''", Path),
        ('"a\\0b"', Path),
        ('"\\ud800"', Path),
        ("[a, ~]", tuple[str, ...]),
        ("[1, 2]", tuple[tuple[int, int], ...]),
        ("[[1, 2, 3]]", tuple[tuple[int, int], ...]),
    ],
)
def test_a_value_of_another_type_is_refused(text: str, kind: object):
    with pytest.raises(ValueError):
        read_as(value_of(text), kind)


@pytest.mark.parametrize("kind", [int, float, bool])
def test_quotes_make_text_of_a_number(kind: type):
    with pytest.raises(ValueError, match=r"^must stand without quotes: '12' in quotes is text$"):
        read_as(value_of("'12'"), kind)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("${ROOT}/a", "/mnt/a"),
        ("${ROOT:-x}", "/mnt"),
        ("${MISSING:-x}/${EMPTY:-y}", "x/y"),
        ("'${MISSING:-}'", ""),
        ("$${ROOT}", "${ROOT}"),
        ("$ROOT", "$ROOT"),
    ],
)
def test_variables_are_replaced(monkeypatch: pytest.MonkeyPatch, text: str, value: str):
    monkeypatch.setenv("ROOT", "/mnt")
    monkeypatch.setenv("EMPTY", "")
    monkeypatch.delenv("MISSING", raising=False)
    assert read_as(value_of(text), str) == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("${MISSING}", "needs the environment variable MISSING, which is not set: set it, or "
         "write ${MISSING:-fallback}"),
        ("${EMPTY}", "needs the environment variable EMPTY, which is empty: set it, or write "
         "${EMPTY:-fallback}"),
        ("${1}", "must write a variable as ${NAME} or ${NAME:-fallback}, but is '${1}'; a plain "
         "${ is written $${"),
    ],
)  # fmt: skip
def test_a_variable_without_a_value_is_refused(
    monkeypatch: pytest.MonkeyPatch, text: str, message: str
):
    monkeypatch.setenv("EMPTY", "")
    monkeypatch.delenv("MISSING", raising=False)
    with pytest.raises(ValueError) as refusal:
        read_as(value_of(text), str)
    assert refusal.value.render() == message


@given(st.text(alphabet="${}:-AB"))
def test_escaped_text_stands_for_itself(text: str):
    assert read_as(Node(Place("my.yaml"), escaped(text), quoted=True), str) == text


def test_a_long_value_is_shown_in_short():
    assert str(value_of("a" * 100)) == f"'{'a' * 55} ..."
