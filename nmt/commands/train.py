"""`nmt train`: prepared data to a run directory."""

import logging
from contextlib import ExitStack, suppress
from pathlib import Path

import torch

from nmt import artifacts
from nmt.config import Configuration, TrainingSection
from nmt.data.prepared import Prepared
from nmt.decoding.dictionary import read_dictionary
from nmt.device import build_on, choose_device, use_threads
from nmt.errors import InputError
from nmt.evaluation.validation import make_validation, validation_tokenizer
from nmt.model.summary import describe_model
from nmt.runs.checkpoints import Checkpoint, CheckpointStore
from nmt.runs.compatibility import (
    check_init_from,
    check_matches,
    initial_checkpoint,
    recorded_settings,
)
from nmt.runs.directory import Run
from nmt.runs.lock import locked
from nmt.runs.summary import describe_loss, describe_optimizer, describe_outcome
from nmt.terminal import quote
from nmt.training.defaults import adapt_defaults
from nmt.training.diagnostics import data_findings
from nmt.training.distributed import ProcessGroup, join_process_group
from nmt.training.parts import make_batch_schedule
from nmt.training.precision import choose_training_precision
from nmt.training.schedule import Schedule
from nmt.training.trainer import Trainer, build_trainer

logger = logging.getLogger(__name__)


def train(
    configuration: Configuration, *, init_from: Path | None = None, threads: int | None = None
) -> None:
    """Train the configured run to its end, from its last checkpoint if there is one.

    Args:
        configuration: of the run.
        init_from: a run directory whose best weights a new run begins with.
        threads: of PyTorch; None: its own choice.
    """
    use_threads(threads)
    prepared = Prepared.load(configuration.data.directory)
    prepared.check_current(configuration)
    if dictionary := configuration.decoding.dictionary:
        artifacts.check_no_pipe(dictionary)
        read_dictionary(dictionary, prepared.codecs["source"])  # a faulty one stops here
    device = choose_device(configuration.device)
    tokenizer = validation_tokenizer(prepared, configuration.evaluation)  # a missing one stops here
    directory = configuration.training.directory
    with join_process_group(device) as processes, ExitStack() as stack:
        if processes.is_first:
            stack.enter_context(locked(directory))
        configuration = _with_adapted_defaults(configuration, prepared, processes)
        configuration = _with_precision(configuration, device, processes)
        run, initial = _open_run(configuration, prepared, init_from, processes)
        torch.manual_seed(configuration.seed)
        dropout = configuration.model.dropout
        model = build_on(device, lambda: run.build_model(dropout=dropout))
        if initial:
            initial.fill(model)
        trainer = build_trainer(
            model,
            prepared.corpus("train"),
            prepared.boundaries,
            configuration.training,
            validate=make_validation(
                prepared,
                configuration.decoding,
                device,
                tokenizer=tokenizer,
                length_limit=run.length_limit,
            ),
            recorded=recorded_settings(
                configuration, processes=processes.world_size, device=device
            ),
            seed=configuration.seed,
            device=device,
            processes=processes,
        )
        trainer.restore()
        if processes.is_first and not trainer.finished():
            _introduce(trainer, configuration, prepared, device)
        progress = trainer.run()
        if processes.is_first:
            logger.info("%s: %s.", directory, trainer.finished())
            logger.info("%s", describe_outcome(progress, configuration.training))
            logger.info("Next: nmt translate --model %s < input.txt", quote(directory))


def _open_run(
    configuration: Configuration,
    prepared: Prepared,
    init_from: Path | None,
    processes: ProcessGroup,
) -> tuple[Run, Checkpoint | None]:
    """Return the configured run and the checkpoint that a new one begins with, if any.

    The first process creates the run if it has no checkpoint yet; the others wait for it.
    """
    directory = configuration.training.directory
    has_checkpoint = processes.is_first and bool(CheckpointStore(directory).saved())
    has_checkpoint = processes.broadcast(has_checkpoint)
    initial = None
    if not has_checkpoint and not init_from:
        with suppress(InputError):  # there is no run yet
            init_from = Run.load(directory).init_from
    if init_from and not has_checkpoint:
        initial = initial_checkpoint(Run.load(init_from), configuration, prepared)
        logger.info("Begins with the weights of %s.", initial.directory)
    if not has_checkpoint and processes.is_first:
        Run.create(configuration, prepared, init_from=init_from)
    processes.broadcast(None)
    run = Run.load(directory)
    check_matches(run, configuration, prepared)
    if processes.is_first:
        _warn_of_another_dictionary(run, configuration)
    if init_from:
        check_init_from(run, init_from)
    if processes.is_first:
        CheckpointStore(directory).sweep()
    return run, initial


