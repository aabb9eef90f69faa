"""Text is drawn with few installed fonts that have its glyphs."""

import pytest
from matplotlib import font_manager

from nmt.evaluation import fonts
from nmt.evaluation.fonts import choose_families, font_families, warn_of_boxes

COVERAGE = {
    "Noto Sans CJK JP": "漢字かな한",
    "Noto Sans CJK KR": "漢字かな한",
    "Noto Sans CJK SC": "漢字かな한",
    "Noto Sans Mono CJK SC": "漢字かな한",
    "Noto Serif CJK SC": "漢字かな한",
    "Noto Sans Thai": "นที",
    "Noto Serif Thai": "นที",
    "Some Thai": "นที",
    "Half Thai": "น",
}


@pytest.mark.parametrize(
    ("missing", "families"),
    [
        ("", []),
        ("Ꙁ", []),
        ("漢字", ["Noto Sans CJK SC"]),
        ("漢字かな", ["Noto Sans CJK JP"]),
        ("漢字한", ["Noto Sans CJK KR"]),
        ("นที", ["Noto Sans Thai"]),
        ("นที漢Ꙁ", ["Noto Sans Thai", "Noto Sans CJK SC"]),
    ],
)
def test_few_families_that_suit_the_text_are_chosen(missing: str, families: list[str]):
    assert choose_families(set(missing), COVERAGE) == families


def test_families_that_complement_each_other_are_combined():
    assert choose_families(set("abcd"), {"A": "ab", "B": "abc", "C": "d"}) == ["B", "C"]


def test_text_of_the_default_font_needs_no_other_font(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(fonts, "_regular_families", lambda: pytest.fail("opens fonts"))
    monkeypatch.setattr(font_manager, "findSystemFonts", lambda: pytest.fail("searches fonts"))
    assert font_families("The ▁größte Кошка\tأنا \u200b\x07") == ["DejaVu Sans"]


def test_fonts_installed_later_and_unreadable_fonts_are_no_fault(
    monkeypatch: pytest.MonkeyPatch,
):
    added: list[str] = []

    def add(path: str) -> None:
        added.append(path)
        if path == "broken.ttf":
            raise RuntimeError("unknown file format")

    known = font_manager.fontManager.ttflist[0].fname
    monkeypatch.setattr(font_manager, "findSystemFonts", lambda: [known, "broken.ttf", "new.ttf"])
    monkeypatch.setattr(font_manager.fontManager, "addfont", add)
    monkeypatch.setattr(fonts, "_regular_families", lambda: {"No Such Font"})
    assert font_families("漢") == ["DejaVu Sans"]
    assert added == ["broken.ttf", "new.ttf"]


@pytest.mark.parametrize(
    ("characters", "scripts", "packages"),
    [
        ("漢", "Han", "fonts-noto-cjk"),
        ("漢。かカ한", "Han, Hangul, Hiragana, Katakana", "fonts-noto-cjk"),
        ("น漢म", "Devanagari, Han, Thai", "fonts-noto-cjk fonts-noto-core"),
        ("ที", "Thai", "fonts-noto-core"),
        ("。", "symbols", "fonts-noto-cjk"),
        ("🦀", "symbols", "fonts-noto-core"),
    ],
)
def test_one_warning_names_scripts_and_packages(
    characters: str, scripts: str, packages: str, caplog: pytest.LogCaptureFixture
):
    warn_of_boxes(set(characters))
    assert caplog.messages == [
        f"no installed font has the characters of {scripts}: they appear as boxes. Install one, "
        f"for example with apt install {' '.join(sorted(packages.split()))}."
    ]
    warn_of_boxes(set())
    assert len(caplog.messages) == 1


@pytest.mark.parametrize("text", ["你好。", "ที่นี่", "हिन्दी", "かな", "한국어"])
def test_installed_fonts_have_the_glyphs(text: str):
    families = font_families(text)
    if families == ["DejaVu Sans"]:
        pytest.skip("needs the fonts of fonts-noto-cjk and fonts-noto-core")
    assert fonts.characters_without_glyph(text, families) == set()
    assert families[0] == "DejaVu Sans"
