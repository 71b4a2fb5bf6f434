"""Thematic reviews, consents, referrals and national reports in exchange: what is internal, and what errors show."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import attrs

from sendframework.errors import ConsentError, InvalidTypeError, UnknownCodeError
from sendframework.publication.national_reports import NationalReport
from sendframework.records.consents import AttributionConsent
from sendframework.records.referrals import Referral
from sendframework.records.reviews import ThematicReview
from sendframework.serialization._kinds import KINDS, check_record, check_wanted
from sendframework.serialization.problem_codes import ProblemCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import TypeAlias

    from sendframework.records.record import Record
    from sendframework.serialization._faults import Fault

    Exchanged: TypeAlias = Record | ThematicReview | AttributionConsent | Referral | NationalReport

__all__ = [
    "EXCHANGED",
    "QUIET",
    "check_asked",
    "check_exchanged",
    "exchanged_kind_of",
    "hushed",
    "is_quiet",
    "speaks_quietly",
]

_INTERNAL = (ThematicReview, AttributionConsent, Referral)
QUIET: Mapping[str, type[Any]] = MappingProxyType({cls.kind: cls for cls in (*_INTERNAL, NationalReport)})
"""The kinds of which no error shows a value: it could be the name of an area that has not agreed to be named."""
EXCHANGED: Mapping[str, type[Any]] = MappingProxyType({**KINDS, **QUIET})
"""Every kind that dictionaries and JSON texts can hold; rows and files of many records hold no reviews."""


def __dir__() -> list[str]:
    return __all__


def check_exchanged(where: str, thing: Any, *, internal: bool) -> Any:  # noqa: ANN401  # anything can be given
    """A record, or a national report, or what is internal if that is asked for by name."""
    if isinstance(thing, _INTERNAL) and internal is not True:
        reason = "is internal, and ties findings to areas; give internal=True if it is not for publication"
        raise ConsentError(f"{where}: {reason}")
    return thing if type(thing) in QUIET.values() else check_record(where, thing)


def check_asked(where: str, wanted: Any) -> type | None:  # noqa: ANN401  # anything can be given
    """A class of what is exchanged, to be asked for."""
    if isinstance(wanted, type) and wanted in QUIET.values():
        return wanted
    return check_wanted(where, wanted)


def exchanged_kind_of(where: str, kind: object) -> str:
    """A kind by its name or its class, of all that can be exchanged."""
    if isinstance(kind, type) and kind in EXCHANGED.values():
        return next(name for name, cls in EXCHANGED.items() if cls is kind)
    if not isinstance(kind, str):
        raise InvalidTypeError(where, "must be the name of a kind or a class of records", kind)
    if kind not in EXCHANGED:
        raise UnknownCodeError("kind of record", kind, tuple(EXCHANGED))
    return str(kind)


def is_quiet(payload: object) -> bool:
    """Whether a payload is, or seems to be, of a kind of which nothing is shown; several in a list, or one bare."""
    if isinstance(payload, list):
        return any(is_quiet(each) for each in payload if isinstance(each, dict))
    if not isinstance(payload, dict):
        return False
    kind = payload.get("kind")
    return (isinstance(kind, str) and kind in QUIET) or any(asked <= payload.keys() for asked in _ASKED)


def speaks_quietly(text: str | bytes | bytearray) -> bool:
    """Whether a text that cannot be read names one of these kinds."""
    words = text if isinstance(text, str) else text.decode("utf-8", "ignore").replace("\x00", "")
    return any(f'"{kind}"' in words for kind in QUIET)


def hushed(faults: Iterable[Fault]) -> list[Fault]:
    """The faults without values and hints, and without keys that are not ours."""
    return [
        fault._replace(
            value=None if fault.value is None else _NOT_SHOWN,
            hint="",
            path=fault.path[:-1] if fault.code in _OF_KEYS else fault.path,
        )
        for fault in faults
    ]


class _NotShown:
    """Stands where a value would be shown."""

    def __repr__(self) -> str:
        return "a value that is not shown"

    def __reduce__(self) -> str:
        return "_NOT_SHOWN"


_NOT_SHOWN = _NotShown()
_ASKED = tuple(
    frozenset(field.name for field in attrs.fields(cls) if field.default is attrs.NOTHING) for cls in _INTERNAL
)
_OF_KEYS = frozenset({ProblemCode.UNKNOWN_KEY, ProblemCode.DUPLICATE_KEY})
