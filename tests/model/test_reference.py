"""The model reproduces the numbers of the original implementation, `tests/reference/`."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor

from nmt.model.losses import Candidates, sampled_softmax
from nmt.model.network import EncoderDecoder

REFERENCE = Path(__file__).parents[1] / "reference"
ENCODER = "embedding_attention_seq2seq.rnn.embedding_wrapper"
DECODER = "embedding_attention_seq2seq.embedding_attention_decoder"
ATTENTION = f"{DECODER}.attention_decoder"

Case = dict[str, NDArray]


def load(name: str) -> Case:
    with np.load(REFERENCE / f"{name}.npz", allow_pickle=False) as file:
        return dict(file)


def ours(case: Case, kind: str) -> dict[str, Tensor]:
    """Return the original variables (`var`) or their gradients (`grad`) by our names."""

    def original(name: str) -> Tensor:
        return torch.from_numpy(case[f"{kind}.{name}"])

    def cell(name: str, at: str) -> dict[str, Tensor]:
        gates = original(f"{at}.gates_kernel")
        inputs, states = gates.split([len(gates) - gates.size(1) // 2, gates.size(1) // 2])
        return {
            f"{name}.input_weight": torch.cat(
                [inputs, original(f"{at}.candidate_input_kernel")], dim=1
            ),
            f"{name}.input_bias": torch.cat(
                [original(f"{at}.gates_bias"), original(f"{at}.candidate_input_bias")]
            ),
            f"{name}.state_weight": torch.cat(
                [states, original(f"{at}.candidate_hidden_kernel")], dim=1
            ),
            f"{name}.candidate_state_bias": original(f"{at}.candidate_hidden_bias"),
        }

    return {
        "encoder.embedding.weight": original(f"{ENCODER}.embedding"),
        **cell("encoder.forward_cell", f"{ENCODER}.gru"),
        "decoder.embedding.weight": original(f"{DECODER}.embedding"),
        "decoder.attention.key_weight": original(f"{ATTENTION}.AttnW_0")[0, 0],
        "decoder.attention.score_weight": original(f"{ATTENTION}.AttnV_0"),
        "decoder.attention.query_weight": original(f"{ATTENTION}.Attention_0.kernel"),
        "decoder.attention.query_bias": original(f"{ATTENTION}.Attention_0.bias"),
        "decoder.merge_weight": original(f"{ATTENTION}.kernel"),
        "decoder.merge_bias": original(f"{ATTENTION}.bias"),
        **cell("decoder.cell", f"{ATTENTION}.gru"),
        "decoder.output_weight": original(f"{ATTENTION}.AttnOutputProjection.kernel"),
        "decoder.output_bias": original(f"{ATTENTION}.AttnOutputProjection.bias"),
        "projection_weight": original("proj_w").t(),
        "projection_bias": original("proj_b"),
    }


def original_model(case: Case) -> EncoderDecoder:
    meta = json.loads(str(case["meta"]))
    model = EncoderDecoder(
        source_vocabulary_size=meta["source_vocab"],
        target_vocabulary_size=meta["target_vocab"],
        embedding_size=meta["embedding_size"],
        hidden_size=meta["hidden_size"],
        bidirectional=False,
        dropout=0.0,
    )
    model.load_state_dict(ours(case, "var"))
    return model


def batch_first(case: Case, name: str) -> Tensor:
    return torch.from_numpy(case[name]).transpose(0, 1)


def original_loss(logits: Tensor, case: Case) -> Tensor:
    """The mean over the batch of each sentence's mean over its real tokens."""
    weights = batch_first(case, "target_weights")
    losses = torch.nn.functional.cross_entropy(
        logits.transpose(1, 2), batch_first(case, "targets"), reduction="none"
    )
    return ((losses * weights).sum(1) / weights.sum(1)).mean()


def assert_same(found: Tensor, expected: Tensor | NDArray) -> None:
    torch.testing.assert_close(
        found.detach(), torch.as_tensor(expected), atol=2e-5, rtol=1e-4, check_stride=False
    )


@pytest.mark.parametrize("name", ["attention_gru", "attention_gru_feed_previous"])
def test_logits_state_loss_and_every_gradient_are_the_original_ones(name: str):
    case = load(name)
    model = original_model(case)
    source = batch_first(case, "encoder_inputs")
    state = model.start(source, torch.full((len(source),), source.size(1)))
    inputs = batch_first(case, "decoder_inputs")
    if "feed_previous" in name:
        steps, tokens = [], inputs[:, 0]
        for _ in range(inputs.size(1)):
            outputs, state = model.decode(state, tokens[:, None])
            steps.append(outputs)
            tokens = model.logits(outputs)[:, 0].argmax(-1)
        outputs = torch.cat(steps, dim=1)
    else:
        outputs, state = model.decode(state, inputs)
    logits = model.logits(outputs)
    loss = original_loss(logits, case)
    loss.backward()

    assert_same(outputs, batch_first(case, "outputs"))
    assert_same(logits, batch_first(case, "logits"))
    assert_same(state.hidden, case["state.0"])
    assert_same(loss, case["loss"])
    expected = ours(case, "grad")
    gradients = {name: parameter.grad for name, parameter in model.named_parameters()}
    assert gradients.keys() == expected.keys()
    for parameter, gradient in gradients.items():
        assert gradient is not None, parameter
        assert_same(gradient, expected[parameter])


@pytest.mark.parametrize("hits", ["removed", "kept"])
def test_sampled_softmax_and_its_gradients_are_the_original_ones(hits: str):
    case = {key: torch.from_numpy(value) for key, value in load("sampled_softmax").items()}
    tensors = {name: case[name].requires_grad_() for name in ("inputs", "weights", "biases")}
    expected_counts = torch.zeros(len(case["weights"]))
    expected_counts[case["labels"]] = case["true_expected_count"]
    expected_counts[case["sampled_ids"]] = case["sampled_expected_count"]

    loss = sampled_softmax(
        tensors["inputs"],
        case["labels"],
        tensors["weights"],
        tensors["biases"],
        Candidates(case["sampled_ids"], expected_counts),
        remove_accidental_hits=hits == "removed",
    )
    loss.sum().backward()

    assert_same(loss, case[f"loss_hits_{hits}"])
    for name, tensor in tensors.items():
        assert tensor.grad is not None
        assert_same(tensor.grad, case[f"grad_{name}_hits_{hits}"])
