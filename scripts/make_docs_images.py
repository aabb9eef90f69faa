#!/usr/bin/env python3
"""Make the images of the documentation from a trained run.

    python scripts/make_docs_images.py
    python scripts/make_docs_images.py --run runs/my --output /tmp/images

Writes four files to the output directory:

    training-curves.png  loss, perplexity, scores and learning rate of the run
    attention.png        the attention matrix of one translation
    data-flow.svg        the commands, and the artifacts they read and write
    terminal.svg         a terminal session with nmt translate, nmt evaluate and nmt info

The commands of the terminal session are executed, and the image shows their output.

Exit status: 0 success, 1 a command fails, 2 wrong use.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from data_flow_diagram import draw_data_flow
from nmt.data.lines import read_lines
from nmt.errors import InputError, UserError
from nmt.evaluation.attention_plot import plot_attention
from nmt.runs.directory import Run
from nmt.runs.metrics import METRICS, read_records
from nmt.training.plots import draw_curves
from terminal_image import SessionCommand, render_session
from timing import positive_integer

ROOT = Path(__file__).resolve().parents[1]


class CommandError(UserError):
    """A command of the toolkit failed."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Make all images and return the exit status."""
    options = _parse(arguments)
    try:
        make_images(options.run, options.source, options.line, options.output)
    except UserError as error:
        print(f"error: {error.render()}", file=sys.stderr)
        return error.exit_status
    return 0


def make_images(run: Path, source: Path, line: int, output: Path) -> None:
    """Make all images.

    Args:
        run: the run directory.
        source: text in the source language of the run.
        line: the number of the line in `source` that the attention matrix shows, from 1.
        output: the directory of the images, which is created.

    Raises:
        UserError: the run or the text cannot be read, or a command fails.
    """
    best_step = Run.load(run).best().progress.step
    lines = list(read_lines(source))
    if line > len(lines):
        raise InputError(
            f"--line must be at most {len(lines)}, the number of lines of {source}, but is {line}"
        )
    output.mkdir(parents=True, exist_ok=True)
    curves = draw_curves(read_records(run / METRICS), name=str(run), best_step=best_step)
    (output / "training-curves.png").write_bytes(curves)
    with tempfile.TemporaryDirectory() as temporary:
        attention = Path(temporary) / "attention.npz"
        run_nmt(
            *("translate", "--quiet", "--model", str(run), "--attention", str(attention)),
            text="".join(f"{text}\n" for text in lines[:line]),
        )
        plot_attention(attention, output / "attention.png", line=line)
    (output / "data-flow.svg").write_bytes(draw_data_flow())
    session = terminal_session(run, source, lines[:3])
    (output / "terminal.svg").write_text(render_session(session), encoding="utf-8")


def terminal_session(run: Path, source: Path, lines: Sequence[str]) -> list[SessionCommand]:
    """Run the commands of the terminal session and return them with their output.

    Args:
        run: the run directory.
        source: the file of `lines`, for the command line.
        lines: the first lines of `source`, which are translated.
    """
    translate = ["translate", "--model", str(run), "--beam", "5", "--scores"]
    evaluate = ["evaluate", "--model", str(run)]
    info = ["info", str(run)]
    text = "".join(f"{line}\n" for line in lines)
    head = f"head -n {len(lines)} {source}"
    return [
        SessionCommand(head, text),
        SessionCommand(f"{head} | nmt {' '.join(translate)}", run_nmt(*translate, text=text)),
        SessionCommand(f"nmt {' '.join(evaluate)}", run_nmt(*evaluate)),
        SessionCommand(f"nmt {' '.join(info)}", run_nmt(*info)),
    ]


def run_nmt(*arguments: str, text: str = "") -> str:
    """Run a command of the toolkit on standard input `text` and return its output.

    Returns:
        Standard output and standard error, in the order of writing.

    Raises:
        CommandError: the command fails.
    """
    paths = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    completed = subprocess.run(
        [sys.executable, "-m", "nmt", *arguments],
        env=os.environ | {"PYTHONPATH": paths, "NO_COLOR": "1"},
        input=text,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    if completed.returncode:
        raise CommandError(f"nmt {' '.join(arguments)} failed:\n{completed.stdout}")
    return completed.stdout


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--run", type=Path, default=Path("runs/demo"), metavar="DIR")
    parser.add_argument("--output", type=Path, default=Path("docs/images"), metavar="DIR")
    parser.add_argument(
        "--source",
        type=Path,
        default=Path("data/demo/test.en"),
        metavar="FILE",
        help="text to translate (default: %(default)s)",
    )
    parser.add_argument(
        "--line",
        type=positive_integer,
        default=3,
        metavar="N",
        help="line of the text for the attention matrix (default: %(default)s)",
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
