"""What goes into an outlook and what comes out of it, beside the states."""

import pickle
from datetime import date, datetime

import attrs
import pytest

import sendframework as sf
from sendframework.programme.area_outlooks import AreaOutlook
from tests.programme import histories
from tests.programme.histories import FAILINGS, INCONSISTENT, NEXT_FULL, POSITIVE, full, monitoring, plan, the
from tests.records import making

AREA = making.NORTHSHIRE
ON = date(2026, 6, 29)
START, END = date(2023, 7, 10), date(2023, 7, 14)


def the_area(*records, on=ON):
    (held,) = sf.outlook(records, on=on)
    return held


class TestRecordsOfOneInspection:
    def test_what_each_of_them_knows_is_put_together(self):
        row = full(AREA, START, None, INCONSISTENT, published=date(2023, 9, 22))
        report = full(AREA, START, END, INCONSISTENT, published=sf.PartialDate.parse("September 2023"), reference="r")
        held = the_area(row, report)
        (taken,) = held.history
        assert (taken.on_site, taken.published_on) == (sf.Period(START, END), date(2023, 9, 22))
        assert taken.reference == "r"
        assert [note.code for note in held.notes] == ["taken-together"]
        assert the(held, NEXT_FULL).is_open

    def test_the_whole_is_the_same_whichever_comes_first(self):
        records = [full(AREA, START, None, INCONSISTENT), full(AREA, START, END), full(AREA, None, None, INCONSISTENT)]
        assert sf.outlook(records, on=ON) == sf.outlook(reversed(records), on=ON)

    def test_a_fortnight_later_it_is_another(self):
        near = [full(AREA, START, None, INCONSISTENT), full(AREA, date(2023, 7, 23), None, INCONSISTENT)]
        far = [full(AREA, START, None, INCONSISTENT), full(AREA, date(2023, 7, 24), None, INCONSISTENT)]
        assert len(the_area(*near).history) == 1
        assert len(the_area(*far).history) == 2

    def test_one_without_a_day_on_site_is_known_by_its_report(self):
        published = date(2023, 9, 22)
        held = the_area(
            full(AREA, START, END, published=published), full(AREA, None, None, POSITIVE, published=published)
        )
        assert len(held.history) == 1
        assert held.under("area-send").outcome is POSITIVE

    def test_two_of_which_only_the_report_is_known_are_one(self):
        published = date(2023, 9, 22)
        records = [full(AREA, None, None, POSITIVE, published=published), full(AREA, None, published=published)]
        assert len(the_area(*records).history) == 1

    def test_what_they_do_not_agree_on_is_said(self):
        one = full(AREA, START, END, INCONSISTENT, published=date(2023, 9, 22))
        other = full(AREA, date(2023, 7, 6), END, POSITIVE, published=date(2023, 9, 25))
        vague = full(AREA, START, None, published=sf.PartialDate.parse("May 2024"))
        held = the_area(one, other, vague)
        (note,) = [note for note in held.notes if note.code == "records-disagree"]
        for words in ("published_on (22 September 2023, 25 September 2023, May 2024)", "on_site.start", "inconsistent"):
            assert words in note.text

    def test_dates_that_cannot_stand_together_are_not_mixed(self):
        one = full(AREA, START, END, INCONSISTENT, report_received_on=date(2023, 9, 20))
        other = full(AREA, START, None, published=date(2023, 9, 1))
        held = the_area(one, other)
        assert held.history == (one,)

    def test_a_record_with_only_the_last_day_is_of_the_same_inspection(self):
        ended = sf.FullInspection(area=AREA, on_site=sf.Period(None, END))
        assert the_area(ended, full(AREA, START, None, POSITIVE)).history[0].on_site == sf.Period(START, END)

    def test_every_reference_leads_to_the_inspection(self):
        records = [full(AREA, START, END, FAILINGS, reference="a"), full(AREA, START, None, reference="b")]
        for reference in ("a", "b"):
            made = plan(AREA, "priority-action-plan", ("submitted", None), follows=reference)
            assert the(the_area(*records, made), "priority-action-plan-due").state == "done"

    def test_a_reference_that_two_inspections_have_decides_nothing(self):
        twice = [
            full(AREA, START, END, FAILINGS, reference="a"),
            full(AREA, date(2026, 3, 9), None, FAILINGS, reference="a"),
        ]
        made = plan(AREA, "priority-action-plan", ("submitted", date(2023, 12, 1)), follows="a")
        states = [each.state for each in the_area(*twice, made).expected("priority-action-plan-due")]
        assert sorted(states) == ["date-not-known", "done"]


