"""The learning rate runs as its schedule says."""

import math

import pytest

from nmt.config import TrainingSection
from nmt.training.rates import learning_rate


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


def test_constant_stays():
    assert set(rates(learning_rate_schedule="constant")) == {1.0}


def test_linear_falls_to_zero_at_the_last_step():
    assert rates() == pytest.approx([1 - step / 8 for step in range(8)])


def test_inverse_square_root_rises_in_the_warm_up_and_falls_from_there():
    expected = [0.25, 0.5, 0.75, 1.0, *(math.sqrt(4 / step) for step in range(5, 9))]
    assert rates(learning_rate_schedule="inverse_sqrt", warmup_steps=4) == pytest.approx(expected)


def test_exponential_falls_with_each_epoch():
    found = rates(learning_rate_schedule="exponential", learning_rate_decay=0.5)
    assert found == [1.0] * 4 + [0.5] * 4


def test_plateau_falls_with_each_reduction():
    found = rates(learning_rate_schedule="plateau", learning_rate_decay=0.5)
    assert found == [1.0] * 3 + [0.5] * 3 + [0.25] * 2


@pytest.mark.parametrize("schedule", ["constant", "linear", "exponential", "plateau"])
def test_every_schedule_may_begin_with_a_warm_up(schedule: str):
    without = rates(learning_rate_schedule=schedule)
    warmed = rates(learning_rate_schedule=schedule, warmup_steps=4)
    factors = [0.25, 0.5, 0.75, 1, 1, 1, 1, 1]
    assert warmed == pytest.approx([a * b for a, b in zip(without, factors, strict=True)])
