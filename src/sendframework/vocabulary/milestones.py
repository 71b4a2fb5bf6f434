"""The events of an inspection and its aftermath that have, or should have, a date."""

from __future__ import annotations

from sendframework._codes import Code

__all__ = ["MilestoneCode"]


def __dir__() -> list[str]:
    return __all__


class MilestoneCode(Code):
    """Ids of the milestones that the library's own editions date; an own edition may add others as plain strings."""

    NOTIFICATION = "notification"
    """The call that announces the inspection or visit; day 0 of its notice."""
    SET_UP_DISCUSSION = "set-up-discussion"
    """The first working conversation between the lead inspector and the area's leaders."""
    INFORMATION_REQUESTED = "information-requested"
    """The inspectors ask for data and documents."""
    PARENTS_WEBINAR = "parents-webinar"
    """The inspectors speak with parents online; first framework, to about 2018."""
    SURVEYS_OPEN = "surveys-open"
    """The survey links are passed on in the area."""
    SURVEYS_CLOSE = "surveys-close"
    """The surveys stop taking answers."""
    CHILDREN_SELECTED = "children-selected"
    """The inspectors choose the children and young people whose experiences they track."""
    TRACKING_DOCUMENTS_DUE = "tracking-documents-due"
    """The documents about the chosen children are with the inspectors."""
    FORUM_MEETING = "forum-meeting"
    """The inspectors meet the parent carer forum."""
    OFF_SITE_FIELDWORK_STARTS = "off-site-fieldwork-starts"
    """Fieldwork starts, at a distance."""
    ON_SITE_STARTS = "on-site-starts"
    """The inspectors arrive in the area."""
    FIRST_DAY_MEETING = "first-day-meeting"
    """Leaders present their self-evaluation, strategy and plans."""
    ON_SITE_ENDS = "on-site-ends"
    """The last day of the inspectors in the area."""
    FINAL_FEEDBACK = "final-feedback"
    """The inspectors tell leaders what they found."""
    LETTER_EXPECTED = "letter-expected"
    """The letter of a re-visit is meant to be out; first framework."""
    REPORT_RECEIVED = "report-received"
    """The area has the final report, or until 2022 the letter; statutory time runs from here."""
    REPORT_PUBLISHED = "report-published"
    """The report is on the inspectorate's website."""
    WRITTEN_STATEMENT_SUBMITTED = "written-statement-submitted"
    """The written statement of action is with the inspectorates."""
    WRITTEN_STATEMENT_DUE = "written-statement-due"
    """The last day for the written statement of action under SI 2015/1792."""
    WRITTEN_STATEMENT_ACCEPTED = "written-statement-accepted"
    """The inspectorates have said that the written statement of action is fit for purpose."""
    REVISIT_EXPECTED = "revisit-expected"
    """A re-visit is to be expected by about this day."""
    ACCELERATED_PROGRESS_PLAN_REVIEW = "accelerated-progress-plan-review"
    """The accelerated progress plan that follows a re-visit is formally reviewed by about this day."""
    STRATEGIC_PLAN_DUE = "strategic-plan-due"
    """The partnership has updated and published its strategic plan."""
    PRIORITY_ACTION_PLAN_DUE = "priority-action-plan-due"
    """The priority action plan (area SEND) has been submitted."""
    PRIORITY_ACTION_PLAN_STATUTORY_LIMIT = "priority-action-plan-statutory-limit"
    """The last day for a statement under SI 2015/1792, where the plan is one."""
    MONITORING_INSPECTION_EXPECTED = "monitoring-inspection-expected"
    """A monitoring inspection is to be expected around this day."""
    NEXT_FULL_INSPECTION_EXPECTED = "next-full-inspection-expected"
    """The next full inspection is to be expected by about this day."""


# What has to come before what, whatever an edition says of the intervals.
MAIN_SEQUENCE = (
    MilestoneCode.NOTIFICATION,
    MilestoneCode.OFF_SITE_FIELDWORK_STARTS,
    MilestoneCode.ON_SITE_STARTS,
    MilestoneCode.ON_SITE_ENDS,
    MilestoneCode.REPORT_RECEIVED,
    MilestoneCode.REPORT_PUBLISHED,
)
