"""`RowAdam` updates only the rows that are read, and matches Adam on the whole weight."""

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from nmt.training.row_adam import BETAS, EPSILON, RowAdam, Rows, to_dense

RATE = 1e-3


def whole_adam(weight: Tensor) -> torch.optim.Adam:
    return torch.optim.Adam([weight], lr=RATE, betas=BETAS, eps=EPSILON)


def update(row_adam: RowAdam, ids: Tensor, gradient: Tensor, *, rate: float = RATE) -> Rows:
    rows = row_adam.gather(ids)
    rows.values.grad = gradient
    row_adam.apply(rows, rate=rate)
    return rows


@pytest.mark.parametrize("shape", [(9, 4), (9,)])
def test_rows_read_at_every_step_are_updated_as_by_adam(shape: tuple[int, ...]):
    torch.manual_seed(0)
    weight = nn.Parameter(torch.randn(shape))
    row_adam = RowAdam(nn.Parameter(weight.detach().clone()))
    adam = whole_adam(weight)
    for _ in range(20):
        weight.grad = torch.randn(shape)
        update(row_adam, torch.arange(9), weight.grad.clone())
        adam.step()
    torch.testing.assert_close(row_adam.weight, weight)


@pytest.mark.slow
@pytest.mark.parametrize("falling", [False, True], ids=["constant rate", "falling rate"])
def test_rarely_read_rows_end_close_to_adam_on_the_whole_weight(falling: bool):
    """Ids are drawn with Zipfian frequencies; lazy Adam, which never catches up, drifts away."""
    torch.manual_seed(0)
    size, steps = 100, 1500
    start = torch.randn(size, 8)
    weight, lazy = nn.Parameter(start.clone()), nn.Parameter(start.clone())
    row_adam = RowAdam(nn.Parameter(start.clone()))
    adam, lazy_adam = whole_adam(weight), torch.optim.SparseAdam([lazy], lr=RATE)
    frequency = 1 / torch.arange(1, size + 1)
    with torch.sparse.check_sparse_tensor_invariants(False):
        for step in range(steps):
            rate = RATE * (1 - step / steps) if falling else RATE
            for optimizer in (adam, lazy_adam):
                optimizer.param_groups[0]["lr"] = rate
            ids = torch.multinomial(frequency, 10)
            gradient = 1e-3 * (0.1 * start[ids] + torch.randn(len(ids), 8))
            update(row_adam, ids, gradient.clone(), rate=rate)
            weight.grad = torch.zeros_like(weight).index_copy_(0, ids, gradient)
            lazy.grad = torch.sparse_coo_tensor(ids[None], gradient, weight.shape)
            adam.step()
            lazy_adam.step()
    distance = (weight - start).norm()
    row_adam.catch_up()
    assert (row_adam.weight - weight).norm() < 0.02 * distance
    assert (lazy - weight).norm() > 0.2 * distance


def test_rows_that_are_not_read_do_not_change():
    row_adam = RowAdam(nn.Parameter(torch.randn(50, 3)))
    before = row_adam.weight.detach().clone()
    ids = torch.tensor([30, 4, 7])
    update(row_adam, ids, torch.ones(3, 3))
    changed = (row_adam.weight != before).any(dim=1)
    assert changed.nonzero().flatten().tolist() == [4, 7, 30]
    for name in ("exp_avg", "exp_avg_sq", "updated"):
        assert not row_adam.tensors()[name][~changed].any()


def test_gathering_rows_changes_no_state():
    row_adam = RowAdam(nn.Parameter(torch.randn(5, 3)))
    update(row_adam, torch.arange(5), torch.ones(5, 3))
    update(row_adam, torch.tensor([0]), torch.ones(1, 3))
    before = {name: tensor.clone() for name, tensor in row_adam.tensors().items()}
    weight = row_adam.weight.detach().clone()
    rows = row_adam.gather(torch.arange(5))
    assert rows.values.requires_grad
    assert not torch.equal(rows.values[1:], weight[1:])  # these rows missed an update
    assert torch.equal(row_adam.weight, weight)
    assert all(torch.equal(tensor, before[name]) for name, tensor in row_adam.tensors().items())


