"""Format the tables of `benchmark.py train`."""

from typing import Any

from tabulate import tabulate

from training_steps import PARTS, TEXTBOOK


def speed_table(table: dict[str, Any]) -> str:
    """Format the speed of every variant at one size, and the time of each part if measured."""
    sizes = table["sizes"]
    cells = []
    for row in table["rows"]:
        cells.append(
            {
                "variant": row["name"],
                "target tokens/s": f"{row['median']:,.0f}",
                "min-max": f"{row['slowest']:,.0f}-{row['fastest']:,.0f}",
                "x textbook": f"{row['ratio']:.2f}",
                "share of peak": f"{row['share_of_peak']:.1%}",
                "step ms": f"{row['milliseconds']:,.1f}",
            }
        )
        if "mebibytes" in row:
            cells[-1]["step MiB"] = _mebibytes(row["mebibytes"])
    batch = table["batch"]
    heading = (
        f"V {sizes['vocabulary']:,}, E {sizes['embedding']}, H {sizes['hidden']}, "
        f"{sizes['samples']:,} candidates, batches of {batch['sentences']:,}: "
        f"{batch['source_tokens']:,} source tokens ({batch['source_cells']:,} with padding), "
        f"{batch['target_tokens']:,} target tokens ({batch['target_cells']:,} with padding)"
    )
    parts = f"\n\n{_parts_table(table['parts'])}" if "parts" in table else ""
    return f"{heading}\n\n{_columns(cells)}{parts}"


def _parts_table(parts: dict[str, dict[str, float]]) -> str:
    cells = [
        {"variant": variant, **{part: f"{1000 * seconds[part]:.1f}" for part in PARTS}}
        for variant, seconds in parts.items()
    ]
    heading = "Milliseconds per step spent in each part, forward and backward"
    return f"{heading}\n\n{_columns(cells)}"


def vocabulary_table(report: dict[str, Any]) -> str:
    """Format the time of a step by vocabulary size."""
    names = [f"V {sizes['vocabulary']:,}" for sizes in report["sizes"]]
    cells = []
    for variant, rows in report["rows"].items():
        cells.append({"variant": variant})
        for name, row in zip(names, rows, strict=True):
            ratio = f" ({row['ratio']:.2f} x)" if name != names[0] else ""
            cells[-1][name] = f"{row['milliseconds']:,.1f}{ratio}"
    batch = report["sizes"][0]["sentences"]
    heading = (
        f"Milliseconds per step by vocabulary size, batches of {batch} "
        f"(ratio to {names[0]} in parentheses)"
    )
    return f"{heading}\n\n{_columns(cells)}"


def memory_table(report: dict[str, Any]) -> str:
    """Format the memory of a step on long sentences."""
    sizes, mebibytes = report["sizes"], report["mebibytes"]
    baseline = mebibytes[TEXTBOOK]
    cells = [
        {
            "variant": variant,
            "step MiB": _mebibytes(memory),
            "x textbook": "" if memory is None else f"{memory / baseline:.3f}",
        }
        for variant, memory in mebibytes.items()
    ]
    heading = (
        f"Memory of a step on sentences of {sizes['length']} tokens, V {sizes['vocabulary']:,}, "
        f"batches of {sizes['sentences']}"
    )
    return f"{heading}\n\n{_columns(cells)}"


def join_values(values: dict[str, Any]) -> str:
    """Format names and values in one line."""
    return ", ".join(f"{key.replace('_', ' ')} {value}" for key, value in values.items())


def _mebibytes(value: float | None) -> str:
    return "" if value is None else f"{value:,.0f}"


def _columns(cells: list[dict[str, str]]) -> str:
    right = ("right",) * (len(cells[0]) - 1)
    return tabulate(cells, headers="keys", disable_numparse=True, colalign=("left", *right))
