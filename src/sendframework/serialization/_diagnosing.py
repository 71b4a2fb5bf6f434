"""Every fault of an object that could not be built."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
from cattrs.errors import ForbiddenExtraKeysError

from sendframework.errors import InvalidTypeError, InvalidValueError, SendFrameworkError
from sendframework.serialization._facts import asked_by
from sendframework.serialization._faults import Fault, FaultsError, Path, below, steps_of
from sendframework.serialization._hints import key_hint
from sendframework.serialization.problem_codes import ProblemCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cattrs import ClassValidationError, Converter

    from sendframework.serialization._facts import Asked

__all__ = ["diagnosed", "unknown_key"]


def __dir__() -> list[str]:
    return __all__


def unknown_key(key: object, value: object, known: tuple[str, ...]) -> Fault:
    """That a key is none of those known."""
    return Fault((key,), ProblemCode.UNKNOWN_KEY, "is no known key", value, key_hint(key, known))


def diagnosed(cls: type, payload: dict[Any, Any], group: ClassValidationError, converter: Converter) -> list[Fault]:
    """The faults of the fields; where there are none, what the object as a whole breaks.

    An object is looked at as a whole only when each of its fields is sound, and its class names the first thing that
    cannot be.
    """
    faults: list[Fault] = []
    failed: set[str] = set()
    refused: Exception | None = None
    of_fields, others = group.group_exceptions()
    for error, note in of_fields:
        failed.add(note.name)
        if isinstance(error, FaultsError):
            faults += below((note.name,), error.faults)
        elif note.name not in payload:
            faults.append(Fault((note.name,), ProblemCode.MISSING_KEY, "is missing"))
        else:
            raise error  # no hook of ours raises anything else: a fault of the library itself
    fields = attrs.fields_dict(cls)
    for error in others:
        if isinstance(error, ForbiddenExtraKeysError):
            known = tuple(fields)
            faults += [unknown_key(key, payload[key], known) for key in payload if key in error.extra_fields]
        else:
            refused = error
    for name, field in fields.items():
        if name in payload and name not in failed:
            value = converter.get_structure_hook(field.type)(payload[name], field.type)
            faults += below((name,), _of_field(cls, field, value, payload[name]))
    if refused is not None and not faults:
        if not isinstance(refused, SendFrameworkError):
            raise refused
        faults.append(_of_object(cls, refused, payload))
    return faults


def _of_field(cls: type, field: attrs.Attribute[Any], value: object, payload: object) -> Iterator[Fault]:
    """What the validators of a field refuse; each of them is asked, and each for every item."""
    if value is None:
        return
    for asked in asked_by(field.validator):
        if asked.maker != "tuple_of":
            refusal = list(_refusal(cls, field, asked, value))
            # A validator of its own can ask for items that differ, among other things.
            yield from (refusal and isinstance(value, tuple) and list(_twice(value, payload))) or refusal
            continue
        items: Any = value
        refused = [
            fault
            for index, item in enumerate(items)
            for each in asked_by(asked.given["inner"])
            for fault in below((index,), _refusal(cls, field, each, item))
        ]
        refused += _twice(items, payload) if asked.given["distinct"] else []
        yield from refused or _refusal(cls, field, asked, value)


def _twice(items: tuple[object, ...], payload: Any) -> Iterator[Fault]:  # noqa: ANN401  # the list that they came from
    seen: dict[object, int] = {}
    for index, item in enumerate(items):
        first = seen.setdefault(item, index)
        if first != index:
            reason = f"is the same as [{first}]; nothing may stand there twice"
            yield Fault((index,), ProblemCode.DUPLICATE_ITEM, reason, payload[index])


def _refusal(cls: type, field: attrs.Attribute[Any], asked: Asked, value: object) -> Iterator[Fault]:
    """What one validator says; the owner is an empty one, of which validators ask no more than its class."""
    try:
        asked.validate(object.__new__(cls), field, value)
    except SendFrameworkError as error:
        yield _fault(error, _path_of(error, f"{cls.__name__}.{field.name}"), asked.maker)


def _path_of(error: SendFrameworkError, owner: str) -> Path:
    """Where below its owner an error says that it is."""
    where = getattr(error, "where", "")
    return steps_of(where.removeprefix(owner)) if where.startswith(owner) else ()


_CODES = {
    "whole_number": ProblemCode.OUT_OF_RANGE,
    "tuple_of": ProblemCode.OUT_OF_RANGE,
    "kebab": ProblemCode.WRONG_FORM,
}


def _fault(error: Exception, path: Path, maker: str = "") -> Fault:
    value = getattr(error, "value", None)
    if isinstance(error, InvalidTypeError):
        code = ProblemCode.WRONG_TYPE
    elif maker == "text":
        code = ProblemCode.LONE_SURROGATE if str(value).strip() else ProblemCode.BLANK_TEXT
    elif maker in _CODES:
        code = _CODES[maker]
    else:
        own = isinstance(error, InvalidValueError)
        code = ProblemCode.INVALID_VALUE if own else ProblemCode.BROKEN_INVARIANT
    return Fault(path, code, getattr(error, "reason", str(error)), value)


def _of_object(cls: type, error: SendFrameworkError, payload: object) -> Fault:
    """What the class refuses once it has all of its fields; the path leads to the field that it names, if any."""
    fault = _fault(error, _path_of(error, cls.__name__))
    if fault.value is not None:
        return fault
    found: Any = payload
    for step in fault.path:  # as far as it goes: a field that was left out can be the one that is named
        try:
            found = found[step]
        except (LookupError, TypeError):
            return fault
    if "(got " not in fault.reason:
        return fault._replace(value=found)
    # What was met is said once; where more was met than stands at the path, the reason keeps it.
    said = f" (got {found})"
    return fault._replace(reason=fault.reason.removesuffix(said), value=found) if fault.reason.endswith(said) else fault
