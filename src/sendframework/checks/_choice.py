"""Issues about the edition itself: which governs, why, and that none does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.checks._governing import PLAN_RULES, span
from sendframework.checks._subject import kind_in_words
from sendframework.framework import ActivityRule
from sendframework.handbooks import editions
from sendframework.handbooks.applicability import applicable_edition
from sendframework.handbooks.transitions import start_of
from sendframework.periods import in_words
from sendframework.vocabulary.plans import PlanKind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sendframework.checks._subject import Subject
    from sendframework.checks.issues import Issue
    from sendframework.records.plans import Plan
    from sendframework.records.record import Record

__all__ = ["check_choice", "check_plan_time"]

_FIRST_DATES = {
    "engagement-meeting": ("held_on",),
    "interim-visit": ("visited",),
    "thematic-visit": ("notified_on", "on_site"),
}


def check_choice(at: Subject, record: Record) -> Iterator[Issue]:
    """Which edition governs an activity; whether it was in force, and whether it has such an activity at all."""
    day = at.governed.day
    if at.edition is not None:
        yield from _in_force(at, day)
        if at.activity is not None and not any(at.activity in r.activities for r in at.edition.rules_of(ActivityRule)):
            sentence = f"Edition {at.edition.id} has no {kind_in_words(at.activity)}s."
            yield at.issue("activity-not-in-edition", "", sentence)
        if at.governed.late and day is not None:
            sentence = (
                f"Edition {at.edition.id} was chosen by the report of {in_words(day)}, because no date of the "
                f"{kind_in_words(record.kind)} itself is known; it may have begun under an earlier one."
            )
            known = getattr(record, "report_received_on", None)
            where = "published_on" if known is None else "report_received_on"
            yield at.issue("edition-chosen-by-report", where, sentence)
        return
    if at.activity is None:
        return
    if day is None:
        fields = _FIRST_DATES.get(record.kind, ("notified_on", "on_site"))
        yield at.unchecked("What needs an edition, and so a date,", fields)
        return
    if not any(day in each.in_force for each in editions()):
        sentence = f"No edition of the library is in force on {in_words(day)}; give one to check against."
        yield at.issue("no-edition", "", sentence, observed=str(day))
        return
    told = applicable_edition(at.activity, day)
    yield at.issue("activity-not-in-edition", "", told.reason, observed=str(day))


def _in_force(at: Subject, day: date | None) -> Iterator[Issue]:
    edition = at.edition
    if edition is None or day is None or at.governed.chosen or day in edition.in_force:
        return
    sentence = f"Edition {edition.id} was asked for, which is in force {edition.in_force}, not on {in_words(day)}."
    yield at.issue("edition-not-in-force", "", sentence, expected=str(edition.in_force), observed=str(day))


def check_plan_time(at: Subject, plan: Plan) -> Iterator[Issue]:
    """Whether there were plans of the kind yet when the first thing happened to it."""
    if plan.plan in {PlanKind.STRATEGIC_PLAN, PlanKind.WRITTEN_STATEMENT_OF_ACTION} or at.world.edition is not None:
        return  # partnerships had strategic plans before any inspection asked for them
    dated = [span(event.on) for event in plan.events if event.on is not None]
    wanted = PLAN_RULES[plan.plan]
    first = next(each for each in editions() if any(rule.id == wanted for rule in each.rules))
    if dated and min(last for _, last in dated) < start_of(first):
        sentence = f"There were no {plan.plan.words}s before edition {first.id}, from {in_words(start_of(first))}."
        when = min(dated)[1]
        rule = first.rule(wanted)
        yield at.issue("plan-of-wrong-kind", "events", sentence, rule=rule, observed=in_words(when), edition=first)
