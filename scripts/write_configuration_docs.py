"""Write docs/configuration.md from the schema of the configuration.

python scripts/write_configuration_docs.py            # writes the page
python scripts/write_configuration_docs.py --check    # exits with 1 if the page is not current
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import NoneType
from typing import get_args

from pydantic.fields import FieldInfo

from nmt.config.messages import choices, requirement
from nmt.config.schema import FIELDS, NAMED_DIRECTORIES, SECTIONS, Corpus, DataSection

PAGE = Path(__file__).parents[1] / "docs" / "configuration.md"

INTRODUCTION = """\
<!-- Generated from nmt/config/schema/ by scripts/write_configuration_docs.py. Do not edit. -->

# Configuration

A configuration is one YAML file. `nmt preprocess`, `nmt train`, `nmt translate` and `nmt evaluate`
all read the same one. This is the smallest that works:

```yaml
data:
  source: en
  target: de
  train: corpora/train    # corpora/train.en and corpora/train.de
```

Add `data.valid` so that training can select the best checkpoint and stop early, and `data.test` so
that `nmt evaluate` has something to score.

## Which file is read

The first of these:

1. the file that `--config FILE` names
2. the file that the environment variable `NMT_CONFIG` names
3. `nmt.yaml` in the current directory
4. `configs/demo.yaml` in the current directory

`--set SECTION.KEY=VALUE` overrides one key and can be repeated; later ones override earlier ones:

    nmt train --config my.yaml --set training.learning_rate=5e-4 --set model.layers=2

Quote lists and mappings for the shell: `--set 'data.train=[a, {path: b.tsv, columns: [2, 4]}]'`.

Relative paths start from the current directory, not from the directory of the file.

## How values are read

Unknown keys, duplicate keys and values of the wrong type or range are errors. All errors are
reported together, each with its file, line and key, and no work starts. YAML anchors, aliases, tags
and merge keys are not supported.

The type of a key decides what its value means:

- `no`, `off` and `false` are false for a key that is true or false, and text for a name or a path:
  `source: no` is Norwegian.
- `1e-3` and `0.001` are the same number.
- `012` is the whole number 12, or the text `012` for a name or a path.
- `'12'` is text. Numbers, `true` and `false` must not be quoted.
- `null`, `~` and an empty value leave a key at its default. `model.attention` does not accept them,
  because they could be read as `none`.
- A single value is enough where a list of paths or of metrics is allowed.

In names and paths, `${NAME}` is replaced by the environment variable `NAME`, which must be set and
not empty. `${NAME:-fallback}` uses the fallback if it is not. `$${` is a literal `${`. Within
`{...}` or `[...]`, quote the value: `{train: "${CORPORA}/train"}`.
A path may begin with `~` or `~user`, a home directory.

## Keys

`{name}` is the value of the key `name`.
"""

CORPUS = """\
#### A corpus

In `data.train`, `data.valid` and `data.test`, a corpus is a path, or a mapping of these options:

```yaml
  train:
    - corpora/train
    - {path: corpora/tatoeba.tsv, columns: [2, 4]}
    - {path: corpora/back-translated, tag: <bt>, weight: 0.5}
```
"""


def configuration_page() -> str:
    """Return the page: an introduction, and a table of keys for each section."""
    top_level = {key: field for key, field in FIELDS.items() if "." not in key}
    parts = [INTRODUCTION, "At the top level:\n", _table(top_level)]
    for section, model in SECTIONS.items():
        fields = {key: field for key, field in FIELDS.items() if key.startswith(f"{section}.")}
        parts += [f"### `{section}`\n", f"{model.__doc__}\n", _table(fields)]
        if model is DataSection:
            parts += [CORPUS, _table(Corpus.model_fields)]
    return "\n".join(parts)


def _table(fields: Mapping[str, FieldInfo]) -> str:
    return "".join(f"| {' | '.join(row)} |\n" for row in _rows(fields))


def _rows(fields: Mapping[str, FieldInfo]) -> Iterator[tuple[str, ...]]:
    yield "Key", "Value", "Default", "Explanation"
    yield "---", "---", "---", "---"
    for key, field in fields.items():
        leaf = key.rpartition(".")[2]
        assert field.description is not None
        yield f"`{leaf}`", _value(field), _default(key, field), field.description


def _value(field: FieldInfo) -> str:
    text = requirement(field).removeprefix("a ").replace("<", "&lt;")
    for option in choices(field):
        text = re.sub(rf"\b{option}\b", f"`{option}`", text)
    return f"{text}, or `null`" if NoneType in get_args(field.annotation) else text


def _default(key: str, field: FieldInfo) -> str:
    if key == "name":
        return "the name of the file without `.yaml`"
    if key in NAMED_DIRECTORIES:
        return f"`{NAMED_DIRECTORIES[key]}`"
    if field.is_required():
        return "required"
    return f"`{json.dumps(field.default)}`".replace('"', "")


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page, or check that it is current; return the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if stale")
    options = parser.parse_args(arguments)
    page = configuration_page()
    if not options.check:
        PAGE.write_text(page, encoding="utf-8")
        print(f"wrote {PAGE} ({len(FIELDS)} keys)")
        return 0
    if PAGE.exists() and PAGE.read_text(encoding="utf-8") == page:
        print(f"{PAGE} is current")
        return 0
    print(
        f"error: {PAGE} must match nmt/config/schema/, but does not. Run python "
        "scripts/write_configuration_docs.py.",
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
