"""What stands below a field in the source of its class, where the source can be had; a schema is sound without."""

from __future__ import annotations

import ast
import inspect
import re
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["described", "field_docstrings"]


def __dir__() -> list[str]:
    return __all__


_MARKS = re.compile(r"``([^`]*)``|`([^`]*)`")


def described(docstring: str | None) -> str:
    """The first paragraph of a docstring in one line, without marks."""
    first = inspect.cleandoc(docstring or "").partition("\n\n")[0]
    return _MARKS.sub(lambda found: found[1] or found[2], " ".join(first.split()))


@cache
def field_docstrings(cls: type) -> Mapping[str, str]:
    """The docstring of each field of a class, its own and those of the classes above it."""
    found: dict[str, str] = {}
    for each in reversed(cls.__mro__[:-1]):
        try:
            source = inspect.cleandoc(f"\n{inspect.getsource(each)}")
        except (OSError, TypeError):  # no source: a zip file, a frozen program, a class of C
            continue
        found |= _in_class(ast.parse(source).body[0])
    return MappingProxyType(found)


def _in_class(tree: Any) -> dict[str, str]:  # noqa: ANN401  # the definition of a class, which ast types as any statement
    found: dict[str, str] = {}
    for node, below in zip(tree.body, tree.body[1:], strict=False):
        match node, below:
            case (
                ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]),
                ast.Expr(value=ast.Constant(value=str(words))),
            ):
                found[name] = described(words)
            case _:
                pass
    return found
