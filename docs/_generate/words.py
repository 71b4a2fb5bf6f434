"""A page that leads to every word list."""

import sendframework as sf
from _generate import _markup as rst
from _generate._values import kind_words
from _generate._words import WORDS, Words
from sendframework import Edition

PAGES = {
    "theme": ":ref:`themes`",
    "stakeholder group": ":ref:`stakeholder-groups`",
    "sector": ":ref:`stakeholder-groups`",
    "evidence method": ":ref:`methods`",
    "role": ":ref:`people`",
    "actor": ":ref:`people`",
    "term": ":ref:`terms`",
    "activity": ":ref:`inspection-types`",
    "framework code": ":ref:`frameworks`",
    "aspect": ":ref:`frameworks`",
    "written statement decision": ":ref:`outcomes`",
    "revisit outcome": ":ref:`outcomes`",
    "area send outcome": ":ref:`outcomes`",
    "monitoring outcome": ":ref:`outcomes`",
    "local area finding kind": ":ref:`outcomes`",
    "finding kind": ":ref:`outcomes`",
    "ofsted region": ":ref:`regions`",
    "statistical region": ":ref:`regions`",
    "support event": ":ref:`after-inspection`",
    "body kind": ":ref:`record-words`",
    "plan kind": ":ref:`record-words`",
    "plan stage": ":ref:`record-words`",
    "interruption kind": ":ref:`record-words`",
    "thematic finding kind": ":ref:`record-words`",
}
"""The page on which each list stands, by what it calls an entry."""
BELOW = ("terms", "people", "methods", "regions", "after-inspection", "records", "frameworks")


def words_page(words: Words) -> str:
    """Every list, with its size, its page and the way to it."""
    return rst.page(
        "Words",
        "Everybody needs the same words for the same things. Each member of each list has a definition in our own "
        "words, the official names as they are printed, the time in which it was in use where that is limited, and the "
        "sources. ``sf.look_up(word)`` searches all of them at once; see :doc:`/vocabulary`.",
        rst.heading("Open lists", "-"),
        "What is not in these can be added: make one of your own, with its citations, and pass it in.",
        _table(
            (rst.escaped(kind_words(entries.of)), str(len(entries)), PAGES[entries.of], f"``sf.{name}``")
            for name, entries in _open(words).items()
        ),
        rst.heading("Closed vocabularies", "-"),
        "What is not in these is refused. The definitions are ``sf.definitions_of(...)``, that of one member "
        "``sf.definition_of(...)``.",
        _table(
            (rst.escaped(kind_words(entries.of)), str(len(entries)), PAGES[entries.of], f"``sf.{kind.__name__}``")
            for kind, entries in words.defined.items()
        ),
        ".. toctree::\n   :hidden:\n\n" + "\n".join(f"   {name}" for name in BELOW),
        label="words",
    )


def _open(words: Words) -> dict[str, sf.WordList]:
    return {
        "THEMES": words.themes,
        "GROUPS": words.groups,
        "METHODS": words.methods,
        "ROLES": words.roles,
        "TERMS": words.terms,
    }


def _table(rows: object) -> str:
    return rst.table(("An entry is a", "Entries", "Page", "In Python"), rows, (30, 12, 28, 30))


def pages_of(_: tuple[Edition, ...], words: Words = WORDS) -> dict[str, str]:
    """The page, for these words."""
    return {"words/index.rst": words_page(words)}


def pages() -> dict[str, str]:
    """The page, for the library's words."""
    return pages_of(sf.editions())
