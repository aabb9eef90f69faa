"""One corpus reads the same in every format, plain and compressed."""

import csv
import gzip
import io
import json
import os
import zipfile
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pyarrow
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from nmt.config import Corpus, load_configuration
from nmt.data.compression import SUFFIXES, open_for_writing
from nmt.data.lines import decode_lines
from nmt.data.preparation import prepare
from nmt.data.reading import TextPair, corpus_files, read_corpus
from nmt.errors import InputError

Read = Callable[..., list[TextPair]]
Refusal = Callable[..., str]
LANGUAGES = ("en", "de")
PAIRS = [
    ("Good morning.", "Guten Morgen."),
    ('She said "yes" & left.', "Sie sagte „ja“ & ging."),
    ('"All" quoted, "twice"', "Äpfel, Öl und Übermut"),
    ("a < b, but b > a", "a < b, aber b > a"),
    ("Grinning 😀 face", "Grinsendes 😀 Gesicht"),
    ("two spaces,  kept  inside", "zwei  Leerzeichen"),
]


def joined(texts: list[str]) -> bytes:
    return "".join(f"{text}\n" for text in texts).encode()


def csv_of(separator: str) -> bytes:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=separator).writerows([LANGUAGES, *PAIRS])
    return buffer.getvalue().encode()


def json_lines() -> bytes:
    records = [{"translation": {"de": target, "en": source}} for source, target in PAIRS]
    return joined([json.dumps(record, ensure_ascii=False) for record in records])


def parquet_file() -> bytes:
    buffer = io.BytesIO()
    rows = [{"id": 1, "translation": dict(zip(LANGUAGES, pair, strict=True))} for pair in PAIRS]
    parquet.write_table(pyarrow.Table.from_pylist(rows), buffer)
    return buffer.getvalue()


def tmx() -> bytes:
    def unit(source: str, target: str) -> str:
        return (
            f'<tu><tuv xml:lang="en-US"><seg>{escape(source)}</seg></tuv>'
            f'<tuv xml:lang="de"><seg>{escape(target)}</seg></tuv></tu>'
        )

    units = "\n".join(unit(*pair) for pair in PAIRS)
    return f'<?xml version="1.0"?><tmx version="1.4"><body>{units}</body></tmx>'.encode()


def moses_zip() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("README", "A corpus.")
        for side, language in enumerate(LANGUAGES):
            archive.writestr(f"Test.de-en.{language}", joined([pair[side] for pair in PAIRS]))
    return buffer.getvalue()


def segments(texts: list[str]) -> str:
    return "".join(
        f'<seg id="{number}">{escape(text)}</seg>\n' for number, text in enumerate(texts, start=1)
    )


def sgm(side: int) -> bytes:
    name = ("srcset", "refset")[side]
    content = segments([pair[side] for pair in PAIRS])
    return f'<{name} setid="t"><doc docid="d">\n{content}</doc></{name}>\n'.encode()


def wmt_xml() -> bytes:
    source, target = (segments([pair[side] for pair in PAIRS]) for side in (0, 1))
    return (
        f'<dataset id="t"><doc id="d"><src lang="en"><p>{source}</p></src>'
        f'<ref lang="de" translator="A"><p>{target}</p></ref></doc></dataset>'
    ).encode()


STEM = {"text.en": joined([en for en, _ in PAIRS]), "text.de": joined([de for _, de in PAIRS])}
TABLE = joined(["\t".join((*pair, "CC-BY")) for pair in PAIRS])
FORMATS: dict[str, tuple[Corpus, dict[str, bytes]]] = {
    "stem": (Corpus(path=Path("text")), STEM),
    "two files": (Corpus(source=Path("text.en"), target=Path("text.de")), STEM),
    "tsv": (Corpus(path=Path("t.tsv")), {"t.tsv": TABLE}),
    "txt": (Corpus(path=Path("t.txt")), {"t.txt": TABLE}),
    "quoted tsv": (Corpus(path=Path("t.tsv"), quoted=True), {"t.tsv": csv_of("\t")}),
    "csv": (Corpus(path=Path("t.csv")), {"t.csv": csv_of(",")}),
    "json lines": (Corpus(path=Path("t.jsonl")), {"t.jsonl": json_lines()}),
    "parquet": (Corpus(path=Path("t.parquet")), {"t.parquet": parquet_file()}),
    "tmx": (Corpus(path=Path("t.tmx")), {"t.tmx": tmx()}),
    "zip": (Corpus(path=Path("t.zip")), {"t.zip": moses_zip()}),
    "sgm": (
        Corpus(path=Path("t-src.en.sgm")),
        {"t-src.en.sgm": sgm(0), "t-ref.de.sgm": sgm(1)},
    ),
    "two sgm": (
        Corpus(source=Path("a.sgm"), target=Path("b.sgm")),
        {"a.sgm": sgm(0), "b.sgm": sgm(1)},
    ),
    "xml": (Corpus(path=Path("t.xml")), {"t.xml": wmt_xml()}),
}


