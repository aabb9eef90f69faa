"""Prove that a translation that is killed again and again gives the file of one that is not.

Translates a file straight through; then the same, killed with SIGKILL at random moments and gone on
with by --resume. The two output files must have the same bytes: else the exit status is 1.

    python scripts/prove_translate.py
    python scripts/prove_translate.py --model runs/my --input in.txt --lines 0 -- --beam 5
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

from timing import whole_above_zero

ROOT = Path(__file__).resolve().parents[1]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the proof; return the exit status."""
    options = _parse(arguments)
    if not (options.model / "manifest.json").exists():
        print(f"error: {options.model} must be a run: make demo trains runs/demo", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="nmt-prove-") as temporary:
        workplace = Path(temporary)
        source = workplace / "input.txt"
        lines = _write_input(source, options.input, options.lines)
        command = [*("--model", str(options.model.resolve())), "--quiet", *options.rest]
        straight, killed = workplace / "straight.txt", workplace / "killed.txt"
        _start(source, straight, command).wait()
        if not straight.exists():
            return 1
        _translate_killed(source, killed, command, options, lines)
        digests = [hashlib.sha256(path.read_bytes()).hexdigest() for path in (straight, killed)]
        left = [path.name for path in workplace.glob("*.partial*")]
    print(f"SHA-256 of the output:\n  {digests[0]}  straight\n  {digests[1]}  killed")
    if digests[0] != digests[1] or left:
        print(f"NOT PROVEN: the files differ, or there is something left over: {left}.")
        return 1
    print(f"PROVEN: {options.kills} kills changed no byte of the translation of {lines:,} lines.")
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
        help="repeat the input to so many; 0: take it as it is",
    )
    parser.add_argument("--kills", type=whole_above_zero, default=8, metavar="N")
    parser.add_argument("--seed", type=int, default=0, help="of the moments of the kills")
    parser.add_argument("rest", nargs="*", help="options of nmt translate, after --")
    return parser.parse_args(arguments)


def _write_input(path: Path, given: Path, lines: int) -> int:
    """Write what is to be translated; return its lines."""
    text = given.read_bytes().splitlines(keepends=True)
    wanted = list(islice(cycle(text), lines)) if lines else text
    path.write_bytes(b"".join(wanted))
    return len(wanted)


def _start(source: Path, output: Path, command: Sequence[str]) -> "subprocess.Popen[bytes]":
    paths = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    files = ["--input", str(source), "--output", str(output)]
    return subprocess.Popen(
        [sys.executable, "-m", "nmt", "translate", *files, *command],
        env=os.environ | {"PYTHONPATH": paths},
    )


def _translate_killed(
    source: Path, output: Path, command: Sequence[str], options: argparse.Namespace, lines: int
) -> None:
    """Translate, killed when so many lines are there or a moment later."""
    moments = random.Random(options.seed)
    partial = output.with_name(output.name + ".partial")
    aims = sorted(moments.randrange(lines) for _ in range(options.kills))
    resume: list[str] = []
    for number, aim in enumerate(aims, start=1):
        process = _start(source, output, [*command, *resume])
        resume = ["--resume"]
        while process.poll() is None and _lines_of(partial) < aim:
            time.sleep(0.01)
        time.sleep(moments.uniform(0.0, 0.3))
        process.send_signal(signal.SIGKILL)
        process.wait()
        print(f"kill {number}: with {_lines_of(partial):,} lines written", flush=True)
    _start(source, output, [*command, *resume]).wait()


def _lines_of(path: Path) -> int:
    return path.read_bytes().count(b"\n") if path.exists() else 0


if __name__ == "__main__":
    sys.exit(main())
