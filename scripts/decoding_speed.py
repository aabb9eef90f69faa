"""Compare decoding with a textbook implementation: speed, latency, memory, start-up and BLEU.

The textbook loop (`textbook.py`) uses the weights of the same model. All variants translate the
same lines and are timed in turn, round after round. Ratios are taken within a round, and medians
over the rounds.

Exit status: 0 success, 2 wrong use.
"""

import argparse
import functools
import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import torch
from tabulate import tabulate

from decoding_processes import peak_memory, startup_seconds
from nmt.config import DecodingSection
from nmt.data.batches import pad
from nmt.data.lines import read_parallel
from nmt.data.shortlist import Shortlist
from nmt.decoding.loader import load_shortlist
from nmt.decoding.translator import Translator
from nmt.errors import InputError
from nmt.evaluation.scores import score
from nmt.evaluation.tokenization import choose_tokenizer
from nmt.model.inference.model import InferenceModel
from nmt.model.inference.quantization import PRECISIONS
from nmt.runs.directory import SHORTLIST, Run
from textbook import Textbook
from timing import Workload, describe_machine, positive_integer, time_in_turn

ROOT = Path(__file__).resolve().parents[1]
CPU = torch.device("cpu")
NOTES = """\
Batches of {batch} lines. "textbook" batches the lines in the order of the file, "textbook, sorted"
after sorting them by length.
  tokens/s    target tokens per second, EOS included
  x textbook  median of the ratios within each round
  same lines  translations equal to those of "textbook"
  latency ms  translation of one line at a time, median of {latency} lines; 95%: 95th percentile
  MiB         peak memory of the process `nmt translate` on all lines"""


