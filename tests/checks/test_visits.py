"""Each check of a visit by itself: a record in which it fires, and one in which it just does not."""

from datetime import date

import attrs
import pytest

import sendframework as sf
from sendframework.records.area_send_findings import NextSteps
from sendframework.records.bodies import Body
from sendframework.records.engagement_meetings import EngagementMeeting
from sendframework.records.full_inspections import FullInspection
from sendframework.records.interim_visits import InterimVisit
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.participation import Participation
from sendframework.records.revisits import Revisit
from sendframework.records.thematic_visits import ThematicVisit
from sendframework.records.visits import Interruption, MilestoneDate, TeamCount
from tests.checks.asking import codes, only
from tests.records import making
from tests.records.making import NORTHSHIRE

ERROR, QUERY, NOTE = sf.Severity


def on(month, day, year=2025):
    return date(year, month, day)


def span(start, end):
    return sf.Period(start, end)


def full(**changes):
    """An inspection of 2025 in which nothing is known but what the test says."""
    return FullInspection(area=NORTHSHIRE, **changes)


def first(**changes):
    """The same for one of 2018."""
    return FullInspection(**({"area": NORTHSHIRE, "on_site": span(on(3, 12, 2018), on(3, 16, 2018))} | changes))


def revisit(**changes):
    return Revisit(area=NORTHSHIRE, **changes)


def monitoring(**changes):
    return MonitoringInspection(area=NORTHSHIRE, **changes)


def thematic(**changes):
    theme = sf.THEMES.find("children-not-in-school")
    return ThematicVisit(**({"area": NORTHSHIRE, "theme": theme, "notified_on": on(3, 3)} | changes))


WEEK = span(on(9, 22), on(9, 26))
CALLED = on(9, 8)


def stopped(kind, **dates):
    return (Interruption(kind=kind, **dates),)


def team(**counts):
    """A team by role: ``ofsted_lead_inspector=1``; the inspectorate is the first word."""
    of = {"ofsted": "ofsted", "cqc": "care-quality-commission"}
    return tuple(
        TeamCount(inspectorate=of[role.split("_")[0]], role=role.replace("_", "-"), count=count)
        for role, count in counts.items()
    )


def sides(ofsted, cqc):
    """A team in numbers only."""
    both = (("ofsted", ofsted), ("care-quality-commission", cqc))
    return tuple(TeamCount(inspectorate=name, count=count) for name, count in both if count)


def step(milestone, day):
    return (MilestoneDate(milestone=milestone, on=day),)


def heard(group, channel):
    return (Participation(group=sf.GROUPS.find(group), channel=sf.METHODS.find(channel)),)


COUNCIL = making.COUNCIL
BOARD = making.BOARD
GROUP = Body(kind="clinical-commissioning-group", name="NHS Northshire Clinical Commissioning Group")

