"""The text report of `nmt preprocess`."""

from collections.abc import Mapping, Sequence
from typing import Any

from tabulate import tabulate

from nmt.data.codec import SIDES
from nmt.data.length_limit import LengthLimit


def describe(details: Mapping[str, Any]) -> str:
    """Format the report in the details of the manifest of a prepared directory as text tables."""
    report, configuration = details["report"], details["configuration"]
    languages = [configuration["data"][side] for side in SIDES]
    segmentation = configuration["segmentation"]
    sizes = [report["vocabulary_sizes"][side] for side in SIDES]
    vocabulary = describe_vocabulary(
        sizes, languages, shared=segmentation["shared"], kind=segmentation["kind"]
    )
    return "\n\n".join(
        [
            _pairs(report),
            f"vocabulary: {vocabulary}",
            _coverage(report, dict(zip(SIDES, languages, strict=True))),
            _buckets(report, languages),
            *_longest(report),
        ]
    )


def describe_vocabulary(
    sizes: Sequence[int], languages: Sequence[str], *, shared: bool, kind: str
) -> str:
    """Describe the sizes and the kind of the vocabularies of the two languages."""
    if shared:
        return f"{sizes[0]:,} ids shared by {languages[0]} and {languages[1]} ({kind})"
    return f"{sizes[0]:,} ids for {languages[0]}, {sizes[1]:,} for {languages[1]} ({kind})"


def _pairs(report: Mapping[str, Any]) -> str:
    rows = [
        {"split": split, "pairs": counts["pairs"], "kept": counts["kept"], **counts["dropped"]}
        for split, counts in report["splits"].items()
    ]
    lines = [_table(rows), "nmt evaluate scores the whole test corpus, dropped pairs included"]
    for split, counts in report["splits"].items():
        lines += _describe_counts(split, counts)
    return "\n".join(lines)


def _describe_counts(split: str, counts: Mapping[str, Any]) -> list[str]:
    """Describe how the pairs of a split were chosen; earlier versions did not record it."""
    numbers = {name: f"{count:,}" for name, count in counts.get("counts", {}).items()}
    if size := counts.get("held_out"):
        return [
            f"{split}: {counts['pairs']:,} pairs held out of data.train, {size:,} asked for: all "
            f"the pairs of {numbers['source texts']} source texts"
        ]
    lines = []
    if "held out" in numbers:
        left_out = [f"{numbers['held-out source']} that repeat a held-out source"]
        if "held-out target" in numbers:
            left_out.append(f"{numbers['held-out target']} with a held-out target")
        lines.append(
            f"{split}: {numbers['held out']} pairs held out; left out: {' and '.join(left_out)}"
        )
    if "by weight" in numbers:
        lines.append(f"{split}: {counts['counts']['by weight']:+,} pairs by weight")
    return lines


def _coverage(report: Mapping[str, Any], languages: Mapping[str, str]) -> str:
    rows = [
        {
            "split": split,
            "side": languages[side],
            "tokens": side_counts["tokens"],
            "per sentence": f"{side_counts['tokens'] / counts['kept']:.1f}",
            "coverage": _percent(side_counts["distinct_known"], side_counts["distinct_pieces"]),
            "UNK": _percent(side_counts["unknown_tokens"], side_counts["tokens"], digits=3),
        }
        for split, counts in report["splits"].items()
        for side in SIDES
        if (side_counts := counts[side]) and counts["kept"]
    ]
    return (
        _table(rows) + "\ncoverage: distinct pieces with an id; UNK: running tokens without an id"
    )


def _buckets(report: Mapping[str, Any], languages: list[str]) -> str:
    buckets = report["buckets"]
    total = sum(bucket["pairs"] for bucket in buckets)
    rows = [
        {
            "bucket": number,
            f"{languages[0]} up to": bucket["source_length"],
            f"{languages[1]} up to": bucket["target_length"],
            "pairs": bucket["pairs"],
            "share": _percent(bucket["pairs"], total),
            "padding": f"{bucket['padding_share']:.1%}",
        }
        for number, bucket in enumerate(buckets, start=1)
    ]
    cells = [
        bucket["pairs"] * (bucket["source_length"] + bucket["target_length"]) for bucket in buckets
    ]
    padded_cells = sum(
        count * bucket["padding_share"] for count, bucket in zip(cells, buckets, strict=True)
    )
    return (
        _table(rows)
        + f"\nup to: tokens, {languages[1]} with EOS"
        + f"\ntotal padding: {_percent(padded_cells, sum(cells))} of the cells"
    )


def _longest(report: Mapping[str, Any]) -> list[str]:
    limit = LengthLimit.from_json(report.get("length_limit"))
    return [f"longest translation: {limit.describe()}"] if limit else []


def _percent(part: float, whole: float, digits: int = 1) -> str:
    return f"{part / whole:.{digits}%}" if whole else "-"


def _table(rows: list[dict[str, Any]]) -> str:
    cells = [
        {name: f"{value:,}" if isinstance(value, int) else value for name, value in row.items()}
        for row in rows
    ]
    first_column = next(iter(rows[0]))
    alignment = ["left" if name in (first_column, "side") else "right" for name in rows[0]]
    return tabulate(
        cells, headers="keys", tablefmt="plain", colalign=alignment, disable_numparse=True
    )
