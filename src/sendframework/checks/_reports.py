"""The report as a document: its sections, their order, and the power that it names."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from sendframework._showing import several
from sendframework.checks._findings import outcome_of
from sendframework.framework import LegalBasisRule, ReportSectionRule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.checks._subject import Subject
    from sendframework.checks.issues import Issue
    from sendframework.framework import Edition
    from sendframework.records.reports import Report
    from sendframework.records.visits import ReportedVisit

__all__ = ["check_report"]

_SECTION = re.compile(r"(?:sections?|ss?\.?)\s*(?=[0-9])")
_NOT_SIGNS = re.compile(r"[^a-z0-9()]")


def check_report(at: Subject, visit: ReportedVisit) -> Iterator[Issue]:
    """The sections of the document and what it says of its power, where either is recorded."""
    if visit.report is None or at.edition is None or at.graph is None:
        return
    if visit.report.sections:
        yield from _sections(at, at.edition, visit.report, outcome_of(visit))
    if visit.report.legal_basis is not None:
        yield from _legal_basis(at, at.edition, visit.report.legal_basis)


def _sections(at: Subject, edition: Edition, report: Report, outcome: str | None) -> Iterator[Issue]:
    rules = {rule.id: rule for rule in edition.rules_of(ReportSectionRule) if at.activity in rule.activities}
    where = "report.sections"
    found = [section.rule for section in report.sections]
    for name in found:
        if name not in rules:
            sentence = f"Edition {edition.id} has no rule {name} about a section of this report."
            yield at.issue("report-section-unknown", where, sentence, observed=name)
    known = [rules[name] for name in found if name in rules]
    for before, after in pairwise(known):
        if after.order < before.order:
            sentence = f"{after.id} stands after {before.id}, where reports have it before."
            yield at.issue("report-section-order", where, sentence, rule=after)
    for rule in known:
        if rule.outcomes and outcome is not None and outcome not in rule.outcomes:
            having = f"{several(rule.outcomes)} {'has' if len(rule.outcomes) == 1 else 'have'} it"
            sentence = f"{rule.id} stands in the report, where only {having}."
            yield at.issue("report-section-not-for-outcome", where, sentence, rule=rule, observed=outcome)
    if not known:
        return
    for rule in rules.values():
        if rule.always and rule.id not in found and (not rule.outcomes or outcome in rule.outcomes):
            sentence = f"{rule.id} is not among the sections recorded, though every such report has it."
            yield at.issue("report-section-missing", where, sentence, rule=rule, expected=rule.heading)


def _signs(words: str) -> str:
    """A power as it can be compared: letters, digits and brackets only, and no word for section."""
    return _NOT_SIGNS.sub("", _SECTION.sub("", words.casefold()))


def _legal_basis(at: Subject, edition: Edition, printed: str) -> Iterator[Issue]:
    for rule in edition.rules_of(LegalBasisRule):
        if at.activity not in rule.activities or not rule.id.endswith("inspection-legal-basis"):
            continue
        told = _signs(printed)
        if _signs(rule.instrument) not in told or _signs(rule.provision or "") not in told:
            expected = f"{rule.instrument} {rule.provision or ''}".strip()
            sentence = f"The report names {printed.rstrip('.')} as its power; {expected} is what such reports name."
            yield at.issue("legal-basis-differs", "report.legal_basis", sentence, rule=rule, expected=expected)
