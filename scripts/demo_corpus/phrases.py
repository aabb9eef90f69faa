"""Noun phrases in English and Spanish."""

from dataclasses import dataclass

from demo_corpus import lexicon
from demo_corpus.draw import Draw
from demo_corpus.lexicon import Adjective, Noun
from demo_corpus.morphology import (
    english_plural,
    english_possessive,
    spanish_adjective,
    spanish_plural,
    with_indefinite_article,
)

# English singular, English plural | Spanish ms fs mp fp; "_" marks a missing form.
DETERMINER_TABLE = """
    the the | el la los las
    a _ | un una _ _
    this these | este esta estos estas
    that those | ese esa esos esas
    my my | mi mi mis mis
    your your | tu tu tus tus
    our our | nuestro nuestra nuestros nuestras
    his his | su su sus sus
    her her | su su sus sus
    their their | su su sus sus
    _ some | _ _ algunos algunas
    _ many | _ _ muchos muchas
    _ all~the | _ _ todos~los todas~las"""
NUMBERS = {
    "two": "dos",
    "three": "tres",
    "four": "cuatro",
    "five": "cinco",
    "six": "seis",
    "seven": "siete",
    "eight": "ocho",
    "nine": "nueve",
    "ten": "diez",
    "twelve": "doce",
    "fifteen": "quince",
    "twenty": "veinte",
}
PRENOMINAL_TABLE = """
    good buen buena buenos buenas: friend teacher doctor student neighbor nurse
    great gran gran grandes grandes: writer painter actress engineer"""
PRONOUNS = {
    "I": ("", "1s", "m"),
    "you": ("", "2s", "m"),
    "he": ("él", "3s", "m"),
    "she": ("ella", "3s", "f"),
    "we": ("", "1p", "m"),
    "they": ("ellos", "3p", "m"),
}
POSSESSIVES = {"1s": "my", "2s": "your", "1p": "our", "3p": "their"}


@dataclass(frozen=True)
class NounPhrase:
    """A noun phrase in both languages.

    `spanish` is empty for a dropped pronoun. A bare phrase has no determiner.
    """

    english: str
    spanish: str
    person: str
    gender: str
    is_human: bool = False
    is_pronoun: bool = False
    is_bare: bool = False

    @property
    def is_plural(self) -> bool:
        """Whether the phrase is plural."""
        return self.person.endswith("p")

    @property
    def english_subject(self) -> str:
        """The pronoun that refers to the phrase as a subject."""
        if self.is_pronoun:
            return self.english
        if self.is_plural:
            return "they"
        return {"m": "he", "f": "she"}[self.gender] if self.is_human else "it"

    @property
    def english_object(self) -> str:
        """The pronoun that refers to the phrase as an object."""
        if self.is_plural:
            return "them"
        return {"m": "him", "f": "her"}[self.gender] if self.is_human else "it"

    @property
    def clitic(self) -> str:
        """The Spanish direct-object pronoun that refers to the phrase."""
        return {"m": "lo", "f": "la"}[self.gender] + "s" * self.is_plural

    @property
    def possessive(self) -> str:
        """The English possessive determiner that refers to the phrase."""
        if self.person == "3s":
            return {"m": "his", "f": "her"}[self.gender]
        return POSSESSIVES[self.person]

    @property
    def spanish_object(self) -> str:
        """The Spanish form as a direct object, with the personal "a" for people."""
        return f"a {self.spanish}" if self.is_human else self.spanish


def determine(
    noun: Noun, determiner: str, plural: bool, adjective: Adjective | None = None
) -> NounPhrase:
    """Build a noun phrase from its parts; the adjective follows the noun in Spanish."""
    english = english_plural(noun.english) if plural else noun.english
    spanish = spanish_plural(noun.spanish) if plural else noun.spanish
    if adjective:
        english = f"{adjective.english} {english}"
        spanish += " " + spanish_adjective(adjective.spanish, noun.gender, plural)
    return _with_determiner(noun, determiner, plural, english, spanish, noun.takes_el)


