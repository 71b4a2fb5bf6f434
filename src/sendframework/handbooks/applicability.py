"""Which edition an activity falls under on a day, why, and what becomes of what was under way."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

import attrs

from sendframework._validators import check_date, one_of, optional, strict_date, text, tuple_of
from sendframework.citations import Citation
from sendframework.errors import InvalidTypeError, InvalidValueError
from sendframework.framework import Edition, OpenQuestion, SuspensionRule, TransitionRule
from sendframework.handbooks import edition as edition_named
from sendframework.handbooks import editions as library
from sendframework.handbooks._lineage import announced_during, bounds
from sendframework.handbooks._telling import when
from sendframework.handbooks.transitions import start_of, transitions_between
from sendframework.periods import Period, in_words
from sendframework.vocabulary.activities import Activity

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Applicability", "applicable_edition"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class Applicability:
    """The edition that an activity falls under on a day, with the reason; or that there is none, and why.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank text.
    """

    activity: Activity = attrs.field(validator=one_of(Activity))
    """The activity."""
    day: date = attrs.field(validator=strict_date)
    """The day."""
    begun_on: date | None = attrs.field(default=None, validator=optional(strict_date))
    """The day on which it began, where something under way was asked about."""
    edition: Edition | None = attrs.field(validator=optional(one_of(Edition)), repr=str)
    """The edition whose rules it falls under; None where no edition of the day, or of its beginning, has it."""
    reason: str = attrs.field(validator=text)
    """Why, in words."""
    suspensions: tuple[SuspensionRule, ...] = attrs.field(default=(), validator=tuple_of(one_of(SuspensionRule)))
    """The rules by which it is suspended on that day; nothing new of it begins then."""
    transitions: tuple[TransitionRule, ...] = attrs.field(default=(), validator=tuple_of(one_of(TransitionRule)))
    """What is said of processes that were under way at a change."""
    questions: tuple[OpenQuestion, ...] = attrs.field(default=(), validator=tuple_of(one_of(OpenQuestion)))
    """What is not known and bears on the answer."""
    notes: tuple[str, ...] = attrs.field(default=(), validator=tuple_of(text))
    """What else a reader should know."""
    citations: tuple[Citation, ...] = attrs.field(default=(), validator=tuple_of(one_of(Citation)))
    """Where it stands written, that of suspensions and transitions included."""

    @property
    def is_suspended(self) -> bool:
        """Whether the activity is suspended on that day."""
        return bool(self.suspensions)

    def __str__(self) -> str:
        head = f"{self.activity.words.capitalize()} on {in_words(self.day)}"
        if self.begun_on is not None:
            head += f", begun on {in_words(self.begun_on)}"
        lines = [f"{head}: {'no edition' if self.edition is None else f'edition {self.edition.id}'}", self.reason]
        lines += [f"Suspended: {rule.statement} ({rule.id})" for rule in self.suspensions]
        lines += [f"Under way on {in_words(rule.on)}: {rule.statement} ({rule.id})" for rule in self.transitions]
        lines += [f"Open: {asked.question} {asked.position}" for asked in self.questions]
        lines += [f"Note: {note}" for note in self.notes]
        lines += [f"Source: {citation}" for citation in self.citations]
        return "\n".join(lines)


def applicable_edition(
    activity: Activity | str,
    day: date,
    *,
    begun_on: date | None = None,
    editions: Iterable[Edition | str] | None = None,
) -> Applicability:
    """Which edition an activity falls under on a day.

    What begins on a day falls under the edition in force.  What began before stays with the edition of its beginning,
    as does all that follows from it, except where a later edition says otherwise: its words are in ``transitions``.

    Parameters
    ----------
    activity
        What is inspected or visited: ``full-inspection``.
    day
        The day asked about; it may lie in the future.
    begun_on
        The day on which the inspection or visit began, by its notification where that is known, if it is one that was
        under way, or whose consequences were, on the day asked about.
    editions
        The editions to choose from; without any, the library's.

    Raises
    ------
    UnknownCodeError, UnknownEditionError
        For something that is no activity, or an id that no edition has; says which are near.
    InvalidTypeError, InvalidValueError
        For anything but plain dates, for a beginning after the day, and for editions that are none.
    """
    wanted = Activity(activity)
    check_date("applicable_edition(day)", day)
    shelf = _shelf(editions)
    if begun_on is None:
        return _Case(wanted, day, None, shelf).answer()
    check_date("applicable_edition(begun_on)", begun_on)
    if begun_on > day:
        reason = f"must not be after the day asked about, {day}"
        raise InvalidValueError("applicable_edition(begun_on)", reason, begun_on)
    return _Case(wanted, day, begun_on, shelf).answer()
