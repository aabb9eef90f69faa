"""The inference form equals the plain model, for every kind of model."""

import pytest
import torch
from torch import Tensor

from nmt.choices import Precision
from nmt.config import ModelSection
from nmt.data.shortlist import Shortlist
from nmt.model.building import build_model
from nmt.model.inference import layers as inference_layers
from nmt.model.inference.model import InferenceModel
from nmt.model.network import EncoderDecoder

FAMILY = {
    "gru": {},
    "lstm": {"cell": "lstm"},
    "layers": {"layers": 3},
    "lstm layers": {"cell": "lstm", "layers": 2, "heads": 2},
    "one direction": {"bidirectional": False},
    "heads": {"heads": 3},
    "initial state": {"initial_state_attention": True, "layers": 2},
    "lstm initial state": {"cell": "lstm", "initial_state_attention": True},
    "bridge": {"encoder_hidden_size": 10},
    "no attention": {"attention": "none"},
    "lstm no attention": {"attention": "none", "cell": "lstm", "layers": 2},
    "tied": {"embedding_size": 12, "tie_embeddings": True, "tie_projection": True},
}
SOURCE = torch.tensor([[4, 9, 5, 7, 6], [8, 4, 0, 0, 0], [10, 11, 12, 0, 0]])
LENGTHS = torch.tensor([5, 2, 3])
TOKENS = torch.tensor([[1, 4, 7, 9], [1, 5, 5, 2], [1, 12, 6, 4]])


def make_model(member: str = "gru") -> EncoderDecoder:
    torch.manual_seed(1)
    sizes = {"embedding_size": 6, "hidden_size": 12, "dropout": 0.5} | FAMILY[member]
    model = build_model(
        ModelSection.model_validate(sizes), source_vocabulary_size=20, target_vocabulary_size=20
    )
    for parameter in model.parameters():  # biases, too, which are initially zero
        torch.nn.init.normal_(parameter, std=0.3)
    return model.eval()


def plain_logits(model: EncoderDecoder) -> Tensor:
    """Return the logits [B, T, V] of TOKENS by the plain model."""
    state = model.start(SOURCE, LENGTHS)
    return model.logits(model.decode(state, TOKENS)[0]).detach()


def stepwise_logits(model: InferenceModel, tokens: Tensor = TOKENS) -> Tensor:
    state, logits = model.start(SOURCE, LENGTHS), []
    for column in tokens.unbind(1):
        step, state = model.step(state, column[:, None])
        logits.append(step.logits)
    return torch.cat(logits, dim=1)


@pytest.mark.parametrize("member", FAMILY)
@pytest.mark.parametrize("table", [True, False])
def test_steps_give_the_logits_of_the_plain_model(
    member: str, table: bool, monkeypatch: pytest.MonkeyPatch
):
    if not table:
        monkeypatch.setattr(inference_layers, "LARGEST_TABLE_BYTES", 0)
    model = make_model(member)
    torch.testing.assert_close(stepwise_logits(InferenceModel(model)), plain_logits(model))


@pytest.mark.parametrize("member", FAMILY)
@pytest.mark.parametrize(("precision", "tolerance"), [("bfloat16", 0.03), ("int8", 0.05)])
def test_lower_precision_is_close_to_float32(member: str, precision: Precision, tolerance: float):
    model = make_model(member)
    exact = plain_logits(model)
    actual = stepwise_logits(InferenceModel(model, precision=precision))
    assert (actual - exact).abs().max() < tolerance * exact.abs().max()
    assert not torch.equal(actual, exact)


@pytest.mark.parametrize("member", ["lstm layers", "no attention", "initial state"])
def test_beams_and_sentences_can_be_selected_in_any_order(member: str):
    model = InferenceModel(make_model(member))
    _, state = model.step(model.start(SOURCE, LENGTHS), TOKENS[:, :1])
    wide = model.select(state, None, torch.tensor([[0, 0], [0, 0], [0, 0]]))
    _, wide = model.step(wide, TOKENS[:, 1:3])
    sentences, beams = torch.tensor([2, 0]), torch.tensor([[1], [0]])
    step, _ = model.step(model.select(wide, sentences, beams), torch.tensor([[7], [8]]))
    sequences = torch.tensor([[1, 4, 8], [1, 5, 5], [1, 6, 7]])
    expected = stepwise_logits(model, sequences)[:, -1]
    torch.testing.assert_close(step.logits[:, 0], expected[[2, 0]])


def test_attention_weights_cover_only_real_positions():
    model = InferenceModel(make_model("heads"))
    step, _ = model.step(model.start(SOURCE, LENGTHS), TOKENS[:, :1])
    assert step.attention is not None
    torch.testing.assert_close(step.attention.sum(-1), torch.ones(3, 1))
    assert step.attention[1, 0, 2:].tolist() == [0, 0, 0]
    model = InferenceModel(make_model("no attention"))
    step, _ = model.step(model.start(SOURCE, LENGTHS), TOKENS[:, :1])
    assert step.attention is None


@pytest.mark.parametrize("precision", ["float32", "bfloat16", "int8"])
def test_shortlist_does_not_change_the_logits_of_its_ids(precision: Precision):
    associates = torch.full((20, 2), 2)
    associates[4:13, 0] = torch.arange(4, 13) + 3
    shortlist = Shortlist(associates, frequent=6, target_size=20)
    model = make_model()
    full = InferenceModel(model, precision=precision)
    short = InferenceModel(model, precision=precision, shortlist=shortlist)
    step, _ = short.step(short.start(SOURCE, LENGTHS), TOKENS[:, :1])
    full_step, _ = full.step(full.start(SOURCE, LENGTHS), TOKENS[:, :1])
    assert step.ids is not None
    for row, sentence in enumerate(SOURCE):
        listed = sorted({*range(6), *(int(id_) + 3 for id_ in sentence if id_)})
        finite = step.logits[row, 0].isfinite()
        assert step.ids[finite].tolist() == listed
        torch.testing.assert_close(step.logits[row, 0][finite], full_step.logits[row, 0, listed])
