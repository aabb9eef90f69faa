"""Settings for all tests, and fixtures: a tiny project and the command to run in it."""

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import torch
from hypothesis import settings
from typer.testing import CliRunner

from nmt.cli import app

# Tests run on shared, noisy machines: no test may fail because it is slow.
settings.register_profile("nmt", deadline=None)
settings.load_profile("nmt")

# pytest-xdist runs one worker per core, so workers and the processes they start use one thread.
if "PYTEST_XDIST_WORKER" in os.environ:
    os.environ["OMP_NUM_THREADS"] = "1"
    torch.set_num_threads(1)

WORDS = {
    "en": "the a cat dog bird house sees likes finds big small red old here now and",
    "de": "die ein Katze Hund Vogel Haus sieht mag findet groß klein rot alt hier jetzt und",
}
CONFIGURATION = """\
name: tiny
data: {source: en, target: de, train: corpus/train, valid: corpus/valid, test: corpus/test}
segmentation: {vocabulary_size: 48}
buckets: {count: 2}
model: {embedding_size: 8, hidden_size: 8}
training: {samples: 8, max_epochs: 1, precision: float32, validate_every_steps: 450}
"""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--reference",
        action="append",
        metavar="PATH",
        help="an .npz file or a folder of them to check the model against, instead of "
        "tests/reference",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.suffix == ".ipynb":
            item.add_marker("slow")


class Outcome(NamedTuple):
    """The exit status, standard output and standard error of a command."""

    status: int
    output: str
    messages: str

    @property
    def other_messages(self) -> str:
        """The messages without warnings that a hardly trained model does not end its sentences."""
        lines = self.messages.splitlines(keepends=True)
        return "".join(line for line in lines if "reaches its longest length" not in line)


Command = Callable[..., Outcome]
Refusal = Callable[..., str]


def run_nmt(*arguments: str, input: str | bytes = b"") -> Outcome:
    """Run a command in this process; an uncaught exception fails the test."""
    logger = logging.getLogger("nmt")
    before = (logger.handlers, logger.propagate, logger.level)
    try:
        result = CliRunner().invoke(
            app, list(arguments), input=input, prog_name="nmt", catch_exceptions=False
        )
    finally:
        logger.handlers, logger.propagate, logger.level = before
    return Outcome(result.exit_code, result.stdout, result.stderr)


def files() -> dict[Path, bytes | None]:
    """Return all paths below the current directory: bytes for files, None for directories."""
    return {
        path: path.read_bytes() if path.is_file() else None
        for path in Path().rglob("*")
        if not path.is_symlink()
    }


def _write_project() -> None:
    Path("corpus").mkdir()
    Path("nmt.yaml").write_text(CONFIGURATION)
    for split, numbers in {"train": range(40), "valid": range(3), "test": range(40, 44)}.items():
        for language, text in WORDS.items():
            words = text.split()
            lines = (
                " ".join(
                    words[(7 * number + position**2) % 16] for position in range(2 + number % 5)
                )
                for number in numbers
            )
            Path(f"corpus/{split}.{language}").write_text("".join(f"{line}.\n" for line in lines))


@pytest.fixture(scope="session")
def _trained_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("trained")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(directory)
        patch.delenv("NMT_CONFIG", raising=False)
        _write_project()
        assert run_nmt("preprocess", "--quiet").status == 0
        assert run_nmt("train", "--quiet").status == 0
    return directory


@pytest.fixture(autouse=True)
def _threads() -> Iterator[None]:
    """Restore the number of threads after the test."""
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


@pytest.fixture
def nmt() -> Command:
    """Return a function that runs a command."""
    return run_nmt


@pytest.fixture
def refused() -> Refusal:
    """Return a function that runs a command which must fail with status 2; it returns the message.

    The command must print nothing to standard output and must not change any file.
    """

    def run(*arguments: str, input: str | bytes = b"") -> str:
        before = files()
        outcome = run_nmt(*arguments, input=input)
        assert (outcome.status, outcome.output) == (2, "")
        assert files() == before
        progress, _, message = outcome.messages.partition("nmt: error: ")
        assert message
        assert "nmt: " not in progress
        return message.removesuffix("\n")

    return run


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to a new directory with `corpus/` and `nmt.yaml`, before `nmt preprocess`."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NMT_CONFIG", raising=False)
    _write_project()
    return tmp_path


@pytest.fixture
def prepared_project(project: Path, _trained_project: Path) -> Path:
    """The project with `prepared/tiny`, before `nmt train`."""
    shutil.copytree(_trained_project / "prepared", "prepared")
    return project


@pytest.fixture
def trained_project(prepared_project: Path, _trained_project: Path) -> Path:
    """The prepared project with `runs/tiny`, fully trained in two steps."""
    shutil.copytree(_trained_project / "runs", "runs")
    return prepared_project
