"""From plain data to objects, strictly: cattrs builds the functions, the hooks here convert nothing and tell all.

A class is built by the function that cattrs generates for it, with detailed validation. Only when that fails, the
fields that are sound by themselves are put to their validators one by one, because the constructor of the class would
stop at the first; each value is looked at twice at most, however deep it stands.
"""

from __future__ import annotations

import re
from datetime import date
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin

import attrs
from cattrs import ClassValidationError, Converter
from cattrs.gen import make_dict_structure_fn

from sendframework._codes import Code
from sendframework._showing import with_article
from sendframework.errors import SendFrameworkError
from sendframework.periods import PartialDate, Period
from sendframework.serialization._diagnosing import diagnosed
from sendframework.serialization._faults import Fault, FaultsError, below
from sendframework.serialization._hints import hint, shape_hint
from sendframework.serialization._kinds import TAG, TAGGED
from sendframework.serialization._lists import BY_CODE
from sendframework.serialization.problem_codes import ProblemCode

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    from sendframework.serialization._lists import Lists

    _Hook: TypeAlias = Callable[[Any, Any], Any]

__all__ = ["is_list", "is_union", "members_of", "register_structuring"]


def __dir__() -> list[str]:
    return __all__


_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)


def is_union(kind: Any) -> bool:  # noqa: ANN401  # any form of a type
    """Whether a type is a union, ``X | None`` included."""
    return get_origin(kind) in {Union, UnionType}


def is_list(kind: Any) -> bool:  # noqa: ANN401  # any form of a type
    """Whether a type is a tuple of any number of one thing."""
    return get_origin(kind) is tuple and get_args(kind)[1:] == (Ellipsis,)


def members_of(union: Any) -> tuple[bool, frozenset[Any]]:  # noqa: ANN401  # any form of a type
    """Whether a union has None, and what else is in it."""
    members = frozenset(get_args(union))
    return NoneType in members, members - {NoneType}


def _wrong(what: str, value: object, do: str = "") -> FaultsError:
    reason = f"must be {what}, not null" if value is None else f"must be {what}"
    return FaultsError([Fault((), ProblemCode.WRONG_TYPE, reason, value, do)])


def _text(value: Any, _: Any) -> str:  # noqa: ANN401  # as cattrs calls it
    if type(value) is str:
        return value
    if isinstance(value, str) and not isinstance(value, Code):  # of a table of numpy's, for one
        return str(value)
    raise _wrong("a string", value)


def _whole_number(value: Any, _: Any) -> int:  # noqa: ANN401  # as cattrs calls it
    if type(value) is int:
        return value
    if type(value) is float and value.is_integer():
        reason = "must be a whole number, written as one"
        raise FaultsError([Fault((), ProblemCode.WHOLE_NUMBER_AS_FRACTION, reason, value, f"write {value:.0f}")])
    raise _wrong("a whole number", value)


def _boolean(value: Any, _: Any) -> bool:  # noqa: ANN401  # as cattrs calls it
    if type(value) is bool:
        return value
    raise _wrong("true or false", value)


def _not_a_date(value: object, reason: str) -> FaultsError:
    if isinstance(value, date):
        return _wrong("a string", value, f"write it as {value:%Y-%m-%d}")
    if not isinstance(value, str):
        return _wrong("a string", value)
    return FaultsError([Fault((), ProblemCode.INVALID_DATE, reason, value)])


def _date(value: Any, _: Any) -> date:  # noqa: ANN401  # as cattrs calls it
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise _not_a_date(value, "is no day of the calendar") from None
    raise _not_a_date(value, "must be a date as YYYY-MM-DD")


def _partial_date(value: Any, _: Any) -> PartialDate:  # noqa: ANN401  # as cattrs calls it
    reason = "must be 'December 2023', 'autumn 2023' or '2023'"
    if isinstance(value, str):
        try:
            found = PartialDate.parse(value)
        except SendFrameworkError:
            raise _not_a_date(value, reason) from None
        if str(found) == value:
            return found
    raise _not_a_date(value, reason)


def _date_or_part(value: Any, _: Any) -> date | PartialDate:  # noqa: ANN401  # as cattrs calls it
    if isinstance(value, str) and _DAY.fullmatch(value):
        return _date(value, _)
    try:
        return _partial_date(value, _)
    except FaultsError:
        reason = "must be a date as YYYY-MM-DD, or 'December 2023', 'autumn 2023' or '2023'"
        raise _not_a_date(value, reason) from None


def _code(value: Any, kind: type[Code]) -> Code:  # noqa: ANN401  # as cattrs calls it
    try:
        return kind._value2member_map_[value]  # type: ignore[return-value]  # its members
    except (KeyError, TypeError):  # TypeError: a list or object, which no dictionary can look up
        pass
    noun = kind._noun()  # noqa: SLF001  # of our own class
    if not isinstance(value, str):
        raise _wrong(f"the code of {with_article(noun)}", value)
    known = tuple(member.value for member in kind)
    raise FaultsError([Fault((), ProblemCode.UNKNOWN_CODE, f"is no {noun}", value, hint(value, known))])


