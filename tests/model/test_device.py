"""Tensors live where the configuration says."""

import pytest
import torch

from nmt.errors import InputError
from nmt.model.device import choose_device


def test_auto_takes_a_gpu_where_there_is_one(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert choose_device("auto").type == "cuda"
    assert choose_device("cpu").type == "cpu"
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert choose_device("auto").type == "cpu"


def test_a_gpu_that_is_not_there_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(InputError) as refusal:
        choose_device("cuda")
    assert str(refusal.value) == (
        "device: must be auto or cpu on this machine: it is cuda, but PyTorch "
        f"{torch.__version__} finds no CUDA GPU here."
    )
