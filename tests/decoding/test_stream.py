"""A stream yields every line as it arrives, whatever bytes it has, in bounded memory."""

import bz2
import gzip
import io
import logging
import lzma
import os
import threading
import time
from pathlib import Path

import pytest

from nmt.decoding import stream as module
from nmt.decoding.input_warnings import InputWarnings
from nmt.decoding.stream import LineStream, count_decompressed_lines, count_lines, digest
from nmt.errors import InputError


def lines_of(content: bytes, size: int = 10) -> list[str]:
    windows = LineStream(io.BytesIO(content), InputWarnings("input")).windows(size)
    return [line for window in windows for line in window]


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
        (b"\0\x01\n \n", ["\0\x01", " "]),
    ],
)
@pytest.mark.parametrize("chunk", [1, 3, 2**16])
def test_line_ends_only_at_lf(
    content: bytes, lines: list[str], chunk: int, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(module, "_CHUNK_BYTES", chunk)
    assert lines_of(content) == lines


def test_invalid_bytes_and_lone_surrogates_are_replaced_with_a_warning(
    caplog: pytest.LogCaptureFixture,
):
    with caplog.at_level(logging.WARNING):
        lines = lines_of(b"fine\nna\xefve\n" + "\ud800".encode("utf-8", "surrogatepass") + b"\n")
    assert lines == ["fine", "na\ufffdve", "\ufffd" * 3]
    assert caplog.messages == [
        "input:2: not UTF-8; invalid bytes were replaced by U+FFFD",
        "input:3: not UTF-8; invalid bytes were replaced by U+FFFD",
    ]


def test_only_the_first_warnings_are_listed_and_the_rest_counted(
    caplog: pytest.LogCaptureFixture,
):
    warnings = InputWarnings("input")
    with caplog.at_level(logging.WARNING):
        list(LineStream(io.BytesIO(b"\xff\n" * 1_500), warnings).windows(100))
        warnings.summarize()
    kind = "not UTF-8; invalid bytes were replaced by U+FFFD"
    assert caplog.messages == [
        *(f"input:{number}: {kind}" for number in range(1, 11)),
        "input: further lines of this kind are counted, not listed",
        f"input: 1,500 lines in total: {kind}",
    ]


@pytest.mark.parametrize("end", [b"\n", b""])
def test_line_without_end_is_truncated_with_a_warning(
    end: bytes, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    monkeypatch.setattr(module, "MAX_LINE_BYTES", 10)
    monkeypatch.setattr(module, "_CHUNK_BYTES", 7)
    with caplog.at_level(logging.WARNING):
        lines = lines_of(b"short\n" + "123456789ä and more".encode() + end)
    assert lines == ["short", "123456789"]
    assert caplog.messages == [
        "input:2: longer than 10 bytes; the rest is not translated (20 bytes)"
    ]


def test_lines_in_a_pipe_do_not_wait_for_further_lines():
    read_end, write_end = os.pipe()
    with os.fdopen(read_end, "rb") as source:
        windows = LineStream(source, InputWarnings("input")).windows(1000)
        os.write(write_end, b"one\ntwo\nthr")
        assert next(windows) == ["one", "two"]
        os.write(write_end, b"ee\n")
        assert next(windows) == ["three"]
        os.write(write_end, b"four")
        os.close(write_end)
        assert list(windows) == [["four"]]


def test_line_does_not_wait_for_a_slow_stream_or_an_endless_line():
    read_end, write_end = os.pipe()
    drip = threading.Thread(target=_drip, args=(write_end,))
    with os.fdopen(read_end, "rb") as source:
        windows = LineStream(source, InputWarnings("input")).windows(1000)
        drip.start()
        assert next(windows)[0] == "line"
        sizes = [len(window) for window in windows]
        drip.join()
    assert len(sizes) > 2  # several windows, not one at the end


def _drip(descriptor: int) -> None:
    os.write(descriptor, b"line\n")
    for _ in range(40):
        time.sleep(0.005)
        os.write(descriptor, b"un")
    for _ in range(40):
        time.sleep(0.005)
        os.write(descriptor, b"\n")
    os.close(descriptor)


def test_window_of_long_lines_is_smaller(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(module, "MAX_WINDOW_BYTES", 100)
    monkeypatch.setattr(module, "_CHUNK_BYTES", 60)
    stream = LineStream(io.BytesIO((b"x" * 59 + b"\n") * 10), InputWarnings("input"))
    assert [len(window) for window in stream.windows(9)] == [2] * 5


def test_window_has_at_most_the_requested_number_of_lines():
    read_end, write_end = os.pipe()
    with os.fdopen(read_end, "rb") as source:
        os.write(write_end, b"x\n" * 7)
        os.close(write_end)
        windows = list(LineStream(source, InputWarnings("input")).windows(3))
    assert [len(window) for window in windows] == [3, 3, 1]


def test_completed_lines_are_skipped():
    stream = LineStream(io.BytesIO(b"a\nb\nc\n"), InputWarnings("input"))
    assert stream.skip(2) == 2
    assert list(stream.windows(5)) == [["c"]]
    assert stream.skip(2) == 0


def test_rest_of_a_file_is_counted_and_hashed_without_reading_it(tmp_path: Path):
    path = tmp_path / "text"
    path.write_bytes(b"a\nb\nc")
    with path.open("rb", buffering=0) as file:
        assert file.readline() == b"a\n"
        assert count_lines(file) == 2
        before = digest(file)
        assert file.read() == b"b\nc"
        assert digest(file) != before
    with gzip.open(path.with_suffix(".gz"), "wb"):
        pass
    assert (count_lines(io.BytesIO(b"a")), digest(io.BytesIO(b"a"))) == (None, None)


COMPRESSED = {
    "gzip": ("zcat", gzip.compress(b"a\nb\n")),
    "bzip2": ("bzcat", bz2.compress(b"a\nb\n")),
    "xz": ("xzcat", lzma.compress(b"a\nb\n")),
    "Zstandard": ("zstdcat", b"\x28\xb5\x2f\xfd\x20\x04\x21\x00\x00a\nb\n"),
}


def _refusal(name: str) -> str:
    return (
        f"standard input: must be text, but is compressed with {name}. Decompress it first, for "
        f"example with {COMPRESSED[name][0]}, or name the file with --input."
    )


@pytest.mark.parametrize("name", COMPRESSED)
def test_compressed_file_is_rejected_before_it_is_read(tmp_path: Path, name: str):
    (tmp_path / "file").write_bytes(COMPRESSED[name][1])
    with (
        (tmp_path / "file").open("rb", buffering=0) as file,
        pytest.raises(InputError) as error,
    ):
        LineStream(file, InputWarnings("standard input"))
    assert error.value.render() == _refusal(name)


@pytest.mark.parametrize("name", COMPRESSED)
def test_compressed_pipe_is_rejected_even_if_its_bytes_arrive_one_by_one(name: str):
    class OneByOne(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(1)

    stream = LineStream(OneByOne(COMPRESSED[name][1]), InputWarnings("standard input"))
    with pytest.raises(InputError) as error:
        next(stream.windows(1))
    assert error.value.render() == _refusal(name)


def test_lines_of_a_decompressed_stream_are_counted():
    counts = [count_decompressed_lines(io.BytesIO(text)) for text in (b"", b"a", b"a\n", b"\na")]
    assert counts == [0, 1, 1, 2]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"PK\x03\x04rest", "must be text, but is a zip archive. Unpack it first."),
        (
            "a\n".encode("utf-16"),
            "must be UTF-8, but is UTF-16. Convert it, for example with iconv -f UTF-16 -t UTF-8.",
        ),
    ],
)
def test_what_is_not_utf_8_text_at_all_is_refused(content: bytes, message: str):
    with pytest.raises(InputError) as error:
        list(LineStream(io.BytesIO(content), InputWarnings("input")).windows(9))
    assert error.value.render() == f"input: {message}"


def test_a_compressed_pipe_that_is_named_is_not_referred_to_input():
    stream = LineStream(io.BytesIO(gzip.compress(b"a\n")), InputWarnings("/dev/fd/63"))
    with pytest.raises(InputError) as error:
        list(stream.windows(9))
    assert error.value.hint == "Decompress it first, for example with zcat."
