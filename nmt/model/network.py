"""The encoder-decoder model: tensors in, tensors out.

Legend of the shape comments: B batch, S source length, T target length, V vocabulary, E embedding
size, H hidden size, A attention size, K heads, L layers, Q the size of the state of all layers
(L H for GRU, 2 L H for LSTM).
"""

import torch
from torch import Tensor, nn

from nmt.model.bridge import Bridge
from nmt.model.decoder import AttentionDecoder, DecoderState, PlainDecoder
from nmt.model.dropout import Dropout
from nmt.model.encoder import Encoder
from nmt.model.losses import SampledCandidates, cross_entropy, sampled_softmax


class EncoderDecoder(nn.Module):
    """Recurrent encoder-decoder, with or without additive attention. `build_model` creates one.

    Dropout applies to embeddings, between layers, to attended states and to decoder outputs, never
    to the recurrent connections (Zaremba et al. 2014).

    Initial weights: the output projection is uniform (Glorot and Bengio 2010), its bias zero.

    Args:
        encoder: of the source.
        bridge: from the final state of the encoder to the initial state of the decoder; None: the
            initial state is the final state.
        decoder: of the target.
        target_embedding: [V, E].
        hidden_size: H of the decoder.
        tie_projection: whether the target embedding is the weight of the output projection (Press
            and Wolf 2017). Needs E = H.
        dropout: probability, 0..1, of zeroing an element of the target embeddings.

    Raises:
        ValueError: `tie_projection` is set, and E and H differ.
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
        vocabulary_size = target_embedding.num_embeddings
        if tie_projection:
            if target_embedding.embedding_dim != hidden_size:
                raise ValueError(
                    "embedding_size and hidden_size must be equal to tie the projection, but are "
                    f"{target_embedding.embedding_dim} and {hidden_size}"
                )
            self.projection_weight = target_embedding.weight
        else:
            self.projection_weight = nn.Parameter(torch.empty(vocabulary_size, hidden_size))
            nn.init.xavier_uniform_(self.projection_weight)
        self.projection_bias = nn.Parameter(torch.zeros(vocabulary_size))

    def encode(self, source: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """Encode a batch of sources.

        Args:
            source: [B, S] int64, padded on the right.
            lengths: [B] int64, 1..S.

        Returns:
            The outputs of the encoder [B, S, H], undefined on padding, and the initial state of the
            decoder [B, Q].
        """
        states, last = self.encoder(source, lengths)
        return states, last if self.bridge is None else self.bridge(last)

    def start(self, source: Tensor, lengths: Tensor) -> DecoderState:
        """Encode a batch of sources and return the state of the decoder before GO.

        Args:
            source: [B, S] int64, padded on the right.
            lengths: [B] int64, 1..S.
        """
        states, hidden = self.encode(source, lengths)
        return self.decoder.start(states, lengths, hidden)

    def decode(self, state: DecoderState, target_input: Tensor) -> tuple[Tensor, DecoderState]:
        """Run the decoder over a whole target (teacher forcing).

        Args:
            state: before the first of these tokens.
            target_input: [B, T] int64.

        Returns:
            Outputs [B, T, H] before the output projection, and the state after the last token.
        """
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
        """Run the decoder over a target, with some tokens replaced by the model's predictions.

        The prediction is the argmax of the logits of the previous step (scheduled sampling, Bengio
        et al. 2015). No gradient flows through the argmax.

        Args:
            state: before the first of these tokens.
            target_input: [B, T] int64.
            fed_back: [B, T] bool, true where the prediction is the input. The first column has no
                effect.
            update_embedding: whether gradient flows from the decoder's input into the embeddings of
                the predictions. Weights tied to these embeddings get their gradients either way.

        Returns:
            Outputs [B, T, H] before the output projection, and the state after the last token.
        """
        outputs, state = self.decode(state, target_input[:, :1])
        all_outputs = [outputs]
        for position in range(1, target_input.size(1)):
            with torch.no_grad():
                predicted = self.logits(outputs[:, 0]).argmax(-1)  # [B]
            is_fed_back = fed_back[:, position]
            tokens = torch.where(is_fed_back, predicted, target_input[:, position])
            embedded = self.target_embedding(tokens)  # [B, E]
            if not update_embedding:
                embedded = torch.where(is_fed_back[:, None], embedded.detach(), embedded)
            outputs, state = self.decoder(self.dropout(embedded)[:, None], state)
            all_outputs.append(outputs)
        return torch.cat(all_outputs, dim=1), state

    def step(self, state: DecoderState, tokens: Tensor) -> tuple[Tensor, DecoderState]:
        """Run the decoder over one token per sentence.

        Args:
            state: before the token.
            tokens: [B] int64.

        Returns:
            Logits [B, V] and the state after the token.
        """
        outputs, state = self.decode(state, tokens.unsqueeze(1))
        return self.logits(outputs.squeeze(1)), state

    def logits(self, outputs: Tensor) -> Tensor:
        """Return the logits [..., V] of outputs [..., H]."""
        return nn.functional.linear(outputs, self.projection_weight, self.projection_bias)

    def cross_entropy(self, outputs: Tensor, labels: Tensor, *, label_smoothing: float) -> Tensor:
        """Return the full-softmax cross-entropy, summed over all rows, in nats.

        Args:
            outputs: [N, H].
            labels: [N] int64.
            label_smoothing: as in `nmt.model.losses.cross_entropy`.
        """
        return cross_entropy(self.logits(outputs), labels, label_smoothing=label_smoothing).sum()

    def sampled_softmax(
        self,
        outputs: Tensor,
        labels: Tensor,
        candidates: SampledCandidates,
        *,
        remove_accidental_hits: bool,
    ) -> Tensor:
        """Return the sampled-softmax cross-entropy, summed over all rows, in nats.

        Args:
            outputs: [N, H].
            labels: [N] int64.
            candidates: shared by all rows.
            remove_accidental_hits: as in `nmt.model.losses.sampled_softmax`.
        """
        return sampled_softmax(
            outputs,
            labels,
            self.projection_weight,
            self.projection_bias,
            candidates,
            remove_accidental_hits=remove_accidental_hits,
        ).sum()
