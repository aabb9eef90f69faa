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
    with pytest.raises(InputError) as refusal:
        package.load("runs/tiny", temperature=-1.0, beams=3)  # type: ignore[call-arg]
    assert str(refusal.value) == (
        "nmt.load: temperature: Input should be greater than 0, but is -1.0; "
        "beams: Extra inputs are not permitted, but is 3."
    )
    with pytest.raises(InputError, match="nowhere: must be a run directory, but does not exist"):
        package.load("nowhere")
    with pytest.raises(AttributeError, match="module 'nmt' has no attribute 'lode'"):
        package.lode  # noqa: B018
