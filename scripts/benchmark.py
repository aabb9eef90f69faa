#!/usr/bin/env python3
"""Compare the speed of the toolkit with a textbook implementation, on the CPU.

    python scripts/benchmark.py train
    python scripts/benchmark.py train --batch-sentences 128 --rounds 9 --json > speed.json
    python scripts/benchmark.py decode
    python scripts/benchmark.py decode --model runs/my --source test.en --reference test.de
    python scripts/benchmark.py page docs/benchmarks.md

Each command has its own options: `python scripts/benchmark.py train --help`. `page` runs train
and decode with their defaults, which takes ten minutes or more, and writes their output to a
Markdown page as well as to standard output.
"""

import contextlib
import datetime
import io
import platform
import sys
import textwrap
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

import decoding_speed
import training_speed

BENCHMARKS: dict[str, Callable[[Sequence[str]], int]] = {
    "train": training_speed.main,
    "decode": decoding_speed.main,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark named by the first argument and return its exit status."""
    name, *rest = list(sys.argv[1:] if arguments is None else arguments) or [""]
    if name in BENCHMARKS:
        return BENCHMARKS[name](rest)
    if name == "page" and len(rest) == 1 and not rest[0].startswith("-"):
        return write_page(Path(rest[0]))
    print(__doc__, file=sys.stdout if name in ("-h", "--help") else sys.stderr)
    return 0 if name in ("-h", "--help") else 2


class _Tee(io.StringIO):
    """A buffer that also writes everything to another stream."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__()
        self._stream = stream

    def write(self, text: str) -> int:
        self._stream.write(text)
        return super().write(text)

    def flush(self) -> None:
        self._stream.flush()


def write_page(path: Path) -> int:
    """Write a Markdown page with the output of all benchmarks; write nothing if one fails.

    Returns:
        The exit status.
    """
    if not path.parent.is_dir():
        print(f"error: {path.parent} must be a directory, but is not one", file=sys.stderr)
        return 2
    outputs = {}
    for name, run in BENCHMARKS.items():
        output = _Tee(sys.stdout)
        with contextlib.redirect_stdout(output):
            status = run([])
        if status:
            return status
        outputs[name] = output.getvalue()
    today = datetime.datetime.now(tz=datetime.UTC).date()
    python = platform.python_version()
    sections = (
        f"## `benchmark.py {name}`\n\n{textwrap.indent(output, '    ')}"
        for name, output in outputs.items()
    )
    path.write_text(
        f"""\
# Benchmarks

Written by `make bench` on {today}, on {platform.system()} with Python {python}. The first line of
each section names the processor and the version of PyTorch. Within a table, all variants were timed
in turn in one run, so compare the ratios within a table rather than speeds between tables.

"""
        + "\n".join(sections),
        encoding="utf-8",
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
