"""Re-visits to areas that had to write a statement of action."""

from __future__ import annotations

from typing import ClassVar

import attrs

from sendframework._validators import boolean, one_of, optional, text, tuple_of, whole_number
from sendframework.errors import InvariantError
from sendframework.records.visits import ReportedVisit
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.outcomes import RevisitOutcome

__all__ = ["Revisit", "WeaknessProgress"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class WeaknessProgress:
    """Whether there was sufficient progress on one significant weakness.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a number below 1, a blank text, or anything but True or False for the decision.
    """

    weakness: int | None = attrs.field(default=None, validator=optional(whole_number(1)))
    """The number of the weakness; None where statistics only say how many."""
    sufficient: bool = attrs.field(validator=boolean)
    """Whether progress was sufficient."""
    note: str | None = attrs.field(default=None, validator=optional(text))
    """What was found."""


@attrs.frozen(kw_only=True)
class Revisit(ReportedVisit):
    """A re-visit: progress is decided for each weakness, and what that comes to for the area follows from it.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        As `Visit`.
    InvariantError
        For dates that run backwards, or a weakness that stands twice.
    """

    kind: ClassVar[str] = "revisit"
    """What it is a record of."""
    activity: ClassVar[Activity | None] = Activity.REVISIT
    """The inspection activity."""

    follows: str | None = attrs.field(default=None, validator=optional(text))
    """The reference of the full inspection that found the weaknesses."""
    progress: tuple[WeaknessProgress, ...] = attrs.field(default=(), validator=tuple_of(one_of(WeaknessProgress)))
    """The decision on each weakness; empty while it is not known."""

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        numbers = [each.weakness for each in self.progress if each.weakness is not None]
        if len(set(numbers)) != len(numbers):
            raise InvariantError("Revisit.progress", "decides on a weakness more than once")

    @property
    def outcome(self) -> RevisitOutcome | None:
        """What the decisions come to; None while there are none."""
        if not self.progress:
            return None
        sufficient = sum(each.sufficient for each in self.progress)
        if sufficient == len(self.progress):
            return RevisitOutcome.ALL_SUFFICIENT
        return RevisitOutcome.SOME_SUFFICIENT if sufficient else RevisitOutcome.NONE_SUFFICIENT
