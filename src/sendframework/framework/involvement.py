"""Which theme the thematic visits of an edition's time explore, and who else is involved without being heard."""

from __future__ import annotations

import attrs

from sendframework._validators import one_of
from sendframework.framework.rule import Rule
from sendframework.vocabulary.groups import StakeholderGroup
from sendframework.vocabulary.themes import Theme

__all__ = ["InvolvementRule", "ThemeRule"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class ThemeRule(Rule):
    """A theme that thematic visits explore, or have explored."""

    theme: Theme = attrs.field(validator=one_of(Theme))
    """The theme, with its scope, purposes and dates."""

    @property
    def groups(self) -> tuple[StakeholderGroup, ...]:
        """Who is heard."""
        return self.theme.heard


@attrs.frozen(kw_only=True)
class InvolvementRule(Rule):
    """A group that takes part in an inspection, or is touched by it, beside those heard by a method."""

    group: StakeholderGroup = attrs.field(validator=one_of(StakeholderGroup))
    """The group."""

    @property
    def groups(self) -> tuple[StakeholderGroup, ...]:
        """The group, as rules that hear several give them."""
        return (self.group,)
