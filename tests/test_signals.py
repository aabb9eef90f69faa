"""A signal stops training cleanly, a second one immediately; tested in subprocesses."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import nmt as package
from nmt.signals import GracefulStop, StopRequested

ENVIRONMENT = os.environ | {
    "PYTHONPATH": str(Path(package.__file__).parents[1]),
    "OMP_NUM_THREADS": "1",
}
Process = subprocess.Popen[str]
# Long enough to be still training when the signal is sent.
LONG = ["--set", "training.max_epochs=100000", "--set", "training.validate_every_steps=1000000"]
RUN = Path("runs/tiny")


def _default_handlers() -> None:
    """Handle signals that nohup and shells in the background let their processes ignore."""
    for number in (signal.SIGHUP, signal.SIGINT):
        signal.signal(number, signal.SIG_DFL)


@contextmanager
def started(*arguments: str) -> Iterator[Process]:
    process = subprocess.Popen(
        [sys.executable, *arguments],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=_default_handlers,
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def wait_for_records(process: Process) -> None:
    while not (RUN / "metrics.jsonl").exists():
        assert process.poll() is None, process.communicate()
        time.sleep(0.01)


@pytest.mark.slow
@pytest.mark.usefixtures("prepared_project")
@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 130), (signal.SIGHUP, 129)]
)
def test_signal_saves_the_run_and_prints_how_to_resume(number: int, status: int):
    with started("-m", "nmt", "train", "--quiet", *LONG) as process:
        wait_for_records(process)
        process.send_signal(number)
        output, messages = process.communicate(timeout=120)
    assert (process.returncode, output) == (status, "")
    notice, end = messages.strip().split("\n")
    assert (
        notice == "nmt: finishing the step, then saving; send the signal again to exit immediately."
    )
    checkpoint = RUN / "checkpoints" / (RUN / "latest").read_text().strip()
    step = json.loads((checkpoint / "manifest.json").read_text())["details"]["progress"]["step"]
    assert end == (
        f"nmt: stopped after step {step:,}, saved in runs/tiny. Run the same command to resume."
    )
    assert not (RUN.parent / ".tiny.lock").exists()


@pytest.mark.slow
@pytest.mark.usefixtures("prepared_project")
def test_second_process_on_a_run_is_refused_and_the_first_continues():
    with started("-m", "nmt", "train", "--quiet", *LONG) as first:
        wait_for_records(first)
        with started("-m", "nmt", "train", "--quiet", *LONG) as second:
            _, messages = second.communicate()
        assert second.returncode == 2
        assert messages.startswith(
            f"nmt: error: runs/tiny: is being trained by process {first.pid} on "
        )
        assert first.poll() is None
        first.kill()
    # A killed process releases its lock.
    with started("-m", "nmt", "train", "--quiet") as third:
        _, messages = third.communicate()
    assert (third.returncode, messages) == (0, "")


WAITING = """
import time
from nmt.signals import GracefulStop
with GracefulStop(ignore_repeats={ignore_repeats}, notify=True):
    print("ready", flush=True)
    while True:
        time.sleep(0.01)
"""


def test_second_signal_ends_the_process_immediately():
    with started("-c", WAITING.format(ignore_repeats=False)) as process:
        assert process.stdout and process.stderr
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert [process.stderr.readline() for _ in range(2)] == [
            "\n",
            "nmt: finishing the step, then saving; send the signal again to exit immediately.\n",
        ]
        assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.wait() == -signal.SIGINT


def test_signal_is_received_when_standard_error_is_closed():
    read_end, write_end = os.pipe()
    os.close(read_end)
    previous = os.dup(2)
    os.dup2(write_end, 2)
    try:
        with GracefulStop(ignore_repeats=False, notify=True) as stop:
            os.kill(os.getpid(), signal.SIGTERM)
        assert stop.number == signal.SIGTERM
    finally:
        os.dup2(previous, 2)
        for descriptor in (previous, write_end):
            os.close(descriptor)


def test_distributed_process_ignores_a_second_signal():
    with started("-c", WAITING.format(ignore_repeats=True)) as process:
        assert process.stdout and process.stderr
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        notice = [process.stderr.readline() for _ in range(2)]
        assert notice == ["\n", "nmt: finishing the step, then saving.\n"]
        process.send_signal(signal.SIGTERM)
        time.sleep(0.1)
        assert process.poll() is None


def test_ignored_hangup_stays_ignored():
    previous = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as nohup does
    try:
        with GracefulStop(ignore_repeats=False, notify=False) as stop:
            os.kill(os.getpid(), signal.SIGHUP)
            assert stop.number is None
    finally:
        signal.signal(signal.SIGHUP, previous)


def test_handlers_are_restored_on_exit():
    previous = signal.getsignal(signal.SIGTERM)
    with GracefulStop(ignore_repeats=False, notify=False) as stop:
        os.kill(os.getpid(), signal.SIGTERM)
        assert stop.number == signal.SIGTERM
    assert signal.getsignal(signal.SIGTERM) == previous


def test_signal_raises_inside_an_interruptible_block():
    with GracefulStop(ignore_repeats=False, notify=False) as stop:
        with pytest.raises(StopRequested), stop.interruptible():
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(9)
        with pytest.raises(StopRequested), stop.interruptible():
            raise AssertionError("a signal received earlier must raise on entry")
