"""What is due after an inspection, and what a look at a record brings up."""

from datetime import date
from typing import NamedTuple

import sendframework as sf

_MARKS = {sf.Severity.ERROR: "!!", sf.Severity.QUERY: "?", sf.Severity.NOTE: ""}


class Due(NamedTuple):
    """Something that is due, or to be expected."""

    on: date
    what: str
    certain: bool
    """Whether the law says so."""


def due_after(inspection: sf.FullInspection) -> list[Due]:
    """What follows from the report of an inspection, by date; empty while the outcome or the report is not known."""
    findings = inspection.findings
    outcome = getattr(findings, "outcome", None) or getattr(findings, "decision", None)
    if outcome is None or inspection.report_received_on is None:
        return []
    found = sf.follow_up(outcome, report_received_on=inspection.report_received_on)
    return [
        Due(each.on, each.label, each.certainty is sf.Certainty.EXACT)
        for each in found.milestones
        if each.on is not None and not each.given
    ]


def statement_due(received: date) -> date | None:
    """The day by which a written statement of action is due."""
    found = sf.follow_up("written-statement-required", report_received_on=received)
    return found["written-statement-due"].on


def first_day_on_site(call: date) -> date | None:
    """The day on which inspectors are to be expected after a call."""
    return sf.timetable("full-inspection", notified_on=call)["on-site-starts"].on


def complaints(record: sf.Record) -> list[str]:
    """What somebody should look at in a record, worst first, each with a mark."""
    return [f"{_MARKS[issue.severity]} {issue.sentence}" for issue in sf.check(record) if _MARKS[issue.severity]]
