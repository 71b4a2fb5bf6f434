"""The commands ``timetable``, ``follow-up`` and ``mondays``."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, TypedDict

from sendframework import timetables
from sendframework.cli import _reading, _streams
from sendframework.cli._printing import answer, plain_data
from sendframework.errors import InvalidValueError, InvariantError
from sendframework.periods import Period
from sendframework.render import _dates
from sendframework.render._parts import Lines
from sendframework.vocabulary.milestones import MilestoneCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sendframework.cli._options import Assumptions, Dates, DatesOutput, Output
    from sendframework.render._parts import Part
    from sendframework.timetables import Milestone, Timetable
    from sendframework.workdays import WorkingDayCalendar

_NOTHING_FOUND = 1
_EVERY = "all"


def timetable(activity: str, dates: Dates, assumptions: Assumptions, explain: str | None, output: DatesOutput) -> int:
    """Print the timetable of an activity."""
    _check_calendar_options(output, explain)
    made = timetables.timetable(activity, known=_given(dates), **_assumed(assumptions))
    return _print(made, explain, output)


def follow_up(outcome: str, dates: Dates, assumptions: Assumptions, explain: str | None, output: DatesOutput) -> int:
    """Print what follows an outcome."""
    _check_calendar_options(output, explain)
    made = timetables.follow_up(outcome, known=_given(dates), **_assumed(assumptions))
    return _print(made, explain, output)


def mondays(
    start: str, end: str, *, terms: Sequence[str], activity: str, assumptions: Assumptions, output: Output
) -> int:
    """Print the days on which the call could come."""
    asked = _reading.from_to("--from and --to", _reading.day("--from", start), _reading.day("--to", end))
    assumed = _assumed(assumptions)
    used = assumed["calendar"]
    _reading.check_covered(used, asked)  # before a million days are looked at
    open_days = [_reading.period("--term", typed) for typed in terms]
    found = timetables.possible_notifications(
        asked,
        terms=_within(used.coverage, open_days),
        activity=activity,
        **assumed,
    )
    nothing = "No day in the period is a possible day for the call, by the terms given."
    answer(
        output,
        parts=lambda: _dates.calls_page(found) if found else [Lines((nothing,))],
        data=lambda: {
            "kind": "possible-notifications",
            **plain_data({"activity": activity, "between": asked, "terms": open_days, "found": found}),
        },
    )
    return 0 if found else _NOTHING_FOUND


class _Assumed(TypedDict):
    """What is handed on to the library."""

    edition: str | None
    calendar: WorkingDayCalendar


def _assumed(assumptions: Assumptions) -> _Assumed:
    return {"edition": assumptions.edition, "calendar": _reading.calendar(assumptions.projected_until)}


def _within(coverage: Period, terms: Iterable[Period]) -> list[Period]:
    """The terms as far as any day on site can lie in them."""
    first, last = coverage.start or date.min, coverage.end or date.max
    return [
        Period(max(term.start or first, first), min(term.end or last, last))
        for term in terms
        if coverage.overlaps(term)
    ]


def _given(dates: Dates) -> dict[str, date]:
    named = {
        MilestoneCode.NOTIFICATION.value: ("--notified", dates.notified),
        MilestoneCode.ON_SITE_STARTS.value: ("--on-site-starts", dates.on_site_starts),
        MilestoneCode.ON_SITE_ENDS.value: ("--on-site-ends", dates.on_site_ends),
        MilestoneCode.REPORT_RECEIVED.value: ("--report-received", dates.report_received),
        MilestoneCode.REPORT_PUBLISHED.value: ("--published", dates.published),
    }
    return _reading.dates(named, dates.known)


def _check_calendar_options(output: DatesOutput, explain: str | None) -> None:
    if output.format != "ics":
        for option, typed in {"--name": output.name, "--stamp": output.stamp, "--sequence": output.sequence}.items():
            if typed is not None:
                raise InvalidValueError(option, "goes with --format ics only", typed)
    elif output.name is None:
        reason = "must be given with --format ics, to say which inspection it is, such as --name 'Ealing 2025'"
        raise InvariantError("--name", reason)
    elif explain is not None:
        raise InvalidValueError("--explain", "does not go with --format ics, which explains every event", explain)


def _print(made: Timetable, explain: str | None, output: DatesOutput) -> int:
    if output.format == "ics":
        _print_calendar(made, output)
        return 0
    explained = [] if explain is None else list(made.milestones) if explain == _EVERY else [made[explain]]
    answer(
        output,
        parts=lambda: _explanations(made, explained) if explained else _dates.timetable_page(made),
        data=lambda: _explained(plain_data(made), explained),
    )
    return 0


def _explanations(made: Timetable, explained: Iterable[Milestone]) -> Iterable[Part]:
    return (*_dates.timetable_head(made), *(part for each in explained for part in _dates.milestone_page(each)))


def _explained(data: dict[str, Any], explained: Iterable[Milestone]) -> dict[str, Any]:
    texts = {each.id: each.explain() for each in explained}
    for milestone in data["milestones"]:
        if milestone["id"] in texts:
            milestone["explanation"] = texts[milestone["id"]]
    return data


def _print_calendar(made: Timetable, output: DatesOutput) -> None:
    from sendframework.render.calendar_files import to_icalendar  # noqa: PLC0415  # an extra behind it

    sequence = 0 if output.sequence is None else _reading.number("--sequence", output.sequence)
    written = to_icalendar(made, name=output.name or "", stamp=_stamp(output.stamp), sequence=sequence)
    _streams.write_bytes(written, to=output.output)


def _stamp(typed: str | None) -> datetime:
    if typed is not None:
        return _reading.moment("--stamp", typed)
    from datetime import UTC, datetime  # noqa: PLC0415

    return datetime.now(UTC)  # the one clock of the library: a command is run at some moment
