"""The model reproduces the numbers of the original implementation, `tests/reference/`.

Use `--reference PATH` to check other cases in the same format instead, of any sizes and any kind of
model. PATH is a file or a folder, and the option may be repeated. The environment variable
NMT_REFERENCE does the same; separate several paths by a colon.
"""

import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import regex
import torch
from numpy.typing import NDArray
from torch import Tensor

from nmt.config import ModelSection
from nmt.model.building import build_model
from nmt.model.decoder import DecoderState
from nmt.model.fused.loss import sampled_softmax_loss
from nmt.model.fused.network import FusedModel
from nmt.model.losses import SampledCandidates, sampled_softmax
from nmt.model.network import EncoderDecoder

REFERENCE = Path(__file__).parents[1] / "reference"

Case = dict[str, NDArray]
Core = EncoderDecoder | FusedModel


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    default = os.environ.get("NMT_REFERENCE") or str(REFERENCE)
    files = []
    for path in map(Path, metafunc.config.getoption("reference") or default.split(os.pathsep)):
        archives = [path] if path.is_file() else sorted(path.rglob("*.npz"))
        if not archives:
            raise pytest.UsageError(f"{path}: must be an .npz file or a folder with .npz files")
        files += archives
    softmax = [file for file in files if "meta" not in load(file)]
    for argument, paths in (
        ("sequence", [file for file in files if file not in softmax]),
        ("softmax", softmax),
    ):
        if argument in metafunc.fixturenames:
            metafunc.parametrize(argument, paths, ids=[file.stem for file in paths])


def load(path: Path) -> Case:
    with np.load(path, allow_pickle=False) as file:
        return dict(file)


def renamed(case: Case, kind: str) -> dict[str, Tensor]:
    """Return the original variables (`var`) or gradients (`grad`) by the names of this model."""
    original = {
        name.removeprefix(f"{kind}."): torch.from_numpy(value)
        for name, value in case.items()
        if name.startswith(f"{kind}.")
    }
    result = {
        "projection_weight": original.pop("proj_w").t(),
        "projection_bias": original.pop("proj_b"),
    }
    cells: dict[str, dict[str, Tensor]] = {}
    heads: dict[str, dict[str, Tensor]] = {"AttnW": {}, "AttnV": {}, "kernel": {}, "bias": {}}
    for name, value in original.items():
        encoder = "embedding_wrapper" in name
        if name.endswith(".embedding"):
            result["encoder.embedding.weight" if encoder else "target_embedding.weight"] = value
        elif cell := regex.search(r"(?:layer_(\d+)\.)?(?:gru|lstm)\.(\w+)$", name):
            layer = cell[1] or "0"
            prefix = (
                f"encoder.layers.{layer}.forward_cell"
                if encoder
                else f"decoder.cells.cells.{layer}"
            )
            cells.setdefault(prefix, {})[cell[2]] = value
        elif head := regex.search(r"(AttnW|AttnV)_(\d+)$", name):
            heads[head[1]][head[2]] = value
        elif head := regex.search(r"Attention_(\d+)\.(kernel|bias)$", name):
            heads[head[2]][head[1]] = value
        elif merge := regex.search(
            r"(AttnOutputProjection|attention_decoder)\.(kernel|bias)$", name
        ):
            part = "output" if merge[1] == "AttnOutputProjection" else "merge"
            result[f"decoder.{part}_{'weight' if merge[2] == 'kernel' else 'bias'}"] = value
        else:
            raise ValueError(f"unknown variable {name}")
    for prefix, parts in cells.items():
        weights = renamed_lstm(parts, kind) if "kernel" in parts else renamed_gru(parts)
        result |= {f"{prefix}.{name}": value for name, value in weights.items()}
    if heads["AttnW"]:
        weights, vectors, kernels, biases = (
            [value for _, value in sorted(by_head.items(), key=lambda item: int(item[0]))]
            for by_head in heads.values()
        )
        result |= {
            "decoder.attention.key_weight": torch.cat(weights, dim=3)[0, 0],
            "decoder.attention.score_weight": torch.stack(vectors),
            "decoder.attention.query_weight": torch.cat(kernels, dim=1),
            "decoder.attention.query_bias": torch.cat(biases),
        }
    return result


def renamed_gru(parts: dict[str, Tensor]) -> dict[str, Tensor]:
    gates, candidate = parts["gates_kernel"], parts["candidate_input_kernel"]
    inputs, states = gates.split([len(candidate), len(gates) - len(candidate)])
    return {
        "input_weight": torch.cat([inputs, candidate], dim=1),
        "input_bias": torch.cat([parts["gates_bias"], parts["candidate_input_bias"]]),
        "state_weight": torch.cat([states, parts["candidate_hidden_kernel"]], dim=1),
        "candidate_state_bias": parts["candidate_hidden_bias"],
    }


def renamed_lstm(parts: dict[str, Tensor], kind: str) -> dict[str, Tensor]:
    def reordered(columns: Tensor) -> Tensor:
        input_gate, candidate, forget_gate, output_gate = columns.chunk(4, dim=-1)
        return torch.cat([input_gate, forget_gate, output_gate, candidate], dim=-1)

    kernel, bias = reordered(parts["kernel"]), reordered(parts["bias"])
    size = len(bias) // 4
    if kind == "var":  # the original adds a constant 1 to the bias of the forget gate
        bias[size : 2 * size] += 1
    return {
        "input_weight": kernel[:-size],
        "input_bias": bias,
        "state_weight": kernel[-size:],
    }


