"""How an area stands under each framework, from its story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.periods import Period
from sendframework.programme._stories import framework_of, in_force, put_off
from sendframework.programme.standings import InspectionStatus, Standing
from sendframework.vocabulary.frameworks import FrameworkCode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sendframework.programme._stories import Part, Setting, Story


def standings(story: Story, setting: Setting) -> Iterator[Standing]:
    """How an area stands under each framework that had begun by the day and in whose time it existed."""
    for framework in FrameworkCode:
        force = in_force(framework)
        held = [part for part in story.full if framework_of(part) is framework and not put_off(part.visit)]
        if held:
            yield _inspected(story, framework, held)
            continue
        lived = story.area.period or Period()
        if (force.start is None or force.start <= setting.on) and force.overlaps(lived):
            yield _not_inspected(framework, setting, force, lived)


def _inspected(story: Story, framework: FrameworkCode, held: list[Part]) -> Standing:
    with_outcome = [part for part in held if part.outcome is not None]
    last = with_outcome[-1] if with_outcome else None
    later = held[held.index(last) + 1 :] if last is not None else held
    steps = () if last is None else (*story.followers(last, story.revisits), *story.followers(last, story.monitoring))
    step = steps[-1] if steps else None
    return Standing(
        framework=framework,
        status=InspectionStatus.INSPECTED,
        inspection=None if last is None else last.visit,
        outcome=None if last is None else last.outcome,
        next_step=None if step is None else step.visit,
        next_step_outcome=None if step is None else step.outcome,
        awaiting=later[-1].visit if later else None,
    )


def _not_inspected(framework: FrameworkCode, setting: Setting, force: Period, lived: Period) -> Standing:
    """Never inspected up to the day for which that is said; no record supplied where nothing is said of its time."""
    claimed = setting.records_complete_to
    firsts = [day for day in (force.start, lived.start) if day is not None]
    if claimed is None or (firsts and claimed < max(firsts)):
        return Standing(framework=framework, status=InspectionStatus.NO_RECORD_SUPPLIED)
    lasts: list[date] = [day for day in (force.end, lived.end, setting.on, claimed) if day is not None]
    return Standing(framework=framework, status=InspectionStatus.NEVER_INSPECTED, known_to=min(lasts))
