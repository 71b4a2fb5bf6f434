"""Ready laws for what you build on this library: each makes a test of your own functions.

A law is a function that makes a test.  Give it a name that pytest collects::

    from sendframework.strategies import laws

    test_my_store_keeps_records = laws.round_trip(store.save, store.load)

Call it by hand, ``test_my_store_keeps_records()``, or change its settings as those of any test:
``settings(max_examples=20)(laws.round_trip(...))``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from hypothesis import given
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from sendframework.checks import check
from sendframework.handbooks import edition_on
from sendframework.strategies._usual import calls_between
from sendframework.strategies.recorded import records
from sendframework.timetables import follow_up, timetable
from sendframework.vocabulary.activities import Activity

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

    from sendframework.checks import Issue
    from sendframework.records.record import Record

__all__ = ["round_trip", "same_dates", "same_due_dates", "same_issues"]


def __dir__() -> list[str]:
    return __all__


S = TypeVar("S")
T = TypeVar("T")


def _callable(where: str, value: object) -> None:
    if not callable(value):
        raise InvalidArgument(f"{where}: must be a function, not {value!r}")


def _strategy(where: str, value: object) -> None:
    if not isinstance(value, st.SearchStrategy):
        raise InvalidArgument(f"{where}: must be a strategy, not {value!r}")


def round_trip(
    save: Callable[[Any], S], load: Callable[[S], Any], *, strategy: SearchStrategy[Any] | None = None
) -> Callable[[], None]:
    """Whatever is saved is the same when it is loaded, and saving it changes nothing.

    Parameters
    ----------
    save
        Takes a record into your system, and returns what you need to find it there: a key, a row, the text itself.
    load
        Takes what ``save`` returned, and gives the record back.
    strategy
        What to try it with; without one, records of any kind.

    Raises
    ------
    InvalidArgument
        For anything but functions and a strategy.
    """
    _callable("round_trip(save)", save)
    _callable("round_trip(load)", load)
    tried = records() if strategy is None else strategy
    _strategy("round_trip(strategy)", tried)

    @given(tried)
    def test(record: object) -> None:
        text = repr(record)
        back = load(save(record))
        assert back == record, f"came back as {back!r}"  # noqa: S101  # a law is a test
        assert type(back) is type(record)  # noqa: S101
        assert repr(record) == text, "saving changed it"  # noqa: S101

    return test


def same_dates(
    theirs: Callable[[date], date | None], milestone: str, *, activity: Activity | str = Activity.FULL_INSPECTION
) -> Callable[[], None]:
    """Your day of a milestone after a call is that of `timetable`.

    Parameters
    ----------
    theirs
        Takes the day of the call and gives your day of the milestone, or None.
    milestone
        The id of the milestone: ``on-site-starts``.
    activity
        The activity.

    Raises
    ------
    InvalidArgument
        For anything but a function.
    UnknownCodeError
        For an activity that is none.
    """
    _callable("same_dates(theirs)", theirs)
    kind = Activity(activity)

    @given(st.deferred(lambda: st.sampled_from(calls_between(kind, None, None))))
    def test(call: date) -> None:
        ours = timetable(kind, notified_on=call)[milestone].on
        yours = theirs(call)
        reason = f"called on {call}: {milestone} is on {ours} by edition {edition_on(call).id}, and yours on {yours}"
        assert yours == ours, reason  # noqa: S101  # a law is a test

    return test


def same_due_dates(theirs: Callable[[date], date | None], outcome: str, milestone: str) -> Callable[[], None]:
    """Your due day after a report was received is that of `follow_up`.

    Parameters
    ----------
    theirs
        Takes the day on which the report was received and gives your due day, or None.
    outcome
        The outcome: ``written-statement-required``.
    milestone
        The id of what is due: ``written-statement-due``.

    Raises
    ------
    InvalidArgument
        For anything but a function.
    """
    _callable("same_due_dates(theirs)", theirs)

    @given(st.deferred(lambda: st.sampled_from(_days_received(outcome))))
    def test(received: date) -> None:
        ours = follow_up(outcome, report_received_on=received)[milestone].on
        yours = theirs(received)
        reason = f"received on {received}: {milestone} is on {ours}, and yours on {yours}"
        assert yours == ours, reason  # noqa: S101  # a law is a test

    return test


def _days_received(outcome: str) -> list[date]:
    """Working days on which a report with an outcome can have been received, in the time of its edition."""
    days = calls_between(Activity.FULL_INSPECTION, None, date(2028, 3, 31))
    able = [
        day
        for day in days
        if any(rule.outcome.value == outcome for rule in edition_on(day).outcomes("full-inspection"))
    ]
    if not able:
        raise InvalidArgument(f"same_due_dates(outcome={outcome!r}): is no outcome of a full inspection")
    return able


def same_issues(theirs: Callable[[Any], Any], *, strategy: SearchStrategy[Record] | None = None) -> Callable[[], None]:
    """What your system says of a record is what `check` says of it.

    Parameters
    ----------
    theirs
        Takes a record and gives codes of issues, in any order: what you show, store or send of them.
    strategy
        What to try it with; without one, records of any kind.

    Raises
    ------
    InvalidArgument
        For anything but a function and a strategy.
    """
    _callable("same_issues(theirs)", theirs)
    tried = records() if strategy is None else strategy
    _strategy("same_issues(strategy)", tried)

    @given(tried)
    def test(record: Record) -> None:
        ours: tuple[Issue, ...] = check(record)
        assert sorted(map(str, theirs(record))) == sorted(issue.code for issue in ours)  # noqa: S101  # a law is a test

    return test
