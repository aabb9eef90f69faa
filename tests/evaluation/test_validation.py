"""A validation that runs out of memory reports which key to lower."""

from pathlib import Path

import pytest
import torch

from nmt.config import DecodingSection
from nmt.data.prepared import Prepared
from nmt.errors import RunError
from nmt.evaluation.validation import make_validation


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
