"""What rules are about: the headings under which a page has them."""

from typing import NamedTuple

from sendframework import (
    ActivityRule,
    CapRule,
    CriterionRule,
    DeadlineRule,
    DutyRule,
    EvidenceRule,
    LegalBasisRule,
    MilestoneCode,
    MilestoneRule,
    NoticeRule,
    OutcomeRule,
    ReportSectionRule,
    Rule,
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

_BY_KIND: tuple[tuple[type[Rule], Matter], ...] = (
    (ActivityRule, ACTIVITIES),
    (LegalBasisRule, LAW),
    (NoticeRule, NOTICE),
    (TeamRule, TEAM),
    (CriterionRule, CRITERIA),
    (EvidenceRule, EVIDENCE),
    (OutcomeRule, OUTCOMES),
    (ReportSectionRule, REPORT),
    (DeadlineRule, AFTER),
    (CapRule, DUTIES),
)


def matter_of(rule: Rule) -> Matter:
    """What a rule is about, by its kind, its milestone and its outcomes; a rule of any other kind states a duty."""
    for kind, matter in _BY_KIND:
        if isinstance(rule, kind):
            return matter
    if isinstance(rule, MilestoneRule):
        if rule.milestone == MilestoneCode.NOTIFICATION:
            return NOTICE
        return AFTER if rule.outcomes else TIMETABLE
    return AFTER if isinstance(rule, DutyRule) and rule.outcomes else DUTIES
