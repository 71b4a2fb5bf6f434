"""What options mean, and how a bad one is refused: with `InvalidArgument`, when a value is drawn."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from sendframework._codes import Code
from sendframework.errors import SendFrameworkError
from sendframework.framework import Edition
from sendframework.handbooks import edition as edition_named
from sendframework.strategies._known import write
from sendframework.vocabulary.outcomes import AreaSendOutcome, WrittenStatementDecision

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = [
    "ANCHOR",
    "FIRST",
    "LAST",
    "around",
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
    able = known if edition is None else [each for each in known if each in _outcomes(edition)]
    found = [each for each in known if isinstance(outcome, str) and each.value == outcome]
    if found and found[0] in able:
        return found[0]
    words = ", ".join(each.value for each in able)
    if edition is None:
        raise InvalidArgument(f"{where}(outcome={outcome!r}): must be one of {words}")
    reason = f"is no outcome of edition {edition.id}; its outcomes are {words}"
    raise InvalidArgument(f"{where}(outcome={getattr(outcome, 'value', outcome)!r}, edition={edition.id!r}): {reason}")


def _outcomes(edition: Edition) -> list[object]:
    """The outcomes that a full inspection can have by an edition."""
    return [rule.outcome for rule in edition.outcomes("full-inspection")]


def made(draw: DrawFn, cls: type[T], **fields: Any) -> T:  # noqa: ANN401  # of any class
    """An object of a class, which Hypothesis shows as a person would write it: without what is at its default."""
    found = cls(**fields)
    write(draw, found, parts=False)
    return found


def around(usual: int, least: int, most: int) -> SearchStrategy[int]:
    """Whole numbers that shrink to what is usual."""
    return st.integers(least - usual, most - usual).map(lambda off: usual + off)
