"""From the encoder's final state to the decoder's initial one, where their sizes differ."""

import torch
from torch import Tensor, nn


class Bridge(nn.Module):
    """A learned map of each part of the state: tanh(s W + b) (Bahdanau et al. 2015, A.2.2).

    A part is the state of a layer, and for LSTM c or h of a layer. Initially W is uniform
    (Glorot and Bengio 2010) and b zero.

    Args:
        parts: of the state: L for GRU, 2 L for LSTM.
        encoder_size: width of a part in the encoder.
        decoder_size: width of a part in the decoder.
    """

    def __init__(self, *, parts: int, encoder_size: int, decoder_size: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(parts, encoder_size, decoder_size))
        self.bias = nn.Parameter(torch.zeros(parts, 1, decoder_size))
        for part in self.weight:
            nn.init.xavier_uniform_(part)

    def forward(self, state: Tensor) -> Tensor:
        """Map [B, parts x encoder_size] to [B, parts x decoder_size], part by part."""
        parts = torch.stack(state.chunk(len(self.weight), dim=1))  # [parts, B, encoder_size]
        mapped = torch.tanh(torch.baddbmm(self.bias, parts, self.weight))
        return mapped.transpose(0, 1).flatten(1)
