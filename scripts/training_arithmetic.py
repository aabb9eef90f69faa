"""How much arithmetic a training step needs, whoever does it."""

from nmt.config import ModelSection
from nmt.data.batches import Batch
from nmt.data.vocabulary import PAD

MODEL = ModelSection()


def training_operations(
    batch: Batch, *, embedding_size: int, hidden_size: int, scored_symbols: int
) -> float:
    """Count the arithmetic of the matrix products that one training step needs.

    A multiplication and its addition are two operations. Only real tokens count, attention keys
    are made once a source token, and embeddings, gates, softmaxes and the optimiser are left out.
    The backward pass has twice the products of the forward pass: for each, the gradients of
    both factors.

    Args:
        batch: what is trained on.
        embedding_size: E.
        hidden_size: H, also A.
        scored_symbols: logits of a target token: V, or for the sampled softmax K + 1.
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
        + hidden_size * scored_symbols  # projection
    )
    per_source_and_target_token = 2 * hidden_size  # score and context
    products = (
        int(source_lengths.sum()) * per_source_token
        + int(target_lengths.sum()) * per_target_token
        + int((source_lengths * target_lengths).sum()) * per_source_and_target_token
    )
    return 3.0 * 2.0 * products
