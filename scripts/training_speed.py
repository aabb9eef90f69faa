"""Measure training against a textbook implementation, on the CPU, in one run.

All ways (`training_steps.py` has them) start from the same weights and see the same batch of random
ids. They are timed in turn, round after round, so that whatever else the machine does falls on all
alike; ratios are taken within a round, and medians over the rounds. The sizes are by default those
of the toolkit's default model, the lengths those of image captions.

Exit status: 0 done, 1 the implementations disagree on the loss, 2 wrong use.
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
    Contestant,
    describe_machine,
    matmul_peak,
    time_in_turn,
    whole_above_zero,
)
from training_arithmetic import training_operations
from training_steps import (
    OURS,
    WAYS,
    Sizes,
    Text,
    build,
    draw_text,
    losses,
    make_step,
    part_seconds,
    step_mebibytes,
)
from training_tables import growth_table, in_words, memory_table, speed_table

MODEL = ModelSection()
TRAINING = TrainingSection.model_construct()  # its defaults; nothing is written to a directory
# Lengths of image captions in a batch from one bucket, with its usual share of padding, a seventh.
MEAN_LENGTH, LENGTH_DEVIATION = 14, 1
SENTENCES_A_ROUND = 128
LARGEST_LOSS_DIFFERENCE = {"float32": 1e-5, "bfloat16": 1e-2}

NOTES = f"""\
A step is forward, backward, gradient clipping and Adam, in training mode with dropout
{MODEL.dropout}; as many a round as {SENTENCES_A_ROUND} sentences make, at least one.
  textbook      a loop over torch.nn.GRUCell with everything inside it, in float32
  full softmax  the same loss, by the toolkit
  sampled       the toolkit's default loss; not the textbook's, and less arithmetic
