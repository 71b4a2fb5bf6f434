"""A comparison as text and as rows."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sendframework.handbooks.changes import ChangeKind
from sendframework.handbooks.comparison_notes import ComparisonNoteCode
from sendframework.handbooks.matters import Matter
from sendframework.periods import in_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sendframework.framework import AnnouncedChange, Rule
    from sendframework.handbooks.changes import FieldChange, RuleChange
    from sendframework.handbooks.comparison import Comparison

HEADINGS = ("Change", "What", "Field", "Before", "After")
_LONG = 100
_STEP = "  "
_ARROW = "      → "
_BY_KIND = (
    (ChangeKind.CHANGED, "Rules that changed"),
    (ChangeKind.ADDED, "Rules added"),
    (ChangeKind.REMOVED, "Rules removed"),
    (ChangeKind.SOURCED_ANEW, "Rules that say the same on other evidence"),
)


def told(comparison: Comparison) -> str:
    """The whole comparison for people; nothing is left out, and an empty one says so."""
    two = comparison.of_two_frameworks
    lines = [
        f"Edition {comparison.old}",
        f"{'beside' if two else 'compared with'} edition {comparison.new}",
        *_section("Notes", _notes(comparison)),
        *_section("The framework as such", _field_lines("- ", comparison.framework_changes)),
        *(_by_matter(comparison) if two else _by_kind(comparison)),
        *_announced("Announced between them, text not read", comparison.unread),
        *_announced("Announced between them, text read", [each for each in comparison.announced if each.text_read]),
        *_section("Papers of which only a part was read", (f"- {_paper}" for _paper in _papers(comparison))),
        *_section("Open in the first and not in the second", (f"- {each.question}" for each in comparison.open_before)),
        *_section(
            "Open in the second, and not or otherwise in the first",
            (f"- {each.question} {each.position}" for each in comparison.open_after),
        ),
        *_section("The same in both", _unchanged(comparison)),
    ]
    return "\n".join(lines)


def rows(comparison: Comparison) -> tuple[tuple[str, ...], ...]:
    """Every change of a field, rule added or removed, and announced change as a row under `HEADINGS`."""
    made: list[tuple[str, ...]] = [
        ("changed", "framework", each.field, each.before, each.after) for each in comparison.framework_changes
    ]
    for change in comparison.changes:
        if change.change is ChangeKind.ADDED:
            made += [("added", change.rule_id, "statement", "", rule.statement) for rule in change.rules]
        elif change.change is ChangeKind.REMOVED:
            made += [("removed", change.rule_id, "statement", rule.statement, "") for rule in change.rules]
        for sort, fields in ((ChangeKind.CHANGED, change.fields), (ChangeKind.SOURCED_ANEW, change.evidence)):
            made += [(sort.words, change.rule_id, each.field, each.before, each.after) for each in fields]
    for announced in comparison.announced:
        read = "read" if announced.text_read else "not read"
        made.append((f"announced, text {read}", ", ".join(announced.rules), when(announced), "", announced.summary))
    return tuple(made)


def side_by_side(comparison: Comparison) -> tuple[tuple[str, ...], ...]:
    """The rules that differ in what they say: matter, rule, what either edition has; nothing beside what one lacks."""
    return tuple(
        (change.matter.words, change.rule_id, _cell(change, change.before), _cell(change, change.after))
        for change in comparison.changes
        if change.change is not ChangeKind.SOURCED_ANEW
    )


def _cell(change: RuleChange, rule: Rule | None) -> str:
    if rule is None:
        return ""
    held = [
        f"{each.field}: {each.before if rule is change.before else each.after}"
        for each in change.fields
        if each.field != "statement"
    ]
    return f"{rule.statement} ({'; '.join(held)})" if held else rule.statement


def when(change: AnnouncedChange) -> str:
    """The day of an announced change, as far as it is known, and its paragraph."""
    if change.on is None:
        day = "day not known"
    else:
        day = in_words(change.on) if isinstance(change.on, date) else str(change.on)
    where = change.paragraph or ""
    if where[:1].isdigit():
        where = f"paragraph {where}" if where.isalnum() else f"paragraphs {where}"
    return f"{day}, {where}" if where else day


def _section(heading: str, entries: Iterable[str]) -> list[str]:
    """A heading with what stands under it, or nothing."""
    lines = list(entries)
    return ["", heading, *lines] if lines else []


def _notes(comparison: Comparison) -> Iterator[str]:
    if comparison.is_empty:
        yield "- Nothing differs: no rule, and no change was announced between them."
    elif not comparison.changes:
        yield "- No rule differs."
    for note in comparison.notes:
        if note.code is not ComparisonNoteCode.OUTCOMES_NOT_MATCHED:
            yield f"- {note}"


def _by_kind(comparison: Comparison) -> Iterator[str]:
    for kind, heading in _BY_KIND:
        found = comparison.of_kind(kind)
        yield from _section(f"{heading} ({len(found)})", (line for change in found for line in _entry(change)))


def _by_matter(comparison: Comparison) -> Iterator[str]:
    for matter in Matter:
        about = [change for change in comparison.changes if change.matter is matter]
        entries = [*_sides(comparison, about)]
        if matter is Matter.OUTCOMES:
            entries += _on_outcomes(comparison)
        yield from _section(matter.words.capitalize(), entries)


def _sides(comparison: Comparison, about: list[RuleChange]) -> Iterator[str]:
    """What both have, then what only one of them has; nothing here says that two rules with two ids are alike."""
    parts = (
        ("In both:", (ChangeKind.CHANGED, ChangeKind.SOURCED_ANEW)),
        (f"Only in {comparison.old.id}:", (ChangeKind.REMOVED,)),
        (f"Only in {comparison.new.id}:", (ChangeKind.ADDED,)),
    )
    for heading, kinds in parts:
        found = [change for change in about if change.change in kinds]
        if found:
            yield _STEP + heading
            yield from (_STEP + line for change in found for line in _entry(change, sources=False))


def _on_outcomes(comparison: Comparison) -> Iterator[str]:
    for note in comparison.notes:
        if note.code is ComparisonNoteCode.OUTCOMES_NOT_MATCHED:
            yield f"{_STEP}{note}"
            yield from (f"{_STEP}{_STEP}Source: {citation}" for citation in note.citations)


def _entry(change: RuleChange, *, sources: bool = True) -> Iterator[str]:
    """A rule: what it says where only one has it, what differs where both do.

    Two frameworks have other sources throughout: then only the grade is told of the evidence.
    """
    if len(change.rules) == 1:
        rule = change.rules[0]
        yield f"- {rule.id} ({rule.kind}): {rule.statement}"
        return
    yield f"- {change.rule_id} ({change.rules[1].kind})"
    yield from _field_lines("    ", change.fields)
    yield from _field_lines("    evidence, ", [each for each in change.evidence if sources or each.field == "grade"])


def _field_lines(start: str, changes: Iterable[FieldChange]) -> Iterator[str]:
    """A line for each field, or two where the values are long."""
    for change in changes:
        line = f"{start}{change}"
        if len(line) <= _LONG:
            yield line
        else:
            yield f"{start}{change.field}: {change.before}"
            yield f"{_ARROW}{change.after}"


def _unchanged(comparison: Comparison) -> Iterator[str]:
    """How many rules are the same; which, where that is not nearly all of them."""
    count = len(comparison.unchanged)
    if count:
        which = f": {', '.join(comparison.unchanged)}" if comparison.of_two_frameworks else ""
        yield f"- {count} rule{'' if count == 1 else 's'}{which}"


def _announced(heading: str, changes: Iterable[AnnouncedChange]) -> list[str]:
    lines = []
    for change in changes:
        touched = f" Touches {', '.join(change.rules)}." if change.rules else ""
        lines.append(f"- {when(change)}: {change.summary}{touched}")
    return _section(f"{heading} ({len(lines)})", lines)


def _papers(comparison: Comparison) -> Iterator[str]:
    for source in comparison.papers:
        day = source.published
        words = in_words(day) if isinstance(day, date) else str(day)
        yield f"{source.publisher}, {source.title}{f' ({words})' if day is not None else ''}; read: {source.read}"
