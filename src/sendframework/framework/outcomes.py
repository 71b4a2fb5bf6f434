"""What the results of an activity are, and what its report may then contain."""

from __future__ import annotations

import attrs

from sendframework._validators import boolean, one_of, optional, text, tuple_of
from sendframework.errors import InvariantError
from sendframework.framework.rule import Rule
from sendframework.vocabulary.outcomes import (
    AreaSendOutcome,
    FindingKind,
    LocalAreaFindingKind,
    MonitoringOutcome,
    RevisitOutcome,
    WrittenStatementDecision,
)

__all__ = ["OutcomeRule"]


def __dir__() -> list[str]:
    return __all__


# The two frameworks stay apart: which findings can stand beside which results.
_FINDINGS: dict[type[object], type[object]] = {
    WrittenStatementDecision: LocalAreaFindingKind,
    RevisitOutcome: LocalAreaFindingKind,
    AreaSendOutcome: FindingKind,
    MonitoringOutcome: FindingKind,
}


@attrs.frozen(kw_only=True)
class OutcomeRule(Rule):
    """One result that an activity can have.

    Raises
    ------
    InvariantError
        When it belongs to other than one activity, or when it may contain a finding of the other framework.
    InvalidTypeError, InvalidValueError
        As `Rule`.
    """

    outcome: AreaSendOutcome | MonitoringOutcome | WrittenStatementDecision | RevisitOutcome = attrs.field(
        validator=one_of(*_FINDINGS)
    )
    """The result."""
    short_wording: str = attrs.field(validator=text)
    """The official short name, or the short name in use where none is official."""
    official: bool = attrs.field(validator=boolean)
    """Whether the wordings are the inspectorates' own, as printed."""
    long_wording: str | None = attrs.field(default=None, validator=optional(text))
    """The official sentence that reports print; wording varies between reports, so match meanings."""
    may_contain: tuple[FindingKind | LocalAreaFindingKind, ...] = attrs.field(
        default=(), validator=tuple_of(one_of(FindingKind, LocalAreaFindingKind), distinct=True)
    )
    """What a report with this result can contain; anything else cannot be in it."""
    grades_criteria: bool = attrs.field(default=False, validator=boolean)
    """Whether each criterion is graded; it never has been."""

    def __attrs_post_init__(self) -> None:
        if len(self.activities) != 1:
            raise InvariantError(f"OutcomeRule {self.id}", "must belong to exactly one activity")
        kind = _FINDINGS[type(self.outcome)]
        for found in self.may_contain:
            if not isinstance(found, kind):
                reason = f"may contain {found}, a finding of the other framework; {self.outcome} takes {kind.__name__}"
                raise InvariantError(f"OutcomeRule {self.id}", reason)
