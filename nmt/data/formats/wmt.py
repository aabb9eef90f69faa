"""The test sets of WMT: `.sgm` files until 2020, `.xml` files since 2021."""

import html
import re
from collections.abc import Iterator
from pathlib import Path

from nmt.config import Corpus
from nmt.data.formats.text_files import find_file
from nmt.data.formats.text_pair import TextPair
from nmt.data.formats.xml_stream import TextBuffer, read_xml
from nmt.data.languages import language_matches
from nmt.data.lines import read_lines
from nmt.errors import InputError

_SIDES = re.compile(r"-(src|ref)\.[^.]+\.sgm")
_TAG = re.compile(r"<(/?)(refset|srcset|tstset|doc|seg)\b([^>]*)>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_Segments = dict[tuple[str, str], str]  # by document and segment


def find_sgm_files(path: Path, languages: tuple[str, str]) -> list[Path]:
    """Return the source file and the reference file, of which `path` is one.

    Raises:
        InputError: the name of the file does not tell the other one, or a file is missing.
    """
    if not _SIDES.search(path.name):
        raise InputError(
            f"{path}: must be named NAME-src.LANGUAGE.sgm or NAME-ref.LANGUAGE.sgm, but is not.",
            hint="Name both files: {source: FILE, target: FILE}.",
        )
    names = (f"-src.{languages[0]}.sgm", f"-ref.{languages[1]}.sgm")
    return [find_file(path.with_name(_SIDES.sub(name, path.name))) for name in names]


def read_sgm(
    source: Path, target: Path, *, encoding: str, max_bytes: int | None
) -> Iterator[TextPair]:
    """Yield the segments of two files that have the same document and segment ids.

    Raises:
        InputError: a segment has no counterpart, or a file has no segments.
    """
    sources, targets = (
        _read_segments(path, encoding=encoding, max_bytes=max_bytes) for path in (source, target)
    )
    for path, segments, others in ((source, targets, sources), (target, sources, targets)):
        for document, segment in segments.keys() - others.keys():
            raise InputError(
                f"{path}: must have segment {segment} of document {document}, but has not.",
                hint="Name a source file and a reference file of the same test set.",
            )
    for number, (key, text) in enumerate(sources.items(), start=1):
        yield TextPair(text, targets[key], number)


def _read_segments(path: Path, *, encoding: str, max_bytes: int | None) -> _Segments:
    """Return the segments of the first set of a file: SGML, not XML, so `&` may stand alone."""
    content = "\n".join(read_lines(path, encoding=encoding, max_bytes=max_bytes))
    segments: _Segments = {}
    document, segment, start, sets = "", "", 0, 0
    for tag in _TAG.finditer(content):
        closing, name = tag[1], tag[2].lower()
        attributes = {
            key.lower(): next(filter(None, value), "") for key, *value in _ATTRIBUTE.findall(tag[3])
        }
        if name.endswith("set") and not closing:
            sets += 1
            if sets > 1:  # another reference
                break
        elif name == "doc" and not closing:
            document = attributes.get("docid", "")
        elif name == "seg" and not closing:
            segment, start = attributes.get("id", str(len(segments) + 1)), tag.end()
        elif name == "seg":
            text = " ".join(html.unescape(content[start : tag.start()]).split())
            if (document, segment) in segments:
                break  # the documents of another reference
            segments[document, segment] = text
    if not segments:
        raise InputError(
            f"{path}: must have segments (<seg id=...>), but has none.",
            hint="Name a test set of WMT.",
        )
    return segments


def read_wmt_xml(
    path: Path, corpus: Corpus, languages: tuple[str, str], *, max_bytes: int | None
) -> Iterator[TextPair]:
    """Yield the segments of the sources and the first references of a file.

    Args:
        path: of the file.
        corpus: its option `encoding` applies.
        languages: of the source and the target.
        max_bytes: as in `open_for_reading`.

    Raises:
        InputError: as `read_xml`; also raised if a segment has no reference, or the file has other
            languages.
    """
    handler = _Handler(path, languages)
    yield from read_xml(path, handler, encoding=corpus.encoding, max_bytes=max_bytes)
    if not handler.count:
        seen = ", ".join(sorted(handler.seen)) or "none"
        raise InputError(
            f"{path}: must have sources in {languages[0]} and references in {languages[1]}, but "
            f"has {seen}.",
            hint="Set data.source and data.target to languages of the file, or name another file.",
        )


class _Handler:
    """Collects the pairs of documents.

    Attributes:
        pairs: collected and not taken yet.
        count: of all pairs.
        seen: the parts of documents with their languages, such as `ref de`.
    """

    def __init__(self, path: Path, languages: tuple[str, str]) -> None:
        self._path = path
        self._languages = dict(zip(("src", "ref"), languages, strict=True))
        self._buffer = TextBuffer(str(path))
        self._document = ""
        self._part = ""  # src or ref, while one in the right language is open
        self._segment: str | None = None
        self._texts: dict[str, dict[str, str]] = {}  # by part, then by segment
        self.pairs: list[TextPair] = []
        self.count = 0
        self.seen: set[str] = set()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "doc":
            self._document = attributes.get("id", "")
            self._texts = {}
        elif name in self._languages:
            language = attributes.get("lang", "")
            self.seen.add(f"{name} {language}")
            matches = language_matches(language, self._languages[name])
            # Only the first reference is used.
            self._part = name if matches and name not in self._texts else ""
            if self._part:
                self._texts[name] = {}
        elif name == "seg" and self._part:
            number = len(self._texts[self._part]) + 1
            self._segment = attributes.get("id", str(number))

    def text(self, content: str) -> None:
        if self._segment is not None:
            self._buffer.add(content)

    def end(self, name: str) -> None:
        if name == "seg" and self._segment is not None:
            self._texts[self._part][self._segment] = self._buffer.take()
            self._segment = None
        elif name in self._languages:
            self._part = ""
        elif name == "doc":
            self._end_document()

    def _end_document(self) -> None:
        sources, references = self._texts.get("src", {}), self._texts.get("ref", {})
        if not sources or not references:
            return
        for segment in sources.keys() ^ references.keys():
            missing = "reference" if segment in sources else "source"
            raise InputError(
                f"{self._path}: must have a {missing} for segment {segment} of document "
                f"{self._document}, but has none.",
                hint="Name a test set with references.",
            )
        for segment, source in sources.items():
            self.count += 1
            self.pairs.append(TextPair(source, references[segment], self.count))
