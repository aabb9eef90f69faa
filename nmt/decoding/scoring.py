"""What a model thinks of given translations."""

from collections.abc import Sequence

import torch
from torch import Tensor

from nmt.data.batches import pad
from nmt.data.vocabulary import EOS, GO
from nmt.decoding.search import Penalties, State, StepModel


@torch.inference_mode()
def force(
    model: StepModel[State],
    source: Tensor,
    lengths: Tensor,
    targets: Sequence[Sequence[int]],
    *,
    penalties: Penalties,
) -> list[tuple[float, float]]:
    """Return the log-probability, in nats, and the score of each translation, EOS included.

    The steps are those of a search that chooses these very symbols.

    Args:
        model: what to ask.
        source: [B, S] int64, padded on the right.
        lengths: [B] int64, 1..S.
        targets: B lists of ids, without GO and EOS. A symbol that is not on the shortlist of a
            model with one has the probability 0.
        penalties: of the scores.
    """
    device = source.device
    labels = torch.from_numpy(pad([[*ids, EOS] for ids in targets])).to(device)  # [B, T]
    ends = torch.tensor([len(ids) for ids in targets], device=device)  # the step of EOS
    total = torch.zeros(len(targets), device=device)
    attended = torch.zeros_like(source, dtype=torch.float32)  # [B, S]
    state = model.start(source, lengths)
    tokens = torch.full_like(lengths, GO)
    for step, label in enumerate(labels.t().contiguous()):  # [B]
        told, state = model.step(state, tokens[:, None])
        scores = model.log_probabilities(told.logits)[:, 0]  # [B, C]
        past = step > ends
        total += _of_symbols(scores, label, told.ids).masked_fill(past, 0.0)
        if told.attention is not None:
            attended += told.attention[:, 0].masked_fill(past[:, None], 0.0)
        tokens = label
    return [
        (probability, penalties.score(probability, len(ids) + 1, covered[:length]))
        for probability, ids, covered, length in zip(
            total.tolist(), targets, attended, lengths.tolist(), strict=True
        )
    ]


def _of_symbols(scores: Tensor, ids: Tensor, symbols: Tensor | None) -> Tensor:
    if symbols is None:
        return scores.gather(1, ids[:, None]).squeeze(1)
    places = torch.searchsorted(symbols, ids).clamp_(max=len(symbols) - 1)
    found = scores.gather(1, places[:, None]).squeeze(1)
    return found.masked_fill(symbols[places] != ids, float("-inf"))
