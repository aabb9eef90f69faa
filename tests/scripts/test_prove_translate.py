"""The proof of resumed translation passes for the toolkit."""

import pytest

import prove_translate


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project")
@pytest.mark.parametrize("rest", [[], ["--", "--beam", "2", "--n-best", "2"]])
def test_killed_translation_equals_uninterrupted_translation(
    rest: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    options = ["--model", "runs/tiny", "--input", "corpus/train.en", "--lines", "3000"]
    assert prove_translate.main([*options, "--kills", "2", *rest]) == 0
    output = capsys.readouterr().out
    assert "kill 2: after " in output
    expected = "PASSED: the translation of 3,000 lines is byte-identical after 2 kills."
    assert expected in output


def test_missing_model_is_an_error(capsys: pytest.CaptureFixture[str]):
    assert prove_translate.main(["--model", "nowhere"]) == 2
    assert "error: nowhere: must be a run directory, but is not one." in capsys.readouterr().err
