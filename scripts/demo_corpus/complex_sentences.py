"""Templates of sentences with several clauses and of verbs with an infinitive."""

from demo_corpus import lexicon
from demo_corpus.clauses import (
    NOTHING,
    Pair,
    clause,
    direct_object,
    english_verb,
    join,
    link,
    object_pair,
    other_person,
    place_of,
    shares_noun,
    spanish_verb,
    statement,
    suits,
    time,
    verb_and_tense,
)
from demo_corpus.descriptions import UNGRADED, VERY
from demo_corpus.draw import Draw
from demo_corpus.lexicon import Verb
from demo_corpus.morphology import ENGLISH_BE, conjugate
from demo_corpus.phrases import (
    NounPhrase,
    adjectives_of,
    definite_person,
    definite_subject,
    determine,
    spanish_agreed,
    subject_phrase,
    thing,
)

# By verb: verbs that can follow it with the same object.
SEQUELS = {
    "buy": "wear use read eat drink paint repair hide clean wash lend give send",
    "find": "hide use repair show give send open wash",
    "choose": "wear read give bring",
    "prepare": "eat drink offer",
    "cook": "eat offer",
    "repair": "sell use clean paint lend",
    "build": "paint sell show",
    "wash": "wear use",
    "write": "send read translate hide show",
    "read": "translate hide",
    "paint": "sell clean use",
    "clean": "use sell close",
    "learn": "explain sing",
    "study": "explain",
    "draw": "paint show",
}
HABITS = [verb for verb in lexicon.TRANSITIVES if {"n", "f"} <= set(verb.tenses)]
DEADLINES = (
    Pair("today", "hoy"),
    Pair("now", "ahora"),
    Pair("tomorrow", "mañana"),
    Pair("tonight", "esta noche"),
    NOTHING,
)
# By kind: affirmative and negative English form of the third person, and the Spanish verb.
MODALS = {
    "can": ("can", "cannot", "poder"),
    "must": ("must", "must not", "deber"),
    "want": ("wants to", "does not want to", "querer"),
    "need": ("needs to", "does not need to", "necesitar"),
    "have": ("has to", "does not have to", "tener que"),
    "be": ("is going to", "is not going to", "ir a"),
}
PLURAL_MODALS = {
    "want": ("want to", "do not want to"),
    "need": ("need to", "do not need to"),
    "have": ("have to", "do not have to"),
}
REASONS = {
    "sleep": ("tired", "sick"),
    "rest": ("tired", "sick"),
    "cry": ("sad", "worried", "nervous"),
    "dance": ("happy",),
}
OBSTACLES = ("sick", "busy", "nervous", "worried", "sad")
BY_BASE = {verb.base: verb for verb in (*lexicon.GIVING, *lexicon.TRANSITIVES)}
PEOPLE = lexicon.nouns_of("person")
IDLE = ("king", "queen", "princess", "boy", "girl")


def resumed(subject: NounPhrase) -> NounPhrase:
    """Return the subject as a pronoun, which Spanish drops."""
    return NounPhrase(subject.english_subject, "", subject.person, subject.gender, is_human=True)


def antecedent(draw: Draw, subject: NounPhrase, tenses: str) -> tuple[Verb, str, NounPhrase, Verb]:
    """Choose a verb with its object and a second verb that takes the same object."""
    while True:
        verbs = [verb for verb in lexicon.TRANSITIVES if verb.base in SEQUELS]
        verb, tense = verb_and_tense(draw, verbs, subject.person, tenses)
        sequels = [BY_BASE[base] for base in SEQUELS[verb.base].split()]
        gifts = [sequel for sequel in sequels if sequel in lexicon.GIVING]
        sequel = draw.pick(gifts if gifts and draw.chance(0.5) else sequels)
        shared = [noun for noun in verb.objects if noun in sequel.objects]
        if sequel.base == "wear":
            shared = [noun for noun in shared if suits(noun, subject)]
        if not shared:
            continue
        phrase = thing(draw, draw.pick(shared), owner=subject)
        if not phrase.is_bare:
            return verb, tense, phrase, sequel


def receiver_of(draw: Draw, sequel: Verb, subject: NounPhrase, gift: NounPhrase) -> Pair:
    """Return the receiver of a verb of giving, or NOTHING for other verbs."""
    if sequel not in lexicon.GIVING:
        return NOTHING
    person = other_person(draw, subject)
    while shares_noun(person, gift):
        person = other_person(draw, subject)
    return Pair(f"to {person.english}", f"a {person.spanish}")


