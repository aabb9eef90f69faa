"""Text in, text out: one line for one line, in order."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any, NamedTuple

import numpy as np
import torch

from nmt.config import DecodingSection
from nmt.data.codec import Codec, Side
from nmt.data.vocabulary import UNK
from nmt.decoding.batched_search import BatchedSearch
from nmt.decoding.input_warnings import InputWarnings
from nmt.decoding.search import TEXT_ONLY, Hypothesis, Requested, StepModel
from nmt.decoding.translation import Translation
from nmt.errors import InputError

# A window of lines is sorted by length and translated together; more lines mean fuller batches,
# fewer mean earlier answers.
WINDOW_BATCHES = 16
# Characters of a line that are segmented at first for each token that may be read of it.
_CHARACTERS_A_TOKEN = 64


class TargetScore(NamedTuple):
    """What a model thinks of a given translation."""

    log_probability: float  # of the tokens and EOS, in nats
    score: float  # the same, normalised as a search would
    tokens: int  # with EOS; 0 for a blank translation of a blank line

    @property
    def perplexity(self) -> float:
        """exp(-log P / tokens); 1 for no token, infinite past the largest float."""
        try:
            return math.exp(-self.log_probability / self.tokens) if self.tokens else 1.0
        except OverflowError:
            return math.inf


class Translator:
    """A trained model with its codecs. `nmt.load` makes one of a run directory.

    Args:
        model: what searches ask.
        codecs: of both sides.
        settings: the `decoding` section.
        device: where the model lives.
        seed: of what is sampled.
        dictionary: translations of source words that replace UNK.
        fingerprint: what translations depend on besides the settings: JSON values by name.
    """

    def __init__(
        self,
        model: StepModel[Any],
        codecs: Mapping[Side, Codec],
        settings: DecodingSection,
        device: torch.device,
        *,
        seed: int = 1,
        dictionary: Mapping[str, str] | None = None,
        fingerprint: Mapping[str, Any] | None = None,
    ) -> None:
        self.settings = settings
        self.fingerprint = dict(fingerprint or {})
        self.has_attention = model.has_attention
        self._search = BatchedSearch(model, settings, device, seed=seed)
        self._source, self._target = codecs["source"], codecs["target"]
        self._dictionary = dictionary or {}
        self._replaces = settings.unk == "replace" and model.has_attention

    @property
    def window(self) -> int:
        """How many lines are best translated together."""
        return WINDOW_BATCHES * self.settings.batch_sentences

    def translate(self, lines: Iterable[str]) -> Iterator[str]:
        """Yield the translation of each line, holding a bounded number of lines.

        Args:
            lines: any text; a blank line gives a blank line.
        """
        for found in self.search(lines):
            yield found[0].text

    def search(
        self, lines: Iterable[str], *, n_best: int = 1, requested: Requested = TEXT_ONLY
    ) -> Iterator[list[Translation]]:
        """Yield the best translations of each line, best first, holding a bounded number of lines.

        Args:
            lines: any text; a blank line has one translation, a blank one.
            n_best: how many; of a beam at most its size, and now and then fewer, where two have
                the same text. Those of `sample` come as they were drawn and may be the same.
            requested: what to tell besides the text.

        Raises:
            InputError: the configured search does not find so many.
        """
        self.check_n_best(n_best)
        waiting, number = iter(lines), 1
        warnings = InputWarnings("input")
        while texts := list(islice(waiting, self.window)):
            yield from self.search_window(
                texts, first=number, warnings=warnings, n_best=n_best, requested=requested
            )
            number += len(texts)
        warnings.summarize()

    def search_window(
        self,
        texts: Sequence[str],
        *,
        first: int,
        warnings: InputWarnings,
        n_best: int = 1,
        requested: Requested = TEXT_ONLY,
    ) -> list[list[Translation]]:
        """Translate some lines of many together; as `search`.

        Args:
            texts: the lines.
            first: the number of the first of them among all, from 1.
            warnings: about lines that are cut.
            n_best: as of `search`.
            requested: as of `search`.
        """
        answers = [[Translation("", log_probability=0.0, score=0.0)] for _ in texts]
        tokens = [self._read(text, first + place, warnings) for place, text in enumerate(texts)]
        filled = [place for place, own in enumerate(tokens) if own]
        ids = [self._source.vocabulary.encode(tokens[place]) for place in filled]
        told = requested._replace(attention=True) if self._replaces else requested
        hypotheses = self._search.search(
            ids, numbers=[first + place for place in filled], n_best=n_best, requested=told
        )
        found = [
            [self._as_text(each, tokens[place], requested) for each in own]
            for place, own in zip(filled, hypotheses, strict=True)
        ]
        ranked = self.settings.search == "beam"
        if ranked or requested.scores:
            found = self._scored_as_text(ids, hypotheses, found)
        for place, own in zip(filled, found, strict=True):
            answers[place] = _best(own, n_best) if ranked else own
        return answers

    def score(self, sources: Sequence[str], targets: Sequence[str]) -> list[TargetScore]:
        """Return what the model thinks of given translations.

        Args:
            sources: lines.
            targets: a translation of each. A blank line has a blank one alone, with probability 1;
                others of it have probability 0.

        Raises:
            InputError: there are not as many of both.
        """
        if len(sources) != len(targets):
            raise InputError(
                "there must be a translation of each source, but there are "
                f"{len(targets):,} of {len(sources):,}."
            )
        warnings = InputWarnings("input")
        found = self.score_window(sources, targets, first=1, warnings=warnings)
        warnings.summarize()
        return found

    def score_window(
        self, sources: Sequence[str], targets: Sequence[str], *, first: int, warnings: InputWarnings
    ) -> list[TargetScore]:
        """Score some lines of many together; as `score` and `search_window`."""
        pairs = [
            (
                self._source.vocabulary.encode(self._read(source, number, warnings)),
                self._target.encode(target),
            )
            for number, (source, target) in enumerate(zip(sources, targets, strict=True), first)
        ]
        scored = iter(self._search.score([pair for pair in pairs if pair[0]]))
        found = []
        for source, target in pairs:
            if source:
                found.append(TargetScore(*next(scored), len(target) + 1))
            else:
                found.append(
                    TargetScore(-math.inf, -math.inf, len(target) + 1) if target else BLANK
                )
        return found

    def check_n_best(self, n_best: int) -> None:
        """Check that the configured search finds so many translations of a line.

        Raises:
            InputError: it does not.
        """
        if n_best < 1:
            raise InputError(f"n-best: must be at least 1, but is {n_best}.")
        search, size = self.settings.search, self.settings.beam_size
        if n_best == 1 or search == "sample" or (search == "beam" and n_best <= size):
            return
        raise InputError(
            f"n-best: must be at most decoding.beam_size, which is {size}, but is {n_best}: raise "
            f"it, --beam {n_best}."
            if search == "beam"
            else f"n-best: must be 1 with decoding.search=greedy, but is {n_best}: search with a "
            f"beam, --beam {max(n_best, size)}."
        )

    def _read(self, text: str, number: int, warnings: InputWarnings) -> list[str]:
        """Return the source tokens of a line, no more than may be read of it."""
        limit = self.settings.max_source_length
        size = limit * _CHARACTERS_A_TOKEN
        while True:
            tokens = self._source.segmenter.encode(text[:size])
            if len(tokens) > limit:
                kind = f"cut after token {limit:,} (decoding.max_source_length)"
                warnings.add(number, kind)
                return tokens[:limit]
            if size >= len(text):
                return tokens
            size *= 4

    def _as_text(
        self, hypothesis: Hypothesis, source_tokens: Sequence[str], requested: Requested
    ) -> Translation:
        tokens = self._target.vocabulary.decode(hypothesis.ids)
        attention = None
        if hypothesis.attention is not None:
            attention = hypothesis.attention.cpu().numpy()
        if self._replaces and attention is not None and UNK in hypothesis.ids:
            replaced = [
                self._replacement(source_tokens[row.argmax()]) if id_ == UNK else [token]
                for token, id_, row in zip(tokens, hypothesis.ids, attention[:-1], strict=True)
            ]
            tokens = [token for own in replaced for token in own]
            attention = np.repeat(attention, [*map(len, replaced), 1], axis=0)
        return Translation(
            text=self._target.segmenter.decode(tokens),
            source_tokens=tuple(source_tokens),
            tokens=tuple(tokens),
            log_probability=hypothesis.log_probability,
            score=hypothesis.score,
            attention=attention if requested.attention else None,
            source_words=self._source.words(source_tokens) if requested.attention else (),
            words=self._target.words(tokens) if requested.attention else (),
        )

    def _replacement(self, token: str) -> list[str]:
        """Return the tokens that stand for UNK where most attention is on a source token."""
        bare = self._source.segmenter.decode([token])
        if bare not in self._dictionary:
            return [token]
        first, *others = self._dictionary[bare].split()
        return [token.replace(bare, first), *map(self._target.segmenter.begin_word, others)]

    def _scored_as_text(
        self,
        sources: Sequence[Sequence[int]],
        hypotheses: Sequence[Sequence[Hypothesis]],
        found: Sequence[Sequence[Translation]],
    ) -> list[list[Translation]]:
        """Let every score be that of the text.

        A text can be spelt in other pieces than a search chose, and what replaces UNK is text too.
        """
        changed, pairs = [], []
        for line, own in enumerate(found):
            for rank, each in enumerate(own):
                ids = self._target.encode(each.text)
                if ids != hypotheses[line][rank].ids:
                    changed.append((line, rank))
                    pairs.append((sources[line], ids))
        scored = [list(own) for own in found]
        for (line, rank), (probability, score) in zip(
            changed, self._search.score(pairs), strict=True
        ):
            if probability == -math.inf:  # a shortlist has not the pieces of the other spelling
                continue
            scored[line][rank] = replace(
                found[line][rank], log_probability=probability, score=score
            )
        return scored


BLANK = TargetScore(0.0, 0.0, 0)


def _best(found: Sequence[Translation], count: int) -> list[Translation]:
    """Return the translations with the best scores, best first, no text twice."""
    first: dict[str, Translation] = {}
    for each in sorted(found, key=lambda each: -(each.score or 0.0)):
        first.setdefault(each.text, each)
    return list(first.values())[:count]
