"""Defaults that are too large for the data adapt to it; what is configured stays."""

from pathlib import Path

import pytest

from nmt.config import TrainingSection
from nmt.training.defaults import Adapted, adapt_defaults

LONG = 100_000


def adapted(size: int = LONG, steps: int = LONG, **settings: object) -> Adapted:
    section = TrainingSection.model_validate({"directory": Path("run"), **settings})
    return adapt_defaults(section, target_vocabulary_size=size, total_steps=steps)


def test_defaults_stay_if_the_data_is_large_enough():
    result = adapted(512, 4500)
    assert (result.settings.samples, result.settings.validate_every_steps) == (512, 450)
    assert result.notes == ()


@pytest.mark.parametrize(("size", "samples"), [(511, 127), (8, 2), (3, 1)])
def test_default_samples_are_a_quarter_of_a_small_vocabulary(size: int, samples: int):
    settings, notes = adapted(size)
    assert settings.samples == samples
    assert notes == (
        f"training.samples: {samples}, a quarter of the vocabulary, because the default of 512 "
        f"exceeds its {size} ids.",
    )


@pytest.mark.parametrize(("steps", "interval"), [(4499, 449), (10, 1), (3, 1)])
def test_short_training_is_validated_after_each_tenth(steps: int, interval: int):
    settings, notes = adapted(steps=steps)
    assert settings.validate_every_steps == interval
    assert notes == (
        f"training.validate_every_steps: {interval}, a tenth of the training, because the default "
        f"of 450 exceeds a tenth of its {steps:,} steps.",
    )


def test_configured_values_stay_even_if_they_equal_the_defaults():
    settings, notes = adapted(100, 100, samples=512, validate_every_steps=450)
    assert (settings.samples, settings.validate_every_steps, notes) == (512, 450, ())


def test_samples_stay_if_the_loss_does_not_use_them():
    assert adapted(100, loss="softmax").settings.samples == 512


def test_adapted_settings_count_as_configured():
    once = adapted(100, 100).settings
    again = adapt_defaults(once, target_vocabulary_size=50, total_steps=20)
    assert again == Adapted(once, ())
