"""Sources: found by id, title or address, and with all that cites them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sendframework.cli._found import Found, by_edition, rules_where
from sendframework.cli._printing import plain_data
from sendframework.render import _rules
from sendframework.render._parts import Entries
from sendframework.sources import SOURCES
from sendframework.vocabulary.looking_up import vocabularies
from sendframework.vocabulary.themes import Theme
from sendframework.vocabulary.word_lists import WordList

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.citations import Source
    from sendframework.framework import Edition
    from sendframework.periods import Period


class _Shelved(NamedTuple):
    """A source as an entry of a word list."""

    source: Source
    code: str
    name: str
    other_words: tuple[str, ...]
    period: Period | None = None


SHELF: WordList[_Shelved] = WordList(
    of="source",
    entries=tuple(
        _Shelved(source, source.id, source.title, (source.address,) if source.address else ()) for source in SOURCES
    ),
)
"""Every source, found by its id, its title and its address."""


def found_source(source: Source, looked_in: tuple[Edition, ...]) -> Found:
    """A source with the rules of editions and the words that cite it."""
    by_rules = rules_where(looked_in, lambda rule: any(each.source == source for each in rule.citations))
    by_words = {listed.of: [word.code for word in listed if source in _cited(word)] for listed in vocabularies()}
    cited_by_words = {of: codes for of, codes in by_words.items() if codes}
    return Found(
        lambda: (
            *_rules.source_page(source),
            by_edition("Cited by", by_rules),
            Entries("Cited by words", tuple(f"{of}: {', '.join(codes)}" for of, codes in cited_by_words.items())),
        ),
        lambda: {
            "kind": "found-source",
            "source": plain_data(source),
            "cited_by": by_rules,
            "cited_by_words": cited_by_words,
        },
    )


def _cited(word: Any) -> Iterator[Source | None]:  # noqa: ANN401  # an entry of any list; all have citations
    yield from (citation.source for citation in word.citations)
    if isinstance(word, Theme):
        yield from (citation.source for condition in word.scope.conditions for citation in condition.citations)


def source_finder(wanted: str, looked_in: tuple[Edition, ...]) -> Found | None:
    """The source with an id."""
    source = next((each for each in SOURCES if each.id == wanted), None)
    return None if source is None else found_source(source, looked_in)
