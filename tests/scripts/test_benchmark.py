"""The page of all benchmarks: written whole, or not at all."""

from collections.abc import Sequence
from pathlib import Path

import pytest

import benchmark


def says(text: str, status: int = 0):
    def run(arguments: Sequence[str]) -> int:
        assert not arguments
        print(text)
        return status

    return run


def test_the_page_holds_what_every_benchmark_prints(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(benchmark, "BENCHMARKS", {"train": says("a\n\nb"), "decode": says("c")})
    assert benchmark.main(["page", str(tmp_path / "page.md")]) == 0
    assert capsys.readouterr().out == "a\n\nb\nc\n"
    page = (tmp_path / "page.md").read_text(encoding="utf-8")
    assert page.startswith("# Benchmarks\n\nWritten by `make bench` on 2")
    assert "\n## `benchmark.py train`\n\n    a\n\n    b\n" in page
    assert page.endswith("\n## `benchmark.py decode`\n\n    c\n")


def test_nothing_is_written_if_a_benchmark_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    page = tmp_path / "page.md"
    page.write_text("before")
    monkeypatch.setattr(benchmark, "BENCHMARKS", {"train": says("a"), "decode": says("c", 1)})
    assert benchmark.main(["page", str(page)]) == 1
    assert page.read_text() == "before"


def test_a_page_without_a_folder_is_refused_before_any_measurement(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(benchmark, "BENCHMARKS", {"train": lambda _: pytest.fail("measured")})
    assert benchmark.main(["page", str(tmp_path / "nowhere" / "page.md")]) == 2
    expected = f"error: {tmp_path / 'nowhere'} must be a folder, to write page.md in\n"
    assert capsys.readouterr().err == expected


@pytest.mark.parametrize("arguments", [[], ["fly"], ["page"], ["page", "--help"]])
def test_what_is_no_benchmark_gets_the_list(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
):
    assert benchmark.main(arguments) == 2
    assert "python scripts/benchmark.py decode" in capsys.readouterr().err