def test_catching_up_twice_equals_catching_up_once():
    row_adam = RowAdam(nn.Parameter(torch.randn(5, 3)))
    update(row_adam, torch.arange(5), torch.ones(5, 3))
    update(row_adam, torch.tensor([0]), torch.ones(1, 3))
    expected = row_adam.gather(torch.arange(5))
    for _ in range(2):
        row_adam.catch_up()
        rows = row_adam.gather(torch.arange(5))
        for actual, wanted in zip(rows, expected, strict=True):
            assert torch.equal(actual, wanted)
        assert torch.equal(row_adam.weight, expected.values)


def test_restored_state_continues_bit_for_bit():
    random = np.random.default_rng(0)
    draws = [torch.from_numpy(random.choice(20, 6, replace=False)) for _ in range(12)]
    torch.manual_seed(0)
    gradients = torch.randn(12, 6, 3)
    start = torch.randn(20, 3)
    uninterrupted, saved = (RowAdam(nn.Parameter(start.clone())) for _ in range(2))
    for ids, gradient in zip(draws, gradients, strict=True):
        update(uninterrupted, ids, gradient)
    for ids, gradient in zip(draws[:7], gradients[:7], strict=True):
        update(saved, ids, gradient)
    restored = RowAdam(nn.Parameter(saved.weight.detach().clone()))
    restored.restore(saved.tensors(), rate=0.5)
    for ids, gradient in zip(draws[7:], gradients[7:], strict=True):
        update(restored, ids, gradient)
    assert torch.equal(restored.weight, uninterrupted.weight)


def test_state_of_whole_weight_adam_can_be_restored():
    torch.manual_seed(0)
    weight = nn.Parameter(torch.randn(6, 2))
    adam = whole_adam(weight)
    for _ in range(3):
        weight.grad = torch.randn(6, 2)
        adam.step()
    before = weight.detach().clone()
    row_adam = RowAdam(nn.Parameter(before.clone()))
    row_adam.restore(adam.state[weight], rate=RATE)
    for ids in ([0, 1], [4], [1, 2, 5]):
        gradient = torch.randn(len(ids), 2)
        weight.grad = torch.zeros(6, 2).index_copy_(0, torch.tensor(ids), gradient)
        update(row_adam, torch.tensor(ids), gradient.clone())
        adam.step()
    row_adam.catch_up()
    torch.testing.assert_close(row_adam.weight, weight, atol=2e-4, rtol=0)
    assert (row_adam.weight - weight).norm() < 0.05 * (row_adam.weight - before).norm()


def test_whole_weight_adam_continues_from_row_adam_state():
    torch.manual_seed(0)
    row_adam = RowAdam(nn.Parameter(torch.randn(6, 2)))
    for ids in ([0, 1, 2], [2, 3], [5]):
        update(row_adam, torch.tensor(ids), torch.randn(len(ids), 2))
    weight = nn.Parameter(row_adam.weight.detach().clone())
    adam = whole_adam(weight)
    adam.state[weight] = to_dense(weight, row_adam.tensors())
    row_adam.catch_up()
    assert torch.equal(weight, row_adam.weight)
    weight.grad = torch.randn(6, 2)
    update(row_adam, torch.arange(6), weight.grad.clone())
    adam.step()
    torch.testing.assert_close(weight, row_adam.weight)


def test_dense_state_is_on_the_device_of_the_weight(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(
        RowAdam, "catch_up", lambda _: None
    )  # needs values, which the meta device does not have
    weight = nn.Parameter(torch.empty(3, 2, device="meta"))
    state = to_dense(weight, RowAdam(weight).tensors())
    assert {tensor.device for tensor in state.values()} == {weight.device}
