"""Additive attention over the real source positions."""

from typing import NamedTuple

import torch
from torch import Tensor, nn


class Memory(NamedTuple):
    """What attention needs of a batch of sources. Computed once per sentence, not once per step."""

    states: Tensor  # [B, S, H]
    keys: Tensor  # [B, S, K A], heads concatenated
    mask: Tensor  # [B, S, 1], 0 on real positions and -inf on padding
    score_matrix: Tensor  # [K A, K], block-diagonal: the scoring vector of each head


class AdditiveAttention(nn.Module):
    """Additive attention (Bahdanau et al. 2015) with K heads.

    Each head k has its own map of the states, map of the query, and scoring vector:

        score_ki  = v_k . tanh(W_k h_i + U_k q + b_k)
        context_k = sum_i softmax_i(score_k)_i h_i

    Every head averages the full states, not a slice of them. The contexts are concatenated.

    Initial weights: W and U are uniform (Glorot and Bengio 2010) per head, v is uniform in
    +-1 / sqrt(A), and b is zero.

    Args:
        states_size: width of the attended states, H of the encoder.
        query_size: Q, width of the query.
        attention_size: A, of each head.
        heads: K, at least 1.
    """

    def __init__(
        self, *, states_size: int, query_size: int, attention_size: int, heads: int
    ) -> None:
        super().__init__()
        self.key_weight = nn.Parameter(torch.empty(states_size, heads * attention_size))
        self.query_weight = nn.Parameter(torch.empty(query_size, heads * attention_size))
        self.query_bias = nn.Parameter(torch.zeros(heads * attention_size))
        self.score_weight = nn.Parameter(torch.empty(heads, attention_size))
        for weight in (self.key_weight, self.query_weight):
            for head_weight in weight.chunk(heads, dim=1):
                nn.init.xavier_uniform_(head_weight)
        nn.init.uniform_(self.score_weight, -(attention_size**-0.5), attention_size**-0.5)
        self.context_size = heads * states_size

    def prepare_memory(self, states: Tensor, lengths: Tensor) -> Memory:
        """Compute the memory of a batch.

        Args:
            states: [B, S, H], the outputs of the encoder.
            lengths: [B] int64, real source positions, 1..S.
        """
        mask = padding_mask(states, lengths).unsqueeze(-1)
        return Memory(states, states @ self.key_weight, mask, self.score_matrix())

    def score_matrix(self) -> Tensor:
        """Return the scoring vectors of the heads as a block-diagonal matrix [K A, K]."""
        return block_diagonal(self.score_weight)

    def attend(self, memory: Memory, query: Tensor) -> Tensor:
        """Return the contexts [B, K H] for a query [B, Q]."""
        projected = query @ self.query_weight + self.query_bias  # [B, K A]
        features = torch.tanh(memory.keys + projected.unsqueeze(1))  # [B, S, K A]
        scores = features @ memory.score_matrix  # [B, S, K]
        weights = torch.softmax(scores + memory.mask, dim=1)
        return torch.bmm(weights.transpose(1, 2), memory.states).flatten(1)


def block_diagonal(vectors: Tensor) -> Tensor:
    """Return the rows of vectors [K, A] as the diagonal blocks of a matrix [K A, K]."""
    blocks: Tensor = torch.block_diag(*vectors)  # type: ignore[no-untyped-call]
    return blocks.t()


def padding_mask(states: Tensor, lengths: Tensor) -> Tensor:
    """Return the additive mask of attention scores: [B, S], 0 on real positions, -inf on padding.

    Args:
        states: [B, S, H]; only the shape, dtype and device matter.
        lengths: [B] int64, real positions, 1..S.
    """
    positions = torch.arange(states.size(1), device=states.device)
    mask = torch.zeros_like(states[:, :, 0])
    return mask.masked_fill(positions >= lengths[:, None], float("-inf"))
