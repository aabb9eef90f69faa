"""Training in two processes has the losses of training in one."""

import pytest

import compare_processes

SMALL = ["--set", "model.hidden_size=32", "--set", "model.embedding_size=16"]


@pytest.mark.slow
def test_two_processes_have_the_losses_of_one_process(capsys: pytest.CaptureFixture[str]):
    assert compare_processes.main(["--steps", "4", *SMALL]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["step", "1", "process", "2", "processes", "difference"]
    assert len(lines) == 6
    assert lines[-1].startswith("largest relative difference: ")


def test_different_losses_fail(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(compare_processes, "_nmt", lambda *_, **__: None)
    monkeypatch.setattr(
        compare_processes, "_losses", lambda *_, processes: [2.0, 1.0 + 0.001 * processes]
    )
    assert compare_processes.main([]) == 1
    assert capsys.readouterr().out.endswith("largest relative difference: 1.0e-03\n")
