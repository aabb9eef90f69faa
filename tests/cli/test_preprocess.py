"""`nmt preprocess` names what is wrong with a corpus, a setting or a place, and writes nothing."""

import gzip
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
Refusal = Callable[..., str]

SOURCE, TARGET = Path("corpus/train.en"), Path("corpus/train.de")
COMPRESSED = Path("corpus/train.de.gz")

pytestmark = pytest.mark.usefixtures("project")


def settings(*overrides: str) -> list[str]:
    return [argument for override in overrides for argument in ("--set", override)]


def compress(content: bytes) -> None:
    COMPRESSED.write_bytes(content)
    TARGET.unlink()


@pytest.mark.parametrize("split", ["train", "valid", "test"])
def test_a_missing_file_is_named_with_its_key(refused: Refusal, split: str):
    Path(f"corpus/{split}.de").unlink()
    assert refused("preprocess") == (
        f"data.{split}: corpus/{split}.de: must be a text file, but neither {split}.de nor "
        f"{split}.de.gz (.bz2, .xz, .zst) exists. "
        f"Relative paths start from the current directory, {Path.cwd()}."
    )


def test_a_directory_in_the_place_of_a_file_is_refused(refused: Refusal):
    TARGET.unlink()
    TARGET.mkdir()
    assert refused("preprocess") == (
        "data.train: corpus/train.de: must be a text file, but is a directory. Name another "
        "corpus, or move the directory away."
    )


def test_a_name_that_no_file_can_have_is_refused(refused: Refusal):
    name = "x" * 300
    assert refused("preprocess", *settings(f"data.train={name}")) == (
        f"data.train: {name}: cannot be read: File name too long."
    )


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_without_permission_is_refused(refused: Refusal):
    TARGET.chmod(0)
    assert refused("preprocess") == "corpus/train.de: cannot be read: Permission denied."


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that fails to read")
def test_a_file_that_fails_to_read_is_named(refused: Refusal):
    TARGET.unlink()
    TARGET.symlink_to("/proc/self/mem")
    assert refused("preprocess") == "corpus/train.de: cannot be read: Input/output error."


def test_empty_corpora_are_refused(refused: Refusal):
    SOURCE.write_text("")
    TARGET.write_text("")
    assert refused("preprocess") == (
        "corpus/train.en and corpus/train.de: must contain text, but are empty. Name files with at "
        "least one line."
    )


@pytest.mark.parametrize(
    ("extra", "end"),
    [
        ("noch\n", "corpus/train.de has 41 lines, the last 'noch'"),
        (None, "corpus/train.de is empty"),
    ],
)
def test_unequal_line_counts_are_told_with_both_ends(refused: Refusal, extra: str | None, end: str):
    TARGET.write_text(TARGET.read_text() + extra if extra else "")
    assert refused("preprocess") == (
        "parallel files must have equal numbers of lines, but\n"
        "  corpus/train.en has 40 lines, the last 'a cat house small a small.'\n"
        f"  {end}\n"
        "Line N of one file must correspond to line N of the other. Find the first pair that "
        "does not."
    )


@pytest.mark.parametrize("compressed", [False, True])
def test_text_that_is_not_utf8_is_refused_with_file_and_line(refused: Refusal, compressed: bool):
    content = b"eins\nzw\xfcei\n" + TARGET.read_bytes()
    if compressed:
        compress(gzip.compress(content))
    else:
        TARGET.write_bytes(content)
    path = COMPRESSED if compressed else TARGET
    assert refused("preprocess") == (
        f"{path}:2: must be UTF-8, but has byte 0xfc at position 3 of the line. "
        "Convert the file, for example with iconv, or name its encoding: {path: ..., encoding: "
        "cp1252}."
    )


def test_a_truncated_gzip_file_is_refused_where_it_ends(refused: Refusal):
    compress(gzip.compress(b"eins\nzwei\n")[:-4])
    assert refused("preprocess") == (
        "corpus/train.de.gz:3: must be a complete gzip file, but is damaged here (Compressed file "
        "ended before the end-of-stream marker was reached). Replace it with an intact copy."
    )


def test_plain_text_called_gz_is_read(nmt: Command):
    TARGET.rename(COMPRESSED)
    nmt("preprocess")


