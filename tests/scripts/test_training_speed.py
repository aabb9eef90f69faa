"""The benchmark of training: what it prints, what it counts and what it refuses."""

import json

import numpy as np
import pytest
import torch

import timing
import training_speed
from nmt.data.batches import make_batch
from nmt.data.corpus import EncodedCorpus, EncodedSide
from training_arithmetic import training_operations
from training_steps import OURS, PARTS, WAYS, Sizes, step_mebibytes

TINY = (
    *("--vocabulary-sizes", "30", "40", "--embedding-size", "4", "--hidden-size", "6"),
    *("--batch-sentences", "3", "5", "--samples", "5", "--rounds", "2", "--long", "4"),
)


@pytest.fixture(autouse=True)
def short_measurements(monkeypatch):
    monkeypatch.setattr(timing, "PEAK_SIZES", (64,))
    monkeypatch.setattr(training_speed, "SENTENCES_A_ROUND", 1)


@pytest.fixture
def known_memory(monkeypatch):
    """Every way takes a MiB more than the one before: a process for each would take long."""
    monkeypatch.setattr(
        training_speed, "step_mebibytes", lambda way, *_, **__: 1.0 + list(WAYS).index(way)
    )


@pytest.mark.slow
@pytest.mark.usefixtures("known_memory")
def test_the_tables_name_the_machine_the_sizes_and_every_way(capsys):
    assert training_speed.main(TINY) == 0
    printed = capsys.readouterr().out
    assert f"torch {torch.__version__}" in printed.splitlines()[0]
    for heading in (
        "\nV 30, E 4, H 6, 5 candidates, sentences 3, ",
        "\nV 40, E 4, H 6, 5 candidates, sentences 3, ",
        "\nV 30, E 4, H 6, 5 candidates, sentences 5, ",
        "\nMilliseconds of a step by vocabulary, in turn, batches of 3 (x V 30)\n",
        "\nMemory of a step with all lengths 4, V 30, batches of 3\n",
    ):
        assert heading in printed
    for way in WAYS:
        assert printed.count(f"\n{way}  ") == 4 + 2 * (way in OURS)
    assert "\nbfloat16, sampled softmax           5         5.000" in printed


@pytest.mark.slow
@pytest.mark.usefixtures("known_memory")
def test_json_holds_the_same(capsys):
    assert training_speed.main([*TINY, "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert len(report["tables"]) == 3
    for table in report["tables"]:
        assert [row["name"] for row in table["rows"]] == list(WAYS)
        assert table["rows"][0]["ratio"] == 1
        assert table["batch"]["target_tokens"] < table["batch"]["target_cells"]
        for row in table["rows"]:
            assert 0 < row["slowest"] <= row["median"] <= row["fastest"]
            assert 0 < row["share_of_peak"] < 1
    assert report["growth"]["rows"].keys() == set(OURS)
    for first, second in report["growth"]["rows"].values():
        assert first["ratio"] == 1
        assert second["ratio"] > 0
    for seconds in report["tables"][0]["parts"].values():
        assert seconds.keys() == set(PARTS)
        assert all(own > 0 for own in seconds.values())


@pytest.mark.slow
def test_memory_is_that_of_the_step():
    sizes = Sizes(50, 8, 16, samples=5, sentences=64, length=40, deviation=0, seed=1)
    few, many = (
        step_mebibytes("float32, full softmax", sizes._replace(sentences=sentences), threads=1)
        for sentences in (16, 512)
    )
    if few is not None:  # Linux
        assert 10 * few < many


def test_a_loss_that_differs_ends_it_before_any_measurement(monkeypatch, capsys):
    found = {"textbook": 3.0, "float32": 3.0, "bfloat16": 3.1}
    monkeypatch.setattr(training_speed, "losses", lambda *_: found)
    monkeypatch.setattr(training_speed, "time_in_turn", lambda *_: pytest.fail("measured"))
    assert training_speed.main(TINY) == 1
    printed = capsys.readouterr()
    assert "x textbook  " not in printed.out
    assert f"error: the losses must agree, but are {found}; fix that first\n" in printed.err


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--rounds", "0"], "argument --rounds: must be a whole number above 0, but is '0'"),
        (["--hidden-size", "7"], "--hidden-size must be even, but is 7"),
        (["--long", "-1"], "--long must be a length, or 0 for none, but is -1"),
        (
            ["--samples", "30"],
            "--vocabulary-sizes must be at least 31 with 30 samples, but one is 30",
        ),
        (["--vocabulary-sizes", "4", "--samples", "1"], "--vocabulary-sizes must be at least 5"),
    ],
)
def test_a_wrong_option_is_refused_by_name(capsys, options, message):
    with pytest.raises(SystemExit, match="2"):
        training_speed.main([*TINY, *options])
    assert message in capsys.readouterr().err


def test_operations_are_those_of_the_matrix_products_of_real_tokens():
    # One pair of 2 source and 3 target tokens, E 1, H 2, and a pair of one token each that pads.
    corpus = EncodedCorpus(
        EncodedSide.from_sentences([[4, 5], [4]]), EncodedSide.from_sentences([[4, 5], []])
    )
    batch = make_batch(corpus, np.arange(2), torch.device("cpu"))
    source_token = 2 * (1 * 3 + 1 * 3) + 2 * 2  # two directions of size 1; key
    target_token = 3 * 1 + (1 * 6 + 2 * 6) + 2 * 2 + 4 * 2 + 2 * 10  # ..., 10 symbols scored
    pair_of_tokens = 2 + 2
    forward = 2 * (3 * source_token + 4 * target_token + (2 * 3 + 1 * 1) * pair_of_tokens)
    counted = training_operations(batch, embedding_size=1, hidden_size=2, scored_symbols=10)
    assert counted == 3 * forward
