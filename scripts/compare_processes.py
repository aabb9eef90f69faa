"""Compare a training in several processes with the same training in one.

Trains the embedded example for some steps in one process, and in several with torchrun (gloo, on
the CPU), from the same weights, without dropout: each process would draw masks of its own. Prints
the losses side by side and the largest difference. A difference above 1e-4 of the loss gives the
exit status 1.

    python scripts/compare_processes.py
    python scripts/compare_processes.py --processes 3 --steps 20
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tabulate import tabulate

from timing import whole_above_zero

ROOT = Path(__file__).resolve().parents[1]
LARGEST = 1e-4


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the comparison; return the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--processes", type=whole_above_zero, default=2, metavar="N")
    parser.add_argument("--steps", type=whole_above_zero, default=50, metavar="N")
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", dest="overrides")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="nmt-compare-") as temporary:
        workplace = Path(temporary)
        settings = [
            *(f"training.max_steps={options.steps}", "training.log_every_steps=1"),
            *(
                f"data.directory={workplace / 'prepared'}",
                "model.dropout=0",
                "device=cpu",
                "training.precision=float32",
            ),
            *options.overrides,
        ]
        _nmt(["preprocess"], settings, processes=1)
        losses = {
            count: _losses(workplace / str(count), settings, processes=count)
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
    print(f"largest difference: {largest:.1e} of the loss")
    return int(largest > LARGEST)


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
    line = [*launcher, *command, "--config", "configs/demo.yaml"]
    for setting in settings:
        line += ["--set", setting]
    ended = subprocess.run(line, cwd=ROOT, capture_output=True, text=True)
    if ended.returncode:
        raise SystemExit(f"{' '.join(line)}\n{ended.stderr}")


if __name__ == "__main__":
    sys.exit(main())
