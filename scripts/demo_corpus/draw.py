"""Seeded choices for the grammar."""

import random
from collections import Counter
from collections.abc import Hashable, Sequence
from typing import TypeVar

Choice = TypeVar("Choice", bound=Hashable)


class Draw:
    """A seeded source of choices that prefers what it has chosen least.

    Evenness matters more than independence here: every word must be seen often
    enough in ten thousand sentences to be learnt.
    """

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._uses: Counter = Counter()

    def pick(self, options: Sequence[Choice]) -> Choice:
        """Return the least used of three random options."""
        candidates = self._random.sample(options, min(3, len(options)))
        chosen = min(candidates, key=lambda option: self._uses[option])
        self._uses[chosen] += 1
        return chosen

    def weighted(self, weights: dict[Choice, float]) -> Choice:
        """Return one of the keys, with the probability of its weight."""
        return self._random.choices(list(weights), list(weights.values()))[0]

    def chance(self, probability: float) -> bool:
        """Return True with the given probability."""
        return self._random.random() < probability
