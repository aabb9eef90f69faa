"""The schema: the one place of every key's default, range and explanation.

`docs/configuration.md` is generated from it.
"""

from pydantic import Field
from pydantic.fields import FieldInfo

from nmt.choices import DeviceChoice
from nmt.config.schema.corpus import Corpus
from nmt.config.schema.data import (
    BucketsSection,
    DataSection,
    HeldOut,
    LengthPair,
    SegmentationSection,
)
from nmt.config.schema.decoding import DecodingSection, EvaluationSection
from nmt.config.schema.model import ModelSection
from nmt.config.schema.section import Name, Section
from nmt.config.schema.training import TrainingSection

__all__ = [
    "FIELDS",
    "NAMED_DIRECTORIES",
    "SECTIONS",
    "BucketsSection",
    "Configuration",
    "Corpus",
    "DataSection",
    "DecodingSection",
    "EvaluationSection",
    "HeldOut",
    "LengthPair",
    "ModelSection",
    "SegmentationSection",
    "TrainingSection",
]


class Configuration(Section):
    """Everything that a run depends on. `load_configuration` makes it from a file."""

    name: Name = Field(description="The name of the experiment.")
    seed: int = Field(
        default=1,
        ge=0,
        le=2**31 - 1,
        description="The seed of all random numbers: initial weights, order of batches, dropout, "
        "candidates and sampling.",
    )
    device: DeviceChoice = Field(
        default="auto",
        description="The device of all tensors. `auto`: a CUDA GPU if there is one, otherwise the "
        "CPU.",
    )
    data: DataSection
    segmentation: SegmentationSection = SegmentationSection()
    buckets: BucketsSection = BucketsSection()
    model: ModelSection = ModelSection()
    training: TrainingSection
    decoding: DecodingSection = DecodingSection()
    evaluation: EvaluationSection = EvaluationSection()


SECTIONS: dict[str, type[Section]] = {
    key: field.annotation
    for key, field in Configuration.model_fields.items()
    if isinstance(field.annotation, type) and issubclass(field.annotation, Section)
}
FIELDS: dict[str, FieldInfo] = {
    key: field for key, field in Configuration.model_fields.items() if key not in SECTIONS
} | {
    f"{section}.{key}": field
    for section, model in SECTIONS.items()
    for key, field in model.model_fields.items()
}
# The defaults that depend on the name. The name itself defaults to that of the file.
NAMED_DIRECTORIES = {
    "data.directory": "prepared/{name}",
    "training.directory": "runs/{name}",
}
