"""Whether the records of a case file can belong together: references, what follows what, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework._showing import shown
from sendframework.errors import InvariantError
from sendframework.periods import Period
from sendframework.records._days import earliest, latest
from sendframework.records.area_send_findings import AreaSendFindings
from sendframework.records.full_inspections import FullInspection
from sendframework.records.local_area_findings import LocalAreaFindings
from sendframework.records.plans import Plan
from sendframework.records.revisits import Revisit
from sendframework.records.support_actions import SupportAction
from sendframework.records.visits import ReportedVisit
from sendframework.vocabulary.outcomes import AreaSendOutcome, RevisitOutcome, WrittenStatementDecision
from sendframework.vocabulary.plans import PlanKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from typing import TypeAlias

    from sendframework.periods import PartialDate
    from sendframework.records.case_files import CaseFile
    from sendframework.records.monitoring_inspections import MonitoringInspection
    from sendframework.records.record import Record

    _Follower: TypeAlias = Revisit | MonitoringInspection | Plan | SupportAction

__all__ = ["begun_by", "check_links", "open_from", "with_places"]

_FIELDS = (
    "full_inspections",
    "revisits",
    "monitoring_inspections",
    "engagement_meetings",
    "thematic_visits",
    "plans",
    "support",
)


def __dir__() -> list[str]:
    return __all__


def check_links(case: CaseFile) -> None:
    """Refuse a case file whose records cannot belong together; the first thing that cannot be is named."""
    known: dict[str, Record] = {}
    for path, record in with_places(case):
        where = f"CaseFile.{path}"
        _check_area(case, where, record)
        if record.reference is None:
            continue
        if record.reference in known:
            raise InvariantError(f"{where}.reference", f"is {shown(record.reference)}, as that of another record")
        known[record.reference] = record
    for index, revisit in enumerate(case.revisits):
        _check_revisit(case, f"CaseFile.revisits[{index}]", revisit, known)
    for index, monitoring in enumerate(case.monitoring_inspections):
        _check_monitoring(case, f"CaseFile.monitoring_inspections[{index}]", monitoring, known)
    for index, plan in enumerate(case.plans):
        _check_plan(f"CaseFile.plans[{index}]", plan, known)
    for index, support in enumerate(case.support):
        _check_support(f"CaseFile.support[{index}]", support, known)


def with_places(case: CaseFile) -> Iterator[tuple[str, Record]]:
    """Every record of a case file with its place in it, in the order of the fields: ``plans[0]``."""
    for field in _FIELDS:
        for index, record in enumerate(getattr(case, field)):
            yield f"{field}[{index}]", record


def _check_area(case: CaseFile, where: str, record: Record) -> None:
    area = getattr(record, "area", case.area)
    if area.code != case.area.code:
        reason = f"is {area} ({area.code}), but the file is of {case.area} ({case.area.code}); each area has its own"
        raise InvariantError(f"{where}.area", reason)


def _followed(where: str, record: _Follower, known: dict[str, Record]) -> Record | None:
    """The record that one follows, which must be in the file and must not come later."""
    if record.follows is None:
        return None
    found = known.get(record.follows)
    if found is None:
        reason = f"is {shown(record.follows)}, which no record of the file has as its reference"
        raise InvariantError(f"{where}.follows", reason)
    mine, its = begun_by(record), open_from(record, found)
    if _is_before(mine, its):
        raise InvariantError(where, f"begins by {mine}, before what it follows, which has a date of {its}")
    return found


def begun_by(record: _Follower) -> date | None:
    """The day by which something had begun, as far as that is known."""
    days: Iterable[date | PartialDate | None]
    if isinstance(record, SupportAction):
        days = [record.on]
    elif isinstance(record, Plan):
        days = [event.on for event in record.events]
    else:
        days = [*record.known_dates.values(), record.about, record.published_on]
    return min((latest(day) for day in days if day is not None), default=None)


def open_from(record: _Follower, found: Record) -> date | None:
    """The day before which nothing can follow a visit: for the next visit, when all of it is done; else, its start."""
    if not isinstance(found, ReportedVisit):
        return None
    site = found.on_site or Period()
    about = None if found.about is None else found.about.earliest
    days = [found.notified_on, found.off_site_fieldwork_starts_on, site.start, about]
    if isinstance(record, ReportedVisit):
        days += [site.end, found.report_received_on, earliest(found.published_on) if found.published_on else None]
    return max((day for day in days if day is not None), default=None)


def _is_before(day: date | None, other: date | None) -> bool:
    """Whether a day is known to be before another."""
    return day is not None and other is not None and day < other


def _candidates(case: CaseFile, visit: Revisit | MonitoringInspection, found: Record | None) -> list[FullInspection]:
    """The full inspections that could be meant: the one followed, or any of the file that came before."""
    if isinstance(found, FullInspection):
        return [found]
    if found is not None:
        return []
    begun = begun_by(visit)
    return [each for each in case.full_inspections if not _is_before(begun, open_from(visit, each))]


def _may_need_statement(inspection: FullInspection) -> bool:
    findings = inspection.findings
    if isinstance(findings, LocalAreaFindings):
        return findings.decision is not WrittenStatementDecision.NO_WRITTEN_STATEMENT
    return findings is None


def _may_have_failings(inspection: FullInspection) -> bool:
    findings = inspection.findings
    if isinstance(findings, AreaSendFindings):
        return findings.outcome in {None, AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS}
    return findings is None


def _check_revisit(case: CaseFile, where: str, revisit: Revisit, known: dict[str, Record]) -> None:
    found = _followed(where, revisit, known)
    able = [each for each in _candidates(case, revisit, found) if _may_need_statement(each)]
    if not able:
        raise InvariantError(
            where, "follows no full inspection of the file that required a written statement before it"
        )
    if len(able) == 1 and isinstance(able[0].findings, LocalAreaFindings):
        weaknesses = {each.number for each in able[0].findings.significant_weaknesses}
        _check_numbers(f"{where}.progress", (each.weakness for each in revisit.progress), weaknesses, "weakness")
        if weaknesses and len(revisit.progress) > len(weaknesses):
            reason = f"decides on {len(revisit.progress)} weaknesses of {len(weaknesses)}"
            raise InvariantError(f"{where}.progress", reason)


def _check_monitoring(case: CaseFile, where: str, monitoring: MonitoringInspection, known: dict[str, Record]) -> None:
    found = _followed(where, monitoring, known)
    able = [each for each in _candidates(case, monitoring, found) if _may_have_failings(each)]
    if not able:
        reason = "follows no full inspection of the file that found widespread and/or systemic failings before it"
        raise InvariantError(where, reason)
    if len(able) == 1 and isinstance(able[0].findings, AreaSendFindings):
        areas = {each.number for each in able[0].findings.areas_for_priority_action}
        numbers = (each.number for each in monitoring.priority_areas)
        _check_numbers(f"{where}.priority_areas", numbers, areas, "area for priority action")


def _check_numbers(where: str, numbers: Iterator[int | None], known: set[int], what: str) -> None:
    """Numbers must be among those found, where any were recorded."""
    for number in numbers:
        if known and number is not None and number not in known:
            raise InvariantError(where, f"has {what} {number}; found were {', '.join(map(str, sorted(known)))}")


def _fits(plan: Plan, found: Record) -> bool:
    if isinstance(found, Revisit):
        unfinished = found.outcome is not RevisitOutcome.ALL_SUFFICIENT
        return plan.plan is PlanKind.ACCELERATED_PROGRESS_PLAN and unfinished
    if not isinstance(found, FullInspection):
        return False
    if plan.plan is PlanKind.WRITTEN_STATEMENT_OF_ACTION:
        return _may_need_statement(found)
    if plan.plan is PlanKind.PRIORITY_ACTION_PLAN:
        return _may_have_failings(found)
    return plan.plan is PlanKind.STRATEGIC_PLAN and not isinstance(found.findings, LocalAreaFindings)


_FOLLOWED = {
    PlanKind.WRITTEN_STATEMENT_OF_ACTION: "a written statement of action follows a full inspection that required one",
    PlanKind.ACCELERATED_PROGRESS_PLAN: "an accelerated progress plan follows a re-visit with too little progress",
    PlanKind.PRIORITY_ACTION_PLAN: "a priority action plan follows a full inspection that found failings",
    PlanKind.STRATEGIC_PLAN: "a strategic plan follows a full inspection from 2023",
}


def _check_plan(where: str, plan: Plan, known: dict[str, Record]) -> None:
    found = _followed(where, plan, known)
    if found is None:
        return
    if not _fits(plan, found):
        raise InvariantError(
            f"{where}.follows", f"is {shown(plan.follows)}, of kind {found.kind}; {_FOLLOWED[plan.plan]}"
        )
    if isinstance(found, Revisit) and found.follows is not None:
        found = known[found.follows]  # an accelerated plan addresses weaknesses of the inspection before the re-visit
    findings = found.findings if isinstance(found, FullInspection) else None
    numbers: set[int] = set()
    if isinstance(findings, LocalAreaFindings):
        numbers = {each.number for each in findings.significant_weaknesses}
    elif isinstance(findings, AreaSendFindings):
        numbers = {each.number for each in findings.areas_for_priority_action}
    _check_numbers(f"{where}.addresses", iter(plan.addresses), numbers, "weakness or area for priority action")


def _check_support(where: str, support: SupportAction, known: dict[str, Record]) -> None:
    found = _followed(where, support, known)
    if found is not None and not isinstance(found, (ReportedVisit, Plan)):
        reason = (
            f"is {shown(support.follows)}, of kind {found.kind}; support follows an inspection, a re-visit or a plan"
        )
        raise InvariantError(f"{where}.follows", reason)
