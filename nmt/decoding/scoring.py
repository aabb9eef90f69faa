"""Forced decoding: the probability of given translations."""

from collections.abc import Sequence

import torch
from torch import Tensor

from nmt.data.batches import pad
from nmt.data.vocabulary import EOS, GO
from nmt.decoding.constraints import find_columns
from nmt.decoding.search import Penalties, State, StepModel


@torch.inference_mode()
def force_decode(
    model: StepModel[State],
    source: Tensor,
    lengths: Tensor,
    targets: Sequence[Sequence[int]],
    *,
    penalties: Penalties,
) -> list[tuple[float, float]]:
    """Return the log-probability, in nats, and the score of each translation, EOS included.

    It runs the same steps as a search that chooses these ids, so it reproduces the search's scores.

    Args:
        model: to score with.
        source: [B, S] int64, padded on the right.
        lengths: [B] int64, 1..S.
        targets: B lists of ids, without GO and EOS. If the model has a shortlist, an id that is
            not on it has probability 0.
        penalties: applied to the scores.
    """
    device = source.device
    labels = torch.from_numpy(pad([[*ids, EOS] for ids in targets])).to(device)  # [B, T]
    last_steps = torch.tensor([len(ids) for ids in targets], device=device)  # [B], those of EOS
    total = torch.zeros(len(targets), device=device)
    coverage = torch.zeros_like(source, dtype=torch.float32)  # [B, S]
    state = model.start(source, lengths)
    tokens = torch.full_like(lengths, GO)
    for step, label in enumerate(labels.t().contiguous()):  # [B]
        output, state = model.step(state, tokens[:, None])
        scores = model.log_probabilities(output.logits)[:, 0]  # [B, C]
        finished = step > last_steps
        total += _scores_of_ids(scores, label, output.ids).masked_fill(finished, 0.0)
        if output.attention is not None:
            coverage += output.attention[:, 0].masked_fill(finished[:, None], 0.0)
        tokens = label
    return [
        (log_probability, penalties.score(log_probability, len(ids) + 1, attended[:length]))
        for log_probability, ids, attended, length in zip(
            total.tolist(), targets, coverage, lengths.tolist(), strict=True
        )
    ]


def _scores_of_ids(scores: Tensor, ids: Tensor, column_ids: Tensor | None) -> Tensor:
    """Return the score [B] of one id in each row of scores [B, C]; -inf if it has no column."""
    if column_ids is None:
        return scores.gather(1, ids[:, None]).squeeze(1)
    columns, has_column = find_columns(ids, column_ids)
    return scores.gather(1, columns[:, None]).squeeze(1).masked_fill(~has_column, float("-inf"))
