"""One reading of additive attention, and back; the tanh of its scores is not kept but recomputed.

Legend of shapes as in `nmt.model.network`.
"""

from typing import NamedTuple

import torch
from torch import Tensor

from nmt.model.attention import block_diagonal


class GradientSums(NamedTuple):
    """What gathers over the steps of the backward pass."""

    scores: Tensor  # [B, S, K], gradients of the scores
    squared_features: Tensor  # [B, S, K A], the same times the squared features
    vectors: Tensor  # [K, K A], of the scoring vectors, and of each with the others' features

    @classmethod
    def zeros(cls, keys: Tensor, heads: int) -> "GradientSums":
        """Return sums of nothing yet, for keys [B, S, K A]."""
        return cls(
            keys.new_zeros(*keys.shape[:2], heads),
            torch.zeros_like(keys),
            keys.new_zeros(heads, keys.size(2)),
        )


class AttentionStep:
    """Attention to one batch of sources, as `nmt.model.attention.AdditiveAttention.read` does it.

    Args:
        states: [B, S, H].
        keys: [B, S, K A], head by head.
        mask: [B, S, 1], 0 on real positions and -inf on padding.
        score_weight: [K, A].
    """

    def __init__(self, states: Tensor, keys: Tensor, mask: Tensor, score_weight: Tensor) -> None:
        self._states = states
        self._keys = keys
        self._mask = mask
        self._score_weight = score_weight
        self._heads = len(score_weight)
        self._vectors = block_diagonal(score_weight).contiguous()  # [K A, K]
        self._features = torch.empty_like(keys)

    def forward(self, query: Tensor) -> tuple[Tensor, Tensor]:
        """Return the weights [B, S, K] and the contexts [B, K H] for a mapped query [B, K A]."""
        features = self._features_of(query)
        scores = (features.flatten(0, 1) @ self._vectors).view(*features.shape[:2], self._heads)
        weights = torch.softmax(scores.add_(self._mask), dim=1)
        return weights, torch.bmm(weights.transpose(1, 2), self._states).flatten(1)

    def backward(
        self, query: Tensor, weights: Tensor, gradient: Tensor, sums: GradientSums
    ) -> Tensor:
        """Return the gradient of the mapped query [B, K A].

        Args:
            query: [B, K A].
            weights: [B, S, K], that `forward` returned for it.
            gradient: of the contexts, [B, K H].
            sums: to which this reading is added.
        """
        by_head = gradient.view(len(gradient), self._heads, -1)  # [B, K, H]
        of_weights = torch.bmm(by_head, self._states.transpose(1, 2)).transpose(1, 2)  # [B, S, K]
        of_scores = torch.mul(of_weights, weights)
        total = of_scores.sum(1, keepdim=True)
        of_scores = torch.addcmul(of_scores, weights, total, value=-1)
        features = self._features_of(query)
        over_source = of_scores.transpose(1, 2).contiguous()  # [B, K, S]
        sums.scores.add_(of_scores)
        sums.vectors.add_(torch.bmm(over_source, features).sum(0))
        squared = features.square_()
        by_feature = self._by_head(squared)  # [B, S, K, A]
        sums.squared_features.view_as(by_feature).addcmul_(by_feature, of_scores.unsqueeze(-1))
        bent = self._by_head(torch.bmm(over_source, squared))  # [B, K, K, A]
        own = bent.diagonal(dim1=1, dim2=2).transpose(1, 2)  # [B, K, A]
        straight = over_source.sum(2, keepdim=True)
        return torch.mul(straight - own, self._score_weight).flatten(1)

    def key_gradient(self, sums: GradientSums) -> Tensor:
        """Return the gradient of the keys [B, S, K A]."""
        bent = self._by_head(sums.squared_features)
        return torch.mul(sums.scores.unsqueeze(-1) - bent, self._score_weight).flatten(2)

    def score_weight_gradient(self, sums: GradientSums) -> Tensor:
        """Return the gradient of the scoring vectors [K, A]."""
        return sums.vectors.view(self._heads, self._heads, -1).diagonal().t()

    def _by_head(self, features: Tensor) -> Tensor:
        """View [B, n, K A] as [B, n, K, A]."""
        return features.view(*features.shape[:2], self._heads, -1)

    def _features_of(self, query: Tensor) -> Tensor:
        return torch.add(self._keys, query.unsqueeze(1), out=self._features).tanh_()