TIMING = [
    (
        "nine working days",
        "notice-too-short",
        QUERY,
        full(notified_on=on(9, 9), on_site=WEEK),
        full(notified_on=CALLED, on_site=WEEK),
    ),
    (
        "four working days in 2018",
        "notice-too-short",
        QUERY,
        first(notified_on=on(3, 6, 2018)),
        first(notified_on=on(3, 5, 2018)),
    ),
    # Bury 2019: nine working days and a bank holiday, ten weekdays; one weekday less is too short.
    (
        "a re-visit on nine weekdays",
        "notice-too-short",
        QUERY,
        revisit(notified_on=on(4, 30, 2019), on_site=span(on(5, 13, 2019), on(5, 15, 2019))),
        revisit(notified_on=on(4, 29, 2019), on_site=span(on(5, 13, 2019), on(5, 15, 2019))),
    ),
    # Two bank holidays in the fortnight, as before Greenwich 2023: ten weekdays are eight working days.
    (
        "a call on the Tuesday after a bank holiday, with another to come",
        "notice-too-short",
        QUERY,
        full(notified_on=on(5, 3, 2023), on_site=span(on(5, 15, 2023), on(5, 19, 2023))),
        full(notified_on=on(5, 2, 2023), on_site=span(on(5, 15, 2023), on(5, 19, 2023))),
    ),
    (
        "a first day that is a bank holiday itself",
        "notice-too-short",
        QUERY,
        full(notified_on=on(4, 23, 2024), on_site=span(on(5, 6, 2024), None)),
        full(notified_on=on(4, 22, 2024), on_site=span(on(5, 6, 2024), None)),
    ),
    (
        "monitoring after nine days",
        "notice-too-short",
        QUERY,
        monitoring(notified_on=on(10, 7), on_site=span(on(10, 20), None)),
        monitoring(notified_on=on(10, 6), on_site=span(on(10, 20), None)),
    ),
    (
        "eleven working days",
        "notice-longer-than-usual",
        QUERY,
        full(notified_on=on(9, 5), on_site=WEEK),
        full(notified_on=CALLED, on_site=WEEK),
    ),
    (
        "an inspection put off",
        "notice-longer-than-usual",
        QUERY,
        full(notified_on=on(9, 1), on_site=WEEK),
        full(notified_on=on(9, 1), on_site=WEEK, interruptions=stopped("deferral")),
    ),
    (
        "a pause before it began",
        "notice-longer-than-usual",
        QUERY,
        full(notified_on=on(9, 1), on_site=WEEK, interruptions=stopped("incomplete")),
        full(notified_on=on(9, 1), on_site=WEEK, interruptions=stopped("pause")),
    ),
    (
        "the Wednesday",
        "off-site-fieldwork-timing",
        QUERY,
        full(notified_on=CALLED, off_site_fieldwork_starts_on=on(9, 17)),
        full(notified_on=CALLED, off_site_fieldwork_starts_on=on(9, 18)),
    ),
    (
        "the Friday",
        "off-site-fieldwork-timing",
        QUERY,
        full(notified_on=CALLED, off_site_fieldwork_starts_on=on(9, 19)),
        full(notified_on=CALLED, off_site_fieldwork_starts_on=on(9, 19), interruptions=stopped("deferral")),
    ),
    ("four days", "on-site-length", QUERY, full(on_site=span(on(9, 22), on(9, 25))), full(on_site=WEEK)),
    ("six working days", "on-site-length", QUERY, full(on_site=span(on(9, 22), on(9, 29))), full(on_site=WEEK)),
    (
        "a pause makes it longer",
        "on-site-length",
        QUERY,
        full(on_site=span(on(9, 22), on(10, 6)), interruptions=stopped("deferral")),
        full(on_site=span(on(9, 22), on(10, 6)), interruptions=stopped("pause")),
    ),
    (
        "left incomplete",
        "on-site-length",
        QUERY,
        full(on_site=span(on(9, 22), on(9, 24)), interruptions=stopped("deferral")),
        full(on_site=span(on(9, 22), on(9, 24)), interruptions=stopped("incomplete")),
    ),
    (
        "a week with a bank holiday, to the next Tuesday",
        "on-site-length",
        QUERY,
        full(on_site=span(on(5, 28, 2024), on(6, 4, 2024))),
        full(on_site=span(on(5, 28, 2024), on(6, 3, 2024))),
    ),
    (
        "a week with a bank holiday, to Thursday",
        "on-site-length",
        QUERY,
        full(on_site=span(on(5, 28, 2024), on(5, 30, 2024))),
        full(on_site=span(on(5, 28, 2024), on(5, 31, 2024))),
    ),
    (
        "a re-visit of a day",
        "on-site-length",
        NOTE,
        revisit(on_site=span(on(2, 11, 2019), on(2, 11, 2019))),
        revisit(on_site=span(on(2, 11, 2019), on(2, 12, 2019))),
    ),
    (
        "a re-visit of five days",
        "on-site-length",
        NOTE,
        revisit(on_site=span(on(2, 11, 2019), on(2, 15, 2019))),
        revisit(on_site=span(on(2, 11, 2019), on(2, 14, 2019))),
    ),
    (
        "monitoring for four days",
        "on-site-length",
        NOTE,
        monitoring(on_site=span(on(10, 20), on(10, 23))),
        monitoring(on_site=span(on(10, 20), on(10, 22))),
    ),
    ("a call on a Tuesday", "unusual-weekday", QUERY, full(notified_on=on(9, 9)), full(notified_on=CALLED)),
    (
        "a call after a bank holiday",
        "unusual-weekday",
        QUERY,
        full(notified_on=on(5, 8, 2024)),
        full(notified_on=on(5, 7, 2024)),
    ),
    (
        "a first day on Tuesday",
        "unusual-weekday",
        QUERY,
        full(on_site=span(on(9, 23), None)),
        full(on_site=span(on(9, 22), None)),
    ),
    (
        "a last day on Thursday",
        "unusual-weekday",
        QUERY,
        full(on_site=span(None, on(9, 25))),
        full(on_site=span(None, on(9, 26))),
    ),
    (
        "a last day before Good Friday",
        "unusual-weekday",
        QUERY,
        full(on_site=span(None, on(4, 16))),
        full(on_site=span(None, on(4, 17))),
    ),
    (
        "a re-visit from Wednesday",
        "unusual-weekday",
        NOTE,
        revisit(on_site=span(on(1, 22, 2020), on(1, 24, 2020))),
        revisit(on_site=span(on(1, 20, 2020), on(1, 22, 2020))),
    ),
    ("a thematic call on Tuesday", "unusual-weekday", NOTE, thematic(notified_on=on(3, 4)), thematic()),
    (
        "a day that fits the count from its call",
        "unusual-weekday",
        QUERY,
        full(notified_on=on(9, 9)),
        full(notified_on=CALLED, on_site=span(on(9, 23), None)),
    ),
    ("a call on Sunday", "not-a-working-day", QUERY, full(notified_on=on(9, 7)), full(notified_on=on(9, 8))),
    (
        "a first day on a bank holiday",
        "not-a-working-day",
        QUERY,
        full(on_site=span(on(5, 5), None)),
        full(on_site=span(on(5, 6), None)),
    ),
    (
        "a last day on Saturday",
        "not-a-working-day",
        QUERY,
        full(on_site=span(on(9, 22), on(9, 27))),
        full(on_site=WEEK),
    ),
    (
        "surveys opened in week 2",
        "step-timing",
        QUERY,
        full(notified_on=CALLED, surveys=span(on(9, 15), None)),
        full(notified_on=CALLED, surveys=span(on(9, 12), None)),
    ),
    (
        "surveys closed in week 3",
        "step-timing",
        NOTE,
        full(notified_on=CALLED, surveys=span(CALLED, on(9, 20))),
        full(notified_on=CALLED, surveys=span(CALLED, on(9, 19))),
    ),
    (
        "forum met in week 1",
        "step-timing",
        QUERY,
        full(notified_on=CALLED, other_dates=step("forum-meeting", on(9, 12))),
        full(notified_on=CALLED, other_dates=step("forum-meeting", on(9, 15))),
    ),
    (
        "feedback on Thursday",
        "step-timing",
        QUERY,
        full(on_site=WEEK, final_feedback_on=on(9, 25)),
        full(on_site=WEEK, final_feedback_on=on(9, 26)),
    ),
    (
        "feedback after the week",
        "step-timing",
        QUERY,
        full(on_site=WEEK, final_feedback_on=on(9, 29)),
        full(on_site=WEEK, final_feedback_on=on(9, 26)),
    ),
    (
        "a webinar in the week on site",
        "step-timing",
        NOTE,
        first(notified_on=on(3, 5, 2018), other_dates=step("parents-webinar", on(3, 12, 2018))),
        first(notified_on=on(3, 5, 2018), other_dates=step("parents-webinar", on(3, 8, 2018))),
    ),
    (
        "a survey of a re-visit on Tuesday",
        "step-timing",
        NOTE,
        revisit(notified_on=on(5, 10, 2021), surveys=span(on(5, 18, 2021), None)),
        revisit(notified_on=on(5, 10, 2021), surveys=span(on(5, 17, 2021), None)),
    ),
    (
        "a thematic visit in week 2",
        "step-timing",
        NOTE,
        thematic(on_site=span(on(3, 14), None)),
        thematic(on_site=span(on(3, 17), None)),
    ),
    (
        "a milestone that nobody knows",
        "unknown-milestone",
        QUERY,
        full(notified_on=CALLED, other_dates=step("tea-party", on(9, 9))),
        full(notified_on=CALLED, other_dates=step("parents-webinar", on(9, 9))),
    ),
    (
        "published after 28 working days",
        "publication-timing",
        NOTE,
        full(on_site=WEEK, published_on=on(11, 5)),
        full(on_site=WEEK, published_on=on(11, 6)),
    ),
    (
        "published after 102 working days",
        "publication-timing",
        NOTE,
        full(on_site=WEEK, published_on=on(2, 20, 2026)),
        full(on_site=WEEK, published_on=on(2, 19, 2026)),
    ),
    (
        "published in a month",
        "publication-timing",
        NOTE,
        full(on_site=WEEK, published_on=sf.PartialDate(year=2026, month=3)),
        full(on_site=WEEK, published_on=sf.PartialDate(year=2026, month=2)),
    ),
    (
        "more evidence makes it later",
        "publication-timing",
        NOTE,
        full(on_site=WEEK, published_on=on(5, 20, 2026), interruptions=stopped("deferral")),
        full(on_site=WEEK, published_on=on(5, 20, 2026), interruptions=stopped("additional-evidence")),
    ),
    (
        "a letter after 104 working days",
        "publication-timing",
        NOTE,
        revisit(on_site=span(on(2, 11, 2019), on(2, 13, 2019)), published_on=on(7, 11, 2019)),
        revisit(on_site=span(on(2, 11, 2019), on(2, 13, 2019)), published_on=on(7, 10, 2019)),
    ),
    (
        "a letter after 34 working days",
        "letter-late",
        NOTE,
        revisit(on_site=span(on(2, 11, 2019), on(2, 13, 2019)), published_on=on(4, 2, 2019)),
        revisit(on_site=span(on(2, 11, 2019), on(2, 13, 2019)), published_on=on(4, 1, 2019)),
    ),
    (
        "a very late letter is said once",
        "letter-late",
        NOTE,
        revisit(on_site=span(on(2, 11, 2019), on(2, 13, 2019)), published_on=on(7, 10, 2019)),
        revisit(on_site=span(on(2, 11, 2019), on(2, 13, 2019)), published_on=on(7, 11, 2019)),
    ),
    (
        "a call on 17 March 2020",
        "suspended",
        QUERY,
        full(notified_on=on(3, 17, 2020)),
        full(notified_on=on(3, 16, 2020)),
    ),
    (
        "a week into the suspension",
        "suspended",
        QUERY,
        full(notified_on=on(3, 9, 2020), on_site=span(on(3, 16, 2020), on(3, 20, 2020))),
        full(notified_on=on(3, 2, 2020), on_site=span(on(3, 9, 2020), on(3, 13, 2020))),
    ),
    ("a call in May 2021", "suspended", QUERY, full(notified_on=on(5, 31, 2021)), full(notified_on=on(6, 1, 2021))),
    (
        "a re-visit in March 2021",
        "suspended",
        QUERY,
        revisit(notified_on=on(3, 31, 2021)),
        revisit(notified_on=on(4, 1, 2021)),
    ),
    (
        "August 2018",
        "outside-term",
        QUERY,
        first(on_site=span(on(8, 6, 2018), on(8, 10, 2018))),
        first(on_site=span(on(9, 3, 2018), on(9, 7, 2018))),
    ),
    (
        "August 2024, without a rule",
        "outside-term",
        NOTE,
        full(on_site=span(on(8, 1, 2024), None)),
        full(on_site=span(on(7, 31, 2024), None)),
    ),
    (
        "August is no term for a thematic visit either, but no case is known",
        "outside-term",
        NOTE,
        full(on_site=span(None, on(8, 1, 2024))),
        thematic(notified_on=None, on_site=span(on(8, 4), None)),
    ),
    (
        "surveys before the call",
        "surveys-out-of-order",
        QUERY,
        full(notified_on=CALLED, surveys=span(on(9, 5), None)),
        full(notified_on=CALLED, surveys=span(CALLED, None)),
    ),
    (
        "surveys closed before the call",
        "surveys-out-of-order",
        QUERY,
        full(notified_on=CALLED, surveys=span(None, on(9, 5))),
        full(notified_on=CALLED, surveys=span(None, CALLED)),
    ),
    (
        "surveys open in the week on site",
        "surveys-out-of-order",
        QUERY,
        revisit(on_site=span(on(5, 24, 2021), None), surveys=span(None, on(5, 25, 2021))),
        revisit(on_site=span(on(5, 24, 2021), None), surveys=span(None, on(5, 24, 2021))),
    ),
    (
        "deferred until another day",
        "interruption-dates",
        QUERY,
        full(on_site=WEEK, interruptions=stopped("deferral", until=on(9, 15))),
        full(on_site=WEEK, interruptions=stopped("deferral", on=on(9, 1), until=on(9, 22))),
    ),
    (
        "deferred after it began",
        "interruption-dates",
        QUERY,
        full(on_site=WEEK, interruptions=stopped("deferral", on=on(9, 23))),
        full(on_site=WEEK, interruptions=stopped("deferral", on=on(9, 22))),
    ),
    (
        "paused until after its end",
        "interruption-dates",
        QUERY,
        full(on_site=WEEK, interruptions=stopped("pause", on=on(9, 24), until=on(9, 29))),
        full(on_site=WEEK, interruptions=stopped("pause", on=on(9, 24), until=on(9, 26))),
    ),
    (
        "paused from after its end",
        "interruption-dates",
        QUERY,
        first(interruptions=stopped("pause", on=on(3, 19, 2018))),
        first(interruptions=stopped("pause", on=on(3, 16, 2018))),
    ),
    (
        "the day after the year of the theme",
        "theme-of-another-year",
        QUERY,
        thematic(notified_on=on(9, 1)),
        thematic(notified_on=on(8, 29)),
    ),
    (
        "the day before it",
        "theme-of-another-year",
        QUERY,
        thematic(notified_on=on(8, 31, 2024)),
        thematic(notified_on=on(9, 1, 2024)),
    ),
    (
        "a survey of families in monitoring",
        "method-not-used",
        QUERY,
        monitoring(notified_on=on(10, 6), participation=heard("parents-and-carers", "surveys")),
        monitoring(notified_on=on(10, 6), participation=heard("parents-and-carers", "meetings")),
    ),
]

