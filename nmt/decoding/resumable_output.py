"""Output files that appear whole or not at all, and that a stopped job can go on with.

While a job runs, FILE.partial holds what is done so far and FILE.partial.json what the job is.
"""

import json
import os
from array import array
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from nmt import artifacts
from nmt.errors import InputError, RunError
from nmt.runs.lock import lock_file

NumberOf = Callable[[bytes], int]
"""Of a record, the number of its input line; raises ValueError where it has none."""


class OutputFile:
    """One output file of a job.

    Args:
        path: where the whole file is to be.
        number_of: of its records; None: every line of input gives one line.
    """

    def __init__(self, path: Path, number_of: NumberOf | None) -> None:
        self.path = path.resolve() if path.is_symlink() else path
        self.partial = self.path.parent / f"{self.path.name}.partial"
        self._number_of = number_of
        self._file: BinaryIO | None = None

    def open(self) -> None:
        """Open the partial file for going on, and keep other processes from it.

        Raises:
            InputError: it cannot be written, or another process writes it.
        """
        refusal = f"{self.path}: must be a file to write to, but is"
        if self.path.is_dir():
            raise InputError(f"{refusal} a directory.")
        if self.path.exists() and not self.path.is_file():
            raise InputError(
                f"{refusal} a device or a pipe: leave out --output, and redirect standard output "
                "to it."
            )
        try:
            file = self.partial.open("ab")
        except OSError as error:
            raise InputError(f"{refusal} not: {error.strerror}.") from error
        try:
            locked = lock_file(file.fileno(), self.partial)
        except BlockingIOError:
            locked = False
        if not locked:
            file.close()
            raise InputError(
                f"{self.partial}: is being written by another process. Wait for it or stop it, or "
                "choose another file."
            )
        self._file = file

    def ends(self) -> "array[int]":
        """Return where, in bytes, the records of each whole input line end, from the first.

        Where a line may have several records, those of the last are not known to be whole.

        Raises:
            InputError: it holds something else.
        """
        ends, position = array("q"), 0
        with self.partial.open("rb") as file:
            for record in file:
                if not record.endswith(b"\n"):
                    break
                if self._number_of is None:
                    ends.append(position + len(record))
                else:
                    self._begin(record, position, ends)
                position += len(record)
        return ends

    def _begin(self, record: bytes, position: int, ends: "array[int]") -> None:
        """Note that the input lines before that of a record end where it begins."""
        assert self._number_of is not None
        try:
            number = self._number_of(record)
            if number - 1 not in (len(ends), len(ends) + 1):
                raise ValueError
        except ValueError as error:
            raise InputError(
                f"{self.partial}: must hold the records of a stopped job in order, but does not "
                f"after input line {len(ends):,}. Remove it to begin anew."
            ) from error
        if number - 1 == len(ends) + 1:
            ends.append(position)

    def cut(self, size: int) -> None:
        """Drop what is past `size` bytes."""
        assert self._file is not None
        self._file.truncate(size)
        self._file.seek(0, os.SEEK_END)

    def write(self, records: Iterable[str]) -> None:
        """Write records, each as a line, through to the system.

        Raises:
            RunError: it takes no more.
        """
        assert self._file is not None
        try:
            self._file.write("".join(record + "\n" for record in records).encode())
            self._file.flush()
        except OSError as error:
            raise RunError(
                f"{self.partial}: writing failed: {error.strerror}. What is there is kept: make "
                "room, and go on with --resume."
            ) from error

    @property
    def size(self) -> int:
        """Bytes of the partial file, which is open."""
        assert self._file is not None
        return os.fstat(self._file.fileno()).st_size

    def drop(self, *, if_empty: bool) -> None:
        """Leave nothing behind of a file that is open, or nothing that is empty."""
        if self._file is not None and not (if_empty and self.size):
            self.partial.unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the partial file; what it holds is kept."""
        if self._file is not None:
            with suppress(OSError):  # a full disk was told of already
                self._file.close()

    def finish(self) -> None:
        """Put the whole file in its place."""
        assert self._file is not None
        os.fsync(self._file.fileno())
        self.partial.replace(self.path)
        artifacts.flush(self.path.parent)


class ResumableOutput:
    """The output files of one job.

    Args:
        files: the first of them names the job.
        description: what the job is, JSON values by name; one that goes on must be the same.
        resumable: keep what is done of a stopped job.
    """

    def __init__(
        self, files: Iterable[OutputFile], description: Mapping[str, Any], *, resumable: bool = True
    ) -> None:
        self.files = list(files)
        self._description = json.loads(json.dumps(description))
        self._resumable = resumable
        first = self.files[0].partial
        self._record = first.with_name(first.name + ".json")
        self._finished = False

    def begin(self, *, resume: bool, window: int = 1) -> int:
        """Open the files; return how many input lines are done.

        Args:
            resume: go on with a stopped job, if there is one.
            window: what is done is counted in so many lines together; the last digits of scores
                depend on what was translated together.

        Raises:
            InputError: there is a stopped job and it was not asked to go on, or it is another job.
        """
        try:
            for file in self.files:
                file.open()
            if not self._resumable:
                for file in self.files:
                    file.cut(0)
                return 0
            there = [file for file in self.files if file.size]
            if there and not resume:
                raise InputError(
                    f"{there[0].partial}: is what a stopped job has done. Add --resume to go on "
                    "with it, or remove it to begin anew."
                )
            if there:
                self._check_same_job(there[0].partial)
            ends = [file.ends() for file in self.files]
        except InputError:
            for file in self.files:
                file.drop(if_empty=True)
            self._resumable = True  # what is there is not this job's to remove
            raise
        description = json.dumps(self._description, indent=2)
        artifacts.write_atomically(self._record, [description, "\n"])
        done = min(map(len, ends)) // window * window
        for file, own in zip(self.files, ends, strict=True):
            file.cut(own[done - 1] if done else 0)
        return done

    def finish(self) -> None:
        """Put all files in their places.

        Raises:
            RunError: one cannot be.
        """
        try:
            for file in self.files:
                file.finish()
            self._record.unlink(missing_ok=True)
            self._finished = True
        except OSError as error:
            raise RunError(f"{self.files[0].path}: writing failed: {error.strerror}.") from error

    def close(self) -> None:
        """Let go of the files; what they hold is kept, if the job can go on."""
        for file in self.files:
            if not self._resumable and not self._finished:
                file.drop(if_empty=False)
            file.close()

    def _check_same_job(self, partial: Path) -> None:
        try:
            before = json.loads(self._record.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise InputError(
                f"{partial}: cannot be gone on with, for {self._record.name} beside it, which says "
                "what job it is of, is missing or damaged. Remove it to begin anew."
            ) from error
        changed = [
            f"  {key}: {json.dumps(before.get(key))} before, {json.dumps(value)} now"
            for key, value in self._description.items()
            if before.get(key) != value
        ]
        if changed:
            raise InputError(
                f"{partial}: is of another job:\n"
                + "\n".join(changed)
                + "\nUndo the change to go on with it, or remove it to begin anew."
            )
