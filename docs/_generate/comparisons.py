"""Editions side by side: a page for each two neighbours, made from `sf.diff`."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

import sendframework as sf
from _generate import _markup as rst
from _generate._rules import (
    change_label,
    citations_list,
    edition_link,
    question_label,
    rule_label,
    rule_links,
    source_link,
    text_read_badge,
    title_of,
)
from _generate._values import capital, day
from _generate.editions import KINDS, amended_by, comparison_label
from sendframework import (
    AnnouncedChange,
    ChangeKind,
    Comparison,
    ComparisonNoteCode,
    Edition,
    FieldChange,
    Matter,
    OpenQuestion,
    RuleChange,
)

ONE_SIDED = {ChangeKind.REMOVED: 0, ChangeKind.ADDED: 1}
"""The changes of rules that only one of the two has, and which one that is."""
LEADS = {
    ChangeKind.ADDED: "Only the newer edition has these.",
    ChangeKind.CHANGED: "Both have these, and they say something else.",
    ChangeKind.REMOVED: "Only the older edition has these.",
    ChangeKind.SOURCED_ANEW: "Both have these and they say the same; only how that is known differs.",
}
"""What became of the rules under each heading."""

UNREAD = "It is known that the text changed here, but not what it says now: the rules keep what is known from before."
READ = "The rules that carry these say what is new."

Pair = tuple[Edition, Edition]


def pairs_of(shelf: tuple[Edition, ...]) -> tuple[Pair, ...]:
    """Each edition with the one before it, and with the one that it amends where that is another."""
    amended = ((older, edition) for edition in shelf if (older := amended_by(edition, shelf)) is not None)
    return tuple(dict.fromkeys((*pairwise(shelf), *amended)))


def name_of(comparison: Comparison) -> str:
    """What a page is called."""
    if comparison.of_two_frameworks:
        return f"The two frameworks: {comparison.old.id} beside {comparison.new.id}"
    return f"From {comparison.old.id} to {comparison.new.id}"


def comparison_page(old: Edition, new: Edition) -> str:
    """Everything in which two editions differ."""
    comparison = sf.diff(old, new)
    two = comparison.of_two_frameworks
    return rst.page(
        name_of(comparison),
        rst.classed("rule-fields", rst.fields(_facts(old, new, comparison))),
        rst.bullets(
            rst.escaped(note.text)
            for note in comparison.notes
            if note.code is not ComparisonNoteCode.OUTCOMES_NOT_MATCHED
        ),
        *_framework(comparison, old, new),
        *(_by_matter(comparison, old, new) if two else _by_kind(comparison, old, new)),
        *_announced(comparison, old, new),
        *_papers(comparison),
        *_questions("Open in the first and not in the second", comparison.open_before, old),
        *_questions("Open in the second, and not or otherwise in the first", comparison.open_after, new),
        label=comparison_label(old, new),
    )


def _facts(old: Edition, new: Edition, comparison: Comparison) -> Iterator[tuple[str, str]]:
    for edition in (old, new):
        link = rst.link(f"edition-{edition.id}", edition.title)
        yield edition.id, f"{link}, in force {rst.escaped(str(edition.in_force))}"
    yield "Rules", rst.escaped(f"{counts_of(comparison)}.")
    yield "In Python", f'``sf.diff("{old.id}", "{new.id}")``'


def counts_of(comparison: Comparison) -> str:
    """How many rules became what."""
    counts = [f"{len(found)} {kind.words}" for kind in KINDS if (found := comparison.of_kind(kind))]
    return ", ".join((*counts, f"{len(comparison.unchanged)} the same"))


def _framework(comparison: Comparison, old: Edition, new: Edition) -> Iterator[str]:
    if comparison.framework_changes:
        yield rst.heading("The framework as such", "-")
        for change in comparison.framework_changes:
            yield rst.strong(capital(change.field))
            yield _beside(
                _side(edition_link(old), rst.escaped(change.before)),
                _side(edition_link(new), rst.escaped(change.after)),
            )


def _by_kind(comparison: Comparison, old: Edition, new: Edition) -> Iterator[str]:
    """The rules of two editions of one framework, by what became of them."""
    for kind in KINDS:
        found = comparison.of_kind(kind)
        if not found:
            continue
        yield rst.heading(f"{capital(kind.words)}: {len(found)}", "-")
        yield LEADS[kind]
        if kind in ONE_SIDED:
            yield _only(found, (old, new)[ONE_SIDED[kind]])
        else:
            yield from (_both(change, old, new) for change in found)


def _by_matter(comparison: Comparison, old: Edition, new: Edition) -> Iterator[str]:
    """The rules of two frameworks, by what they are about; nothing matches rules with different ids."""
    for matter in Matter:
        about = [change for change in comparison.changes if change.matter is matter]
        if not about:
            continue
        yield rst.heading(capital(matter.words), "-")
        if matter is Matter.OUTCOMES:
            yield from why_outcomes_do_not_match(comparison)
        shared = (change for change in about if change.change not in ONE_SIDED)
        yield from (_both(change, old, new, sources=False) for change in shared)
        removed, added = (
            [change for change in about if change.change is kind] for kind in (ChangeKind.REMOVED, ChangeKind.ADDED)
        )
        if removed or added:
            yield _beside(*(_alone(changes, edition) for changes, edition in ((removed, old), (added, new))))
    if comparison.unchanged:
        yield rst.heading(f"The same in both: {len(comparison.unchanged)}", "-")
        yield rule_links(new, comparison.unchanged)


def why_outcomes_do_not_match(comparison: Comparison) -> Iterator[str]:
    """What the comparison of two frameworks says of their outcomes, with where that is written."""
    for note in comparison.notes:
        if note.code is ComparisonNoteCode.OUTCOMES_NOT_MATCHED:
            yield rst.escaped(note.text)
            yield rst.classed("rule-fields", rst.fields((("Written in", citations_list(note.citations)),)))


def _alone(changes: list[RuleChange], edition: Edition) -> str:
    """The side of the rules that only one edition has."""
    return _side(f"Only in {edition_link(edition)}", _only(changes, edition) or "Nothing else.")


def _only(changes: Iterable[RuleChange], edition: Edition) -> str:
    """Rules that only one edition has."""
    return rst.bullets(
        f"{rst.link(rule_label(edition, rule.id), rule.id)}: {rst.escaped(rule.statement)}"
        for change in changes
        for rule in change.rules
    )


def _both(change: RuleChange, old: Edition, new: Edition, *, sources: bool = True) -> str:
    """A rule that both editions have, with what differs; of its evidence the grade alone where sources are left out."""
    evidence = tuple(each for each in change.evidence if sources or each.field == "grade")
    sides = (
        _side(
            rst.link(rule_label(edition, change.rule_id), edition.id),
            rst.blocks(
                _values(change.fields, first=edition is old) or "The same words.",
                rst.container("side-evidence", _values(evidence, first=edition is old)),
            ),
        )
        for edition in (old, new)
    )
    return rst.blocks(rst.heading(title_of(change.rule_id), "~"), _beside(*sides))


def _values(changes: Iterable[FieldChange], *, first: bool) -> str:
    """What one edition has in the fields in which two differ."""
    return rst.blocks(
        (
            ("" if each.field == "statement" else f"{rst.strong(capital(each.field))}: ")
            + rst.escaped(each.before if first else each.after)
        )
        for each in changes
    )


def _side(whose: str, block: str) -> str:
    """One of two blocks beside each other, with whose it is above it."""
    return rst.container("side", rst.blocks(rst.classed("side-of", whose), block))


def _beside(*sides: str) -> str:
    """Two blocks beside each other, and below each other where there is no room."""
    return rst.container("sides", rst.blocks(sides))


def _announced(comparison: Comparison, old: Edition, new: Edition) -> Iterator[str]:
    """What was announced between the two, the unread first."""
    read = tuple(change for change in comparison.announced if change.text_read)
    for words, lead, changes in (("not read", UNREAD, comparison.unread), ("read", READ, read)):
        if changes:
            yield rst.heading(f"Announced between them, text {words}: {len(changes)}", "-")
            yield lead
            yield rst.bullets(_announcement(change, old, new) for change in changes)


def _announcement(change: AnnouncedChange, old: Edition, new: Edition) -> str:
    holder = next((edition for edition in (new, old) if change in edition.announced_changes), None)
    summary = rst.escaped(change.summary)
    if holder is not None:
        summary = rst.link(change_label(holder, change.id), change.summary)
    rules = "" if holder is None or not change.rules else f" Rules: {rule_links(holder, change.rules)}"
    when = rst.escaped(f"{day(change.on)}{_where(change)}")
    return f"{when}: {summary} {text_read_badge(read=change.text_read)}{rules}"


def _where(change: AnnouncedChange) -> str:
    """The paragraph or annex of an announced change."""
    where = change.paragraph or ""
    if where[:1].isdigit():
        where = f"paragraph {where}" if where.isalnum() else f"paragraphs {where}"
    return f", {where}" if where else ""


def _papers(comparison: Comparison) -> Iterator[str]:
    if comparison.papers:
        yield rst.heading("Papers of which only a part was read", "-")
        yield rst.bullets(f"{source_link(source)}: {rst.escaped(source.read or '')}" for source in comparison.papers)


def _questions(title: str, questions: tuple[OpenQuestion, ...], edition: Edition) -> Iterator[str]:
    if questions:
        yield rst.heading(title, "-")
        yield rst.bullets(rst.link(question_label(edition, asked.id), asked.question) for asked in questions)


def index_page(shelf: tuple[Edition, ...]) -> str:
    """Which editions stand side by side."""
    pairs = pairs_of(shelf)
    names = [_name(old, new) for old, new in pairs]
    return rst.page(
        "Editions side by side",
        "What changed in the rules from one edition to the next, by the ids of rules: each page is what ``sf.diff`` "
        "says of two neighbours. Any other two can be compared in the same way, and editions of your own as well; see "
        ":doc:`/comparing`.",
        "What was announced and not read stands there too. Where only a part of a text was read, the rest may differ "
        "in ways that no rule shows and nobody has listed.",
        rst.table(
            ("Editions", "Rules", "Announced, text not read"),
            (_row(old, new) for old, new in pairs),
            (40, 40, 20),
        ),
        ".. toctree::\n   :hidden:\n\n" + "\n".join(f"   {name}" for name in names),
        label="comparisons",
    )


def _row(old: Edition, new: Edition) -> tuple[str, str, str]:
    comparison = sf.diff(old, new)
    return (
        rst.link(comparison_label(old, new), name_of(comparison)),
        rst.escaped(counts_of(comparison)),
        str(len(comparison.unread)),
    )


def _name(old: Edition, new: Edition) -> str:
    return f"{old.id}-to-{new.id}"


def pages_of(shelf: tuple[Edition, ...]) -> dict[str, str]:
    """A page for each two neighbours among these editions, and one for them all."""
    return {
        "comparisons/index.rst": index_page(shelf),
        **{f"comparisons/{_name(old, new)}.rst": comparison_page(old, new) for old, new in pairs_of(shelf)},
    }


def pages() -> dict[str, str]:
    """The pages, for the editions of the library."""
    return pages_of(sf.editions())
