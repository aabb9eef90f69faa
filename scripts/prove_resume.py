"""Prove that a training run that is killed and resumed ends like an uninterrupted run.

Trains a run without interruption, then the same run again, killed with SIGKILL at random times,
some of them while a checkpoint is written, and resumed after each kill. For both runs, prints the
SHA-256 of the final weights, of the rest of the training state, and of all records without their
timing fields.

    python scripts/prove_resume.py
    python scripts/prove_resume.py --processes 2
    python scripts/prove_resume.py --config configs/multi30k-en-de.yaml --kills 4 --set ...

Exit status: 0 all hashes are equal, 1 a hash differs or a command fails, 2 wrong use.
"""

import argparse
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from timing import positive_integer

ROOT = Path(__file__).resolve().parents[1]
# With "auto", the two runs could select different precisions.
PRECISION = "training.precision=float32"
# A small model of the embedded example; --set overrides these settings.
SMALL = (
    "model.embedding_size=48",
    "model.hidden_size=96",
    "training.max_steps=300",
    "training.validate_every_steps=90",
    "training.checkpoint_every_steps=20",
)


class Kill(NamedTuple):
    """When to kill a run: just after a step, or while the next checkpoint is written."""

    step: int
    in_checkpoint: bool


class FinalState(NamedTuple):
    """What must be equal in both runs."""

    hashes: dict[str, str]  # SHA-256 in hexadecimal, by name of the content
    step: int


def main(arguments: Sequence[str] | None = None) -> int:
    """Train both runs, compare them and return the exit status."""
    options = _parse(arguments)
    with tempfile.TemporaryDirectory(prefix="nmt-prove-") as temporary:
        directory = options.workplace or Path(temporary)
        directory.mkdir(parents=True, exist_ok=True)
        prover = Prover(options, directory)
        prover.nmt("preprocess", "--quiet")
        uninterrupted = prover.train_uninterrupted()
        killed = prover.train_killed()
    for name, expected in uninterrupted.hashes.items():
        equal = "equal" if killed.hashes[name] == expected else "DIFFERENT"
        print(f"{name}, {equal}:\n  {expected}  uninterrupted\n  {killed.hashes[name]}  killed")
    if killed != uninterrupted:
        print("FAILED: the killed run ended differently.")
        return 1
    print(
        f"PASSED: a run of {uninterrupted.step:,} steps is bit-identical after "
        f"{options.kills} kills."
    )
    return 0


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--config",
        type=Path,
        help="the YAML configuration (default: a small model of the embedded example)",
        metavar="FILE",
    )
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", dest="overrides")
    parser.add_argument("--kills", type=positive_integer, default=10, metavar="N")
    parser.add_argument(
        "--processes",
        type=positive_integer,
        default=1,
        metavar="N",
        help="number of training processes, started by torchrun",
    )
    parser.add_argument("--seed", type=int, default=0, help="seed of the times of the kills")
    parser.add_argument(
        "--workplace",
        type=Path,
        metavar="DIR",
        help="directory that keeps all data and runs (default: a temporary directory)",
    )
    return parser.parse_args(arguments)


