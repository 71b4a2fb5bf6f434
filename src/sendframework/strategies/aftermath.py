"""Strategies for what comes of inspections: plans, and acts of support and challenge."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from sendframework.periods import PartialDate
from sendframework.records.plans import Plan, PlanEvent
from sendframework.records.support_actions import SupportAction
from sendframework.strategies._asked import Asked
from sendframework.strategies._options import made, member, nearest_to
from sendframework.strategies._placing import chosen
from sendframework.strategies._visit_fields import REFERENCES, common_fields
from sendframework.strategies.findings import several_bodies
from sendframework.strategies.values import dates, partial_dates, texts
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.plans import PlanKind, PlanStage
from sendframework.vocabulary.support import SupportEvent

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    from sendframework.strategies.activities import Areas

__all__ = ["plan_events", "plans", "support_actions"]


def __dir__() -> list[str]:
    return __all__


_ACTORS = st.none() | st.sampled_from(Actor)


@st.composite
def plan_events(draw: DrawFn, *, min_date: date | None = None, max_date: date | None = None) -> PlanEvent:
    """Things that happen to a plan.

    Parameters
    ----------
    min_date, max_date
        As for `dates`.
    """
    first, last = Asked(where="plan_events", min_date=min_date, max_date=max_date).bounds()
    when = dates(min_date=first, max_date=last)
    return made(
        draw,
        PlanEvent,
        stage=draw(st.sampled_from(PlanStage)),
        on=draw(when | st.none() | when.map(lambda day: PartialDate(year=day.year, month=day.month))),
        by=draw(_ACTORS),
        note=draw(st.none() | texts()),
    )


@st.composite
def plans(
    draw: DrawFn,
    *,
    kind: PlanKind | str | None = None,
    areas: Areas = None,
    min_date: date | None = None,
    max_date: date | None = None,
) -> Plan:
    """Plans of any kind, with what happened to them in order.

    Parameters
    ----------
    kind
        The kind of plan; without one, any.
    areas
        A strategy or a sequence of local areas; without one, those of England.
    min_date, max_date
        Between which days all that happened lies, as for `inspections`; of some events only the month may be known.
    """
    wanted = member("plans", "kind", PlanKind, kind)
    asked = Asked(where="plans", areas=areas, min_date=min_date, max_date=max_date)
    first, last = asked.frame()
    day = draw(dates(min_date=first, max_date=last))
    events = []
    for stage in draw(st.lists(st.sampled_from(PlanStage), max_size=3)):
        when = draw(st.sampled_from([day, PartialDate(year=day.year, month=day.month), None]))
        events.append(PlanEvent(stage=stage, on=when, by=draw(_ACTORS), note=draw(st.none() | texts())))
        day = nearest_to(day + timedelta(days=draw(st.integers(0, 200))), day, last)
    return made(
        draw,
        Plan,
        **draw(common_fields()),
        area=chosen(draw, asked),
        plan=wanted or draw(st.sampled_from(PlanKind)),
        follows=draw(REFERENCES),
        responsible_bodies=draw(several_bodies()),
        addresses=tuple(draw(st.lists(st.integers(1, 9), max_size=3, unique=True))),
        events=tuple(events),
    )


@st.composite
def support_actions(
    draw: DrawFn,
    *,
    event: SupportEvent | str | None = None,
    areas: Areas = None,
    min_date: date | None = None,
    max_date: date | None = None,
) -> SupportAction:
    """Acts of support or challenge.

    Parameters
    ----------
    event
        What was done; without one, anything.
    areas, min_date, max_date
        As for `plans`.
    """
    wanted = member("support_actions", "event", SupportEvent, event)
    asked = Asked(where="support_actions", areas=areas, min_date=min_date, max_date=max_date)
    first, last = asked.frame()
    when: SearchStrategy[date | PartialDate] = dates(min_date=first, max_date=last)
    if (last - first).days > 2 * 31:
        when = when | partial_dates(min_date=first, max_date=last)
    return made(
        draw,
        SupportAction,
        **draw(common_fields()),
        area=chosen(draw, asked),
        event=wanted or draw(st.sampled_from(SupportEvent)),
        on=draw(st.none() | when),
        by=draw(_ACTORS),
        follows=draw(REFERENCES),
    )