def clitics(phrase: NounPhrase, receiver: Pair) -> str:
    """Return the pronouns before the Spanish verb; "se" replaces "le" and "les"."""
    return f"se {phrase.clitic}" if receiver.spanish else phrase.clitic


def and_then(draw: Draw) -> Pair:
    """Ana bought two tables and painted them: Spanish gender follows the noun."""
    subject = subject_phrase(draw)
    verb, tense, phrase, sequel = antecedent(draw, subject, "npf")
    receiver = receiver_of(draw, sequel, subject, phrase)
    first = clause(subject, verb, tense, object_pair(phrase))
    english = english_verb(sequel, tense, subject.person)
    if tense == "f":
        english = english.removeprefix("will ")
    when = time(draw, tense, 0.25)
    return statement(
        join(first.english, "and", english, phrase.english_object, receiver.english, when.english),
        join(
            first.spanish,
            "y",
            clitics(phrase, receiver),
            spanish_verb(sequel, tense, subject.person),
            receiver.spanish,
            when.spanish,
        ),
    )


def but_not(draw: Draw) -> Pair:
    """My sister bought a hat, but she did not wear it."""
    subject = subject_phrase(draw)
    verb, tense, phrase, sequel = antecedent(draw, subject, "p")
    receiver = receiver_of(draw, sequel, subject, phrase)
    first = clause(subject, verb, tense, object_pair(phrase))
    rest = link(Pair(phrase.english_object, ""), receiver)
    second = clause(
        resumed(subject), sequel, tense, rest, negated=True, clitic=clitics(phrase, receiver)
    )
    return statement(
        f"{first.english}, but {second.english}", f"{first.spanish}, pero {second.spanish}"
    )


def as_soon_as(draw: Draw) -> Pair:
    """As soon as Carlos found the keys, he gave them to his mother."""
    subject = subject_phrase(draw)
    verb, tense, phrase, sequel = antecedent(draw, subject, "p")
    receiver = receiver_of(draw, sequel, subject, phrase)
    first = clause(subject, verb, tense, object_pair(phrase))
    rest = link(Pair(phrase.english_object, ""), receiver)
    second = clause(resumed(subject), sequel, tense, rest, clitic=clitics(phrase, receiver))
    return statement(
        f"as soon as {first.english}, {second.english}",
        f"en cuanto {first.spanish}, {second.spanish}",
    )


def while_doing(draw: Draw) -> Pair:
    """When the doctor arrived, we were cooking the rice."""
    arriving = definite_person(draw)
    subject = subject_phrase(draw)
    # A pronoun of the third person could refer to the person who arrives.
    while subject.english in ("he", "she", "they") or shares_noun(subject, arriving):
        subject = subject_phrase(draw)
    verb, _ = verb_and_tense(draw, lexicon.TRANSITIVES, "3s", "g")
    phrase = direct_object(draw, verb, subject)
    while phrase.is_human:
        verb, _ = verb_and_tense(draw, lexicon.TRANSITIVES, "3s", "g")
        phrase = direct_object(draw, verb, subject)
    second = clause(subject, verb, "w", object_pair(phrase))
    arrived = conjugate("llegar", "preterite", arriving.person)
    return statement(
        f"when {arriving.english} arrived, {second.english}",
        f"cuando {arrived} {arriving.spanish}, {second.spanish}",
    )


def because(draw: Draw) -> Pair:
    """Elena did not dance because she was tired."""
    subject = subject_phrase(draw)
    verb, tense = verb_and_tense(draw, lexicon.INTRANSITIVES, "3s", "np")
    negated = verb.base not in REASONS or (verb.base != "cry" and draw.chance(0.4))
    reasons = OBSTACLES if negated else REASONS[verb.base]
    states = [adjective for adjective in lexicon.ESTAR_ADJECTIVES if adjective.english in reasons]
    state = draw.pick(states)
    first = clause(subject, verb, tense, place_of(draw, verb, 0.7), negated=negated)
    be = ENGLISH_BE["past" if tense == "p" else "present"][subject.person]
    spanish_be = conjugate("estar", "imperfect" if tense == "p" else "present", subject.person)
    return statement(
        f"{first.english} because {subject.english_subject} {be} {state.english}",
        f"{first.spanish} porque {spanish_be} {spanish_agreed(state, subject)}",
    )


