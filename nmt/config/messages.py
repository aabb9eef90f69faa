"""The wording of faults: what a key allows, and which key or choice was probably meant."""

from difflib import get_close_matches
from pathlib import Path
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from nmt.config.schema import FIELDS, SECTIONS, Corpus, HeldOut, LengthPair
from nmt.config.strict_yaml import Node

_PHRASES = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "letters (A-Z, a-z), digits, '.', '_' and '-', not starting with '.' or '-'",
    Path: "a path",
    tuple[Corpus, ...]: "a path, a mapping with a path, or a list of these",
    HeldOut: "a path, a mapping with a path, a list of these, or a number of pairs of at least 1",
    tuple[str, str]: "a list of two columns, [source, target]",
    tuple[LengthPair, ...]: "a list of [source length, target length] pairs, each at least 1",
}
_BOUNDS = {"gt": "above", "ge": "of at least", "lt": "below", "le": "at most"}


def must_be(field: FieldInfo, written: Node | str) -> str:
    """Return sentences: what a key allows, what was written, and the choice probably meant."""
    message = f"must be {requirement(field)}, but is {written}."
    options = choices(field)
    content = written.content if isinstance(written, Node) else written
    items = [item.content for item in content] if isinstance(content, list) else [content]
    for item in items:
        if isinstance(item, str) and item not in options:
            for near in get_close_matches(item.lower(), options, n=1):
                return f"{message} Did you mean {near}?"
    return message


def requirement(field: FieldInfo) -> str:
    """Return what a key allows, such as `a whole number of at least 1`.

    The title of a field says it where its type does not.
    """
    if field.title:
        return field.title
    options = choices(field)
    if len(options) == 1:
        return f"{options[0]} (the only choice)"
    if options:
        many = get_origin(field.annotation) is tuple
        return f"{'one or more' if many else 'one'} of {', '.join(options)}"
    bounds = [
        f"{word} {getattr(limit, name)}"
        for name, word in _BOUNDS.items()
        for limit in field.metadata
        if hasattr(limit, name)
    ]
    return f"{_phrase(field.annotation)} {' and '.join(bounds)}".rstrip()


def _phrase(kind: Any) -> str:
    if kind not in _PHRASES and get_origin(kind) in (Union, UnionType):
        return _PHRASES[get_args(kind)[0]]  # the other one is None
    return _PHRASES[kind]


def choices(field: FieldInfo) -> list[str]:
    """Return the choices of a key as they are written; empty for a key that has none."""
    kind: Any = field.annotation
    if get_origin(kind) in (Union, UnionType):
        kind = get_args(kind)[0]
    if get_origin(kind) is tuple:
        kind = get_args(kind)[0]
    return [str(option).lower() for option in get_args(kind) if get_origin(kind) is Literal]


def suggestion(key: str) -> str:
    """Return a sentence with the key probably meant by an unknown one, or with all known ones."""
    section, _, leaf = key.rpartition(".")
    if key in FIELDS:
        return f"Write {leaf} in the section {section}."
    if section in FIELDS and leaf in Corpus.model_fields:
        return f"Set {section} as a whole: {section}={{path: ..., {leaf}: ...}}."
    known = [*FIELDS, *SECTIONS]
    siblings = [candidate for candidate in known if candidate.rpartition(".")[0] == section]
    near = (
        [candidate for candidate in known if candidate.rpartition(".")[2] == leaf]
        or _close(leaf, siblings)
        or _close(leaf, known)
        or get_close_matches(key, known, n=1, cutoff=0.8)
    )
    if near:
        return f"Did you mean {' or '.join(near)}?"
    if not siblings:
        return f"The sections are {', '.join(SECTIONS)}."
    leaves = ", ".join(sibling.rpartition(".")[2] for sibling in siblings)
    return f"The keys of {section or 'the top level'} are {leaves}."


def suggested_option(option: str) -> str:
    """Return a sentence with the option of a corpus probably meant by an unknown one, or all."""
    if ":" in option:
        return "Write a space after the colon."
    near = get_close_matches(option.lower(), list(Corpus.model_fields), n=1, cutoff=0.7)
    if near:
        return f"Did you mean {near[0]}?"
    return f"The options of a corpus are {', '.join(Corpus.model_fields)}."


def _close(leaf: str, candidates: list[str]) -> list[str]:
    leaves = [candidate.rpartition(".")[2] for candidate in candidates]
    near = get_close_matches(leaf.lower(), leaves, n=1, cutoff=0.7)
    return [candidate for candidate in candidates if candidate.rpartition(".")[2] in near]
