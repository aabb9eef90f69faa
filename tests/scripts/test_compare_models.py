"""The comparison trains every model for the same time and reports its scores."""

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
def test_every_variant_is_trained_and_scored(capsys: pytest.CaptureFixture[str]):
    assert compare_models.main(["models", *SHORT, "--json"]) == 0
    captured = capsys.readouterr()
    report = json.loads(captured.out)
    assert [row["name"] for row in report["rows"]] == ["baseline", "LSTM", "40 ids"]
    for row in report["rows"]:
        assert row["updates"] > 0
        assert row["tokens_per_second"] > 0
        assert 1 < row["perplexity"] < 100
        assert 0 <= row["bleu"] <= 100
    assert report["rows"][1]["parameters"] > report["rows"][0]["parameters"]
    assert captured.err.startswith("round 1 of 2, ")
    assert not list(Path().glob("prepared*")), "prepared data must be temporary"


@pytest.mark.usefixtures("small_table")
def test_table_is_markdown(capsys: pytest.CaptureFixture[str]):
    overrides = ["--set", "training.feed_previous=0.5"]
    assert compare_models.main(["models", *SHORT, *overrides, "--only", "LSTM"]) == 0
    lines = capsys.readouterr().out.strip().split("\n")
    assert lines[1] == ("nmt.yaml, training.feed_previous=0.5; 0.003 minutes of training per model")
    assert [cell.strip() for cell in lines[3].split("|")[1:-1]] == [
        "model",
        "million parameters",
        "target tokens/s",
        "epochs",
        "perplexity",
        "BLEU",
    ]
    assert lines[-1].startswith("| LSTM ")


@pytest.mark.usefixtures("small_table")
def test_diverged_training_is_reported_and_fails(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    scores = ValidationScores(float("nan"), 0.0, 0.0)
    monkeypatch.setattr("timed_training.make_validation", lambda *_, **__: lambda model: scores)
    assert compare_models.main(["models", *SHORT, "--only", "LSTM"]) == 1
    assert "diverged |   0.00 |" in capsys.readouterr().out


@pytest.mark.parametrize("table", compare_models.TABLES)
def test_every_variant_is_a_valid_configuration(table: str):
    path = Path(__file__).parents[2] / "configs" / "multi30k-en-de.yaml"
    for variant in compare_models.TABLES[table]:
        load_configuration(path, variant.overrides)


@pytest.mark.usefixtures("small_table")
def test_missing_validation_data_is_an_error(capsys: pytest.CaptureFixture[str]):
    assert compare_models.main(["models", *SHORT, "--set", "data.valid=[]"]) == 2
    assert capsys.readouterr().err == (
        "error: data.valid: must name a validation corpus, but is empty. Set one, "
        "for example with --set data.valid=corpora/valid.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--only", "GPT"], "--only must be one of 'baseline', "),
        (["--threads", "0"], "argument --threads: must be a positive integer, but is '0'"),
        (
            ["--set", "model.heads=3"],
            "--set model.heads: must not be a key that the table changes, but 'two heads' changes "
            "it. Remove the option, or select other rows with --only.",
        ),
        (["--minutes", "0"], "argument --minutes: must be a positive number, but is '0'"),
        (["--minutes", "x"], "argument --minutes: must be a positive number, but is 'x'"),
    ],
)
def test_wrong_option_is_an_error(
    capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
):
    with pytest.raises(SystemExit) as exit_:
        compare_models.main(["models", *arguments])
    assert exit_.value.code == 2
    assert message in capsys.readouterr().err
