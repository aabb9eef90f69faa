"""Strict YAML: values stay text, remember their line, and are typed by the key that holds them.

YAML 1.1 reads `no` as False, `1e-3` as text and `012` as 10, and lets a duplicate key win
silently. Here a scalar means what a person means by it, and whatever could mean two things
is a fault: duplicate keys, anchors, aliases, merge keys, tags, several documents.
"""

import math
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Literal, NamedTuple, Union, get_args, get_origin

import yaml

# Far beyond any configuration, and far below Python's own recursion limit.
MAX_DEPTH = 20

_WHOLE_NUMBER = re.compile(r"[+-]?[0-9]+(_[0-9]+)*")
_NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
_TRUTH = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
_VARIABLE = re.compile(
    r"\$\$\{"  # an escaped ${
    r"|\$\{(?P<name>[A-Za-z_][A-Za-z0-9_]*)(?P<fallback>:-[^}]*)?\}"
    r"|(?P<malformed>\$\{)"
)

# What the parser says, and what a person would say.
_PLAIN_WORDS = (
    ("mapping values are not allowed here", "there is a second ': ', or a wrong indentation"),
    ("found character '\\t'", "there is a tab: indent with spaces"),
    ("cannot start any token", "no plain value may start like this: quote it"),
    ("while scanning a quoted scalar", "the text ends inside quotes: close them"),
    ("'<stream end>'", "the text ends inside brackets: close them"),
    ("could not find expected ':'", "a key has no ': ' behind it"),
    ("expected ',' or", "a bracket is open, a comma missing, or a ${...} not in quotes"),
    ("expected <block end>", "this fits nothing above it: mend the indentation or quotes"),
)


class Place(NamedTuple):
    """Where something was given: a line of a file, a whole file, or an option."""

    source: str
    line: int | None = None

    def __str__(self) -> str:
        return self.source if self.line is None else f"{self.source}:{self.line}"


class Fault(NamedTuple):
    """One thing that is wrong, and where."""

    place: Place
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


@dataclass(frozen=True)
class Node:
    """A value as written: text, a list, or a mapping.

    Attributes:
        place: where the value starts.
        content: None stands for a value that was refused, its fault already told.
        quoted: whether the text was quoted (or a block), which makes it text for certain.
    """

    place: Place
    content: "str | list[Node] | dict[str, Entry] | None"
    quoted: bool = False

    @property
    def is_null(self) -> bool:
        """Whether nothing was given: `null`, `~` or no text at all, without quotes."""
        return not self.quoted and self.content in ("", "~", "null", "Null", "NULL")

    def __str__(self) -> str:
        """The value as an error message shows it: short, and quoted unless it is a number."""
        match self.content:
            case str(text):
                shown = text if _NUMBER.fullmatch(text) else repr(text)
            case list(items):
                shown = f"[{', '.join(map(str, items))}]"
            case dict(entries):
                pairs = (f"{key}: {entry.value}" for key, entry in entries.items())
                shown = f"{{{', '.join(pairs)}}}"
            case None:
                shown = "refused"
        return shown if len(shown) <= 60 else f"{shown[:56]} ..."


class Entry(NamedTuple):
    """The value of a key, and where the key stands."""

    place: Place
    value: Node


def read_document(data: bytes, source: str) -> tuple[Node | None, list[Fault]]:
    """Read a file that must hold one mapping.

    Args:
        data: the bytes of the file, UTF-8.
        source: what faults call the file.

    Returns:
        the mapping, or None where there is none to be had, and every fault found.
    """
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        message = f"must be UTF-8, but holds the byte 0x{data[error.start]:02x}: save it as UTF-8"
        return None, [Fault(Place(source, line), message)]
    root, faults = _Reader(text.removeprefix("\ufeff"), source, numbered=True).read()
    if root is None or root.content is None:
        return None, faults
    if isinstance(root.content, dict):
        return root, faults
    found = "is empty" if root.is_null else f"is {root}"
    message = f"must be a mapping, that is, lines of `key: value`, but {found}"
    return None, [*faults, Fault(root.place, message)]


