"""The typed configuration: one YAML file and its overrides, read once into frozen objects."""

from nmt.config.loading import find_configuration, load_configuration
from nmt.config.schema import (
    Configuration,
    DecodingSection,
    EvaluationSection,
    ModelSection,
    SegmentationSection,
    TrainingSection,
)
from nmt.config.writing import configuration_differences, dump_configuration

__all__ = [
    "Configuration",
    "DecodingSection",
    "EvaluationSection",
    "ModelSection",
    "SegmentationSection",
    "TrainingSection",
    "configuration_differences",
    "dump_configuration",
    "find_configuration",
    "load_configuration",
]
