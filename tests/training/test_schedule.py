"""The rates follow their schedules, and settings that do not fit the data give a warning."""

import math

import pytest

from nmt.config import TrainingSection
from nmt.training.schedule import Schedule, feed_previous_probability, learning_rate


def findings(*, epoch_steps: int, validates: bool = True, **settings: object) -> list[str]:
    section = TrainingSection.model_validate({"directory": "run", **settings})
    schedule = Schedule(section, epoch_steps=epoch_steps)
    return [finding.message for finding in schedule.findings(validates=validates)]


def test_training_without_validation_data_gives_a_warning():
    assert findings(epoch_steps=3, validates=False) == [
        "data.valid names no corpus, so the best checkpoint is unknown and training cannot stop "
        "early: it runs to its last step, and that model is used."
    ]


def test_patience_shorter_than_an_epoch_gives_a_warning():
    assert findings(epoch_steps=15_600) == [
        "training may end before all pairs are seen once: at step 2,700, if the 5 validations "
        "after the first bring no improvement (training.patience); an epoch has 15,600 steps. "
        "Raise training.validate_every_steps, which is 450: two to four validations an epoch "
        "are usual."
    ]
    assert findings(epoch_steps=2701)


@pytest.mark.parametrize(
    ("epoch_steps", "settings"),
    [(2700, {}), (15_600, {"validate_every_steps": 3900}), (15_600, {"max_steps": 2000})],
)
def test_patience_of_at_least_an_epoch_gives_no_warning(
    epoch_steps: int, settings: dict[str, object]
):
    assert findings(epoch_steps=epoch_steps, **settings) == []


def rates(*, steps: int = 8, epoch_steps: int = 4, **settings: object) -> list[float]:
    section = TrainingSection.model_validate({"directory": "run", "learning_rate": 1, **settings})
    return [
        learning_rate(
            section,
            step=step,
            epoch=1 + step // epoch_steps,
            total_steps=steps,
            reductions=step // 3,
        )
        for step in range(steps)
    ]


def test_constant_schedule_never_changes():
    assert set(rates(learning_rate_schedule="constant")) == {1.0}


def test_linear_schedule_falls_to_zero_at_the_last_step():
    assert rates() == pytest.approx([1 - step / 8 for step in range(8)])


def test_inverse_square_root_schedule_rises_during_warmup_then_falls():
    expected = [0.25, 0.5, 0.75, 1.0, *(math.sqrt(4 / step) for step in range(5, 9))]
    assert rates(learning_rate_schedule="inverse_sqrt", warmup_steps=4) == pytest.approx(expected)


def test_exponential_schedule_falls_each_epoch():
    schedule = rates(learning_rate_schedule="exponential", learning_rate_decay=0.5)
    assert schedule == [1.0] * 4 + [0.5] * 4


def test_plateau_schedule_falls_with_each_reduction():
    schedule = rates(learning_rate_schedule="plateau", learning_rate_decay=0.5)
    assert schedule == [1.0] * 3 + [0.5] * 3 + [0.25] * 2


@pytest.mark.parametrize("schedule", ["constant", "linear", "exponential", "plateau"])
def test_every_schedule_supports_warmup(schedule: str):
    plain = rates(learning_rate_schedule=schedule)
    warmed_up = rates(learning_rate_schedule=schedule, warmup_steps=4)
    factors = [0.25, 0.5, 0.75, 1, 1, 1, 1, 1]
    assert warmed_up == pytest.approx(
        [rate * factor for rate, factor in zip(plain, factors, strict=True)]
    )


@pytest.mark.parametrize("schedule", ["linear", "exponential", "inverse_sigmoid"])
def test_feed_previous_probability_rises_from_zero_to_its_maximum(schedule):
    probabilities = [feed_previous_probability(0.5, schedule, tenth / 10) for tenth in range(11)]
    assert probabilities == sorted(probabilities)
    assert probabilities[0] == pytest.approx(0, abs=0.01)
    assert probabilities[-1] == pytest.approx(0.5, abs=0.01)


def test_constant_feed_previous_probability_never_changes():
    assert {feed_previous_probability(0.5, "constant", progress) for progress in (0, 0.3, 1)} == {
        0.5
    }
