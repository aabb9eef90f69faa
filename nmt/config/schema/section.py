"""What all sections of a configuration have in common."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Name = Annotated[str, Field(pattern=r"^[A-Za-z0-9_][A-Za-z0-9._-]*$")]
"""A name that can be part of the name of a file."""


class Section(BaseModel):
    """A section: no other keys than its fields, and no changes after it is read."""

    model_config = ConfigDict(extra="forbid", frozen=True)
