"""Moses archives of OPUS: a ZIP file with one text file for each language."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path, PurePosixPath

from nmt.config import Corpus
from nmt.data.compression import open_seekable, too_large_error
from nmt.data.formats.text_pair import TextPair
from nmt.data.languages import language_matches, normalized_language
from nmt.data.lines import lines_of
from nmt.errors import InputError

_OTHER_FILES = re.compile(r"(README|LICENSE|.*\.(ids|xml|info|dic|scores))", re.IGNORECASE)
_NAMED = 5  # members that an error names


def read_moses(
    path: Path, corpus: Corpus, languages: tuple[str, str], *, max_bytes: int | None
) -> Iterator[TextPair]:
    """Yield the line pairs of an archive, without extracting it.

    Args:
        path: of the archive.
        corpus: its option `encoding` applies.
        languages: of the source and the target, the suffixes of the members.
        max_bytes: the most bytes of one member; None: any number.

    Raises:
        InputError: it is not an intact ZIP file, has an unsafe or an encrypted member, or none in
            the languages; or the members differ in their numbers of lines.
    """
    number = 0
    try:
        with (
            open_seekable(path, max_bytes=max_bytes) as content,
            zipfile.ZipFile(content) as archive,
        ):
            for members in _find_members(path, archive, languages):
                for source, target in _read_members(path, archive, members, corpus, max_bytes):
                    number += 1
                    yield TextPair(source, target, number)
    except (zipfile.BadZipFile, EOFError, zlib.error, NotImplementedError) as error:
        raise InputError(
            f"{path}: must be an intact ZIP file, but is not: {error}.",
            hint="Replace it with an intact copy.",
        ) from error
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}.") from error


def _find_members(
    path: Path, archive: zipfile.ZipFile, languages: tuple[str, str]
) -> list[tuple[zipfile.ZipInfo, zipfile.ZipInfo]]:
    """Return the source and the target member of each corpus of an archive, sorted by name."""
    by_stem: dict[str, dict[str, zipfile.ZipInfo]] = {}
    for member in archive.infolist():
        name = PurePosixPath(member.filename.replace("\\", "/"))
        if name.is_absolute() or ".." in name.parts or ":" in name.parts[0]:
            raise InputError(
                f"{path}: must have members inside the archive, but one is {member.filename}.",
                hint="The file is not a corpus of OPUS. Do not unpack it.",
            )
        if not member.is_dir() and not _OTHER_FILES.fullmatch(name.name):
            stem, _, language = str(name).rpartition(".")
            by_stem.setdefault(stem, {})[language] = member
    found = []
    for stem in sorted(by_stem):
        sides = [_member_of(by_stem[stem], language) for language in languages]
        if sides[0] and sides[1]:
            found.append((sides[0], sides[1]))
    if not found:
        names = [member.filename for member in archive.infolist()]
        more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
        raise InputError(
            f"{path}: must have files NAME.{languages[0]} and NAME.{languages[1]}, but has "
            f"{', '.join(names[:_NAMED]) or 'none'}{more}.",
            hint="Name an archive in the Moses format with data.source and data.target, or unpack "
            "it.",
        )
    return found


def _member_of(members: dict[str, zipfile.ZipInfo], language: str) -> zipfile.ZipInfo | None:
    """Return the member in a language, or else in a variant of it."""
    code = normalized_language(language)
    for name in sorted(members, key=lambda name: (normalized_language(name) != code, name)):
        if language_matches(name, language):
            return members[name]
    return None


def _read_members(
    path: Path,
    archive: zipfile.ZipFile,
    members: tuple[zipfile.ZipInfo, zipfile.ZipInfo],
    corpus: Corpus,
    max_bytes: int | None,
) -> Iterator[tuple[str, str]]:
    for member in members:
        if member.flag_bits & 1:
            raise InputError(
                f"{path}: must not be encrypted, but {member.filename} is.",
                hint="Unpack it with its password, and name the files.",
            )
        if max_bytes is not None and member.file_size > max_bytes:
            raise too_large_error(f"{path}: {member.filename}", max_bytes)
    counts = [0, 0]
    with archive.open(members[0]) as source, archive.open(members[1]) as target:
        lines = (
            lines_of(file, f"{path}: {member.filename}", encoding=corpus.encoding)
            for member, file in zip(members, (source, target), strict=True)
        )
        for source_line, target_line in zip_longest(*lines):
            counts[0] += source_line is not None
            counts[1] += target_line is not None
            if counts[0] == counts[1]:
                yield source_line, target_line
    if counts[0] != counts[1]:
        raise InputError(
            f"{path}: must have members with equal numbers of lines, but "
            f"{members[0].filename} has {counts[0]:,} and {members[1].filename} {counts[1]:,}.",
            hint="Replace it with an intact copy.",
        )
