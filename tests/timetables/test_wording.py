"""The words of timetables: what a person reads."""

from datetime import date

import pytest

import sendframework as sf
from sendframework.timetables import _wording
from tests.framework.making import edition, interval, step

FAILINGS = "widespread-or-systemic-failings"


def lines(milestone):
    return milestone.explain().splitlines()


@pytest.mark.parametrize(
    ("on", "window", "words"),
    [
        (date(2025, 9, 22), None, "Monday 22 September 2025"),
        (None, None, "day not known"),
        (None, (date(2025, 9, 8), date(2025, 9, 12)), "8 to 12 September 2025"),
        (None, (date(2025, 9, 6), date(2025, 9, 6)), "Saturday 6 September 2025"),
        (None, (date(2025, 9, 29), date(2025, 10, 3)), "29 September to 3 October 2025"),
        (None, (date(2025, 12, 29), date(2026, 1, 2)), "29 December 2025 to 2 January 2026"),
        (
            date(2023, 4, 27),
            (date(2023, 4, 27), date(2023, 5, 2)),
            "Thursday 27 April 2023 (or 27 April to 2 May 2023)",
        ),
    ],
)
def test_a_date_reads_as_a_person_says_it(on, window, words):
    assert _wording.when(on, window) == words


class TestExplanations:
    def test_a_date_counted_on(self):
        arrival = sf.timetable("full-inspection", notified_on=date(2025, 9, 8))["on-site-starts"]
        text, rule = lines(arrival), sf.edition("2025-07").rule("full-inspection-on-site-notice")
        assert text[:6] == [
            "On-site fieldwork starts: Monday 22 September 2025",
            "10 working days after notification (Monday 8 September 2025, given); that day is day 0.",
            "No bank holiday falls in between.",
            f"Rule {rule.id}: {rule.statement}",
            "Certainty: usual. Grade: secondary.",
            "Who acts: inspectors. For: local area partnership.",
        ]
        assert text[6].startswith("Source: Lancashire County Council, ")

    def test_a_date_counted_back_over_bank_holidays_names_them(self):
        text = lines(sf.timetable("full-inspection", on_site_starts_on=date(2023, 5, 15))["notification"])
        assert text[:4] == [
            "Notification: Thursday 27 April 2023 (or 27 April to 2 May 2023)",
            "10 working days before on-site fieldwork starts (Monday 15 May 2023, given); the day itself is day 0.",
            (
                "Skipped, as not working days: Early May bank holiday, Monday 1 May 2023; "
                "Bank holiday for the coronation of King Charles III, Monday 8 May 2023."
            ),
            "By other readings it lies within 27 April to 2 May 2023.",
        ]

    def test_days_of_which_the_first_counts(self):
        result = sf.timetable("full-inspection", notified_on=date(2025, 9, 8))
        assert lines(result["on-site-ends"])[1] == (
            "5 working days, counted from on-site fieldwork starts (Monday 22 September 2025), which is itself the "
            "first of them."
        )
        assert "That date (on-site-starts) was itself counted: see its own explanation." in lines(
            result["on-site-ends"]
        )
        back = sf.timetable("full-inspection", on_site_ends_on=date(2025, 9, 26))
        assert lines(back["on-site-starts"])[1] == (
            "5 working days, counted back from on-site fieldwork ends (Friday 26 September 2025, given), which is "
            "itself the last of them."
        )

    def test_the_same_day(self):
        result = sf.timetable("full-inspection", notified_on=date(2025, 9, 8))
        assert lines(result["final-feedback"])[1] == (
            "On the same day as on-site fieldwork ends (Friday 26 September 2025)."
        )

    def test_a_week(self):
        result = sf.timetable("full-inspection", notified_on=date(2025, 9, 8))
        assert lines(result["forum-meeting"])[:2] == [
            "Meeting with the parent carer forum: 15 to 19 September 2025",
            "In week 2, where week 1 holds notification (Monday 8 September 2025, given); no source says on which day.",
        ]

    def test_a_start_with_two_readings_is_shown_with_both(self):
        result = sf.timetable("full-inspection", on_site_starts_on=date(2023, 5, 15))
        assert lines(result["set-up-discussion"])[1] == (
            "In week 1, where week 1 holds notification (Thursday 27 April 2023 (or 27 April to 2 May 2023)); "
            "no source says on which day."
        )

    def test_a_range(self):
        result = sf.timetable("full-inspection", notified_on=date(2025, 9, 8))
        text = lines(result["report-published"])
        assert text[:2] == [
            "Report published: 6 November 2025 to 19 February 2026",
            "29 to 101 working days after on-site fieldwork ends (Friday 26 September 2025); that day is day 0.",
        ]
        assert text[-1] == (
            "Source: Data to Insight, Table of area SEND full inspections (29 June 2026) [observed]: 90 full "
            "inspections to June 2026; school holidays not removed"
        )

    def test_given_and_unknown(self):
        result = sf.timetable("full-inspection", notified_on=date(2025, 9, 8))
        assert lines(result["notification"])[1] == "This date was given."
        assert not any(line.startswith("Certainty") for line in lines(result["notification"]))
        assert lines(result["report-received"])[:2] == [
            "Final report received: day not known",
            "No day could be counted.",
        ]

    def test_an_upper_estimate(self):
        result = sf.follow_up(FAILINGS, published_on=date(2025, 4, 16))
        assert "Time runs from report-received, which is not known: this is an upper estimate of it." in lines(
            result["priority-action-plan-due"]
        )

    def test_what_is_not_counted_in_working_days_skips_nothing(self):
        result = sf.follow_up("inconsistent", on_site_ends_on=date(2023, 2, 10))
        text = lines(result["next-full-inspection-expected"])
        assert text[1] == "3 years after on-site fieldwork ends (Friday 10 February 2023, given); that day is day 0."
        assert not any("Skipped" in line or "bank holiday" in line for line in text)

    def test_a_source_that_was_not_found_says_so(self):
        result = sf.follow_up(FAILINGS, report_received_on=date(2025, 4, 10))
        assert "Source: no source found [recalled for the count]" in lines(result["priority-action-plan-due"])

    def test_nobody_known(self):
        own = edition(step("call", actor=()), step("end", "call", interval=interval(3)))
        result = sf.timetable("full-inspection", known={"end": date(2025, 9, 11)}, edition=own)
        assert "Who acts: not known. For: not known." in lines(result["call"])


