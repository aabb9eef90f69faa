"""Output files that appear only when complete, of a job that can be resumed.

While a job runs, FILE.partial holds the output so far, and FILE.partial.json describes the job. If
the suffix of FILE names a compression, FILE.partial is compressed when it is complete.
"""

import json
import os
import shutil
from array import array
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from nmt import artifacts
from nmt.data.compression import compression_of_name, open_for_writing
from nmt.errors import InputError, RunError
from nmt.runs.lock import lock_file

NumberOf = Callable[[bytes], int]
"""Return the number of the input line of a record; raise ValueError if it has none."""
_COPIED_BYTES = 2**20


class OutputFile:
    """One output file of a job.

    Args:
        path: of the complete file; its suffix decides whether it is compressed.
        number_of: returns the number of the input line of a record; None: every input line has
            exactly one record.
    """

    def __init__(self, path: Path, number_of: NumberOf | None) -> None:
        self.path = path.resolve() if path.is_symlink() else path
        self.partial = self.path.parent / f"{self.path.name}.partial"
        self._compression = compression_of_name(path)
        self._number_of = number_of
        self._file: BinaryIO | None = None

    def open(self) -> None:
        """Open and lock the partial file for appending.

        Raises:
            InputError: it cannot be written, or another process is writing it.
        """
        if self.path.is_dir():
            raise InputError(f"{self.path}: must be a regular file, but is a directory.")
        if self.path.exists() and not self.path.is_file():
            raise InputError(
                f"{self.path}: must be a regular file, but is a device or a pipe.",
                hint="Name a regular file, or omit --output and redirect standard output to it.",
            )
        try:
            file = self.partial.open("ab")
        except OSError as error:
            raise InputError(f"{self.path}: cannot be written: {error.strerror}.") from error
        try:
            locked = lock_file(file.fileno(), self.partial)
        except BlockingIOError:
            locked = False
        if not locked:
            file.close()
            raise InputError(
                f"{self.partial}: is being written by another process.",
                hint="Wait for it, stop it, or choose another output file.",
            )
        self._file = file

    def ends(self) -> "array[int]":
        """Return the byte offset at which the records of each complete input line end.

        If a line can have several records, the last line does not count as complete.

        Raises:
            InputError: the partial file does not hold records in the order of the input lines.
        """
        ends, position = array("q"), 0
        with self.partial.open("rb") as file:
            for record in file:
                if not record.endswith(b"\n"):
                    break
                if self._number_of is None:
                    ends.append(position + len(record))
                else:
                    self._add_end(record, position, ends)
                position += len(record)
        return ends

    def _add_end(self, record: bytes, position: int, ends: "array[int]") -> None:
        """Append `position` to `ends` if a record that begins there is the first of its line."""
        assert self._number_of is not None
        try:
            number = self._number_of(record)
            if number - 1 not in (len(ends), len(ends) + 1):
                raise ValueError
        except ValueError as error:
            raise InputError(
                f"{self.partial}: must hold the records of an interrupted job in order, but does "
                f"not after input line {len(ends):,}.",
                hint="Remove it to start over.",
            ) from error
        if number - 1 == len(ends) + 1:
            ends.append(position)

    def truncate(self, size: int) -> None:
        """Truncate the partial file to `size` bytes."""
        assert self._file is not None
        self._file.truncate(size)
        self._file.seek(0, os.SEEK_END)

    def write(self, records: Iterable[str]) -> None:
        """Write records, one per line, and flush them.

        Raises:
            RunError: writing failed, for example because the disk is full.
        """
        assert self._file is not None
        try:
            self._file.write("".join(record + "\n" for record in records).encode())
            self._file.flush()
        except OSError as error:
            raise RunError(
                f"{self.partial}: writing failed: {error.strerror}. The output so far is kept.",
                hint="Free some space, then resume with --resume.",
            ) from error

    @property
    def size(self) -> int:
        """Size of the open partial file in bytes."""
        assert self._file is not None
        return os.fstat(self._file.fileno()).st_size

    def remove(self, *, only_if_empty: bool) -> None:
        """Remove the partial file if this job opened it."""
        if self._file is not None and not (only_if_empty and self.size):
            self.partial.unlink(missing_ok=True)

    def close(self) -> None:
        """Close the partial file; its contents are kept."""
        if self._file is not None:
            with suppress(OSError):  # `write` has reported a full disk already
                self._file.close()

    def finish(self) -> None:
        """Move the complete file to its final path, compressed if its suffix names that."""
        assert self._file is not None
        os.fsync(self._file.fileno())
        if self._compression:
            self._compress(self._compression.suffix)
            self.partial.unlink()
        else:
            self.partial.replace(self.path)
        artifacts.flush(self.path.parent)

    def _compress(self, suffix: str) -> None:
        compressed = self.partial.with_name(self.partial.name + suffix)
        try:
            with self.partial.open("rb") as file, open_for_writing(compressed) as target:
                shutil.copyfileobj(file, target, _COPIED_BYTES)
            artifacts.flush(compressed)
            compressed.replace(self.path)
            artifacts.flush(self.path.parent)
        finally:
            compressed.unlink(missing_ok=True)


