"""Defaults that are too large for the data adapt to it; what is configured stays."""

from pathlib import Path

import pytest

from nmt.config import TrainingSection
from nmt.training.defaults import Adapted, adapt_defaults

LONG = 100_000


def adapted(size: int = LONG, steps: int = LONG, **settings: object) -> Adapted:
    section = TrainingSection.model_validate({"directory": Path("run"), **settings})
    return adapt_defaults(section, target_vocabulary_size=size, total_steps=steps, before=None)


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


@pytest.mark.parametrize(("steps", "interval"), [(3149, 449), (10, 1), (3, 1)])
def test_short_training_has_two_more_validations_than_the_patience(steps: int, interval: int):
    settings, notes = adapted(steps=steps)
    assert settings.validate_every_steps == interval
    assert notes == (
        f"training.validate_every_steps: {interval}, because the default of 450 leaves fewer than "
        f"7 validations in {steps:,} steps.",
    )


def test_configured_values_stay_even_if_they_equal_the_defaults():
    settings, notes = adapted(100, 100, samples=512, validate_every_steps=450)
    assert (settings.samples, settings.validate_every_steps, notes) == (512, 450, ())


def test_samples_stay_if_the_loss_does_not_use_them():
    assert adapted(100, loss="softmax").settings.samples == 512


def test_adapted_settings_count_as_configured():
    once = adapted(100, 100).settings
    again = adapt_defaults(once, target_vocabulary_size=50, total_steps=20, before=None)
    assert again == Adapted(once, ())


def test_a_resumed_run_keeps_the_values_that_it_was_started_with():
    before = TrainingSection(directory=Path("run"), samples=512, validate_every_steps=450)
    settings = TrainingSection(directory=Path("run"), samples=9)
    adapted_settings, notes = adapt_defaults(
        settings, target_vocabulary_size=100, total_steps=100, before=before
    )
    assert (adapted_settings.samples, adapted_settings.validate_every_steps) == (9, 450)
    assert notes == ()
