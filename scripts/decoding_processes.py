"""Measure `nmt translate` as a process: its start-up time and its peak memory."""

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


def startup_seconds(options: argparse.Namespace, line: str) -> float:
    """Return the median seconds from the start of `nmt translate` to its first translation."""
    seconds = []
    for _ in range(options.rounds):
        start = time.perf_counter()
        _run_nmt(options, f"{line}\n".encode(), [])
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


def peak_memory(
    options: argparse.Namespace, sources: Sequence[str], lines: int, arguments: Sequence[str]
) -> float:
    """Return the peak memory of `nmt translate` in MiB.

    Args:
        options: the options of the benchmark.
        sources: lines of text, repeated as needed.
        lines: the number of lines to translate.
        arguments: further arguments of `nmt translate`.

    Raises:
        SystemExit: `nmt translate` fails.
    """
    with tempfile.TemporaryFile() as text:
        for line in islice(cycle(sources), lines):
            text.write(f"{line}\n".encode())
        text.seek(0)
        process = _start_nmt(options, text, arguments)
        peak = 0.0
        # Sampled, because the peak reported at exit includes memory of this process at the fork.
        while process.poll() is None:
            peak = max(peak, _memory(process.pid))
            time.sleep(0.02)
    if process.returncode:
        raise SystemExit(f"nmt translate failed with exit status {process.returncode}")
    return peak


def _memory(process: int) -> float:
    """Return the peak memory of a process so far in MiB, or 0 after it has ended."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    except OSError:
        return 0.0
    match = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(match[1]) / 1024 if match else 0.0


def _run_nmt(options: argparse.Namespace, text: bytes, arguments: Sequence[str]) -> None:
    with tempfile.TemporaryFile() as file:
        file.write(text)
        file.seek(0)
        if status := _start_nmt(options, file, arguments).wait():
            raise SystemExit(f"nmt translate failed with exit status {status}")


def _start_nmt(
    options: argparse.Namespace, text: Any, arguments: Sequence[str]
) -> "subprocess.Popen[bytes]":
    paths = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    common = ["--model", str(options.model), "--quiet", "--threads", str(options.threads)]
    return subprocess.Popen(
        [sys.executable, "-m", "nmt", "translate", *common, *arguments],
        env=os.environ | {"PYTHONPATH": paths},
        stdin=text,
        stdout=subprocess.DEVNULL,
    )
