"""Measure decoding of a trained model: speed, latency, memory, start-up and BLEU, side by side.

The textbook loop (`textbook.py`) has the weights of the same model. All translate the same lines
and are timed in turn, round after round; ratios are taken within a round, and medians over the
rounds.

Exit status: 0 done, 2 wrong use.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import Any, NamedTuple

import torch
from tabulate import tabulate

from nmt.config import DecodingSection
from nmt.data.batches import pad
from nmt.data.lines import read_parallel
from nmt.data.shortlist import Shortlist
from nmt.decoding.loader import load_shortlist
from nmt.decoding.translator import Translator
from nmt.errors import InputError
from nmt.evaluation.scores import score
from nmt.model.inference.model import InferenceModel
from nmt.model.inference.quantization import PRECISIONS
from nmt.runs.directory import SHORTLIST, Run
from textbook import Textbook
from timing import Contestant, describe_machine, time_in_turn, whole_above_zero

ROOT = Path(__file__).resolve().parents[1]
CPU = torch.device("cpu")
NOTES = """\
Batches of {batch} lines. The textbook loop takes the lines as they stand; "sorted" helps it to
batches of like length. Tokens are those of the translations, EOS included. Latency: one line at a
time, over {latency} lines. Memory: the peak of a process, `nmt translate` of all the lines."""


class Way(NamedTuple):
    """A way to translate."""

    name: str
    translate: Callable[[Sequence[str]], list[str]]
    options: list[str] | None  # of nmt translate; None of the textbook loop


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark; return the exit status."""
    options = _parse(arguments)
    torch.set_num_threads(options.threads)
    try:
        run = Run.load(options.model)
        pairs = list(read_parallel(options.source, options.reference))
        shortlist = load_shortlist(run) if (options.model / SHORTLIST).exists() else None
        ways = all_ways(run, shortlist, options.batch_sentences)
    except InputError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    sources, references = zip(*pairs, strict=True)
    print("measuring, which takes some minutes for a thousand lines", file=sys.stderr)
    report: dict[str, Any] = {
        "machine": describe_machine(),
        "lines": len(sources),
        "shortlist": shortlist is not None,
        "ways": measure(ways, run, sources, references, options),
        "startup_seconds": startup(options, sources[0]),
    }
    if options.flat:
        report["memory_mib"] = {
            str(lines): peak_memory(options, sources, lines, ["--precision", "int8"])
            for lines in (1_000, options.flat)
        }
    print(json.dumps(report, indent=2) if options.json else render(report, options))
    return 0


def all_ways(run: Run, shortlist: Shortlist | None, batch: int) -> list[Way]:
    """Return the textbook loop, and ours in every precision, with a shortlist, and with a beam."""
    model = run.load_best(CPU)
    textbook = Textbook.from_model(model).eval()
    ways = [
        Way("textbook", lambda lines: _textbook(textbook, run, lines, batch), None),
        Way("textbook, sorted", lambda lines: _sorted(textbook, run, lines, batch), None),
    ]
    for own in (None, shortlist) if shortlist else (None,):
        for precision in PRECISIONS:
            name = f"ours, {precision}{', shortlist' if own else ''}"
            ready = InferenceModel(model, precision=precision, shortlist=own)
            given = ["--precision", precision, *(["--shortlist"] if own else [])]
            ways.append(_ours(name, run, ready, given, batch))
    for precision in PRECISIONS:
        ready = InferenceModel(model, precision=precision)
        given = ["--beam", "5", "--precision", precision]
        ways.append(_ours(f"ours, beam 5, {precision}", run, ready, given, batch, search="beam"))
    return ways


def _ours(
    name: str, run: Run, model: InferenceModel, given: list[str], batch: int, **settings: Any
) -> Way:
    chosen = DecodingSection(batch_sentences=batch, **settings)
    translator = Translator(model, run.codecs, chosen, CPU)
    return Way(name, lambda lines: list(translator.translate(lines)), given)


def _textbook(
    model: Textbook,
    run: Run,
    lines: Sequence[str],
    batch: int,
    order: Sequence[int] | None = None,
) -> list[str]:
    """Translate in batches of lines, as they stand or in another order."""
    order = order or range(len(lines))
    source, target = run.codecs["source"], run.codecs["target"]
    found = [""] * len(lines)
    for start in range(0, len(order), batch):
        places = order[start : start + batch]
        ids = [source.encode(lines[place]) for place in places]
        lengths = torch.tensor([len(each) for each in ids])
        limits = 2 * lengths + 10
        for place, own in zip(
            places, model.greedy(torch.from_numpy(pad(ids)), lengths, limits), strict=True
        ):
            found[place] = target.decode(own)
    return found


def _sorted(model: Textbook, run: Run, lines: Sequence[str], batch: int) -> list[str]:
    order = sorted(range(len(lines)), key=lambda place: len(lines[place]))
    return _textbook(model, run, lines, batch, order)


