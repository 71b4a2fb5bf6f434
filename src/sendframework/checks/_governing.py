"""Which edition governs a record, by which of its days; and which record another can follow."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from sendframework.framework import ActivityRule, Edition
from sendframework.handbooks import editions
from sendframework.handbooks.transitions import start_of
from sendframework.periods import PartialDate, Period
from sendframework.records.area_send_findings import AreaSendFindings
from sendframework.records.full_inspections import FullInspection
from sendframework.records.interim_visits import InterimVisit
from sendframework.records.local_area_findings import LocalAreaFindings
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.plans import Plan
from sendframework.records.revisits import Revisit
from sendframework.records.visits import ReportedVisit, Visit
from sendframework.vocabulary.frameworks import FrameworkCode
from sendframework.vocabulary.milestones import MilestoneCode
from sendframework.vocabulary.outcomes import AreaSendOutcome, RevisitOutcome, WrittenStatementDecision
from sendframework.vocabulary.plans import PlanKind

if TYPE_CHECKING:
    from datetime import date

    from sendframework.records.record import Record
    from sendframework.records.support_actions import SupportAction
    from sendframework.vocabulary.activities import Activity

__all__ = [
    "PLAN_RULES",
    "Governed",
    "follows_findings",
    "framework_of",
    "governing",
    "governing_what_follows",
    "span",
]

PLAN_RULES = {
    PlanKind.WRITTEN_STATEMENT_OF_ACTION: "written-statement",
    PlanKind.ACCELERATED_PROGRESS_PLAN: "accelerated-progress-plan",
    PlanKind.PRIORITY_ACTION_PLAN: "priority-action-plan",
    PlanKind.STRATEGIC_PLAN: "strategic-plan",
}
"""The rule by which there is a plan of each kind."""

_REPORT_DATES = frozenset({MilestoneCode.REPORT_RECEIVED.value, MilestoneCode.REPORT_PUBLISHED.value})


class Governed(NamedTuple):
    """The edition that governs a record."""

    edition: Edition | None
    chosen: bool
    """Whether it was chosen by a date, and not asked for."""
    day: date | None = None
    """The day by which it was chosen or is looked at; the last of several that it can have been."""
    late: bool = False
    """Whether that is a day of the report, after the inspection."""


def span(day: date | PartialDate) -> tuple[date, date]:
    """The first and the last day that a date can mean."""
    return (day.earliest, day.latest) if isinstance(day, PartialDate) else (day, day)


def framework_of(findings: LocalAreaFindings | AreaSendFindings) -> FrameworkCode:
    """The framework whose findings they are."""
    return FrameworkCode.AREA_SEND if isinstance(findings, AreaSendFindings) else FrameworkCode.LOCAL_AREA_SEND


@cache
def has(edition: Edition, activity: Activity) -> bool:
    """Whether an edition has an activity; asked of the library's few editions, and remembered."""
    return any(activity in rule.activities for rule in edition.rules_of(ActivityRule))


def _days(record: Record) -> tuple[tuple[date, date] | None, bool]:
    """Between which days a record says that it began, and whether only its report says so."""
    if isinstance(record, Visit) and record.notified_on is None:
        own = [day for name, day in record.known_dates.items() if name not in _REPORT_DATES]
        if record.about is not None and not any(day <= record.about.latest for day in own):
            return span(record.about), False
        if own:
            return (min(own), min(own)), False
        told = (record.report_received_on or record.published_on) if isinstance(record, ReportedVisit) else None
        return (None if told is None else span(told)), True
    if isinstance(record, InterimVisit):
        return _visited(record.visited), False
    day = getattr(record, "notified_on", None) or record.first_day
    return (None if day is None else (day, day)), False


def _visited(visited: Period | PartialDate | None) -> tuple[date, date] | None:
    if visited is None or isinstance(visited, PartialDate):
        return None if visited is None else span(visited)
    first, last = visited.start or visited.end, visited.end or visited.start
    return None if first is None or last is None else (first, last)


def governing(record: Record, edition: Edition | None) -> Governed:
    """The edition that governs an activity: the one asked for, or the one of its beginning that has it.

    Of one known only by its report, the edition is the last up to that day that has its kind of findings: a letter can
    come when the framework of its inspection is over.
    """
    days, late = _days(record)
    day = None if days is None else days[1]
    if edition is not None or days is None or record.activity is None:
        return Governed(edition, chosen=False, day=day)
    shelf = editions()
    findings = record.findings if isinstance(record, FullInspection) else None
    framework = framework_of(findings) if late and findings is not None else None

    def fits(each: Edition) -> bool:
        return (
            record.activity is not None
            and has(each, record.activity)
            and (framework is None or each.framework.code is framework)
        )

    in_force = [each for each in shelf if each.in_force.overlaps(Period(*days))]
    able = [each for each in in_force if fits(each)]
    if late and not able:
        able = [each for each in shelf if fits(each) and start_of(each) <= days[1]][-1:]
    return Governed(able[0] if able else None, chosen=True, day=day, late=late)


def governing_what_follows(record: Plan | SupportAction) -> Governed:
    """The edition of what follows an inspection that is not known: the last up to its first day that has such plans."""
    day = record.first_day
    if day is None:
        return Governed(None, chosen=True)
    able = [each for each in editions() if start_of(each) <= day]
    if isinstance(record, Plan):
        wanted = PLAN_RULES[record.plan]
        able = [each for each in able if any(rule.id == wanted for rule in each.rules)]
    return Governed(able[-1] if able else None, chosen=True)


def follows_findings(record: Record, found: Record) -> bool:
    """Whether one record can follow another, by what was found in that or is not known of it."""
    plan = record.plan if isinstance(record, Plan) else None
    if plan is PlanKind.ACCELERATED_PROGRESS_PLAN:
        return isinstance(found, Revisit) and found.outcome is not RevisitOutcome.ALL_SUFFICIENT
    if not isinstance(found, FullInspection):
        return False
    findings = found.findings
    if plan is PlanKind.STRATEGIC_PLAN:
        return not isinstance(findings, LocalAreaFindings)
    if plan is PlanKind.WRITTEN_STATEMENT_OF_ACTION or isinstance(record, Revisit):
        return findings is None or (
            isinstance(findings, LocalAreaFindings)
            and findings.decision is not WrittenStatementDecision.NO_WRITTEN_STATEMENT
        )
    failings = {None, AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS}
    able = findings is None or (isinstance(findings, AreaSendFindings) and findings.outcome in failings)
    return able and (plan is not None or isinstance(record, MonitoringInspection))
