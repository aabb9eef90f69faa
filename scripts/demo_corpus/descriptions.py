"""Templates of statements about properties, possession and position, and of passives."""

from demo_corpus import lexicon
from demo_corpus.clauses import (
    ANIMALS,
    NOTHING,
    Pair,
    join,
    link,
    located,
    other_person,
    single_place,
    statement,
    time,
)
from demo_corpus.draw import Draw
from demo_corpus.lexicon import COLORS, Adjective, Noun
from demo_corpus.morphology import (
    ENGLISH_BE,
    conjugate,
    english_plural,
    spanish_adjective,
    spanish_participle,
    spanish_plural,
)
from demo_corpus.phrases import (
    NUMBERS,
    OWNED_KINDS,
    PRENOMINALS,
    NounPhrase,
    definite_person,
    determine,
    determine_good,
    human,
    name,
    possessed,
    pronoun,
    spanish_agreed,
    subject_phrase,
    thing,
)

FEELINGS = (
    Pair("hungry", "hambre"),
    Pair("thirsty", "sed"),
    Pair("sleepy", "sueño"),
    Pair("afraid", "miedo"),
    Pair("in a hurry", "prisa"),
)
SUPPORTS = lexicon.nouns_of("table chair bed")
CONTAINERS = lexicon.nouns_of("bag box basket")
SMALL_THINGS = lexicon.nouns_of(
    "book letter key ring photo map ticket pencil hat shirt camera phone"
)
CONTAINED = lexicon.nouns_of("fruit egg letter key ring photo map ticket pencil cookie")
ABODES = {
    "animal": lexicon.nouns_of("park garden forest street mountain beach"),
    "person": lexicon.nouns_of("building room town"),
}
VERY, TOO = Pair("very", "muy"), Pair("too", "demasiado")
UNGRADED = (*COLORS, "delicious", "open", "closed", "broken", "full", "empty")
EXCESSIVE = ("big", "small", "heavy", "expensive", "dangerous", "difficult", "busy", "cold")
POSITIONS = (
    Pair("near", "cerca de"),
    Pair("far from", "lejos de"),
    Pair("behind", "detrás de"),
    Pair("in front of", "delante de"),
    Pair("next to", "al lado de"),
)
RELATIVES = lexicon.nouns_of("relative")
PASSIVES = [
    verb
    for verb in lexicon.TRANSITIVES
    if verb.base in ("write", "paint", "build", "sell", "translate", "repair", "find", "break")
]


def describe(draw: Draw, adjective: Adjective, noun: Noun) -> NounPhrase:
    """Return a definite phrase for the noun that the adjective describes."""
    if noun.is_human:
        return human(draw, noun)
    plural = noun.has_plural and draw.chance(0.4)
    if noun.kind in OWNED_KINDS and draw.chance(0.35):
        return possessed(noun, definite_person(draw), plural)
    determiners = {"the": 4, "this": 1, "that": 1, "my": 1, "your": 1, "our": 1}
    if noun.kind not in OWNED_KINDS:
        determiners = {"the": 4, "this": 1, "that": 1}
    return determine(noun, draw.weighted(determiners), plural)


def copula(draw: Draw) -> Pair:
    """The windows are dirty: "ser" for lasting properties, "estar" for states."""
    table = lexicon.SER_ADJECTIVES if draw.chance(0.5) else lexicon.ESTAR_ADJECTIVES
    adjective = draw.pick(table)
    noun = draw.pick(adjective.nouns)
    subject = describe(draw, adjective, noun)
    if noun.is_human and draw.chance(0.4):
        subject = subject_phrase(draw)
    tense = draw.weighted({"present": 3, "past": 1})
    negated = draw.chance(0.2)
    adverb = NOTHING
    if adjective.english not in UNGRADED and draw.chance(0.6):
        adverb = VERY
        if adjective.english in EXCESSIVE and draw.chance(0.5):
            adverb = TOO
    spanish_be = conjugate(
        adjective.copula, "present" if tense == "present" else "imperfect", subject.person
    )
    agreed = spanish_agreed(adjective, subject)
    be = ENGLISH_BE[tense][subject.person]
    return statement(
        join(subject.english, be, "not" * negated, adverb.english, adjective.english),
        join(subject.spanish, "no" * negated, spanish_be, adverb.spanish, agreed),
    )


def feeling(draw: Draw) -> Pair:
    """The boys were hungry yesterday: "they had hunger" in Spanish."""
    subject = subject_phrase(draw)
    state = draw.pick(FEELINGS)
    tense = draw.pick(("present", "past"))
    negated = draw.chance(0.25)
    when = draw.pick((Pair("now", "ahora"), Pair("today", "hoy"), NOTHING))
    if tense == "past":
        when = draw.pick((Pair("yesterday", "ayer"), Pair("last night", "anoche"), NOTHING))
    spanish_tense = "present" if tense == "present" else "imperfect"
    have = conjugate("tener", spanish_tense, subject.person)
    be = ENGLISH_BE[tense][subject.person]
    return statement(
        join(subject.english, be, "not" * negated, state.english, when.english),
        join(subject.spanish, "no" * negated, have, state.spanish, when.spanish),
    )