def model_of(case: Case, meta: dict[str, Any]) -> EncoderDecoder:
    settings = ModelSection(
        cell=meta["cell"],
        layers=meta["layers"],
        embedding_size=meta["embedding_size"],
        hidden_size=meta["hidden_size"],
        bidirectional=False,
        attention="none" if meta["kind"] == "plain" else "additive",
        heads=meta["heads"] if meta["kind"] != "plain" else 1,
        initial_state_attention=meta["initial_state_attention"],
        dropout=0.0,
    )
    model = build_model(
        settings,
        source_vocabulary_size=meta["source_vocab"],
        target_vocabulary_size=meta["target_vocab"],
    )
    result = model.load_state_dict(renamed(case, "var"), strict=False)
    assert not result.unexpected_keys
    if "attention_states" in case:  # a decoder without an encoder
        assert all(name.startswith("encoder.") for name in result.missing_keys)
    else:
        assert not result.missing_keys
    return model


def batch_first(case: Case, name: str) -> Tensor:
    return torch.from_numpy(case[name]).transpose(0, 1)


def start(model: EncoderDecoder, core: Core, case: Case) -> DecoderState:
    source = batch_first(case, "encoder_inputs")
    lengths = torch.full((len(source),), source.size(1))
    if "attention_states" not in case:
        return core.start(source, lengths)
    parts = [torch.from_numpy(case[key]) for key in numbered(case, "initial_state")]
    return model.decoder.start(
        torch.from_numpy(case["attention_states"]), lengths, torch.cat(parts, dim=1)
    )


def numbered(case: Case, name: str) -> list[str]:
    """Return the keys `name` or `name.0`, `name.1`, ..., in order."""
    keys = [key for key in case if key == name or regex.fullmatch(rf"{name}\.\d+", key)]
    return sorted(keys, key=lambda key: int(key.partition(".")[2] or 0))


def original_loss(logits: Tensor, case: Case) -> Tensor:
    """Return the mean over sentences of the mean loss over the real tokens of each."""
    weights = batch_first(case, "target_weights")
    losses = torch.nn.functional.cross_entropy(
        logits.transpose(1, 2), batch_first(case, "targets"), reduction="none"
    )
    return ((losses * weights).sum(1) / weights.sum(1)).mean()


def assert_same(actual: Tensor, expected: Tensor | NDArray) -> None:
    torch.testing.assert_close(
        actual.detach(), torch.as_tensor(expected), atol=2e-5, rtol=1e-4, check_stride=False
    )


@pytest.mark.parametrize("kind", ["plain", "fused"])
def test_logits_state_loss_and_gradients_equal_the_original(sequence: Path, kind: str):
    case = load(sequence)
    meta = json.loads(str(case["meta"]))
    if not meta.get("output_projection", True):
        pytest.skip("decoder outputs of the size of the vocabulary are not supported")
    model = model_of(case, meta)
    core: Core = model if kind == "plain" else FusedModel(model, torch.float32)
    state, inputs = start(model, core, case), batch_first(case, "decoder_inputs")
    if meta["feed_previous"]:
        outputs, state = core.decode_feeding_back(
            state,
            torch.where(
                torch.arange(inputs.size(1)) == 0, inputs, -1
            ),  # the other tokens are not used
            torch.ones_like(inputs, dtype=torch.bool),
            update_embedding=meta["update_embedding_for_previous"],
        )
    else:
        outputs, state = core.decode(state, inputs)
    logits = model.logits(outputs)
    loss = original_loss(logits, case)
    loss.backward()

    assert_same(outputs, batch_first(case, "outputs"))
    assert_same(logits, batch_first(case, "logits"))
    states = numbered(case, "state")
    assert_same(state.hidden, torch.cat([torch.from_numpy(case[key]) for key in states], dim=1))
    assert_same(loss, case["loss"])
    expected = renamed(case, "grad")
    for parameter, weight in model.named_parameters():
        if parameter in expected:
            assert weight.grad is not None, parameter
            assert_same(weight.grad, expected[parameter])
        else:
            assert weight.grad is None, parameter


@pytest.mark.parametrize("hits", ["removed", "kept"])
@pytest.mark.parametrize("kind", ["plain", "fused"])
def test_sampled_softmax_and_its_gradients_equal_the_original(softmax: Path, hits: str, kind: str):
    case = {key: torch.from_numpy(value) for key, value in load(softmax).items()}
    tensors = {name: case[name].requires_grad_() for name in ("inputs", "weights", "biases")}
    inputs, weights, biases = tensors.values()
    expected_counts = torch.zeros(len(case["weights"]))
    expected_counts[case["labels"]] = case["true_expected_count"]
    expected_counts[case["sampled_ids"]] = case["sampled_expected_count"]
    candidates = SampledCandidates(case["sampled_ids"], expected_counts)

    options = {"remove_accidental_hits": hits == "removed"}
    expected = case[f"loss_hits_{hits}"]
    if kind == "plain":
        loss = sampled_softmax(inputs, case["labels"], weights, biases, candidates, **options)
    else:
        expected = expected.sum()
        options["dtype"] = torch.float32
        loss = sampled_softmax_loss(inputs, case["labels"], weights, biases, candidates, **options)
    loss.sum().backward()

    assert_same(loss, expected)
    for name, tensor in tensors.items():
        assert tensor.grad is not None
        assert_same(tensor.grad, case[f"grad_{name}_hits_{hits}"])
