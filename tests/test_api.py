"""`nmt.load` translates from Python as the command line does."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, get_type_hints

import pytest

import nmt as package
from nmt.api import DecodingOptions
from nmt.config import DecodingSection
from nmt.errors import InputError

LINES = ["the cat sees", "", "a dog likes the bird"]


def test_options_are_the_keys_of_the_section_decoding():
    hints = get_type_hints(DecodingOptions)
    assert hints == {name: field.annotation for name, field in DecodingSection.model_fields.items()
                     if name in hints}  # fmt: skip
    assert hints.keys() == DecodingSection.model_fields.keys()


@pytest.mark.usefixtures("trained_project")
def test_it_translates_as_the_command_does(nmt: Callable[..., Any]):
    text = "".join(f"{line}\n" for line in LINES)
    model = package.load("runs/tiny", search="beam", beam_size=3)
    found = nmt("translate", "--model", "runs/tiny", "--beam", "3", input=text)
    assert model.translate(LINES) == found.output.splitlines()
    assert list(model.stream(iter(LINES))) == found.output.splitlines()


@pytest.mark.usefixtures("trained_project")
def test_everything_is_told():
    model = package.load(Path("runs/tiny"), "runs/tiny", search="beam", seed=2, threads=1)
    (first, blank, _) = model.search(LINES, n_best=2)
    assert len(first) == 2 and blank[0].text == ""
    (scored,) = model.score(LINES[:1], [first[0].text])
    assert first[0].log_probability == pytest.approx(scored.log_probability, abs=1e-4)
    assert first[0].attention is not None and first[0].alignment


@pytest.mark.usefixtures("trained_project")
def test_bad_options_are_refused_by_name():
    for options, message in {
        (
            "temperature",
            -1.0,
        ): "nmt.load: temperature: Input should be greater than 0, but is -1.0.",
        ("beams", 3): "nmt.load: there is no option beams (did you mean beam_size?).",
        ("threads", 0): "threads: must be at least 1, but is 0.",
    }.items():
        with pytest.raises(InputError) as refusal:
            package.load("runs/tiny", **dict([options]))  # type: ignore[arg-type]
        assert refusal.value.render() == message
    with pytest.raises(InputError, match="nowhere: must be a run directory, but does not exist"):
        package.load("nowhere")
    with pytest.raises(AttributeError, match="module 'nmt' has no attribute 'lode'"):
        package.lode  # noqa: B018


@pytest.mark.usefixtures("trained_project")
def test_a_size_of_the_beam_means_a_beam():
    beam = package.load("runs/tiny", search="beam", beam_size=3).translate(LINES)
    assert package.load("runs/tiny", beam_size=3).translate(LINES) == beam


@pytest.mark.usefixtures("trained_project")
def test_what_is_no_list_of_lines_is_refused_and_surrogates_are_replaced():
    model = package.load("runs/tiny")
    assert model.translate(["the \ud800 cat"]) == model.translate(["the \ufffd cat"])
    with pytest.raises(TypeError, match="lines must be several strings, but are one: give a list"):
        model.translate("the cat")
    with pytest.raises(TypeError, match="every line must be a string, but one is None"):
        model.translate([None])  # type: ignore[list-item]
    with pytest.raises(InputError) as refusal:
        model.score(["the cat"], [])
    assert refusal.value.render() == (
        "targets: must have one translation per source line, 1, but has 0."
    )
    with pytest.raises(InputError, match="n-best: must be at least 1, but is 0"):
        model.search(["the cat"], n_best=0)
