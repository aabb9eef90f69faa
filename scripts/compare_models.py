#!/usr/bin/env python3
"""Train members of the model family for the same time on the same data, and compare them.

    python scripts/compare_models.py models --config configs/multi30k-en-de.yaml
    python scripts/compare_models.py losses --config configs/multi30k-en-de.yaml --minutes 3
    python scripts/compare_models.py models --only baseline --only "two heads" --minutes 0.5

`models` changes keys of the model section, and the loss; `losses` compares losses at several
vocabulary sizes. All other settings come from the configuration. The models train on the CPU in
turn, in time slices whose order changes every round, so that other load on the machine affects all
of them equally. Only training time counts. All models use Adam, a learning rate that decreases
linearly from `training.learning_rate` to zero, and float32 unless `training.precision` is set. At
the end, each model is validated once: perplexity with the full softmax, BLEU of greedy search.

Exit status: 0 done, 1 a training diverged, 2 wrong use.
"""

import argparse
import json
import math
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import torch
from tabulate import tabulate

from nmt.config import find_configuration, load_configuration
from nmt.errors import UserError
from timed_training import TimedTraining
from timing import describe_machine, positive_integer


class Variant(NamedTuple):
    """A row of the table: its name, and the settings that differ from the configuration."""

    name: str
    overrides: tuple[str, ...] = ()


SAMPLED = (
    "training.loss=sampled_softmax",
    "training.samples=512",
    "training.sampler=log_uniform",
)
MODELS = [
    Variant("baseline", SAMPLED),
    Variant("no attention", (*SAMPLED, "model.attention=none")),
    Variant("two heads", (*SAMPLED, "model.heads=2")),
    Variant("LSTM", (*SAMPLED, "model.cell=lstm")),
    Variant("two layers", (*SAMPLED, "model.layers=2")),
    Variant("unidirectional", (*SAMPLED, "model.bidirectional=false")),
    Variant("128 candidates", (*SAMPLED, "training.samples=128")),
    Variant("2,048 candidates", (*SAMPLED, "training.samples=2048")),
    Variant("full softmax", ("training.loss=softmax",)),
]
LOSSES = [
    Variant("full softmax", ("training.loss=softmax",)),
    Variant("log-uniform", SAMPLED),
    Variant("log-uniform, hits kept", (*SAMPLED, "training.remove_accidental_hits=false")),
    Variant("unigram", (*SAMPLED, "training.sampler=unigram")),
]
VOCABULARY_SIZES = (2000, 8000, 20000)
TABLES = {
    "models": MODELS,
    "losses": [
        Variant(f"{size:,}: {name}", (*overrides, f"segmentation.vocabulary_size={size}"))
        for size in VOCABULARY_SIZES
        for name, overrides in LOSSES
    ],
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: the command line without the program's name; None reads `sys.argv`.

    Returns:
        The exit status.
    """
    options = _parse_arguments(arguments)
    torch.set_num_threads(options.threads)
    try:
        with tempfile.TemporaryDirectory() as directory:
            report = compare(options, Path(directory))
    except UserError as error:
        print(f"error: {error.render()}", file=sys.stderr)
        return error.exit_status
    print(json.dumps(report, indent=2) if options.json else render(report))
    return 0 if all(row["perplexity"] is not None for row in report["rows"]) else 1


def compare(options: argparse.Namespace, directory: Path) -> dict[str, Any]:
    """Train every selected variant and return the report, with prepared data in `directory`."""
    path = find_configuration(options.config)
    seconds = options.minutes * 60
    trainings = [
        TimedTraining(
            variant.name,
            load_configuration(path, (*options.set, *variant.overrides)),
            directory,
            seconds,
        )
        for variant in _selected(options)
    ]
    order = random.Random(options.seed)
    rounds = math.ceil(seconds / options.slice_seconds)
    started = time.monotonic()
    for round_number in range(1, rounds + 1):
        for training in order.sample(trainings, len(trainings)):
            training.train(seconds / rounds)
        elapsed = time.monotonic() - started
        minutes_left = elapsed / round_number * (rounds - round_number) / 60
        print(f"round {round_number} of {rounds}, {minutes_left:.0f} minutes left", file=sys.stderr)
    return {
        "machine": describe_machine(),
        "options": {
            "table": options.table,
            "config": str(path),
            "set": list(options.set),
            "minutes": options.minutes,
            "slice_seconds": options.slice_seconds,
            "seed": options.seed,
        },
        "rows": [training.validate() for training in trainings],
    }


def _selected(options: argparse.Namespace) -> list[Variant]:
    return [
        variant
        for variant in TABLES[options.table]
        if not options.only or variant.name in options.only
    ]


def render(report: dict[str, Any]) -> str:
    """Return the report as Markdown."""
    options = report["options"]
    rows = [
        [
            row["name"],
            f"{row['parameters'] / 1e6:.1f}",
            f"{row['tokens_per_second']:,.0f}",
            f"{row['epochs']:.1f}",
            "diverged" if row["perplexity"] is None else f"{row['perplexity']:.2f}",
            f"{row['bleu']:.2f}",
        ]
        for row in report["rows"]
    ]
    headers = ["model", "million parameters", "target tokens/s", "epochs", "perplexity", "BLEU"]
    right = ("right",) * (len(headers) - 1)
    table = tabulate(
        rows, headers, tablefmt="pipe", disable_numparse=True, colalign=("left", *right)
    )
    machine = ", ".join(f"{key} {value}" for key, value in report["machine"].items())
    changes = "".join(f", {change}" for change in options["set"])
    minutes = f"{options['minutes']:g} minutes"
    return f"{machine}\n{options['config']}{changes}; {minutes} of training per model\n\n{table}"


def _parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description="Compare models after the same training time on the CPU.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    parser.add_argument("table", choices=TABLES, help="what to compare")
    parser.add_argument("--config", type=Path, help="the YAML configuration, as for nmt train")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="override a key of all models",
    )
    parser.add_argument(
        "--minutes", type=_positive_number, default=4.0, help="training time of each model"
    )
    parser.add_argument(
        "--slice-seconds", type=_positive_number, default=20.0, help="length of a time slice"
    )
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="NAME",
        help="train only this row of the table; may be repeated",
    )
    parser.add_argument(
        "--threads", type=positive_integer, default=torch.get_num_threads(), help="PyTorch threads"
    )
    parser.add_argument("--seed", type=int, default=1, help="seed of the order in each round")
    parser.add_argument("--json", action="store_true", help="print JSON instead of the table")
    options = parser.parse_args(arguments)
    for setting in options.set:
        key = setting.partition("=")[0].strip()
        for variant in _selected(options):
            if any(override.startswith(f"{key}=") for override in variant.overrides):
                parser.error(
                    f"--set {key}: must not be a key that the table changes, but {variant.name!r} "
                    "changes it. Remove the option, or select other rows with --only."
                )
    names = [variant.name for variant in TABLES[options.table]]
    if unknown := [name for name in options.only if name not in names]:
        parser.error(f"--only must be one of {', '.join(map(repr, names))}, but is {unknown[0]!r}")
    return options


def _positive_number(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError(f"must be a positive number, but is {text!r}")
    return value


if __name__ == "__main__":
    sys.exit(main())
