"""Verb groups, adjuncts and whole clauses in English and Spanish."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from demo_corpus import lexicon
from demo_corpus.draw import Draw
from demo_corpus.lexicon import Noun, Verb
from demo_corpus.morphology import (
    ENGLISH_BE,
    conjugate,
    english_gerund,
    english_third_person,
    spanish_gerund,
)
from demo_corpus.phrases import (
    COUNTED,
    DETERMINERS,
    NounPhrase,
    definite_person,
    determine,
    human,
    maybe_adjective,
    name,
    subject_phrase,
    thing,
)


class Pair(NamedTuple):
    """A text in both languages; may be empty."""

    english: str
    spanish: str


NOTHING = Pair("", "")

# By tense: n present, g progressive, p past, f future, u "used to".
TIMES = {
    "n": (
        Pair("every day", "todos los días"),
        Pair("every morning", "todas las mañanas"),
        Pair("every week", "todas las semanas"),
        Pair("on Mondays", "los lunes"),
        Pair("on Saturdays", "los sábados"),
        Pair("on Sundays", "los domingos"),
    ),
    "g": (Pair("now", "ahora"), Pair("today", "hoy"), Pair("right now", "ahora mismo")),
    "p": (
        Pair("yesterday", "ayer"),
        Pair("last night", "anoche"),
        Pair("last week", "la semana pasada"),
        Pair("this morning", "esta mañana"),
        Pair("three days ago", "hace tres días"),
        Pair("two weeks ago", "hace dos semanas"),
        Pair("on Friday", "el viernes"),
    ),
    "f": (
        Pair("tomorrow", "mañana"),
        Pair("next week", "la próxima semana"),
        Pair("next month", "el próximo mes"),
        Pair("soon", "pronto"),
        Pair("on Thursday", "el jueves"),
        Pair("tonight", "esta noche"),
    ),
    "u": (
        Pair("every summer", "todos los veranos"),
        Pair("every winter", "todos los inviernos"),
        Pair("every afternoon", "todas las tardes"),
        Pair("on Sundays", "los domingos"),
    ),
}
TENSE_WEIGHTS = {"n": 4.0, "g": 1.5, "p": 4.0, "f": 2.5, "u": 1.0}
SPANISH_TENSES = {"n": "present", "p": "preterite", "f": "future", "u": "imperfect"}
ANIMAL_VERBS = {"comer", "dormir", "correr"}
ANIMALS = lexicon.nouns_of("dog cat horse rabbit bird duck goat mouse")


def join(*parts: str) -> str:
    """Join the nonempty parts with spaces."""
    return " ".join(part for part in parts if part)


def contract(spanish: str) -> str:
    """Merge "a" and "de" with the article: al, del."""
    return re.sub(r"\b(a|de) el\b", r"\1l", spanish)


def statement(english: str, spanish: str) -> Pair:
    """Complete a statement: capital letter, contractions, period."""
    spanish = contract(spanish)
    return Pair(english[0].upper() + english[1:] + ".", spanish[0].upper() + spanish[1:] + ".")


def question(english: str, spanish: str) -> Pair:
    """Complete a question: capital letter, contractions, question marks."""
    spanish = contract(spanish)
    return Pair(
        english[0].upper() + english[1:] + "?", "¿" + spanish[0].upper() + spanish[1:] + "?"
    )


def auxiliary(tense: str, person: str) -> str:
    """Return the English auxiliary of questions and negations."""
    if tense == "g":
        return ENGLISH_BE["present"][person]
    if tense == "w":
        return ENGLISH_BE["past"][person]
    if tense == "n":
        return "does" if person == "3s" else "do"
    return {"p": "did", "f": "will"}[tense]


def main_verb(verb: Verb, tense: str) -> str:
    """Return the English verb form that follows the auxiliary."""
    return english_gerund(verb.base) if tense in "gw" else verb.base


def english_verb(verb: Verb, tense: str, person: str, negated: bool = False) -> str:
    """Return the English verb group: "does not buy", "bought", "is buying"."""
    if negated:
        return f"{auxiliary(tense, person)} not {main_verb(verb, tense)}"
    if tense == "n":
        return english_third_person(verb.base) if person == "3s" else verb.base
    if tense == "p":
        return verb.past
    if tense == "u":
        return f"used to {verb.base}"
    return f"{auxiliary(tense, person)} {main_verb(verb, tense)}"


def spanish_verb(verb: Verb, tense: str, person: str) -> str:
    """Return the Spanish verb group; "w" is the progressive in the past."""
    if tense in "gw":
        be = conjugate("estar", "present" if tense == "g" else "imperfect", person)
        return f"{be} {spanish_gerund(verb.spanish)}"
    return conjugate(verb.spanish, SPANISH_TENSES[tense], person)


def is_ambiguous(verb: Verb, tense: str, person: str, negated: bool) -> bool:
    """Return whether the English form does not show the tense, as in "I read the book"."""
    if verb.base != verb.past or negated:
        return False
    return tense in "np" and person != "3s"


def verb_and_tense(
    draw: Draw, verbs: Sequence[Verb], person: str, tenses: str, *, negated: bool = False
) -> tuple[Verb, str]:
    """Choose a verb and one of the given tenses that its English form shows."""
    usable = {
        verb: [
            tense
            for tense in verb.tenses
            if tense in tenses and not is_ambiguous(verb, tense, person, negated)
        ]
        for verb in verbs
    }
    verb = draw.pick([verb for verb in verbs if usable[verb]])
    return verb, draw.weighted({tense: TENSE_WEIGHTS[tense] for tense in usable[verb]})


def time(draw: Draw, tense: str, probability: float = 0.6) -> Pair:
    """Return a time expression for the tense with a probability, else NOTHING."""
    return draw.pick(TIMES[tense]) if draw.chance(probability) else NOTHING


def place_of(draw: Draw, verb: Verb, probability: float = 0.65) -> Pair:
    """Return a place of the verb's action with a probability, else NOTHING."""
    if not verb.places or not draw.chance(probability):
        return NOTHING
    return located(draw, draw.pick(verb.places))


