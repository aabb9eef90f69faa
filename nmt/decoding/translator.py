"""Text in, text out: one line for one line, in order."""

import logging
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

import torch

from nmt.config import DecodingSection
from nmt.data.batches import pad
from nmt.data.codec import Codec, Side
from nmt.decoding.search import greedy
from nmt.model.network import EncoderDecoder

logger = logging.getLogger(__name__)

# A window of lines is sorted by length and translated together; more lines mean fuller batches,
# fewer mean earlier answers.
WINDOW_BATCHES = 16
# So many symbols more than `max_length_factor` allows: a translation of one word may need several.
EXTRA_LENGTH = 10


class Translator:
    """A trained model with its codecs.

    Args:
        model: in evaluation mode.
        codecs: of both sides.
        settings: the `decoding` section.
        device: where the model lives.
    """

    def __init__(
        self,
        model: EncoderDecoder,
        codecs: Mapping[Side, Codec],
        settings: DecodingSection,
        device: torch.device,
    ) -> None:
        self._model = model
        self._codecs = codecs
        self._settings = settings
        self._device = device

    def translate(self, lines: Iterable[str], *, window: int | None = None) -> Iterator[str]:
        """Yield the translation of each line, holding a bounded number of lines.

        Args:
            lines: any text; a blank line gives a blank line.
            window: lines read before the first is answered; a few batches unless given.
        """
        size = window or WINDOW_BATCHES * self._settings.batch_sentences
        waiting, number = iter(lines), 0
        while texts := list(islice(waiting, size)):
            yield from self._translate_window(texts, number)
            number += len(texts)

    def translate_ids(self, sentences: Sequence[Sequence[int]]) -> list[list[int]]:
        """Return target ids for non-empty lists of source ids."""
        results: list[list[int]] = [[] for _ in sentences]
        order = sorted(range(len(sentences)), key=lambda index: len(sentences[index]))
        for start in range(0, len(order), self._settings.batch_sentences):
            indices = order[start : start + self._settings.batch_sentences]
            found = self._search([sentences[index] for index in indices])
            for index, result in zip(indices, found, strict=True):
                results[index] = result
        return results

    def _translate_window(self, texts: list[str], before: int) -> list[str]:
        encoded = [self._codecs["source"].encode(text) for text in texts]
        limit = self._settings.max_source_length
        for number, ids in enumerate(encoded, start=before + 1):
            if len(ids) > limit:
                logger.warning(
                    "line %s: cut to %s of its %s tokens (decoding.max_source_length)",
                    f"{number:,}",
                    f"{limit:,}",
                    f"{len(ids):,}",
                )
        filled = [index for index, ids in enumerate(encoded) if ids]
        found = self.translate_ids([encoded[index][:limit] for index in filled])
        answers = [""] * len(texts)
        for index, ids in zip(filled, found, strict=True):
            answers[index] = self._codecs["target"].decode(ids)
        return answers

    def _search(self, sentences: list[Sequence[int]]) -> list[list[int]]:
        lengths = [len(sentence) for sentence in sentences]
        factor = self._settings.max_length_factor
        limits = [math.ceil(factor * length) + EXTRA_LENGTH for length in lengths]
        return greedy(
            self._model,
            torch.from_numpy(pad(sentences)).to(self._device),
            torch.tensor(lengths, device=self._device),
            torch.tensor(limits, device=self._device),
        )
