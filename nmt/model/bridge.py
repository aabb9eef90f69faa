"""Map the final state of the encoder to the initial state of a decoder of another size."""

import torch
from torch import Tensor, nn


class Bridge(nn.Module):
    """A learned map for each part of the state: tanh(s W + b) (Bahdanau et al. 2015, A.2.2).

    A part is the state of one layer; with LSTM cells, c and h of a layer are two parts. Initial
    weights: W is uniform (Glorot and Bengio 2010), b is zero.

    Args:
        parts: number of parts: L for GRU, 2 L for LSTM.
        encoder_size: width of a part in the encoder.
        decoder_size: width of a part in the decoder.
    """

    def __init__(self, *, parts: int, encoder_size: int, decoder_size: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(parts, encoder_size, decoder_size))
        self.bias = nn.Parameter(torch.zeros(parts, 1, decoder_size))
        for part_weight in self.weight:
            nn.init.xavier_uniform_(part_weight)

    def forward(self, state: Tensor) -> Tensor:
        """Map each part of a state: [B, parts x encoder_size] to [B, parts x decoder_size]."""
        parts = torch.stack(state.chunk(len(self.weight), dim=1))  # [parts, B, encoder_size]
        mapped = torch.tanh(torch.baddbmm(self.bias, parts, self.weight))
        return mapped.transpose(0, 1).flatten(1)
