"""Compare the speed of training with a textbook implementation, on the CPU.

All variants (see `training_steps.py`) start from the same weights and train on the same batch of
random ids. They are timed in turn, round after round, so that other load on the machine affects all
of them equally. Ratios are taken within a round, and medians over the rounds. By default, model
sizes are those of the toolkit's default model, and sentence lengths those of image captions.

Exit status: 0 success, 1 the implementations compute different losses, 2 wrong use.
"""

import argparse
import functools
import json
import math
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import torch

from nmt.config import ModelSection, TrainingSection
from nmt.data.batches import Batch
from nmt.data.vocabulary import UNK
from nmt.model.network import EncoderDecoder
from timing import (
    Workload,
    describe_machine,
    matmul_peak,
    positive_integer,
    time_in_turn,
)
from training_arithmetic import training_operations
from training_steps import (
    TOOLKIT_VARIANTS,
    VARIANTS,
    RandomData,
    Sizes,
    build,
    draw_data,
    losses,
    make_step,
    part_seconds,
    step_mebibytes,
)
from training_tables import join_values, memory_table, speed_table, vocabulary_table

MODEL = ModelSection()
TRAINING = TrainingSection.model_construct()  # the defaults, without the required directory
# Image captions in a batch of one bucket; about a seventh of such a batch is padding.
MEAN_LENGTH, LENGTH_DEVIATION = 14, 1
SENTENCES_PER_ROUND = 128
LARGEST_LOSS_DIFFERENCE = {"float32": 1e-5, "bfloat16": 1e-2}

NOTES = f"""\
A step is forward, backward, gradient clipping and Adam, in training mode with dropout
{MODEL.dropout}. A round trains on {SENTENCES_PER_ROUND} sentences, or on one larger batch.
  textbook         a loop over torch.nn.GRUCell in float32, with the whole step inside the loop
  full softmax     the toolkit with the same loss as the textbook implementation
  sampled softmax  the toolkit with its default loss, which needs less arithmetic
  x textbook       median of the ratios within each round
  share of peak    operations per second in the matrix products, without padding, divided by those
                   of the fastest matrix product of the same precision on this machine
  step MiB         peak memory of a step minus the memory between steps, in a separate process"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: the command line without the program's name; None reads `sys.argv`.

    Returns:
        The exit status.
    """
    options = _parse_arguments(arguments)
    torch.set_num_threads(options.threads)
    # Measured for several seconds, because other load may be temporary.
    peaks = {name: matmul_peak(20, getattr(torch, name)) for name in LARGEST_LOSS_DIFFERENCE}
    report: dict[str, Any] = {
        "machine": describe_machine(),
        "peak_gflops": {name: peak / 1e9 for name, peak in peaks.items()},
        "tables": [],
    }
    # Each table is printed when it is complete, because a long run may be interrupted.
    print_table: Callable[[str], None] = (lambda _: None) if options.json else _print_table
    print_table(_heading(report))
    try:
        for table in measure_all(options, peaks):
            report["tables"].append(table)
            print_table(speed_table(table))
    except DifferentLossError as error:
        _log(f"error: {error}")
        return 1
    if len(options.vocabulary_sizes) > 1:
        _log("measuring steps with all vocabulary sizes in turn")
        report["growth"] = compare_vocabulary_sizes(options)
        print_table(vocabulary_table(report["growth"]))
    if options.long:
        _log(f"measuring the memory of a step on sentences of {options.long} tokens")
        report["long"] = measure_long_sentences(options)
        print_table(memory_table(report["long"]))
    if options.json:
        print(json.dumps(report, indent=2))
    return 0


class DifferentLossError(Exception):
    """The implementations compute different losses."""


def measure_all(options: argparse.Namespace, peaks: dict[str, float]) -> Iterator[dict[str, Any]]:
    """Yield a table for each size; the first includes memory and the time of each part.

    Args:
        options: the options of the command line.
        peaks: speed of the fastest matrix product by precision, in operations per second.

    Raises:
        DifferentLossError: the losses differ by more than rounding errors.
    """
    all_sizes = list(grid(options))
    for number, sizes in enumerate(all_sizes, start=1):
        size = f"V {sizes.vocabulary:,}, batches of {sizes.sentences:,}"
        _log(f"measuring {size} ({number} of {len(all_sizes)})")
        data, model = draw_data(sizes), build(sizes)
        loss = losses(model, data)
        for precision, largest in LARGEST_LOSS_DIFFERENCE.items():
            if not math.isclose(loss[precision], loss["textbook"], rel_tol=largest):
                raise DifferentLossError(f"the losses must be equal, but are {loss}")
        table = {"loss": loss, **measure(sizes, model, data, options.rounds, peaks)}
        if number == 1:
            for row in table["rows"]:
                row["mebibytes"] = step_mebibytes(row["name"], sizes, threads=options.threads)
            table["parts"] = {
                variant: part_seconds(variant, model, data, sizes) for variant in TOOLKIT_VARIANTS
            }
        yield table


def grid(options: argparse.Namespace) -> Iterator[Sizes]:
    """Yield every vocabulary size with the first batch size, then the other batch sizes."""
    vocabulary_sizes, batch_sizes = options.vocabulary_sizes, options.batch_sentences
    for vocabulary, sentences in (
        *((vocabulary, batch_sizes[0]) for vocabulary in vocabulary_sizes),
        *((vocabulary_sizes[0], sentences) for sentences in batch_sizes[1:]),
    ):
        yield Sizes(
            vocabulary=vocabulary,
            embedding=options.embedding_size,
            hidden=options.hidden_size,
            samples=options.samples,
            sentences=sentences,
            length=MEAN_LENGTH,
            deviation=LENGTH_DEVIATION,
            seed=options.seed,
        )


