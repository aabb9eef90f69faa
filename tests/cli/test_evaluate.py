"""`nmt evaluate` scores text in any script and any Unicode form, against one or more references."""

import gzip
import json
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Command = Callable[..., Any]
Refusal = Callable[..., str]

CHINESE = "我喜欢在早上喝一杯热咖啡。\n今天的天气非常好，我们去公园散步吧。\n"
FRENCH = "Là, l'été dernier, nous étions très gênés à l'hôpital.\n"


@pytest.fixture(autouse=True)
def _directory(project: Path) -> None:
    """Change to the directory of the project."""


def scores(nmt: Command, *options: str, input: str | bytes = b"") -> dict[str, Any]:
    outcome = nmt("evaluate", *options, "--json", input=input)
    assert (outcome.status, outcome.messages) == (0, "")
    (corpus,) = json.loads(outcome.output).values()
    return dict(corpus)


@pytest.mark.parametrize(
    "name", ["test.zh", "test.zh.gz", "test.zh_CN", "test.cn", "test", "t.txt"]
)
def test_identical_chinese_files_score_100(nmt: Command, name: str):
    content = CHINESE.encode()
    Path(name).write_bytes(gzip.compress(content) if name.endswith(".gz") else content)
    bleu = scores(nmt, "--hypothesis", name, "--reference", name)["bleu"]
    assert bleu["score"] == pytest.approx(100)
    assert "|tok:zh|" in bleu["signature"]


def test_tokenizer_can_be_selected(nmt: Command):
    Path("test.zh").write_text(CHINESE)
    files = ["--hypothesis", "test.zh", "--reference", "test.zh"]
    assert "|tok:char|" in scores(nmt, *files, "--tokenize", "char")["bleu"]["signature"]
    unsplit = nmt("evaluate", *files, "--tokenize", "13a")
    assert unsplit.messages == (
        "nmt: warning: more than half of the references are single tokens of more than 10 "
        "characters for the tokenizer 13a: BLEU means little. Set evaluation.tokenize=char.\n"
    )


def test_several_references_are_scored_together(nmt: Command):
    Path("out").write_text("the cat sat on the mat today\n")
    Path("a").write_text("the cat sat on the mat today\n")
    Path("b").write_text("a dog is in the big garden\n")
    for references in (("a", "b"), ("b", "a")):
        options = [option for name in references for option in ("--reference", name)]
        bleu = scores(nmt, "--hypothesis", "out", *options)["bleu"]
        assert bleu["score"] == pytest.approx(100)
        assert bleu["signature"].startswith("nrefs:2|")


def test_reference_of_another_length_is_named(refused: Refusal):
    Path("out").write_text("a\nb\n")
    Path("long").write_text("a\nb\nc\n")
    files = ["--hypothesis", "out", "--reference", "out", "--reference", "long"]
    assert refused("evaluate", *files) == (
        "long: must have as many lines as out, 2, but has 3. Line N of one file must correspond to "
        "line N of the other."
    )


def test_hypotheses_can_be_standard_input(nmt: Command, refused: Refusal):
    files = ["--hypothesis", "-", "--reference", "corpus/test.de"]
    content = b"\xef\xbb\xbf" + Path("corpus/test.de").read_bytes().replace(b"\n", b"\r\n")
    assert scores(nmt, *files, input=content)["bleu"]["score"] == pytest.approx(100)
    assert nmt("evaluate", *files, input=content).output.startswith("standard input\n  BLEU ")
    assert refused("evaluate", *files, input="one\n") == (
        "corpus/test.de: must have as many lines as standard input, 1, but has 4. Line N of one "
        "file must correspond to line N of the other."
    )
    assert refused("evaluate", *files, input=b"one\ntw\xff\n") == (
        "standard input:2: must be UTF-8, but has byte 0xff at position 3 of the line. Convert it, "
        "for example with iconv."
    )
    assert refused("evaluate", *files, input=gzip.compress(b"one\n")) == (
        "standard input: must be text, but is a gzip file. Decompress it first, with zcat."
    )
    assert refused("evaluate", "--hypothesis", "corpus/test.de", "--reference", "-") == (
        "--reference: must be a file, but is -."
    )


def test_unicode_forms_of_files_score_the_same(nmt: Command):
    for form in ("NFC", "NFD"):
        Path(form).write_text(unicodedata.normalize(form, FRENCH))  # type: ignore[arg-type]
    Path("invisible").write_text(FRENCH.replace("l'hôpital", "l'\u200bhô\u00adpital"))
    for hypothesis in ("NFC", "NFD", "invisible"):
        files = ["--hypothesis", hypothesis, "--reference", "NFD"]
        assert scores(nmt, *files)["bleu"]["score"] == pytest.approx(100)


@pytest.mark.usefixtures("trained_project")
def test_unicode_forms_of_a_test_corpus_score_the_same(nmt: Command):
    outcomes = []
    references = Path("corpus/test.de").read_text()
    for form in ("NFC", "NFD"):
        text = references.replace("Katze", "Kätzchen")
        Path("corpus/test.de").write_text(unicodedata.normalize(form, text))  # type: ignore[arg-type]
        outcomes.append(nmt("evaluate"))
    assert "chrF2" in outcomes[0].output
    assert outcomes[0] == outcomes[1]


@pytest.mark.usefixtures("trained_project")
def test_tokenizer_of_a_run_can_be_overridden(nmt: Command):
    for options in (["--tokenize", "none"], ["--set", "evaluation.tokenize=none"]):
        assert "|tok:none|" in nmt("evaluate", "--model", "runs/tiny", *options).output