class ResumableOutput:
    """The output files of one job.

    Args:
        files: at least one; the description is stored next to the first.
        description: of the job, JSON values by name; a job is resumed only if it is the same.
        resumable: keep the output of an interrupted job.
    """

    def __init__(
        self, files: Iterable[OutputFile], description: Mapping[str, Any], *, resumable: bool = True
    ) -> None:
        self.files = list(files)
        self._description = json.loads(json.dumps(description))
        self._resumable = resumable
        first = self.files[0].partial
        self._description_path = first.with_name(first.name + ".json")
        self._finished = False

    def begin(self, *, resume: bool, window: int = 1) -> int:
        """Open the files; return the number of input lines that are complete.

        Args:
            resume: resume an interrupted job if there is one.
            window: lines that are translated together. The result is a multiple of it, because the
                last digits of scores depend on which lines are translated together.

        Raises:
            InputError: there is an interrupted job and `resume` is False, it is another job, or a
                file cannot be written.
        """
        try:
            for file in self.files:
                file.open()
            if not self._resumable:
                for file in self.files:
                    file.truncate(0)
                return 0
            unfinished = [file.partial for file in self.files if file.size]
            if unfinished and not resume:
                raise InputError(
                    f"{unfinished[0]}: holds the output of an interrupted job.",
                    hint="Add --resume to resume it, or remove the file to start over.",
                )
            if unfinished:
                self._check_same_job(unfinished[0])
            ends = [file.ends() for file in self.files]
        except InputError:
            for file in self.files:
                file.remove(only_if_empty=True)
            self._resumable = True  # `close` must not remove the output of another job
            raise
        description = json.dumps(self._description, indent=2)
        artifacts.write_atomically(self._description_path, [description, "\n"])
        done = min(map(len, ends)) // window * window
        for file, file_ends in zip(self.files, ends, strict=True):
            file.truncate(file_ends[done - 1] if done else 0)
        return done

    def finish(self) -> None:
        """Move all files to their final paths.

        Raises:
            RunError: writing failed.
        """
        try:
            for file in self.files:
                file.finish()
            self._description_path.unlink(missing_ok=True)
            self._finished = True
        except OSError as error:
            raise RunError(
                f"{self.files[0].path}: writing failed: {error.strerror or error}. "
                f"{self.files[0].partial} is complete and is kept.",
                hint="Free some space, then finish with --resume.",
            ) from error

    def discard_if_empty(self) -> None:
        """Remove the partial files of a job that has written nothing."""
        if not any(file.size for file in self.files):
            self._description_path.unlink(missing_ok=True)
            for file in self.files:
                file.remove(only_if_empty=True)

    def close(self) -> None:
        """Close the files; keep their contents if the job can be resumed."""
        for file in self.files:
            if not self._resumable and not self._finished:
                file.remove(only_if_empty=False)
            file.close()

    def _check_same_job(self, partial: Path) -> None:
        try:
            before = json.loads(self._description_path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise InputError(
                f"{partial}: cannot be resumed: {self._description_path.name}, which describes the "
                "job, is missing or damaged.",
                hint="Remove the file to start over.",
            ) from error
        changed = [
            f"  {key}: {json.dumps(before.get(key))} before, {json.dumps(value)} now"
            for key, value in self._description.items()
            if before.get(key) != value
        ]
        if changed:
            raise InputError(
                f"{partial}: belongs to another job:\n" + "\n".join(changed),
                hint="Undo the change to resume the job, or remove the file to start over.",
            )
