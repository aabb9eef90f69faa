"""Preparing data, training, and what became of it."""

import json
import logging
from contextlib import ExitStack
from pathlib import Path

import torch

from nmt.config import Configuration
from nmt.data.batches import BatchSchedule
from nmt.data.preparation import is_current, prepare
from nmt.data.prepared import Prepared
from nmt.device import build_on, choose_device, use_threads
from nmt.evaluation.validation import data_symptoms, validation
from nmt.model.summary import describe_model
from nmt.runs.averaging import choose_checkpoints, write_average
from nmt.runs.checkpoints import Checkpoint, CheckpointStore
from nmt.runs.directory import ENVIRONMENT, Run, recorded_settings
from nmt.runs.lock import locked
from nmt.runs.summary import (
    describe_loss,
    describe_optimiser,
    describe_outcome,
    describe_run,
)
from nmt.training.distributed import ProcessGroup, join_process_group
from nmt.training.precision import choose_training_precision
from nmt.training.trainer import Trainer

logger = logging.getLogger(__name__)


def preprocess(configuration: Configuration) -> None:
    """Make the prepared directory and print its report, unless nothing changed."""
    directory = configuration.data.directory
    if is_current(configuration):
        logger.info("%s is up to date: nothing to do.", directory)
        return
    prepare(configuration)
    print((directory / "report.txt").read_text(encoding="utf-8"), end="")
    logger.info("Wrote %s. Next: nmt train, with the same configuration.", directory)


def train(
    configuration: Configuration, *, init_from: Path | None = None, threads: int | None = None
) -> None:
    """Train to the end of the configured run, from its last checkpoint if there is one.

    Args:
        configuration: of the run.
        init_from: a run directory whose best weights a new run begins with.
        threads: of PyTorch; None: as it chooses.
    """
    use_threads(threads)
    prepared = Prepared.load(configuration.data.directory)
    prepared.check_current(configuration)
    device = choose_device(configuration.device)
    directory = configuration.training.directory
    with join_process_group(device) as processes, ExitStack() as stack:
        if processes.is_first:
            stack.enter_context(locked(directory))
        configuration = _with_precision(configuration, device, processes)
        run, initial = _open_run(configuration, prepared, init_from, processes)
        torch.manual_seed(configuration.seed)
        dropout = configuration.model.dropout
        model = build_on(device, lambda: run.build_model(dropout=dropout))
        if initial:
            initial.fill(model)
        trainer = Trainer(
            model=model,
            batch_schedule=BatchSchedule(
                corpus=prepared.corpus("train"),
                boundaries=prepared.boundaries,
                batch_sentences=configuration.training.batch_sentences,
                batch_tokens=configuration.training.batch_tokens,
                seed=configuration.seed,
            ),
            validate=validation(prepared, configuration.decoding, device),
            settings=configuration.training,
            recorded=recorded_settings(
                configuration, processes=processes.world_size, device=device
            ),
            seed=configuration.seed,
            directory=directory,
            device=device,
            processes=processes,
            place_of=prepared.places("train").__getitem__,
        )
        if processes.is_first and not trainer.finished():
            _introduce(trainer, configuration, prepared, device)
        progress = trainer.run()
        if processes.is_first:
            logger.info("%s: %s.", directory, trainer.finished())
            logger.info("%s", describe_outcome(progress, configuration.training))
            logger.info("Next: nmt translate --model %s < input.txt", directory)


def _open_run(
    configuration: Configuration,
    prepared: Prepared,
    init_from: Path | None,
    processes: ProcessGroup,
) -> tuple[Run, Checkpoint | None]:
    """Return the configured run, made by the first process if there is none, and what it borrows.

    The others wait until it is there.
    """
    directory = configuration.training.directory
    exists = processes.is_first and bool(CheckpointStore(directory).saved())
    exists = processes.broadcast(exists)
    initial = None
    if not exists and not init_from:
        init_from = Run.initialized_from(directory)
    if init_from and not exists:
        initial = Run.load(init_from).initial_checkpoint(configuration, prepared)
        logger.info("Begins with the weights of %s.", initial.directory)
    if not exists and processes.is_first:
        Run.create(configuration, prepared, origin=init_from)
    processes.broadcast(None)
    run = Run.load(directory)
    run.check_matches(configuration, prepared)
    if init_from:
        run.check_origin(init_from)
    if processes.is_first:
        CheckpointStore(directory).sweep()
    return run, initial


def _with_precision(
    configuration: Configuration, device: torch.device, processes: ProcessGroup
) -> Configuration:
    """Return the configuration with a precision that is settled, the same for all processes."""
    training = configuration.training
    precision = None
    if processes.is_first:
        before = None
        if CheckpointStore(training.directory).saved():
            began = Run.load(training.directory).configuration.training.precision
            before = "float32" if began == "auto" else began  # before there was a choice
        precision = choose_training_precision(
            training,
            model=configuration.model,
            before=before,
            processes=processes.world_size,
            device=device,
        )
    precision = processes.broadcast(precision)
    settled = training.model_copy(update={"precision": precision})
    return configuration.model_copy(update={"training": settled})


def _introduce(
    trainer: Trainer, configuration: Configuration, prepared: Prepared, device: torch.device
) -> None:
    """Tell what is going to be trained and how, and what looks wrong about it."""
    settings, processes = configuration.training, trainer.processes
    logger.info("%s", describe_model(trainer.model, configuration.model))
    logger.info("optimiser: %s", describe_optimiser(settings, configuration.model.dropout))
    logger.info("loss: %s; validation always by the full softmax", describe_loss(settings))
    for key, before, now in trainer.state.changes():
        change = f"{key}: {json.dumps(before)} before, {json.dumps(now)} now"
        if key in ENVIRONMENT:
            logger.warning("changed: %s: from here on the last bits may be others.", change)
        else:
            logger.info("changed: %s", change)
    if changed := prepared.changed_inputs():
        logger.warning(
            "changed since nmt preprocess: %s. Training goes by %s, as it was prepared; run nmt "
            "preprocess to train on what they hold now.",
            ", ".join(changed),
            prepared.directory,
        )
    symptoms = data_symptoms(prepared)
    if not trainer.progress.step:
        symptoms += trainer.schedule.symptoms(validates=trainer.validate is not None)
    for symptom in symptoms:
        logger.warning("%s", symptom)
    together = f", in {processes.world_size} processes" if processes.world_size > 1 else ""
    logger.info(
        "%s %s from step %s of at most %s, on %s%s; the learning rate is %.3g.",
        "Going on with" if trainer.progress.step else "Training",
        settings.directory,
        f"{trainer.progress.step:,}",
        f"{trainer.schedule.total_steps:,}",
        device,
        together,
        trainer.schedule.learning_rate(trainer.progress),
    )


def average(directory: Path, *, last: int | None, best: int | None, output: Path | None) -> None:
    """Make a run of the average of some checkpoints of another."""
    run = Run.load(directory)
    checkpoints = choose_checkpoints(run, last=last, best=best)
    output = output or directory.parent / f"{directory.resolve().name}-average"
    if directory.resolve() == Path.cwd():
        output = Path("..", output.name)
    write_average(run, checkpoints, output)
    steps = ", ".join(f"{each.progress.step:,}" for each in checkpoints)
    logger.info("Wrote %s, the average of the checkpoints of steps %s.", output, steps)
    logger.info("Next: nmt translate --model %s < input.txt", output)


def show_run(directory: Path) -> None:
    """Print what a run directory holds."""
    print(describe_run(Run.load(directory)))