class TestTables:
    def test_a_timetable_prints_what_it_assumed_its_rows_and_what_is_missing(self):
        text = str(sf.follow_up(FAILINGS, report_received_on=date(2025, 4, 10)))
        assert text.splitlines()[:2] == [
            "After widespread or systemic failings: Area SEND full inspection",
            (
                "Edition 2023-01, in force on the first known date, 10 April 2025; "
                "calendar: England's working-day calendar"
            ),
        ]
        assert "Wednesday 4 June 2025     Priority action plan due" in text
        for heading in ("What else follows:", "Not computed:"):
            assert f"\n\n{heading}\n- " in text
        assert "Notes:" not in text

    def test_notes_are_printed(self):
        text = str(sf.timetable("full-inspection", notified_on=date(2025, 9, 10)))
        assert text.endswith("Notes:\n- notification 2025-09-10 is a Wednesday; it is usually a Monday.")

    def test_the_rows_say_when_who_and_how_sure(self):
        rows = {row[1]: row for row in sf.timetable("full-inspection", notified_on=date(2024, 4, 29)).rows()}
        assert rows["Notification"] == (
            "Monday 29 April 2024",
            "Notification",
            "inspectors",
            "given",
            "",
            "full-inspection-notification",
            "Herts Parent Carer Involvement, and 4 others",
        )
        assert rows["On-site fieldwork starts"][:5] == (
            "Tuesday 14 May 2024 (or 13 to 14 May 2024)",
            "On-site fieldwork starts",
            "inspectors",
            "usual",
            "secondary",
        )

    def test_the_parts_of_a_table_stand_apart(self):
        text = str(sf.follow_up(FAILINGS, published_on=date(2025, 4, 16))).splitlines()
        assert text[2] == ""
        assert text[3].split() == ["Date", "Milestone", "Who", "acts", "Certainty", "Grade", "Rule", "Source"]
        heads = [text.index(f"{head}:") for head in ("What else follows", "Not computed", "Notes")]
        assert [text[at - 1] for at in heads] == ["", "", ""]
        assert text[heads[0] + 2].startswith(
            "- Ofsted, Care Quality Commission: Ofsted and the Care Quality Commission"
        )
        assert text[heads[1] + 1] == (
            "- next-full-inspection-expected: it is 3 years after on-site-ends; it needs a date for on-site-ends"
        )

    def test_no_line_ends_in_blanks(self):
        text = str(sf.timetable("full-inspection", notified_on=date(2025, 9, 8)))
        assert all(line == line.rstrip() for line in text.splitlines())

    def test_a_notebook_shows_a_table_with_everything_escaped(self):
        own = edition(step("call", label="A <b>call</b> & more"))
        html = sf.timetable("full-inspection", known={"call": date(2025, 9, 8)}, edition=own)._repr_html_()
        assert html.startswith("<table><caption>Inspection, edition own</caption>")
        assert "A &lt;b&gt;call&lt;/b&gt; &amp; more" in html
        assert "<b>" not in html

    def test_a_cell_stays_on_its_line(self):
        own = edition(step("call", label="A\ncall"))
        text = str(sf.timetable("full-inspection", known={"call": date(2025, 9, 8)}, edition=own))
        assert "A call" in text

    @pytest.mark.parametrize(
        ("rule", "words"),
        [
            ("full-inspection-child-selection", "South Gloucestershire Parent Carers"),
            ("full-inspection-information-request", "Lancashire County Council, and 1 other"),
            ("full-inspection-on-site-notice", "Lancashire County Council, and 3 others"),
            ("priority-action-plan-deadline", "remarkableminds.app, and 1 other; a part is recalled"),
        ],
    )
    def test_sources_are_the_first_and_how_many_more(self, rule, words):
        assert _wording.sources(sf.edition("2025-07").rule(rule)) == words

    def test_what_has_no_source_at_all_says_so(self):
        recalled = sf.Citation(source=None, grade=sf.EvidenceGrade.RECALLED)
        assert _wording.sources(step("call", citations=(recalled,))) == "no source found"

    def test_a_milestone_a_note_and_what_is_missing_print_in_one_line(self):
        result = sf.timetable("full-inspection", notified_on=date(2025, 9, 10))
        for thing in (*result.milestones, *result.notes, *result.not_computed):
            assert str(thing)
            assert "\n" not in str(thing)
