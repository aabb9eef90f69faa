"""Language codes."""

import pytest

from nmt.data.languages import language_matches, primary_language


@pytest.mark.parametrize(
    ("found", "wanted", "matches"),
    [
        ("en", "en", True),
        ("EN_us", "en", True),
        ("en-US", "en", True),
        ("en", "en-US", False),
        ("eng", "en", False),
        ("pt-BR", "pt_BR", True),
        ("en", "lc.norm.tok.en", True),
    ],
)
def test_a_variant_matches_its_language(found: str, wanted: str, matches: bool):
    assert language_matches(found, wanted) == matches


@pytest.mark.parametrize(
    ("name", "language"), [("zh_Hant-TW", "zh"), ("tok.de", "de"), ("EN", "en"), ("cmn", "cmn")]
)
def test_primary_language_has_no_script_and_region(name: str, language: str):
    assert primary_language(name) == language
