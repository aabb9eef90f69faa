"""Which of sacreBLEU's tokenizers splits a text into the tokens that BLEU counts."""

import logging
from collections.abc import Iterable, Sequence

import regex
from sacrebleu.metrics.bleu import BLEU

from nmt.choices import BleuTokenizer, BleuTokenizerChoice
from nmt.data.languages import primary_language
from nmt.errors import InputError

# ISO 639 codes. The scripts of the last languages do not separate words by spaces.
_CODES: dict[BleuTokenizer, str] = {
    "zh": "zh zho chi cmn yue wuu nan hak gan hsn cdo cjy mnp cpx czh czo csp lzh",
    "ja-mecab": "ja jpn",
    "ko-mecab": "ko kor",
    "char": "th tha lo lao km khm my mya bur bo bod tib dz dzo "
    "nod tts sou shn mnw rki ksw kjp adx khg lbj sip khb tdd",
}
_TOKENIZERS = {code: tokenizer for tokenizer, codes in _CODES.items() for code in codes.split()}
_PACKAGES: dict[BleuTokenizer, str] = {
    "ja-mecab": "pip install 'sacrebleu[ja]'",
    "ko-mecab": "pip install 'sacrebleu[ko]'",
}
_KANA = regex.compile(r"[\p{Hiragana}\p{Katakana}]")
_CHINESE_OR_JAPANESE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]")
_HANGUL = regex.compile(r"\p{Hangul}")
_WITHOUT_SPACES = regex.compile(
    r"[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}\p{Javanese}\p{Tai_Tham}\p{Tai_Le}"
    r"\p{New_Tai_Lue}\p{Tai_Viet}&&\p{L}]",
    regex.VERSION1,
)
_LETTER = regex.compile(r"\p{L}")
_WORD = regex.compile(r"[\p{L}\p{N}]")
# A Latin word has more letters than the same word in Han characters.
_SCRIPT_SHARE = 1 / 3
_KANA_SHARE = 0.1
_LONG = 10  # characters: longer than a word

logger = logging.getLogger(__name__)


def choose_tokenizer(
    choice: BleuTokenizerChoice, language: str, references: Sequence[str]
) -> BleuTokenizer:
    """Return the tokenizer that BLEU uses; warn if it does not fit.

    Args:
        choice: the key `evaluation.tokenize`.
        language: of the references, a code; for `auto`.
        references: all that are scored; their script decides if the language does not.

    Raises:
        InputError: the packages of the tokenizer are not installed.
    """
    tokenizer = choice
    if tokenizer == "auto":
        tokenizer = _TOKENIZERS.get(primary_language(language)) or _tokenizer_of_script(references)
        if not _is_installed(tokenizer):
            logger.warning(
                "BLEU counts characters (tok:char), because the packages of the tokenizer %s are "
                "not installed. To use it, run %s.",
                tokenizer,
                _PACKAGES[tokenizer],
            )
            tokenizer = "char"
    elif not _is_installed(tokenizer):
        raise InputError(
            f"evaluation.tokenize: must be a tokenizer whose packages are installed, but is "
            f"{tokenizer}.",
            hint=f"Run {_PACKAGES[tokenizer]}, or set it to char.",
        )
    if _are_unsplit(references, tokenizer):
        logger.warning(
            "more than half of the references are single tokens of more than %s characters for the "
            "tokenizer %s: BLEU means little. Set evaluation.tokenize=char.",
            _LONG,
            tokenizer,
        )
    return tokenizer


def _tokenizer_of_script(references: Iterable[str]) -> BleuTokenizer:
    """Return the tokenizer of the script that many of the letters belong to."""
    letters = kana = chinese_or_japanese = hangul = without_spaces = 0
    for text in references:
        if text.isascii():
            letters += sum(map(str.isalpha, text))
            continue
        letters += len(_LETTER.findall(text))
        kana += len(_KANA.findall(text))
        chinese_or_japanese += len(_CHINESE_OR_JAPANESE.findall(text))
        hangul += len(_HANGUL.findall(text))
        without_spaces += len(_WITHOUT_SPACES.findall(text))
    count = max(chinese_or_japanese, hangul, without_spaces)
    if not count or count < _SCRIPT_SHARE * letters:
        return "13a"
    if count == without_spaces:
        return "char"
    if count == hangul:
        return "ko-mecab"
    return "ja-mecab" if kana >= _KANA_SHARE * chinese_or_japanese else "zh"


def _is_installed(tokenizer: BleuTokenizer) -> bool:
    if tokenizer not in _PACKAGES:
        return True
    try:
        BLEU(tokenize=tokenizer)
    except (RuntimeError, AssertionError):  # no package, or another dictionary
        return False
    return True


def _are_unsplit(references: Sequence[str], tokenizer: BleuTokenizer) -> bool:
    """Return whether most references are longer than a word, but one token."""
    if tokenizer not in ("13a", "intl", "none"):
        return False
    split = BLEU(tokenize=tokenizer).tokenizer
    unsplit = sum(
        len(text) > _LONG and sum(bool(_WORD.search(token)) for token in split(text).split()) == 1
        for text in references
    )
    return 2 * unsplit > len(references)
