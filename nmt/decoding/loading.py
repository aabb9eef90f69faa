"""From run directories to a translator."""

import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from nmt import artifacts
from nmt.config import Configuration, DecodingSection, load_configuration
from nmt.data.codec import SIDES
from nmt.data.shortlist import Shortlist
from nmt.decoding.dictionary import read_dictionary
from nmt.decoding.ensemble import Ensemble
from nmt.decoding.translator import Translator
from nmt.device import choose_device
from nmt.errors import InputError
from nmt.model.inference.model import InferenceModel
from nmt.model.inference.quantization import Precision, fastest_precision
from nmt.model.network import EncoderDecoder
from nmt.runs.checkpoints import WEIGHTS
from nmt.runs.directory import Run

logger = logging.getLogger(__name__)

SHORTLIST = "shortlist"  # in a run directory


def configuration_of_run(
    directory: Path, overrides: Sequence[str], *, allowed: Sequence[str] = ()
) -> Configuration:
    """Return the configuration of a run, wherever its directory lies now.

    Args:
        directory: of the run.
        overrides: as of `load_configuration`.
        allowed: keys, or sections with a dot, besides `device`, `seed` and `decoding.`.

    Raises:
        InputError: it is no run, or an override has no say in translating with it.
    """
    prefixes = ("device", "seed", "decoding.", *allowed)
    for override in overrides:
        if not override.startswith(prefixes):
            *most, last = (f"{each}KEY" if each.endswith(".") else each for each in prefixes)
            raise InputError(
                f"--set {override}: must be {', '.join(most)} or {last} with --model: the rest was "
                f"decided when {directory} was trained."
            )
    Run.load(directory)
    configuration = load_configuration(directory / "config.yaml", overrides)
    training = configuration.training.model_copy(update={"directory": directory})
    return configuration.model_copy(update={"training": training})


def open_translator(configuration: Configuration, others: Sequence[Path] = ()) -> Translator:
    """Return a translator with the best checkpoint of the configured run, and of others.

    Raises:
        InputError: one is no whole run, the vocabularies differ, or what the section `decoding`
            asks for is not there.
    """
    settings = configuration.decoding
    dictionary = read_dictionary(settings.dictionary) if settings.dictionary else None
    directory = configuration.training.directory
    runs = [Run.load(each) for each in (directory, *others)]
    runs[0].warn_of_other(configuration)
    for run in runs[1:]:
        _check_vocabularies(runs[0], run)
    shortlist = load_shortlist(runs[0]) if settings.shortlist else None
    device = choose_device(configuration.device)
    models = [run.load_best(device) for run in runs]
    precision = choose_precision(models[0], settings, device)
    ready = [InferenceModel(model, precision=precision, shortlist=shortlist) for model in models]
    together = ready[0] if len(ready) == 1 else Ensemble(ready)
    _warn_of_idle(settings, attention=together.has_attention)
    return Translator(
        together,
        runs[0].codecs,
        settings.model_copy(update={"precision": precision}),
        device,
        seed=configuration.seed,
        dictionary=dictionary,
    )


def choose_precision(
    model: EncoderDecoder, settings: DecodingSection, device: torch.device
) -> Precision:
    """Return the precision that the section `decoding` asks for, measured if it is `auto`.

    Raises:
        InputError: there is none such on the device.
    """
    if settings.precision == "int8" and device.type != "cpu":
        raise InputError(
            f"decoding.precision: must be auto, float32 or bfloat16 on {device.type}, but is int8, "
            "which is for the CPU."
        )
    if settings.precision != "auto":
        return settings.precision
    weight = model.projection_weight.detach().t()
    precision = fastest_precision(weight, rows=settings.batch_sentences)
    logger.info("precision: %s, the fastest here.", precision)
    return precision


def load_shortlist(run: Run) -> Shortlist:
    """Return the shortlist that was learned for a run.

    Raises:
        InputError: there is none, or it is damaged.
    """
    directory = run.directory / SHORTLIST
    hint = f"Learn it: nmt shortlist --model {run.directory}"
    if not directory.exists():
        raise InputError(
            f"{run.directory}: has no shortlist, which decoding.shortlist asks for.", hint=hint
        )
    shortlist = Shortlist.load(directory, hint=hint)
    source_size, target_size = (len(run.codecs[side].vocabulary) for side in SIDES)
    shortlist.check_sizes(directory, source_size=source_size, target_size=target_size)
    return shortlist


def _check_vocabularies(run: Run, other: Run) -> None:
    for side in SIDES:
        if difference := run.codecs[side].difference(other.codecs[side]):
            raise InputError(
                f"{other.directory}: must have the vocabularies of {run.directory} to translate "
                f"together with it, but its {side} side {difference}. Prepare its data with "
                f"--set segmentation.reuse={run.directory}, and train it anew."
            )


# Settings of the section that only some searches heed.
_HEEDED = {
    "beam_size": ("beam",),
    "temperature": ("sample",),
    "top_k": ("sample",),
    "top_p": ("sample",),
}


def _warn_of_idle(settings: DecodingSection, *, attention: bool) -> None:
    """Say which settings have nothing to act on."""
    for key, searches in _HEEDED.items():
        value, default = getattr(settings, key), DecodingSection.model_fields[key].default
        if value != default and settings.search not in searches:
            logger.warning(
                "decoding.%s=%s has no effect with decoding.search=%s.", key, value, settings.search
            )
    if settings.dictionary and settings.unk != "replace":
        logger.warning("decoding.dictionary has no effect with decoding.unk=%s.", settings.unk)
    if not attention:
        for key in ("coverage_penalty", "dictionary"):
            if getattr(settings, key):
                logger.warning("decoding.%s has no effect with a model without attention.", key)


def model_digests(directories: Sequence[Path], settings: DecodingSection) -> dict[str, Any]:
    """Return the SHA-256, in hexadecimal, of what runs translate with, by what it is of."""
    digests: dict[str, Any] = {
        "SHA-256 of the weights": [
            artifacts.sha256(Run.load(each).best().directory / WEIGHTS) for each in directories
        ]
    }
    if settings.dictionary:
        digests["SHA-256 of the dictionary"] = artifacts.sha256(settings.dictionary)
    if settings.shortlist:
        shortlist = directories[0] / SHORTLIST / artifacts.MANIFEST
        digests["SHA-256 of the shortlist"] = artifacts.sha256(shortlist)
    return digests
