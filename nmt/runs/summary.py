"""Descriptions of a run, as text."""

from pathlib import Path

from nmt.config import TrainingSection
from nmt.data.codec import SIDES
from nmt.data.length_limit import EARLIER_LIMIT, LengthLimit
from nmt.data.report import describe_vocabulary
from nmt.model.summary import describe_model
from nmt.runs.checkpoints import CheckpointStore
from nmt.runs.compatibility import settings_in_force
from nmt.runs.directory import Run
from nmt.runs.metrics import METRICS
from nmt.runs.progress import Progress
from nmt.runs.scores import describe_score


def describe_run(run: Run) -> str:
    """Return the model of a run, its vocabularies, how it was trained, and its best score.

    Raises:
        InputError: a checkpoint is damaged.
    """
    latest = CheckpointStore(run.directory).latest()
    settings = settings_in_force(run, latest) if latest else run.configuration
    progress = latest.progress if latest else Progress()
    languages = [settings.data.source, settings.data.target]
    sizes = [len(run.codecs[side].vocabulary) for side in SIDES]
    segmentation = settings.segmentation
    corpus = run.details["corpus"]
    lines = {
        "translates": f"{languages[0]} to {languages[1]}",
        "vocabulary": describe_vocabulary(
            sizes, languages, shared=segmentation.shared, kind=segmentation.kind
        ),
        "trained on": f"{corpus['pairs']:,} pairs, {corpus['source_tokens']:,} source and "
        f"{corpus['target_tokens']:,} target tokens",
        "longest translation": _longest(run),
        "trained for": _duration(progress),
        "loss": describe_loss(settings.training),
        "optimizer": describe_optimizer(settings.training, settings.model.dropout),
        "best score": _best(progress, settings.training),
    }
    if origin := run.details["origin"]:
        lines["began with"] = f"the weights of {origin['directory']}"
    if averaged := latest and latest.settings.get("average of"):
        lines["average of"] = ", ".join(Path(directory).name for directory in averaged)
    width = max(map(len, lines))
    facts = "\n".join(f"{name:<{width}}  {text}" for name, text in lines.items())
    table = describe_model(run.build_model(), settings.model)
    return (
        f"{run.directory}\n\n{facts}\n\n{table}\n"
        "shared weights count once; training needs four times the memory of the weights (with\n"
        "gradients and Adam's two moments), and that of the activations"
    )


def _longest(run: Run) -> str:
    factor = run.configuration.decoding.max_length_factor
    limit = run.length_limit or EARLIER_LIMIT
    if factor is not None:
        limit = LengthLimit.from_factor(factor)
    return limit.describe()


def _duration(progress: Progress) -> str:
    if not progress.step:
        return "nothing yet: there is no checkpoint"
    steps, minutes = f"{progress.step:,} steps", f"{progress.elapsed_seconds / 60:.1f} minutes"
    return f"{steps}, the last in epoch {progress.running_epoch}, {minutes}"


def describe_outcome(progress: Progress, settings: TrainingSection) -> str:
    """Return the result of a training, and how its time was spent."""
    total = max(progress.elapsed_seconds, 1e-9)
    validation = progress.validation_seconds / total
    saving = progress.checkpoint_seconds / total
    lines = [
        f"Time: {total / 60:.1f} minutes: training {1 - validation - saving:.1%}, validation "
        f"{validation:.1%}, checkpoints {saving:.1%}."
    ]
    if progress.best:
        best = progress.best[0]
        score = describe_score(best, settings.best_by)
        lines.insert(0, f"Best: {score} at step {best.step:,} of {progress.step:,}.")
    if progress.skipped:
        lines.append(
            f"Skipped: {progress.skipped:,} batches whose loss or gradient was not finite; "
            f"{METRICS} names them."
        )
    return "\n".join(lines)


def describe_loss(settings: TrainingSection) -> str:
    """Describe the training loss with its options."""
    loss = "full softmax"
    if settings.loss == "sampled_softmax":
        sampler = settings.sampler.replace("_", "-")
        hits = "" if settings.remove_accidental_hits else ", accidental hits kept"
        loss = f"sampled softmax of {settings.samples:,} {sampler} candidates{hits}"
    elif settings.label_smoothing:
        loss += f", label smoothing {settings.label_smoothing:g}"
    if settings.feed_previous:
        loss += f", feed-previous {settings.feed_previous:g} ({settings.feed_previous_schedule})"
    return loss


def describe_optimizer(settings: TrainingSection, dropout: float) -> str:
    """Describe the optimizer, the size of a batch, the rates, and the core."""
    batch = (
        f"{settings.batch_tokens:,} target tokens"
        if settings.batch_tokens is not None
        else f"{settings.batch_sentences:,} pairs"
    )
    rate = f"learning rate {settings.learning_rate:g} ({settings.learning_rate_schedule})"
    computed = "" if settings.precision == "auto" else f", in {settings.precision}"
    if settings.core == "plain":
        computed += " by the plain core"
    return f"{settings.optimizer}, batches of {batch}, {rate}, dropout {dropout:g}{computed}"


def _best(progress: Progress, settings: TrainingSection) -> str:
    if not progress.best:
        return "none: there was no validation"
    best = progress.best[0]
    facts = [describe_score(best, settings.best_by)]
    if settings.best_by != "perplexity":
        facts.append(describe_score(best, "perplexity"))
    return f"{', '.join(facts)} on the validation data, at step {best.step:,}"
