"""Defaults of the section `training` that depend on the data."""

from typing import NamedTuple

from nmt.config import TrainingSection


class Adapted(NamedTuple):
    """A `training` section that suits its data.

    Attributes:
        settings: the section.
        notes: one sentence for each value that replaces a default.
    """

    settings: TrainingSection
    notes: tuple[str, ...]


def adapt_defaults(
    settings: TrainingSection,
    *,
    target_vocabulary_size: int,
    total_steps: int,
    before: TrainingSection | None,
) -> Adapted:
    """Replace the defaults that are too large for the data; what is configured stays.

    Args:
        settings: the `training` section.
        target_vocabulary_size: target ids.
        total_steps: updates of the whole training.
        before: the section that a resumed run was started with, which decides; None for a new run.
    """
    configured = settings.model_fields_set
    values: dict[str, int] = {}
    if before:
        for key in {"samples", "validate_every_steps"} - configured:
            values[key] = getattr(before, key)
        return Adapted(settings.model_copy(update=values), ())
    notes = []
    default = settings.samples
    if (
        settings.loss == "sampled_softmax"
        and "samples" not in configured
        and default > target_vocabulary_size
    ):
        values["samples"] = max(1, target_vocabulary_size // 4)
        notes.append(
            f"training.samples: {values['samples']:,}, a quarter of the vocabulary, because the "
            f"default of {default:,} exceeds its {target_vocabulary_size:,} ids."
        )
    default = settings.validate_every_steps
    validations = settings.patience + 2  # early stopping needs one more than the patience
    if "validate_every_steps" not in configured and total_steps < validations * default:
        values["validate_every_steps"] = max(1, total_steps // validations)
        notes.append(
            f"training.validate_every_steps: {values['validate_every_steps']:,}, because the "
            f"default of {default:,} leaves fewer than {validations} validations in "
            f"{total_steps:,} steps."
        )
    return Adapted(settings.model_copy(update=values), tuple(notes))
