"""Scoring a model in training on the validation corpus, and what looks wrong about it."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
import torch

from nmt.config import DecodingSection
from nmt.data.prepared import Prepared
from nmt.data.vocabulary import UNK
from nmt.decoding.batched_search import BatchedSearch
from nmt.device import out_of_memory
from nmt.errors import RunError
from nmt.evaluation.scores import score
from nmt.model.inference.model import InferenceModel
from nmt.model.network import EncoderDecoder
from nmt.runs.scores import ValidationScores
from nmt.training.loss import corpus_loss
from nmt.training.trainer import Validate

# Shares of the validation corpus above which something is wrong.
_MOSTLY, _OFTEN = 0.5, 0.1
# Pairs of the training data that are looked at.
_SAMPLE = 10_000


def validation(
    prepared: Prepared, settings: DecodingSection, device: torch.device
) -> Validate | None:
    """Return the scorer of a model on the validation corpus, None where there is no corpus."""
    corpus, references = prepared.corpus("valid"), prepared.references("valid")
    if not references:
        return None
    codecs = prepared.codecs
    sources = [corpus.source[index].tolist() for index in range(len(corpus))]
    texts = [codecs["source"].decode(ids) for ids in sources]

    def validate(model: EncoderDecoder) -> ValidationScores:
        try:
            size = settings.batch_sentences
            loss = corpus_loss(model, corpus, batch_sentences=size, device=device)
            found = _translate(model, settings, device, sources)
        except (RuntimeError, MemoryError) as error:
            if not out_of_memory(error):
                raise
            raise RunError(
                "out of memory in the validation: lower decoding.batch_sentences, which is "
                f"{settings.batch_sentences:,}, and run nmt train again."
            ) from error
        hypotheses = [codecs["target"].decode(ids) for ids in found]
        bleu, chrf = (each.value for each in score(hypotheses, references, ["bleu", "chrf"]))
        return ValidationScores(loss, bleu, chrf, tuple(symptoms(found, hypotheses, texts)))

    return validate


def _translate(
    model: EncoderDecoder,
    settings: DecodingSection,
    device: torch.device,
    sentences: Sequence[Sequence[int]],
) -> list[list[int]]:
    """Translate ids by greedy search, whatever search is configured: it must be quick."""
    changed = settings.model_copy(update={"search": "greedy"})
    searcher = BatchedSearch(InferenceModel(model), changed, device)
    return [found[0].ids for found in searcher.search(sentences)]


def symptoms(
    found: Sequence[Sequence[int]], hypotheses: Sequence[str], sources: Sequence[str]
) -> list[str]:
    """Say what looks wrong about translations, each a topic, a colon and a sentence.

    Args:
        found: target ids of each.
        hypotheses: the same as text.
        sources: what they translate.
    """
    count = len(hypotheses)
    told = []
    text, times = Counter(hypotheses).most_common(1)[0]
    if count > 1 and times > _MOSTLY * count:
        told.append(
            f"all the same: {times:,} of {count:,} translations are {text!r}. If that stays, "
            "try another training.learning_rate."
        )
    tokens = sum(map(len, found))
    unknown = sum(list(ids).count(UNK) for ids in found)
    if unknown > _OFTEN * max(tokens, 1):
        told.append(
            f"UNK: {unknown:,} of {tokens:,} tokens are UNK. Segment into pieces that cover the "
            "text: segmentation.kind=bpe with a higher segmentation.character_coverage."
        )
    pairs = zip(hypotheses, sources, strict=True)
    copied = sum(hypothesis == source for hypothesis, source in pairs)
    if copied > _MOSTLY * count:
        told.append(
            f"copies: {copied:,} of {count:,} translations are the source itself. Are the files of "
            "data.train really in two languages?"
        )
    return told


def data_symptoms(prepared: Prepared) -> list[str]:
    """Say what looks wrong about prepared training data, in sentences."""
    corpus = prepared.corpus("train")
    told = []
    for side in ("source", "target"):
        tokens = getattr(corpus, side).tokens
        share = float((tokens == UNK).mean())
        if share > _OFTEN:
            told.append(
                f"{share:.0%} of the {side} tokens are UNK, which no model can translate: choose "
                "segmentation.kind=bpe, or raise segmentation.vocabulary_size or "
                "segmentation.character_coverage."
            )
    if prepared.manifest.details["configuration"]["segmentation"]["shared"]:
        sample = range(0, len(corpus), max(1, len(corpus) // _SAMPLE))
        copied = sum(np.array_equal(corpus.source[place], corpus.target[place]) for place in sample)
        if copied > _OFTEN * len(sample):
            told.append(
                f"{copied / len(sample):.0%} of the training pairs have the same text on both "
                "sides: the model will learn to copy. Leave such pairs out of data.train."
            )
    return told
