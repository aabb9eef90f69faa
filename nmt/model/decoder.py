"""Decoders: embedded target tokens to outputs, with attention to the source or without."""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from nmt.model.attention import AdditiveAttention, Memory
from nmt.model.cells import CellStack
from nmt.model.dropout import Dropout


class DecoderState(NamedTuple):
    """Where a batch of sentences stands between two steps."""

    hidden: Tensor  # [B, Q], of all layers
    context: Tensor  # [B, K H]; [B, 0] without attention
    memory: Memory | None  # None without attention


class PlainDecoder(nn.Module):
    """Decoder that knows the source only through its initial state (Sutskever et al. 2014).

        h_t = cells(e_t, h_(t-1))                     [B, H]
        o_t = h_t                                     [B, H]

    Args:
        cells: which read E and put out H.
        dropout: probability of zeroing an element of the outputs.
    """

    def __init__(self, *, cells: CellStack, dropout: float) -> None:
        super().__init__()
        self.cells = cells
        self.dropout = Dropout(dropout)

    def start(self, states: Tensor, lengths: Tensor, hidden: Tensor) -> DecoderState:
        """Return the state before GO: `hidden` [B, Q]; the rest is for attention only."""
        return DecoderState(hidden, hidden[:, :0], None)

    def forward(self, embedded: Tensor, state: DecoderState) -> tuple[Tensor, DecoderState]:
        """Run over given inputs: as `AttentionDecoder.forward`."""
        hidden = state.hidden
        outputs = []
        for inputs in embedded.unbind(1):
            output, hidden = self.cells.step(inputs, hidden)
            outputs.append(output)
        return self.dropout(torch.stack(outputs, 1)), state._replace(hidden=hidden)


class AttentionDecoder(nn.Module):
    """Decoder that reads the source through attention after every step (Vinyals et al. 2015).

        x_t = [e_t, context_(t-1)] M + b_M            [B, E]
        h_t = cells(x_t, h_(t-1))                     [B, H]
        context_t = attention(h_t)                    [B, K H]
        o_t = [h_t, context_t] P + b_P                [B, H]

    Attention is asked with the state of all layers. Initially M and P are uniform (Glorot and
    Bengio 2010) and their biases zero.

    Args:
        cells: which read E and put out H.
        attention: whose query is the state of the cells.
        embedding_size: E.
        hidden_size: H.
        initial_state_attention: the first step reads the contexts of the initial state; otherwise
            zeros.
        dropout: probability of zeroing an element of the outputs.
    """

    def __init__(
        self,
        *,
        cells: CellStack,
        attention: AdditiveAttention,
        embedding_size: int,
        hidden_size: int,
        initial_state_attention: bool,
        dropout: float,
    ) -> None:
        super().__init__()
        context_size = attention.context_size
        self.merge_weight = nn.Parameter(torch.empty(embedding_size + context_size, embedding_size))
        self.merge_bias = nn.Parameter(torch.zeros(embedding_size))
        self.cells = cells
        self.attention = attention
        self.output_weight = nn.Parameter(torch.empty(hidden_size + context_size, hidden_size))
        self.output_bias = nn.Parameter(torch.zeros(hidden_size))
        nn.init.xavier_uniform_(self.merge_weight)
        nn.init.xavier_uniform_(self.output_weight)
        self.dropout = Dropout(dropout)
        self.initial_state_attention = initial_state_attention

    def start(self, states: Tensor, lengths: Tensor, hidden: Tensor) -> DecoderState:
        """Return the state before GO.

        Args:
            states: [B, S, H], the encoder's outputs.
            lengths: [B] int64, real source positions, 1..S.
            hidden: [B, Q], of all layers.
        """
        memory = self.attention.prepare_memory(states, lengths)
        if self.initial_state_attention:
            return DecoderState(hidden, self.attention.attend(memory, hidden), memory)
        zeros = hidden.new_zeros(len(hidden), self.attention.context_size)
        return DecoderState(hidden, zeros, memory)

    def forward(self, embedded: Tensor, state: DecoderState) -> tuple[Tensor, DecoderState]:
        """Run over given inputs.

        Whatever needs no earlier step is one matrix product over all steps, before or after the
        loop.

        Args:
            embedded: [B, T, E], GO and the target shifted right; one column for a single step.
            state: where to go on from.

        Returns:
            Outputs [B, T, H] before the output projection, and the state after the last token.
        """
        hidden, context, memory = state
        assert memory is not None
        embedding_merge, context_merge = torch.split(
            self.merge_weight, [embedded.size(2), context.size(1)]
        )
        merged = embedded.transpose(0, 1) @ embedding_merge + self.merge_bias  # [T, B, E]
        cell_outputs, contexts = [], []
        for merged_embedding in merged.unbind(0):
            inputs = torch.addmm(merged_embedding, context, context_merge)
            output, hidden = self.cells.step(inputs, hidden)
            context = self.attention.attend(memory, hidden)
            cell_outputs.append(output)
            contexts.append(context)
        both = torch.cat([torch.stack(cell_outputs, 1), torch.stack(contexts, 1)], dim=-1)
        outputs = self.dropout(both @ self.output_weight + self.output_bias)  # [B, T, H]
        return outputs, DecoderState(hidden, context, memory)
