"""The encoder-decoder: tensors in, tensors out, through a few verbs.

Legend of every shape comment: B batch, S source length, T target length, V vocabulary,
E embedding size, H hidden size, A attention size, K heads, L layers, Q the size of the state of
all layers: L H for GRU, 2 L H for LSTM.
"""

import torch
from torch import Tensor, nn

from nmt.model.bridge import Bridge
from nmt.model.decoder import AttentionDecoder, DecoderState, PlainDecoder
from nmt.model.dropout import Dropout
from nmt.model.encoder import Encoder
from nmt.model.losses import SampledCandidates, cross_entropy, sampled_softmax


class EncoderDecoder(nn.Module):
    """Recurrent encoder-decoder, with additive attention or without. `build_model` makes one.

    Dropout is on embeddings, between layers, on attended states and on decoder outputs; never on
    the recurrent path (Zaremba et al. 2014).

    The output projection is initially uniform (Glorot and Bengio 2010), its bias zero.

    Args:
        encoder: of the source.
        bridge: from its final state to the decoder's initial one; None hands it over as it is.
        decoder: of the target.
        target_embedding: [V, E].
        hidden_size: H of the decoder.
        tie_projection: let the output projection be the target embedding (Press and Wolf 2017),
            which needs E = H.
        dropout: probability of zeroing an element of the target embeddings.

    Raises:
        ValueError: the projection cannot be tied.
    """

    def __init__(
        self,
        *,
        encoder: Encoder,
        bridge: Bridge | None,
        decoder: PlainDecoder | AttentionDecoder,
        target_embedding: nn.Embedding,
        hidden_size: int,
        tie_projection: bool,
        dropout: float,
    ) -> None:
        super().__init__()
        self.encoder = encoder
        self.bridge = bridge
        self.target_embedding = target_embedding
        self.decoder = decoder
        self.dropout = Dropout(dropout)
        size = target_embedding.num_embeddings
        if tie_projection:
            if target_embedding.embedding_dim != hidden_size:
                raise ValueError(
                    "embedding_size and hidden_size must be equal to tie the projection, but are "
                    f"{target_embedding.embedding_dim} and {hidden_size}"
                )
            self.projection_weight = target_embedding.weight
        else:
            self.projection_weight = nn.Parameter(torch.empty(size, hidden_size))
            nn.init.xavier_uniform_(self.projection_weight)
        self.projection_bias = nn.Parameter(torch.zeros(size))

    def encode(self, source: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """Encode source [B, S] int64 of `lengths` [B] int64 (1..S).

        Returns:
            The encoder's outputs [B, S, H], undefined on padding, and the decoder's initial state
            [B, Q].
        """
        states, last = self.encoder(source, lengths)
        return states, last if self.bridge is None else self.bridge(last)

    def start(self, source: Tensor, lengths: Tensor) -> DecoderState:
        """Encode a source as `encode` does: the decoder's state before GO."""
        states, hidden = self.encode(source, lengths)
        return self.decoder.start(states, lengths, hidden)

    def decode(self, state: DecoderState, target_input: Tensor) -> tuple[Tensor, DecoderState]:
        """Prefetcher target_input [B, T] int64: outputs [B, T, H] and the state after them."""
        outputs, state = self.decoder(self.dropout(self.target_embedding(target_input)), state)
        return outputs, state

    def decode_feeding_back(
        self,
        state: DecoderState,
        target_input: Tensor,
        fed_back: Tensor,
        *,
        update_embedding: bool,
    ) -> tuple[Tensor, DecoderState]:
        """Prefetcher the model its own predictions in place of the target, here and there.

        A prediction is the argmax of the logits of the step before. No gradient flows through the
        choice.

        Args:
            state: where to go on from.
            target_input: [B, T] int64.
            fed_back: [B, T] bool, where the prediction is read; the first column has no effect.
            update_embedding: whether gradient flows into the embeddings of the predictions as
                inputs; weights that are tied to them have gradients of their own.

        Returns:
            Outputs [B, T, H] and the state after them.
        """
        outputs, state = self.decode(state, target_input[:, :1])
        steps = [outputs]
        for position in range(1, target_input.size(1)):
            with torch.no_grad():
                predicted = self.logits(outputs[:, 0]).argmax(-1)  # [B]
            own = fed_back[:, position]
            tokens = torch.where(own, predicted, target_input[:, position])
            embedded = self.target_embedding(tokens)  # [B, E]
            if not update_embedding:
                embedded = torch.where(own[:, None], embedded.detach(), embedded)
            outputs, state = self.decoder(self.dropout(embedded)[:, None], state)
            steps.append(outputs)
        return torch.cat(steps, dim=1), state

    def step(self, state: DecoderState, tokens: Tensor) -> tuple[Tensor, DecoderState]:
        """Prefetcher one token a sentence, [B] int64: logits [B, V] and the next state."""
        outputs, state = self.decode(state, tokens.unsqueeze(1))
        return self.logits(outputs.squeeze(1)), state

    def logits(self, outputs: Tensor) -> Tensor:
        """Project outputs [..., H] onto the whole vocabulary: [..., V]."""
        return nn.functional.linear(outputs, self.projection_weight, self.projection_bias)

    def cross_entropy(self, outputs: Tensor, labels: Tensor, *, label_smoothing: float) -> Tensor:
        """Return the sum of the full softmax's loss over rows: outputs [N, H], labels [N]."""
        return cross_entropy(self.logits(outputs), labels, label_smoothing=label_smoothing).sum()

    def sampled_softmax(
        self,
        outputs: Tensor,
        labels: Tensor,
        candidates: SampledCandidates,
        *,
        remove_accidental_hits: bool,
    ) -> Tensor:
        """Return the sum of the sampled softmax's loss over rows: outputs [N, H], labels [N]."""
        return sampled_softmax(
            outputs,
            labels,
            self.projection_weight,
            self.projection_bias,
            candidates,
            remove_accidental_hits=remove_accidental_hits,
        ).sum()
