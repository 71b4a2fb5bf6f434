"""A page of what is not known: questions that no source settles, and announced changes whose text was not read."""

from collections.abc import Iterator
from typing import NamedTuple

import sendframework as sf
from _generate import _markup as rst
from _generate._rules import change_label, edition_link, question_label, rule_link, rule_links
from sendframework import AnnouncedChange, Edition, OpenQuestion


class Asked(NamedTuple):
    """A question as one or more editions ask it, in the same words; the rules that it touches can differ."""

    id: str
    question: str
    position: str


def questions_by_editions(shelf: tuple[Edition, ...]) -> dict[Asked, dict[Edition, OpenQuestion]]:
    """Every open question with the editions in which it is open; one that changes its words stands twice."""
    found: dict[Asked, dict[Edition, OpenQuestion]] = {}
    for edition in shelf:
        for question in edition.open_questions:
            asked = Asked(question.id, question.question, question.position)
            found.setdefault(asked, {})[edition] = question
    return found


def unread_changes(shelf: tuple[Edition, ...]) -> Iterator[tuple[Edition, AnnouncedChange]]:
    """Every announced change whose text was not read, with its edition."""
    for edition in shelf:
        for change in edition.announced_changes:
            if not change.text_read:
                yield edition, change


def open_questions_page(shelf: tuple[Edition, ...]) -> str:
    """Everything that is known not to be known."""
    return rst.page(
        "Open questions",
        "Whoever can settle one of these with a source that they have read can replace the rules it touches; see "
        ":doc:`/own-rules`.",
        rst.heading("Questions that no source settles", "-"),
        (_question(asked, where) for asked, where in questions_by_editions(shelf).items()),
        rst.heading("Announced changes whose text was not read", "-"),
        "It is known that the text changed here, but not what it says now. The rules named keep what is known from "
        "before.",
        rst.table(
            ("Edition", "What changed", "Rules"),
            (_unread(edition, change) for edition, change in unread_changes(shelf)),
            (12, 50, 38),
            "first-column-whole",
        )
        if any(unread_changes(shelf))
        else "None.",
        label="open-questions",
    )


def _question(asked: Asked, where: dict[Edition, OpenQuestion]) -> str:
    newest = {name: edition for edition, question in where.items() for name in question.rules}
    return rst.blocks(
        rst.heading(asked.question, "~"),
        rst.classed(
            "rule-fields",
            rst.fields(
                (
                    ("Meanwhile", rst.escaped(asked.position)),
                    ("Open in", rst.joined(map(edition_link, where))),
                    ("Rules", rst.joined(rule_link(edition, name) for name, edition in newest.items())),
                    ("Question", rst.link(question_label([*where][-1], asked.id), asked.id)),
                )
            ),
        ),
    )


def _unread(edition: Edition, change: AnnouncedChange) -> tuple[str, str, str]:
    paragraph = f" (paragraph {change.paragraph})" if change.paragraph else ""
    return (
        edition_link(edition),
        rst.link(change_label(edition, change.id), change.summary) + rst.escaped(paragraph),
        rule_links(edition, change.rules),
    )


def pages_of(shelf: tuple[Edition, ...]) -> dict[str, str]:
    """The page, for these editions."""
    return {"open-questions.rst": open_questions_page(shelf)}


def pages() -> dict[str, str]:
    """The page, for the editions of the library."""
    return pages_of(sf.editions())
