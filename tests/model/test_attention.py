"""Attention reads real positions only, and each head in its own way."""

import torch

from nmt.model.attention import AdditiveAttention

STATES = torch.randn(2, 5, 6, generator=torch.Generator().manual_seed(1))
LENGTHS = torch.tensor([5, 3])
QUERY = torch.randn(2, 4, generator=torch.Generator().manual_seed(2))


def attention(heads: int) -> AdditiveAttention:
    torch.manual_seed(0)
    return AdditiveAttention(states_size=6, query_size=4, attention_size=3, heads=heads)


def test_each_head_is_an_attention_of_its_own():
    both = attention(heads=2)
    contexts = both.attend(both.prepare_memory(STATES, LENGTHS), QUERY)
    for head in range(2):
        one = attention(heads=1)
        with torch.no_grad():
            for name in ("key_weight", "query_weight", "query_bias"):
                getattr(one, name).copy_(getattr(both, name).chunk(2, dim=-1)[head])
            one.score_weight.copy_(both.score_weight[head : head + 1])
        torch.testing.assert_close(
            one.attend(one.prepare_memory(STATES, LENGTHS), QUERY), contexts.chunk(2, dim=1)[head]
        )


def test_a_context_is_a_mean_of_real_states_with_the_weights_of_the_equation():
    one = attention(heads=1)
    contexts = one.attend(one.prepare_memory(STATES, LENGTHS), QUERY)
    for row, length in enumerate(LENGTHS):
        states = STATES[row, :length]
        query = QUERY[row] @ one.query_weight + one.query_bias
        scores = torch.stack(
            [one.score_weight[0] @ torch.tanh(state @ one.key_weight + query) for state in states]
        )
        torch.testing.assert_close(contexts[row], torch.softmax(scores, 0) @ states)


def test_padding_is_never_attended():
    three = attention(heads=3)
    scribbled = STATES.clone()
    scribbled[1, 3:] = 1e6
    expected = three.attend(three.prepare_memory(STATES, LENGTHS), QUERY)
    assert torch.equal(three.attend(three.prepare_memory(scribbled, LENGTHS), QUERY), expected)
