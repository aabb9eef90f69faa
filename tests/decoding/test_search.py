"""Greedy search over any model with `start` and `step`."""

import torch
from torch import Tensor

from nmt.decoding.search import greedy


class CopyModel:
    """Repeats the source, then EOS; would rather say PAD or GO."""

    def start(self, source: Tensor, lengths: Tensor) -> tuple[Tensor, int]:
        ends = torch.full((len(source), 1), 2)
        return torch.cat([source.where(source != 0, 2), ends], dim=1), 0

    def step(self, state: tuple[Tensor, int], tokens: Tensor) -> tuple[Tensor, tuple[Tensor, int]]:
        text, position = state
        logits = torch.nn.functional.one_hot(text[:, position], 10).float()
        logits[:, :2] = 5.0
        return logits, (text, min(position + 1, text.size(1) - 1))


SOURCE = torch.tensor([[4, 5, 6], [7, 0, 0]])
LENGTHS = torch.tensor([3, 1])


def test_the_most_probable_symbols_are_followed_to_eos_and_never_pad_or_go():
    assert greedy(CopyModel(), SOURCE, LENGTHS, torch.tensor([9, 9])) == [[4, 5, 6], [7]]


def test_each_translation_is_cut_at_its_own_length():
    assert greedy(CopyModel(), SOURCE, LENGTHS, torch.tensor([2, 9])) == [[4, 5], [7]]


def test_each_prediction_is_the_next_input():
    class Echo(CopyModel):
        def step(self, state, tokens):  # type: ignore[no-untyped-def]
            self.inputs = [*getattr(self, "inputs", []), tokens.tolist()]
            return super().step(state, tokens)

    model = Echo()
    greedy(model, SOURCE, LENGTHS, torch.tensor([9, 9]))
    assert model.inputs == [[1, 1], [4, 7], [5, 2], [6, 2]]
