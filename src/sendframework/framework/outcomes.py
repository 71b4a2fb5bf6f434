"""What the results of an activity are, and what its report may then contain."""

from __future__ import annotations

import attrs

from sendframework._validators import boolean, one_of, optional, text, tuple_of
from sendframework.errors import InvariantError
from sendframework.framework.rule import Rule
from sendframework.vocabulary.outcomes import AreaSendOutcome, FindingKind, MonitoringOutcome

__all__ = ["OutcomeRule"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True)
class OutcomeRule(Rule):
    """One result that an activity can have.

    Raises
    ------
    InvariantError
        When it belongs to other than one activity.
    InvalidTypeError, InvalidValueError
        As `Rule`.
    """

    outcome: AreaSendOutcome | MonitoringOutcome = attrs.field(validator=one_of(AreaSendOutcome, MonitoringOutcome))
    """The result."""
    short_wording: str = attrs.field(validator=text)
    """The official short name, or the short name in use where none is official."""
    official: bool = attrs.field(validator=boolean)
    """Whether the wordings are the inspectorates' own, as printed."""
    long_wording: str | None = attrs.field(default=None, validator=optional(text))
    """The official sentence that reports print; wording varies between reports, so match meanings."""
    may_contain: tuple[FindingKind, ...] = attrs.field(
        default=(), validator=tuple_of(one_of(FindingKind), distinct=True)
    )
    """What a report with this result can contain; anything else cannot be in it."""
    grades_criteria: bool = attrs.field(default=False, validator=boolean)
    """Whether each criterion is graded; it never has been."""

    def __attrs_post_init__(self) -> None:
        if len(self.activities) != 1:
            raise InvariantError(f"OutcomeRule {self.id}", "must belong to exactly one activity")
