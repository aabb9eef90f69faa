"""What a run is and how far it came, as text."""

from nmt.config import TrainingSection
from nmt.data.codec import SIDES
from nmt.data.report import describe_vocabulary
from nmt.model.summary import describe_model
from nmt.training.checkpoints import CheckpointStore, Progress, read_progress
from nmt.training.objective import perplexity
from nmt.training.run import Run


def describe_run(run: Run) -> str:
    """Return the model of a run, its vocabularies, how it was trained, and its best score.

    Raises:
        InputError: a checkpoint is damaged.
    """
    settings = run.configuration
    latest = CheckpointStore(run.directory).find("latest")
    progress = read_progress(latest) if latest else Progress()
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
        "trained for": _duration(progress),
        "loss": describe_loss(settings.training),
        "optimiser": describe_optimiser(settings.training, settings.model.dropout),
        "best score": _best(progress),
    }
    width = max(map(len, lines))
    facts = "\n".join(f"{name:<{width}}  {text}" for name, text in lines.items())
    table = describe_model(run.build_model(), settings.model)
    return (
        f"{run.directory}\n\n{facts}\n\n{table}\n"
        "what is shared counts once; training takes four times the memory of the weights (with "
        "gradients\nand Adam's two moments), and that of the activations"
    )


def _duration(progress: Progress) -> str:
    if not progress.step:
        return "nothing yet: no checkpoint is saved"
    # Between two epochs, the running one is not begun.
    epoch = progress.epoch if progress.batches else progress.epoch - 1
    minutes = progress.elapsed_seconds / 60
    return f"{progress.step:,} steps, the last in epoch {epoch}, {minutes:.1f} minutes"


def describe_loss(settings: TrainingSection) -> str:
    """Name the loss of training with its options."""
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


def describe_optimiser(settings: TrainingSection, dropout: float) -> str:
    """Name the optimiser, the size of a batch, and the rates."""
    batch = (
        f"{settings.batch_tokens:,} target tokens"
        if settings.batch_tokens is not None
        else f"{settings.batch_sentences:,} pairs"
    )
    rate = f"learning rate {settings.learning_rate:g} ({settings.learning_rate_schedule})"
    return f"{settings.optimizer}, batches of {batch}, {rate}, dropout {dropout:g}"


def _best(progress: Progress) -> str:
    if progress.best_loss is None:
        return "none: there was no validation"
    return (
        f"BLEU {progress.best_bleu:.2f}, perplexity {perplexity(progress.best_loss):.2f} on the "
        f"validation data, at step {progress.best_step:,}"
    )
