"""Visits for a national review of one theme."""

from __future__ import annotations

from typing import ClassVar

import attrs

from sendframework._validators import one_of
from sendframework.records.visits import Visit
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.themes import Theme

__all__ = ["ThematicVisit"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class ThematicVisit(Visit):
    """A visit to one area for a thematic review. It judges nothing: there is no field for an outcome or a report.

    What was found belongs to the review, and is tied to an area only with its consent.

    Raises
    ------
    InvalidTypeError, InvalidValueError, InvariantError
        As `Visit`, and for a theme that is none.
    """

    kind: ClassVar[str] = "thematic-visit"
    """What it is a record of."""
    activity: ClassVar[Activity | None] = Activity.THEMATIC_VISIT
    """The inspection activity."""

    theme: Theme = attrs.field(validator=one_of(Theme))
    """The theme that it explored."""
