"""The fused form of `EncoderDecoder` for training. Legend of shapes as in `nmt.model.network`."""

import torch
from torch import Tensor, nn

from nmt.model.attention import Memory, padding_mask
from nmt.model.cells import Cell
from nmt.model.decoder import AttentionDecoder, DecoderState, PlainDecoder
from nmt.model.encoder import EncoderLayer
from nmt.model.fused.decoder import run_decoder
from nmt.model.fused.loss import sampled_softmax_loss, softmax_loss
from nmt.model.fused.matmul import matmul
from nmt.model.fused.scan import scan
from nmt.model.losses import SampledCandidates
from nmt.model.network import EncoderDecoder


class FusedModel(nn.Module):
    """The methods of `EncoderDecoder` that training needs, in less time and memory.

    Numbers and gradients equal those of the model up to rounding. With dropout and several decoder
    layers, the random masks differ, because they are drawn for all steps at once.

    Args:
        model: provides the weights, and receives the gradients.
        dtype: of the matrix products, float32 or bfloat16 (float64 for a float64 model). Everything
            else, including the sums inside products, has the dtype of the weights.
    """

    def __init__(self, model: EncoderDecoder, dtype: torch.dtype) -> None:
        super().__init__()
        self.model = model
        self.dtype = dtype

    def start(self, source: Tensor, lengths: Tensor) -> DecoderState:
        """Encode a batch of sources, as `EncoderDecoder.start` does."""
        model = self.model
        states, hidden = self._encode(source, lengths)
        if model.bridge is not None:
            hidden = model.bridge(hidden)
        decoder = model.decoder
        if isinstance(decoder, PlainDecoder):
            return decoder.start(states, lengths, hidden)
        attention = decoder.attention
        keys = matmul(states, attention.key_weight.to(self.dtype))
        mask = padding_mask(states, lengths).unsqueeze(-1)
        memory = Memory(states, keys, mask, attention.score_matrix())
        if decoder.initial_state_attention:
            return DecoderState(hidden, attention.attend(memory, hidden), memory)
        return DecoderState(hidden, hidden.new_zeros(len(hidden), attention.context_size), memory)

    def decode(self, state: DecoderState, target_input: Tensor) -> tuple[Tensor, DecoderState]:
        """Run the decoder over target_input [B, T] int64, as `EncoderDecoder.decode` does."""
        model = self.model
        embedded = model.dropout(model.target_embedding(target_input))
        if isinstance(model.decoder, PlainDecoder):
            return self._decode_without_attention(model.decoder, embedded, state)
        return self._decode_with_attention(model.decoder, embedded, state)

    def decode_feeding_back(
        self,
        state: DecoderState,
        target_input: Tensor,
        fed_back: Tensor,
        *,
        update_embedding: bool,
    ) -> tuple[Tensor, DecoderState]:
        """Call `EncoderDecoder.decode_feeding_back`.

        There is no fused form: each step needs the logits of the previous one, so no product can be
        moved out of the loop.
        """
        return self.model.decode_feeding_back(
            state, target_input, fed_back, update_embedding=update_embedding
        )

    def cross_entropy(self, outputs: Tensor, labels: Tensor, *, label_smoothing: float) -> Tensor:
        """Return the summed full-softmax loss, as `EncoderDecoder.cross_entropy` does."""
        model = self.model
        return softmax_loss(
            outputs,
            labels,
            model.projection_weight,
            model.projection_bias,
            label_smoothing=label_smoothing,
            dtype=self.dtype,
        )

    def sampled_softmax(
        self,
        outputs: Tensor,
        labels: Tensor,
        candidates: SampledCandidates,
        *,
        remove_accidental_hits: bool,
    ) -> Tensor:
        """Return the summed sampled-softmax loss, as `EncoderDecoder.sampled_softmax` does."""
        model = self.model
        return sampled_softmax_loss(
            outputs,
            labels,
            model.projection_weight,
            model.projection_bias,
            candidates,
            remove_accidental_hits=remove_accidental_hits,
            dtype=self.dtype,
        )

    def _encode(self, source: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        encoder = self.model.encoder
        outputs = encoder.dropout(encoder.embedding(source)).transpose(0, 1)  # [S, B, E]
        final_states = []
        layer: EncoderLayer
        for layer in encoder.layers:  # type: ignore[assignment]
            outputs, final_state = self._encoder_layer(layer, outputs, lengths)
            outputs = encoder.dropout(outputs)
            final_states.append(final_state)
        return outputs.transpose(0, 1).contiguous(), torch.cat(final_states, dim=1)

    def _encoder_layer(
        self, layer: EncoderLayer, inputs: Tensor, lengths: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Return the outputs [S, B, H] for inputs [S, B, I], and the state after the last real one.

        The backward direction starts with the padding, which leaves the initial zeros unchanged.
        """
        cell: Cell = layer.forward_cell
        sentences = torch.arange(len(lengths), device=lengths.device)
        if layer.backward_cell is None:
            (states,) = scan([cell], inputs[None], None, padding=None, dtype=self.dtype)
            return cell.output(states), states[lengths - 1, sentences]
        steps = torch.arange(len(inputs), device=lengths.device)
        states, backward = scan(
            [cell, layer.backward_cell],
            torch.stack([inputs, inputs.flip(0)]),
            None,
            padding=(steps[:, None] >= lengths).flip(0).unsqueeze(-1),
            dtype=self.dtype,
        )
        outputs = torch.cat([cell.output(states), cell.output(backward).flip(0)], dim=-1)
        size = cell.hidden_size
        # [B, 2, state size]; for LSTM, c of both directions comes before h of both.
        last = torch.stack([states[lengths - 1, sentences], backward[-1]], dim=1)
        return outputs, last.view(len(last), 2, -1, size).transpose(1, 2).flatten(1)

    def _decode_with_attention(
        self, decoder: AttentionDecoder, embedded: Tensor, state: DecoderState
    ) -> tuple[Tensor, DecoderState]:
        memory = state.memory
        assert memory is not None
        embedding_weight = decoder.embedding_merge_weight.to(self.dtype)
        merged = matmul(embedded.transpose(0, 1), embedding_weight) + decoder.merge_bias
        masks = []
        if decoder.cells.dropout.p and decoder.training:
            size = decoder.output_weight.size(1)
            ones = merged.new_ones(len(merged), len(embedded), size)
            masks = [decoder.cells.dropout(ones) for _ in decoder.cells.cells[1:]]
        outputs, contexts, hidden = run_decoder(
            decoder, merged, state.hidden, state.context, memory, masks, dtype=self.dtype
        )
        concatenated = torch.cat([outputs, contexts], dim=-1).transpose(0, 1)
        projected = matmul(concatenated, decoder.output_weight.to(self.dtype))
        outputs = decoder.dropout(projected + decoder.output_bias)
        return outputs, DecoderState(hidden, contexts[-1], memory)

    def _decode_without_attention(
        self, decoder: PlainDecoder, embedded: Tensor, state: DecoderState
    ) -> tuple[Tensor, DecoderState]:
        cells: list[Cell] = list(decoder.cells.cells)  # type: ignore[arg-type]
        outputs, final_states = embedded.transpose(0, 1), []
        for layer, (cell, initial_state) in enumerate(
            zip(cells, state.hidden.chunk(len(cells), dim=1), strict=True)
        ):
            inputs = decoder.cells.dropout(outputs) if layer else outputs
            (states,) = scan(
                [cell], inputs[None], initial_state[None], padding=None, dtype=self.dtype
            )
            outputs = cell.output(states)
            final_states.append(states[-1])
        hidden = torch.cat(final_states, dim=1)
        return decoder.dropout(outputs.transpose(0, 1)), state._replace(hidden=hidden)
