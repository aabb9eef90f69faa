"""The hooks of pre-commit run what make lint runs."""

from pathlib import Path

import regex
import yaml

ROOT = Path(__file__).parents[1]


def test_the_hooks_are_the_commands_of_make_lint():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    recipe = regex.search(r"(?m)^lint:.*\n((?:\t.*\n)+)", makefile)
    assert recipe
    commands = [line.strip().replace("$(BIN)", ".venv/bin") for line in recipe[1].splitlines()]
    content = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    (repository,) = yaml.safe_load(content)["repos"]
    assert [hook["entry"] for hook in repository["hooks"]] == commands
    assert not any(hook["pass_filenames"] for hook in repository["hooks"])
