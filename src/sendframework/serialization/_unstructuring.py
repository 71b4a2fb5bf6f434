"""From objects to plain data: what JSON has and nothing else, in the order of the fields, without what says nothing."""

from __future__ import annotations

from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import attrs
from cattrs.gen import make_dict_unstructure_fn

from sendframework._codes import Code
from sendframework.periods import PartialDate
from sendframework.serialization._kinds import TAG, TAGGED
from sendframework.serialization._lists import BY_CODE
from sendframework.serialization._structuring import is_union, members_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from cattrs import Converter

__all__ = ["register_unstructuring"]


def __dir__() -> list[str]:
    return __all__


def register_unstructuring(converter: Converter) -> None:
    """Make a converter take the library's objects apart; it must be our own."""
    for kind in (str, Code, PartialDate):
        converter.register_unstructure_hook(kind, str)
    converter.register_unstructure_hook(date, date.isoformat)
    for kind in BY_CODE:
        converter.register_unstructure_hook(kind, attrgetter("code"))

    def of_class(cls: type) -> Callable[[Any], Any]:
        return make_dict_unstructure_fn(cls, converter, _cattrs_omit_if_default=True)

    def of_union(kind: Any) -> Callable[[Any], Any]:  # noqa: ANN401  # any form of a type
        _, members = members_of(kind)
        hook = _tagged(converter, members) if members in TAGGED else _by_class(converter, members)
        return lambda value: None if value is None else hook(value)

    converter.register_unstructure_hook_factory(attrs.has, of_class)
    converter.register_unstructure_hook_factory(is_union, of_union)


def _tagged(converter: Converter, members: frozenset[Any]) -> Callable[[Any], Any]:
    hooks = {cls: (tag, converter.get_unstructure_hook(cls)) for tag, cls in TAGGED[members].items()}

    def unstructure(value: Any) -> dict[str, Any]:  # noqa: ANN401  # as cattrs calls it
        tag, hook = hooks[type(value)]
        return {TAG: tag, **hook(value)}

    return unstructure


def _by_class(converter: Converter, members: frozenset[Any]) -> Callable[[Any], Any]:
    hooks = {cls: converter.get_unstructure_hook(cls) for cls in members}
    if len(hooks) == 1:
        return next(iter(hooks.values()))
    return lambda value: hooks[type(value)](value)
