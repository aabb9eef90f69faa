"""Scores equal those of sacreBLEU and carry its signatures."""

import pytest
import sacrebleu

from nmt.evaluation.scores import score

HYPOTHESES = ["the cat sat on the mat .", "a dog"]
REFERENCES = ["the cat sat on a mat .", "a dog barks"]


def test_scores_and_signatures_equal_those_of_sacrebleu():
    bleu, chrf = score(HYPOTHESES, REFERENCES, ["bleu", "chrf"])
    assert bleu.value == pytest.approx(sacrebleu.corpus_bleu(HYPOTHESES, [REFERENCES]).score)
    assert chrf.value == pytest.approx(sacrebleu.corpus_chrf(HYPOTHESES, [REFERENCES]).score)
    version = sacrebleu.__version__
    assert bleu.signature == f"nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:{version}"
    assert chrf.signature == f"nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no|version:{version}"


def test_perfect_translation_scores_100():
    assert [
        metric_score.value for metric_score in score(REFERENCES, REFERENCES, ["bleu", "chrf"])
    ] == (pytest.approx([100, 100]))
