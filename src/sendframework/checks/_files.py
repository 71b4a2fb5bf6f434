"""What only a whole case file shows: plans that are missing, the cap on monitoring, the first cycle."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from sendframework.checks._findings import outcome_of
from sendframework.checks._governing import PLAN_RULES
from sendframework.checks._plans import due_dates
from sendframework.checks._sequels import start_of_visit, told_start
from sendframework.checks._subject import Subject, later_by, window_of
from sendframework.framework import CapRule, DutyRule
from sendframework.periods import in_words
from sendframework.records.area_send_findings import AreaSendFindings
from sendframework.records.full_inspections import FullInspection
from sendframework.vocabulary.milestones import MilestoneCode
from sendframework.vocabulary.outcomes import AreaSendOutcome, RevisitOutcome, WrittenStatementDecision
from sendframework.vocabulary.plans import PlanKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.checks._world import World
    from sendframework.checks.issues import Issue
    from sendframework.records.case_files import CaseFile
    from sendframework.records.monitoring_inspections import MonitoringInspection
    from sendframework.records.record import Record
    from sendframework.records.revisits import Revisit

__all__ = ["check_file"]


def check_file(world: World, case: CaseFile) -> Iterator[Issue]:
    """The records of a file against each other, as far as that is about what is not there."""
    for index, inspection in enumerate(case.full_inspections):
        at = Subject(world, f"$.full_inspections[{index}]", inspection, world.governed(inspection))
        yield from _plan_after_inspection(at, case, inspection)
        yield from _first_cycle(at, inspection)
    for index, revisit in enumerate(case.revisits):
        at = Subject(world, f"$.revisits[{index}]", revisit, world.governed(revisit))
        yield from _plan_after_revisit(at, case, revisit)
    yield from _cap(world, case)


def _wanted(outcome: str | None) -> tuple[PlanKind, MilestoneCode] | None:
    if outcome == WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED:
        return PlanKind.WRITTEN_STATEMENT_OF_ACTION, MilestoneCode.WRITTEN_STATEMENT_DUE
    if outcome == AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS:
        return PlanKind.PRIORITY_ACTION_PLAN, MilestoneCode.PRIORITY_ACTION_PLAN_STATUTORY_LIMIT
    if outcome in {AreaSendOutcome.TYPICALLY_POSITIVE, AreaSendOutcome.INCONSISTENT}:
        return PlanKind.STRATEGIC_PLAN, MilestoneCode.STRATEGIC_PLAN_DUE
    return None


def _has_plan(at: Subject, case: CaseFile, kind: PlanKind, record: Record) -> bool:
    """Whether a plan of the kind follows a record, or may do so because nothing says what it follows."""
    plans = [plan for plan in case.plans if plan.plan is kind]
    return any(
        plan.follows is None or any(found is record for found in at.world.followed(plan).records) for plan in plans
    )


def _plan_after_inspection(at: Subject, case: CaseFile, inspection: FullInspection) -> Iterator[Issue]:
    outcome = outcome_of(inspection)
    wanted = _wanted(outcome)
    if wanted is None or outcome is None or _has_plan(at, case, wanted[0], inspection):
        return
    held = due_dates(at, inspection, outcome).get(wanted[1].value)
    if held is None:
        return
    due = window_of(held)[1]
    later = [each for each in case.records if each is not inspection and each.first_day and each.first_day > due]
    if not later:
        return  # nothing in the file shows that the day has come
    rule = at.rule(PLAN_RULES[wanted[0]])
    sentence = f"No {wanted[0].words} is in the file, which goes on after {in_words(due)}, when one was due."
    yield at.issue("plan-missing", "", sentence, rule=rule, expected=in_words(due))


def _plan_after_revisit(at: Subject, case: CaseFile, revisit: Revisit) -> Iterator[Issue]:
    kind = PlanKind.ACCELERATED_PROGRESS_PLAN
    if revisit.outcome in {None, RevisitOutcome.ALL_SUFFICIENT} or _has_plan(at, case, kind, revisit):
        return
    rule = at.rule("accelerated-progress-plan")
    sentence = f"No accelerated progress plan is in the file, though the re-visit ended {revisit.outcome}."
    yield at.issue("plan-missing", "", sentence, rule=rule)


def _first_cycle(at: Subject, inspection: FullInspection) -> Iterator[Issue]:
    rule, began = at.rule("first-cycle"), start_of_visit(inspection)
    if not isinstance(rule, DutyRule) or rule.by is None or began is None or began <= rule.by:
        return
    for other in at.world.all_of(FullInspection, inspection):
        before = start_of_visit(other)
        if (before is not None and before < began) and _is_second(at, other):
            return
    where, how, seen = told_start(inspection, began)
    sentence = (
        f"It began {how} {seen}, and no earlier inspection under this framework is in the file: each area "
        f"was due one by {in_words(rule.by)}."
    )
    yield at.issue("first-cycle", where, sentence, rule=rule, observed=seen)


def _is_second(at: Subject, other: FullInspection) -> bool:
    edition = at.world.governed(other).edition
    same = edition is not None and at.edition is not None and edition.framework.code is at.edition.framework.code
    return same or isinstance(other.findings, AreaSendFindings)


def _cap(world: World, case: CaseFile) -> Iterator[Issue]:
    """No more monitoring in a year than the cap, where the children's services are monitored too."""
    capped: list[tuple[date, int, CapRule]] = []
    for index, monitoring in enumerate(case.monitoring_inspections):
        day, edition = _day_on_site(monitoring), world.governed(monitoring).edition
        rules = () if edition is None else edition.rules_of(CapRule)
        capped.extend(
            (day, index, rule) for rule in rules if day is not None and monitoring.activity in rule.activities
        )
    if not capped:
        return
    _, first, rule = min(capped, key=lambda each: each[0])
    record = case.monitoring_inspections[first]
    at = Subject(world, "$", record, world.governed(record))
    others = case.childrens_services_monitoring_visits
    if others is None:
        field = "childrens_services_monitoring_visits"
        yield at.unchecked("The cap on monitoring", (field,), rule=rule)
        return
    if others:
        every = sorted([*(day for each in case.monitoring_inspections if (day := _day_on_site(each))), *others])
        yield from _over(at, case, capped, every)


def _day_on_site(monitoring: MonitoringInspection) -> date | None:
    """The day that counts towards the cap; a date known only in part cannot."""
    return None if monitoring.about is not None else start_of_visit(monitoring)


def _over(at: Subject, case: CaseFile, capped: list[tuple[date, int, CapRule]], every: list[date]) -> Iterator[Issue]:
    for day, index, rule in sorted(capped, key=lambda each: each[:2]):
        for start in sorted({each for each in every if each <= day}):
            after = later_by(rule.within, start, at.world.calendar)
            if after is None:
                continue
            end = after - timedelta(days=1)
            number = sum(start <= each <= end for each in every)
            if day <= end and number > rule.most:
                record = case.monitoring_inspections[index]
                inner = Subject(at.world, f"$.monitoring_inspections[{index}]", record, at.world.governed(record))
                sentence = (
                    f"It is one of {number} monitoring inspections and visits from {in_words(start)} to "
                    f"{in_words(end)}; there are usually no more than {rule.most} in {rule.within}."
                )
                yield inner.issue("monitoring-cap", "on_site", sentence, rule=rule, observed=str(number))
                break
