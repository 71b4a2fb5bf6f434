"""The words of timetables: rows, tables and explanations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework import _tables
from sendframework.framework.intervals import CountingConvention, IntervalUnit
from sendframework.periods import in_words

if TYPE_CHECKING:
    from datetime import date

    from sendframework.framework.dating import MilestoneRule
    from sendframework.timetables.results import Milestone, Timetable
    from sendframework.vocabulary.actors import Actor

HEADINGS = ("Date", "Milestone", "Who acts", "Certainty", "Grade", "Rule", "Source")


def when(on: date | None, window: tuple[date, date] | None) -> str:
    """A date with its weekday, a window, both, or that it is not known."""
    if on is not None:
        words = in_words(on, weekday=True)
        return words if window is None else f"{words} (or {between(window)})"
    return "day not known" if window is None else between(window)


def between(window: tuple[date, date]) -> str:
    """Both ends of a window, without saying twice what they share: ``8 to 12 September 2025``."""
    first, last = window
    if first == last:
        return in_words(first, weekday=True)
    shared = in_words(last).partition(" ")[2] if first.year == last.year and first.month == last.month else ""
    if shared:
        return f"{first.day} to {last.day} {shared}"
    start = in_words(first)
    return f"{start.removesuffix(f' {first.year}') if first.year == last.year else start} to {in_words(last)}"


def either(milestones: tuple[str, ...]) -> str:
    """The milestones of which one date is enough."""
    return "a date for " + " or ".join(milestones)


def people(actors: tuple[Actor, ...]) -> str:
    """Actors as running text."""
    return ", ".join(actor.label for actor in actors) or "not known"


def sources(rule: MilestoneRule) -> str:
    """Who published the first thing that a rule cites, how many others there are, and whether a part has no source."""
    names = list(dict.fromkeys(citation.source.publisher for citation in rule.citations if citation.source is not None))
    words = names[0] if names else "no source found"
    others = len(names) - 1
    if others > 0:
        words += f", and {others} {'other' if others == 1 else 'others'}"
    recalled = any(citation.source is None for citation in rule.citations)
    return f"{words}; a part is recalled" if names and recalled else words


def row(milestone: Milestone) -> tuple[str, ...]:
    """One milestone as a row under `HEADINGS`."""
    return (
        when(milestone.on, milestone.window),
        milestone.label,
        people(milestone.actor),
        "given" if milestone.given else str(milestone.certainty),
        "" if milestone.given else str(milestone.grade),
        milestone.rule.id,
        sources(milestone.rule),
    )


def table(timetable: Timetable) -> str:
    """A timetable as plain text: what was assumed, the rows, what could not be computed, the notes."""
    lines = [
        timetable.title,
        f"Edition {timetable.edition.id}, {timetable.edition_reason}; calendar: {timetable.calendar.name}",
        "",
        _tables.text(HEADINGS, timetable.rows()),
    ]
    sections = {
        "What else follows": [f"{people(duty.actor)}: {duty.statement}" for duty in timetable.duties],
        "Not computed": [str(missing) for missing in timetable.not_computed],
        "Notes": [str(note) for note in timetable.notes],
    }
    for heading, entries in sections.items():
        if entries:
            lines += ["", f"{heading}:", *(f"- {entry}" for entry in entries)]
    return "\n".join(lines)


def explanation(milestone: Milestone) -> str:
    """How a date was found, by which rule, how sure that is, and where it is written."""
    lines = [str(milestone)]
    if milestone.given:
        lines.append("This date was given.")
    elif milestone.counted_by is None:
        lines.append("No day could be counted.")
    else:
        lines.extend(_how(milestone, milestone.counted_by))
    rule = milestone.rule
    lines.append(f"Rule {rule.id}: {rule.statement}")
    if not milestone.given:
        lines.append(f"Certainty: {milestone.certainty}. Grade: {milestone.grade}.")
    lines.append(f"Who acts: {people(milestone.actor)}. For: {people(milestone.audience)}.")
    lines.extend(
        f"Source: {citation}" + (f": {citation.note}" if citation.note else "") for citation in milestone.citations
    )
    return "\n".join(lines)


def _how(milestone: Milestone, rule: MilestoneRule) -> list[str]:
    lines = [_counted(milestone, rule)]
    start = milestone.counted_from
    if milestone.on is not None and start is not None and start.on is not None:
        lines.extend(_skipped(milestone, rule, start.on, milestone.on))
    if milestone.upper_estimate and start is not None:
        lines.append(f"Time runs from {rule.after}, which is not known: this is an upper estimate of it.")
    if milestone.window is not None and milestone.on is not None:
        lines.append(f"By other readings it lies within {between(milestone.window)}.")
    if start is not None and start.counted_by is not None:
        lines.append(f"That date ({start.id}) was itself counted: see its own explanation.")
    return lines


def _counted(milestone: Milestone, rule: MilestoneRule) -> str:
    start, interval = milestone.counted_from, rule.interval
    if start is None or interval is None:  # pragma: no cover  # what is counted has both
        return ""
    origin = f"{start.label.lower()} ({when(start.on, start.window)}{', given' if start.given else ''})"
    direction = "before" if milestone.backwards else "after"
    if rule.week is not None:
        return f"In week {rule.week}, where week 1 holds {origin}; no source says on which day."
    if interval.convention is CountingConvention.TRIGGER_DAY_IS_DAY_1:
        how = "counted back from" if milestone.backwards else "counted from"
        return f"{interval}, {how} {origin}, which is itself the {'last' if milestone.backwards else 'first'} of them."
    if interval.count == 0:
        return f"On the same day as {origin}."
    return f"{interval} {direction} {origin}; {'the day itself' if milestone.backwards else 'that day'} is day 0."


def _skipped(milestone: Milestone, rule: MilestoneRule, start: date, on: date) -> list[str]:
    if rule.interval is None or rule.interval.unit is not IntervalUnit.WORKING_DAYS or start == on:
        return []
    skipped = milestone.calendar.skipped(start, on)
    if not skipped:
        return ["No bank holiday falls in between."]
    days = "; ".join(f"{name}, {in_words(day, weekday=True)}" for day, name in skipped)
    return [f"Skipped, as not working days: {days}."]
