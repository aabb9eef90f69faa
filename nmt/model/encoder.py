"""The encoder: from source ids to attention states and the initial state of the decoder."""

from typing import Protocol

import torch
from torch import Tensor, nn

from nmt.choices import CellKind
from nmt.model.cells import make_cell
from nmt.model.dropout import Dropout


class Encoder(nn.Module):
    """Recurrent encoder over the real positions, unidirectional or bidirectional.

    Args:
        embedding: of the source ids, [V, E].
        cell: the kind of every cell.
        layers: L. The input of each layer is the concatenated outputs of the layer below.
        hidden_size: H, the width of the outputs; even if bidirectional, H / 2 per direction.
        bidirectional: whether to add cells that run from right to left (Schuster and Paliwal 1997).
        dropout: probability, 0..1, of zeroing an element of the embeddings and of the outputs of
            every layer.

    Raises:
        ValueError: H is odd and the encoder bidirectional.
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
            The outputs of the last layer [B, S, H], undefined on padding, and the state after the
            last real token of each sentence [B, Q]: layer by layer; for LSTM c, then h; with two
            directions, the final states of both, concatenated.
        """
        is_real, reversal_index = mask_and_reversal_index(source, lengths)
        outputs = self.dropout(self.embedding(source)).transpose(0, 1)  # [S, B, E]
        final_states = []
        for layer in self.layers:
            outputs, final_state = layer(outputs, is_real, reversal_index)
            outputs = self.dropout(outputs)
            final_states.append(final_state)
        return outputs.transpose(0, 1), torch.cat(final_states, dim=1)


class EncoderLayer(nn.Module):
    """One layer of the encoder, with one cell per direction.

    Args:
        kind: of the cells.
        input_size: I.
        hidden_size: H, the width of the outputs; even if bidirectional, H / 2 per direction.
        bidirectional: whether there are two directions.

    Raises:
        ValueError: H is odd and the layer bidirectional.
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
        self, inputs: Tensor, is_real: Tensor, reversal_index: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Run over all steps.

        Args:
            inputs: [S, B, I].
            is_real: [S, B, 1] bool, false on padding.
            reversal_index: [S, B, 1] int64, for each step of the reversed sentence, the step that
                its input comes from.

        Returns:
            The outputs [S, B, H], and the state after the last real step, [B, H] for GRU and
            [B, 2H] for LSTM.
        """
        forward = scan(self.forward_cell, self.forward_cell.project_input(inputs), is_real)
        if self.backward_cell is None:
            return forward
        reversed_inputs = inputs.gather(0, reversal_index.expand_as(inputs))
        backward = scan(
            self.backward_cell, self.backward_cell.project_input(reversed_inputs), is_real
        )
        return join_directions(forward, backward, reversal_index, self.forward_cell.hidden_size)


class RecurrentCell(Protocol):
    """The part of a cell that `scan` uses."""

    state_size: int

    def step(self, projected: Tensor, state: Tensor) -> Tensor:
        """Return the next state [B, state_size]."""

    def output(self, state: Tensor) -> Tensor:
        """Return the output [B, H] of a state."""


def mask_and_reversal_index(source: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
    """Return the arguments `is_real` and `reversal_index` of `EncoderLayer.forward`.

    Args:
        source: [B, S]; only the shape and device matter.
        lengths: [B] int64, 1..S.
    """
    steps = torch.arange(source.size(1), device=source.device)[:, None]  # [S, 1]
    is_real = steps < lengths  # [S, B]
    reversal_index = torch.where(is_real, lengths - 1 - steps, steps)
    return is_real.unsqueeze(-1), reversal_index.unsqueeze(-1)


def scan(cell: RecurrentCell, projected: Tensor, is_real: Tensor) -> tuple[Tensor, Tensor]:
    """Run a cell over all steps from a state of zeros. Padding leaves the state unchanged.

    Args:
        cell: the cell to run.
        projected: [S, B, G], the projected input of every step.
        is_real: [S, B, 1] bool, false on padding.

    Returns:
        The outputs [S, B, H] and the last state [B, state_size].
    """
    state = projected.new_zeros(projected.size(1), cell.state_size)
    states = []
    for step_input, step_is_real in zip(projected.unbind(0), is_real.unbind(0), strict=True):
        state = torch.where(step_is_real, cell.step(step_input, state), state)
        states.append(state)
    return torch.stack([cell.output(state) for state in states]), state


def join_directions(
    forward: tuple[Tensor, Tensor],
    backward: tuple[Tensor, Tensor],
    reversal_index: Tensor,
    size: int,
) -> tuple[Tensor, Tensor]:
    """Concatenate the results of two directions, the backward outputs in source order.

    Args:
        forward: what `scan` returned from left to right.
        backward: what `scan` returned from right to left.
        reversal_index: [S, B, 1] int64.
        size: H / 2, the width of the output of one direction.

    Returns:
        The outputs [S, B, H] and the last states, [B, H] for GRU and [B, 2H] for LSTM.
    """
    (outputs, last), (backward_outputs, backward_last) = forward, backward
    backward_outputs = backward_outputs.gather(0, reversal_index.expand_as(backward_outputs))
    # For LSTM, c of both directions comes before h of both.
    pairs = zip(torch.split(last, size, 1), torch.split(backward_last, size, 1), strict=True)
    return (
        torch.cat([outputs, backward_outputs], dim=-1),
        torch.cat([part for pair in pairs for part in pair], dim=-1),
    )
