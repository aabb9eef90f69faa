"""What the README and the page on the model show is true of the code."""

import textwrap
from pathlib import Path

import regex

from nmt.config import load_configuration
from nmt.config.schema import FIELDS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def code_after(text: str) -> str:
    """Return the first indented block after a text of the README."""
    block = regex.search(r"(?m)(?:^    .*\n|^\n)+", README, pos=README.index(text) + len(text))
    assert block
    return textwrap.dedent(block[0])


def test_the_shortest_configuration_is_enough(tmp_path: Path):
    path = tmp_path / "my.yaml"
    path.write_text(code_after("Write `my.yaml`:"), encoding="utf-8")
    assert load_configuration(path).data.test == (Path("corpora/test"),)


def test_the_list_of_keys_is_complete_and_names_the_defaults(tmp_path: Path):
    path = tmp_path / "my.yaml"
    listed = code_after("`${NAME:-fallback}`.")
    # Two of the listed keys exclude each other and are shown unset.
    path.write_text(listed, encoding="utf-8")
    shortest = tmp_path / "short" / "my.yaml"
    shortest.parent.mkdir()
    shortest.write_text("data: {source: en, target: de, train: corpora/train}\n")
    assert load_configuration(path) == load_configuration(shortest)
    leaves = {key.rpartition(".")[2] for key in FIELDS}
    assert leaves <= set(regex.findall(r"(?m)^ *(\w+):", listed))


def test_every_configuration_in_configs_loads():
    for path in (ROOT / "configs").glob("*.yaml"):
        assert load_configuration(path).name == path.stem


def test_every_name_on_the_page_of_the_model_is_a_name_of_the_code():
    page = (ROOT / "docs" / "model.md").read_text(encoding="utf-8")
    ours = page[: page.index("## From the names")]
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "nmt").rglob("*.py"))
    known = set(regex.findall(r"\w+", code)) | {"legacy_seq2seq", "gradcheck", "true", "info"}
    for quoted in regex.findall(r"`([^`]+)`", ours):
        if "/" in quoted:
            assert (ROOT / quoted).exists(), quoted
        elif not quoted.startswith("--"):
            unknown = set(regex.findall(r"[^\W\d]\w+", quoted)) - known
            assert not unknown, quoted
