"""Count the arithmetic of a training step, independent of the implementation."""

from nmt.config import ModelSection
from nmt.data.batches import Batch
from nmt.data.vocabulary import PAD

MODEL = ModelSection()


def training_operations(
    batch: Batch, *, embedding_size: int, hidden_size: int, logits_per_token: int
) -> float:
    """Return the number of operations in the matrix products of one training step.

    A multiplication and its addition are two operations. Padding does not count, attention keys
    count once per source token, and embeddings, gates, softmaxes and the optimizer do not count.
    The backward pass has twice the products of the forward pass, because it computes the gradient
    of both factors of each product.

    Args:
        batch: the training batch.
        embedding_size: E.
        hidden_size: H, which is also the attention size A.
        logits_per_token: logits computed for each target token: V for the full softmax, K + 1 for
            the sampled softmax with K candidates.

    Returns:
        Operations, forward and backward.
    """
    source_lengths = batch.source_lengths  # [B]
    target_lengths = (batch.target_output != PAD).sum(dim=1)  # [B]
    directions = 2 if MODEL.bidirectional else 1
    size = hidden_size // directions
    per_source_token = directions * (embedding_size + size) * 3 * size + hidden_size**2
    per_target_token = (
        (embedding_size + hidden_size) * embedding_size  # merge
        + (embedding_size + hidden_size) * 3 * hidden_size  # cell
        + hidden_size**2  # query
        + 2 * hidden_size * hidden_size  # output
        + hidden_size * logits_per_token  # projection
    )
    per_token_pair = 2 * hidden_size  # score and context
    products = (
        int(source_lengths.sum()) * per_source_token
        + int(target_lengths.sum()) * per_target_token
        + int((source_lengths * target_lengths).sum()) * per_token_pair
    )
    return 3.0 * 2.0 * products
