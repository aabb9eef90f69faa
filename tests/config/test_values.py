"""The type of a key decides what a value means, and environment variables are expanded."""

from pathlib import Path
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nmt.config.strict_yaml import Location, Node, read_value
from nmt.config.values import escaped, typed_value


def value_of(text: str) -> Node:
    node, faults = read_value(text, "--set key")
    assert node is not None
    assert faults == []
    return node


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
def test_the_type_of_the_key_decides_what_a_value_means(text: str, kind: object, value: object):
    typed = typed_value(value_of(text), kind)
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
def test_a_value_of_another_type_is_rejected(text: str, kind: object):
    with pytest.raises(ValueError):
        typed_value(value_of(text), kind)


@pytest.mark.parametrize("kind", [int, float, bool])
def test_a_quoted_number_is_text(kind: type):
    with pytest.raises(ValueError, match=r"^must be written without quotes, but is '12' in quotes"):
        typed_value(value_of("'12'"), kind)


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
def test_environment_variables_are_expanded(monkeypatch: pytest.MonkeyPatch, text: str, value: str):
    monkeypatch.setenv("ROOT", "/mnt")
    monkeypatch.setenv("EMPTY", "")
    monkeypatch.delenv("MISSING", raising=False)
    assert typed_value(value_of(text), str) == value


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("${MISSING}", "needs the environment variable MISSING, which is not set. Set it, or "
         "write ${MISSING:-fallback}."),
        ("${EMPTY}", "needs the environment variable EMPTY, which is empty. Set it, or write "
         "${EMPTY:-fallback}."),
        ("${1}", "must have variables of the form ${NAME} or ${NAME:-fallback}, but is '${1}'. "
         "For a literal ${, write $${."),
    ],
)  # fmt: skip
def test_a_variable_without_value_or_fallback_is_rejected(
    monkeypatch: pytest.MonkeyPatch, text: str, message: str
):
    monkeypatch.setenv("EMPTY", "")
    monkeypatch.delenv("MISSING", raising=False)
    with pytest.raises(ValueError) as error:
        typed_value(value_of(text), str)
    assert str(error.value) == message


@given(st.text(alphabet="${}:-AB"))
def test_escaped_text_reads_back_as_itself(text: str):
    assert typed_value(Node(Location("my.yaml"), escaped(text), quoted=True), str) == text


def test_home_directories_are_expanded_in_paths_only(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HOME", "/home/me")
    assert typed_value(value_of("~/corpus"), Path) == Path("/home/me/corpus")
    root = Path("~root").expanduser()
    assert typed_value(value_of("~root/corpus"), Path) == root / "corpus"
    assert typed_value(value_of("${HOME}/corpus"), Path) == Path("/home/me/corpus")
    assert typed_value(value_of("a/~"), Path) == Path("a/~")
    assert typed_value(value_of("~/corpus"), str) == "~/corpus"
    literal = typed_value(value_of("./~/corpus"), Path)
    assert literal == Path.cwd() / "~" / "corpus"
    assert typed_value(value_of(str(literal)), Path) == literal


def test_home_directory_of_an_unknown_user_is_rejected():
    with pytest.raises(ValueError) as error:
        typed_value(value_of("~no-such-user/corpus"), Path)
    assert str(error.value) == (
        "must begin with ~ or ~USER, but ~no-such-user is not the home directory of a user. For a "
        "file of that name, write its absolute path."
    )
