"""Splits: corpora, held-out pairs and weights."""

from pathlib import Path

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st

from nmt.config import Configuration, load_configuration
from nmt.data.splits import Split, read_splits
from nmt.errors import InputError

Row = tuple[str, str]


def configure(directory: Path, *lines: str) -> Configuration:
    path = directory / "my.yaml"
    text = "\n".join(f"  {line}" for line in ("source: en", "target: de", *lines))
    path.write_text(f"data:\n{text}\n", encoding="utf-8")
    return load_configuration(path)


def split(directory: Path, rows: list[Row], *lines: str) -> dict[str, Split]:
    table = directory / "pairs.tsv"
    text = "".join(f"{source}\t{target}\n" for source, target in rows)
    table.write_text(text, encoding="utf-8")
    return read_splits(configure(directory, f"train: {{path: {table}, header: no}}", *lines))


def split_if_possible(directory: Path, rows: list[Row]) -> dict[str, Split]:
    """Hold out pairs, or reject rows that have too few texts for it."""
    try:
        return split(directory, rows, *HELD_OUT)
    except InputError:
        reject()


def texts(split: Split) -> list[Row]:
    return [(pair.source, pair.target) for pair in split.pairs]


HELD_OUT = ("valid: 2", "test: 3")
WORDS = st.integers(0, 40).map("w{}".format)
ROWS = st.lists(st.tuples(WORDS, WORDS), min_size=12, max_size=60).filter(
    lambda rows: len(set(rows)) > 10
)


@given(rows=ROWS)
def test_held_out_texts_are_never_in_the_training_data(
    tmp_path_factory: pytest.TempPathFactory, rows: list[Row]
):
    splits = split_if_possible(tmp_path_factory.mktemp("rows"), rows)
    held_out = texts(splits["valid"]) + texts(splits["test"])
    assert held_out
    for source, target in texts(splits["train"]):
        assert source not in [pair[0] for pair in held_out]
        assert target not in [pair[1] for pair in held_out]
    test_sources = [source for source, _ in texts(splits["test"])]
    assert not set(test_sources) & {source for source, _ in texts(splits["valid"])}


@given(rows=ROWS, data=st.data())
def test_held_out_texts_do_not_depend_on_the_order_and_on_repetitions(
    tmp_path_factory: pytest.TempPathFactory, rows: list[Row], data: st.DataObject
):
    directory = tmp_path_factory.mktemp("rows")
    before = split_if_possible(directory, rows)
    repeated = data.draw(st.lists(st.sampled_from(rows), max_size=20))
    after = split_if_possible(directory, data.draw(st.permutations(rows + repeated)))
    for name in ("valid", "test"):
        assert set(texts(before[name])) == set(texts(after[name]))


@given(rows=ROWS, more=ROWS)
def test_appended_lines_never_move_training_texts_to_the_held_out_data(
    tmp_path_factory: pytest.TempPathFactory, rows: list[Row], more: list[Row]
):
    directory = tmp_path_factory.mktemp("rows")
    before = split_if_possible(directory, rows)
    after = split_if_possible(directory, rows + more)
    old_sources = {source for source, _ in rows}
    for name, allowed in (("test", ("test",)), ("valid", ("valid", "test"))):
        old = {source for name in allowed for source, _ in texts(before[name])}
        assert {source for source, _ in texts(after[name])} & old_sources <= old


def test_sizes_are_met_as_nearly_as_whole_source_texts_allow(tmp_path: Path):
    rows = [(f"s{number}", f"t{number} {copy}") for number in range(100) for copy in range(3)]
    splits = split(tmp_path, rows, "valid: 10", "test: 20")
    assert len(splits["valid"].pairs) == 9
    assert len(splits["test"].pairs) == 21
    assert splits["test"].counts == {"source texts": 7}
    assert splits["train"].counts == {
        "held out": 30,
        "held-out source": 0,
        "held-out target": 0,
    }


def test_repeated_sources_and_targets_are_left_out_and_counted(tmp_path: Path):
    rows = [(f"s{number}", f"t{number}") for number in range(50)]
    (source, target) = texts(split(tmp_path, rows, "test: 1")["test"])[0]
    extended = [*rows, (source, target), ("new", target), ("other", target)]
    splits = split(tmp_path, extended, "test: 1")
    assert texts(splits["test"]) == [(source, target)]
    assert splits["train"].counts == {"held out": 1, "held-out source": 1, "held-out target": 2}
    kept = split(tmp_path, extended, "test: 1", "exclude_held_out_targets: no")
    assert ("new", target) in texts(kept["train"])
    assert "held-out target" not in kept["train"].counts


def test_another_split_seed_holds_out_other_pairs(tmp_path: Path):
    rows = [(f"s{number}", f"t{number}") for number in range(200)]
    first, other = (split(tmp_path, rows, "test: 20", f"split_seed: {seed}") for seed in (1, 2))
    assert set(texts(first["test"])) != set(texts(other["test"]))


def test_a_split_larger_than_the_corpus_is_an_error(tmp_path: Path):
    with pytest.raises(InputError) as error:
        split(tmp_path, [("a", "b"), ("a", "b"), ("c", "d"), ("", "e")], "valid: 1", "test: 1")
    assert error.value.render() == (
        "data.test and data.valid: must hold out fewer pairs than the training corpora have, 2 "
        "distinct ones, but would hold out 2. Lower the number, or name corpora instead."
    )


