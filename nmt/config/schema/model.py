"""The section `model`."""

from pydantic import Field

from nmt.choices import AttentionKind, CellKind
from nmt.config.schema.section import Section


class ModelSection(Section):
    """The recurrent encoder-decoder with attention."""

    cell: CellKind = Field(
        default="gru", description="The recurrent cell of the encoder and the decoder."
    )
    layers: int = Field(
        default=1,
        ge=1,
        le=64,
        description="The number of recurrent layers in the encoder, and in the decoder.",
    )
    embedding_size: int = Field(
        default=256, ge=1, le=65_536, description="The size of a token's embedding."
    )
    hidden_size: int = Field(
        default=512,
        ge=1,
        le=65_536,
        description="The output size of a recurrent layer. Must be even for a bidirectional "
        "encoder, unless `model.encoder_hidden_size` is set.",
    )
    encoder_hidden_size: int | None = Field(
        default=None,
        ge=1,
        le=65_536,
        description="The output size of an encoder layer. If it differs from `model.hidden_size`, "
        "a learned bridge maps the encoder's final state to the decoder. Must be even for a "
        "bidirectional encoder. `null`: `model.hidden_size`.",
    )
    bidirectional: bool = Field(
        default=True,
        description="Whether the encoder reads the source in both directions. Each direction has "
        "half of the encoder's hidden size.",
    )
    attention: AttentionKind = Field(
        default="additive",
        description="`additive`: the decoder reads the encoder through additive attention at every "
        "step (Bahdanau et al. 2015). `none`: it reads only the encoder's final state. `null` is "
        "not allowed here.",
    )
    heads: int = Field(default=1, ge=1, le=64, description="The number of attention heads.")
    initial_state_attention: bool = Field(
        default=False,
        description="Whether the decoder's first step receives the attention contexts of the "
        "initial state. Otherwise these contexts are zero.",
    )
    tie_embeddings: bool = Field(
        default=False,
        description="Whether source and target share one embedding matrix. Needs "
        "`segmentation.shared`.",
    )
    tie_projection: bool = Field(
        default=False,
        description="Whether the output projection and the target embedding share one matrix. "
        "Needs `model.embedding_size` equal to `model.hidden_size`.",
    )
    dropout: float = Field(
        default=0.3,
        ge=0,
        lt=1,
        description="The probability that dropout sets a unit to zero in training.",
    )
