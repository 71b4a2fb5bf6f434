"""What options mean, and how a bad one is refused: with `InvalidArgument`, when a value is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from sendframework._codes import Code
from sendframework.errors import SendFrameworkError
from sendframework.framework import Edition
from sendframework.handbooks import edition as edition_named
from sendframework.vocabulary.outcomes import AreaSendOutcome, WrittenStatementDecision

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = [
    "ANCHOR",
    "FIRST",
    "LAST",
    "around",
    "bounds",
    "chosen",
    "edition_of",
    "flag",
    "made",
    "member",
    "nearest_to",
    "outcome_of",
]


def __dir__() -> list[str]:
    return __all__


C = TypeVar("C", bound=Code)
T = TypeVar("T")

ANCHOR = date(2023, 9, 4)
"""A Monday of a recent school year: the day to which dates shrink."""
FIRST, LAST = date(2016, 4, 27), date(2030, 12, 31)
"""From the first day of the first framework to a while from now."""


def nearest_to(day: date, first: date, last: date) -> date:
    """The day, or the bound next to it."""
    return min(max(day, first), last)


def bounds(where: str, min_date: date | None, max_date: date | None) -> tuple[date, date]:
    """The first and the last day that are asked for; without one, those of a time in which there are inspections."""
    for name, day in (("min_date", min_date), ("max_date", max_date)):
        if day is not None and type(day) is not date:
            raise InvalidArgument(f"{where}({name}={day!r}): must be a datetime.date, without a time")
    first = min_date if min_date is not None else min(FIRST, max_date or FIRST)
    last = max_date if max_date is not None else max(LAST, first)
    if last < first:
        raise InvalidArgument(f"{where}(min_date={first}, max_date={last}): min_date must not be after max_date")
    return first, last


def flag(where: str, name: str, value: object) -> bool | None:
    """True, False or, for either, None."""
    if value is not None and type(value) is not bool:
        raise InvalidArgument(f"{where}({name}={value!r}): must be True, False or None")
    return value


def edition_of(where: str, edition: Edition | str | None) -> Edition | None:
    """An edition, or the library's with an id."""
    if edition is None or isinstance(edition, Edition):
        return edition
    try:
        return edition_named(edition)
    except SendFrameworkError as error:
        raise InvalidArgument(f"{where}(edition={edition!r}): {error}") from None


def member(where: str, name: str, kind: type[C], value: object) -> C | None:
    """A member of a closed set, or the one with a code."""
    if value is None:
        return None
    found = [each for each in kind if each.value == value] if isinstance(value, str) else []
    if not found:
        words = ", ".join(each.value for each in kind)
        raise InvalidArgument(f"{where}({name}={value!r}): must be one of {words}")
    return found[0]


def outcome_of(
    where: str, outcome: object, edition: Edition | None
) -> AreaSendOutcome | WrittenStatementDecision | None:
    """The result of a full inspection under either framework; under an edition, one of its own."""
    if outcome is None:
        return None
    known: list[AreaSendOutcome | WrittenStatementDecision] = [*AreaSendOutcome, *WrittenStatementDecision]
    found = [each for each in known if isinstance(outcome, str) and each.value == outcome]
    if not found:
        words = ", ".join(each.value for each in known)
        raise InvalidArgument(f"{where}(outcome={outcome!r}): must be one of {words}")
    if edition is not None and not any(rule.outcome is found[0] for rule in edition.outcomes("full-inspection")):
        raise InvalidArgument(f"{where}(outcome={outcome!r}): is no outcome of edition {edition.id}")
    return found[0]


def chosen(  # noqa: PLR0917  # a draw, an option by place and name, and what it is to be
    draw: DrawFn,
    where: str,
    name: str,
    given: object,
    kind: type[Any],
    default: SearchStrategy[T],
) -> T:
    """One of what was given, a strategy or a sequence, or of the default."""
    if given is None:
        return draw(default)
    if isinstance(given, st.SearchStrategy):
        value = draw(given)
        if not isinstance(value, kind):
            raise InvalidArgument(f"{where}({name}=...): must draw a {kind.__name__}, not {value!r}")
        found: T = value
        return found
    if not isinstance(given, Sequence) or isinstance(given, str) or not all(isinstance(each, kind) for each in given):
        raise InvalidArgument(f"{where}({name}={given!r}): must be a strategy or a sequence of {kind.__name__}")
    if not given:
        raise InvalidArgument(f"{where}({name}={given!r}): must not be empty")
    drawn: T = draw(st.sampled_from(given))
    return drawn


def made(draw: DrawFn, cls: type[T], **fields: Any) -> T:  # noqa: ANN401  # of any class
    """An object of a class, which Hypothesis shows as a person would write it: without what is at its default."""
    owner: Any = cls
    known = {each.name: each.default for each in attrs.fields(owner)}
    told = {name: value for name, value in fields.items() if known[name] is attrs.NOTHING or value != known[name]}
    return draw(st.builds(cls, **{name: st.just(value) for name, value in told.items()}))


def around(usual: int, least: int, most: int) -> SearchStrategy[int]:
    """Whole numbers that shrink to what is usual."""
    return st.integers(least - usual, most - usual).map(lambda off: usual + off)
