"""Words of the language that stand in names of areas and bodies, and tell nothing by themselves: literals only."""

from __future__ import annotations

__all__ = ["AMBIGUOUS_WORDS", "BODY_WORDS", "PLACE_WORDS"]

AMBIGUOUS_WORDS = ("barking", "bath", "bury", "derby", "harrow", "hull", "reading", "sale", "slough", "stoke")
"""English words that are, in whole or in part, names of local areas."""

BODY_WORDS = frozenset(
    {
        "a",
        "and",
        "area",
        "authority",
        "board",
        "borough",
        "by",
        "care",
        "centre",
        "childrens",
        "city",
        "clinical",
        "college",
        "colleges",
        "commissioning",
        "community",
        "council",
        "county",
        "de",
        "district",
        "education",
        "for",
        "foundation",
        "group",
        "groups",
        "health",
        "hospital",
        "hospitals",
        "integrated",
        "leaders",
        "local",
        "mental",
        "metropolitan",
        "nhs",
        "partnership",
        "primary",
        "royal",
        "school",
        "schools",
        "services",
        "social",
        "the",
        "trust",
        "trusts",
        "university",
        "with",
        "without",
    }
)
"""Words that say what sort of council or body it is."""

PLACE_WORDS = frozenset(
    {
        "central",
        "east",
        "eastern",
        "england",
        "forest",
        "in",
        "island",
        "islands",
        "isle",
        "isles",
        "le",
        "london",
        "midlands",
        "new",
        "north",
        "northern",
        "of",
        "on",
        "saint",
        "sea",
        "south",
        "southern",
        "st",
        "under",
        "upon",
        "west",
        "western",
    }
)
"""Words that tell something of a place only beside others."""
