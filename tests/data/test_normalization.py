"""Unicode normalization."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nmt.data.normalization import normalize

# Text in which marks, joiners and invisible characters are frequent.
DENSE = st.text(
    st.one_of(
        st.characters(categories=["Mn", "Cf"]),
        st.sampled_from("\u200c\u200d\ufeff\u00ad\u200be\u0301™👩🏽ﻻﷺ가क्ष한"),
        st.characters(exclude_categories=["Cs"]),
    ),
    max_size=8,
)


@given(DENSE, st.sampled_from(["nfc", "nfkc", "none"]))
def test_normalization_is_idempotent(text: str, form):
    assert normalize(normalize(text, form), form) == normalize(text, form)


@given(st.text(st.characters(exclude_categories=["Cf", "Cs"])))
def test_nfc_and_nfd_of_visible_text_give_the_same_text(text: str):
    forms = {normalize(unicodedata.normalize(name, text), "nfc") for name in ("NFC", "NFD")}
    assert forms == {unicodedata.normalize("NFC", text)}


@pytest.mark.parametrize(
    "invisible", ["\ufeff", "\u200b", "\u00ad", "\u200e", "\u202b", "\u2066", "\u2060", "\u061c"]
)
def test_invisible_format_characters_are_removed(invisible: str):
    assert normalize(f"é{invisible}a", "nfc") == "éa"
    assert normalize(f"e{invisible}\u0301", "nfkc") == "é"


@pytest.mark.parametrize(
    "text",
    ["می\u200cخواهم", "क\u094d\u200dष", "👩\u200d🚀", "❤\ufe0f\u200d🔥", "ශ\u0dca\u200dර"],
    ids=["Persian", "Devanagari", "emoji", "emoji with variation selector", "Sinhala"],
)
def test_joiners_of_scripts_that_spell_with_them_remain(text: str):
    assert normalize(text, "nfc") == text


def test_joiners_of_other_scripts_are_removed():
    assert normalize("a\u200db\u200cñ", "nfc") == "abñ"


def test_visible_format_characters_remain():
    assert normalize("\u0600١", "nfc") == "\u0600١"


def test_only_nfkc_replaces_compatibility_variants():
    assert normalize("ﬁ Ａ", "nfc") == "ﬁ Ａ"
    assert normalize("ﬁ Ａ", "nfkc") == "fi A"


def test_none_returns_the_text_unchanged():
    assert normalize("e\u0301\u200b", "none") == "e\u0301\u200b"
