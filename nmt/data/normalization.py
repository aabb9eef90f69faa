"""Unicode normalization, so that text that looks equal is equal."""

import unicodedata
from typing import Literal

import regex

from nmt.choices import Normalization

# Format characters that are never visible, but for: joiners, which some scripts spell with; the
# Mongolian vowel separator, which selects letter forms; and tags, which spell emoji flags.
_INVISIBLE = regex.compile(
    r"[\p{Cf}&&\p{Default_Ignorable_Code_Point}"
    r"--[\u200c\u200d\u180e\U000e0020-\U000e007f]]",
    regex.VERSION1,
)
# Joiners after letters and marks of other scripts have no effect.
_SPELLING_SCRIPTS = """
    Arabic Syriac Mandaic Nko Hanifi_Rohingya Sogdian Adlam Mongolian Phags_Pa
    Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala
    Tibetan Myanmar Khmer Balinese Javanese Sundanese Kaithi Grantha Newa Tirhuta Modi Chakma
    Meetei_Mayek Brahmi Sharada Khojki Khudawadi Takri Siddham
"""
_SPELLED = "".join(rf"\p{{{script}}}" for script in _SPELLING_SCRIPTS.split())
_JOINER_WITHOUT_EFFECT = regex.compile(
    rf"(?<![{_SPELLED}\p{{Extended_Pictographic}}\p{{Emoji_Modifier}}]\p{{M}}*)[\u200c\u200d]+",
    regex.VERSION1,
)


def normalize(text: str, form: Normalization) -> str:
    """Return text in a Unicode normalization form, without invisible format characters.

    A byte-order mark, zero-width spaces, soft hyphens and marks of the writing direction are
    removed. Joiners remain after characters of scripts that spell with them, and in emoji.

    Args:
        text: any text.
        form: `nfc` or `nfkc` (Unicode Standard Annex 15); `none` returns the text unchanged.

    Returns:
        Text that the same call returns unchanged.
    """
    if form == "none" or text.isascii():
        return text
    name: Literal["NFC", "NFKC"] = "NFC" if form == "nfc" else "NFKC"
    # Compatibility characters change their script, and what was apart may compose.
    text = _without_invisible(unicodedata.normalize(name, text))
    return unicodedata.normalize(name, text)


def _without_invisible(text: str) -> str:
    return _JOINER_WITHOUT_EFFECT.sub("", _INVISIBLE.sub("", text))
