"""Stop cleanly on SIGTERM, Ctrl-C and SIGHUP.

`GracefulStop` records a signal for work that stops at a step of its own choice, such as training.
`Interruption` raises an exception at once, except during a write, as translation needs.
"""

import os
import signal
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any, Self

from nmt.errors import Interrupted

# SIGHUP is sent when a terminal closes. nohup ignores it, and then it must stay ignored.
_STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


class StopRequested(Exception):
    """Raised by a signal inside `GracefulStop.interruptible`."""


class GracefulStop:
    """Record the first of SIGTERM, Ctrl-C and SIGHUP while the context is entered.

    The first signal only sets `number`, so that the work can stop where nothing is lost. After it
    the default handlers are active again, so that a second signal ends the process at once.

    Args:
        ignore_repeats: ignore a second signal, for processes that receive each signal twice: from
            the terminal, and from their launcher, which forwards it.
        notify: print a notice to standard error on the first signal.

    Attributes:
        number: of the signal that was received, None before.
    """

    def __init__(self, *, ignore_repeats: bool, notify: bool) -> None:
        self.number: int | None = None
        self._notice = b""
        if notify:
            repeat = b"" if ignore_repeats else b"; send the signal again to exit immediately"
            self._notice = b"\nnmt: finishing the step, then saving" + repeat + b".\n"
        self._next_handler = signal.SIG_IGN if ignore_repeats else signal.SIG_DFL
        self._raising = False
        self._previous_handlers: dict[int, Any] = {}

    def __enter__(self) -> Self:
        handled = [signal.SIGTERM, signal.SIGINT]
        if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
            handled.append(signal.SIGHUP)
        self._previous_handlers = _install(self._receive, handled)
        return self

    def __exit__(self, *_: object) -> None:
        _restore(self._previous_handlers)

    def _receive(self, number: int, frame: FrameType | None) -> None:
        self.number = number
        for handled in self._previous_handlers:
            signal.signal(handled, self._next_handler)
        # Not print: the signal may have arrived while Python's own stream was writing.
        with suppress(OSError):  # standard error may be closed
            os.write(2, self._notice)
        if self._raising:
            raise StopRequested

    @contextmanager
    def interruptible(self) -> Iterator[None]:
        """Let a signal raise StopRequested anywhere in this block.

        Raises:
            StopRequested: a signal was received in the block or before it.
        """
        self._raising = True
        try:
            if self.number is not None:
                raise StopRequested
            yield
        finally:
            self._raising = False


class Interruption:
    """Raise Interrupted on SIGTERM, Ctrl-C and SIGHUP while entered: at once, or after a write.

    A second signal during a write raises immediately: the write may hang because its reader is
    gone.
    """

    def __init__(self) -> None:
        self._deferring = False
        self._pending: int | None = None
        self._previous_handlers: dict[int, Any] = {}

    def __enter__(self) -> Self:
        handled = [
            number for number in _STOP_SIGNALS if signal.getsignal(number) is not signal.SIG_IGN
        ]
        self._previous_handlers = _install(self._receive, handled)
        return self

    def __exit__(self, *_: object) -> None:
        _restore(self._previous_handlers)

    @contextmanager
    def deferred(self) -> Iterator[None]:
        """Defer a signal to the end of the block.

        Raises:
            Interrupted: a signal was received in the block.
        """
        self._deferring = True
        try:
            yield
        finally:
            self._deferring = False
        if self._pending is not None:
            raise _interrupted(self._pending)

    def _receive(self, number: int, frame: FrameType | None) -> None:
        if self._deferring and self._pending is None:
            self._pending = number
        else:
            raise _interrupted(number)


def _install(handler: Any, signals: Iterable[int]) -> dict[int, Any]:
    """Install a handler; return the previous handlers by signal."""
    return {number: signal.signal(number, handler) for number in signals}


def _restore(handlers: dict[int, Any]) -> None:
    for number, handler in handlers.items():
        signal.signal(number, handler)


def _interrupted(number: int) -> Interrupted:
    return Interrupted(f"interrupted by {signal.Signals(number).name}", number)
