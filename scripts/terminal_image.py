"""Render a terminal session as SVG."""

import io
import re
from collections.abc import Sequence
from typing import NamedTuple

from rich.console import Console
from rich.text import Text

MINIMUM_WIDTH = 90  # columns


class SessionCommand(NamedTuple):
    """A command line and its output."""

    command_line: str
    output: str


def render_session(session: Sequence[SessionCommand]) -> str:
    """Return an SVG image of a terminal that shows commands and their output."""
    blocks = []
    for command_line, output in session:
        prompt = Text.assemble(("$ ", "bold green"), (command_line, "bold"))
        blocks.append(Text("\n").join([prompt, Text(output.rstrip("\n"))]))
    for block in blocks:
        block.expand_tabs(8)
    longest = max(len(line) for block in blocks for line in block.plain.splitlines())
    console = Console(
        record=True,
        file=io.StringIO(),
        width=max(MINIMUM_WIDTH, longest + 1),
        force_terminal=True,
        color_system="truecolor",
        legacy_windows=False,
    )
    console.print(Text("\n\n").join(blocks), soft_wrap=True)
    svg = console.export_svg(title="nmt", unique_id="terminal")
    # Browsers do not load the web font in an image, so every viewer uses a monospace font.
    svg = re.sub(r"\s*@font-face \{.*?\}", "", svg, flags=re.DOTALL)
    return re.sub(r"[ \t]+$", "", svg, flags=re.MULTILINE)
