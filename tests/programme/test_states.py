"""Where an expectation stands: the days on which that changes, and what changes it."""

from datetime import date, timedelta
from unittest import mock

import attrs
import pytest

import sendframework as sf
from sendframework.programme import _first_cycle
from sendframework.records.interim_visits import InterimVisit
from sendframework.records.visits import Interruption
from tests.programme.histories import (
    FAILINGS,
    INCONSISTENT,
    MONITORING,
    NEXT_FULL,
    NOT_REQUIRED,
    POSITIVE,
    REQUIRED,
    full,
    monitoring,
    plan,
    revisit,
    the,
)
from tests.records import making

AREA = making.NORTHSHIRE
ONE = timedelta(days=1)
REPORTED = date(2023, 11, 10)
FAILED = full(AREA, date(2023, 7, 10), date(2023, 7, 14), FAILINGS, published=REPORTED, reference="f")
STATED = full(AREA, date(2018, 3, 12), date(2018, 3, 16), REQUIRED, published=date(2018, 5, 15), reference="s")
EARLY, LATE = date(2024, 1, 1), date(2026, 6, 29)


def held(records, on, **settings):
    return sf.outlook(records, on=on, areas=[AREA], **settings)[AREA.code]


class TestBoundaries:
    @pytest.mark.parametrize(
        ("on", "state"),
        [
            (date(2026, 1, 13), "not-yet"),
            (date(2026, 1, 14), "soon"),
            (date(2026, 7, 14), "soon"),
            (date(2026, 7, 15), "period-passed"),
        ],
        ids=["a day before soon", "first day of soon", "the day itself", "the day after"],
    )
    def test_soon_begins_six_months_before_and_ends_with_the_day(self, on, state):
        expected = the(held([FAILED], on), NEXT_FULL)
        assert expected.target == date(2026, 7, 14)
        assert expected.state == state

    def test_how_many_months_are_soon_can_be_said(self):
        for months, first in ((0, date(2026, 7, 14)), (1, date(2026, 6, 14)), (12, date(2025, 7, 14))):
            assert the(held([FAILED], first, soon_months=months), NEXT_FULL).state == "soon"
            assert the(held([FAILED], first - ONE, soon_months=months), NEXT_FULL).state == "not-yet"

    def test_more_months_than_there_are_dates_are_no_error(self):
        assert the(held([FAILED], date(2023, 12, 1), soon_months=999_999), NEXT_FULL).state == "soon"

    def test_a_window_lasts_to_its_last_day(self):
        vague = attrs.evolve(FAILED, published_on=sf.PartialDate.parse("November 2023"))
        expected = the(held([vague], date(2025, 5, 30)), MONITORING)
        assert (expected.target, expected.window) == (None, sf.Period(date(2025, 5, 1), date(2025, 5, 30)))
        assert expected.state == "soon"
        assert expected.basis.days == sf.Period(date(2023, 11, 1), date(2023, 11, 30))
        assert the(held([vague], date(2025, 5, 31)), MONITORING).state == "period-passed"
        assert the(held([vague], date(2024, 11, 1)), MONITORING).state == "soon"
        assert the(held([vague], date(2024, 10, 31)), MONITORING).state == "not-yet"

    def test_a_report_is_not_put_before_the_inspection_that_it_is_of(self):
        vague = attrs.evolve(FAILED, published_on=sf.PartialDate.parse("July 2023"))
        assert the(held([vague], EARLY), MONITORING).window == sf.Period(date(2025, 1, 14), date(2025, 1, 31))

    def test_receipt_counts_before_publication(self):
        exact = attrs.evolve(FAILED, report_received_on=date(2023, 11, 6))
        assert the(held([exact], EARLY), MONITORING).target == date(2025, 5, 6)
        assert not the(held([exact], EARLY), MONITORING).basis.upper_estimate
        assert the(held([FAILED], EARLY), MONITORING).basis.upper_estimate


