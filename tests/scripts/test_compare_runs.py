"""Runs are compared by their recorded metrics."""

import json
from pathlib import Path
from typing import Any

import pytest

import compare_runs


def write_run(directory: Path, *bleu: float) -> Path:
    """Write a run with a training record and a validation every 10 steps, one minute apart."""
    records: list[dict[str, Any]] = []
    for number, score in enumerate(bleu, start=1):
        common = {"step": 10 * number, "elapsed_seconds": 60.0 * number}
        records.append({"kind": "training", "target_tokens_per_second": 1000.0 + number, **common})
        records.append({"kind": "validation", "bleu": score, "loss": 4.0 - number, **common})
    directory.mkdir()
    lines = (json.dumps(record) + "\n" for record in records)
    (directory / "metrics.jsonl").write_text("".join(lines) + '{"kind": "incomplete')
    return directory


def test_each_run_has_a_row_with_its_scores_and_when_it_reached_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    runs = [write_run(tmp_path / "a", 20, 31, 30), write_run(tmp_path / "b", 25, 29)]
    plot = tmp_path / "plot.png"
    arguments = [*map(str, runs), "--bleu", "25", "30", "--plot", str(plot)]
    assert compare_runs.main(arguments) == 0
    header, _, *rows = capsys.readouterr().out.splitlines()
    assert [name.strip() for name in header.split("  ") if name] == [
        *("run", "best BLEU", "at step", "lowest loss", "target tokens/s"),
        *("BLEU 25 at step", "minutes", "BLEU 30 at step", "minutes"),
    ]
    assert [row.split() for row in rows] == [
        [str(runs[0]), "31.00", "20", "1.000", "1,002", "20", "2.0", "20", "2.0"],
        [str(runs[1]), "29.00", "20", "2.000", "1,002", "10", "1.0", "never"],
    ]
    assert plot.read_bytes().startswith(b"\x89PNG")


def test_run_without_validations_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    assert compare_runs.main([str(write_run(tmp_path / "a", 20)), str(tmp_path / "no")]) == 2
    assert capsys.readouterr() == (
        "",
        f"error: {tmp_path / 'no'}: must be a run with validations in metrics.jsonl, but "
        "contains none\n",
    )


def test_unwritable_plot_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    plot = tmp_path / "no" / "plot.png"
    assert compare_runs.main([str(write_run(tmp_path / "a", 20)), "--plot", str(plot)]) == 2
    expected = f"error: {plot}: cannot be written: No such file or directory\n"
    assert capsys.readouterr().err == expected
