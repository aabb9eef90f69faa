"""Language codes, as configurations and files write them (BCP 47, loosely)."""

from collections.abc import Iterable


def normalized_language(name: str) -> str:
    """Return a language code in lower case with hyphens: `pt_BR` gives `pt-br`.

    The configured languages are file suffixes too; of several parts between dots, the last one is
    the language: `lc.norm.tok.en` gives `en`.
    """
    return name.rpartition(".")[2].lower().replace("_", "-")


def primary_language(name: str) -> str:
    """Return the language of a code without script, region and variant: `zh-Hant-TW` gives `zh`."""
    return normalized_language(name).split("-")[0]


def language_matches(found: str, wanted: str) -> bool:
    """Return whether text in the language `found` is text in the language `wanted`.

    A variant matches the language that it is a variant of: `en-US` matches `en`, but `en` does not
    match `en-US`.
    """
    code, language = normalized_language(found), normalized_language(wanted)
    return code == language or code.startswith(language + "-")


def closest_language(names: Iterable[str], wanted: str) -> str | None:
    """Return the first name that is the language `wanted`, else its first variant, else None."""
    matches = [name for name in names if language_matches(name, wanted)]
    same = [name for name in matches if normalized_language(name) == normalized_language(wanted)]
    return next(iter(same or matches), None)
