"""The commands ``groups``, ``themes``, ``terms`` and ``sources``: a list, or one of it in full."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendframework.cli import _reading
from sendframework.cli._printing import answer, plain_data
from sendframework.citations import SourceKind
from sendframework.errors import InvalidValueError
from sendframework.render._parts import Lines, Table
from sendframework.render._rules import in_value
from sendframework.vocabulary.frameworks import FrameworkCode
from sendframework.vocabulary.groups import Sector
from sendframework.vocabulary.known_groups import GROUPS
from sendframework.vocabulary.looking_up import definitions_of
from sendframework.vocabulary.word_lists import WordList

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from sendframework.citations import Source
    from sendframework.cli._found import Found
    from sendframework.cli._options import Output
    from sendframework.framework import Edition
    from sendframework.vocabulary.groups import StakeholderGroup

_NOTHING_FOUND = 1


def groups(word: str | None, *, on: str | None, framework: str | None, sector: str | None, output: Output) -> int:
    """List the groups, those of a day, a framework or a sector, or print one in full."""
    day = None if on is None else _reading.day("--on", on)
    code = None if framework is None else FrameworkCode(definitions_of(FrameworkCode).find(framework).code)
    part = None if sector is None else Sector(definitions_of(Sector).find(sector).code)
    if word is not None:
        return _one_group(word, day, (framework, code), (sector, part), output)
    found = [
        group
        for group in GROUPS
        if part in {None, group.sector} and _in_use(group, day) and (code is None or code in _frameworks(group))
    ]
    return _list(
        output,
        Table("Groups", ("Group", "Name", "Sector", "In use", "Grade", "Role"), tuple(map(_group_row, found))),
        {"kind": "groups", **plain_data({"on": day, "framework": code, "sector": part, "groups": found})},
        nothing="No group is of that sector and framework on that day.",
    )
