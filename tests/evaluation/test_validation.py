"""A validation scores a model and says what looks wrong about its translations."""

from pathlib import Path

import pytest
import torch

from nmt.config import DecodingSection
from nmt.data.prepared import Prepared
from nmt.data.vocabulary import UNK
from nmt.errors import RunError
from nmt.evaluation.validation import symptoms, validation

SOURCES = ["a cat", "a dog", "a bird", "the house"]
GOOD = ["eine Katze", "ein Hund", "ein Vogel", "das Haus"]
IDS = [[4, 5], [6, 7], [6, 8], [9, 10]]


def test_good_translations_have_no_symptoms():
    assert symptoms(IDS, GOOD, SOURCES) == []


def test_translations_that_are_all_the_same_are_told():
    assert symptoms(IDS, ["ein"] * 3 + ["das"], SOURCES) == [
        "all the same: 3 of 4 translations are 'ein'. If that stays, try another "
        "training.learning_rate."
    ]


def test_translations_with_many_unknown_words_are_told():
    assert symptoms([[4, UNK], *IDS[1:]], GOOD, SOURCES) == [
        "UNK: 1 of 8 tokens are UNK. Segment into pieces that cover the text: "
        "segmentation.kind=bpe with a higher segmentation.character_coverage."
    ]


def test_translations_that_copy_the_source_are_told():
    assert symptoms(IDS, [*SOURCES[:3], "das Haus"], SOURCES) == [
        "copies: 3 of 4 translations are the source itself. Are the files of data.train really in "
        "two languages?"
    ]


def test_one_sentence_is_not_all_the_same():
    assert symptoms([[4]], ["eine"], ["a"]) == []


def test_empty_translations_are_no_fault_of_the_words():
    assert symptoms([[], []], ["", "x"], ["a", "b"]) == []


@pytest.mark.usefixtures("prepared_project")
def test_memory_that_is_exhausted_names_the_key_to_lower(monkeypatch: pytest.MonkeyPatch):
    def exhausted(*_: object, **__: object) -> None:
        raise torch.OutOfMemoryError("CUDA out of memory.")

    monkeypatch.setattr("nmt.evaluation.validation.corpus_loss", exhausted)
    prepared = Prepared.load(Path("prepared/tiny"))
    validate = validation(prepared, DecodingSection(), torch.device("cpu"))
    assert validate
    with pytest.raises(RunError) as failure:
        validate(torch.nn.Linear(1, 1))
    assert failure.value.render() == (
        "out of memory in the validation: lower decoding.batch_sentences, which is 64, and run nmt "
        "train again."
    )
