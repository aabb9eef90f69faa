"""What computes with the weights of a model in training: the plain code, or the fused one."""

import time
from typing import Literal

import torch

from nmt.config import ModelSection, TrainingSection
from nmt.device import build_on, out_of_memory
from nmt.model.building import build_model
from nmt.model.fused.network import FusedModel
from nmt.model.network import EncoderDecoder

# Tokens of a sentence, where only the tokens of a batch are known.
_USUAL_LENGTH = 25
# Tokens of a sentence in the measurement.
_SHORT_LENGTH = 8
# Sentences in it: with more, the ratio is the same and the memory another.
_MOST_ROWS = 256
# How many times as fast as float32 bfloat16 must be to be taken.
_WORTHWHILE = 1.2
Precision = Literal["float32", "bfloat16"]
_DTYPES: dict[Precision, torch.dtype] = {"float32": torch.float32, "bfloat16": torch.bfloat16}


Core = EncoderDecoder | FusedModel
"""Either has the verbs of a loss: `start`, `decode`, `cross_entropy` and `sampled_softmax`."""


def make_core(model: EncoderDecoder, settings: TrainingSection) -> Core:
    """Return the core of a `training` section whose precision is settled."""
    match settings.core:
        case "plain":
            return model
        case "fused":
            assert settings.precision != "auto"  # it is settled by now
            return FusedModel(model, _DTYPES[settings.precision])


def choose_training_precision(
    settings: TrainingSection,
    *,
    model: ModelSection,
    before: Precision | None,
    processes: int,
    device: torch.device,
) -> Precision:
    """Return the precision to train in.

    Where the configuration leaves it open: float32 where the plain code computes the decoder; else
    a run goes on as it began, and a new one takes what is fastest here, now.

    Args:
        settings: the `training` section.
        model: the `model` section.
        before: in which the run began; None for a new one.
        processes: that share a batch.
        device: of the training.

    Raises:
        RunError: the machine has not the memory for the model.
    """
    if settings.precision != "auto":
        return settings.precision
    if settings.core == "plain" or settings.feed_previous:
        return "float32"
    if before is not None:
        return before
    rows = settings.batch_sentences
    if settings.batch_tokens is not None:
        rows = settings.batch_tokens // _USUAL_LENGTH
    rows //= settings.gradient_accumulation * processes
    try:
        seconds = step_seconds(model, rows=min(max(rows, 1), _MOST_ROWS), device=device)
    except (RuntimeError, MemoryError) as error:
        if not out_of_memory(error):
            raise
        return "float32"  # whose first batch tells what to do, if there is no memory for it either
    return "bfloat16" if seconds["float32"] > _WORTHWHILE * seconds["bfloat16"] else "float32"


def step_seconds(
    model: ModelSection, *, rows: int, device: torch.device, repetitions: int = 3
) -> dict[Precision, float]:
    """Measure the core in each precision: forward and backward, with hardly any vocabulary.

    Args:
        model: the `model` section.
        rows: B.
        device: of the measurement.
        repetitions: of which the fastest counts, after one more that does not.

    Returns:
        The seconds of a step of short sentences.

    Raises:
        RunError: the machine has not the memory for the model.
    """
    built = build_on(
        device,
        lambda: build_model(model, source_vocabulary_size=64, target_vocabulary_size=64),
    )
    symbols = torch.randint(64, (rows, _SHORT_LENGTH), device=device)
    lengths = torch.full((rows,), _SHORT_LENGTH, device=device)
    seconds: dict[Precision, float] = {}
    for precision, dtype in _DTYPES.items():
        core = FusedModel(built, dtype)
        own = []
        for _ in range(1 + repetitions):
            started = time.perf_counter()
            outputs, _ = core.decode(core.start(symbols, lengths), symbols)
            torch.autograd.backward(outputs.sum())
            if device.type != "cpu":
                torch.cuda.synchronize(device)
            own.append(time.perf_counter() - started)
        seconds[precision] = min(own[1:])
    return seconds
