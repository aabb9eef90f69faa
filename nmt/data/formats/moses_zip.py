"""OPUS archives in Moses format: a zip file with a text file per language."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from nmt.data.compression import DecompressedSizeError
from nmt.data.formats.seekable import open_seekable
from nmt.data.formats.text_pair import TextPair, one_line
from nmt.data.languages import closest_language
from nmt.data.lines import decode_lines, pair_lines
from nmt.errors import InputError

IGNORED_SUFFIXES = frozenset({"ids", "xml", "txt"})
ENCRYPTED = 0x1
_OUTSIDE = re.compile(r"[/\\]|[A-Za-z]:|(.*[/\\])?\.\.([/\\]|$)", re.DOTALL)
# A damaged directory can name a position or a name that cannot exist, which is a ValueError.
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError)


class _Members(NamedTuple):
    """The two members of an archive that correspond to each other."""

    source: zipfile.ZipInfo
    target: zipfile.ZipInfo


def read_moses_zip(
    path: Path,
    languages: tuple[str, str],
    *,
    encoding: str = "utf-8",
    max_bytes: int | None = None,
) -> Iterator[TextPair]:
    """Yield the line pairs of an archive; if it has several corpora, in the order of their names.

    Args:
        path: of the archive.
        languages: of the source and the target, which are the suffixes of the members.
        encoding: of the members.
        max_bytes: the most bytes that a member may decompress to; None: any number.

    Raises:
        OSError: the file cannot be read.
        InputError: the archive is damaged, encrypted or unsafe, or has no member pair; or see
            `decode_lines` and `pair_lines`.
    """
    try:
        with open_seekable(path, max_bytes=max_bytes) as file, zipfile.ZipFile(file) as archive:
            for members in _find_members(archive, path, languages):
                for member in members:
                    _check_member(member, path, max_bytes)
                yield from _read_members(archive, members, path, encoding)
    except _DAMAGE as error:
        raise InputError(
            f"{path}: must be a complete zip file, but is damaged ({error}).",
            hint="Replace it with an intact copy.",
        ) from error


def _read_members(
    archive: zipfile.ZipFile, members: _Members, path: Path, encoding: str
) -> Iterator[TextPair]:
    names = (f"{path}: {members.source.filename}", f"{path}: {members.target.filename}")
    with archive.open(members.source) as source, archive.open(members.target) as target:
        pairs = pair_lines(
            decode_lines(source, names[0], encoding),  # type: ignore[arg-type]
            decode_lines(target, names[1], encoding),  # type: ignore[arg-type]
            names,
        )
        for number, (source_text, target_text) in enumerate(pairs, start=1):
            yield TextPair(one_line(source_text), one_line(target_text), number)


def _find_members(
    archive: zipfile.ZipFile, path: Path, languages: tuple[str, str]
) -> list[_Members]:
    """Return the pairs of members whose names differ only in the language."""
    corpora: dict[str, dict[str, zipfile.ZipInfo]] = {}
    for member in archive.infolist():
        if _OUTSIDE.match(member.filename):
            raise InputError(
                f"{path}: must have members inside the archive, but has {member.filename!r}.",
                hint="Do not use archives from a source that you do not trust.",
            )
        for name, language in _split_names(member.filename, languages):
            corpora.setdefault(name, {})[language] = member
    pairs = []
    for _, members in sorted(corpora.items()):
        source, target = (closest_language(members, language) for language in languages)
        if source is not None and target is not None:
            pairs.append(_Members(members[source], members[target]))
    if not pairs:
        names = [member.filename for member in archive.infolist()]
        listed = ", ".join(names[:5]) + (", …" if len(names) > 5 else "")
        raise InputError(
            f"{path}: must have members NAME.{languages[0]} and NAME.{languages[1]}, but has "
            f"{listed or 'none'}.",
            hint="Set data.source and data.target to the languages of the archive, or unpack it "
            "and name its files.",
        )
    return pairs


def _split_names(filename: str, languages: tuple[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the name and the language of a member."""
    for language in languages:
        if filename.endswith(f".{language}"):
            yield filename.removesuffix(f".{language}"), language
            return
    name, _, suffix = filename.rpartition(".")
    if name and "/" not in suffix and suffix not in IGNORED_SUFFIXES:
        yield name, suffix


def _check_member(member: zipfile.ZipInfo, path: Path, max_bytes: int | None) -> None:
    name = f"{path}: {member.filename}"
    if member.flag_bits & ENCRYPTED:
        raise InputError(
            f"{name}: must not be encrypted, but is.",
            hint="Extract the archive with its password, and name the extracted files.",
        )
    # No more bytes than the archive says are decompressed.
    if max_bytes is not None and member.file_size > max_bytes:
        raise DecompressedSizeError(name, max_bytes)
