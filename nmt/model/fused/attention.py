"""One step of additive attention, forward and backward.

The backward pass recomputes the tanh of the scores instead of storing it. Legend of shapes as in
`nmt.model.network`.
"""

from typing import NamedTuple

import torch
from torch import Tensor

from nmt.model.attention import block_diagonal


class GradientSums(NamedTuple):
    """Sums over the steps of the backward pass, from which later gradients are computed."""

    scores: Tensor  # [B, S, K], the gradients of the scores
    squared_features: Tensor  # [B, S, K A], the gradients of the scores times features squared
    score_vectors: Tensor  # [K, K A], the gradients of each scoring vector for all heads' features

    @classmethod
    def zeros(cls, keys: Tensor, heads: int) -> "GradientSums":
        """Return sums of zero for keys [B, S, K A]."""
        return cls(
            keys.new_zeros(*keys.shape[:2], heads),
            torch.zeros_like(keys),
            keys.new_zeros(heads, keys.size(2)),
        )


class AttentionStep:
    """Attention over one batch of sources; as `nmt.model.attention.AdditiveAttention.attend`.

    Args:
        states: [B, S, H].
        keys: [B, S, K A], heads concatenated.
        mask: [B, S, 1], 0 on real positions and -inf on padding.
        score_weight: [K, A].
    """

    def __init__(self, states: Tensor, keys: Tensor, mask: Tensor, score_weight: Tensor) -> None:
        self._states = states
        self._keys = keys
        self._mask = mask
        self._score_weight = score_weight
        self._heads = len(score_weight)
        self._score_matrix = block_diagonal(score_weight).contiguous()  # [K A, K]
        self._features = torch.empty_like(keys)

    def forward(self, query: Tensor) -> tuple[Tensor, Tensor]:
        """Return the weights [B, S, K] and contexts [B, K H] of a projected query [B, K A]."""
        features = self._compute_features(query)
        scores = (features.flatten(0, 1) @ self._score_matrix).view(
            *features.shape[:2], self._heads
        )
        weights = torch.softmax(scores.add_(self._mask), dim=1)
        return weights, torch.bmm(weights.transpose(1, 2), self._states).flatten(1)

    def backward(
        self, query: Tensor, weights: Tensor, context_gradient: Tensor, sums: GradientSums
    ) -> Tensor:
        """Return the gradient of the projected query [B, K A].

        Args:
            query: [B, K A].
            weights: [B, S, K], as `forward` returned them for this query.
            context_gradient: [B, K H].
            sums: updated in place with the contribution of this step.
        """
        by_head = context_gradient.view(len(context_gradient), self._heads, -1)  # [B, K, H]
        # [B, S, K]
        grad_weights = torch.bmm(by_head, self._states.transpose(1, 2)).transpose(1, 2)
        grad_scores = torch.mul(grad_weights, weights)
        total = grad_scores.sum(1, keepdim=True)
        grad_scores = torch.addcmul(grad_scores, weights, total, value=-1)
        features = self._compute_features(query)
        transposed = grad_scores.transpose(1, 2).contiguous()  # [B, K, S]
        sums.scores.add_(grad_scores)
        sums.score_vectors.add_(torch.bmm(transposed, features).sum(0))
        # The derivative of tanh is 1 - features ** 2; the two terms are summed separately.
        squared = features.square_()
        squared_by_head = self._by_head(squared)  # [B, S, K, A]
        sums.squared_features.view_as(squared_by_head).addcmul_(
            squared_by_head, grad_scores.unsqueeze(-1)
        )
        # Every head's gradients times every head's features; only equal heads count.
        products = self._by_head(torch.bmm(transposed, squared))  # [B, K, K, A]
        squared_sum = products.diagonal(dim1=1, dim2=2).transpose(1, 2)  # [B, K, A]
        score_sum = transposed.sum(2, keepdim=True)
        return torch.mul(score_sum - squared_sum, self._score_weight).flatten(1)

    def key_gradient(self, sums: GradientSums) -> Tensor:
        """Return the gradient of the keys [B, S, K A]."""
        squared = self._by_head(sums.squared_features)
        return torch.mul(sums.scores.unsqueeze(-1) - squared, self._score_weight).flatten(2)

    def score_weight_gradient(self, sums: GradientSums) -> Tensor:
        """Return the gradient of the scoring vectors [K, A]."""
        return sums.score_vectors.view(self._heads, self._heads, -1).diagonal().t()

    def _by_head(self, features: Tensor) -> Tensor:
        """View [B, n, K A] as [B, n, K, A]."""
        return features.view(*features.shape[:2], self._heads, -1)

    def _compute_features(self, query: Tensor) -> Tensor:
        return torch.add(self._keys, query.unsqueeze(1), out=self._features).tanh_()
