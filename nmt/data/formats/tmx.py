"""TMX, the format of translation memories, versions 1.1 to 1.4b."""

import logging
from collections import Counter
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from nmt.choices import InlineTags
from nmt.data.formats.safe_xml import parse_xml
from nmt.data.formats.text_pair import TextPair, one_line
from nmt.data.languages import language_matches, normalized_language
from nmt.data.lines import MAX_TEXT_LENGTH
from nmt.errors import InputError

logger = logging.getLogger(__name__)

NATIVE_CODES = frozenset({"bpt", "ept", "ph", "it", "ut", "sub"})
"""Elements inside a segment that enclose codes of the original document, not text."""
WARNING_SHARE = 0.1
"""More skipped units than this share are worth a warning."""


def read_tmx(
    path: Path,
    languages: tuple[str, str],
    *,
    inline_tags: InlineTags = "drop",
    encoding: str = "utf-8",
    max_bytes: int | None = None,
) -> Iterator[TextPair]:
    """Yield the pairs of a translation memory; units without both languages are skipped.

    If a unit has several variants of a language, each source variant is paired with each target
    variant.

    Args:
        path: of the file.
        languages: of the source and the target. A variant such as `en-US` is used for `en` in units
            that do not have `en`.
        inline_tags: `drop` removes the native codes in segments, `text` keeps them.
        encoding: of the file; `utf-8` is the encoding that the file declares.
        max_bytes: the most bytes that a compressed file may decompress to; None: any number.

    Raises:
        OSError: the file cannot be read.
        InputError: see `parse_xml`; or the file is not TMX, has a unit that is too long, or no
            unit with both languages.
    """
    units = _Units(path, languages, keep_codes=inline_tags == "text")
    for _ in parse_xml(path, units, encoding=encoding, max_bytes=max_bytes):
        for number, sources, targets in units.complete:
            for source, target in product(sources, targets):
                yield TextPair(source, target, number)
        units.complete.clear()
    units.report()


class _Units:
    """The handler of a TMX file.

    Attributes:
        complete: the number, source texts and target texts of each unit that has both.
    """

    def __init__(self, path: Path, languages: tuple[str, str], *, keep_codes: bool) -> None:
        self.complete: list[tuple[int, list[str], list[str]]] = []
        self._path = path
        self._languages = languages
        self._keep_codes = keep_codes
        self._count = 0
        self._skipped = 0
        self._seen: Counter[str] = Counter()
        self._root: str | None = None
        self._line = 0
        self._variants: list[tuple[str, str]] = []
        self._language = ""
        self._segment: list[str] | None = None
        self._length = 0
        self._codes = 0  # the depth of native codes

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        if self._root is None:
            self._root = name
            if name != "tmx":
                raise InputError(
                    f"{self._path}:{line}: must be TMX, but begins with <{name}>.",
                    hint="Check that the file is what its suffix says.",
                )
        if name == "tu":
            self._count += 1
            self._line = line
            self._variants = []
            self._length = 0
        elif name == "tuv":
            self._language = attributes.get("xml:lang") or attributes.get("lang") or ""
        elif name == "seg":
            self._segment = []
            self._codes = 0
        elif self._segment is not None and name in NATIVE_CODES:
            self._codes += 1

    def end(self, name: str) -> None:
        if name == "seg" and self._segment is not None:
            self._variants.append((self._language, one_line("".join(self._segment))))
            self._segment = None
        elif self._segment is not None and name in NATIVE_CODES:
            self._codes -= 1
        elif name == "tu":
            self._complete_unit()

    def text(self, text: str) -> None:
        if self._segment is None or (self._codes and not self._keep_codes):
            return
        self._segment.append(text)
        self._length += len(text)
        if self._length > MAX_TEXT_LENGTH:
            raise InputError(
                f"{self._path}:{self._line}: must have units of at most {MAX_TEXT_LENGTH:,} "
                f"characters, but unit {self._count:,} is longer.",
                hint="Split it into sentences, or remove it.",
            )

    def _complete_unit(self) -> None:
        self._seen.update({language or "none" for language, _ in self._variants})
        source, target = (self._texts(language) for language in self._languages)
        if source and target:
            self.complete.append((self._count, source, target))
        else:
            self._skipped += 1

    def _texts(self, wanted: str) -> list[str]:
        """Return the texts in exactly a language, or else in its variants."""
        code = normalized_language(wanted)
        same = [text for language, text in self._variants if normalized_language(language) == code]
        return same or [
            text for language, text in self._variants if language_matches(language, wanted)
        ]

    def report(self) -> None:
        """Log how many units were skipped.

        Raises:
            InputError: no unit had both languages.
        """
        source, target = self._languages
        if self._skipped == self._count:
            seen = ", ".join(f"{code} ({count:,})" for code, count in self._seen.most_common())
            raise InputError(
                f"{self._path}: must have units with {source} and {target}, but "
                + (f"its languages are {seen}." if seen else "has no units."),
                hint="Set data.source and data.target to two of its languages." if seen else "",
            )
        if self._skipped:
            frequent = self._skipped > WARNING_SHARE * self._count
            logger.log(
                logging.WARNING if frequent else logging.INFO,
                "%s: skipped %s of %s units, which do not have both %s and %s.",
                self._path,
                f"{self._skipped:,}",
                f"{self._count:,}",
                source,
                target,
            )
