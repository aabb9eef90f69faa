"""Additive attention over the real source positions."""

from typing import NamedTuple

import torch
from torch import Tensor, nn


class Memory(NamedTuple):
    """What attention reads of a batch of sources; made once a sentence, not once a step."""

    states: Tensor  # [B, S, H]
    keys: Tensor  # [B, S, A]
    mask: Tensor  # [B, S], 0 on real positions and -inf on padding


class AdditiveAttention(nn.Module):
    """One head of additive attention (Bahdanau et al. 2015).

        score_i = v . tanh(W h_i + U q + b)        context = sum_i softmax(score)_i h_i

    Args:
        hidden_size: H, the width of the attended states and of the query.
        attention_size: A.
    """

    def __init__(self, *, hidden_size: int, attention_size: int) -> None:
        super().__init__()
        self.key_weight = nn.Parameter(torch.empty(hidden_size, attention_size))
        self.query_weight = nn.Parameter(torch.empty(hidden_size, attention_size))
        self.query_bias = nn.Parameter(torch.zeros(attention_size))
        self.score_weight = nn.Parameter(torch.empty(attention_size))
        nn.init.xavier_uniform_(self.key_weight)
        nn.init.xavier_uniform_(self.query_weight)
        nn.init.uniform_(self.score_weight, -(attention_size**-0.5), attention_size**-0.5)

    def remember(self, states: Tensor, lengths: Tensor) -> Memory:
        """Prepare states [B, S, H] of sentences of `lengths` [B] for reading."""
        positions = torch.arange(states.size(1), device=states.device)
        mask = torch.zeros_like(states[:, :, 0])
        mask = mask.masked_fill(positions >= lengths[:, None], float("-inf"))  # [B, S]
        return Memory(states, states @ self.key_weight, mask)

    def read(self, memory: Memory, query: Tensor) -> Tensor:
        """Return the context [B, H] for a query [B, H]."""
        projected = query @ self.query_weight + self.query_bias  # [B, A]
        scores = torch.tanh(memory.keys + projected.unsqueeze(1)) @ self.score_weight  # [B, S]
        weights = torch.softmax(scores + memory.mask, dim=-1)
        return torch.bmm(weights.unsqueeze(1), memory.states).squeeze(1)
