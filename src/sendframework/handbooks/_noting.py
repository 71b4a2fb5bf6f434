"""The notes on a comparison, and the papers behind it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sendframework.citations import Source, SourceKind
from sendframework.framework import OutcomeRule, TransitionRule
from sendframework.handbooks.comparison_notes import ComparisonNote, ComparisonNoteCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.framework import Edition
    from sendframework.handbooks._lineage import Between


def notes_on(old: Edition, new: Edition, lies: Between) -> Iterator[ComparisonNote]:
    """What a reader of the comparison of two editions should know."""
    if old == new:
        yield _note(ComparisonNoteCode.SAME_EDITION, f"Edition {old.id} was compared with itself.")
        return
    if old.id == new.id:
        text = f"Two different editions have the id {old.id}; an id is permanent, so that one of them needs another."
        yield _note(ComparisonNoteCode.SAME_ID, text)
    yield from _on_line(old, new, lies)
    yield from _on_frameworks(old, new)
    if not {rule.id for rule in old.rules} & {rule.id for rule in new.rules}:
        text = "The two have no rule with the same id: every rule stands on one side only."
        yield _note(ComparisonNoteCode.NOTHING_SHARED, text)
    if any(not change.text_read for change in lies.announced) or papers_between(old, new, lies):
        text = (
            "Of the texts that lie between the two only a part was read, and other text was not: it may differ in ways "
            "that no rule shows and nobody has listed."
        )
        yield _note(ComparisonNoteCode.TEXT_NOT_READ, text)


def _note(code: ComparisonNoteCode, text: str) -> ComparisonNote:
    return ComparisonNote(code=code, text=text)


def _on_line(old: Edition, new: Edition, lies: Between) -> Iterator[ComparisonNote]:
    if lies.base is None:
        text = "Neither edition was made from the other, and no edition that is known leads to both"
        if lies.missing:
            text += f"; {', '.join(lies.missing)}, from which one of them was made, is not known here"
        text += ": what was announced between them cannot be listed."
        yield _note(ComparisonNoteCode.NOT_OF_ONE_LINE, text)
    elif lies.base == new:
        text = (
            f"Edition {old.id} came after edition {new.id}: read from {old.id} to {new.id}, what was announced between "
            "them is not there any more."
        )
        yield _note(ComparisonNoteCode.READ_BACKWARDS, text)


def _on_frameworks(old: Edition, new: Edition) -> Iterator[ComparisonNote]:
    if old.framework.code is new.framework.code:
        return
    text = (
        f"Edition {old.id} is of the framework {old.framework.code}, edition {new.id} of the framework "
        f"{new.framework.code}: they stand side by side by matter, and a rule is matched only where both have its id."
    )
    yield _note(ComparisonNoteCode.TWO_FRAMEWORKS, text)
    results = [tuple(rule.outcome for rule in held.rules_of(OutcomeRule)) for held in (old, new)]
    if not all(results) or set(results[0]) & set(results[1]):
        return
    told = (f"in {held.id} {', '.join(each)}" for held, each in zip((old, new), results, strict=True))
    said = {
        rule.id: rule
        for held in (old, new)
        for rule in held.rules_of(TransitionRule)
        if rule.keeps_outcomes is not None
    }
    why = [rule.statement for rule in said.values()] or ["Neither edition says what earlier results would be in it."]
    yield ComparisonNote(
        code=ComparisonNoteCode.OUTCOMES_NOT_MATCHED,
        text=f"No outcome of one has a counterpart in the other ({'; '.join(told)}). {' '.join(why)}",
        citations=tuple(dict.fromkeys(citation for rule in said.values() for citation in rule.citations)),
    )


def papers_between(old: Edition, new: Edition, lies: Between) -> tuple[Source, ...]:
    """The inspectorates' papers of which only a part was read: those that announce something, and those of the time."""
    if lies.base is None:
        return ()
    announcing = {citation.source for change in lies.announced for citation in change.citations}
    starts = [held.in_force.start or date.min for held in (old, new)]
    first, last = min(starts), max(starts)
    of_the_time = {
        source
        for held in (old, new)
        for rule in held.rules
        for source in (citation.source for citation in rule.citations)
        if source is not None and source.kind is SourceKind.HANDBOOK and first < _latest(source) <= last
    }
    partly = [source for source in announcing | of_the_time if source is not None and source.read is not None]
    return tuple(sorted(partly, key=lambda source: (_latest(source), source.id)))


def _latest(source: Source) -> date:
    """The last day on which a paper can have been published; the first of all where nothing is known of it."""
    published = source.published
    if published is None:
        return date.min
    return published if isinstance(published, date) else published.latest