class TestWhatGoesIn:
    def test_case_files_count_as_their_records(self):
        case = making.case_file()
        assert sf.outlook([case], on=ON).areas == sf.outlook(case.records, on=ON).areas

    def test_what_begins_after_the_day_is_set_aside_and_said(self):
        found = sf.outlook(histories.CORNWALL, on=date(2023, 1, 1))
        assert len(found["Cornwall"].history) == 1
        (note,) = [note for note in found.notes if note.code == "not-yet-happened"]
        assert note.text.startswith("2 records were")
        assert not sf.outlook(histories.CORNWALL[2:], on=date(2023, 1, 1)).areas

    def test_areas_that_were_asked_for_are_there_with_and_without_records(self):
        found = sf.outlook(histories.CORNWALL, on=ON, areas=sf.local_areas(on=ON))
        assert len(found) == 153
        assert "Cornwall" in found

    def test_records_of_other_areas_are_said(self):
        found = sf.outlook(histories.EVERY, on=ON, areas=[sf.local_area("Slough")])
        (note,) = [note for note in found.notes if note.code == "other-area"]
        assert "Dorset (835), Dorset (838)" in note.text
        assert [held.area.name for held in found] == ["Slough"]

    def test_two_descriptions_of_one_area_are_one_area(self):
        other = attrs.evolve(AREA, other_names=("The North",))
        records = [full(AREA, START, END, POSITIVE), full(other, date(2025, 3, 3), None)]
        assert len(sf.outlook(records, on=ON)) == 1
        assert sf.outlook(records, on=ON) == sf.outlook(records[::-1], on=ON)

    def test_successors_that_nobody_knows_stand_by_their_codes(self):
        gone = making.an_area(period=sf.Period(None, date(2022, 3, 31)), successors=("002", "003"))
        assert "Its place took 002 and 003" in str(sf.outlook([], on=ON, areas=[gone])[0])

    def test_an_area_that_ended_without_successors_has_nothing_to_come(self):
        gone = making.an_area(period=sf.Period(None, date(2024, 3, 31)))
        found = sf.outlook([full(gone, START, END, POSITIVE)], on=ON)
        assert "The area ended on 31 March 2024." in found[0].expected(NEXT_FULL)[0].reason
        assert "the area has ended" in str(found)

    def test_a_predecessor_without_a_last_day_hands_its_plans_on(self):
        old = making.an_area("003", "Oldshire")
        new = making.an_area("004", "Newshire", period=sf.Period(date(2024, 4, 1)), predecessors=("003",))
        found = sf.outlook([full(old, START, END, FAILINGS, published=date(2023, 9, 22))], on=ON, areas=[new])
        assert {each.id for each in found[0].obligations} == {
            "priority-action-plan-due",
            "priority-action-plan-statutory-limit",
        }
        assert "Oldshire (003)" in str(found)

    def test_another_calendar_counts_otherwise(self):
        closed = sf.england_working_days().with_closures(
            sf.Period(date(2023, 10, 23), date(2023, 10, 27)), name="closed"
        )
        records = [full(AREA, START, END, POSITIVE, published=date(2023, 9, 22))]
        plain, other = (sf.outlook(records, on=ON, calendar=each)[0] for each in (None, closed))
        assert (the(other, "strategic-plan-due").target - the(plain, "strategic-plan-due").target).days == 7

    @pytest.mark.parametrize(
        "wrong",
        [
            {"records": making.full_inspection()},
            {"records": "records"},
            {"records": {}},
            {"records": 5},
            {"records": [{}]},
            {"on": "2026-06-29"},
            {"on": datetime(2026, 6, 29)},  # noqa: DTZ001
            {"records_complete_to": "2026-06-29"},
            {"areas": AREA},
            {"areas": "Slough"},
            {"areas": 5},
            {"areas": ["Slough"]},
            {"soon_months": 1.5},
            {"calendar": set()},
        ],
        ids=lambda wrong: f"{next(iter(wrong))} {type(next(iter(wrong.values()))).__name__}",
    )
    def test_what_is_no_input_is_refused(self, wrong):
        settings = {"records": [], "on": ON} | wrong
        with pytest.raises(sf.InvalidTypeError, match=r"outlook\("):
            sf.outlook(settings.pop("records"), **settings)

    def test_a_number_of_months_below_0_is_refused(self):
        with pytest.raises(sf.InvalidValueError, match="soon_months"):
            sf.outlook([], on=ON, soon_months=-1)

    def test_two_areas_with_one_code_are_refused(self):
        with pytest.raises(sf.InvariantError, match="two areas with the code 001"):
            sf.outlook([], on=ON, areas=[AREA, making.an_area(name="Another")])
        assert len(sf.outlook([], on=ON, areas=[AREA, AREA])) == 1

    def test_a_count_that_runs_off_the_calendar_is_an_error(self):
        short = sf.WorkingDayCalendar.from_container(
            name="short", holidays=[], coverage=sf.Period(date(2023, 1, 1), date(2023, 9, 30))
        )
        with pytest.raises(sf.CalendarCoverageError):
            sf.outlook([full(AREA, START, END, POSITIVE, published=date(2023, 9, 22))], on=ON, calendar=short)