def read(corpus: Corpus, max_bytes: int | None = None) -> list[TextPair]:
    return list(read_corpus(corpus, LANGUAGES, key="data.train", max_bytes=max_bytes))


def refusal(corpus: Corpus) -> str:
    with pytest.raises(InputError) as error:
        read(corpus)
    return error.value.render()


@pytest.mark.parametrize("suffix", ["", *SUFFIXES])
@pytest.mark.parametrize("name", FORMATS)
def test_every_format_gives_the_same_pairs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, suffix: str
):
    monkeypatch.chdir(tmp_path)
    corpus, files = FORMATS[name]
    for file, content in files.items():
        with open_for_writing(Path(file + suffix)) as opened:
            opened.write(content)
    assert [pair[:2] for pair in read(corpus)] == PAIRS
    assert corpus_files(corpus, LANGUAGES, key="data.train") == [
        Path(file + suffix) for file in files
    ]


def test_every_format_gives_the_same_token_arrays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    Path("my.yaml").write_text("data: {source: en, target: de, train: x}\n")
    configuration = load_configuration(Path("my.yaml"))
    arrays = []
    for number, (name, suffix) in enumerate(product(FORMATS, ["", *SUFFIXES])):
        corpus, files = FORMATS[name]
        for file, content in files.items():
            with open_for_writing(Path(file + suffix)) as opened:
                opened.write(content)
        settings = {"train": (corpus,), "directory": Path(f"prepared{number}")}
        data = configuration.data.model_copy(update=settings)
        prepare(configuration.model_copy(update={"data": data}))
        arrays.append([path.read_bytes() for path in sorted(data.directory.glob("train.*.npy"))])
        for file in files:
            Path(file + suffix).unlink()
    assert len(arrays) == 5 * len(FORMATS)
    assert all(array[1:] == arrays[0][1:] for array in arrays)


@pytest.mark.parametrize("name", FORMATS)
def test_a_named_compressed_file_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
):
    monkeypatch.chdir(tmp_path)
    corpus, files = FORMATS[name]
    for file, content in files.items():
        with open_for_writing(Path(f"{file}.zst")) as opened:
            opened.write(content)
    if corpus.path is not None and name != "stem":
        corpus = corpus.model_copy(update={"path": Path(f"{corpus.path}.zst")})
    assert len(read(corpus)) == len(PAIRS)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_unicode_encodings_are_read_with_and_without_byte_order_mark(
    read_file: Read, encoding: str, mark: str
):
    if encoding in ("utf-16", "utf-32"):  # their codecs write the mark
        content = (mark + "naïve 😀\tÄ\n").removeprefix("\ufeff").encode(encoding)
        content = content if mark else content[len("".encode(encoding)) :]
    else:
        content = (mark + "naïve 😀\tÄ\n").encode(encoding)
    assert read_file("t.tsv", content, encoding=encoding) == [("naïve 😀", "Ä", 1)]


@given(st.text(st.characters(exclude_categories=["Cs"])), st.integers(1, 5))
def test_encodings_are_decoded_across_chunks(text: str, size: int):
    class Chunks(io.BytesIO):
        def read1(self, _: int | None = -1, /) -> bytes:
            return self.read(size)

    written = f"a{text}\n"
    lines = [line.removesuffix("\r") for line in written.removesuffix("\n").split("\n")]
    for encoding in ("utf-8", "utf-16-le", "gb18030"):
        assert list(decode_lines(Chunks(written.encode(encoding)), "t", encoding)) == lines


