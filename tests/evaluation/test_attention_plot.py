"""Attention plots have readable tokens in any script, and the format that the suffix names."""

import json
from pathlib import Path

import pytest

from nmt.errors import InputError
from nmt.evaluation import fonts
from nmt.evaluation.attention_plot import plot_attention
from nmt.evaluation.fonts import font_families


def attention_file(directory: Path, *source: str) -> Path:
    path = directory / "attention.jsonl"
    record = {"line": 1, "rank": 1, "source": source, "target": ["x", "</s>"]}
    record["attention"] = [[0.5] * len(source)] * 2
    path.write_text(json.dumps(record) + "\n")
    return path


@pytest.mark.parametrize(
    ("name", "start"),
    [("a.png", b"\x89PNG"), ("a.pdf", b"%PDF"), ("a.svg", b"<?xml"), ("A.PNG", b"\x89PNG")],
)
def test_suffix_names_the_format(tmp_path: Path, name: str, start: bytes):
    plot_attention(attention_file(tmp_path, "cat", "$a$"), tmp_path / name, line=1)
    assert (tmp_path / name).read_bytes().startswith(start)


@pytest.mark.parametrize(
    ("name", "suffix"), [("a.jpg", ".jpg"), ("a", "none"), ("a.png.gz", ".gz")]
)
def test_other_suffixes_are_rejected(tmp_path: Path, name: str, suffix: str):
    output = tmp_path / name
    with pytest.raises(InputError) as error:
        plot_attention(attention_file(tmp_path, "cat"), output, line=1)
    assert error.value.render() == (
        f"{output}: must have the suffix .png, .pdf or .svg, but has {suffix}."
    )


def test_characters_that_no_font_has_give_one_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    monkeypatch.setattr(fonts, "_regular_families", set)
    plot_attention(attention_file(tmp_path, "今天", "天气", "ที่"), tmp_path / "a.png", line=1)
    assert caplog.messages == [
        "no installed font has the characters of Han, Thai: they appear as boxes. Install one, for "
        "example with apt install fonts-noto-cjk fonts-noto-core."
    ]


@pytest.mark.parametrize("suffix", ["png", "pdf", "svg"])
@pytest.mark.parametrize("token", ["今天", "ที่นี่", "हिन्दी", "コーヒー", "커피를", "القهوة"])
def test_tokens_of_any_script_are_plotted_without_a_warning(
    tmp_path: Path, token: str, suffix: str, caplog: pytest.LogCaptureFixture
):
    if fonts.characters_without_glyph(token, font_families(token)):
        pytest.skip("needs the fonts of fonts-noto-cjk and fonts-noto-core")
    plot_attention(attention_file(tmp_path, token, "▁x"), tmp_path / f"a.{suffix}", line=1)
    assert caplog.messages == []