def measure(
    ways: Sequence[Way],
    run: Run,
    sources: Sequence[str],
    references: Sequence[str],
    options: argparse.Namespace,
) -> list[dict[str, Any]]:
    """Return what there is to know about each way, JSON values."""
    contestants = [
        Contestant(way.name, lambda way=way: way.translate(sources), len(sources))  # type: ignore[misc]
        for way in ways
    ]
    speeds = time_in_turn(contestants, options.rounds, 1)
    codec, rows = run.codecs["target"], []
    first = ways[0].translate(sources)
    for way, speed in zip(ways, speeds, strict=True):
        found = way.translate(sources)
        tokens = sum(len(codec.encode(text)) + 1 for text in found)
        memory = None
        if way.options is not None:
            memory = peak_memory(options, sources, len(sources), way.options)
        rows.append(
            speed._asdict()
            | {
                "tokens_per_second": tokens / len(sources) * speed.median,
                "bleu": score(found, references, ["bleu"])[0].value,
                "same_lines": sum(a == b for a, b in zip(found, first, strict=True)),
                "latency_ms": latency(way, sources[: options.latency_lines]),
                "memory_mib": memory,
            }
        )
    return rows


def latency(way: Way, lines: Sequence[str]) -> dict[str, float]:
    """Return the median and the 95th percentile of translating one line alone, in milliseconds."""
    seconds = []
    for line in lines:
        start = time.perf_counter()
        way.translate([line])
        seconds.append(1000 * (time.perf_counter() - start))
    return {
        "median": statistics.median(seconds),
        "p95": statistics.quantiles(seconds, n=20)[-1] if len(seconds) > 1 else seconds[0],
    }


def startup(options: argparse.Namespace, line: str) -> float:
    """Return the seconds from the start of `nmt translate` to its first translation, a median."""
    seconds = []
    for _ in range(options.rounds):
        start = time.perf_counter()
        _run_nmt(options, f"{line}\n".encode(), [])
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def peak_memory(
    options: argparse.Namespace, sources: Sequence[str], lines: int, given: Sequence[str]
) -> float:
    """Return the peak memory of `nmt translate` of so many lines, in MiB."""
    with tempfile.TemporaryFile() as text:
        for line in islice(cycle(sources), lines):
            text.write(f"{line}\n".encode())
        text.seek(0)
        process = _start_nmt(options, text, given)
        peak = 0.0
        # What the system reports at the end has the memory of this process in it, from the fork.
        while process.poll() is None:
            peak = max(peak, _memory(process.pid))
            time.sleep(0.02)
    if process.returncode:
        raise SystemExit(f"nmt translate failed with {process.returncode}")
    return peak


def _memory(process: int) -> float:
    """Return the peak memory of a process so far, in MiB; 0 once it has ended."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    except OSError:
        return 0.0
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) / 1024 if found else 0.0


def _run_nmt(options: argparse.Namespace, text: bytes, given: Sequence[str]) -> None:
    with tempfile.TemporaryFile() as file:
        file.write(text)
        file.seek(0)
        if _start_nmt(options, file, given).wait():
            raise SystemExit("nmt translate failed")


def _start_nmt(
    options: argparse.Namespace, text: Any, given: Sequence[str]
) -> "subprocess.Popen[bytes]":
    paths = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    common = ["--model", str(options.model), "--quiet", "--threads", str(options.threads)]
    return subprocess.Popen(
        [sys.executable, "-m", "nmt", "translate", *common, *given],
        env=os.environ | {"PYTHONPATH": paths},
        stdin=text,
        stdout=subprocess.DEVNULL,
    )


def render(report: dict[str, Any], options: argparse.Namespace) -> str:
    """Return the report as text."""
    rows = [
        {
            "": row["name"],
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
        text += (
            f"No shortlist: nmt shortlist --model {os.path.relpath(options.model)} learns one.\n"
        )
    text += f"Start-up to the first translation: {report['startup_seconds']:.2f} seconds."
    for lines, memory in report.get("memory_mib", {}).items():
        text += f"\nPeak memory of {int(lines):,} lines, int8: {memory:,.0f} MiB."
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
            "a run of one GRU layer and one head; make demo makes it",
        ),
        ("source", demo.with_suffix(".en"), "lines to translate"),
        ("reference", demo.with_suffix(".es"), "their translations, for BLEU"),
    ):
        parser.add_argument(f"--{name}", type=Path, default=path, help=meaning, metavar="PATH")
    for name, default, meaning in (
        ("batch-sentences", 64, "lines translated together"),
        ("latency-lines", 200, "lines translated one at a time"),
        ("rounds", 5, "counted rounds"),
        ("threads", torch.get_num_threads(), "threads of PyTorch"),
    ):
        parser.add_argument(f"--{name}", type=whole_above_zero, default=default, help=meaning)
    parser.add_argument(
        "--flat",
        type=whole_above_zero,
        metavar="LINES",
        help="also the peak memory of 1,000 lines and of so many",
    )
    parser.add_argument("--json", action="store_true", help="print JSON in place of the table")
    return parser.parse_args(arguments)
