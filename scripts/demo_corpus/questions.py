"""Templates of questions, one function each."""

from demo_corpus import lexicon
from demo_corpus.clauses import (
    NOTHING,
    Pair,
    auxiliary,
    direct_object,
    english_verb,
    join,
    link,
    main_verb,
    object_pair,
    other_person,
    place_of,
    question,
    single_place,
    spanish_verb,
    time,
    verb_and_tense,
)
from demo_corpus.descriptions import describe
from demo_corpus.draw import Draw
from demo_corpus.lexicon import Verb
from demo_corpus.morphology import ENGLISH_BE, conjugate, english_plural, spanish_plural
from demo_corpus.phrases import (
    NounPhrase,
    definite_subject,
    determine,
    spanish_agreed,
)
from demo_corpus.statements import liked_thing

TENSES = "ngpf"


def inverted(
    question_words: Pair, subject: NounPhrase, verb: Verb, tense: str, rest: Pair = NOTHING
) -> Pair:
    """Build a question with the auxiliary, or the Spanish verb, before the subject."""
    return question(
        join(
            question_words.english,
            auxiliary(tense, subject.person),
            subject.english,
            main_verb(verb, tense),
            rest.english,
        ),
        join(
            question_words.spanish,
            spanish_verb(verb, tense, subject.person),
            subject.spanish,
            rest.spanish,
        ),
    )


def determined_object(draw: Draw, verb: Verb, subject: NounPhrase) -> NounPhrase:
    """Return an object with a determiner, because Spanish word order differs without one."""
    phrase = direct_object(draw, verb, subject)
    while phrase.is_bare:
        phrase = direct_object(draw, verb, subject)
    return phrase


def yes_or_no(draw: Draw) -> Pair:
    """Did your brother buy the red car last week?"""
    subject = definite_subject(draw)
    verb, tense = verb_and_tense(draw, lexicon.TRANSITIVES, subject.person, TENSES, negated=True)
    things = object_pair(determined_object(draw, verb, subject))
    rest = link(things, place_of(draw, verb, 0.3), time(draw, tense))
    return inverted(NOTHING, subject, verb, tense, rest)


def yes_or_no_action(draw: Draw) -> Pair:
    """Does Ana work in the hospital every day?"""
    subject = definite_subject(draw)
    verb, tense = verb_and_tense(draw, lexicon.INTRANSITIVES, subject.person, TENSES)
    rest = link(place_of(draw, verb, 1.0), time(draw, tense))
    return inverted(NOTHING, subject, verb, tense, rest)


def is_it_so(draw: Draw) -> Pair:
    """Are the windows of the church closed?"""
    adjective = draw.pick((*lexicon.SER_ADJECTIVES, *lexicon.ESTAR_ADJECTIVES))
    subject = describe(draw, adjective, draw.pick(adjective.nouns))
    past = draw.chance(0.25)
    when = NOTHING
    if adjective.copula == "estar":
        when = draw.pick((Pair("yesterday", "ayer") if past else Pair("today", "hoy"), NOTHING))
    be = ENGLISH_BE["past" if past else "present"][subject.person]
    spanish_be = conjugate(adjective.copula, "imperfect" if past else "present", subject.person)
    agreed = spanish_agreed(adjective, subject)
    return question(
        join(be, subject.english, adjective.english, when.english),
        join(spanish_be, agreed, subject.spanish, when.spanish),
    )


def what(draw: Draw) -> Pair:
    """What did the girls draw in the park?"""
    subject = definite_subject(draw)
    verbs = [verb for verb in lexicon.TRANSITIVES if not any(n.is_human for n in verb.objects)]
    verb, tense = verb_and_tense(draw, verbs, subject.person, TENSES, negated=True)
    rest = link(place_of(draw, verb, 0.6), time(draw, tense, 0.6))
    return inverted(Pair("what", "qué"), subject, verb, tense, rest)


def where_or_when(draw: Draw) -> Pair:
    """Where did you find the keys?  When will they arrive?"""
    subject = definite_subject(draw)
    if draw.chance(0.5):
        verbs = [verb for verb in lexicon.TRANSITIVES if verb.places]
        verb, tense = verb_and_tense(draw, verbs, subject.person, TENSES, negated=True)
        rest = object_pair(determined_object(draw, verb, subject))
        return inverted(Pair("where", "dónde"), subject, verb, tense, rest)
    if draw.chance(0.5):
        verb, tense = verb_and_tense(draw, lexicon.INTRANSITIVES, subject.person, TENSES)
        return inverted(Pair("where", "dónde"), subject, verb, tense, time(draw, tense, 0.7))
    verb, tense = verb_and_tense(draw, lexicon.MOTIONS, subject.person, "pf")
    goal = single_place(draw, draw.pick(verb.places))
    rest = Pair(f"to {goal.english}", f"a {goal.spanish}")
    return inverted(Pair("when", "cuándo"), subject, verb, tense, rest)


