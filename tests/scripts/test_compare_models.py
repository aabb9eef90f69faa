"""The comparison of models trains each for the same time and shows what it reached."""

import json
from pathlib import Path

import pytest

import compare_models
from nmt.config import load_configuration
from nmt.runs.scores import ValidationScores

SHORT = ["--config", "nmt.yaml", "--minutes", "0.003", "--slice-seconds", "0.1"]
ROWS = [
    compare_models.Variant("baseline"),
    compare_models.Variant("LSTM", ("model.cell=lstm",)),
    compare_models.Variant("40 ids", ("segmentation.vocabulary_size=40",)),
]


@pytest.fixture
def small_table(project: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(compare_models.TABLES, "models", ROWS)


@pytest.mark.usefixtures("small_table")
def test_each_variant_is_trained_and_scored(capsys: pytest.CaptureFixture[str]):
    assert compare_models.main(["models", *SHORT, "--json"]) == 0
    shown = capsys.readouterr()
    report = json.loads(shown.out)
    assert [row["name"] for row in report["rows"]] == ["baseline", "LSTM", "40 ids"]
    for row in report["rows"]:
        assert row["updates"] > 0
        assert row["tokens_per_second"] > 0
        assert 1 < row["perplexity"] < 100
        assert 0 <= row["bleu"] <= 100
    assert report["rows"][1]["parameters"] > report["rows"][0]["parameters"]
    assert shown.err.startswith("round 1 of 2, ")
    assert not list(Path().glob("prepared*")), "nothing is left behind"


@pytest.mark.usefixtures("small_table")
def test_the_table_is_markdown(capsys: pytest.CaptureFixture[str]):
    changes = ["--set", "training.feed_previous=0.5"]
    assert compare_models.main(["models", *SHORT, *changes, "--only", "LSTM"]) == 0
    lines = capsys.readouterr().out.strip().split("\n")
    assert lines[1] == (
        "nmt.yaml, training.feed_previous=0.5; 0.003 minutes of training each, in turn"
    )
    assert [cell.strip() for cell in lines[3].split("|")[1:-1]] == [
        "",
        "parameters, M",
        "target tokens/s",
        "epochs",
        "perplexity",
        "BLEU",
    ]
    assert lines[-1].startswith("| LSTM ")


@pytest.mark.usefixtures("small_table")
def test_a_training_that_diverged_is_said_and_fails(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(
        "learner.validation", lambda *_: lambda model: ValidationScores(float("nan"), 0.0, 0.0)
    )
    assert compare_models.main(["models", *SHORT, "--only", "LSTM"]) == 1
    assert "diverged |   0.00 |" in capsys.readouterr().out


@pytest.mark.parametrize("table", compare_models.TABLES)
def test_every_variant_is_a_configuration(table: str):
    path = Path(__file__).parents[2] / "configs" / "multi30k-en-de.yaml"
    for variant in compare_models.TABLES[table]:
        load_configuration(path, variant.overrides)


@pytest.mark.usefixtures("small_table")
def test_a_comparison_without_validation_data_is_refused(capsys: pytest.CaptureFixture[str]):
    assert compare_models.main(["models", *SHORT, "--set", "data.valid=[]"]) == 2
    assert capsys.readouterr().err == (
        "error: data.valid: must name a validation corpus to compare on, but names none. Give one, "
        "for example --set data.valid=corpora/valid\n"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--only", "GPT"], "--only must name some of 'baseline', "),
        (["--threads", "0"], "argument --threads: must be a whole number above 0, but is '0'"),
        (
            ["--set", "model.heads=3"],
            "--set model.heads: must not be a key that this table changes, but 'two heads' changes "
            "it; leave it out, or choose other rows with --only",
        ),
        (["--minutes", "0"], "argument --minutes: must be a number above 0, but is '0'"),
        (["--minutes", "x"], "argument --minutes: must be a number above 0, but is 'x'"),
    ],
)
def test_wrong_use_is_refused(
    capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
):
    with pytest.raises(SystemExit) as exit_:
        compare_models.main(["models", *arguments])
    assert exit_.value.code == 2
    assert message in capsys.readouterr().err
