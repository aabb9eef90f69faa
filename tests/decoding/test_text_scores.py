"""Perplexities are defined for all scores, and translations are ranked by text."""

import math

from nmt.decoding.text_scores import TargetScore, rank_texts
from nmt.decoding.translation import Translation


def test_perplexity_is_infinite_where_it_exceeds_the_largest_float():
    assert math.isclose(TargetScore(-2 * math.log(8), 0.0, 2).perplexity, 8)
    assert TargetScore(0.0, 0.0, 0).perplexity == 1
    assert TargetScore(-1e6, 0.0, 1).perplexity == math.inf
    assert TargetScore(-math.inf, -math.inf, 2).perplexity == math.inf


def test_a_text_is_ranked_once_by_its_highest_score():
    scores = [("a", -3.0), ("b", -2.0), ("a", -1.0), ("c", -4.0)]
    translations = [Translation(text, score=score) for text, score in scores]
    ranked = rank_texts(translations, 2)
    assert [(translation.text, translation.score) for translation in ranked] == [
        ("a", -1.0),
        ("b", -2.0),
    ]