def measure(
    sizes: Sizes,
    model: EncoderDecoder,
    data: RandomData,
    rounds: int,
    peaks: dict[str, float],
) -> dict[str, Any]:
    """Time all variants in target tokens per second, and relate them to the peaks."""
    steps = {variant: make_step(variant, model, sizes) for variant in VARIANTS}
    tokens = data.batch.target_tokens
    workloads = [
        Workload(
            variant,
            functools.partial(step, data),
            tokens,
            training_operations(
                data.batch,
                embedding_size=sizes.embedding,
                hidden_size=sizes.hidden,
                logits_per_token=sizes.samples + 1 if "sampled" in variant else sizes.vocabulary,
            ),
        )
        for variant, step in steps.items()
    ]
    calls = max(1, SENTENCES_PER_ROUND // sizes.sentences)
    rows = [speed._asdict() for speed in time_in_turn(workloads, rounds, calls)]
    for row in rows:
        peak = peaks["bfloat16" if "bfloat16" in row["name"] else "float32"]
        row["share_of_peak"] = row["gflops"] * 1e9 / peak
        row["milliseconds"] = 1000 * tokens / row["median"]
    return {"sizes": sizes._asdict(), "batch": describe_batch(data.batch), "rows": rows}


def compare_vocabulary_sizes(options: argparse.Namespace) -> dict[str, Any]:
    """Time the steps of each variant with all vocabulary sizes in turn."""
    all_sizes = list(grid(options))[: len(options.vocabulary_sizes)]
    all_data = [draw_data(sizes) for sizes in all_sizes]
    models = [build(sizes) for sizes in all_sizes]
    calls = max(1, SENTENCES_PER_ROUND // all_sizes[0].sentences)
    rows: dict[str, list[dict[str, float]]] = {}
    for variant in TOOLKIT_VARIANTS:
        workloads = [
            Workload(
                variant,
                functools.partial(make_step(variant, model, sizes), data),
                data.batch.target_tokens,
            )
            for data, model, sizes in zip(all_data, models, all_sizes, strict=True)
        ]
        speeds = time_in_turn(workloads, options.rounds, calls)
        rows[variant] = [
            {"milliseconds": 1000 * workload.units / speed.median, "ratio": 1 / speed.ratio}
            for workload, speed in zip(workloads, speeds, strict=True)
        ]
    return {"sizes": [sizes._asdict() for sizes in all_sizes], "rows": rows}


def measure_long_sentences(options: argparse.Namespace) -> dict[str, Any]:
    """Return the memory of a step on sentences of one length, in MiB by variant."""
    sizes = next(grid(options))._replace(length=options.long, deviation=0)
    mebibytes = {
        variant: step_mebibytes(variant, sizes, threads=options.threads) for variant in VARIANTS
    }
    return {"sizes": sizes._asdict(), "mebibytes": mebibytes}


def describe_batch(batch: Batch) -> dict[str, int]:
    """Count the sentences of a batch, and its tokens without and with padding ("cells")."""
    return {
        "sentences": len(batch.source),
        "source_tokens": int(batch.source_lengths.sum()),
        "source_cells": batch.source.numel(),
        "target_tokens": batch.target_tokens,
        "target_cells": batch.target_output.numel(),
    }


def _print_table(text: str) -> None:
    print(text, end="\n\n", flush=True)


def _log(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


def _heading(report: dict[str, Any]) -> str:
    peaks = ", ".join(f"{name} {peak:,.0f}" for name, peak in report["peak_gflops"].items())
    machine = join_values(report["machine"])
    return f"{machine}\nfastest matrix products, GFLOP/s: {peaks}\n\n{NOTES}"


def _parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="benchmark.py train",
        description="Compare the speed of training with a textbook implementation, on the CPU.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    for name, default, meaning in (
        (
            "vocabulary-sizes",
            [8000, 32_000, 128_000],
            "vocabulary sizes V, each measured with the first batch size",
        ),
        (
            "batch-sentences",
            [64, 32, 128, 256, 512],
            "sentence pairs in a batch, each measured with the first vocabulary size",
        ),
    ):
        parser.add_argument(
            f"--{name}", type=positive_integer, nargs="+", default=default, help=meaning
        )
    for name, number, meaning in (
        ("embedding-size", MODEL.embedding_size, "embedding size E"),
        ("hidden-size", MODEL.hidden_size, "hidden size H"),
        ("samples", TRAINING.samples, "candidates of the sampled softmax"),
        ("rounds", 3, "timed rounds"),
        ("threads", torch.get_num_threads(), "PyTorch threads"),
        ("seed", 1, "seed of weights, batch, dropout and candidates"),
    ):
        parser.add_argument(f"--{name}", type=positive_integer, default=number, help=meaning)
    parser.add_argument(
        "--long",
        type=int,
        default=100,
        metavar="TOKENS",
        help="also measure memory on sentences of this length; 0 skips it",
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of tables")
    options = parser.parse_args(arguments)
    smallest = max(UNK + 2, options.samples + 1)
    if min(options.vocabulary_sizes) < smallest:
        parser.error(
            f"--vocabulary-sizes must be at least {smallest} with {options.samples} samples, "
            f"but one is {min(options.vocabulary_sizes)}"
        )
    if options.long < 0:
        parser.error(f"--long must be at least 0, but is {options.long}")
    if MODEL.bidirectional and options.hidden_size % 2:
        parser.error(f"--hidden-size must be even, but is {options.hidden_size}")
    return options
