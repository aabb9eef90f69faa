"""Records outlive a run that was killed, and progress is told where there is no terminal."""

import json
import logging
from pathlib import Path

import pytest

from nmt.training.progress import MetricsFile, ProgressDisplay


def test_going_on_drops_the_records_of_steps_to_be_made_again(tmp_path: Path):
    path = tmp_path / "metrics.jsonl"
    metrics = MetricsFile(path, last_step=0)
    for step in (1, 2, 3):
        metrics.append({"step": step})
    MetricsFile(path, last_step=2).append({"step": 3, "again": True})
    records = [json.loads(line) for line in path.read_text().splitlines()]
    assert records == [{"step": 1}, {"step": 2}, {"step": 3, "again": True}]


def test_a_record_that_broke_off_is_dropped(tmp_path: Path):
    path = tmp_path / "metrics.jsonl"
    path.write_bytes(b'{"step": 1}\n{}\n3\n\xff\n{"step": 2, "lo')
    MetricsFile(path, last_step=2)
    assert path.read_text() == '{"step": 1}\n'


def test_a_record_whose_line_end_was_lost_stays_a_line_of_its_own(tmp_path: Path):
    path = tmp_path / "metrics.jsonl"
    path.write_text('{"step": 1}')
    MetricsFile(path, last_step=1).append({"step": 2})
    assert path.read_text() == '{"step": 1}\n{"step": 2}\n'


def test_progress_is_a_line_of_text_where_there_is_no_terminal(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.INFO), ProgressDisplay(total_steps=4000, step=0) as display:
        display.advance()
        display.report(step=1500, epoch=2, loss=1.5, tokens_per_second=5000.4, seconds_left=61.0)
    assert caplog.messages == [
        "epoch 2  step 1,500/4,000  loss 1.500  5,000 target tokens/s  01:01 left"
    ]
