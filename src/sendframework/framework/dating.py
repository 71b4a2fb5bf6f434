"""Rules that date a milestone: steps of a timetable, notice, deadlines."""

from __future__ import annotations

import datetime as dt

import attrs

from sendframework._validators import kebab, one_of, optional, text, tuple_of, whole_number
from sendframework.errors import InvariantError
from sendframework.framework.intervals import Certainty, Interval
from sendframework.framework.rule import Rule
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.weekdays import Weekday

__all__ = ["DeadlineRule", "MilestoneRule", "NoticeRule", "StepRule"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class MilestoneRule(Rule):
    """A rule that says what a milestone is, who acts on it, and from which other one it is counted.

    Raises
    ------
    InvariantError
        For an interval without the milestone it is counted from, or the reverse; for a milestone counted from itself;
        for a rule that dates a milestone but is about no activity.
    InvalidTypeError, InvalidValueError
        As `Rule`.
    """

    milestone: str = attrs.field(validator=kebab)
    """The milestone that it dates."""
    label: str = attrs.field(validator=text)
    """The milestone in words, for tables and calendars."""
    actor: tuple[Actor, ...] = attrs.field(validator=tuple_of(one_of(Actor), distinct=True))
    """Who acts; none where it is not known."""
    audience: tuple[Actor, ...] = attrs.field(default=(), validator=tuple_of(one_of(Actor), distinct=True))
    """Who is told, asked, or takes part."""
    after: str | None = attrs.field(default=None, validator=optional(kebab))
    """The milestone that it is counted from; None for one that time runs from and nothing is counted to."""
    interval: Interval | None = attrs.field(default=None, validator=optional(one_of(Interval)))
    """The counted time; None exactly where ``after`` is."""
    weekday: Weekday | None = attrs.field(default=None, validator=optional(one_of(Weekday)))
    """The day of the week on which it usually falls, where one is known."""
    week: int | None = attrs.field(default=None, validator=optional(whole_number(1)))
    """The week in which it falls, where no day is known: week 1 holds the milestone that it is counted from."""
    time: dt.time | None = attrs.field(default=None, validator=optional(one_of(dt.time)))
    """The time of day in England, where one is known."""
    outcomes: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(kebab, distinct=True))
    """The outcomes after which it applies; none for all."""
    upper_estimate_after: str | None = attrs.field(default=None, validator=optional(kebab))
    """A later milestone from which counting gives an upper estimate when ``after`` has no date."""

    def __attrs_post_init__(self) -> None:
        where = f"{type(self).__name__} {self.id}"
        if (self.after is None) != (self.interval is None):
            raise InvariantError(where, "needs both after and interval, or neither")
        if self.milestone in (self.after, self.upper_estimate_after):
            raise InvariantError(where, f"counts {self.milestone} from itself")
        if not self.activities:
            raise InvariantError(where, "must name the activities whose timetable it belongs to")
        if self.week is not None and (self.interval is None or self.interval.count is not None):
            raise InvariantError(where, "has a week although its day is counted, or counted from nothing")

    @property
    def anchors(self) -> tuple[str, ...]:
        """The milestones that it can be counted from, the right one first."""
        return tuple(anchor for anchor in (self.after, self.upper_estimate_after) if anchor is not None)

    @property
    def certainty(self) -> Certainty:
        """That of the interval; usual where nothing is counted."""
        return Certainty.USUAL if self.interval is None else self.interval.certainty


@attrs.frozen(kw_only=True)
class StepRule(MilestoneRule):
    """A step of the week-by-week timetable; its day may be unknown."""


@attrs.frozen(kw_only=True)
class NoticeRule(MilestoneRule):
    """How long before fieldwork an area is told.

    Raises
    ------
    InvariantError
        As `MilestoneRule`, and when nothing is counted.
    """

    purpose: str | None = attrs.field(default=None, validator=optional(text))
    """What the notice is for, where a source says so."""

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if self.interval is None:
            raise InvariantError(f"NoticeRule {self.id}", "must count from the notification")


@attrs.frozen(kw_only=True)
class DeadlineRule(MilestoneRule):
    """When something is due, or to be expected, after an inspection.

    Raises
    ------
    InvariantError
        As `MilestoneRule`, and when nothing is counted.
    """

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if self.interval is None:
            raise InvariantError(f"DeadlineRule {self.id}", "must count from another milestone")
