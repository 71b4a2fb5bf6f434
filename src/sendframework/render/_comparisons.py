"""Comparisons of editions, and which edition governs what, as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.handbooks._telling import when
from sendframework.handbooks.changes import ChangeKind
from sendframework.handbooks.comparison_notes import ComparisonNoteCode
from sendframework.handbooks.matters import Matter
from sendframework.periods import in_words
from sendframework.render._parts import Entries, Lines, Node, Outline, Title
from sendframework.render._rules import citation_words, source_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sendframework.framework import AnnouncedChange
    from sendframework.handbooks.applicability import Applicability
    from sendframework.handbooks.changes import FieldChange, RuleChange
    from sendframework.handbooks.comparison import Comparison
    from sendframework.render._parts import Part

_BY_KIND = (
    (ChangeKind.CHANGED, "Rules that changed"),
    (ChangeKind.ADDED, "Rules added"),
    (ChangeKind.REMOVED, "Rules removed"),
    (ChangeKind.SOURCED_ANEW, "Rules that say the same on other evidence"),
)


def comparison_page(comparison: Comparison) -> tuple[Part, ...]:
    """Two editions compared, in the words of the comparison itself; nothing is left out."""
    old, new, two = comparison.old, comparison.new, comparison.of_two_frameworks
    read = [change for change in comparison.announced if change.text_read]
    return (
        Title(f"Edition {old.id} {'beside' if two else 'compared with'} edition {new.id}"),
        Lines((str(old), str(new))),
        Entries("Notes", tuple(_notes(comparison))),
        Outline("The framework as such", tuple(map(_field, comparison.framework_changes))),
        *(_by_matter(comparison) if two else _by_kind(comparison)),
        _announced("Announced between them, text not read", comparison.unread),
        _announced("Announced between them, text read", read),
        Entries(
            "Papers of which only a part was read",
            tuple(f"{source_words(paper)}; read: {paper.read}" for paper in comparison.papers),
        ),
        Entries("Open in the first and not in the second", tuple(each.question for each in comparison.open_before)),
        Entries(
            "Open in the second, and not or otherwise in the first",
            tuple(f"{each.question} {each.position}" for each in comparison.open_after),
        ),
        Entries("The same in both", tuple(_unchanged(comparison))),
    )


def change_page(change: RuleChange) -> tuple[Part, ...]:
    """What became of one rule, as the second edition has it, or else the first."""
    return (
        Title(f"{change.rule_id} ({change.change.words})"),
        Lines((change.rules[-1].statement,)),
        Outline("What it says", tuple(map(_field, change.fields))),
        Outline("How that is known", tuple(map(_field, change.evidence))),
    )


def applicability_page(answer: Applicability) -> tuple[Part, ...]:
    """Which edition an activity falls under on a day, and why."""
    asked = f"{answer.activity.words.capitalize()} on {in_words(answer.day)}"
    if answer.begun_on is not None:
        asked += f", begun on {in_words(answer.begun_on)}"
    return (
        Title(f"{asked}: {'no edition' if answer.edition is None else f'edition {answer.edition.id}'}"),
        Lines((answer.reason,)),
        Entries("Suspended", tuple(f"{rule.statement} ({rule.id})" for rule in answer.suspensions)),
        Entries(
            "Said of what was under way",
            tuple(f"on {in_words(rule.on)}: {rule.statement} ({rule.id})" for rule in answer.transitions),
        ),
        Entries("Open questions", tuple(f"{asked.question} {asked.position}" for asked in answer.questions)),
        Entries("Notes", answer.notes),
        Entries("Sources", tuple(map(citation_words, answer.citations))),
    )


def _notes(comparison: Comparison) -> Iterator[str]:
    if comparison.is_empty:
        yield "Nothing differs: no rule, and no change was announced between them."
    elif not comparison.changes:
        yield "No rule differs."
    for note in comparison.notes:
        if note.code is not ComparisonNoteCode.OUTCOMES_NOT_MATCHED:
            yield str(note)


def _by_kind(comparison: Comparison) -> Iterator[Part]:
    for kind, heading in _BY_KIND:
        found = comparison.of_kind(kind)
        yield Outline(f"{heading} ({len(found)})", tuple(map(_rule, found)))


def _by_matter(comparison: Comparison) -> Iterator[Part]:
    """Two frameworks side by side: of each matter what both have, then what only one of them has."""
    for matter in Matter:
        about = [change for change in comparison.changes if change.matter is matter]
        outcomes = _on_outcomes(comparison) if matter is Matter.OUTCOMES else ()
        yield Outline(matter.words.capitalize(), (*_beside(comparison, about), *outcomes))


def _beside(comparison: Comparison, about: Sequence[RuleChange]) -> Iterator[Node]:
    for heading, kinds in (
        ("In both", {ChangeKind.CHANGED, ChangeKind.SOURCED_ANEW}),
        (f"Only in {comparison.old.id}", {ChangeKind.REMOVED}),
        (f"Only in {comparison.new.id}", {ChangeKind.ADDED}),
    ):
        found = [_rule(change, sources=False) for change in about if change.change in kinds]
        if found:
            yield Node(f"{heading}:", inside=tuple(found))


def _on_outcomes(comparison: Comparison) -> Iterator[Node]:
    for note in comparison.notes:
        if note.code is ComparisonNoteCode.OUTCOMES_NOT_MATCHED:
            yield Node(str(note), inside=tuple(Node(f"Source: {citation}") for citation in note.citations))


def _rule(change: RuleChange, *, sources: bool = True) -> Node:
    """A rule: what it says where only one edition has it, what differs where both do.

    Two frameworks have other sources throughout: then only the grade is told of the evidence.
    """
    rule = change.rules[-1]
    if len(change.rules) == 1:
        return Node(f"{rule.id} ({rule.kind}): {rule.statement}")
    evidence = [each for each in change.evidence if sources or each.field == "grade"]
    inside = (*map(_field, change.fields), *(_field(each, "evidence, ") for each in evidence))
    return Node(f"{rule.id} ({rule.kind})", inside=inside)


def _field(change: FieldChange, of: str = "") -> Node:
    return Node(f"{of}{change.field}: {change.before}", change.after)


def _announced(heading: str, changes: Sequence[AnnouncedChange]) -> Entries:
    entries = []
    for change in changes:
        touched = f" Touches {', '.join(change.rules)}." if change.rules else ""
        entries.append(f"{when(change)}: {change.summary}{touched}")
    return Entries(f"{heading} ({len(entries)})", tuple(entries))


def _unchanged(comparison: Comparison) -> Iterator[str]:
    """How many rules are the same; which, where that is not nearly all of them."""
    count = len(comparison.unchanged)
    if count:
        which = f": {', '.join(comparison.unchanged)}" if comparison.of_two_frameworks else ""
        yield f"{count} rule{'' if count == 1 else 's'}{which}"
