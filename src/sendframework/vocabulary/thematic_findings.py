"""What a national thematic review can find; none of it is a judgement of an area."""

from __future__ import annotations

from sendframework._codes import Code

__all__ = ["ThematicFindingKind"]


def __dir__() -> list[str]:
    return __all__


class ThematicFindingKind(Code):
    """What sort of finding of a thematic review it is."""

    GOOD_PRACTICE = "good-practice"
    """An example of what works well, from which others can learn."""
    SYSTEMIC_CONCERN = "systemic-concern"
    """A concern about the system rather than about one area."""
    ENABLER = "enabler"
    """Something that helps partners to do what the theme is about."""
    BARRIER = "barrier"
    """Something that stands in their way."""
    AREA_FOR_IMPROVEMENT = "area-for-improvement"
    """Something that areas, or the system, should improve."""
    RECOMMENDATION = "recommendation"
    """What the review asks of government, inspectorates or the sector."""
