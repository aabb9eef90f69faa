"""Settings of all tests, and a tiny project to run commands in."""

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

# Machines that run tests are shared and noisy: no test fails for being slow.
settings.register_profile("nmt", deadline=None)
settings.load_profile("nmt")

# Workers of pytest-xdist run side by side, one to a core; so do the processes that tests start.
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
training: {samples: 8, max_epochs: 1, precision: float32}
"""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--reference",
        action="append",
        metavar="PATH",
        help="an .npz file or a folder of them to check the model against, in place of "
        "tests/reference",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.suffix == ".ipynb":
            item.add_marker("slow")


class Outcome(NamedTuple):
    """What a command did."""

    status: int
    output: str
    messages: str


Command = Callable[..., Outcome]
Refusal = Callable[..., str]


def run_nmt(*arguments: str, input: str | bytes = b"") -> Outcome:
    """Run a command in this process; an exception that it lets through fails the test."""
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
    """Everything below the current directory: files with their bytes, directories with None."""
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
                " ".join(words[(7 * number + place**2) % 16] for place in range(2 + number % 5))
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
    """Let no test leave another number of threads behind."""
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


@pytest.fixture
def nmt() -> Command:
    """Run a command."""
    return run_nmt


@pytest.fixture
def refused() -> Refusal:
    """Run a command that must be refused with nothing printed and nothing written; its message."""

    def run(*arguments: str, input: str | bytes = b"") -> str:
        before = files()
        outcome = run_nmt(*arguments, input=input)
        assert (outcome.status, outcome.output) == (2, "")
        assert files() == before
        course, _, message = outcome.messages.partition("nmt: error: ")
        assert message
        assert "nmt: " not in course
        return message.removesuffix("\n")

    return run


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory to work in with `corpus/` and `nmt.yaml`, of which nothing is made yet."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NMT_CONFIG", raising=False)
    _write_project()
    return tmp_path


@pytest.fixture
def prepared_project(project: Path, _trained_project: Path) -> Path:
    """The same with `prepared/tiny`."""
    shutil.copytree(_trained_project / "prepared", "prepared")
    return project


@pytest.fixture
def trained_project(prepared_project: Path, _trained_project: Path) -> Path:
    """The same with `runs/tiny`, trained to its end in two steps."""
    shutil.copytree(_trained_project / "runs", "runs")
    return prepared_project
