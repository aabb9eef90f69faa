"""The configuration of one corpus: its file or files, and how they are read."""

import codecs
from pathlib import Path
from typing import Any, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    field_validator,
    model_serializer,
    model_validator,
)

from nmt.choices import InlineTags, Separator

# These encode single names or parts of source code, or can decode to what is not text.
_NOT_OF_FILES = ("punycode", "idna", "unicode-escape", "raw-unicode-escape", "utf-7", "undefined")
TAG_PATTERN = r"^<[^\s<>]+>$"
TAG_REQUIREMENT = "text in angle brackets without spaces, such as <bt>"


class Corpus(BaseModel):
    """A corpus of `data.train`, `data.valid` or `data.test`.

    A path alone in the configuration is a corpus with that path and the defaults below.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    path: Path | None = Field(
        default=None,
        description="The file, or for two text files their common path without the language "
        "suffix.",
    )
    source: Path | None = Field(
        default=None,
        description="Instead of `path`: the source file, where the two names have no common path.",
    )
    target: Path | None = Field(
        default=None, description="Instead of `path`: the target file. Needs `source`."
    )
    columns: tuple[str, str] | None = Field(
        default=None,
        description="For tables and JSON lines: the source and the target column, as numbers from "
        "1 or as names; for JSON lines as keys, where dots lead into nested objects. `null`: the "
        "columns that have the names of the languages, else the first two.",
    )
    header: bool | None = Field(
        default=None,
        description="For tables: whether the first line has the names of the columns. `null`: it "
        "has if it holds the names of `columns` or of the languages.",
    )
    separator: Separator | None = Field(
        default=None,
        description="For tables: what separates the columns. `null`: commas in `.csv` files, tabs "
        "in other files.",
    )
    quoted: bool | None = Field(
        default=None,
        description="For tables: whether double quotes enclose fields, as in CSV. `null`: in "
        "`.csv` files they do, in other files they are text.",
    )
    encoding: str = Field(
        default="utf-8",
        title="the name of an encoding",
        description="The encoding of the text, as Python names it.",
    )
    inline_tags: InlineTags = Field(
        default="drop",
        description="For TMX: what happens to the markup inside a segment. `drop`: it is removed "
        "with the native codes that it encloses. `text`: the codes are kept as text.",
    )
    weight: float = Field(
        default=1.0,
        gt=0,
        le=1000,
        description="For training: how often the corpus is repeated. `0.5` takes half of its "
        "pairs, chosen by a hash.",
    )
    held_out: bool = Field(
        default=True,
        description="For training: whether pairs may be held out of this corpus for `data.valid` "
        "and `data.test`. Set it to false for back-translations, for example.",
    )
    tag: str | None = Field(
        default=None,
        pattern=TAG_PATTERN,
        title=TAG_REQUIREMENT,
        description="A piece that is prepended to every source sentence, for example `<bt>` for "
        "back-translations. The vocabulary always contains it.",
    )

    @model_validator(mode="before")
    @classmethod
    def _from_path(cls, value: Any) -> Any:
        return {"path": value} if isinstance(value, str | Path) else value

    @field_validator("encoding")
    @classmethod
    def _known_encoding(cls, encoding: str) -> str:
        try:
            "".encode(encoding)  # fails for codecs between bytes, too
            if codecs.lookup(encoding).name in _NOT_OF_FILES:
                raise LookupError
        except (LookupError, UnicodeError):
            raise ValueError(
                f"must be an encoding that Python knows, such as latin-1, but is {encoding!r}."
            ) from None
        return encoding

    @field_validator("columns")
    @classmethod
    def _two_columns(cls, columns: tuple[str, str] | None) -> tuple[str, str] | None:
        if columns and columns[0] == columns[1]:
            raise ValueError(f"must be two columns, but are {columns[0]} twice.")
        return columns

    @model_validator(mode="after")
    def _named_once(self) -> Self:
        if (self.path is None) == (self.source is None) or (
            (self.source is None) != (self.target is None)
        ):
            raise ValueError("must have either path, or both source and target.")
        return self

    @model_serializer(mode="wrap")
    def _as_written(self, handler: SerializerFunctionWrapHandler) -> Any:
        """Write a path alone if everything else has its default."""
        content = {
            key: value
            for key, value in handler(self).items()
            if getattr(self, key) != type(self).model_fields[key].default
        }
        return content["path"] if content.keys() == {"path"} else content

    def __str__(self) -> str:
        return str(self.path) if self.path else f"{self.source} and {self.target}"
