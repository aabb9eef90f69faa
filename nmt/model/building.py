"""Build a model with initial weights from the `model` section of a configuration."""

from torch import nn

from nmt.config import ModelSection
from nmt.model.attention import AdditiveAttention
from nmt.model.bridge import Bridge
from nmt.model.cells import CellStack
from nmt.model.decoder import AttentionDecoder, PlainDecoder
from nmt.model.encoder import Encoder
from nmt.model.network import EncoderDecoder


def build_model(
    settings: ModelSection, *, source_vocabulary_size: int, target_vocabulary_size: int
) -> EncoderDecoder:
    """Return the model that the `model` section describes, with initial weights.

    Embeddings are drawn from a normal distribution with a standard deviation of 1 / sqrt(E), so
    that each has a norm of about 1 for any E. Each class documents its other initial weights.

    Args:
        settings: the `model` section.
        source_vocabulary_size: number of source ids, V of the encoder.
        target_vocabulary_size: number of target ids, V of the decoder.

    Raises:
        ValueError: the vocabularies differ in size and `tie_embeddings` is set, `hidden_size` is
            odd for a bidirectional encoder, or the sizes do not allow a tied projection.
    """
    source_embedding = _embedding(source_vocabulary_size, settings.embedding_size)
    if settings.tie_embeddings and source_vocabulary_size != target_vocabulary_size:
        raise ValueError(
            "the vocabularies must have the same size to share an embedding, but have "
            f"{source_vocabulary_size} and {target_vocabulary_size} ids"
        )
    target_embedding = (
        source_embedding
        if settings.tie_embeddings
        else _embedding(target_vocabulary_size, settings.embedding_size)
    )
    encoder = Encoder(
        embedding=source_embedding,
        cell=settings.cell,
        layers=settings.layers,
        hidden_size=settings.encoder_hidden_size or settings.hidden_size,
        bidirectional=settings.bidirectional,
        dropout=settings.dropout,
    )
    decoder = _decoder(settings, states_size=encoder.hidden_size)
    return EncoderDecoder(
        encoder=encoder,
        bridge=_bridge(encoder, decoder, settings.hidden_size),
        decoder=decoder,
        target_embedding=target_embedding,
        hidden_size=settings.hidden_size,
        tie_projection=settings.tie_projection,
        dropout=settings.dropout,
    )


def _decoder(settings: ModelSection, *, states_size: int) -> PlainDecoder | AttentionDecoder:
    cells = CellStack(
        settings.cell,
        layers=settings.layers,
        input_size=settings.embedding_size,
        hidden_size=settings.hidden_size,
        dropout=settings.dropout,
    )
    match settings.attention:
        case "none":
            return PlainDecoder(cells=cells, dropout=settings.dropout)
        case "additive":
            attention = AdditiveAttention(
                states_size=states_size,
                query_size=cells.state_size,
                attention_size=settings.hidden_size,
                heads=settings.heads,
            )
            return AttentionDecoder(
                cells=cells,
                attention=attention,
                embedding_size=settings.embedding_size,
                hidden_size=settings.hidden_size,
                initial_state_attention=settings.initial_state_attention,
                dropout=settings.dropout,
            )


def _bridge(
    encoder: Encoder, decoder: PlainDecoder | AttentionDecoder, hidden_size: int
) -> Bridge | None:
    if encoder.hidden_size == hidden_size:
        return None
    parts = decoder.cells.state_size // hidden_size
    return Bridge(parts=parts, encoder_size=encoder.hidden_size, decoder_size=hidden_size)


def _embedding(vocabulary_size: int, embedding_size: int) -> nn.Embedding:
    embedding = nn.Embedding(vocabulary_size, embedding_size)
    nn.init.normal_(embedding.weight, std=embedding_size**-0.5)
    return embedding
