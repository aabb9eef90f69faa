"""Templates of comparatives and superlatives, one function each."""

from demo_corpus import lexicon
from demo_corpus.clauses import Pair, english_verb, join, spanish_verb, statement
from demo_corpus.draw import Draw
from demo_corpus.lexicon import Adjective
from demo_corpus.morphology import ENGLISH_BE, conjugate, spanish_adjective
from demo_corpus.phrases import (
    OWNED_KINDS,
    NounPhrase,
    adjectives_of,
    definite_person,
    determine,
    name,
    spanish_agreed,
    subject_phrase,
)

DETERMINERS = ("the", "this", "that", "my", "your", "our")


def compared(draw: Draw) -> tuple[NounPhrase, Adjective, NounPhrase]:
    """Choose two things or two people, and an adjective to compare them."""
    adjective = draw.pick([a for a in lexicon.SER_ADJECTIVES if a.english not in lexicon.COLORS])
    noun = draw.pick(adjective.nouns)
    if noun.is_human:
        first, second = subject_phrase(draw), definite_person(draw)
        while second.english in first.english:
            second = definite_person(draw)
        return first, adjective, second
    plural = noun.has_plural and draw.chance(0.4)
    others = [other for other in adjective.nouns if other.kind == noun.kind and other != noun]
    same_number = [other for other in others if other.has_plural or not plural]
    if same_number:
        first = determine(noun, draw.pick(DETERMINERS[:3]), plural)
        return first, adjective, determine(draw.pick(same_number), "the", plural)
    if noun.kind not in OWNED_KINDS:
        return compared(draw)
    first = determine(noun, "this", plural)
    return first, adjective, determine(noun, "your", plural)


def comparative(draw: Draw) -> Pair:
    """The blue coat is more expensive than the hat."""
    first, adjective, second = compared(draw)
    past = draw.chance(0.2)
    be = ENGLISH_BE["past" if past else "present"][first.person]
    ser = conjugate("ser", "imperfect" if past else "present", first.person)
    negated = draw.chance(0.15)
    return statement(
        join(first.english, be, "not" * negated, adjective.comparative, "than", second.english),
        join(
            first.spanish,
            "no" * negated,
            ser,
            "más",
            spanish_agreed(adjective, first),
            "que",
            second.spanish,
        ),
    )


def as_much_as(draw: Draw) -> Pair:
    """Pedro is as tall as his father."""
    first, adjective, second = compared(draw)
    be = ENGLISH_BE["present"][first.person]
    ser = conjugate("ser", "present", first.person)
    negated = draw.chance(0.35)
    return statement(
        join(first.english, be, "not" * negated, "as", adjective.english, "as", second.english),
        join(
            first.spanish,
            "no" * negated,
            ser,
            "tan",
            spanish_agreed(adjective, first),
            "como",
            second.spanish,
        ),
    )


def superlative(draw: Draw) -> Pair:
    """Lucía bought the cheapest hat in the store: "of the store" in Spanish."""
    if draw.chance(0.5):
        subject = name(draw)
        people = [n for n in lexicon.nouns_of("person") if n.gender == subject.gender]
        noun = draw.pick(people)
        where = draw.pick(lexicon.nouns_of("town hospital hotel"))
        does = Pair(f"{subject.english} is", f"{subject.spanish} es")
    else:
        subject = subject_phrase(draw)
        noun = draw.pick(lexicon.nouns_of("thing clothes furniture fruit instrument vehicle"))
        where = draw.pick(lexicon.nouns_of("store city"))
        buy = lexicon.TRANSITIVES[0]
        does = Pair(
            join(subject.english, english_verb(buy, "p", subject.person)),
            join(subject.spanish, spanish_verb(buy, "p", subject.person)),
        )
    adjective = draw.pick([a for a in adjectives_of(noun) if a.english not in lexicon.COLORS])
    agreed = spanish_adjective(adjective.spanish, noun.gender, False)
    thing = determine(noun, "the", False)
    whole = determine(where, "the", False)
    return statement(
        f"{does.english} the {superlative_form(adjective)} {noun.english} in {whole.english}",
        f"{does.spanish} {thing.spanish} más {agreed} de {whole.spanish}",
    )


def superlative_form(adjective: Adjective) -> str:
    """Return the English superlative: "tallest", "most expensive"."""
    if adjective.comparative.startswith("more "):
        return "most " + adjective.english
    return adjective.comparative.removesuffix("r") + "st"
