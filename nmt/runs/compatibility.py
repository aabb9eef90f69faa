"""Whether settings and data fit a run, and what changes when it is resumed."""

import logging
from pathlib import Path
from typing import Any

import torch

from nmt import artifacts
from nmt.config import Configuration, configuration_differences
from nmt.data.codec import SIDES
from nmt.data.prepared import Prepared, earlier_hint
from nmt.errors import InputError
from nmt.runs.checkpoints import Checkpoint
from nmt.runs.directory import Run, describe_direction
from nmt.terminal import quote

logger = logging.getLogger(__name__)

# Settings that must not change between two calls of nmt train on one run: the weights would no
# longer fit, the order of batches would differ, or scores could not be compared.
_FIXED = (
    "name",
    "seed",
    "data.",
    "segmentation.",
    "buckets.",
    "model.",
    "training.batch_sentences",
    "training.batch_tokens",
    "training.optimizer",
    "training.ema_decay",
    "training.best_by",
)
# Exceptions to these.
_FREE = ("data.directory", "data.test", "model.dropout")
# What else the last bits of the weights depend on.
ENVIRONMENT = ("threads", "processes", "device", "torch")


def check_matches(run: Run, configuration: Configuration, prepared: Prepared) -> None:
    """Check that a configuration and its prepared data continue a run.

    Args:
        run: what was trained so far.
        configuration: of the training that continues it.
        prepared: its data.

    Raises:
        InputError: they would change what was trained so far; names the keys.
    """
    differing = [
        difference
        for difference in configuration_differences(run.configuration, configuration)
        if not _may_change(difference)
    ]
    if not differing and run.details["prepared_files"] != prepared.training_files:
        differing = [f"the content of {prepared.directory}"]
    if differing:
        raise InputError(
            f"{run.directory}: holds a run that was started with other settings:\n"
            + "\n".join(f"  {difference}" for difference in differing),
            hint="Undo the change to continue it, or choose another training.directory for a "
            "new run." + earlier_hint(differing, configuration),
        )


def check_init_from(run: Run, directory: Path) -> None:
    """Check that a run began with the weights of another one.

    Args:
        run: the run that began with them.
        directory: of the other run.

    Raises:
        InputError: it did not.
    """
    if run.init_from is None or run.init_from.resolve() != directory.resolve():
        began = "random weights"
        if run.init_from:
            began = f"the weights of {run.init_from}"
        raise InputError(
            f"{run.directory}: holds a run that began with {began}, not with those of {directory}.",
            hint="Choose another training.directory for a new run, or leave out --from to "
            "continue this one.",
        )


def check_held_out(run: Run, prepared: Prepared) -> None:
    """Check that the held-out test data of a prepared directory are those of a run.

    Others may be in the training data of the run.

    Args:
        run: the run that is evaluated.
        prepared: the directory whose test data are translated.

    Raises:
        InputError: they are not.
    """
    if run.details.get("held_out_test") != prepared.held_out_test_hashes:
        raise InputError(
            f"{prepared.directory}: must hold out the test data that {run.directory} was "
            "trained without, but holds out others.",
            hint="Name a test corpus with --set data.test=..., or the prepared data of the run "
            "with --set data.directory=...",
        )


def initial_checkpoint(run: Run, configuration: Configuration, prepared: Prepared) -> Checkpoint:
    """Return the best checkpoint of a run, for a new run to begin with.

    Args:
        run: the run whose weights the new one begins with.
        configuration: of the new run.
        prepared: its data.

    Raises:
        InputError: its model or its vocabularies differ, or there is no checkpoint.
    """
    differing = [
        difference
        for difference in configuration_differences(run.configuration, configuration)
        if difference.startswith("model.") and not difference.startswith("model.dropout")
    ]
    names = [f"{side}.{part}" for side in SIDES for part in ("segmentation", "vocabulary")]
    files = [(run.directory / name, prepared.directory / name) for name in names]
    unequal = [pair for pair in files if len(set(map(artifacts.sha256, pair))) > 1]
    direction = describe_direction(configuration.data)
    if unequal and run.direction != direction:
        # Vocabularies that are the same in another order do not help.
        raise InputError(
            f"{run.directory}: must translate {direction} to initialize the new run, because "
            f"the languages have separate vocabularies, but translates {run.direction}.",
            hint="Begin with a run of the same direction, or leave out --from.",
        )
    differing += [f"{here} and {there} are not the same" for here, there in unequal]
    if differing:
        raise InputError(
            f"{run.directory}: must have the model and the vocabularies of the new run to "
            "initialize it, but differs:\n"
            + "\n".join(f"  {difference}" for difference in differing),
            hint="Give the new run the same model, and prepare its data with these "
            f"vocabularies: --set segmentation.reuse={quote(run.directory)}",
        )
    return run.best()


def warn_of_differences(run: Run, configuration: Configuration) -> None:
    """Warn of settings in a configuration that a trained run does not follow."""
    for difference in configuration_differences(run.configuration, configuration):
        if difference.startswith(("model.", "segmentation.")):
            logger.warning(
                "%s was trained with other settings, which it keeps: %s",
                run.directory,
                difference,
            )


def recorded_settings(
    configuration: Configuration, *, processes: int, device: torch.device
) -> dict[str, Any]:
    """Return what a checkpoint records of how training is done, by key; JSON values.

    These are the settings that may change when a run is resumed and that the weights depend on,
    and the environment that their last bits depend on.

    Args:
        configuration: of the training, with a definite precision.
        processes: that train together.
        device: of the training.
    """
    tree = configuration.model_dump(mode="json", include={"model", "training", "decoding"})
    settings = {
        f"{section}.{key}": value for section in tree for key, value in tree[section].items()
    }
    recorded = {key: value for key, value in settings.items() if _may_change(key)}
    del recorded["training.directory"]
    environment = (torch.get_num_threads(), processes, device.type, torch.__version__)
    return recorded | dict(zip(ENVIRONMENT, environment, strict=True))


def settings_in_force(run: Run, checkpoint: Checkpoint) -> Configuration:
    """Return the configuration of a run with the settings that a checkpoint was trained with.

    Args:
        run: its configuration is the one that training began with.
        checkpoint: of the run, with the result of `recorded_settings`.
    """
    tree = run.configuration.model_dump()
    for key, value in checkpoint.settings.items():
        section, _, leaf = key.partition(".")
        if leaf and leaf in tree.get(section, {}):
            tree[section][leaf] = value
    return Configuration.model_validate(tree)


def _may_change(difference: str) -> bool:
    """Return whether a setting may change when a run is resumed.

    Args:
        difference: a text that begins with the key of the setting.
    """
    return difference.startswith(_FREE) or not difference.startswith(_FIXED)
