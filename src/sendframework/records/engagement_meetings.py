"""Engagement meetings between the inspectorates and a partnership."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import attrs

from sendframework._validators import one_of, optional, strict_date
from sendframework.areas.local_area import LocalArea
from sendframework.records._hearing import hearings
from sendframework.records.participation import Participation
from sendframework.records.record import Record
from sendframework.vocabulary.activities import Activity

__all__ = ["EngagementMeeting"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class EngagementMeeting(Record):
    """A meeting of the continuing conversation: no outcome, and nothing is published.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        As `Record`, and for anything but a local area and a plain date.
    InvariantError
        For a group that was heard and not heard by one method.
    """

    kind: ClassVar[str] = "engagement-meeting"
    """What it is a record of."""
    activity: ClassVar[Activity | None] = Activity.ENGAGEMENT_MEETING
    """The inspection activity."""

    area: LocalArea = attrs.field(validator=one_of(LocalArea))
    """The local area, in the version of its time."""
    held_on: date | None = attrs.field(default=None, validator=optional(strict_date))
    """The day of the meeting."""
    participation: tuple[Participation, ...] = attrs.field(default=(), validator=hearings)
    """Who took part."""

    @property
    def first_day(self) -> date | None:
        """The day of the meeting."""
        return self.held_on
