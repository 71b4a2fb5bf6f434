"""A record against the edition that governs it: what breaks a rule, what asks for a look, what could not be checked."""

from sendframework.checks.catalogue import Check
from sendframework.checks.checking import check
from sendframework.checks.issues import Issue, Severity

__all__ = ["Check", "Issue", "Severity", "check"]


def __dir__() -> list[str]:
    return __all__