def read_value(text: str, source: str) -> tuple[Node | None, list[Fault]]:
    """Read one value given outside a file, such as by an option; its places have no lines.

    Args:
        text: a scalar, `[a, list]` or `{a: mapping}`.
        source: what faults call the option.

    Returns:
        the value, or None if it cannot be read, and every fault found.
    """
    return _Reader(text, source, numbered=False).read()


class _Reader:
    """Builds nodes from the events of PyYAML's parser, which come before any interpretation."""

    def __init__(self, text: str, source: str, *, numbered: bool) -> None:
        self.text = text
        self.source = source
        self.numbered = numbered
        self.faults: list[Fault] = []

    def read(self) -> tuple[Node | None, list[Fault]]:
        try:
            return self._document(), self.faults
        except yaml.reader.ReaderError as error:
            line = self.text.count("\n", 0, error.position) + 1
            found = f"the character U+{ord(self.text[error.position]):04X}"
            self._refuse(self._place(line), f"must be text, but holds {found}: remove it")
        except yaml.MarkedYAMLError as error:
            self._refuse_syntax(error)
        return None, self.faults

    def _document(self) -> Node:
        events = iter(yaml.parse(self.text, Loader=yaml.SafeLoader))
        next(events)  # the start of the stream
        if isinstance(next(events), yaml.StreamEndEvent):
            return Node(Place(self.source), "")
        root = self._node(next(events), events, path=(), depth=1)
        next(events)  # the end of the document
        following = next(events)
        if not isinstance(following, yaml.StreamEndEvent):
            place = self._place_of(following)
            self._refuse(place, "a second document (---) starts here: keep one in a file")
        return root

    def _node(
        self, event: yaml.Event, events: Iterator[yaml.Event], path: tuple[str, ...], depth: int
    ) -> Node:
        place = self._place_of(event)
        if depth > MAX_DEPTH:
            mark: Any = event.start_mark
            raise yaml.MarkedYAMLError(
                problem=f"values nested more than {MAX_DEPTH} deep", problem_mark=mark
            )
        if isinstance(event, yaml.AliasEvent):
            self._refuse(place, f"the alias *{event.anchor} is not allowed: write the value", path)
            return Node(place, None)
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if anchor is not None:
            self._refuse(place, f"the anchor &{anchor} is not allowed: leave it out", path)
        if tag is not None:
            shown = tag.replace("tag:yaml.org,2002:", "!!")
            self._refuse(place, f"the tag {shown} is not allowed: the key says the type", path)
        match event:
            case yaml.ScalarEvent():
                return Node(place, event.value, quoted=event.style is not None)
            case yaml.SequenceStartEvent():
                return Node(place, self._items(events, path, depth + 1))
            case _:
                return Node(place, self._entries(events, path, depth + 1))

    def _items(self, events: Iterator[yaml.Event], path: tuple[str, ...], depth: int) -> list[Node]:
        items = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            items.append(self._node(event, events, path, depth))
        return items

    def _entries(
        self, events: Iterator[yaml.Event], path: tuple[str, ...], depth: int
    ) -> dict[str, Entry]:
        entries: dict[str, Entry] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            key = self._node(event, events, path, depth)
            name = key.content if isinstance(key.content, str) else ""
            value = self._node(next(events), events, (*path, name), depth)
            if not isinstance(key.content, str) or key.is_null:
                found = "empty" if key.is_null else key
                self._refuse(key.place, f"a key must be text, but is {found}", path)
            elif name == "<<":
                self._refuse(key.place, "merge keys (<<) are not allowed: write the keys", path)
            elif name in entries:
                first = entries[name]
                message = f"is given twice, first at {first.place}: remove one"
                self._refuse(key.place, message, (*path, name))
                # The keys of a section in two parts are all given, and all to be checked.
                if isinstance(first.value.content, dict) and isinstance(value.content, dict):
                    first.value.content.update(value.content | first.value.content)
            else:
                entries[name] = Entry(key.place, value)
        return entries

    def _refuse_syntax(self, error: yaml.MarkedYAMLError) -> None:
        parser_says = f"{error.context}: {error.problem}"
        found = next((words for said, words in _PLAIN_WORDS if said in parser_says), error.problem)
        mark, opened = error.problem_mark, error.context_mark
        assert mark is not None  # the scanner and the parser mark every error
        if opened is not None and opened.line < mark.line:
            found = f"{found} (in what starts on line {opened.line + 1})"
        place = self._place(mark.line + 1)
        self._refuse(place, f"is not YAML: at column {mark.column + 1}, {found}")

    def _refuse(self, place: Place, message: str, path: tuple[str, ...] = ()) -> None:
        prefix = f"{'.'.join(path)}: " if path else ""
        self.faults.append(Fault(place, prefix + message))

    def _place_of(self, event: yaml.Event) -> Place:
        assert event.start_mark is not None  # the parser marks every event
        return self._place(event.start_mark.line + 1)

    def _place(self, line: int) -> Place:
        return Place(self.source, line if self.numbered else None)