class TestOutcomes:
    @pytest.mark.parametrize(("outcome", "years"), [(POSITIVE, 5), (INCONSISTENT, 3), (FAILINGS, 3)], ids=str)
    def test_the_next_full_inspection_comes_after_so_many_years(self, outcome, years):
        found = full(AREA, date(2023, 7, 10), date(2023, 7, 14), outcome, published=REPORTED)
        assert the(held([found], EARLY), NEXT_FULL).target == date(2023 + years, 7, 14)

    def test_no_written_statement_leads_to_nothing_with_a_date(self):
        found = full(AREA, date(2018, 3, 12), date(2018, 3, 16), NOT_REQUIRED)
        assert not held([found], date(2019, 1, 1)).expectations

    def test_a_revisit_is_counted_from_the_day_on_which_the_statement_was_accepted(self):
        assert the(held([STATED], date(2019, 1, 1)), "revisit-expected").state == "date-not-known"
        statement = plan(
            AREA,
            "written-statement-of-action",
            ("submitted", date(2018, 8, 1)),
            ("accepted", date(2018, 9, 3)),
            follows="s",
        )
        expected = the(held([STATED, statement], date(2019, 1, 1)), "revisit-expected")
        assert expected.target == date(2020, 3, 3)
        assert expected.basis.record == statement
        assert expected.basis.milestone == "written-statement-accepted"

    def test_of_several_acceptances_the_first_counts(self):
        events = (("accepted", date(2018, 9, 3)), ("returned", date(2018, 10, 1)), ("accepted", date(2018, 11, 5)))
        statement = plan(AREA, "written-statement-of-action", *events)
        assert the(held([STATED, statement], date(2019, 1, 1)), "revisit-expected").target == date(2020, 3, 3)

    def test_an_acceptance_after_the_day_is_not_known(self):
        statement = plan(
            AREA, "written-statement-of-action", ("submitted", date(2018, 8, 1)), ("accepted", date(2018, 9, 3))
        )
        assert the(held([STATED, statement], date(2018, 9, 2)), "revisit-expected").state == "date-not-known"

    def test_a_revisit_with_too_little_progress_leads_to_a_plan_and_its_review(self):
        again = revisit(AREA, date(2020, 1, 20), date(2020, 1, 23), "yn", published=date(2020, 3, 9))
        found = held([STATED, again], date(2020, 4, 1))
        assert the(found, "accelerated-progress-plan-review").target == date(2020, 9, 9)
        assert the(found, "accelerated-progress-plan").state == "date-not-known"
        assert the(found, "revisit-expected").fulfilled_by == again
        assert the(found, "written-statement-due").fulfilled_by == again

    def test_a_revisit_with_progress_throughout_leads_to_none(self):
        again = revisit(AREA, date(2020, 1, 20), date(2020, 1, 23), "yy", published=date(2020, 3, 9))
        assert not held([STATED, again], date(2020, 4, 1)).to_come

    def test_what_follows_ineffective_action_is_said_not_to_be_known(self):
        found = held([FAILED, monitoring(AREA, date(2025, 10, 20), None, "ineffective-action")], LATE)
        (note,) = [note for note in found.notes if note.code == "no-rule-read"]
        assert "outcome-stands-after-monitoring" in note.text
        assert note.citations
        assert the(found, NEXT_FULL).state == "soon"

    def test_ineffective_action_before_there_was_any_framework_is_said_too(self):
        found = held([monitoring(AREA, date(2015, 10, 20), None, "ineffective-action")], LATE)
        assert [note.citations for note in found.notes] == [()]

    def test_a_report_that_prints_another_time_is_said(self):
        steps = sf.NextSteps(next_full_inspection_years=4, monitoring_inspection_months=18)
        printed = attrs.evolve(FAILED, findings=attrs.evolve(FAILED.findings, next_steps=steps))
        (note,) = [note for note in held([printed], LATE).notes if note.code == "report-differs"]
        assert "prints 4 years" in note.text
        none = attrs.evolve(printed, findings=attrs.evolve(printed.findings, outcome=POSITIVE))
        assert len([note for note in held([none], LATE).notes if note.code == "report-differs"]) == 2


