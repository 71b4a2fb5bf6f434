"""What follows an inspection: re-visits, monitoring, the next full inspection, and acts of government."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.checks._governing import follows_findings, span
from sendframework.checks._plan_events import acting_rule_broken
from sendframework.checks._plans import due_dates, review_late
from sendframework.checks._subject import kind_in_words, later_by, the, window_of
from sendframework.framework import ActivityRule
from sendframework.periods import in_words
from sendframework.records.area_send_findings import AreaSendFindings
from sendframework.records.full_inspections import FullInspection
from sendframework.records.local_area_findings import LocalAreaFindings
from sendframework.records.plans import Plan
from sendframework.records.revisits import Revisit
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.milestones import MilestoneCode
from sendframework.vocabulary.outcomes import AreaSendOutcome, RevisitOutcome, WrittenStatementDecision
from sendframework.vocabulary.plans import PlanKind, PlanStage
from sendframework.vocabulary.support import SupportEvent

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sendframework.checks._subject import Subject
    from sendframework.checks.issues import Issue
    from sendframework.framework import Edition, Rule
    from sendframework.records.monitoring_inspections import MonitoringInspection
    from sendframework.records.record import Record
    from sendframework.records.support_actions import SupportAction
    from sendframework.records.visits import Visit

__all__ = [
    "check_monitoring",
    "check_next_inspection",
    "check_revisit",
    "check_support",
    "start_of_visit",
    "told_start",
]


def start_of_visit(visit: Visit) -> date | None:
    """The first day on site, as far as it is known: the last, or the first that it can have been, may stand in."""
    if visit.about is not None:
        return visit.about.earliest
    return None if visit.on_site is None else visit.on_site.start or visit.on_site.end


def told_start(visit: Visit, began: date) -> tuple[str, str, str]:
    """In which field a visit tells when it began, whether *on* a day, *by* its last or *in* a month, and which."""
    if visit.about is not None:
        return "about", "in", str(visit.about)
    if visit.on_site is not None and visit.on_site.start is None:
        return "on_site.end", "by", in_words(began)
    return "on_site.start", "on", in_words(began)


def _end_of_inspection(at: Subject, visit: FullInspection, edition: Edition) -> date | None:
    """The last day on site, as far as it is known: the usual one after the first, or the last that it can have been."""
    if visit.about is not None:
        return visit.about.latest
    if visit.on_site is None or visit.on_site.end is not None or visit.on_site.start is None:
        return None if visit.on_site is None else visit.on_site.end
    start, name = visit.on_site.start, MilestoneCode.ON_SITE_ENDS.value
    found = at.world.timetable(edition, Activity.FULL_INSPECTION, MilestoneCode.ON_SITE_STARTS.value, start)
    held = found[name] if found is not None and name in found else None
    return start if held is None or held.on is None else held.on


def _not_given(at: Subject, record: Revisit | MonitoringInspection | SupportAction) -> Issue:
    reason = f"{record.follows!r} is not among the records given"
    return at.unchecked(f"The {kind_in_words(record.kind)} against what it follows", ("follows",), because=reason)


def _wrong(at: Subject, found: Record, sentence: str, rule_id: str) -> Issue:
    edition = at.world.governed(found).edition
    rule = None if edition is None else next((rule for rule in edition.rules if rule.id == rule_id), None)
    return at.issue("follows-wrong-record", "follows", sentence, rule=rule, edition=edition)


def check_revisit(at: Subject, revisit: Revisit) -> Iterator[Issue]:
    """A re-visit against the inspection that it follows."""
    followed = at.world.followed(revisit)
    if followed.missing:
        yield _not_given(at, revisit)
    for found in followed.records:
        if not isinstance(found, FullInspection) or not follows_findings(revisit, found):
            sentence = f"A re-visit cannot follow {revisit.follows!r}, which required no written statement of action."
            yield _wrong(at, found, sentence, "no-revisit-without-statement")
            continue
        yield from _revisit_timing(at, revisit, found)
        yield from _progress(at, revisit, found)
        yield from _second(at, revisit, found)


def _revisit_timing(at: Subject, revisit: Revisit, inspection: FullInspection) -> Iterator[Issue]:
    began = start_of_visit(revisit)
    if began is None or at.rule("revisit-timing") is None:
        return
    accepted = [
        span(event.on)
        for plan in at.world.all_of(Plan, revisit)
        if plan.plan is PlanKind.WRITTEN_STATEMENT_OF_ACTION and _plan_of(at, plan, inspection)
        for event in plan.happened(PlanStage.ACCEPTED)
        if event.on is not None
    ]
    if not accepted:
        reason = "the day on which the written statement was accepted is not known"
        yield at.unchecked("The time of the re-visit", ("follows",), because=reason, rule=at.rule("revisit-timing"))
        return
    last = max(last for _, last in accepted)
    known = {MilestoneCode.WRITTEN_STATEMENT_ACCEPTED.value: last}
    outcome = WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED
    found = at.world.follow_up(at.governed, outcome, known)
    name = MilestoneCode.REVISIT_EXPECTED.value
    if found is None or name not in found or found[name].on is None:
        return
    held = found[name]
    if began > window_of(held)[1]:
        expected = in_words(window_of(held)[1])
        where, how, seen = told_start(revisit, began)
        sentence = (
            f"The re-visit began {how} {seen}, later than about {expected} ({held.rule.interval} from the "
            "acceptance of the statement); most were later."
        )
        yield at.issue("revisit-late", where, sentence, rule=held.rule, expected=expected, observed=seen)


def _plan_of(at: Subject, plan: Plan, inspection: FullInspection) -> bool:
    return inspection in at.world.followed(plan).records


def _progress(at: Subject, revisit: Revisit, inspection: FullInspection) -> Iterator[Issue]:
    """Whether a re-visit that decides on weaknesses decides on every one."""
    if not revisit.progress or not isinstance(inspection.findings, LocalAreaFindings):
        return
    weaknesses = {each.number for each in inspection.findings.significant_weaknesses}
    decided = {each.weakness for each in revisit.progress if each.weakness is not None}
    if weaknesses and len(revisit.progress) < len(weaknesses):
        rule = at.rule("revisit-judgement-per-weakness")
        missing = ", ".join(map(str, sorted(weaknesses - decided)))
        sentence = f"The re-visit decides on {len(revisit.progress)} of {len(weaknesses)} weaknesses"
        sentence += f"; {missing} are without a decision." if len(decided) == len(revisit.progress) else "."
        yield at.issue("progress-incomplete", "progress", sentence, rule=rule)


def _second(at: Subject, revisit: Revisit, inspection: FullInspection) -> Iterator[Issue]:
    """Whether an earlier re-visit followed the same inspection; there is usually one only."""
    first = revisit.first_day
    if first is None:
        return
    earlier = [
        (before, other.outcome is RevisitOutcome.ALL_SUFFICIENT, _there_was(other, before))
        for other in at.world.all_of(Revisit, revisit)
        if other != revisit and (before := other.first_day) is not None and before < first
        if inspection in at.world.followed(other).records
    ]
    if not earlier:
        return
    _, all_well, told = max(earlier)
    found_what = ", which found progress on every weakness" if all_well else ""
    sentence = f"There was a re-visit already, {told}{found_what}; inspectors return only if directed to."
    rule = None if all_well else at.rule("no-second-revisit")
    yield at.issue("second-revisit", "", sentence, rule=rule)


def _there_was(revisit: Revisit, first: date) -> str:
    """When there was a re-visit, or its first date where no more is known."""
    began = start_of_visit(revisit)
    if began is None:
        return f"with a first date of {in_words(first)}"
    _, how, seen = told_start(revisit, began)
    return f"begun {how} {seen}"


def check_monitoring(at: Subject, monitoring: MonitoringInspection) -> Iterator[Issue]:
    """A monitoring inspection against the full inspection that it follows."""
    followed = at.world.followed(monitoring)
    if followed.missing:
        yield _not_given(at, monitoring)
    for found in followed.records:
        if not isinstance(found, FullInspection) or not follows_findings(monitoring, found):
            sentence = (
                f"Monitoring cannot follow {monitoring.follows!r}, which found no widespread and/or systemic failings."
            )
            yield _wrong(at, found, sentence, "monitoring-inspection")
            continue
        yield from _monitoring_timing(at, monitoring, found)
        yield from _areas_looked_at(at, monitoring, found)


def _monitoring_timing(at: Subject, monitoring: MonitoringInspection, inspection: FullInspection) -> Iterator[Issue]:
    began = start_of_visit(monitoring)
    if began is None:
        return
    outcome = AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS
    held = due_dates(at, inspection, outcome).get(MilestoneCode.MONITORING_INSPECTION_EXPECTED.value)
    if held is None:
        if at.rule("monitoring-inspection-timing") is not None:
            reason = "no date of the report that it follows is known"
            yield at.unchecked("The time of the monitoring inspection", ("follows",), because=reason)
        return
    if began > window_of(held)[1]:
        expected = in_words(window_of(held)[1])
        where, how, seen = told_start(monitoring, began)
        sentence = (
            f"Monitoring began {how} {seen}, later than about {expected} ({held.rule.interval} from "
            f"{'publication' if held.upper_estimate else 'receipt'} of the report)."
        )
        edition = at.world.governed(inspection).edition
        yield at.issue(
            "monitoring-late", where, sentence, rule=held.rule, expected=expected, observed=seen, edition=edition
        )


def _areas_looked_at(at: Subject, monitoring: MonitoringInspection, inspection: FullInspection) -> Iterator[Issue]:
    findings = inspection.findings
    if not monitoring.priority_areas or not isinstance(findings, AreaSendFindings):
        return
    found = {each.number for each in findings.areas_for_priority_action}
    missing = sorted(found - {each.number for each in monitoring.priority_areas})
    if missing:
        rule = at.rule("monitoring-inspection")
        sentence = f"Nothing is recorded on area for priority action {', '.join(map(str, missing))}."
        yield at.issue("priority-areas-incomplete", "priority_areas", sentence, rule=rule)


def check_next_inspection(at: Subject, inspection: FullInspection) -> Iterator[Issue]:
    """A full inspection against when the one before it said that it would come."""
    began, edition = start_of_visit(inspection), at.edition
    if began is None or edition is None:
        return
    earlier = []
    for other in at.world.all_of(FullInspection, inspection):
        before = at.world.governed(other).edition
        if before is None or before.framework.code is not edition.framework.code:
            continue
        ended = _end_of_inspection(at, other, before)
        if ended is not None and ended < began:
            earlier.append((ended, other))
    if not earlier:
        return
    ended = max(day for day, _ in earlier)
    for previous in (other for day, other in earlier if day == ended):
        yield from _since(at, previous, inspection, ended, began)


def _since(
    at: Subject, previous: FullInspection, inspection: FullInspection, ended: date, began: date
) -> Iterator[Issue]:
    findings = previous.findings
    outcome = findings.outcome if isinstance(findings, AreaSendFindings) else None
    name = MilestoneCode.NEXT_FULL_INSPECTION_EXPECTED.value
    held = None if outcome is None else due_dates(at, previous, outcome, ended=ended).get(name)
    rule: Rule
    edition = at.edition if held is None else at.world.governed(previous).edition
    if held is not None:
        rule, interval = held.rule, held.rule.interval
        expected: date | None = window_of(held)[1]
    else:
        described = at.rule(Activity.FULL_INSPECTION.value)
        if not isinstance(described, ActivityRule) or described.at_least_every is None:
            return
        rule, interval = described, described.at_least_every
        expected = later_by(interval, ended, at.world.calendar)
    if expected is None or began <= expected:
        return
    due = in_words(expected)
    where, how, seen = told_start(inspection, began)
    exact = previous.about is None and previous.on_site is not None and previous.on_site.end is not None
    since = f"{interval} from the one before, which ended {'on' if exact else 'by about'} {in_words(ended)}"
    sentence = f"It began {how} {seen}, later than about {due} ({since})."
    yield at.issue("next-inspection-late", where, sentence, rule=rule, expected=due, observed=seen, edition=edition)


def check_support(at: Subject, support: SupportAction) -> Iterator[Issue]:
    """What government did, against what it does after such an inspection."""
    followed = at.world.followed(support)
    if followed.missing:
        yield _not_given(at, support)
    if support.event is SupportEvent.PRIORITY_ACTION_PLAN_FEEDBACK:
        broken = acting_rule_broken(at, "priority-action-plan-feedback", support.by, support.on)
        if broken is not None and support.by is not None:
            rule, names = broken
            sentence = f"Feedback on the plan is recorded as given by {the(support.by)}; the rule names {names}."
            yield at.issue("unexpected-actor", "by", sentence, rule=rule, expected=names, observed=support.by)
    for found in followed.records:
        yield from _support_after(at, support, found)


def _support_after(at: Subject, support: SupportAction, found: Record) -> Iterator[Issue]:
    edition = at.world.governed(found).edition
    plans = {SupportEvent.ACCELERATED_PROGRESS_PLAN, SupportEvent.ACCELERATED_PROGRESS_PLAN_REVIEW}
    outcome = found.outcome if isinstance(found, Revisit) else None
    if isinstance(found, FullInspection) and isinstance(found.findings, AreaSendFindings | LocalAreaFindings):
        failings = isinstance(found.findings, AreaSendFindings) and found.findings.outcome in {
            None,
            AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS,
        }
        wrong = support.event is SupportEvent.PRIORITY_ACTION_PLAN_FEEDBACK and not failings
        if wrong or support.event in plans:
            sentence = f"{support.event.words.capitalize()} does not follow an inspection with such findings."
            yield at.issue("support-unexpected", "event", sentence, edition=edition)
    if outcome is RevisitOutcome.ALL_SUFFICIENT and support.event in {*plans, SupportEvent.MONITORING_VISIT}:
        rule = at.rule("revisit-monitoring-ends")
        sentence = (
            f"{support.event.words.capitalize()} is recorded after a re-visit that found progress on every weakness."
        )
        yield at.issue("support-unexpected", "event", sentence, rule=rule, edition=edition)
    elif isinstance(found, Revisit) and support.event is SupportEvent.ACCELERATED_PROGRESS_PLAN_REVIEW and support.on:
        yield from review_late(at, found, support.on, "on")
