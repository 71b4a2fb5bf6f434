"""What a failing test would show: each is something that a person could have written."""

from datetime import date

import hypothesis
import pytest
from hypothesis import given, settings

import sendframework as sf
from sendframework import strategies as sfs
from tests.strategies_kit.drawing import SHRUNK, simplest

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


@pytest.mark.deep
def test_an_inspection_with_a_note_and_a_published_report():
    found = simplest(sfs.inspections(), lambda each: each.note and isinstance(each.published_on, date))
    published = date(2023, 11, 10)
    assert found == sf.FullInspection(area=BURY, note="a", notified_on=CALL, on_site=SITE, published_on=published)


def test_findings_with_an_area_for_priority_action():
    strategy = sfs.area_send_findings(outcome="widespread-or-systemic-failings")
    found = simplest(strategy, lambda each: each.areas_for_priority_action)
    assert found == sf.AreaSendFindings(
        outcome="widespread-or-systemic-failings",
        areas_for_priority_action=(sf.AreaForPriorityAction(number=1),),
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
    found = simplest(
        sfs.breaching("full-inspection-on-site-notice"), lambda each: each.notified_on and each.notified_on > CALL
    )
    assert (found.area, found.notified_on, found.on_site) == (BURY, date(2023, 9, 11), SITE)


def test_a_plan():
    found = simplest(sfs.plans(), lambda each: each.events)
    assert found == sf.Plan(
        area=BURY, plan="written-statement-of-action", events=(sf.PlanEvent(stage="required", on=CALL),)
    )


def test_a_case_file():
    assert simplest(sfs.case_files()) == sf.CaseFile(area=BURY)


@pytest.mark.deep
def test_a_case_file_with_monitoring():
    # Of a longer life Hypothesis gives up before the end.
    recent = sfs.case_files(areas=[BURY], min_date=date(2023, 1, 2))
    found = simplest(recent, lambda each: each.monitoring_inspections)
    (inspection,), (monitoring,) = found.full_inspections, found.monitoring_inspections
    assert found == sf.CaseFile(area=BURY, full_inspections=(inspection,), monitoring_inspections=(monitoring,))
    assert (inspection.reference, inspection.notified_on, monitoring.follows) == ("full-2", CALL, "full-2")


def test_a_broken_payload():
    found = simplest(sfs.broken_payloads(code="invalid-date"))
    site = {"start": "2023-09-18", "end": "2023-09-22"}
    data = {"area": "351", "notified_on": "2023-02-30", "on_site": site}
    assert found.payload == {"kind": "full-inspection", "schema": 1, "data": data}
    assert found.problems == {("invalid-date", "$.data.notified_on")}


def printed_by(strategy, holds):
    """What a failing test prints of its example."""

    @settings(SHRUNK, database=None)
    @given(strategy)
    def test(value):
        assert holds(value)

    with pytest.raises(AssertionError) as caught:
        test()
    return "\n".join(caught.value.__notes__)


RECENT = hypothesis.__version_info__ >= (6, 152)
KNOWN_WITHIN_FILES = (sfs.case_files(), lambda file: not file.thematic_visits, "THEMES.find(")
KNOWN = {
    "a conforming thematic visit": (sfs.conforming_thematic_visits(), lambda _: False, "THEMES.find("),
    "a review": (sfs.reviews(), lambda _: False, "0 findings, not shown)"),
    "a theme that is given": (
        sfs.thematic_visits(theme=sf.THEMES.find("alternative-provision")),
        lambda _: False,
        "THEMES.find('alternative-provision')",
    ),
    "who was heard": (sfs.conforming_inspections(), lambda visit: not visit.participation, "GROUPS.find("),
    "how somebody was heard": (sfs.conforming_inspections(), lambda visit: not visit.participation, "METHODS.find("),
    "areas that are given": (sfs.plans(areas=[sf.local_area("Leeds")]), lambda _: False, "local_area('Leeds')"),
    "the end of an interruption": (
        sfs.interruptions(),
        lambda each: each.until is None,
        "until=datetime.date(",
    ),
    "a member of a closed set": (sfs.area_send_findings(), lambda found: not found.outcome, "=AreaSendOutcome.TYP"),
}


@pytest.mark.skipif(not RECENT, reason="Hypothesis before 6.152 prints every field")
@pytest.mark.parametrize(
    ("strategy", "holds", "says"),
    [*KNOWN.values(), pytest.param(*KNOWN_WITHIN_FILES, marks=pytest.mark.deep)],
    ids=[*KNOWN, "a case file with a thematic visit"],
)
def test_what_is_known_is_printed_as_it_is_found(strategy, holds, says):
    printed = printed_by(strategy, holds)
    assert says in printed
    assert "Citation(" not in printed


AFTERWARDS = {
    "a breach": sfs.breaching("notice-too-short"),
    "a breach in a file": sfs.breaching("statement-late"),
    "what ends before its report": sfs.conforming_inspections(edition="2025-07", max_date=date(2025, 10, 20)),
}


@pytest.mark.skipif(not RECENT, reason="Hypothesis before 6.152 prints every field")
@pytest.mark.parametrize("strategy", AFTERWARDS.values(), ids=AFTERWARDS)
def test_what_was_changed_afterwards_is_printed_without_what_is_not_known(strategy):
    printed = printed_by(strategy, lambda _: False)
    assert "area=local_area('Bury')," in printed
    assert "=None" not in printed


@pytest.mark.skipif(not RECENT, reason="Hypothesis before 6.152 prints every field")
def test_what_is_printed_is_what_a_person_would_write():
    printed = printed_by(sfs.engagement_meetings(), lambda meeting: not meeting.participation)
    assert "area=local_area('Bury')," in printed
    assert "group=GROUPS.find('children-and-young-people')" in printed
    assert "note=" not in printed
