#!/usr/bin/env python3
"""Compare runs by their recorded metrics: the scores they reached, and after how long.

    python scripts/compare_runs.py runs/a runs/b
    python scripts/compare_runs.py runs/a runs/b --bleu 30 33 35 --plot comparison.png

Prints for each run the best validation BLEU and its step, the lowest validation loss and the median
speed, and for each `--bleu` the step and time of the first validation that reached it. The time
includes validation and saving checkpoints, and depends on the load of the machine.

Exit status: 0 success, 2 wrong use.
"""

import argparse
import statistics
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure
from tabulate import tabulate

from nmt.runs.metrics import METRICS, read_records

Records = list[dict[str, Any]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the comparison and return the exit status."""
    options = _parse(arguments)
    runs = {str(directory): read_records(directory / METRICS) for directory in options.runs}
    for name, records in runs.items():
        if not _validations(records):
            print(
                f"error: {name}: must be a run with validations in {METRICS}, but contains none",
                file=sys.stderr,
            )
            return 2
    print(render(runs, options.bleu))
    if options.plot:
        try:
            draw(runs).savefig(options.plot, format="png", dpi=100)
        except OSError as error:
            print(f"error: {options.plot}: cannot be written: {error.strerror}", file=sys.stderr)
            return 2
    return 0


def render(runs: dict[str, Records], scores: Sequence[float]) -> str:
    """Return a table with a row for each run, and two columns for each BLEU score of `scores`."""
    headers = ["run", "best BLEU", "at step", "lowest loss", "target tokens/s"]
    for score in scores:
        headers += [f"BLEU {score:g} at step", "minutes"]
    rows = [[name, *_cells(records, scores)] for name, records in runs.items()]
    right = ("right",) * (len(headers) - 1)
    return tabulate(rows, headers=headers, disable_numparse=True, colalign=("left", *right))


def _cells(records: Records, scores: Sequence[float]) -> list[str]:
    validations = _validations(records)
    best = max(validations, key=lambda record: record["bleu"])
    training = [record for record in records if record["kind"] == "training"]
    speeds = [record["target_tokens_per_second"] for record in training]
    cells = [
        f"{best['bleu']:.2f}",
        f"{best['step']:,}",
        f"{min(record['loss'] for record in validations):.3f}",
        f"{statistics.median(speeds):,.0f}" if speeds else "",
    ]
    for score in scores:
        first = next((record for record in validations if record["bleu"] >= score), None)
        cells.append(f"{first['step']:,}" if first else "never")
        cells.append(f"{first['elapsed_seconds'] / 60:.1f}" if first else "")
    return cells


def draw(runs: dict[str, Records]) -> Figure:
    """Plot the validation BLEU of each run over steps and over minutes."""
    figure = Figure(figsize=(10, 4), layout="constrained")
    by_step, by_minute = figure.subplots(1, 2, sharey=True)
    for name, records in runs.items():
        validations = _validations(records)
        bleu = [record["bleu"] for record in validations]
        steps = [record["step"] for record in validations]
        minutes = [record["elapsed_seconds"] / 60 for record in validations]
        by_step.plot(steps, bleu, marker="o", markersize=3, label=name)
        by_minute.plot(minutes, bleu, marker="o", markersize=3, label=name)
    by_step.set(xlabel="step", ylabel="validation BLEU, greedy search")
    by_minute.set_xlabel("minutes")
    for axes in (by_step, by_minute):
        axes.grid(alpha=0.3)
    by_step.legend()
    return figure


def _validations(records: Records) -> Records:
    return [record for record in records if record["kind"] == "validation"]


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="compare_runs.py", description="Compare runs by their recorded metrics."
    )
    parser.add_argument("runs", type=Path, nargs="+", metavar="DIR", help="run directories")
    parser.add_argument(
        "--bleu",
        type=float,
        nargs="+",
        default=[],
        help="show when a validation first reached these scores",
    )
    parser.add_argument("--plot", type=Path, metavar="PNG", help="plot BLEU over steps and minutes")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
