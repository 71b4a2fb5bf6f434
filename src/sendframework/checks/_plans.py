"""Plans: of the right kind, in time, complete, and judged by those who judge them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sendframework._showing import with_article
from sendframework.checks._governing import PLAN_RULES, follows_findings, span
from sendframework.checks._subject import counted, days_in_words, kind_in_words, when, window_of
from sendframework.checks.issues import Severity
from sendframework.framework import MilestoneRule
from sendframework.framework.intervals import Certainty
from sendframework.periods import PartialDate, in_words
from sendframework.records.area_send_findings import AreaSendFindings
from sendframework.records.full_inspections import FullInspection
from sendframework.records.local_area_findings import LocalAreaFindings
from sendframework.records.revisits import Revisit
from sendframework.vocabulary.milestones import MilestoneCode
from sendframework.vocabulary.outcomes import AreaSendOutcome, WrittenStatementDecision
from sendframework.vocabulary.plans import PlanKind, PlanStage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sendframework.checks._subject import Subject
    from sendframework.checks.issues import Issue
    from sendframework.framework import Edition, Rule
    from sendframework.records.plans import Plan
    from sendframework.records.record import Record
    from sendframework.records.visits import ReportedVisit
    from sendframework.timetables import Milestone

__all__ = ["check_plan", "due_dates", "known_of_report", "review_late"]


class _Due(NamedTuple):
    """Something that a plan has to have come to by a day."""

    code: str
    stage: PlanStage
    milestone: MilestoneCode
    what: str


_DUES = {
    PlanKind.WRITTEN_STATEMENT_OF_ACTION: (
        _Due("statement-late", PlanStage.SUBMITTED, MilestoneCode.WRITTEN_STATEMENT_DUE, "The written statement"),
    ),
    PlanKind.PRIORITY_ACTION_PLAN: (
        _Due("statement-late", PlanStage.SUBMITTED, MilestoneCode.PRIORITY_ACTION_PLAN_STATUTORY_LIMIT, "The plan"),
        _Due("plan-late", PlanStage.SUBMITTED, MilestoneCode.PRIORITY_ACTION_PLAN_DUE, "The plan"),
    ),
    PlanKind.STRATEGIC_PLAN: (
        _Due("plan-late", PlanStage.PUBLISHED, MilestoneCode.STRATEGIC_PLAN_DUE, "The strategic plan"),
    ),
    PlanKind.ACCELERATED_PROGRESS_PLAN: (),
}
_EARLIEST = {PlanKind.WRITTEN_STATEMENT_OF_ACTION: "written-statement-submission"}
"""The rule that says from when on a plan is submitted, where that is not the one by which there is such a plan."""
_OUTCOMES: dict[PlanKind, str] = {
    PlanKind.WRITTEN_STATEMENT_OF_ACTION: WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED,
    PlanKind.PRIORITY_ACTION_PLAN: AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS,
}


def known_of_report(visit: ReportedVisit) -> dict[str, date]:
    """The dates from which what follows is counted; a report known only in part counts at its latest."""
    known: dict[str, date] = {}
    if visit.on_site is not None and visit.on_site.end is not None:
        known[MilestoneCode.ON_SITE_ENDS.value] = visit.on_site.end
    if visit.report_received_on is not None:
        known[MilestoneCode.REPORT_RECEIVED.value] = visit.report_received_on
    if visit.published_on is not None:
        known[MilestoneCode.REPORT_PUBLISHED.value] = span(visit.published_on)[1]
    return known


def due_dates(at: Subject, inspection: FullInspection, outcome: str, ended: date | None = None) -> dict[str, Milestone]:
    """The milestones that follow an outcome and have a day; ``ended`` stands in for a last day that is not known."""
    governed = at.world.governed(inspection)
    known = known_of_report(inspection)
    if ended is not None:
        known.setdefault(MilestoneCode.ON_SITE_ENDS.value, ended)
    found = at.world.follow_up(governed, outcome, known)
    held = () if found is None else found.milestones
    return {each.id: each for each in held if each.on is not None and not each.given}


def check_plan(at: Subject, plan: Plan) -> Iterator[Issue]:
    """A plan against what it follows."""
    followed = at.world.followed(plan)
    if followed.missing:
        reason = f"{plan.follows!r} is not among the records given"
        yield at.unchecked("The plan against what it follows", ("follows",), because=reason)
    for found in followed.records:
        if not follows_findings(plan, found):
            yield _wrong_kind(at, plan, found)
            continue
        if isinstance(found, FullInspection):
            yield from _timing(at, plan, found, certain=followed.certain)
        if isinstance(found, Revisit):
            yield from _review(at, plan, found)
        yield from _contents(at, plan, found)


def _wrong_kind(at: Subject, plan: Plan, found: Record) -> Issue:
    edition = at.world.governed(found).edition
    what = kind_in_words(found.kind)
    named = with_article(plan.plan.words).capitalize()
    sentence = f"{named} cannot follow {plan.follows!r}, by what is recorded of that {what}."
    return at.issue("plan-of-wrong-kind", "follows", sentence, rule=_plan_rule(edition, plan), edition=edition)


def _plan_rule(edition: Edition | None, plan: Plan) -> Rule | None:
    wanted = PLAN_RULES[plan.plan]
    return next((rule for rule in edition.rules if rule.id == wanted), None) if edition is not None else None


def _outcome(plan: Plan, inspection: FullInspection) -> str | None:
    if isinstance(inspection.findings, AreaSendFindings) and inspection.findings.outcome is not None:
        return inspection.findings.outcome
    return _OUTCOMES.get(plan.plan)


def _timing(at: Subject, plan: Plan, inspection: FullInspection, *, certain: bool) -> Iterator[Issue]:
    outcome = _outcome(plan, inspection)
    if outcome is None:
        return
    if plan.follows is not None:
        yield from _early(at, plan, inspection)
    dues = due_dates(at, inspection, outcome)
    late: list[str] = []
    said: set[str] = set()
    for due in _DUES[plan.plan]:
        if late:
            break  # the law's limit comes after the handbook's, and one of them is enough
        held = dues.get(due.milestone.value)
        event = next((each.on for each in plan.happened(due.stage) if each.on is not None), None)
        if held is None or event is None:
            asking = _asking(at, inspection, outcome, due.milestone)
            issue = None if asking is None else _cannot(at, due, held, event, asking)
            if issue is not None and issue.sentence not in said:
                said.add(issue.sentence)
                yield issue
            continue
        yield from _compared(at, due, held, event, inspection, certain=certain, late=late)


def _early(at: Subject, plan: Plan, inspection: FullInspection) -> Iterator[Issue]:
    """A plan that was there before the report that asks for it, or, without its receipt, before the visit ended."""
    ready = inspection.report_received_on or (inspection.on_site.end if inspection.on_site is not None else None)
    stages = {due.stage for due in _DUES[plan.plan]}
    event = next((each for each in plan.events if each.stage in stages and each.on is not None), None)
    if ready is None or event is None or event.on is None or span(event.on)[1] >= ready:
        return
    edition = at.world.governed(inspection).edition
    wanted = _EARLIEST.get(plan.plan, PLAN_RULES[plan.plan])
    rule = None if edition is None else next((rule for rule in edition.rules if rule.id == wanted), None)
    what = "receipt of the report" if inspection.report_received_on is not None else "the end of the inspection"
    seen = days_in_words(*span(event.on))
    sentence = f"It was {event.stage.words} {when(event.on)}, before {what} on {in_words(ready)}."
    expected = f"not before {in_words(ready)}"
    yield at.issue("plan-early", "events", sentence, rule=rule, expected=expected, observed=seen, edition=edition)


def _asking(at: Subject, inspection: FullInspection, outcome: str, milestone: str) -> MilestoneRule | None:
    """The rule that dates a milestone after an outcome, in the edition of an inspection."""
    edition = at.world.governed(inspection).edition
    rules = () if edition is None else edition.rules_of(MilestoneRule)
    return next((rule for rule in rules if rule.milestone == milestone and outcome in rule.outcomes), None)


def _in_time(due: _Due) -> str:
    return f"Whether {due.what[0].lower()}{due.what[1:]} was {due.stage.words} in time"


def _cannot(
    at: Subject, due: _Due, held: Milestone | None, event: date | PartialDate | None, rule: MilestoneRule | None
) -> Issue:
    """That a plan could not be held against its day, for want of one of the two dates or both."""
    wanting = {}
    if event is None:
        wanting["events"] = "the day on which that happened"
    if held is None:
        wanting["follows"] = "the day on which the report was received"
    reason = f"{' and '.join(wanting.values())} {'is' if len(wanting) == 1 else 'are'} not known"
    return at.unchecked(_in_time(due), tuple(wanting), because=reason, rule=rule)


def _compared(
    at: Subject,
    due: _Due,
    held: Milestone,
    event: date | PartialDate,
    inspection: FullInspection,
    *,
    certain: bool,
    late: list[str],
) -> Iterator[Issue]:
    first, last = span(event)
    limit = window_of(held)[1]
    where = "events"
    expected = in_words(limit)
    start = held.counted_from
    upper = held.upper_estimate
    exact = inspection.report_received_on is not None and not upper and certain and isinstance(event, type(limit))
    if first > limit:
        late.append(due.code)
        how = counted(held.rule, None, None if start is None else start.id)
        by = f"{expected} at the latest" if upper else expected
        sentence = f"{due.what} was {due.stage.words} {when(event)}, and due by {by} ({how})."
        yield at.issue(
            due.code,
            where,
            sentence,
            rule=held.rule,
            bounded_by=_rests_on(at, inspection, held),
            most=Severity.ERROR if exact else Severity.QUERY,
            expected=expected,
            observed=days_in_words(first, last),
            edition=at.world.governed(inspection).edition,
        )
    elif last > limit:
        reason = f"it was {due.stage.words} {when(event)}, and due by {expected}"
        yield at.unchecked(_in_time(due), (where,), because=reason, rule=held.rule)
    elif upper and held.certainty is Certainty.EXACT:
        reason = f"the day of receipt is not known; counted from publication it was due by {expected} at the latest"
        yield at.unchecked(_in_time(due), ("follows",), because=reason, rule=held.rule)


def _rests_on(at: Subject, inspection: FullInspection, held: Milestone) -> tuple[Rule | None, ...]:
    """The rule that says whether the limit is one for such a plan at all, where the limit is the law's."""
    edition = at.world.governed(inspection).edition
    if edition is None or held.certainty is not Certainty.EXACT:
        return ()
    wanted = "statement-of-proposed-action-legal-basis"
    return tuple(rule for rule in edition.rules if rule.id == wanted)


