"""A page of the defined terms, by the alphabet."""

import sendframework as sf
from _generate import _markup as rst
from _generate._values import Entry, word_link
from _generate._words import WORDS, Words, definition_block
from sendframework import Definition, Edition, WordList
from sendframework._showing import with_article


def same_code(entry: Definition, words: Words) -> str:
    """Links to what other lists have under the code of a term."""
    found: list[str] = []
    for others in words.lists:
        if others is not words.terms:
            found += (_as(others, each) for each in others if each.code == entry.code)
    return rst.joined(found, "; ")


def _as(words: WordList[Entry], entry: Entry) -> str:
    return f"{word_link(words, entry)}, as {rst.escaped(with_article(words.of))}"


def terms_page(words: Words) -> str:
    """Every term, with its definition, its time and its sources."""
    return rst.page(
        "Terms",
        "What the words of the field mean, in our own words, with the official names as they are printed. "
        "``sf.look_up(word)`` finds a term by its code, by any of its names and by the abbreviations and other words "
        "that people type; see :doc:`/vocabulary`.",
        (
            definition_block(words.terms, entry, ("Also", same_code(entry, words)), line="-")
            for entry in sorted(words.terms, key=lambda entry: entry.name.casefold())
        ),
        label="terms",
    )


def pages_of(_: tuple[Edition, ...], words: Words = WORDS) -> dict[str, str]:
    """The page, for these words."""
    return {"words/terms.rst": terms_page(words)}


def pages() -> dict[str, str]:
    """The page, for the library's words."""
    return pages_of(sf.editions())
