"""Errors in the configuration and on the command line, the same for every command."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from nmt.errors import InputError

Command = Callable[..., Any]
Refusal = Callable[..., str]

pytestmark = pytest.mark.usefixtures("project")
COMMANDS = ["preprocess", "train", "translate", "evaluate"]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_reports_all_configuration_errors_at_once(refused: Refusal, command: str):
    Path("nmt.yaml").write_text(
        "name: tiny\n"
        "name: small\n"
        "data: {source: en, target: en, train: corpus/train}\n"
        "model:\n"
        "  hiden_size: 8\n"
        "  dropout: 30%\n"
    )
    assert refused(command, "--set", "training.epochs=3", "--set", "seed") == (
        "6 faults in nmt.yaml:\n"
        "  nmt.yaml:2: name: must be given once, but is given at nmt.yaml:1 too. Remove one.\n"
        "  nmt.yaml:3: data.source and data.target must differ, but are both en. "
        "Change one: they name the files.\n"
        "  nmt.yaml:5: model.hiden_size: unknown key (value 8). Did you mean model.hidden_size?\n"
        "  nmt.yaml:6: model.dropout: must be a number of at least 0 and below 1, but is '30%'.\n"
        "  --set training.epochs: unknown key (value 3). Did you mean training.max_epochs?\n"
        "  --set seed: must be KEY=VALUE, but has no '='. Write --set training.learning_rate=5e-4, "
        "for example."
    )


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (
            "data: [1\nmodel: 2\n",
            "nmt.yaml:2: must be YAML, but is not: at column 6, a comma or a closing bracket is "
            "missing, or ${...} is not quoted (see line 1, where it starts). Add the comma or "
            "bracket, or quote the value.",
        ),
        (
            "- data\n",
            "nmt.yaml:1: must be a mapping (lines of `key: value`), but is ['data'].",
        ),
        ("", "nmt.yaml: must be a mapping (lines of `key: value`), but is empty."),
    ],
)
def test_file_that_is_not_a_configuration_is_rejected(refused: Refusal, content: str, fault: str):
    Path("nmt.yaml").write_text(content)
    assert refused("preprocess") == f"1 fault in nmt.yaml:\n  {fault}"


@pytest.mark.parametrize(
    ("path", "reason"), [("no.yaml", "No such file or directory"), ("corpus", "Is a directory")]
)
def test_unreadable_configuration_is_reported(refused: Refusal, path: str, reason: str):
    assert refused("preprocess", "--config", path) == (
        f"{path}: must be a configuration file, but cannot be read: {reason}. "
        "Name another file with --config."
    )


def test_embedded_example_is_used_without_a_configuration(nmt: Command):
    Path("nmt.yaml").unlink()
    status, output, messages = nmt("train")
    assert (status, output) == (2, "")
    line, message = messages.splitlines()
    assert line == (
        "No configuration given: using the embedded English-Spanish example (nmt/demo/demo.yaml)."
    )
    assert message.startswith("nmt: error: prepared/demo: ")


def test_config_option_takes_precedence_over_nmt_config_variable(
    refused: Refusal, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("NMT_CONFIG", "variable.yaml")
    assert "variable.yaml: must" in refused("preprocess")
    assert "option.yaml: must" in refused("preprocess", "--config", "option.yaml")


@pytest.mark.parametrize(
    ("overrides", "fault"),
    [
        (
            ["training.loss"],
            "--set training.loss: must be KEY=VALUE, but has no '='. Write "
            "--set training.learning_rate=5e-4, for example.",
        ),
        (
            ["training.los=softmax"],
            "--set training.los: unknown key (value 'softmax'). Did you mean training.loss?",
        ),
        (
            ["data.target=en"],
            "--set data.target: data.source and data.target must differ, but are both en. "
            "Change one: they name the files.",
        ),
        (
            ["buckets={count: 3, boundaries: [[10, 12]]}"],
            "--set buckets: buckets.count and buckets.boundaries must not both be set. Remove one, "
            "or set it to null.",
        ),
        (
            ["buckets={count: ~, boundaries: [[10, 12], [9, 13]]}"],
            "--set buckets: buckets.boundaries: must grow in at least one length and shrink in "
            "neither, but [10, 12] is followed by [9, 13].",
        ),
    ],
)
def test_overrides_are_validated(refused: Refusal, overrides: list[str], fault: str):
    arguments = [argument for override in overrides for argument in ("--set", override)]
    assert refused("preprocess", *arguments) == f"1 fault in nmt.yaml:\n  {fault}"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["trian"], "No such command 'trian'."),
        (["train", "--sett", "seed=2"], "No such option: --sett"),
        (["train", "my.yaml"], "my.yaml"),
        (["train", "--config"], "Option '--config' requires an argument."),
    ],
)
def test_usage_errors_are_reported(nmt: Command, arguments: list[str], message: str):
    status, output, messages = nmt(*arguments)
    assert (status, output) == (2, "")
    assert message in messages


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["translate", "--model", "runs/tiny", "--config", "nmt.yaml"],
            "--model and --config exclude each other: a run has its own configuration.",
        ),
        (
            ["evaluate", "--hypothesis", "corpus/test.de"],
            "--hypothesis and --reference must be given together.",
        ),
        (
            ["evaluate", "--reference", "corpus/test.de"],
            "--hypothesis and --reference must be given together.",
        ),
        (
            ["evaluate", "--hypothesis", "a", "--reference", "b", "--set", "seed=2"],
            "--hypothesis and --reference need no configuration and no model. Leave out "
            "--config, --set, --model, --search, --beam, --precision and --threads.",
        ),
    ],
)
def test_conflicting_options_are_rejected(refused: Refusal, arguments: list[str], message: str):
    assert refused(*arguments) == message


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["translate", "--beam", "3", "--beam", "5"],
            "--beam: must be given once, but is given 2 times.",
        ),
        (
            ["train", "--config", "a", "--config=b", "--config", "a"],
            "--config: must be given once, but is given 3 times.",
        ),
        (
            ["shortlist", "--model", "a", "--model", "b"],
            "--model: must be given once, but is given 2 times.",
        ),
        (
            ["translate", "--input", "a", "--input", "b"],
            "--input: must be given once, but is given 2 times.",
        ),
    ],
)
def test_repeated_options_are_rejected(refused: Refusal, arguments: list[str], message: str):
    assert refused(*arguments) == message


@pytest.mark.usefixtures("project")
def test_repeated_flags_and_lists_are_accepted(nmt: Command):
    options = ["--quiet", "-q", "--set", "seed=2", "--set", "seed=3"]
    outcome = nmt("preprocess", *options)
    assert (outcome.status, outcome.messages) == (0, "")


def test_debug_shows_the_traceback(nmt: Command):
    with pytest.raises(InputError, match="must be a configuration file"):
        nmt("train", "--config", "no.yaml", "--debug")
