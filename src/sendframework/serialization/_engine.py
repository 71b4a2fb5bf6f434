"""The converter that does the work; cattrs is imported here, when the first record is written or read."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cattrs import Converter

from sendframework.serialization._structuring import register_structuring
from sendframework.serialization._unstructuring import register_unstructuring

if TYPE_CHECKING:
    from collections.abc import Callable

    from sendframework.serialization._lists import Lists

__all__ = ["structurer", "unstructurer"]


def __dir__() -> list[str]:
    return __all__


@lru_cache(maxsize=8)
def _reading(lists: Lists) -> Converter:
    """A converter for reading; kept, because the functions that it generates cost more than a payload.

    Nobody outside gets hold of it, and it is the same whoever asks: it is no state.
    """
    converter = Converter()
    register_structuring(converter, lists)
    return converter


@lru_cache(maxsize=1)
def _writing() -> Converter:
    converter = Converter()
    register_unstructuring(converter)
    return converter


def structurer(cls: type, lists: Lists) -> Callable[[Any, Any], Any]:
    """The function that builds objects of a class from plain data; raises `FaultsError`."""
    return _reading(lists).get_structure_hook(cls)


def unstructurer(cls: type) -> Callable[[Any], Any]:
    """The function that makes plain data of objects of a class."""
    return _writing().get_unstructure_hook(cls)
