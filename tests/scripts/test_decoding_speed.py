"""The benchmark of decoding: what it prints and what it refuses."""

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
WAYS = ["textbook", "textbook, sorted", "ours, float32", "ours, bfloat16", "ours, int8"]
SHORT = [f"{way}, shortlist" for way in WAYS[2:]]
BEAM = ["ours, beam 5, float32", "ours, beam 5, bfloat16", "ours, beam 5, int8"]


@pytest.fixture
def one_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measure the memory of int8 alone: a process for each way would take long."""
    measure = decoding_speed.peak_memory

    def peak_memory(options: Any, sources: Any, lines: int, given: list[str]) -> float:
        return measure(options, sources, lines, given) if given == ["--precision", "int8"] else 1.0

    monkeypatch.setattr(decoding_speed, "peak_memory", peak_memory)


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project", "one_memory")
def test_every_way_is_measured(
    nmt: Callable[..., Any], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    assert nmt("shortlist", "--frequent", "30").status == 0
    capsys.readouterr()
    assert benchmark.main(["decode", *OPTIONS, "--flat", "8", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert [way["name"] for way in report["ways"]] == [*WAYS, *SHORT, *BEAM]
    for way in report["ways"]:
        assert 0 < way["slowest"] <= way["median"] <= way["fastest"]
        assert 0 < way["latency_ms"]["median"] <= way["latency_ms"]["p95"]
        assert (way["memory_mib"] is None) == way["name"].startswith("textbook")
    assert report["ways"][0]["ratio"] == 1
    same = [way["same_lines"] for way in report["ways"][:3]]
    assert same[:2] == [4, 4]
    assert same[2] >= 3  # a model that has hardly learned finds several symbols equally good
    assert report["memory_mib"].keys() == {"1000", "8"}


def test_a_model_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]):
    assert benchmark.main(["decode", "--model", "nowhere"]) == 2
    assert "error: nowhere: must be a run directory, but does not" in capsys.readouterr().err


@pytest.mark.parametrize(("arguments", "status"), [([], 2), (["fly"], 2), (["--help"], 0)])
def test_a_benchmark_must_be_named(
    arguments: list[str], status: int, capsys: pytest.CaptureFixture[str]
):
    assert benchmark.main(arguments) == status
    told = capsys.readouterr()
    assert "python scripts/benchmark.py decode" in (told.err if status else told.out)
