"""Inflection of English and Spanish words.

Persons are written "1s", "2s", "3s", "1p" and "3p". The second person is always the
familiar "tú", so that the English "you" has one translation.
"""

import re

PERSONS = ("1s", "2s", "3s", "1p", "3p")

ENGLISH_PLURALS = {
    "man": "men",
    "woman": "women",
    "mouse": "mice",
    "wolf": "wolves",
    "knife": "knives",
    "scarf": "scarves",
    "tomato": "tomatoes",
    "potato": "potatoes",
}
DOUBLING_VERBS = {"run", "swim"}
ENGLISH_BE = {
    "present": dict(zip(PERSONS, ["am", "are", "is", "are", "are"], strict=True)),
    "past": dict(zip(PERSONS, ["was", "were", "was", "were", "were"], strict=True)),
}

ENDINGS = {
    ("ar", "present"): "o as a amos an",
    ("er", "present"): "o es e emos en",
    ("ir", "present"): "o es e imos en",
    ("ar", "preterite"): "é aste ó amos aron",
    ("er", "preterite"): "í iste ió imos ieron",
    ("ir", "preterite"): "í iste ió imos ieron",
    ("ar", "imperfect"): "aba abas aba ábamos aban",
    ("er", "imperfect"): "ía ías ía íamos ían",
    ("ir", "imperfect"): "ía ías ía íamos ían",
}
FUTURE_ENDINGS = "é ás á emos án"
STRONG_ENDINGS = "e iste o imos ieron"
VOWEL_STEM_ENDINGS = "í íste yó ímos yeron"

STEM_CHANGES = {
    "cerrar": ("e", "ie"),
    "perder": ("e", "ie"),
    "querer": ("e", "ie"),
    "preferir": ("e", "ie"),
    "tener": ("e", "ie"),
    "venir": ("e", "ie"),
    "seguir": ("e", "i"),
    "elegir": ("e", "i"),
    "encontrar": ("o", "ue"),
    "mostrar": ("o", "ue"),
    "recordar": ("o", "ue"),
    "volver": ("o", "ue"),
    "dormir": ("o", "ue"),
    "poder": ("o", "ue"),
}
# Verbs in -ir whose stem vowel changes in the third person of the preterite and in the
# gerund: siguió, durmiendo.
RAISED_STEMS = {
    "seguir": "sigu",
    "elegir": "elig",
    "dormir": "durm",
    "venir": "vin",
    "preferir": "prefir",
}
FIRST_PERSONS = {
    "conocer": "conozco",
    "ofrecer": "ofrezco",
    "traducir": "traduzco",
    "traer": "traigo",
    "tener": "tengo",
    "venir": "vengo",
    "seguir": "sigo",
    "elegir": "elijo",
}
STRONG_PRETERITES = {
    "traer": "traj",
    "traducir": "traduj",
    "tener": "tuv",
    "venir": "vin",
    "poder": "pud",
    "querer": "quis",
    "estar": "estuv",
}
FUTURE_STEMS = {"tener": "tendr", "venir": "vendr", "poder": "podr", "querer": "querr"}
WHOLE_TENSES = {
    ("ser", "present"): "soy eres es somos son",
    ("ser", "preterite"): "fui fuiste fue fuimos fueron",
    ("ser", "imperfect"): "era eras era éramos eran",
    ("estar", "present"): "estoy estás está estamos están",
    ("ir", "present"): "voy vas va vamos van",
    ("ir", "preterite"): "fui fuiste fue fuimos fueron",
    ("ir", "imperfect"): "iba ibas iba íbamos iban",
    ("dar", "present"): "doy das da damos dan",
    ("dar", "preterite"): "di diste dio dimos dieron",
    ("ver", "present"): "veo ves ve vemos ven",
    ("ver", "preterite"): "vi viste vio vimos vieron",
    ("ver", "imperfect"): "veía veías veía veíamos veían",
    ("enviar", "present"): "envío envías envía enviamos envían",
    ("construir", "present"): "construyo construyes construye construimos construyen",
    ("construir", "preterite"): "construí construiste construyó construimos construyeron",
}
GERUNDS = {"ir": "yendo", "leer": "leyendo", "traer": "trayendo", "construir": "construyendo"}
PARTICIPLES = {
    "escribir": "escrito",
    "abrir": "abierto",
    "romper": "roto",
    "volver": "vuelto",
    "leer": "leído",
    "traer": "traído",
}


def english_plural(noun: str) -> str:
    """Return the plural of an English noun."""
    if noun in ENGLISH_PLURALS:
        return ENGLISH_PLURALS[noun]
    return _add_s(noun)


def english_third_person(verb: str) -> str:
    """Return the third person singular of an English verb, particle included."""
    head, _, particle = verb.partition(" ")
    form = {"have": "has", "go": "goes"}.get(head) or _add_s(head)
    return f"{form} {particle}".strip()


