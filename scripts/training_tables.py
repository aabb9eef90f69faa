"""The tables that `benchmark.py train` prints, as text."""

from typing import Any

from tabulate import tabulate

from training_steps import PARTS, TEXTBOOK


def speed_table(table: dict[str, Any]) -> str:
    """Return how fast every way is at one size, and the time of its parts where it is known."""
    sizes = table["sizes"]
    cells = []
    for row in table["rows"]:
        cells.append(
            {
                "": row["name"],
                "target tokens/s": f"{row['median']:,.0f}",
                "min-max": f"{row['slowest']:,.0f}-{row['fastest']:,.0f}",
                "x textbook": f"{row['ratio']:.2f}",
                "share of peak": f"{row['share_of_peak']:.1%}",
                "step ms": f"{row['milliseconds']:,.1f}",
            }
        )
        if "mebibytes" in row:
            cells[-1]["step MiB"] = _mebibytes(row["mebibytes"])
    heading = (
        f"V {sizes['vocabulary']:,}, E {sizes['embedding']}, H {sizes['hidden']}, "
        f"{sizes['samples']:,} candidates, {in_words(table['batch'])}"
    )
    parts = f"\n\n{_parts_table(table['parts'])}" if "parts" in table else ""
    return f"{heading}\n\n{_columns(cells)}{parts}"


def _parts_table(parts: dict[str, dict[str, float]]) -> str:
    cells = [
        {"": way, **{part: f"{1000 * seconds[part]:.1f}" for part in PARTS}}
        for way, seconds in parts.items()
    ]
    heading = "Milliseconds of each part of a step, forward and backward"
    return f"{heading}\n\n{_columns(cells)}"


def growth_table(found: dict[str, Any]) -> str:
    """Return how much longer a step takes with a larger vocabulary."""
    names = [f"V {sizes['vocabulary']:,}" for sizes in found["sizes"]]
    cells = []
    for way, rows in found["rows"].items():
        cells.append({"": way})
        for name, row in zip(names, rows, strict=True):
            times = f" ({row['ratio']:.2f} x)" if name != names[0] else ""
            cells[-1][name] = f"{row['milliseconds']:,.1f}{times}"
    batch = found["sizes"][0]["sentences"]
    heading = f"Milliseconds of a step by vocabulary, in turn, batches of {batch} (x {names[0]})"
    return f"{heading}\n\n{_columns(cells)}"


def memory_table(found: dict[str, Any]) -> str:
    """Return what a step with long sentences takes."""
    sizes, mebibytes = found["sizes"], found["mebibytes"]
    base = mebibytes[TEXTBOOK]
    cells = [
        {
            "": way,
            "step MiB": _mebibytes(own),
            "x textbook": "" if own is None else f"{own / base:.3f}",
        }
        for way, own in mebibytes.items()
    ]
    heading = (
        f"Memory of a step with all lengths {sizes['length']}, V {sizes['vocabulary']:,}, "
        f"batches of {sizes['sentences']}"
    )
    return f"{heading}\n\n{_columns(cells)}"


def in_words(values: dict[str, Any]) -> str:
    """Return names with their values, in one line."""
    return ", ".join(f"{key.replace('_', ' ')} {value}" for key, value in values.items())


def _mebibytes(value: float | None) -> str:
    return "" if value is None else f"{value:,.0f}"


def _columns(cells: list[dict[str, str]]) -> str:
    right = ("right",) * (len(cells[0]) - 1)
    return tabulate(cells, headers="keys", disable_numparse=True, colalign=("left", *right))
