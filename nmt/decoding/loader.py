"""From runs to a translator."""

import logging
from collections.abc import Sequence

import torch

from nmt import artifacts
from nmt.choices import Precision
from nmt.config import DecodingSection
from nmt.data.codec import SIDES
from nmt.data.length_limit import largest_limit
from nmt.data.shortlist import Shortlist
from nmt.decoding.dictionary import read_dictionary, warn_of_unusable_entries
from nmt.decoding.ensemble import Ensemble
from nmt.decoding.translator import Translator
from nmt.errors import InputError
from nmt.model.inference.model import InferenceModel
from nmt.model.inference.quantization import fastest_precision
from nmt.model.network import EncoderDecoder
from nmt.runs.directory import SHORTLIST, Run
from nmt.terminal import quote

logger = logging.getLogger(__name__)


def open_translator(
    runs: Sequence[Run], decoding: DecodingSection, *, device: torch.device, seed: int
) -> Translator:
    """Return a translator with the best checkpoint of a run, or of several as an ensemble.

    Args:
        runs: at least one; the first gives the vocabularies and the shortlist.
        decoding: the `decoding` section.
        device: where to compute.
        seed: of what is sampled.

    Raises:
        InputError: a run has no checkpoint, the directions or the vocabularies differ, or something
            that the section `decoding` names is missing.
    """
    first, *others = runs
    for run in others:
        _check_direction(first, run)
        _check_vocabularies(first, run)
    source = first.codecs["source"]
    dictionary = {}
    if decoding.dictionary:
        artifacts.check_no_pipe(decoding.dictionary)
        dictionary = read_dictionary(decoding.dictionary, source)
    shortlist = load_shortlist(first) if decoding.shortlist else None
    checkpoints = [run.best() for run in runs]
    models = [
        run.load_model(checkpoint, device)
        for run, checkpoint in zip(runs, checkpoints, strict=True)
    ]
    precision = choose_precision(models[0], decoding, device)
    ready = [InferenceModel(model, precision=precision, shortlist=shortlist) for model in models]
    search_model = ready[0] if len(ready) == 1 else Ensemble(ready)
    _warn_of_unused_settings(decoding, attention=search_model.has_attention)
    if decoding.dictionary and decoding.unk == "replace" and search_model.has_attention:
        warn_of_unusable_entries(decoding.dictionary, dictionary, source)
    fingerprint: dict[str, str | list[str]] = {
        "SHA-256 of the weights": [checkpoint.weights_sha256 for checkpoint in checkpoints]
    }
    if decoding.dictionary:
        fingerprint["SHA-256 of the dictionary"] = artifacts.sha256(decoding.dictionary)
    if decoding.shortlist:
        manifest = first.directory / SHORTLIST / artifacts.MANIFEST
        fingerprint["SHA-256 of the shortlist"] = artifacts.sha256(manifest)
    return Translator(
        search_model,
        first.codecs,
        decoding.model_copy(update={"precision": precision}),
        device,
        seed=seed,
        length_limit=largest_limit(run.length_limit for run in runs),
        dictionary=dictionary,
        fingerprint=fingerprint,
    )


def choose_precision(
    model: EncoderDecoder, decoding: DecodingSection, device: torch.device
) -> Precision:
    """Return the precision of the section `decoding`, measured if it is `auto`.

    Raises:
        InputError: the device does not support it.
    """
    if decoding.precision == "int8" and device.type != "cpu":
        raise InputError(
            f"decoding.precision: must be auto, float32 or bfloat16 on {device.type}, but is int8, "
            "which needs a CPU."
        )
    if decoding.precision != "auto":
        return decoding.precision
    weight = model.projection_weight.detach().t()
    precision = fastest_precision(weight, rows=decoding.batch_sentences)
    logger.info("precision: %s, the fastest on this machine.", precision)
    return precision


def load_shortlist(run: Run) -> Shortlist:
    """Return the shortlist of a run.

    Raises:
        InputError: there is none, or it is damaged.
    """
    directory = run.directory / SHORTLIST
    hint = f"Learn it: nmt shortlist --model {quote(run.directory)}"
    if not directory.exists():
        raise InputError(
            f"{run.directory}: must have a shortlist with decoding.shortlist=true, but has none.",
            hint=hint,
        )
    shortlist = Shortlist.load(directory, hint=hint)
    source_size, target_size = (len(run.codecs[side].vocabulary) for side in SIDES)
    shortlist.check_sizes(directory, source_size=source_size, target_size=target_size)
    return shortlist


def _check_direction(run: Run, other: Run) -> None:
    if other.direction != run.direction:
        raise InputError(
            f"{other.directory}: must translate {run.direction}, like {run.directory}, to "
            f"translate together with it, but translates {other.direction}.",
            hint="Leave one of them out.",
        )


def _check_vocabularies(run: Run, other: Run) -> None:
    for side in SIDES:
        if difference := run.codecs[side].difference(other.codecs[side]):
            raise InputError(
                f"{other.directory}: must have the vocabularies of {run.directory} to translate "
                f"together with it, but its {side} side {difference}.",
                hint=f"Prepare its data with --set segmentation.reuse={quote(run.directory)}, and "
                "train it again.",
            )


# Settings that only some searches use.
_SEARCHES = {
    "beam_size": ("beam",),
    "temperature": ("sample",),
    "top_k": ("sample",),
    "top_p": ("sample",),
}


def _warn_of_unused_settings(decoding: DecodingSection, *, attention: bool) -> None:
    """Warn of settings that have no effect with the others."""
    for key, searches in _SEARCHES.items():
        value, default = getattr(decoding, key), DecodingSection.model_fields[key].default
        if value != default and decoding.search not in searches:
            logger.warning(
                "decoding.%s=%s has no effect with decoding.search=%s.", key, value, decoding.search
            )
    if decoding.dictionary and decoding.unk != "replace":
        logger.warning("decoding.dictionary has no effect with decoding.unk=%s.", decoding.unk)
    if not attention:
        for key in ("coverage_penalty", "dictionary"):
            if getattr(decoding, key):
                logger.warning("decoding.%s has no effect with a model without attention.", key)
