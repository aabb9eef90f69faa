"""Attention: heads are independent, and padding receives no weight."""

import torch
from torch import Tensor

from nmt.model.attention import AdditiveAttention

STATES = torch.randn(2, 5, 6, generator=torch.Generator().manual_seed(1))
LENGTHS = torch.tensor([5, 3])
QUERY = torch.randn(2, 4, generator=torch.Generator().manual_seed(2))


def make_attention(heads: int) -> AdditiveAttention:
    torch.manual_seed(0)
    return AdditiveAttention(states_size=6, query_size=4, attention_size=3, heads=heads)


def attend(attention: AdditiveAttention, states: Tensor = STATES) -> Tensor:
    return attention.attend(attention.prepare_memory(states, LENGTHS), QUERY)


def test_each_head_equals_an_attention_with_one_head():
    two_heads = make_attention(heads=2)
    contexts = attend(two_heads)
    for head in range(2):
        single = make_attention(heads=1)
        with torch.no_grad():
            for name in ("key_weight", "query_weight", "query_bias"):
                getattr(single, name).copy_(getattr(two_heads, name).chunk(2, dim=-1)[head])
            single.score_weight.copy_(two_heads.score_weight[head : head + 1])
        torch.testing.assert_close(attend(single), contexts.chunk(2, dim=1)[head])


def test_context_is_the_weighted_mean_of_the_real_states():
    single = make_attention(heads=1)
    contexts = attend(single)
    for row, length in enumerate(LENGTHS):
        states = STATES[row, :length]
        query = QUERY[row] @ single.query_weight + single.query_bias
        scores = torch.stack(
            [
                single.score_weight[0] @ torch.tanh(state @ single.key_weight + query)
                for state in states
            ]
        )
        torch.testing.assert_close(contexts[row], torch.softmax(scores, 0) @ states)


def test_padding_receives_no_attention():
    multi_head = make_attention(heads=3)
    changed = STATES.clone()
    changed[1, 3:] = 1e6
    assert torch.equal(attend(multi_head, changed), attend(multi_head))
