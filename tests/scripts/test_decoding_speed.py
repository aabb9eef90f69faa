"""The decoding benchmark measures every variant and reports wrong use."""

import json
from collections.abc import Callable
from typing import Any

import pytest

import benchmark
import decoding_speed

OPTIONS = [
    *("--model", "runs/tiny", "--source", "corpus/test.en", "--reference", "corpus/test.de"),
    *("--rounds", "1", "--latency-lines", "2", "--batch-sentences", "2"),
]
VARIANTS = ["textbook", "textbook, sorted", "nmt, float32", "nmt, bfloat16", "nmt, int8"]
SHORTLIST = [f"{name}, shortlist" for name in VARIANTS[2:]]
BEAM = ["nmt, beam 5, float32", "nmt, beam 5, bfloat16", "nmt, beam 5, int8"]


@pytest.fixture
def one_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure the memory of int8 alone: a process for each variant would take long."""
    measure = decoding_speed.peak_memory

    def peak_memory(options: Any, sources: Any, lines: int, given: list[str]) -> float:
        return measure(options, sources, lines, given) if given == ["--precision", "int8"] else 1.0

    monkeypatch.setattr(decoding_speed, "peak_memory", peak_memory)


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project", "one_memory")
def test_every_variant_is_measured(
    nmt: Callable[..., Any], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    assert nmt("shortlist", "--frequent", "30").status == 0
    capsys.readouterr()
    assert benchmark.main(["decode", *OPTIONS, "--flat", "8", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    rows = report["ways"]
    assert [row["name"] for row in rows] == [*VARIANTS, *SHORTLIST, *BEAM]
    for row in rows:
        assert 0 < row["slowest"] <= row["median"] <= row["fastest"]
        assert 0 < row["latency_ms"]["median"] <= row["latency_ms"]["p95"]
        assert (row["memory_mib"] is None) == row["name"].startswith("textbook")
    assert rows[0]["ratio"] == 1
    same_lines = [row["same_lines"] for row in rows[:3]]
    assert same_lines[:2] == [4, 4]
    assert same_lines[2] >= 3  # an almost untrained model has ties between target ids
    assert report["memory_mib"].keys() == {"1000", "8"}


def test_missing_model_is_an_error(capsys: pytest.CaptureFixture[str]):
    assert benchmark.main(["decode", "--model", "nowhere"]) == 2
    assert "error: nowhere: must be a run directory, but does not" in capsys.readouterr().err


@pytest.mark.parametrize(("arguments", "status"), [([], 2), (["fly"], 2), (["--help"], 0)])
def test_benchmark_name_is_required(
    arguments: list[str], status: int, capsys: pytest.CaptureFixture[str]
):
    assert benchmark.main(arguments) == status
    captured = capsys.readouterr()
    assert "python scripts/benchmark.py decode" in (captured.err if status else captured.out)
