"""How many records there were, and what there was to say about them."""

from __future__ import annotations

from sendframework.checks.issues import Severity

_FOUND, _UNUSABLE = 1, 2
NEVER = "never"
"""What is asked for where no issue is to change the exit code."""
_PLURALS = {Severity.ERROR: "errors", Severity.QUERY: "queries", Severity.NOTE: "notes"}


class Tally:
    """Numbers that grow while files are read."""

    def __init__(self) -> None:
        self.records = 0
        """Records, and what was to be one."""
        self.unreadable = 0
        """Those among them that could not be read."""
        self.failed = 0
        """Files that could not be opened, or not be read to their end."""
        self.issues = dict.fromkeys(Severity, 0)
        """Issues by severity."""

    def __str__(self) -> str:
        parts = [(self.records, "record", "records")]
        parts += [(number, severity.value, _PLURALS[severity]) for severity, number in self.issues.items()]
        told = [f"{number:,} {one if number == 1 else more}" for number, one, more in parts]
        return ", ".join((*told, f"{self.unreadable:,} unreadable"))

    def as_data(self) -> dict[str, int]:
        """The numbers by name."""
        numbers = {_PLURALS[severity]: number for severity, number in self.issues.items()}
        return {"records": self.records, **numbers, "unreadable": self.unreadable, "failed": self.failed}

    def code(self, fail_on: str) -> int:
        """The exit code."""
        if self.failed:
            return _UNUSABLE
        if fail_on == NEVER:
            return 0
        least = Severity(fail_on).rank
        found = any(number for severity, number in self.issues.items() if severity.rank <= least)
        return _FOUND if found or self.unreadable else 0
