"""The encoder-decoder: tensors in, tensors out, through a few verbs.

Legend of every shape comment: B batch, S source length, T target length, V vocabulary,
E embedding size, H hidden size, A attention size.
"""

import torch
from torch import Tensor, nn

from nmt.config import ModelSection
from nmt.model.decoder import AttentionDecoder, DecoderState
from nmt.model.encoder import Encoder


class EncoderDecoder(nn.Module):
    """Recurrent encoder-decoder with additive attention (Bahdanau et al. 2015).

    Args:
        source_vocabulary_size: source symbols.
        target_vocabulary_size: target symbols V.
        embedding_size: E of both sides.
        hidden_size: H of both sides.
        bidirectional: whether the encoder also reads from right to left.
        dropout: probability, on embeddings, attended states and decoder outputs; never on the
            recurrent path.
    """

    def __init__(
        self,
        *,
        source_vocabulary_size: int,
        target_vocabulary_size: int,
        embedding_size: int,
        hidden_size: int,
        bidirectional: bool,
        dropout: float,
    ) -> None:
        super().__init__()
        self.encoder = Encoder(
            vocabulary_size=source_vocabulary_size,
            embedding_size=embedding_size,
            hidden_size=hidden_size,
            bidirectional=bidirectional,
            dropout=dropout,
        )
        self.decoder = AttentionDecoder(
            vocabulary_size=target_vocabulary_size,
            embedding_size=embedding_size,
            hidden_size=hidden_size,
            dropout=dropout,
        )
        self.projection_weight = nn.Parameter(torch.empty(target_vocabulary_size, hidden_size))
        self.projection_bias = nn.Parameter(torch.zeros(target_vocabulary_size))
        nn.init.xavier_uniform_(self.projection_weight)

    def encode(self, source: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """Encode source [B, S] int64 of `lengths` [B] int64 (1..S).

        Returns:
            The attended states [B, S, H], undefined on padding, and the last real one [B, H].
        """
        states, last = self.encoder(source, lengths)
        return states, last

    def start(self, source: Tensor, lengths: Tensor) -> DecoderState:
        """Encode a source as `encode` does: the decoder's state before GO."""
        states, last = self.encode(source, lengths)
        return self.decoder.start(states, lengths, last)

    def decode(self, state: DecoderState, target_input: Tensor) -> tuple[Tensor, DecoderState]:
        """Feed target_input [B, T] int64: outputs [B, T, H] and the state after them."""
        outputs, state = self.decoder(target_input, state)
        return outputs, state

    def step(self, state: DecoderState, tokens: Tensor) -> tuple[Tensor, DecoderState]:
        """Feed one token a sentence, [B] int64: logits [B, V] and the next state."""
        outputs, state = self.decode(state, tokens.unsqueeze(1))
        return self.logits(outputs.squeeze(1)), state

    def logits(self, outputs: Tensor) -> Tensor:
        """Project outputs [..., H] onto the whole vocabulary: [..., V]."""
        return nn.functional.linear(outputs, self.projection_weight, self.projection_bias)


def build_model(
    settings: ModelSection, *, source_vocabulary_size: int, target_vocabulary_size: int
) -> EncoderDecoder:
    """Return the model that the `model` section describes, with fresh weights."""
    return EncoderDecoder(
        source_vocabulary_size=source_vocabulary_size,
        target_vocabulary_size=target_vocabulary_size,
        embedding_size=settings.embedding_size,
        hidden_size=settings.hidden_size,
        bidirectional=settings.bidirectional,
        dropout=settings.dropout,
    )
