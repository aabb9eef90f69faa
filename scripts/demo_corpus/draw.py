"""Random choices of the grammar, reproducible by their seed."""

import random
from collections import Counter
from collections.abc import Hashable, Sequence
from typing import TypeVar

Choice = TypeVar("Choice", bound=Hashable)


class Draw:
    """A random generator that prefers the options it has chosen least often.

    Even frequencies matter more than independent choices, because every word must occur
    often enough in ten thousand sentences to be learned.
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._uses: Counter = Counter()

    def pick(self, options: Sequence[Choice]) -> Choice:
        """Return the option that was chosen least often among three random ones."""
        candidates = self._random.sample(options, min(3, len(options)))
        chosen = min(candidates, key=lambda option: self._uses[option])
        self._uses[chosen] += 1
        return chosen

    def weighted(self, weights: dict[Choice, float]) -> Choice:
        """Return one of the keys, with a probability proportional to its weight."""
        return self._random.choices(list(weights), list(weights.values()))[0]

    def chance(self, probability: float) -> bool:
        """Return True with the given probability."""
        return self._random.random() < probability
