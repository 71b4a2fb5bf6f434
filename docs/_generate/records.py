"""A page of the closed vocabularies that only records use: bodies, plans, interruptions, thematic findings."""

import sendframework as sf
from _generate import _markup as rst
from _generate._words import WORDS, Words, definition_block
from sendframework import Edition

SETS = (
    ("Bodies", "What the bodies of a partnership are that letters, reports and plans name", sf.BodyKind),
    ("Plans", "What sort of plan it is, by what it follows", sf.PlanKind),
    ("Stages of a plan", "What happens to a plan, in the order in which it usually does", sf.PlanStage),
    ("Interruptions", "What can stand in the way of an inspection once it is planned", sf.InterruptionKind),
    ("Findings of thematic reviews", "What a national review can find", sf.ThematicFindingKind),
)
"""Heading, what the set says, and the set."""


def records_page(words: Words) -> str:
    """Every member of the five sets, with its sources."""
    return rst.page(
        "Words of records",
        "Closed vocabularies that only the records of what happened use. The others stand on the pages of what the "
        "frameworks say: outcomes, aspects, actors, and what government does after an inspection.",
        (
            rst.blocks(
                rst.heading(heading, "-"),
                f"{said}: :py:class:`~{kind.__module__}.{kind.__name__}`.",
                (definition_block(words.defined[kind], entry) for entry in words.defined[kind]),
            )
            for heading, said, kind in SETS
        ),
        label="record-words",
    )


def pages_of(_: tuple[Edition, ...], words: Words = WORDS) -> dict[str, str]:
    """The page, for these words."""
    return {"words/records.rst": records_page(words)}


def pages() -> dict[str, str]:
    """The page, for the library's words."""
    return pages_of(sf.editions())
