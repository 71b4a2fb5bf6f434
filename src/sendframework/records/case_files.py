"""The history of one local area: its records, and what follows what."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import attrs

from sendframework._validators import one_of, optional, strict_date, tuple_of
from sendframework.areas.local_area import LocalArea
from sendframework.records._linking import check_links, with_places
from sendframework.records.engagement_meetings import EngagementMeeting
from sendframework.records.full_inspections import FullInspection
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.plans import Plan
from sendframework.records.record import Record
from sendframework.records.revisits import Revisit
from sendframework.records.support_actions import SupportAction
from sendframework.records.thematic_visits import ThematicVisit

__all__ = ["CaseFile"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class CaseFile(Record):
    """All that is recorded of one local area, linked by references.

    A version of an area has a file of its own: what happened to old Dorset is not in the file of new Dorset.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        As `Record`, and for records of the wrong class in a list.
    InvariantError
        For a record of another area; a reference that stands twice, or that nothing has; a re-visit without a
        written statement before it, a monitoring inspection without failings before it, a plan or support that does
        not fit what it follows; a number of a weakness or area for priority action that was never found; and for what
        follows something that came later.
    """

    kind: ClassVar[str] = "case-file"
    """What it is a record of."""

    area: LocalArea = attrs.field(validator=one_of(LocalArea))
    """The local area, in one version of it."""
    full_inspections: tuple[FullInspection, ...] = attrs.field(
        default=(), validator=tuple_of(one_of(FullInspection), distinct=True)
    )
    """Its full inspections, under both frameworks."""
    revisits: tuple[Revisit, ...] = attrs.field(default=(), validator=tuple_of(one_of(Revisit), distinct=True))
    """Its re-visits."""
    monitoring_inspections: tuple[MonitoringInspection, ...] = attrs.field(
        default=(), validator=tuple_of(one_of(MonitoringInspection), distinct=True)
    )
    """Its monitoring inspections."""
    engagement_meetings: tuple[EngagementMeeting, ...] = attrs.field(
        default=(), validator=tuple_of(one_of(EngagementMeeting), distinct=True)
    )
    """Its engagement meetings."""
    thematic_visits: tuple[ThematicVisit, ...] = attrs.field(
        default=(), validator=tuple_of(one_of(ThematicVisit), distinct=True)
    )
    """Thematic visits to it."""
    plans: tuple[Plan, ...] = attrs.field(default=(), validator=tuple_of(one_of(Plan), distinct=True))
    """Its plans."""
    support: tuple[SupportAction, ...] = attrs.field(
        default=(), validator=tuple_of(one_of(SupportAction), distinct=True)
    )
    """What the Department for Education and NHS England did."""
    childrens_services_monitoring_visits: tuple[date, ...] | None = attrs.field(
        default=None, validator=optional(tuple_of(strict_date, distinct=True))
    )
    """The first days of monitoring visits to the council under the children's services framework (ILACS).

    None where nobody has looked; empty where there were none. Where there are any, they count towards a cap.
    """

    def __attrs_post_init__(self) -> None:
        check_links(self)

    @property
    def records(self) -> tuple[Record, ...]:
        """Every record, by its first known day, those without one last; on one day, in the order of the fields."""
        every = (record for _, record in with_places(self))
        return tuple(sorted(every, key=lambda record: record.first_day or date.max))

    @property
    def first_day(self) -> date | None:
        """The earliest day that any record knows of."""
        return min((day for record in self.records if (day := record.first_day) is not None), default=None)

    def record(self, reference: str) -> Record | None:
        """The record with a reference; None where there is none."""
        return next((each for each in self.records if each.reference == reference), None)
