"""The envelope: what kind of record it is, by which schema, and the data inside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendframework._showing import did_you_mean
from sendframework.errors import PayloadVersionError
from sendframework.publication.national_reports import NationalReport
from sendframework.serialization._diagnosing import unknown_key
from sendframework.serialization._engine import structurer, unstructurer
from sendframework.serialization._faults import Fault, FaultsError, below, structure_error
from sendframework.serialization._kinds import KINDS, OF_REPORTS
from sendframework.serialization._migrating import MIGRATIONS, SCHEMA, Migration, migrated
from sendframework.serialization._reviews import EXCHANGED, QUIET, hushed, is_quiet
from sendframework.serialization.problem_codes import ProblemCode

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sendframework.records.record import Record
    from sendframework.serialization._lists import Lists

__all__ = ["enveloped", "kind_in", "looked_into", "opened"]


def __dir__() -> list[str]:
    return __all__


_KEYS = ("kind", "schema", "data")
_FORM = f'an envelope is {{"kind": "...", "schema": {SCHEMA}, "data": {{...}}}}'


def enveloped(record: Record) -> dict[str, Any]:
    """A record, known to be of one of the kinds, in its envelope."""
    cls = type(record)
    return {"kind": cls.kind, "schema": SCHEMA, "data": unstructurer(cls)(record)}


def kind_in(payload: object) -> str:
    """What kind of record something seems to be, for errors."""
    kind = payload.get("kind") if isinstance(payload, dict) else None
    return kind if isinstance(kind, str) and kind in EXCHANGED else "payload"


def opened(
    payload: object,
    wanted: type | None,
    lists: Lists,
    *,
    found: Sequence[Fault] = (),
    steps: tuple[Migration, ...] = MIGRATIONS,
) -> Record:
    """The record in a payload; what was found wrong with its text before is told with everything else.

    Raises
    ------
    StructureError
        With every fault.
    PayloadVersionError
        For a schema that is newer than the newest known.
    """
    record, faults = looked_into(payload, wanted, lists, steps=steps, kinds=EXCHANGED)
    if record is None or faults or found:
        # What a text must not hold is often of the wrong type as well; the first fault of a place is the cause.
        said = {fault.path for fault in found}
        every = [*found, *(fault for fault in faults if fault.path not in said)]
        kind = kind_in(payload)
        quiet = is_quiet(payload) or wanted in QUIET.values()
        raise structure_error(kind, hushed(every) if quiet else every, payload)
    return record


def looked_into(
    payload: object,
    wanted: type | None,
    lists: Lists,
    *,
    steps: tuple[Migration, ...] = MIGRATIONS,
    kinds: Mapping[str, type] = KINDS,
) -> tuple[Record | None, list[Fault]]:
    """The record in a payload, or else what is wrong; raises no more than `PayloadVersionError`."""
    try:
        envelope = _brought_up_to_date(payload, steps)
    except FaultsError as error:
        return None, list(error.faults)
    cls, faults = _looked_at(envelope, wanted, kinds)
    if cls is None or "data" not in envelope:
        return None, faults
    try:
        return structurer(cls, lists)(envelope["data"], cls), faults
    except FaultsError as error:
        return None, [*faults, *below(("data",), error.faults)]


def _brought_up_to_date(payload: object, steps: tuple[Migration, ...]) -> dict[Any, Any]:
    if not isinstance(payload, dict):
        hint = "read text with from_json" if isinstance(payload, (str, bytes)) else _FORM
        raise FaultsError([Fault((), ProblemCode.WRONG_TYPE, "must be an object, in its envelope", payload, hint)])
    if not any(key in payload for key in _KEYS):
        raise FaultsError([Fault((), ProblemCode.MISSING_KEY, "has no envelope", payload, _FORM)])
    number, newest = payload.get("schema"), len(steps) + 1
    if type(number) is not int or number < 1:
        return payload  # read as the newest, so that its other faults are told as well
    if number > newest:
        readable = "1" if newest == 1 else f"1 to {newest}"
        raise PayloadVersionError(kind_in(payload), number, readable)
    return payload if number == newest else migrated(payload, number, steps)


def _looked_at(
    envelope: dict[Any, Any], wanted: type | None, kinds: Mapping[str, type]
) -> tuple[type | None, list[Fault]]:
    """The class of the record, as far as the envelope says it, and what is wrong with the envelope."""
    faults = [unknown_key(key, value, _KEYS) for key, value in envelope.items() if key not in _KEYS]
    faults += [
        Fault((key,), ProblemCode.MISSING_KEY, "is missing", None, _FORM) for key in _KEYS if key not in envelope
    ]
    if "schema" in envelope:
        number = envelope["schema"]
        if type(number) is float and number.is_integer():
            reason = "must be a whole number, written as one"
            faults.append(Fault(("schema",), ProblemCode.WHOLE_NUMBER_AS_FRACTION, reason, number))
        elif type(number) is not int:
            faults.append(Fault(("schema",), ProblemCode.WRONG_TYPE, "must be a whole number", number))
        elif number < 1:
            faults.append(Fault(("schema",), ProblemCode.OUT_OF_RANGE, "must be at least 1", number))
    if "kind" not in envelope:
        return None, faults
    kind = envelope["kind"]
    if not isinstance(kind, str):
        return None, [*faults, Fault(("kind",), ProblemCode.WRONG_TYPE, "must be a string", kind)]
    if kind not in kinds:
        other = kind in EXCHANGED and EXCHANGED[kind] is NationalReport  # of what is internal, no more is said
        hint = OF_REPORTS if other else did_you_mean(kind, kinds)
        return None, [*faults, Fault(("kind",), ProblemCode.UNKNOWN_KIND, "is no kind of record", kind, hint)]
    cls = kinds[kind]
    if wanted is not None and not issubclass(cls, wanted):
        asked = " or ".join(name for name, each in kinds.items() if issubclass(each, wanted))
        return cls, [*faults, Fault(("kind",), ProblemCode.OTHER_KIND, f"is not what was asked for: {asked}", kind)]
    return cls, faults
