"""Prove that a translation that is killed and resumed writes the file of an uninterrupted one.

Translates a file without interruption, then the same file again, killed with SIGKILL at random
times and resumed with --resume. The two output files must be identical.

    python scripts/prove_translate.py
    python scripts/prove_translate.py --model runs/my --input in.txt --lines 0 -- --beam 5

Exit status: 0 the files are identical, 1 they differ or the translation fails, 2 wrong use.
"""

import argparse
import hashlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path

from timing import positive_integer

ROOT = Path(__file__).resolve().parents[1]


def main(arguments: Sequence[str] | None = None) -> int:
    """Translate both times, compare the files and return the exit status."""
    options = _parse(arguments)
    if not (options.model / "manifest.json").exists():
        print(
            f"error: {options.model}: must be a run directory, but is not one. "
            "make demo trains runs/demo.",
            file=sys.stderr,
        )
        return 2
    with tempfile.TemporaryDirectory(prefix="nmt-prove-") as temporary:
        directory = Path(temporary)
        source = directory / "input.txt"
        lines = _write_input(source, options.input, options.lines)
        arguments = [*("--model", str(options.model.resolve())), "--quiet", *options.rest]
        uninterrupted, killed = directory / "uninterrupted.txt", directory / "killed.txt"
        _start(source, uninterrupted, arguments).wait()
        if not uninterrupted.exists():
            return 1
        _translate_killed(source, killed, arguments, options, lines)
        expected, actual = (
            hashlib.sha256(path.read_bytes()).hexdigest() for path in (uninterrupted, killed)
        )
        partials = [path.name for path in directory.glob("*.partial*")]
    print(f"SHA-256 of the output:\n  {expected}  uninterrupted\n  {actual}  killed")
    if actual != expected:
        print("FAILED: the files differ.")
        return 1
    if partials:
        print(f"FAILED: partial files remain: {', '.join(partials)}.")
        return 1
    print(
        f"PASSED: the translation of {lines:,} lines is byte-identical after {options.kills} kills."
    )
    return 0


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", type=Path, default=ROOT / "runs" / "demo", metavar="DIR")
    parser.add_argument(
        "--input", type=Path, default=ROOT / "data" / "demo" / "test.en", metavar="FILE"
    )
    parser.add_argument(
        "--lines",
        type=int,
        default=20_000,
        metavar="N",
        help="repeat or truncate the input to N lines; 0 keeps it as is",
    )
    parser.add_argument("--kills", type=positive_integer, default=8, metavar="N")
    parser.add_argument("--seed", type=int, default=0, help="seed of the times of the kills")
    parser.add_argument("rest", nargs="*", help="options of nmt translate, after --")
    return parser.parse_args(arguments)


def _write_input(path: Path, original: Path, count: int) -> int:
    """Write `count` lines to translate, or all lines if it is 0, and return their number."""
    lines = original.read_bytes().splitlines(keepends=True)
    if count:
        lines = list(islice(cycle(lines), count))
    path.write_bytes(b"".join(lines))
    return len(lines)


def _start(source: Path, output: Path, arguments: Sequence[str]) -> "subprocess.Popen[bytes]":
    paths = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    files = ["--input", str(source), "--output", str(output)]
    return subprocess.Popen(
        [sys.executable, "-m", "nmt", "translate", *files, *arguments],
        env=os.environ | {"PYTHONPATH": paths},
    )


def _translate_killed(
    source: Path, output: Path, arguments: Sequence[str], options: argparse.Namespace, lines: int
) -> None:
    """Translate, with kills shortly after random numbers of lines are written."""
    generator = random.Random(options.seed)
    partial = output.with_name(output.name + ".partial")
    thresholds = sorted(generator.randrange(lines) for _ in range(options.kills))
    resume: list[str] = []
    for number, threshold in enumerate(thresholds, start=1):
        process = _start(source, output, [*arguments, *resume])
        resume = ["--resume"]
        while process.poll() is None and _count_lines(partial) < threshold:
            time.sleep(0.01)
        time.sleep(generator.uniform(0.0, 0.3))
        process.send_signal(signal.SIGKILL)
        process.wait()
        print(f"kill {number}: after {_count_lines(partial):,} lines", flush=True)
    _start(source, output, [*arguments, *resume]).wait()


def _count_lines(path: Path) -> int:
    return path.read_bytes().count(b"\n") if path.exists() else 0


if __name__ == "__main__":
    sys.exit(main())