@pytest.mark.parametrize("name", ["t.tsv", "t.csv", "t.jsonl"])
def test_bytes_of_another_encoding_are_named_with_line_and_position(
    refused_file: Refusal, name: str
):
    line = {"t.tsv": "a\tä\n", "t.csv": "a,ä\n", "t.jsonl": '{"en": "a", "de": "ä"}\n'}[name]
    position = line.index("ä") + 1
    content = line.replace("ä", "a").encode() + line.encode("latin-1")
    assert refused_file(name, content) == (
        f"{name}:2: must be UTF-8, but has byte 0xe4 at position {position} of the line. Convert "
        "the file, for example with iconv, or name its encoding: {path: ..., encoding: cp1252}."
    )
    content = line.encode()
    assert refused_file(name, content, encoding="ascii") == (
        f"{name}:1: must be ascii, but has byte 0xc3 at position {position} of the line. Convert "
        "the file, for example with iconv, or name its encoding: {path: ..., encoding: utf-8}."
    )


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_a_byte_order_mark_of_another_encoding_is_recognized(refused_file: Refusal, encoding: str):
    assert refused_file("t.tsv", "a\tb\n".encode(encoding)) == (
        "t.tsv:1: must be UTF-8, but has byte 0xff at position 1 of the line. Convert the file, "
        f"for example with iconv, or name its encoding: {{path: ..., encoding: {encoding}}}."
    )


def test_utf16_that_ends_within_a_character_is_refused(refused_file: Refusal):
    assert refused_file("t.tsv", "a\tb\nc\td".encode("utf-16")[:-1], encoding="utf-16") == (
        "t.tsv:2: must be utf-16, but has byte 0x64 at position 5 of the line. Convert the file, "
        "for example with iconv, or name its encoding: {path: ..., encoding: utf-8}."
    )


def test_a_carriage_return_inside_a_line_becomes_a_space(read_file: Read):
    Path("t.de").write_bytes(b"c\r\n")
    Path("t.en").write_bytes(b"a \r b\r\n")
    assert read_file("t") == [("a b", "c", 1)]


def test_a_compressed_file_that_is_too_large_is_refused(refused_file: Refusal):
    message = refused_file("t.tsv.gz", gzip.compress(b"a\tb\n" * 1_000), max_bytes=1_000)
    assert message == (
        "t.tsv.gz: must decompress to at most 1e-06 GB (data.max_decompressed_gb), but is larger. "
        "Raise the limit if the file is what it should be."
    )


def test_a_stem_may_have_the_suffix_of_a_format(read_file: Read):
    Path("corpus.txt.en").write_text("a\n")
    Path("corpus.txt.de").write_text("b\n")
    Path("v1.5.en").write_text("c\n")
    Path("v1.5.de").write_text("d\n")
    assert read_file("corpus.txt") == [("a", "b", 1)]
    assert read_file("v1.5") == [("c", "d", 1)]


def test_two_text_files_may_have_any_suffix(tmp_path: Path):
    (tmp_path / "english.txt").write_text("a\tb\n")
    (tmp_path / "german").write_text("c\n")
    corpus = Corpus(source=tmp_path / "english.txt", target=tmp_path / "german")
    assert read(corpus) == [("a\tb", "c", 1)]


def test_a_missing_file_is_named_with_its_key(refused_file: Refusal):
    here = f"Relative paths start from the current directory, {Path.cwd()}."
    assert refused_file("t.tsv") == (
        "data.train: t.tsv: must be a .tsv file, but neither t.tsv nor t.tsv.gz (.bz2, .xz, .zst) "
        f"exists. {here}"
    )
    Path("t.en").write_text("a\n")
    assert refused_file("t") == (
        "data.train: t.de: must be a text file, but neither t.de nor t.de.gz (.bz2, .xz, .zst) "
        f"exists. {here}"
    )


