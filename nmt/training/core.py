"""What computes with the weights of a model in training: the plain code, or the fused one."""

import logging
from typing import Literal

import torch

from nmt.config import TrainingSection
from nmt.model.fused.network import FusedModel
from nmt.model.network import EncoderDecoder
from nmt.model.products import fastest_precision

logger = logging.getLogger(__name__)

# Tokens of a sentence, where only the tokens of a batch are known.
_USUAL_LENGTH = 25
_DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16}


Core = EncoderDecoder | FusedModel
"""Either has the verbs of a loss: `start`, `decode`, `cross_entropy` and `sampled_softmax`."""


def make_core(model: EncoderDecoder, settings: TrainingSection) -> Core:
    """Return the core of a `training` section whose precision is settled."""
    match settings.core:
        case "plain":
            return model
        case "fused":
            return FusedModel(model, _DTYPES[settings.precision])


def settle_precision(
    settings: TrainingSection,
    *,
    hidden_size: int,
    before: Literal["float32", "bfloat16"] | None,
    device: torch.device,
) -> Literal["float32", "bfloat16"]:
    """Return the precision to train in.

    Where the configuration leaves it open, a run goes on as it began, and a new one takes what is
    fastest here, now; float32 where the plain code computes the decoder.

    Args:
        settings: the `training` section.
        hidden_size: H of the decoder.
        before: in which the run began; None for a new one.
        device: of the training.
    """
    if settings.precision != "auto":
        return settings.precision
    fastest: Literal["float32", "bfloat16"] = "float32"
    if settings.core == "fused" and not settings.feed_previous:
        rows = settings.batch_sentences
        if settings.batch_tokens is not None:
            rows = max(1, settings.batch_tokens // _USUAL_LENGTH)
        weight = torch.rand(hidden_size, 4 * hidden_size, device=device)
        found = fastest_precision(weight, rows=rows, offered=("float32", "bfloat16"))
        fastest = "bfloat16" if found == "bfloat16" else "float32"
    if before in (None, fastest):
        return fastest
    assert before is not None
    logger.warning(
        "training.precision: stays %s, in which this run began, though %s is faster here; --set "
        "training.precision=%s changes it.",
        before,
        fastest,
        fastest,
    )
    return before