def english_past(verb: str) -> str:
    """Return the regular past of an English verb, particle included."""
    head, _, particle = verb.partition(" ")
    if re.search("[^aeiou]y$", head):
        form = head[:-1] + "ied"
    else:
        form = head + ("d" if head.endswith("e") else "ed")
    return f"{form} {particle}".strip()


def english_gerund(verb: str) -> str:
    """Return the -ing form of an English verb, particle included."""
    head, _, particle = verb.partition(" ")
    if head in DOUBLING_VERBS:
        head += head[-1]
    elif re.search("[^e]e$", head):
        head = head[:-1]
    return f"{head}ing {particle}".strip()


def english_possessive(owner: str, plural: bool) -> str:
    """Return an English noun phrase in the possessive: "Carlos's", "the students'"."""
    return owner + ("'" if plural and owner.endswith("s") else "'s")


def with_indefinite_article(phrase: str) -> str:
    """Put "a" or "an" before an English phrase, depending on its first sound."""
    vowel = phrase[0] in "aeiou" and not phrase.startswith("university")
    return ("an " if vowel else "a ") + phrase


def spanish_plural(word: str) -> str:
    """Return the plural of a Spanish noun or adjective."""
    if word == "joven":
        return "jóvenes"
    if word[-1] in "aeiouáéó":
        return word + "s"
    if word[-1] == "z":
        return word[:-1] + "ces"
    if word[-2:] in ("án", "ín", "ón", "és"):
        plain = {"á": "a", "í": "i", "ó": "o", "é": "e"}[word[-2]]
        return word[:-2] + plain + word[-1] + "es"
    return word + "es"


def spanish_adjective(adjective: str, gender: str, plural: bool) -> str:
    """Inflect a Spanish adjective or participle, given in the masculine singular."""
    if gender == "f" and adjective.endswith("o"):
        adjective = adjective[:-1] + "a"
    return spanish_plural(adjective) if plural else adjective


def conjugate(infinitive: str, tense: str, person: str) -> str:
    """Conjugate a Spanish verb.

    Args:
        infinitive: a verb that is not reflexive.
        tense: "present", "preterite", "imperfect" or "future".
        person: one of PERSONS.
    """
    index = PERSONS.index(person)
    if (infinitive, tense) in WHOLE_TENSES:
        return WHOLE_TENSES[infinitive, tense].split()[index]
    if tense == "future":
        return FUTURE_STEMS.get(infinitive, infinitive) + FUTURE_ENDINGS.split()[index]
    ending = ENDINGS[infinitive[-2:], tense].split()[index]
    if tense == "present":
        return _present(infinitive, person, ending)
    if tense == "preterite":
        return _preterite(infinitive, person, ending)
    return infinitive[:-2] + ending


def spanish_gerund(infinitive: str) -> str:
    """Return the gerund of a Spanish verb."""
    if infinitive in GERUNDS:
        return GERUNDS[infinitive]
    stem = RAISED_STEMS.get(infinitive, infinitive[:-2])
    return stem + ("ando" if infinitive.endswith("ar") else "iendo")


def spanish_participle(infinitive: str) -> str:
    """Return the past participle of a Spanish verb in the masculine singular."""
    if infinitive in PARTICIPLES:
        return PARTICIPLES[infinitive]
    return infinitive[:-2] + ("ado" if infinitive.endswith("ar") else "ido")


def _add_s(word: str) -> str:
    if re.search("[^aeiou]y$", word):
        return word[:-1] + "ies"
    return word + ("es" if re.search("(s|x|ch|sh)$", word) else "s")


def _present(infinitive: str, person: str, ending: str) -> str:
    if person == "1s" and infinitive in FIRST_PERSONS:
        return FIRST_PERSONS[infinitive]
    stem = infinitive[:-2]
    if infinitive in STEM_CHANGES and person != "1p":
        old, new = STEM_CHANGES[infinitive]
        head, _, tail = stem.rpartition(old)
        stem = head + new + tail
    return stem + ending


def _preterite(infinitive: str, person: str, ending: str) -> str:
    index = PERSONS.index(person)
    if infinitive in STRONG_PRETERITES:
        strong = STRONG_PRETERITES[infinitive] + STRONG_ENDINGS.split()[index]
        return strong.replace("jieron", "jeron")
    stem = infinitive[:-2]
    if infinitive == "leer":
        return stem + VOWEL_STEM_ENDINGS.split()[index]
    if person in ("3s", "3p"):
        stem = RAISED_STEMS.get(infinitive, stem)
    if ending == "é":
        # The spelling changes to keep the sound of the consonant before e: busqué, llegué.
        stem = re.sub("c$", "qu", stem)
        stem = re.sub("g$", "gu", stem)
    return stem + ending
