"""What stands beside the dates of a timetable: notes, and milestones that could not be computed."""

from __future__ import annotations

import attrs

from sendframework._codes import Code
from sendframework._validators import kebab, one_of, optional, text, tuple_of

__all__ = ["NotComputed", "Note", "NoteCode"]


def __dir__() -> list[str]:
    return __all__


class NoteCode(Code):
    """What a note is about; a code never changes its meaning."""

    UNUSUAL_WEEKDAY = "unusual-weekday"
    """A given date is not the day of the week on which such a thing usually falls."""
    NOT_A_WORKING_DAY = "not-a-working-day"
    """A given date is a weekend, a bank holiday or a closure."""
    READINGS_DIFFER = "readings-differ"
    """The count of working days and the usual weekday lead to different days."""
    GIVEN_DATES_DIFFER = "given-dates-differ"
    """Two dates that are known are not as far apart as the rule says."""
    ORDER_DISTURBED = "order-disturbed"
    """A date that was worked out falls after one that has to come later."""
    UPPER_ESTIMATE = "upper-estimate"
    """A date was counted from a later day than its rule says, and so is at the latest."""
    OUTSIDE_EDITION = "outside-edition"
    """A known date lies outside the period in which the edition is in force."""
    PROJECTED_HOLIDAYS = "projected-holidays"
    """A count runs over days whose bank holidays are projected, not yet known."""
    SUSPENDED = "suspended"
    """A call, a day on site or an expected re-visit falls in a time in which such things were suspended."""
    CLOSURES_IN_LEGAL_COUNT = "closures-in-legal-count"
    """A date of law was counted in a calendar with closures of its owner's, which the law may not know."""
    EDITION_FROM_REPORT = "edition-from-report"
    """The edition was chosen by a date after the inspection, which may have been under an earlier one."""
    NOTHING_DATED = "nothing-dated"
    """No rule with a date follows."""
    GOVERNED_LATER = "governed-later"
    """A rule is that of a later edition, which says that it holds for what was under way."""


@attrs.frozen(kw_only=True)
class Note:
    """Something that a reader of a timetable should know.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank text.
    """

    code: NoteCode = attrs.field(validator=one_of(NoteCode))
    """What it is about."""
    text: str = attrs.field(validator=text)
    """The note, in one sentence."""
    milestone: str | None = attrs.field(default=None, validator=optional(kebab))
    """The milestone that it is about, if it is about one."""

    def __str__(self) -> str:
        return self.text


@attrs.frozen(kw_only=True)
class NotComputed:
    """A milestone for which no single day could be computed.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank text.
    """

    milestone: str = attrs.field(validator=kebab)
    """The milestone."""
    reason: str = attrs.field(validator=text)
    """Why not."""
    needs: tuple[str, ...] = attrs.field(validator=tuple_of(kebab))
    """The milestones of which one date would be enough; none where nothing published gives the number of days."""

    def __str__(self) -> str:
        return f"{self.milestone}: {self.reason}"
