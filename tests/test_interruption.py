"""A signal ends the work at once, but never inside a write."""

import os
import signal

import pytest

from nmt.errors import Interrupted
from nmt.signals import Interruption

SIGNALS = [(signal.SIGTERM, 143), (signal.SIGINT, 130), (signal.SIGHUP, 129)]


@pytest.fixture(autouse=True)
def _hangup_is_heard(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)  # under nohup it would be ignored
    yield
    signal.signal(signal.SIGHUP, before)


@pytest.mark.parametrize(("number", "status"), SIGNALS)
def test_a_signal_interrupts_at_once(number: int, status: int):
    with pytest.raises(Interrupted) as end, Interruption():
        os.kill(os.getpid(), number)
    assert end.value.exit_status == status
    assert end.value.render() == f"interrupted by {signal.Signals(number).name}"


@pytest.mark.parametrize(("number", "status"), SIGNALS)
def test_a_write_is_finished_first(number: int, status: int):
    written = []
    with pytest.raises(Interrupted) as end, Interruption() as interruption:
        with interruption.held():
            os.kill(os.getpid(), number)
            written.append("whole")
        written.append("more")
    assert (written, end.value.exit_status) == (["whole"], status)


def test_a_second_signal_does_not_wait_for_a_write_that_hangs():
    with pytest.raises(Interrupted), Interruption() as interruption, interruption.held():
        os.kill(os.getpid(), signal.SIGINT)
        os.kill(os.getpid(), signal.SIGINT)
        pytest.fail("must have been interrupted")


def test_afterwards_signals_are_what_they_were():
    before = [signal.getsignal(number) for number, _ in SIGNALS]
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    with Interruption():
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    signal.signal(signal.SIGHUP, before[2])
    assert [signal.getsignal(number) for number, _ in SIGNALS] == before
