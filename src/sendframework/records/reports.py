"""The letter or report of an inspection as a document."""

from __future__ import annotations

from collections import Counter

import attrs

from sendframework._validators import kebab, one_of, optional, text, tuple_of
from sendframework.errors import InvariantError

__all__ = ["Report", "ReportSection"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class ReportSection:
    """One section of a report, in its place.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a rule id that is not kebab-case.
    """

    rule: str = attrs.field(validator=kebab)
    """The id of the rule that describes the section, in the edition of the inspection: ``report-needs``."""
    heading: str | None = attrs.field(default=None, validator=optional(text))
    """Its heading as printed, where that is kept."""


@attrs.frozen(kw_only=True)
class Report:
    """The published document: what is printed on it, and its sections in their order.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank text.
    InvariantError
        For a section that stands twice.
    """

    number: str | None = attrs.field(default=None, validator=optional(text))
    """The report's own number, where it has one."""
    urn: str | None = attrs.field(default=None, validator=optional(text))
    """The number by which Ofsted knows the area, as printed or in the address of the report."""
    title: str | None = attrs.field(default=None, validator=optional(text))
    """Title as printed."""
    address: str | None = attrs.field(default=None, validator=optional(text))
    """Where it can be found."""
    dates_printed: str | None = attrs.field(default=None, validator=optional(text))
    """The dates of the inspection as its cover prints them; some print the day on which work off site began."""
    previous_inspection_printed: str | None = attrs.field(default=None, validator=optional(text))
    """What it says of the inspection before, as printed; some print the day of a letter."""
    legal_basis: str | None = attrs.field(default=None, validator=optional(text))
    """The power that it names: ``Children Act 2004 s20(1)(a)``."""
    sections: tuple[ReportSection, ...] = attrs.field(default=(), validator=tuple_of(one_of(ReportSection)))
    """Its sections in the order in which they stand; empty where nobody has looked."""

    def __attrs_post_init__(self) -> None:
        twice = [rule for rule, times in Counter(section.rule for section in self.sections).items() if times > 1]
        if twice:
            raise InvariantError("Report.sections", f"has {', '.join(map(repr, twice))} more than once")
