"""Artifact directories: manifests, hashes and atomic writes.

The file `manifest.json` describes a directory. It is written last, so a directory without one is
incomplete.
"""

from nmt.artifacts.directories import check_no_file, lock_name, new_directory
from nmt.artifacts.leftovers import remove_leftovers
from nmt.artifacts.manifests import (
    FORMAT_VERSIONS,
    MANIFEST,
    Manifest,
    check_no_pipe,
    is_kind,
    read_manifest,
    sha256,
    verify_files,
)
from nmt.artifacts.writing import flush, write_atomically

__all__ = [
    "FORMAT_VERSIONS",
    "MANIFEST",
    "Manifest",
    "check_no_file",
    "check_no_pipe",
    "flush",
    "is_kind",
    "lock_name",
    "new_directory",
    "read_manifest",
    "remove_leftovers",
    "sha256",
    "verify_files",
    "write_atomically",
]
