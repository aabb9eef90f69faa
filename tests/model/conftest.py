"""Small models of every kind, for tests of properties that hold for all of them."""

from collections.abc import Callable
from typing import Any

import pytest
import torch

from nmt.config import ModelSection
from nmt.model.building import build_model
from nmt.model.network import EncoderDecoder

MEMBERS: dict[str, dict[str, Any]] = {
    "default": {},
    "unidirectional": {"bidirectional": False},
    "LSTM": {"cell": "lstm"},
    "two layers": {"layers": 2},
    "three heads": {"heads": 3},
    "initial state attention": {"initial_state_attention": True},
    "no attention": {"attention": "none"},
    "bridge": {"encoder_hidden_size": 6},
    "tied": {"embedding_size": 4, "tie_embeddings": True, "tie_projection": True},
    "no attention, two-layer LSTM, bridge": {
        "cell": "lstm",
        "layers": 2,
        "attention": "none",
        "encoder_hidden_size": 2,
    },
    "all at once": {
        "cell": "lstm",
        "layers": 2,
        "heads": 2,
        "initial_state_attention": True,
        "encoder_hidden_size": 6,
        "embedding_size": 4,
        "tie_embeddings": True,
        "tie_projection": True,
    },
}
SMALL = {"embedding_size": 3, "hidden_size": 4, "dropout": 0.5}
VOCABULARY_SIZE = 20

MakeModel = Callable[..., EncoderDecoder]


@pytest.fixture
def make_model() -> MakeModel:
    """Return a function that builds a small model with the given settings."""

    def make(**settings: Any) -> EncoderDecoder:
        torch.manual_seed(0)
        return build_model(
            ModelSection(**{**SMALL, **settings}),
            source_vocabulary_size=VOCABULARY_SIZE,
            target_vocabulary_size=VOCABULARY_SIZE,
        )

    return make


@pytest.fixture(params=MEMBERS.values(), ids=MEMBERS)
def member(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Return the settings of each kind of model in turn."""
    return request.param


@pytest.fixture
def model(member: dict[str, Any], make_model: MakeModel) -> EncoderDecoder:
    """Return each kind of model in turn, in evaluation mode, in float64."""
    return make_model(**member).eval().double()
