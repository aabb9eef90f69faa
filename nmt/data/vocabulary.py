"""Vocabularies: conversion between pieces and ids."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Self

from nmt.data.lines import read_lines, write_lines
from nmt.errors import InputError

PAD, GO, EOS, UNK = range(4)
SPECIAL_NAMES = ("<pad>", "<go>", "<eos>", "<unk>")
# Pieces of text never contain a space.
_TAG_PREFIX = "tag "
_HINT = "Restore the vocabulary that nmt preprocess wrote."


def tag_piece(tag: str) -> str:
    """Return the piece of a tag, which no text contains."""
    return _TAG_PREFIX + tag


def tag_of(piece: str) -> str | None:
    """Return the tag of a piece; None for a piece of text."""
    return piece.removeprefix(_TAG_PREFIX) if is_tag(piece) else None


def is_tag(piece: str) -> bool:
    """Return whether a piece is that of a tag."""
    return piece.startswith(_TAG_PREFIX)


def _ranked(counts: Mapping[str, int]) -> list[str]:
    return sorted(counts, key=lambda piece: (-counts[piece], piece))


class Vocabulary:
    """The pieces of one side and their ids.

    The four special ids come first, then pieces by descending frequency; ties are sorted by the
    piece itself.

    Args:
        pieces: the pieces after the special ones, in the order of their ids; distinct, without LF.
    """

    def __init__(self, pieces: Sequence[str]) -> None:
        self._names = (*SPECIAL_NAMES, *pieces)
        # Text that spells the name of a special id is not that special id.
        self._ids = {piece: id_ for id_, piece in enumerate(pieces, start=len(SPECIAL_NAMES))}

    @classmethod
    def from_counts(
        cls, counts: Mapping[str, int], *, size: int, tags: Mapping[str, int] | None = None
    ) -> Self:
        """Keep the most frequent pieces, so that there are `size` ids with the special ones.

        Args:
            counts: how often each piece of text occurs.
            size: the number of ids, at least that of the special ids and the tags.
            tags: how often each tag occurs; all of them are kept.
        """
        of_tags = {tag_piece(tag): count for tag, count in (tags or {}).items()}
        kept = _ranked(counts)[: size - len(SPECIAL_NAMES) - len(of_tags)]
        return cls(_ranked({piece: counts[piece] for piece in kept} | of_tags))

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a file with one piece per line, in the order of the ids from 0.

        Raises:
            InputError: the file does not begin with the special names, or repeats a piece.
        """
        names = list(read_lines(path))
        if tuple(names[: len(SPECIAL_NAMES)]) != SPECIAL_NAMES:
            raise InputError(
                f"{path}: must begin with the lines {', '.join(SPECIAL_NAMES)}, but begins with "
                f"{', '.join(names[:4]) or 'nothing'}.",
                hint=_HINT,
            )
        vocabulary = cls(names[len(SPECIAL_NAMES) :])
        if len(vocabulary._ids) + len(SPECIAL_NAMES) != len(names):
            raise InputError(f"{path}: must name every piece once, but repeats some.", hint=_HINT)
        return vocabulary

    def save(self, path: Path) -> None:
        """Write the file that `load` reads."""
        write_lines(path, self._names)

    @property
    def tags(self) -> list[str]:
        """The tags that have an id, sorted."""
        return sorted(piece.removeprefix(_TAG_PREFIX) for piece in self._ids if is_tag(piece))

    @property
    def tag_ids(self) -> list[int]:
        """The ids of the tags, ascending."""
        return sorted(id_ for piece, id_ in self._ids.items() if is_tag(piece))

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, piece: str) -> bool:
        return piece in self._ids

    def encode(self, pieces: Iterable[str]) -> list[int]:
        """Return the id of each piece; UNK for unknown pieces."""
        return [self._ids.get(piece, UNK) for piece in pieces]

    def decode(self, ids: Iterable[int]) -> list[str]:
        """Return the piece of each id; the name of a special id."""
        return [self._names[id_] for id_ in ids]
