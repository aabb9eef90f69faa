"""The proof is a proof: it holds for our training, and says so when a bit differs."""

import shutil
from pathlib import Path

import pytest

import prove_resume

SHORT = [
    *("--set", "model.hidden_size=32", "--set", "model.embedding_size=16"),
    *("--set", "training.max_steps=40", "--set", "training.validate_every_steps=30"),
    *("--set", "training.checkpoint_every_steps=6"),
]


@pytest.mark.slow
def test_a_run_killed_in_a_step_and_in_a_checkpoint_ends_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    options = [*SHORT, "--kills", "2", "--workplace", str(tmp_path)]
    assert prove_resume.main(options) == 0
    told = capsys.readouterr().out
    assert "kill 2: in step" in told and "writing a checkpoint; left over: " in told
    assert "DIFFERENT" not in told
    assert "PROVEN: 2 kills changed no bit of a run of 40 steps." in told

    # The same comparison sees one changed record.
    shutil.copytree(tmp_path / "straight", tmp_path / "changed")
    metrics = tmp_path / "changed" / "metrics.jsonl"
    metrics.write_text(metrics.read_text() + '{"kind": "training", "step": 40}\n')
    straight = prove_resume._outcome(tmp_path / "straight")
    assert prove_resume._outcome(tmp_path / "killed") == straight
    assert prove_resume._outcome(tmp_path / "changed") != straight


@pytest.mark.slow
def test_two_processes_killed_together_end_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    few = ["--kills", "1", "--processes", "2", "--set", "training.max_steps=20"]
    assert prove_resume.main([*SHORT, *few, "--workplace", str(tmp_path)]) == 0
    assert "PROVEN: 1 kills changed no bit of a run of 20 steps." in capsys.readouterr().out


def test_a_difference_is_said_and_fails(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    prover = prove_resume.Prover
    monkeypatch.setattr(prover, "nmt", lambda *_: None)
    for name, hash_ in (("train_straight", "aa"), ("train_killed", "ab")):
        outcome = prove_resume.Outcome({"weights": hash_}, 40)
        monkeypatch.setattr(prover, name, lambda self, outcome=outcome: outcome)
    assert prove_resume.main([]) == 1
    assert capsys.readouterr().out == (
        "weights, DIFFERENT:\n  aa  straight\n  ab  killed\n"
        "NOT PROVEN: the killed run ended differently.\n"
    )


def test_a_command_that_fails_is_shown():
    with pytest.raises(SystemExit, match=r"training\.max_stepz: unknown key"):
        prove_resume.main(["--set", "training.max_stepz=3"])


def test_kills_are_spread_over_the_run():
    options = prove_resume._parse(["--kills", "10"])
    plans = prove_resume.Prover(options, Path("nowhere"))._plans(300)
    steps = [plan.step for plan in plans]
    assert steps == sorted(steps) and len(set(steps)) == 10 and steps[-1] < 300
    assert sum(plan.in_checkpoint for plan in plans) == 3
