"""The SGML of WMT test sets."""

from collections.abc import Callable
from pathlib import Path

import pytest

from nmt.data.reading import TextPair

Read = Callable[..., list[TextPair]]
Refusal = Callable[..., str]
SOURCE, TARGET = Path("new-ende-src.en.sgm"), Path("new-ende-ref.de.sgm")
INTACT = "Replace the file with an intact copy."


def document(*texts: str, name: str = "d1", system: str = "ref") -> str:
    segments = "".join(f'<seg id="{n}">{text}</seg>\n' for n, text in enumerate(texts, start=1))
    return f'<doc sysid="{system}" docid="{name}" genre="news">\n<p>\n{segments}</p>\n</doc>\n'


def source(*documents: str) -> str:
    return f'<srcset setid="new" srclang="any">\n{"".join(documents)}</srcset>\n'


def target(*documents: str) -> str:
    return f'<refset setid="new" srclang="any" trglang="de">\n{"".join(documents)}</refset>\n'


@pytest.fixture
def target_file(read_file: Read) -> Path:
    TARGET.write_text(target(document("A", "B"), document("C", name="d2")), encoding="utf-8")
    return TARGET


def test_either_file_finds_the_other_one(read_file: Read, target_file: Path):
    pairs = [("a", "A", 1), ("b", "B", 2), ("c", "C", 3)]
    content = source(document("a", "b"), document("c", name="d2"))
    assert read_file(SOURCE.name, content) == pairs
    assert read_file(TARGET.name) == pairs
    reverse = [(target, source, number) for source, target, number in pairs]
    assert read_file(TARGET.name, languages=("de", "en")) == reverse


def test_segments_are_paired_by_document_and_id(read_file: Read, target_file: Path):
    reordered = document("b", "a").replace('"1"', '"3"').replace('"2"', '"1"').replace("3", "2")
    content = source(document("c", name="d2"), reordered)
    assert read_file(SOURCE.name, content) == [("c", "C", 1), ("b", "B", 2), ("a", "A", 3)]


def test_tags_and_attributes_have_any_case_and_quotes(read_file: Read, target_file: Path):
    content = source(document("a", "b"), document("c", name="d2"))
    content = content.replace("<doc", "<DOC").replace("</doc", "</DOC").replace("docid=", "DocID =")
    content = content.replace('id="1"', "id=1").replace('id="2"', "id='2'")
    assert len(read_file(SOURCE.name, content)) == 3


def test_entities_are_decoded_and_other_ampersands_are_text(read_file: Read, target_file: Path):
    texts = (" R&D &amp; AT&T &lt;3 &quot;x&apos; &#228;&#xE4; &nbsp; a < b ", "two\n  lines")
    content = source(document(*texts), document("c", name="d2"))
    assert [pair.source for pair in read_file(SOURCE.name, content)] == [
        "R&D & AT&T <3 \"x' ää &nbsp; a < b",
        "two lines",
        "c",
    ]


def test_the_first_reference_is_read(read_file: Read):
    TARGET.write_text(
        target(document("A"), document("X", system="B")) + target(document("Y")), encoding="utf-8"
    )
    assert read_file(SOURCE.name, source(document("a"))) == [("a", "A", 1)]


def test_the_encoding_is_configurable(read_file: Read):
    TARGET.write_bytes(target(document("Ä")).encode("latin-1"))
    content = source(document("a"))
    assert read_file(SOURCE.name, content, encoding="latin-1") == [("a", "Ä", 1)]


def test_a_missing_document_is_named(refused_file: Refusal, target_file: Path):
    assert refused_file(SOURCE.name, source(document("a", "b"))) == (
        f"{SOURCE}: must have the same documents as the other file, but lacks document d2. {INTACT}"
    )


def test_a_missing_segment_is_named(refused_file: Refusal, target_file: Path):
    content = source(document("a", "b", "x"), document("c", name="d2"))
    assert refused_file(SOURCE.name, content) == (
        f"{TARGET}: document d1: must have the same segments on both sides, but lacks the "
        f"translation of segment 3. {INTACT}"
    )
    content = source(document("a"), document("c", name="d2"))
    assert refused_file(SOURCE.name, content) == (
        f"{SOURCE}: document d1: must have the same segments on both sides, but lacks the "
        f"source of segment 2. {INTACT}"
    )


def test_a_repeated_document_is_named(refused_file: Refusal, target_file: Path):
    assert refused_file(SOURCE.name, source(document("a"), document("b"))) == (
        f"{SOURCE}: must have every document once, but has several with the docid 'd1'. Give every "
        "<doc> a docid of its own."
    )


@pytest.mark.parametrize("end", ["</p>", '<seg id="2">', "</seg>"])
def test_a_file_that_is_cut_is_refused(refused_file: Refusal, target_file: Path, end: str):
    content = source(document("a", "b"), document("c", name="d2"))
    assert refused_file(SOURCE.name, content[: content.index(end) + len(end)]) == (
        f"{SOURCE}: document d1: must have a closed <doc> around closed <seg> elements, but has "
        f"not. {INTACT}"
    )


def test_a_segment_outside_a_document_is_refused(refused_file: Refusal, target_file: Path):
    assert refused_file(SOURCE.name, '<srcset><seg id="1">a</seg></srcset>') == (
        f"{SOURCE}: must have a closed <doc> around closed <seg> elements, but has not. {INTACT}"
    )


def test_a_file_without_documents_is_refused(refused_file: Refusal, target_file: Path):
    assert refused_file(SOURCE.name, "text\n") == (
        f"{SOURCE}: must have <doc> elements with <seg> elements, but has none. Check that the "
        "file is what its suffix says."
    )


def test_a_name_that_does_not_lead_to_the_other_file_is_refused(refused_file: Refusal):
    assert refused_file("test.sgm", "") == (
        "data.train: test.sgm: must be named NAME-src.LANGUAGE.sgm or NAME-ref.LANGUAGE.sgm, but "
        "is not. Name both files: {source: ..., target: ...}."
    )
    assert refused_file(SOURCE.name, "") == (
        f"data.train: {SOURCE}: must have a file {TARGET} next to it, but has not. Name both "
        "files: {source: ..., target: ...}."
    )
    assert refused_file("new-src.fr.sgm", "") == (
        "data.train: new-src.fr.sgm: must be in en or de, but is in fr. Set data.source and "
        "data.target to the languages of the test set."
    )
