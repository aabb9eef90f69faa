"""The SGML format of WMT test sets until 2020: a file per language."""

import html
import re
from collections.abc import Iterator
from pathlib import Path

from nmt.data.formats.segments import Document, pair_documents
from nmt.data.formats.text_pair import TextPair, one_line
from nmt.data.languages import closest_language, language_matches
from nmt.data.lines import read_lines
from nmt.errors import InputError

_NAME = re.compile(r"(?P<name>.+)-(?P<side>src|ref)\.(?P<language>[^.]+)\.sgm(\.\w+)?", re.I)
_TAG = re.compile(r"<(/?(?:doc|seg)|/(?:srcset|refset|tstset))\b([^<>]*)>", re.I)
_SET_ENDS = ("/srcset", "/refset", "/tstset")
_ATTRIBUTE = re.compile(r"""(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});")


def find_sgm_files(path: Path, languages: tuple[str, str]) -> tuple[Path, Path]:
    """Return the source file and the target file of a test set, one of which is `path`.

    Args:
        path: of `NAME-src.LANGUAGE.sgm` or `NAME-ref.LANGUAGE.sgm`.
        languages: of the source and the target.

    Raises:
        InputError: the file has another name or language, or the other file does not exist.
    """
    match = _NAME.fullmatch(path.name)
    if match is None:
        raise InputError(
            f"{path}: must be named NAME-src.LANGUAGE.sgm or NAME-ref.LANGUAGE.sgm, but is not.",
            hint="Name both files: {source: ..., target: ...}.",
        )
    sides = [side for side in (0, 1) if language_matches(match["language"], languages[side])]
    if not sides:
        raise InputError(
            f"{path}: must be in {languages[0]} or {languages[1]}, but is in {match['language']}.",
            hint="Set data.source and data.target to the languages of the test set.",
        )
    side = sides[0]
    other_role = "ref" if match["side"].lower() == "src" else "src"
    candidates = {
        other["language"]: file
        for file in sorted(path.parent.iterdir(), reverse=True)
        if (other := _NAME.fullmatch(file.name))
        and other["name"] == match["name"]
        and other["side"].lower() == other_role
    }
    language = closest_language(candidates, languages[1 - side])
    if language is None:
        raise InputError(
            f"{path}: must have a file {match['name']}-{other_role}.{languages[1 - side]}.sgm next "
            "to it, but has not.",
            hint="Name both files: {source: ..., target: ...}.",
        )
    files = (path, candidates[language])
    return files if side == 0 else files[::-1]


def read_wmt_sgm(
    source: Path, target: Path, *, encoding: str = "utf-8", max_bytes: int | None = None
) -> Iterator[TextPair]:
    """Yield the pairs of a test set; the first one of several references is read.

    Args:
        source: the path of the source file.
        target: the path of the target file.
        encoding: of both.
        max_bytes: the most bytes that each file may decompress to; None: any number.

    Raises:
        InputError: see `read_lines`; or a document or segment has no counterpart.
    """
    files = (source, target)
    source_documents, target_documents = (
        _read_documents(path, encoding, max_bytes) for path in files
    )
    for documents, others, file in (
        (source_documents, target_documents, target),
        (target_documents, source_documents, source),
    ):
        for identifier in documents:
            if identifier not in others:
                raise InputError(
                    f"{file}: must have the same documents as the other file, but lacks document "
                    f"{identifier}.",
                    hint="Replace the file with an intact copy.",
                )
    number = 0
    for identifier, document in source_documents.items():
        names = (str(source), str(target))
        for pair in pair_documents(document, target_documents[identifier], names):
            number += 1
            yield TextPair(*pair, number)


def _read_documents(path: Path, encoding: str, max_bytes: int | None) -> dict[str, Document]:
    """Return the documents of a file by identifier; of the first set and of the first system."""
    text = "\n".join(read_lines(path, encoding=encoding, max_bytes=max_bytes))
    documents: dict[str, Document] = {}
    systems: dict[str, str] = {}
    document: Document | None = None
    segment = ""
    start: int | None = None  # of the text of the open segment
    for match in _TAG.finditer(text):
        tag, attributes = match[1].lower(), _attributes(match[2])
        if start is not None:
            expected = tag == "/seg"
        else:
            expected = tag in (("seg", "/doc") if document else ("doc", *_SET_ENDS))
        if not expected:
            raise _unclosed_error(path, document)
        if tag == "doc":
            document = Document(attributes.get("docid", ""))
            system = attributes.get("sysid", "")
            if systems.setdefault(document.identifier, system) != system:
                continue  # another reference, whose segments go nowhere
            if document.identifier in documents:
                raise InputError(
                    f"{path}: must have every document once, but has several with the docid "
                    f"{document.identifier!r}.",
                    hint="Give every <doc> a docid of its own.",
                )
            documents[document.identifier] = document
        elif tag == "/doc":
            document = None
        elif tag == "seg":
            segment, start = attributes.get("id", ""), match.end()
        elif tag == "/seg" and document is not None:
            document.add(segment, _decoded(text[start : match.start()]), str(path))
            start = None
        else:  # the end of the first set; others are further references
            break
    if document is not None:
        raise _unclosed_error(path, document)
    if not documents:
        raise InputError(
            f"{path}: must have <doc> elements with <seg> elements, but has none.",
            hint="Check that the file is what its suffix says.",
        )
    return documents


def _attributes(text: str) -> dict[str, str]:
    return {
        name.lower(): double or single or bare
        for name, double, single, bare in _ATTRIBUTE.findall(text)
    }


def _decoded(text: str) -> str:
    """Return the text of a segment; what looks like no entity is text."""
    return one_line(_ENTITY.sub(lambda match: html.unescape(match[0]), text)).strip()


def _unclosed_error(path: Path, document: Document | None) -> InputError:
    location = f"{path}: document {document.identifier}" if document else f"{path}"
    return InputError(
        f"{location}: must have a closed <doc> around closed <seg> elements, but has not.",
        hint="Replace the file with an intact copy.",
    )
