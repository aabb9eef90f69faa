"""Scores of a model in training on the validation corpus."""

from collections.abc import Sequence

import torch

from nmt.choices import BleuTokenizerChoice
from nmt.config import DecodingSection
from nmt.data.prepared import Prepared
from nmt.decoding.batched_search import BatchedSearch
from nmt.device import out_of_memory
from nmt.errors import RunError
from nmt.evaluation.scores import score
from nmt.evaluation.tokenization import choose_tokenizer
from nmt.model.inference.model import InferenceModel
from nmt.model.network import EncoderDecoder
from nmt.runs.scores import ValidationScores
from nmt.training.diagnostics import translation_findings
from nmt.training.loss import corpus_loss
from nmt.training.trainer import Validate


def make_validation(
    prepared: Prepared,
    decoding: DecodingSection,
    device: torch.device,
    *,
    tokenize: BleuTokenizerChoice,
) -> Validate | None:
    """Return a function that scores a model on the validation corpus; None if there is none.

    Args:
        prepared: the data.
        decoding: the `decoding` section; translations are greedy whatever it says.
        device: where the model lives.
        tokenize: the key `evaluation.tokenize`.

    Raises:
        InputError: the packages of the tokenizer are not installed.
    """
    corpus, references = prepared.corpus("valid"), prepared.references("valid")
    if not references:
        return None
    codecs = prepared.codecs
    sources = [corpus.source[index].tolist() for index in range(len(corpus))]
    texts = [codecs["source"].decode(ids) for ids in sources]
    language = prepared.manifest.details["configuration"]["data"]["target"]
    tokenizer = choose_tokenizer(tokenize, language, references)

    def validate(model: EncoderDecoder) -> ValidationScores:
        try:
            size = decoding.batch_sentences
            loss = corpus_loss(model, corpus, batch_sentences=size, device=device)
            translations = _translate(model, decoding, device, sources)
        except (RuntimeError, MemoryError) as error:
            if not out_of_memory(error):
                raise
            raise RunError(
                "out of memory in the validation.",
                hint="Lower decoding.batch_sentences, which is "
                f"{decoding.batch_sentences:,}, and run nmt train again.",
            ) from error
        hypotheses = [codecs["target"].decode(ids) for ids in translations]
        normalized = [codecs["target"].normalize(text) for text in hypotheses]
        scores = score(normalized, [references], ["bleu", "chrf"], tokenizer)
        bleu, chrf = (metric.value for metric in scores)
        findings = translation_findings(translations, hypotheses, texts)
        return ValidationScores(loss, bleu, chrf, tuple(findings))

    return validate


def _translate(
    model: EncoderDecoder,
    decoding: DecodingSection,
    device: torch.device,
    sentences: Sequence[Sequence[int]],
) -> list[list[int]]:
    """Translate ids by greedy search, which is fast, whatever search is configured."""
    greedy = decoding.model_copy(update={"search": "greedy"})
    search = BatchedSearch(InferenceModel(model), greedy, device)
    return [hypotheses[0].ids for hypotheses in search.search(sentences)]
