"""The attention of a translation as a picture."""

import json
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.figure import Figure

from nmt.errors import InputError

# Inches a token takes, and the smallest side of a picture.
_CELL, _SMALLEST = 0.32, 2.5


def plot_attention(attention: Path, output: Path, *, line: int, rank: int = 1) -> None:
    """Draw the matrix of one translation: source tokens across, its own down, dark for much.

    Args:
        attention: what `nmt translate --attention` wrote.
        output: the PNG file.
        line: the number of the input line, from 1.
        rank: of the translation among those of the line, from 1.

    Raises:
        InputError: the file is none such, has no such translation, or the picture cannot be
            written.
    """
    record = _find(attention, line, rank)
    if not record["source"]:
        raise InputError(
            f"{attention}: line {line} of the input is blank: nothing was attended to."
        )
    if record["attention"] is None:
        raise InputError(f"{attention}: tells of no attention: the model has none.")
    weights = record["attention"]  # [T + 1, S]
    rows, columns = weights.shape
    size = (max(_CELL * columns, _SMALLEST) + 1.5, max(_CELL * rows, _SMALLEST) + 1.0)
    figure = Figure(figsize=size, layout="constrained")
    axes = figure.subplots()
    image = axes.imshow(weights, cmap="Greys", vmin=0.0, vmax=1.0, aspect="auto")
    axes.set_xticks(range(columns), [_shown(token) for token in record["source"]], rotation=90)
    axes.set_yticks(range(rows), [_shown(token) for token in record["target"]])
    axes.xaxis.tick_top()
    axes.set_xlabel(f"source, line {line}")
    axes.set_ylabel("translation")
    figure.colorbar(image, label="attention", fraction=0.05)
    try:
        figure.savefig(output, format="png", dpi=120)
    except OSError as error:
        raise InputError(
            f"{output}: must be a file to write to, but is not: {error.strerror}."
        ) from error


def _shown(token: str) -> str:
    # A dollar sign would begin a formula.
    return token.replace("$", r"\$")


def _find(path: Path, line: int, rank: int) -> dict[str, Any]:
    found, number = 0, 0
    try:
        with path.open(encoding="utf-8", errors="replace", newline="\n") as file:
            for text in file:
                number += 1
                record: dict[str, Any] = json.loads(text)
                found = int(record["line"])
                if (found, record["rank"]) == (line, rank):
                    shape = (len(record["target"]), len(record["source"]))
                    weights = record["attention"]
                    if record["source"] and weights is not None:
                        record["attention"] = np.array(weights, dtype=np.float32).reshape(shape)
                    return record
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}.") from error
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(
            f"{path}:{number}: must be a record of nmt translate --attention, but is not."
        ) from error
    raise InputError(
        f"{path}: must have translation {rank} of input line {line}, but has none; its last record "
        f"is of line {found}."
    )
