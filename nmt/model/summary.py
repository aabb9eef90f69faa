"""A model as a table: its parts, their sizes, and what they weigh."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from tabulate import tabulate
from torch import Tensor, nn

from nmt.config import ModelSection
from nmt.model.decoder import AttentionDecoder
from nmt.model.network import EncoderDecoder

MEBIBYTE = 2**20


class Part(NamedTuple):
    """A row of the table; what is shared counts in the first part that has it."""

    name: str
    sizes: str
    parameters: int
    size_bytes: int


def model_parts(model: EncoderDecoder, settings: ModelSection) -> list[Part]:
    """Return the parts of a model in the order in which text passes them.

    Args:
        model: made by `build_model`.
        settings: of which it was made.
    """
    seen: set[int] = set()
    parts = []
    for name, sizes, weights in _named_weights(model, settings):
        own = [weight for weight in weights if id(weight) not in seen]
        seen |= {id(weight) for weight in own}
        parameters = sum(weight.numel() for weight in own)
        size_bytes = sum(weight.numel() * weight.element_size() for weight in own)
        parts.append(Part(name, sizes, parameters, size_bytes))
    return parts


def _named_weights(
    model: EncoderDecoder, settings: ModelSection
) -> Iterator[tuple[str, str, Iterable[Tensor]]]:
    encoder, decoder, cells = model.encoder, model.decoder, model.decoder.cells
    layers = f"{settings.layers} {settings.cell.upper()} layer{'s' if settings.layers > 1 else ''}"
    ways = "bidirectional" if settings.bidirectional else "unidirectional"
    yield "source embedding", _table_size(encoder.embedding), encoder.embedding.parameters()
    yield "encoder", f"{layers} of {encoder.hidden_size:,}, {ways}", encoder.layers.parameters()
    if model.bridge is not None:
        sizes = f"{encoder.hidden_size:,} to {settings.hidden_size:,}, tanh"
        yield "bridge", sizes, model.bridge.parameters()
    target, tied = model.target_embedding, "the source embedding"
    sizes = tied if target is encoder.embedding else _table_size(target)
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
    """Return the parts as a table of text, with their sum.

    Args:
        model: made by `build_model`.
        settings: of which it was made.
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
