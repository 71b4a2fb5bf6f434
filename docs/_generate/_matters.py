"""What rules are about: the headings under which a page has them."""

import inspect
from collections.abc import Iterable
from typing import NamedTuple

from _generate._values import capital
from sendframework import (
    ActivityRule,
    CapRule,
    CriterionRule,
    DeadlineRule,
    DutyRule,
    EvidenceRule,
    LegalBasisRule,
    MilestoneCode,
    NoticeRule,
    OutcomeRule,
    ReportSectionRule,
    Rule,
    StepRule,
    TeamRule,
)


class Matter(NamedTuple):
    """What a group of rules is about."""

    title: str
    lead: str


ACTIVITIES = Matter("Activities", "What the inspectorates do, what for, and how often.")
LAW = Matter("Legal basis", "The powers that inspections rest on, and the duties against which areas are evaluated.")
NOTICE = Matter("Notice", "How an area is told, and how long before the fieldwork.")
TIMETABLE = Matter("Timetable", "The steps between the notification and the published report.")
TEAM = Matter("Team", "Who inspects.")
CRITERIA = Matter("Criteria", "What is evaluated.")
EVIDENCE = Matter("Evidence", "How inspectors learn what they report, and who is heard.")
OUTCOMES = Matter("Outcomes", "The results that an activity can have, and what a report with each may contain.")
AFTER = Matter("What follows", "What is due, or to be expected, after an inspection.")
REPORT = Matter("Report", "The sections of the published report, in their order.")
DUTIES = Matter("Duties and limits", "What somebody does, or does not do, without a date of its own.")

MATTERS = (ACTIVITIES, LAW, NOTICE, TIMETABLE, TEAM, CRITERIA, EVIDENCE, OUTCOMES, AFTER, REPORT, DUTIES)
"""In the order of the pages."""

_BY_KIND: dict[type[Rule], Matter] = {
    ActivityRule: ACTIVITIES,
    LegalBasisRule: LAW,
    NoticeRule: NOTICE,
    TeamRule: TEAM,
    CriterionRule: CRITERIA,
    EvidenceRule: EVIDENCE,
    OutcomeRule: OUTCOMES,
    ReportSectionRule: REPORT,
    DeadlineRule: AFTER,
    CapRule: DUTIES,
}


def matter_of(rule: Rule) -> Matter:
    """What a rule is about, by its kind, its milestone and its outcomes; any other kind is a matter of its own."""
    kind = type(rule)
    if isinstance(rule, StepRule) and kind is StepRule:
        if rule.milestone == MilestoneCode.NOTIFICATION:
            return NOTICE
        return AFTER if rule.outcomes else TIMETABLE
    if isinstance(rule, DutyRule) and kind is DutyRule:
        return AFTER if rule.outcomes else DUTIES
    return _BY_KIND.get(kind) or Matter(f"{capital(rule.kind)}s", (inspect.getdoc(kind) or "").partition("\n")[0])


def by_matter(rules: Iterable[Rule]) -> dict[Matter, list[Rule]]:
    """Rules by what they are about, in the order of the pages; matters of their own stand last."""
    found: dict[Matter, list[Rule]] = {matter: [] for matter in MATTERS}
    for rule in rules:
        found.setdefault(matter_of(rule), []).append(rule)
    return {matter: held for matter, held in found.items() if held}
