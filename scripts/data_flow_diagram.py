"""Draw the data flow of the toolkit: commands, and the artifacts they read and write."""

from io import BytesIO
from typing import NamedTuple

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

# Inches, which are also the units of the axes.
WIDTH, HEIGHT, ROW_HEIGHT, TITLE_HEIGHT = 11.6, 3.9, 0.25, 0.5
TEXT_COLOR, BORDER_COLOR, FILL_COLOR, COMMAND_COLOR = "#1f2328", "#8c959f", "#f6f8fa", "#0550ae"


class Artifact(NamedTuple):
    """A box of the diagram."""

    x: float  # of the center
    y: float
    width: float
    title: str
    contents: tuple[str, ...]

    @property
    def height(self) -> float:
        """Height of the box in inches."""
        return TITLE_HEIGHT + ROW_HEIGHT * len(self.contents)


TEXT_FILES = Artifact(1.1, 1.95, 1.7, "Text files", ("train.en, train.es", "valid.en, valid.es"))
PREPARED = Artifact(
    4.5, 1.95, 1.9, "Prepared directory", ("segmentation", "vocabularies", "token ids")
)
RUN = Artifact(7.55, 1.95, 1.6, "Run directory", ("checkpoints", "vocabularies", "metrics"))
OUTPUTS = (
    (Artifact(10.75, 3.25, 1.3, "Text", ("translations",)), "nmt translate"),
    (Artifact(10.75, 1.95, 1.3, "Scores", ("BLEU, chrF",)), "nmt evaluate"),
    (Artifact(10.75, 0.65, 1.3, "Translator", ("in Python",)), "nmt.load()"),
)


def draw_data_flow() -> bytes:
    """Return an SVG image of the data flow, with text as paths, on a white card."""
    # A fixed salt and no date: the same drawing always gives the same bytes.
    with mpl.rc_context({"svg.fonttype": "path", "svg.hashsalt": "nmt"}):
        figure = Figure(figsize=(WIDTH, HEIGHT))
        figure.patch.set_alpha(0.0)
        axes = figure.add_axes((0, 0, 1, 1))
        axes.set(xlim=(0, WIDTH), ylim=(0, HEIGHT))
        axes.axis("off")
        axes.add_patch(_rounded_box(WIDTH / 2, HEIGHT / 2, WIDTH - 0.06, HEIGHT - 0.06, "white"))
        for artifact in (TEXT_FILES, PREPARED, RUN, *(output for output, _ in OUTPUTS)):
            _draw_artifact(axes, artifact)
        _draw_command(axes, TEXT_FILES, PREPARED, "nmt preprocess")
        _draw_command(axes, PREPARED, RUN, "nmt train")
        for output, command in OUTPUTS:
            _draw_command(axes, RUN, output, command)
        image = BytesIO()
        figure.savefig(image, format="svg", metadata={"Date": None})
    return image.getvalue()


def _draw_artifact(axes: Axes, artifact: Artifact) -> None:
    x, y, width, title, contents = artifact
    axes.add_patch(_rounded_box(x, y, width, artifact.height, FILL_COLOR))
    top = y + artifact.height / 2
    axes.text(x, top - 0.27, title, size=11, weight="bold", color=TEXT_COLOR, **_CENTERED)
    for row, text in enumerate(contents):
        row_y = top - TITLE_HEIGHT - ROW_HEIGHT * row - 0.04
        axes.text(x, row_y, text, size=9.5, color=TEXT_COLOR, **_CENTERED)


def _draw_command(axes: Axes, start: Artifact, end: Artifact, command: str) -> None:
    """Draw an arrow that leaves `start` horizontally, and a command above its last part."""
    left, right = start.x + start.width / 2 + 0.05, end.x - end.width / 2 - 0.05
    corner = left + 0.35 if end.y != start.y else left
    line = {"color": COMMAND_COLOR, "linewidth": 1.5, "solid_capstyle": "round"}
    axes.plot([left, corner, corner, right], [start.y, start.y, end.y, end.y], **line)
    axes.annotate(
        "",
        xy=(right + 0.03, end.y),
        xytext=(right - 0.2, end.y),
        arrowprops={"arrowstyle": "-|>", "color": COMMAND_COLOR, "mutation_scale": 14},
    )
    text_left = left + 0.35 if start is RUN else left
    axes.text(
        (text_left + right) / 2,
        end.y + 0.17,
        command,
        size=10,
        family="DejaVu Sans Mono",
        color=COMMAND_COLOR,
        **_CENTERED,
    )


def _rounded_box(x: float, y: float, width: float, height: float, fill: str) -> FancyBboxPatch:
    return FancyBboxPatch(
        (x - width / 2, y - height / 2),
        width,
        height,
        boxstyle="round,pad=0,rounding_size=0.1",
        facecolor=fill,
        edgecolor=BORDER_COLOR,
        linewidth=1.0,
    )


_CENTERED = {"horizontalalignment": "center", "verticalalignment": "center"}
