"""What an area takes on from those whose place it took: obligations of plans under way, and no outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from sendframework._showing import several
from sendframework.areas.england import england_areas
from sendframework.periods import in_words
from sendframework.programme._following import following
from sendframework.programme._fulfilling import BY_PLANS
from sendframework.programme._gathering import begins
from sendframework.programme._stories import Story
from sendframework.programme._telling import named, told
from sendframework.programme.expectations import ExpectationState
from sendframework.programme.outlook_notes import OutlookNote, OutlookNoteCode
from sendframework.records.plans import Plan
from sendframework.records.support_actions import SupportAction

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sendframework.areas.local_area import LocalArea
    from sendframework.programme._stories import Setting
    from sendframework.programme.expectations import Expectation
    from sendframework.records.record import Record


def obligations(
    story: Story, predecessors: Sequence[tuple[LocalArea, Sequence[Record]]], setting: Setting
) -> Iterator[Expectation]:
    """What was under way in predecessors on their last day, as it stands on the day of the outlook.

    Only of plans: inspections and re-visits follow an outcome, which nobody inherits.
    A plan or act of support of the successor can show that it came; a full inspection of the successor ends it.
    """
    if not story.area.exists_on(setting.on):
        return
    mine = [record for record in story.history if isinstance(record, Plan | SupportAction)]
    for area, records in predecessors:
        over = _over_by_its_end(area, records, setting)
        handed_on = Story(area, [*records, *mine], setting.on, handed_on=True)
        for each in following(handed_on, setting).expectations:
            if each.id not in BY_PLANS or each.state is ExpectationState.NO_LONGER_EXPECTED:
                continue
            if (each.id, each.follows) not in over:
                yield _taken_on(each, story)


def _over_by_its_end(area: LocalArea, records: Sequence[Record], setting: Setting) -> set[tuple[str, Record | None]]:
    """What had come by the last day of an area."""
    last = None if area.period is None else area.period.end
    if last is None:
        return set()
    until = attrs.evolve(setting, on=min(last, setting.on))
    held = [record for record in records if (begins(record) or last) <= until.on]
    found = following(Story(area, held, until.on, handed_on=True), until).expectations
    return {(each.id, each.follows) for each in found if each.state is ExpectationState.DONE}


def _taken_on(each: Expectation, story: Story) -> Expectation:
    shared = ""
    if len(each.area.successors) > 1:
        shared = "; nothing that was read says which of its successors carries it"
    notes = (*each.notes, f"It was under way in {named(each.area)}, whose place {named(story.area)} took{shared}.")
    first = story.dated[0] if story.dated else None
    if first is None or not each.is_open:
        return attrs.evolve(each, notes=notes)
    return attrs.evolve(
        each,
        notes=notes,
        state=ExpectationState.NO_LONGER_EXPECTED,
        reason=f"The {told(first.visit)} of {named(story.area)} began after it; no record shows that it came before.",
    )


def notes_on_area(area: LocalArea, known: Mapping[str, LocalArea], setting: Setting) -> Iterator[OutlookNote]:
    """What became of the area, what it came from, and what is planned."""
    period = area.period
    if period is not None and period.start is not None and period.start > setting.on:
        text = f"{named(area)} does not exist before {in_words(period.start)}."
        yield OutlookNote(code=OutlookNoteCode.AREA_NOT_YET, text=text)
    if area.predecessors and period is not None and period.start is not None:
        text = (
            f"It took the place of {_names(area, area.predecessors, known)} on {in_words(period.start)}, wholly or in "
            "part: no outcome of theirs is its own."
        )
        yield OutlookNote(code=OutlookNoteCode.NO_OUTCOME_INHERITED, text=text, citations=area.citations)
    if period is not None and period.end is not None and period.end < setting.on:
        text = f"{named(area)} ended on {in_words(period.end)}."
        if area.successors:
            text += f" Its place took {_names(area, area.successors, known)}; they inherit no outcome."
        yield OutlookNote(code=OutlookNoteCode.AREA_REPLACED, text=text, citations=area.citations)
    for change in area.planned:
        text = f"A change is planned: {named(area)} is {change}; graded {change.grade}."
        yield OutlookNote(code=OutlookNoteCode.PLANNED_CHANGE, text=text, citations=change.citations)


def _names(area: LocalArea, codes: Sequence[str], known: Mapping[str, LocalArea]) -> str:
    """Areas by name where the outlook or, for an area of its own, the library's register has them; else by code."""
    register = {held.code: held for held in england_areas()}
    others = register if register.get(area.code) == area else {}
    found = (known.get(code) or others.get(code) for code in codes)
    return several([code if held is None else named(held) for code, held in zip(codes, found, strict=True)])