def register_structuring(converter: Converter, lists: Lists) -> None:
    """Make a converter build the library's objects; it must be our own, because types such as `str` change with it."""
    leaves = {str: _text, int: _whole_number, bool: _boolean, date: _date, PartialDate: _partial_date, Code: _code}
    for kind, hook in (leaves | {cls: lists.finder(cls) for cls in BY_CODE}).items():
        converter.register_structure_hook(kind, hook)
    converter.register_structure_hook_factory(attrs.has, lambda cls: _of_class(cls, converter))
    converter.register_structure_hook_factory(is_list, lambda kind: _of_list(kind, converter))
    converter.register_structure_hook_factory(is_union, lambda kind: _of_union(kind, converter))


def _of_class(cls: type[Any], converter: Converter) -> _Hook:
    build: _Hook = make_dict_structure_fn(cls, converter, _cattrs_forbid_extra_keys=True)

    def structure(value: Any, _: Any) -> Any:  # noqa: ANN401  # as cattrs calls it
        if not isinstance(value, dict):
            raise _wrong("an object", value, shape_hint(cls, value) if isinstance(value, str) else "")
        try:
            return build(value, cls)
        except ClassValidationError as error:
            group = error
        raise FaultsError(diagnosed(cls, value, group, converter))

    return structure


def _of_list(kind: Any, converter: Converter) -> _Hook:  # noqa: ANN401  # any form of a type
    inner = get_args(kind)[0]
    hook = converter.get_structure_hook(inner)

    def structure(value: Any, _: Any) -> tuple[Any, ...]:  # noqa: ANN401  # as cattrs calls it
        if type(value) is not list:
            raise _wrong("a list", value)
        made, faults = [], list[Fault]()
        for index, item in enumerate(value):
            try:
                made.append(hook(item, inner))
            except FaultsError as error:
                faults += below((index,), error.faults)
        if faults:
            raise FaultsError(faults)
        return tuple(made)

    return structure


def _of_union(kind: Any, converter: Converter) -> _Hook:  # noqa: ANN401  # any form of a type
    optional, members = members_of(kind)
    hook, target = _hook_of_members(converter, members)

    def structure(value: Any, _: Any) -> Any:  # noqa: ANN401  # as cattrs calls it
        return None if value is None and optional else hook(value, target)

    return structure


def _hook_of_members(converter: Converter, members: frozenset[Any]) -> tuple[_Hook, Any]:
    """How to build whichever member of a union stands there, and the type to ask for."""
    if members in TAGGED:
        return _tagged(converter, TAGGED[members]), None
    if members == {date, PartialDate}:
        return _date_or_part, None
    if members == {Period, PartialDate}:
        return _period_or_part(converter), None
    (member,) = members
    return converter.get_structure_hook(member), member


def _tagged(converter: Converter, classes: Mapping[str, type]) -> _Hook:
    hooks = {tag: (converter.get_structure_hook(cls), cls) for tag, cls in classes.items()}

    def structure(value: Any, _: Any) -> Any:  # noqa: ANN401  # as cattrs calls it
        if not isinstance(value, dict):
            raise _wrong("an object", value)
        if TAG not in value:
            which = "it says which: " + " or ".join(hooks)
            raise FaultsError([Fault((TAG,), ProblemCode.MISSING_KEY, "is missing", None, which)])
        tag = value[TAG]
        if not isinstance(tag, str) or tag not in hooks:
            near = hint(tag, tuple(hooks))
            raise FaultsError([Fault((TAG,), ProblemCode.WRONG_TAG, "says no framework that there is", tag, near)])
        hook, cls = hooks[tag]
        try:
            return hook({key: item for key, item in value.items() if key != TAG}, cls)
        except FaultsError as error:
            faults = error.faults
        raise FaultsError(_with_other_tags(fault, classes) for fault in faults)

    return structure


def _with_other_tags(fault: Fault, classes: Mapping[str, type[Any]]) -> Fault:
    """A key that is unknown here can be one of another class of the union: then the tag may be what is wrong."""
    if fault.code is not ProblemCode.UNKNOWN_KEY or len(fault.path) > 1:
        return fault
    tags = [tag for tag, cls in classes.items() if fault.path[0] in attrs.fields_dict(cls)]
    if not tags:
        return fault
    return fault._replace(hint=f"it is a key of {' and '.join(tags)} findings; is the {TAG} right?")


def _period_or_part(converter: Converter) -> _Hook:
    hook = converter.get_structure_hook(Period)

    def structure(value: Any, _: Any) -> Any:  # noqa: ANN401  # as cattrs calls it
        if isinstance(value, dict):
            return hook(value, Period)
        if isinstance(value, str):
            return _partial_date(value, _)
        raise _wrong("an object with start and end, or a string", value)

    return structure