def test_a_directory_is_refused(refused_file: Refusal):
    Path("t.tsv").mkdir()
    assert refused_file("t.tsv") == (
        "data.train: t.tsv: must be a .tsv file, but is a directory. Name another corpus, or move "
        "the directory away."
    )


@pytest.mark.parametrize("name", ["pipe.tsv", "pipe.tsv.gz"])
def test_a_pipe_is_refused(refused_file: Refusal, name: str):
    os.mkfifo(name)
    assert refused_file("pipe.tsv") == (
        f"data.train: {name}: must be a .tsv file, which is read more than once, but is a pipe or "
        "a device. Write its content to a file first, and name the file."
    )


@pytest.mark.parametrize("name", ["corpora/train.en", "corpora/train.de", "corpora/train.en.xz"])
def test_one_of_two_files_is_refused_with_their_common_path(refused_file: Refusal, name: str):
    Path("corpora").mkdir()
    assert refused_file(name, "a\n") == (
        f"data.train: {name}: must be the common path of train.en and train.de, but is one of "
        "these files. Write data.train: corpora/train"
    )


def test_a_file_without_a_known_suffix_is_refused(refused_file: Refusal):
    assert refused_file("pairs.tab", "a\tb\n") == (
        "data.train: pairs.tab: must be the common path of two text files, or a file whose suffix "
        "names its format, but is a file with the suffix .tab. Convert it, or rename it if it is "
        "one of .tsv, .csv, .txt, .jsonl, .ndjson, .parquet, .tmx, .zip, .sgm, .xml. Two text "
        "files are named {source: FILE, target: FILE}."
    )


def test_a_directory_of_corpora_is_refused(refused_file: Refusal):
    Path("corpora").mkdir()
    assert refused_file("corpora") == (
        "data.train: corpora: must be a file or the common path of two, but is a directory. Name "
        "the files in it, in a list if they are several."
    )


def test_an_impossible_name_of_a_source_file_is_refused():
    long = Path("x" * 300)
    assert refusal(Corpus(source=long, target=Path("t"))) == (
        f"data.train: {long}: cannot be read: File name too long."
    )


def test_source_and_target_must_be_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    assert refusal(Corpus(source=Path("a.tmx"), target=Path("b.txt"))) == (
        "data.train: a.tmx and b.txt: must be two text files or two .sgm files, but a.tmx is not a "
        "text file. Name a file that holds both languages as path."
    )
    assert refusal(Corpus(source=Path("a.sgm"), target=Path("b.sgm"))) == (
        "data.train: a.sgm: must be a .sgm file, but neither a.sgm nor a.sgm.gz (.bz2, .xz, .zst) "
        f"exists. Relative paths start from the current directory, {Path.cwd()}."
    )


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that fails to read")
def test_a_file_that_fails_to_read_is_named(refused_file: Refusal):
    Path("t.tmx").symlink_to("/proc/self/mem")
    assert refused_file("t.tmx") == "t.tmx: cannot be read: Input/output error."


@pytest.mark.parametrize(
    ("name", "setting", "suffixes"),
    [
        ("t.tmx", {"columns": ("1", "2")}, ".tsv, .csv, .txt, .jsonl, .ndjson, .parquet"),
        ("t.jsonl", {"header": False}, ".tsv, .csv, .txt"),
        ("t.xml", {"quoted": True}, ".tsv, .csv, .txt"),
        ("t.zip", {"inline_tags": "text"}, ".tmx"),
        (
            "t.parquet",
            {"encoding": "latin-1"},
            ".tsv, .csv, .txt, .jsonl, .ndjson, .tmx, .zip, .sgm, .xml",
        ),
    ],
)
def test_a_key_without_effect_is_refused(
    refused_file: Refusal, name: str, setting: dict[str, Any], suffixes: str
):
    [key] = setting
    assert refused_file(name, "", **setting) == (
        f"data.train: {name}: must not have {key}, which only {suffixes} files have. Remove {key}."
    )


@pytest.mark.parametrize("suffix", ["", ".tsv"])
def test_a_name_that_no_file_can_have_is_refused(refused_file: Refusal, suffix: str):
    name = "x" * 300 + suffix
    assert refused_file(name) == f"data.train: {name}: cannot be read: File name too long."
