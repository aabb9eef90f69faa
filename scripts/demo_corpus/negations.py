"""Templates with negative words, which Spanish combines with "no" or puts before the verb."""

from demo_corpus import lexicon
from demo_corpus.clauses import (
    Pair,
    auxiliary,
    direct_object,
    english_verb,
    join,
    link,
    main_verb,
    object_pair,
    place_of,
    spanish_verb,
    statement,
    time,
    verb_and_tense,
)
from demo_corpus.draw import Draw
from demo_corpus.phrases import NounPhrase, subject_phrase

OF_THINGS = [v for v in lexicon.TRANSITIVES if not any(n.is_human for n in v.objects)]
OF_PEOPLE = [v for v in lexicon.TRANSITIVES if any(n.is_human for n in v.objects)]


def never_anything(draw: Draw) -> Pair:
    """She never eats anything in the restaurant."""
    subject = subject_phrase(draw)
    verb, _ = verb_and_tense(draw, OF_THINGS, subject.person, "n")
    if draw.chance(0.4):
        objects = Pair("anything", "nada")
    else:
        objects = object_pair(direct_object(draw, verb, subject))
    rest = link(objects, place_of(draw, verb, 0.6))
    return statement(
        join(subject.english, "never", english_verb(verb, "n", subject.person), rest.english),
        join(subject.spanish, "nunca", spanish_verb(verb, "n", subject.person), rest.spanish),
    )


def nothing_or_nobody(draw: Draw) -> Pair:
    """We did not see anyone in the street last night."""
    subject = subject_phrase(draw)
    verbs, objects = OF_THINGS, Pair("anything", "nada")
    if draw.chance(0.5):
        verbs, objects = OF_PEOPLE, Pair("anyone", "a nadie")
    verb, tense = verb_and_tense(draw, verbs, subject.person, "ngpf", negated=True)
    rest = link(objects, place_of(draw, verb, 0.6), time(draw, tense, 0.6))
    return statement(
        join(
            subject.english,
            auxiliary(tense, subject.person),
            "not",
            main_verb(verb, tense),
            rest.english,
        ),
        join(subject.spanish, "no", spanish_verb(verb, tense, subject.person), rest.spanish),
    )


def nobody_does(draw: Draw) -> Pair:
    """Nobody cleaned the kitchen yesterday."""
    verb, tense = verb_and_tense(draw, lexicon.TRANSITIVES, "3s", "ngpf")
    nobody = NounPhrase("nobody", "nadie", "3p", "m", is_human=True)
    objects = object_pair(direct_object(draw, verb, nobody))
    rest = link(objects, place_of(draw, verb, 0.4), time(draw, tense))
    return statement(
        join("nobody", english_verb(verb, tense, "3s"), rest.english),
        join("nadie", spanish_verb(verb, tense, "3s"), rest.spanish),
    )