def determine_good(draw: Draw, noun: Noun, plural: bool) -> NounPhrase:
    """Build a noun phrase with an adjective that precedes the noun in Spanish."""
    english_adjective, forms = draw.pick([entry for entry in PRENOMINALS if noun in entry[2]])[:2]
    english = english_plural(noun.english) if plural else noun.english
    spanish = spanish_plural(noun.spanish) if plural else noun.spanish
    form = forms[_agreement(noun.gender, plural)]
    determiner = "" if plural else "a"
    return _with_determiner(
        noun, determiner, plural, f"{english_adjective} {english}", f"{form} {spanish}", False
    )


def adjectives_of(noun: Noun) -> list[Adjective]:
    """Return the adjectives for lasting properties of a noun."""
    return [adjective for adjective in lexicon.SER_ADJECTIVES if noun in adjective.nouns]


def maybe_adjective(draw: Draw, noun: Noun, probability: float) -> Adjective | None:
    """Return an adjective for the noun with a probability, else None."""
    adjectives = adjectives_of(noun)
    return draw.pick(adjectives) if adjectives and draw.chance(probability) else None


def spanish_agreed(adjective: Adjective, phrase: NounPhrase) -> str:
    """Return the Spanish adjective with the gender and number of a noun phrase."""
    return spanish_adjective(adjective.spanish, phrase.gender, phrase.is_plural)


def possessed(noun: Noun, owner: NounPhrase, plural: bool = False) -> NounPhrase:
    """Build "the teacher's dog", which is "the dog of the teacher" in Spanish."""
    thing = determine(noun, "the", plural)
    english = thing.english.removeprefix("the ")
    return NounPhrase(
        english=f"{english_possessive(owner.english, owner.is_plural)} {english}",
        spanish=f"{thing.spanish} de {owner.spanish}",
        person=thing.person,
        gender=noun.gender,
        is_human=noun.is_human,
    )


def name(draw: Draw, gender: str | None = None) -> NounPhrase:
    """Return a person's name."""
    gender = gender or draw.pick(("m", "f"))
    person = draw.pick(lexicon.PEOPLE_NAMES[gender])
    return NounPhrase(person, person, "3s", gender, is_human=True)


def pronoun(draw: Draw) -> NounPhrase:
    """Return a subject pronoun, which Spanish drops if the verb form shows the person."""
    english = draw.pick(list(PRONOUNS))
    spanish, person, gender = PRONOUNS[english]
    return NounPhrase(english, spanish, person, gender, is_human=True, is_pronoun=True)


def human(draw: Draw, noun: Noun | None = None) -> NounPhrase:
    """Return a noun phrase for a person, never a pronoun."""
    if noun is None and draw.chance(0.3):
        return name(draw)
    noun = noun or draw.pick(lexicon.nouns_of("person relative"))
    plural = noun.has_plural and draw.chance(0.35)
    if noun.kind == "relative":
        if draw.chance(0.3):
            return possessed(noun, name(draw), plural)
        return determine(noun, draw.pick(("my", "your", "our")), plural)
    if draw.chance(0.15):
        return determine(noun, "the", plural, draw.pick(adjectives_of(noun)))
    singular = {"the": 6, "this": 1, "that": 1}
    return determine(noun, draw.weighted(PEOPLE_COUNTED if plural else singular), plural)


def definite_person(draw: Draw) -> NounPhrase:
    """Return a definite person: a name, a relative or a profession."""
    if draw.chance(0.35):
        return name(draw)
    noun = draw.pick(lexicon.nouns_of("person relative"))
    plural = noun.has_plural and draw.chance(0.3)
    if noun.kind == "relative":
        return determine(noun, draw.pick(("my", "your", "our")), plural)
    return determine(noun, "the", plural)


def definite_subject(draw: Draw) -> NounPhrase:
    """Return a definite person or a pronoun."""
    return pronoun(draw) if draw.chance(0.4) else definite_person(draw)