def why(draw: Draw) -> Pair:
    """Why did the boy hide the letter?"""
    subject = definite_subject(draw)
    verb, tense = verb_and_tense(draw, lexicon.TRANSITIVES, subject.person, TENSES, negated=True)
    things = object_pair(determined_object(draw, verb, subject))
    rest = link(things, time(draw, tense, 0.4))
    return inverted(Pair("why", "por qué"), subject, verb, tense, rest)


def who(draw: Draw) -> Pair:
    """Who opened the windows of the kitchen?"""
    verb, tense = verb_and_tense(draw, lexicon.TRANSITIVES, "3s", TENSES)
    someone = NounPhrase("who", "quién", "3p", "m", is_human=True)
    things = object_pair(determined_object(draw, verb, someone))
    rest = link(things, place_of(draw, verb), time(draw, tense))
    return question(
        join("who", english_verb(verb, tense, "3s"), rest.english),
        join("quién", spanish_verb(verb, tense, "3s"), rest.spanish),
    )


def whom(draw: Draw) -> Pair:
    """Who did your aunt invite yesterday?  The personal "a" comes first."""
    subject = definite_subject(draw)
    verbs = [verb for verb in lexicon.TRANSITIVES if any(n.is_human for n in verb.objects)]
    verb, tense = verb_and_tense(draw, verbs, subject.person, TENSES)
    rest = link(place_of(draw, verb, 0.5), time(draw, tense, 0.6))
    return inverted(Pair("who", "a quién"), subject, verb, tense, rest)


def how_many(draw: Draw) -> Pair:
    """How many books did you read last year?"""
    subject = definite_subject(draw)
    verb, tense = verb_and_tense(draw, lexicon.TRANSITIVES, subject.person, "pf", negated=True)
    nouns = [noun for noun in verb.objects if noun.has_plural and not noun.is_human]
    if not nouns:
        return how_many(draw)
    noun = draw.pick(nouns)
    many = "cuántos" if noun.gender == "m" else "cuántas"
    question_words = Pair(
        f"how many {english_plural(noun.english)}", f"{many} {spanish_plural(noun.spanish)}"
    )
    rest = link(place_of(draw, verb, 0.4), time(draw, tense, 0.5))
    return inverted(question_words, subject, verb, tense, rest)


def price(draw: Draw) -> Pair:
    """How much do these violins cost?"""
    noun = draw.pick(lexicon.nouns_of("fruit food text thing clothes vehicle furniture instrument"))
    plural = noun.has_plural and draw.chance(0.5)
    determiner = draw.pick(("the", "this", "that"))
    phrase = determine(noun, determiner, plural)
    do, cost = ("do", "cuestan") if plural else ("does", "cuesta")
    where = place_of(draw, lexicon.TRANSITIVES[0], 0.4)
    return question(
        join(f"how much {do} {phrase.english} cost", where.english),
        join(f"cuánto {cost} {phrase.spanish}", where.spanish),
    )


def lost_and_found(draw: Draw) -> Pair:
    """Where are my keys? I cannot find them."""
    noun = draw.pick(lexicon.nouns_of("thing item clothes text"))
    plural = draw.chance(0.4)
    mine = determine(noun, draw.pick(("my", "your", "our", "the")), plural)
    seeker = other_person(draw, mine) if draw.chance(0.4) else None
    finder = Pair(seeker.english, seeker.spanish) if seeker else Pair("I", "")
    person = seeker.person if seeker else "1s"
    be, are = ENGLISH_BE["present"][mine.person], "están" if plural else "está"
    can = conjugate("poder", "present", person)
    where = question(f"where {be} {mine.english}", f"dónde {are} {mine.spanish}")
    english = f"{finder.english} cannot find {mine.english_object}."
    spanish = join(finder.spanish, "no", mine.clitic, can, "encontrar.")
    return Pair(
        f"{where.english} {english[0].upper()}{english[1:]}",
        f"{where.spanish} {spanish[0].upper()}{spanish[1:]}",
    )


def do_you_like(draw: Draw) -> Pair:
    """Do you like the modern museums?"""
    phrase = liked_thing(draw)
    pleases = "gustan" if phrase.is_plural else "gusta"
    return question(f"do you like {phrase.english}", f"te {pleases} {phrase.spanish}")
