"""The bridge maps each part of the state separately."""

import torch

from nmt.model.bridge import Bridge


def test_each_part_has_its_own_map():
    torch.manual_seed(0)
    bridge = Bridge(parts=2, encoder_size=3, decoder_size=4)
    torch.nn.init.normal_(bridge.bias)
    state = torch.randn(5, 6)
    mapped = bridge(state)
    for part in range(2):
        expected = torch.tanh(
            state[:, 3 * part : 3 * part + 3] @ bridge.weight[part] + bridge.bias[part]
        )
        torch.testing.assert_close(mapped[:, 4 * part : 4 * part + 4], expected)
