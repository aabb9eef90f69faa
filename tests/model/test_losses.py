"""The candidate sampler draws as announced, and the sampled softmax approaches the full one."""

import pytest
import torch

from nmt.model.losses import Candidates, LogUniformSampler, cross_entropy, sampled_softmax

CPU = torch.device("cpu")


def sampler(size: int, samples: int, seed: int = 1) -> LogUniformSampler:
    return LogUniformSampler(vocabulary_size=size, samples=samples, seed=seed, device=CPU)


def test_candidates_are_distinct_and_drawn_afresh():
    source = sampler(100, 40)
    first, second = source.draw().ids, source.draw().ids
    assert len(set(first.tolist())) == 40
    assert set(first.tolist()) != set(second.tolist())


def test_the_draws_depend_on_the_seed_alone():
    assert torch.equal(sampler(100, 40, seed=7).draw().ids, sampler(100, 40, seed=7).draw().ids)
    assert not torch.equal(sampler(100, 40, seed=7).draw().ids, sampler(100, 40, seed=8).draw().ids)


def test_ids_are_drawn_as_often_as_their_expected_counts_say():
    source, draws = sampler(50, 10), 4000
    seen, expected = torch.zeros(50), torch.zeros(50)
    for _ in range(draws):
        candidates = source.draw()
        seen[candidates.ids] += 1 / draws
        expected += candidates.expected_counts / draws
    torch.testing.assert_close(seen, expected, atol=0.03, rtol=0)


def test_the_expected_counts_of_a_draw_add_up_to_about_its_size():
    counts = sampler(8000, 512).draw().expected_counts
    assert counts.sum() == pytest.approx(512, rel=0.1)
    assert (counts.diff() <= 0).all()


def test_all_ids_as_candidates_give_the_full_softmax():
    torch.manual_seed(0)
    outputs, labels = torch.randn(5, 4), torch.tensor([0, 3, 9, 9, 4])
    weight, bias = torch.randn(10, 4), torch.randn(10)
    everything = Candidates(torch.arange(10), torch.ones(10))
    torch.testing.assert_close(
        sampled_softmax(outputs, labels, weight, bias, everything),
        cross_entropy(outputs @ weight.T + bias, labels),
    )


def test_more_samples_bring_the_gradient_nearer_to_the_full_one():
    torch.manual_seed(0)
    outputs = torch.randn(16, 8, requires_grad=True)
    labels, weight, bias = torch.randint(0, 200, (16,)), torch.randn(200, 8), torch.randn(200)
    (full,) = torch.autograd.grad(cross_entropy(outputs @ weight.T + bias, labels).sum(), outputs)

    def distance(samples: int) -> float:
        source, total = sampler(200, samples), torch.zeros_like(full)
        for _ in range(200):
            loss = sampled_softmax(outputs, labels, weight, bias, source.draw()).sum()
            total += torch.autograd.grad(loss, outputs)[0] / 200
        return float((total - full).norm() / full.norm())

    assert distance(150) < distance(50) < distance(10)


@pytest.mark.parametrize("samples", [0, 10, 11])
def test_samples_that_the_vocabulary_cannot_give_are_refused(samples: int):
    with pytest.raises(
        ValueError,
        match=f"samples must be at least 1 and below the 10 target ids, but is {samples}",
    ):
        sampler(10, samples)
