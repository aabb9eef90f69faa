"""Templates of statements about actions and preferences, one function each."""

from dataclasses import replace

from demo_corpus import lexicon
from demo_corpus.clauses import (
    NOTHING,
    Pair,
    actor,
    auxiliary,
    clause,
    direct_object,
    english_verb,
    join,
    link,
    object_pair,
    other_person,
    place_of,
    single_place,
    spanish_verb,
    statement,
    time,
    verb_and_tense,
)
from demo_corpus.draw import Draw
from demo_corpus.morphology import conjugate
from demo_corpus.phrases import NounPhrase, determine, maybe_adjective, subject_phrase, thing

DEFINITES = ("the", "this", "that", "your")
FREQUENCIES = (Pair("always", "siempre"), Pair("often", "a menudo"))
# Direct and indirect objects have the same form in these persons.
OBJECT_PRONOUNS = (
    Pair("me", "me"),
    Pair("you", "te"),
    Pair("us", "nos"),
    Pair("him", "lo"),
    Pair("her", "la"),
    Pair("them", "los"),
)
# By person of the subject: object pronouns that would refer to the subject.
REFLEXIVES = {"1s": ("me", "nos"), "2s": ("te",), "1p": ("me", "nos")}
INDIRECT_CLITICS = {"1s": "me", "2s": "te", "3s": "le", "1p": "nos", "3p": "les"}


def with_time(draw: Draw, main_clause: Pair, tense: str, probability: float = 0.7) -> Pair:
    """Complete a statement with an optional time expression, at the end or the beginning."""
    when = time(draw, tense, probability)
    if when is NOTHING or draw.chance(0.7):
        return statement(*link(main_clause, when))
    return statement(
        f"{when.english}, {main_clause.english}", f"{when.spanish} {main_clause.spanish}"
    )


def transitive(draw: Draw) -> Pair:
    """The farmer sold the red apples at the market yesterday."""
    subject = subject_phrase(draw)
    negated = draw.chance(0.2)
    tenses = "ngpf" if negated else "ngpfu"
    verb, tense = verb_and_tense(draw, lexicon.TRANSITIVES, subject.person, tenses, negated=negated)
    things = object_pair(direct_object(draw, verb, subject))
    main_clause = clause(subject, verb, tense, link(things, place_of(draw, verb)), negated=negated)
    return with_time(draw, main_clause, tense)


def intransitive(draw: Draw) -> Pair:
    """We used to swim in the lake every summer."""
    verb, tense = verb_and_tense(draw, lexicon.INTRANSITIVES, "3s", "ngpfu")
    negated = tense != "u" and draw.chance(0.2)
    main_clause = clause(actor(draw, verb), verb, tense, place_of(draw, verb, 0.9), negated=negated)
    return with_time(draw, main_clause, tense, 0.7)


def motion(draw: Draw) -> Pair:
    """The tourists will go to the museum tomorrow."""
    subject = subject_phrase(draw)
    verb, tense = verb_and_tense(draw, lexicon.MOTIONS, subject.person, "npfu")
    goal = single_place(draw, draw.pick(verb.places))
    companion = other_person(draw, subject) if draw.chance(0.4) else None
    rest = Pair(f"to {goal.english}", f"a {goal.spanish}")
    if companion:
        rest = link(rest, Pair(f"with {companion.english}", f"con {companion.spanish}"))
    negated = tense != "u" and draw.chance(0.15)
    return with_time(draw, clause(subject, verb, tense, rest, negated=negated), tense)


def frequency(draw: Draw) -> Pair:
    """My uncle always reads the newspaper in the garden."""
    subject = subject_phrase(draw)
    verb, _ = verb_and_tense(draw, lexicon.TRANSITIVES, subject.person, "n")
    often = draw.pick(FREQUENCIES)
    things = object_pair(direct_object(draw, verb, subject))
    rest = link(things, place_of(draw, verb, 0.7))
    english = english_verb(verb, "n", subject.person)
    spanish = spanish_verb(verb, "n", subject.person)
    return statement(
        join(subject.english, often.english, english, rest.english),
        join(subject.spanish, often.spanish, spanish, rest.spanish),
    )


def stative(draw: Draw) -> Pair:
    """You do not need these yellow suitcases."""
    subject = subject_phrase(draw)
    verb, _ = verb_and_tense(draw, lexicon.STATIVES, subject.person, "n")
    things = direct_object(draw, verb, subject)
    return statement(*clause(subject, verb, "n", object_pair(things), negated=draw.chance(0.25)))


