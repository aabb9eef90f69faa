"""Segmentation: conversion between text and pieces, with sentencepiece or by words."""

import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

import regex
import sentencepiece

from nmt.data.vocabulary import SPECIAL_NAMES, UNK
from nmt.errors import InputError

# Control characters and all kinds of space become plain spaces, so that a piece never contains a
# line end.
_BLANK = regex.compile(r"[\p{Cc}\p{Z}]+")
# Combining marks and joiners are part of words in most South Asian scripts.
_WORD_OR_MARK = regex.compile(r"[\p{L}\p{M}\p{N}\p{Join_Control}_]+|\S")
_JOINED = "￭"
_SPACE = "\u2581"  # sentencepiece's mark at the beginning of a word


class SizeError(InputError):
    """The vocabulary size does not suit the training text.

    Args:
        message: what the size must be, and what it is.
        bound: the nearest size that suits the text.
        hint: what the user should do.
    """

    def __init__(self, message: str, bound: int, *, hint: str) -> None:
        super().__init__(f"segmentation.vocabulary_size: {message}", hint=hint)
        self.bound = bound


class Segmenter(Protocol):
    """Splits text into pieces and joins them again; runs of spaces become one space."""

    def encode(self, text: str) -> list[str]:
        """Return the pieces of a text; an empty list for blank text."""

    def decode(self, pieces: Sequence[str]) -> str:
        """Return the text of pieces; UNK appears as `<unk>`."""

    def words(self, pieces: Sequence[str]) -> list[int]:
        """Return the index of the space-separated word, from 0, that each piece belongs to."""

    def begin_word(self, text: str) -> str:
        """Return a word as a piece with a space before it."""

    def pieces(self) -> list[str]:
        """Return all pieces of the model; an empty list if the pieces are not limited."""

    def save(self, path: Path) -> None:
        """Write the file that `load_segmenter` reads."""


class WordSegmenter:
    """Splits text into words and single punctuation marks.

    A piece without a space before it has the prefix `￭`: `don't!` becomes `don ￭' ￭t ￭!`. Decoding
    restores the text except for the number and kind of spaces.
    """

    def __eq__(self, other: object) -> bool:
        return isinstance(other, WordSegmenter)

    def encode(self, text: str) -> list[str]:
        pieces = []
        for chunk in _BLANK.split(text):
            words = _WORD_OR_MARK.findall(chunk)
            pieces.extend(words[:1])
            pieces.extend(_JOINED + word for word in words[1:])
        return pieces

    def decode(self, pieces: Sequence[str]) -> str:
        spaced = (piece[1:] if _is_joined(piece) else " " + piece for piece in pieces)
        return "".join(spaced).removeprefix(" ")

    def words(self, pieces: Sequence[str]) -> list[int]:
        return _count_words((not _is_joined(piece), True) for piece in pieces)

    def begin_word(self, text: str) -> str:
        return text

    def pieces(self) -> list[str]:
        return []

    def save(self, path: Path) -> None:
        path.write_text("words\n", encoding="utf-8")


class SentencePieceSegmenter:
    """A trained sentencepiece model (Kudo and Richardson 2018), without text normalization.

    Args:
        model: the serialized model.
    """

    def __init__(self, model: bytes) -> None:
        self._model = model
        self._processor = sentencepiece.SentencePieceProcessor(model_proto=model)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SentencePieceSegmenter) and self._model == other._model

    def encode(self, text: str) -> list[str]:
        pieces: list[str] = self._processor.encode(_BLANK.sub(" ", text), out_type=str)
        return pieces

    def decode(self, pieces: Sequence[str]) -> str:
        text: str = self._processor.decode(list(pieces))
        # sentencepiece does not replace the mark of pieces unknown to the model.
        return _BLANK.sub(" ", text.replace(_SPACE, " ")).strip(" ")

    def words(self, pieces: Sequence[str]) -> list[int]:
        return _count_words(
            (piece.startswith(_SPACE), piece.strip(_SPACE) != "") for piece in pieces
        )

    def begin_word(self, text: str) -> str:
        return _SPACE + text

    def pieces(self) -> list[str]:
        size = self._processor.get_piece_size()
        return [self._processor.id_to_piece(id_) for id_ in range(1, size)]

    def save(self, path: Path) -> None:
        path.write_bytes(self._model)


