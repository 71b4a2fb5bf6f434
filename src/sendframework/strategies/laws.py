"""Ready laws for what you build on this library: each makes a test of your own functions.

A law is a function that makes a test.  Give it a name that pytest collects::

    from sendframework.strategies import laws

    test_my_store_keeps_records = laws.round_trip(store.save, store.load)

Call it by hand, ``test_my_store_keeps_records()``, or change its settings as those of any test:
``settings(max_examples=20)(laws.round_trip(...))``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from sendframework._showing import did_you_mean
from sendframework.checks import check
from sendframework.handbooks import edition_on
from sendframework.records._quiet import NotShown
from sendframework.strategies._usual import calls_between
from sendframework.strategies.breaches import breachable, breaching
from sendframework.strategies.recorded import records
from sendframework.timetables import follow_up, timetable
from sendframework.vocabulary.activities import Activity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hypothesis.strategies import DrawFn, SearchStrategy

    from sendframework.records.record import Record
    from sendframework.timetables import Timetable

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


def _differences(was: object, became: object, where: str = "") -> Iterator[str]:
    """What is not the same, by its path; of what shows nothing of itself, no more than where."""
    cls: Any = type(was)
    if type(became) is cls and attrs.has(cls):
        for field in attrs.fields(cls):
            before, after = getattr(was, field.name), getattr(became, field.name)
            if field.eq and before != after:
                path = f"{where}.{field.name}".removeprefix(".")
                yield from (f"{path} is another",) if isinstance(was, NotShown) else _differences(before, after, path)
    elif isinstance(was, tuple) and isinstance(became, tuple) and len(was) == len(became):
        for place, (before, after) in enumerate(zip(was, became, strict=True)):
            if before != after:
                yield from _differences(before, after, f"{where}[{place}]")
    else:
        yield f"{where or 'it'} was {was!r} and came back as {became!r}"


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
        reason = f"a {type(record).__name__} came back as a {type(back).__name__}"
        reason += "" if isinstance(record, NotShown) else f": {back!r}"
        assert type(back) is type(record), reason  # noqa: S101  # a law is a test
        assert repr(record) == text, f"saving or loading changed it: it was {text}, and is {record!r}"  # noqa: S101
        assert back == record, "; ".join(_differences(record, back)) or f"it came back as {back!r}"  # noqa: S101

    return test


def same_dates(
    theirs: Callable[[date], date | None], milestone: str, *, activity: Activity | str = Activity.FULL_INSPECTION
) -> Callable[[], None]:
    """Your day of a milestone after a call is that of `timetable`.

    Tried with calls under every edition that dates the milestone or has it without a date (yours is then None).

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
        For anything but a function; when it runs, for a milestone that nothing gives after a call.
    UnknownCodeError
        For an activity that is none.
    """
    _callable("same_dates(theirs)", theirs)
    _text("same_dates(milestone)", milestone)
    kind = Activity(activity)

    @given(st.deferred(lambda: st.sampled_from(_calls(kind, milestone))))
    def test(call: date) -> None:
        told = f"called on {call}, under edition {edition_on(call).id}: {milestone}"
        _same_day(told, timetable(kind, notified_on=call)[milestone].on, theirs(call))

    return test


def _same_day(told: str, ours: date | None, yours: object) -> None:
    """That a day is the library's; a moment or a text is no day, however right."""
    reason = f"{told}: yours must be a datetime.date or None, and is {yours!r}"
    assert yours is None or (isinstance(yours, date) and not isinstance(yours, datetime)), reason  # noqa: S101  # a law is a test
    assert yours == ours, f"{told} is {_on(ours)}, and yours is {_on(yours)}"  # noqa: S101


def _text(where: str, value: object) -> None:
    if not isinstance(value, str):
        raise InvalidArgument(f"{where}: must be a code, such as 'on-site-starts', not {value!r}")


def _on(day: date | None) -> str:
    return "without a date" if day is None else f"on {day}"


