"""Tables: columns, headers and quotes."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nmt.data.formats.tables import read_table
from nmt.data.reading import TextPair

Read = Callable[..., list[TextPair]]
Refusal = Callable[..., str]

text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\t"))
pairs = st.lists(st.tuples(text, text))


@given(pairs)
def test_a_table_returns_the_written_text(
    tmp_path_factory: pytest.TempPathFactory, pairs: list[tuple[str, str]]
):
    path = tmp_path_factory.mktemp("table") / "t.tsv"
    path.write_bytes("".join(f"{s}\t{t}\n" for s, t in [("en", "de"), *pairs]).encode())
    read = read_table(path, ("en", "de"), quoted=False)
    assert [pair[:2] for pair in read] == pairs


@given(pairs)
def test_a_quoted_table_returns_the_written_text(
    tmp_path_factory: pytest.TempPathFactory, pairs: list[tuple[str, str]]
):
    path = tmp_path_factory.mktemp("table") / "t.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([("en", "de"), *pairs])
    assert [pair[:2] for pair in read_table(path, ("en", "de"))] == pairs


def test_the_first_two_columns_are_read_and_others_ignored(read_file: Read):
    assert read_file("t.tsv", "Hi.\tHallo.\tCC-BY 2.0 (France)\nRun!\tLauf!\n") == [
        ("Hi.", "Hallo.", 1),
        ("Run!", "Lauf!", 2),
    ]


def test_a_header_with_the_languages_chooses_the_columns(read_file: Read):
    content = "id\tde_DE\ten\n1\tHallo\tHello\n"
    assert read_file("t.tsv", content) == [("Hello", "Hallo", 2)]
    assert read_file("t.tsv", content, languages=("de", "en")) == [("Hallo", "Hello", 2)]


def test_an_exact_language_is_preferred_to_a_variant(read_file: Read):
    assert read_file("t.tsv", "en-US\ten\tde\na\tb\tc\n") == [("b", "c", 2)]


def test_columns_have_numbers_or_names(read_file: Read):
    content = "text\tnumber\ttranslation\na\t1\tb\n"
    assert read_file("t.tsv", content, columns=("text", "translation")) == [("a", "b", 2)]
    assert read_file("t.tsv", content, columns=("3", "1"), header=True) == [("b", "a", 2)]
    assert read_file("t.tsv", content, columns=("1", "translation")) == [("a", "b", 2)]
    assert len(read_file("t.tsv", content, columns=("1", "3"))) == 2


def test_a_header_can_be_text_and_text_a_header(read_file: Read):
    assert read_file("t.tsv", "en\tde\n", header=False) == [("en", "de", 1)]
    assert read_file("t.tsv", "Source\tTarget\na\tb\n", header=True) == [("a", "b", 2)]


def test_quotes_are_text_unless_a_table_is_quoted(read_file: Read):
    assert read_file("t.tsv", '"Go" on\t"Los"\n') == [('"Go" on', '"Los"', 1)]
    content = '"say ""go"""\t"a\nb\tc"\nd\te\n'
    assert read_file("t.tsv", content, quoted=True) == [('say "go"', "a b\tc", 1), ("d", "e", 3)]
    content = '"say ""go"""\tc\n'
    assert read_file("t.tsv", content, quoted=False) == [('"say ""go"""', "c", 1)]


def test_quotes_can_be_text_where_commas_separate_columns(read_file: Read):
    assert read_file("t.csv", '"a,b"\n', quoted=False) == [('"a', 'b"', 1)]


def test_blank_lines_are_skipped_and_blank_texts_are_kept(read_file: Read):
    assert read_file("t.tsv", "a\tb\n\n\t\n \nc\td\n\n") == [
        ("a", "b", 1),
        ("", "", 3),
        ("c", "d", 5),
    ]
    assert read_file("t.csv", "a,b\n\n,\nc,d\n") == [("a", "b", 1), ("", "", 3), ("c", "d", 4)]