def subject_phrase(draw: Draw) -> NounPhrase:
    """Return a person as a subject: a pronoun, one noun phrase, or two joined."""
    if draw.chance(0.4):
        return pronoun(draw)
    if draw.chance(0.08):
        first, relative = name(draw), draw.pick(lexicon.nouns_of("relative"))
        second = determine(relative, draw.pick(("my", "your", "our")), False)
        gender = "f" if first.gender == second.gender == "f" else "m"
        return NounPhrase(
            f"{first.english} and {second.english}",
            f"{first.spanish} y {second.spanish}",
            "3p",
            gender,
            is_human=True,
        )
    return human(draw)


def thing(draw: Draw, noun: Noun, owner: NounPhrase | None = None) -> NounPhrase:
    """Return a noun phrase for a thing or an animal, with an optional adjective or owner.

    Pass `owner` only for objects. Only with an owner can the determiner be missing: "we drink
    milk", but "the milk is cold".
    """
    plural = noun.has_plural and draw.chance(0.35)
    if owner and draw.chance(0.12) and noun.kind in OWNED_KINDS:
        return possessed(noun, definite_person(draw), plural)
    adjective = maybe_adjective(draw, noun, 0.35)
    if not noun.has_plural:
        return determine(noun, draw.weighted({"the": 3, "this": 1, "": 3 if owner else 0}), False)
    if plural:
        counted = COUNTED | {"": 2 if owner else 0}
        return determine(noun, draw.weighted(counted), True, adjective)
    determiners = {"the": 5, "a": 4, "this": 1, "that": 1}
    if owner and noun.kind in OWNED_KINDS:
        determiners |= {owner.possessive: 2.5, "my": 0.5, "your": 0.5, "our": 0.5}
    return determine(noun, draw.weighted(determiners), False, adjective)


def _agreement(gender: str, plural: bool) -> int:
    return "mf".index(gender) + 2 * plural


def _with_determiner(
    noun: Noun, determiner: str, plural: bool, english: str, spanish: str, takes_el: bool
) -> NounPhrase:
    article = spanish_determiner(determiner, noun.gender, plural)
    if takes_el:
        article = {"la": "el", "una": "un"}.get(article, article)
    if determiner == "a":
        english = with_indefinite_article(english)
    else:
        word = {"this": "these", "that": "those"}.get(determiner) if plural else None
        english = f"{word or determiner} {english}"
    return NounPhrase(
        english=english.strip(),
        spanish=f"{article} {spanish}".strip(),
        person="3p" if plural else "3s",
        gender=noun.gender,
        is_human=noun.is_human,
        is_bare=not determiner,
    )


def spanish_determiner(determiner: str, gender: str, plural: bool) -> str:
    """Return the Spanish form of an English determiner, or "" without a determiner."""
    if not determiner:
        return ""
    return NUMBERS.get(determiner) or DETERMINERS[determiner][_agreement(gender, plural)]


def _parse_determiners() -> dict[str, list[str]]:
    determiners = {}
    for line in DETERMINER_TABLE.strip().splitlines():
        english, spanish = line.replace("_", "").split("|")
        key = english.split()[0].replace("~", " ")
        determiners[key] = [form.replace("~", " ") for form in spanish.split()]
        if len(determiners[key]) == 2:
            # Only the forms of one number exist, so the index of the other is never used.
            determiners[key] *= 2
    return determiners


def _parse_prenominals() -> list[tuple[str, tuple[str, ...], tuple[Noun, ...]]]:
    prenominals = []
    for line in PRENOMINAL_TABLE.strip().splitlines():
        words, _, fits = line.partition(":")
        english, *forms = words.split()
        prenominals.append((english, tuple(forms), lexicon.nouns_of(fits)))
    return prenominals


DETERMINERS = _parse_determiners()
PRENOMINALS = _parse_prenominals()
COUNTED = {"the": 6, "this": 1, "that": 1, "some": 1.5, "many": 1.5, "all the": 1}
COUNTED |= dict.fromkeys(NUMBERS, 0.35)
# People are not counted above five, and "all" in a negation would be ambiguous.
PEOPLE_COUNTED = {
    word: COUNTED[word] for word in COUNTED if word not in ("all the", *list(NUMBERS)[4:])
}
OWNED_KINDS = ("animal", "text", "thing", "item", "clothes", "vehicle", "instrument")
