"""A small task, reversing a sequence, and a trainer for it."""

import json
from pathlib import Path

import numpy as np
import torch

from nmt.config import ModelSection, TrainingSection
from nmt.data.corpus import EncodedCorpus, EncodedSide, PairOrigins
from nmt.model.building import build_model
from nmt.model.network import EncoderDecoder
from nmt.runs.scores import ValidationScores
from nmt.training.distributed import ProcessGroup
from nmt.training.loss import corpus_loss
from nmt.training.trainer import Trainer, Validate, build_trainer

CPU = torch.device("cpu")
VOCABULARY_SIZE = 12


def reversal_corpus(size: int = 96) -> EncodedCorpus:
    random = np.random.default_rng(0)
    sources = [
        random.integers(4, VOCABULARY_SIZE, random.integers(1, 5)).tolist() for _ in range(size)
    ]
    targets = [sentence[::-1] for sentence in sources]
    origins = PairOrigins(["corpus"], np.array([[0, line] for line in range(1, size + 1)]))
    return EncodedCorpus(
        EncodedSide.from_sentences(sources), EncodedSide.from_sentences(targets), origins
    )


def tiny_model(**settings: object) -> EncoderDecoder:
    torch.manual_seed(0)
    small = {"embedding_size": 16, "hidden_size": 32, "dropout": 0.1}
    return build_model(
        ModelSection.model_validate({**small, **settings}),
        source_vocabulary_size=VOCABULARY_SIZE,
        target_vocabulary_size=VOCABULARY_SIZE,
    )


def trainer(
    directory: Path,
    validate: Validate | None = None,
    model: EncoderDecoder | None = None,
    **settings: object,
) -> Trainer:
    """Return a trainer with its last checkpoint restored.

    Six batches an epoch, two epochs and a validation every five steps unless set otherwise.
    """
    directory.mkdir(exist_ok=True)
    defaults = {
        "precision": "float32",
        "batch_sentences": 16,
        "samples": 6,
        "max_epochs": 2,
        "validate_every_steps": 5,
        "log_every_steps": 3,
    }
    section = TrainingSection.model_validate({"directory": directory, **defaults, **settings})
    built = build_trainer(
        model or tiny_model(),
        reversal_corpus(),
        [(4, 5)],
        section,
        validate=validate,
        recorded=section.model_dump(mode="json", exclude={"directory"}),
        seed=1,
        device=CPU,
        processes=ProcessGroup(0, 1, CPU),
    )
    built.restore()
    return built


def scores(bleu: float = 0.0, loss: float = 1.0) -> ValidationScores:
    return ValidationScores(loss, bleu, bleu)


def by_loss(model: EncoderDecoder) -> ValidationScores:
    """Validate on the training data: a lower loss gives higher scores."""
    loss = corpus_loss(model, reversal_corpus(), batch_sentences=32, device=CPU)
    return scores(-loss, loss)


def records(directory: Path) -> list[dict[str, object]]:
    """Return the records of a run without their timing fields."""
    lines = (directory / "metrics.jsonl").read_text().splitlines()
    parsed = [json.loads(line) for line in lines]
    return [
        {key: value for key, value in record.items() if "second" not in key} for record in parsed
    ]


def same_end(first: Path, second: Path) -> bool:
    """Return whether two runs ended with bit-identical training state and equal records."""

    def final_files(run: Path) -> list[bytes]:
        checkpoint = run / "checkpoints" / (run / "latest").read_text().strip()
        names = ("model.safetensors", "training.safetensors")
        return [(checkpoint / name).read_bytes() for name in names]

    return final_files(first) == final_files(second) and records(first) == records(second)
