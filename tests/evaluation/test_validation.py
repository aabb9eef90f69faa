"""A validation counts the translations that it cuts, and reports which key to lower."""

from pathlib import Path

import pytest
import torch

from nmt.config import DecodingSection
from nmt.data.prepared import Prepared
from nmt.data.vocabulary import EOS
from nmt.errors import RunError
from nmt.evaluation.validation import make_validation
from nmt.runs.directory import Run


@pytest.mark.usefixtures("prepared_project")
def test_out_of_memory_error_names_the_key_to_lower(monkeypatch: pytest.MonkeyPatch):
    def exhausted(*_: object, **__: object) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory.")

    monkeypatch.setattr("nmt.evaluation.validation.corpus_loss", exhausted)
    prepared = Prepared.load(Path("prepared/tiny"))
    validate = make_validation(prepared, DecodingSection(), torch.device("cpu"))
    assert validate
    with pytest.raises(RunError) as failure:
        validate(torch.nn.Linear(1, 1))
    assert failure.value.render() == (
        "out of memory in the validation. Lower decoding.batch_sentences, which is 64, and run nmt "
        "train again."
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
            length_limit=prepared.length_limit,
        )
        assert validate
        scores = validate(model)
        assert scores.length_limited == cut
        assert ("length limit" in dict(scores.findings)) == (cut > 0)
