"""File locks: one process at a time trains a run, or writes an output."""

import errno
import fcntl
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from nmt import artifacts
from nmt.errors import InputError

_NOT_WRITABLE = (errno.EACCES, errno.EPERM, errno.EROFS)


@contextmanager
def locked(directory: Path) -> Iterator[None]:
    """Lock a run directory, which need not exist yet.

    The lock is a file next to the directory, `.NAME.lock`, so that the directory can be replaced
    while it is held. It is within the directory if its parent cannot be written: then the directory
    is never replaced. The system releases it with the process, however that ends; the file names
    the process that holds it, and is removed afterwards.

    Args:
        directory: the run directory.

    Raises:
        InputError: another process holds it, or it cannot be created.
    """
    hint = "Choose another training.directory, or move it away."
    artifacts.check_no_file(directory, hint)
    place = directory.resolve()
    path = place.with_name(artifacts.lock_name(place))
    missing = [parent for parent in path.parents if not parent.exists()]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            descriptor = _acquire(path)
        except OSError as error:
            if error.errno not in _NOT_WRITABLE or not place.is_dir():
                raise
            path = place / path.name
            descriptor = _acquire(path)
    except BlockingIOError as error:
        holder = ""
        with suppress(OSError):  # it may have ended by now
            holder = path.read_text(encoding="utf-8", errors="replace").strip()
        holder = holder or "another process"
        raise InputError(
            f"{directory}: is being trained by {holder}.",
            hint="Wait for it or stop it, or choose another training.directory.",
        ) from error
    except OSError as error:
        raise InputError(
            f"{directory}: its directory must be writable, but is not: {error.strerror}.",
            hint=hint,
        ) from error
    try:
        yield
    finally:
        path.unlink(missing_ok=True)
        os.close(descriptor)
        for parent in missing:
            if not any(parent.iterdir()):
                parent.rmdir()


def _acquire(path: Path) -> int:
    """Return a descriptor of the lock file, locked.

    Raises:
        BlockingIOError: another process has it.
    """
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            if lock_file(descriptor, path):
                os.ftruncate(descriptor, 0)
                os.write(descriptor, f"process {os.getpid()} on {socket.gethostname()}\n".encode())
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)


def lock_file(descriptor: int, path: Path) -> bool:
    """Lock an open file exclusively, without waiting; the system releases it with the process.

    Args:
        descriptor: of the file, which was opened at `path`.
        path: where it must still be.

    Returns:
        False if the process that held it before has moved or removed the file between opening and
        locking.

    Raises:
        BlockingIOError: another process holds the lock.
    """
    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    try:
        return os.fstat(descriptor).st_ino == path.stat().st_ino
    except FileNotFoundError:
        return False
