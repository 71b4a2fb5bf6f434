"""Full inspections, under either framework."""

from __future__ import annotations

from typing import ClassVar

import attrs

from sendframework._validators import one_of, optional
from sendframework.records.area_send_findings import AreaSendFindings
from sendframework.records.local_area_findings import LocalAreaFindings
from sendframework.records.participation import TrackedChildren
from sendframework.records.visits import ReportedVisit
from sendframework.vocabulary.activities import Activity

__all__ = ["FullInspection"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class FullInspection(ReportedVisit):
    """The inspection of a whole local area: when, by whom, who was heard, and what was found.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        As `Visit`, and for findings of a class that is neither framework's.
    InvariantError
        For dates that run backwards.
    """

    kind: ClassVar[str] = "full-inspection"
    """What it is a record of."""
    activity: ClassVar[Activity | None] = Activity.FULL_INSPECTION
    """The inspection activity."""

    findings: LocalAreaFindings | AreaSendFindings | None = attrs.field(
        default=None, validator=optional(one_of(LocalAreaFindings, AreaSendFindings))
    )
    """What was found: of the first framework or of the second; None while nothing is known."""
    tracked: TrackedChildren | None = attrs.field(default=None, validator=optional(one_of(TrackedChildren)))
    """The children and young people whose experiences were followed; from 2023."""
