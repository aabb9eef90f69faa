"""Scores of a model in training on the validation corpus."""

import torch

from nmt.choices import BleuTokenizer
from nmt.config import DecodingSection, EvaluationSection
from nmt.data.length_limit import LengthLimit
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


def validation_tokenizer(prepared: Prepared, settings: EvaluationSection) -> BleuTokenizer:
    """Return the tokenizer of BLEU for the validation corpus.

    Raises:
        InputError: its packages are not installed.
    """
    language = prepared.manifest.details["configuration"]["data"]["target"]
    return choose_tokenizer(settings.tokenize, language, prepared.references("valid"))


def make_validation(
    prepared: Prepared,
    decoding: DecodingSection,
    device: torch.device,
    *,
    tokenizer: BleuTokenizer,
    length_limit: LengthLimit | None = None,
) -> Validate | None:
    """Return a function that scores a model on the validation corpus; None if there is none.

    Args:
        prepared: the data.
        decoding: the `decoding` section; translations are greedy whatever it says.
        device: where the model lives.
        tokenizer: of BLEU, as of `validation_tokenizer`.
        length_limit: of the run, as of `BatchedSearch`.
    """
    corpus, references = prepared.corpus("valid"), prepared.references("valid")
    if not references:
        return None
    codecs = prepared.codecs
    sources = [corpus.source[index].tolist() for index in range(len(corpus))]
    texts = [codecs["source"].decode(ids) for ids in sources]

    def validate(model: EncoderDecoder) -> ValidationScores:
        try:
            size = decoding.batch_sentences
            loss = corpus_loss(model, corpus, batch_sentences=size, device=device)
            greedy = decoding.model_copy(update={"search": "greedy"})  # faster than the others
            search = BatchedSearch(
                InferenceModel(model),
                greedy,
                device,
                length_limit=length_limit,
                forbidden=codecs["target"].vocabulary.tag_ids,
            )
            translations = [hypotheses[0] for hypotheses in search.search(sources)]
        except (RuntimeError, MemoryError) as error:
            if not out_of_memory(error):
                raise
            raise RunError(
                "out of memory in the validation.",
                hint="Lower decoding.batch_sentences, which is "
                f"{decoding.batch_sentences:,}, and run nmt train again.",
            ) from error
        hypotheses = [codecs["target"].decode(translation.ids) for translation in translations]
        normalized = [codecs["target"].normalize(text) for text in hypotheses]
        scores = score(normalized, [references], ["bleu", "chrf"], tokenizer)
        bleu, chrf = (metric.value for metric in scores)
        cut = sum(translation.cut for translation in translations)
        findings = translation_findings(
            [translation.ids for translation in translations],
            hypotheses,
            texts,
            length_limited=cut,
        )
        return ValidationScores(loss, bleu, chrf, tuple(findings), length_limited=cut)

    return validate
