"""`benchmark.py page` writes the output of all benchmarks, or nothing."""

from collections.abc import Sequence
from pathlib import Path

import pytest

import benchmark


def benchmark_printing(text: str, status: int = 0):
    def run(arguments: Sequence[str]) -> int:
        assert not arguments
        print(text)
        return status

    return run


def test_page_contains_the_output_of_every_benchmark(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    benchmarks = {"train": benchmark_printing("a\n\nb"), "decode": benchmark_printing("c")}
    monkeypatch.setattr(benchmark, "BENCHMARKS", benchmarks)
    assert benchmark.main(["page", str(tmp_path / "page.md")]) == 0
    assert capsys.readouterr().out == "a\n\nb\nc\n"
    page = (tmp_path / "page.md").read_text(encoding="utf-8")
    assert page.startswith("# Benchmarks\n\nWritten by `make bench` on 2")
    assert "\n## `benchmark.py train`\n\n    a\n\n    b\n" in page
    assert page.endswith("\n## `benchmark.py decode`\n\n    c\n")


def test_page_is_not_written_if_a_benchmark_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    page = tmp_path / "page.md"
    page.write_text("before")
    benchmarks = {"train": benchmark_printing("a"), "decode": benchmark_printing("c", status=1)}
    monkeypatch.setattr(benchmark, "BENCHMARKS", benchmarks)
    assert benchmark.main(["page", str(page)]) == 1
    assert page.read_text() == "before"


def test_missing_directory_is_an_error_before_any_measurement(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(benchmark, "BENCHMARKS", {"train": lambda _: pytest.fail("measured")})
    assert benchmark.main(["page", str(tmp_path / "nowhere" / "page.md")]) == 2
    expected = f"error: {tmp_path / 'nowhere'} must be a directory, but is not one\n"
    assert capsys.readouterr().err == expected


@pytest.mark.parametrize("arguments", [[], ["fly"], ["page"], ["page", "--help"]])
def test_unknown_benchmark_prints_the_usage(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
):
    assert benchmark.main(arguments) == 2
    assert "python scripts/benchmark.py decode" in capsys.readouterr().err
