"""A page of what government and NHS England do after an inspection."""

import sendframework as sf
from _generate import _markup as rst
from _generate._words import WORDS, Words, definition_block
from sendframework import Edition, SupportEvent


def after_inspection_page(words: Words) -> str:
    """Every kind of event, with its sources."""
    events = words.defined[SupportEvent]
    return rst.page(
        "After the inspection: support and challenge",
        "What the Department for Education and NHS England do after an inspection is no part of it: none of these is "
        "an outcome, and none changes one. What the inspectorates' own frameworks say of plans and of the next visit "
        "stands with the :ref:`outcomes <outcomes>`.",
        (definition_block(events, entry, line="-") for entry in events),
        label="after-inspection",
    )


def pages_of(_: tuple[Edition, ...], words: Words = WORDS) -> dict[str, str]:
    """The page, for these words."""
    return {"words/after-inspection.rst": after_inspection_page(words)}


def pages() -> dict[str, str]:
    """The page, for the library's words."""
    return pages_of(sf.editions())
