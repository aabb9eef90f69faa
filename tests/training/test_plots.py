"""The curves of a run are drawn from its records."""

from typing import Any

import pytest

from nmt.training.plots import draw_curves

TRAINING = [
    {"kind": "training", "step": step, "loss": 5 / step, "learning_rate": 1e-3}
    for step in range(1, 9)
]
VALIDATION = [
    {"kind": "validation", "step": 4, "loss": 2.0, "perplexity": 7.4, "bleu": 9.0, "chrf": 30.0},
    {"kind": "validation", "step": 8, "loss": 9.0, "perplexity": 8e3, "bleu": 8.0, "chrf": 20.0},
]
DIVERGED = [{**VALIDATION[0], "loss": 3664.6, "perplexity": 8.2e307}]
OTHER = [{"kind": "skipped", "step": 3}]


@pytest.mark.slow
@pytest.mark.parametrize(
    "records", [[], TRAINING, VALIDATION, DIVERGED, [*TRAINING, *VALIDATION, *OTHER]]
)
def test_curves_are_drawn_from_any_records(records: list[dict[str, Any]]):
    assert draw_curves(records, name="run", best_step=4).startswith(b"\x89PNG\r\n")


def test_curves_depend_only_on_the_records():
    plot = draw_curves(TRAINING, name="run", best_step=None)
    assert plot == draw_curves(TRAINING, name="run", best_step=None)
    assert plot != draw_curves(TRAINING[:5], name="run", best_step=None)
