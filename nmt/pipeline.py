"""What each command does, from the stages."""

import json
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

import torch
from tqdm import tqdm

from nmt.config import Configuration, DecodingSection, EvaluationSection, load_configuration
from nmt.data.batches import BatchSchedule
from nmt.data.lines import find_corpus, read_parallel, stream_lines
from nmt.data.preparation import is_current, prepare
from nmt.data.prepared import Prepared
from nmt.decoding.translator import Translator
from nmt.errors import InputError
from nmt.evaluation.scores import Score, score
from nmt.model.device import choose_device
from nmt.model.network import EncoderDecoder
from nmt.model.summary import describe_model
from nmt.training.checkpoints import CheckpointStore
from nmt.training.objective import corpus_loss
from nmt.training.run import Run
from nmt.training.summary import describe_loss, describe_optimiser, describe_run
from nmt.training.trainer import Scores, Trainer, Validate

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


def train(configuration: Configuration) -> None:
    """Train to the end of the configured run, from its last checkpoint if there is one."""
    prepared = Prepared.load(configuration.data.directory)
    prepared.refuse_stale(configuration)
    device = choose_device(configuration.device)
    directory = configuration.training.directory
    if CheckpointStore(directory).find("latest"):
        run = Run.load(directory)
        run.refuse_other(configuration, prepared)
    else:
        run = Run.create(configuration, prepared)
    torch.manual_seed(configuration.seed)
    trainer = Trainer(
        model=run.build_model(),
        schedule=BatchSchedule(
            corpus=prepared.corpus("train"),
            boundaries=prepared.boundaries,
            batch_sentences=configuration.training.batch_sentences,
            batch_tokens=configuration.training.batch_tokens,
            seed=configuration.seed,
        ),
        validate=validation(prepared, configuration.decoding, device),
        settings=configuration.training,
        seed=configuration.seed,
        directory=directory,
        device=device,
    )
    if not trainer.finished():
        settings = configuration.training
        logger.info("%s", describe_model(trainer.model, configuration.model))
        logger.info("optimiser: %s", describe_optimiser(settings, configuration.model.dropout))
        logger.info("loss: %s; validation always by the full softmax", describe_loss(settings))
        logger.info(
            "%s %s from step %s of at most %s, on %s.",
            "Going on with" if trainer.progress.step else "Training",
            directory,
            f"{trainer.progress.step:,}",
            f"{trainer.total_steps:,}",
            device,
        )
    progress = trainer.run()
    logger.info("%s: %s.", directory, trainer.finished())
    if progress.best_step:
        logger.info(
            "Best: BLEU %.2f at step %s of %s, after %.1f minutes in all.",
            progress.best_bleu,
            f"{progress.best_step:,}",
            f"{progress.step:,}",
            progress.elapsed_seconds / 60,
        )
    logger.info("Next: nmt translate --model %s < input.txt", directory)


def validation(
    prepared: Prepared, settings: DecodingSection, device: torch.device
) -> Validate | None:
    """Return the scorer of a model on the validation corpus, None where there is no corpus."""
    corpus, references = prepared.corpus("valid"), prepared.references("valid")
    if not references:
        return None
    sources = [corpus.source[index].tolist() for index in range(len(corpus))]
    target = prepared.codecs["target"]

    def validate(model: EncoderDecoder) -> Scores:
        loss = corpus_loss(model, corpus, batch_sentences=settings.batch_sentences, device=device)
        translator = Translator(model, prepared.codecs, settings, device)
        hypotheses = [target.decode(ids) for ids in translator.translate_ids(sources)]
        return Scores(loss, score(hypotheses, references, ["bleu"])[0].value)

    return validate


def show_run(directory: Path) -> None:
    """Print what a run directory holds."""
    print(describe_run(Run.load(directory)))


def configuration_of_run(directory: Path, overrides: Sequence[str]) -> Configuration:
    """Return the configuration of a run, wherever its directory lies now.

    Raises:
        InputError: it is no run, or an override has no say in translating with it.
    """
    for override in overrides:
        if not override.startswith(("device=", "decoding.")):
            raise InputError(
                f"--set {override}: must be device=... or decoding...=... with --model: the rest "
                f"was decided when {directory} was trained."
            )
    Run.load(directory)
    configuration = load_configuration(directory / "config.yaml", overrides)
    training = configuration.training.model_copy(update={"directory": directory})
    return configuration.model_copy(update={"training": training})


def translate(configuration: Configuration, source: BinaryIO, output: BinaryIO) -> None:
    """Translate a stream with the best checkpoint of the configured run, line for line."""
    translator = _translator(configuration)
    window = 1 if source.isatty() else None
    for line in translator.translate(stream_lines(source, "standard input"), window=window):
        output.write(line.encode("utf-8") + b"\n")
        output.flush()


def _translator(configuration: Configuration) -> Translator:
    run = Run.load(configuration.training.directory)
    run.warn_of_other(configuration)
    device = choose_device(configuration.device)
    return Translator(run.load_best(device), run.codecs, configuration.decoding, device)


def evaluate_run(configuration: Configuration, *, as_json: bool) -> None:
    """Translate every test corpus with the best checkpoint and print its scores."""
    data = configuration.data
    if not data.test:
        raise InputError(
            "data.test: must name a test corpus to evaluate on, but names none. Give one, for "
            "example --set data.test=corpora/test, or score files with --hypothesis and "
            "--reference."
        )
    corpora = {
        stem: list(read_parallel(*find_corpus(stem, (data.source, data.target), key="data.test")))
        for stem in data.test
    }
    translator = _translator(configuration)
    results = {}
    for stem, pairs in corpora.items():
        logger.info("Translating the %s lines of %s.%s.", f"{len(pairs):,}", stem, data.source)
        translated = translator.translate(source for source, _ in pairs)
        visible = sys.stderr.isatty() and logger.isEnabledFor(logging.INFO)
        hypotheses = list(tqdm(translated, total=len(pairs), disable=not visible, leave=False))
        references = [reference for _, reference in pairs]
        results[str(stem)] = score(hypotheses, references, configuration.evaluation.metrics)
    _print_scores(results, as_json=as_json)


def evaluate_files(hypothesis: Path, reference: Path, *, as_json: bool) -> None:
    """Score a file of translations against a file of references and print the scores."""
    hypotheses, references = zip(*read_parallel(hypothesis, reference), strict=True)
    scores = score(hypotheses, references, EvaluationSection().metrics)
    _print_scores({str(hypothesis): scores}, as_json=as_json)


def _print_scores(results: dict[str, list[Score]], *, as_json: bool) -> None:
    if as_json:
        content = {
            corpus: {
                found.metric: {"score": found.value, "signature": found.signature}
                for found in scores
            }
            for corpus, scores in results.items()
        }
        print(json.dumps(content, indent=2))
        return
    names = {"bleu": "BLEU", "chrf": "chrF2"}
    for corpus, scores in results.items():
        print(corpus)
        for found in scores:
            print(f"  {names[found.metric]:<5} {found.value:5.2f}  {found.signature}")
