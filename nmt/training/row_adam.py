"""Adam for weights of which a batch reads only some rows: embeddings and a sampled projection.

A step must cost what it reads, not the size of the vocabulary. So the rows of a batch are gathered
into a small tensor, which the model reads instead of the whole weight and which gets the gradient.
Adam updates it, and it is written back.

Adam also moves rows without a gradient: their first moment keeps moving them while it decays. Here
a row that was not read for k updates catches up on them when it is read again, all at once. Without
a gradient, the moments m and v of its last update become after j more

    m_j = beta1^j m,    v_j = beta2^j v,    and the row moves by   -rate m_j / (sqrt(v_j) + epsilon)

(both corrected for their bias), a geometric series in rho = beta1 / sqrt(beta2):

    -rate m / (sqrt(v) + epsilon) (rho + rho^2 + ... + rho^k)

This is Adam (Kingma and Ba 2015) on the whole weight except for three small differences: the rate
is that of the row's last update, the bias correction that of the first missed update, and epsilon
decays with the second moment. Before weights are validated or training ends, all rows catch up.
"""

from collections.abc import Mapping
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.optim.adam import adam

from nmt.runs.checkpoints import Tensors

BETAS = (0.9, 0.999)
EPSILON = 1e-8
_ROWS_AT_ONCE = 8192
# The names of PyTorch's Adam, and those of what only row-wise updates have.
_DENSE_STATE = ("step", "exp_avg", "exp_avg_sq")
_ROW_STATE = ("updated", "rates")


class Rows(NamedTuple):
    """Some rows of a weight, caught up; n of them."""

    ids: Tensor  # [n] int64, distinct
    values: Tensor  # [n, ...], a leaf that takes the gradient
    first: Tensor  # like values, Adam's first moment
    second: Tensor  # like values, Adam's second moment


class RowAdam:
    """A weight with one row for each id, and Adam for the rows that are read.

    Args:
        weight: [V, ...].

    Attributes:
        weight: as given.
        updates: of the whole training so far.
    """

    def __init__(self, weight: nn.Parameter) -> None:
        self.weight = weight
        self.updates = 0
        self._first = torch.zeros_like(weight, requires_grad=False)
        self._second = torch.zeros_like(weight, requires_grad=False)
        # Of the last update of each row: its number, and its learning rate.
        self._updated = torch.zeros(len(weight), dtype=torch.int64, device=weight.device)
        self._rates = torch.zeros(len(weight), device=weight.device)

    @torch.no_grad()
    def gather(self, ids: Tensor) -> Rows:
        """Return rows [n] int64, distinct, to read and update; the weight does not change."""
        values, first, second = (
            tensor.index_select(0, ids) for tensor in (self.weight, self._first, self._second)
        )
        updated = self._updated[ids].double()
        missed = self.updates - updated  # [n]
        beta1, beta2 = BETAS
        rho = beta1 / beta2**0.5
        series = rho * (1 - rho**missed) / (1 - rho)
        distance = self._rates[ids] * series / (1 - beta1 ** (updated + 1))
        scale = (1 - beta2 ** (updated + 1)) ** -0.5
        distance, scale, decay1, decay2 = (
            column.to(values.dtype).view(-1, *[1] * (values.dim() - 1))
            for column in (distance, scale, beta1**missed, beta2**missed)
        )
        values -= (first * distance).div_(second.sqrt().mul_(scale).add_(EPSILON))
        return Rows(ids, values.requires_grad_(), first.mul_(decay1), second.mul_(decay2))

    @torch.no_grad()
    def apply(self, rows: Rows, *, rate: float) -> None:
        """Update rows by their gradients, and write them back.

        Args:
            rows: that `gather` returned, with gradients; no other update may lie between.
            rate: the learning rate.
        """
        assert rows.values.grad is not None
        values = rows.values.detach()
        step = torch.tensor(float(self.updates), device=values.device)
        adam(
            [values],
            [rows.values.grad],
            [rows.first],
            [rows.second],
            [],
            [step],
            fused=True,
            amsgrad=False,
            beta1=BETAS[0],
            beta2=BETAS[1],
            lr=rate,
            weight_decay=0.0,
            eps=EPSILON,
            maximize=False,
        )
        self._write(rows)
        self.updates += 1
        self._updated.index_fill_(0, rows.ids, self.updates)
        self._rates.index_fill_(0, rows.ids, rate)

    @torch.no_grad()
    def catch_up(self) -> None:
        """Catch up on the missed updates of all rows."""
        if not self.is_stale:
            return
        all_ids = torch.arange(len(self.weight), device=self.weight.device)
        for ids in torch.split(all_ids, _ROWS_AT_ONCE):
            self._write(self.gather(ids))
        self._updated.fill_(self.updates)

    def _write(self, rows: Rows) -> None:
        for tensor, new in (
            (self.weight, rows.values.detach()),
            (self._first, rows.first),
            (self._second, rows.second),
        ):
            tensor.index_copy_(0, rows.ids, new)

    @property
    def is_stale(self) -> bool:
        """Whether any row has missed updates."""
        return bool((self._updated != self.updates).any())

    def tensors(self) -> Tensors:
        """Return the state besides the weight, by name; PyTorch's names where Adam has it too."""
        return {
            "exp_avg": self._first,
            "exp_avg_sq": self._second,
            "step": torch.tensor(float(self.updates)),
            "updated": self._updated,
            "rates": self._rates,
        }

    def restore(self, tensors: Mapping[str, Tensor], *, rate: float) -> None:
        """Restore what `tensors` returned, or the state of PyTorch's Adam for the whole weight.

        Args:
            tensors: by name.
            rate: the last learning rate of all rows where Adam had the whole weight.
        """
        self.updates = int(tensors["step"])
        self._first.copy_(tensors["exp_avg"])
        self._second.copy_(tensors["exp_avg_sq"])
        self._updated.copy_(tensors.get("updated", torch.tensor(self.updates)))
        self._rates.copy_(tensors.get("rates", torch.tensor(rate)))


def to_dense(weight: nn.Parameter, tensors: Mapping[str, Tensor]) -> Tensors:
    """Return the state of PyTorch's Adam for a whole weight.

    Args:
        weight: its rows catch up if they were updated row by row.
        tensors: state that `RowAdam.tensors` returned, or of PyTorch's Adam already.
    """
    if not any(name in tensors for name in _ROW_STATE):
        return dict(tensors)
    rows = RowAdam(weight)
    rows.restore(tensors, rate=0.0)  # every row has its own
    rows.catch_up()
    state = rows.tensors()
    return {name: state[name].to(weight.device) for name in _DENSE_STATE}
