"""What is to be expected after the inspections of one area, and what cannot be said."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from sendframework.errors import NotInForceError, UnknownCodeError
from sendframework.framework import DutyRule, IntervalUnit
from sendframework.handbooks import edition, edition_on
from sendframework.periods import in_words
from sendframework.programme._closing import expectation
from sendframework.programme._fulfilling import BY_PLANS, BY_VISITS
from sendframework.programme._stories import put_off
from sendframework.programme._telling import told
from sendframework.programme._timing import Timed, after_outcome, report_expected, spans_of
from sendframework.programme.outlook_notes import OutlookNote, OutlookNoteCode
from sendframework.records._days import earliest, latest
from sendframework.records.area_send_findings import AreaSendFindings
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.milestones import MilestoneCode
from sendframework.vocabulary.outcomes import MonitoringOutcome, WrittenStatementDecision
from sendframework.vocabulary.plans import PlanKind, PlanStage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.framework import Edition
    from sendframework.programme._stories import Part, Setting, Story
    from sendframework.programme._timing import Spans
    from sendframework.programme.expectations import Expectation
    from sendframework.records.record import Record

_EXPECTED = frozenset({*BY_PLANS, *BY_VISITS})
"""The milestones after an outcome that are activities or plans; steps between them are left to timetables."""
_OUTCOME_STANDS = "outcome-stands-after-monitoring"


class Following(NamedTuple):
    """What follows in one area."""

    expectations: tuple[Expectation, ...]
    notes: tuple[OutlookNote, ...]


def following(story: Story, setting: Setting) -> Following:
    """What is to be expected after every inspection and re-visit of an area, and what cannot be said."""
    made: list[Expectation] = []
    notes: list[OutlookNote] = list(story.notes)
    for part in story.announced:
        text = f"The {told(part.visit)} was announced by {in_words(setting.on)} and had not begun."
        notes.append(OutlookNote(code=OutlookNoteCode.ANNOUNCED, text=text))
    for part in story.full:
        made.extend(_after_full(story, part, setting, notes))
    for part in story.revisits:
        made.extend(_after_revisit(story, part, setting, notes))
    for part in story.monitoring:
        notes.extend(_after_monitoring(part, setting))
    return Following(tuple(made), tuple(notes))


def _after_full(story: Story, part: Part, setting: Setting, notes: list[OutlookNote]) -> Iterator[Expectation]:
    if part.begun is None or put_off(part.visit):
        why = "has no date" if part.begun is None else "was put off or left incomplete"
        text = f"The {told(part.visit)} {why}, and is not taken for the next one after any other."
        notes.append(OutlookNote(code=OutlookNoteCode.NOT_COUNTED, text=text))
    spans = spans_of(part.visit, setting.on)
    if part.outcome is None:
        notes.append(_outcome_not_known(part, setting))
        found = None if put_off(part.visit) else report_expected(part.visit, spans, setting)
        if found is not None and found.id not in spans:
            yield expectation(story, part, setting, found)
        return
    sources: dict[str, Record] = dict.fromkeys(spans, part.visit)
    if part.outcome is WrittenStatementDecision.WRITTEN_STATEMENT_REQUIRED:
        _add_acceptance(story, part, spans, sources)
    yield from _expected(story, part, after_outcome(part.outcome, spans, sources, setting), setting, notes)
    notes.extend(_printed_otherwise(part))


def _add_acceptance(story: Story, part: Part, spans: Spans, sources: dict[str, Record]) -> None:
    """The day on which a written statement was first accepted, where a plan knows it: re-visits are counted from it."""
    name = MilestoneCode.WRITTEN_STATEMENT_ACCEPTED.value
    for plan in story.plans_of(part, PlanKind.WRITTEN_STATEMENT_OF_ACTION):
        for event in plan.happened(PlanStage.ACCEPTED):
            if event.on is None or earliest(event.on) > story.on:
                continue
            days = (earliest(event.on), latest(event.on))
            if name not in spans or days < spans[name]:
                spans[name], sources[name] = days, plan


def _after_revisit(story: Story, part: Part, setting: Setting, notes: list[OutlookNote]) -> Iterator[Expectation]:
    if part.outcome is None:
        notes.append(_outcome_not_known(part, setting))
        return
    spans = spans_of(part.visit, setting.on)
    found = after_outcome(part.outcome, spans, dict.fromkeys(spans, part.visit), setting)
    yield from _expected(story, part, found, setting, notes)
    if isinstance(found, str) or not found:
        return
    held = edition(found[0].edition)
    rule = held.rule(PlanKind.ACCELERATED_PROGRESS_PLAN.value)
    plan = Timed(
        id=rule.id,
        label="Accelerated progress plan",
        certainty=rule.certainty,
        grade=rule.grade,
        rule=rule,
        edition=held.id,
        reason="No day can be counted: nothing that was read says by when.",
    )
    yield expectation(story, part, setting, plan)


def _expected(
    story: Story, part: Part, found: tuple[Timed, ...] | str, setting: Setting, notes: list[OutlookNote]
) -> Iterator[Expectation]:
    if isinstance(found, str):
        text = f"Nothing was counted from the {told(part.visit)}: {found}."
        notes.append(OutlookNote(code=OutlookNoteCode.NOT_COUNTED, text=text))
        return
    for each in found:
        if each.id in _EXPECTED:
            yield expectation(story, part, setting, each)


def _outcome_not_known(part: Part, setting: Setting) -> OutlookNote:
    """That nothing can be said of what follows, and the one thing that can where the second framework holds."""
    text = f"No outcome of the {told(part.visit)} is known on the day: what follows from it cannot be said."
    code, held = OutlookNoteCode.OUTCOME_NOT_KNOWN, _edition_of(part, setting)
    if held is None or part.visit.activity is not Activity.FULL_INSPECTION:
        return OutlookNote(code=code, text=text)
    rule = held.activity(Activity.FULL_INSPECTION)
    if rule.at_least_every is None:
        return OutlookNote(code=code, text=text)
    text += f" By rule {rule.id} of edition {held.id}, another one comes within {rule.at_least_every}."
    return OutlookNote(code=code, text=text, citations=rule.citations)


def _edition_of(part: Part, setting: Setting) -> Edition | None:
    """The edition in force when a visit began, or where that is not known on the day; None where there was none."""
    try:
        return edition_on(part.begun or setting.on)
    except NotInForceError:
        return None


def _after_monitoring(part: Part, setting: Setting) -> Iterator[OutlookNote]:
    """What a monitoring inspection leads to: nothing dated, and after ineffective action nothing that was read."""
    if part.outcome is None:
        yield _outcome_not_known(part, setting)
    elif part.outcome is MonitoringOutcome.INEFFECTIVE_ACTION:
        text = f"Nothing that was read says what follows the ineffective action that the {told(part.visit)} found."
        held = _edition_of(part, setting)
        stands = [rule for rule in held.rules_of(DutyRule) if rule.id == _OUTCOME_STANDS] if held is not None else []
        for rule in stands:
            text += f" {rule.statement} (Rule {rule.id}, {rule.grade}.)"
        citations = tuple(citation for rule in stands for citation in rule.citations)
        yield OutlookNote(code=OutlookNoteCode.NO_RULE_READ, text=text, citations=citations)


def _printed_otherwise(part: Part) -> Iterator[OutlookNote]:
    """Where a report prints another time than the rule of its edition has for its outcome."""
    findings = part.visit.findings
    steps = findings.next_steps if isinstance(findings, AreaSendFindings) else None
    if steps is None or part.begun is None:
        return
    printed = (
        (MilestoneCode.NEXT_FULL_INSPECTION_EXPECTED, steps.next_full_inspection_years, IntervalUnit.YEARS),
        (MilestoneCode.MONITORING_INSPECTION_EXPECTED, steps.monitoring_inspection_months, IntervalUnit.MONTHS),
    )
    with suppress(NotInForceError, UnknownCodeError):
        graph = edition_on(part.begun).milestones(Activity.FULL_INSPECTION, part.outcome)
        for milestone, count, unit in printed:
            rule = graph.by_milestone.get(milestone)
            interval = None if rule is None else rule.interval
            if count is not None and (interval is None or (interval.count, interval.unit) != (count, unit)):
                says = (
                    "no rule of its edition has one" if interval is None else f"the rule of its edition says {interval}"
                )
                text = f"The report of the {told(part.visit)} prints {count} {unit.words} for {milestone}; {says}."
                yield OutlookNote(code=OutlookNoteCode.REPORT_DIFFERS, text=text)
