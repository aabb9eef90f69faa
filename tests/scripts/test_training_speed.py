"""The training benchmark measures every variant, counts operations and reports wrong use."""

import json

import numpy as np
import pytest
import torch

import timing
import training_speed
from nmt.data.batches import make_batch
from nmt.data.corpus import EncodedCorpus, EncodedSide
from training_arithmetic import training_operations
from training_steps import PARTS, TOOLKIT_VARIANTS, VARIANTS, Sizes, step_mebibytes

TINY = (
    *("--vocabulary-sizes", "30", "40", "--embedding-size", "4", "--hidden-size", "6"),
    *("--batch-sentences", "3", "5", "--samples", "5", "--rounds", "2", "--long", "4"),
    *("--threads", "1"),  # two threads on tiny matrices mostly wait for each other
)


@pytest.fixture(autouse=True)
def short_measurements(monkeypatch):
    monkeypatch.setattr(timing, "PEAK_SIZES", (64,))
    monkeypatch.setattr(training_speed, "SENTENCES_PER_ROUND", 1)


@pytest.fixture
def known_memory(monkeypatch):
    """Replace the measurement of memory, which is slow, by 1 MiB, 2 MiB, ... for the variants."""
    monkeypatch.setattr(
        training_speed, "step_mebibytes", lambda variant, *_, **__: 1.0 + VARIANTS.index(variant)
    )


@pytest.mark.slow
@pytest.mark.usefixtures("known_memory")
def test_tables_name_the_machine_the_sizes_and_every_variant(capsys):
    assert training_speed.main(TINY) == 0
    output = capsys.readouterr().out
    assert f"torch {torch.__version__}" in output.splitlines()[0]
    for heading in (
        "\nV 30, E 4, H 6, 5 candidates, batches of 3: ",
        "\nV 40, E 4, H 6, 5 candidates, batches of 3: ",
        "\nV 30, E 4, H 6, 5 candidates, batches of 5: ",
        "\nMilliseconds per step by vocabulary size, batches of 3 (ratio to V 30 in parentheses)\n",
        "\nMemory of a step on sentences of 4 tokens, V 30, batches of 3\n",
    ):
        assert heading in output
    for variant in VARIANTS:
        assert output.count(f"\n{variant}  ") == 4 + 2 * (variant in TOOLKIT_VARIANTS)
    assert "\nbfloat16, sampled softmax           5         5.000" in output


@pytest.mark.slow
@pytest.mark.usefixtures("known_memory")
def test_json_contains_the_numbers_of_the_tables(capsys):
    assert training_speed.main([*TINY, "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert len(report["tables"]) == 3
    for table in report["tables"]:
        assert [row["name"] for row in table["rows"]] == list(VARIANTS)
        assert table["rows"][0]["ratio"] == 1
        assert table["batch"]["target_tokens"] < table["batch"]["target_cells"]
        for row in table["rows"]:
            assert 0 < row["slowest"] <= row["median"] <= row["fastest"]
            assert 0 < row["share_of_peak"] < 1
    assert report["growth"]["rows"].keys() == set(TOOLKIT_VARIANTS)
    for first, second in report["growth"]["rows"].values():
        assert first["ratio"] == 1
        assert second["ratio"] > 0
    for seconds in report["tables"][0]["parts"].values():
        assert seconds.keys() == set(PARTS)
        assert all(value > 0 for value in seconds.values())


@pytest.mark.slow
def test_memory_grows_with_the_batch():
    sizes = Sizes(50, 8, 16, samples=5, sentences=64, length=40, deviation=0, seed=1)
    few, many = (
        step_mebibytes("float32, full softmax", sizes._replace(sentences=sentences), threads=1)
        for sentences in (16, 512)
    )
    if few is not None:  # Linux
        assert 10 * few < many


def test_different_losses_are_an_error_before_any_measurement(monkeypatch, capsys):
    losses = {"textbook": 3.0, "float32": 3.0, "bfloat16": 3.1}
    monkeypatch.setattr(training_speed, "losses", lambda *_: losses)
    monkeypatch.setattr(training_speed, "time_in_turn", lambda *_: pytest.fail("measured"))
    assert training_speed.main(TINY) == 1
    captured = capsys.readouterr()
    assert "step ms" not in captured.out
    assert f"error: the losses must be equal, but are {losses}\n" in captured.err


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--rounds", "0"], "argument --rounds: must be a positive integer, but is '0'"),
        (["--hidden-size", "7"], "--hidden-size must be even, but is 7"),
        (["--long", "-1"], "--long must be at least 0, but is -1"),
        (
            ["--samples", "30"],
            "--vocabulary-sizes must be at least 31 with 30 samples, but one is 30",
        ),
        (["--vocabulary-sizes", "4", "--samples", "1"], "--vocabulary-sizes must be at least 5"),
    ],
)
def test_wrong_option_is_an_error(capsys, options, message):
    with pytest.raises(SystemExit, match="2"):
        training_speed.main([*TINY, *options])
    assert message in capsys.readouterr().err


def test_operations_count_matrix_products_without_padding():
    # E 1, H 2; a pair of 2 source and 3 target tokens, and a padded pair of 1 and 1 tokens.
    corpus = EncodedCorpus(
        EncodedSide.from_sentences([[4, 5], [4]]), EncodedSide.from_sentences([[4, 5], []])
    )
    batch = make_batch(corpus, np.arange(2), torch.device("cpu"))
    source_token = 2 * (1 * 3 + 1 * 3) + 2 * 2  # two directions of size 1; key
    target_token = 3 * 1 + (1 * 6 + 2 * 6) + 2 * 2 + 4 * 2 + 2 * 10  # ..., 10 logits
    pair_of_tokens = 2 + 2
    forward = 2 * (3 * source_token + 4 * target_token + (2 * 3 + 1 * 1) * pair_of_tokens)
    operations = training_operations(batch, embedding_size=1, hidden_size=2, logits_per_token=10)
    assert operations == 3 * forward
