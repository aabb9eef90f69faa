"""The proof of resumption passes for the toolkit, and fails when a bit differs."""

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
def test_run_killed_in_a_step_and_in_a_checkpoint_equals_uninterrupted_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    options = [*SHORT, "--kills", "2", "--workplace", str(tmp_path)]
    assert prove_resume.main(options) == 0
    output = capsys.readouterr().out
    assert "kill 2: in step" in output and "while writing a checkpoint; partial files: " in output
    assert "DIFFERENT" not in output
    assert "PASSED: a run of 40 steps is bit-identical after 2 kills." in output

    # The same comparison detects one changed record.
    shutil.copytree(tmp_path / "uninterrupted", tmp_path / "changed")
    metrics = tmp_path / "changed" / "metrics.jsonl"
    metrics.write_text(metrics.read_text() + '{"kind": "training", "step": 40}\n')
    uninterrupted = prove_resume._final_state(tmp_path / "uninterrupted")
    assert prove_resume._final_state(tmp_path / "killed") == uninterrupted
    assert prove_resume._final_state(tmp_path / "changed") != uninterrupted


@pytest.mark.slow
def test_killed_run_with_two_processes_equals_uninterrupted_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    options = ["--kills", "1", "--processes", "2", "--set", "training.max_steps=20"]
    assert prove_resume.main([*SHORT, *options, "--workplace", str(tmp_path)]) == 0
    expected = "PASSED: a run of 20 steps is bit-identical after 1 kills."
    assert expected in capsys.readouterr().out


def test_difference_is_reported_and_fails(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    prover = prove_resume.Prover
    monkeypatch.setattr(prover, "nmt", lambda *_: None)
    for name, sha256 in (("train_uninterrupted", "aa"), ("train_killed", "ab")):
        state = prove_resume.FinalState({"weights": sha256}, 40)
        monkeypatch.setattr(prover, name, lambda self, state=state: state)
    assert prove_resume.main([]) == 1
    assert capsys.readouterr().out == (
        "weights, DIFFERENT:\n  aa  uninterrupted\n  ab  killed\n"
        "FAILED: the killed run ended differently.\n"
    )


def test_failing_command_is_shown():
    with pytest.raises(SystemExit, match=r"training\.max_stepz: unknown key"):
        prove_resume.main(["--set", "training.max_stepz=3"])


def test_kills_are_spread_over_the_run():
    options = prove_resume._parse(["--kills", "10"])
    kills = prove_resume.Prover(options, Path("nowhere"))._schedule(300)
    steps = [kill.step for kill in kills]
    assert steps == sorted(steps) and len(set(steps)) == 10 and steps[-1] < 300
    assert sum(kill.in_checkpoint for kill in kills) == 3