def _warn_of_another_dictionary(run: Run, configuration: Configuration) -> None:
    """Warn if a run that continues keeps another dictionary than the configured one."""
    kept, configured = run.configuration.decoding.dictionary, configuration.decoding.dictionary
    if not configured:
        return
    files = [path for path in (kept, configured) if path and path.exists()]
    contents = [read_dictionary(path, run.codecs["source"]) for path in files]
    if contents[0] != contents[-1] or kept not in files:
        logger.warning(
            "%s keeps the decoding.dictionary that it was started with, if any, not %s. To "
            "translate with this one, pass --set decoding.dictionary=%s to nmt translate.",
            run.directory,
            configured,
            configured,
        )


def _with_adapted_defaults(
    configuration: Configuration, prepared: Prepared, processes: ProcessGroup
) -> Configuration:
    """Return the configuration with defaults that suit the data, and report what they are.

    A resumed run keeps the values that it was started with.
    """
    settings = _adapted_defaults(configuration, prepared) if processes.is_first else None
    settings = processes.broadcast(settings)
    return configuration.model_copy(update={"training": settings})


def _adapted_defaults(configuration: Configuration, prepared: Prepared) -> TrainingSection:
    training = configuration.training
    before = None
    if CheckpointStore(training.directory).saved():
        before = Run.load(training.directory).configuration.training
    batches = make_batch_schedule(
        prepared.corpus("train"), prepared.boundaries, training, seed=configuration.seed
    )
    adapted = adapt_defaults(
        training,
        target_vocabulary_size=len(prepared.codecs["target"].vocabulary),
        total_steps=Schedule(training, epoch_steps=batches.batches_per_epoch()).total_steps,
        before=before,
    )
    for note in adapted.notes:
        logger.info("%s", note)
    return adapted.settings


def _with_precision(
    configuration: Configuration, device: torch.device, processes: ProcessGroup
) -> Configuration:
    """Return the configuration with a definite precision, the same in all processes."""
    training = configuration.training
    precision = None
    if processes.is_first:
        before = None
        if CheckpointStore(training.directory).saved():
            began_with = Run.load(training.directory).configuration.training.precision
            # Early runs could not choose, and recorded auto.
            before = "float32" if began_with == "auto" else began_with
        precision = choose_training_precision(
            training,
            model=configuration.model,
            before=before,
            processes=processes.world_size,
            device=device,
        )
    precision = processes.broadcast(precision)
    definite = training.model_copy(update={"precision": precision})
    return configuration.model_copy(update={"training": definite})


def _introduce(
    trainer: Trainer, configuration: Configuration, prepared: Prepared, device: torch.device
) -> None:
    """Report what is going to be trained and how, and warn of what looks wrong about it."""
    settings, parts, progress = configuration.training, trainer.parts, trainer.progress
    logger.info("%s", describe_model(parts.model, configuration.model))
    logger.info("optimizer: %s", describe_optimizer(settings, configuration.model.dropout))
    logger.info("loss: %s; validation always uses the full softmax", describe_loss(settings))
    if changed := prepared.changed_inputs():
        logger.warning(
            "changed since nmt preprocess: %s. Training uses %s as it was prepared; run nmt "
            "preprocess to train on the new content.",
            ", ".join(changed),
            prepared.directory,
        )
    findings = data_findings(prepared)
    if not progress.step:
        findings += parts.schedule.findings(validates=trainer.validate is not None)
    for finding in findings:
        logger.warning("%s", finding.message)
    world_size = parts.processes.world_size
    logger.info(
        "%s %s from step %s of at most %s, on %s%s; the learning rate is %.3g.",
        "Resuming" if progress.step else "Training",
        settings.directory,
        f"{progress.step:,}",
        f"{parts.schedule.total_steps:,}",
        device,
        f", in {world_size} processes" if world_size > 1 else "",
        parts.schedule.learning_rate(progress),
    )
