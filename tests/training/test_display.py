"""Records survive a killed run, and progress is logged when there is no terminal."""

import logging
from pathlib import Path

import pytest

from nmt.runs.metrics import MetricsFile
from nmt.training.display import ProgressDisplay, Stopwatch


def test_resuming_drops_records_after_the_checkpoint(tmp_path: Path):
    path = tmp_path / "metrics.jsonl"
    metrics = MetricsFile(path, records=0)
    for step in (1, 2, 3):
        metrics.append({"kind": "training", "step": step})
    resumed = MetricsFile(path, records=2)
    resumed.append({"kind": "training", "step": 3, "again": True})
    assert resumed.count == 3
    assert resumed.read() == [
        {"kind": "training", "step": 1},
        {"kind": "training", "step": 2},
        {"kind": "training", "step": 3, "again": True},
    ]


def test_truncated_record_is_dropped(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    path = tmp_path / "metrics.jsonl"
    path.write_bytes(b'{"step": 1}\n{"step": 2, "lo')
    assert MetricsFile(path, records=1).count == 1
    assert path.read_text() == '{"step": 1}\n'
    assert caplog.messages == []


def test_missing_records_give_a_warning(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    path = tmp_path / "metrics.jsonl"
    path.write_text('{"step": 1}\n')
    assert MetricsFile(path, records=3).count == 1
    assert caplog.messages == [
        f"{path}: must hold the 3 records made so far, but holds 1: the others are lost."
    ]


def test_damaged_records_are_skipped(tmp_path: Path):
    path = tmp_path / "metrics.jsonl"
    path.write_bytes(b'{"kind": "training"}\n\xff\n3\n{}\n')
    assert MetricsFile(path, records=4).read() == [{"kind": "training"}]


def test_progress_is_logged_as_text_without_a_terminal(caplog: pytest.LogCaptureFixture):
    with (
        caplog.at_level(logging.INFO),
        ProgressDisplay(total_steps=4000, step=0, score="BLEU 20.00 at 900") as display,
    ):
        display.advance()
        display.report(
            step=1500,
            epoch=2,
            loss=1.5,
            tokens_per_second=5000.4,
            padding_share=0.124,
            epoch_seconds_left=61.0,
            seconds_left=3661.0,
        )
    assert caplog.messages == [
        "epoch 2  step 1,500/4,000  loss 1.500  BLEU 20.00 at 900  5,000 target tokens/s  "
        "12% padding  left: epoch 01:01, run 1:01:01"
    ]


def test_paused_time_is_excluded_from_throughput(monkeypatch: pytest.MonkeyPatch):
    clock = iter([100.0, 103.0, 113.0, 120.0, 120.0])
    monkeypatch.setattr("time.monotonic", lambda: next(clock))
    stopwatch = Stopwatch()
    stopwatch.add(50)
    with stopwatch.paused():
        pass
    assert stopwatch.tokens_per_second() == 5.0
    assert stopwatch.seconds_per_step() == 10.0