def preference(draw: Draw) -> Pair:
    """Carmen prefers the green dress to the white skirt."""
    subject = subject_phrase(draw)
    kind = lexicon.nouns_of(draw.pick(("clothes", "fruit", "drink", "text", "vehicle")))
    chosen, rejected = draw.pick(kind), draw.pick(kind)
    plural = chosen.has_plural and draw.chance(0.4)
    better = determine(chosen, "the", plural, maybe_adjective(draw, chosen, 0.5))
    worse = determine(rejected, "the", plural, maybe_adjective(draw, rejected, 0.5))
    if better == worse:
        return preference(draw)
    prefer = "prefers" if subject.person == "3s" else "prefer"
    return statement(
        join(subject.english, prefer, better.english, "to", worse.english),
        join(
            subject.spanish,
            conjugate("preferir", "present", subject.person),
            better.spanish,
            "a",
            worse.spanish,
        ),
    )


def person_clitic(draw: Draw) -> Pair:
    """The doctor will call us tomorrow: the pronoun precedes the Spanish verb."""
    subject = subject_phrase(draw)
    verbs = [verb for verb in lexicon.TRANSITIVES if any(noun.is_human for noun in verb.objects)]
    negated = draw.chance(0.25)
    tenses = "ngpf" if negated else "ngpfu"
    verb, tense = verb_and_tense(draw, verbs, subject.person, tenses, negated=negated)
    reflexive = REFLEXIVES.get(subject.person, ())
    pronoun = draw.pick([pair for pair in OBJECT_PRONOUNS if pair.spanish not in reflexive])
    rest = link(Pair(pronoun.english, ""), place_of(draw, verb))
    main_clause = clause(subject, verb, tense, rest, negated=negated, clitic=pronoun.spanish)
    return with_time(draw, main_clause, tense)


def liked_thing(draw: Draw) -> NounPhrase:
    """Return a thing to like; Spanish also uses the article for kinds of things."""
    noun = draw.pick(
        lexicon.nouns_of("dish food fruit text clothes vehicle song drink animal wild")
    )
    plural = noun.has_plural and draw.chance(0.6)
    adjective = maybe_adjective(draw, noun, 0.5)
    is_kind = not noun.has_plural or (plural and draw.chance(0.5))
    phrase = determine(noun, "the" if is_kind else draw.pick(DEFINITES), plural, adjective)
    return replace(phrase, english=phrase.english.removeprefix("the ")) if is_kind else phrase


def liking(draw: Draw) -> Pair:
    """Ana likes the red houses: the liked thing is the Spanish subject."""
    subject = subject_phrase(draw)
    if draw.chance(0.3):
        verb, _ = verb_and_tense(draw, lexicon.INTRANSITIVES[:8], "3s", "n")
        place = place_of(draw, verb, 0.9)
        liked = link(Pair(f"to {verb.base}", verb.spanish), place)
        pleases = "gusta"
    else:
        phrase = liked_thing(draw)
        liked = Pair(phrase.english, phrase.spanish)
        pleases = "gustan" if phrase.is_plural else "gusta"
    negated = draw.chance(0.25)
    like = "likes" if subject.person == "3s" else "like"
    if negated:
        like = f"{auxiliary('n', subject.person)} not like"
    whom = f"a {subject.spanish.replace(' y ', ' y a ')}" if subject.spanish else ""
    clitic = INDIRECT_CLITICS[subject.person]
    return statement(
        join(subject.english, like, liked.english),
        join(whom, "no" * negated, clitic, pleases, liked.spanish),
    )


def giving(draw: Draw) -> Pair:
    """She lent a bicycle to the students: Spanish doubles the receiver as a pronoun."""
    subject = subject_phrase(draw)
    verb, tense = verb_and_tense(draw, lexicon.GIVING, subject.person, "npf")
    gift = thing(draw, draw.pick(verb.objects), owner=subject)
    negated = draw.chance(0.15)
    if subject.person in ("3s", "3p") and draw.chance(0.35):
        clitic = draw.pick(("me", "nos", "te"))
        receiver = Pair({"me": "me", "nos": "us", "te": "you"}[clitic], "")
    else:
        person = other_person(draw, subject)
        clitic = INDIRECT_CLITICS[person.person]
        receiver = Pair(person.english, f"a {person.spanish}")
    rest = link(object_pair(gift), Pair(f"to {receiver.english}", receiver.spanish))
    return with_time(
        draw, clause(subject, verb, tense, rest, negated=negated, clitic=clitic), tense, 0.35
    )
