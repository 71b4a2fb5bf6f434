"""Expectations in their states: done, no longer expected, or open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendframework.framework import TransitionRule
from sendframework.handbooks import editions
from sendframework.periods import Period, in_words
from sendframework.programme._fulfilling import announced, fulfilling
from sendframework.programme._telling import told
from sendframework.programme._timing import state_on
from sendframework.programme.expectations import Expectation, ExpectationState
from sendframework.vocabulary.milestones import MilestoneCode

if TYPE_CHECKING:
    from sendframework.programme._stories import Part, Setting, Story
    from sendframework.programme._timing import Timed
    from sendframework.records.record import Record

_WITHOUT_REVISIT = "statements-without-revisit"


def expectation(story: Story, part: Part | None, setting: Setting, found: Timed) -> Expectation:
    """What follows an inspection or re-visit, or with None the framework alone, in its state on the day."""
    shown_by: Record | None = None
    gone: str | None = None
    coming: Record | None = None
    if part is not None:
        shown_by = fulfilling(found.id, story, part)
        coming = None if shown_by is not None else announced(found.id, story, part)
        gone = None if shown_by is not None or coming is not None else _replaced(found.id, story, part, setting)
    days = found.window or (None if found.target is None else Period(found.target, found.target))
    if shown_by is not None:
        state = ExpectationState.DONE
    else:
        state = ExpectationState.NO_LONGER_EXPECTED if gone is not None else state_on(days, setting)
        if coming is not None and state is ExpectationState.NOT_YET:
            state = ExpectationState.SOON
    said = None if coming is None else f"It is announced: the {told(coming)}."
    return Expectation(
        area=story.area,
        follows=None if part is None else part.visit,
        state=state,
        fulfilled_by=shown_by,
        reason=None if shown_by is not None else said or gone or found.reason,
        **_as_fields(found),
    )


def _as_fields(found: Timed) -> dict[str, Any]:
    return {name: value for name, value in found._asdict().items() if name != "reason"}


def _replaced(name: str, story: Story, part: Part, setting: Setting) -> str | None:
    """Why something that has not come is no longer expected; None where it is."""
    if name == MilestoneCode.REVISIT_EXPECTED:
        rule = rule_without_revisit()
        if rule is not None and rule.on <= setting.on:
            return f"{rule.statement} (Rule {rule.id}, {rule.grade}.)"
    later = story.after(part)
    if later is not None:
        return f"The {told(later.visit)} began after it; no record that was supplied shows that it came before."
    last = None if story.area.period is None else story.area.period.end
    if last is not None and last < setting.on and not story.handed_on:
        return f"The area ended on {in_words(last)}."
    return None


def rule_without_revisit() -> TransitionRule | None:
    """The rule on areas that had to write a statement and were not re-visited; None where no edition has it."""
    rules = (rule for each in editions() for rule in each.rules_of(TransitionRule))
    return next((rule for rule in rules if rule.id == _WITHOUT_REVISIT), None)
