"""What became of one rule between two editions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from sendframework._codes import Code
from sendframework._validators import kebab, one_of, optional, text, tuple_of
from sendframework.errors import InvariantError
from sendframework.framework import Rule
from sendframework.handbooks._differing import differences, evidence_differences
from sendframework.handbooks.matters import Matter, matter_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sendframework.handbooks._differing import Difference

__all__ = ["ChangeKind", "FieldChange", "RuleChange"]


def __dir__() -> list[str]:
    return __all__


class ChangeKind(Code):
    """What became of a rule between two editions."""

    CHANGED = "changed"
    """Both have it, and it says something else."""
    ADDED = "added"
    """Only the second has it."""
    REMOVED = "removed"
    """Only the first has it."""
    SOURCED_ANEW = "sourced-anew"
    """Both have it and it says the same; only how that is known differs, which is no change of the rule."""


@attrs.frozen(kw_only=True)
class FieldChange:
    """What a field held before and after, in words.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank text.
    """

    field: str = attrs.field(validator=text)
    """Name of the field, in words."""
    before: str = attrs.field(validator=text)
    """What the first edition has; ``nothing`` where that is so."""
    after: str = attrs.field(validator=text)
    """What the second edition has."""

    def __str__(self) -> str:
        return f"{self.field}: {self.before} → {self.after}"


@attrs.frozen(kw_only=True)
class RuleChange:
    """What became of one rule; `between` makes one of two rules.

    Raises
    ------
    InvariantError
        For a rule that neither edition has, for two rules with different ids, and for a change that the two rules do
        not show.
    InvalidTypeError, InvalidValueError
        For a field of the wrong type.
    """

    rule_id: str = attrs.field(validator=kebab)
    """The rule, by its id."""
    change: ChangeKind = attrs.field(validator=one_of(ChangeKind))
    """What became of it."""
    matter: Matter = attrs.field(validator=one_of(Matter))
    """What it is about."""
    before: Rule | None = attrs.field(validator=optional(one_of(Rule)))
    """The rule of the first edition, if that has it."""
    after: Rule | None = attrs.field(validator=optional(one_of(Rule)))
    """The rule of the second edition, if that has it."""
    fields: tuple[FieldChange, ...] = attrs.field(default=(), validator=tuple_of(one_of(FieldChange)))
    """What changed in what it says."""
    evidence: tuple[FieldChange, ...] = attrs.field(default=(), validator=tuple_of(one_of(FieldChange)))
    """What changed in how that is known: its grade, its citations."""

    def __attrs_post_init__(self) -> None:
        where = f"RuleChange {self.rule_id}"
        ids = {rule.id for rule in (self.before, self.after) if rule is not None}
        if ids != {self.rule_id}:
            reason = f"must hold rules with its id (it holds {', '.join(sorted(ids)) or 'none'})"
            raise InvariantError(where, reason)
        one_sided = {ChangeKind.ADDED: (True, False), ChangeKind.REMOVED: (False, True)}
        if (self.before is None, self.after is None) != one_sided.get(self.change, (False, False)):
            raise InvariantError(where, f"is not {self.change.words}, by the rules that it holds")

    @classmethod
    def between(cls, before: Rule | None, after: Rule | None) -> RuleChange:
        """What became of a rule: two rules with one id, or one rule and None where an edition does not have it.

        Raises
        ------
        InvariantError
            For None twice, and for two rules with different ids.
        """
        rule = before if after is None else after
        if rule is None:
            raise InvariantError("RuleChange.between", "needs a rule on one side at least")
        fields: tuple[FieldChange, ...] = ()
        evidence: tuple[FieldChange, ...] = ()
        if before is None or after is None:
            change = ChangeKind.ADDED if before is None else ChangeKind.REMOVED
        else:
            fields = as_changes(differences(before, after))
            evidence = as_changes(evidence_differences(before, after))
            change = ChangeKind.CHANGED if fields else ChangeKind.SOURCED_ANEW
        return cls(
            rule_id=rule.id,
            change=change,
            matter=matter_of(rule),
            before=before,
            after=after,
            fields=fields,
            evidence=evidence,
        )

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that it holds, the first edition's before the second's."""
        return tuple(rule for rule in (self.before, self.after) if rule is not None)

    def __str__(self) -> str:
        said = self.fields or self.evidence
        return f"{self.rule_id} ({self.change.words})" + "".join(f"; {change}" for change in said)


def as_changes(found: Iterable[Difference]) -> tuple[FieldChange, ...]:
    """Differences as values."""
    return tuple(FieldChange(field=each.field, before=each.before, after=each.after) for each in found)