@cache
def _calls(activity: Activity, milestone: str) -> list[date]:
    """Days of calls under the editions that have the milestone: not every one has each."""
    where = f"same_dates({milestone!r}, activity={activity.value!r})"
    return _with(
        where, milestone, calls_between(activity, None, None), lambda day: timetable(activity, notified_on=day)
    )


def _with(where: str, milestone: str, days: list[date], told: Callable[[date], Timetable]) -> list[date]:
    """The days under the editions that have a milestone; which it has depends on the edition alone."""
    having = {name: {*told(day)} for name, day in {edition_on(day).id: day for day in days}.items()}
    if not having:
        raise InvalidArgument(f"{where}: no edition dates anything by the call for it")
    if not any(milestone in each for each in having.values()):
        known = sorted({str(name) for each in having.values() for name in each})
        raise InvalidArgument(f"{where}: is no milestone of it; {did_you_mean(milestone, known)}")
    return [day for day in days if milestone in having[edition_on(day).id]]


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
        For anything but a function; when it runs, for an outcome or a milestone that there is none of.
    """
    _callable("same_due_dates(theirs)", theirs)
    _text("same_due_dates(outcome)", outcome)
    _text("same_due_dates(milestone)", milestone)

    @given(st.deferred(lambda: st.sampled_from(_days_received(outcome, milestone))))
    def test(received: date) -> None:
        told = f"received on {received}: {milestone}"
        _same_day(told, follow_up(outcome, report_received_on=received)[milestone].on, theirs(received))

    return test


@cache
def _days_received(outcome: str, milestone: str) -> list[date]:
    """Working days on which a report with an outcome can have been received, in the time of its edition."""
    where = f"same_due_dates({outcome!r}, {milestone!r})"
    days = calls_between(Activity.FULL_INSPECTION, None, date(2028, 3, 31))
    editions = {own.id: own for own in map(edition_on, days)}
    having = {name: [rule.outcome.value for rule in own.outcomes("full-inspection")] for name, own in editions.items()}
    if not any(outcome in each for each in having.values()):
        known = dict.fromkeys(name for each in having.values() for name in each)
        raise InvalidArgument(f"{where}: is no outcome of a full inspection; {did_you_mean(outcome, known)}")
    able = [day for day in days if outcome in having[edition_on(day).id]]
    return _with(where, milestone, able, lambda day: follow_up(outcome, report_received_on=day))


@st.composite
def _often_broken(draw: DrawFn) -> Record:
    """Records of any kind, and as many with a breach of one rule; a union of the two would draw fewer of these."""
    broken = draw(st.booleans())
    return draw(breaching(draw(st.sampled_from(breachable())))) if broken else draw(records())


def same_issues(theirs: Callable[[Any], Any], *, strategy: SearchStrategy[Record] | None = None) -> Callable[[], None]:
    """What your system says of a record is what `check` says of it.

    Parameters
    ----------
    theirs
        Takes a record and gives codes of issues, in any order, and each as often as there is one: what you show, store
        or send of them.
    strategy
        What to try it with; without one, records of any kind, half of them with a breach of one rule.

    Raises
    ------
    InvalidArgument
        For anything but a function and a strategy.
    """
    _callable("same_issues(theirs)", theirs)
    tried = _often_broken() if strategy is None else strategy
    _strategy("same_issues(strategy)", tried)

    @given(tried)
    def test(record: Record) -> None:
        found = theirs(record)
        codes = None if isinstance(found, str) or not isinstance(found, Iterable) else list(found)
        reason = f"yours must be codes of issues, such as ['notice-too-short'], and is {found!r}"
        assert codes is not None, reason  # noqa: S101  # a law is a test
        assert all(isinstance(each, str) for each in codes), reason  # noqa: S101
        yours, ours = Counter(codes), Counter(issue.code for issue in check(record))
        wrong = (("yours lacks", ours - yours), ("yours has too many of", yours - ours))
        assert yours == ours, "; ".join(  # noqa: S101
            f"{how} {', '.join(sorted(codes.elements()))}" for how, codes in wrong if codes
        )

    return test
