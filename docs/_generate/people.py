"""A page of those who act: bodies and people by their part in inspections, and the roles in which people act."""

from collections.abc import Iterator

import sendframework as sf
from _generate import _markup as rst
from _generate._across import links_by_editions, rules_where
from _generate._values import word_link
from _generate._words import WORDS, Words, definition_block
from sendframework import Actor, Definition, Edition


def people_page(shelf: tuple[Edition, ...], words: Words) -> str:
    """Every actor with the rules that name it, and every role."""
    actors = words.defined[Actor]
    return rst.page(
        "Who acts, and in which role",
        "Who is heard in an inspection stands under :ref:`stakeholder groups <stakeholder-groups>`. Here stand those "
        "to whom rules give something to do or to know, and the roles of people within them.",
        rst.heading("Who acts and who is told", "-"),
        "The actors of the library, a closed vocabulary: :py:class:`~sendframework.vocabulary.actors.Actor`.",
        (definition_block(actors, entry, *_named(entry, shelf, words)) for entry in actors),
        rst.heading("Roles", "-"),
        "In which roles people inspect, lead and answer; ``sf.ROLES``.",
        (definition_block(words.roles, entry) for entry in words.roles),
        label="people",
    )


def _named(entry: Definition, shelf: tuple[Edition, ...], words: Words) -> Iterator[tuple[str, str]]:
    """The rules by which an actor acts, and those by which it is told or involved."""
    actor = Actor(entry.code)
    for name, field in (("Acts", "actor"), ("Told or involved", "audience")):
        rules = rules_where(shelf, lambda rule, field=field: actor in _actors(getattr(rule, field, ())))
        yield name, rst.bullets(links_by_editions(rules, shelf))
    groups = (group for group in words.groups if group.code == entry.code)
    yield "Also", rst.joined(f"{word_link(words.groups, group)}, as a stakeholder group" for group in groups)


def _actors(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else (value,)


def pages_of(shelf: tuple[Edition, ...], words: Words = WORDS) -> dict[str, str]:
    """The page, for these editions and words."""
    return {"words/people.rst": people_page(shelf, words)}


def pages() -> dict[str, str]:
    """The page, for the library's editions and words."""
    return pages_of(sf.editions())