class TestWhatComesOut:
    def test_an_area_is_found_by_code_name_or_place(self):
        found = sf.outlook(histories.EVERY, on=ON)
        assert found["919"] is found["hertfordshire"]
        assert found[0].area.name == "Cornwall"
        assert "919" in found
        assert "Hertfordshire" in found
        assert found[0] in found
        assert "Leeds" not in found
        assert "hertfordshire" in found
        assert "Dorset" in found
        assert not any(each in found for each in (919, None, [], sf.local_area("919")))
        with pytest.raises(sf.AmbiguousAreaError, match=r"Dorset \(835\) or Dorset \(838\)"):
            found["Dorset"]
        with pytest.raises(sf.UnknownCodeError, match="Hertfordshire"):
            found["Hertfordshir"]
        with pytest.raises(IndexError):
            found[99]

    def test_what_is_to_come_stands_by_date(self):
        days = [each.days.start for each in sf.outlook(histories.EVERY, on=ON).to_come if each.days is not None]
        assert days == sorted(days)
        assert len(days) > 5

    def test_areas_by_status(self):
        found = sf.outlook(histories.EVERY, on=ON, areas=sf.local_areas(on=ON))
        assert {held.area.name for held in found.with_status("inspected")} == {
            "Cornwall",
            "Dorset",
            "Hertfordshire",
            "North Northamptonshire",
            "Slough",
        }
        assert not found.with_status("never-inspected")
        with pytest.raises(sf.UnknownCodeError):
            found.with_status("late")

    def test_a_row_for_each_expectation_and_one_for_an_area_without_any(self):
        found = sf.outlook(histories.EVERY, on=ON)
        rows = found.rows()
        assert len(rows) == sum(max(1, len(held.expectations) + len(held.obligations)) for held in found)
        (row,) = [
            row for row in rows if row["area_code"] == "919" and row["rule"] == "next-full-inspection-after-failings"
        ]
        assert (row["state"], row["target"], row["edition"]) == ("soon", "2026-07-14", "2023-01")
        assert (row["area_send_outcome"], row["area_send_next_step_outcome"]) == (FAILINGS.value, "effective-action")
        assert row["basis_end"] == "2023-07-14"
        (empty,) = [row for row in rows if row["area_code"] == "928"]
        assert (empty["expected"], empty["target"]) == (None, None)
        assert {row["predecessor_code"] for row in rows if row["area_code"] == "838"} == {None, "835"}

    def test_an_outlook_is_a_value(self):
        found = sf.outlook(histories.EVERY, on=ON)
        assert pickle.loads(pickle.dumps(found)) == found
        assert hash(found) == hash(sf.outlook(histories.EVERY[::-1], on=ON))
        assert len(repr(found)) < 2000
        assert "full inspection of 10 to 14 July 2023" in repr(found["919"].to_come[0])

    def test_the_explanation_names_everything_behind_a_date(self):
        told = sf.outlook(histories.HERTFORDSHIRE, on=ON)["919"].explain()
        for words in (
            "about 14 July 2026. State: soon.",
            "Counted from on-site-ends 14 July 2023 of the full inspection of 10 to 14 July 2023.",
            "Rule next-full-inspection-after-failings of edition 2023-01",
            "Certainty: approximate. Grade: primary.",
            "Source: Parliament",
        ):
            assert words in told

    def test_what_came_and_what_follows_without_a_date_is_explained_too(self):
        held = sf.outlook(histories.HERTFORDSHIRE, on=ON)["919"]
        (came,) = held.expected("monitoring-inspection-expected")
        assert "It came: monitoring inspection from 20 October 2025." in came.explain()
        (plan_due,) = [each for each in histories_of_dorset().obligations if each.id == "accelerated-progress-plan"]
        assert "It follows the re-visit of 11 to 13 February 2019." in plan_due.explain()

    def test_an_outlook_without_areas_is_one_too(self):
        empty = sf.outlook([], on=ON)
        assert len(empty) == 0
        assert empty.rows() == []
        assert "Outlook on 29 June 2026" in str(empty)
        assert "Notes" not in str(sf.outlook([], on=ON, records_complete_to=ON))


