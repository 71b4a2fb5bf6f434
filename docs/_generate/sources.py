"""A page of the documents that everything rests on: what each is, how much of it was read, and what cites it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import sendframework as sf
from _generate import _markup as rst
from _generate._across import links_by_editions, rules_where
from _generate._rules import change_label
from _generate._values import Entry, day, kind_words, word_link
from _generate._words import WORDS, Words, member_link
from sendframework import Citation, Edition, Source, SourceKind, Theme

HEADINGS = {
    SourceKind.LEGISLATION: "Legislation",
    SourceKind.HANDBOOK: "The inspectorates' frameworks and handbooks",
    SourceKind.REPORT: "Reports",
    SourceKind.STATISTICS: "Statistics",
    SourceKind.PARLIAMENT: "Parliament",
    SourceKind.GOVERNMENT: "Government",
    SourceKind.LOCAL: "Local areas",
    SourceKind.SECTOR: "Charities, professions and the press",
}
"""What the page calls each kind of source."""


class Use(NamedTuple):
    """Something other than a rule of an edition that cites a source."""

    of: str
    """What it is: ``term``."""
    markup: str
    citations: tuple[Citation, ...]


def rules_citing(source: Source, shelf: Iterable[Edition]) -> dict[str, tuple[Edition, ...]]:
    """The ids of the rules that cite a source, each with the editions in which it does."""
    return rules_where(shelf, lambda rule: cites(rule.citations, source))


def cites(citations: tuple[Citation, ...], source: Source) -> bool:
    """Whether one of some citations is of a source."""
    return any(citation.source == source for citation in citations)


def other_uses(shelf: Iterable[Edition], words: Words = WORDS) -> Iterator[Use]:
    """Whatever else has citations: frameworks, announced changes, words of every list, bank holidays, local areas."""
    for framework in dict.fromkeys(edition.framework for edition in shelf):
        yield Use("framework", member_link(framework.code, words), framework.citations)
    for edition in shelf:
        for change in edition.announced_changes:
            link = rst.link(change_label(edition, change.id), f"{change.id} ({edition.id})")
            yield Use("announced change", link, change.citations)
    for entries in words.lists:
        for entry in entries:
            yield Use(entries.of, word_link(entries, entry), citations_of(entry))
    holidays = tuple(citation for holiday in sf.england_working_days().holidays for citation in holiday.citations)
    yield Use("table", "bank holidays", tuple(dict.fromkeys(holidays)))
    areas = sf.england_areas()
    planned = (citation for area in areas for change in area.planned for citation in change.citations)
    held = (citation for area in areas for citation in area.citations)
    yield Use("table", "local areas", tuple(dict.fromkeys((*held, *planned))))


def citations_of(entry: Entry) -> tuple[Citation, ...]:
    """The citations of an entry, of a theme with those of its conditions."""
    conditions = entry.scope.conditions if isinstance(entry, Theme) else ()
    return (*entry.citations, *(citation for condition in conditions for citation in condition.citations))


def all_sources(shelf: tuple[Edition, ...], words: Words = WORDS) -> tuple[Source, ...]:
    """Every source of the library, and every other one that something cites."""
    cited = (
        *(citation for edition in shelf for rule in edition.rules for citation in rule.citations),
        *(citation for use in other_uses(shelf, words) for citation in use.citations),
    )
    return tuple(dict.fromkeys((*sf.SOURCES, *(citation.source for citation in cited if citation.source is not None))))


def sources_page(shelf: tuple[Edition, ...], words: Words = WORDS) -> str:
    """Every source, by its kind."""
    sources = all_sources(shelf, words)
    uses = tuple(other_uses(shelf, words))
    return rst.page(
        "Sources",
        "Every document that a rule, a definition, a bank holiday or a local area of the library cites. What was not "
        "read supports nothing: where a document was read in part, its entry says which. How a citation is graded "
        "stands in :doc:`/evidence`.",
        (
            rst.blocks(
                rst.heading(HEADINGS[kind], "-"),
                (_source(source, shelf, uses) for source in sources if source.kind is kind),
            )
            for kind in SourceKind
            if any(source.kind is kind for source in sources)
        ),
        label="sources",
    )


def _source(source: Source, shelf: tuple[Edition, ...], uses: tuple[Use, ...]) -> str:
    citing = [use for use in uses if cites(use.citations, source)]
    return rst.blocks(
        rst.heading(source.title, "~", label=f"source-{source.id}"),
        rst.classed(
            "rule-fields",
            rst.fields(
                (
                    ("Published by", rst.escaped(source.publisher)),
                    ("Date", "" if source.published is None else rst.escaped(day(source.published))),
                    ("Where", rst.web_link(source.address) if source.address else ""),
                    ("What was read", rst.escaped(source.read) if source.read else "all of it"),
                    ("Cited by rules", rst.bullets(links_by_editions(rules_citing(source, shelf), shelf))),
                    ("Also cited by", rst.bullets(_by_kind(citing))),
                    ("Source", rst.literal(source.id)),
                )
            ),
        ),
    )


def _by_kind(uses: list[Use]) -> Iterator[str]:
    """What cites a source, each kind of thing together."""
    for kind in dict.fromkeys(use.of for use in uses):
        found = dict.fromkeys(use.markup for use in uses if use.of == kind)
        yield f"{rst.escaped(kind_words(kind))}: {rst.joined(found, '; ')}"


def pages_of(shelf: tuple[Edition, ...], words: Words = WORDS) -> dict[str, str]:
    """The page, for these editions and words."""
    return {"sources.rst": sources_page(shelf, words)}


def pages() -> dict[str, str]:
    """The page, for the editions and words of the library."""
    return pages_of(sf.editions())
