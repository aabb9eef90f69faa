"""The embedded example is part of the installed package."""

import shutil
import subprocess
import sys
import zipfile
from importlib import resources
from pathlib import Path

import pytest

from nmt.config import Corpus, configuration_differences, load_configuration
from nmt.config.loading import EMBEDDED

ROOT = Path(__file__).parents[1]
CORPORA = [f"{split}.{side}" for split in ("train", "valid", "test") for side in ("en", "es")]
PACKAGED = ["py.typed", *(f"demo/{name}" for name in ("demo.yaml", *CORPORA))]


def test_package_contains_the_example_and_the_type_marker():
    package = resources.files("nmt")
    for name in PACKAGED:
        assert package.joinpath(name).is_file(), name


def test_wheel_contains_the_example_and_the_type_marker(tmp_path: Path):
    # Build in a copy, because a build writes into its source directory.
    source = tmp_path / "source"
    shutil.copytree(ROOT / "nmt", source / "nmt", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    build = "import setuptools.build_meta as backend; backend.build_wheel('..')"
    subprocess.run([sys.executable, "-c", build], cwd=source, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {f"nmt/{name}" for name in PACKAGED} <= names


def test_example_finds_its_corpora_from_any_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    data = load_configuration(EMBEDDED).data
    for split, corpora in {"train": data.train, "valid": data.valid, "test": data.test}.items():
        assert corpora == (Corpus(path=EMBEDDED.with_name(split)),)


def test_packaged_example_differs_from_the_clone_only_in_corpus_paths():
    from_package = load_configuration(EMBEDDED)
    from_clone = load_configuration(ROOT / "configs" / "demo.yaml")
    assert {
        line.partition(":")[0] for line in configuration_differences(from_package, from_clone)
    } == {
        "data.train",
        "data.valid",
        "data.test",
    }
    assert from_clone.data.train == (Corpus(path=Path("data/demo/train")),)


def test_override_replaces_a_corpus_of_the_example():
    data = load_configuration(EMBEDDED, ["data.test=mine"]).data
    assert data.test == (Corpus(path=Path("mine")),)
