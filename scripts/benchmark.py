#!/usr/bin/env python3
"""Measure the toolkit's speed against a textbook implementation, on the CPU, in one run.

    python scripts/benchmark.py train
    python scripts/benchmark.py train --batch-sentences 128 --rounds 9 --json > speed.json
    python scripts/benchmark.py decode
    python scripts/benchmark.py decode --model runs/my --source test.en --reference test.de

Each has options of its own: `python scripts/benchmark.py train --help`.
"""

import sys
from collections.abc import Sequence

import decoding_speed
import training_speed

BENCHMARKS = {"train": training_speed.main, "decode": decoding_speed.main}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmark that the first argument names; return its exit status."""
    name, *rest = list(sys.argv[1:] if arguments is None else arguments) or [""]
    if name not in BENCHMARKS:
        print(__doc__, file=sys.stdout if name in ("-h", "--help") else sys.stderr)
        return 0 if name in ("-h", "--help") else 2
    return BENCHMARKS[name](rest)


if __name__ == "__main__":
    sys.exit(main())