def test_long_fields_are_read(read_file: Read):
    assert read_file("t.csv", f"{'a' * 200_000},b\n") == [("a" * 200_000, "b", 1)]


def test_a_table_without_lines_has_no_pairs(read_file: Read):
    assert read_file("t.tsv", "") == []


def test_a_line_with_too_few_columns_is_named(refused_file: Refusal):
    assert refused_file("t.tsv", "a\tb\n" * 6 + "c\n") == (
        "t.tsv:7: must have columns 1 and 2, but has 1 column. Tabs separate columns. Fix or "
        "remove the line, or name other columns. Two files with one text each line are named "
        "{source: FILE, target: FILE}."
    )
    assert refused_file("t.csv", "a,b,c\nd,e\n", columns=("3", "1")) == (
        "t.csv:2: must have columns 3 and 1, but has 2 columns. Commas separate columns. Fix "
        "or remove the line, or name other columns."
    )


def test_columns_of_other_languages_are_named(refused_file: Refusal):
    assert refused_file("t.tsv", "en\tfr\nHello\tSalut\n") == (
        "t.tsv:1: must have columns named en and de, but has en and fr. If these are names of "
        "columns, write {path: ..., columns: [en, fr]}; if they are text, "
        "{path: ..., header: false}."
    )


def test_a_column_name_that_is_missing_is_named(refused_file: Refusal):
    assert refused_file("t.tsv", "src\ttgt\n", columns=("src", "mt")) == (
        "t.tsv:1: must have the column mt, but has src, tgt. Write the columns as these names, or "
        "as numbers from 1."
    )


def test_a_column_name_needs_a_header(refused_file: Refusal):
    assert refused_file("t.tsv", "src\ttgt\n", columns=("src", "tgt"), header=False) == (
        "t.tsv:1: must have the column src, but header: false says that the columns have no "
        "names. Write the columns as numbers from 1."
    )


def test_columns_are_numbered_from_1(refused_file: Refusal):
    assert refused_file("t.tsv", "a\tb\n", columns=("0", "1")) == (
        "t.tsv:1: must have the column 0, but columns are numbered from 1. Write the first column "
        "as 1."
    )


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('"say ""go"""\tb', "has a field in double quotes with doubled quotes inside"),
        ('"two lines', "opens a quote that it does not close, and lacks a column"),
    ],
)
def test_quoting_that_may_be_text_is_refused(refused_file: Refusal, line: str, reason: str):
    assert refused_file("t.tsv", f"a\tb\n{line}\n") == (
        f"t.tsv:2: must have fields without CSV quoting, but {reason}. Write {{path: ..., "
        "quoted: true} to read it as CSV quoting, or quoted: false to keep the quotes as text."
    )


def test_a_quote_that_is_never_closed_is_refused(refused_file: Refusal):
    assert refused_file("t.csv", 'a,b\n"c,d\ne,f\n') == (
        "t.csv:2: must have valid CSV quoting, but has an error: unexpected end of data. Write "
        "{path: ..., quoted: false} if double quotes are text."
    )


def test_a_table_is_read_from_a_path(tmp_path: Path):
    (tmp_path / "t.TSV").write_text("a\tb\n")
    assert list(read_table(tmp_path / "t.TSV", ("en", "de"))) == [("a", "b", 1)]


def test_a_separator_is_read_as_named(read_file: Read, refused_file: Refusal):
    assert read_file("t.csv", 'a, b;"c;d"\n', separator="semicolon") == [("a, b", "c;d", 1)]
    assert read_file("t.txt", "a,b\n", separator="comma") == [("a", "b", 1)]
    assert read_file("t.csv", 'a\t"b"\n', separator="tab") == [("a", "b", 1)]
    assert refused_file("t.csv", "Hallo;hello\n") == (
        "t.csv:1: must have columns 1 and 2, but has 1 column. Commas separate columns. For "
        "another separator, write {path: ..., separator: semicolon}."
    )
