"""Batches are of similar lengths, and small where lines are long."""

from typing import Any

import pytest
import torch
from toys import TableModel

from nmt.config import DecodingSection
from nmt.decoding import batched_search as module
from nmt.decoding.batched_search import BatchedSearch

SENTENCES = [[4] * length for length in (3, 1, 9, 2, 2, 8, 1, 30)]


class Watched(TableModel):
    """Notes the shape of every batch."""

    def __init__(self) -> None:
        super().__init__(seed=1)
        self.shapes: list[tuple[int, int]] = []

    def start(self, source: torch.Tensor, lengths: torch.Tensor) -> Any:
        self.shapes.append((source.size(0), source.size(1)))
        return super().start(source, lengths)


def search(**settings: Any) -> tuple[list[list[int]], list[tuple[int, int]]]:
    chosen = DecodingSection.model_validate({"max_length_factor": 0.1} | settings)
    model = Watched()
    found = BatchedSearch(model, chosen, torch.device("cpu")).search(SENTENCES)
    return [own[0].ids for own in found], model.shapes


def test_sentences_of_similar_length_go_together():
    assert search(batch_sentences=3)[1] == [(3, 2), (3, 8), (2, 30)]


@pytest.mark.parametrize(
    ("settings", "shapes"),
    [
        ({}, [(5, 3), (2, 9), (1, 30)]),
        ({"search": "beam", "beam_size": 2}, [(4, 2), (1, 3), (1, 8), (1, 9), (1, 30)]),
    ],
)
def test_a_batch_of_long_sentences_is_smaller_and_finds_the_same(
    settings: dict[str, Any], shapes: list[tuple[int, int]], monkeypatch: pytest.MonkeyPatch
):
    whole, _ = search(**settings)
    monkeypatch.setattr(module, "LARGEST_BATCH", 18)
    found, seen = search(**settings)
    assert found == whole
    assert seen == shapes
