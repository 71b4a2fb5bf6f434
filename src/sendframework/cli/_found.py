"""What was found: its page, its data, and the rules of editions that are about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from sendframework.render._parts import Entries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sendframework.framework import Edition, Rule
    from sendframework.render._parts import Part


class Found(NamedTuple):
    """What has an id; only the form that is asked for is made."""

    parts: Callable[[], tuple[Part, ...]]
    data: Callable[[], dict[str, Any]]


Finder: TypeAlias = "Callable[[str, tuple[Edition, ...]], Found | None]"


def rules_where(looked_in: Iterable[Edition], holds: Callable[[Rule], bool]) -> dict[str, list[str]]:
    """The ids of the rules of which something holds, by edition."""
    return {edition.id: [rule.id for rule in edition.rules if holds(rule)] for edition in looked_in}


def by_edition(heading: str, rules: Mapping[str, list[str]]) -> Entries:
    """Ids of rules by edition."""
    return Entries(heading, tuple(f"edition {name}: {', '.join(ids)}" for name, ids in rules.items() if ids))
