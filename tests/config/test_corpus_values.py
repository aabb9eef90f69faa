"""Corpora in the configuration: a path, a mapping of options, or a number of held-out pairs."""

from collections.abc import Callable
from pathlib import Path

import pytest

from nmt.config import Configuration, Corpus, dump_configuration, load_configuration
from nmt.errors import InputError

Load = Callable[[str], Configuration]
LANGUAGES = "data:\n  source: en\n  target: de\n"


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Load:
    """Load the section `data` after the languages, from lines that begin at line 4."""
    monkeypatch.chdir(tmp_path)

    def load_lines(lines: str) -> Configuration:
        Path("my.yaml").write_text(LANGUAGES + lines, encoding="utf-8")
        return load_configuration(Path("my.yaml"))

    return load_lines


def test_a_path_a_mapping_and_a_list_name_corpora(load: Load):
    data = load(
        "  train: [corpora/a, {path: b.tsv, columns: [2, de], weight: 3, tag: <bt>}]\n"
        "  valid: {source: v.txt, target: w.txt, encoding: latin-1}\n"
        "  test: corpora/test\n"
    ).data
    assert data.train == (
        Corpus(path=Path("corpora/a")),
        Corpus(path=Path("b.tsv"), columns=("2", "de"), weight=3.0, tag="<bt>"),
    )
    assert data.valid == (Corpus(source=Path("v.txt"), target=Path("w.txt"), encoding="latin-1"),)
    assert data.test == (Corpus(path=Path("corpora/test")),)


def test_a_whole_number_holds_out_pairs_and_quotes_make_it_a_path(load: Load):
    data = load("  train: a\n  valid: 2000\n  test: '2000'\n").data
    assert data.valid == 2000
    assert data.test == (Corpus(path=Path("2000")),)


def test_a_dumped_configuration_reads_back_equal(load: Load, tmp_path: Path):
    configuration = load(
        "  train: [a, {path: '$${b}.tsv', columns: [2, de], header: yes, tag: <bt>}]\n  valid: 5\n"
    )
    text = dump_configuration(configuration)
    (tmp_path / "again.yaml").write_text(text, encoding="utf-8")
    assert load_configuration(tmp_path / "again.yaml") == configuration
    assert "  train:\n  - a\n  - path: $${b}.tsv\n" in text


def test_all_faults_of_corpora_are_reported_with_their_lines(load: Load):
    with pytest.raises(InputError) as error:
        load(
            "  train:\n"
            "    - {path: b.tsv, colums: [1, 2]}\n"
            "    - {source: x, encoding: klingon}\n"
            "    - path: y\n"
            "      columns: 3\n"
            "      encoding: [a]\n"
            "      header: maybe\n"
            "    - {frobnicate: 1}\n"
            "  valid: 0\n"
            "  test: {}\n"
        )
    assert error.value.render().split("\n") == [
        "8 faults in my.yaml:",
        "  my.yaml:5: data.train: unknown option colums. Did you mean columns?",
        "  my.yaml:6: data.train: encoding must be an encoding that Python knows, such as "
        "latin-1, but is 'klingon'.",
        "  my.yaml:8: data.train: columns must be a list of two columns, [source, target], but is "
        "3.",
        "  my.yaml:9: data.train: encoding must be the name of an encoding, but is ['a'].",
        "  my.yaml:10: data.train: header must be true or false, but is 'maybe'.",
        "  my.yaml:11: data.train: unknown option frobnicate. The options of a corpus are path, "
        "source, target, columns, header, separator, quoted, encoding, inline_tags, weight, "
        "held_out, tag.",
        "  my.yaml:12: data.valid: must be a path, a mapping with a path, a list of these, or a "
        "number of pairs of at least 1, but is 0.",
        "  my.yaml:13: data.test: must have either path, or both source and target.",
    ]


@pytest.mark.parametrize(
    ("option", "message"),
    [
        (
            "encoding: hex",
            "encoding must be an encoding that Python knows, such as latin-1, but is 'hex'.",
        ),
        (
            "encoding: utf-7",
            "encoding must be an encoding that Python knows, such as latin-1, but is 'utf-7'.",
        ),
        ("columns: [2, 2]", "columns must be two columns, but are 2 twice."),
        ("weight: 0", "weight must be a number above 0 and at most 1000, but is 0."),
        (
            "tag: bt",
            "tag must be text in angle brackets without spaces, such as <bt>, but is 'bt'.",
        ),
        (
            "inline_tags: dorp",
            "inline_tags must be one of drop, text, but is 'dorp'. Did you mean drop?",
        ),
        ("source: x", "must have either path, or both source and target."),
    ],
)
def test_an_option_out_of_its_range_is_an_error(load: Load, option: str, message: str):
    with pytest.raises(InputError) as error:
        load(f"  train: {{path: a, {option}}}\n")
    assert error.value.render() == f"1 fault in my.yaml:\n  my.yaml:4: data.train: {message}"


def test_only_training_corpora_have_weights(load: Load):
    with pytest.raises(InputError) as error:
        load("  train: a\n  valid: {path: b, weight: 2}\n")
    assert error.value.render() == (
        "1 fault in my.yaml:\n"
        "  my.yaml:5: data.valid: must be corpora without a weight, but b has the weight 2. "
        "Remove it: only training corpora are repeated."
    )


def test_faults_of_types_and_of_ranges_are_reported_together(load: Load):
    with pytest.raises(InputError) as error:
        load("  train: {path: a, header: maybe, weight: 0, tag: bt}\n")
    assert error.value.render().split("\n") == [
        "3 faults in my.yaml:",
        "  my.yaml:4: data.train: header must be true or false, but is 'maybe'.",
        "  my.yaml:4: data.train: weight must be a number above 0 and at most 1000, but is 0.",
        "  my.yaml:4: data.train: tag must be text in angle brackets without spaces, such as <bt>, "
        "but is 'bt'.",
    ]


@pytest.mark.parametrize("amount", ["2,000", "10%", "10 %", "1.5"])
def test_a_number_of_pairs_must_be_a_plain_number(load: Load, amount: str):
    with pytest.raises(InputError) as error:
        load(f"  train: a\n  valid: {amount}\n")
    assert error.value.render().startswith(
        "1 fault in my.yaml:\n  my.yaml:5: data.valid: must be a path, a mapping with a path, a "
        "list of these, or a number of pairs of at least 1, but is "
    )


def test_a_missing_space_after_a_colon_is_explained(load: Load):
    with pytest.raises(
        InputError, match=r"unknown option path:a\. Write a space after the colon\."
    ):
        load("  train: {path:a}\n")


def test_an_option_of_a_corpus_is_not_a_key(load: Load, tmp_path: Path):
    load("  train: a\n")
    with pytest.raises(InputError) as error:
        load_configuration(Path("my.yaml"), ["data.train.columns=[2, 4]"])
    assert error.value.render() == (
        "1 fault in my.yaml:\n"
        "  --set data.train.columns: unknown key (value [2, 4]). Set data.train as a whole: "
        "data.train={path: ..., columns: ...}."
    )
