"""Segmentation: text to pieces and back, with sentencepiece or by words."""

import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

import regex
import sentencepiece

from nmt.data.vocabulary import SPECIAL_NAMES, UNK
from nmt.errors import InputError

# Controls and every kind of space become plain spaces: none may end a line or hide in a piece.
_BLANK = regex.compile(r"[\p{Cc}\p{Z}]+")
# A word keeps its combining marks and joiners, which most scripts of South Asia spell with.
_WORD_OR_MARK = regex.compile(r"[\p{L}\p{M}\p{N}\p{Join_Control}_]+|\S")
_JOINED = "￭"
_SPACE = "\u2581"  # sentencepiece's, at the beginning of a word


class SizeError(InputError):
    """The training text does not suit the vocabulary size; `bound` is the nearest size it does."""

    def __init__(self, message: str, bound: int) -> None:
        super().__init__(f"segmentation.vocabulary_size: {message}")
        self.bound = bound


class Segmenter(Protocol):
    """Splits text into pieces and joins them again; spaces are told, their number is not."""

    def encode(self, text: str) -> list[str]:
        """Return the pieces of a text, none for a blank one."""

    def decode(self, pieces: Sequence[str]) -> str:
        """Return the text of pieces; UNK reads `<unk>`."""

    def words(self, pieces: Sequence[str]) -> list[int]:
        """Return which of the words between spaces, from 0, each piece is part of."""

    def begin_word(self, text: str) -> str:
        """Return a word as a piece that stands apart from the one before."""

    def pieces(self) -> list[str]:
        """Return every piece that `encode` may give for known characters, if that is a list."""

    def save(self, path: Path) -> None:
        """Write what `load_segmenter` reads."""


class WordSegmenter:
    """Words and single punctuation marks; a piece that stood right after another is marked.

    `don't!` is `don ￭' ￭t ￭!`. Undone exactly, but for the number and kind of spaces.
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
    """A trained sentencepiece model (Kudo and Richardson 2018), without normalisation.

    Args:
        model: the serialised model.
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
        # A piece that the model does not know keeps its mark.
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
    """Return the word of each piece, from whether a space comes before it and it has text."""
    words, word, has_text = [], 0, False
    for space, text in pieces:
        if space and has_text:
            word, has_text = word + 1, False
        has_text = has_text or text
        words.append(word)
    # Spaces at the end begin no word.
    return [min(each, max(word - (not has_text), 0)) for each in words]


def has_text(line: str) -> bool:
    """Tell whether a line has anything but spaces and controls, so that it has pieces."""
    return _BLANK.sub("", line) != ""


def train_segmenter(
    kind: str, lines: Iterable[str], *, vocabulary_size: int, character_coverage: float
) -> Segmenter:
    """Learn a segmentation of the given lines.

    Args:
        kind: `bpe` (Sennrich et al. 2016), `unigram` (Kudo 2018), `char` or `word`.
        lines: the training text.
        vocabulary_size: ids to aim at, the special ones included.
        character_coverage: share of the running characters that get pieces, in (0, 1].

    Raises:
        SizeError: the text cannot give so many pieces, or needs more for its characters alone.
        InputError: sentencepiece refuses the text for another reason.
    """
    if kind == "word":
        return WordSegmenter()
    model = io.BytesIO()
    try:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=_blanks_as_spaces(lines),
            model_writer=model,
            model_type=kind,
            # Of the four special ids sentencepiece knows one, its own unknown.
            vocab_size=vocabulary_size - len(SPECIAL_NAMES) + 1,
            character_coverage=character_coverage,
            normalization_rule_name="identity",
            unk_surface=SPECIAL_NAMES[UNK],
            max_sentence_length=1 << 20,
            num_threads=1,  # the pieces must not depend on the machine
            bos_id=-1,
            eos_id=-1,
            minloglevel=2,
        )
    except (RuntimeError, ValueError) as error:
        raise _size_error(str(error), vocabulary_size) from error
    return SentencePieceSegmenter(model.getvalue())


def _blanks_as_spaces(lines: Iterable[str]) -> Iterator[str]:
    return (_BLANK.sub(" ", line) for line in lines)


def _size_error(message: str, size: int) -> InputError:
    hidden = len(SPECIAL_NAMES) - 1
    if found := regex.search(r"value <= (\d+)", message):
        return size_too_large(size, int(found[1]) + hidden)
    if found := regex.search(r"required_chars\. \d+ vs (\d+)", message):
        smallest = int(found[1]) + hidden
        return SizeError(
            f"must be at least {smallest}, one id for each character of the training text, but is "
            f"{size}. Raise it: --set segmentation.vocabulary_size={smallest}, or lower "
            "segmentation.character_coverage.",
            smallest,
        )
    return InputError(f"sentencepiece cannot learn a segmentation of this text: {message}")


def size_too_large(size: int, largest: int) -> SizeError:
    """Return the error for a vocabulary that the training text cannot fill."""
    return SizeError(
        f"must be at most {largest}, all that this training text can give, but is {size}. "
        f"Lower it: --set segmentation.vocabulary_size={largest}",
        largest,
    )


def load_segmenter(kind: str, path: Path) -> Segmenter:
    """Read what `Segmenter.save` wrote for a segmentation of `kind`.

    Raises:
        InputError: sentencepiece cannot read the file.
    """
    if kind == "word":
        return WordSegmenter()
    try:
        return SentencePieceSegmenter(path.read_bytes())
    except (OSError, RuntimeError) as error:
        raise InputError(f"{path}: must be a sentencepiece model, but is not: {error}") from error
