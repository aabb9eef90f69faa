"""A search allows the lengths of the training data, and says which translations it cuts."""

import logging
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor
from toys import TableModel, TableState

from nmt.config import Configuration, DecodingSection
from nmt.data.length_limit import LengthLimit
from nmt.data.preparation import prepare
from nmt.data.prepared import Prepared
from nmt.data.vocabulary import EOS
from nmt.decoding.batched_search import BatchedSearch
from nmt.decoding.search import Hypothesis
from nmt.decoding.translator import Translator
from nmt.model.inference.model import Step

CPU = torch.device("cpu")
WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
LIMIT = LengthLimit(6.0, 12)
SEARCHES: list[dict[str, Any]] = [
    {},
    {"search": "beam", "beam_size": 3},
    {"search": "sample", "temperature": 0.01},
]


class SpellingModel(TableModel):
    """Translates every source token by five tokens of id 5, and then ends."""

    def __init__(self, tokens: int = 5) -> None:
        super().__init__(seed=1)
        self._tokens = tokens

    def step(self, state: TableState, tokens: Tensor) -> tuple[Step, TableState]:
        output, state = super().step(state, tokens)
        logits = torch.zeros_like(output.logits)
        ends = state.history.size(2) > self._tokens * state.lengths  # [B]
        logits[..., 5] = 20.0 * ~ends[:, None]
        logits[..., EOS] = 20.0 * ends[:, None]
        return output._replace(logits=logits), state


def search(
    limit: LengthLimit | None, sentences: list[list[int]], **settings: Any
) -> list[Hypothesis]:
    section = DecodingSection.model_validate(settings)
    searcher = BatchedSearch(SpellingModel(), section, CPU, length_limit=limit)
    return [hypotheses[0] for hypotheses in searcher.search(sentences)]


@pytest.fixture
def digits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Prepared:
    """Return prepared pairs of digits and the letters of their words."""
    monkeypatch.chdir(tmp_path)
    numbers = [str(7919 * number % 100_000) for number in range(1, 120)]
    spelled = [" ".join(WORDS[int(digit)] for digit in number) for number in numbers]
    Path("train.digits").write_text("".join(f"{line}\n" for line in numbers))
    Path("train.words").write_text("".join(f"{line}\n" for line in spelled))
    prepare(
        Configuration.model_validate(
            {
                "name": "digits",
                "data": {
                    "source": "digits",
                    "target": "words",
                    "train": ["train"],
                    "directory": "prepared",
                },
                "segmentation": {"kind": "char", "vocabulary_size": 29},
                "training": {"directory": "run"},
            }
        )
    )
    return Prepared.load(Path("prepared"))


@pytest.mark.parametrize("settings", SEARCHES)
def test_translations_as_long_as_those_of_the_training_data_are_not_cut(
    digits: Prepared, settings: dict[str, Any]
):
    sources = [digits.corpus("train").source[index].tolist() for index in (0, 50, 100)]
    for hypothesis, source in zip(
        search(digits.length_limit, sources, **settings), sources, strict=True
    ):
        assert hypothesis.ids == [5] * 5 * len(source)
        assert not hypothesis.cut


@pytest.mark.parametrize("settings", SEARCHES)
def test_cut_translation_is_marked_and_one_that_ends_by_itself_is_not(settings: dict[str, Any]):
    # The translations have 15 and 20 tokens; the limits are 15 and 16.
    short, long = search(LengthLimit(1.0, 12), [[4] * 3, [4] * 4], **settings)
    assert (len(short.ids), short.cut) == (15, False)
    assert (len(long.ids), long.cut) == (16, True)


def test_configured_factor_replaces_the_limit_of_the_training_data():
    (hypothesis,) = search(LIMIT, [[4] * 8], max_length_factor=2.0)
    assert (len(hypothesis.ids), hypothesis.cut) == (26, True)


def test_without_a_limit_of_the_training_data_the_factor_is_two():
    (hypothesis,) = search(None, [[4] * 8])
    assert len(hypothesis.ids) == 26


def test_configured_minimum_is_stronger_than_the_limit_of_the_training_data():
    (hypothesis,) = search(LIMIT, [[4]], min_length_factor=30)
    # At the minimum, the end is forbidden no longer.
    assert (len(hypothesis.ids), hypothesis.cut) == (30, False)
    (hypothesis,) = search(None, [[4]], min_length_factor=30)
    assert len(hypothesis.ids) == 12


@pytest.mark.parametrize("settings", SEARCHES)
def test_larger_limit_does_not_change_translations_that_end(settings: dict[str, Any]):
    sentences = [[4] * length for length in (1, 2, 3)]
    expected = search(LengthLimit(6.0, 0), sentences, **settings)
    actual = search(LengthLimit(20.0, 50), sentences, **settings)
    assert [hypothesis.ids for hypothesis in actual] == [hypothesis.ids for hypothesis in expected]


def test_warning_names_the_line_whose_translation_is_cut(
    digits: Prepared, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.WARNING)
    settings = DecodingSection(max_length_factor=1.0, unk="keep")
    translator = Translator(SpellingModel(4), digits.codecs, settings, CPU)
    lines = list(translator.translate(["1", "", "12345"]))
    assert len(lines) == 3
    # A line of 5 digits has 6 tokens: the limit is 16, and the model wants 24.
    assert caplog.messages == [
        "input:3: the translation reaches its longest length and may be cut "
        "(decoding.max_length_factor): 16 tokens"
    ]
