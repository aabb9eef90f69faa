"""Interprets scalars by the type of their key, and expands environment variables."""

import math
import os
import re
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from nmt.config.strict_yaml import NUMBER, Node

_WHOLE_NUMBER = re.compile(r"[+-]?[0-9]+(_[0-9]+)*")
_TRUTH_VALUES = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
_VARIABLE = re.compile(
    r"\$\$\{"  # an escaped ${
    r"|\$\{(?P<name>[A-Za-z_][A-Za-z0-9_]*)(?P<fallback>:-[^}]*)?\}"
    r"|(?P<malformed>\$\{)"
)


def typed_value(node: Node, kind: Any) -> object:
    """Interpret a value by the type of its key.

    Args:
        node: the value as written.
        kind: the annotation of the key: bool, int, float, str, Path, a Literal of one of these,
            a tuple of them, or any of these with None. A single value counts as a tuple of one.
            `typed_corpora` interprets corpora.

    Returns:
        The value. The schema checks ranges and choices.

    Raises:
        ValueError: the value is not of that type. The message is empty if the type alone
            explains the fault.
    """
    arguments = get_args(kind)
    match get_origin(kind):
        case origin if origin is Annotated:
            return typed_value(node, arguments[0])
        case origin if origin in (Union, UnionType):
            return typed_value(node, arguments[0])
        case origin if origin is Literal:
            return typed_value(node, type(arguments[0]))
        case origin if origin is tuple and arguments[-1] is Ellipsis:
            items = node.content if isinstance(node.content, list) else [node]
            return tuple(typed_value(item, arguments[0]) for item in items)
        case origin if origin is tuple:
            if not isinstance(node.content, list) or len(node.content) != len(arguments):
                raise ValueError
            return tuple(map(typed_value, node.content, arguments))
    if not isinstance(node.content, str) or node.is_null:
        raise ValueError
    if kind is str:
        return _expanded(node.content)
    if kind is Path:
        return _path(_expanded(node.content))
    if node.quoted:
        raise ValueError(
            f"must be written without quotes, but is {node.content!r} in quotes. Remove them."
        )
    return _unquoted(node.content, kind)


def escaped(text: str) -> str:
    """Return YAML text that reads back as `text` itself, without expanding variables."""
    return text.replace("${", "$${")


def _unquoted(text: str, kind: type) -> bool | int | float:
    """Interpret unquoted text as a truth value or a finite number.

    Raises:
        ValueError: it is not of the type `kind`.
    """
    if kind is bool and text.lower() in _TRUTH_VALUES:
        return _TRUTH_VALUES[text.lower()]
    # Numbers beyond 64 bits are mistakes, and Python itself rejects the longest of them.
    if kind is int and _WHOLE_NUMBER.fullmatch(text) and len(text) < 19:
        return int(text)
    if kind is float and NUMBER.fullmatch(text) and math.isfinite(float(text)):
        return float(text)
    raise ValueError


def _path(text: str) -> Path:
    """Return a path, with the home directory that it begins with.

    Raises:
        ValueError: the text is not a path, or names an unknown home directory.
    """
    try:
        usable = text != "" and b"\0" not in os.fsencode(text)
    except UnicodeEncodeError:
        usable = False
    if not usable:
        raise ValueError
    expanded = os.path.expanduser(text)  # noqa: PTH111, Path would drop the dot of ./~
    if expanded == text and text.startswith("~"):
        raise ValueError(
            f"must begin with ~ or ~USER, but {text.split('/')[0]} is not the home directory of a "
            "user. For a file of that name, write its absolute path."
        )
    path = Path(expanded)
    # ./~ without the dot would be expanded when a recorded configuration is read.
    return path.absolute() if str(path).startswith("~") else path


def _expanded(text: str) -> str:
    """Replace `${NAME}` and `${NAME:-fallback}` from the environment; `$${` is a literal `${`.

    Raises:
        ValueError: a variable is malformed, or is needed and not set.
    """

    def replacement(match: re.Match[str]) -> str:
        if match["malformed"]:
            raise ValueError(
                f"must have variables of the form ${{NAME}} or ${{NAME:-fallback}}, but is {text!r}"
                ". For a literal ${, write $${."
            )
        name, fallback = match["name"], match["fallback"]
        if name is None:
            return "${"
        value = os.environ.get(name)
        if value or fallback is not None:
            return value or fallback.removeprefix(":-")
        state = "not set" if value is None else "empty"
        raise ValueError(
            f"needs the environment variable {name}, which is {state}. Set it, or write "
            f"${{{name}:-fallback}}."
        )

    return _VARIABLE.sub(replacement, text)
