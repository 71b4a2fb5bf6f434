"""What a call of `check` was given, seen whole: the records, what follows what, and which edition governs each."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from sendframework.checks._governing import Governed, follows_findings, governing, governing_what_follows
from sendframework.errors import CalendarCoverageError, InvalidValueError, InvariantError, UnknownCodeError
from sendframework.handbooks import editions
from sendframework.handbooks.transitions import start_of
from sendframework.records.plans import Plan
from sendframework.records.support_actions import SupportAction
from sendframework.timetables import Timetable, follow_up, timetable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from sendframework.framework import Edition, Rule
    from sendframework.records.monitoring_inspections import MonitoringInspection
    from sendframework.records.record import Record
    from sendframework.records.revisits import Revisit
    from sendframework.vocabulary.activities import Activity
    from sendframework.workdays import WorkingDayCalendar

__all__ = ["Followed", "Placed", "World"]

R = TypeVar("R", bound="Record")

_UNCOUNTABLE = (CalendarCoverageError, InvalidValueError, InvariantError, UnknownCodeError)
"""What counting raises where a calendar ends, where years end, and in editions that lack a rule."""


class Placed(NamedTuple):
    """A record, and where it stands in what is checked."""

    path: str
    record: Record


class Followed(NamedTuple):
    """The records that one can follow."""

    records: tuple[Record, ...]
    certain: bool
    """Whether the record says so itself, or nothing else of its case file could be meant."""
    missing: bool
    """Whether it names a record that was not given."""


_NOTHING = Followed((), certain=False, missing=False)


class World:
    """The records of one call, with what was assumed; what is asked twice is worked out once."""

    def __init__(
        self,
        edition: Edition | None,
        calendar: WorkingDayCalendar,
        own: tuple[Placed, ...],
        related: tuple[Record, ...],
    ) -> None:
        self.edition = edition
        self.calendar = calendar
        self.own = own
        self.related = related
        self._governed: dict[int, Governed] = {}
        self._timetables: dict[tuple[str, str, str, date], Timetable | None] = {}

    def governed(self, record: Record) -> Governed:
        """The edition that governs a record, and why."""
        held = self._governed.get(id(record))
        if held is None:
            held = self._governed[id(record)] = self._governing(record)
        return held

    def _governing(self, record: Record) -> Governed:
        if self.edition is not None or not isinstance(record, Plan | SupportAction):
            return governing(record, self.edition)
        origins = [self.governed(each) for each in self.followed(record).records if _can_govern(each, record)]
        known = [(start_of(each.edition), each) for each in origins if each.edition is not None]
        if known:
            return max(known, key=lambda pair: pair[0])[1]._replace(late=False)
        return governing_what_follows(record)

    def all_of(self, kind: type[R], beside: Record) -> tuple[R, ...]:
        """Every record of a kind about the same area, itself left out: those of the case file, then the related."""
        every = (*(placed.record for placed in self.own), *self.related)
        return tuple(
            each for each in every if isinstance(each, kind) and each is not beside and _same_area(each, beside)
        )

    def followed(self, record: Revisit | MonitoringInspection | Plan | SupportAction) -> Followed:
        """What a record follows: what it names, or else the one thing that it can be."""
        own = tuple(each.record for each in self.own if each.record is not record)
        related = tuple(each for each in self.related if each != record and _same_area(each, record))
        if record.follows is not None:
            for shelf in (own, related):
                named = tuple(each for each in shelf if each.reference == record.follows)
                if named:
                    return Followed(named, certain=True, missing=False)
            return Followed((), certain=False, missing=True)
        for shelf, certain in ((own, True), (related, False)):
            able = [each for each in shelf if follows_findings(record, each)]
            if len(able) == 1 and _not_after(able[0], record):
                return Followed((able[0],), certain=certain, missing=False)
            if able:
                return _nearest(record, able)
        return _NOTHING

    def home_of(self, rule: Rule, nearest: Edition) -> Edition:
        """The edition that a rule stands in: the nearest, or one of the library that holds for what was under way."""
        shelf = (nearest, *editions())
        return next((each for each in shelf if any(rule is held for held in each.rules)), nearest)

    def timetable(self, edition: Edition, activity: Activity, milestone: str, day: date) -> Timetable | None:
        """The timetable from one date; None where the edition has none, or where counting runs off the calendar."""
        key = (edition.id, activity.value, milestone, day)
        if key not in self._timetables:
            self._timetables[key] = _counted(
                lambda: timetable(activity, known={milestone: day}, edition=edition, calendar=self.calendar)
            )
        return self._timetables[key]

    def follow_up(self, governed: Governed, outcome: str, known: Mapping[str, date]) -> Timetable | None:
        """What follows an outcome, with what later editions of the library say of what was under way."""
        edition = governed.edition
        if edition is None:
            return None
        later = () if self.edition is not None else tuple(e for e in editions() if start_of(e) > start_of(edition))
        with suppress(UnknownCodeError):
            described = edition.outcome(outcome)
            graph = edition.milestones(described.activities[0], outcome)
            dates = {name: day for name, day in known.items() if name in graph.by_milestone}
            if dates:
                return _counted(
                    lambda: follow_up(outcome, known=dates, edition=edition, calendar=self.calendar, later=later)
                )
        return None


def _counted(count: Callable[[], Timetable]) -> Timetable | None:
    try:
        return count()
    except _UNCOUNTABLE:
        return None


def _same_area(one: Record, other: Record) -> bool:
    mine, its = getattr(one, "area", None), getattr(other, "area", None)
    return mine is not None and its is not None and mine.code == its.code


def _can_govern(found: Record, record: Plan | SupportAction) -> bool:
    """Whether a record can lend its edition: two plans that name each other would go round for ever."""
    return not isinstance(found, SupportAction if isinstance(record, SupportAction) else (Plan, SupportAction))


def _not_after(found: Record, record: Record) -> bool:
    return found.first_day is None or record.first_day is None or found.first_day <= record.first_day


def _nearest(record: Record, able: list[Record]) -> Followed:
    """The last that came before; none where two came on one day, or the record has no day."""
    day = record.first_day
    if day is None:
        return _NOTHING
    before = [(each.first_day, each) for each in able if each.first_day is not None and each.first_day <= day]
    if not before:
        return _NOTHING
    last = max(when for when, _ in before)
    found = [each for when, each in before if when == last]
    return Followed((found[0],), certain=False, missing=False) if len(found) == 1 else _NOTHING
