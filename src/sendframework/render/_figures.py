"""What all pictures share: sizes in inches, colours, and how a figure becomes SVG or PNG."""

from __future__ import annotations

import io
from contextlib import contextmanager
from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from sendframework.errors import MissingExtraError
from sendframework.render._layout import clean
from sendframework.vocabulary.outcomes import (
    AreaSendOutcome,
    MonitoringOutcome,
    RevisitOutcome,
    WrittenStatementDecision,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from matplotlib.figure import Figure

T = TypeVar("T")

DARK = "#222222"
GREY = "#767676"
FAINT = "#DDDDDD"
_BLUE, _ORANGE, _RED, _GREEN, _PINK = "#56B4E9", "#E69F00", "#D55E00", "#009E73", "#CC79A7"  # of Okabe and Ito
COLOURS = {
    AreaSendOutcome.TYPICALLY_POSITIVE.value: _BLUE,
    AreaSendOutcome.INCONSISTENT.value: _ORANGE,
    AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS.value: _RED,
    WrittenStatementDecision.NO_WRITTEN_STATEMENT.value: _GREEN,
    WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED.value: _PINK,
    RevisitOutcome.ALL_SUFFICIENT.value: _BLUE,
    RevisitOutcome.SOME_SUFFICIENT.value: _ORANGE,
    RevisitOutcome.NONE_SUFFICIENT.value: _RED,
    MonitoringOutcome.EFFECTIVE_ACTION.value: _BLUE,
    MonitoringOutcome.INEFFECTIVE_ACTION.value: _RED,
}
"""A colour for each outcome; those of one activity can be told apart whatever colours one sees."""
HATCHES = {_BLUE: "", _ORANGE: "///", _RED: "xxx", _GREEN: "", _PINK: "///"}
"""A hatching for each colour, which says the same again."""
_SETTINGS = {
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans"],
    "hatch.linewidth": 0.6,
    "text.hinting": "none",
    "svg.fonttype": "none",
    "svg.hashsalt": "sendframework",
}
_MOST_SIDE = 30_000
_ROOM = 1.04  # other programs draw the same words a little wider


class Picture(NamedTuple):
    """A figure, and what it shows in words."""

    figure: Figure
    title: str
    description: str


@contextmanager
def drawing() -> Iterator[None]:
    """Settings of our own while a picture is made, whatever those of the program around are; they come back after it.

    Raises
    ------
    MissingExtraError
        Where the package ``matplotlib`` is not installed.
    """
    try:
        import matplotlib as mpl  # noqa: PLC0415  # an extra
    except ImportError as error:
        raise MissingExtraError("a picture", "plots") from error
    with mpl.rc_context():
        mpl.rcdefaults()
        settings: Any = _SETTINGS
        mpl.rcParams.update(settings)
        yield


def new_figure(width: float, height: float) -> Figure:
    """A white figure of a size in inches, in no list of open figures."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415  # an extra
    from matplotlib.figure import Figure  # noqa: PLC0415  # an extra

    figure = Figure(figsize=(width, height), dpi=100, facecolor="white")
    FigureCanvasAgg(figure)
    return figure


def width_of(figure: Figure, words: str, size: float) -> float:
    """How wide some words are, in inches."""
    from matplotlib.font_manager import FontProperties  # noqa: PLC0415  # an extra

    canvas: Any = figure.canvas
    properties = FontProperties(size=size)
    width, _, _ = canvas.get_renderer().get_text_width_height_descent(words, properties, ismath=False)
    return float(width) / figure.dpi * _ROOM


def in_rows(
    figure: Figure, entries: Iterable[tuple[str, T]], width: float, size: float, *, room: float
) -> list[list[tuple[float, str, T]]]:
    """Entries of a legend in as many rows as they need, each with its place; ``room`` is for more than the words."""
    rows: list[list[tuple[float, str, T]]] = [[]]
    x = 0.0
    for words, entry in entries:
        wide = width_of(figure, words, size) + room
        if rows[-1] and x + wide > width:
            rows.append([])
            x = 0.0
        rows[-1].append((x, words, entry))
        x += wide
    return rows


def write(axes: Any, x: float, y: float, words: str, size: float, **settings: Any) -> Any:  # noqa: ANN401
    """Words at a place, as they are: no dollar sign makes mathematics of them."""
    return axes.text(x, y, clean(words), fontsize=size, parse_math=False, **({"color": DARK} | settings))


def bare_axes(figure: Figure, left: float, top: float, width: float, height: float) -> Any:  # noqa: ANN401
    """Axes at a place counted from the upper left corner, in inches, in which one unit down is one inch."""
    whole_width, whole_height = figure.get_size_inches()
    place = (left / whole_width, 1 - (top + height) / whole_height, width / whole_width, height / whole_height)
    axes = figure.add_axes(place)
    axes.set_ylim(height, 0)
    axes.set_xlim(0, width)
    axes.set_axis_off()
    return axes


def as_svg(picture: Picture) -> str:
    """A picture as an SVG document with title and description."""
    out = io.StringIO()
    nothing: Any = {"Date": None, "Creator": None}
    picture.figure.savefig(out, format="svg", metadata=nothing)
    drawn = out.getvalue()
    start = drawn.index("<svg ")
    end = drawn.index(">", start)
    words = f"<title>{escape(clean(picture.title))}</title><desc>{escape(clean(picture.description))}</desc>"
    label = escape(clean(picture.title))
    return f'{drawn[:end]} role="img" aria-label="{label}">{words}{drawn[end + 1 :]}'


def as_png(picture: Picture, dots_per_inch: int) -> bytes:
    """A picture as a PNG file that holds its title and description."""
    longest = max(picture.figure.get_size_inches())
    dots = min(dots_per_inch, int(_MOST_SIDE / longest))
    out = io.BytesIO()
    words: Any = {"Software": None, "Title": clean(picture.title), "Description": clean(picture.description)}
    picture.figure.savefig(out, format="png", dpi=dots, metadata=words)
    return out.getvalue()
