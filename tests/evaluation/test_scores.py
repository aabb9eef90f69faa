"""Scores are sacreBLEU's, with their signatures."""

import pytest
import sacrebleu

from nmt.evaluation.scores import score

HYPOTHESES = ["the cat sat on the mat .", "a dog"]
REFERENCES = ["the cat sat on a mat .", "a dog barks"]


def test_scores_are_those_of_sacrebleu_with_signatures():
    bleu, chrf = score(HYPOTHESES, REFERENCES, ["bleu", "chrf"])
    assert bleu.value == pytest.approx(sacrebleu.corpus_bleu(HYPOTHESES, [REFERENCES]).score)
    assert chrf.value == pytest.approx(sacrebleu.corpus_chrf(HYPOTHESES, [REFERENCES]).score)
    version = sacrebleu.__version__
    assert bleu.signature == f"nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:{version}"
    assert chrf.signature == f"nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no|version:{version}"


def test_a_perfect_translation_scores_one_hundred():
    assert [found.value for found in score(REFERENCES, REFERENCES, ["bleu", "chrf"])] == (
        pytest.approx([100, 100])
    )