def _review(at: Subject, plan: Plan, revisit: Revisit) -> Iterator[Issue]:
    """The formal review of an accelerated progress plan, about half a year after the letter."""
    reviewed = next((each.on for each in plan.happened(PlanStage.REVIEWED) if each.on is not None), None)
    if reviewed is not None:
        yield from review_late(at, revisit, reviewed, "events")


def review_late(at: Subject, revisit: Revisit, reviewed: date | PartialDate, where: str) -> Iterator[Issue]:
    """Where a review came later than about half a year after the letter on the re-visit."""
    if revisit.outcome is None:
        return
    governed = at.world.governed(revisit)
    found = at.world.follow_up(governed, revisit.outcome, known_of_report(revisit))
    name = MilestoneCode.ACCELERATED_PROGRESS_PLAN_REVIEW.value
    held = found[name] if found is not None and name in found else None
    if held is None or held.on is None:
        yield at.unchecked(
            "The time of the review of the plan", ("follows",), because="the day of the letter is not known"
        )
        return
    if span(reviewed)[0] > window_of(held)[1]:
        expected = in_words(window_of(held)[1])
        sentence = f"The plan was reviewed {when(reviewed)}, and meant to be by about {expected}."
        yield at.issue("plan-review-late", where, sentence, rule=held.rule, expected=expected, edition=governed.edition)


def _contents(at: Subject, plan: Plan, found: Record) -> Iterator[Issue]:
    """Whether a plan that says what it addresses addresses everything that was found."""
    numbers: set[int] = set()
    rule_id = "written-statement-contents"
    if isinstance(found, FullInspection) and isinstance(found.findings, LocalAreaFindings):
        numbers = {each.number for each in found.findings.significant_weaknesses}
    elif isinstance(found, FullInspection) and isinstance(found.findings, AreaSendFindings):
        numbers = {each.number for each in found.findings.areas_for_priority_action}
        rule_id = "priority-action-plan"
    missing = sorted(numbers - set(plan.addresses))
    if plan.addresses and missing and plan.plan is not PlanKind.STRATEGIC_PLAN:
        edition = at.world.governed(found).edition
        rules = () if edition is None else tuple(rule for rule in edition.rules if rule.id == rule_id)
        sentence = f"The plan leaves out number {', '.join(map(str, missing))} of what was found."
        yield at.issue("plan-incomplete", "addresses", sentence, rule=rules[0] if rules else None, edition=edition)
