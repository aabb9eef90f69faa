"""The rules between the keys of a configuration."""

import math
from collections.abc import Iterator, Mapping
from typing import Any

from nmt.config.schema import FIELDS

Violation = tuple[tuple[str, ...], str]
"""The keys of a rule that is violated, and the message."""


def violations(known: Mapping[str, Any], given: Mapping[str, object]) -> Iterator[Violation]:
    """Yield all violated rules between keys.

    Args:
        known: the values of all keys without a fault, including defaults.
        given: the values that are written in the file or in overrides.
    """
    yield from _language_rules(known)
    yield from _corpus_rules(known)
    yield from _exclusion_rules(given)
    yield from _model_rules(known)
    yield from _feedback_rules(known)
    yield from _loss_rules(known, given)
    yield from _precision_rules(known)
    yield from _batch_rules(known)
    yield from _learning_rate_rules(known)
    yield from _plateau_rules(known)


def _language_rules(known: Mapping[str, Any]) -> Iterator[Violation]:
    source, target = known.get("data.source"), known.get("data.target")
    if source is not None and source == target:
        yield (
            ("data.target", "data.source"),
            f"data.source and data.target must differ, but are both {source}. Change one: they "
            "name the files.",
        )


def _corpus_rules(known: Mapping[str, Any]) -> Iterator[Violation]:
    for key in ("data.valid", "data.test"):
        corpora = known.get(key, ())
        for corpus in corpora if isinstance(corpora, tuple) else ():
            if corpus.weight != 1:
                yield (
                    (key,),
                    f"{key}: must be corpora without a weight, but {corpus} has the weight "
                    f"{corpus.weight:g}. Remove it: only training corpora are repeated.",
                )


def _exclusion_rules(given: Mapping[str, object]) -> Iterator[Violation]:
    for first, second in (
        ("buckets.count", "buckets.boundaries"),
        ("training.batch_sentences", "training.batch_tokens"),
    ):
        if first in given and second in given:
            yield (
                (first, second),
                f"{first} and {second} must not both be set. Remove one, or set it to null.",
            )


def _model_rules(known: Mapping[str, Any]) -> Iterator[Violation]:
    size_key, encoder_size_key = "model.hidden_size", "model.encoder_hidden_size"
    # A size that is not known has a fault, and hidden_size must not be checked instead.
    if known.get(encoder_size_key, 0) is not None:
        size_key = encoder_size_key
    size = known.get(size_key, 0)
    if size % 2 and known.get("model.bidirectional"):
        yield (
            (size_key, "model.bidirectional"),
            f"{size_key}: must be even with model.bidirectional=true, but is {size}. Set it to "
            f"{size + 1}, or model.bidirectional to false.",
        )
    if known.get("model.attention") == "none":
        heads = known.get("model.heads", 1)
        if heads > 1:
            yield (
                ("model.heads", "model.attention"),
                f"model.heads: must be 1 with model.attention=none, but is {heads}. Set it to 1, "
                "or model.attention to additive.",
            )
        if known.get("model.initial_state_attention"):
            yield (
                ("model.initial_state_attention", "model.attention"),
                "model.initial_state_attention: must be false with model.attention=none, but is "
                "true. Set it to false, or model.attention to additive.",
            )
    sizes = [known.get(f"model.{name}_size") for name in ("embedding", "hidden")]
    if known.get("model.tie_projection") and None not in sizes and sizes[0] != sizes[1]:
        yield (
            ("model.tie_projection", "model.embedding_size", "model.hidden_size"),
            "model.tie_projection: must be false if model.embedding_size and model.hidden_size "
            f"differ, but is true, and they are {sizes[0]} and {sizes[1]}. Set both to one size, "
            "or model.tie_projection to false.",
        )
    if known.get("model.tie_embeddings") and known.get("segmentation.shared") is False:
        yield (
            ("model.tie_embeddings", "segmentation.shared"),
            "model.tie_embeddings: must be false with segmentation.shared=false, but is true. Set "
            "it to false, or segmentation.shared to true.",
        )


