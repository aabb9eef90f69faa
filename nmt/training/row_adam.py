"""Weights of which a batch reads some rows alone: embeddings, and a sampled output projection.

A step must cost what it reads, not what there is. So the rows of a batch are taken out of a table
into a small tensor of their own, which the model reads in place of the table and which gets the
gradient; Adam moves it, and it is put back.

Adam also moves rows without a gradient: their first moment moves them on while it fades. Here a row
that was not read for k updates makes up for those when it is read again, all at once. Without a
gradient, the moments m and v of its last update become after j more

    m_j = beta1^j m,    v_j = beta2^j v,    and the row moves by   -rate m_j / (sqrt(v_j) + epsilon)

(both corrected for their bias), a geometric series in rho = beta1 / sqrt(beta2):

    -rate m / (sqrt(v) + epsilon) (rho + rho^2 + ... + rho^k)

This is Adam (Kingma and Ba 2015) on the whole table, but for three differences, all small: the rate
is that of the row's last update, the correction of the bias that of the first one missed, and
epsilon fades as the second moment does. Before weights are validated or training ends, all rows
make up for what they missed.
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


class Rows(NamedTuple):
    """Some rows of a table, up to date; n of them."""

    ids: Tensor  # [n] int64, distinct
    values: Tensor  # [n, ...], a leaf that takes the gradient
    first: Tensor  # like values, Adam's first moment
    second: Tensor  # like values, Adam's second moment


class RowAdam:
    """A weight with one row for each symbol, and Adam for the rows that are read.

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
        # Of the last update of each row: how many there had been with it, and its rate.
        self._updated = torch.zeros(len(weight), dtype=torch.int64, device=weight.device)
        self._rates = torch.zeros(len(weight), device=weight.device)

    @torch.no_grad()
    def gather(self, ids: Tensor) -> Rows:
        """Return rows to read and move, ids [n] int64, distinct; the table stays as it is."""
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
        distance, scale, fade1, fade2 = (
            column.to(values.dtype).view(-1, *[1] * (values.dim() - 1))
            for column in (distance, scale, beta1**missed, beta2**missed)
        )
        moved = (first * distance).div_(second.sqrt().mul_(scale).add_(EPSILON))
        values -= moved
        return Rows(ids, values.requires_grad_(), first.mul_(fade1), second.mul_(fade2))

    @torch.no_grad()
    def apply(self, rows: Rows, *, rate: float) -> None:
        """Move rows by their gradients, and put them into the table.

        Args:
            rows: that `take` returned, with gradients; another update must not lie between.
            rate: the step size.
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
        """Let all rows make up for what they missed."""
        if not self.is_stale:
            return
        everything = torch.arange(len(self.weight), device=self.weight.device)
        for ids in torch.split(everything, _ROWS_AT_ONCE):
            self._write(self.gather(ids))
        self._updated.fill_(self.updates)

    def _write(self, rows: Rows) -> None:
        for table, new in (
            (self.weight, rows.values.detach()),
            (self._first, rows.first),
            (self._second, rows.second),
        ):
            table.index_copy_(0, rows.ids, new)

    def tensors(self) -> Tensors:
        """Return what an update depends on besides the weight, by the names of PyTorch's Adam."""
        return {
            "exp_avg": self._first,
            "exp_avg_sq": self._second,
            "step": torch.tensor(float(self.updates)),
            "updated": self._updated,
            "rates": self._rates,
        }

    @classmethod
    def to_dense(cls, weight: nn.Parameter, tensors: Mapping[str, Tensor]) -> Tensors:
        """Let a weight that was a table be none from now on.

        Args:
            weight: whose rows make up for what they missed.
            tensors: that its table returned.

        Returns:
            The state of PyTorch's Adam to go on with.
        """
        table = cls(weight)
        table.restore(tensors, rate=0.0)  # a table has rates of its own
        table.catch_up()
        found = table.tensors()
        return {key: found[key].to(weight.device) for key in ("step", "exp_avg", "exp_avg_sq")}

    @property
    def is_stale(self) -> bool:
        """Whether any row has something to make up for."""
        return bool((self._updated != self.updates).any())

    def restore(self, tensors: Mapping[str, Tensor], *, rate: float) -> None:
        """Take back what `tensors` returned, or Adam's state of the whole weight.

        Args:
            tensors: by name.
            rate: at which rows move on where Adam had the whole weight.
        """
        self.updates = int(tensors["step"])
        self._first.copy_(tensors["exp_avg"])
        self._second.copy_(tensors["exp_avg_sq"])
        self._updated.copy_(tensors.get("updated", torch.tensor(self.updates)))
        self._rates.copy_(tensors.get("rates", torch.tensor(rate)))
