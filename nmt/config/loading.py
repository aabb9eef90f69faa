"""Loads a configuration from a file and overrides, strictly, and reports all faults together."""

import json
import logging
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from nmt.config.corpus_values import CORPORA_TYPES, CorpusFaults, typed_corpora
from nmt.config.messages import choices, must_be, suggestion
from nmt.config.rules import violations
from nmt.config.schema import FIELDS, NAMED_DIRECTORIES, SECTIONS, Configuration
from nmt.config.strict_yaml import Entry, Fault, Location, Node, read_document, read_value
from nmt.config.values import typed_value
from nmt.errors import InputError

EMBEDDED = Path(__file__).parents[1] / "demo" / "demo.yaml"
"""The configuration of the embedded example, next to its corpora."""

EARLIER_DEFAULTS = {"segmentation.normalization": "none"}
"""What earlier versions did where their recorded configuration lacks a key.

A recorded configuration has every key but those that are null."""

logger = logging.getLogger(__name__)


def find_configuration(path: Path | None) -> Path:
    """Choose the configuration file.

    Args:
        path: the file that `--config` names, or None.

    Returns:
        path, else `$NMT_CONFIG`, else `nmt.yaml`, else `configs/demo.yaml`, else the embedded
        example of the package. Whether the first two exist is checked by `load_configuration`.
    """
    if path is not None:
        return path
    if named := os.environ.get("NMT_CONFIG"):
        return Path(named)
    for default in (Path("nmt.yaml"), Path("configs/demo.yaml")):
        if default.exists():
            return default
    logger.info(
        "No configuration given: using the embedded English-Spanish example (%s).",
        EMBEDDED.relative_to(EMBEDDED.parents[2]),
    )
    return EMBEDDED


def load_configuration(path: Path, overrides: Sequence[str] = ()) -> Configuration:
    """Read a configuration strictly.

    Args:
        path: a YAML file.
        overrides: `section.key=value` strings, which override the file; later ones override
            earlier ones. The value is YAML, interpreted by the type of its key.

    Returns:
        The complete configuration.

    Raises:
        InputError: the file cannot be read, or has faults; the message lists all of them by line.
    """
    loader = _read_file(path)
    if path == EMBEDDED:
        overrides = [*_embedded_corpora(), *overrides]
    for override in overrides:
        loader.add_override(override)
    return loader.load()


def load_recorded_configuration(path: Path, overrides: Sequence[str] = ()) -> Configuration:
    """Read a configuration that `dump_configuration` wrote, perhaps of an earlier version.

    Arguments and errors are those of `load_configuration`.
    """
    loader = _read_file(path)
    for override in overrides:
        loader.add_override(override)
    return loader.load(EARLIER_DEFAULTS)


def _read_file(path: Path) -> "_Loader":
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"{path}: must be a configuration file, but cannot be read: {error.strerror}.",
            hint="Name another file with --config.",
        ) from error
    loader = _Loader(str(path))
    loader.add_file(content)
    return loader


def _embedded_corpora() -> list[str]:
    """Return overrides that name the corpora of the package, in whatever directory we run."""
    return [
        f"data.{split}={json.dumps(str(EMBEDDED.with_name(split)), ensure_ascii=False)}"
        for split in ("train", "valid", "test")
    ]