class TestDone:
    @pytest.mark.parametrize(
        "stage", ["submitted", "returned", "accepted", "feedback-received", "published", "reviewed"]
    )
    def test_a_plan_that_was_made_was_due(self, stage):
        made = plan(AREA, "priority-action-plan", (stage, date(2023, 12, 20)), follows="f")
        assert the(held([FAILED, made], EARLY), "priority-action-plan-due").fulfilled_by == made

    @pytest.mark.parametrize("stage", ["required", "ended"])
    def test_a_plan_that_was_asked_for_or_dropped_was_not_made(self, stage):
        asked = plan(AREA, "priority-action-plan", (stage, date(2023, 12, 20)), follows="f")
        assert the(held([FAILED, asked], date(2024, 2, 1)), "priority-action-plan-due").state == "period-passed"

    def test_a_strategic_plan_is_done_when_it_is_out(self):
        found = full(AREA, date(2023, 7, 10), date(2023, 7, 14), POSITIVE, published=date(2023, 9, 15))
        sent = plan(AREA, "strategic-plan", ("submitted", date(2023, 10, 2)))
        out = plan(AREA, "strategic-plan", ("published", date(2023, 10, 20)))
        assert the(held([found, sent], EARLY), "strategic-plan-due").is_open
        assert the(held([found, out], EARLY), "strategic-plan-due").fulfilled_by == out

    def test_an_event_without_a_date_has_happened(self):
        made = plan(AREA, "priority-action-plan", ("submitted", None), follows="f")
        assert the(held([FAILED, made], EARLY), "priority-action-plan-due").fulfilled_by == made

    def test_a_plan_without_a_date_or_reference_is_that_of_the_only_inspection_it_fits(self):
        made = plan(AREA, "priority-action-plan", ("submitted", None))
        assert the(held([FAILED, made], EARLY), "priority-action-plan-due").fulfilled_by == made
        again = full(AREA, date(2026, 3, 9), date(2026, 3, 13), FAILINGS, published=date(2026, 6, 1))
        found = held([FAILED, again, made], LATE)
        assert {each.state for each in found.expected("priority-action-plan-due")} == {"soon", "no-longer-expected"}

    def test_a_reference_decides_before_the_date(self):
        later = full(AREA, date(2026, 3, 9), date(2026, 3, 13), FAILINGS, published=date(2026, 6, 1), reference="g")
        of_the_first = plan(AREA, "priority-action-plan", ("submitted", date(2026, 6, 20)), follows="f")
        found = held([FAILED, later, of_the_first], LATE)
        assert [each.state for each in found.expected("priority-action-plan-due")] == ["done", "soon"]

    def test_a_reference_to_what_cannot_lead_to_it_counts_for_nothing(self):
        wrong = plan(AREA, "strategic-plan", ("published", date(2023, 12, 20)), follows="s")
        found = full(AREA, date(2023, 7, 10), date(2023, 7, 14), POSITIVE, published=REPORTED)
        assert the(held([STATED, found, wrong], EARLY), "strategic-plan-due").is_open

    def test_a_review_by_government_is_the_review(self):
        again = revisit(AREA, date(2020, 1, 20), date(2020, 1, 23), "n", published=date(2020, 3, 9))
        act = sf.SupportAction(area=AREA, event="accelerated-progress-plan-review", on=date(2020, 10, 1))
        found = held([STATED, again, act], date(2021, 1, 1))
        assert the(found, "accelerated-progress-plan-review").fulfilled_by == act
        assert the(found, "accelerated-progress-plan").fulfilled_by == act

    def test_a_new_full_inspection_takes_the_place_of_what_had_not_come(self):
        again = full(AREA, date(2026, 3, 9), date(2026, 3, 13))
        found = held([FAILED, again], LATE)
        assert the(found, NEXT_FULL).fulfilled_by == again
        assert the(found, MONITORING).state == "no-longer-expected"
        assert [each.id for each in found.to_come] == ["report-published"]


