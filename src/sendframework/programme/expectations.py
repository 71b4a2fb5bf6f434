"""What is to be expected in an area: when, from what that is known, and whether it has come."""

from __future__ import annotations

from datetime import date

import attrs

from sendframework._codes import Code
from sendframework._validators import boolean, kebab, one_of, optional, strict_date, text, tuple_of
from sendframework.areas.local_area import LocalArea
from sendframework.citations import Citation, EvidenceGrade
from sendframework.errors import InvariantError
from sendframework.framework import Certainty, Rule
from sendframework.periods import Period, in_words
from sendframework.programme._telling import days_words, told
from sendframework.records.record import Record

__all__ = ["Basis", "Expectation", "ExpectationState"]


def __dir__() -> list[str]:
    return __all__


class ExpectationState(Code):
    """Where an expectation stands on the day of an outlook; none of them says that anybody is late."""

    NOT_YET = "not-yet"
    """Its time is further away than what the outlook calls soon."""
    SOON = "soon"
    """Its time is near, or has begun, and has not passed; or it is announced."""
    PERIOD_PASSED = "period-passed"
    """The time that the rule names has passed, and no record that was supplied shows that it came."""
    DATE_NOT_KNOWN = "date-not-known"
    """It is to be expected, and from what is known no day can be counted."""
    DONE = "done"
    """A later record shows that it came."""
    NO_LONGER_EXPECTED = "no-longer-expected"
    """Something else took its place before it came."""

    @property
    def is_open(self) -> bool:
        """Whether it is still to come, as far as the records show."""
        return self not in {ExpectationState.DONE, ExpectationState.NO_LONGER_EXPECTED}


@attrs.frozen(kw_only=True)
class Basis:
    """From which date of which record a day was counted.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a milestone that is not kebab-case.
    """

    record: Record = attrs.field(validator=one_of(Record), repr=told)
    """The record that the date is of."""
    milestone: str = attrs.field(validator=kebab)
    """The milestone counted from: ``on-site-ends``."""
    days: Period = attrs.field(validator=one_of(Period), repr=str)
    """Its day; several where the record knows the date only in part."""
    given: bool = attrs.field(validator=boolean)
    """Whether the record has that date itself; else it was counted from another date that the record has."""
    upper_estimate: bool = attrs.field(default=False, validator=boolean)
    """Whether it is a later date than the rule counts from, so that the day counted is at the latest."""

    def __str__(self) -> str:
        words = f"{self.milestone} {days_words(self.days)} of the {told(self.record)}"
        if not self.given:
            words += ", itself counted"
        return f"{words}, an upper estimate" if self.upper_estimate else words


@attrs.frozen(kw_only=True)
class Expectation:
    """One thing that is, or was, to be expected in an area, with the rule behind it.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank text.
    InvariantError
        When it is done without the record that shows it, or the reverse; for a state that counts days without any
        day; for a window that is not closed or does not hold the target.
    """

    id: str = attrs.field(validator=kebab)
    """The milestone, as timetables call it; for what has no date of its own, the id of its rule."""
    label: str = attrs.field(validator=text)
    """What it is, in words."""
    area: LocalArea = attrs.field(validator=one_of(LocalArea), repr=str)
    """The area of which it is expected; for an obligation, the predecessor."""
    state: ExpectationState = attrs.field(validator=one_of(ExpectationState), repr=str)
    """Where it stands on the day of the outlook."""
    target: date | None = attrs.field(default=None, validator=optional(strict_date))
    """The day that the rule gives; None where it gives none, or only a window."""
    window: Period | None = attrs.field(default=None, validator=optional(one_of(Period)))
    """First and last day between which it lies, where that is more than one day."""
    certainty: Certainty = attrs.field(validator=one_of(Certainty), repr=str)
    """How binding it is: as its loosest rule."""
    grade: EvidenceGrade = attrs.field(validator=one_of(EvidenceGrade), repr=str)
    """How good the evidence is: as its weakest rule."""
    rule: Rule = attrs.field(validator=one_of(Rule), repr=lambda rule: rule.id)
    """The rule by which it is expected."""
    edition: str = attrs.field(validator=text)
    """The id of the edition whose rule it is."""
    basis: Basis | None = attrs.field(default=None, validator=optional(one_of(Basis)))
    """From which date of which record it was counted; None where it was not counted from any."""
    follows: Record | None = attrs.field(
        default=None, validator=optional(one_of(Record)), repr=lambda record: "None" if record is None else told(record)
    )
    """The inspection or re-visit that it follows; None where it follows from the framework alone."""
    fulfilled_by: Record | None = attrs.field(
        default=None, validator=optional(one_of(Record)), repr=lambda record: "None" if record is None else told(record)
    )
    """The record that shows that it came; None unless it is done."""
    reason: str | None = attrs.field(default=None, validator=optional(text))
    """Why it has no day, why it is no longer expected, or that it was announced."""
    notes: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text), repr=False)
    """What a reader should know about the date."""

    def __attrs_post_init__(self) -> None:
        where = f"Expectation {self.id}"
        if (self.state is ExpectationState.DONE) != (self.fulfilled_by is not None):
            raise InvariantError(where, "needs the record that shows it exactly where it is done")
        if self.window is not None and (
            not self.window.is_closed or (self.target is not None and self.target not in self.window)
        ):
            raise InvariantError(where, f"has a window, {self.window}, that is open or lies beside its target")
        dated = {ExpectationState.NOT_YET, ExpectationState.SOON, ExpectationState.PERIOD_PASSED}
        if self.state in dated and self.days is None:
            raise InvariantError(where, f"is {self.state} without any day")

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Where the rule behind it stands written."""
        return self.rule.citations

    @property
    def is_open(self) -> bool:
        """Whether it is still to come, as far as the records show."""
        return self.state.is_open

    @property
    def days(self) -> Period | None:
        """The target or the window, as a period; None where no day is known."""
        if self.window is not None:
            return self.window
        return None if self.target is None else Period(self.target, self.target)

    @property
    def when(self) -> str:
        """The target in words, with the window where there is one."""
        about = "about " if self.certainty is Certainty.APPROXIMATE else ""
        if self.target is None:
            return "date not known" if self.window is None else f"{about}{days_words(self.window)}"
        words = f"{about}{in_words(self.target)}"
        return words if self.window is None else f"{words} ({days_words(self.window)})"

    def explain(self) -> str:
        """What is expected, from what that was counted, by which rule, how sure it is and where it stands, in words."""
        head = f"{self.label}, {self.area} ({self.area.code}): {self.when}. State: {self.state.words}."
        return "\n".join((head, *self.reasons))

    @property
    def reasons(self) -> tuple[str, ...]:
        """The lines of its explanation that say why: what came, from what it was counted, rule, certainty, sources."""
        lines = []
        if self.fulfilled_by is not None:
            lines.append(f"It came: {told(self.fulfilled_by)}.")
        if self.reason is not None:
            lines.append(self.reason)
        if self.basis is not None:
            lines.append(f"Counted from {self.basis}.")
        elif self.follows is not None:
            lines.append(f"It follows the {told(self.follows)}.")
        lines.append(f"Rule {self.rule.id} of edition {self.edition}: {self.rule.statement}")
        lines.append(f"Certainty: {self.certainty}. Grade: {self.grade}.")
        lines.extend(self.notes)
        lines.extend(
            f"Source: {citation}" + (f": {citation.note}" if citation.note else "") for citation in self.citations
        )
        return tuple(lines)

    def __str__(self) -> str:
        return f"{self.label}: {self.when} ({self.state.words})"
