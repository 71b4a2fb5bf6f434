"""What a timetable holds: milestones with their evidence, what could not be computed, and notes."""

from __future__ import annotations

import datetime as dt
from datetime import date
from typing import TYPE_CHECKING, NoReturn

import attrs

from sendframework import _tables
from sendframework._validators import check_date, check_kind, kebab, one_of, optional, text, tuple_of
from sendframework.errors import InvalidTypeError, InvariantError, UnknownCodeError
from sendframework.framework import Certainty, DutyRule, Edition, MilestoneRule
from sendframework.timetables import _wording
from sendframework.timetables.notes import NotComputed, Note
from sendframework.vocabulary.activities import Activity
from sendframework.workdays import WorkingDayCalendar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sendframework.citations import Citation, EvidenceGrade
    from sendframework.vocabulary.actors import Actor

__all__ = ["Milestone", "Timetable"]


def __dir__() -> list[str]:
    return __all__


def _wanting(held: Milestone, rules: Iterable[MilestoneRule]) -> NotComputed:
    """Why a milestone has no single day, and what would give it one, by the rules that may count from it."""
    rule, needs = held.described_by, held.described_by.anchors
    interval = rule.interval
    if interval is None:
        needs = tuple(
            later.milestone
            for later in rules
            if later.after == held.id and later.interval is not None and later.interval.count is not None
        )
        reason = f"no date was given that leads back to it; it needs {_wording.either((held.id, *needs))}"
    elif interval.count is not None:
        reason = f"it is {interval} after {rule.after}; it needs {_wording.either(needs)}"
    else:
        needs = ()
        if interval.least is not None:
            reason = f"it is {interval} after {rule.after}, and nothing published is more exact"
        elif rule.week is not None:
            reason = f"it is in week {rule.week}, and no source says on which day"
        else:
            reason = f"it comes after {rule.after}, and no source says how long after"
    return NotComputed(milestone=held.id, reason=reason, needs=needs)


def _sound(  # noqa: PLR0917  # the fields of a milestone, in their order
    described_by: object, on: object, window: object, counted_by: object, counted_from: object, calendar: object
) -> bool:
    """Whether the fields of a milestone are of their types."""
    return (
        isinstance(described_by, MilestoneRule)
        and (on is None or type(on) is date)
        and (window is None or (type(window) is tuple and [type(day) for day in window] == [date, date]))
        and (counted_by is None or isinstance(counted_by, MilestoneRule))
        and (counted_from is None or isinstance(counted_from, Milestone))
        and isinstance(calendar, WorkingDayCalendar)
    )


