"""What the library says of real areas, from what is published about them."""

import json
from datetime import date

import pytest

import sendframework as sf
from tests.places import ROOT
from tests.programme import histories
from tests.programme.histories import FAILINGS, JUNE_2026, MONITORING, NEXT_FULL, POSITIVE, REQUIRED, the

EXPECTED = ROOT.parent / "shared" / "data" / "reports" / "expected.json"
OUTCOMES = {"systemic-failings": FAILINGS.value}


def looked_at(records, area, on=JUNE_2026, **settings):
    return sf.outlook(records, on=on, areas=[sf.local_area(area)], **settings)[area]


class TestHertfordshire:
    def test_the_reinspection_is_soon_in_june_2026(self):
        expected = the(looked_at(histories.HERTFORDSHIRE, "919"), NEXT_FULL)
        assert (expected.target, expected.state) == (date(2026, 7, 14), sf.ExpectationState.SOON)
        assert (expected.certainty, expected.edition) == (sf.Certainty.APPROXIMATE, "2023-01")
        assert (expected.basis.milestone, expected.basis.days) == (
            "on-site-ends",
            sf.Period(date(2023, 7, 14), date(2023, 7, 14)),
        )

    def test_the_monitoring_inspection_came_23_months_after_the_report(self):
        expected = the(looked_at(histories.HERTFORDSHIRE, "919"), MONITORING)
        assert expected.target == date(2025, 5, 10)
        assert expected.fulfilled_by == histories.HERTFORDSHIRE[3]
        assert the(looked_at(histories.HERTFORDSHIRE, "919", date(2025, 9, 1)), MONITORING).state == "period-passed"

    def test_the_plan_came_in_a_month(self):
        held = looked_at(histories.HERTFORDSHIRE, "919")
        assert the(held, "priority-action-plan-due").state == "done"
        assert the(held, "priority-action-plan-statutory-limit").state == "done"

    def test_monitoring_leaves_the_outcome_as_it_was(self):
        standing = looked_at(histories.HERTFORDSHIRE, "919").under("area-send")
        assert standing.outcome is FAILINGS
        assert standing.next_step_outcome == "effective-action"

    def test_the_outcome_is_not_known_before_the_report(self):
        held = looked_at(histories.HERTFORDSHIRE, "919", date(2023, 9, 1))
        assert held.under("area-send").outcome is None
        assert held.under("area-send").awaiting == histories.HERTFORDSHIRE[1]
        assert the(held, "report-published").window.start == date(2023, 8, 24)
        assert not held.expected(MONITORING)


class TestCornwall:
    def test_the_second_inspection_is_the_next_one(self):
        expected = the(looked_at(histories.CORNWALL, "Cornwall"), NEXT_FULL)
        assert expected.target == date(2026, 2, 10)
        assert expected.fulfilled_by == histories.CORNWALL[2]

    def test_its_time_had_passed_before_it_was_known(self):
        expected = the(looked_at(histories.CORNWALL, "Cornwall", date(2026, 3, 1)), NEXT_FULL)
        assert expected.state == "period-passed"

    def test_what_follows_the_second_is_not_known_yet(self):
        held = looked_at(histories.CORNWALL, "Cornwall")
        assert held.under("area-send").awaiting == histories.CORNWALL[2]
        assert held.under("area-send").outcome is histories.INCONSISTENT
        assert [note.code for note in held.notes] == ["outcome-not-known"]
        assert [each.id for each in held.to_come] == ["report-published"]

    def test_a_second_outcome_restarts_the_count(self):
        again = histories.full("Cornwall", date(2026, 3, 23), date(2026, 3, 27), POSITIVE, published=date(2026, 6, 1))
        held = looked_at([*histories.CORNWALL[:2], again], "Cornwall")
        (to_come,) = [each for each in held.to_come if each.id == NEXT_FULL]
        assert to_come.target == date(2031, 3, 27)


