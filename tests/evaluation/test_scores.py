"""Scores equal those of sacreBLEU and carry its signatures."""

import pytest
import sacrebleu

from nmt.evaluation.scores import score

HYPOTHESES = ["the cat sat on the mat .", "a dog"]
REFERENCES = ["the cat sat on a mat .", "a dog barks"]
OTHER_REFERENCES = ["the cat was on the mat .", "one dog is barking"]


def test_scores_and_signatures_equal_those_of_sacrebleu():
    bleu, chrf = score(HYPOTHESES, [REFERENCES], ["bleu", "chrf"], "13a")
    assert bleu.value == pytest.approx(sacrebleu.corpus_bleu(HYPOTHESES, [REFERENCES]).score)
    assert chrf.value == pytest.approx(sacrebleu.corpus_chrf(HYPOTHESES, [REFERENCES]).score)
    version = sacrebleu.__version__
    assert bleu.signature == f"nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:{version}"
    assert chrf.signature == f"nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no|version:{version}"


def test_perfect_translation_scores_100():
    scores = score(REFERENCES, [REFERENCES], ["bleu", "chrf"], "13a")
    assert [metric_score.value for metric_score in scores] == pytest.approx([100, 100])


def test_several_references_are_scored_as_by_sacrebleu():
    references = [REFERENCES, OTHER_REFERENCES]
    bleu, chrf = score(HYPOTHESES, references, ["bleu", "chrf"], "char")
    expected = sacrebleu.corpus_bleu(HYPOTHESES, references, tokenize="char").score
    assert bleu.value == pytest.approx(expected)
    assert chrf.value == pytest.approx(sacrebleu.corpus_chrf(HYPOTHESES, references).score)
    assert bleu.signature.startswith("nrefs:2|case:mixed|eff:no|tok:char|")
    assert chrf.signature.startswith("nrefs:2|")
