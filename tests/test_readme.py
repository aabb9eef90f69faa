"""What the README and the other pages show is true of the code."""

import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import regex
import typer.main

from nmt.cli import app
from nmt.config import load_configuration

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
DIRECTORIES = ("nmt/", "configs/", "data/", "docs/", "examples/", "scripts/", "tests/", ".ci/")

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)


def code_in(page: Path) -> Iterator[str]:
    """Yield the lines of the code blocks of a page, and its inline code."""
    text = page.read_text(encoding="utf-8")
    for block in regex.findall(r"(?ms)^```\w*\n(.*?)^```$", text):
        yield from block.splitlines()
    text = regex.sub(r"(?ms)^```.*?^```$", "", text)
    yield from regex.findall(r"(?m)^    (.*)$", text)
    text = regex.sub(r"(?m)^    .*$", "", text)
    for code in regex.findall(r"`([^`]+)`", text):
        yield " ".join(code.split())


def options_of(command: Any) -> set[str]:
    """Return all names of the options of a command, and --help."""
    names = {name for option in command.params for name in (*option.opts, *option.secondary_opts)}
    return {*names, "--help"}


def commands() -> dict[str, Any]:
    """Return the commands of `nmt` by name."""
    group: Any = typer.main.get_command(app)
    return dict(group.commands)


def anchors(page: Path) -> set[str]:
    """Return the anchors that GitHub gives the headings of a page."""
    headings = regex.findall(r"(?m)^#+ (.*)$", page.read_text(encoding="utf-8"))
    return {regex.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-") for title in headings}


def test_the_readme_is_short():
    assert len(README.splitlines()) <= 130


def test_the_smallest_configuration_of_the_readme_loads(tmp_path: Path):
    block = regex.search(r"Write `my.yaml`:\n\n((?:    .*\n)+)", README)
    assert block
    path = tmp_path / "my.yaml"
    path.write_text(textwrap.dedent(block[1]), encoding="utf-8")
    assert load_configuration(path).data.test == 2000


def test_the_readme_installs_the_version_of_pytorch_that_make_installs():
    pinned = regex.search(r"(?m)^torch==\S+$", (ROOT / "constraints.txt").read_text())
    assert pinned
    assert f"pip install {pinned[0]} --index-url" in README


@each_page
def test_relative_links_lead_to_existing_files_and_headings(page: Path):
    for link in regex.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if "://" in link:
            continue
        path, _, anchor = link.partition("#")
        target = page.parent / path if path else page
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


@each_page
def test_paths_in_code_exist(page: Path):
    for code in code_in(page):
        for path in regex.findall(r"(?<![\w./$}-])[\w.]+/[\w./-]*", code):
            if path.startswith(DIRECTORIES):
                assert (ROOT / path).exists(), path


@each_page
def test_commands_and_options_exist(page: Path):
    known = commands()
    for code in code_in(page):
        for name, arguments in regex.findall(r"(?<![\w./-])nmt +([a-z][a-z-]*)([^`|&;<>#]*)", code):
            assert name in known, code
            options = regex.findall(r"(?<!\S)--[a-z][a-z-]*", arguments)
            assert set(options) <= options_of(known[name]), code


@each_page
def test_options_named_alone_exist_in_a_command_or_script(page: Path):
    known = {option for command in commands().values() for option in options_of(command)}
    scripts = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "scripts").glob("*.py"))
    for code in code_in(page):
        if option := regex.match(r"--[a-z][a-z-]*", code):
            assert option[0] in known or f'"{option[0]}"' in scripts, code


def test_every_configuration_in_configs_loads():
    for path in (ROOT / "configs").glob("*.yaml"):
        assert load_configuration(path).name == path.stem


def test_names_on_the_page_of_the_model_exist_in_the_code():
    page = (ROOT / "docs" / "model.md").read_text(encoding="utf-8")
    ours = page[: page.index("## From the names")]
    known = names_in_code() | {"legacy_seq2seq", "gradcheck", "true", "info"}
    for quoted in regex.findall(r"`([^`]+)`", ours):
        if "/" not in quoted and not quoted.startswith("--"):
            unknown = set(regex.findall(r"[^\W\d]\w+", quoted)) - known
            assert not unknown, quoted


def test_names_on_the_page_of_the_architecture_exist_in_the_code():
    for code in code_in(ROOT / "docs" / "architecture.md"):
        if regex.fullmatch(r"[A-Za-z_]\w*", code):
            assert code in names_in_code() | {"MEMBERS"}, code


def names_in_code() -> set[str]:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "nmt").rglob("*.py"))
    return set(regex.findall(r"\w+", code))
