"""Tables: Adam for the rows that are read, and what the others missed made up for."""

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from nmt.training.row_adam import BETAS, EPSILON, RowAdam, Rows, to_dense

RATE = 1e-3


def whole_adam(weight: Tensor) -> torch.optim.Adam:
    return torch.optim.Adam([weight], lr=RATE, betas=BETAS, eps=EPSILON)


def update(table: RowAdam, ids: Tensor, gradient: Tensor, *, rate: float = RATE) -> Rows:
    rows = table.gather(ids)
    rows.values.grad = gradient
    table.apply(rows, rate=rate)
    return rows


@pytest.mark.parametrize("shape", [(9, 4), (9,)])
def test_rows_that_are_read_every_time_move_as_by_adam(shape: tuple[int, ...]):
    torch.manual_seed(0)
    weight = nn.Parameter(torch.randn(shape))
    table = RowAdam(nn.Parameter(weight.detach().clone()))
    adam = whole_adam(weight)
    for _ in range(20):
        weight.grad = torch.randn(shape)
        update(table, torch.arange(9), weight.grad.clone())
        adam.step()
    torch.testing.assert_close(table.weight, weight)


@pytest.mark.slow
@pytest.mark.parametrize("falling", [False, True], ids=["constant rate", "falling rate"])
def test_rows_read_now_and_then_end_where_adam_on_the_whole_table_takes_them(falling: bool):
    """By words as rare as in a text; the lazy way, without making up, is beside it."""
    torch.manual_seed(0)
    symbols, steps = 100, 1500
    start = torch.randn(symbols, 8)
    weight, lazy = nn.Parameter(start.clone()), nn.Parameter(start.clone())
    table = RowAdam(nn.Parameter(start.clone()))
    adam, lazy_adam = whole_adam(weight), torch.optim.SparseAdam([lazy], lr=RATE)
    frequency = 1 / torch.arange(1, symbols + 1)
    with torch.sparse.check_sparse_tensor_invariants(False):
        for step in range(steps):
            rate = RATE * (1 - step / steps) if falling else RATE
            for optimizer in (adam, lazy_adam):
                optimizer.param_groups[0]["lr"] = rate
            ids = torch.multinomial(frequency, 10)
            gradient = 1e-3 * (0.1 * start[ids] + torch.randn(len(ids), 8))
            update(table, ids, gradient.clone(), rate=rate)
            weight.grad = torch.zeros_like(weight).index_copy_(0, ids, gradient)
            lazy.grad = torch.sparse_coo_tensor(ids[None], gradient, weight.shape)
            adam.step()
            lazy_adam.step()
    moved = (weight - start).norm()
    table.catch_up()
    assert (table.weight - weight).norm() < 0.02 * moved
    assert (lazy - weight).norm() > 0.2 * moved


def test_what_is_not_read_is_not_touched():
    table = RowAdam(nn.Parameter(torch.randn(50, 3)))
    before = table.weight.detach().clone()
    ids = torch.tensor([30, 4, 7])
    update(table, ids, torch.ones(3, 3))
    moved = (table.weight != before).any(dim=1)
    assert moved.nonzero().flatten().tolist() == [4, 7, 30]
    for name in ("exp_avg", "exp_avg_sq", "updated"):
        assert not table.tensors()[name][~moved].any()


def test_taking_rows_changes_nothing():
    table = RowAdam(nn.Parameter(torch.randn(5, 3)))
    update(table, torch.arange(5), torch.ones(5, 3))
    update(table, torch.tensor([0]), torch.ones(1, 3))
    before = {name: tensor.clone() for name, tensor in table.tensors().items()}
    weight = table.weight.detach().clone()
    rows = table.gather(torch.arange(5))
    assert rows.values.requires_grad
    assert not torch.equal(rows.values[1:], weight[1:])  # they have something to make up for
    assert torch.equal(table.weight, weight)
    assert all(torch.equal(tensor, before[name]) for name, tensor in table.tensors().items())


def test_making_up_is_done_once():
    table = RowAdam(nn.Parameter(torch.randn(5, 3)))
    update(table, torch.arange(5), torch.ones(5, 3))
    update(table, torch.tensor([0]), torch.ones(1, 3))
    expected = table.gather(torch.arange(5))
    for _ in range(2):
        table.catch_up()
        found = table.gather(torch.arange(5))
        for one, other in zip(found, expected, strict=True):
            assert torch.equal(one, other)
        assert torch.equal(table.weight, expected.values)


def test_a_table_goes_on_from_what_it_saved_bit_for_bit():
    random = np.random.default_rng(0)
    draws = [torch.from_numpy(random.choice(20, 6, replace=False)) for _ in range(12)]
    torch.manual_seed(0)
    gradients = torch.randn(12, 6, 3)
    start = torch.randn(20, 3)
    whole, first = (RowAdam(nn.Parameter(start.clone())) for _ in range(2))
    for ids, gradient in zip(draws, gradients, strict=True):
        update(whole, ids, gradient)
    for ids, gradient in zip(draws[:7], gradients[:7], strict=True):
        update(first, ids, gradient)
    second = RowAdam(nn.Parameter(first.weight.detach().clone()))
    second.restore(first.tensors(), rate=0.5)
    for ids, gradient in zip(draws[7:], gradients[7:], strict=True):
        update(second, ids, gradient)
    assert torch.equal(second.weight, whole.weight)


def test_a_table_goes_on_from_the_state_of_adam_on_the_whole():
    torch.manual_seed(0)
    weight = nn.Parameter(torch.randn(6, 2))
    adam = whole_adam(weight)
    for _ in range(3):
        weight.grad = torch.randn(6, 2)
        adam.step()
    before = weight.detach().clone()
    table = RowAdam(nn.Parameter(before.clone()))
    table.restore(adam.state[weight], rate=RATE)
    for ids in ([0, 1], [4], [1, 2, 5]):
        gradient = torch.randn(len(ids), 2)
        weight.grad = torch.zeros(6, 2).index_copy_(0, torch.tensor(ids), gradient)
        update(table, torch.tensor(ids), gradient.clone())
        adam.step()
    table.catch_up()
    torch.testing.assert_close(table.weight, weight, atol=2e-4, rtol=0)
    assert (table.weight - weight).norm() < 0.05 * (table.weight - before).norm()


def test_a_weight_that_is_no_table_any_more_goes_on_with_adam_on_the_whole():
    torch.manual_seed(0)
    table = RowAdam(nn.Parameter(torch.randn(6, 2)))
    for ids in ([0, 1, 2], [2, 3], [5]):
        update(table, torch.tensor(ids), torch.randn(len(ids), 2))
    weight = nn.Parameter(table.weight.detach().clone())
    adam = whole_adam(weight)
    adam.state[weight] = to_dense(weight, table.tensors())
    table.catch_up()
    assert torch.equal(weight, table.weight)
    weight.grad = torch.randn(6, 2)
    update(table, torch.arange(6), weight.grad.clone())
    adam.step()
    torch.testing.assert_close(weight, table.weight)


def test_what_adam_goes_on_with_is_on_the_device_of_the_weight(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(RowAdam, "catch_up", lambda _: None)  # needs numbers, which meta has not
    weight = nn.Parameter(torch.empty(3, 2, device="meta"))
    state = to_dense(weight, RowAdam(weight).tensors())
    assert {tensor.device for tensor in state.values()} == {weight.device}
