"""What was found, against what the outcomes of the edition may contain, and what the report announces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.checks._governing import framework_of
from sendframework.checks._subject import kind_in_words
from sendframework.checks.issues import Severity
from sendframework.framework import DeadlineRule, OutcomeRule
from sendframework.framework.intervals import IntervalUnit
from sendframework.records.area_send_findings import AreaSendFindings
from sendframework.records.full_inspections import FullInspection
from sendframework.records.local_area_findings import LocalAreaFindings
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.revisits import Revisit
from sendframework.vocabulary.aspects import Aspect
from sendframework.vocabulary.milestones import MilestoneCode
from sendframework.vocabulary.outcomes import (
    AreaSendOutcome,
    FindingKind,
    LocalAreaFindingKind,
    WrittenStatementDecision,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.checks._subject import Subject
    from sendframework.checks.issues import Issue
    from sendframework.framework import Edition, Rule
    from sendframework.records.area_send_findings import NextSteps
    from sendframework.records.visits import Visit

__all__ = ["check_completeness", "check_findings", "check_next_steps", "outcome_of"]


def outcome_of(visit: Visit) -> str | None:
    """The result of a visit that has one, as far as it is known."""
    if isinstance(visit, FullInspection):
        if isinstance(visit.findings, AreaSendFindings):
            return visit.findings.outcome
        return None if visit.findings is None else visit.findings.decision
    return visit.outcome if isinstance(visit, Revisit | MonitoringInspection) else None


def _kinds(visit: Visit) -> Iterator[tuple[str, FindingKind | LocalAreaFindingKind]]:
    """The kinds of finding that a record has, with the field that has them."""
    findings = visit.findings if isinstance(visit, FullInspection) else None
    if isinstance(findings, AreaSendFindings):
        for field, kind in (
            ("effective_practice", FindingKind.EFFECTIVE_PRACTICE),
            ("needs", FindingKind.NEED_TO_DO_BETTER),
            ("areas_for_priority_action", FindingKind.AREA_FOR_PRIORITY_ACTION),
            ("areas_for_improvement", FindingKind.AREA_FOR_IMPROVEMENT),
        ):
            if getattr(findings, field):
                yield f"findings.{field}", kind
    if isinstance(findings, LocalAreaFindings):
        if findings.main_findings:
            yield "findings.main_findings", LocalAreaFindingKind.MAIN_FINDING
        if any(each.strengths for each in findings.aspects):
            yield "findings.aspects", LocalAreaFindingKind.STRENGTH
        if any(each.areas_for_development for each in findings.aspects):
            yield "findings.aspects", LocalAreaFindingKind.AREA_FOR_DEVELOPMENT
        if findings.significant_weaknesses:
            yield "findings.significant_weaknesses", LocalAreaFindingKind.SIGNIFICANT_WEAKNESS
    if isinstance(visit, Revisit) and visit.progress:
        yield "progress", LocalAreaFindingKind.PROGRESS_ON_WEAKNESS


def check_findings(at: Subject, visit: Visit) -> Iterator[Issue]:
    """Findings of the framework that governs; an outcome that the edition has; findings that the outcome may have."""
    if at.edition is None:
        return
    findings = visit.findings if isinstance(visit, FullInspection) else None
    if findings is not None and framework_of(findings) is not at.edition.framework.code:
        sentence = (
            f"The findings are those of the framework {framework_of(findings)}, but edition {at.edition.id} of "
            f"{at.edition.framework.code} governs the inspection."
        )
        yield at.issue("findings-of-other-framework", "findings", sentence, rule=at.rule("outcomes-not-carried-over"))
        return
    outcome = outcome_of(visit)
    if outcome is None or at.graph is None or at.activity is None:
        return
    described = next((rule for rule in at.edition.outcomes(at.activity) if rule.outcome == outcome), None)
    if described is None:
        field = "findings" if findings is not None else "progress" if isinstance(visit, Revisit) else "outcome"
        sentence = f"Edition {at.edition.id} has no outcome {outcome} of a {kind_in_words(at.activity)}."
        yield at.issue("outcome-not-in-edition", field, sentence, observed=outcome)
        return
    for where, kind in _kinds(visit):
        if kind not in described.may_contain:
            sentence = f"Edition {at.edition.id} knows no {kind.words} in a report whose outcome is {outcome}."
            yield at.issue("finding-not-allowed", where, sentence, rule=described, observed=kind)


def check_completeness(at: Subject, visit: FullInspection) -> Iterator[Issue]:
    """What an outcome leads one to expect and the record does not have."""
    findings = visit.findings
    if isinstance(findings, AreaSendFindings):
        yield from _priority_action(at, findings)
    elif findings is not None:
        yield from _statement(at, findings)


def _priority_action(at: Subject, findings: AreaSendFindings) -> Iterator[Issue]:
    where = "findings.areas_for_priority_action"
    areas = findings.areas_for_priority_action
    failings = findings.outcome is AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS
    if failings and not areas:
        sentence = "No area for priority action is recorded, though the outcome is one that has them."
        yield at.issue("findings-missing", where, sentence, rule=at.rule(f"outcome-{findings.outcome}"))
    without = sorted(area.number for area in areas if not area.responsible_bodies)
    if without:
        numbers = ", ".join(map(str, without))
        named = len(without) < len(areas)
        sentence = f"No responsible body is recorded beside area for priority action {numbers}."
        if named:
            sentence = sentence[:-1] + ", though others have theirs."
        most = Severity.QUERY if named else Severity.NOTE
        yield at.issue("responsible-body-missing", where, sentence, rule=at.rule("report-priority-action"), most=most)


def _statement(at: Subject, findings: LocalAreaFindings) -> Iterator[Issue]:
    if findings.decision is WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED:
        if not findings.significant_weaknesses:
            sentence = "No significant weakness is recorded, though a written statement of action is required."
            rule = at.rule("written-statement-trigger")
            yield at.issue("findings-missing", "findings.significant_weaknesses", sentence, rule=rule)
        if not findings.principal_authorities:
            sentence = "It is not recorded who must write the statement of action."
            rule = at.rule("written-statement")
            yield at.issue("principal-authority-missing", "findings.principal_authorities", sentence, rule=rule)
    met = {each.aspect for each in findings.aspects}
    missing = [aspect for aspect in Aspect if aspect not in met]
    if met and missing:
        sentence = f"Nothing is recorded under {' or '.join(missing)}, though other questions are answered."
        rule = at.rule("letter-contents") or at.rule(f"aspect-{missing[0]}")
        yield at.issue("findings-missing", "findings.aspects", sentence, rule=rule)


def check_next_steps(at: Subject, visit: FullInspection) -> Iterator[Issue]:
    """What the report announces and asks for, against what follows its outcome."""
    findings = visit.findings
    if at.edition is None or not isinstance(findings, AreaSendFindings):
        return
    if findings.next_steps is None or findings.outcome is None:
        return
    described = next((rule for rule in at.edition.rules_of(OutcomeRule) if rule.outcome is findings.outcome), None)
    if described is None:
        return
    yield from _intervals(at, at.edition, findings.next_steps, described)
    yield from _plans(at, findings.next_steps, described)


def _intervals(at: Subject, edition: Edition, steps: NextSteps, described: OutcomeRule) -> Iterator[Issue]:
    for field, what, milestone, unit in (
        (
            "next_full_inspection_years",
            "the next full inspection",
            MilestoneCode.NEXT_FULL_INSPECTION_EXPECTED,
            IntervalUnit.YEARS,
        ),
        (
            "monitoring_inspection_months",
            "monitoring",
            MilestoneCode.MONITORING_INSPECTION_EXPECTED,
            IntervalUnit.MONTHS,
        ),
    ):
        printed = getattr(steps, field)
        if printed is None:
            continue
        rule = _deadline(edition, described, milestone)
        where = f"findings.next_steps.{field}"
        seen = f"{printed} {unit.words if printed != 1 else unit.words.removesuffix('s')}"
        announced = f"The report announces {what} within {seen}"
        if rule is None:
            sentence = f"{announced}; after the outcome {described.outcome} there is none."
            yield at.issue("next-steps-differ", where, sentence, rule=described, observed=seen)
        elif rule.interval is not None and rule.interval.unit is unit and rule.interval.count not in {None, printed}:
            expected = str(rule.interval)
            sentence = f"{announced}; reports with the outcome {described.outcome} say {expected}."
            yield at.issue("next-steps-differ", where, sentence, rule=rule, expected=expected, observed=seen)


def _deadline(edition: Edition, described: OutcomeRule, milestone: str) -> DeadlineRule | None:
    for rule in edition.rules_of(DeadlineRule):
        if rule.milestone == milestone and described.outcome in rule.outcomes:
            return rule
    return None


def _plans(at: Subject, steps: NextSteps, described: OutcomeRule) -> Iterator[Issue]:
    for field, rule_id, what in (
        ("priority_action_plan_required", "priority-action-plan", "a priority action plan"),
        ("strategic_plan_update_requested", "strategic-plan", "an updated strategic plan"),
    ):
        asked = getattr(steps, field)
        rule: Rule | None = at.rule(rule_id)
        if asked is None or rule is None:
            continue
        follows = described.outcome in getattr(rule, "outcomes", ())
        if asked != follows:
            words = "asks for" if asked else "does not ask for"
            usual = "one follows" if follows else "none follows"
            sentence = f"The report {words} {what}; {usual} the outcome {described.outcome}."
            yield at.issue("next-steps-differ", f"findings.next_steps.{field}", sentence, rule=rule)
