"""The images of the documentation are made from a run and the output of real commands."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import make_docs_images
from data_flow_diagram import draw_data_flow
from terminal_image import SessionCommand, render_session


@pytest.mark.usefixtures("trained_project")
def test_images_are_made_from_a_run(tmp_path: Path):
    output = tmp_path / "images"
    options = ["--run", "runs/tiny", "--source", "corpus/test.en", "--output", str(output)]
    assert make_docs_images.main(options) == 0
    assert {path.name for path in output.iterdir()} == {
        "attention.png",
        "data-flow.svg",
        "terminal.svg",
        "training-curves.png",
    }
    for path in output.glob("*.png"):
        assert path.read_bytes().startswith(b"\x89PNG")
    terminal = "".join(ET.parse(output / "terminal.svg").getroot().itertext())
    for command in ("translate --model runs/tiny", "evaluate --model runs/tiny", "info runs/tiny"):
        assert f"nmt {command}".replace(" ", "\xa0") in terminal
    assert "BLEU" in terminal


def test_terminal_image_keeps_indentation_and_is_reproducible():
    session = [SessionCommand("command", "first\n  second\n")]
    svg = render_session(session)
    text = [element.text for element in ET.fromstring(svg).iter() if element.text]
    assert "\xa0\xa0second" in text
    assert render_session(session) == svg
    assert "@font-face" not in svg


def test_data_flow_diagram_is_reproducible_and_has_no_fonts():
    svg = draw_data_flow()
    assert draw_data_flow() == svg
    assert b"<text" not in svg


@pytest.mark.usefixtures("trained_project")
@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--run", "nowhere"], "error: nowhere: must be a run directory"),
        (["--run", "runs/tiny", "--source", "nowhere"], "error: nowhere"),
        (
            ["--run", "runs/tiny", "--source", "corpus/test.en", "--line", "5"],
            "error: --line must be at most 4, the number of lines of corpus/test.en, but is 5",
        ),
    ],
)
def test_wrong_option_is_an_error(
    options: list[str], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert make_docs_images.main([*options, "--output", str(tmp_path / "images")]) == 2
    assert message in capsys.readouterr().err
    assert not (tmp_path / "images").exists()
