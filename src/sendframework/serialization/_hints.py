"""Words that could have been meant; kept, because files repeat their mistakes and comparing words takes long."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from sendframework._showing import did_you_mean, nearest

if TYPE_CHECKING:
    from typing import Any

__all__ = ["hint", "key_hint", "shape_hint"]


def __dir__() -> list[str]:
    return __all__


_LONGEST = 80


def hint(word: object, known: tuple[str, ...]) -> str:
    """The nearest of the words known, or all of them where they are few."""
    return _hint(word[:_LONGEST], known) if isinstance(word, str) else did_you_mean(None, known)


@lru_cache(maxsize=1024)
def _hint(word: str, known: tuple[str, ...]) -> str:
    return did_you_mean(word, known)


def key_hint(key: object, known: tuple[str, ...]) -> str:
    """The nearest of the keys known, or all of them, because there is no other place to look them up."""
    return (isinstance(key, str) and _key_hint(key[:_LONGEST], known)) or "known: " + ", ".join(known)


@lru_cache(maxsize=1024)
def _key_hint(key: str, known: tuple[str, ...]) -> str:
    near = nearest(key, known)
    return "did you mean " + " or ".join(map(repr, near)) + "?" if near else ""


def shape_hint(cls: type[Any], word: str) -> str:
    """What an object of a class looks like, for who wrote a string instead; the string is its name, if it has one."""
    fields = attrs.fields(cls)
    needed = [field.name for field in fields if field.default is attrs.NOTHING]
    if not needed:
        return "its keys are " + ", ".join(field.name for field in fields)
    fits = len(word) <= _LONGEST and word.isprintable()
    shape = {name: word if fits and name == "name" else "..." for name in needed}
    more = [field.name for field in fields if field.name not in shape]
    return f"write {json.dumps(shape, ensure_ascii=False)}" + (f"; it can also have {', '.join(more)}" if more else "")