class _Loader:
    """Collects the given value of every key, and all faults."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.faults: list[Fault] = []
        self.nodes: dict[str, Node] = {}
        # Keys that have a fault already: not missing, and not part of another fault.
        self.faulty: set[str] = set()

    def add_file(self, content: bytes) -> None:
        root, faults = read_document(content, self.source)
        self.faults += faults
        if root is None or not isinstance(root.content, dict):
            self.faulty |= set(FIELDS)
            return
        for key, entry in root.content.items():
            if "." in key:
                self.add_unknown_key(key, entry)
            else:
                self.add(key, entry)

    def add_override(self, override: str) -> None:
        key, equals, text = override.partition("=")
        key = key.strip()
        location = Location(f"--set {key}")
        if not equals:
            message = (
                "must be KEY=VALUE, but has no '='. Write --set training.learning_rate=5e-4, for "
                "example."
            )
            self.faults.append(Fault(location, message))
            return
        value, faults = read_value(text, location.source)
        self.faults += faults
        self.add(key, Entry(location, value or Node(location, None)))

    def add(self, key: str, entry: Entry) -> None:
        """Set the value of a dotted key, or the values of a section, replacing earlier ones."""
        if key in FIELDS:
            self.nodes[key] = entry.value
            self.faulty.discard(key)
        elif key not in SECTIONS:
            self.add_unknown_key(key, entry)
        elif isinstance(entry.value.content, dict):
            for leaf, leaf_entry in entry.value.content.items():
                self.add(f"{key}.{leaf}", leaf_entry)
        elif not entry.value.is_null:
            self.faulty |= {f"{key}.{leaf}" for leaf in SECTIONS[key].model_fields}
            if entry.value.content is not None:
                message = f"must be a section (a mapping of keys), but is {entry.value}."
                self.add_fault(key, message, entry.location)

    def load(self, defaults: Mapping[str, object] | None = None) -> Configuration:
        values = dict(defaults or {}) | self.typed_values()
        name = values.get("name", Path(self.source).stem)
        derived = {"name": name} | {
            key: Path(template.format(name=name)) for key, template in NAMED_DIRECTORIES.items()
        }
        configuration = self.validate(derived | values)
        self.check_rules(values)
        if self.faults or configuration is None:
            raise InputError(self.report())
        return configuration

    def typed_values(self) -> dict[str, object]:
        values: dict[str, object] = {}
        for key, node in self.nodes.items():
            if node.content is None:
                self.faulty.add(key)
            elif node.is_null and "none" in choices(FIELDS[key]):
                # null selects the default elsewhere; here it could be read as the choice none.
                self.add_fault(key, must_be(FIELDS[key], node))
            elif not node.is_null:
                field = FIELDS[key]
                interpret = typed_corpora if field.annotation in CORPORA_TYPES else typed_value
                try:
                    values[key] = interpret(node, field.annotation)
                except CorpusFaults as error:
                    for location, message in error.faults:
                        self.add_fault(key, message, location)
                except ValueError as error:
                    self.add_fault(key, str(error) or must_be(field, node))
        return values

    def validate(self, values: Mapping[str, object]) -> Configuration | None:
        nested: dict[str, Any] = {section: {} for section in SECTIONS}
        for key, value in values.items():
            section, _, leaf = key.rpartition(".")
            (nested[section] if section else nested)[leaf] = value
        try:
            return Configuration.model_validate(nested)
        except ValidationError as error:
            for details in error.errors():
                location = details["loc"][: 2 if details["loc"][0] in SECTIONS else 1]
                key = ".".join(map(str, location))
                if key not in self.faulty:
                    self.add_fault(key, self.explain(key, details, values.get(key)))
        return None

    def explain(self, key: str, details: ErrorDetails, value: object) -> str:
        """Return the message for a fault that pydantic reports."""
        match details["type"]:
            case "missing":
                return f"must be set, but is missing. {FIELDS[key].description}"
            case "value_error":
                return str(details["ctx"]["error"])
        # Only the name can be wrong without being written.
        written = self.nodes.get(key, f"{value!r}, from the name of the file")
        return must_be(FIELDS[key], written)

    def check_rules(self, given: Mapping[str, object]) -> None:
        known = {
            key: given.get(key, field.get_default(call_default_factory=True))
            for key, field in FIELDS.items()
            if key not in self.faulty and (key in given or not field.is_required())
        }
        for keys, message in violations(known, given):
            location = next((self.nodes[key].location for key in keys if key in given), None)
            location = location or Location(self.source)
            # The location of an override names its key already.
            message = message.removeprefix(f"{location.source.removeprefix('--set ')}: ")
            self.faults.append(Fault(location, message))

    def add_fault(self, key: str, message: str, location: Location | None = None) -> None:
        self.faulty.add(key)
        if location is None:
            location = self.nodes[key].location if key in self.nodes else Location(self.source)
        prefix = "" if location.source == f"--set {key}" else f"{key}: "
        self.faults.append(Fault(location, prefix + message))

    def add_unknown_key(self, key: str, entry: Entry) -> None:
        message = f"unknown key (value {entry.value}). {suggestion(key)}"
        self.add_fault(key, message, entry.location)

    def report(self) -> str:
        def reading_order(fault: Fault) -> tuple[bool, int]:
            return fault.location.source != self.source, fault.location.line or 0

        count = f"{len(self.faults)} fault{'s' if len(self.faults) > 1 else ''}"
        faults = sorted(self.faults, key=reading_order)
        return "\n".join([f"{count} in {self.source}:", *(f"  {fault}" for fault in faults)])
