"""Configurations as text again, and what two of them differ in."""

import json
from pathlib import Path
from typing import Any

import yaml

from nmt.config.schema import FIELDS, Configuration
from nmt.config.strict_yaml import escaped


def dump_configuration(configuration: Configuration) -> str:
    """Write a configuration as YAML, with nothing left to defaults.

    Returns:
        text which `load_configuration` reads back to an equal configuration, wherever it stands.
    """
    tree: Any = _plain(configuration.model_dump(exclude_none=True))
    # Of two keys that exclude each other, the one that is set only by default stays out.
    if configuration.buckets.boundaries is not None:
        del tree["buckets"]["count"]
    if configuration.training.batch_tokens is not None:
        del tree["training"]["batch_sentences"]
    text = yaml.safe_dump(tree, sort_keys=False, allow_unicode=True)
    # PyYAML would read a plain U+0085 back as a line feed; without allow_unicode it escapes it.
    return yaml.safe_dump(tree, sort_keys=False) if "\x85" in text else text


def configuration_differences(old: Configuration, new: Configuration) -> list[str]:
    """Name the keys whose values differ, such as `training.samples: 512 before, 256 now`."""
    before, after = old.model_dump(), new.model_dump()
    differences = []
    for key in FIELDS:
        section, _, leaf = key.rpartition(".")
        was, now = ((tree[section] if section else tree)[leaf] for tree in (before, after))
        if was != now:
            shown = [json.dumps(_plain(value), ensure_ascii=False) for value in (was, now)]
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
