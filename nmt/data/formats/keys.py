"""Texts in records with names: the objects of JSON lines, the rows of Parquet files."""

import re
from collections.abc import Mapping
from typing import Any

from nmt.data.languages import closest_language
from nmt.errors import InputError

KeyPath = tuple[str, ...]
"""A key, and the keys inside its value that lead to a text."""
_SURROGATE = re.compile("[\ud800-\udfff]")


def find_keys(
    record: Mapping[str, Any],
    languages: tuple[str, str],
    columns: tuple[str, str] | None,
    location: str,
) -> tuple[KeyPath, KeyPath]:
    """Return the keys of the source and of the target.

    Args:
        record: the first one.
        languages: of the source and the target.
        columns: the keys; dots lead into nested records. None: the keys that have the names of the
            languages, at the top or in `translation`.
        location: of the record, for error messages.

    Raises:
        InputError: there are no such keys.
    """
    if columns is not None:
        source, target = (
            (column,) if column in record else tuple(column.split(".")) for column in columns
        )
        return source, target
    nested = record.get("translation")
    for path, names in (((), record), (("translation",), nested)):
        if isinstance(names, Mapping):
            source_key, target_key = (closest_language(names, language) for language in languages)
            if source_key is not None and target_key is not None:
                return (*path, source_key), (*path, target_key)
    raise InputError(
        f"{location}: must have the keys {languages[0]} and {languages[1]}, or a key translation "
        f"with them inside, but has {_listed(record)}.",
        hint="Name the keys of both texts: {path: ..., columns: [KEY, KEY]}.",
    )


def text_at(record: Mapping[str, Any], keys: KeyPath, location: str) -> str:
    """Return the text that keys lead to.

    Raises:
        InputError: a key is missing, or its value is not text.
    """
    value: Any = record
    for depth, key in enumerate(keys):
        if not isinstance(value, Mapping) or key not in value:
            place = f"{'.'.join(keys[:depth])} " if depth else ""
            raise InputError(
                f"{location}: must have the key {'.'.join(keys)}, but {place}has {_listed(value)}.",
                hint="Name the keys of both texts: {path: ..., columns: [KEY, KEY]}.",
            )
        value = value[key]
    if value is None:  # a text that is missing, as an empty cell of a table is
        return ""
    if not isinstance(value, str):
        raise InputError(
            f"{location}: must have text at {'.'.join(keys)}, but has {_kind(value)}.",
            hint="Name the keys of both texts: {path: ..., columns: [KEY, KEY]}.",
        )
    if not value.isascii() and _SURROGATE.search(value):
        raise InputError(
            f"{location}: must have text at {'.'.join(keys)}, but has half of a surrogate pair.",
            hint="Replace the character.",
        )
    return value


def _listed(value: Any, count: int = 5) -> str:
    if not isinstance(value, Mapping):
        return _kind(value)
    names = list(value)
    if not names:
        return "no keys"
    return ", ".join(names[:count]) + (", …" if len(names) > count else "")


def _kind(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "a truth value"
        case int() | float():
            return "a number"
        case str():
            return "a text"
        case list():
            return "a list"
        case Mapping():
            return "an object"
    return f"a value of type {type(value).__name__}"