def read_as(node: Node, kind: Any) -> object:
    """Interpret a value by the type of the key that holds it.

    Args:
        node: the value as written.
        kind: the annotation of the key: bool, int, float, str, Path, a Literal of one of these,
            a tuple of them, or any of these with None. One value stands for a tuple of it.

    Returns:
        the value. Ranges and choices are left to the schema.

    Raises:
        ValueError: the value is not of that type. Its text says why where that is more than
            the type itself says, and is empty otherwise.
    """
    arguments = get_args(kind)
    match get_origin(kind):
        case origin if origin is Annotated:
            return read_as(node, arguments[0])
        case origin if origin in (Union, UnionType):
            return read_as(node, arguments[0])
        case origin if origin is Literal:
            return read_as(node, type(arguments[0]))
        case origin if origin is tuple and arguments[-1] is Ellipsis:
            items = node.content if isinstance(node.content, list) else [node]
            return tuple(read_as(item, arguments[0]) for item in items)
        case origin if origin is tuple:
            if not isinstance(node.content, list) or len(node.content) != len(arguments):
                raise ValueError
            return tuple(map(read_as, node.content, arguments))
    if not isinstance(node.content, str) or node.is_null:
        raise ValueError
    if kind is str:
        return _expanded(node.content)
    if kind is Path:
        return _path(_expanded(node.content))
    if node.quoted:
        raise ValueError(f"must stand without quotes: {node.content!r} in quotes is text")
    return _bare(node.content, kind)


def _bare(text: str, kind: type) -> bool | int | float:
    if kind is bool and text.lower() in _TRUTH:
        return _TRUTH[text.lower()]
    # Numbers that leave 64 bits are slips, and Python itself refuses the longest of them.
    if kind is int and _WHOLE_NUMBER.fullmatch(text) and len(text) < 19:
        return int(text)
    if kind is float and _NUMBER.fullmatch(text) and math.isfinite(float(text)):
        return float(text)
    raise ValueError


def _path(text: str) -> Path:
    try:
        usable = text != "" and b"\0" not in os.fsencode(text)
    except UnicodeEncodeError:
        usable = False
    if not usable:
        raise ValueError
    return Path(text)


def _expanded(text: str) -> str:
    """Replace `${NAME}` and `${NAME:-fallback}` by the environment; `$${` is a plain `${`."""

    def value(match: re.Match[str]) -> str:
        if match["malformed"]:
            raise ValueError(
                f"must write a variable as ${{NAME}} or ${{NAME:-fallback}}, but is {text!r}; "
                "a plain ${ is written $${"
            )
        if match["name"] is None:
            return "${"
        found = os.environ.get(match["name"])
        if found or match["fallback"] is not None:
            return found or match["fallback"].removeprefix(":-")
        state = "not set" if found is None else "empty"
        raise ValueError(
            f"needs the environment variable {match['name']}, which is {state}: set it, or write "
            f"${{{match['name']}:-fallback}}"
        )

    return _VARIABLE.sub(value, text)


def escaped(text: str) -> str:
    """Text that, read from YAML, stands for itself: without variables."""
    return text.replace("${", "$${")
