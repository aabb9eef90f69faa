"""Translations as lines of output: text in columns, or JSON."""

import json
import math
from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

from nmt.data.vocabulary import EOS, SPECIAL_NAMES
from nmt.decoding.search import Requested
from nmt.decoding.translation import Translation

Format = Literal["text", "json"]


class OutputFormat(NamedTuple):
    """What a record holds.

    As text, columns with tabs between them: the number of the input line if there are several
    translations of each; the translation; its log-probability and its score; its alignment. As
    JSON, one object a translation with everything.
    """

    format: Format = "text"
    n_best: int = 1
    scores: bool = False
    alignment: bool = False

    @property
    def requested(self) -> Requested:
        """What the search must tell for it."""
        everything = self.format == "json"
        return Requested(scores=self.scores or everything, attention=self.alignment or everything)

    @property
    def numbered(self) -> bool:
        """Whether every record carries the number of its input line."""
        return self.n_best > 1 or self.format == "json"

    def records(self, number: int, source: str, found: Sequence[Translation]) -> list[str]:
        """Return the records of one input line.

        Args:
            number: of the line, from 1.
            source: the line.
            found: its translations, best first.
        """
        if self.format == "json":
            return [
                _json(_everything(number, rank, source, each))
                for rank, each in enumerate(found, start=1)
            ]
        return ["\t".join(self._columns(number, each)) for each in found]

    def number_of(self, record: bytes) -> int:
        """Return the number of the input line that a record carries, if they do.

        Raises:
            ValueError: it is no such record.
        """
        if self.format == "json":
            return number_in_json(record)
        return int(record.split(b"\t", 1)[0])

    def _columns(self, number: int, found: Translation) -> list[str]:
        columns = [str(number)] if self.numbered else []
        columns.append(found.text)
        if self.scores:
            columns += [f"{found.log_probability:.6f}", f"{found.score:.6f}"]
        if self.alignment:
            columns.append(" ".join(f"{source}-{target}" for source, target in found.alignment))
        return columns


def attention_records(number: int, found: Sequence[Translation]) -> list[str]:
    """Return records of what the translations of a line attended to; as `OutputFormat.records`."""
    return [
        _json(
            {
                "line": number,
                "rank": rank,
                "source": each.source_tokens,
                "target": (*each.tokens, SPECIAL_NAMES[EOS]) if each.source_tokens else (),
                "attention": _matrix(each),
            }
        )
        for rank, each in enumerate(found, start=1)
    ]


def number_in_json(record: bytes) -> int:
    """Return the number of the input line of a JSON record.

    Raises:
        ValueError: it is no such record.
    """
    try:
        return int(json.loads(record)["line"])
    except (KeyError, TypeError) as error:
        raise ValueError("no line number") from error


def _everything(number: int, rank: int, source: str, found: Translation) -> dict[str, Any]:
    return {
        "line": number,
        "rank": rank,
        "source": source,
        "text": found.text,
        "log_probability": _rounded(found.log_probability, 6),
        "score": _rounded(found.score, 6),
        "source_tokens": found.source_tokens,
        "tokens": found.tokens,
        "alignment": found.alignment,
        "attention": _matrix(found),
    }


def _matrix(found: Translation) -> list[list[float]] | None:
    if found.attention is None:
        return None if found.source_tokens else []
    return [[round(weight, 4) for weight in row] for row in found.attention.tolist()]


def _rounded(value: float | None, digits: int) -> float | None:
    return round(value, digits) if value is not None and math.isfinite(value) else None


def _json(content: dict[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, allow_nan=False)
