"""Measure training speed against a textbook implementation, on the CPU, in one run.

Both implementations (`textbook.py` holds the other) start from the same weights and see the same
batch of random ids. They are timed in turn, round after round, so that whatever else the machine
does falls on all alike; ratios are taken within a round, and medians over the rounds. The sizes
are by default those of the toolkit's default model, the lengths those of image captions.

Exit status: 0 done, 1 the two implementations disagree on the loss, 2 wrong use.
"""

import argparse
import copy
import json
import math
import sys
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import torch
from tabulate import tabulate
from torch import Tensor, nn

from nmt.config import ModelSection, SegmentationSection, TrainingSection
from nmt.data.batches import Batch, make_batch
from nmt.data.corpus import EncodedCorpus, EncodedSide
from nmt.data.vocabulary import PAD, UNK
from nmt.model.building import build_model
from nmt.model.losses import CandidateSampler, log_uniform
from nmt.model.network import EncoderDecoder
from nmt.training.objective import Objective
from textbook import Textbook
from timing import (
    Contestant,
    describe_machine,
    matmul_peak,
    time_in_turn,
    whole_above_zero,
)

MODEL = ModelSection()
TRAINING = TrainingSection.model_construct()  # its defaults; nothing is written to a directory
# Lengths of image captions in a batch from one bucket, with its usual share of padding, a seventh.
MEAN_LENGTH, LENGTH_DEVIATION = 14, 1
STEPS_A_ROUND = 3
LARGEST_LOSS_DIFFERENCE = 1e-5

TRAINING_NOTES = f"""\
A step is forward, backward, gradient clipping and fused Adam, in training mode with dropout
{MODEL.dropout}; {STEPS_A_ROUND} steps a round.
  textbook, full softmax  a loop over torch.nn.GRUCell with everything inside it
  ours, full softmax      the same loss, by the toolkit
  ours, sampled softmax   the toolkit's default loss; not the textbook's, and less arithmetic
x textbook: median of the ratios within each round. Share of peak: the arithmetic of the matrix
products that the loss needs on real tokens, over time, over the machine's peak."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Args:
        arguments: the command line without the program's name; None reads `sys.argv`.

    Returns:
        The exit status.
    """
    options = _parse_arguments(arguments)
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    batch = random_batch(options.batch_sentences, options.vocabulary_size, options.seed)
    model = build_model(
        ModelSection(embedding_size=options.embedding_size, hidden_size=options.hidden_size),
        source_vocabulary_size=options.vocabulary_size,
        target_vocabulary_size=options.vocabulary_size,
    )
    losses = both_losses(model, batch)
    if not math.isclose(*losses.values(), rel_tol=LARGEST_LOSS_DIFFERENCE):
        print(f"error: the losses must agree, but are {losses}; fix that first", file=sys.stderr)
        return 1
    print("measuring, which takes a minute or two at the default sizes", file=sys.stderr)
    peak = matmul_peak(options.rounds)
    training = time_in_turn(training_steps(model, batch, options), options.rounds, STEPS_A_ROUND)
    # Once more at the end: what slows the machine for a while should not lower its peak.
    peak_gflops = max(peak, matmul_peak(options.rounds)) / 1e9
    report = {
        "machine": describe_machine(),
        "options": {name: value for name, value in vars(options).items() if name != "json"}
        | {"bidirectional": MODEL.bidirectional},
        "batch": describe_batch(batch),
        "loss": losses,
        "peak_gflops": peak_gflops,
        "training": [
            row._asdict() | {"share_of_peak": row.gflops / peak_gflops} for row in training
        ],
    }
    print(json.dumps(report, indent=2) if options.json else render(report))
    return 0


def random_batch(sentences: int, vocabulary_size: int, seed: int) -> Batch:
    """Draw sentence pairs of ordinary ids, their lengths normal around those of image captions."""
    random = np.random.default_rng(seed)

    def side() -> EncodedSide:
        drawn = random.normal(MEAN_LENGTH, LENGTH_DEVIATION, sentences)
        lengths = drawn.round().clip(min=1).astype(int)
        return EncodedSide.from_sentences(
            [random.integers(UNK + 1, vocabulary_size, length).tolist() for length in lengths]
        )

    return make_batch(EncodedCorpus(side(), side()), np.arange(sentences), torch.device("cpu"))


def both_losses(model: EncoderDecoder, batch: Batch) -> dict[str, float]:
    """Return the full-softmax loss of each implementation, without dropout."""
    model.eval()
    with torch.no_grad():
        return {
            "textbook": float(Textbook.from_model(model).eval().loss(batch)),
            "ours": float(Objective().loss(model, batch)),
        }


def training_operations(
    batch: Batch, *, embedding_size: int, hidden_size: int, scored_symbols: int
) -> float:
    """Count the arithmetic of the matrix products that one training step needs.

    A multiplication and its addition are two operations. Only real tokens count, attention keys
    are made once a source token, and embeddings, gates, softmaxes and the optimiser are left out.
    The backward pass has twice the products of the forward pass: for each, the gradients of
    both factors.

    Args:
        batch: what is trained on.
        embedding_size: E.
        hidden_size: H, also A.
        scored_symbols: logits of a target token: V, or for the sampled softmax K + 1.
    """
    source_lengths = batch.source_lengths  # [B]
    target_lengths = (batch.target_output != PAD).sum(dim=1)  # [B]
    directions = 2 if MODEL.bidirectional else 1
    size = hidden_size // directions
    per_source_token = directions * (embedding_size + size) * 3 * size + hidden_size**2
    per_target_token = (
        (embedding_size + hidden_size) * embedding_size  # merge
        + (embedding_size + hidden_size) * 3 * hidden_size  # cell
        + hidden_size**2  # query
        + 2 * hidden_size * hidden_size  # output
        + hidden_size * scored_symbols  # projection
    )
    per_source_and_target_token = 2 * hidden_size  # score and context
    products = (
        int(source_lengths.sum()) * per_source_token
        + int(target_lengths.sum()) * per_target_token
        + int((source_lengths * target_lengths).sum()) * per_source_and_target_token
    )
    return 3.0 * 2.0 * products