def _feedback_rules(known: Mapping[str, Any]) -> Iterator[Violation]:
    if known.get("training.feed_previous") != 0:
        return
    for key in ("training.feed_previous_schedule", "training.update_embedding_for_previous"):
        default = FIELDS[key].default
        if (value := known.get(key, default)) != default:
            yield (
                (key, "training.feed_previous"),
                f"{key}: must be left out with training.feed_previous=0, but is "
                f"{str(value).lower()}. Remove it, or set training.feed_previous above 0.",
            )


def _loss_rules(known: Mapping[str, Any], given: Mapping[str, object]) -> Iterator[Violation]:
    if known.get("training.loss") != "sampled_softmax":
        return
    samples = known.get("training.samples", 0)
    vocabulary_size = known.get("segmentation.vocabulary_size", math.inf)
    # The default adapts to the vocabulary.
    if "training.samples" in given and samples > vocabulary_size:
        yield (
            ("training.samples", "segmentation.vocabulary_size", "training.loss"),
            "training.samples: must be at most segmentation.vocabulary_size, which is "
            f"{vocabulary_size}, but is {samples}. Lower it, or set training.loss to softmax.",
        )
    smoothing = known.get("training.label_smoothing", 0)
    if smoothing > 0:
        yield (
            ("training.label_smoothing", "training.loss"),
            "training.label_smoothing: must be 0 with training.loss=sampled_softmax, but is "
            f"{smoothing}. Set it to 0, or training.loss to softmax.",
        )


def _precision_rules(known: Mapping[str, Any]) -> Iterator[Violation]:
    if known.get("training.core") == "plain" and known.get("training.precision") == "bfloat16":
        yield (
            ("training.precision", "training.core"),
            "training.precision: must be auto or float32 with training.core=plain, but is "
            "bfloat16. Remove it, or set training.core to fused.",
        )


def _batch_rules(known: Mapping[str, Any]) -> Iterator[Violation]:
    parts, pairs = "training.gradient_accumulation", "training.batch_sentences"
    if known.get("training.batch_tokens", 0) is None and known.get(parts, 0) > known.get(pairs, 1):
        yield (
            (parts, pairs),
            f"{parts}: must be at most {pairs}, which is {known[pairs]}, but is {known[parts]}. "
            "Lower it.",
        )


def _learning_rate_rules(known: Mapping[str, Any]) -> Iterator[Violation]:
    key = "training.learning_rate_schedule"
    schedule = known.get(key)
    if schedule is None:  # it has a fault already
        return
    if schedule == "inverse_sqrt" and known.get("training.warmup_steps") == 0:
        yield (
            ("training.warmup_steps", key),
            f"training.warmup_steps: must be above 0 with {key}=inverse_sqrt, but is 0. Set it to "
            "4000, for example.",
        )
    for option, schedules in (
        ("training.learning_rate_decay", ("exponential", "plateau")),
        ("training.plateau_patience", ("plateau",)),
    ):
        default = FIELDS[option].default
        if (value := known.get(option, default)) != default and schedule not in schedules:
            yield (
                (option, key),
                f"{option}: must be left out with {key}={schedule}, but is {value}. Remove it, or "
                f"set {key} to {' or '.join(schedules)}.",
            )


def _plateau_rules(known: Mapping[str, Any]) -> Iterator[Violation]:
    if known.get("training.learning_rate_schedule") != "plateau":
        return
    reduces, stops = known.get("training.plateau_patience", 0), known.get("training.patience", 0)
    if 0 < stops <= reduces:
        yield (
            ("training.patience", "training.plateau_patience"),
            f"training.patience: must be above training.plateau_patience, which is {reduces}, but "
            f"is {stops}. Raise it.",
        )
