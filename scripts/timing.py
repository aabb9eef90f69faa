"""Time several functions in turn, round after round, on one machine."""

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


class Workload(NamedTuple):
    """A function to time, and the work that one call of it does."""

    name: str
    call: Callable[[], object]
    units: int  # tokens or sentences processed by one call
    operations: float = 0.0  # arithmetic operations in the matrix products of one call


class Speed(NamedTuple):
    """The speed of a workload over all rounds."""

    name: str
    median: float  # units per second
    slowest: float
    fastest: float
    ratio: float  # speed relative to the first workload, median over the rounds
    gflops: float  # 10^9 operations of matrix products per second, at the median


def time_in_turn(workloads: Sequence[Workload], rounds: int, calls: int) -> list[Speed]:
    """Time `calls` calls of each workload per round, after one round of warm-up."""
    seconds: list[list[float]] = [[] for _ in workloads]  # per call, one value for each round
    for round_number in range(rounds + 1):
        for workload, durations in zip(workloads, seconds, strict=True):
            start = time.perf_counter()
            for _ in range(calls):
                workload.call()
            if round_number:
                durations.append((time.perf_counter() - start) / calls)
    return [
        Speed(
            name=workload.name,
            median=workload.units / statistics.median(durations),
            slowest=workload.units / max(durations),
            fastest=workload.units / min(durations),
            ratio=statistics.median(a / b for a, b in zip(seconds[0], durations, strict=True)),
            gflops=workload.operations / statistics.median(durations) / 1e9,
        )
        for workload, durations in zip(workloads, seconds, strict=True)
    ]


def matmul_peak(rounds: int, dtype: torch.dtype = torch.float32) -> float:
    """Return the fastest measured speed of a matrix product, in operations per second."""
    fastest = 0.0
    for size in PEAK_SIZES:
        left, right, product = torch.rand(3, size, size).to(dtype).unbind(0)
        for _ in range(rounds + 1):
            start = time.perf_counter()
            torch.mm(left, right, out=product)
            fastest = max(fastest, 2 * size**3 / (time.perf_counter() - start))
    return fastest


def describe_machine() -> dict[str, Any]:
    """Return the processor, its cores, the threads in use and the version of PyTorch."""
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


def positive_integer(text: str) -> int:
    """Parse a positive integer of the command line.

    Raises:
        ArgumentTypeError: the text is not a positive integer.
    """
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"must be a positive integer, but is {text!r}")
    return int(text)
