"""The findings of a report from its sections: outcome, next steps, lists and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from sendframework.readers._report_bodies import bodies_in
from sendframework.readers._report_layout import joined
from sendframework.readers._report_lists import bullets_in, finished, items_in
from sendframework.readers._report_notes import AS_PRINTED
from sendframework.readers._report_outcome import outcome_block
from sendframework.readers._report_partners import before_people
from sendframework.readers._report_tables import before_rows, is_beside, rows_in
from sendframework.readers._report_words import folded
from sendframework.records.area_send_findings import (
    AreaForImprovement,
    AreaForPriorityAction,
    AreaSendFindings,
    NextSteps,
)
from sendframework.records.bodies import Body
from sendframework.vocabulary.bodies import BodyKind
from sendframework.vocabulary.outcomes import AreaSendOutcome

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from sendframework.readers._report_lists import Item
    from sendframework.readers._report_notes import Notes
    from sendframework.readers._report_sections import Section
    from sendframework.readers._report_tables import Row

__all__ = ["findings_of"]

_FAILINGS = AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS
_LISTS = {
    "report-effective-practice": "effective_practice",
    "report-needs": "needs",
    "report-priority-action": "areas_for_priority_action",
    "report-improvement": "areas_for_improvement",
}
_Sections: TypeAlias = "Mapping[str, Section]"


def findings_of(
    sections: _Sections,
    notes: Notes,
    *,
    known: Container[str],
    areas: Sequence[str],
    structured: bool,
    has_lines: bool,
) -> AreaSendFindings | None:
    """What the report found; None where nothing of it was."""
    if "report-partnership-details" not in sections:
        sections = {rule: _without_people(section, notes) for rule, section in sections.items()}
    outcome, steps = _outcome(sections, notes)
    actions = _actions(sections, notes, outcome, known=known, areas=areas, structured=structured)
    improvements: tuple[AreaForImprovement, ...] = ()
    if has_lines:
        improvements = _improvements(sections, notes, known=known, structured=structured)
    else:
        notes.doubt("findings.areas_for_improvement", "cannot be told apart in a text without lines")
    effective = _bullets("effective_practice", sections.get("report-effective-practice"), notes, known)
    needs = _bullets("needs", sections.get("report-needs"), notes, known)
    if outcome is None and steps is None and not (actions or improvements or effective or needs):
        return None
    return AreaSendFindings(
        outcome=outcome,
        next_steps=steps,
        areas_for_priority_action=actions,
        areas_for_improvement=improvements,
        effective_practice=effective,
        needs=needs,
    )


def _without_people(section: Section, notes: Notes) -> Section:
    """A section up to the table with people in it, whose heading was not found; other sections keep no text of it."""
    field = _LISTS.get(section.rule)
    pieces = section.pieces if field is None else before_people(section.pieces)
    if field is None or pieces == section.pieces:
        return section
    reason = (
        "goes on with what looks like names of people, because the heading of the partnership details was not found; "
        "read up to there"
    )
    notes.doubt(f"findings.{field}", reason, pieces[-1].page if pieces else section.page)
    return section._replace(pieces=pieces)


def _outcome(sections: _Sections, notes: Notes) -> tuple[AreaSendOutcome | None, NextSteps | None]:
    section = sections.get("report-outcome")
    if section is None:
        notes.doubt("findings.outcome", "the part with the outcome was not found")
        return None, None
    page = section.page
    block = outcome_block(joined(section.pieces))
    outcome = block.outcomes[0] if len(block.outcomes) == 1 else None
    if outcome is None:
        several = " and ".join(block.outcomes)
        reason = f"the wording is of more than one outcome: {several}" if several else "the wording is of no outcome"
        notes.doubt("findings.outcome", reason, page)
    else:
        notes.value("findings.outcome", outcome, page, "by the wording of the outcome block")
    where = "findings.next_steps"
    notes.doubts(where, block.doubts, page)
    is_one = block.priority_plan != block.strategic_plan
    steps = NextSteps(
        next_full_inspection_years=block.years or None,
        monitoring_inspection_months=block.months or None,
        priority_action_plan_required=True if block.priority_plan else (False if is_one else None),
        strategic_plan_update_requested=True if block.strategic_plan else (False if is_one else None),
    )
    how = "by the wording of the outcome block"
    if steps.next_full_inspection_years is not None:
        notes.value(f"{where}.next_full_inspection_years", steps.next_full_inspection_years, page, how)
    elif not block.doubts:
        notes.doubt(f"{where}.next_full_inspection_years", "when the next full inspection comes was not found", page)
    if steps.monitoring_inspection_months is not None:
        notes.value(f"{where}.monitoring_inspection_months", steps.monitoring_inspection_months, page, how)
    elif block.has_monitoring or outcome is _FAILINGS:
        reason = "when the monitoring inspection comes was not found"
        notes.doubt(f"{where}.monitoring_inspection_months", reason, page)
    for field in ("priority_action_plan_required", "strategic_plan_update_requested"):
        asked = getattr(steps, field)
        if asked is None:
            notes.doubt(f"{where}.{field}", "whether the plan is asked for was not found", page)
        else:
            words = how if asked else "worked out: the outcome block asks for the other plan and not for this one"
            notes.value(f"{where}.{field}", asked, page, words)
    return outcome, steps if steps != NextSteps() else None


def _actions(
    sections: _Sections,
    notes: Notes,
    outcome: AreaSendOutcome | None,
    *,
    known: Container[str],
    areas: Sequence[str],
    structured: bool,
) -> tuple[AreaForPriorityAction, ...]:
    where = "findings.areas_for_priority_action"
    section = sections.get("report-priority-action")
    if section is None:
        if outcome is _FAILINGS:
            notes.doubt(where, "the table was not found, though the outcome is one that has it")
        return ()
    rows = _rows(where, section, notes, known=known, structured=structured)
    if not rows:
        return ()
    if outcome not in {None, _FAILINGS}:
        notes.doubt(
            where, f"{len(rows)} were found and left out: under the outcome {outcome} there are none", section.page
        )
        return ()
    texts = _each_once(where, [row.text for row in rows], notes)
    actions: list[AreaForPriorityAction] = []
    for index, row in enumerate(rows):
        bodies = tuple(Body(kind=body.kind, name=body.name) for body in bodies_in(row.bodies, areas))
        path = f"{where}[{index}]"
        if not bodies:
            notes.doubt(f"{path}.responsible_bodies", "no responsible body was found", row.page)
        else:
            notes.value(
                f"{path}.responsible_bodies", "; ".join(map(str, bodies)), row.page, "by the words that end a name"
            )
        if any(body.kind is BodyKind.OTHER for body in bodies):
            notes.doubt(f"{path}.responsible_bodies", "a body of a kind that is not known is among them", row.page)
        if texts[index]:
            notes.value(f"{path}.text", texts[index], row.page)
            _doubt_unfinished(f"{path}.text", row.text, row.page, notes)
        else:
            notes.doubt(f"{path}.text", "no text was found", row.page)
        actions.append(AreaForPriorityAction(number=index + 1, text=texts[index], responsible_bodies=bodies))
    return tuple(actions)


def _rows(where: str, section: Section, notes: Notes, *, known: Container[str], structured: bool) -> tuple[Row, ...]:
    """The rows of the table of areas for priority action; none where it was not understood, which is said."""
    rows = rows_in(section.pieces, known, structured=structured)
    if not rows:
        notes.doubt(where, "the table was not understood", section.page)
    elif not structured and is_beside(section.pieces, rows):
        reason = "the columns of the table seem to stand line beside line, so that its rows cannot be told apart"
        notes.doubt(where, reason, section.page)
        return ()
    elif not structured and before_rows(section.pieces, rows, known):
        notes.doubt(where, "what stands before the first row was not understood", section.page)
    return rows


def _improvements(
    sections: _Sections, notes: Notes, *, known: Container[str], structured: bool
) -> tuple[AreaForImprovement, ...]:
    where = "findings.areas_for_improvement"
    section = sections.get("report-improvement")
    if section is None:
        notes.doubt(where, "the part with the areas for improvement was not found")
        return ()
    items: Sequence[Item] = items_in(section.pieces, known, structured=structured)
    if not items:
        notes.doubt(where, "no area for improvement was understood", section.page)
    texts = _each_once(where, [item.text for item in items], notes)
    for index, item in enumerate(items):
        notes.value(f"{where}[{index}].text", item.text, item.page)
        _doubt_unfinished(f"{where}[{index}].text", item.text, item.page, notes)
    return tuple(AreaForImprovement(number=index + 1, text=text) for index, text in enumerate(texts))


def _bullets(field: str, section: Section | None, notes: Notes, known: Container[str]) -> tuple[str, ...]:
    where = f"findings.{field}"
    if section is None:
        notes.doubt(where, "the part was not found")
        return ()
    items = bullets_in(section.pieces, known)
    if not items:
        notes.doubt(where, "nothing was understood", section.page)
        return ()
    texts = tuple(dict.fromkeys(item.text for item in items))
    if len(texts) < len(items):
        notes.doubt(where, "the same text stands there twice; it is kept once", section.page)
    for index, item in enumerate({each.text: each for each in reversed(items)}[text] for text in texts):
        notes.value(f"{where}[{index}]", item.text, item.page, AS_PRINTED)
    return texts


def _doubt_unfinished(where: str, text: str, page: int, notes: Notes) -> None:
    """A text that breaks off is a sign that a table was not understood; entries of lists often have no stop."""
    if not finished(text) and "\n" not in text:
        notes.doubt(where, "does not end with the end of a sentence: the table may not have been understood", page)


def _each_once(where: str, texts: Iterable[str], notes: Notes) -> list[str | None]:
    """Texts, with None for one that is blank or has been met before."""
    met: set[str] = set()
    kept: list[str | None] = []
    for index, text in enumerate(texts):
        form = folded(text).rstrip(".;, ")
        if form in met:
            notes.doubt(f"{where}[{index}].text", "is the same as one before it, and was left out")
        kept.append(None if not form or form in met else text)
        met.add(form)
    return kept
