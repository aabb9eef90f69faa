"""A signal interrupts at once, but never during a write."""

import os
import signal
from collections.abc import Iterator

import pytest

from nmt.errors import Interrupted
from nmt.signals import Interruption

SIGNALS = [(signal.SIGTERM, 143), (signal.SIGINT, 130), (signal.SIGHUP, 129)]


@pytest.fixture(autouse=True)
def _default_handlers() -> Iterator[None]:
    """Handle signals that nohup and shells in the background let their processes ignore."""
    handlers = {signal.SIGHUP: signal.SIG_DFL, signal.SIGINT: signal.default_int_handler}
    previous = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    yield
    for number, handler in previous.items():
        signal.signal(number, handler)


@pytest.mark.parametrize(("number", "status"), SIGNALS)
def test_signal_interrupts_at_once(number: int, status: int):
    with pytest.raises(Interrupted) as error, Interruption():
        os.kill(os.getpid(), number)
    assert error.value.exit_status == status
    assert error.value.render() == f"interrupted by {signal.Signals(number).name}"


@pytest.mark.parametrize(("number", "status"), SIGNALS)
def test_signal_is_deferred_until_the_write_is_complete(number: int, status: int):
    written = []
    with pytest.raises(Interrupted) as error, Interruption() as interruption:
        with interruption.deferred():
            os.kill(os.getpid(), number)
            written.append("whole")
        written.append("more")
    assert (written, error.value.exit_status) == (["whole"], status)


def test_second_signal_interrupts_a_hanging_write():
    with pytest.raises(Interrupted), Interruption() as interruption, interruption.deferred():
        os.kill(os.getpid(), signal.SIGINT)
        os.kill(os.getpid(), signal.SIGINT)
        pytest.fail("must have been interrupted")


def test_handlers_are_restored_on_exit():
    previous = [signal.getsignal(number) for number, _ in SIGNALS]
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    with Interruption():
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    signal.signal(signal.SIGHUP, previous[2])
    assert [signal.getsignal(number) for number, _ in SIGNALS] == previous
