"""XML that is damaged or dangerous."""

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from nmt.data.reading import TextPair

Read = Callable[..., list[TextPair]]
Refusal = Callable[..., str]

UNIT = (
    '<tu><tuv xml:lang="en"><seg>{}</seg></tuv>\n<tuv xml:lang="de"><seg>Hallo</seg></tuv></tu>\n'
)
CONTENT = f'<tmx version="1.4">\n<body>\n{UNIT.format("Hello")}</body></tmx>\n'
DECLARATION_HINT = "Remove the declaration, and write the text instead of the entity."


@pytest.mark.parametrize(
    ("end", "reason"),
    [("</body>", "no element found"), ("<seg>Hal", "no element found"), ("<se", "unclosed token")],
)
def test_a_file_that_is_cut_is_refused_where_it_ends(refused_file: Refusal, end: str, reason: str):
    content = CONTENT[: CONTENT.index(end, 60) + len(end)]
    line = content.count("\n") + 1
    assert refused_file("t.tmx", content) == (
        f"t.tmx:{line}: must be complete XML, but ends here ({reason}). Replace it with an intact "
        "copy."
    )


def test_a_compressed_file_that_is_cut_is_refused_where_it_ends(
    read_file: Read, refused_file: Refusal
):
    message = refused_file("t.tmx", gzip.compress(CONTENT.encode())[:-4])
    assert message == (
        "t.tmx:6: must be a complete gzip file, but is damaged here (Compressed file ended before "
        "the end-of-stream marker was reached). Replace it with an intact copy."
    )


def test_text_that_is_not_xml_is_refused(refused_file: Refusal):
    assert refused_file("t.tmx", CONTENT.replace("</seg>", "</sag>", 1)) == (
        "t.tmx:3: must be XML, but is not (column 36: mismatched tag). Correct the file, or "
        "replace it with an intact copy."
    )


def test_an_entity_bomb_is_refused(refused_file: Refusal):
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">\n' for n in range(1, 10))
    start = f'<!DOCTYPE tmx [\n<!ENTITY e0 "lol">\n{levels}]>\n'
    assert refused_file("t.tmx", start + CONTENT.replace("Hello", "&e9;")) == (
        f"t.tmx:2: must not declare entities, but declares e0. {DECLARATION_HINT}"
    )


@pytest.mark.parametrize("declaration", ["e", "% e"])
def test_an_external_entity_is_refused(refused_file: Refusal, declaration: str):
    Path("secret").write_text("secret")
    start = f'<!DOCTYPE tmx [<!ENTITY {declaration} SYSTEM "secret">]>\n'
    assert refused_file("t.tmx", start + CONTENT.replace("Hello", "&e;")) == (
        f"t.tmx:1: must not declare entities, but declares e. {DECLARATION_HINT}"
    )


@pytest.mark.parametrize("start", ["", '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'])
def test_an_undefined_entity_is_named(refused_file: Refusal, start: str):
    line = 3 + start.count("\n")
    assert refused_file("t.tmx", start + CONTENT.replace("Hello", "Hel&nbsp;lo")) == (
        f"t.tmx:{line}: must have only the entities of XML, but has &nbsp;. Write the character "
        "instead of &nbsp;."
    )


def test_a_byte_that_is_not_utf8_is_named(refused_file: Refusal):
    assert refused_file("t.tmx", CONTENT.replace("Hello", "naïve").encode("latin-1")) == (
        "t.tmx:3: must be UTF-8 or the encoding that the file declares, but has byte 0xef at "
        "column 31. Convert the file, for example with iconv, or name its encoding: "
        "{path: ..., encoding: cp1252}."
    )


def test_a_byte_that_the_configured_encoding_lacks_is_named(refused_file: Refusal):
    content = CONTENT.replace("Hello", "schön").encode()
    assert refused_file("t.tmx", content, encoding="ascii") == (
        "t.tmx:3: must be ascii, but has byte 0xc3. Convert the file, for "
        "example with iconv, or name its encoding: {path: ..., encoding: utf-8}."
    )


def test_an_encoding_that_the_parser_lacks_can_be_configured(
    read_file: Read, refused_file: Refusal
):
    content = '<?xml version="1.0" encoding="gb2312"?>' + CONTENT.replace("Hello", "你好")
    assert refused_file("t.tmx", content.encode("gb2312")) == (
        "t.tmx:1: must declare an encoding that the XML parser knows, but does not (multi-byte "
        "encodings are not supported). Name the encoding: {path: ..., encoding: ENCODING}."
    )
    assert read_file("t.tmx", encoding="gb2312") == [("你好", "Hallo", 1)]


def test_a_tag_that_never_ends_is_refused(refused_file: Refusal):
    content = '<tmx version="' + "a" * 2**25
    assert refused_file("t.tmx", content) == (
        "t.tmx:1: must have tags of at most 16,777,216 bytes, but has a longer one. Check that the "
        "file is what its suffix says."
    )


def test_a_file_that_decompresses_to_too_many_bytes_is_refused(refused_file: Refusal):
    assert refused_file("t.tmx", gzip.compress(CONTENT.encode() * 1_000), max_bytes=10_000) == (
        "t.tmx: must decompress to at most 1e-05 GB (data.max_decompressed_gb), but is larger. "
        "Raise the limit if the file is what it should be."
    )


def test_a_wrong_declaration_can_be_overridden(read_file: Read, refused_file: Refusal):
    content = '<?xml version="1.0" encoding="UTF-16"?>' + CONTENT.replace("Hello", "schön")
    assert refused_file("t.tmx", content) == (
        "t.tmx:1: must have the encoding that it declares, but has not. Name its encoding: "
        "{path: ..., encoding: ENCODING}; utf-8-sig for UTF-8."
    )
    assert read_file("t.tmx", encoding="utf-8-sig") == [("schön", "Hallo", 1)]
