"""What happened to a plan by itself: who judged it, and in which order."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from sendframework.checks._governing import span
from sendframework.checks._subject import days_in_words
from sendframework.errors import CalendarCoverageError
from sendframework.framework import DutyRule
from sendframework.periods import in_words
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.plans import PlanKind, PlanStage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.checks._subject import Subject
    from sendframework.checks.issues import Issue
    from sendframework.framework import Rule
    from sendframework.records.plans import Plan

__all__ = ["acted_by_another", "check_plan_events"]

_INSPECTORATES = frozenset({Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION, Actor.INSPECTORS, Actor.CHIEF_INSPECTOR})
"""The same hands under several names."""


def check_plan_events(at: Subject, plan: Plan) -> Iterator[Issue]:
    """The events of a plan among themselves."""
    yield from _actors(at, plan)
    yield from _publication(at, plan)
    yield from _acceptance(at, plan)


def acted_by_another(rule: Rule | None, by: Actor | None) -> bool:
    """Whether somebody acted whom a rule does not name; the inspectorates count as one."""
    if by is None or not isinstance(rule, DutyRule) or not rule.actor:
        return False
    named = set(rule.actor) | (_INSPECTORATES if _INSPECTORATES & set(rule.actor) else frozenset())
    if Actor.DEPARTMENT_FOR_EDUCATION in named:
        named.add(Actor.SECRETARY_OF_STATE)
    return by not in named


def _actors(at: Subject, plan: Plan) -> Iterator[Issue]:
    """Who found a plan fit, sent it back or gave feedback, against who does so."""
    told = {
        PlanKind.WRITTEN_STATEMENT_OF_ACTION: ("written-statement-fitness", {PlanStage.ACCEPTED, PlanStage.RETURNED}),
        PlanKind.ACCELERATED_PROGRESS_PLAN: (
            "accelerated-progress-plan-approval",
            {PlanStage.ACCEPTED, PlanStage.RETURNED},
        ),
        PlanKind.PRIORITY_ACTION_PLAN: ("priority-action-plan-feedback", {PlanStage.FEEDBACK_RECEIVED}),
    }.get(plan.plan)
    rule = None if told is None else at.rule(told[0])
    if told is None or rule is None:
        return
    for event in plan.events:
        if event.stage in told[1] and acted_by_another(rule, event.by) and event.by is not None:
            names = " and ".join(actor.label for actor in getattr(rule, "actor", ()))
            sentence = f"It was {event.stage.words} by {event.by.label}, where {names} do so."
            yield at.issue("unexpected-actor", "events", sentence, rule=rule, expected=names, observed=event.by)


def _publication(at: Subject, plan: Plan) -> Iterator[Issue]:
    """A written statement that was out before it was accepted."""
    published = [span(each.on) for each in plan.happened(PlanStage.PUBLISHED) if each.on is not None]
    accepted = [span(each.on) for each in plan.happened(PlanStage.ACCEPTED) if each.on is not None]
    if plan.plan is not PlanKind.WRITTEN_STATEMENT_OF_ACTION or not published or not accepted:
        return
    if min(last for _, last in published) < min(first for first, _ in accepted):
        rule = at.rule("written-statement-publication")
        sentence = "The statement was published before it was accepted; in practice areas publish it afterwards."
        yield at.issue("plan-published-before-acceptance", "events", sentence, rule=rule)


def _acceptance(at: Subject, plan: Plan) -> Iterator[Issue]:
    """How long the decision on a written statement took, against what is recalled of it."""
    rule = at.rule("written-statement-acceptance")
    interval = getattr(rule, "interval", None)
    if plan.plan is not PlanKind.WRITTEN_STATEMENT_OF_ACTION or rule is None or interval is None or not interval.count:
        return
    submitted = [each.on for each in plan.happened(PlanStage.SUBMITTED) if each.on is not None]
    accepted = [each.on for each in plan.happened(PlanStage.ACCEPTED) if each.on is not None]
    if not submitted or not accepted:
        return
    with suppress(CalendarCoverageError):
        due = at.world.calendar.add(span(submitted[-1])[1], interval.count)
        if span(accepted[0])[0] > due:
            sentence = (
                f"The statement was accepted on {days_in_words(*span(accepted[0]))}; {interval} after its submission, "
                f"as is recalled, would have been {in_words(due)}."
            )
            yield at.issue("plan-accepted-late", "events", sentence, rule=rule, expected=in_words(due))
