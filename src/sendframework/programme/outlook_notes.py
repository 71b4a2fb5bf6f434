"""What a reader of an outlook should know beside the expectations."""

from __future__ import annotations

import attrs

from sendframework._codes import Code
from sendframework._validators import one_of, text, tuple_of
from sendframework.citations import Citation

__all__ = ["OutlookNote", "OutlookNoteCode"]


def __dir__() -> list[str]:
    return __all__


class OutlookNoteCode(Code):
    """What a note is about; a code never changes its meaning."""

    COUNTED_ONCE = "counted-once"
    """A record was supplied more than once."""
    TAKEN_TOGETHER = "taken-together"
    """Several records are of one inspection and were taken together."""
    RECORDS_DISAGREE = "records-disagree"
    """Several records of one inspection say different things."""
    NOT_YET_HAPPENED = "not-yet-happened"
    """Records begin after the day of the outlook and were set aside."""
    ANNOUNCED = "announced"
    """A visit was announced by the day and had not begun."""
    SAYS_NOTHING = "says-nothing"
    """Records are of a kind that says nothing of what comes next."""
    OTHER_AREA = "other-area"
    """Records are of areas that were not asked for."""
    NOT_CLAIMED_COMPLETE = "not-claimed-complete"
    """Nobody has said that all records up to the day were supplied."""
    OUTCOME_NOT_KNOWN = "outcome-not-known"
    """The outcome of an inspection is not published yet, or not in its record."""
    NOT_COUNTED = "not-counted"
    """Nothing could be counted from a record."""
    NO_RULE_READ = "no-rule-read"
    """Nothing that was read says what comes next."""
    REPORT_DIFFERS = "report-differs"
    """A report prints another time than the rule of its edition."""
    AREA_REPLACED = "area-replaced"
    """The area has ended, and others took its place."""
    AREA_NOT_YET = "area-not-yet"
    """The area does not exist yet on the day of the outlook."""
    NO_OUTCOME_INHERITED = "no-outcome-inherited"
    """The area took the place of others, whose outcomes are not its own."""
    PLANNED_CHANGE = "planned-change"
    """A change to the area is announced."""


@attrs.frozen(kw_only=True)
class OutlookNote:
    """Something that a reader of an outlook should know.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank text.
    """

    code: OutlookNoteCode = attrs.field(validator=one_of(OutlookNoteCode))
    """What it is about."""
    text: str = attrs.field(validator=text)
    """The note, in a sentence or two."""
    citations: tuple[Citation, ...] = attrs.field(default=(), validator=tuple_of(one_of(Citation)), repr=False)
    """Where what it says stands written, where it is more than a remark on the records."""

    def __str__(self) -> str:
        return self.text
