"""Stopping in good order when the system or a person asks for it."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any, Self

# SIGHUP comes when a terminal is closed, unless nohup has it ignored.
_ASKING = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


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
        asking = set(_ASKING)
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
