"""One corpus reads the same in every format, plain and compressed."""

import csv
import io
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.sax.saxutils import escape

import pyarrow
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from nmt.config.corpus import Corpus
from nmt.data.compression import SUFFIXES, open_for_writing
from nmt.data.reading import TextPair, corpus_files, read_corpus
from nmt.errors import InputError

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
