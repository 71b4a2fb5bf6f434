"""How severe an issue can be at worst: the one place where that is decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.checks.issues import Severity
from sendframework.citations import EvidenceGrade
from sendframework.framework.intervals import Certainty

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["ceiling", "mildest"]


_BY_CERTAINTY = {
    Certainty.EXACT: Severity.ERROR,
    Certainty.USUAL: Severity.QUERY,
    Certainty.APPROXIMATE: Severity.NOTE,
}


def ceiling(certainty: Certainty, grade: EvidenceGrade, *, structural: bool = False) -> Severity:
    """The worst that an issue about a rule can be: by how binding the rule is, and how good the evidence for it.

    What is recalled never gives more than a note; what is about the structure of a framework can be an error although
    handbooks say it only of what is usual.
    """
    if grade is EvidenceGrade.RECALLED:
        return Severity.NOTE
    return Severity.ERROR if structural else _BY_CERTAINTY[certainty]


def mildest(severities: Iterable[Severity]) -> Severity:
    """The one that says least."""
    return max(severities, key=lambda each: each.rank)
