"""Timing side by side: contestants in turn, round after round, on one machine."""

import argparse
import os
import platform
import re
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import torch

PEAK_SIZES = (1024, 1536, 2048)


class Contestant(NamedTuple):
    """Something to time."""

    name: str
    call: Callable[[], object]
    units: int  # that one call gets done: tokens, sentences
    operations: float = 0.0  # in the matrix products that one call needs


class Speed(NamedTuple):
    """How fast a contestant was, over all rounds."""

    name: str
    median: float  # units a second
    slowest: float
    fastest: float
    ratio: float  # to the first contestant, median over the rounds
    gflops: float  # of the matrix products needed, at the median


def time_in_turn(contestants: Sequence[Contestant], rounds: int, calls: int) -> list[Speed]:
    """Time each in turn, `calls` calls of it a round; a round before the first is not counted."""
    seconds: list[list[float]] = [[] for _ in contestants]  # a call, in each round
    for round_number in range(rounds + 1):
        for contestant, own in zip(contestants, seconds, strict=True):
            start = time.perf_counter()
            for _ in range(calls):
                contestant.call()
            if round_number:
                own.append((time.perf_counter() - start) / calls)
    return [
        Speed(
            name=contestant.name,
            median=contestant.units / statistics.median(own),
            slowest=contestant.units / max(own),
            fastest=contestant.units / min(own),
            ratio=statistics.median(a / b for a, b in zip(seconds[0], own, strict=True)),
            gflops=contestant.operations / statistics.median(own) / 1e9,
        )
        for contestant, own in zip(contestants, seconds, strict=True)
    ]


def matmul_peak(rounds: int, dtype: torch.dtype = torch.float32) -> float:
    """Return the fastest matrix product of this machine, now, in operations a second."""
    fastest = 0.0
    for size in PEAK_SIZES:
        left, right, product = torch.rand(3, size, size).to(dtype).unbind(0)
        for _ in range(rounds + 1):
            start = time.perf_counter()
            torch.mm(left, right, out=product)
            fastest = max(fastest, 2 * size**3 / (time.perf_counter() - start))
    return fastest


def describe_machine() -> dict[str, Any]:
    """Return what the numbers depend on besides the code."""
    processor = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists() and (names := re.findall(r"model name\s*: (.+)", cpuinfo.read_text())):
        processor = names[0]
    return {
        "processor": processor,
        "cores": len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count(),
        "threads": torch.get_num_threads(),
        "torch": torch.__version__,
    }


def whole_above_zero(text: str) -> int:
    """Read an option of the command line: a whole number above 0.

    Raises:
        ArgumentTypeError: it is none.
    """
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"must be a whole number above 0, but is {text!r}")
    return int(text)
