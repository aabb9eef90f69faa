"""Decoding text that may have another encoding than expected."""

import codecs

from nmt.errors import InputError

_BYTE_ORDER_MARKS = {
    "utf-16": (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE),
    "utf-32": (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE),
}


class EncodingError(InputError):
    """A file has bytes that its encoding does not have.

    Args:
        message: what must be and what is.
        likely: an encoding that the file may have.
    """

    def __init__(self, message: str, *, likely: str) -> None:
        super().__init__(message, hint="Convert the file, for example with iconv.")
        self.likely = likely


def incremental_decoder(encoding: str, start: bytes) -> codecs.IncrementalDecoder:
    """Return a decoder for a file that begins with `start`.

    UTF-16 and UTF-32 without byte-order mark are little-endian, as programs write them.
    """
    name = codecs.lookup(encoding).name
    marks = _BYTE_ORDER_MARKS.get(name)
    if marks is not None and not start.startswith(marks):
        name += "-le"
    return codecs.getincrementaldecoder(name)()


def valid_text(decoder: codecs.IncrementalDecoder, chunk: bytes, error: UnicodeDecodeError) -> str:
    """Return the text of a chunk before the byte that is invalid."""
    # The decoder may have kept bytes of the chunk before.
    return decoder.decode(chunk[: max(0, error.start - len(error.object) + len(chunk))])


def encoding_error(
    name: str, count: int, text: str, encoding: str, error: UnicodeDecodeError
) -> EncodingError:
    """Return the error for a byte that follows `count` lines and then `text`."""
    *lines, line = text.split("\n")
    # Some encodings begin every text with a byte-order mark.
    position = len(line.encode(encoding)) - len("".encode(encoding)) + 1
    utf8 = codecs.lookup(encoding).name == "utf-8"
    likely = "cp1252" if utf8 else "utf-8"
    if count + len(lines) == 0 and position == 1:
        start = error.object[error.start : error.start + 4]
        # The mark of UTF-32 begins with that of UTF-16.
        for likely_encoding, marks in _BYTE_ORDER_MARKS.items():
            if start.startswith(marks):
                likely = likely_encoding
    return EncodingError(
        f"{name}:{count + len(lines) + 1}: must be {'UTF-8' if utf8 else encoding}, but has byte "
        f"0x{error.object[error.start]:02x} at position {position} of the line.",
        likely=likely,
    )