def if_it_rains(draw: Draw) -> Pair:
    """If it rains tomorrow, the tourists will visit the museum."""
    subject = subject_phrase(draw)
    verb, tense = verb_and_tense(draw, lexicon.TRANSITIVES, subject.person, "f")
    things = object_pair(direct_object(draw, verb, subject))
    main = clause(subject, verb, tense, things, negated=draw.chance(0.25))
    weather = draw.pick((Pair("rains", "llueve"), Pair("snows", "nieva")))
    day = draw.pick((Pair("tomorrow", "mañana"), Pair("on Thursday", "el jueves")))
    return statement(
        f"if it {weather.english} {day.english}, {main.english}",
        f"si {weather.spanish} {day.spanish}, {main.spanish}",
    )


def who_relative(draw: Draw) -> Pair:
    """The man who works in the bank bought a boat."""
    noun = draw.pick([noun for noun in PEOPLE if noun.english not in IDLE])
    person = determine(noun, "the", draw.chance(0.35))
    inner, inner_tense = verb_and_tense(draw, lexicon.INTRANSITIVES[:2], person.person, "np")
    where = place_of(draw, inner, 1.0)
    relative = Pair(
        f"who {english_verb(inner, inner_tense, person.person)} {where.english}",
        f"que {spanish_verb(inner, inner_tense, person.person)} {where.spanish}",
    )
    if draw.chance(0.4):
        adjective = draw.pick(adjectives_of(noun))
        be = ENGLISH_BE["present"][person.person]
        ser = conjugate("ser", "present", person.person)
        rest = Pair(f"{be} {adjective.english}", f"{ser} {spanish_agreed(adjective, person)}")
    else:
        verb, tense = verb_and_tense(draw, lexicon.TRANSITIVES, person.person, "pf")
        things = object_pair(direct_object(draw, verb, person))
        rest = clause(NounPhrase("", "", person.person, person.gender), verb, tense, things)
    return statement(*link(Pair(person.english, person.spanish), relative, rest))


def which_relative(draw: Draw) -> Pair:
    """The chairs that my mother bought are very comfortable."""
    owner = definite_subject(draw)
    while True:
        verb, tense = verb_and_tense(draw, lexicon.TRANSITIVES, owner.person, "p")
        noun = draw.pick(verb.objects)
        is_worn = verb.base != "wear" or suits(noun, owner)
        if adjectives_of(noun) and not noun.is_human and is_worn:
            break
    phrase = determine(noun, "the", noun.has_plural and draw.chance(0.4))
    relative = clause(owner, verb, tense)
    adjective = draw.pick(adjectives_of(noun))
    adverb = NOTHING if adjective.english in UNGRADED else draw.pick((NOTHING, VERY))
    be = ENGLISH_BE["present"][phrase.person]
    ser = conjugate("ser", "present", phrase.person)
    return statement(
        join(phrase.english, "that", relative.english, be, adverb.english, adjective.english),
        join(
            phrase.spanish,
            "que",
            relative.spanish,
            ser,
            adverb.spanish,
            spanish_agreed(adjective, phrase),
        ),
    )


def modal(draw: Draw) -> Pair:
    """I have to clean the kitchen tonight."""
    subject = subject_phrase(draw)
    verb, _ = verb_and_tense(draw, HABITS, "3s", "n")
    things = object_pair(direct_object(draw, verb, subject))
    kind = draw.pick(list(MODALS))
    negated = draw.chance(0.25)
    forms = MODALS[kind]
    if subject.person != "3s":
        forms = (*PLURAL_MODALS.get(kind, forms[:2]), forms[2])
    english = forms[negated]
    if kind == "be":
        english = english.replace("is", ENGLISH_BE["present"][subject.person])
    infinitive, _, link_word = forms[2].partition(" ")
    spanish = join(conjugate(infinitive, "present", subject.person), link_word)
    rest = link(things, place_of(draw, verb, 0.4), draw.pick(DEADLINES))
    return statement(
        join(subject.english, english, verb.base, rest.english),
        join(subject.spanish, "no" * negated, spanish, verb.spanish, rest.spanish),
    )