def training_steps(
    model: EncoderDecoder, batch: Batch, options: argparse.Namespace
) -> list[Contestant]:
    """Return training steps, each of its own copy of `model`; units are real target tokens."""
    sampler = CandidateSampler(
        log_uniform(options.vocabulary_size),
        samples=options.samples,
        seed=options.seed,
        device=torch.device("cpu"),
    )
    textbook, full, sampled = Textbook.from_model(model), copy.deepcopy(model), copy.deepcopy(model)
    textbook_step = _training_step(textbook, lambda: textbook.loss(batch))
    full_step = _training_step(full, lambda: Objective().loss(full, batch))
    sampled_step = _training_step(sampled, lambda: Objective(sampler).loss(sampled, batch))
    sizes = {"embedding_size": options.embedding_size, "hidden_size": options.hidden_size}
    needed = training_operations(batch, **sizes, scored_symbols=options.vocabulary_size)
    needed_sampled = training_operations(batch, **sizes, scored_symbols=options.samples + 1)
    tokens = batch.target_tokens
    return [
        Contestant("textbook, full softmax", textbook_step, tokens, needed),
        Contestant("ours, full softmax", full_step, tokens, needed),
        Contestant("ours, sampled softmax", sampled_step, tokens, needed_sampled),
    ]


def _training_step(model: nn.Module, loss: Callable[[], Tensor]) -> Callable[[], object]:
    model.train()
    optimizer = torch.optim.Adam(model.parameters(), lr=TRAINING.learning_rate, fused=True)

    def step() -> None:
        optimizer.zero_grad()
        torch.autograd.backward(loss())
        nn.utils.clip_grad_norm_(model.parameters(), TRAINING.gradient_clip_norm)
        optimizer.step()

    return step


def describe_batch(batch: Batch) -> dict[str, int]:
    """Return how much of a batch is real, and how much padding."""
    return {
        "sentences": len(batch.source),
        "source_tokens": int(batch.source_lengths.sum()),
        "source_cells": batch.source.numel(),
        "target_tokens": batch.target_tokens,
        "target_cells": batch.target_output.numel(),
    }


def render(report: dict[str, Any]) -> str:
    """Return the report as text."""
    losses = ", ".join(f"{name} {loss:.6f}" for name, loss in report["loss"].items())
    return f"""\
{_line(report["machine"])}
{_line(report["options"])}
{_line(report["batch"])}
loss without dropout: {losses}: equal within {LARGEST_LOSS_DIFFERENCE:g}
peak of the float32 matrix product: {report["peak_gflops"]:,.1f} GFLOP/s

Training

{_table(report["training"], "target tokens/s", ",.0f")}

{TRAINING_NOTES}"""


def _line(values: dict[str, Any]) -> str:
    return ", ".join(f"{key.replace('_', ' ')} {value}" for key, value in values.items())


def _table(rows: list[dict[str, Any]], unit: str, style: str) -> str:
    cells = [
        {
            "": row["name"],
            unit: format(row["median"], style),
            "min-max": f"{row['slowest']:{style}}-{row['fastest']:{style}}",
            "x textbook": f"{row['ratio']:.2f}",
            "share of peak": f"{row['share_of_peak']:.1%}",
        }
        for row in rows
    ]
    right = ("right",) * (len(cells[0]) - 1)
    return tabulate(cells, headers="keys", disable_numparse=True, colalign=("left", *right))


def _parse_arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="benchmark.py train",
        description="Compare the speed of training with a textbook implementation, on the CPU.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    for name, default, meaning in (
        ("vocabulary-size", SegmentationSection().vocabulary_size, "symbols of either side, V"),
        ("embedding-size", MODEL.embedding_size, "E"),
        ("hidden-size", MODEL.hidden_size, "H"),
        ("batch-sentences", TRAINING.batch_sentences, "sentence pairs in the batch"),
        ("samples", TRAINING.samples, "candidates of the sampled softmax"),
        ("rounds", 5, "counted rounds"),
        ("threads", torch.get_num_threads(), "threads of PyTorch"),
        ("seed", 1, "of weights, batch, dropout and candidates"),
    ):
        parser.add_argument(f"--{name}", type=whole_above_zero, default=default, help=meaning)
    parser.add_argument("--json", action="store_true", help="print JSON in place of the tables")
    options = parser.parse_args(arguments)
    smallest = max(UNK + 2, options.samples + 1)
    if options.vocabulary_size < smallest:
        parser.error(
            f"--vocabulary-size must be at least {smallest} with {options.samples} samples, "
            f"but is {options.vocabulary_size}"
        )
    if MODEL.bidirectional and options.hidden_size % 2:
        parser.error(f"--hidden-size must be even, but is {options.hidden_size}")
    return options
