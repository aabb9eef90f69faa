"""The XML of WMT test sets."""

from collections.abc import Callable

import pytest

from nmt.data.reading import TextPair

Read = Callable[..., list[TextPair]]
Refusal = Callable[..., str]


def side(tag: str, language: str, *texts: str, translator: str = "A") -> str:
    segments = "".join(f'<seg id="{n}">{text}</seg>\n' for n, text in enumerate(texts, start=1))
    return f'<{tag} lang="{language}" translator="{translator}"><p>{segments}</p></{tag}>'


def document(name: str, *sides: str) -> str:
    return f'<doc id="{name}" origlang="en">{"".join(sides)}</doc>\n'


def dataset(*documents: str) -> str:
    return f"<?xml version='1.0'?>\n<dataset id=\"test\">{''.join(documents)}</dataset>"


def test_segments_are_paired_by_document_and_id(read_file: Read):
    content = dataset(
        document("d1", side("src", "en", " a &amp;\n  b ", "c"), side("ref", "de", "A", "C")),
        document("d2", side("src", "en", "d"), side("ref", "de", "D")),
    )
    assert read_file("t.xml", content) == [("a & b", "A", 1), ("c", "C", 2), ("d", "D", 3)]


def test_the_first_reference_in_the_language_is_read(read_file: Read):
    content = dataset(
        document(
            "d",
            side("src", "en", "a"),
            side("ref", "fr", "x"),
            side("ref", "de", "b"),
            side("ref", "de", "c", translator="B"),
            '<hyp system="s" lang="de"><p><seg id="1">y</seg></p></hyp>',
        )
    )
    assert read_file("t.xml", content) == [("a", "b", 1)]


def test_documents_without_both_languages_are_counted(
    read_file: Read, caplog: pytest.LogCaptureFixture
):
    content = dataset(
        document("d1", side("src", "en", "a"), side("ref", "de", "b")),
        document("d2", side("src", "en", "c")),
    )
    assert read_file("t.xml", content) == [("a", "b", 1)]
    assert [record.getMessage() for record in caplog.records] == [
        "t.xml: skipped 1 of 2 documents, which do not have both the source en and the reference "
        "de."
    ]


def test_languages_are_named_if_no_document_has_both(refused_file: Refusal):
    content = dataset(document("d", side("src", "en", "a"), side("ref", "fr", "b")))
    assert refused_file("t.xml", content) == (
        "t.xml: must have documents with the source en and the reference de, but its languages "
        "are en (1), fr (1). Set data.source and data.target to its languages."
    )
    assert refused_file("t.xml", dataset()) == (
        "t.xml: must have documents with the source en and the reference de, but has none."
    )


def test_a_segment_without_counterpart_is_named(refused_file: Refusal):
    content = dataset(document("d", side("src", "en", "a", "b"), side("ref", "de", "A")))
    assert refused_file("t.xml", content) == (
        "t.xml: document d: must have the same segments on both sides, but lacks the translation "
        "of segment 2. Replace the file with an intact copy."
    )
    content = dataset(document("d", side("src", "en", "a"), side("ref", "de", "A", "B")))
    assert refused_file("t.xml", content) == (
        "t.xml: document d: must have the same segments on both sides, but lacks the source of "
        "segment 2. Replace the file with an intact copy."
    )


def test_a_repeated_segment_is_named(refused_file: Refusal):
    content = dataset(document("d", side("src", "en", "a", "b"))).replace('"2"', '"1"')
    assert refused_file("t.xml", content) == (
        "t.xml: document d: must have every segment once, but has several with the id '1'. Give "
        "every <seg> of a document an id of its own."
    )


def test_another_kind_of_xml_is_refused(refused_file: Refusal):
    assert refused_file("t.xml", "<html></html>") == (
        "t.xml:1: must be the XML of a WMT test set, but begins with <html>. Check that the file "
        "is what its suffix says."
    )


def test_an_entity_declaration_is_refused(refused_file: Refusal):
    assert refused_file("t.xml", '<!DOCTYPE dataset [<!ENTITY e "x">]><dataset/>') == (
        "t.xml:1: must not declare entities, but declares e. Remove the declaration, and write "
        "the text instead of the entity."
    )


def test_a_document_that_is_too_long_is_refused(refused_file: Refusal):
    content = dataset(document("d", side("src", "en", "a" * (2**24 + 1))))
    assert refused_file("t.xml", content) == (
        "t.xml: document d: must have at most 16,777,216 characters, but is longer. Check that "
        "the file is what its suffix says."
    )
