"""Writes configurations as YAML, and compares two of them."""

import json
from pathlib import Path
from typing import Any

import yaml

from nmt.config.schema import FIELDS, Configuration
from nmt.config.values import escaped


def dump_configuration(configuration: Configuration) -> str:
    """Return a configuration as YAML, including the keys that have their defaults.

    Returns:
        Text that `load_configuration` reads back as an equal configuration, from any file name.
    """
    tree: Any = _plain(configuration.model_dump(exclude_none=True))
    # Only one of two exclusive keys may be written: the other one has its default.
    if configuration.buckets.boundaries is not None:
        del tree["buckets"]["count"]
    if configuration.training.batch_tokens is not None:
        del tree["training"]["batch_sentences"]
    text = yaml.safe_dump(tree, sort_keys=False, allow_unicode=True)
    # PyYAML reads an unescaped U+0085 as a line feed, and escapes it only without allow_unicode.
    return yaml.safe_dump(tree, sort_keys=False) if "\x85" in text else text


def configuration_differences(old: Configuration, new: Configuration) -> list[str]:
    """Return the keys with different values, such as `training.samples: 512 before, 256 now`."""
    before, after = old.model_dump(), new.model_dump()
    differences = []
    for key in FIELDS:
        section, _, leaf = key.rpartition(".")
        values = [(tree[section] if section else tree)[leaf] for tree in (before, after)]
        if values[0] != values[1]:
            shown = [json.dumps(_plain(value), ensure_ascii=False) for value in values]
            differences.append(f"{key}: {shown[0]} before, {shown[1]} now")
    return differences


def _plain(value: object) -> object:
    match value:
        case dict():
            return {key: _plain(item) for key, item in value.items()}
        case tuple():
            return [_plain(item) for item in value]
        case str() | Path():
            return escaped(str(value))
        case _:
            return value
