"""Things of the library as text."""

from __future__ import annotations

from sendframework._validators import check_whole_number
from sendframework.render._layout import as_text
from sendframework.render._pages import page_of

__all__ = ["to_text"]

_LEAST_WIDTH = 20


def __dir__() -> list[str]:
    return __all__


def to_text(thing: object, *, width: int | None = None) -> str:
    """A thing, or several, as text for people; its words and its layout may change in any release.

    An edition is told rule by rule, a rule or a word with all its fields and sources, a comparison change by change, a
    timetable as a table with what could not be computed and the notes.  There is no newline at the end, no trailing
    blank, and nothing that a terminal would take for an instruction.

    Parameters
    ----------
    thing
        An edition, rule, framework, announced change, open question, source, theme, group, method, definition, member
        of a closed set that is defined, local area, comparison of editions or change of a rule, answer of
        `applicable_edition`, timetable, milestone, possible notification, bank holiday, calendar, outlook, area or
        expectation of an outlook, counts, who was heard, national report, or what was held back from one; or an
        iterable of such.
    width
        The columns into which it is to fit; with None each entry stays on one line, and each table as wide as it is.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For anything else, and for a width that is not a whole number of at least 20.
    ConsentError
        For the internal form of a thematic review, a consent or a referral.
    """
    if width is not None:
        check_whole_number("to_text(width)", width, _LEAST_WIDTH)
    return as_text(page_of("to_text(thing)", thing), width)
