"""TMX, the exchange format of translation memories (versions 1.1 to 1.4b)."""

import logging
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from nmt.choices import InlineTags
from nmt.config import Corpus
from nmt.data.formats.text_pair import TextPair
from nmt.data.formats.xml_stream import TextBuffer, read_xml
from nmt.data.languages import language_matches, normalized_language
from nmt.errors import InputError

logger = logging.getLogger(__name__)

# Elements that enclose native codes; `hi` encloses text.
_CODES = ("bpt", "ept", "ph", "it", "ut", "sub")
_MANY_SKIPPED = 0.1


def read_tmx(
    path: Path, corpus: Corpus, languages: tuple[str, str], *, max_bytes: int | None
) -> Iterator[TextPair]:
    """Yield the pairs of a translation memory, unit by unit.

    A variant such as `en-US` counts as `en` in units without `en` itself. If a unit has several
    variants of a language, each is paired with each of the other language.

    Args:
        path: of the file.
        corpus: its options `inline_tags` and `encoding` apply.
        languages: of the source and the target.
        max_bytes: as in `open_for_reading`.

    Raises:
        InputError: as `read_xml`; also raised if no unit has both languages.
    """
    handler = _Handler(path, languages, corpus.inline_tags)
    yield from read_xml(path, handler, encoding=corpus.encoding, max_bytes=max_bytes)
    if handler.paired == 0:
        seen = ", ".join(f"{code} ({count:,})" for code, count in handler.seen.most_common(8))
        raise InputError(
            f"{path}: must have units in {languages[0]} and {languages[1]}, but has "
            f"{handler.units:,} units in {seen or 'no language'}.",
            hint="Set data.source and data.target to languages of the file, or name another file.",
        )
    if skipped := handler.units - handler.paired:
        many = skipped > _MANY_SKIPPED * handler.units
        logger.log(
            logging.WARNING if many else logging.INFO,
            "%s: %s of %s units lack %s or %s and are skipped.",
            path,
            f"{skipped:,}",
            f"{handler.units:,}",
            *languages,
        )


class _Handler:
    """Collects the pairs of units.

    Attributes:
        pairs: collected and not taken yet.
        units: read so far.
        paired: units with both languages.
        seen: how many texts each language has.
    """

    def __init__(self, path: Path, languages: tuple[str, str], inline_tags: InlineTags) -> None:
        self._languages = languages
        self._keeps_codes = inline_tags == "text"
        self._buffer = TextBuffer(str(path))
        self._variants: list[tuple[str, str]] = []  # language and text
        self._language = ""
        self._in_segment = False
        self._codes = 0  # open elements that enclose codes
        self.pairs: list[TextPair] = []
        self.units = self.paired = 0
        self.seen: Counter[str] = Counter()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "tu":
            self.units += 1
            self._variants = []
        elif name == "tuv":
            self._language = attributes.get("xml:lang") or attributes.get("lang") or ""
        elif name == "seg":
            self._in_segment, self._codes = True, 0
        elif self._in_segment and name in _CODES:
            self._codes += 1

    def text(self, content: str) -> None:
        if self._in_segment and (self._keeps_codes or not self._codes):
            self._buffer.add(content)

    def end(self, name: str) -> None:
        if name == "seg":
            self._in_segment = False
            self._variants.append((self._language, self._buffer.take()))
            self.seen[self._language or "no language"] += 1
        elif name in _CODES and self._in_segment:
            self._codes -= 1
        elif name == "tu":
            self._end_unit()

    def _end_unit(self) -> None:
        sources, targets = (self._texts(language) for language in self._languages)
        self.paired += bool(sources and targets)
        self.pairs += [
            TextPair(source, target, self.units) for source in sources for target in targets
        ]

    def _texts(self, language: str) -> list[str]:
        """Return the texts in a language, or if there are none, in its variants."""
        code = normalized_language(language)
        exact = [text for name, text in self._variants if normalized_language(name) == code]
        return exact or [text for name, text in self._variants if language_matches(name, language)]