def test_a_weight_repeats_or_samples_a_corpus(tmp_path: Path):
    names = ("one", "many", "half")
    for name in names:
        rows = "".join(f"{name} {number}\tx\n" for number in range(1000))
        (tmp_path / f"{name}.tsv").write_text(rows)
    one, many, half = (tmp_path / f"{name}.tsv" for name in names)
    train = f"train: [{one}, {{path: {many}, weight: 2.25}}, {{path: {half}, weight: 0.5}}]"
    splits = read_splits(configure(tmp_path, train))
    counts = [sum(pair.corpus == index for pair in splits["train"].pairs) for index in range(3)]
    assert counts[0] == 1000
    assert counts[1] == pytest.approx(2250, abs=60)
    assert counts[2] == pytest.approx(500, abs=60)
    assert splits["train"].counts == {"by weight": sum(counts) - 3000}


def test_held_out_pairs_are_chosen_before_weights_apply(tmp_path: Path):
    table = tmp_path / "pairs.tsv"
    table.write_text("".join(f"s{number}\tt{number}\n" for number in range(20)))
    train = f"train: {{path: {table}, weight: 3, tag: <bt>}}"
    splits = read_splits(configure(tmp_path, train, "test: 5"))
    assert len(splits["test"].pairs) == 5
    assert len(splits["train"].pairs) == 45
    assert {pair.tag for pair in splits["test"].pairs} == {"<bt>"}


def test_texts_are_normalized_as_they_are_read(tmp_path: Path):
    splits = split(tmp_path, [("cafe\u0301", "u\u0308\u200bber")])
    assert texts(splits["train"]) == [("caf\u00e9", "\u00fcber")]


def test_a_corpus_without_pairs_is_an_error(tmp_path: Path):
    with pytest.raises(InputError) as error:
        split(tmp_path, [])
    assert error.value.render() == (
        f"data.train: {tmp_path / 'pairs.tsv'}: must contain pairs, but has none. Name another "
        "corpus."
    )


def test_no_pairs_are_held_out_of_a_corpus_that_forbids_it(tmp_path: Path):
    for name in ("good", "synthetic"):
        rows = "".join(f"{name} {number}\t{name} x {number}\n" for number in range(30))
        (tmp_path / f"{name}.tsv").write_text(rows)
    good, synthetic = (tmp_path / f"{name}.tsv" for name in ("good", "synthetic"))
    train = f"train: [{good}, {{path: {synthetic}, held_out: false}}]"
    splits = read_splits(configure(tmp_path, train, "test: 10"))
    assert len(splits["test"].pairs) == 10
    assert {pair.corpus for pair in splits["test"].pairs} == {0}


def test_weights_that_leave_no_pair_are_an_error(tmp_path: Path):
    table = tmp_path / "pairs.tsv"
    table.write_text("a\tb\n")
    with pytest.raises(InputError) as error:
        read_splits(configure(tmp_path, f"train: {{path: {table}, weight: 0.0001}}"))
    assert error.value.render() == (
        "data.train: must have pairs, but the weights leave none of 1. Raise the weight of a "
        "corpus."
    )


def test_the_first_pair_is_reported_and_numbers_are_suspicious(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    with caplog.at_level("INFO"):
        split(tmp_path, [(str(number), f"text {number}") for number in range(9)])
    name = f"data.train: {tmp_path / 'pairs.tsv'}"
    assert caplog.messages == [
        f"{name}: 9 pairs, the first: 0 | text 0",
        f"{name}: most source texts are numbers, such as 0. Check that columns names the right "
        "columns.",
    ]


def test_texts_of_named_splits_stay_out_of_the_training_and_the_held_out_data(tmp_path: Path):
    valid = tmp_path / "valid.tsv"
    valid.write_text("".join(f"s{number}\tother {number}\n" for number in range(30)))
    rows = [(f"s{number}", f"t{number}") for number in range(60)]
    splits = split(tmp_path, rows, f"valid: {valid}", "test: 10")
    named = {f"s{number}" for number in range(30)}
    for name in ("train", "test"):
        assert not named & {pair.source for pair in splits[name].pairs}
    assert splits["train"].counts == {
        "held out": 10,
        "held-out source": 30,
        "held-out target": 0,
    }


def test_a_training_split_without_pairs_is_an_error(tmp_path: Path):
    rows = [(f"s{number}", "the only target") for number in range(4)]
    with pytest.raises(InputError) as error:
        split(tmp_path, rows, "test: 1")
    assert error.value.render() == (
        "data.train: must have pairs that share no source and no target with held-out pairs, but "
        "has none. Hold out fewer pairs, or set data.exclude_held_out_targets to false."
    )


def test_a_held_out_split_without_pairs_is_an_error(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    rows = [("the only source", f"t{number}") for number in range(10)]
    with pytest.raises(InputError) as error:
        split(tmp_path, rows, "valid: 1", "test: 1")
    assert error.value.render() == (
        "data.valid: must hold out 1 pairs, but no source text is left for it. The training "
        "corpora have too few source texts. Name a corpus instead."
    )
    assert caplog.messages == [
        "data.test: 10 pairs are held out instead of 1, because all pairs of a source text are "
        "held out together."
    ]
