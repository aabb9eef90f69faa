"""The check holds for our decoding, and sees what breaks a promise."""

import pytest

import check_decoding
from nmt.decoding.translator import TargetScore, Translator

OPTIONS = ["--model", "runs/tiny", "--source", "corpus/test.en"]


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project")
def test_all_promises_are_kept(capsys: pytest.CaptureFixture[str]):
    assert check_decoding.main(OPTIONS) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[-1] == "All promises are kept."
    assert told[0] == "a beam of 1 is greedy search: 0 of 4 lines break it"
    assert len(told) == 11


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project")
def test_a_broken_promise_is_seen(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    score = Translator.score

    def wrong(self: Translator, *files: list[str]) -> list[TargetScore]:
        *right, last = score(self, *files)
        return [*right, last._replace(score=last.score - 0.01)]

    monkeypatch.setattr(Translator, "score", wrong)
    assert check_decoding.main(OPTIONS) == 1
    told = capsys.readouterr().out
    assert "greedy: scoring gives the numbers that were told: 1 of 4 lines break it\n" in told
    assert told.endswith("NOT KEPT.\n")


def test_a_model_that_is_not_there_is_refused(capsys: pytest.CaptureFixture[str]):
    assert check_decoding.main(["--model", "nowhere"]) == 2
    assert "error: nowhere: must be a run directory" in capsys.readouterr().err