REST = [
    (
        "nobody of the commission",
        "inspectorate-missing",
        QUERY,
        full(on_site=WEEK, team=sides(3, 0)),
        full(on_site=WEEK, team=sides(3, 2)),
    ),
    (
        "nobody of Ofsted",
        "inspectorate-missing",
        QUERY,
        revisit(on_site=span(on(2, 11, 2019), None), team=sides(0, 1)),
        revisit(on_site=span(on(2, 11, 2019), None), team=sides(1, 1)),
    ),
    (
        "nobody of the commission in a re-visit",
        "inspectorate-missing",
        QUERY,
        revisit(on_site=span(on(2, 11, 2019), None), team=sides(1, 0)),
        revisit(on_site=span(on(2, 11, 2019), None), team=sides(1, 1)),
    ),
    (
        "no leader named",
        "lead-missing",
        QUERY,
        full(on_site=WEEK, team=team(ofsted_team_inspector=3, cqc_lead_inspector=1)),
        full(on_site=WEEK, team=team(ofsted_lead_inspector=1, ofsted_team_inspector=2, cqc_lead_inspector=1)),
    ),
    (
        "some without a role",
        "lead-missing",
        QUERY,
        full(on_site=WEEK, team=team(ofsted_team_inspector=3)),
        full(on_site=WEEK, team=(*team(ofsted_team_inspector=2), *sides(1, 2))),
    ),
    ("two of Ofsted", "team-size", NOTE, full(on_site=WEEK, team=sides(2, 2)), full(on_site=WEEK, team=sides(3, 2))),
    (
        "four of the commission",
        "team-size",
        NOTE,
        full(on_site=WEEK, team=sides(3, 4)),
        full(on_site=WEEK, team=sides(3, 3)),
    ),
    ("seven of Ofsted", "team-size", NOTE, full(on_site=WEEK, team=sides(7, 2)), full(on_site=WEEK, team=sides(6, 2))),
    (
        "no most for re-visits",
        "team-size",
        NOTE,
        revisit(on_site=span(on(2, 11, 2019), None), team=sides(2, 1)),
        revisit(on_site=span(on(2, 11, 2019), None), team=sides(1, 9)),
    ),
    (
        "social care in 2018",
        "team-role-unknown",
        NOTE,
        first(team=team(ofsted_social_care_inspector=1, ofsted_lead_inspector=1)),
        first(team=team(ofsted_inspector=1, ofsted_lead_inspector=1)),
    ),
    (
        "no council",
        "partner-missing",
        NOTE,
        full(on_site=WEEK, partners=(BOARD,)),
        full(on_site=WEEK, partners=(COUNCIL, BOARD)),
    ),
    ("no health body", "partner-missing", NOTE, full(on_site=WEEK, partners=(COUNCIL,)), full(on_site=WEEK)),
    (
        "a group in July 2022",
        "body-did-not-exist",
        QUERY,
        revisit(notified_on=on(7, 1, 2022), partners=(GROUP,)),
        revisit(notified_on=on(6, 30, 2022), partners=(GROUP,)),
    ),
    (
        "a board in June 2022",
        "body-did-not-exist",
        QUERY,
        revisit(notified_on=on(6, 30, 2022), partners=(BOARD,)),
        revisit(notified_on=on(6, 30, 2022), on_site=span(on(7, 1, 2022), None), partners=(BOARD,)),
    ),
    (
        "a merged board",
        "body-did-not-exist",
        QUERY,
        full(notified_on=on(4, 1), partners=(attrs.evolve(BOARD, period=sf.Period(None, on(3, 31))),)),
        full(notified_on=on(3, 31), partners=(attrs.evolve(BOARD, period=sf.Period(None, on(3, 31))),)),
    ),
    (
        "a board that must write",
        "body-did-not-exist",
        QUERY,
        first(findings=making.first_findings(principal_authorities=(COUNCIL, BOARD))),
        first(findings=making.first_findings(principal_authorities=(COUNCIL, GROUP))),
    ),
    (
        "findings of the first framework in 2023",
        "findings-of-other-framework",
        ERROR,
        full(on_site=span(on(1, 9, 2023), on(1, 13, 2023)), findings=making.first_findings()),
        full(on_site=span(on(12, 12, 2022), on(12, 16, 2022)), findings=making.first_findings()),
    ),
    (
        "findings of the second in 2022",
        "findings-of-other-framework",
        ERROR,
        full(notified_on=on(12, 30, 2022), findings=making.second_findings()),
        full(notified_on=on(1, 3, 2023), findings=making.second_findings()),
    ),
    (
        "no weakness",
        "findings-missing",
        NOTE,
        first(findings=making.first_findings(0)),
        first(findings=making.first_findings(1)),
    ),
    (
        "no area for priority action",
        "findings-missing",
        NOTE,
        full(on_site=WEEK, findings=making.second_findings(count=0)),
        full(on_site=WEEK, findings=making.second_findings(count=1)),
    ),
    (
        "nobody to write it",
        "principal-authority-missing",
        NOTE,
        first(findings=making.first_findings()),
        first(findings=making.first_findings(principal_authorities=(COUNCIL,))),
    ),
    (
        "3 years after a typically positive outcome",
        "next-steps-differ",
        NOTE,
        full(
            on_site=WEEK,
            findings=making.second_findings("typically-positive", next_steps=NextSteps(next_full_inspection_years=3)),
        ),
        full(
            on_site=WEEK,
            findings=making.second_findings("typically-positive", next_steps=NextSteps(next_full_inspection_years=5)),
        ),
    ),
    (
        "5 years after failings",
        "next-steps-differ",
        NOTE,
        full(on_site=WEEK, findings=making.second_findings(next_steps=NextSteps(next_full_inspection_years=5))),
        full(on_site=WEEK, findings=making.second_findings(next_steps=NextSteps(next_full_inspection_years=3))),
    ),
    (
        "12 months",
        "next-steps-differ",
        NOTE,
        full(on_site=WEEK, findings=making.second_findings(next_steps=NextSteps(monitoring_inspection_months=12))),
        full(on_site=WEEK, findings=making.second_findings(next_steps=NextSteps(monitoring_inspection_months=18))),
    ),
    (
        "monitoring where there is none",
        "next-steps-differ",
        QUERY,
        full(
            on_site=WEEK,
            findings=making.second_findings("inconsistent", next_steps=NextSteps(monitoring_inspection_months=18)),
        ),
        full(on_site=WEEK, findings=making.second_findings("inconsistent", next_steps=NextSteps())),
    ),
    (
        "no plan after failings",
        "next-steps-differ",
        QUERY,
        full(on_site=WEEK, findings=making.second_findings(next_steps=NextSteps(priority_action_plan_required=False))),
        full(on_site=WEEK, findings=making.second_findings(next_steps=NextSteps(priority_action_plan_required=True))),
    ),
    (
        "a strategic plan after failings",
        "next-steps-differ",
        QUERY,
        full(on_site=WEEK, findings=making.second_findings(next_steps=NextSteps(strategic_plan_update_requested=True))),
        full(
            on_site=WEEK,
            findings=making.second_findings("inconsistent", next_steps=NextSteps(strategic_plan_update_requested=True)),
        ),
    ),
    (
        "an interim visit in 2021",
        "activity-not-in-edition",
        ERROR,
        InterimVisit(reference="a", visited=span(on(4, 1, 2021), on(4, 2, 2021))),
        InterimVisit(reference="a", visited=span(on(3, 31, 2021), on(4, 2, 2021))),
    ),
    (
        "an interim visit in 2024",
        "activity-not-in-edition",
        ERROR,
        InterimVisit(reference="a", visited=sf.PartialDate(year=2024)),
        InterimVisit(reference="a", visited=sf.PartialDate(year=2020)),
    ),
    (
        "a re-visit before there were any",
        "activity-not-in-edition",
        ERROR,
        revisit(notified_on=on(11, 8, 2018)),
        revisit(notified_on=on(11, 9, 2018)),
    ),
    (
        "a re-visit of 2023",
        "activity-not-in-edition",
        ERROR,
        revisit(on_site=span(on(1, 2, 2023), None)),
        revisit(on_site=span(on(12, 5, 2022), None), published_on=on(2, 1, 2023)),
    ),
    (
        "a meeting of 2022",
        "activity-not-in-edition",
        ERROR,
        EngagementMeeting(area=NORTHSHIRE, held_on=on(12, 31, 2022)),
        EngagementMeeting(area=NORTHSHIRE, held_on=on(1, 1, 2023)),
    ),
    (
        "before the first edition",
        "no-edition",
        QUERY,
        full(notified_on=on(4, 26, 2016)),
        full(notified_on=on(4, 27, 2016)),
    ),
    (
        "known by its report",
        "edition-chosen-by-report",
        NOTE,
        full(published_on=on(11, 10)),
        full(published_on=on(11, 10), on_site=WEEK),
    ),
]


