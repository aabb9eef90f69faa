"""The encoder: embedded source tokens to attention states and a first decoder state."""

import torch
from torch import Tensor, nn

from nmt.model.cells import GRUCell


class Encoder(nn.Module):
    """GRU encoder over the true lengths, in one direction or both.

    Args:
        vocabulary_size: source symbols V.
        embedding_size: E.
        hidden_size: H, the width of the states; each of two directions has half of it.
        bidirectional: also read from right to left (Schuster and Paliwal 1997).
        dropout: probability of zeroing an element of the embeddings and of the states.
    """

    def __init__(
        self,
        *,
        vocabulary_size: int,
        embedding_size: int,
        hidden_size: int,
        bidirectional: bool,
        dropout: float,
    ) -> None:
        super().__init__()
        directions = 2 if bidirectional else 1
        if hidden_size % directions:
            raise ValueError(f"hidden_size must be even when bidirectional, but is {hidden_size}")
        self.embedding = nn.Embedding(vocabulary_size, embedding_size)
        nn.init.normal_(self.embedding.weight, std=embedding_size**-0.5)
        size = hidden_size // directions
        self.forward_cell = GRUCell(input_size=embedding_size, hidden_size=size)
        self.backward_cell = (
            GRUCell(input_size=embedding_size, hidden_size=size) if bidirectional else None
        )
        self.dropout = nn.Dropout(dropout)

    def forward(self, source: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """Encode a batch.

        Args:
            source: [B, S] int64, padded on the right.
            lengths: [B] int64, 1..S.

        Returns:
            The states [B, S, H], undefined on padding, and the state after each sentence's last
            real token [B, H]; with two directions, the last of each, side by side.
        """
        embedded = self.dropout(self.embedding(source)).transpose(0, 1)  # [S, B, E]
        steps = torch.arange(source.size(1), device=source.device)[:, None]  # [S, 1]
        real = (steps < lengths).unsqueeze(-1)  # [S, B, 1]
        forward_states, forward_last = _scan(self.forward_cell, embedded, real)
        if self.backward_cell is None:
            return self.dropout(forward_states.transpose(0, 1)), forward_last
        mirror = torch.where(steps < lengths, lengths - 1 - steps, steps).unsqueeze(-1)  # [S, B, 1]
        mirrored = embedded.gather(0, mirror.expand_as(embedded))
        backward_states, backward_last = _scan(self.backward_cell, mirrored, real)
        backward_states = backward_states.gather(0, mirror.expand_as(backward_states))
        states = torch.cat([forward_states, backward_states], dim=-1).transpose(0, 1)
        return self.dropout(states), torch.cat([forward_last, backward_last], dim=-1)


def _scan(cell: GRUCell, embedded: Tensor, real: Tensor) -> tuple[Tensor, Tensor]:
    """Run `cell` over [S, B, E]; a state stands still where `real` [S, B, 1] is false."""
    state = embedded.new_zeros(embedded.size(1), cell.hidden_size)
    states = []
    for read, is_real in zip(cell.read(embedded).unbind(0), real.unbind(0), strict=True):
        state = torch.where(is_real, cell.step(read, state), state)
        states.append(state)
    return torch.stack(states), state
