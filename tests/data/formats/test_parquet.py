"""Parquet files."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow
import pytest
from pyarrow import parquet

from nmt.data.reading import TextPair

Read = Callable[..., list[TextPair]]
Refusal = Callable[..., str]
PATH = Path("t.parquet")


def write(rows: list[dict[str, Any]]) -> None:
    parquet.write_table(pyarrow.Table.from_pylist(rows), PATH)


def test_columns_are_the_languages_or_named(read_file: Read):
    rows = [{"id": n, "en": f"a{n}", "de": f"b{n}", "x": {"y": f"c{n}"}} for n in range(1, 2_501)]
    write(rows)
    assert read_file(PATH.name)[-1] == ("a2500", "b2500", 2_500)
    assert read_file(PATH.name, columns=("de", "x.y"))[1_000] == ("b1001", "c1001", 1_001)


def test_missing_columns_and_values_are_named(read_file: Read, refused_file: Refusal):
    hint = "Name the keys of both texts: {path: ..., columns: [KEY, KEY]}."
    write([{"en": "a", "fr": "b"}, {"en": "a", "fr": None}])
    assert refused_file(PATH.name) == (
        "t.parquet: must have the keys en and de, or a key translation with them inside, but has "
        f"en, fr. {hint}"
    )
    assert refused_file(PATH.name, columns=("en", "de")) == (
        f"t.parquet: row 1: must have the key de, but has en. {hint}"
    )
    assert read_file(PATH.name, languages=("en", "fr")) == [("a", "b", 1), ("a", "", 2)]


def test_a_damaged_file_is_refused(read_file: Read, refused_file: Refusal):
    write([{"en": "a", "de": "b"}])
    message = refused_file(PATH.name, PATH.read_bytes()[:-20])
    assert message.startswith(
        "t.parquet: must be a complete Parquet file, but is damaged after row 0 ("
    )
    assert message.endswith("). Replace it with an intact copy.")


def test_a_file_that_decompresses_to_too_many_bytes_is_refused(
    read_file: Read, refused_file: Refusal
):
    write([{"en": "a" * 1_000_000, "de": "b"}])
    assert PATH.stat().st_size < 100_000
    assert refused_file(PATH.name, max_bytes=100_000) == (
        "t.parquet: must decompress to at most 0.0001 GB (data.max_decompressed_gb), but is "
        "larger. Raise the limit if the file is what it should be."
    )


def test_a_missing_library_is_named_with_its_command(
    refused_file: Refusal, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert refused_file(PATH.name, b"") == (
        "t.parquet: reading Parquet needs pyarrow, which is not installed. Install it: pip "
        "install 'nmt[parquet]'"
    )