def _is_joined(piece: str) -> bool:
    return len(piece) > 1 and piece.startswith(_JOINED)


def _count_words(pieces: Iterable[tuple[bool, bool]]) -> list[int]:
    """Return the index of the word of each piece.

    Args:
        pieces: for each piece, whether a space comes before it, and whether it has text.
    """
    words, word, has_text = [], 0, False
    for space, text in pieces:
        if space and has_text:
            word, has_text = word + 1, False
        has_text = has_text or text
        words.append(word)
    # Spaces at the end do not begin a word.
    last_word = max(word - (not has_text), 0)
    return [min(word, last_word) for word in words]


def has_text(line: str) -> bool:
    """Return whether a line has characters other than spaces and control characters."""
    return _BLANK.sub("", line) != ""


def train_segmenter(
    kind: str,
    lines: Iterable[str],
    *,
    vocabulary_size: int,
    character_coverage: float,
    tags: int = 0,
) -> Segmenter:
    """Learn a segmentation from lines of text.

    Args:
        kind: `bpe` (Sennrich et al. 2016), `unigram` (Kudo 2018), `char` or `word`.
        lines: the training text.
        vocabulary_size: the number of ids, the special ones included.
        character_coverage: the share of the running characters that become pieces, in (0, 1].
        tags: the number of ids that are tags.

    Raises:
        SizeError: the text has fewer pieces, or more distinct characters, than the size allows.
        InputError: sentencepiece rejects the text for another reason.
    """
    if kind == "word":
        return WordSegmenter()
    model = io.BytesIO()
    try:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=_replace_blanks(lines),
            model_writer=model,
            model_type=kind,
            # sentencepiece counts only one of the four special ids, its own unknown id.
            vocab_size=vocabulary_size - len(SPECIAL_NAMES) - tags + 1,
            character_coverage=character_coverage,
            normalization_rule_name="identity",
            unk_surface=SPECIAL_NAMES[UNK],
            max_sentence_length=1 << 20,
            num_threads=1,  # the pieces must not depend on the number of cores
            bos_id=-1,
            eos_id=-1,
            minloglevel=2,
        )
    except (RuntimeError, ValueError) as error:
        raise _training_error(str(error), vocabulary_size, tags) from error
    return SentencePieceSegmenter(model.getvalue())


def _replace_blanks(lines: Iterable[str]) -> Iterator[str]:
    return (_BLANK.sub(" ", line) for line in lines)


def _training_error(message: str, size: int, tags: int) -> InputError:
    """Return the error for a message of sentencepiece about a vocabulary of `size` ids."""
    uncounted = len(SPECIAL_NAMES) + tags - 1
    if match := regex.search(r"value <= (\d+)", message):
        return size_too_large(size, int(match[1]) + uncounted)
    if match := regex.search(r"required_chars\. \d+ vs (\d+)", message):
        smallest = int(match[1]) + uncounted
        return SizeError(
            f"must be at least {smallest}, one id for each character of the training text, but is "
            f"{size}.",
            smallest,
            hint=f"Pass --set segmentation.vocabulary_size={smallest} to raise it, or lower "
            "segmentation.character_coverage.",
        )
    return InputError(
        "data.train: must be text that sentencepiece can segment, but sentencepiece reports: "
        f"{message}",
        hint="Fix the training corpora, or choose another segmentation.kind.",
    )


def size_too_large(size: int, largest: int) -> SizeError:
    """Return the error for a vocabulary size that the training text cannot reach."""
    return SizeError(
        f"must be at most {largest}, the most that this training text allows, but is {size}.",
        largest,
        hint=f"Pass --set segmentation.vocabulary_size={largest} to lower it.",
    )


def load_segmenter(kind: str, path: Path) -> Segmenter:
    """Read the file that `Segmenter.save` wrote for a segmentation of `kind`.

    Raises:
        InputError: sentencepiece cannot read the file.
    """
    if kind == "word":
        return WordSegmenter()
    try:
        return SentencePieceSegmenter(path.read_bytes())
    except (OSError, RuntimeError) as error:
        raise InputError(
            f"{path}: must be a sentencepiece model, but is not: {error}",
            hint="Restore the file that nmt preprocess wrote.",
        ) from error
