"""Choosing a device, and running out of its memory."""

import pytest
import torch

from nmt.device import build_on, choose_device, out_of_memory
from nmt.errors import InputError, RunError


def test_auto_selects_a_gpu_if_there_is_one(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert choose_device("auto").type == "cuda"
    assert choose_device("cpu").type == "cpu"
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert choose_device("auto").type == "cpu"


def test_more_processes_than_gpus_are_rejected(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    monkeypatch.setenv("LOCAL_RANK", "1")
    with pytest.raises(InputError) as error:
        choose_device("auto")
    assert error.value.render() == (
        "The number of processes on this machine must be at most 1, the number of its GPUs, but is "
        "at least 2. Start fewer processes, or set device=cpu."
    )


def test_cuda_without_a_gpu_is_rejected(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(InputError) as error:
        choose_device("cuda")
    assert error.value.render() == (
        f"device: must be auto or cpu, but is cuda: PyTorch {torch.__version__} finds no CUDA GPU "
        "on this machine. Set device=cpu."
    )


def test_weights_that_do_not_fit_into_memory_raise_an_error_with_the_keys_to_lower():
    def build() -> torch.nn.Module:
        # More than any machine has, so that the allocation fails at once.
        return torch.nn.Linear(2**30, 2**30)

    with pytest.raises(RunError) as error:
        build_on(torch.device("cpu"), build)
    message = error.value.render()
    assert message.startswith("out of memory for the weights of the model (")
    assert message.endswith(
        "). Lower model.hidden_size, model.embedding_size, model.layers or "
        "segmentation.vocabulary_size."
    )


def test_other_errors_are_not_reported_as_out_of_memory():
    assert out_of_memory(MemoryError())
    assert out_of_memory(torch.OutOfMemoryError("CUDA out of memory."))
    assert not out_of_memory(RuntimeError("another error"))
    with pytest.raises(RuntimeError, match="another error"):
        build_on(torch.device("cpu"), _raise_another_error)


def _raise_another_error() -> torch.nn.Module:
    raise RuntimeError("another error")