class DecodingVariant(NamedTuple):
    """An implementation of translation with its settings."""

    name: str
    translate: Callable[[Sequence[str]], list[str]]
    arguments: list[str] | None  # of nmt translate; None for the textbook loop


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark and return the exit status."""
    options = _parse(arguments)
    torch.set_num_threads(options.threads)
    try:
        run = Run.load(options.model)
        pairs = list(read_parallel(options.source, options.reference))
        shortlist = load_shortlist(run) if (options.model / SHORTLIST).exists() else None
        variants = all_variants(run, shortlist, options.batch_sentences)
    except InputError as error:
        print(f"error: {error.render()}", file=sys.stderr)
        return 2
    sources, references = zip(*pairs, strict=True)
    print("measuring; a thousand lines take some minutes", file=sys.stderr)
    report: dict[str, Any] = {
        "machine": describe_machine(),
        "lines": len(sources),
        "shortlist": shortlist is not None,
        "ways": measure(variants, run, sources, references, options),
        "startup_seconds": startup_seconds(options, sources[0]),
    }
    if options.flat:
        report["memory_mib"] = {
            str(lines): peak_memory(options, sources, lines, ["--precision", "int8"])
            for lines in (1_000, options.flat)
        }
    print(json.dumps(report, indent=2) if options.json else render(report, options))
    return 0


def all_variants(run: Run, shortlist: Shortlist | None, batch: int) -> list[DecodingVariant]:
    """Return the textbook loop, and the toolkit by precision, shortlist and search."""
    model = run.load_best(CPU)
    textbook = Textbook.from_model(model).eval()
    variants = [
        DecodingVariant("textbook", lambda lines: _textbook(textbook, run, lines, batch), None),
        DecodingVariant(
            "textbook, sorted", lambda lines: _sorted(textbook, run, lines, batch), None
        ),
    ]
    for shortlist_or_none in (None, shortlist) if shortlist else (None,):
        for precision in PRECISIONS:
            name, arguments = f"nmt, {precision}", ["--precision", precision]
            if shortlist_or_none:
                name, arguments = f"{name}, shortlist", [*arguments, "--shortlist"]
            inference = InferenceModel(model, precision=precision, shortlist=shortlist_or_none)
            variants.append(_toolkit(name, run, inference, arguments, batch))
    for precision in PRECISIONS:
        inference = InferenceModel(model, precision=precision)
        arguments = ["--beam", "5", "--precision", precision]
        name = f"nmt, beam 5, {precision}"
        variants.append(_toolkit(name, run, inference, arguments, batch, search="beam"))
    return variants


def _toolkit(
    name: str, run: Run, model: InferenceModel, arguments: list[str], batch: int, **settings: Any
) -> DecodingVariant:
    decoding = DecodingSection(batch_sentences=batch, **settings)
    translator = Translator(model, run.codecs, decoding, CPU)
    return DecodingVariant(name, lambda lines: list(translator.translate(lines)), arguments)


def _textbook(
    model: Textbook,
    run: Run,
    lines: Sequence[str],
    batch: int,
    order: Sequence[int] | None = None,
) -> list[str]:
    """Translate lines in batches; `order` permutes them before batching."""
    order = order or range(len(lines))
    source, target = run.codecs["source"], run.codecs["target"]
    translations = [""] * len(lines)
    for start in range(0, len(order), batch):
        indices = order[start : start + batch]
        source_ids = [source.encode(lines[index]) for index in indices]
        lengths = torch.tensor([len(ids) for ids in source_ids])
        limits = 2 * lengths + 10
        target_ids = model.greedy(torch.from_numpy(pad(source_ids)), lengths, limits)
        for index, ids in zip(indices, target_ids, strict=True):
            translations[index] = target.decode(ids)
    return translations


def _sorted(model: Textbook, run: Run, lines: Sequence[str], batch: int) -> list[str]:
    order = sorted(range(len(lines)), key=lambda index: len(lines[index]))
    return _textbook(model, run, lines, batch, order)


def measure(
    variants: Sequence[DecodingVariant],
    run: Run,
    sources: Sequence[str],
    references: Sequence[str],
    options: argparse.Namespace,
) -> list[dict[str, Any]]:
    """Return the measurements of each variant as JSON values."""
    workloads = [
        Workload(variant.name, functools.partial(variant.translate, sources), len(sources))
        for variant in variants
    ]
    speeds = time_in_turn(workloads, options.rounds, 1)
    codec, rows = run.codecs["target"], []
    references = [codec.normalize(text) for text in references]
    configuration = run.configuration
    tokenizer = choose_tokenizer(
        configuration.evaluation.tokenize, configuration.data.target, references
    )
    baseline = variants[0].translate(sources)
    for variant, speed in zip(variants, speeds, strict=True):
        translations = variant.translate(sources)
        normalized = [codec.normalize(text) for text in translations]
        tokens = sum(len(codec.encode(text)) + 1 for text in translations)
        memory = None
        if variant.arguments is not None:
            memory = peak_memory(options, sources, len(sources), variant.arguments)
        rows.append(
            speed._asdict()
            | {
                "tokens_per_second": tokens / len(sources) * speed.median,
                "bleu": score(normalized, [references], ["bleu"], tokenizer)[0].value,
                "same_lines": sum(a == b for a, b in zip(translations, baseline, strict=True)),
                "latency_ms": latency(variant, sources[: options.latency_lines]),
                "memory_mib": memory,
            }
        )
    return rows


def latency(variant: DecodingVariant, lines: Sequence[str]) -> dict[str, float]:
    """Return the median and 95th percentile of the time to translate one line, in milliseconds."""
    milliseconds = []
    for line in lines:
        start = time.perf_counter()
        variant.translate([line])
        milliseconds.append(1000 * (time.perf_counter() - start))
    median = statistics.median(milliseconds)
    several = len(milliseconds) > 1
    p95 = statistics.quantiles(milliseconds, n=20)[-1] if several else median
    return {"median": median, "p95": p95}


def render(report: dict[str, Any], options: argparse.Namespace) -> str:
    """Return the report as text."""
    rows = [
        {
            "variant": row["name"],
            "lines/s": f"{row['median']:,.0f}",
            "min-max": f"{row['slowest']:,.0f}-{row['fastest']:,.0f}",
            "tokens/s": f"{row['tokens_per_second']:,.0f}",
            "x textbook": f"{row['ratio']:.2f}",
            "BLEU": f"{row['bleu']:.2f}",
            "same lines": f"{row['same_lines']:,}",
            "latency ms": f"{row['latency_ms']['median']:.1f}",
            "95%": f"{row['latency_ms']['p95']:.1f}",
            "MiB": "" if row["memory_mib"] is None else f"{row['memory_mib']:,.0f}",
        }
        for row in report["ways"]
    ]
    table = tabulate(
        rows, headers="keys", disable_numparse=True, colalign=("left", *("right",) * 9)
    )
    machine = ", ".join(f"{key} {value}" for key, value in report["machine"].items())
    notes = NOTES.format(batch=options.batch_sentences, latency=options.latency_lines)
    text = f"{machine}\n\n{table}\n\n{notes}\n"
    if not report["shortlist"]:
        model = os.path.relpath(options.model)
        text += f"Without a shortlist: `nmt shortlist --model {model}` makes one.\n"
    startup = report["startup_seconds"]
    text += f"Start-up time until the first translation: {startup:.2f} seconds (median)."
    for lines, memory in report.get("memory_mib", {}).items():
        text += f"\nPeak memory for {int(lines):,} lines, int8: {memory:,.0f} MiB."
    return text


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    demo = ROOT / "data" / "demo" / "test"
    parser = argparse.ArgumentParser(
        prog="benchmark.py decode",
        description="Compare the speed of decoding with a textbook implementation, on the CPU.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter,
    )
    for name, path, meaning in (
        (
            "model",
            ROOT / "runs" / "demo",
            "run directory of a model with one GRU layer and one attention head, as of make demo",
        ),
        ("source", demo.with_suffix(".en"), "lines to translate"),
        ("reference", demo.with_suffix(".es"), "reference translations, for BLEU"),
    ):
        parser.add_argument(f"--{name}", type=Path, default=path, help=meaning, metavar="PATH")
    for name, default, meaning in (
        ("batch-sentences", 64, "lines in a batch"),
        ("latency-lines", 200, "lines translated one at a time"),
        ("rounds", 5, "timed rounds"),
        ("threads", torch.get_num_threads(), "PyTorch threads"),
    ):
        parser.add_argument(f"--{name}", type=positive_integer, default=default, help=meaning)
    parser.add_argument(
        "--flat",
        type=positive_integer,
        metavar="LINES",
        help="also measure peak memory for 1,000 lines and for this number of lines",
    )
    parser.add_argument("--json", action="store_true", help="print JSON instead of the table")
    return parser.parse_args(arguments)
