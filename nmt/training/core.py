"""What computes with the weights of a model in training: the plain code, or the fused one."""

import logging
from collections.abc import Mapping
from typing import Any, Literal

import torch

from nmt.config import TrainingSection
from nmt.model.cells import Cell
from nmt.model.fused.network import FusedModel
from nmt.model.network import EncoderDecoder
from nmt.model.products import PRECISIONS, fastest_precision

logger = logging.getLogger(__name__)

KEY = "training.precision"
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
    settings: TrainingSection, model: EncoderDecoder, recorded: Mapping[str, Any]
) -> Literal["float32", "bfloat16"]:
    """Return the precision to train in.

    Where the configuration leaves it open, a run goes on as it began, and a new one takes what is
    fastest here, now.

    Args:
        settings: the `training` section.
        model: to train, on its device.
        recorded: what the last checkpoint of the run recorded; empty without one.
    """
    if settings.precision != "auto":
        return settings.precision
    if settings.core == "plain":
        return "float32"
    cell: Cell = model.decoder.cells.cells[0]  # type: ignore[assignment]
    fastest = fastest_precision(
        cell.state_weight.detach(), rows=settings.batch_sentences, offered=PRECISIONS[:2]
    )
    before = recorded.get(KEY, fastest)
    if before != fastest:
        logger.warning(
            "%s: stays %s, in which this run began, though %s is faster here; --set %s=%s changes "
            "it.",
            KEY,
            before,
            fastest,
            KEY,
            fastest,
        )
    settled: Literal["float32", "bfloat16"] = before
    return settled
