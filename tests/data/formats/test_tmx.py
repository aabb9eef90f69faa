"""TMX: languages, variants and inline markup."""

import logging
from collections.abc import Callable

import pytest

from nmt.data.reading import TextPair

Read = Callable[..., list[TextPair]]
Refusal = Callable[..., str]


def tmx(*units: str, start: str = "") -> str:
    return f'{start}<tmx version="1.4"><header srclang="en"/><body>{"".join(units)}</body></tmx>'


def unit(*variants: tuple[str, str]) -> str:
    content = "".join(
        f'<tuv xml:lang="{language}"><seg>{text}</seg></tuv>' for language, text in variants
    )
    return f"<tu>{content}</tu>\n"


def test_units_give_pairs_in_either_direction(read_file: Read):
    content = tmx(unit(("en", "one"), ("de", "eins")), unit(("DE-AT", "zwei"), ("en_US", "two")))
    assert read_file("t.tmx", content) == [("one", "eins", 1), ("two", "zwei", 2)]
    assert read_file("t.tmx", content, languages=("de", "en"))[1] == ("zwei", "two", 2)


def test_languages_of_version_1_1_are_read(read_file: Read):
    content = tmx('<tu><tuv lang="EN"><seg>a</seg></tuv><tuv lang="DE"><seg>b</seg></tuv></tu>')
    assert read_file("t.tmx", content) == [("a", "b", 1)]


def test_a_document_type_is_ignored(read_file: Read):
    start = '<?xml version="1.0" ?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
    assert read_file("t.tmx", tmx(unit(("en", "a"), ("de", "b")), start=start)) == [("a", "b", 1)]


def test_every_source_variant_is_paired_with_every_target_variant(read_file: Read):
    content = tmx(unit(("en-US", "a"), ("de", "c"), ("en-GB", "b"), ("de", "d")))
    assert [pair[:2] for pair in read_file("t.tmx", content)] == [
        ("a", "c"),
        ("a", "d"),
        ("b", "c"),
        ("b", "d"),
    ]


def test_the_exact_language_is_preferred_to_its_variants(read_file: Read):
    content = tmx(unit(("en-US", "a"), ("en", "b"), ("de", "c")))
    assert read_file("t.tmx", content) == [("b", "c", 1)]


def test_inline_tags_are_dropped_or_kept_as_text(read_file: Read):
    segment = (
        '<note>no</note><bpt i="1">&lt;b&gt;</bpt>bold<ept i="1">&lt;/b&gt;</ept> '
        '<hi>high</hi><ph>{<sub>alt</sub>}</ph><it pos="begin">[</it><ut>\\x</ut>'
    ).removeprefix("<note>no</note>")
    content = tmx(unit(("en", segment), ("de", "b")))
    assert read_file("t.tmx", content) == [("bold high", "b", 1)]
    assert read_file("t.tmx", content, inline_tags="text") == [
        ("<b>bold</b> high{alt}[\\x", "b", 1)
    ]


def test_text_outside_segments_is_ignored(read_file: Read):
    content = tmx(
        '<tu><note>n</note><tuv xml:lang="en"><prop type="x">p</prop><seg>a</seg></tuv>'
        '<tuv xml:lang="de"><seg>b</seg></tuv></tu>'
    )
    assert read_file("t.tmx", content) == [("a", "b", 1)]


def test_line_breaks_become_spaces(read_file: Read):
    content = tmx(unit(("en", "\n  a\n  b &amp; c&#10;d\n"), ("de", "e  f")))
    assert read_file("t.tmx", content) == [("a b & c d", "e  f", 1)]


@pytest.mark.parametrize(
    ("declared", "written"),
    [("UTF-8", "utf-8"), ("UTF-16", "utf-16"), ("ISO-8859-1", "latin-1"), ("cp1252", "cp1252")],
)
def test_the_declared_encoding_is_used(read_file: Read, declared: str, written: str):
    start = f'<?xml version="1.0" encoding="{declared}"?>'
    content = tmx(unit(("en", "naïve"), ("de", "schön")), start=start).encode(written)
    assert read_file("t.tmx", content) == [("naïve", "schön", 1)]


def test_the_configured_encoding_takes_precedence(read_file: Read):
    start = '<?xml version="1.0" encoding="UTF-8"?>'
    content = tmx(unit(("en", "naïve"), ("de", "schön")), start=start).encode("utf-16")
    assert read_file("t.tmx", content, encoding="utf-16") == [("naïve", "schön", 1)]


def test_units_of_a_megabyte_are_read(read_file: Read):
    content = tmx(unit(("en", "a&lt;" * 300_000), ("de", "ä" * 1_000_000)))
    assert read_file("t.tmx", content) == [("a<" * 300_000, "ä" * 1_000_000, 1)]


@pytest.mark.parametrize(
    ("complete", "level"), [(1, logging.WARNING), (9, logging.WARNING), (19, logging.INFO)]
)
def test_skipped_units_are_counted(
    read_file: Read, caplog: pytest.LogCaptureFixture, complete: int, level: int
):
    caplog.set_level(logging.INFO)
    units = [unit(("en", "a"), ("de", "b"))] * complete
    lacking = [unit(("en", "a"), ("fr", "b"))] * 2
    assert len(read_file("t.tmx", tmx(*units, *lacking))) == complete
    [record] = caplog.records
    assert record.levelno == level
    assert record.getMessage() == (
        f"t.tmx: skipped 2 of {complete + 2} units, which do not have both en and de."
    )


def test_languages_are_named_if_no_unit_has_both(refused_file: Refusal):
    units = [unit(("en", "a"), ("fr", "b")), unit(("fr", "a"), ("", "b"))]
    assert refused_file("t.tmx", tmx(*units)) == (
        "t.tmx: must have units with en and de, but its languages are fr (2), en (1), none (1). "
        "Set data.source and data.target to two of its languages."
    )
    assert refused_file("t.tmx", tmx()) == (
        "t.tmx: must have units with en and de, but has no units."
    )


def test_another_kind_of_xml_is_refused(refused_file: Refusal):
    assert refused_file("t.tmx", "<xliff></xliff>") == (
        "t.tmx:1: must be TMX, but begins with <xliff>. Check that the file is what its suffix "
        "says."
    )


def test_a_unit_that_is_too_long_is_refused(refused_file: Refusal):
    content = tmx("\n", unit(("en", "a" * 2**23), ("de", "b" * (2**23 + 1))))
    assert refused_file("t.tmx", content) == (
        "t.tmx:2: must have units of at most 16,777,216 characters, but unit 1 is longer. Split "
        "it into sentences, or remove it."
    )
