"""Streaming XML without entities: nothing is fetched, and nothing is expanded."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from xml.parsers import expat

from nmt.data.compression import open_for_reading
from nmt.data.formats.text_pair import TextPair
from nmt.data.lines import MAX_LINE_BYTES
from nmt.errors import InputError

_CHUNK_BYTES = 2**16
INTACT = "Replace it with an intact copy."


class XmlHandler(Protocol):
    """Receives the content of a document; collects pairs."""

    pairs: list[TextPair]

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, content: str) -> None:
        """Text between tags, perhaps in parts."""


class TextBuffer:
    """Collects the text of one element.

    Args:
        place: of the document, for the error.
    """

    def __init__(self, place: str) -> None:
        self._place = place
        self._parts: list[str] = []
        self._length = 0

    def add(self, content: str) -> None:
        """Append text.

        Raises:
            InputError: there is more than fits into memory with ease.
        """
        self._length += len(content)
        if self._length > MAX_LINE_BYTES:
            raise InputError(
                f"{self._place}: must have texts of at most {MAX_LINE_BYTES:,} characters, but has "
                "a longer one.",
                hint="Check that the file is what it should be.",
            )
        self._parts.append(content)

    def take(self) -> str:
        """Return the text with single spaces, and forget it."""
        text = " ".join("".join(self._parts).split())
        self._parts, self._length = [], 0
        return text


def read_xml(
    path: Path, handler: XmlHandler, *, encoding: str, max_bytes: int | None
) -> Iterator[TextPair]:
    """Parse a document, and yield the pairs that the handler collects.

    Args:
        path: of the document, which may be compressed.
        handler: receives the elements; its `pairs` are yielded and removed as they appear.
        encoding: of the document if it is not UTF-8; otherwise the document names its own.
        max_bytes: as in `open_for_reading`.

    Raises:
        InputError: the document is cut or not well-formed, or declares or uses an entity.
    """
    parser = expat.ParserCreate(None if encoding == "utf-8" else encoding)
    parser.buffer_text = True
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = handler.text
    # A document type is not fetched. Without its declarations, entities have no value.
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)

    def place() -> str:
        return f"{path}:{parser.CurrentLineNumber}"

    def declare(name: str, *_: object) -> None:
        raise InputError(
            f"{place()}: must not declare entities, but declares {name}.",
            hint="Remove the declaration, and write the text instead of the entity.",
        )

    def skip(name: str, is_parameter: int) -> None:
        if not is_parameter:
            raise InputError(
                f"{place()}: must have only the entities amp, lt, gt, quot and apos, but has "
                f"{name}.",
                hint="Write the character instead.",
            )

    parser.EntityDeclHandler = declare
    parser.SkippedEntityHandler = skip
    parser.ExternalEntityRefHandler = lambda *_: 1
    try:
        with open_for_reading(path, max_bytes=max_bytes) as file:
            while chunk := file.read(_CHUNK_BYTES):
                parser.Parse(chunk, False)
                yield from handler.pairs
                handler.pairs.clear()
            parser.Parse(b"", True)
            yield from handler.pairs
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code)
        raise InputError(
            f"{path}:{error.lineno}: must be complete, well-formed XML, but is not: {reason}.",
            hint=INTACT,
        ) from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}.") from error
    except (LookupError, ValueError) as error:
        raise InputError(
            f"{place()}: must be in an encoding that can be read, but is not: {error}.",
            hint="Convert the file to UTF-8.",
        ) from error
