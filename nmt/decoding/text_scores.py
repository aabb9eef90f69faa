"""The model's scores of texts: of given translations, and of those that a search returned."""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from nmt.data.codec import Codec
from nmt.decoding.batched_search import BatchedSearch
from nmt.decoding.search import Hypothesis
from nmt.decoding.translation import Translation


class TargetScore(NamedTuple):
    """The score of a given translation.

    Attributes:
        log_probability: of the tokens and EOS, in nats.
        score: with the length and coverage penalties, as in a search.
        tokens: the number of tokens with EOS; 0 for a blank translation of a blank line.
    """

    log_probability: float
    score: float
    tokens: int

    @property
    def perplexity(self) -> float:
        """exp(-log P / tokens); 1 without tokens, infinite if it exceeds the largest float."""
        try:
            return math.exp(-self.log_probability / self.tokens) if self.tokens else 1.0
        except OverflowError:
            return math.inf


def score_targets(
    search: BatchedSearch, pairs: Sequence[tuple[Sequence[int], Sequence[int]]]
) -> list[TargetScore]:
    """Return the scores of given translations.

    Args:
        search: has the model.
        pairs: source ids, and target ids without GO and EOS. Without source ids, the translation
            without ids has probability 1, and any other has probability 0.
    """
    scores = iter(search.score([pair for pair in pairs if pair[0]]))
    results = []
    for source, target in pairs:
        if source:
            results.append(TargetScore(*next(scores), len(target) + 1))
        elif target:
            results.append(TargetScore(-math.inf, -math.inf, len(target) + 1))
        else:
            results.append(TargetScore(0.0, 0.0, 0))
    return results


def rescore_texts(
    search: BatchedSearch,
    codec: Codec,
    sources: Sequence[Sequence[int]],
    hypotheses: Sequence[Sequence[Hypothesis]],
    translations: Sequence[Sequence[Translation]],
) -> list[list[Translation]]:
    """Return the translations with the scores of their texts.

    The tokens of a text can differ from those of its hypothesis: the same text can be segmented
    differently, and UNK is replaced.

    Args:
        search: has the model.
        codec: of the target side.
        sources: the ids of each sentence.
        hypotheses: of each sentence, as found by the search.
        translations: those hypotheses as text.
    """
    changed, pairs = [], []
    for line, n_best_list in enumerate(translations):
        for rank, translation in enumerate(n_best_list):
            ids = codec.encode(translation.text)
            if ids != hypotheses[line][rank].ids:
                changed.append((line, rank))
                pairs.append((sources[line], ids))
    rescored = [list(n_best_list) for n_best_list in translations]
    for (line, rank), (log_probability, score) in zip(changed, search.score(pairs), strict=True):
        if log_probability == -math.inf:  # the shortlist lacks a token of the text
            continue
        rescored[line][rank] = replace(
            translations[line][rank], log_probability=log_probability, score=score
        )
    return rescored


def rank_texts(translations: Sequence[Translation], count: int) -> list[Translation]:
    """Return the `count` translations with the highest scores, best first, each text once."""
    by_text: dict[str, Translation] = {}
    for translation in sorted(translations, key=lambda translation: -(translation.score or 0.0)):
        by_text.setdefault(translation.text, translation)
    return list(by_text.values())[:count]
