"""The kinds of inspection activity."""

from __future__ import annotations

from sendframework._codes import Code

__all__ = ["Activity"]


def __dir__() -> list[str]:
    return __all__


class Activity(Code):
    """What the inspectorates do in a local area."""

    FULL_INSPECTION = "full-inspection"
    """The inspection of a whole area; under both frameworks."""
    REVISIT = "revisit"
    """The return to an area that had to write a statement of action; first framework only."""
    INTERIM_VISIT = "interim-visit"
    """A voluntary, anonymous visit of 2020 and 2021 that was not an inspection."""
    MONITORING_INSPECTION = "monitoring-inspection"
    """The check that effective action has been taken on the areas for priority action; from 2023."""
    ENGAGEMENT_MEETING = "engagement-meeting"
    """The continuing conversation between the inspectorates and a partnership; from 2023."""
    THEMATIC_VISIT = "thematic-visit"
    """A visit for a national review of one aspect, without any judgement of the area; from 2023."""
