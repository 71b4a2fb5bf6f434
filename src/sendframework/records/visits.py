"""What the visits and inspections of an area have in common: the area, the dates, the team, who was heard."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from sendframework._validators import kebab, one_of, optional, strict_date, text, tuple_of, whole_number
from sendframework.areas.local_area import LocalArea
from sendframework.errors import InvariantError
from sendframework.periods import PartialDate, Period
from sendframework.records import _members
from sendframework.records._days import earliest, known_in_part, latest
from sendframework.records._hearing import hearings
from sendframework.records.bodies import Body
from sendframework.records.participation import Participation
from sendframework.records.record import Record
from sendframework.records.reports import Report
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.interruptions import InterruptionKind
from sendframework.vocabulary.milestones import MilestoneCode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    _Dated: TypeAlias = tuple[str, date | PartialDate | None]

__all__ = ["Interruption", "MilestoneDate", "ReportedVisit", "TeamCount", "Visit"]

_OWN_FIELDS = frozenset(
    {
        MilestoneCode.NOTIFICATION,
        MilestoneCode.OFF_SITE_FIELDWORK_STARTS,
        MilestoneCode.ON_SITE_STARTS,
        MilestoneCode.ON_SITE_ENDS,
        MilestoneCode.FINAL_FEEDBACK,
        MilestoneCode.SURVEYS_OPEN,
        MilestoneCode.SURVEYS_CLOSE,
        MilestoneCode.REPORT_RECEIVED,
        MilestoneCode.REPORT_PUBLISHED,
    }
)


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class TeamCount:
    """How many inspectors of one inspectorate and role there were; never who.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, a role that is not kebab-case, or a number below 1.
    UnknownCodeError
        For an inspectorate that is none.
    InvariantError
        For an inspectorate other than Ofsted or the Care Quality Commission.
    """

    inspectorate: Actor = attrs.field(converter=_members.actor, validator=one_of(Actor))
    """Ofsted or the Care Quality Commission."""
    role: str | None = attrs.field(default=None, validator=optional(kebab))
    """What they were, as the rules name it: ``ofsted-lead-inspector``; None where that is not known."""
    count: int = attrs.field(validator=whole_number(1))
    """How many."""

    def __attrs_post_init__(self) -> None:
        if self.inspectorate not in {Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION}:
            reason = f"must be ofsted or care-quality-commission, not {self.inspectorate}"
            raise InvariantError("TeamCount.inspectorate", reason)


@attrs.frozen(kw_only=True)
class Interruption:
    """That an inspection was put off, paused, left incomplete, or gathered more evidence afterwards.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank text.
    UnknownCodeError
        For a kind that is none.
    InvariantError
        For an end before its start.
    """

    kind: InterruptionKind = attrs.field(converter=_members.interruption_kind, validator=one_of(InterruptionKind))
    """What happened."""
    on: date | None = attrs.field(default=None, validator=optional(strict_date))
    """The day from which it held; for a deferral, the first day as it was planned before."""
    until: date | None = attrs.field(default=None, validator=optional(strict_date))
    """The day on which the inspection went on, or for a deferral began."""
    reason: str | None = attrs.field(default=None, validator=optional(text))
    """Why, as far as it was said."""

    def __attrs_post_init__(self) -> None:
        if self.on is not None and self.until is not None and self.until < self.on:
            raise InvariantError("Interruption", f"must not end on {self.until}, before it starts on {self.on}")


@attrs.frozen(kw_only=True)
class MilestoneDate:
    """The day of a milestone that has no field of its own, such as the set-up discussion.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a milestone that is not kebab-case, or anything but a plain date.
    InvariantError
        For a milestone that has a field of its own.
    """

    milestone: str = attrs.field(converter=_members.milestone, validator=kebab)
    """Its id, as timetables have it: ``set-up-discussion``."""
    on: date = attrs.field(validator=strict_date)
    """The day."""

    def __attrs_post_init__(self) -> None:
        if self.milestone in _OWN_FIELDS:
            reason = f"is {self.milestone}, which records that can have it have a field for; give it there"
            raise InvariantError("MilestoneDate.milestone", reason)


@attrs.frozen(kw_only=True)
class Visit(Record):
    """An activity for which inspectors come to one local area.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        As `Record`, and for anything but plain dates and periods.
    InvariantError
        For dates that run backwards, a period without any bound, days on site beside the part of a date that stands
        for them, a milestone or a kind of team member twice, a group that was heard and not heard by one method.
    """

    area: LocalArea = attrs.field(validator=one_of(LocalArea))
    """The local area, in the version of its time."""
    notified_on: date | None = attrs.field(default=None, validator=optional(strict_date))
    """The day of the call that announced it; day 0 of the notice."""
    on_site: Period | None = attrs.field(default=None, validator=optional(one_of(Period)))
    """The first and the last day in the area; a bound that is not known is left open."""
    about: PartialDate | None = attrs.field(default=None, validator=optional(one_of(PartialDate)))
    """When it was, where no day on site is known: ``January 2017``."""
    surveys: Period | None = attrs.field(default=None, validator=optional(one_of(Period)))
    """The days on which surveys were open; a bound that is not known is left open."""
    other_dates: tuple[MilestoneDate, ...] = attrs.field(default=(), validator=tuple_of(one_of(MilestoneDate)))
    """The days of other milestones."""
    team: tuple[TeamCount, ...] = attrs.field(default=(), validator=tuple_of(one_of(TeamCount)))
    """The team in numbers; empty where it is not known."""
    partners: tuple[Body, ...] = attrs.field(default=(), validator=tuple_of(one_of(Body), distinct=True))
    """The bodies of the partnership at the time."""
    participation: tuple[Participation, ...] = attrs.field(default=(), validator=hearings)
    """Who was heard, and who is known not to have been."""
    interruptions: tuple[Interruption, ...] = attrs.field(
        default=(), validator=tuple_of(one_of(Interruption), distinct=True)
    )
    """What stood in its way."""

    def __attrs_post_init__(self) -> None:
        owner = type(self).__name__
        for field in ("on_site", "surveys"):
            period: Period | None = getattr(self, field)
            if period is not None and period.start is None and period.end is None:
                raise InvariantError(f"{owner}.{field}", "has no bound at all; leave it out while nothing is known")
        if self.about is not None and self.on_site is not None:
            reason = f"must be left out where days on site are known (got {self.about} beside {self.on_site})"
            raise InvariantError(f"{owner}.about", reason)
        met = [each.milestone for each in self.other_dates]
        if len(set(met)) != len(met):
            raise InvariantError(f"{owner}.other_dates", "has a milestone more than once")
        places = [(each.inspectorate, each.role) for each in self.team]
        if len(set(places)) != len(places):
            raise InvariantError(f"{owner}.team", "has an inspectorate with a role more than once; add the counts up")
        for dates in self._sequences():
            self._check_sequence(dates)

    def _check_sequence(self, dates: tuple[_Dated, ...]) -> None:
        before: tuple[str, date] | None = None
        for name, day in dates:
            if day is None:
                continue
            if before is not None and latest(day) < before[1]:
                field, _, bound = name.partition(".")
                reason = f"must not {bound or 'be'} before {before[0]} {before[1]} (got {day})"
                raise InvariantError(f"{type(self).__name__}.{field}", reason)
            if before is None or before[1] <= earliest(day):  # a month in between must not hide a day before it
                before = (name, earliest(day))

    def _sequences(self) -> Iterator[tuple[_Dated, ...]]:
        """The dates that cannot run backwards, whatever a framework says."""
        yield ("notified_on", self.notified_on), *self._on_site_bounds()

    def _on_site_bounds(self) -> tuple[_Dated, _Dated]:
        if self.about is not None:
            return ("about", self.about), ("about", self.about)
        period = self.on_site or Period()
        return ("on_site.start", period.start), ("on_site.end", period.end)

    def _milestones(self) -> Iterator[tuple[MilestoneCode, date | None]]:
        """The milestones with fields of their own."""
        yield MilestoneCode.NOTIFICATION, self.notified_on
        yield MilestoneCode.ON_SITE_STARTS, self.on_site.start if self.on_site else None
        yield MilestoneCode.ON_SITE_ENDS, self.on_site.end if self.on_site else None
        yield MilestoneCode.SURVEYS_OPEN, self.surveys.start if self.surveys else None
        yield MilestoneCode.SURVEYS_CLOSE, self.surveys.end if self.surveys else None

    @property
    def known_dates(self) -> dict[str, date]:
        """Every known day by the id of its milestone; yours to change.

        `timetable` takes them as ``known``, but for a milestone that its edition does not have for the activity.
        """
        own = {str(code): day for code, day in self._milestones() if day is not None}
        return own | {each.milestone: each.on for each in self.other_dates}

    @property
    def first_day(self) -> date | None:
        """The earliest day that the record knows of: the call, as a rule, or else the first of the other dates.

        Where every date that it knows is later than what `about` says, the first day that this can mean.
        """
        first = min(self.known_dates.values(), default=None)
        if self.about is None or (first is not None and first <= self.about.latest):
            return first
        return self.about.earliest

    def inspectors_of(self, inspectorate: Actor | str) -> int | None:
        """How many inspectors of one inspectorate there were; None where the team is not known.

        Raises
        ------
        UnknownCodeError
            For an inspectorate that is none.
        """
        wanted = _members.actor(inspectorate)
        return sum(each.count for each in self.team if each.inspectorate is wanted) if self.team else None


@attrs.frozen(kw_only=True)
class ReportedVisit(Visit):
    """A visit or inspection that ends in a letter or report about the area.

    Raises
    ------
    InvalidTypeError, InvalidValueError, InvariantError
        As `Visit`.
    """

    off_site_fieldwork_starts_on: date | None = attrs.field(default=None, validator=optional(strict_date))
    """The day on which work at a distance began, where it did."""
    final_feedback_on: date | None = attrs.field(default=None, validator=optional(strict_date))
    """The day on which leaders were told what was found."""
    report_received_on: date | None = attrs.field(default=None, validator=optional(strict_date))
    """The day on which the area had the final letter or report; statutory time runs from it."""
    published_on: date | PartialDate | None = attrs.field(default=None, validator=optional(known_in_part))
    """The day on which the letter or report was published, as exactly as that is known."""
    report: Report | None = attrs.field(default=None, validator=optional(one_of(Report)))
    """The letter or report as a document."""

    def _sequences(self) -> Iterator[tuple[_Dated, ...]]:
        starts, ends = self._on_site_bounds()
        called = ("notified_on", self.notified_on), ("off_site_fieldwork_starts_on", self.off_site_fieldwork_starts_on)
        told = ("report_received_on", self.report_received_on), ("published_on", self.published_on)
        yield *called, starts, ends, *told
        yield *called, starts, ("final_feedback_on", self.final_feedback_on), *told  # feedback can come after the visit

    def _milestones(self) -> Iterator[tuple[MilestoneCode, date | None]]:
        yield from super()._milestones()
        yield MilestoneCode.OFF_SITE_FIELDWORK_STARTS, self.off_site_fieldwork_starts_on
        yield MilestoneCode.FINAL_FEEDBACK, self.final_feedback_on
        yield MilestoneCode.REPORT_RECEIVED, self.report_received_on
        yield MilestoneCode.REPORT_PUBLISHED, None if isinstance(self.published_on, PartialDate) else self.published_on
