"""Interprets the corpora of a configuration: paths, mappings of options, or a number of pairs."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from nmt.config.messages import must_be, suggested_option
from nmt.config.schema import Corpus, HeldOut
from nmt.config.strict_yaml import NUMBER, Entry, Location, Node
from nmt.config.values import typed_value

CORPORA_TYPES = (HeldOut, tuple[Corpus, ...])
"""The annotations of the keys that `typed_corpora` interprets."""

_AMOUNT = re.compile(r"\d[\d.,_' ]*%?")


class CorpusFaults(ValueError):
    """The options of a corpus have faults.

    Args:
        faults: the location and the message of each.
    """

    def __init__(self, faults: Sequence[tuple[Location, str]]) -> None:
        super().__init__()
        self.faults = faults


def typed_corpora(node: Node, kind: Any) -> int | tuple[Corpus, ...]:
    """Interpret corpora.

    Args:
        node: the value as written. A single corpus counts as a list of one.
        kind: the annotation of the key, one of `CORPORA_TYPES`. With HeldOut, a whole number that
            is not quoted is a number of pairs.

    Returns:
        The corpora, or the number of pairs. The schema checks the range of the number.

    Raises:
        ValueError: the value is none of these, with the messages of `typed_value`.
        CorpusFaults: the options of a corpus have faults.
    """
    if kind == HeldOut and _is_number(node):
        number = typed_value(node, int)
        assert isinstance(number, int)
        return number
    if kind == HeldOut and _is_amount(node):
        raise ValueError
    corpora: list[Corpus] = []
    faults: list[tuple[Location, str]] = []
    for item in node.content if isinstance(node.content, list) else [node]:
        try:
            corpora.append(_corpus(item))
        except CorpusFaults as error:
            faults += error.faults
    if faults:
        raise CorpusFaults(faults)
    return tuple(corpora)


def _is_number(node: Node) -> bool:
    """Return whether a value is a number; a quoted one is a path."""
    return (
        isinstance(node.content, str)
        and not node.quoted
        and NUMBER.fullmatch(node.content) is not None
    )


def _is_amount(node: Node) -> bool:
    """Return whether a value looks like a number of pairs, but is not one: 2,000 or 10 %."""
    return (
        isinstance(node.content, str)
        and not node.quoted
        and _AMOUNT.fullmatch(node.content) is not None
    )


def _corpus(node: Node) -> Corpus:
    """Interpret a path, or a mapping of the options of a corpus."""
    if not isinstance(node.content, dict):
        path = typed_value(node, Path)
        assert isinstance(path, Path)
        return Corpus(path=path)
    options, faults = _typed_options(node.content)
    try:
        corpus = Corpus.model_validate(options)
    except ValidationError as error:
        # A fault of the corpus as a whole may only follow from that of an option.
        details = [one for one in error.errors() if one["loc"] or not faults]
        faults += _faults(details, node, node.content)
    if faults:
        raise CorpusFaults(faults)
    return corpus


def _typed_options(
    entries: Mapping[str, Entry],
) -> tuple[dict[str, object], list[tuple[Location, str]]]:
    """Interpret the options of a corpus by their types, without those that are null.

    Returns:
        The options, and the faults of those that are unknown or of another type.
    """
    options: dict[str, object] = {}
    faults: list[tuple[Location, str]] = []
    for key, entry in entries.items():
        field = Corpus.model_fields.get(key)
        if field is None:
            faults.append((entry.location, f"unknown option {key}. {suggested_option(key)}"))
        elif not entry.value.is_null:
            try:
                options[key] = typed_value(entry.value, field.annotation)
            except ValueError as error:
                message = str(error) or must_be(field, entry.value)
                faults.append((entry.location, f"{key} {message}"))
    return options, faults


def _faults(
    errors: Iterable[ErrorDetails], node: Node, entries: Mapping[str, Entry]
) -> Iterator[tuple[Location, str]]:
    """Yield the location and the message of each fault that pydantic reports.

    Args:
        errors: of the validation of a corpus.
        node: the corpus as written.
        entries: its options.
    """
    for details in errors:
        key = str(details["loc"][0]) if details["loc"] else ""
        location = entries[key].location if key else node.location
        if details["type"] == "value_error":
            message = str(details["ctx"]["error"])
        else:
            message = must_be(Corpus.model_fields[key], entries[key].value)
        yield location, f"{key} {message}".strip()
