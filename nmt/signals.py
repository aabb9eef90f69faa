"""Stopping in good order at SIGTERM, Ctrl-C and SIGHUP.

`StopRequest` notes a signal for work that ends at a step of its own choice, as training does.
`Interruption` raises at once, but never inside a write, as translating needs.
"""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any, Self

from nmt.errors import Interrupted

# SIGHUP comes when a terminal is closed, unless nohup has it ignored.
_STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


class Stop(Exception):
    """Raised at once by a signal inside `StopRequest.at_once`."""


class StopRequest:
    """Whether SIGTERM, Ctrl-C or SIGHUP came, while entered.

    The first only sets `number`, for the work to end where nothing is lost. After it the signals
    are the system's again, so that a second one ends the process at once, whatever it does.

    Args:
        patient: ignore a second signal, for a process whose launcher passes on what the terminal
            sent already.
        notify: say on standard error that the first one was heard.

    Attributes:
        number: of the signal that came, None before.
    """

    def __init__(self, *, patient: bool, notify: bool) -> None:
        self.number: int | None = None
        self._notice = b""
        if notify:
            again = b"" if patient else b"; again to leave at once"
            self._notice = b"\nnmt: finishing the step, then saving" + again + b".\n"
        self._afterwards = signal.SIG_IGN if patient else signal.SIG_DFL
        self._raising = False
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        asking = set(_STOP_SIGNALS)
        if signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
            asking.remove(signal.SIGHUP)
        self._before = {number: signal.signal(number, self._receive) for number in asking}
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _receive(self, number: int, frame: FrameType | None) -> None:
        self.number = number
        for each in self._before:
            signal.signal(each, self._afterwards)
        # Python's own streams may be in the middle of a write.
        with suppress(OSError):  # nobody reads it any more
            os.write(2, self._notice)
        if self._raising:
            raise Stop

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Let a signal raise Stop in this block, which may be left anywhere.

        Raises:
            Stop: a signal came, in the block or before it.
        """
        self._raising = True
        try:
            if self.number is not None:
                raise Stop
            yield
        finally:
            self._raising = False


class Interruption:
    """While entered, SIGTERM, Ctrl-C and SIGHUP raise Interrupted: at once, or after a write.

    A second signal during a write raises there and then: nobody may be reading any more.
    """

    def __init__(self) -> None:
        self._writing = False
        self._pending: int | None = None
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        for number in _STOP_SIGNALS:
            if signal.getsignal(number) is not signal.SIG_IGN:  # as SIGHUP is under nohup
                self._before[number] = signal.signal(number, self._receive)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let a signal wait until the block is done.

        Raises:
            Interrupted: one came meanwhile.
        """
        self._writing = True
        try:
            yield
        finally:
            self._writing = False
        if self._pending is not None:
            raise _interrupted(self._pending)

    def _receive(self, number: int, frame: FrameType | None) -> None:
        if self._writing and self._pending is None:
            self._pending = number
        else:
            raise _interrupted(number)


def _interrupted(number: int) -> Interrupted:
    return Interrupted(f"interrupted by {signal.Signals(number).name}", number)
