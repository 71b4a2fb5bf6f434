"""What a framework's own papers say of how it came about, went on and ended, and when it stood still."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from sendframework._validators import one_of, optional, tuple_of
from sendframework.errors import InvariantError
from sendframework.framework.rule import Rule
from sendframework.periods import PartialDate, Period
from sendframework.vocabulary.actors import Actor

if TYPE_CHECKING:
    from sendframework.vocabulary.activities import Activity

__all__ = ["HistoryRule", "SuspensionRule"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class HistoryRule(Rule):
    """Something that happened to the framework: a consultation, pilots, a publication, a first or last inspection.

    It binds nobody, and stands among the rules because it explains them.

    Raises
    ------
    InvariantError
        When it ended before it can have begun, or ended without having begun.
    """

    began: date | PartialDate | None = attrs.field(validator=optional(one_of(date, PartialDate)))
    """When it happened or began, as exactly as is known; None where no source says."""
    ended: date | PartialDate | None = attrs.field(default=None, validator=optional(one_of(date, PartialDate)))
    """When it ended, as exactly as is known; None for what took a day, and where no source says."""
    actor: tuple[Actor, ...] = attrs.field(default=(), validator=tuple_of(one_of(Actor), distinct=True))
    """Who acted."""
    audience: tuple[Actor, ...] = attrs.field(default=(), validator=tuple_of(one_of(Actor), distinct=True))
    """To, for or with whom."""

    def __attrs_post_init__(self) -> None:
        if self.ended is None:
            return
        where = f"HistoryRule {self.id}"
        if self.began is None:
            raise InvariantError(where, f"ended, {self.ended}, without having begun")
        first = self.began if isinstance(self.began, date) else self.began.earliest
        last = self.ended if isinstance(self.ended, date) else self.ended.latest
        if last < first:
            raise InvariantError(where, f"ended, {self.ended}, before it began, {self.began}")


@attrs.frozen(kw_only=True)
class SuspensionRule(Rule):
    """A time in which its activities were not carried out, although the edition describes them.

    What follows an inspection that had taken place before is not touched by it.

    Raises
    ------
    InvariantError
        Without any activity, or for a period without a first day.
    """

    period: Period = attrs.field(validator=one_of(Period))
    """The first day of the suspension, and the last where it has ended."""

    def __attrs_post_init__(self) -> None:
        where = f"SuspensionRule {self.id}"
        if not self.activities:
            raise InvariantError(where, "must name the activities that are suspended")
        if self.period.start is None:
            raise InvariantError(where, "must have a first day")

    def suspends(self, activity: Activity, day: date) -> bool:
        """Whether an activity is suspended on a day."""
        return activity in self.activities and day in self.period
