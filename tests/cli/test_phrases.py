"""Chinese and Thai, whose words are not separated by spaces: from a table to scores."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
ROOT = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.parametrize(("language", "tokenizer"), [("zh", "zh"), ("th", "char")])
def test_scores_rise_with_the_model_and_select_the_best_checkpoint(
    nmt: Command,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
    tokenizer: str,
):
    monkeypatch.chdir(tmp_path)
    configuration = ROOT / "configs" / f"phrases-en-{language}.yaml"
    options = ("--config", str(configuration), "--quiet")
    settings = {
        "data.train": ROOT / "data" / "phrases" / "phrases.tsv",
        "training.max_epochs": 6,
        "training.validate_every_steps": 40,
    }
    for key, value in settings.items():
        options += ("--set", f"{key}={value}")
    assert nmt("preprocess", *options).status == 0
    assert nmt("train", *options).status == 0
    metrics = Path("runs", configuration.stem, "metrics.jsonl").read_text().splitlines()
    scores = [record["bleu"] for record in map(json.loads, metrics) if "bleu" in record]
    assert scores[0] < 50 < 90 < max(scores)
    (corpus,) = json.loads(nmt("evaluate", *options, "--json").output).values()
    assert corpus["bleu"]["score"] > 90
    assert f"tok:{tokenizer}" in corpus["bleu"]["signature"]
