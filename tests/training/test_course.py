"""What is wrong with the course of a training is said before it begins."""

import pytest

from nmt.config import TrainingSection
from nmt.training.course import Course


def symptoms(*, epoch_steps: int, validates: bool = True, **settings: object) -> list[str]:
    section = TrainingSection.model_validate({"directory": "run", **settings})
    return Course(section, epoch_steps=epoch_steps).symptoms(validates=validates)


def test_training_without_validation_data_is_warned_of():
    assert symptoms(epoch_steps=3, validates=False) == [
        "data.valid names no corpus: nothing tells which checkpoint is best or when to stop. "
        "Training goes on to its last step, and the model is what is there then."
    ]


def test_patience_that_ends_before_the_first_epoch_is_warned_of():
    assert symptoms(epoch_steps=15_600) == [
        "training may end before all pairs are seen once: at step 2,700, if after the first "
        "validation 5 more are no better (training.patience), and an epoch has 15,600. Raise "
        "training.validate_every_steps, which is 450: two to four validations an epoch are usual."
    ]
    assert symptoms(epoch_steps=2701)


@pytest.mark.parametrize(
    ("epoch_steps", "settings"),
    [(2700, {}), (15_600, {"validate_every_steps": 3900}), (15_600, {"max_steps": 2000})],
)
def test_patience_that_lasts_is_not(epoch_steps: int, settings: dict[str, object]):
    assert symptoms(epoch_steps=epoch_steps, **settings) == []