class Prover:
    """Trains the two runs in one directory.

    Args:
        options: the options of the command line.
        directory: where prepared data, runs and logs are written.
    """

    def __init__(self, options: argparse.Namespace, directory: Path) -> None:
        self.kills: int = options.kills
        self.processes: int = options.processes
        self.directory = directory
        self.random = random.Random(options.seed)
        config = options.config or ROOT / "configs" / "demo.yaml"
        overrides = [*(() if options.config else SMALL), PRECISION, *options.overrides]
        # A record for every step shows the progress of the run.
        overrides += [f"data.directory={directory / 'prepared'}", "training.log_every_steps=1"]
        self.arguments = ["--config", str(config.resolve())]
        for override in overrides:
            self.arguments += ["--set", override]

    def nmt(self, command: str, *arguments: str) -> None:
        """Run a command of the toolkit.

        Raises:
            SystemExit: the command fails.
        """
        command_line = [*self._launcher(command), command, *self.arguments, *arguments]
        completed = subprocess.run(command_line, cwd=ROOT, capture_output=True, text=True)
        if completed.returncode:
            raise SystemExit(f"{' '.join(command_line)}\n{completed.stderr}")

    def _launcher(self, command: str) -> list[str]:
        if command == "train" and self.processes > 1:
            torchrun = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
            return [*torchrun, f"--nproc-per-node={self.processes}", "-m", "nmt"]
        return [sys.executable, "-m", "nmt"]

    def train_uninterrupted(self) -> FinalState:
        """Train without interruption."""
        started = time.monotonic()
        run = self.directory / "uninterrupted"
        self.nmt("train", "--set", f"training.directory={run}")
        state = _final_state(run)
        seconds = time.monotonic() - started
        print(f"uninterrupted: {state.step:,} steps in {seconds:.0f} s", flush=True)
        return state

    def train_killed(self) -> FinalState:
        """Train with kills, and resume after each."""
        run = self.directory / "killed"
        total = _final_state(self.directory / "uninterrupted").step
        for number, kill in enumerate(self._schedule(total), start=1):
            step = self._train_until(run, kill)
            partials = sorted(path.name for path in run.glob("**/.*.partial"))
            during = ", while writing a checkpoint" if kill.in_checkpoint else ""
            print(
                f"kill {number}: in step {step + 1:,}{during}; partial files: "
                f"{', '.join(partials) or 'none'}",
                flush=True,
            )
        self.nmt("train", "--set", f"training.directory={run}")
        return _final_state(run)

    def _schedule(self, total: int) -> list[Kill]:
        """Spread the kills over the run at random, every third in a checkpoint."""
        interval = total / (self.kills + 1)
        return [
            Kill(int((number + self.random.random()) * interval), number % 3 == 1)
            for number in range(self.kills)
        ]

    def _train_until(self, run: Path, kill: Kill) -> int:
        """Start training, kill it, and return the last recorded step.

        Raises:
            SystemExit: training ended before the kill.
        """
        command_line = [*self._launcher("train"), "train", *self.arguments]
        command_line += ["--set", f"training.directory={run}"]
        # Records and partial files of earlier processes do not show the progress of this one.
        metrics = run / "metrics.jsonl"
        before = _modification_time(metrics)
        partials = set(run.glob("checkpoints/.*.partial/*"))

        def step_is_recorded() -> bool:
            return _modification_time(metrics) != before and _last_step(run) >= kill.step

        with (self.directory / "killed.log").open("ab") as log:
            process = subprocess.Popen(command_line, cwd=ROOT, stderr=log)
            try:
                self._wait(process, step_is_recorded)
                if kill.in_checkpoint:
                    self._wait(
                        process, lambda: set(run.glob("checkpoints/.*.partial/*")) - partials
                    )
                else:
                    time.sleep(self.random.uniform(0, 0.05))
            finally:
                _kill(process)
        return _last_step(run)

    def _wait(self, process: "subprocess.Popen[bytes]", condition: Callable[[], object]) -> None:
        while not condition():
            if process.poll() is not None:
                log = self.directory / "killed.log"
                raise SystemExit(f"training ended before it was killed; see {log}")
            time.sleep(0.0005)


def _kill(process: "subprocess.Popen[bytes]") -> None:
    """Kill a process and its children, which torchrun starts."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    process_ids = [process.pid]
    if process.poll() is None and children.exists():
        process_ids += map(int, children.read_text().split())
    for process_id in process_ids:
        with suppress(ProcessLookupError):
            os.kill(process_id, signal.SIGKILL)
    process.wait()


def _modification_time(path: Path) -> int:
    """Return the modification time of a file in nanoseconds, or 0 if it does not exist."""
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:
        return 0


def _last_step(run: Path) -> int:
    """Return the step of the last complete record, or -1 if there is none."""
    metrics = run / "metrics.jsonl"
    if not metrics.exists():
        return -1
    with metrics.open("rb") as file:
        file.seek(max(0, metrics.stat().st_size - 10_000))
        lines = file.read().split(b"\n")[:-1]
    try:
        return int(json.loads(lines[-1])["step"])
    except (IndexError, ValueError):
        return -1


def _final_state(run: Path) -> FinalState:
    checkpoint = run / "checkpoints" / (run / "latest").read_text().strip()
    hashes = {
        "weights": _sha256((checkpoint / "model.safetensors").read_bytes()),
        "optimizer and random generators": _sha256(
            (checkpoint / "training.safetensors").read_bytes()
        ),
    }
    records = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    untimed = [
        {key: value for key, value in record.items() if "second" not in key} for record in records
    ]
    hashes["metrics.jsonl without timing fields"] = _sha256(json.dumps(untimed).encode())
    return FinalState(hashes, records[-1]["step"])


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
