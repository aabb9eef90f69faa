"""What computes in training, the fused or the plain core, and in which precision."""

import time

import torch

from nmt.choices import TrainingPrecision
from nmt.config import ModelSection, TrainingSection
from nmt.device import build_on, out_of_memory
from nmt.model.building import build_model
from nmt.model.fused.network import FusedModel
from nmt.model.network import EncoderDecoder

# Tokens of a sentence, where only the tokens of a batch are configured.
_USUAL_LENGTH = 25
# Tokens of a sentence in the measurement.
_MEASURED_LENGTH = 8
# Sentences in it: with more, the ratio is the same but the memory is not.
_MAX_ROWS = 256
# How much faster than float32 bfloat16 must be to be chosen.
_MIN_SPEEDUP = 1.2
_DTYPES: dict[TrainingPrecision, torch.dtype] = {
    "float32": torch.float32,
    "bfloat16": torch.bfloat16,
}


Core = EncoderDecoder | FusedModel
"""Either has the methods that a loss needs: `start`, `decode`, `decode_feeding_back`,
`cross_entropy` and `sampled_softmax`."""


def make_core(model: EncoderDecoder, settings: TrainingSection) -> Core:
    """Return the core of a `training` section with a definite precision."""
    match settings.core:
        case "plain":
            return model
        case "fused":
            assert settings.precision != "auto"  # choose_training_precision was called
            return FusedModel(model, _DTYPES[settings.precision])


def choose_training_precision(
    settings: TrainingSection,
    *,
    model: ModelSection,
    before: TrainingPrecision | None,
    processes: int,
    device: torch.device,
) -> TrainingPrecision:
    """Return the precision to train in.

    If the configuration says `auto`: float32 where the plain code computes the decoder; otherwise
    a run continues as it began, and a new run uses what is fastest on this machine.

    Args:
        settings: the `training` section.
        model: the `model` section.
        before: with which the run began; None for a new run.
        processes: that share a batch.
        device: of the training.

    Raises:
        RunError: there is not enough memory for the model.
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
        seconds = step_seconds(model, rows=min(max(rows, 1), _MAX_ROWS), device=device)
    except (RuntimeError, MemoryError) as error:
        if not out_of_memory(error):
            raise
        return "float32"  # if that needs too much memory, too, its first batch says what to do
    return "bfloat16" if seconds["float32"] > _MIN_SPEEDUP * seconds["bfloat16"] else "float32"


def step_seconds(
    model: ModelSection, *, rows: int, device: torch.device, repetitions: int = 3
) -> dict[TrainingPrecision, float]:
    """Measure the fused core in each precision: forward and backward, with a tiny vocabulary.

    Args:
        model: the `model` section.
        rows: B.
        device: of the measurement.
        repetitions: of which the fastest counts, after one for warm-up.

    Returns:
        The seconds of a step with short sentences.

    Raises:
        RunError: there is not enough memory for the model.
    """
    built = build_on(
        device,
        lambda: build_model(model, source_vocabulary_size=64, target_vocabulary_size=64),
    )
    ids = torch.randint(64, (rows, _MEASURED_LENGTH), device=device)
    lengths = torch.full((rows,), _MEASURED_LENGTH, device=device)
    seconds: dict[TrainingPrecision, float] = {}
    for precision, dtype in _DTYPES.items():
        core = FusedModel(built, dtype)
        measured = []
        for _ in range(1 + repetitions):
            started = time.perf_counter()
            outputs, _ = core.decode(core.start(ids, lengths), ids)
            torch.autograd.backward(outputs.sum())
            if device.type != "cpu":
                torch.cuda.synchronize(device)
            measured.append(time.perf_counter() - started)
        seconds[precision] = min(measured[1:])
    return seconds
