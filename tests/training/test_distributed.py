"""Distributed processes end together, and the run can be resumed."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
from reversal import records

import nmt as package
from nmt.errors import RunError
from nmt.runs.checkpoints import CheckpointStore
from nmt.training.distributed import join_process_group

CPU = torch.device("cpu")
TORCHRUN = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
RUN = Path("runs/tiny")


def test_single_process_needs_no_process_group():
    with join_process_group(CPU) as group:
        assert (group.rank, group.world_size, group.is_first) == (0, 1, True)
        assert group.broadcast({"a": 1}) == {"a": 1}
        state = torch.arange(3, dtype=torch.uint8)
        assert group.all_gather(state) == [state]


def test_process_that_cannot_join_the_others_says_how_to_start_them(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("WORLD_SIZE", "2")
    for name in ("RANK", "MASTER_ADDR", "MASTER_PORT"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(RunError) as failure, join_process_group(CPU):
        pass
    message = failure.value.render()
    assert message.startswith("cannot join the 2 processes of this training: ")
    assert message.endswith("Start them with torchrun, which sets the addresses that they need.")


def launch(*overrides: str) -> "subprocess.Popen[str]":
    line = [*TORCHRUN, "-m", "nmt", "train", "--quiet"]
    for override in overrides:
        line += ["--set", override]
    environment = os.environ | {"PYTHONPATH": str(Path(package.__file__).parents[1])}
    return subprocess.Popen(line, env=environment, stderr=subprocess.PIPE, text=True)


@pytest.mark.slow
@pytest.mark.usefixtures("prepared_project")
def test_run_can_be_resumed_after_one_process_is_killed():
    endless = ("training.max_steps=100000000", "training.max_epochs=100000000")
    often = ("training.checkpoint_every_steps=5", "training.log_every_steps=1")
    rare = "training.validate_every_steps=100000000"
    with launch(*endless, *often, rare) as process:
        while not (RUN / "latest").exists():
            assert process.poll() is None
            time.sleep(0.01)
        workers = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
        second = next(
            worker
            for worker in workers
            if b"\0RANK=1\0" in Path(f"/proc/{worker}/environ").read_bytes()
        )
        os.kill(int(second), signal.SIGKILL)
        _, messages = process.communicate()
    assert process.returncode == 1
    assert (
        "nmt: error: process 0: another process of this training has ended, so this one ends "
        "too. Start all of them again to resume from the last checkpoint.\n"
    ) in messages
    assert "nmt/training" not in messages  # no traceback from this package
    checkpoint = CheckpointStore(RUN).latest()
    assert checkpoint
    with launch(
        f"training.max_steps={checkpoint.progress.step + 3}", endless[1], *often, rare
    ) as resumed:
        resumed.communicate()
    assert resumed.returncode == 0
    steps = [record["step"] for record in records(RUN) if record["kind"] == "training"]
    assert steps == list(range(1, checkpoint.progress.step + 4))
