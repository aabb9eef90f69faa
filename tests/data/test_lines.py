"""Text files: line ends, compression and errors."""

import gzip
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nmt.data.lines import read_lines, read_parallel, write_lines
from nmt.errors import InputError


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        (b"", []),
        (b"\n", [""]),
        (b"a\nb\n", ["a", "b"]),
        (b"a\nb", ["a", "b"]),
        (b"a\r\nb\r\r\n", ["a", "b\r"]),
        (b"a\rb\n", ["a\rb"]),
        ("a\u2028b\u0085c\x0bd\x1ce\n".encode(), ["a\u2028b\u0085c\x0bd\x1ce"]),
        (b"\xef\xbb\xbfa\n\xef\xbb\xbfb\n", ["a", "\ufeffb"]),
        (b"\xef\xbb\xbf\r\n", [""]),
    ],
)
def test_only_lf_ends_a_line(tmp_path: Path, content: bytes, lines: list[str]):
    (tmp_path / "text").write_bytes(content)
    (tmp_path / "text.gz").write_bytes(gzip.compress(content))
    assert list(read_lines(tmp_path / "text")) == lines
    assert list(read_lines(tmp_path / "text.gz")) == lines


@given(st.lists(st.text().filter(lambda line: "\n" not in line and not line.endswith("\r"))))
def test_reading_returns_the_written_lines(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str]
):
    path = tmp_path_factory.mktemp("lines") / "text"
    write_lines(path, ["first", *lines])
    assert list(read_lines(path)) == ["first", *lines]


def test_invalid_utf8_error_names_file_line_and_byte(tmp_path: Path):
    path = tmp_path / "text"
    path.write_bytes(b"fine\nna\xefve\n")
    with pytest.raises(InputError) as error:
        list(read_lines(path))
    assert error.value.render() == (
        f"{path}:2: must be UTF-8, but has byte 0xef at position 3 of the line. "
        "Convert it, for example with iconv; for a corpus, its encoding can also be named: "
        "encoding: latin-1."
    )


def test_a_truncated_compressed_file_is_an_error(tmp_path: Path):
    path = tmp_path / "text.gz"
    path.write_bytes(gzip.compress(b"a\nb\n")[:-6])
    with pytest.raises(InputError, match=f"{path}: must be a complete gzip file, but is damaged"):
        list(read_lines(path))


def test_a_file_without_lf_but_with_carriage_returns_is_an_error(tmp_path: Path):
    path = tmp_path / "text"
    path.write_bytes(b"a\rb\rc\r")
    with pytest.raises(InputError) as error:
        list(read_lines(path))
    assert error.value.render() == (
        f"{path}: must have lines that end at LF, but has 3 carriage returns and no LF. "
        "Convert it, for example with tr '\\r' '\\n'."
    )
    path.write_bytes(b"one line\r")
    assert list(read_lines(path)) == ["one line"]


def test_a_line_that_is_not_text_is_an_error(tmp_path: Path):
    path = tmp_path / "text"
    path.write_bytes(b"a\n" + bytes(2**24 + 1))
    with pytest.raises(InputError) as error:
        list(read_lines(path))
    assert error.value.render() == (
        f"{path}:2: must be at most 16,777,216 bytes, but is longer. Check that the file is text "
        "with one sentence per line."
    )


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "utf-16-le", "utf-32"])
def test_other_encodings_are_decoded(tmp_path: Path, encoding: str):
    path = tmp_path / "text"
    path.write_bytes("für\n\r\nä\u0085b".encode(encoding))
    assert list(read_lines(path, encoding=encoding)) == ["für", "", "ä\u0085b"]


def test_an_encoding_that_does_not_fit_is_an_error_with_line_and_byte(tmp_path: Path):
    path = tmp_path / "text"
    path.write_bytes("a\nб\n".encode("euc-jp") + b"\xff")
    with pytest.raises(InputError) as error:
        list(read_lines(path, encoding="euc-jp"))
    assert error.value.render() == (
        f"{path}:3: must be euc-jp, but has byte 0xff at position 1 of the line. Convert "
        "it, for example with iconv; for a corpus, its encoding can also be named: encoding: "
        "latin-1."
    )


def test_the_line_of_undecodable_utf_16_is_found(tmp_path: Path):
    path = tmp_path / "text"
    path.write_bytes("a\nb\nc\n".encode("utf-16-le") + b"\x00\xdc")
    with pytest.raises(InputError, match=f"{path}:4: must be utf-16-le, but has byte 0x00"):
        list(read_lines(path, encoding="utf-16-le"))


def test_utf_16_read_as_utf_8_is_recognized(tmp_path: Path):
    path = tmp_path / "text"
    path.write_bytes("a\n".encode("utf-16"))
    with pytest.raises(InputError, match=r"encoding: utf-16\."):
        list(read_lines(path))


def test_unequal_numbers_of_lines_are_reported_with_both_last_lines(tmp_path: Path):
    source, target = tmp_path / "t.en", tmp_path / "t.de"
    source.write_text("one\ntwo\nthree\n")
    target.write_text("eins\nzwei und noch viel mehr, was nicht in sechzig Zeichen passen will\n")
    with pytest.raises(InputError) as error:
        list(read_parallel(source, target))
    assert error.value.render() == (
        "parallel files must have equal numbers of lines, but\n"
        f"  {source} has 3 lines, the last 'three'\n"
        f"  {target} has 2 lines, the last "
        "'zwei und noch viel mehr, was nicht in sechzig Zeichen passe…'\n"
        "Line N of one file must correspond to line N of the other. Find the first pair that "
        "does not."
    )


def test_empty_parallel_files_are_rejected(tmp_path: Path):
    (tmp_path / "t.en").touch()
    (tmp_path / "t.de").touch()
    with pytest.raises(InputError, match=r"t\.en and .*t\.de: must contain text, but are empty\."):
        list(read_parallel(tmp_path / "t.en", tmp_path / "t.de"))
