"""The encoder: embedded source tokens to attention states and a first decoder state."""

from typing import Protocol

import torch
from torch import Tensor, nn

from nmt.model.cells import CellKind, make_cell
from nmt.model.dropout import Dropout


class Encoder(nn.Module):
    """Recurrent encoder over the true lengths, in one direction or both.

    Args:
        embedding: of the source symbols, [V, E].
        cell: the kind of every cell.
        layers: L; each reads all outputs of the one below, in both directions if there are two.
        hidden_size: H, the width of the outputs; each of two directions has half of it.
        bidirectional: also read from right to left (Schuster and Paliwal 1997).
        dropout: probability of zeroing an element of the embeddings and of every layer's outputs.

    Raises:
        ValueError: H cannot be halved for two directions.
    """

    def __init__(
        self,
        *,
        embedding: nn.Embedding,
        cell: CellKind,
        layers: int,
        hidden_size: int,
        bidirectional: bool,
        dropout: float,
    ) -> None:
        super().__init__()
        self.embedding = embedding
        self.layers = nn.ModuleList(
            EncoderLayer(
                cell,
                input_size=hidden_size if layer else embedding.embedding_dim,
                hidden_size=hidden_size,
                bidirectional=bidirectional,
            )
            for layer in range(layers)
        )
        self.dropout = Dropout(dropout)
        self.hidden_size = hidden_size

    def forward(self, source: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """Encode a batch.

        Args:
            source: [B, S] int64, padded on the right.
            lengths: [B] int64, 1..S.

        Returns:
            The outputs of the last layer [B, S, H], undefined on padding, and the state after each
            sentence's last real token [B, Q]: layer by layer, for LSTM c then h, and with two
            directions the last of each, side by side.
        """
        real, reversal_index = mask_and_reversal_index(source, lengths)
        outputs = self.dropout(self.embedding(source)).transpose(0, 1)  # [S, B, E]
        last = []
        for layer in self.layers:
            outputs, state = layer(outputs, real, reversal_index)
            outputs = self.dropout(outputs)
            last.append(state)
        return outputs.transpose(0, 1), torch.cat(last, dim=1)


class EncoderLayer(nn.Module):
    """One layer of the encoder: a cell, or one for each direction.

    Args:
        kind: of the cells.
        input_size: I.
        hidden_size: H, shared out between two directions.
        bidirectional: whether there are two.

    Raises:
        ValueError: H cannot be halved.
    """

    def __init__(
        self, kind: CellKind, *, input_size: int, hidden_size: int, bidirectional: bool
    ) -> None:
        super().__init__()
        directions = 2 if bidirectional else 1
        if hidden_size % directions:
            raise ValueError(f"hidden_size must be even when bidirectional, but is {hidden_size}")
        size = hidden_size // directions
        self.forward_cell = make_cell(kind, input_size=input_size, hidden_size=size)
        self.backward_cell = (
            make_cell(kind, input_size=input_size, hidden_size=size) if bidirectional else None
        )

    def forward(
        self, inputs: Tensor, real: Tensor, reversal_index: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Run over all steps.

        Args:
            inputs: [S, B, I].
            real: [S, B, 1] bool, false on padding.
            reversal_index: [S, B, 1] int64, the position to read in place of each to read backwards.

        Returns:
            The outputs [S, B, H], and the state after the last real step, [B, H] for GRU and
            [B, 2H] for LSTM.
        """
        found = scan(self.forward_cell, self.forward_cell.project_input(inputs), real)
        if self.backward_cell is None:
            return found
        mirrored = inputs.gather(0, reversal_index.expand_as(inputs))
        backward = scan(self.backward_cell, self.backward_cell.project_input(mirrored), real)
        return join_directions(found, backward, reversal_index, self.forward_cell.hidden_size)


class RecurrentCell(Protocol):
    """What `scan` knows of a cell."""

    state_size: int

    def step(self, read: Tensor, state: Tensor) -> Tensor:
        """Return the next state."""

    def output(self, state: Tensor) -> Tensor:
        """Return the output that a state holds."""


def mask_and_reversal_index(source: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
    """Return `real` and `reversal_index` of `EncoderLayer.forward` for source [B, S] of lengths [B]."""
    steps = torch.arange(source.size(1), device=source.device)[:, None]  # [S, 1]
    real = steps < lengths  # [S, B]
    reversal_index = torch.where(real, lengths - 1 - steps, steps)
    return real.unsqueeze(-1), reversal_index.unsqueeze(-1)


def scan(cell: RecurrentCell, read: Tensor, real: Tensor) -> tuple[Tensor, Tensor]:
    """Run a cell over all steps; its state stands still on padding.

    Args:
        cell: what makes a step.
        read: its inputs' part of every step, [S, B, G].
        real: [S, B, 1] bool, false on padding.

    Returns:
        The outputs [S, B, H] and the last state.
    """
    state = read.new_zeros(read.size(1), cell.state_size)
    states = []
    for inputs, is_real in zip(read.unbind(0), real.unbind(0), strict=True):
        state = torch.where(is_real, cell.step(inputs, state), state)
        states.append(state)
    return torch.stack([cell.output(state) for state in states]), state


def join_directions(
    forward: tuple[Tensor, Tensor],
    backward: tuple[Tensor, Tensor],
    reversal_index: Tensor,
    size: int,
) -> tuple[Tensor, Tensor]:
    """Put what `scan` gave of both directions side by side, the backward one in reading order."""
    (outputs, last), (backward_outputs, backward_last) = forward, backward
    backward_outputs = backward_outputs.gather(0, reversal_index.expand_as(backward_outputs))
    # For LSTM, c of both directions comes before h of both.
    parts = zip(torch.split(last, size, 1), torch.split(backward_last, size, 1), strict=True)
    return (
        torch.cat([outputs, backward_outputs], dim=-1),
        torch.cat([half for both in parts for half in both], dim=-1),
    )
