"""What a failing test would show: each is something that a person could have written."""

from datetime import date

import sendframework as sf
from sendframework import strategies as sfs
from tests.strategies_kit.drawing import simplest

BURY = sf.local_area("Bury")
CALL, SITE = date(2023, 9, 4), sf.Period(date(2023, 9, 18), date(2023, 9, 22))


def test_values():
    assert simplest(sfs.dates()) == CALL
    assert simplest(sfs.dates(max_date=date(2019, 5, 6))) == date(2019, 5, 6)
    assert simplest(sfs.periods(closed=True)) == sf.Period(CALL, CALL)
    assert simplest(sfs.partial_dates()) == sf.PartialDate(year=2023, month=9)
    assert simplest(sfs.texts()) == "a"
    assert simplest(sfs.local_areas()) == BURY
    assert simplest(sfs.bodies()) == sf.Body(kind="local-authority", name="Bury Council")


def test_an_inspection():
    assert simplest(sfs.inspections()) == sf.FullInspection(area=BURY, notified_on=CALL, on_site=SITE)


def test_an_inspection_with_a_note_and_a_published_report():
    found = simplest(sfs.inspections(), lambda each: each.note and isinstance(each.published_on, date))
    published = date(2023, 11, 10)
    assert found == sf.FullInspection(area=BURY, note="a", notified_on=CALL, on_site=SITE, published_on=published)


def test_an_inspection_with_an_area_for_priority_action():
    strategy = sfs.inspections(outcome="widespread-or-systemic-failings")
    found = simplest(strategy, lambda each: each.findings.areas_for_priority_action)
    assert found == sf.FullInspection(
        area=BURY,
        notified_on=CALL,
        on_site=SITE,
        findings=sf.AreaSendFindings(
            outcome="widespread-or-systemic-failings",
            areas_for_priority_action=(sf.AreaForPriorityAction(number=1),),
        ),
    )


def test_a_conforming_inspection():
    assert simplest(sfs.conforming_inspections()) == sf.FullInspection(
        area=BURY,
        notified_on=CALL,
        on_site=SITE,
        report_received_on=date(2023, 11, 17),
        published_on=date(2023, 11, 24),
        findings=sf.AreaSendFindings(outcome="typically-positive"),
    )


def test_an_inspection_with_too_short_a_notice():
    found = simplest(sfs.breaching("full-inspection-on-site-notice"), lambda each: each.notified_on > CALL)
    assert (found.area, found.notified_on, found.on_site) == (BURY, date(2023, 9, 11), SITE)


def test_a_plan():
    found = simplest(sfs.plans(), lambda each: each.events)
    assert found == sf.Plan(
        area=BURY, plan="written-statement-of-action", events=(sf.PlanEvent(stage="required", on=CALL),)
    )


def test_a_case_file():
    assert simplest(sfs.case_files()) == sf.CaseFile(area=BURY)
    found = simplest(sfs.case_files(), lambda each: each.engagement_meetings)
    assert found == sf.CaseFile(
        area=BURY, engagement_meetings=(sf.EngagementMeeting(area=BURY, held_on=date(2023, 1, 2)),)
    )


def test_a_broken_payload():
    found = simplest(sfs.broken_payloads(code="invalid-date"))
    site = {"start": "2023-09-18", "end": "2023-09-22"}
    data = {"area": "351", "notified_on": "2023-02-30", "on_site": site}
    assert found.payload == {"kind": "full-inspection", "schema": 1, "data": data}
    assert found.problems == {("invalid-date", "$.data.notified_on")}
