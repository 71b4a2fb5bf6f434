"""The commands ``groups``, ``themes``, ``methods``, ``terms`` and ``sources``: a list, or one of it in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sendframework._showing import shown
from sendframework.citations import SourceKind
from sendframework.cli import _reading
from sendframework.cli._printing import answer, plain_data
from sendframework.cli._word_lists import SHELF
from sendframework.cli._words import found_source, found_word, frameworks_of
from sendframework.errors import InvalidValueError
from sendframework.handbooks import editions as all_editions
from sendframework.render._parts import Lines, Table
from sendframework.render._rules import in_value
from sendframework.vocabulary.frameworks import FrameworkCode
from sendframework.vocabulary.groups import Sector
from sendframework.vocabulary.known_groups import GROUPS
from sendframework.vocabulary.known_methods import METHODS
from sendframework.vocabulary.known_terms import TERMS
from sendframework.vocabulary.known_themes import THEMES
from sendframework.vocabulary.looking_up import definitions_of
from sendframework.vocabulary.word_lists import WordList

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date
    from typing import Any

    from sendframework._codes import Code
    from sendframework.citations import Source
    from sendframework.cli._found import Found
    from sendframework.cli._options import Output
    from sendframework.framework import Edition
    from sendframework.periods import Period
    from sendframework.vocabulary.definitions import Definition
    from sendframework.vocabulary.groups import StakeholderGroup
    from sendframework.vocabulary.methods import EvidenceMethod
    from sendframework.vocabulary.themes import Theme
    from sendframework.vocabulary.word_lists import Word

_NOTHING_FOUND = 1


class _Choice(NamedTuple):
    """An option that leaves some entries out."""

    option: str
    typed: str
    wanted: Code
    held: Callable[[Any], tuple[Code, ...]]
    words: str
    """What is said of an entry that is left out, before what it holds instead."""

    def fits(self, entry: object) -> bool:
        """Whether an entry stays in."""
        return self.wanted in self.held(entry)


def groups(word: str | None, *, on: str | None, framework: str | None, sector: str | None, output: Output) -> int:
    """List the groups, those of a day, a framework or a sector, or print one in full."""
    day = None if on is None else _reading.day("--on", on)
    choices = []
    if framework is not None:
        wanted = FrameworkCode(definitions_of(FrameworkCode).find(framework).code)
        choices.append(_Choice("--framework", framework, wanted, _frameworks, "takes part under"))
    if sector is not None:
        part = Sector(definitions_of(Sector).find(sector).code)
        choices.append(_Choice("--sector", sector, part, lambda group: (group.sector,), "is of the sector"))
    if word is not None:
        group = _among(GROUPS, word, choices).find(word, on=day)
        return _print_one(found_word(group, GROUPS.of, _newest_first()), output)
    found = [each for each in GROUPS if _in_use(each, day) and all(choice.fits(each) for choice in choices)]
    chosen = {choice.option.strip("-"): choice.wanted for choice in choices}
    headings = ("Group", "Name", "Sector", "In use", "Grade", "What it is")
    table = Table("Groups", headings, tuple(map(_group_row, found)))
    answer(
        output,
        parts=lambda: [table if found else Lines(("There is no such group.",))],
        data=lambda: {
            "kind": "groups",
            **plain_data({"on": day, "framework": None, "sector": None, **chosen, "groups": found}),
        },
    )
    return 0 if found else _NOTHING_FOUND


def themes(word: str | None, output: Output) -> int:
    """List the themes, or print one in full."""
    if word is not None:
        return _print_one(found_word(THEMES.find(word), THEMES.of, _newest_first()), output)
    headings = ("Theme", "Name", "Visits", "Guidance", "Report promised", "Report published")
    answer(
        output,
        parts=lambda: [Table("Themes", headings, tuple(map(_theme_row, THEMES)))],
        data=lambda: {"kind": "themes", "themes": plain_data(THEMES.entries)},
    )
    return 0


def methods(word: str | None, output: Output) -> int:
    """List the evidence methods, or print one in full."""
    if word is not None:
        return _print_one(found_word(METHODS.find(word), METHODS.of, _newest_first()), output)
    headings = ("Method", "Name", "In use", "Grade", "What it is")
    answer(
        output,
        parts=lambda: [Table("Evidence methods", headings, tuple(map(_method_row, METHODS)))],
        data=lambda: {"kind": "methods", "methods": plain_data(METHODS.entries)},
    )
    return 0


def terms(word: str | None, output: Output) -> int:
    """List the terms, or print one in full."""
    if word is not None:
        return _print_one(found_word(TERMS.find(word), TERMS.of, _newest_first()), output)
    headings = ("Term", "Name", "In use", "Grade", "What it means")
    answer(
        output,
        parts=lambda: [Table("Terms", headings, tuple(map(_term_row, TERMS)))],
        data=lambda: {"kind": "terms", "terms": plain_data(TERMS.entries)},
    )
    return 0


def sources(word: str | None, kind: str | None, output: Output) -> int:
    """List the sources, those of a kind, or print one in full."""
    wanted = None if kind is None else SourceKind(kind)
    choices = []
    if kind is not None and wanted is not None:
        choices.append(_Choice("--kind", kind, wanted, lambda held: (held.source.kind,), "is of the kind"))
    if word is not None:
        return _print_one(found_source(_among(SHELF, word, choices).find(word).source, _newest_first()), output)
    found = [held.source for held in SHELF if all(choice.fits(held) for choice in choices)]
    headings = ("Source", "Title", "Publisher", "Published", "Kind", "What was read of it")
    answer(
        output,
        parts=lambda: [Table("Sources", headings, tuple(map(_source_row, found)))],
        data=lambda: {"kind": "sources", **plain_data({"source_kind": wanted, "sources": found})},
    )
    return 0


def _among(listed: WordList[Any], word: str, choices: Iterable[_Choice]) -> WordList[Any]:
    """The list without those entries that the options leave out; all of it where none has the word."""
    found = listed.matches(word)
    for choice in choices:
        left = tuple(each for each in found if choice.fits(each))
        if found and not left:
            held = dict.fromkeys(code for each in found for code in choice.held(each))
            reason = f"does not go with {shown(word)}, which {choice.words} {' or '.join(held)}"
            raise InvalidValueError(choice.option, reason, choice.typed)
        found = left
    return WordList(of=listed.of, entries=found) if found else listed


def _frameworks(group: StakeholderGroup) -> tuple[FrameworkCode, ...]:
    return frameworks_of(group, all_editions())


def _in_use(word: Word, day: date | None) -> bool:
    return day is None or word.period is None or day in word.period


def _newest_first() -> tuple[Edition, ...]:
    return tuple(reversed(all_editions()))


def _print_one(found: Found, output: Output) -> int:
    answer(output, parts=found.parts, data=lambda: found.data() | {"also": []})
    return 0


def _group_row(group: StakeholderGroup) -> tuple[str, ...]:
    return (group.code, group.name, group.sector.value, _period(group.period), group.grade.value, group.role)


def _theme_row(theme: Theme) -> tuple[str, ...]:
    return (
        theme.code,
        theme.name,
        f"visits of {theme.academic_year}",
        f"guidance of {in_value(theme.guidance.published)}" if theme.guidance else "",
        f"report promised for {in_value(theme.report_promised)}" if theme.report_promised else "",
        f"published on {in_value(theme.report_published)}" if theme.report_published else "",
    )


def _method_row(method: EvidenceMethod) -> tuple[str, ...]:
    return (method.code, method.name, _period(method.period), method.grade.value, method.definition)


def _term_row(term: Definition) -> tuple[str, ...]:
    return (term.code, term.name, _period(term.period), term.grade.value, term.text)


def _period(period: Period | None) -> str:
    return "" if period is None else str(period)


def _source_row(source: Source) -> tuple[str, ...]:
    return (source.id, source.title, source.publisher, in_value(source.published), source.kind.value, source.read or "")
