"""Who was heard, as a whole: no group was both heard and not heard by one method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendframework._validators import one_of, place, tuple_of
from sendframework.errors import InvariantError
from sendframework.records.participation import Participation

if TYPE_CHECKING:
    import attrs

__all__ = ["hearings"]


def __dir__() -> list[str]:
    return __all__


_tuple = tuple_of(one_of(Participation), distinct=True)


def hearings(owner: object, attribute: attrs.Attribute[Any], value: tuple[Participation, ...]) -> None:
    """A tuple of different participations that do not contradict each other."""
    _tuple(owner, attribute, value)
    heard: dict[tuple[str, str | None], bool] = {}
    for each in value:
        channel = None if each.channel is None else each.channel.code
        if heard.setdefault((each.group.code, channel), each.heard) is not each.heard:
            by = "" if channel is None else f" by {channel}"
            reason = f"says of {each.group.code} that it was heard{by} and that it was not"
            raise InvariantError(place(owner, attribute.name), reason)
