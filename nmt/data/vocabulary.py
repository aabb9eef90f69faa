"""Vocabularies: pieces of text to ids and back."""

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Self

from nmt.data.lines import read_lines, write_lines
from nmt.errors import InputError

PAD, GO, EOS, UNK = range(4)
SPECIAL_NAMES = ("<pad>", "<go>", "<eos>", "<unk>")


class Vocabulary:
    """Ids of pieces: four special ids, then pieces by falling frequency, ties by the piece.

    Args:
        pieces: those after the special ones, in order; distinct, without LF.
    """

    def __init__(self, pieces: Sequence[str]) -> None:
        self._names = (*SPECIAL_NAMES, *pieces)
        # A piece spelt like a special name is a piece like any other.
        self._ids = {piece: id_ for id_, piece in enumerate(pieces, start=len(SPECIAL_NAMES))}

    @classmethod
    def from_counts(cls, counts: Counter[str], *, size: int) -> Self:
        """Keep the most frequent pieces, `size` ids with the special ones."""
        ranked = sorted(counts, key=lambda piece: (-counts[piece], piece))
        return cls(ranked[: size - len(SPECIAL_NAMES)])

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a file whose line number, from zero, is the id.

        Raises:
            InputError: it does not begin with the special names, or names a piece twice.
        """
        names = list(read_lines(path))
        if tuple(names[: len(SPECIAL_NAMES)]) != SPECIAL_NAMES:
            raise InputError(
                f"{path}: must begin with the lines {', '.join(SPECIAL_NAMES)}, but begins with "
                f"{', '.join(names[:4]) or 'nothing'}. It is no vocabulary of this tool."
            )
        vocabulary = cls(names[len(SPECIAL_NAMES) :])
        if len(vocabulary._ids) + len(SPECIAL_NAMES) != len(names):
            raise InputError(f"{path}: must name every piece once, but repeats some.")
        return vocabulary

    def save(self, path: Path) -> None:
        """Write what `load` reads."""
        write_lines(path, self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, piece: str) -> bool:
        return piece in self._ids

    def encode(self, pieces: Iterable[str]) -> list[int]:
        """Return the id of each piece, UNK for those unknown."""
        return [self._ids.get(piece, UNK) for piece in pieces]

    def decode(self, ids: Iterable[int]) -> list[str]:
        """Return the piece of each id, the special ones by name."""
        return [self._names[id_] for id_ in ids]
