"""What happened to a plan by itself: who judged it, and in which order."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from sendframework.checks._governing import span
from sendframework.checks._subject import the, when
from sendframework.errors import CalendarCoverageError
from sendframework.framework import DutyRule
from sendframework.handbooks import editions
from sendframework.handbooks.transitions import start_of
from sendframework.periods import in_words
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.plans import PlanKind, PlanStage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sendframework.checks._subject import Subject
    from sendframework.checks.issues import Issue
    from sendframework.framework import Rule
    from sendframework.periods import PartialDate
    from sendframework.records.plans import Plan

__all__ = ["acting_rule_broken", "check_plan_events"]

_INSPECTORATES = frozenset({Actor.OFSTED, Actor.CARE_QUALITY_COMMISSION, Actor.INSPECTORS, Actor.CHIEF_INSPECTOR})
"""The same hands under several names."""
_ACTORS = {
    PlanKind.WRITTEN_STATEMENT_OF_ACTION: {
        PlanStage.REQUIRED: "written-statement-determination",
        PlanStage.ACCEPTED: "written-statement-fitness",
        PlanStage.RETURNED: "written-statement-fitness",
    },
    PlanKind.ACCELERATED_PROGRESS_PLAN: {
        PlanStage.ACCEPTED: "accelerated-progress-plan-approval",
        PlanStage.RETURNED: "accelerated-progress-plan-approval",
    },
    PlanKind.PRIORITY_ACTION_PLAN: {
        PlanStage.ACCEPTED: "priority-action-plan-feedback",
        PlanStage.RETURNED: "priority-action-plan-feedback",
        PlanStage.FEEDBACK_RECEIVED: "priority-action-plan-feedback",
    },
}
"""Which rule names those who act, by plan and stage."""


def check_plan_events(at: Subject, plan: Plan) -> Iterator[Issue]:
    """The events of a plan among themselves."""
    yield from _actors(at, plan)
    yield from _publication(at, plan)
    yield from _acceptance(at, plan)


def acting_rule_broken(
    at: Subject, rule_id: str, by: Actor | None, on: date | PartialDate | None
) -> tuple[Rule, str] | None:
    """The rule that names others than the one who acted, with their names; none where a later one allows the act.

    Who gives feedback on plans changed while some were under way, and nobody has published for which it holds.
    """
    rule = at.rule(rule_id)
    if rule is None or not _acted_by_another(rule, by):
        return None
    if at.edition is not None and at.world.edition is None and on is not None:
        for later in editions():
            if start_of(at.edition) < start_of(later) <= span(on)[1]:
                told = next((each for each in later.rules if each.id == rule_id), None)
                if told is not None and not _acted_by_another(told, by):
                    return None
    return rule, " and ".join(the(actor) for actor in getattr(rule, "actor", ()))


def _acted_by_another(rule: Rule | None, by: Actor | None) -> bool:
    """Whether somebody acted whom a rule does not name; the inspectorates count as one."""
    if by is None or not isinstance(rule, DutyRule) or not rule.actor:
        return False
    named = set(rule.actor) | (_INSPECTORATES if _INSPECTORATES & set(rule.actor) else frozenset())
    if Actor.DEPARTMENT_FOR_EDUCATION in named:
        named.add(Actor.SECRETARY_OF_STATE)
    return by not in named


def _actors(at: Subject, plan: Plan) -> Iterator[Issue]:
    """Who required a plan, found it fit, sent it back or gave feedback, against who does so."""
    told = _ACTORS.get(plan.plan, {})
    for event in plan.events:
        rule_id = told.get(event.stage)
        broken = None if rule_id is None else acting_rule_broken(at, rule_id, event.by, event.on)
        if broken is not None and event.by is not None:
            rule, names = broken
            feedback = event.stage is PlanStage.FEEDBACK_RECEIVED
            words = "Feedback on it is recorded as given" if feedback else f"It is recorded as {event.stage.words}"
            sentence = f"{words} by {the(event.by)}; the rule names {names}."
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
    if plan.plan is not PlanKind.WRITTEN_STATEMENT_OF_ACTION or interval is None or not interval.count:
        return
    submitted = [each.on for each in plan.happened(PlanStage.SUBMITTED) if each.on is not None]
    accepted = [each.on for each in plan.happened(PlanStage.ACCEPTED) if each.on is not None]
    if not submitted or not accepted:
        return
    with suppress(CalendarCoverageError):
        due = at.world.calendar.add(span(submitted[-1])[1], interval.count)
        if span(accepted[0])[0] > due:
            sentence = (
                f"The statement was accepted {when(accepted[0])}; {interval} after its submission, "
                f"as is recalled, would have been {in_words(due)}."
            )
            yield at.issue("plan-accepted-late", "events", sentence, rule=rule, expected=in_words(due))
