"""Parsing XML from untrusted files: streamed, without entities and without other files."""

import codecs
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from xml.parsers import expat

from nmt.data.compression import DamagedFileError, open_for_reading
from nmt.data.encodings import EncodingError, incremental_decoder, valid_text
from nmt.data.lines import CHUNK_BYTES, MAX_TEXT_LENGTH
from nmt.errors import InputError


class XmlHandler(Protocol):
    """Receives the content of an XML file in document order."""

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        """Receive a start tag, and the number of its line."""

    def end(self, name: str) -> None:
        """Receive an end tag."""

    def text(self, text: str) -> None:
        """Receive a part of the text."""


def parse_xml(
    path: Path, handler: XmlHandler, *, encoding: str = "utf-8", max_bytes: int | None = None
) -> Iterator[None]:
    """Parse a file, and pause after each part of it.

    A document type declaration is ignored, and never fetched. A declared entity is an error, as is
    the use of one that XML does not define.

    Args:
        path: of the file, which may be compressed.
        handler: receives the content.
        encoding: of the file; `utf-8` is the encoding that the file declares.
        max_bytes: the most bytes that a compressed file may decompress to; None: any number.

    Raises:
        OSError: the file cannot be read.
        InputError: the file is damaged, not XML or has entities; or what the handler raises.
    """
    parser = _Parser(path, handler, encoding)
    with open_for_reading(path, max_bytes=max_bytes) as file:
        chunk = b"unread"
        while chunk:
            try:
                chunk = file.read1(CHUNK_BYTES)  # type: ignore[attr-defined]
            except DamagedFileError as error:
                raise error.at(parser.location) from error
            parser.feed(chunk)
            yield


class _Parser:
    """Expat, with its errors in our words."""

    def __init__(self, path: Path, handler: XmlHandler, encoding: str) -> None:
        self._path = path
        self._handler = handler
        self._encoding = encoding
        self._decoder: codecs.IncrementalDecoder | None = None
        self._fed_bytes = 0
        self._line_ends = 0  # counted if the encoding is configured
        self._is_configured = codecs.lookup(encoding).name != "utf-8"
        # What the caller names is right, even if the file declares another encoding.
        self._expat = expat.ParserCreate("utf-8" if self._is_configured else None)
        self._expat.buffer_text = True
        self._expat.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        # Undefined entities are then reported by name.
        self._expat.UseForeignDTD(True)
        self._expat.StartElementHandler = self._start
        self._expat.EndElementHandler = handler.end
        self._expat.CharacterDataHandler = handler.text
        self._expat.EntityDeclHandler = self._refuse_declaration
        self._expat.SkippedEntityHandler = self._refuse_entity

    @property
    def location(self) -> str:
        return f"{self._path}:{self._expat.CurrentLineNumber}"

    def feed(self, chunk: bytes) -> None:
        """Parse the next bytes; none at the end."""
        final = not chunk
        chunk = self._recoded(chunk)
        try:
            self._expat.Parse(chunk, final)
        except expat.ExpatError as error:
            self._refuse(error, chunk)
        except (ValueError, LookupError) as error:  # from the Python side of expat
            raise InputError(
                f"{self.location}: must declare an encoding that the XML parser knows, but does "
                f"not ({error}).",
                hint="Name the encoding: {path: ..., encoding: ENCODING}.",
            ) from error
        self._fed_bytes += len(chunk)
        # Expat keeps an incomplete tag or comment in memory.
        if self._fed_bytes - max(0, self._expat.CurrentByteIndex) > MAX_TEXT_LENGTH:
            raise InputError(
                f"{self.location}: must have tags of at most {MAX_TEXT_LENGTH:,} bytes, but has a "
                "longer one.",
                hint="Check that the file is what its suffix says.",
            )

    def _recoded(self, chunk: bytes) -> bytes:
        if not self._is_configured:
            return chunk
        self._decoder = self._decoder or incremental_decoder(self._encoding, chunk)
        try:
            text = self._decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as error:
            number = 1 + self._line_ends + valid_text(self._decoder, chunk, error).count("\n")
            raise EncodingError(
                f"{self._path}:{number}: must be {self._encoding}, but has byte "
                f"0x{error.object[error.start]:02x}.",
                likely="utf-8",
            ) from error
        self._line_ends += text.count("\n")
        return text.encode("utf-8")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._handler.start(name, attributes, self._expat.CurrentLineNumber)

    def _refuse_declaration(self, name: str, *_: object) -> None:
        raise InputError(
            f"{self.location}: must not declare entities, but declares {name}.",
            hint="Remove the declaration, and write the text instead of the entity.",
        )

    def _refuse_entity(self, name: str, is_parameter: bool) -> None:
        if not is_parameter:
            raise InputError(
                f"{self.location}: must have only the entities of XML, but has &{name};.",
                hint=f"Write the character instead of &{name};.",
            )

    def _refuse(self, error: expat.ExpatError, chunk: bytes) -> None:
        location = f"{self._path}:{error.lineno}"
        reason = expat.errors.messages[error.code]
        position = self._expat.ErrorByteIndex - self._fed_bytes
        invalid = chunk[position : position + 1] if position >= 0 else b""
        if not invalid.isascii() and reason == expat.errors.XML_ERROR_INVALID_TOKEN:
            raise EncodingError(
                f"{location}: must be UTF-8 or the encoding that the file declares, but has byte "
                f"0x{invalid.hex()} at column {error.offset + 1}.",
                likely="cp1252",
            ) from error
        if not chunk:
            raise InputError(
                f"{location}: must be complete XML, but ends here ({reason}).",
                hint="Replace it with an intact copy.",
            ) from error
        if reason == expat.errors.XML_ERROR_INCORRECT_ENCODING:
            raise InputError(
                f"{location}: must have the encoding that it declares, but has not.",
                hint="Name its encoding: {path: ..., encoding: ENCODING}; utf-8-sig for UTF-8.",
            ) from error
        raise InputError(
            f"{location}: must be XML, but is not (column {error.offset + 1}: {reason}).",
            hint="Correct the file, or replace it with an intact copy.",
        ) from error
