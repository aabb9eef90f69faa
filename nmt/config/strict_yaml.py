"""Strict YAML: text becomes nodes, which keep every scalar as text and remember its line.

YAML 1.1 reads `no` as False, `1e-3` as text and `012` as 10, and a duplicate key silently replaces
the first. Here nothing is interpreted (`nmt.config.values` does that, by key), and everything with
two possible meanings is a fault: duplicate keys, anchors, aliases, merge keys, tags, several
documents.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import yaml

# Far more than a configuration needs, and far below Python's recursion limit.
MAX_DEPTH = 20

NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")

# Part of PyYAML's message, the problem in plain words, and the fix.
_SYNTAX_ERRORS = (
    (
        "mapping values are not allowed here",
        "there is a second ': ', or the indentation is wrong",
        "Quote the value, or fix the indentation.",
    ),
    ("found character '\\t'", "there is a tab", "Indent with spaces."),
    (
        "cannot start any token",
        "there is a character that cannot start an unquoted value",
        "Quote the value.",
    ),
    ("while scanning a quoted scalar", "the text ends inside quotes", "Close the quotes."),
    ("'<stream end>'", "the text ends inside brackets", "Close the brackets."),
    ("could not find expected ':'", "a key has no value", "Write `key: value`."),
    (
        "expected ',' or",
        "a comma or a closing bracket is missing, or ${...} is not quoted",
        "Add the comma or bracket, or quote the value.",
    ),
    (
        "expected <block end>",
        "this line does not continue the lines above",
        "Fix the indentation or the quotes.",
    ),
)


class Location(NamedTuple):
    """Where a value comes from: a line of a file, a whole file, or an option."""

    source: str
    line: int | None = None

    def __str__(self) -> str:
        return self.source if self.line is None else f"{self.source}:{self.line}"


class Fault(NamedTuple):
    """A mistake in a configuration: where it is, and sentences that say what to change."""

    location: Location
    message: str

    def __str__(self) -> str:
        return f"{self.location}: {self.message}"


@dataclass(frozen=True)
class Node:
    """A value as written: text, a list, or a mapping.

    Attributes:
        location: where the value starts.
        content: None for a value that has a fault already.
        quoted: whether the text is quoted or a block scalar, and so can only be text.
    """

    location: Location
    content: "str | list[Node] | dict[str, Entry] | None"
    quoted: bool = False

    @property
    def is_null(self) -> bool:
        """Whether the value is `null`, `~` or empty, without quotes."""
        return not self.quoted and self.content in ("", "~", "null", "Null", "NULL")

    def __str__(self) -> str:
        """Return the value as messages show it: short, and quoted unless it is a number."""
        match self.content:
            case str(text):
                shown = text if NUMBER.fullmatch(text) else repr(text)
            case list(items):
                shown = f"[{', '.join(map(str, items))}]"
            case dict(entries):
                pairs = (f"{key}: {entry.value}" for key, entry in entries.items())
                shown = f"{{{', '.join(pairs)}}}"
            case None:
                shown = "invalid"
        return shown if len(shown) <= 60 else f"{shown[:56]} ..."


class Entry(NamedTuple):
    """The location of a key, and its value."""

    location: Location
    value: Node


def read_document(data: bytes, source: str) -> tuple[Node | None, list[Fault]]:
    """Read a file that must hold one mapping.

    Args:
        data: the bytes of the file, UTF-8.
        source: the name of the file in faults.

    Returns:
        The mapping, or None if there is no readable mapping, and all faults.
    """
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        message = f"must be UTF-8, but has the byte 0x{data[error.start]:02x}. Save it as UTF-8."
        return None, [Fault(Location(source, line), message)]
    root, faults = _Reader(text.removeprefix("\ufeff"), source, numbered=True).read()
    if root is None or root.content is None:
        return None, faults
    if isinstance(root.content, dict):
        return root, faults
    content = "empty" if root.is_null else root
    message = f"must be a mapping (lines of `key: value`), but is {content}."
    return None, [*faults, Fault(root.location, message)]


def read_value(text: str, source: str) -> tuple[Node | None, list[Fault]]:
    """Read a value that is given alone, by an option. Its locations have no lines.

    Args:
        text: a scalar, `[a, list]` or `{a: mapping}`.
        source: the name of the option in faults.

    Returns:
        The value, or None if it cannot be read, and all faults.
    """
    return _Reader(text, source, numbered=False).read()


class _Reader:
    """Builds nodes from the events of PyYAML's parser.

    `yaml.compose` would resolve aliases and drop anchors before they can be reported.
    """

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
            code_point = f"U+{ord(self.text[error.position]):04X}"
            message = f"must be text, but has the character {code_point}. Remove it."
            self._add_fault(self._location(line), message)
        except yaml.MarkedYAMLError as error:
            self._add_syntax_fault(error)
        return None, self.faults

    def _document(self) -> Node:
        events = iter(yaml.parse(self.text, Loader=yaml.SafeLoader))
        next(events)  # the start of the stream
        if isinstance(next(events), yaml.StreamEndEvent):
            return Node(Location(self.source), "")
        root = self._node(next(events), events, path=(), depth=1)
        next(events)  # the end of the document
        following = next(events)
        if not isinstance(following, yaml.StreamEndEvent):
            message = "must be one document, but a second one starts here (---). Remove it."
            self._add_fault(self._location_of(following), message)
        return root

    def _node(
        self, event: yaml.Event, events: Iterator[yaml.Event], path: tuple[str, ...], depth: int
    ) -> Node:
        location = self._location_of(event)
        if depth > MAX_DEPTH:
            mark: Any = event.start_mark
            problem = f"values are nested more than {MAX_DEPTH} levels deep"
            raise yaml.MarkedYAMLError(problem=problem, problem_mark=mark)
        if isinstance(event, yaml.AliasEvent):
            message = f"must be a value, but is the alias *{event.anchor}. Write the value."
            self._add_fault(location, message, path)
            return Node(location, None)
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if anchor is not None:
            message = f"must have no anchor, but has &{anchor}. Remove it."
            self._add_fault(location, message, path)
        if tag is not None:
            short = tag.replace("tag:yaml.org,2002:", "!!")
            message = f"must have no tag, but has {short}. Remove it: the key defines the type."
            self._add_fault(location, message, path)
        match event:
            case yaml.ScalarEvent():
                return Node(location, event.value, quoted=event.style is not None)
            case yaml.SequenceStartEvent():
                return Node(location, self._items(events, path, depth + 1))
            case _:
                return Node(location, self._entries(events, path, depth + 1))

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
                message = f"a key must be text, but is {'empty' if key.is_null else key}."
                self._add_fault(key.location, message, path)
            elif name == "<<":
                message = "a key must be a name, but is the merge key <<. Write the merged keys."
                self._add_fault(key.location, message, path)
            elif name in entries:
                first = entries[name]
                message = f"must be given once, but is given at {first.location} too. Remove one."
                self._add_fault(key.location, message, (*path, name))
                # All keys of a section in two parts are checked.
                if isinstance(first.value.content, dict) and isinstance(value.content, dict):
                    first.value.content.update(value.content | first.value.content)
            else:
                entries[name] = Entry(key.location, value)
        return entries

    def _add_syntax_fault(self, error: yaml.MarkedYAMLError) -> None:
        original = f"{error.context}: {error.problem}"
        problem, fix = next(
            ((problem, f" {fix}") for part, problem, fix in _SYNTAX_ERRORS if part in original),
            (error.problem, ""),
        )
        mark, opened = error.problem_mark, error.context_mark
        assert mark is not None  # the scanner and the parser mark every error
        if opened is not None and opened.line < mark.line:
            problem = f"{problem} (see line {opened.line + 1}, where it starts)"
        message = f"must be YAML, but is not: at column {mark.column + 1}, {problem}.{fix}"
        self._add_fault(self._location(mark.line + 1), message)

    def _add_fault(self, location: Location, message: str, path: tuple[str, ...] = ()) -> None:
        prefix = f"{'.'.join(path)}: " if path else ""
        self.faults.append(Fault(location, prefix + message))

    def _location_of(self, event: yaml.Event) -> Location:
        assert event.start_mark is not None  # the parser marks every event
        return self._location(event.start_mark.line + 1)

    def _location(self, line: int) -> Location:
        return Location(self.source, line if self.numbered else None)
