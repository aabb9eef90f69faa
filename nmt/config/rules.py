"""What must hold between the keys of a configuration."""

import math
from collections.abc import Iterator, Mapping
from typing import Any

from nmt.config.schema import FIELDS

Broken = tuple[tuple[str, ...], str]
"""The keys of a rule that does not hold, and the message."""


def broken_rules(known: Mapping[str, Any], given: Mapping[str, object]) -> Iterator[Broken]:
    """Yield every rule between keys that does not hold.

    Args:
        known: the values of all keys without a fault of their own, defaults included.
        given: those that were written down.
    """
    yield from _data_rules(known)
    for one, other in (
        ("buckets.count", "buckets.boundaries"),
        ("training.batch_sentences", "training.batch_tokens"),
    ):
        if one in given and other in given:
            message = f"{one} and {other} exclude each other: give one, or set the other to null"
            yield (one, other), message
    yield from _model_rules(known)
    yield from _loss_rules(known)
    yield from _core_rules(known)
    yield from _batch_rules(known)
    yield from _rate_rules(known)


def _data_rules(known: Mapping[str, Any]) -> Iterator[Broken]:
    source, target = known.get("data.source"), known.get("data.target")
    if source is not None and source == target:
        yield (
            ("data.target", "data.source"),
            "data.source and data.target must differ: both name the same files",
        )


def _model_rules(known: Mapping[str, Any]) -> Iterator[Broken]:
    size_key, own = "model.hidden_size", "model.encoder_hidden_size"
    if known.get(own, 0) is not None:  # given, well or badly
        size_key = own
    size = known.get(size_key, 0)
    if size % 2 and known.get("model.bidirectional"):
        yield (
            (size_key, "model.bidirectional"),
            f"{size_key}: must be even, but is {size}: "
            "each direction of a bidirectional encoder has half of it; "
            f"set it to {size + 1}, or model.bidirectional to false",
        )
    if known.get("model.attention") == "none":
        heads = known.get("model.heads", 1)
        if heads > 1:
            yield (
                ("model.heads", "model.attention"),
                f"model.heads: must be 1 with model.attention=none, but is {heads}: "
                "without attention there are no heads; set it to 1, or model.attention to additive",
            )
        if known.get("model.initial_state_attention"):
            yield (
                ("model.initial_state_attention", "model.attention"),
                "model.initial_state_attention: must be false with model.attention=none, "
                "but is true: there is no attention to read; set it to false, or model.attention "
                "to additive",
            )
    sizes = [known.get(f"model.{side}_size") for side in ("embedding", "hidden")]
    if known.get("model.tie_projection") and None not in sizes and sizes[0] != sizes[1]:
        yield (
            ("model.tie_projection", "model.embedding_size", "model.hidden_size"),
            "model.tie_projection: needs model.embedding_size and model.hidden_size to be equal, "
            f"but they are {sizes[0]} and {sizes[1]}: an output of hidden_size meets the "
            "embeddings of embedding_size; set both to one size, or tie_projection to false",
        )
    if known.get("model.tie_embeddings") and known.get("segmentation.shared") is False:
        yield (
            ("model.tie_embeddings", "segmentation.shared"),
            "model.tie_embeddings: needs segmentation.shared=true, but it is false: one embedding "
            "needs one vocabulary; share the vocabulary, or set tie_embeddings to false",
        )


def _loss_rules(known: Mapping[str, Any]) -> Iterator[Broken]:
    if known.get("training.feed_previous") == 0:
        for key in ("training.feed_previous_schedule", "training.update_embedding_for_previous"):
            default = FIELDS[key].default
            if (value := known.get(key, default)) != default:
                shown = str(value).lower()
                yield (
                    (key, "training.feed_previous"),
                    f"{key}: has no effect while training.feed_previous is 0, but is {shown}: "
                    f"set training.feed_previous above 0, or leave {key} out",
                )
    if known.get("training.loss") != "sampled_softmax":
        return
    samples = known.get("training.samples", 0)
    vocabulary_size = known.get("segmentation.vocabulary_size", math.inf)
    if samples > vocabulary_size:
        yield (
            ("training.samples", "segmentation.vocabulary_size", "training.loss"),
            "training.samples: must be at most segmentation.vocabulary_size, which is "
            f"{vocabulary_size}, but is {samples}: lower training.samples or set "
            "training.loss=softmax",
        )
    smoothing = known.get("training.label_smoothing", 0)
    if smoothing > 0:
        yield (
            ("training.label_smoothing", "training.loss"),
            "training.label_smoothing: must be 0 with training.loss=sampled_softmax, but is "
            f"{smoothing}: it spreads over all symbols, of which that loss sees a few; set "
            "training.loss=softmax",
        )


def _core_rules(known: Mapping[str, Any]) -> Iterator[Broken]:
    if known.get("training.core") == "plain" and known.get("training.precision") == "bfloat16":
        yield (
            ("training.precision", "training.core"),
            "training.precision: must be auto or float32 with training.core=plain, but is "
            "bfloat16: the plain code knows float32 alone; set training.core to fused, or leave "
            "training.precision out",
        )


def _batch_rules(known: Mapping[str, Any]) -> Iterator[Broken]:
    parts, pairs = "training.gradient_accumulation", "training.batch_sentences"
    if known.get("training.batch_tokens", 0) is None and known.get(parts, 0) > known.get(pairs, 1):
        yield (
            (parts, pairs),
            f"{parts}: must be at most {pairs}, which is {known[pairs]}, but is {known[parts]}: a "
            "part has a pair at least; lower it",
        )


def _rate_rules(known: Mapping[str, Any]) -> Iterator[Broken]:
    key = "training.learning_rate_schedule"
    schedule = known.get(key)
    if schedule is None:  # it has a fault of its own
        return
    if schedule == "inverse_sqrt" and known.get("training.warmup_steps") == 0:
        yield (
            ("training.warmup_steps", key),
            f"training.warmup_steps: must be above 0 with {key}=inverse_sqrt, but is 0: the rate "
            "falls from the end of the warm-up; set it to 4000, for example",
        )
    for option, schedules in (
        ("training.learning_rate_decay", ("exponential", "plateau")),
        ("training.plateau_patience", ("plateau",)),
    ):
        default = FIELDS[option].default
        if (value := known.get(option, default)) != default and schedule not in schedules:
            yield (
                (option, key),
                f"{option}: has no effect with {key}={schedule}, but is {value}: set {key} to "
                f"{' or '.join(schedules)}, or leave {option} out",
            )
    reduces, stops = known.get("training.plateau_patience", 0), known.get("training.patience", 0)
    if schedule == "plateau" and 0 < stops <= reduces:
        yield (
            ("training.patience", "training.plateau_patience"),
            f"training.patience: must be above training.plateau_patience, which is {reduces}, but "
            f"is {stops}: training would stop before the rate is reduced; raise it",
        )
