"""Summarize a model as a table: its parts, their sizes, parameters and memory."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tabulate import tabulate
from torch import Tensor, nn

from nmt.config import ModelSection
from nmt.model.decoder import AttentionDecoder
from nmt.model.network import EncoderDecoder

MEBIBYTE = 2**20


class Part(NamedTuple):
    """A row of the table. Shared weights count in the first part that has them."""

    name: str
    sizes: str
    parameters: int
    size_bytes: int


def model_parts(model: EncoderDecoder, settings: ModelSection) -> list[Part]:
    """Return the parts of a model in the order of the data flow.

    Args:
        model: created by `build_model`.
        settings: the settings it was created with.
    """
    seen: set[int] = set()
    parts = []
    for name, sizes, weights in _named_weights(model, settings):
        new_weights = [weight for weight in weights if id(weight) not in seen]
        seen |= {id(weight) for weight in new_weights}
        parameters = sum(weight.numel() for weight in new_weights)
        size_bytes = sum(weight.numel() * weight.element_size() for weight in new_weights)
        parts.append(Part(name, sizes, parameters, size_bytes))
    return parts


def _named_weights(
    model: EncoderDecoder, settings: ModelSection
) -> Iterator[tuple[str, str, Iterable[Tensor]]]:
    encoder, decoder, cells = model.encoder, model.decoder, model.decoder.cells
    layers = f"{settings.layers} {settings.cell.upper()} layer{'s' if settings.layers > 1 else ''}"
    direction = "bidirectional" if settings.bidirectional else "unidirectional"
    yield "source embedding", _table_size(encoder.embedding), encoder.embedding.parameters()
    yield (
        "encoder",
        f"{layers} of {encoder.hidden_size:,}, {direction}",
        encoder.layers.parameters(),
    )
    if model.bridge is not None:
        sizes = f"{encoder.hidden_size:,} to {settings.hidden_size:,}, tanh"
        yield "bridge", sizes, model.bridge.parameters()
    target = model.target_embedding
    tied = target is encoder.embedding
    sizes = "the source embedding" if tied else _table_size(target)
    yield "target embedding", sizes, target.parameters()
    sizes = f"{layers} of {settings.hidden_size:,}"
    if isinstance(decoder, AttentionDecoder):
        heads = f"{settings.heads} head{'s' if settings.heads > 1 else ''}"
        attention = f"additive, {heads} of {settings.hidden_size:,}"
        yield "attention", attention, decoder.attention.parameters()
        yield "decoder", sizes, (*decoder.parameters(recurse=False), *cells.parameters())
    else:
        yield "attention", "none", ()
        yield "decoder", sizes, decoder.parameters()
    shape = f"{settings.hidden_size:,} x {target.num_embeddings:,}"
    if settings.tie_projection:
        shape = "the target embedding, and a bias"
    yield "output projection", shape, (model.projection_weight, model.projection_bias)


def _table_size(embedding: nn.Embedding) -> str:
    return f"{embedding.num_embeddings:,} x {embedding.embedding_dim:,}"


def describe_model(model: EncoderDecoder, settings: ModelSection) -> str:
    """Return the parts and their total as a text table.

    Args:
        model: created by `build_model`.
        settings: the settings it was created with.
    """
    parts = model_parts(model, settings)
    total = Part(
        "all",
        "",
        sum(part.parameters for part in parts),
        sum(part.size_bytes for part in parts),
    )
    rows = [
        (
            part.name,
            part.sizes,
            f"{part.parameters:,}",
            f"{part.parameters / total.parameters:.1%}",
            f"{part.size_bytes / MEBIBYTE:.2f}",
        )
        for part in (*parts, total)
    ]
    return tabulate(
        rows,
        headers=("part", "sizes", "parameters", "share", "MiB"),
        tablefmt="plain",
        colalign=("left", "left", "right", "right", "right"),
        disable_numparse=True,
    )
