"""The check of decoding passes for the toolkit, and fails when a property does not hold."""

import pytest

import check_decoding
from nmt.decoding.text_scores import TargetScore
from nmt.decoding.translator import Translator

OPTIONS = ["--model", "runs/tiny", "--source", "corpus/test.en"]


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project")
def test_all_properties_hold(capsys: pytest.CaptureFixture[str]):
    assert check_decoding.main(OPTIONS) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "All properties hold."
    assert lines[0] == "beam 1 equals greedy search: 0 of 4 lines differ"
    assert len(lines) == 11


@pytest.mark.slow
@pytest.mark.usefixtures("trained_project")
def test_violated_property_fails(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    score = Translator.score

    def wrong_score(self: Translator, *files: list[str]) -> list[TargetScore]:
        *scores, last = score(self, *files)
        return [*scores, last._replace(score=last.score - 0.01)]

    monkeypatch.setattr(Translator, "score", wrong_score)
    assert check_decoding.main(OPTIONS) == 1
    output = capsys.readouterr().out
    assert "greedy search: scoring gives the reported scores: 1 of 4 lines differ\n" in output
    assert output.endswith("FAILED: a property does not hold.\n")


def test_missing_model_is_an_error(capsys: pytest.CaptureFixture[str]):
    assert check_decoding.main(["--model", "nowhere"]) == 2
    assert "error: nowhere: must be a run directory" in capsys.readouterr().err