def age(draw: Draw) -> Pair:
    """My cousin is ten years old: "she has ten years" in Spanish."""
    subject = subject_phrase(draw)
    if subject.is_plural:
        subject = name(draw)
    number = draw.pick(list(NUMBERS))
    be = ENGLISH_BE["present"][subject.person]
    have = conjugate("tener", "present", subject.person)
    return statement(
        join(subject.english, be, number, "years old"),
        join(subject.spanish, have, NUMBERS[number], "años"),
    )


def existence(draw: Draw) -> Pair:
    """There are three books on the table."""
    if draw.chance(0.45):
        base = determine(draw.pick(SUPPORTS), draw.pick(("the", "this", "my")), False)
        noun, where = draw.pick(SMALL_THINGS), Pair(f"on {base.english}", f"en {base.spanish}")
    elif draw.chance(0.4):
        base = determine(draw.pick(CONTAINERS), draw.pick(("the", "this", "your")), False)
        noun, where = draw.pick(CONTAINED), Pair(f"in {base.english}", f"en {base.spanish}")
    else:
        noun = draw.pick(lexicon.nouns_of("animal person"))
        where = located(draw, draw.pick(ABODES[noun.kind]))
    plural = draw.chance(0.7)
    number = draw.pick((*NUMBERS, "many", "some"))
    phrase = determine(noun, number if plural else "a", plural)
    past = draw.chance(0.35)
    if plural and draw.chance(0.2):
        english = f"there {'were' if past else 'are'} no {english_plural(noun.english)}"
        spanish = f"no {'había' if past else 'hay'} {spanish_plural(noun.spanish)}"
    else:
        be = ENGLISH_BE["past" if past else "present"][phrase.person]
        english = f"there {be} {phrase.english}"
        spanish = f"{'había' if past else 'hay'} {phrase.spanish}"
    return statement(*link(Pair(english, spanish), where))


def position(draw: Draw) -> Pair:
    """The bank is next to the old church."""
    where = draw.pick(POSITIONS)
    subject = single_place(draw, draw.pick(lexicon.nouns_of("building park market garden square")))
    if draw.chance(0.4):
        noun = draw.pick((*ANIMALS, *lexicon.nouns_of("vehicle")))
        subject = determine(noun, draw.pick(("the", "my", "your", "our")), draw.chance(0.4))
    landmark = single_place(draw, draw.pick(lexicon.nouns_of("building outdoors")))
    while landmark.english.split()[-1] == subject.english.split()[-1]:
        landmark = single_place(draw, draw.pick(lexicon.nouns_of("building outdoors")))
    past = draw.chance(0.3)
    be = ENGLISH_BE["past" if past else "present"][subject.person]
    spanish_be = conjugate("estar", "imperfect" if past else "present", subject.person)
    negated = draw.chance(0.15)
    return statement(
        join(subject.english, be, "not" * negated, where.english, landmark.english),
        join(subject.spanish, "no" * negated, spanish_be, where.spanish, landmark.spanish),
    )


def good_and_great(draw: Draw) -> Pair:
    """Your cousin is a good student: these adjectives precede the Spanish noun."""
    subject = pronoun(draw) if draw.chance(0.5) else human(draw, draw.pick(RELATIVES))
    nouns = [noun for entry in PRENOMINALS for noun in entry[2]]
    fitting = [noun for noun in nouns if noun.gender == subject.gender]
    role = determine_good(draw, draw.pick(fitting), subject.is_plural)
    past = draw.chance(0.3)
    be = ENGLISH_BE["past" if past else "present"][subject.person]
    spanish_be = conjugate("ser", "imperfect" if past else "present", subject.person)
    return statement(
        join(subject.english, be, role.english), join(subject.spanish, spanish_be, role.spanish)
    )


def passive(draw: Draw) -> Pair:
    """The castle was painted by my aunt: the participle agrees."""
    verb = draw.pick(PASSIVES)
    noun = draw.pick(verb.objects)
    phrase = thing(draw, noun)
    while phrase.english.startswith(("a ", "an ")) or noun.is_human:
        noun = draw.pick(verb.objects)
        phrase = thing(draw, noun)
    doer = other_person(draw, phrase)
    agreed = spanish_adjective(spanish_participle(verb.spanish), phrase.gender, phrase.is_plural)
    be = "were" if phrase.is_plural else "was"
    was = conjugate("ser", "preterite", phrase.person)
    when = time(draw, "p", 0.3)
    return statement(
        join(phrase.english, be, verb.participle, "by", doer.english, when.english),
        join(phrase.spanish, was, agreed, "por", doer.spanish, when.spanish),
    )
