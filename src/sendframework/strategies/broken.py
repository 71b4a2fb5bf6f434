"""Strategies for payloads with known faults: what a system has to cope with, and what it is to be told."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from sendframework.serialization.dicts import to_dict
from sendframework.serialization.problem_codes import ProblemCode
from sendframework.strategies._options import member
from sendframework.strategies.activities import inspections
from sendframework.strategies.values import kebab_words

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

__all__ = ["BrokenPayload", "broken_payloads"]


def __dir__() -> list[str]:
    return __all__


class BrokenPayload(NamedTuple):
    """A payload with what is wrong in it."""

    payload: dict[str, Any]
    """The payload, in its envelope."""
    problems: frozenset[tuple[str, str]]
    """The code and the path of every problem that reading it must tell, and no others: ``("unknown-key", "$.x")``."""


@attrs.frozen
class _Fault:
    """One thing to spoil: the field that it takes, the code, the path, and how."""

    field: str
    code: ProblemCode
    path: str
    spoil: Callable[[dict[str, Any]], None]


def _put(field: str, code: ProblemCode, value: object, below: str = "") -> _Fault:
    """Another value for a field of the data."""

    def spoil(payload: dict[str, Any]) -> None:
        payload["data"][field] = copy.deepcopy(value)

    return _Fault(field, code, f"$.data.{field}{below}", spoil)


def _drop_area(payload: dict[str, Any]) -> None:
    del payload["data"]["area"]


def _envelope(key: str, code: ProblemCode, value: object) -> _Fault:
    def spoil(payload: dict[str, Any]) -> None:
        payload[key] = value

    return _Fault(f"envelope {key}", code, f"$.{key}", spoil)


def _no_schema(payload: dict[str, Any]) -> None:
    del payload["schema"]


_SECOND = {"framework": "area-send"}
_FIELD_FAULTS: tuple[_Fault, ...] = (
    _put("area", ProblemCode.UNKNOWN_ENTRY, "000"),
    _put("area", ProblemCode.WRONG_TYPE, 351),
    _Fault("area", ProblemCode.MISSING_KEY, "$.data.area", _drop_area),
    _put("notified_on", ProblemCode.INVALID_DATE, "2023-02-30"),
    _put("notified_on", ProblemCode.INVALID_DATE, "04/09/2023"),
    _put("notified_on", ProblemCode.WRONG_TYPE, 2023),
    _put("on_site", ProblemCode.BROKEN_INVARIANT, {"start": "2023-09-22", "end": "2023-09-18"}),
    _put("on_site", ProblemCode.WRONG_TYPE, "2023-09-18"),
    _put("published_on", ProblemCode.INVALID_DATE, "soon"),
    _put("reference", ProblemCode.BLANK_TEXT, " "),
    _put("reference", ProblemCode.WRONG_TYPE, ["full-1"]),
    _put("note", ProblemCode.LONE_SURROGATE, "half a \ud83d"),
    _put("tracked", ProblemCode.WHOLE_NUMBER_AS_FRACTION, {"count": 6.0}, ".count"),
    _put("tracked", ProblemCode.OUT_OF_RANGE, {"count": -1}, ".count"),
    _put("tracked", ProblemCode.MISSING_KEY, {}, ".count"),
    _put("team", ProblemCode.UNKNOWN_CODE, [{"inspectorate": "ofstead", "count": 1}], "[0].inspectorate"),
    _put("team", ProblemCode.WRONG_FORM, [{"inspectorate": "ofsted", "role": "A Lead", "count": 1}], "[0].role"),
    _put("team", ProblemCode.BROKEN_INVARIANT, [{"inspectorate": "nhs-england", "count": 1}], "[0].inspectorate"),
    _put("team", ProblemCode.WRONG_TYPE, None),
    _put(
        "participation",
        ProblemCode.DUPLICATE_ITEM,
        [{"group": "parents-and-carers"}, {"group": "parents-and-carers"}],
        "[1]",
    ),
    _put("participation", ProblemCode.UNKNOWN_ENTRY, [{"group": "nobody"}], "[0].group"),
    _put("findings", ProblemCode.WRONG_TAG, {"framework": "area"}, ".framework"),
    _put("findings", ProblemCode.MISSING_KEY, {}, ".framework"),
    _put("findings", ProblemCode.UNKNOWN_CODE, _SECOND | {"outcome": "good"}, ".outcome"),
    _put("findings", ProblemCode.BLANK_TEXT, _SECOND | {"needs": ["a", "\t"]}, ".needs[1]"),
    _put(
        "findings",
        ProblemCode.BROKEN_INVARIANT,
        _SECOND | {"outcome": "inconsistent", "areas_for_priority_action": [{"number": 1}]},
        ".areas_for_priority_action",
    ),
    _put("provenance", ProblemCode.INVALID_VALUE, [{"field": "colour", "document": "A letter"}], "[0].field"),
)
_ENVELOPE_FAULTS: tuple[_Fault, ...] = (
    _envelope("schema", ProblemCode.WRONG_TYPE, "1"),
    _envelope("schema", ProblemCode.WHOLE_NUMBER_AS_FRACTION, 1.0),
    _envelope("schema", ProblemCode.OUT_OF_RANGE, 0),
    _Fault("envelope schema", ProblemCode.MISSING_KEY, "$.schema", _no_schema),
)
_ALONE: tuple[_Fault, ...] = (
    _envelope("kind", ProblemCode.UNKNOWN_KIND, "full-inspections"),
    _envelope("data", ProblemCode.WRONG_TYPE, []),
)
"""What keeps the rest from being looked at."""


def _strange_key(key: str) -> _Fault:
    def spoil(payload: dict[str, Any]) -> None:
        payload["data"][key] = 1

    return _Fault("a key", ProblemCode.UNKNOWN_KEY, f"$.data.{key}", spoil)


@st.composite
def broken_payloads(draw: DrawFn, *, code: ProblemCode | str | None = None) -> BrokenPayload:
    """Payloads of full inspections, sound but for one to three faults, with all that reading them must tell.

    Parameters
    ----------
    code
        The code of a problem that must be among them; those of texts, which are no payloads yet, and those that depend
        on how a payload is read cannot be made.
    """
    wanted = member("broken_payloads", "code", ProblemCode, code)
    keys = draw(st.just("colour") | kebab_words().map(lambda word: f"own_{word.replace('-', '_')}"))
    every = (*_FIELD_FAULTS, _strange_key(keys), *_ENVELOPE_FAULTS)
    alone = [fault for fault in _ALONE if wanted in {None, fault.code}]
    able = [fault for fault in every if wanted in {None, fault.code}]
    if not able and not alone:
        made = ", ".join(sorted({fault.code.value for fault in (*every, *_ALONE)}))
        raise InvalidArgument(f"broken_payloads(code={code!r}): cannot be made; can be: {made}")
    first = draw(st.sampled_from([*able, *alone]))
    others = st.lists(st.sampled_from(every), max_size=2, unique_by=lambda fault: fault.field)
    more = [] if first in _ALONE else [each for each in draw(others) if each.field != first.field]
    payload = to_dict(draw(inspections()))
    if first in _ALONE:
        first.spoil(payload)
        return BrokenPayload(payload, frozenset({(first.code.value, first.path)}))
    for fault in (first, *more):
        fault.spoil(payload)
    return BrokenPayload(payload, frozenset((fault.code.value, fault.path) for fault in (first, *more)))
