"""Compare training in several processes with the same training in one process.

Trains the embedded example for some steps in one process, and in several with torchrun (gloo, on
the CPU), from the same initial weights and without dropout, because every process draws other
dropout masks. Prints the losses of each step and the largest relative difference.

    python scripts/compare_processes.py
    python scripts/compare_processes.py --processes 3 --steps 20

Exit status: 0 the losses agree, 1 the largest relative difference is above 1e-4, 2 wrong use.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tabulate import tabulate

from timing import positive_integer

ROOT = Path(__file__).resolve().parents[1]
LARGEST_DIFFERENCE = 1e-4  # relative to the loss


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the comparison and return the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--processes", type=positive_integer, default=2, metavar="N")
    parser.add_argument("--steps", type=positive_integer, default=50, metavar="N")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", dest="overrides")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="nmt-compare-") as temporary:
        directory = Path(temporary)
        settings = [
            *(f"training.max_steps={options.steps}", "training.log_every_steps=1"),
            *(
                f"data.directory={directory / 'prepared'}",
                "model.dropout=0",
                "device=cpu",
                "training.precision=float32",
            ),
            *options.overrides,
        ]
        _nmt(["preprocess"], settings, processes=1)
        losses = {
            count: _losses(directory / str(count), settings, processes=count)
            for count in (1, options.processes)
        }
    one, several = losses[1], losses[options.processes]
    rows = [
        {"step": step, "1 process": a, f"{options.processes} processes": b, "difference": b - a}
        for step, (a, b) in enumerate(zip(one, several, strict=True), start=1)
    ]
    formats = ("d", ".7f", ".7f", "+.1e")
    print(tabulate(rows, headers="keys", tablefmt="plain", floatfmt=formats))
    largest = max(abs(a - b) / a for a, b in zip(one, several, strict=True))
    print(f"largest relative difference: {largest:.1e}")
    return int(largest > LARGEST_DIFFERENCE)


def _losses(directory: Path, settings: Sequence[str], *, processes: int) -> list[float]:
    _nmt(["train"], [*settings, f"training.directory={directory}"], processes=processes)
    lines = (directory / "metrics.jsonl").read_text().splitlines()
    records = [json.loads(line) for line in lines]
    return [record["loss"] for record in records if record["kind"] == "training"]


def _nmt(command: list[str], settings: Sequence[str], *, processes: int) -> None:
    launcher = [sys.executable, "-m", "nmt"]
    if processes > 1:
        torchrun = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
        launcher = [*torchrun, f"--nproc-per-node={processes}", "-m", "nmt"]
    arguments = [*launcher, *command, "--config", "configs/demo.yaml"]
    for setting in settings:
        arguments += ["--set", setting]
    completed = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True)
    if completed.returncode:
        raise SystemExit(f"{' '.join(arguments)}\n{completed.stderr}")


if __name__ == "__main__":
    sys.exit(main())
