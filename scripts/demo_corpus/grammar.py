"""All sentence templates of the grammar, with their weights."""

from demo_corpus import (
    comparisons,
    complex_sentences,
    descriptions,
    negations,
    questions,
    statements,
)
from demo_corpus.clauses import Pair
from demo_corpus.draw import Draw

WEIGHTS = {
    statements.transitive: 16,
    statements.intransitive: 5,
    statements.motion: 5,
    statements.frequency: 6,
    statements.stative: 2,
    statements.preference: 3,
    statements.person_clitic: 5,
    statements.liking: 4,
    statements.giving: 9,
    descriptions.copula: 4,
    descriptions.feeling: 2,
    descriptions.age: 1,
    descriptions.existence: 4,
    descriptions.position: 3,
    descriptions.good_and_great: 3,
    descriptions.passive: 6,
    questions.yes_or_no: 4,
    questions.yes_or_no_action: 2,
    questions.is_it_so: 2,
    questions.what: 2,
    questions.where_or_when: 3,
    questions.why: 2,
    questions.who: 2,
    questions.whom: 2,
    questions.how_many: 2,
    questions.price: 1,
    questions.lost_and_found: 2,
    questions.do_you_like: 1,
    complex_sentences.and_then: 5,
    complex_sentences.but_not: 4,
    complex_sentences.as_soon_as: 5,
    complex_sentences.while_doing: 5,
    complex_sentences.because: 3,
    complex_sentences.if_it_rains: 4,
    complex_sentences.who_relative: 7,
    complex_sentences.which_relative: 6,
    complex_sentences.modal: 6,
    comparisons.comparative: 5,
    comparisons.as_much_as: 2,
    comparisons.superlative: 3,
    negations.never_anything: 2,
    negations.nothing_or_nobody: 2,
    negations.nobody_does: 2,
}


def sentence(draw: Draw) -> Pair:
    """Draw one sentence with its translation."""
    return draw.weighted(WEIGHTS)(draw)
