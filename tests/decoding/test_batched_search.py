"""Batches contain sentences of similar length, fewer if they are long."""

from typing import Any

import pytest
import torch
from toys import TableModel

from nmt.config import DecodingSection
from nmt.decoding import batched_search as module
from nmt.decoding.batched_search import BatchedSearch

SENTENCES = [[4] * length for length in (3, 1, 9, 2, 2, 8, 1, 30)]


class RecordingModel(TableModel):
    """Records the shape of every batch."""

    def __init__(self) -> None:
        super().__init__(seed=1)
        self.shapes: list[tuple[int, int]] = []

    def start(self, source: torch.Tensor, lengths: torch.Tensor) -> Any:
        self.shapes.append((source.size(0), source.size(1)))
        return super().start(source, lengths)


def search(**settings: Any) -> tuple[list[list[int]], list[tuple[int, int]]]:
    section = DecodingSection.model_validate({"max_length_factor": 0.1} | settings)
    model = RecordingModel()
    results = BatchedSearch(model, section, torch.device("cpu")).search(SENTENCES)
    return [hypotheses[0].ids for hypotheses in results], model.shapes


def test_batches_contain_sentences_of_similar_length():
    assert search(batch_sentences=3)[1] == [(3, 2), (3, 8), (2, 30)]


@pytest.mark.parametrize(
    ("settings", "shapes"),
    [
        ({}, [(5, 3), (2, 9), (1, 30)]),
        ({"search": "beam", "beam_size": 2}, [(4, 2), (1, 3), (1, 8), (1, 9), (1, 30)]),
    ],
)
def test_batches_of_long_sentences_are_smaller_and_give_the_same_output(
    settings: dict[str, Any], shapes: list[tuple[int, int]], monkeypatch: pytest.MonkeyPatch
):
    expected, _ = search(**settings)
    monkeypatch.setattr(module, "MAX_BATCH_TOKENS", 18)
    ids, batch_shapes = search(**settings)
    assert ids == expected
    assert batch_shapes == shapes