def histories_of_dorset():
    return sf.outlook(histories.OLD_DORSET, on=date(2020, 1, 1), areas=[sf.local_area("838")])[0]


class TestParts:
    def test_an_expectation_cannot_be_done_without_what_shows_it(self):
        expected = the(sf.outlook(histories.HERTFORDSHIRE, on=ON)["919"], NEXT_FULL)
        with pytest.raises(sf.InvariantError, match="needs the record"):
            attrs.evolve(expected, state=sf.ExpectationState.DONE)
        with pytest.raises(sf.InvariantError, match="without any day"):
            attrs.evolve(expected, target=None)
        with pytest.raises(sf.InvariantError, match="window"):
            attrs.evolve(expected, window=sf.Period(date(2026, 7, 14)))
        with pytest.raises(sf.InvariantError, match="window"):
            attrs.evolve(expected, window=sf.Period(date(2026, 7, 15), date(2026, 7, 16)))
        with pytest.raises(sf.InvalidTypeError, match=r"Expectation\.rule"):
            attrs.evolve(expected, rule="a rule")
        with pytest.raises(sf.InvalidValueError, match="kebab"):
            attrs.evolve(expected.basis, milestone="On Site")

    def test_a_target_with_a_window_says_both(self):
        expected = the(sf.outlook(histories.HERTFORDSHIRE, on=ON)["919"], NEXT_FULL)
        wide = attrs.evolve(expected, window=sf.Period(date(2026, 7, 1), date(2026, 7, 31)))
        assert wide.when == "about 14 July 2026 (1 to 31 July 2026)"

    def test_a_basis_can_be_open_and_says_so(self):
        expected = the(sf.outlook(histories.HERTFORDSHIRE, on=ON)["919"], NEXT_FULL)
        assert "from 14 July 2023" in str(attrs.evolve(expected.basis, days=sf.Period(date(2023, 7, 14))))

    def test_what_there_is_not_is_told_as_none(self):
        standing = sf.outlook([], on=ON, areas=[AREA])[0].under("area-send")
        assert "inspection=None" in repr(standing)

    def test_a_standing_fits_its_inspections(self):
        standing = sf.outlook(histories.HERTFORDSHIRE, on=ON)["919"].under("area-send")
        with pytest.raises(sf.InvariantError, match="both inspection and outcome"):
            attrs.evolve(standing, outcome=None)
        with pytest.raises(sf.InvariantError, match="does not fit"):
            attrs.evolve(standing, status=sf.InspectionStatus.NO_RECORD_SUPPLIED)
        with pytest.raises(sf.InvariantError, match="up to which"):
            attrs.evolve(standing, known_to=ON)
        with pytest.raises(sf.InvalidTypeError, match="framework"):
            attrs.evolve(standing, framework="area-send")

    def test_notes_and_areas_are_checked(self):
        with pytest.raises(sf.InvalidValueError):
            sf.OutlookNote(code=sf.OutlookNoteCode.OTHER_AREA, text=" ")
        with pytest.raises(sf.InvalidTypeError):
            AreaOutlook(area="Slough", on=ON)
        with pytest.raises(sf.InvalidTypeError):
            attrs.evolve(sf.outlook([], on=ON), areas=[])
        with pytest.raises(sf.InvalidValueError):
            attrs.evolve(sf.outlook([], on=ON), soon_months=-1)


