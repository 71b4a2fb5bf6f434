"""Numbered lists of a letter or report: no number and no text stands in one twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from sendframework._showing import shown
from sendframework.errors import InvariantError

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["check_numbered", "folded"]


def __dir__() -> list[str]:
    return __all__


class _Numbered(Protocol):
    @property
    def number(self) -> int: ...
    @property
    def text(self) -> str | None: ...


def folded(text: str) -> str:
    """A text without what a second typing of it would change: case, spaces, the stop at its end."""
    return " ".join(text.casefold().split()).rstrip(" .;,")


def check_numbered(where: str, items: Iterable[_Numbered]) -> None:
    """Refuse a number or a text that stands twice."""
    numbers: set[int] = set()
    texts: dict[str, int] = {}
    for item in items:
        if item.number in numbers:
            raise InvariantError(where, f"has number {item.number} more than once")
        numbers.add(item.number)
        if item.text is None:
            continue
        first = texts.setdefault(folded(item.text), item.number)
        if first != item.number:
            raise InvariantError(where, f"has the same text as {first} and as {item.number}: {shown(item.text)}")
