"""Plots the attention of a translation."""

import io
import json
import warnings
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from nmt.data.compression import open_for_reading
from nmt.errors import InputError
from nmt.evaluation.fonts import characters_without_glyph, font_families, warn_of_boxes

_CELL_INCHES = 0.32  # per token
_MIN_AXIS_INCHES = 2.5
FORMATS = ("png", "pdf", "svg")


def plot_attention(attention: Path, output: Path, *, line: int, rank: int = 1) -> None:
    """Plot the attention matrix of one translation.

    Columns are source tokens and rows are target tokens; darker cells have more attention.

    Args:
        attention: file that `nmt translate --attention` wrote.
        output: the file, in the format that its suffix names: `.png`, `.pdf` or `.svg`.
        line: number of the input line, from 1.
        rank: of the translation among those of the line, from 1.

    Raises:
        InputError: the file cannot be read, is not an attention file, does not have the
            translation, or the plot cannot be written; or the suffix names no format.
    """
    picture_format = output.suffix.lower().removeprefix(".")
    if picture_format not in FORMATS:
        raise InputError(
            f"{output}: must have the suffix .png, .pdf or .svg, but has {output.suffix or 'none'}."
        )
    record = _read_record(attention, line, rank)
    if not record["source"]:
        raise InputError(f"{attention}: input line {line} is blank and has no attention.")
    if record["attention"] is None:
        raise InputError(f"{attention}: has no attention to plot: the model has none.")
    weights = record["attention"]  # [T + 1, S]
    rows, columns = weights.shape
    size = (
        max(_CELL_INCHES * columns, _MIN_AXIS_INCHES) + 1.5,
        max(_CELL_INCHES * rows, _MIN_AXIS_INCHES) + 1.0,
    )
    figure = Figure(figsize=size, layout="constrained")
    axes = figure.subplots()
    image = axes.imshow(weights, cmap="Greys", vmin=0.0, vmax=1.0, aspect="auto")
    # Each side has fonts of its own, because languages differ in the shapes of Han characters.
    sides = {name: "".join(record[name]) for name in ("source", "target")}
    families = {name: font_families(text) for name, text in sides.items()}
    warn_of_boxes(
        set().union(*(characters_without_glyph(sides[name], families[name]) for name in sides))
    )
    source, target = ([_escape(token) for token in record[name]] for name in sides)
    axes.set_xticks(range(columns), source, rotation=90, fontfamily=families["source"])
    axes.set_yticks(range(rows), target, fontfamily=families["target"])
    axes.xaxis.tick_top()
    axes.set_xlabel(f"source, line {line}")
    axes.set_ylabel("translation")
    figure.colorbar(image, label="attention", fraction=0.05)
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="Glyph .* missing from font")
            figure.savefig(output, format=picture_format, dpi=120)
    except OSError as error:
        raise InputError(f"{output}: cannot be written: {error.strerror}.") from error


def _escape(token: str) -> str:
    # Matplotlib reads text between dollar signs as a formula.
    return token.replace("$", r"\$")


def _read_record(path: Path, line: int, rank: int) -> dict[str, Any]:
    record_line, number = 0, 0
    try:
        with open_for_reading(path) as content:
            file = io.TextIOWrapper(content, encoding="utf-8", errors="replace", newline="\n")
            for text in file:
                number += 1
                record: dict[str, Any] = json.loads(text)
                record_line = int(record["line"])
                if (record_line, record["rank"]) == (line, rank):
                    shape = (len(record["target"]), len(record["source"]))
                    weights = record["attention"]
                    if record["source"] and weights is not None:
                        record["attention"] = np.array(weights, dtype=np.float32).reshape(shape)
                    return record
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}.") from error
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(
            f"{path}:{number}: must be a record that nmt translate --attention wrote, but is not."
        ) from error
    raise InputError(
        f"{path}: must have translation {rank} of input line {line}, but does not; its last record "
        f"is of line {record_line}."
    )