x textbook: median of the ratios within each round. Share of peak: the arithmetic of the matrix
products that the loss needs on real tokens, over time, over the machine's fastest product in that
precision. Step MiB: what a step takes above what stays between steps, in a process of its own."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: the command line without the program's name; None reads `sys.argv`.

    Returns:
        The exit status.
    """
    options = _parse_arguments(arguments)
    torch.set_num_threads(options.threads)
    # Over some seconds, for others may use the machine for a while.
    peaks = {name: matmul_peak(20, getattr(torch, name)) for name in LARGEST_LOSS_DIFFERENCE}
    report: dict[str, Any] = {
        "machine": describe_machine(),
        "peak_gflops": {name: peak / 1e9 for name, peak in peaks.items()},
        "tables": [],
    }
    # Printed piece by piece: the run is long, and may be cut.
    say: Callable[[str], None] = (lambda _: None) if options.json else _say
    say(_heading(report))
    try:
        for table in measure_all(options, peaks):
            report["tables"].append(table)
            say(speed_table(table))
    except DisagreementError as error:
        _tell(f"error: {error}")
        return 1
    if len(options.vocabulary_sizes) > 1:
        _tell("measuring steps of all vocabularies in turn")
        report["growth"] = growth(options)
        say(growth_table(report["growth"]))
    if options.long:
        _tell(f"measuring the memory of a step with all lengths {options.long}")
        report["long"] = long_sentences(options)
        say(memory_table(report["long"]))
    if options.json:
        print(json.dumps(report, indent=2))
    return 0


class DisagreementError(Exception):
    """The implementations do not compute the same loss."""


def measure_all(options: argparse.Namespace, peaks: dict[str, float]) -> Iterator[dict[str, Any]]:
    """Yield a table for each size, the first with memory and with the time of parts.

    Args:
        options: those of the command line.
        peaks: the fastest matrix product by precision, in operations a second.

    Raises:
        DisagreementError: the losses differ by more than rounding.
    """
    every_size = list(grid(options))
    for number, sizes in enumerate(every_size, start=1):
        size = f"V {sizes.vocabulary:,}, batches of {sizes.sentences:,}"
        _tell(f"measuring {size} ({number} of {len(every_size)})")
        text, model = draw_text(sizes), build(sizes)
        found = losses(model, text)
        for precision, largest in LARGEST_LOSS_DIFFERENCE.items():
            if not math.isclose(found[precision], found["textbook"], rel_tol=largest):
                raise DisagreementError(f"the losses must agree, but are {found}; fix that first")
        table = {"loss": found, **measure(sizes, model, text, options.rounds, peaks)}
        if number == 1:
            for row in table["rows"]:
                row["mebibytes"] = step_mebibytes(row["name"], sizes, threads=options.threads)
            table["parts"] = {way: part_seconds(way, model, text, sizes) for way in OURS}
        yield table


def grid(options: argparse.Namespace) -> Iterator[Sizes]:
    """Yield the sizes to measure: each vocabulary with the first batch, then the other batches."""
    vocabularies, batches = options.vocabulary_sizes, options.batch_sentences
    for vocabulary, sentences in (
        *((vocabulary, batches[0]) for vocabulary in vocabularies),
        *((vocabularies[0], sentences) for sentences in batches[1:]),
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
    sizes: Sizes, model: EncoderDecoder, text: Text, rounds: int, peaks: dict[str, float]
) -> dict[str, Any]:
    """Time all ways; units are real target tokens. Peaks are operations a second by precision."""
    steps = {way: make_step(way, model, sizes) for way in WAYS}
    tokens = text.batch.target_tokens
    contestants = [
        Contestant(
            way,
            functools.partial(step, text),
            tokens,
            training_operations(
                text.batch,
                embedding_size=sizes.embedding,
                hidden_size=sizes.hidden,
                scored_symbols=sizes.samples + 1 if "sampled" in way else sizes.vocabulary,
            ),
        )
        for way, step in steps.items()
    ]
    calls = max(1, SENTENCES_A_ROUND // sizes.sentences)
    rows = [row._asdict() for row in time_in_turn(contestants, rounds, calls)]
    for row in rows:
        peak = peaks["bfloat16" if "bfloat16" in row["name"] else "float32"]
        row["share_of_peak"] = row["gflops"] * 1e9 / peak
        row["milliseconds"] = 1000 * tokens / row["median"]
    return {"sizes": sizes._asdict(), "batch": describe_batch(text.batch), "rows": rows}


def growth(options: argparse.Namespace) -> dict[str, Any]:
    """Time the steps of all vocabulary sizes in turn, way by way, to tell how they grow."""
    every_size = list(grid(options))[: len(options.vocabulary_sizes)]
    texts = [draw_text(sizes) for sizes in every_size]
    models = [build(sizes) for sizes in every_size]
    rows: dict[str, list[dict[str, float]]] = {}
    for way in OURS:
        contestants = [
            Contestant(
                way,
                functools.partial(make_step(way, model, sizes), text),
                text.batch.target_tokens,
            )
            for text, model, sizes in zip(texts, models, every_size, strict=True)
        ]
        calls = max(1, SENTENCES_A_ROUND // every_size[0].sentences)
        rows[way] = [
            {"milliseconds": 1000 * text.batch.target_tokens / row.median, "ratio": 1 / row.ratio}
            for text, row in zip(
                texts, time_in_turn(contestants, options.rounds, calls), strict=True
            )
        ]
    return {"sizes": [sizes._asdict() for sizes in every_size], "rows": rows}


def long_sentences(options: argparse.Namespace) -> dict[str, Any]:
    """Return what a step with sentences all of one length takes, in MiB by way."""
    sizes = next(grid(options))._replace(length=options.long, deviation=0)
    found = {way: step_mebibytes(way, sizes, threads=options.threads) for way in WAYS}
    return {"sizes": sizes._asdict(), "mebibytes": found}


def describe_batch(batch: Batch) -> dict[str, int]:
    """Return how much of a batch is real, and how much padding."""
    return {
        "sentences": len(batch.source),
        "source_tokens": int(batch.source_lengths.sum()),
        "source_cells": batch.source.numel(),
        "target_tokens": batch.target_tokens,
        "target_cells": batch.target_output.numel(),
    }


def _say(text: str) -> None:
    print(text, end="\n\n", flush=True)


def _tell(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _heading(report: dict[str, Any]) -> str:
    peaks = ", ".join(f"{name} {peak:,.0f}" for name, peak in report["peak_gflops"].items())
    machine = in_words(report["machine"])
    return f"{machine}\nfastest matrix products, GFLOP/s: {peaks}\n\n{NOTES}"


def _parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="benchmark.py train",
        description="Compare training with a textbook implementation, on the CPU.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    for name, default, meaning in (
        ("vocabulary-sizes", [8000, 32_000, 128_000], "V, each with the first batch size"),
        ("batch-sentences", [64, 32, 128, 256, 512], "pairs in a batch, each with the first V"),
    ):
        parser.add_argument(
            f"--{name}", type=whole_above_zero, nargs="+", default=default, help=meaning
        )
    for name, single, meaning in (
        ("embedding-size", MODEL.embedding_size, "E"),
        ("hidden-size", MODEL.hidden_size, "H"),
        ("samples", TRAINING.samples, "candidates of the sampled softmax"),
        ("rounds", 3, "counted rounds"),
        ("threads", torch.get_num_threads(), "threads of PyTorch"),
        ("seed", 1, "of weights, batch, dropout and candidates"),
    ):
        parser.add_argument(f"--{name}", type=whole_above_zero, default=single, help=meaning)
    parser.add_argument(
        "--long", type=int, default=100, help="measure memory at this length, too; 0 does not"
    )
    parser.add_argument("--json", action="store_true", help="print JSON in place of the tables")
    options = parser.parse_args(arguments)
    smallest = max(UNK + 2, options.samples + 1)
    if min(options.vocabulary_sizes) < smallest:
        parser.error(
            f"--vocabulary-sizes must be at least {smallest} with {options.samples} samples, "
            f"but one is {min(options.vocabulary_sizes)}"
        )
    if options.long < 0:
        parser.error(f"--long must be a length, or 0 for none, but is {options.long}")
    if MODEL.bidirectional and options.hidden_size % 2:
        parser.error(f"--hidden-size must be even, but is {options.hidden_size}")
    return options
