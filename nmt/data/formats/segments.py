"""The documents of WMT test sets, paired by the identifiers of their segments."""

from collections.abc import Iterator

from nmt.errors import InputError


class Document:
    """The segments of a document in one language.

    Args:
        identifier: of the document.
    """

    def __init__(self, identifier: str) -> None:
        self.identifier = identifier
        self.segments: dict[str, str] = {}

    def add(self, identifier: str, text: str, file: str) -> None:
        """Add a segment of a file.

        Raises:
            InputError: the document has a segment with this identifier.
        """
        if identifier in self.segments:
            raise InputError(
                f"{file}: document {self.identifier}: must have every segment once, but has "
                f"several with the id {identifier!r}.",
                hint="Give every <seg> of a document an id of its own.",
            )
        self.segments[identifier] = text


def pair_documents(
    source: Document, target: Document, files: tuple[str, str]
) -> Iterator[tuple[str, str]]:
    """Yield the texts of the segments of a document, in the order of the source.

    Args:
        source: the document in the source language.
        target: its translation.
        files: the names of their files, for error messages.

    Raises:
        InputError: a segment has no counterpart.
    """
    for document, other, file in ((source, target, files[1]), (target, source, files[0])):
        for identifier in document.segments:
            if identifier not in other.segments:
                raise InputError(
                    f"{file}: document {document.identifier}: must have the same segments on "
                    f"both sides, but lacks the {'translation' if document is source else 'source'}"
                    f" of segment {identifier}.",
                    hint="Replace the file with an intact copy.",
                )
    for identifier, text in source.segments.items():
        yield text, target.segments[identifier]
