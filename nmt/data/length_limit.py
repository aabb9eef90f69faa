"""The longest translation of a source, derived from the training data."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

# Tokens allowed in addition to a multiple of the source length: the translation of one word may
# need several.
EXTRA_LENGTH = 10
# The factor is larger than the mean ratio of the lengths: other text may have longer translations.
_MARGIN = 1.5


@dataclass(frozen=True)
class LengthLimit:
    """The longest translation in tokens without EOS: ⌈factor S⌉ + extra for S source tokens.

    Attributes:
        factor: target tokens per source token, above 0.
        extra: tokens, at least 0.
    """

    factor: float
    extra: int

    @classmethod
    def from_lengths(
        cls, source_lengths: NDArray[np.int64], target_lengths: NDArray[np.int64]
    ) -> Self:
        """Return a limit that no training pair reaches, and that has a margin for other text.

        Args:
            source_lengths: [N], tokens of each training source, at least 1.
            target_lengths: [N], tokens of each training target without EOS.
        """
        factor = _MARGIN * float(target_lengths.sum()) / float(source_lengths.sum())
        excess = float((target_lengths - factor * source_lengths).max())
        return cls(factor, math.ceil(max(excess, 0.0)) + EXTRA_LENGTH)

    @classmethod
    def from_factor(cls, factor: float) -> Self:
        """Return the limit of a configured factor."""
        return cls(factor, EXTRA_LENGTH)

    @classmethod
    def from_json(cls, values: Mapping[str, Any] | None) -> Self | None:
        """Read what `to_json` wrote; None if there is nothing to read."""
        return cls(values["factor"], values["extra"]) if values else None

    def to_json(self) -> dict[str, Any]:
        """Return JSON values; floats keep every bit."""
        return asdict(self)

    def longest(self, source_length: int) -> int:
        """Return the tokens, without EOS, that the translation of a source may have."""
        return math.ceil(self.factor * source_length) + self.extra

    def describe(self) -> str:
        """Return the limit as text, such as `1.62 x source tokens + 12`."""
        return f"{self.factor:.2f} x source tokens + {self.extra}"


# What versions without a limit in the training data used.
EARLIER_LIMIT = LengthLimit.from_factor(2.0)


def largest_limit(limits: Iterable[LengthLimit | None]) -> LengthLimit | None:
    """Return a limit that is at least that of each model of an ensemble, for every source.

    Args:
        limits: of the models; None for a run of an earlier version.

    Returns:
        None if all of them are of earlier versions.
    """
    limits = list(limits)
    if not any(limits):
        return None
    known = [limit or EARLIER_LIMIT for limit in limits]
    return LengthLimit(max(limit.factor for limit in known), max(limit.extra for limit in known))
