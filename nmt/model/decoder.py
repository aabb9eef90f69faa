"""Decoders: from embedded target tokens to outputs, with or without attention to the source."""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from nmt.model.attention import AdditiveAttention, Memory
from nmt.model.cells import CellStack
from nmt.model.dropout import Dropout


class DecoderState(NamedTuple):
    """The state of a batch of B sentences between two decoder steps."""

    hidden: Tensor  # [B, Q], of all layers
    context: Tensor  # [B, K H]; [B, 0] without attention
    memory: Memory | None  # None without attention


class PlainDecoder(nn.Module):
    """Decoder that receives the source only through its initial state (Sutskever et al. 2014).

        h_t = cells(e_t, h_(t-1))                     [B, H]
        o_t = h_t                                     [B, H]

    Args:
        cells: from inputs of size E to outputs of size H.
        dropout: probability, 0..1, of zeroing an element of the outputs.
    """

    def __init__(self, *, cells: CellStack, dropout: float) -> None:
        super().__init__()
        self.cells = cells
        self.dropout = Dropout(dropout)

    def start(self, states: Tensor, lengths: Tensor, hidden: Tensor) -> DecoderState:
        """Return the state before GO: `hidden` [B, Q]. The other arguments are not used."""
        return DecoderState(hidden, hidden[:, :0], None)

    def forward(self, embedded: Tensor, state: DecoderState) -> tuple[Tensor, DecoderState]:
        """Run over the given inputs; arguments and results are as in `AttentionDecoder.forward`."""
        hidden = state.hidden
        outputs = []
        for inputs in embedded.unbind(1):
            output, hidden = self.cells.step(inputs, hidden)
            outputs.append(output)
        return self.dropout(torch.stack(outputs, 1)), state._replace(hidden=hidden)


class AttentionDecoder(nn.Module):
    """Decoder that attends to the source after every step (Vinyals et al. 2015).

        x_t = [e_t, context_(t-1)] M + b_M            [B, E]
        h_t = cells(x_t, h_(t-1))                     [B, H]
        context_t = attention(h_t)                    [B, K H]
        o_t = [h_t, context_t] P + b_P                [B, H]

    The query of attention is the state of all layers. Initial weights: M and P are uniform (Glorot
    and Bengio 2010), their biases zero.

    Args:
        cells: from inputs of size E to outputs of size H.
        attention: with queries of size `cells.state_size`.
        embedding_size: E.
        hidden_size: H.
        initial_state_attention: whether the contexts before the first step are those of the initial
            state. Otherwise they are zeros.
        dropout: probability, 0..1, of zeroing an element of the outputs.
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

    @property
    def embedding_merge_weight(self) -> Tensor:
        """The rows of M that multiply the embedding, [E, E]."""
        return self.merge_weight[: -self.attention.context_size]

    @property
    def context_merge_weight(self) -> Tensor:
        """The rows of M that multiply the contexts, [K H, E]."""
        return self.merge_weight[-self.attention.context_size :]

    @property
    def cell_output_weight(self) -> Tensor:
        """The rows of P that multiply the output of the cells, [H, H]."""
        return self.output_weight[: -self.attention.context_size]

    @property
    def context_output_weight(self) -> Tensor:
        """The rows of P that multiply the contexts, [K H, H]."""
        return self.output_weight[-self.attention.context_size :]

    def start(self, states: Tensor, lengths: Tensor, hidden: Tensor) -> DecoderState:
        """Return the state before GO.

        Args:
            states: [B, S, H], the outputs of the encoder.
            lengths: [B] int64, real source positions, 1..S.
            hidden: [B, Q], of all layers.
        """
        memory = self.attention.prepare_memory(states, lengths)
        if self.initial_state_attention:
            return DecoderState(hidden, self.attention.attend(memory, hidden), memory)
        zeros = hidden.new_zeros(len(hidden), self.attention.context_size)
        return DecoderState(hidden, zeros, memory)

    def forward(self, embedded: Tensor, state: DecoderState) -> tuple[Tensor, DecoderState]:
        """Run over the given inputs.

        Matrix products that do not depend on an earlier step are computed for all steps at once,
        before or after the loop.

        Args:
            embedded: [B, T, E], the embeddings of GO and the target without its last token; T = 1
                for a single step.
            state: before the first of these tokens.

        Returns:
            Outputs [B, T, H] before the output projection, and the state after the last token.
        """
        hidden, context, memory = state
        assert memory is not None
        embedded = embedded.transpose(0, 1)
        merged = embedded @ self.embedding_merge_weight + self.merge_bias  # [T, B, E]
        context_merge_weight = self.context_merge_weight
        cell_outputs, contexts = [], []
        for merged_embedding in merged.unbind(0):
            inputs = torch.addmm(merged_embedding, context, context_merge_weight)
            cell_output, hidden = self.cells.step(inputs, hidden)
            context = self.attention.attend(memory, hidden)
            cell_outputs.append(cell_output)
            contexts.append(context)
        concatenated = torch.cat([torch.stack(cell_outputs, 1), torch.stack(contexts, 1)], dim=-1)
        outputs = self.dropout(concatenated @ self.output_weight + self.output_bias)  # [B, T, H]
        return outputs, DecoderState(hidden, context, memory)
