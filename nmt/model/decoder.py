"""The decoder: embed, merge with the context, run the cell, read attention, project."""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from nmt.model.attention import AdditiveAttention, Memory
from nmt.model.cells import GRUCell


class DecoderState(NamedTuple):
    """Where a batch of sentences stands between two steps."""

    hidden: Tensor  # [B, H]
    context: Tensor  # [B, H]
    memory: Memory


class AttentionDecoder(nn.Module):
    """GRU decoder that reads the source through attention after every step.

        x_t = [e_t, context_(t-1)] M + b_M            [B, E]
        h_t = cell(x_t, h_(t-1))                      [B, H]
        context_t = attention(h_t)                    [B, H]
        o_t = [h_t, context_t] P + b_P                [B, H]

    Args:
        vocabulary_size: target symbols V.
        embedding_size: E.
        hidden_size: H, also the attention size A.
        dropout: probability of zeroing an element of the embeddings and of the outputs.
    """

    def __init__(
        self, *, vocabulary_size: int, embedding_size: int, hidden_size: int, dropout: float
    ) -> None:
        super().__init__()
        self.embedding = nn.Embedding(vocabulary_size, embedding_size)
        nn.init.normal_(self.embedding.weight, std=embedding_size**-0.5)
        self.merge_weight = nn.Parameter(torch.empty(embedding_size + hidden_size, embedding_size))
        self.merge_bias = nn.Parameter(torch.zeros(embedding_size))
        self.cell = GRUCell(input_size=embedding_size, hidden_size=hidden_size)
        self.attention = AdditiveAttention(hidden_size=hidden_size, attention_size=hidden_size)
        self.output_weight = nn.Parameter(torch.empty(2 * hidden_size, hidden_size))
        self.output_bias = nn.Parameter(torch.zeros(hidden_size))
        nn.init.xavier_uniform_(self.merge_weight)
        nn.init.xavier_uniform_(self.output_weight)
        self.dropout = nn.Dropout(dropout)

    def start(self, states: Tensor, lengths: Tensor, hidden: Tensor) -> DecoderState:
        """Return the state before GO; contexts start at zero.

        Args:
            states: [B, S, H], the encoder's.
            lengths: [B] int64, real source positions, 1..S.
            hidden: [B, H], the encoder's last real state.
        """
        return DecoderState(
            hidden, torch.zeros_like(hidden), self.attention.remember(states, lengths)
        )

    def forward(self, tokens: Tensor, state: DecoderState) -> tuple[Tensor, DecoderState]:
        """Run over given inputs (teacher forcing).

        Whatever needs no earlier step is one matrix product over all steps, before or after the
        loop.

        Args:
            tokens: [B, T] int64, GO and the target shifted right; one column for a single step.
            state: where to go on from.

        Returns:
            Outputs [B, T, H] before the output projection, and the state after the last token.
        """
        embedding_size = self.embedding.embedding_dim
        embedding_merge, context_merge = torch.split(
            self.merge_weight, [embedding_size, self.merge_weight.size(0) - embedding_size]
        )
        embedded = self.dropout(self.embedding(tokens)).transpose(0, 1)  # [T, B, E]
        merged = embedded @ embedding_merge + self.merge_bias  # [T, B, E]
        hidden, context, memory = state
        cell_outputs, contexts = [], []
        for merged_embedding in merged.unbind(0):
            inputs = torch.addmm(merged_embedding, context, context_merge)
            hidden = self.cell.step(self.cell.read(inputs), hidden)
            context = self.attention.read(memory, hidden)
            cell_outputs.append(hidden)
            contexts.append(context)
        both = torch.cat([torch.stack(cell_outputs, 1), torch.stack(contexts, 1)], dim=-1)
        outputs = self.dropout(both @ self.output_weight + self.output_bias)  # [B, T, H]
        return outputs, DecoderState(hidden, context, memory)
