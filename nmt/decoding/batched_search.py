"""The configured search over sentences as ids, in batches of similar length."""

import math
from collections.abc import Iterator, Sequence
from typing import Any

import torch
from torch import Tensor

from nmt.config import DecodingSection
from nmt.data.batches import pad
from nmt.decoding.beam import beam
from nmt.decoding.constraints import Constraints
from nmt.decoding.sampling import sample
from nmt.decoding.scoring import force
from nmt.decoding.search import TEXT_ONLY, Hypothesis, Penalties, Requested, StepModel, greedy

# So many symbols more than `max_length_factor` allows: a translation of one word may need several.
EXTRA_LENGTH = 10

# Tokens of a batch, padding included, times the size of the beam. It bounds the memory that very
# long lines take.
LARGEST_BATCH = 2**15

Ids = Sequence[int]


class BatchedSearch:
    """A model and how to search with it.

    Args:
        model: what searches ask.
        settings: the `decoding` section.
        device: where the model lives.
        seed: of what is sampled.
    """

    def __init__(
        self,
        model: StepModel[Any],
        settings: DecodingSection,
        device: torch.device,
        *,
        seed: int = 1,
    ) -> None:
        self._model = model
        self._settings = settings
        self._device = device
        self._seed = seed
        self._penalties = Penalties(
            settings.length_penalty, settings.coverage_penalty if model.has_attention else 0.0
        )
        # What cannot be replaced afterwards must not come up.
        self._forbid_unk = settings.unk == "forbid" or (
            settings.unk == "replace" and not model.has_attention
        )

    def search(
        self,
        sentences: Sequence[Ids],
        *,
        numbers: Sequence[int] | None = None,
        n_best: int = 1,
        requested: Requested = TEXT_ONLY,
    ) -> list[list[Hypothesis]]:
        """Return hypotheses of non-empty lists of source ids, those of a beam best first.

        Args:
            sentences: what to translate.
            numbers: of the sentences among all that there are, which sampling depends on; from 1
                unless given.
            n_best: hypotheses of each; for greedy search 1. For a beam, at most its size, so many
                are surely the best there are, and more may follow.
            requested: what to tell besides the symbols.
        """
        numbers = numbers or range(1, len(sentences) + 1)
        requested = requested._replace(attention=requested.attention and self._model.has_attention)
        found: list[list[Hypothesis]] = [[] for _ in sentences]
        for places in self._batches([len(sentence) for sentence in sentences]):
            source, lengths = self._tensors([sentences[place] for place in places])
            hypotheses = self._search_batch(
                source, lengths, [numbers[place] for place in places], n_best, requested
            )
            for place, own in zip(places, hypotheses, strict=True):
                found[place] = own
        return found

    def score(self, pairs: Sequence[tuple[Ids, Ids]]) -> list[tuple[float, float]]:
        """Return the log-probability, in nats, and the score of each target with EOS.

        Args:
            pairs: non-empty source ids, target ids without GO and EOS.
        """
        found = [(0.0, 0.0)] * len(pairs)
        for places in self._batches([len(target) for _, target in pairs]):
            source, lengths = self._tensors([pairs[place][0] for place in places])
            targets = [pairs[place][1] for place in places]
            scored = force(self._model, source, lengths, targets, penalties=self._penalties)
            for place, own in zip(places, scored, strict=True):
                found[place] = own
        return found

    def _batches(self, lengths: Sequence[int]) -> Iterator[list[int]]:
        """Yield the places of lengths in batches of similar ones; long ones in smaller batches."""
        order = sorted(range(len(lengths)), key=lengths.__getitem__)
        width = self._settings.beam_size if self._settings.search == "beam" else 1
        batch: list[int] = []
        for place in order:
            cells = (len(batch) + 1) * width * lengths[place]
            if len(batch) == self._settings.batch_sentences or (batch and cells > LARGEST_BATCH):
                yield batch
                batch = []
            batch.append(place)
        if batch:
            yield batch

    def _tensors(self, sentences: Sequence[Ids]) -> tuple[Tensor, Tensor]:
        lengths = torch.tensor([len(sentence) for sentence in sentences], device=self._device)
        return torch.from_numpy(pad(sentences)).to(self._device), lengths

    def _search_batch(
        self,
        source: Tensor,
        lengths: Tensor,
        numbers: Sequence[int],
        n_best: int,
        requested: Requested,
    ) -> list[list[Hypothesis]]:
        settings, model, constraints = self._settings, self._model, self._constraints(lengths)
        penalties = self._penalties
        match settings.search:
            case "greedy":
                found = greedy(
                    model, source, lengths, constraints, penalties=penalties, requested=requested
                )
                return [[hypothesis] for hypothesis in found]
            case "beam":
                return beam(
                    model,
                    source,
                    lengths,
                    constraints,
                    size=settings.beam_size,
                    best=n_best,
                    penalties=penalties,
                    requested=requested,
                )
            case "sample":
                draws = [
                    sample(
                        model,
                        source,
                        lengths,
                        constraints,
                        seeds=[(self._seed, number, draw) for number in numbers],
                        temperature=settings.temperature,
                        top_k=settings.top_k,
                        top_p=settings.top_p,
                        penalties=penalties,
                        requested=requested,
                    )
                    for draw in range(n_best)
                ]
                return [list(own) for own in zip(*draws, strict=True)]

    def _constraints(self, lengths: Tensor) -> Constraints:
        settings = self._settings
        longest = [
            math.ceil(settings.max_length_factor * length) + EXTRA_LENGTH
            for length in lengths.tolist()
        ]
        shortest = [
            min(math.ceil(settings.min_length_factor * length), limit)
            for length, limit in zip(lengths.tolist(), longest, strict=True)
        ]
        return Constraints(
            torch.tensor(shortest, device=self._device),
            torch.tensor(longest, device=self._device),
            forbid_unk=self._forbid_unk,
            no_repeat_ngram_size=settings.no_repeat_ngram_size,
        )