class TestDorset:
    def test_the_new_area_inherits_no_outcome(self):
        held = looked_at(histories.OLD_DORSET, "838", date(2020, 1, 1))
        assert held.status == "no-record-supplied"
        assert not held.history
        assert held.under("local-area-send").outcome is None
        assert "no-outcome-inherited" in [note.code for note in held.notes]

    @pytest.mark.parametrize("code", ["838", "839"], ids=["Dorset", "Bournemouth, Christchurch and Poole"])
    def test_the_plan_under_way_is_listed_with_each_successor_under_the_name_of_the_old_area(self, code):
        held = looked_at(histories.OLD_DORSET, code, date(2019, 8, 1))
        assert {each.id for each in held.obligations} == {
            "accelerated-progress-plan",
            "accelerated-progress-plan-review",
        }
        assert {each.area.code for each in held.obligations} == {"835"}
        assert all("nothing that was read says which of its successors" in each.notes[-1] for each in held.obligations)
        assert set(held.obligations) <= set(held.to_come)

    def test_a_month_gives_a_window(self):
        review = the(
            looked_at(histories.OLD_DORSET, "838", date(2019, 8, 1)),
            "accelerated-progress-plan-review",
            of="obligations",
        )
        assert (review.target, review.window) == (None, sf.Period(date(2019, 10, 1), date(2019, 10, 30)))

    def test_a_full_inspection_of_the_new_area_ends_them(self):
        held = looked_at([*histories.OLD_DORSET, *histories.NEW_DORSET], "838")
        assert {each.state for each in held.obligations} == {sf.ExpectationState.NO_LONGER_EXPECTED}
        assert held.under("area-send").outcome is POSITIVE
        assert the(held, NEXT_FULL).target == date(2029, 3, 15)

    def test_a_review_by_the_new_area_is_the_review(self):
        reviewed = histories.plan(sf.local_area("838"), "accelerated-progress-plan", ("reviewed", date(2019, 11, 4)))
        held = looked_at([*histories.OLD_DORSET, reviewed], "838", date(2020, 1, 1))
        assert {each.state for each in held.obligations} == {sf.ExpectationState.DONE}
        assert {each.fulfilled_by for each in held.obligations} == {reviewed}

    def test_what_was_over_by_the_end_of_the_old_area_is_no_obligation(self):
        made = histories.plan(sf.local_area("835"), "accelerated-progress-plan", ("accepted", date(2019, 3, 20)))
        early = histories.revisit("835", date(2018, 12, 3), date(2018, 12, 5), "n", published=date(2019, 1, 20))
        held = looked_at([histories.OLD_DORSET[0], early, made], "838", date(2019, 8, 1))
        assert [each.id for each in held.obligations] == ["accelerated-progress-plan-review"]

    def test_nothing_is_to_come_in_the_old_area(self):
        held = looked_at(histories.OLD_DORSET, "835", date(2020, 1, 1))
        assert not held.to_come
        assert not held.obligations
        assert "area-replaced" in [note.code for note in held.notes]
        assert "Dorset (838) and Bournemouth, Christchurch and Poole (839)" in str(held)

    def test_before_the_new_area_there_is_no_obligation(self):
        held = looked_at(histories.OLD_DORSET, "838", date(2019, 3, 1))
        assert not held.obligations
        assert "area-not-yet" in [note.code for note in held.notes]


class TestNorthamptonshire:
    def test_neither_new_area_has_the_old_outcome(self):
        for code in ("940", "941"):
            held = looked_at(histories.NORTHAMPTONSHIRE, code)
            assert held.status == "no-record-supplied"
            assert not held.obligations

    def test_a_new_area_has_its_own(self):
        held = looked_at([*histories.NORTHAMPTONSHIRE, *histories.NORTH_NORTHAMPTONSHIRE], "940")
        assert held.under("area-send").outcome is FAILINGS
        assert the(held, NEXT_FULL).target == date(2027, 1, 26)
        assert the(held, MONITORING).target == date(2025, 9, 25)


class TestSlough:
    def test_the_statement_was_due_after_70_working_days_of_receipt_at_the_latest(self):
        held = looked_at(histories.SLOUGH, "Slough", date(2022, 1, 31))
        due = the(held, "written-statement-due")
        assert (due.target, due.state, due.certainty) == (date(2022, 2, 28), "soon", "exact")
        assert due.basis.upper_estimate

    def test_without_a_revisit_it_moved_to_the_framework_of_2023(self):
        expected = the(looked_at(histories.SLOUGH[:1], "Slough", date(2023, 2, 1)), "revisit-expected")
        assert expected.state == "no-longer-expected"
        assert "statements-without-revisit" in expected.reason
        assert the(looked_at(histories.SLOUGH[:1], "Slough", date(2022, 12, 31)), "revisit-expected").is_open

    def test_without_its_days_nothing_is_counted_from_the_inspection_of_2025(self):
        held = looked_at(histories.SLOUGH, "Slough")
        expected = the(held, NEXT_FULL)
        assert (expected.state, expected.days) == ("date-not-known", None)
        assert "on-site-ends" in expected.reason
        assert (the(held, MONITORING).target, the(held, MONITORING).state) == (date(2027, 5, 6), "not-yet")
        assert held.under("local-area-send").outcome is REQUIRED


def test_the_planned_change_of_surrey_is_a_note_and_changes_nothing():
    held = looked_at((), "Surrey")
    (note,) = [note for note in held.notes if note.code == "planned-change"]
    assert "East Surrey and West Surrey from 1 April 2027" in str(note)
    assert note.citations
    assert [each.rule.id for each in held.to_come] == ["first-cycle"]


@pytest.mark.skipif(not EXPECTED.exists(), reason="the published reports are not beside the project")
def test_the_twelve_reports_lead_to_these_dates():
    """Every date counted from the last day on site, as the report printed the years."""
    read = json.loads(EXPECTED.read_text("utf-8"))
    assert len(read) == 12
    records = []
    for each in read:
        start, end = (date.fromisoformat(each[name]) for name in ("on_site_start", "on_site_end"))
        outcome = OUTCOMES.get(each["outcome"], each["outcome"])
        published = date.fromisoformat(each["published_on"])
        records.append(histories.full(each["area"], start, end, outcome, published=published))
    held = sf.outlook(records, on=JUNE_2026)
    assert len(held) == 12
    for each in read:
        area = held[sf.local_area(each["area"], on=JUNE_2026).code]
        end = date.fromisoformat(each["on_site_end"])
        assert the(area, NEXT_FULL).target == end.replace(year=end.year + each["next_full_inspection_years"])
        assert bool(area.expected(MONITORING)) == (each["monitoring_inspection_months"] is not None)
        assert bool(area.expected("strategic-plan-due")) == each["strategic_plan_update_requested"]
        assert bool(area.expected("priority-action-plan-due")) == each["priority_action_plan_required"]
