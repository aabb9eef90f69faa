"""Translates and scores lines of text."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from itertools import islice
from typing import Any, Self

import torch

from nmt.config import DecodingSection
from nmt.data.codec import Codec, Side
from nmt.data.length_limit import LengthLimit
from nmt.data.vocabulary import UNK
from nmt.decoding.batched_search import BatchedSearch
from nmt.decoding.input_warnings import InputWarnings
from nmt.decoding.search import TEXT_ONLY, Hypothesis, Requested, StepModel
from nmt.decoding.source_lines import segment_line
from nmt.decoding.text_scores import TargetScore, rank_texts, rescore_texts, score_targets
from nmt.decoding.translation import Translation
from nmt.decoding.unk_replacement import UnkReplacement
from nmt.errors import InputError

# Batches per window. The lines of a window are sorted by length and translated together: a larger
# window has batches with less padding, a smaller one gives earlier results.
WINDOW_BATCHES = 16
_CUT = "the translation reaches its longest length and may be cut (decoding.max_length_factor)"


class Translator:
    """A trained model with its codecs and the settings of the search.

    Args:
        model: to search with.
        codecs: of both sides.
        settings: the `decoding` section.
        device: of the model.
        seed: of sampling.
        length_limit: of the training data, as of `BatchedSearch`.
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
        length_limit: LengthLimit | None = None,
        dictionary: Mapping[str, str] | None = None,
        fingerprint: Mapping[str, Any] | None = None,
    ) -> None:
        self.settings = settings
        self.fingerprint = dict(fingerprint or {})
        self.has_attention = model.has_attention
        self._source, self._target = codecs["source"], codecs["target"]
        self._search = BatchedSearch(
            model,
            settings,
            device,
            seed=seed,
            length_limit=length_limit,
            forbidden=self._target.vocabulary.tag_ids,
        )
        if settings.tag:
            self._source.check_tag(settings.tag, key="decoding.tag")
        self._unk_replacement = None
        if settings.unk == "replace" and model.has_attention:
            self._unk_replacement = UnkReplacement(
                self._source.segmenter, self._target.segmenter, dictionary or {}
            )

    @property
    def window(self) -> int:
        """The number of lines that are translated together."""
        return WINDOW_BATCHES * self.settings.batch_sentences

    def with_tag(self, tag: str | None) -> Self:
        """Return this translator with another tag; with the same one if `tag` is None.

        Raises:
            InputError: the source vocabulary does not contain the tag.
        """
        if tag is None:
            return self
        self._source.check_tag(tag, key="tag")
        other = copy(self)
        other.settings = self.settings.model_copy(update={"tag": tag})
        return other

    def translate(self, lines: Iterable[str]) -> Iterator[str]:
        """Yield the translation of each line, reading at most one window ahead.

        Args:
            lines: any text; a blank line gives a blank line.
        """
        for translations in self.search(lines):
            yield translations[0].text

    def translate_tagged(
        self, lines: Sequence[str], tags: Sequence[str | None], *, name: str = "input"
    ) -> Iterator[tuple[int, str]]:
        """Yield the index and the translation of each line, all lines with one tag together.

        Args:
            lines: as in `translate`.
            tags: of each line, as in `with_tag`.
            name: of the input, for warnings.

        Raises:
            InputError: the source vocabulary does not contain a tag.
        """
        warnings = InputWarnings(name)
        for tag in dict.fromkeys(tags):
            translator = self.with_tag(tag)
            remaining = (index for index, line_tag in enumerate(tags) if line_tag == tag)
            while indices := list(islice(remaining, self.window)):
                translations = translator.search_window(
                    [lines[index] for index in indices],
                    numbers=[index + 1 for index in indices],
                    warnings=warnings,
                )
                for index, n_best_list in zip(indices, translations, strict=True):
                    yield index, n_best_list[0].text
        warnings.summarize()

    def search(
        self, lines: Iterable[str], *, n_best: int = 1, requested: Requested = TEXT_ONLY
    ) -> Iterator[list[Translation]]:
        """Yield the n best translations of each line, reading at most one window ahead.

        Args:
            lines: any text; a blank line has one blank translation.
            n_best: translations per line. Beam search: best first, at most the beam size, fewer if
                several hypotheses have the same text. Sampling: in the order they were drawn, with
                repetitions.
            requested: what to return in addition to the text.

        Raises:
            InputError: the configured search does not give n_best translations.
        """
        self.check_n_best(n_best)
        remaining, number = iter(lines), 1
        warnings = InputWarnings("input")
        while texts := list(islice(remaining, self.window)):
            numbers = range(number, number + len(texts))
            yield from self.search_window(
                texts, numbers=numbers, warnings=warnings, n_best=n_best, requested=requested
            )
            number += len(texts)
        warnings.summarize()

    def search_window(
        self,
        texts: Sequence[str],
        *,
        numbers: Sequence[int],
        warnings: InputWarnings,
        n_best: int = 1,
        requested: Requested = TEXT_ONLY,
    ) -> list[list[Translation]]:
        """Translate a window of lines together; as `search`.

        Args:
            texts: the lines.
            numbers: of the lines in the whole input, from 1.
            warnings: receives a warning for each line that is truncated, or whose translation is
                cut at its longest length.
            n_best: as in `search`.
            requested: as in `search`.
        """
        results = [[Translation("", log_probability=0.0, score=0.0)] for _ in texts]
        tokens = [
            self._segment(text, number, warnings)
            for text, number in zip(texts, numbers, strict=True)
        ]
        indices = [index for index, line_tokens in enumerate(tokens) if line_tokens]
        ids = [self._source.vocabulary.encode(tokens[index]) for index in indices]
        hypotheses = self._search.search(
            ids,
            numbers=[numbers[index] for index in indices],
            n_best=n_best,
            requested=requested._replace(attention=True) if self._unk_replacement else requested,
        )
        translations = [
            [
                self._to_translation(hypothesis, tokens[index], requested)
                for hypothesis in n_best_list
            ]
            for index, n_best_list in zip(indices, hypotheses, strict=True)
        ]
        ranked = self.settings.search == "beam"
        if ranked or requested.scores:
            translations = rescore_texts(self._search, self._target, ids, hypotheses, translations)
        for index, source, n_best_list in zip(indices, ids, translations, strict=True):
            results[index] = rank_texts(n_best_list, n_best) if ranked else n_best_list
            if any(translation.cut for translation in results[index]):
                _, longest = self._search.length_range(len(source))
                warnings.add(numbers[index], _CUT, f": {longest:,} tokens")
        return results

    def score(self, sources: Sequence[str], targets: Sequence[str]) -> list[TargetScore]:
        """Return the scores of given translations.

        Args:
            sources: lines.
            targets: one translation per source line. The only translation of a blank line is a
                blank one, with probability 1; any other has probability 0.

        Raises:
            InputError: the lengths differ.
        """
        if len(sources) != len(targets):
            raise InputError(
                f"targets: must have one translation per source line, {len(sources):,}, but has "
                f"{len(targets):,}."
            )
        warnings = InputWarnings("input")
        scores = self.score_window(sources, targets, first=1, warnings=warnings)
        warnings.summarize()
        return scores

    def score_window(
        self, sources: Sequence[str], targets: Sequence[str], *, first: int, warnings: InputWarnings
    ) -> list[TargetScore]:
        """Score a window of lines together; as `score` and `search_window`."""
        pairs = [
            (
                self._source.vocabulary.encode(self._segment(source, number, warnings)),
                self._target.encode(target),
            )
            for number, (source, target) in enumerate(zip(sources, targets, strict=True), first)
        ]
        return score_targets(self._search, pairs)

    def check_n_best(self, n_best: int) -> None:
        """Check that the configured search gives n_best translations per line.

        Raises:
            InputError: it does not.
        """
        if n_best < 1:
            raise InputError(f"n-best: must be at least 1, but is {n_best}.")
        search, size = self.settings.search, self.settings.beam_size
        if n_best == 1 or search == "sample" or (search == "beam" and n_best <= size):
            return
        if search == "beam":
            raise InputError(
                f"n-best: must be at most decoding.beam_size={size}, but is {n_best}.",
                hint=f"Increase the beam with --beam {n_best}.",
            )
        raise InputError(
            f"n-best: must be 1 with decoding.search=greedy, but is {n_best}.",
            hint=f"Use beam search with --beam {max(n_best, size)}.",
        )

    def _segment(self, text: str, number: int, warnings: InputWarnings) -> list[str]:
        """Return the source tokens of a line, as of `segment_line`."""
        return segment_line(
            text,
            self._source,
            max_length=self.settings.max_source_length,
            tag=self.settings.tag,
            number=number,
            warnings=warnings,
        )

    def _to_translation(
        self, hypothesis: Hypothesis, source_tokens: Sequence[str], requested: Requested
    ) -> Translation:
        """Return a hypothesis as text, with UNK replaced and without the tag of the source."""
        tokens = self._target.vocabulary.decode(hypothesis.ids)
        attention = None
        if hypothesis.attention is not None:
            attention = hypothesis.attention.cpu().numpy()
        if self.settings.tag:  # it is not part of the line
            source_tokens = source_tokens[1:]
            attention = None if attention is None else attention[:, 1:]
        if self._unk_replacement and attention is not None and UNK in hypothesis.ids:
            tokens, attention = self._unk_replacement.apply(
                tokens, hypothesis.ids, attention, source_tokens
            )
        return Translation(
            text=self._target.segmenter.decode(tokens),
            source_tokens=tuple(source_tokens),
            tokens=tuple(tokens),
            log_probability=hypothesis.log_probability,
            score=hypothesis.score,
            attention=attention if requested.attention else None,
            source_words=self._source.words(source_tokens) if requested.attention else (),
            words=self._target.words(tokens) if requested.attention else (),
            cut=hypothesis.cut,
        )
