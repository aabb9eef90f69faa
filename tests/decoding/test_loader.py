"""A translator is opened as the section `decoding` says, or an error names the reason."""

import pytest
import torch

from nmt.config import DecodingSection, ModelSection
from nmt.decoding.loader import choose_precision
from nmt.errors import InputError
from nmt.model.building import build_model

MODEL = build_model(
    ModelSection(embedding_size=4, hidden_size=4),
    source_vocabulary_size=9,
    target_vocabulary_size=9,
)


def test_int8_needs_a_cpu():
    with pytest.raises(InputError) as refusal:
        choose_precision(MODEL, DecodingSection(precision="int8"), torch.device("cuda"))
    assert refusal.value.render() == (
        "decoding.precision: must be auto, float32 or bfloat16 on cuda, but is int8, which needs "
        "a CPU."
    )


@pytest.mark.parametrize("precision", ["float32", "bfloat16", "int8"])
def test_a_definite_precision_is_not_measured(precision: str):
    settings = DecodingSection.model_validate({"precision": precision})
    assert choose_precision(MODEL, settings, torch.device("cpu")) == precision