class TestKnownByAMonth:
    """Inspections of which a source gives a month or a year and no day."""

    JULY = full(AREA, None, None, FAILINGS, about="July 2025", published=date(2025, 11, 6))

    def test_is_told_by_it_and_counted_from_all_of_it(self):
        found = sf.outlook([self.JULY], on=ON)[0]
        assert "full inspection of July 2025" in str(found)
        next_one = the(found, NEXT_FULL)
        assert (next_one.target, next_one.window) == (None, sf.Period(date(2028, 7, 7), date(2028, 8, 6)))
        assert next_one.basis.days == sf.Period(date(2025, 7, 7), date(2025, 8, 6))
        assert next_one.when == "about 7 July to 6 August 2028"
        assert not any("strict count" in note for note in next_one.notes)

    def test_is_one_with_a_record_that_knows_the_day(self):
        exact = full(AREA, date(2025, 7, 14), date(2025, 7, 18))
        for records in ([self.JULY, exact], [exact, self.JULY]):
            found = sf.outlook(records, on=ON)[0]
            (visit,) = found.history
            assert (visit.about, visit.on_site) == (None, exact.on_site)
            assert [note.code for note in found.notes] == ["taken-together"]
            assert sf.counts(records, by="outcome").total == 1

    def test_the_narrower_of_two_stands(self):
        found = sf.outlook([self.JULY, full(AREA, None, about="2025", published=date(2025, 11, 6))], on=ON)[0]
        (visit,) = found.history
        assert str(visit.about) == "July 2025"

    def test_two_of_one_month_are_one(self):
        records = [full(AREA, None, None, FAILINGS, about="July 2025"), full(AREA, None, about="July 2025", note="b")]
        assert sf.counts(records, by="outcome").total == 1

    def test_one_in_another_month_is_another(self):
        assert sf.counts([self.JULY, full(AREA, date(2025, 8, 4))], by="outcome").total == 2

    def test_one_of_a_year_is_not_one_with_a_report_of_its_own(self):
        year = full(AREA, None, None, FAILINGS, about="2025", published=date(2025, 3, 6))
        assert sf.counts([year, full(AREA, date(2025, 7, 14), published=date(2025, 11, 6))], by="outcome").total == 2
        assert sf.counts([year, full(AREA, date(2025, 1, 13), published=date(2025, 3, 6))], by="outcome").total == 1

    def test_one_of_a_year_with_two_in_it_stays_by_itself(self):
        year = monitoring(AREA, None, None, about="2025")
        two = [monitoring(AREA, date(2025, 1, 13)), monitoring(AREA, date(2025, 9, 15))]
        assert sf.counts([year, *two], of="monitoring-inspection", by="outcome").total == 3

    def test_a_day_beside_the_month_of_one_report_is_said(self):
        exact = full(AREA, date(2025, 6, 30), published=date(2025, 11, 6))
        found = sf.outlook([self.JULY, exact], on=ON)[0]
        assert [note.code for note in found.notes] == ["taken-together", "records-disagree"]
        assert "do not agree on about (July 2025)" in found.notes[1].text

    def test_is_set_aside_before_its_first_day(self):
        assert len(sf.outlook([self.JULY], on=date(2025, 6, 30), areas=[AREA])[0].history) == 0
        assert len(sf.outlook([self.JULY], on=date(2025, 7, 1), areas=[AREA])[0].history) == 1
