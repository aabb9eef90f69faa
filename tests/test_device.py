"""Tensors live where the configuration says."""

import pytest
import torch

from nmt.device import build_on, choose_device, out_of_memory
from nmt.errors import InputError, RunError


def test_auto_takes_a_gpu_where_there_is_one(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert choose_device("auto").type == "cuda"
    assert choose_device("cpu").type == "cpu"
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert choose_device("auto").type == "cpu"


def test_a_process_without_a_gpu_of_its_own_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    monkeypatch.setenv("LOCAL_RANK", "1")
    with pytest.raises(InputError) as refusal:
        choose_device("auto")
    assert refusal.value.render() == (
        "device: must be cpu, or a GPU for each process: this is process 2 on this machine, which "
        "has 1. Start fewer, or set device=cpu."
    )


def test_a_gpu_that_is_not_there_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(InputError) as refusal:
        choose_device("cuda")
    assert refusal.value.render() == (
        "device: must be auto or cpu on this machine: it is cuda, but PyTorch "
        f"{torch.__version__} finds no CUDA GPU here."
    )


def test_weights_that_do_not_fit_into_memory_are_told_with_the_keys_to_lower():
    def build() -> torch.nn.Module:
        # More than any machine has, so that nothing is taken from this one.
        return torch.nn.Linear(2**30, 2**30)

    with pytest.raises(RunError) as failure:
        build_on(torch.device("cpu"), build)
    message = failure.value.render()
    assert message.startswith("out of memory for the weights of the model (")
    assert message.endswith(
        "). Lower model.hidden_size, model.embedding_size, model.layers or "
        "segmentation.vocabulary_size."
    )


def test_only_exhausted_memory_is_taken_for_it():
    assert out_of_memory(MemoryError())
    assert out_of_memory(torch.OutOfMemoryError("CUDA out of memory."))
    assert not out_of_memory(RuntimeError("a mistake of ours"))
    with pytest.raises(RuntimeError, match="a mistake of ours"):
        build_on(torch.device("cpu"), _mistaken)


def _mistaken() -> torch.nn.Module:
    raise RuntimeError("a mistake of ours")
