"""Reading a configuration: one file and its overrides, once, strictly, with all faults together."""

import json
import logging
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from nmt.config.rules import broken_rules
from nmt.config.schema import FIELDS, SECTIONS, Configuration
from nmt.config.strict_yaml import Entry, Fault, Node, Place, read_as, read_document, read_value
from nmt.config.wording import choices, must_be, suggestion
from nmt.errors import InputError

EMBEDDED = Path(__file__).parents[1] / "demo" / "demo.yaml"
"""The configuration of the embedded example, next to its corpora."""

logger = logging.getLogger(__name__)


def find_configuration(path: Path | None) -> Path:
    """Choose the configuration file.

    Args:
        path: what `--config` names, or None.

    Returns:
        path, else `$NMT_CONFIG`, else `nmt.yaml`, else `configs/demo.yaml`, else the embedded
        example of the package. Whether the first two exist is checked by `load_configuration`.
    """
    if path is not None:
        return path
    if named := os.environ.get("NMT_CONFIG"):
        return Path(named)
    for usual in (Path("nmt.yaml"), Path("configs/demo.yaml")):
        if usual.exists():
            return usual
    logger.info(
        "No configuration given: using the embedded English-Spanish example (%s).",
        EMBEDDED.relative_to(EMBEDDED.parents[2]),
    )
    return EMBEDDED


def load_configuration(path: Path, overrides: Sequence[str] = ()) -> Configuration:
    """Read a configuration, strictly.

    Args:
        path: a YAML file.
        overrides: `section.key=value` strings which win over the file, the later over the earlier;
            the value is YAML and typed by its key.

    Returns:
        the configuration, complete.

    Raises:
        InputError: the file cannot be read, or there are faults: all of them, by line.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"cannot read the configuration {path}: {error.strerror}: name another with --config"
        ) from error
    loader = _Loader(str(path))
    loader.add_file(content)
    if path == EMBEDDED:
        overrides = [*_embedded_corpora(), *overrides]
    for override in overrides:
        loader.add_override(override)
    return loader.load()


def _embedded_corpora() -> list[str]:
    """Return overrides that name the corpora of the package, in whatever directory we run."""
    return [
        f"data.{split}={json.dumps(str(EMBEDDED.with_name(split)), ensure_ascii=False)}"
        for split in ("train", "valid", "test")
    ]


class _Loader:
    """Gathers what was given, key by key, and every fault on the way."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.faults: list[Fault] = []
        self.nodes: dict[str, Node] = {}
        # Keys with a fault already told: neither missing, nor held against another key.
        self.faulty: set[str] = set()

    def add_file(self, content: bytes) -> None:
        root, faults = read_document(content, self.source)
        self.faults += faults
        if root is None or not isinstance(root.content, dict):
            self.faulty |= set(FIELDS)
            return
        for key, entry in root.content.items():
            if "." in key:
                self.refuse_unknown(key, entry)
            else:
                self.add(key, entry)

    def add_override(self, override: str) -> None:
        key, equals, text = override.partition("=")
        key = key.strip()
        place = Place(f"--set {key}")
        if not equals:
            message = "must be key=value, e.g. --set training.learning_rate=5e-4"
            self.faults.append(Fault(place, message))
            return
        value, faults = read_value(text, place.source)
        self.faults += faults
        self.add(key, Entry(place, value or Node(place, None)))

    def add(self, key: str, entry: Entry) -> None:
        """Take the value of a dotted key, or the values of a section, over what was there."""
        if key in FIELDS:
            self.nodes[key] = entry.value
            self.faulty.discard(key)
        elif key not in SECTIONS:
            self.refuse_unknown(key, entry)
        elif isinstance(entry.value.content, dict):
            for leaf, below in entry.value.content.items():
                self.add(f"{key}.{leaf}", below)
        elif not entry.value.is_null:
            self.faulty |= {f"{key}.{leaf}" for leaf in SECTIONS[key].model_fields}
            if entry.value.content is not None:
                message = f"must be a section with keys of its own, but is {entry.value}"
                self.refuse(key, message, entry.place)

    def load(self) -> Configuration:
        values = self.typed_values()
        name = values.get("name", Path(self.source).stem)
        derived = {
            "name": name,
            "data.directory": Path("prepared", str(name)),
            "training.directory": Path("runs", str(name)),
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
                # Elsewhere null leaves the default; here it would read like the choice none.
                self.refuse(key, must_be(FIELDS[key], node))
            elif not node.is_null:
                field = FIELDS[key]
                try:
                    values[key] = read_as(node, field.annotation)
                except ValueError as error:
                    self.refuse(key, str(error) or must_be(field, node))
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
                    self.refuse(key, self.explain(key, details, values.get(key)))
        return None

    def explain(self, key: str, details: ErrorDetails, value: object) -> str:
        """Say in our words what pydantic found wrong with the value of a key."""
        match details["type"]:
            case "missing":
                return f"is required: {FIELDS[key].description}"
            case "value_error":
                return str(details["ctx"]["error"])
        # Only the name is ever wrong without having been written down.
        written = self.nodes.get(key, f"{value!r}, taken from the name of the file")
        return must_be(FIELDS[key], written)

    def check_rules(self, given: Mapping[str, object]) -> None:
        known = {
            key: given.get(key, field.get_default(call_default_factory=True))
            for key, field in FIELDS.items()
            if key not in self.faulty and (key in given or not field.is_required())
        }
        for keys, message in broken_rules(known, given):
            place = next((self.nodes[key].place for key in keys if key in given), None)
            place = place or Place(self.source)
            # An override names its key already.
            message = message.removeprefix(f"{place.source.removeprefix('--set ')}: ")
            self.faults.append(Fault(place, message))

    def refuse(self, key: str, message: str, place: Place | None = None) -> None:
        self.faulty.add(key)
        if place is None:
            place = self.nodes[key].place if key in self.nodes else Place(self.source)
        prefix = "" if place.source == f"--set {key}" else f"{key}: "
        self.faults.append(Fault(place, prefix + message))

    def refuse_unknown(self, key: str, entry: Entry) -> None:
        self.refuse(key, f"unknown key (value {entry.value}). {suggestion(key)}", entry.place)

    def report(self) -> str:
        def reading_order(fault: Fault) -> tuple[bool, int]:
            return fault.place.source != self.source, fault.place.line or 0

        count = f"{len(self.faults)} fault{'s' if len(self.faults) > 1 else ''}"
        faults = sorted(self.faults, key=reading_order)
        return "\n".join([f"{count} in {self.source}:", *(f"  {fault}" for fault in faults)])
