"""Strategies for records that break one rule and no other: for tests of what a system does with an issue."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from hypothesis import assume
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from sendframework._showing import did_you_mean
from sendframework.checks import Severity, check
from sendframework.checks.known_checks import CHECKS
from sendframework.strategies._breaches_of_dates import OF_DATES
from sendframework.strategies._breaches_of_files import OF_FILES
from sendframework.strategies._breaches_of_findings import OF_FINDINGS
from sendframework.strategies._known import write

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hypothesis.strategies import DrawFn

    from sendframework.records.record import Record
    from sendframework.strategies._breaches_of_dates import Breach

__all__ = ["breachable", "breaching"]


def __dir__() -> list[str]:
    return __all__


@cache
def _by_name() -> Mapping[str, tuple[Breach, ...]]:
    """The ways to get an issue of a code, and those to get one that names a rule."""
    every = (*OF_DATES, *OF_FINDINGS, *OF_FILES)
    names = sorted({each.code for each in every} | {each.rule for each in every if each.rule is not None})
    return {name: tuple(each for each in every if name in {each.code, each.rule}) for name in names}


def breachable() -> tuple[str, ...]:
    """The codes of checks, and the ids of rules, of which `breaching` can make a breach.

    Not among them are checks that never give more than a note by the library's editions, and those that no record
    breaks by itself: they look at records that a case file refuses to hold together (``follows-wrong-record``,
    ``follows-later-record``, ``number-not-found``), or need an edition of your own (``outcome-not-in-edition``,
    ``finding-not-allowed``).

    >>> [name for name in breachable() if name.startswith("notice")]
    ['notice-longer-than-usual', 'notice-too-short']
    """
    return tuple(_by_name())


def _why_not(name: str, known: Mapping[str, object]) -> str:
    """Why there is no breach of a name."""
    listed = "breachable() has the names"
    found = next((each for each in CHECKS if each.code == name), None)
    if found is None:
        return f"is nothing that can be broken; {did_you_mean(name, known)}"
    if found.severity is Severity.NOTE:
        return f"is only ever a note, and nothing that can be broken; {listed}"
    return f"is nothing above a note that a record breaks by itself under the library's editions; {listed}"


@st.composite
def breaching(draw: DrawFn, name: str) -> Record:
    """Records for which the checks have one issue above a note: that of a code, or one that names a rule.

    Some are case files: what is broken is then between its records.

    Parameters
    ----------
    name
        The code of a check or the id of a rule; one of `breachable`.
    """
    known = _by_name()
    if not isinstance(name, str):
        raise InvalidArgument(f"breaching({name!r}): must be the code of a check or the id of a rule")
    if name not in known:
        raise InvalidArgument(f"breaching({name!r}): {_why_not(name, known)}")
    breach = draw(st.sampled_from(known[name]))
    record = breach.make(draw)
    worse = [issue for issue in check(record) if issue.severity is not Severity.NOTE]
    # Days can coincide with a bank holiday or the change of an edition, which then gives another issue.
    assume([issue.code for issue in worse] == [breach.code])
    assume(breach.rule is None or worse[0].rule == breach.rule)
    write(draw, record)
    return record
