"""The milestones of one activity, each dated by exactly one rule: a forest whose roots are given, not counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

import attrs

from sendframework._validators import one_of, optional, tuple_of
from sendframework.errors import InvariantError, UnknownCodeError
from sendframework.framework.dating import MilestoneRule
from sendframework.vocabulary.activities import Activity

__all__ = ["MilestoneGraph"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class MilestoneGraph:
    """The rules that date the milestones of an activity, with or without what follows one outcome.

    Raises
    ------
    InvariantError
        When two rules date one milestone, when a rule counts from a milestone that no rule describes, or when rules
        count from each other in a circle.
    """

    activity: Activity = attrs.field(validator=one_of(Activity))
    """The activity."""
    outcome: str | None = attrs.field(default=None, validator=optional(one_of(str)))
    """The outcome whose consequences are included, if any."""
    rules: tuple[MilestoneRule, ...] = attrs.field(validator=tuple_of(one_of(MilestoneRule)))
    """One rule for each milestone, in the order of the edition."""
    by_milestone: Mapping[str, MilestoneRule] = attrs.field(init=False, eq=False, repr=False)
    """The rule of each milestone."""
    outward: tuple[MilestoneRule, ...] = attrs.field(init=False, eq=False, repr=False)
    """The rules so ordered that each stands after those it counts from."""
    counting_from: Mapping[str, tuple[MilestoneRule, ...]] = attrs.field(init=False, eq=False, repr=False)
    """The rules that count from each milestone."""

    def __attrs_post_init__(self) -> None:
        table: dict[str, MilestoneRule] = {}
        for rule in self.rules:
            other = table.setdefault(rule.milestone, rule)
            if other is not rule:
                raise InvariantError(self._where, f"{other.id} and {rule.id} both date {rule.milestone}")
        for rule in self.rules:
            for anchor in rule.anchors:
                if anchor not in table:
                    raise InvariantError(self._where, f"{rule.id} counts from {anchor}, which no rule describes")
        onward = {name: tuple(rule for rule in self.rules if rule.after == name) for name in table}
        object.__setattr__(self, "by_milestone", MappingProxyType(table))  # editions are shared: nobody may edit them
        object.__setattr__(self, "counting_from", MappingProxyType(onward))
        object.__setattr__(self, "outward", self._ordered(table))

    def __reduce__(self) -> tuple[Callable[[], MilestoneGraph], tuple[()]]:
        fields = {field.name: getattr(self, field.name) for field in attrs.fields(type(self)) if field.init}
        return partial(type(self), **fields), ()

    @property
    def _where(self) -> str:
        return f"milestones of {self.activity}" + (f" after {self.outcome}" if self.outcome else "")

    def _ordered(self, table: Mapping[str, MilestoneRule]) -> tuple[MilestoneRule, ...]:
        placed: dict[str, MilestoneRule] = {}

        def place(name: str, chain: tuple[str, ...]) -> None:
            if name in chain:
                circle = " → ".join([*chain[chain.index(name) :], name])
                raise InvariantError(self._where, f"milestones count from each other in a circle: {circle}")
            if name not in placed:
                for anchor in table[name].anchors:
                    place(anchor, (*chain, name))
                placed[name] = table[name]

        for name in table:
            place(name, ())
        return tuple(placed.values())

    def ancestors(self, milestone: str) -> tuple[str, ...]:
        """The milestones that one is counted from, nearest first.

        Raises
        ------
        UnknownCodeError
            When the activity has no such milestone.
        """
        found: list[str] = []
        after = self.rule_for(milestone).after
        while after is not None:
            found.append(after)
            after = self.by_milestone[after].after
        return tuple(found)

    def rule_for(self, milestone: str) -> MilestoneRule:
        """The rule that dates a milestone.

        Raises
        ------
        UnknownCodeError
            When the activity has no such milestone; says which are near.
        """
        try:
            return self.by_milestone[milestone]
        except (KeyError, TypeError):
            raise UnknownCodeError(f"milestone of {self.activity}", milestone, tuple(self.by_milestone)) from None
