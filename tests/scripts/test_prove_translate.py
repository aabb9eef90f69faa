"""The proof holds for our translations."""

import pytest

import prove_translate


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project")
@pytest.mark.parametrize("rest", [[], ["--", "--beam", "2", "--n-best", "2"]])
def test_a_translation_killed_twice_ends_the_same(
    rest: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    options = ["--model", "runs/tiny", "--input", "corpus/train.en", "--lines", "3000"]
    assert prove_translate.main([*options, "--kills", "2", *rest]) == 0
    told = capsys.readouterr().out
    assert "kill 2: with " in told
    assert "PROVEN: 2 kills changed no byte of the translation of 3,000 lines." in told


def test_a_model_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str]):
    assert prove_translate.main(["--model", "nowhere"]) == 2
    assert "nowhere must be a run: make demo trains runs/demo" in capsys.readouterr().err
