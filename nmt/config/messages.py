"""The wording of faults: what a key allows, and which key or choice was probably meant."""

from difflib import get_close_matches
from pathlib import Path
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from nmt.config.schema import FIELDS, SECTIONS, LengthPair
from nmt.config.strict_yaml import Node

_PHRASES = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "letters (A-Z, a-z), digits, '.', '_' and '-', not starting with '.' or '-'",
    Path: "a path",
    tuple[Path, ...]: "a path or a list of paths",
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
    """Return what a key allows, such as `a whole number of at least 1`."""
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
    return f"{_PHRASES[_without_none(field.annotation)]} {' and '.join(bounds)}".rstrip()


def _without_none(kind: Any) -> Any:
    return get_args(kind)[0] if get_origin(kind) in (Union, UnionType) else kind


def choices(field: FieldInfo) -> list[str]:
    """Return the choices of a key as they are written; empty for a key that has none."""
    kind: Any = field.annotation
    if get_origin(kind) is tuple:
        kind = get_args(kind)[0]
    return [str(option).lower() for option in get_args(kind) if get_origin(kind) is Literal]


def suggestion(key: str) -> str:
    """Return a sentence with the key probably meant by an unknown one, or with all known ones."""
    section, _, leaf = key.rpartition(".")
    if key in FIELDS:
        return f"Write {leaf} in the section {section}."
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


def _close(leaf: str, candidates: list[str]) -> list[str]:
    leaves = [candidate.rpartition(".")[2] for candidate in candidates]
    near = get_close_matches(leaf.lower(), leaves, n=1, cutoff=0.7)
    return [candidate for candidate in candidates if candidate.rpartition(".")[2] in near]
