"""`nmt.load` translates from Python as the command line does."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import nmt as package
from nmt.errors import InputError

LINES = ["the cat sees", "", "a dog likes the bird"]


@pytest.mark.usefixtures("trained_project")
def test_translate_gives_the_output_of_the_command(nmt: Callable[..., Any]):
    text = "".join(f"{line}\n" for line in LINES)
    model = package.load("runs/tiny", search="beam", beam_size=3)
    outcome = nmt("translate", "--model", "runs/tiny", "--beam", "3", input=text)
    assert model.translate(LINES) == outcome.output.splitlines()
    assert list(model.stream(iter(LINES))) == outcome.output.splitlines()


@pytest.mark.usefixtures("trained_project")
def test_search_returns_scores_attention_and_alignment():
    model = package.load(Path("runs/tiny"), "runs/tiny", search="beam", seed=2, threads=1)
    (first, blank, _) = model.search(LINES, n_best=2)
    assert len(first) == 2 and blank[0].text == ""
    (scored,) = model.score(LINES[:1], [first[0].text])
    assert first[0].log_probability == pytest.approx(scored.log_probability, abs=1e-4)
    assert first[0].attention is not None and first[0].alignment


@pytest.mark.usefixtures("trained_project")
def test_invalid_options_are_named():
    for options, message in {
        (
            "temperature",
            -1.0,
        ): "nmt.load: temperature: Input should be greater than 0, but is -1.0.",
        ("beams", 3): "nmt.load: unknown option: beams (did you mean beam_size?).",
        ("threads", 0): "threads: must be at least 1, but is 0.",
        ("seed", -1): "nmt.load: seed must be at least 0, but is -1.",
        ("device", "gpu"): "nmt.load: device must be auto, cpu or cuda, but is 'gpu'.",
    }.items():
        with pytest.raises(InputError) as error:
            package.load("runs/tiny", **dict([options]))  # type: ignore[arg-type]
        assert error.value.render() == message
    with pytest.raises(InputError, match="nowhere: must be a run directory, but does not exist"):
        package.load("nowhere")
    with pytest.raises(AttributeError, match="module 'nmt' has no attribute 'lode'"):
        package.lode  # noqa: B018


@pytest.mark.usefixtures("trained_project")
def test_beam_size_implies_beam_search():
    beam = package.load("runs/tiny", search="beam", beam_size=3).translate(LINES)
    assert package.load("runs/tiny", beam_size=3).translate(LINES) == beam


@pytest.mark.usefixtures("trained_project")
def test_lines_must_be_strings_and_surrogates_are_replaced():
    model = package.load("runs/tiny")
    assert model.translate(["the \ud800 cat"]) == model.translate(["the \ufffd cat"])
    with pytest.raises(TypeError, match="lines must be a list of strings, but is one string"):
        model.translate("the cat")
    with pytest.raises(TypeError, match="every line must be a string, but one is None"):
        model.translate([None])  # type: ignore[list-item]
    with pytest.raises(InputError) as error:
        model.score(["the cat"], [])
    assert error.value.render() == (
        "targets: must have one translation per source line, 1, but has 0."
    )
    with pytest.raises(InputError, match="n-best: must be at least 1, but is 0"):
        model.search(["the cat"], n_best=0)


@pytest.mark.usefixtures("trained_project")
@pytest.mark.filterwarnings("ignore:.*multi-threaded")
def test_model_is_rejected_in_a_forked_process():
    model = package.load("runs/tiny")
    calls = (
        lambda: model.translate(["the cat"]),
        lambda: model.stream(["the cat"]),
        lambda: model.search(["the cat"]),
        lambda: model.score(["the cat"], ["die Katze"]),
    )
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        status = 1
        try:
            for call in calls:
                with pytest.raises(InputError) as error:
                    call()
                os.write(writer, f"{error.value.render()}\n".encode())
            status = 0
        finally:
            os._exit(status)
    os.close(writer)
    with os.fdopen(reader, encoding="utf-8") as messages:
        assert messages.read() == 4 * (
            f"nmt.load: the model must be used in the process that loaded it, {os.getpid()}, but "
            f"is used in process {child}. Load the model in each process, and start them with the "
            "method spawn, not fork.\n"
        )
    assert os.waitpid(child, 0)[1] == 0
    assert len(model.translate(["the cat"])) == 1
