"""The page of all configuration keys is current, complete, and has a working example."""

from pathlib import Path

import pytest
import regex

import write_configuration_docs
from nmt.config import Corpus, load_configuration
from nmt.config.schema import FIELDS, SECTIONS
from write_configuration_docs import PAGE, configuration_page, main


def test_the_page_is_current():
    assert PAGE.read_text(encoding="utf-8") == configuration_page()


def test_the_page_lists_every_key_in_its_section():
    top, *sections = regex.split(r"\n### `(\w+)`\n", configuration_page())
    tables = {"": top.partition("\n## Keys\n")[2]}
    tables |= dict(zip(sections[::2], sections[1::2], strict=True))
    assert list(tables) == ["", *SECTIONS]
    listed = {
        f"{section}.{leaf}".removeprefix(".")
        for section, table in tables.items()
        for leaf in regex.findall(r"(?m)^\| `(\w+)` \|", table.partition("\n#### ")[0])
    }
    assert listed == set(FIELDS)
    corpus_table = tables["data"].partition("\n#### ")[2]
    assert regex.findall(r"(?m)^\| `(\w+)` \|", corpus_table) == list(Corpus.model_fields)


def test_every_table_row_has_four_cells():
    rows = [
        row for row in configuration_page().partition("\n## Keys\n")[2].split("\n") if "|" in row
    ]
    assert {row.count(" | ") for row in rows} == {3}


def test_descriptions_name_only_existing_keys():
    for field in FIELDS.values():
        for key in regex.findall(r"`((?:\w+)\.(?:\w+))`", field.description or ""):
            section = key.partition(".")[0]
            assert section not in SECTIONS or key in FIELDS, key


def test_the_smallest_configuration_loads(tmp_path: Path):
    example = regex.search(r"(?s)```yaml\n(.*?)```", configuration_page())
    assert example
    path = tmp_path / "my.yaml"
    path.write_text(example[1], encoding="utf-8")
    assert load_configuration(path).data.train == (Corpus(path=Path("corpora/train")),)


def test_check_fails_for_a_stale_or_missing_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    page = tmp_path / "configuration.md"
    monkeypatch.setattr(write_configuration_docs, "PAGE", page)
    assert main(["--check"]) == 1
    assert "must match nmt/config/schema/, but does not" in capsys.readouterr().err
    assert main([]) == 0
    assert capsys.readouterr().out == f"wrote {page} ({len(FIELDS)} keys)\n"
    assert main(["--check"]) == 0
    page.write_text("stale", encoding="utf-8")
    assert main(["--check"]) == 1
