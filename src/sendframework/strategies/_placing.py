"""Where and when something is: areas that are given or not, in the time in which they existed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from sendframework._showing import several
from sendframework.areas.local_area import LocalArea
from sendframework.periods import Period, in_words
from sendframework.strategies.places import local_areas

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

    from sendframework.strategies._asked import Asked

__all__ = ["ROOM", "chosen", "lasts", "placed"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")

ROOM = timedelta(days=35)
"""From a call to the last day on site, with the holidays of Christmas between."""
_NAMED = 3


def chosen(
    draw: DrawFn,
    asked: Asked,
    fits: Callable[[LocalArea], bool] = lambda _: True,
    days: tuple[date, date] | None = None,
) -> LocalArea:
    """An area of those that are asked for, or of England's; one that fits, because it existed on some of the days."""
    given = asked.areas
    if given is None:
        return draw(local_areas().filter(fits))
    if isinstance(given, st.SearchStrategy):
        drawn: LocalArea = draw(given.filter(lambda area: fits(_local_area(asked, area))))
        return drawn
    return draw(st.sampled_from(_able(asked, given, fits, days)))


def _able(
    asked: Asked, given: object, fits: Callable[[LocalArea], bool], days: tuple[date, date] | None
) -> list[LocalArea]:
    """The areas of a sequence that fit."""
    listed: Sequence[Any] | None = given if isinstance(given, Sequence) and not isinstance(given, str) else None
    if listed is None or not all(isinstance(each, LocalArea) for each in listed):
        reason = "must be a strategy or a sequence of LocalArea, such as sf.local_area('Leeds')"
        raise InvalidArgument(f"{asked.where}(areas={given!r}): {reason}")
    if not listed:
        raise InvalidArgument(f"{asked.where}(areas={given!r}): must not be empty")
    able = [area for area in listed if fits(area)]
    if not able and days is not None:
        raise asked.refusal(_gone(listed, *days))
    return able


def _local_area(asked: Asked, drawn: object) -> LocalArea:
    if not isinstance(drawn, LocalArea):
        raise InvalidArgument(f"{asked.where}(areas=...): must draw a LocalArea, not {drawn!r}")
    return drawn


def _gone(areas: Sequence[LocalArea], first: date, last: date) -> str:
    """Why nothing can be in these areas between two days."""
    told = list(dict.fromkeys(f"{area.name} ({area.period})" for area in areas))
    told = told if len(told) <= _NAMED else [*told[:_NAMED], f"{len(told) - _NAMED} more"]
    days = f"of the days from {in_words(first)} to {in_words(last)}"
    if any(_overlaps(area, first, last) for area in areas):
        return f"{several(told)} existed on too few {days} for a visit from the call to the end"
    return f"{several(told)} existed on none {days}"


def _overlaps(area: LocalArea, first: date, last: date) -> bool:
    period = area.period or Period()
    return (period.start or first) <= last and first <= (period.end or last)


def lasts(area: LocalArea, call: date) -> bool:
    """Whether an area existed from a call until its visit is over."""
    return area.period is None or (call in area.period and call + ROOM in area.period)


def placed(draw: DrawFn, asked: Asked, able: Sequence[T], call: Callable[[T], date]) -> tuple[T, LocalArea]:
    """One of some ways in which a visit can begin, each with its call, and an area that existed then."""
    if asked.areas is None:
        held = draw(st.sampled_from(able))
        return held, draw(local_areas(on=call(held)).filter(lambda area: lasts(area, call(held))))

    def fits(area: LocalArea) -> bool:
        return any(lasts(area, call(each)) for each in able)

    days = [call(each) for each in able]
    area = chosen(draw, asked, fits, (min(days), max(days)))
    return draw(st.sampled_from([each for each in able if lasts(area, call(each))])), area
