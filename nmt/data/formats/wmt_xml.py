"""The XML format of WMT test sets, used since 2021: both languages in one file."""

import logging
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from nmt.data.formats.safe_xml import parse_xml
from nmt.data.formats.segments import Document, pair_documents
from nmt.data.formats.text_pair import TextPair, one_line
from nmt.data.languages import language_matches
from nmt.data.lines import MAX_TEXT_LENGTH
from nmt.errors import InputError

logger = logging.getLogger(__name__)


def read_wmt_xml(
    path: Path,
    languages: tuple[str, str],
    *,
    encoding: str = "utf-8",
    max_bytes: int | None = None,
) -> Iterator[TextPair]:
    """Yield the pairs of a test set; the first one of several references is read.

    Args:
        path: of the file.
        languages: of the source and the target; other documents are skipped.
        encoding: of the file; `utf-8` is the encoding that the file declares.
        max_bytes: the most bytes that a compressed file may decompress to; None: any number.

    Raises:
        OSError: the file cannot be read.
        InputError: see `parse_xml` and `pair_documents`; or no document has both languages.
    """
    documents = _Documents(path, languages)
    number = 0
    for _ in parse_xml(path, documents, encoding=encoding, max_bytes=max_bytes):
        for source, target in documents.complete:
            for pair in pair_documents(source, target, (str(path), str(path))):
                number += 1
                yield TextPair(*pair, number)
        documents.complete.clear()
    documents.report()


class _Documents:
    """The handler of a test set.

    Attributes:
        complete: the source and the target of each document that has both.
    """

    def __init__(self, path: Path, languages: tuple[str, str]) -> None:
        self.complete: list[tuple[Document, Document]] = []
        self._path = path
        self._languages = languages
        self._seen: Counter[str] = Counter()
        self._count = 0
        self._skipped = 0
        self._root: str | None = None
        self._identifier = ""
        self._sides: dict[str, Document | None] = {"src": None, "ref": None}
        self._side: Document | None = None
        self._segment: list[str] | None = None
        self._segment_identifier = ""
        self._length = 0

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        if self._root is None:
            self._root = name
            if name != "dataset":
                raise InputError(
                    f"{self._path}:{line}: must be the XML of a WMT test set, but begins with "
                    f"<{name}>.",
                    hint="Check that the file is what its suffix says.",
                )
        if name == "doc":
            self._count += 1
            self._identifier = attributes.get("id", str(self._count))
            self._sides = {"src": None, "ref": None}
            self._length = 0
        elif name in self._sides:
            self._start_side(name, attributes.get("lang", ""))
        elif name == "seg" and self._side is not None:
            self._segment = []
            self._segment_identifier = attributes.get("id", "")

    def _start_side(self, name: str, language: str) -> None:
        self._seen[language or "none"] += 1
        wanted = self._languages[0 if name == "src" else 1]
        if self._sides[name] is None and language_matches(language, wanted):
            self._side = self._sides[name] = Document(self._identifier)

    def end(self, name: str) -> None:
        if name == "seg" and self._segment is not None and self._side is not None:
            text = one_line("".join(self._segment)).strip()
            self._side.add(self._segment_identifier, text, str(self._path))
            self._segment = None
        elif name in self._sides:
            self._side = None
        elif name == "doc":
            source, target = self._sides["src"], self._sides["ref"]
            if source is not None and target is not None:
                self.complete.append((source, target))
            else:
                self._skipped += 1

    def text(self, text: str) -> None:
        if self._segment is None:
            return
        self._segment.append(text)
        self._length += len(text)
        if self._length > MAX_TEXT_LENGTH:
            raise InputError(
                f"{self._path}: document {self._identifier}: must have at most "
                f"{MAX_TEXT_LENGTH:,} characters, but is longer.",
                hint="Check that the file is what its suffix says.",
            )

    def report(self) -> None:
        """Log how many documents were skipped.

        Raises:
            InputError: no document had both languages.
        """
        source, target = self._languages
        if self._skipped == self._count:
            seen = ", ".join(f"{code} ({count:,})" for code, count in self._seen.most_common())
            raise InputError(
                f"{self._path}: must have documents with the source {source} and the reference "
                f"{target}, but " + (f"its languages are {seen}." if seen else "has none."),
                hint="Set data.source and data.target to its languages." if seen else "",
            )
        if self._skipped:
            logger.warning(
                "%s: skipped %s of %s documents, which do not have both the source %s and the "
                "reference %s.",
                self._path,
                f"{self._skipped:,}",
                f"{self._count:,}",
                source,
                target,
            )
