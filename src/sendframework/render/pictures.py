"""Outlooks and counts as pictures: SVG for pages, PNG for papers.

Needs the extra ``plots``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework._validators import check_whole_number
from sendframework.errors import InvalidTypeError, InvalidValueError
from sendframework.programme.area_outlooks import AreaOutlook
from sendframework.programme.counting import Counts
from sendframework.programme.outlooks import Outlook
from sendframework.render._figures import as_png, as_svg, drawing

if TYPE_CHECKING:
    from sendframework.render._figures import Picture

__all__ = ["to_png", "to_svg"]

_LEAST_DOTS = 50
_MOST_DOTS = 600


def __dir__() -> list[str]:
    return __all__


def to_svg(thing: Outlook | AreaOutlook | Counts) -> str:
    """An outlook as a timeline with a lane for each area, or counts as bars, as an SVG document.

    Text stays text; the document says in its title and description what the picture shows, for those who do not see it.
    Colours can be told apart without seeing all of them, and shape or hatching says the same again.  The same thing
    always gives the same document with the same release of matplotlib.  The picture may change in any release.

    Parameters
    ----------
    thing
        An outlook, one area of an outlook, or counts by at most two things besides the outcome.

    Raises
    ------
    MissingExtraError
        Where the package ``matplotlib`` is not installed.
    InvalidTypeError, InvalidValueError
        For anything else, for an outlook without any area and for counts without any line.
    """
    with drawing():
        return as_svg(_picture("to_svg(thing)", thing))


def to_png(thing: Outlook | AreaOutlook | Counts, *, dots_per_inch: int = 150) -> bytes:
    """The same picture as a PNG file.

    Parameters
    ----------
    thing
        As for `to_svg`.
    dots_per_inch
        How fine it is, from 50 to 600; a very long picture is made coarser, so that it has at most 30,000 dots a side.

    Raises
    ------
    MissingExtraError
        Where the package ``matplotlib`` is not installed.
    InvalidTypeError, InvalidValueError
        As `to_svg`, and for dots that are no whole number from 50 to 600.
    """
    if check_whole_number("to_png(dots_per_inch)", dots_per_inch, _LEAST_DOTS) > _MOST_DOTS:
        raise InvalidValueError("to_png(dots_per_inch)", f"must be at most {_MOST_DOTS}", dots_per_inch)
    with drawing():
        return as_png(_picture("to_png(thing)", thing), dots_per_inch)


def _picture(where: str, thing: object) -> Picture:
    from sendframework.render import _bars, _timelines  # noqa: PLC0415  # they draw, and need the extra

    if isinstance(thing, AreaOutlook):
        return _timelines.timeline((thing,), thing.on)
    if isinstance(thing, Outlook):
        if not thing.areas:
            raise InvalidValueError(where, "has no area to draw", thing.title)
        return _timelines.timeline(thing.areas, thing.on)
    if isinstance(thing, Counts):
        return _bars.bars(where, thing)
    raise InvalidTypeError(where, "must be an outlook, an area of one, or counts", thing)
