"""The typed configuration: one YAML file and its overrides, read once into frozen objects."""

from nmt.config.loading import (
    EARLIER_DEFAULTS,
    find_configuration,
    load_configuration,
    load_recorded_configuration,
)
from nmt.config.schema import (
    Configuration,
    Corpus,
    DataSection,
    DecodingSection,
    EvaluationSection,
    ModelSection,
    SegmentationSection,
    TrainingSection,
)
from nmt.config.writing import configuration_differences, dump_configuration

__all__ = [
    "EARLIER_DEFAULTS",
    "Configuration",
    "Corpus",
    "DataSection",
    "DecodingSection",
    "EvaluationSection",
    "ModelSection",
    "SegmentationSection",
    "TrainingSection",
    "configuration_differences",
    "dump_configuration",
    "find_configuration",
    "load_configuration",
    "load_recorded_configuration",
]