@attrs.frozen(kw_only=True)
class Milestone:
    """A milestone of one timetable: when it is, who acts, and how that is known.

    Raises
    ------
    InvariantError
        For a date that was neither given nor counted, or a window that runs backwards.
    InvalidTypeError
        For a field of the wrong type.
    """

    # A timetable makes fifteen of these: they are looked at together, and one by one only when something is wrong.
    described_by: MilestoneRule = attrs.field()
    """The rule that says what the milestone is and who acts."""
    on: date | None = attrs.field()
    """The target day; None where it is known to happen but not when."""
    window: tuple[date, date] | None = attrs.field(default=None)
    """First and last day between which it lies, where readings differ or only a range or a week is known."""
    counted_by: MilestoneRule | None = attrs.field(default=None)
    """The rule counted by; None for a given date, and where nothing could be counted."""
    counted_from: Milestone | None = attrs.field(default=None)
    """The milestone counted from; None exactly where ``counted_by`` is."""
    calendar: WorkingDayCalendar = attrs.field(repr=False)
    """The calendar counted in."""

    def __attrs_post_init__(self) -> None:
        if not _sound(self.described_by, self.on, self.window, self.counted_by, self.counted_from, self.calendar):
            self._name_the_field()
        if self.window is not None and not self.window[0] <= self.window[1]:
            raise InvariantError("Milestone.window", f"runs backwards, from {self.window[0]} to {self.window[1]}")
        if (self.counted_by is None) != (self.counted_from is None):
            raise InvariantError(f"Milestone {self.id}", "needs both counted_by and counted_from, or neither")
        if self.counted_by is None and self.window is not None:
            raise InvariantError(f"Milestone {self.id}", "has a window, which only counting gives")

    def _name_the_field(self) -> NoReturn:
        check_kind("Milestone.described_by", self.described_by, MilestoneRule, "must be a MilestoneRule")
        if self.on is not None:
            check_date("Milestone.on", self.on)
        if self.counted_by is not None:
            check_kind("Milestone.counted_by", self.counted_by, MilestoneRule, "must be a MilestoneRule")
        if self.counted_from is not None:
            check_kind("Milestone.counted_from", self.counted_from, Milestone, "must be a Milestone")
        check_kind("Milestone.calendar", self.calendar, WorkingDayCalendar, "must be a WorkingDayCalendar")
        raise InvalidTypeError("Milestone.window", "must be a first and a last day", self.window)

    @property
    def given(self) -> bool:
        """Whether the date was given by the caller."""
        return self.counted_by is None and self.on is not None

    @property
    def backwards(self) -> bool:
        """Whether it was found by following a rule back from the later milestone that the rule dates."""
        return self.counted_by is not None and self.counted_by.milestone != self.id

    @property
    def upper_estimate(self) -> bool:
        """Whether it was counted from a later day than its rule says: then it is at the latest."""
        if self.counted_by is None or self.counted_from is None or self.backwards:
            return False
        return self.counted_from.id != self.counted_by.after

    @property
    def id(self) -> str:
        """Permanent id: ``on-site-starts``."""
        return self.described_by.milestone

    @property
    def label(self) -> str:
        """The milestone in words."""
        return self.described_by.label

    @property
    def rule(self) -> MilestoneRule:
        """The rule behind it: the one counted by, or where nothing was counted the one that describes it."""
        return self.counted_by or self.described_by

    @property
    def path(self) -> tuple[MilestoneRule, ...]:
        """The rules that lead from a given date to this one, last first; none for a given date."""
        if self.counted_by is None:
            return ()
        earlier = self.counted_from.path if self.counted_from is not None else ()
        return (self.counted_by, *earlier)

    @property
    def certainty(self) -> Certainty | None:
        """How binding it is, which is as its loosest rule; None for a given date."""
        if self.given:
            return None
        return max((rule.certainty for rule in self.path or (self.rule,)), key=lambda each: each.looseness)

    @property
    def grade(self) -> EvidenceGrade | None:
        """How good the evidence is, which is as its weakest rule; None for a given date."""
        if self.given:
            return None
        return max((rule.grade for rule in self.path or (self.rule,)), key=lambda each: each.weakness)

    @property
    def time(self) -> dt.time | None:
        """The time of day in England, where one is known."""
        return self.described_by.time

    @property
    def actor(self) -> tuple[Actor, ...]:
        """Who acts."""
        return self.described_by.actor

    @property
    def audience(self) -> tuple[Actor, ...]:
        """Who is told, asked, or takes part."""
        return self.described_by.audience

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Where the rule behind it stands written."""
        return self.rule.citations

    def explain(self) -> str:
        """How the date was found, by which rule, how sure that is, and where it is written, in words."""
        return _wording.explanation(self)

    def __str__(self) -> str:
        return f"{self.label}: {_wording.when(self.on, self.window)}"


@attrs.frozen(kw_only=True)
class Timetable:
    """The dates of one activity, or of what follows its outcome, with everything that was assumed.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type.
    """

    activity: Activity = attrs.field(validator=one_of(Activity))
    """The activity."""
    outcome: str | None = attrs.field(default=None, validator=optional(kebab))
    """The outcome whose consequences these are, if any."""
    edition: Edition = attrs.field(validator=one_of(Edition), repr=str)
    """The edition whose rules were used."""
    edition_reason: str = attrs.field(validator=text)
    """Why that edition."""
    calendar: WorkingDayCalendar = attrs.field(validator=one_of(WorkingDayCalendar), repr=str)
    """The calendar in which working days were counted."""
    milestones: tuple[Milestone, ...] = attrs.field(validator=tuple_of(one_of(Milestone)))
    """Every milestone, by date; those without one stand after what they are counted from."""
    duties: tuple[DutyRule, ...] = attrs.field(default=(), validator=tuple_of(one_of(DutyRule)))
    """For a follow-up: what else follows, without a date."""
    notes: tuple[Note, ...] = attrs.field(default=(), validator=tuple_of(one_of(Note)))
    """What a reader should know."""

    def __getitem__(self, milestone: str) -> Milestone:
        for held in self.milestones:
            if held.id == milestone:
                return held
        raise UnknownCodeError(f"milestone of this {self.activity} timetable", milestone, tuple(self))

    def __iter__(self) -> Iterator[str]:
        return (held.id for held in self.milestones)

    def __len__(self) -> int:
        return len(self.milestones)

    def __contains__(self, milestone: object) -> bool:
        return any(held.id == milestone for held in self.milestones)

    @property
    def not_computed(self) -> tuple[NotComputed, ...]:
        """The milestones for which no single day could be computed, and what each would need."""
        rules = dict(self.edition.milestones(self.activity, self.outcome).by_milestone)
        rules.update((held.id, held.described_by) for held in self.milestones)  # which may be those of a later edition
        return tuple(_wanting(held, rules.values()) for held in self.milestones if held.on is None)

    @property
    def title(self) -> str:
        """What it is the timetable of, in words."""
        name = self.edition.activity(self.activity).name
        return name if self.outcome is None else f"After {self.outcome.replace('-', ' ')}: {name}"

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """Its milestones as plain rows of text, under the headings of `HEADINGS`."""
        return tuple(_wording.row(held) for held in self.milestones)

    def __str__(self) -> str:
        return _wording.table(self)

    def _repr_html_(self) -> str:
        return _tables.html(_wording.HEADINGS, self.rows(), caption=f"{self.title}, edition {self.edition.id}")
