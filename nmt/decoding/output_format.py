"""Formats translations as output lines: columns of text, or JSON."""

import json
import math
from collections.abc import Sequence
from typing import Any, NamedTuple

from nmt.choices import FormatChoice
from nmt.data.vocabulary import EOS, SPECIAL_NAMES
from nmt.decoding.search import Requested
from nmt.decoding.translation import Translation


class OutputFormat(NamedTuple):
    """The format of a record, which is one line of output.

    A text record has tab-separated columns: the number of the input line for n-best lists; the
    translation; its log-probability and its score; its alignment. A JSON record is an object with
    all fields of one translation.

    Attributes:
        format: text or json.
        n_best: translations per input line, at least 1.
        scores: add columns with the log-probability and the score.
        alignment: add a column with the word alignment.
    """

    format: FormatChoice = "text"
    n_best: int = 1
    scores: bool = False
    alignment: bool = False

    @property
    def requested(self) -> Requested:
        """What the search must return for this format."""
        is_json = self.format == "json"
        return Requested(scores=self.scores or is_json, attention=self.alignment or is_json)

    @property
    def numbered(self) -> bool:
        """Whether every record contains the number of its input line."""
        return self.n_best > 1 or self.format == "json"

    def records(self, number: int, source: str, translations: Sequence[Translation]) -> list[str]:
        """Return the records of one input line.

        Args:
            number: of the line, from 1.
            source: the line.
            translations: of the line, best first.
        """
        if self.format == "json":
            return [
                _to_json(_all_fields(number, rank, source, translation))
                for rank, translation in enumerate(translations, start=1)
            ]
        return ["\t".join(self._columns(number, translation)) for translation in translations]

    def number_of(self, record: bytes) -> int:
        """Return the number of the input line that a record contains; requires `numbered`.

        Raises:
            ValueError: it is not a record of this format.
        """
        if self.format == "json":
            return number_in_json(record)
        return int(record.split(b"\t", 1)[0])

    def _columns(self, number: int, translation: Translation) -> list[str]:
        columns = [str(number)] if self.numbered else []
        columns.append(translation.text)
        if self.scores:
            columns += [f"{translation.log_probability:.6f}", f"{translation.score:.6f}"]
        if self.alignment:
            pairs = (f"{source}-{target}" for source, target in translation.alignment)
            columns.append(" ".join(pairs))
        return columns


def attention_records(number: int, translations: Sequence[Translation]) -> list[str]:
    """Return JSON records with the attention of the translations of one input line.

    Args:
        number: of the line, from 1.
        translations: of the line, best first.
    """
    return [
        _to_json(
            {
                "line": number,
                "rank": rank,
                "source": translation.source_tokens,
                "target": (
                    (*translation.tokens, SPECIAL_NAMES[EOS]) if translation.source_tokens else ()
                ),
                "attention": _attention_rows(translation),
            }
        )
        for rank, translation in enumerate(translations, start=1)
    ]


def number_in_json(record: bytes) -> int:
    """Return the number of the input line of a JSON record.

    Raises:
        ValueError: it is not a JSON object with a line number.
    """
    try:
        return int(json.loads(record)["line"])
    except (KeyError, TypeError) as error:
        raise ValueError("no line number") from error


def _all_fields(number: int, rank: int, source: str, translation: Translation) -> dict[str, Any]:
    return {
        "line": number,
        "rank": rank,
        "source": source,
        "text": translation.text,
        "log_probability": _rounded(translation.log_probability, 6),
        "score": _rounded(translation.score, 6),
        "source_tokens": translation.source_tokens,
        "tokens": translation.tokens,
        "alignment": translation.alignment,
        "attention": _attention_rows(translation),
    }


def _attention_rows(translation: Translation) -> list[list[float]] | None:
    if translation.attention is None:
        return None if translation.source_tokens else []
    return [[round(weight, 4) for weight in row] for row in translation.attention.tolist()]


def _rounded(value: float | None, digits: int) -> float | None:
    return round(value, digits) if value is not None and math.isfinite(value) else None


def _to_json(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, allow_nan=False)
