"""Prove that a training that is killed again and again ends as if nothing had happened.

Trains a run straight through; then the same run, killed with SIGKILL at random moments, some of
them while a checkpoint is being written, and started again each time. Prints the SHA-256 of the
final weights, of the rest of the training state, and of all records but their timing fields, of
both. They must be equal: else the exit status is 1.

    python scripts/prove_resume.py
    python scripts/prove_resume.py --processes 2
    python scripts/prove_resume.py --config configs/multi30k-en-de.yaml --kills 4 --set ...
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

from timing import whole_above_zero

ROOT = Path(__file__).resolve().parents[1]
# Two runs that choose for themselves could choose differently.
PRECISION = "training.precision=float32"
# A small model of the embedded example; the settings of --set come after these.
SMALL = (
    "model.embedding_size=48",
    "model.hidden_size=96",
    "training.max_steps=300",
    "training.validate_every_steps=90",
    "training.checkpoint_every_steps=20",
)


class Plan(NamedTuple):
    """When to kill: soon after a step, or in the checkpoint that comes next."""

    step: int
    in_checkpoint: bool


class Outcome(NamedTuple):
    """What must be equal of two runs: SHA-256 in hexadecimal, by what they are of."""

    hashes: dict[str, str]
    step: int


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the proof; return the exit status."""
    options = _parse(arguments)
    with tempfile.TemporaryDirectory(prefix="nmt-prove-") as temporary:
        workplace = options.workplace or Path(temporary)
        workplace.mkdir(parents=True, exist_ok=True)
        prover = Prover(options, workplace)
        prover.nmt("preprocess", "--quiet")
        straight = prover.train_straight()
        killed = prover.train_killed()
    for what, expected in straight.hashes.items():
        equal = "equal" if killed.hashes[what] == expected else "DIFFERENT"
        print(f"{what}, {equal}:\n  {expected}  straight\n  {killed.hashes[what]}  killed")
    if killed != straight:
        print("NOT PROVEN: the killed run ended differently.")
        return 1
    print(f"PROVEN: {options.kills} kills changed no bit of a run of {straight.step:,} steps.")
    return 0


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--config", type=Path, help="what to train; a small demo unless given", metavar="FILE"
    )
    parser.add_argument("--set", action="append", default=[], metavar="KEY=VALUE", dest="overrides")
    parser.add_argument("--kills", type=whole_above_zero, default=10, metavar="N")
    parser.add_argument(
        "--processes", type=whole_above_zero, default=1, metavar="N", help="by torchrun"
    )
    parser.add_argument("--seed", type=int, default=0, help="of the moments of the kills")
    parser.add_argument(
        "--workplace", type=Path, metavar="DIR", help="keep everything here; else it is temporary"
    )
    return parser.parse_args(arguments)


class Prover:
    """Trains in a folder of its own.

    Args:
        options: of the command line.
        workplace: the folder.
    """

    def __init__(self, options: argparse.Namespace, workplace: Path) -> None:
        self.kills: int = options.kills
        self.processes: int = options.processes
        self.workplace = workplace
        self.random = random.Random(options.seed)
        config = options.config or ROOT / "configs" / "demo.yaml"
        overrides = [*(() if options.config else SMALL), PRECISION, *options.overrides]
        # A record for every step tells where a run is.
        overrides += [f"data.directory={workplace / 'prepared'}", "training.log_every_steps=1"]
        self.arguments = ["--config", str(config.resolve())]
        for override in overrides:
            self.arguments += ["--set", override]

    def nmt(self, command: str, *arguments: str) -> None:
        """Run a command of the toolkit to its end.

        Raises:
            SystemExit: it fails.
        """
        line = [*self._launcher(command), command, *self.arguments, *arguments]
        ended = subprocess.run(line, cwd=ROOT, capture_output=True, text=True)
        if ended.returncode:
            raise SystemExit(f"{' '.join(line)}\n{ended.stderr}")

    def _launcher(self, command: str) -> list[str]:
        if command == "train" and self.processes > 1:
            torchrun = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
            return [*torchrun, f"--nproc-per-node={self.processes}", "-m", "nmt"]
        return [sys.executable, "-m", "nmt"]

    def train_straight(self) -> Outcome:
        """Train without a stop."""
        started = time.monotonic()
        run = self.workplace / "straight"
        self.nmt("train", "--set", f"training.directory={run}")
        outcome = _outcome(run)
        seconds = time.monotonic() - started
        print(f"straight: {outcome.step:,} steps in {seconds:.0f} s", flush=True)
        return outcome

    def train_killed(self) -> Outcome:
        """Train with kills, each followed by a new start."""
        run = self.workplace / "killed"
        total = _outcome(self.workplace / "straight").step
        for number, plan in enumerate(self._plans(total), start=1):
            where = self._train_until(run, plan)
            left = sorted(path.name for path in run.glob("**/.*.partial"))
            what = ", writing a checkpoint" if plan.in_checkpoint else ""
            print(
                f"kill {number}: in step {where + 1:,}{what}; left over: "
                f"{', '.join(left) or 'nothing'}",
                flush=True,
            )
        self.nmt("train", "--set", f"training.directory={run}")
        return _outcome(run)

    def _plans(self, total: int) -> list[Plan]:
        """Spread the kills over the run at random, every third in a checkpoint."""
        share = total / (self.kills + 1)
        return [
            Plan(int((number + self.random.random()) * share), number % 3 == 1)
            for number in range(self.kills)
        ]

    def _train_until(self, run: Path, plan: Plan) -> int:
        """Start training, kill it as planned, and return the last recorded step.

        Raises:
            SystemExit: it ended by itself before.
        """
        line = [*self._launcher("train"), "train", *self.arguments]
        line += ["--set", f"training.directory={run}"]
        # What the killed one left behind is no sign of this one.
        metrics = run / "metrics.jsonl"
        before = _changed_at(metrics)
        partials = set(run.glob("checkpoints/.*.partial/*"))
        with (self.workplace / "killed.log").open("ab") as log:
            process = subprocess.Popen(line, cwd=ROOT, stderr=log)
            try:
                self._wait(
                    process, lambda: _changed_at(metrics) != before and _last_step(run) >= plan.step
                )
                if plan.in_checkpoint:
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
                log = self.workplace / "killed.log"
                raise SystemExit(f"the run ended before it was killed: see {log}")
            time.sleep(0.0005)


def _kill(process: "subprocess.Popen[bytes]") -> None:
    """Kill a process, and those that torchrun started with it."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    family = [process.pid]
    if process.poll() is None and children.exists():
        family += map(int, children.read_text().split())
    for each in family:
        with suppress(ProcessLookupError):
            os.kill(each, signal.SIGKILL)
    process.wait()


def _changed_at(path: Path) -> int:
    """Return when a file was changed, in nanoseconds; 0 if it is not there."""
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:
        return 0


def _last_step(run: Path) -> int:
    """Return the step of the last whole record, -1 without one."""
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


def _outcome(run: Path) -> Outcome:
    checkpoint = run / "checkpoints" / (run / "latest").read_text().strip()
    hashes = {
        "weights": _sha256((checkpoint / "model.safetensors").read_bytes()),
        "optimiser and random generators": _sha256(
            (checkpoint / "training.safetensors").read_bytes()
        ),
    }
    records = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
    untimed = [{k: v for k, v in record.items() if "second" not in k} for record in records]
    hashes["metrics.jsonl without timing fields"] = _sha256(json.dumps(untimed).encode())
    return Outcome(hashes, records[-1]["step"])


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
