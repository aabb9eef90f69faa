"""The configured search over many sentences, in batches of similar length."""

import math
from collections.abc import Iterator, Sequence
from typing import Any

import torch
from torch import Tensor

from nmt.config import DecodingSection
from nmt.data.batches import pad
from nmt.data.length_limit import EARLIER_LIMIT, EXTRA_LENGTH, LengthLimit
from nmt.decoding.beam import beam
from nmt.decoding.constraints import Constraints
from nmt.decoding.sampling import sample
from nmt.decoding.scoring import force_decode
from nmt.decoding.search import TEXT_ONLY, Hypothesis, Penalties, Requested, StepModel, greedy

# Limit on the tokens of a batch, padding included, times the beam size. It bounds the memory of
# batches of very long sentences.
MAX_BATCH_TOKENS = 2**15

Ids = Sequence[int]


class BatchedSearch:
    """A model with the settings of the search.

    Args:
        model: to search with.
        settings: the `decoding` section.
        device: of the model.
        seed: of sampling.
        length_limit: of the training data, which an explicit `max_length_factor` replaces; None:
            that of earlier versions.
        forbidden: target ids that are never chosen, ascending: those of tags.
    """

    def __init__(
        self,
        model: StepModel[Any],
        settings: DecodingSection,
        device: torch.device,
        *,
        seed: int = 1,
        length_limit: LengthLimit | None = None,
        forbidden: Sequence[int] = (),
    ) -> None:
        self._model = model
        self._settings = settings
        self._device = device
        self._seed = seed
        self._trained_limit = length_limit
        self._forbidden = tuple(forbidden)
        self._penalties = Penalties(
            settings.length_penalty, settings.coverage_penalty if model.has_attention else 0.0
        )
        # Without attention UNK cannot be replaced, so it must not be chosen.
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
        """Return the hypotheses of each sentence, those of a beam best first.

        Args:
            sentences: non-empty lists of source ids.
            numbers: of the sentences in the whole input, from 1, which sampling depends on;
                None: 1, 2 and so on.
            n_best: hypotheses per sentence. Greedy search: 1. Beam search: at most the beam size;
                the first n_best hypotheses are the best ones, and more may follow.
            requested: what to return in addition to the ids.
        """
        numbers = numbers or range(1, len(sentences) + 1)
        requested = requested._replace(attention=requested.attention and self._model.has_attention)
        results: list[list[Hypothesis]] = [[] for _ in sentences]
        for indices in self._batches([len(sentence) for sentence in sentences]):
            source, lengths = self._tensors([sentences[index] for index in indices])
            constraints = self._constraints(lengths)
            batch_results = self._search_batch(
                source,
                lengths,
                constraints,
                numbers=[numbers[index] for index in indices],
                n_best=n_best,
                requested=requested,
            )
            for row, (index, hypotheses) in enumerate(zip(indices, batch_results, strict=True)):
                results[index] = [
                    hypothesis._replace(cut=constraints.was_cut(row, hypothesis.ids))
                    for hypothesis in hypotheses
                ]
        return results

    def score(self, pairs: Sequence[tuple[Ids, Ids]]) -> list[tuple[float, float]]:
        """Return the log-probability, in nats, and the score of each target with EOS.

        Args:
            pairs: non-empty source ids, target ids without GO and EOS.
        """
        results = [(0.0, 0.0)] * len(pairs)
        for indices in self._batches([len(target) for _, target in pairs]):
            source, lengths = self._tensors([pairs[index][0] for index in indices])
            targets = [pairs[index][1] for index in indices]
            scores = force_decode(self._model, source, lengths, targets, penalties=self._penalties)
            for index, score in zip(indices, scores, strict=True):
                results[index] = score
        return results

    def _batches(self, lengths: Sequence[int]) -> Iterator[list[int]]:
        """Yield batches of indices into `lengths`: similar lengths together, long ones in fewer."""
        order = sorted(range(len(lengths)), key=lengths.__getitem__)
        width = self._settings.beam_size if self._settings.search == "beam" else 1
        batch: list[int] = []
        for index in order:
            tokens = (len(batch) + 1) * width * lengths[index]
            if len(batch) == self._settings.batch_sentences or (
                batch and tokens > MAX_BATCH_TOKENS
            ):
                yield batch
                batch = []
            batch.append(index)
        if batch:
            yield batch

    def _tensors(self, sentences: Sequence[Ids]) -> tuple[Tensor, Tensor]:
        lengths = torch.tensor([len(sentence) for sentence in sentences], device=self._device)
        return torch.from_numpy(pad(sentences)).to(self._device), lengths

    def _search_batch(
        self,
        source: Tensor,
        lengths: Tensor,
        constraints: Constraints,
        *,
        numbers: Sequence[int],
        n_best: int,
        requested: Requested,
    ) -> list[list[Hypothesis]]:
        settings, model, penalties = self._settings, self._model, self._penalties
        match settings.search:
            case "greedy":
                hypotheses = greedy(
                    model, source, lengths, constraints, penalties=penalties, requested=requested
                )
                return [[hypothesis] for hypothesis in hypotheses]
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
                return [list(hypotheses) for hypotheses in zip(*draws, strict=True)]

    def _constraints(self, lengths: Tensor) -> Constraints:
        settings = self._settings
        limits = [self.length_range(length) for length in lengths.tolist()]
        shortest, longest = zip(*limits, strict=True)
        return Constraints(
            torch.tensor(shortest, device=self._device),
            torch.tensor(longest, device=self._device),
            forbid_unk=self._forbid_unk,
            forbidden=self._forbidden,
            no_repeat_ngram_size=settings.no_repeat_ngram_size,
        )

    def length_range(self, source_length: int) -> tuple[int, int]:
        """Return the shortest and the longest translation of a source, in tokens."""
        settings = self._settings
        shortest = math.ceil(settings.min_length_factor * source_length)
        if settings.max_length_factor is None and self._trained_limit:
            longest = self._trained_limit.longest(source_length)
            # The configured minimum is stronger than a maximum that nobody configured.
            return shortest, max(longest, shortest + EXTRA_LENGTH) if shortest else longest
        limit = EARLIER_LIMIT
        if settings.max_length_factor is not None:
            limit = LengthLimit.from_factor(settings.max_length_factor)
        longest = limit.longest(source_length)
        return min(shortest, longest), longest
