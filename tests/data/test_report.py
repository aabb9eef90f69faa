"""The text report of preprocessing."""

from nmt.data.report import describe

SIDE = {"tokens": 2000, "distinct_pieces": 40, "distinct_known": 39, "unknown_tokens": 5}
NOTHING = {"empty source": 0, "empty target": 0, "too long": 0}
SPLIT = {
    "pairs": 1100,
    "kept": 1000,
    "dropped": {"empty source": 60, "empty target": 30, "too long": 10},
    "source": SIDE,
    "target": SIDE | {"tokens": 4000},
}
DETAILS = {
    "configuration": {
        "data": {"source": "en", "target": "de"},
        "segmentation": {"kind": "bpe", "shared": False},
    },
    "report": {
        "vocabulary_sizes": {"source": 500, "target": 600},
        "splits": {"train": SPLIT, "test": SPLIT | {"pairs": 0, "kept": 0, "dropped": NOTHING}},
        "buckets": [
            {"source_length": 10, "target_length": 10, "pairs": 750, "padding_share": 0.1},
            {"source_length": 15, "target_length": 15, "pairs": 250, "padding_share": 0.2},
        ],
        "length_limit": {"factor": 3.0, "extra": 17},
    },
}


def test_report_shows_pairs_vocabularies_coverage_and_buckets():
    assert (
        describe(DETAILS)
        == """\
split      pairs    kept    empty source    empty target    too long
train      1,100   1,000              60              30          10
test           0       0               0               0           0
nmt evaluate scores the whole test corpus, dropped pairs included

vocabulary: 500 ids for en, 600 for de (bpe)

split    side      tokens    per sentence    coverage     UNK
train    en         2,000             2.0       97.5%  0.250%
train    de         4,000             4.0       97.5%  0.125%
coverage: distinct pieces with an id; UNK: running tokens without an id

bucket      en up to    de up to    pairs    share    padding
1                 10          10      750    75.0%      10.0%
2                 15          15      250    25.0%      20.0%
up to: tokens, de with EOS
total padding: 13.3% of the cells

longest translation: 3.00 x source tokens + 17"""
    )
