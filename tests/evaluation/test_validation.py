"""Validation scores fit the language, and count what is cut; errors name the key to change."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
import torch

from nmt.config import DecodingSection, EvaluationSection
from nmt.data.prepared import Prepared
from nmt.data.vocabulary import EOS
from nmt.decoding.batched_search import BatchedSearch
from nmt.decoding.search import Hypothesis
from nmt.errors import RunError
from nmt.evaluation.validation import make_validation, validation_tokenizer
from nmt.runs.directory import Run


@pytest.mark.usefixtures("prepared_project")
def test_out_of_memory_error_names_the_key_to_lower(monkeypatch: pytest.MonkeyPatch):
    def exhausted(*_: object, **__: object) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory.")

    monkeypatch.setattr("nmt.evaluation.validation.corpus_loss", exhausted)
    prepared = Prepared.load(Path("prepared/tiny"))
    validate = make_validation(prepared, DecodingSection(), torch.device("cpu"), tokenizer="13a")
    assert validate
    with pytest.raises(RunError) as failure:
        validate(torch.nn.Linear(1, 1))
    assert failure.value.render() == (
        "out of memory in the validation. Lower decoding.batch_sentences, which is 64, and run nmt "
        "train again."
    )


@pytest.mark.usefixtures("project")
def test_bleu_of_chinese_references_is_not_zero(
    nmt: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
):
    for split, count in {"train": 40, "valid": 3}.items():
        Path(f"corpus/{split}.zh").write_text("今天的天气非常好我们去公园散步吧\n" * count)
    data = ["--set", "data.target=zh", "--set", "data.test=null"]
    assert nmt("preprocess", *data).status == 0
    prepared = Prepared.load(Path("prepared/tiny"))
    targets = [prepared.corpus("valid").target[index].tolist() for index in range(3)]
    monkeypatch.setattr("nmt.evaluation.validation.corpus_loss", lambda *_, **__: 1.0)
    perfect = [[Hypothesis(ids, None, None, None)] for ids in targets]
    monkeypatch.setattr(BatchedSearch, "search", lambda *_: perfect)
    monkeypatch.setattr("nmt.evaluation.validation.InferenceModel", Mock())
    tokenizer = validation_tokenizer(prepared, EvaluationSection())
    validate = make_validation(
        prepared, DecodingSection(), torch.device("cpu"), tokenizer=tokenizer
    )
    assert validate
    assert validate(torch.nn.Linear(1, 1)).bleu == pytest.approx(100)


@pytest.mark.usefixtures("prepared_project")
def test_missing_tokenizer_is_reported_before_a_run_is_created(
    refused: Callable[..., str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("nmt.evaluation.tokenization._is_installed", lambda _: False)
    assert refused("train", "--set", "evaluation.tokenize=ja-mecab") == (
        "evaluation.tokenize: must be a tokenizer whose packages are installed, but is ja-mecab. "
        "Run pip install 'sacrebleu[ja]', or set it to char."
    )


@pytest.mark.usefixtures("trained_project")
def test_validation_counts_the_translations_that_reach_their_longest_length():
    prepared = Prepared.load(Path("prepared/tiny"))
    model = Run.load(Path("runs/tiny")).load_best(torch.device("cpu"))
    torch.nn.init.zeros_(model.projection_weight)
    for id_, cut in ((EOS, 0), (5, 3)):
        model.projection_bias.data.zero_()[id_] = 9.0
        validate = make_validation(
            prepared,
            DecodingSection(),
            torch.device("cpu"),
            tokenizer="13a",
            length_limit=prepared.length_limit,
        )
        assert validate
        scores = validate(model)
        assert scores.length_limited == cut
        assert ("length limit" in dict(scores.findings)) == (cut > 0)