class TestUnknown:
    def test_a_deferred_inspection_without_a_day_is_not_the_next_one(self):
        put_off = sf.FullInspection(
            area=AREA, notified_on=date(2026, 3, 2), interruptions=(Interruption(kind="deferral"),)
        )
        found = held([FAILED, put_off], LATE)
        assert the(found, NEXT_FULL).state == "soon"
        assert {"not-counted", "outcome-not-known"} == {note.code.value for note in found.notes}

    def test_an_inspection_left_incomplete_is_not_the_next_one(self):
        halted = full(AREA, date(2026, 3, 9), None, interruptions=(Interruption(kind="incomplete"),))
        assert the(held([FAILED, halted], LATE), NEXT_FULL).state == "soon"

    def test_an_inspection_without_any_date_is_said_and_nothing_counted(self):
        undated = full(AREA, None, None, POSITIVE)
        found = held([undated], LATE)
        assert [note.code.value for note in found.notes] == ["not-counted", "not-counted"]
        assert "none of its dates is known" in found.notes[1].text

    def test_an_inspection_of_which_nothing_is_known_has_no_report_to_come(self):
        assert not [each for each in held([full(AREA, None)], LATE).to_come if each.rule.id != "first-cycle"]

    def test_an_announced_inspection_is_known_from_its_call_and_has_not_come(self):
        coming = full(AREA, date(2026, 7, 6), date(2026, 7, 10), notified_on=date(2026, 6, 22))
        found = held([coming], LATE, records_complete_to=LATE)
        assert found.status == "never-inspected"
        assert found.history == (coming,)
        assert [note.code for note in found.notes] == ["announced"]
        assert not found.expected("report-published")
        begun = held([coming], date(2026, 7, 6), records_complete_to=LATE)
        assert begun.status == "inspected"
        assert the(begun, "report-published").window.start > LATE

    def test_what_is_announced_is_soon_and_not_done(self):
        coming = full(AREA, date(2026, 7, 6), None, notified_on=date(2026, 6, 22))
        positive = full(AREA, date(2023, 3, 6), date(2023, 3, 10), POSITIVE, published=date(2023, 5, 5))
        next_one = the(held([positive, coming], LATE), NEXT_FULL)
        assert (next_one.state, next_one.fulfilled_by) == ("soon", None)
        assert next_one.reason == "It is announced: the full inspection from 6 July 2026."
        assert the(held([positive, coming], date(2026, 7, 6)), NEXT_FULL).state == "done"
        late = the(held([FAILED, full(AREA, date(2026, 7, 6), notified_on=date(2026, 6, 22))], LATE), NEXT_FULL)
        assert (late.is_open, late.reason) == (True, "It is announced: the full inspection from 6 July 2026.")

    def test_announced_visits_of_the_other_kinds(self):
        looked = monitoring(AREA, date(2025, 1, 20), notified_on=date(2025, 1, 6))
        found = held([FAILED, looked], date(2025, 1, 10))
        assert the(found, "monitoring-inspection-expected").reason.startswith("It is announced: the monitoring")
        again = revisit(AREA, date(2020, 1, 20), None, "", notified_on=date(2020, 1, 6))
        assert the(held([STATED, again], date(2020, 1, 10)), "revisit-expected").reason.startswith("It is announced")
        known = sf.outlook([FAILED, looked], on=date(2025, 1, 10))
        assert sf.counts(known, of="monitoring-inspection", by="outcome").total == 0

    def test_one_that_was_put_off_is_none(self):
        put_off = sf.FullInspection(
            area=AREA, notified_on=date(2026, 3, 2), interruptions=(Interruption(kind="deferral"),)
        )
        halted = full(AREA, date(2026, 3, 9), None, interruptions=(Interruption(kind="incomplete"),))
        for record in (put_off, halted):
            assert held([record], LATE).status == "no-record-supplied"
            assert held([record], LATE, records_complete_to=LATE).under("area-send").status == "never-inspected"
            assert sf.counts([record], by="outcome").total == 0
            assert sf.counts(sf.outlook([record, FAILED], on=LATE), by="outcome").total == 1

    def test_an_outcome_is_not_known_while_inspectors_are_there(self):
        undated = full(AREA, date(2026, 6, 22), date(2026, 6, 26), FAILINGS)
        assert held([undated], date(2026, 6, 26)).under("area-send").outcome is None
        assert held([undated], date(2026, 6, 27)).under("area-send").outcome == FAILINGS

    def test_a_reference_means_what_it_can_mean_where_two_kinds_share_it(self):
        failed = attrs.evolve(FAILED, reference="2023")
        looked = monitoring(AREA, date(2025, 1, 20), None, "effective-action", reference="2023", follows="2023")
        made = plan(AREA, "priority-action-plan", ("submitted", date(2023, 9, 4)), follows="2023")
        found = held([failed, looked, made], LATE)
        assert the(found, "monitoring-inspection-expected").fulfilled_by == looked
        assert the(found, "priority-action-plan-due").fulfilled_by == made

    def test_before_any_framework_nothing_is_counted(self):
        early = full(AREA, date(2015, 3, 9), date(2015, 3, 13), REQUIRED)
        assert "no framework was in force" in str(held([early], LATE))
        assert "no framework was in force" not in str(held([full(AREA, date(2015, 3, 9))], LATE))

    def test_an_outcome_of_the_wrong_time_is_said(self):
        early = full(AREA, date(2018, 3, 12), date(2018, 3, 16), POSITIVE)
        assert "no edition of its time has the outcome typically-positive" in str(held([early], LATE))

    def test_an_acceptance_before_the_letter_is_said(self):
        statement = plan(AREA, "written-statement-of-action", ("accepted", date(2018, 3, 1)), follows="s")
        assert "its dates contradict each other" in str(held([STATED, statement], date(2019, 1, 1)))

    def test_a_revisit_and_a_monitoring_inspection_can_be_without_an_outcome(self):
        again = revisit(AREA, date(2020, 1, 20), date(2020, 1, 23), "")
        found = held([STATED, again, FAILED, monitoring(AREA, date(2025, 10, 20))], LATE)
        assert [note.code for note in found.notes] == ["outcome-not-known"] * 2
        assert "outcome not known, monitoring inspection from 20 October 2025" in str(found.under("area-send"))


