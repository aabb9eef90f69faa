"""Text files: line ends, compression and errors."""

import gzip
import os
import re
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nmt.data.compression import SUFFIXES, open_for_writing
from nmt.data.lines import find_file, read_lines, read_parallel, write_lines
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
        "Convert the file, for example with iconv."
    )


def test_truncated_gzip_error_names_the_line(tmp_path: Path):
    path = tmp_path / "text.gz"
    path.write_bytes(gzip.compress(b"a\nb\n")[:-6])
    with pytest.raises(InputError, match=f"{path}:3: must be a complete gzip file, but is damaged"):
        list(read_lines(path))


@pytest.mark.parametrize(
    ("content", "count"), [(b"a\rb", 1), (b"a\rb\rc\r", 3), (b"aaaaaaa\r" * 3_000_000, 3_000_000)]
)
def test_cr_as_line_end_is_refused(tmp_path: Path, content: bytes, count: int):
    path = tmp_path / "text"
    path.write_bytes(content)
    with pytest.raises(InputError) as error:
        list(read_lines(path))
    assert error.value.render() == (
        f"{path}: must have lines that end at LF, but has {count:,} carriage returns and no LF. "
        "Convert the line ends, for example with: tr '\\r' '\\n' < OLD > NEW"
    )


@pytest.mark.parametrize(
    ("start", "end", "number"), [("", "", 1), ("", "\n", 1), ("\n", "", 2), ("a\r", "\n", 1)]
)
def test_a_line_that_is_too_long_is_refused(tmp_path: Path, start: str, end: str, number: int):
    path = tmp_path / "text"
    path.write_bytes(f"{start}{'a' * (2**24 + 1)}{end}".encode())
    with pytest.raises(InputError) as error:
        list(read_lines(path))
    assert error.value.render() == (
        f"{path}:{number}: must have lines of at most 16,777,216 characters, but this line is "
        "longer. Write one sentence per line."
    )


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_compressed_files_and_pipes_are_read_once(tmp_path: Path, suffix: str):
    path = tmp_path / f"text{suffix}"
    with open_for_writing(path) as file:
        file.write(b"a\nb\n")
    assert list(read_lines(path)) == ["a", "b"]
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_bytes(path.read_bytes()))
    writer.start()
    assert list(read_parallel(path, pipe)) == [("a", "a"), ("b", "b")]
    writer.join()


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_damaged_file_is_an_error_that_names_the_line(tmp_path: Path, suffix: str):
    path = tmp_path / f"text{suffix}"
    with open_for_writing(path) as file:
        file.write(b"a\nb\n")
    path.write_bytes(path.read_bytes()[:-2])
    with pytest.raises(InputError) as error:
        list(read_lines(path))
    assert re.match(rf"{path}:[123]: must be a complete \w+ file, but is damaged", str(error.value))


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


def test_plain_file_is_preferred_to_compressed_file(tmp_path: Path):
    (tmp_path / "a.gz").touch()
    assert find_file(tmp_path / "a") == tmp_path / "a.gz"
    (tmp_path / "a").touch()
    assert find_file(tmp_path / "a") == tmp_path / "a"
