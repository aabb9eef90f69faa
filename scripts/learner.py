"""One model of a comparison, trained a slice of time at a time."""

import hashlib
import itertools
import json
import math
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch

from nmt.config import Configuration
from nmt.data.preparation import prepare
from nmt.data.prepared import Prepared, preparation_settings
from nmt.errors import InputError
from nmt.evaluation.validation import make_validation
from nmt.model.building import build_model
from nmt.runs.progress import Flags
from nmt.training.distributed import ProcessGroup
from nmt.training.parts import build_parts
from nmt.training.prefetch import PreparedBatch
from nmt.training.schedule import feed_previous_probability

CPU = torch.device("cpu")


class Learner:
    """A model in training, on the CPU.

    Args:
        name: of the variant.
        configuration: with validation data.
        workplace: a folder for prepared data, which models of the same preparation share.
        seconds: over which the learning rate falls to zero.

    Raises:
        InputError: the data cannot be prepared, or there are none for validation.
    """

    def __init__(
        self, name: str, configuration: Configuration, workplace: Path, seconds: float
    ) -> None:
        self.name = name
        self.settings = configuration
        self.prepared = _prepared(configuration, workplace)
        sizes = {
            f"{side}_vocabulary_size": len(codec.vocabulary)
            for side, codec in self.prepared.codecs.items()
        }
        training = configuration.training
        if training.precision == "auto":  # all that are compared must have the same
            training = training.model_copy(update={"precision": "float32"})
        torch.manual_seed(configuration.seed)
        model = build_model(configuration.model, **sizes)
        self.parts = build_parts(
            model,
            self.prepared.corpus("train"),
            self.prepared.boundaries,
            training,
            seed=configuration.seed,
            device=CPU,
            processes=ProcessGroup(0, 1, CPU),
        )
        self.batches = self._batches()
        self.seconds = seconds
        self.elapsed = 0.0
        self.updates = 0
        self.tokens = 0
        self.speeds: list[float] = []

    def _batches(self) -> Iterator[PreparedBatch]:
        for epoch in itertools.count(1):
            yield from self.parts.prefetcher.batches(self.parts.batch_schedule.epoch(epoch))

    def train(self, seconds: float) -> None:
        """Train for a slice of time."""
        training = self.settings.training
        tokens, started = self.tokens, time.monotonic()
        while (passed := time.monotonic() - started) < seconds:
            left = max(0.0, 1 - (self.elapsed + passed) / self.seconds)
            update = self.parts.optimizer.step(
                next(self.batches),
                step=self.updates,
                rate=training.learning_rate * left,
                feed_previous=feed_previous_probability(
                    training.feed_previous, training.feed_previous_schedule, 1 - left
                ),
                flags=Flags(),
            )
            self.updates += 1
            self.tokens += update.target_tokens
        self.elapsed += passed
        self.speeds.append((self.tokens - tokens) / passed)

    def validate(self) -> dict[str, Any]:
        """Return the row of this model in the table."""
        validate = make_validation(self.prepared, self.settings.decoding, CPU)
        assert validate  # there are validation data, see _prepared
        self.parts.optimizer.catch_up()
        scores = validate(self.parts.model.eval())
        return {
            "name": self.name,
            "parameters": sum(weight.numel() for weight in self.parts.model.parameters()),
            "tokens_per_second": statistics.median(self.speeds),
            "updates": self.updates,
            "epochs": self.updates / self.parts.batch_schedule.batches_per_epoch(),
            "perplexity": scores.perplexity if math.isfinite(scores.loss) else None,
            "bleu": scores.bleu,
        }


def _prepared(configuration: Configuration, workplace: Path) -> Prepared:
    """Prepare the data of a configuration, unless others have."""
    if not configuration.data.valid:
        raise InputError(
            "data.valid: must name a validation corpus to compare on, but names none. Give one, "
            "for example --set data.valid=corpora/valid"
        )
    settings = json.dumps(preparation_settings(configuration))
    directory = workplace / hashlib.sha256(settings.encode()).hexdigest()[:16]
    data = configuration.data.model_copy(update={"directory": directory})
    if not directory.exists():
        prepare(configuration.model_copy(update={"data": data}))
    return Prepared.load(directory)
