"""Records as JSON, and back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypeVar, overload

from sendframework._validators import check_whole_number
from sendframework.serialization._faults import FaultsError, structure_error
from sendframework.serialization._json_reading import parsed
from sendframework.serialization._lists import lists_of
from sendframework.serialization._opening import enveloped, opened
from sendframework.serialization._reviews import QUIET, check_asked, check_exchanged, hushed, speaks_quietly

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sendframework.areas.local_area import LocalArea
    from sendframework.records.record import Record
    from sendframework.serialization._reviews import Exchanged
    from sendframework.vocabulary.groups import StakeholderGroup
    from sendframework.vocabulary.methods import EvidenceMethod
    from sendframework.vocabulary.themes import Theme

__all__ = ["from_json", "to_json"]


def __dir__() -> list[str]:
    return __all__


R = TypeVar("R")


def to_json(record: Exchanged, *, indent: int | None = None, internal: bool = False) -> str:
    """A record or a national report as JSON text in the form of `to_dict`, without a newline at the end.

    Parameters
    ----------
    record
        Of one of the kinds.
    indent
        Blanks by which each level is set in; None for a single line.
    internal
        Whether the internal form of a review, a consent or a referral may be written.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For anything but a record, and for an indent that is not a whole number from 0.
    ConsentError
        For what is internal, unless that is asked for.
    """
    if indent is not None:
        check_whole_number("to_json(indent)", indent, 0)
    payload = enveloped(check_exchanged("to_json(record)", record, internal=internal))
    return json.dumps(payload, ensure_ascii=False, indent=indent)


@overload
def from_json(
    text: str | bytes | bytearray,
    type: type[R],
    *,
    areas: Iterable[LocalArea] | None = None,
    themes: Iterable[Theme] | None = None,
    groups: Iterable[StakeholderGroup] | None = None,
    methods: Iterable[EvidenceMethod] | None = None,
) -> R: ...
@overload
def from_json(
    text: str | bytes | bytearray,
    type: None = None,
    *,
    areas: Iterable[LocalArea] | None = None,
    themes: Iterable[Theme] | None = None,
    groups: Iterable[StakeholderGroup] | None = None,
    methods: Iterable[EvidenceMethod] | None = None,
) -> Record: ...
def from_json(
    text: str | bytes | bytearray,
    type: type[Any] | None = None,  # noqa: A002  # the word that fits, as a keyword
    *,
    areas: Iterable[LocalArea] | None = None,
    themes: Iterable[Theme] | None = None,
    groups: Iterable[StakeholderGroup] | None = None,
    methods: Iterable[EvidenceMethod] | None = None,
) -> Any:
    """The record in a JSON text, or in bytes of UTF-8 with or without a byte order mark.

    Parameters
    ----------
    text
        JSON with a record in its envelope, as `to_json` writes it.
    type
        The class that is wanted, as for `from_dict`.
    areas, themes, groups, methods
        Where codes are looked up, as for `from_dict`.

    Raises
    ------
    StructureError
        For what is no JSON or cannot become a record; with every problem of it, keys that stand twice included.
    PayloadVersionError
        For a schema that is newer than this release.
    InvalidTypeError, InvalidValueError
        For what is no text, and otherwise as `from_dict`.
    """
    wanted = check_asked("from_json(type)", type)
    lists = lists_of(areas, themes, groups, methods)
    try:
        payload, found = parsed(text, "from_json(text)")
    except FaultsError as error:
        faults = error.faults
    else:
        return opened(payload, wanted, lists, found=found)
    quiet = wanted in QUIET.values() or speaks_quietly(text)
    raise structure_error("payload", hushed(faults) if quiet else faults, None)
