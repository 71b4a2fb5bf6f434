"""The first cycle of the second framework: every area is due one full inspection by its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from sendframework.framework import DutyRule
from sendframework.handbooks import edition_on
from sendframework.programme._closing import expectation
from sendframework.programme._stories import framework_of, in_force
from sendframework.programme._timing import Timed
from sendframework.programme.expectations import ExpectationState
from sendframework.vocabulary.frameworks import FrameworkCode
from sendframework.vocabulary.milestones import MilestoneCode

if TYPE_CHECKING:
    from sendframework.programme._stories import Setting, Story
    from sendframework.programme.expectations import Expectation

_RULE = "first-cycle"


def first_cycle(story: Story, setting: Setting) -> Expectation | None:
    """The full inspection that every area is due under the second framework, by the rule of the edition of the day.

    None before that framework, for an area that does not exist on the day, and where the edition names no last day.
    """
    began = in_force(FrameworkCode.AREA_SEND).start
    if began is None or setting.on < began or not story.area.exists_on(setting.on):
        return None
    held = edition_on(setting.on)
    rule = next((each for each in held.rules_of(DutyRule) if each.id == _RULE), None)
    if rule is None or rule.by is None:
        return None
    due = Timed(
        id=MilestoneCode.NEXT_FULL_INSPECTION_EXPECTED.value,
        label="First full inspection under the framework of 2023 due",
        certainty=rule.certainty,
        grade=rule.grade,
        rule=rule,
        edition=held.id,
        target=rule.by,
    )
    made = expectation(story, None, setting, due)
    inspected = [part for part in story.dated if framework_of(part) is FrameworkCode.AREA_SEND]
    if inspected:
        return attrs.evolve(made, state=ExpectationState.DONE, fulfilled_by=inspected[0].visit)
    claimed = setting.records_complete_to
    if claimed is not None and claimed >= setting.on:
        return made
    unknown = "No record under this framework was supplied, nor was it said that all were: it may have come already."
    return attrs.evolve(made, notes=(*made.notes, unknown))
