"""Plots of a run."""

from collections.abc import Sequence
from io import BytesIO
from typing import Any

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

Records = Sequence[dict[str, Any]]
# Larger values, as in a training that diverges, are drawn here.
_LARGEST = 1e6
_DRAWN = {"linewidth": 1.2}


def draw_curves(records: Records, *, name: str, best_step: int | None) -> bytes:
    """Draw loss, perplexity, BLEU with chrF, and learning rate over the steps.

    Args:
        records: of `metrics.jsonl`.
        name: of the run, for the title.
        best_step: of the best validation, which is marked.

    Returns:
        A PNG file.
    """
    training = [record for record in records if record["kind"] == "training"]
    validation = [record for record in records if record["kind"] == "validation"]
    figure = Figure(figsize=(10, 6.5), layout="constrained")
    FigureCanvasAgg(figure)
    figure.suptitle(name)
    (loss, perplexity), (scores, rate) = figure.subplots(2, 2, sharex=True)
    _draw(loss, training, "loss", "training, as trained", linewidth=0.8)
    _draw(loss, validation, "loss", "validation, full softmax", marker="o")
    loss.set_title("loss, nats a target token")
    _draw(perplexity, validation, "perplexity", "validation", marker="o")
    perplexity.set_title("validation perplexity")
    # The first validations would flatten the later ones.
    if validation and max(record["perplexity"] for record in validation) > 50:
        perplexity.set_yscale("log")
    _draw(scores, validation, "bleu", "BLEU", marker="o")
    _draw(scores, validation, "chrf", "chrF2", marker="s")
    scores.set_title("validation scores, greedy")
    _draw(rate, training, "learning_rate", "learning rate")
    rate.set_title("learning rate")
    for axes in (loss, perplexity, scores, rate):
        axes.grid(alpha=0.3)
        if best_step and axes is not rate:
            axes.axvline(best_step, color="grey", linestyle=":", label="best")
        if axes.get_legend_handles_labels()[1]:
            axes.legend()
    for axes in (scores, rate):
        axes.set_xlabel("step")
    picture = BytesIO()
    figure.savefig(picture, format="png", dpi=100)
    return picture.getvalue()


def _draw(axes: Any, records: Records, key: str, label: str, **style: Any) -> None:
    if records:
        steps = [record["step"] for record in records]
        options = {**_DRAWN, "markersize": 4, **style}
        values = [min(record[key], _LARGEST) for record in records]
        axes.plot(steps, values, label=label, **options)
