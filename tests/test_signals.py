"""Signals end the work in good order, and a second one at once: in processes of their own."""

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
from nmt.signals import Stop, StopRequest

ENVIRONMENT = os.environ | {
    "PYTHONPATH": str(Path(package.__file__).parents[1]),
    "OMP_NUM_THREADS": "1",
}
Process = subprocess.Popen[str]
# Long enough to be in it when the signal comes.
LONG = ["--set", "training.max_epochs=100000", "--set", "training.validate_every_steps=1000000"]
RUN = Path("runs/tiny")


@contextmanager
def started(*arguments: str) -> Iterator[Process]:
    process = subprocess.Popen(
        [sys.executable, *arguments],
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # Under nohup, tests would pass on that SIGHUP is to be ignored.
        preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_DFL),
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
def test_a_signal_saves_the_run_and_says_how_to_go_on(number: int, status: int):
    with started("-m", "nmt", "train", "--quiet", *LONG) as process:
        wait_for_records(process)
        process.send_signal(number)
        output, messages = process.communicate(timeout=120)
    assert (process.returncode, output) == (status, "")
    notice, end = messages.strip().split("\n")
    assert notice == "nmt: finishing the step, then saving; again to leave at once."
    checkpoint = RUN / "checkpoints" / (RUN / "latest").read_text().strip()
    step = json.loads((checkpoint / "manifest.json").read_text())["details"]["progress"]["step"]
    assert end == (
        f"nmt: stopped after step {step:,}, with all of it saved in runs/tiny. The same command "
        "goes on from there."
    )
    assert not (RUN.parent / ".tiny.lock").exists()


@pytest.mark.slow
@pytest.mark.usefixtures("prepared_project")
def test_a_second_process_on_a_run_is_refused_and_the_first_goes_on():
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
    # The lock of a process that was killed holds nobody up.
    with started("-m", "nmt", "train", "--quiet") as third:
        _, messages = third.communicate()
    assert (third.returncode, messages) == (0, "")


WAITING = """
import time
from nmt.signals import StopRequest
with StopRequest(patient={patient}, notify=True) as request:
    print("ready", flush=True)
    while True:
        time.sleep(0.01)
"""


def test_a_second_signal_ends_the_process_at_once():
    with started("-c", WAITING.format(patient=False)) as process:
        assert process.stdout and process.stderr
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        assert [process.stderr.readline() for _ in range(2)] == [
            "\n",
            "nmt: finishing the step, then saving; again to leave at once.\n",
        ]
        assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.wait() == -signal.SIGINT


def test_a_signal_is_heard_where_nobody_reads_what_is_said():
    reading, writing = os.pipe()
    os.close(reading)
    before = os.dup(2)
    os.dup2(writing, 2)
    try:
        with StopRequest(patient=False, notify=True) as request:
            os.kill(os.getpid(), signal.SIGTERM)
        assert request.number == signal.SIGTERM
    finally:
        os.dup2(before, 2)
        for descriptor in (before, writing):
            os.close(descriptor)


def test_a_process_of_many_takes_a_second_signal_for_the_first():
    with started("-c", WAITING.format(patient=True)) as process:
        assert process.stdout and process.stderr
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        notice = [process.stderr.readline() for _ in range(2)]
        assert notice == ["\n", "nmt: finishing the step, then saving.\n"]
        process.send_signal(signal.SIGTERM)
        time.sleep(0.1)
        assert process.poll() is None


def test_a_process_that_is_to_outlive_its_terminal_does():
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as nohup does
    try:
        with StopRequest(patient=False, notify=False) as request:
            os.kill(os.getpid(), signal.SIGHUP)
            assert request.number is None
    finally:
        signal.signal(signal.SIGHUP, before)


def test_afterwards_signals_are_handled_as_before():
    before = signal.getsignal(signal.SIGTERM)
    with StopRequest(patient=False, notify=False) as request:
        os.kill(os.getpid(), signal.SIGTERM)
        assert request.number == signal.SIGTERM
    assert signal.getsignal(signal.SIGTERM) == before


def test_a_block_that_may_be_left_anywhere_is_left():
    with StopRequest(patient=False, notify=False) as request:
        with pytest.raises(Stop), request.at_once():
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(9)
        with pytest.raises(Stop), request.at_once():
            raise AssertionError("the signal has come already")