def located(draw: Draw, noun: Noun) -> Pair:
    """Return a place with its preposition, which is always "en" in Spanish."""
    place = single_place(draw, noun)
    preposition = lexicon.LOCATIVES.get(noun.english, "in")
    return Pair(f"{preposition} {place.english}", f"en {place.spanish}")


def single_place(draw: Draw, noun: Noun) -> NounPhrase:
    """Return a definite singular noun phrase for a place."""
    adjective = maybe_adjective(draw, noun, 0.3)
    determiner = draw.weighted({"the": 8, "this": 1, "that": 1})
    return determine(noun, determiner, False, adjective)


def direct_object(draw: Draw, verb: Verb, subject: NounPhrase) -> NounPhrase:
    """Return a direct object that differs from the subject."""
    while True:
        noun = draw.pick(verb.objects)
        if verb.base == "wear":
            return worn(draw, noun, subject)
        if verb.base == "play":
            determiner = draw.pick(("the", "this", "that", subject.possessive))
            return determine(noun, determiner, False, maybe_adjective(draw, noun, 0.5))
        if not noun.is_human:
            return thing(draw, noun, owner=subject)
        phrase = name(draw) if draw.chance(0.2) else human(draw, noun)
        if noun.english not in subject.english and phrase.english not in subject.english:
            return phrase


def suits(noun: Noun, subject: NounPhrase) -> bool:
    """Return whether a piece of clothing suits the subject."""
    return subject.gender == "f" or noun.english not in ("dress", "skirt")


def worn(draw: Draw, noun: Noun, subject: NounPhrase) -> NounPhrase:
    """Return a piece of clothing that the subject wears."""
    if not suits(noun, subject):
        noun = draw.pick(lexicon.nouns_of("shirt hat coat scarf"))
    adjective = maybe_adjective(draw, noun, 0.6)
    if subject.is_plural:
        return determine(noun, draw.pick(("", "the", "this")), True, adjective)
    return determine(noun, draw.pick(("a", "the", "this", subject.possessive)), False, adjective)


def actor(draw: Draw, verb: Verb) -> NounPhrase:
    """Return a subject for an intransitive verb: a person, or sometimes an animal."""
    if verb.spanish not in ANIMAL_VERBS or not draw.chance(0.3):
        return subject_phrase(draw)
    plural = draw.chance(0.4)
    determiner = draw.weighted(COUNTED) if plural else draw.pick(("the", "this", "my", "that"))
    return determine(draw.pick(ANIMALS), determiner, plural)


def clause(
    subject: NounPhrase,
    verb: Verb,
    tense: str,
    rest: Pair = NOTHING,
    *,
    negated: bool = False,
    clitic: str = "",
) -> Pair:
    """Build a clause from a subject, a verb and the rest."""
    return Pair(
        join(subject.english, english_verb(verb, tense, subject.person, negated), rest.english),
        join(
            subject.spanish,
            "no" if negated else "",
            clitic,
            spanish_verb(verb, tense, subject.person),
            rest.spanish,
        ),
    )


def object_pair(phrase: NounPhrase) -> Pair:
    """Return a noun phrase in both languages as a direct object."""
    return Pair(phrase.english, phrase.spanish_object)


def link(*pairs: Pair) -> Pair:
    """Join pairs with spaces in each language."""
    return Pair(join(*(pair.english for pair in pairs)), join(*(pair.spanish for pair in pairs)))


def shares_noun(first: NounPhrase, second: NounPhrase) -> bool:
    """Return whether two phrases share a word other than a determiner."""
    common = set(first.english.split()) & set(second.english.split())
    return bool(common - DETERMINERS.keys())


def other_person(draw: Draw, excluded: NounPhrase) -> NounPhrase:
    """Return another person than the excluded one, never a pronoun."""
    while True:
        phrase = definite_person(draw)
        if not shares_noun(phrase, excluded):
            return phrase