class TestFirstCycle:
    def test_its_last_day_is_that_of_the_rule(self):
        for each in sf.editions()[-3:]:
            rule = each.rule("first-cycle")
            assert rule.by == date(2027, 12, 31)
            assert "by the end of 2027" in rule.statement
        (expected,) = held([], LATE).expectations
        assert expected.target == rule.by

    def test_without_a_last_day_in_the_edition_nothing_is_expected(self):
        last = sf.editions()[-1]
        without = attrs.evolve(last.rule("first-cycle"), by=None)
        changed = last.with_rule(without, id="without-a-last-day")
        with mock.patch.object(_first_cycle, "edition_on", return_value=changed):
            assert held([], LATE).expectations == ()

    @pytest.mark.parametrize(
        ("on", "state"),
        [
            (date(2023, 1, 1), "not-yet"),
            (date(2027, 6, 29), "not-yet"),
            (date(2027, 6, 30), "soon"),
            (date(2027, 12, 31), "soon"),
            (date(2028, 1, 1), "period-passed"),
        ],
        ids=str,
    )
    def test_every_area_is_due_one_inspection(self, on, state):
        (expected,) = held([], on).expectations
        assert (expected.state, expected.target) == (state, date(2027, 12, 31))
        assert (expected.certainty, expected.grade) == ("usual", "primary")
        assert expected.basis is None

    def test_there_is_none_before_the_framework(self):
        assert not held([], date(2022, 12, 31)).expectations

    def test_the_first_inspection_under_it_is_the_one(self):
        (expected,) = [each for each in held([FAILED], LATE).expectations if each.rule.id == "first-cycle"]
        assert expected.fulfilled_by == FAILED

    def test_that_it_may_have_come_is_said_unless_all_records_were_supplied(self):
        assert "may have come" in held([], LATE).expectations[0].notes[-1]
        assert "may have come" in held([], LATE, records_complete_to=LATE - ONE).expectations[0].notes[-1]
        assert held([], LATE, records_complete_to=LATE).expectations[0].notes == ()


class TestWhatIsKnown:
    def test_without_a_claim_nothing_is_said_of_an_area_without_records(self):
        found = held([], LATE)
        assert found.status == "no-record-supplied"
        assert {standing.known_to for standing in found.standings} == {None}
        assert "area-send: no record supplied" in str(found)

    def test_with_one_it_was_never_inspected(self):
        found = held([], LATE, records_complete_to=date(2030, 1, 1))
        assert found.status == "never-inspected"
        assert [standing.known_to for standing in found.standings] == [date(2022, 12, 31), LATE]
        assert "area-send: not inspected up to 29 June 2026" in str(found)

    def test_a_claim_for_the_first_framework_says_nothing_of_the_second(self):
        found = held([], LATE, records_complete_to=date(2022, 8, 31))
        assert found.status == "no-record-supplied"
        assert found.under("local-area-send").known_to == date(2022, 8, 31)
        assert found.under("area-send").status == "no-record-supplied"

    def test_a_claim_before_an_area_began_says_nothing_of_it(self):
        new = sf.local_area("North Northamptonshire")
        found = sf.outlook([], on=date(2022, 1, 1), areas=[new], records_complete_to=date(2021, 3, 31))[new.code]
        assert found.status == "no-record-supplied"

    def test_an_area_has_no_standing_under_a_framework_that_was_over_before_it_began(self):
        new = sf.local_area("Cumberland")
        found = sf.outlook([], on=LATE, areas=[new])[new.code]
        assert found.under("local-area-send") is None
        assert found.under("area-send").status == "no-record-supplied"

    def test_only_the_frameworks_of_the_day_count(self):
        assert held([], date(2018, 1, 1)).under("area-send") is None
        with pytest.raises(sf.UnknownCodeError):
            held([], LATE).under("a-third")

    def test_a_plan_alone_is_no_inspection(self):
        assert held([plan(AREA, "strategic-plan")], LATE).status == "no-record-supplied"

    def test_the_whole_says_how_far_it_can_be_relied_on(self):
        codes = {note.code for note in sf.outlook([], on=LATE).notes}
        assert codes == {sf.OutlookNoteCode.NOT_CLAIMED_COMPLETE}
        assert not sf.outlook([], on=LATE, records_complete_to=LATE).notes
        (note,) = sf.outlook([], on=LATE, records_complete_to=date(2022, 8, 31)).notes
        assert "after 31 August 2022" in str(note)


def test_other_kinds_are_counted_and_say_nothing():
    others = [making.engagement_meeting(), InterimVisit(reference="x"), making.thematic_visit()]
    found = sf.outlook(others, on=LATE)
    assert not found.areas
    assert found.supplied == 3
    assert "1 engagement meeting, 1 interim visit, 1 thematic visit" in str(found)
