"""Records as dictionaries of plain data, in their envelope, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from sendframework.serialization._lists import lists_of
from sendframework.serialization._opening import enveloped, opened
from sendframework.serialization._reviews import check_asked, check_exchanged

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sendframework.areas.local_area import LocalArea
    from sendframework.records.record import Record
    from sendframework.serialization._reviews import Exchanged
    from sendframework.vocabulary.groups import StakeholderGroup
    from sendframework.vocabulary.methods import EvidenceMethod
    from sendframework.vocabulary.themes import Theme

__all__ = ["from_dict", "to_dict"]


def __dir__() -> list[str]:
    return __all__


R = TypeVar("R")


def to_dict(record: Exchanged, *, internal: bool = False) -> dict[str, Any]:
    """A record or a national report as a dictionary in its envelope: ``{"kind": ..., "schema": ..., "data": {...}}``.

    It holds what JSON has and nothing else. Keys are the names of fields, always in the same order; a field at its
    default is left out; a day is ``YYYY-MM-DD``; areas, themes, groups and methods stand as their codes.

    Parameters
    ----------
    record
        Of one of the kinds; of a thematic review, the national report, or with ``internal=True`` the review itself.
    internal
        Whether the internal form of a review, a consent or a referral may be written.

    Raises
    ------
    InvalidTypeError
        For anything but a record of one of the kinds.
    ConsentError
        For what is internal, unless that is asked for.

    Examples
    --------
    >>> from sendframework.areas.england import local_area
    >>> from sendframework.records.engagement_meetings import EngagementMeeting
    >>> to_dict(EngagementMeeting(area=local_area("Hertfordshire")))
    {'kind': 'engagement-meeting', 'schema': 1, 'data': {'area': '919'}}
    """
    return enveloped(check_exchanged("to_dict(record)", record, internal=internal))


@overload
def from_dict(
    payload: object,
    type: type[R],
    *,
    areas: Iterable[LocalArea] | None = None,
    themes: Iterable[Theme] | None = None,
    groups: Iterable[StakeholderGroup] | None = None,
    methods: Iterable[EvidenceMethod] | None = None,
) -> R: ...
@overload
def from_dict(
    payload: object,
    type: None = None,
    *,
    areas: Iterable[LocalArea] | None = None,
    themes: Iterable[Theme] | None = None,
    groups: Iterable[StakeholderGroup] | None = None,
    methods: Iterable[EvidenceMethod] | None = None,
) -> Record: ...
def from_dict(
    payload: object,
    type: type[Any] | None = None,  # noqa: A002  # the word that fits, as a keyword
    *,
    areas: Iterable[LocalArea] | None = None,
    themes: Iterable[Theme] | None = None,
    groups: Iterable[StakeholderGroup] | None = None,
    methods: Iterable[EvidenceMethod] | None = None,
) -> Any:
    """The record in a dictionary in its envelope, as `to_dict` makes it or `json.loads` finds it.

    Nothing is converted: ``"1"`` and ``1.0`` are not 1. The payload stays as it is.

    Parameters
    ----------
    payload
        The dictionary; None stands for a field that is left out, where that may be.
    type
        The class that is wanted, or one above several: a payload of another kind is refused. Without one, the kind
        that the envelope names is returned.
    areas, themes, groups, methods
        Where codes are looked up: England's areas and the library's own lists, unless others are given. Pass your own
        beside the others: ``themes=(*sf.THEMES, mine)``.

    Raises
    ------
    StructureError
        For a payload that cannot become a record; with every problem of it.
    PayloadVersionError
        For a schema that is newer than this release.
    InvalidTypeError
        For a type that is no class of records, or a list that holds anything else than it should.
    InvalidValueError
        For a list with a code twice.
    """
    wanted = check_asked("from_dict(type)", type)
    return opened(payload, wanted, lists_of(areas, themes, groups, methods))
