"""Train one model of a comparison in time slices, for a fixed time in total."""

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
from nmt.evaluation.validation import make_validation, validation_tokenizer
from nmt.model.building import build_model
from nmt.runs.progress import Flags
from nmt.training.distributed import ProcessGroup
from nmt.training.parts import build_parts
from nmt.training.prefetch import PreparedBatch
from nmt.training.schedule import feed_previous_probability

CPU = torch.device("cpu")


class TimedTraining:
    """Training of one model on the CPU, for a fixed time.

    Args:
        name: the name of the variant.
        configuration: its configuration; `data.valid` must be set.
        directory: where prepared data is kept; models with the same data settings share it.
        seconds: the total training time, over which the learning rate decreases to zero.

    Raises:
        InputError: the data cannot be prepared, or there is no validation corpus.
    """

    def __init__(
        self, name: str, configuration: Configuration, directory: Path, seconds: float
    ) -> None:
        self.name = name
        self.settings = configuration
        self.prepared = _prepared(configuration, directory)
        sizes = {
            f"{side}_vocabulary_size": len(codec.vocabulary)
            for side, codec in self.prepared.codecs.items()
        }
        training = configuration.training
        if training.precision == "auto":  # all models of a comparison need the same precision
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
        """Train for one time slice."""
        training = self.settings.training
        tokens, started = self.tokens, time.monotonic()
        while (slice_seconds := time.monotonic() - started) < seconds:
            remaining = max(0.0, 1 - (self.elapsed + slice_seconds) / self.seconds)
            update = self.parts.optimizer.step(
                next(self.batches),
                step=self.updates,
                rate=training.learning_rate * remaining,
                feed_previous=feed_previous_probability(
                    training.feed_previous, training.feed_previous_schedule, 1 - remaining
                ),
                flags=Flags(),
            )
            self.updates += 1
            self.tokens += update.target_tokens
        self.elapsed += slice_seconds
        self.speeds.append((self.tokens - tokens) / slice_seconds)

    def validate(self) -> dict[str, Any]:
        """Validate the model and return its row of the table."""
        validate = make_validation(
            self.prepared,
            self.settings.decoding,
            CPU,
            tokenizer=validation_tokenizer(self.prepared, self.settings.evaluation),
            length_limit=self.prepared.length_limit,
        )
        assert validate  # _prepared requires a validation corpus
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


def _prepared(configuration: Configuration, parent: Path) -> Prepared:
    """Return the prepared data of a configuration, prepared once for equal data settings."""
    if not configuration.data.valid:
        raise InputError(
            "data.valid: must name a validation corpus, but is empty.",
            hint="Set one, for example with --set data.valid=corpora/valid.",
        )
    settings = json.dumps(preparation_settings(configuration))
    directory = parent / hashlib.sha256(settings.encode()).hexdigest()[:16]
    data = configuration.data.model_copy(update={"directory": directory})
    if not directory.exists():
        prepare(configuration.model_copy(update={"data": data}))
    return Prepared.load(directory)
