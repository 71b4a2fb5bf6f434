"""The door to the checks: a record against the edition that governs it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs

from sendframework._validators import check_kind
from sendframework.checks._bodies import check_area, check_bodies
from sendframework.checks._choice import check_choice, check_plan_time
from sendframework.checks._files import check_file
from sendframework.checks._findings import check_completeness, check_findings, check_next_steps
from sendframework.checks._hearing import Table
from sendframework.checks._hearing_issues import issues_of
from sendframework.checks._links import check_link
from sendframework.checks._plan_events import check_plan_events
from sendframework.checks._plans import check_plan
from sendframework.checks._reports import check_report
from sendframework.checks._sequels import check_monitoring, check_next_inspection, check_revisit, check_support
from sendframework.checks._subject import Subject
from sendframework.checks._teams import check_partners, check_team
from sendframework.checks._timing import check_timing
from sendframework.checks._visiting import (
    check_interruptions,
    check_methods,
    check_season,
    check_surveys,
    check_suspension,
    check_theme,
)
from sendframework.checks._world import Placed, World
from sendframework.checks.coverage import coverage
from sendframework.errors import InvalidTypeError
from sendframework.handbooks import edition as edition_named
from sendframework.records._linking import with_places
from sendframework.records.case_files import CaseFile
from sendframework.records.full_inspections import FullInspection
from sendframework.records.interim_visits import InterimVisit
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.plans import Plan
from sendframework.records.record import Record
from sendframework.records.revisits import Revisit
from sendframework.records.support_actions import SupportAction
from sendframework.records.thematic_visits import ThematicVisit
from sendframework.records.visits import ReportedVisit, Visit
from sendframework.workdays import WorkingDayCalendar, england_working_days

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.checks.issues import Issue
    from sendframework.framework import Edition

__all__ = ["check"]

_REVIEWS = ("thematic-review", "national-report")
_NUMBER = re.compile(r"([0-9]+)")


def __dir__() -> list[str]:
    return __all__


def check(
    record: Record,
    *,
    edition: Edition | str | None = None,
    calendar: WorkingDayCalendar | None = None,
    related: Iterable[Record] = (),
) -> tuple[Issue, ...]:
    """What there is to say about a record, against the edition that governs it: worst first, then by place.

    A record that breaks a rule is a record all the same: nothing here raises on one that could be made, and nothing is
    changed.  What could not be looked at for want of a date is said, in a note.

    Parameters
    ----------
    record
        Any record.  Of a case file, every record is checked with the others beside it, and the file as a whole.
    edition
        An edition or its id, by which everything is to be judged; without one, the library's edition in force on the
        day on which each inspection or visit began, and for what follows one, the edition of that.
    calendar
        The working-day calendar; without one, England's.
    related
        Other records that say what came before: what a plan, a re-visit or a monitoring inspection follows, or a case
        file of the area.  Those of other areas are left out of account.

    Raises
    ------
    InvalidTypeError
        For something that is no record, edition or calendar, and for related records that are none.
    UnknownEditionError
        For an edition id that is not known.
    """
    check_kind("check(record)", record, Record, f"must be a record; {_what_instead(record)}")
    used = england_working_days() if calendar is None else calendar
    reason = "must be a WorkingDayCalendar; make one of any container of dates with from_container"
    check_kind("check(calendar)", used, WorkingDayCalendar, reason)
    asked = None if edition is None else edition_named(edition)
    beside = tuple(_flat(_records(related)))
    own = tuple(_placed(record)) if isinstance(record, CaseFile) else (Placed("$", record),)
    world = World(asked, used, own, tuple(each for each in beside if not _is_own(each, own)))
    found: dict[Issue, None] = {}
    for placed in own:
        found.update(dict.fromkeys(_issues(world, placed)))
    if isinstance(record, CaseFile):
        found.update(dict.fromkeys(check_file(world, record)))
    return tuple(sorted(found, key=_place))


def _what_instead(given: object) -> str:
    if getattr(given, "kind", None) in _REVIEWS:
        made = "a thematic review and its report are verified when they are made"
        return f"{made}: check each of the visits of the review"
    return "make one with sendframework.from_json(text)"


def _records(related: Iterable[Record]) -> tuple[Record, ...]:
    where, reason = "check(related)", "must be several records, such as a tuple of them"
    if isinstance(related, Record | str) or not isinstance(related, Iterable):
        raise InvalidTypeError(where, reason, related)
    given = tuple(related)
    for each in given:
        check_kind(where, each, Record, reason)
    return given


def _flat(records: Iterable[Record]) -> Iterator[Record]:
    """The records themselves, those of case files among them."""
    for each in records:
        if isinstance(each, CaseFile):
            yield from each.records
        else:
            yield each


def _placed(case: CaseFile) -> Iterator[Placed]:
    return (Placed(f"$.{path}", each) for path, each in with_places(case))


def _is_own(record: Record, own: tuple[Placed, ...]) -> bool:
    return any(placed.record is record or placed.record == record for placed in own)


def _place(issue: Issue) -> tuple[int, list[tuple[int, str]], str, str, str]:
    """What issues are put in order by: severity, place in the record with indexes as numbers, code, sentence."""
    parts = [(int(part), "") if part.isdigit() else (-1, part) for part in _NUMBER.split(issue.path)]
    return issue.severity.rank, parts, issue.code, issue.sentence, issue.edition or ""


def _issues(world: World, placed: Placed) -> Iterator[Issue]:
    record = placed.record
    at = Subject(world, placed.path, record, world.governed(record))
    yield from check_choice(at, record)
    yield from check_area(at, record)
    yield from check_bodies(at, record)
    if isinstance(record, Visit):
        yield from _of_visit(at, record)
    if isinstance(record, FullInspection | Revisit | MonitoringInspection | ThematicVisit | InterimVisit):
        yield from _of_hearing(at, record)
    if isinstance(record, Revisit | MonitoringInspection | Plan | SupportAction):
        yield from check_link(at, record)
    if isinstance(record, Plan):
        yield from check_plan_time(at, record)
        yield from check_plan_events(at, record)
        yield from check_plan(at, record)
    if isinstance(record, SupportAction):
        yield from check_support(at, record)


def _of_hearing(
    at: Subject, record: FullInspection | Revisit | MonitoringInspection | ThematicVisit | InterimVisit
) -> Iterator[Issue]:
    """Who was heard; where nobody says, the table of all groups and methods need not be made to say that."""
    if record.participation or getattr(record, "tracked", None) is not None:
        issues = coverage(record, edition=at.edition).issues
    else:
        issues = tuple(issues_of(record, at.edition, Table((), {}), None))
    for issue in issues:
        edition = issue.edition if at.edition is None else at.edition.id
        yield attrs.evolve(issue, path=at.path + issue.path.removeprefix("$"), edition=edition)


def _of_visit(at: Subject, visit: Visit) -> Iterator[Issue]:
    yield from check_timing(at, visit)
    yield from check_suspension(at, visit)
    yield from check_season(at, visit)
    yield from check_surveys(at, visit)
    yield from check_interruptions(at, visit)
    yield from check_methods(at, visit)
    yield from check_team(at, visit)
    yield from check_partners(at, visit)
    yield from check_findings(at, visit)
    if isinstance(visit, ReportedVisit):
        yield from check_report(at, visit)
    if isinstance(visit, FullInspection):
        yield from check_completeness(at, visit)
        yield from check_next_steps(at, visit)
        yield from check_next_inspection(at, visit)
    if isinstance(visit, Revisit):
        yield from check_revisit(at, visit)
    if isinstance(visit, MonitoringInspection):
        yield from check_monitoring(at, visit)
    if isinstance(visit, ThematicVisit):
        yield from check_theme(at, visit)
