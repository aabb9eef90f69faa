"""The candidate sampler follows its distribution; the sampled softmax approaches the full one."""

import math

import pytest
import torch

from nmt.model.losses import (
    CandidateSampler,
    cross_entropy,
    log_uniform,
    sampled_softmax,
    unigram,
)

CPU = torch.device("cpu")


def make_sampler(
    size: int, samples: int, seed: int = 1, probabilities: torch.Tensor | None = None
) -> CandidateSampler:
    if probabilities is None:
        probabilities = log_uniform(size)
    return CandidateSampler(probabilities, samples=samples, seed=seed, device=CPU)


def zipfian_counts(size: int) -> torch.Tensor:
    return 1000 // torch.arange(1, size + 1)


def test_candidates_are_distinct_and_differ_between_draws():
    sampler = make_sampler(100, 40)
    first, second = sampler.draw().ids, sampler.draw().ids
    assert len(set(first.tolist())) == 40
    assert set(first.tolist()) != set(second.tolist())


def test_draws_depend_only_on_the_seed():
    assert torch.equal(
        make_sampler(100, 40, seed=7).draw().ids, make_sampler(100, 40, seed=7).draw().ids
    )
    assert not torch.equal(
        make_sampler(100, 40, seed=7).draw().ids, make_sampler(100, 40, seed=8).draw().ids
    )


@pytest.mark.parametrize("probabilities", [log_uniform(50), unigram(zipfian_counts(50))])
def test_frequencies_of_drawn_ids_match_their_expected_counts(probabilities: torch.Tensor):
    sampler, draws = make_sampler(50, 10, probabilities=probabilities), 4000
    seen, expected = torch.zeros(50), torch.zeros(50)
    for _ in range(draws):
        candidates = sampler.draw()
        seen[candidates.ids] += 1 / draws
        expected += candidates.expected_counts / draws
    torch.testing.assert_close(seen, expected, atol=0.03, rtol=0)


def test_log_uniform_distribution_follows_the_equation():
    probabilities = log_uniform(1000)
    assert probabilities.sum() == pytest.approx(1)
    assert probabilities[7] == pytest.approx(math.log(9 / 8) / math.log(1001))


def test_unigram_distribution_is_positive_for_ids_that_never_occur():
    probabilities = unigram(torch.tensor([0, 0, 7, 1]))
    assert probabilities.tolist() == pytest.approx([1 / 12, 1 / 12, 8 / 12, 2 / 12])


def test_expected_counts_of_a_draw_sum_to_about_its_size():
    counts = make_sampler(8000, 512).draw().expected_counts
    assert counts.sum() == pytest.approx(512, rel=0.1)
    assert (counts.diff() <= 0).all()


def random_rows() -> tuple[torch.Tensor, ...]:
    torch.manual_seed(0)
    outputs, weight, bias = torch.randn(5, 4), torch.randn(10, 4), torch.randn(10)
    labels = torch.tensor([0, 3, 9, 9, 4])
    return (
        outputs.double().requires_grad_(),
        labels,
        weight.double().requires_grad_(),
        bias.double().requires_grad_(),
    )


def test_sampling_all_ids_gives_the_full_softmax_and_its_gradients():
    outputs, labels, weight, bias = random_rows()
    all_ids = make_sampler(10, 10).draw()
    loss = sampled_softmax(outputs, labels, weight, bias, all_ids, remove_accidental_hits=True)
    expected = cross_entropy(outputs @ weight.T + bias, labels)
    torch.testing.assert_close(loss, expected)
    for gradient, expected_gradient in zip(
        torch.autograd.grad(loss.sum(), [outputs, weight, bias]),
        torch.autograd.grad(expected.sum(), [outputs, weight, bias]),
        strict=True,
    ):
        torch.testing.assert_close(gradient, expected_gradient)


@pytest.mark.parametrize("probabilities", [log_uniform(200), unigram(zipfian_counts(200))])
def test_gradient_approaches_that_of_the_full_softmax_with_more_samples(
    probabilities: torch.Tensor,
):
    torch.manual_seed(0)
    outputs = torch.randn(16, 8, requires_grad=True)
    labels, weight, bias = torch.randint(0, 200, (16,)), torch.randn(200, 8), torch.randn(200)
    (full,) = torch.autograd.grad(cross_entropy(outputs @ weight.T + bias, labels).sum(), outputs)

    def error(samples: int) -> float:
        """Return the relative error of the mean gradient over many draws."""
        sampler, total = (
            make_sampler(200, samples, probabilities=probabilities),
            torch.zeros_like(full),
        )
        for _ in range(200):
            loss = sampled_softmax(
                outputs, labels, weight, bias, sampler.draw(), remove_accidental_hits=True
            ).sum()
            total += torch.autograd.grad(loss, outputs)[0] / 200
        return float((total - full).norm() / full.norm())

    errors = [error(samples) for samples in (5, 20, 80, 200)]
    assert errors == sorted(errors, reverse=True)
    assert errors[-1] == pytest.approx(0, abs=1e-5)


@pytest.mark.parametrize("remove", [True, False])
def test_gradients_of_the_sampled_softmax_pass_gradcheck(remove: bool):
    outputs, labels, weight, bias = random_rows()
    candidates = make_sampler(10, 6).draw()
    assert torch.autograd.gradcheck(
        lambda *tensors: sampled_softmax(
            tensors[0], labels, *tensors[1:], candidates, remove_accidental_hits=remove
        ),
        (outputs, weight, bias),
    )


def test_label_smoothing_mixes_the_target_with_the_uniform_distribution():
    outputs, labels, weight, bias = random_rows()
    logits = outputs @ weight.T + bias
    uniform = -torch.log_softmax(logits, dim=1).mean(dim=1)
    torch.testing.assert_close(
        cross_entropy(logits, labels, label_smoothing=0.1),
        0.9 * cross_entropy(logits, labels) + 0.1 * uniform,
    )
    assert torch.autograd.gradcheck(
        lambda logits: cross_entropy(logits, labels, label_smoothing=0.1), logits
    )


@pytest.mark.parametrize("samples", [0, 11])
def test_number_of_samples_outside_the_vocabulary_is_rejected(samples: int):
    with pytest.raises(
        ValueError,
        match=f"samples must be between 1 and the number of target ids, 10, but is {samples}",
    ):
        make_sampler(10, samples)
