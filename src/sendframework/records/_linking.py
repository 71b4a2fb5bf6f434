"""Whether the records of a case file can belong together: references, what follows what, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework._showing import shown
from sendframework.errors import InvariantError
from sendframework.records.area_send_findings import AreaSendFindings
from sendframework.records.full_inspections import FullInspection
from sendframework.records.local_area_findings import LocalAreaFindings
from sendframework.records.revisits import Revisit
from sendframework.vocabulary.outcomes import AreaSendOutcome, RevisitOutcome, WrittenStatementDecision
from sendframework.vocabulary.plans import PlanKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.records.case_files import CaseFile
    from sendframework.records.monitoring_inspections import MonitoringInspection
    from sendframework.records.plans import Plan
    from sendframework.records.record import Record
    from sendframework.records.support_actions import SupportAction

__all__ = ["check_links"]

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
    for where, record in _placed(case):
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
        _followed(f"CaseFile.support[{index}]", support, known)


def _placed(case: CaseFile) -> Iterator[tuple[str, Record]]:
    for field in _FIELDS:
        for index, record in enumerate(getattr(case, field)):
            yield f"CaseFile.{field}[{index}]", record


def _check_area(case: CaseFile, where: str, record: Record) -> None:
    area = getattr(record, "area", case.area)
    if area.code != case.area.code:
        reason = f"is {area} ({area.code}), but the file is of {case.area} ({case.area.code}); each area has its own"
        raise InvariantError(f"{where}.area", reason)


def _followed(
    where: str, record: Revisit | MonitoringInspection | Plan | SupportAction, known: dict[str, Record]
) -> Record | None:
    """The record that one follows, which must be in the file and must not come later."""
    if record.follows is None:
        return None
    found = known.get(record.follows)
    if found is None:
        reason = f"is {shown(record.follows)}, which no record of the file has as its reference"
        raise InvariantError(f"{where}.follows", reason)
    mine, its = record.first_day, found.first_day
    if mine is not None and its is not None and mine < its:
        raise InvariantError(where, f"begins on {mine}, before what it follows, which begins on {its}")
    return found


def _candidates(case: CaseFile, found: Record | None) -> tuple[FullInspection, ...]:
    """The full inspections that could be meant: the one followed, or any of the file."""
    if isinstance(found, FullInspection):
        return (found,)
    return () if found is not None else case.full_inspections


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
    able = [each for each in _candidates(case, found) if _may_need_statement(each)]
    if not able:
        raise InvariantError(where, "follows no full inspection of the file that required a written statement")
    if len(able) == 1 and isinstance(able[0].findings, LocalAreaFindings):
        weaknesses = {each.number for each in able[0].findings.significant_weaknesses}
        _check_numbers(f"{where}.progress", (each.weakness for each in revisit.progress), weaknesses, "weakness")
        if weaknesses and len(revisit.progress) > len(weaknesses):
            reason = f"decides on {len(revisit.progress)} weaknesses of {len(weaknesses)}"
            raise InvariantError(f"{where}.progress", reason)


def _check_monitoring(case: CaseFile, where: str, monitoring: MonitoringInspection, known: dict[str, Record]) -> None:
    found = _followed(where, monitoring, known)
    able = [each for each in _candidates(case, found) if _may_have_failings(each)]
    if not able:
        reason = "follows no full inspection of the file with widespread and/or systemic failings"
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


def _check_plan(where: str, plan: Plan, known: dict[str, Record]) -> None:
    found = _followed(where, plan, known)
    if found is not None and not _fits(plan, found):
        raise InvariantError(f"{where}.follows", f"is a {found.kind} that no {plan.plan.words} can follow")
    if isinstance(found, FullInspection) and isinstance(found.findings, (LocalAreaFindings, AreaSendFindings)):
        if isinstance(found.findings, LocalAreaFindings):
            numbers = {each.number for each in found.findings.significant_weaknesses}
        else:
            numbers = {each.number for each in found.findings.areas_for_priority_action}
        _check_numbers(f"{where}.addresses", iter(plan.addresses), numbers, "weakness or area for priority action")
