"""Strategies for local areas, real ones and fictional ones, and for the bodies of their partnerships."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from sendframework.areas.england import england_areas, local_area
from sendframework.areas.local_area import DatedCode, LocalArea, PlannedChange
from sendframework.areas.register import AreaRegister
from sendframework.citations import Citation, EvidenceGrade, Source, SourceKind
from sendframework.periods import Period
from sendframework.records.bodies import Body
from sendframework.strategies._known import found_by
from sendframework.strategies._options import flag
from sendframework.strategies.evidence import citations
from sendframework.strategies.values import dates, periods, texts
from sendframework.vocabulary.bodies import BodyKind
from sendframework.vocabulary.known_groups import CLINICAL_COMMISSIONING_GROUPS, INTEGRATED_CARE_BOARDS
from sendframework.vocabulary.regions import StatisticalRegion

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from sendframework.areas.shared_names import SharedName

__all__ = [
    "area_registers",
    "bodies",
    "dated_codes",
    "fictional_areas",
    "local_areas",
    "planned_changes",
    "shared_names",
]


def __dir__() -> list[str]:
    return __all__


_INVENTED = Citation(
    source=Source(id="invented", kind=SourceKind.STATISTICS, title="Nothing: made up for a test", publisher="A test"),
    grade=EvidenceGrade.OBSERVED,
)
_FIRST_PARTS = ("Ash", "Brook", "Clinker", "Dun", "Elm", "Fen", "Gorse", "Hazel")
_LAST_PARTS = ("by", "combe", "dale", "ford", "ham", "ley", "mere", "wick")
_NOT_REAL = 100
"""No area of England has had a number below 200; those below 100 are kept for fictional ones."""
_PERIODS = {
    BodyKind.INTEGRATED_CARE_BOARD: INTEGRATED_CARE_BOARDS.period,
    BodyKind.CLINICAL_COMMISSIONING_GROUP: CLINICAL_COMMISSIONING_GROUPS.period,
}
"""When there were such bodies, as the word list has it."""


@cache
def _real() -> tuple[LocalArea, ...]:
    return tuple(sorted(england_areas(), key=lambda area: (area.period is not None, len(area.name), area.name)))


def _day(where: str, name: str, day: object) -> date | None:
    if day is not None and type(day) is not date:
        raise InvalidArgument(f"{where}({name}={day!r}): must be a datetime.date, without a time")
    return day


@st.composite
def local_areas(draw: DrawFn, *, on: date | None = None, fictional: bool | None = False) -> LocalArea:
    """Local areas of England from the register; the simplest is the one with the shortest name.

    Whatever is drawn about a real area is made up.

    Parameters
    ----------
    on
        The day on which they are to exist.
    fictional
        True for areas that nobody has heard of, None for either sort. Payloads with fictional areas load only where
        these are passed in: ``from_json(text, areas=...)``.
    """
    day = _day("local_areas", "on", on)
    kind = flag("local_areas", "fictional", fictional)
    if kind or (kind is None and draw(st.booleans())):
        return draw(fictional_areas())
    able = [found_by(area) for area in _real() if day is None or area.exists_on(day)]
    return draw(st.builds(local_area, st.sampled_from(able)))


@st.composite
def fictional_areas(draw: DrawFn) -> LocalArea:
    """Local areas that there are not: names put together, numbers that none has had."""
    number = draw(st.integers(1, _NOT_REAL - 1))
    first, last = divmod(number, len(_LAST_PARTS))
    return LocalArea(
        code=f"{number:03}",
        name=_FIRST_PARTS[first % len(_FIRST_PARTS)]
        + _LAST_PARTS[last]
        + (" Vale" if first >= len(_FIRST_PARTS) else ""),
        statistical_region=draw(st.sampled_from(StatisticalRegion)),
        citations=(_INVENTED,),
        gss_codes=draw(st.just(()) | st.tuples(dated_codes(period=Period()))),
        ofsted_urn=draw(st.none() | st.just(f"{990000 + number}")),
    )


def dated_codes(*, period: Period | None = None) -> SearchStrategy[DatedCode]:
    """Codes in the form of those of the Government Statistical Service, that none is.

    Parameters
    ----------
    period
        The days on which they were in use; without one, any.
    """
    codes = st.integers(0, 999).map(lambda number: f"E99999{number:03}")
    return st.builds(DatedCode, code=codes, period=periods() if period is None else st.just(period))


def planned_changes() -> SearchStrategy[PlannedChange]:
    """Changes to areas that are announced."""
    return st.builds(
        PlannedChange,
        on=dates(),
        successors=st.lists(texts(), min_size=1, max_size=2, unique=True).map(tuple),
        status=st.just("planned"),
        citations=st.tuples(citations()),
    )


def shared_names() -> SearchStrategy[SharedName]:
    """Names that are short for several areas; those of the library."""
    return st.sampled_from(england_areas().shared_names)


@st.composite
def area_registers(draw: DrawFn) -> AreaRegister:
    """England's register, or one with fictional areas beside the others, or alone."""
    own = draw(st.lists(fictional_areas(), max_size=2, unique_by=(lambda area: area.code, lambda area: area.name)))
    if not own:
        return england_areas()
    return england_areas().with_area(*own) if draw(st.booleans()) else AreaRegister(areas=tuple(own))


@st.composite
def bodies(draw: DrawFn, *, area: LocalArea | None = None, on: date | None = None) -> Body:
    """Bodies of a partnership, with made-up names.

    Parameters
    ----------
    area
        The area after which they are called; without one, any that exists.
    on
        The day on which there are to be such bodies.
    """
    day = _day("bodies", "on", on)
    if area is not None and not isinstance(area, LocalArea):
        raise InvalidArgument(f"bodies(area={area!r}): must be a LocalArea")
    name = (area or draw(local_areas())).name
    kind = draw(st.sampled_from([kind for kind in BodyKind if day is None or were(kind, day)]))
    words = {
        BodyKind.LOCAL_AUTHORITY: f"{name} Council",
        BodyKind.INTEGRATED_CARE_BOARD: f"NHS {name} Integrated Care Board",
        BodyKind.CLINICAL_COMMISSIONING_GROUP: f"NHS {name} Clinical Commissioning Group",
    }
    period = None
    if day is None:
        period = draw(st.none() | periods())
    elif draw(st.booleans()):
        period = Period(day - timedelta(days=draw(st.integers(0, 3000))), None)
    return Body(kind=kind, name=words.get(kind, f"{name} {kind.words}"), period=period)


def were(kind: BodyKind, day: date) -> bool:
    """Whether there were such bodies on a day; groups gave way to boards."""
    period = _PERIODS.get(kind)
    return period is None or day in period