@pytest.mark.parametrize("shared", ["true", "false"])
@pytest.mark.parametrize("kind", ["bpe", "unigram", "char", "word"])
def test_a_vocabulary_that_is_too_large_is_refused_and_the_largest_named_works(
    refused: Refusal, nmt: Command, kind: str, shared: str
):
    chosen = settings(f"segmentation={{kind: {kind}, shared: {shared}}}", "training.samples=1")
    size = "segmentation.vocabulary_size"
    message = refused("preprocess", *chosen, *settings(f"{size}=8000"))
    largest = re.findall(r"\d+", message)[0]
    assert message == (
        f"{size}: must be at most {largest}, the most that this training text allows, but is 8000. "
        f"Pass --set {size}={largest} to lower it."
    )
    above = refused("preprocess", *chosen, *settings(f"{size}={int(largest) + 1}"))
    assert f"must be at most {largest}," in above
    assert nmt("preprocess", *chosen, *settings(f"{size}={largest}")).status == 0


@pytest.mark.parametrize("shared", ["true", "false"])
@pytest.mark.parametrize("kind", ["bpe", "unigram"])
def test_a_vocabulary_too_small_for_the_characters_is_refused_and_the_smallest_named_works(
    refused: Refusal, nmt: Command, kind: str, shared: str
):
    chosen = settings(f"segmentation={{kind: {kind}, shared: {shared}}}", "training.samples=1")
    size = "segmentation.vocabulary_size"
    message = refused("preprocess", *chosen, *settings(f"{size}=9"))
    smallest = re.findall(r"\d+", message)[0]
    assert message == (
        f"{size}: must be at least {smallest}, one id for each character of the training text, "
        f"but is 9. Pass --set {size}={smallest} to raise it, or lower "
        "segmentation.character_coverage."
    )
    assert nmt("preprocess", *chosen, *settings(f"{size}={smallest}")).status == 0


@pytest.mark.parametrize("blank", ["", " \u3000\t", "\x01"])
@pytest.mark.parametrize("shared", ["true", "false"])
def test_pairs_that_are_all_blank_on_one_side_are_refused(
    refused: Refusal, blank: str, shared: str
):
    TARGET.write_text(f"{blank}\n" * 40)
    assert refused("preprocess", *settings(f"segmentation.shared={shared}")) == (
        "data.train: must have pairs with text on both sides, but has none. Fix the corpus: every "
        "pair is blank on at least one side."
    )


def test_validation_pairs_that_are_all_dropped_are_refused(refused: Refusal):
    Path("corpus/valid.de").write_text("\n\n" + "die " * 101 + "\n")
    assert refused("preprocess") == (
        "data.valid: must have pairs with text on both sides and at most 100 source and 100 target "
        "tokens, but all pairs are dropped: 2 empty target, 1 too long. Fix the corpus, or raise "
        "data.max_length or buckets.boundaries."
    )


@pytest.mark.parametrize(
    ("override", "limits"),
    [
        ("data.max_length=1", "1 source and 1 target"),
        ("buckets={count: ~, boundaries: [[2, 2]]}", "2 source and 1 target"),
    ],
)
def test_pairs_that_are_all_too_long_are_refused_with_the_limits(
    refused: Refusal, override: str, limits: str
):
    assert refused("preprocess", *settings(override)) == (
        f"data.train: must have pairs with text on both sides and at most {limits} tokens, but "
        "all pairs are dropped: 40 too long. Fix the corpus, or raise data.max_length or "
        "buckets.boundaries."
    )


@pytest.mark.parametrize(
    ("directory", "state"),
    [
        ("nmt.yaml", "must be a directory, but nmt.yaml is a file"),
        ("nmt.yaml/below/it", "must be a directory, but nmt.yaml is a file"),
        (
            "corpus",
            "must be a new, empty or prepared directory, but holds other files: test.de, test.en, "
            "train.de and 3 more",
        ),
        (
            "new/" + "x" * 300,
            "must be a directory that can be written, but is not: File name too long",
        ),
    ],
)
def test_a_place_that_cannot_be_or_must_not_be_written_is_refused(
    refused: Refusal, directory: str, state: str
):
    assert refused("preprocess", *settings(f"data.directory={directory}")) == (
        f"{directory}: {state}. Choose another data.directory, or move it away."
    )


def test_a_refused_corpus_leaves_the_prepared_data_as_they_were(refused: Refusal, nmt: Command):
    assert nmt("preprocess").status == 0
    TARGET.write_text("eins\n")
    assert "corpus/train.de has 1 line, the last 'eins'" in refused("preprocess")


@pytest.mark.usefixtures("project")
def test_root_directory_is_rejected_without_reading_all_of_it(refused: Refusal):
    message = refused("preprocess", "--set", "data.directory=/")
    assert re.fullmatch(
        r"/: must be a new, empty or prepared directory, but holds other files: .* and \d+ more\. "
        r"Choose another data\.directory, or move it away\.",
        message,
    )
