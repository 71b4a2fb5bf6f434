"""Strategies for case files: the linked history of one area over years, grown up to some moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from sendframework.records.case_files import CaseFile
from sendframework.records.engagement_meetings import EngagementMeeting
from sendframework.records.full_inspections import FullInspection
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.plans import Plan
from sendframework.records.revisits import Revisit
from sendframework.records.support_actions import SupportAction
from sendframework.records.thematic_visits import ThematicVisit
from sendframework.strategies._asked import Asked
from sendframework.strategies._lives import WITHIN, Pace, eventful, life
from sendframework.strategies._options import made
from sendframework.strategies._placing import chosen
from sendframework.strategies.values import dates, texts

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from hypothesis.strategies import DrawFn

    from sendframework.areas.local_area import LocalArea
    from sendframework.records.record import Record
    from sendframework.strategies.activities import Areas

__all__ = ["case_files"]


def __dir__() -> list[str]:
    return __all__


_FIELDS: tuple[tuple[str, type[Any]], ...] = (
    ("full_inspections", FullInspection),
    ("revisits", Revisit),
    ("monitoring_inspections", MonitoringInspection),
    ("engagement_meetings", EngagementMeeting),
    ("thematic_visits", ThematicVisit),
    ("plans", Plan),
    ("support", SupportAction),
)


def file_of(draw: DrawFn, area: LocalArea, records: Iterable[Record], **more: Any) -> CaseFile:  # noqa: ANN401  # further fields
    """A case file of records, each in the list of its kind."""
    every = tuple(records)
    lists: dict[str, Any] = {field: tuple(each for each in every if isinstance(each, kind)) for field, kind in _FIELDS}
    return made(draw, CaseFile, area=area, **lists, **more)


def grown(draw: DrawFn, asked: Asked, *, steady: bool) -> tuple[LocalArea, list[Record]]:
    """An area, and its life up to some moment."""
    first, last = days = asked.bounds()
    if not eventful(None, first, last):
        raise asked.refusal(f"nothing can be drawn within these days, on which no call is as usual; {WITHIN}")

    def fits(area: LocalArea) -> bool:
        return eventful(area.period, first, last)

    area = chosen(draw, asked, fits, days)
    records = life(draw, asked, area, Pace(steady))
    return area, records[: len(records) if draw(st.booleans()) else draw(st.integers(0, len(records)))]


@st.composite
def case_files(
    draw: DrawFn, *, areas: Areas = None, min_date: date | None = None, max_date: date | None = None
) -> CaseFile:
    """Case files: inspections, re-visits, monitoring, plans and support, linked as they follow each other.

    They grow as life does: any file is one up to some moment.  Some plans come late or never, and some days are known
    only in part; with the rest they are as usual.  Fewer records are simpler.

    Parameters
    ----------
    areas
        A strategy or a sequence of local areas, of which those are drawn that existed at the time; without one, those
        of England that did.
    min_date, max_date
        Between which days its visits begin; they must leave room for something.
    """
    asked = Asked(where="case_files", areas=areas, min_date=min_date, max_date=max_date)
    area, records = grown(draw, asked, steady=False)
    first, last = asked.bounds()
    visits = draw(st.none() | st.lists(dates(min_date=first, max_date=last), max_size=2, unique=True).map(tuple))
    reference, note = draw(st.none() | st.just("file-1")), draw(st.none() | texts())
    return file_of(draw, area, records, childrens_services_monitoring_visits=visits, reference=reference, note=note)
