"""Days of which only a part may be known: what is accepted as one, and the first and last day that it can mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendframework._validators import check_date, place
from sendframework.errors import InvalidTypeError
from sendframework.periods import PartialDate

if TYPE_CHECKING:
    from datetime import date

    import attrs

__all__ = ["earliest", "known_in_part", "latest"]


def __dir__() -> list[str]:
    return __all__


def known_in_part(owner: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """A plain date, or a partial one."""
    if isinstance(value, PartialDate):
        return
    where = place(owner, attribute.name)
    if isinstance(value, str):
        reason = "must be a datetime.date, or as much as is known: PartialDate.parse('June 2021')"
        raise InvalidTypeError(where, reason, value)
    check_date(where, value)


def earliest(day: date | PartialDate) -> date:
    """The first day that a date can mean."""
    return day.earliest if isinstance(day, PartialDate) else day


def latest(day: date | PartialDate) -> date:
    """The last day that a date can mean."""
    return day.latest if isinstance(day, PartialDate) else day
