"""A page of the two frameworks, and of the three questions that the first one asked."""

import sendframework as sf
from _generate import _markup as rst
from _generate._across import Said, across
from _generate._rules import edition_link
from _generate._words import WORDS, Words, definition_block
from sendframework import Aspect, AspectRule, Definition, Edition, FrameworkCode


def frameworks_page(shelf: tuple[Edition, ...], words: Words) -> str:
    """Both frameworks with their editions, and the questions with what each edition says of them."""
    frameworks, aspects = words.defined[FrameworkCode], words.defined[Aspect]
    return rst.page(
        "The two frameworks",
        "Local areas were inspected under one framework from 2016 to 2022, and have been under another from 2023. "
        ":ref:`Editions side by side <comparisons>` sets the two beside each other.",
        (definition_block(frameworks, entry, *_editions(entry, shelf), line="-") for entry in frameworks),
        rst.heading("The three questions of the first framework", "-"),
        "What the inspections of 2016 to 2022 asked; no answer was graded.",
        (
            definition_block(
                aspects, entry, ("Question", Aspect(entry.code).letter), ("In editions", _asked(entry, shelf))
            )
            for entry in aspects
        ),
        label="frameworks",
    )


def _editions(entry: Definition, shelf: tuple[Edition, ...]) -> tuple[tuple[str, str], ...]:
    held = [edition for edition in shelf if edition.framework.code == entry.code]
    frameworks = dict.fromkeys(edition.framework for edition in held)
    return (
        ("Covers", rst.joined((rst.escaped(framework.scope) for framework in frameworks), " ")),
        ("Editions", rst.joined(map(edition_link, held))),
    )


def _asked(entry: Definition, shelf: tuple[Edition, ...]) -> str:
    said = (
        Said(edition, rule.id, rst.escaped(rule.question))
        for edition in shelf
        for rule in edition.rules_of(AspectRule)
        if rule.aspect == entry.code
    )
    return across(said, shelf)


def pages_of(shelf: tuple[Edition, ...], words: Words = WORDS) -> dict[str, str]:
    """The page, for these editions and words."""
    return {"words/frameworks.rst": frameworks_page(shelf, words)}


def pages() -> dict[str, str]:
    """The page, for the library's editions and words."""
    return pages_of(sf.editions())
