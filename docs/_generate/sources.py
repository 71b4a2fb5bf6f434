"""A page of the documents that everything rests on: what each is, how much of it was read, and what cites it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import sendframework as sf
from _generate import _markup as rst
from _generate._rules import rule_label
from _generate._values import day
from _generate.editions import edition_link
from sendframework import Citation, Edition, Source, SourceKind

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

    words: str
    citations: tuple[Citation, ...]


def rules_citing(source: Source, shelf: Iterable[Edition]) -> dict[str, tuple[Edition, ...]]:
    """The ids of the rules that cite a source, each with the editions in which it does."""
    found: dict[str, tuple[Edition, ...]] = {}
    for edition in shelf:
        for rule in edition.rules:
            if any(citation.source == source for citation in rule.citations):
                found[rule.id] = (*found.get(rule.id, ()), edition)
    return found


def other_uses(shelf: Iterable[Edition]) -> Iterator[Use]:
    """Whatever else has citations: frameworks, announced changes, groups, methods and bank holidays."""
    for framework in dict.fromkeys(edition.framework for edition in shelf):
        yield Use(f"the framework {framework.code.words}", framework.citations)
    for edition in shelf:
        for change in edition.announced_changes:
            yield Use(f"the announced change {change.id} ({edition.id})", change.citations)
    for group in sf.GROUPS:
        yield Use(f"the group {group.code}", group.citations)
    for method in sf.METHODS:
        yield Use(f"the method {method.code}", method.citations)
    holidays = tuple(citation for holiday in sf.england_working_days().holidays for citation in holiday.citations)
    yield Use("bank holidays", tuple(dict.fromkeys(holidays)))


def all_sources(shelf: tuple[Edition, ...]) -> tuple[Source, ...]:
    """Every source of the library, and every other one that something cites."""
    cited = (
        *(citation for edition in shelf for rule in edition.rules for citation in rule.citations),
        *(citation for use in other_uses(shelf) for citation in use.citations),
    )
    return tuple(dict.fromkeys((*sf.SOURCES, *(citation.source for citation in cited if citation.source is not None))))


def sources_page(shelf: tuple[Edition, ...]) -> str:
    """Every source, by its kind."""
    sources = all_sources(shelf)
    uses = tuple(other_uses(shelf))
    return rst.page(
        "Sources",
        "Every document that a rule, a definition or a bank holiday of the library cites. What was not read supports "
        "nothing: where a document was read in part, its entry says which. How a citation is graded stands in "
        ":doc:`/evidence`.",
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
    rules = rules_citing(source, shelf)
    citing = (use.words for use in uses if any(citation.source == source for citation in use.citations))
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
                    ("Cited by rules", rst.bullets(_by_editions(rules))),
                    ("Also cited by", rst.joined(map(rst.escaped, citing))),
                    ("Source", rst.literal(source.id)),
                )
            ),
        ),
    )


def _by_editions(rules: dict[str, tuple[Edition, ...]]) -> Iterator[str]:
    """The rules that cite a source, those together that do so in the same editions."""
    for editions in dict.fromkeys(rules.values()):
        names = [name for name, where in rules.items() if where == editions]
        links = rst.joined(rst.link(rule_label(editions[-1], name), name) for name in names)
        yield f"{rst.joined(map(edition_link, editions))}: {links}"


def pages_of(shelf: tuple[Edition, ...]) -> dict[str, str]:
    """The page, for these editions."""
    return {"sources.rst": sources_page(shelf)}


def pages() -> dict[str, str]:
    """The page, for the editions of the library."""
    return pages_of(sf.editions())
