"""Replacement of an existing directory by a new one.

It is renamed, or filled in place if it is a mount point or its parent cannot be written. Then its
old manifest is removed first, and the new one is written last.
"""

import errno
import shutil
from pathlib import Path

from nmt.artifacts.manifests import MANIFEST, listed_files
from nmt.artifacts.writing import flush

# Why a directory cannot be renamed although it can be written: it is a mount point, or its parent
# cannot be written.
NOT_RENAMABLE = {errno.EBUSY, errno.EXDEV, errno.EACCES, errno.EPERM, errno.EROFS}
# While a directory is filled in place: the manifests of what it will hold and of what it held.
_NEW_MANIFEST, _OLD_MANIFEST = f".{MANIFEST}.new", f".{MANIFEST}.old"


def known_files(directory: Path, kind: str) -> set[str]:
    """Return the files of a directory, which may have been interrupted while it was filled."""
    return set().union(
        *(listed_files(directory, kind, name) for name in (MANIFEST, _NEW_MANIFEST, _OLD_MANIFEST))
    )


def replace_directory(partial: Path, directory: Path, kind: str) -> None:
    """Rename `partial` to `directory`, replacing it; on failure, keep the existing directory.

    If the existing directory cannot be renamed, it is filled in place.

    Args:
        partial: the new directory, complete, next to `directory` or within it.
        directory: the final path; it may exist.
        kind: see `Manifest`.

    Raises:
        OSError: a file or a directory cannot be written.
    """
    old = partial.with_suffix(".old")
    existed = directory.exists()
    if partial.parent == directory:
        _fill_in_place(partial, directory, kind)
        return
    if existed:
        try:
            directory.rename(old)
        except OSError as error:
            if error.errno not in NOT_RENAMABLE:
                raise
            _fill_in_place(partial, directory, kind)
            return
    try:
        partial.rename(directory)
    except BaseException:
        if existed:
            old.rename(directory)
        raise
    flush(directory.parent)
    shutil.rmtree(old, ignore_errors=True)


def _fill_in_place(partial: Path, directory: Path, kind: str) -> None:
    """Move the content of `partial` into an existing directory, the manifest last.

    If this is interrupted, the directory has no manifest, or has all of the new content. Its files
    are then listed in manifests of other names, so that it can be filled again.
    """
    old_files = known_files(directory, kind) - {MANIFEST, _OLD_MANIFEST, _NEW_MANIFEST}
    shutil.copyfile(partial / MANIFEST, directory / _NEW_MANIFEST)
    flush(directory / _NEW_MANIFEST)
    if (directory / MANIFEST).exists():
        (directory / MANIFEST).rename(directory / _OLD_MANIFEST)
    flush(directory)
    for name in old_files:
        (directory / name).unlink(missing_ok=True)
    for path in partial.iterdir():
        if path.name != MANIFEST:
            shutil.move(path, directory / path.name)
            flush(directory / path.name)
    (directory / _OLD_MANIFEST).unlink(missing_ok=True)
    flush(directory)
    (directory / _NEW_MANIFEST).rename(directory / MANIFEST)
    flush(directory)
