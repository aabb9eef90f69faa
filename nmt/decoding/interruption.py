"""Signals that end the work between two writes, never inside one."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, Self

from nmt.errors import Interrupted

_ASKING = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


class Interruption:
    """While entered, SIGTERM, Ctrl-C and SIGHUP raise Interrupted: at once, or after a write.

    A second signal during a write raises there and then: nobody may be reading any more.
    """

    def __init__(self) -> None:
        self._writing = False
        self._pending: int | None = None
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        for number in _ASKING:
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
