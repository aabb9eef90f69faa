"""The parts that training is composed of, built from the section `training`."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch

from nmt.config import TrainingSection
from nmt.data.batches import BatchSchedule
from nmt.data.buckets import Boundary
from nmt.data.corpus import EncodedCorpus
from nmt.model.network import EncoderDecoder
from nmt.training.distributed import ProcessGroup
from nmt.training.loss import TrainingLoss
from nmt.training.optimizer import Optimizer
from nmt.training.precision import make_core
from nmt.training.prefetch import Prefetcher
from nmt.training.resume import RandomGenerators
from nmt.training.schedule import Schedule


@dataclass(frozen=True)
class TrainingParts:
    """What training computes with: everything but the run directory and what is displayed.

    Attributes:
        model: on its device.
        optimizer: updates the weights by a batch.
        batch_schedule: which pairs make up which batch of which epoch.
        prefetcher: prepares batches while others are computed.
        schedule: the rates at each step, and when training ends.
        generators: the random generators.
        processes: that train together.
    """

    model: EncoderDecoder
    optimizer: Optimizer
    batch_schedule: BatchSchedule
    prefetcher: Prefetcher
    schedule: Schedule
    generators: RandomGenerators
    processes: ProcessGroup


def build_parts(
    model: EncoderDecoder,
    corpus: EncodedCorpus,
    boundaries: Sequence[Boundary],
    settings: TrainingSection,
    *,
    seed: int,
    device: torch.device,
    processes: ProcessGroup,
) -> TrainingParts:
    """Build the parts of a training.

    Args:
        model: to train; moved to `device`.
        corpus: the training data.
        boundaries: of the buckets.
        settings: the `training` section, with a definite precision.
        seed: of the order of batches, of the candidates and of dropout.
        device: where model and batches live.
        processes: that train together.

    Raises:
        InputError: more samples are configured than there are target ids.
    """
    model = model.to(device)
    generators = RandomGenerators(seed, device, processes)
    loss = TrainingLoss.from_settings(
        settings,
        make_core(model, settings),
        corpus=corpus,
        seed=generators.candidates_seed,
    )
    batch_schedule = make_batch_schedule(corpus, boundaries, settings, seed=seed)
    return TrainingParts(
        model=model,
        optimizer=Optimizer(model, loss, settings=settings, processes=processes, device=device),
        batch_schedule=batch_schedule,
        prefetcher=Prefetcher(corpus, settings=settings, processes=processes, device=device),
        schedule=Schedule(settings, epoch_steps=batch_schedule.batches_per_epoch()),
        generators=generators,
        processes=processes,
    )


def make_batch_schedule(
    corpus: EncodedCorpus, boundaries: Sequence[Boundary], settings: TrainingSection, *, seed: int
) -> BatchSchedule:
    """Return the batches of a training; arguments as of `build_parts`."""
    return BatchSchedule(
        corpus=corpus,
        boundaries=boundaries,
        batch_sentences=settings.batch_sentences,
        batch_tokens=settings.batch_tokens,
        seed=seed,
    )
