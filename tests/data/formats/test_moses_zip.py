"""OPUS archives."""

import gzip
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from nmt.data.reading import TextPair

Read = Callable[..., list[TextPair]]
Refusal = Callable[..., str]


def archive(members: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return buffer.getvalue()


CORPUS = {"README": "x", "LICENSE": "y", "T.de-en.de": "A\nB\n", "T.de-en.en": "a\nb\n"}


def test_members_of_both_languages_are_paired(read_file: Read):
    content = archive({**CORPUS, "T.de-en.ids": "1\n2\n", "T.de-en.xml": "<x/>", "en.txt": ""})
    assert read_file("t.zip", content) == [("a", "A", 1), ("b", "B", 2)]
    assert list(Path().iterdir()) == [Path("t.zip")]


def test_several_corpora_are_read_in_the_order_of_their_names(read_file: Read):
    content = archive({"b.en": "c\n", "b.de": "C\n", "x.en": "", "a/a.en": "a\n", "a/a.de": "A\n"})
    assert read_file("t.zip", content) == [("a", "A", 1), ("c", "C", 1)]


def test_variants_match_their_language_and_exact_names_are_preferred(read_file: Read):
    content = archive({"t.pt_BR": "b\n", "t.en": "a\n", "t.en_GB": "x\n"})
    assert read_file("t.zip", content, languages=("en", "pt")) == [("a", "b", 1)]
    content = archive({"t.pt_BR": "b\n", "t.pt": "c\n", "t.en": "a\n"})
    assert read_file("t.zip", content, languages=("en", "pt")) == [("a", "c", 1)]


def test_languages_with_dots_are_suffixes(read_file: Read):
    content = archive({"t.tok.en": "a\n", "t.tok.de": "b\n", "t.en": "x\n", "t.de": "y\n"})
    languages = ("tok.en", "tok.de")
    assert ("a", "b", 1) in read_file("t.zip", content, languages=languages)


def test_the_encoding_of_members_is_configurable(read_file: Read, refused_file: Refusal):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("t.en", "a\n".encode("latin-1"))
        file.writestr("t.de", "Ä\n".encode("latin-1"))
    assert read_file("t.zip", buffer.getvalue(), encoding="latin-1") == [("a", "Ä", 1)]
    assert refused_file("t.zip") == (
        "t.zip: t.de:1: must be UTF-8, but has byte 0xc4 at position 1 of the line. Convert the "
        "file, for example with iconv, or name its encoding: {path: ..., encoding: cp1252}."
    )


def test_members_are_named_if_none_match(refused_file: Refusal):
    assert refused_file(
        "t.zip", archive({**CORPUS, "a.ids": "", "b": ""}), languages=("en", "fr")
    ) == (
        "t.zip: must have members NAME.en and NAME.fr, but has README, LICENSE, T.de-en.de, "
        "T.de-en.en, a.ids, …. Set data.source and data.target to the languages of the archive, "
        "or unpack it and name its files."
    )
    assert refused_file("t.zip", archive({})) == (
        "t.zip: must have members NAME.en and NAME.de, but has none. Set data.source and "
        "data.target to the languages of the archive, or unpack it and name its files."
    )


@pytest.mark.parametrize("name", ["/etc/t.en", "../t.en", "a/../../t.en", "a\\..\\t.en", "C:t.en"])
def test_a_member_outside_the_archive_is_refused(refused_file: Refusal, name: str):
    assert refused_file("t.zip", archive({**CORPUS, name: "x\n"})) == (
        f"t.zip: must have members inside the archive, but has {name!r}. Do not use archives from "
        "a source that you do not trust."
    )


def test_an_encrypted_member_is_refused(refused_file: Refusal):
    content = bytearray(archive({"t.de": "A\n", "t.en": "a\n"}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        position = content.rindex(signature)
        content[position + offset] |= 1
    assert refused_file("t.zip", bytes(content)) == (
        "t.zip: t.en: must not be encrypted, but is. Extract the archive with its password, and "
        "name the extracted files."
    )


def test_unequal_numbers_of_lines_are_named(refused_file: Refusal):
    assert refused_file("t.zip", archive({"t.en": "a\nb\n", "t.de": "A\n"})) == (
        "parallel files must have equal numbers of lines, but\n"
        "  t.zip: t.en has 2 lines, the last 'b'\n"
        "  t.zip: t.de has 1 line, the last 'A'\n"
        "Line N of one file must correspond to line N of the other. Find the first pair that does "
        "not."
    )


def test_a_member_that_decompresses_to_too_many_bytes_is_refused(refused_file: Refusal):
    content = archive({"t.en": "a\n" * 1_000_000, "t.de": "A\n"})
    assert refused_file("t.zip", content, max_bytes=1_000_000) == (
        "t.zip: t.en: must decompress to at most 0.001 GB (data.max_decompressed_gb), but is "
        "larger. Raise the limit if the file is what it should be."
    )


def test_no_more_is_decompressed_than_the_archive_declares(refused_file: Refusal):
    size = (1_000_000).to_bytes(4, "little")
    content = archive({"t.en": "a\n" * 500_000, "t.de": "A\n"}).replace(size, bytes([9, 0, 0, 0]))
    assert refused_file("t.zip", content, max_bytes=1_000).startswith(
        "t.zip: must be a complete zip file, but is damaged (Bad CRC-32 for file 't.en')"
    )


def test_a_file_that_is_cut_is_refused(refused_file: Refusal):
    content = archive(CORPUS)
    assert refused_file("t.zip", content[:-30]) == (
        "t.zip: must be a complete zip file, but is damaged (File is not a zip file). Replace it "
        "with an intact copy."
    )


def test_damaged_content_is_refused(refused_file: Refusal):
    content = bytearray(archive({"t.de": "A\n", "t.en": "a\n"}))
    content[30 + len("t.de")] = 0xFF  # the first byte of the compressed data
    assert refused_file("t.zip", bytes(content)).startswith(
        "t.zip: must be a complete zip file, but is damaged (Error -3 while decompressing data"
    )


def test_a_damaged_directory_is_refused(refused_file: Refusal):
    content = bytearray(archive({"t.de": "A\n", "t.en": "a\n"}))
    end = content.rindex(b"PK\x05\x06")
    content[end + 16 : end + 20] = b"\xff\xff\xff\x7f"  # the offset of the directory
    message = refused_file("t.zip", gzip.compress(bytes(content)))
    assert message.startswith("t.zip: must be a complete zip file, but is damaged (negative seek")
