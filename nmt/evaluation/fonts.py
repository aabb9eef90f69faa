"""Installed fonts for text in any script."""

import logging
import unicodedata
from collections.abc import Collection, Mapping
from contextlib import suppress

import regex
from matplotlib import font_manager

DEFAULT_FAMILY = "DejaVu Sans"  # comes with matplotlib
_KANA = regex.compile(r"[\p{Hiragana}\p{Katakana}]")
_HANGUL = regex.compile(r"\p{Hangul}")
_CJK = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Bopomofo}\u3000-\u303f\uff00-\uffef]"
)
# Has the glyph of a box for every character.
_LAST_RESORT = "Last Resort"

logger = logging.getLogger(__name__)


def font_families(text: str) -> list[str]:
    """Return the families, in the order to try them, whose fonts have the glyphs of a text.

    The first is DejaVu Sans. Other installed fonts follow only if it lacks characters. Characters
    that no font has appear as boxes.
    """
    missing = characters_without_glyph(text, [DEFAULT_FAMILY])
    if not missing:
        return [DEFAULT_FAMILY]
    _add_new_fonts()
    coverage = {}
    for family in _regular_families():
        if covered := missing - _without_glyph(missing, family):
            coverage[family] = covered
    return [DEFAULT_FAMILY, *choose_families(missing, coverage)]


def choose_families(missing: Collection[str], coverage: Mapping[str, Collection[str]]) -> list[str]:
    """Return few families that together have the missing characters, as far as any has them.

    Of families that have as many, those whose name says that they suit better come first: sans
    serif, proportional, and with the shapes of Han characters of the language of the text.

    Args:
        missing: characters.
        coverage: by family, which of them its font has.
    """
    text = "".join(missing)
    region = "JP" if _KANA.search(text) else "KR" if _HANGUL.search(text) else "SC"
    chosen: list[str] = []
    remaining = set(missing)
    while remaining:
        family = max(
            sorted(coverage),
            key=lambda name: (
                len(remaining.intersection(coverage[name])),
                "Sans" in name.split(),
                not {"Mono", "Serif"} & {*name.split()},
                name.endswith(f" {region}"),
                -len(name),
            ),
            default=None,
        )
        if family is None or remaining.isdisjoint(coverage[family]):
            break
        chosen.append(family)
        remaining.difference_update(coverage[family])
    return chosen


def characters_without_glyph(text: str, families: Collection[str]) -> set[str]:
    """Return the visible characters of a text that are in no font of the families."""
    visible = {char for char in text if unicodedata.category(char)[0] not in "CZ"}
    for family in families:
        visible = _without_glyph(visible, family)
    return visible


def warn_of_boxes(characters: Collection[str]) -> None:
    """Warn of characters that no installed font has, with packages that have them."""
    if not characters:
        return
    letters = [char for char in characters if unicodedata.category(char)[0] in "LMN"]
    scripts = sorted({_script(char) for char in letters}) or ["symbols"]
    packages = sorted(
        {f"fonts-noto-{'cjk' if _CJK.match(char) else 'core'}" for char in letters or characters}
    )
    logger.warning(
        "no installed font has the characters of %s: they appear as boxes. Install one, for "
        "example with apt install %s.",
        ", ".join(scripts),
        " ".join(packages),
    )


def _script(char: str) -> str:
    """Return the first word of the name of a letter, which is mostly that of its script."""
    word = unicodedata.name(char, "unknown").replace("-", " ").split()[0]
    return "Han" if word == "CJK" else word.title()


def _without_glyph(characters: Collection[str], family: str) -> set[str]:
    """Return the characters that are not in the font of a family that matplotlib would use."""
    properties = font_manager.FontProperties(family=[family])
    try:
        font = font_manager.get_font(font_manager.findfont(properties, fallback_to_default=False))
    except (OSError, RuntimeError, ValueError):  # matplotlib cannot read it
        return set(characters)
    return {char for char in characters if not font.get_char_index(ord(char))}


def _regular_families() -> set[str]:
    """Return the installed families that have a font of normal weight."""
    return {
        entry.name
        for entry in font_manager.fontManager.ttflist
        if entry.style == "normal"
        and entry.weight in (400, "normal", "regular")
        and not entry.name.startswith(_LAST_RESORT)
    }


def _add_new_fonts() -> None:
    """Add the fonts that were installed after matplotlib listed them, which it does once."""
    known = {entry.fname for entry in font_manager.fontManager.ttflist}
    for path in font_manager.findSystemFonts():
        if path not in known:
            with suppress(Exception):  # matplotlib cannot read it
                font_manager.fontManager.addfont(path)