@pytest.mark.parametrize(
    ("code", "severity", "fires", "quiet"),
    [row[1:] for row in TIMING + REST],
    ids=[f"{row[1]}: {row[0]}" for row in TIMING + REST],
)
def test_a_check_fires_on_one_side_of_its_boundary_only(code, severity, fires, quiet):
    assert only(code, fires).severity is severity
    assert code not in codes(quiet)


NEWEST = sf.edition("2025-07")
NOTICE = NEWEST.rule("full-inspection-on-site-notice")


@pytest.mark.parametrize(
    ("interval", "short", "enough"),
    [
        (sf.Interval(count=14, unit=sf.IntervalUnit.DAYS, certainty=sf.Certainty.USUAL), on(9, 9), on(9, 8)),
        (
            sf.Interval(count=10, least=8, most=10, unit=sf.IntervalUnit.WORKING_DAYS, certainty=sf.Certainty.USUAL),
            on(9, 11),
            on(9, 10),
        ),
    ],
    ids=["in days", "a range"],
)
def test_notice_is_counted_as_the_rule_of_an_own_edition_says(interval, short, enough):
    own = NEWEST.with_rule(attrs.evolve(NOTICE, interval=interval, weekday=None), id="own")
    assert "notice-too-short" in codes(full(notified_on=short, on_site=WEEK), edition=own)
    assert "notice-too-short" not in codes(full(notified_on=enough, on_site=WEEK), edition=own)


def test_notice_that_is_law_in_an_own_edition_gives_an_error_no_worse_than_its_check():
    exact = sf.Interval(count=10, unit=sf.IntervalUnit.WORKING_DAYS, certainty=sf.Certainty.EXACT)
    own = NEWEST.with_rule(attrs.evolve(NOTICE, interval=exact), id="own")
    assert only("notice-too-short", full(notified_on=on(9, 9), on_site=WEEK), edition=own).severity is QUERY


def test_a_body_named_in_several_places_is_said_once():
    findings = making.first_findings(principal_authorities=(COUNCIL, BOARD))
    record = first(partners=(COUNCIL, BOARD), findings=findings)
    assert only("body-did-not-exist", record).path == "$.partners"
