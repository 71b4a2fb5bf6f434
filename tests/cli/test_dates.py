"""The commands that work out dates: timetable, follow-up and mondays."""

import json
import re
from datetime import date

import pytest
import vobject

import sendframework as sf
from tests.cli.calling import call, complaint, printed

NOTIFIED = ["timetable", "full-inspection", "--notified", "2025-09-08"]
ICS = ["--format", "ics", "--name", "Ealing 2025", "--stamp", "2025-09-08T10:30:00+01:00"]


def dates_in(answer):
    """Day and window of each milestone of an answer in JSON."""
    milestones = json.loads(answer)["milestones"]
    windows = {held["id"]: held["window"] and [held["window"]["start"], held["window"]["end"]] for held in milestones}
    return {held["id"]: held["on"] for held in milestones}, windows


CASES = {
    "ealing-2025-full": (
        NOTIFIED,
        "2025-07",
        {"off-site-fieldwork-starts": "2025-09-18", "on-site-starts": "2025-09-22", "on-site-ends": "2025-09-26"},
    ),
    "hertfordshire-2023-full": (
        ["timetable", "full-inspection", "--notified", "2023-06-26"],
        "2023-01",
        {"on-site-starts": "2023-07-10", "on-site-ends": "2023-07-14"},
    ),
    "wirral-2025-priority-action-plan": (
        ["follow-up", "widespread-or-systemic-failings", "--report-received", "2025-04-10"],
        "2023-01",
        {"priority-action-plan-due": "2025-06-04"},
    ),
    "greenwich-2023-full-backwards": (
        ["timetable", "full-inspection", "--on-site-starts", "2023-05-15"],
        "2023-01",
        {"notification": ("2023-04-27", ["2023-04-27", "2023-05-02"])},
    ),
    "blackpool-2024-full-backwards": (
        ["timetable", "full-inspection", "--known", "on-site-starts=2024-05-20"],
        "2023-01",
        {"notification": ("2024-05-03", ["2024-05-03", "2024-05-07"])},
    ),
    "cornwall-2023-next-full": (
        ["follow-up", "inconsistent", "--on-site-ends", "2023-02-10"],
        "2023-01",
        {"next-full-inspection-expected": "2026-02-10"},
    ),
}


@pytest.mark.parametrize(("words", "edition", "expected"), CASES.values(), ids=CASES)
def test_a_worked_case_comes_out_as_it_happened(words, edition, expected):
    answer = printed(*words, "--format", "json")
    days, windows = dates_in(answer)
    assert json.loads(answer)["edition"] == edition
    for milestone, wanted in expected.items():
        if isinstance(wanted, tuple):
            assert (days[milestone], windows[milestone]) == wanted
        else:
            assert days[milestone] == wanted
    told = printed(*words)
    for day, wanted in ((days[milestone], wanted) for milestone, wanted in expected.items()):
        assert sf.in_words(date.fromisoformat(day), weekday=True) in told, wanted


@pytest.mark.parametrize("columns", [80, 120, 240, None])
def test_the_table_names_day_rule_certainty_grade_source_and_actor(columns):
    told = printed(*NOTIFIED, columns=columns)
    for word in (
        "Thursday 18 September 2025",
        "Monday 22 September 2025",
        "full-inspection-on-site-notice",
        "usual",
        "secondary",
        "Lancashire County Council, and 3 others",
        "local area partnership",
    ):
        assert word in told


@pytest.mark.parametrize("columns", [50, 71, 72, 80, 100, 120, 200])
def test_the_table_fits_the_width(columns):
    assert max(map(len, printed(*NOTIFIED, columns=columns).splitlines())) <= columns


def test_a_row_stays_on_one_line_in_a_pipe_and_nothing_is_cut():
    told = printed(*NOTIFIED)
    (line,) = [each for each in told.splitlines() if "  On-site fieldwork starts  " in each]
    assert line.startswith("Monday 22 September 2025  ")
    assert line.split("  ")[-1].strip() == "Lancashire County Council, and 3 others"
    assert "…" not in told
    assert "\x1b" not in told


def test_the_library_says_the_same():
    assert printed(*NOTIFIED) == f"{sf.timetable('full-inspection', notified_on=date(2025, 9, 8))}\n"


def test_every_option_for_a_date_reaches_its_milestone():
    options = {
        "--notified": "notification",
        "--on-site-starts": "on-site-starts",
        "--on-site-ends": "on-site-ends",
        "--report-received": "report-received",
        "--published": "report-published",
    }
    for option, milestone in options.items():
        answer = json.loads(printed("timetable", "full-inspection", option, "2025-09-15", "--format", "json"))
        assert [held["id"] for held in answer["milestones"] if held["given"]] == [milestone]


def test_known_dates_can_be_given_more_than_once_and_beside_their_own_option():
    words = ["--known", "surveys-open=2025-09-09", "--known", "notification=2025-09-08", "--format", "json"]
    days, _ = dates_in(printed(*NOTIFIED, *words))
    assert (days["notification"], days["surveys-open"]) == ("2025-09-08", "2025-09-09")


def test_the_edition_can_be_chosen():
    answer = json.loads(printed(*NOTIFIED, "--edition", "2023-01", "--format", "json"))
    assert (answer["edition"], answer["edition_reason"]) == ("2023-01", "as asked for")
    assert [note["code"] for note in answer["notes"]] == ["outside-edition"]


class TestExplain:
    def test_one_milestone(self):
        told = printed(*NOTIFIED, "--explain", "on-site-starts")
        assert "10 working days after notification (Monday 8 September 2025, given); that day is day 0." in told
        assert "Set-up discussion:" not in told

    @pytest.mark.parametrize(
        "words", [["--explain"], ["--explain", "--edition", "2025-07"], ["--explain", "all"]], ids=" ".join
    )
    def test_every_milestone(self, words):
        told = printed(*NOTIFIED, *words)
        for held in sf.timetable("full-inspection", notified_on=date(2025, 9, 8)).milestones:
            assert held.explain() in told.replace("\n\n", "\n")

    def test_in_json_the_explanation_stands_beside_its_milestone(self):
        answer = json.loads(printed(*NOTIFIED, "--explain", "on-site-starts", "--format", "json"))
        explained = {held["id"]: held["explanation"] for held in answer["milestones"] if "explanation" in held}
        assert explained == {
            "on-site-starts": sf.timetable("full-inspection", notified_on=date(2025, 9, 8))["on-site-starts"].explain()
        }

    def test_a_word_after_two_hyphens_is_never_an_option(self):
        assert complaint("timetable", "--notified", "2025-09-08", "--", "--explain").startswith("unknown activity")

    def test_an_unknown_milestone(self):
        told = complaint(*NOTIFIED, "--explain", "on-site-start")
        assert told.startswith("unknown milestone of this full-inspection timetable 'on-site-start'; did you mean ")


class TestCalendarFile:
    def test_it_is_what_the_library_makes(self):
        told = printed(*NOTIFIED, *ICS, "--sequence", "2")
        events = vobject.readOne(told).vevent_list
        days = {event.summary.value: event.dtstart.value for event in events}
        assert days["Ealing 2025: On-site fieldwork starts"] == date(2025, 9, 22)
        assert {event.sequence.value for event in events} == {"2"}
        assert "DTSTAMP:20250908T093000Z\r\n" in told

    def test_without_a_stamp_it_is_stamped_now(self):
        told = printed("follow-up", "inconsistent", "--on-site-ends", "2023-02-10", "--format", "ics", "--name", "X")
        (stamp,) = set(re.findall(r"DTSTAMP:(\d{8}T\d{6}Z)\r\n", told))
        assert stamp > "20250101T000000Z"

    def test_into_a_file(self, tmp_path):
        file = tmp_path / "ealing.ics"
        assert printed(*NOTIFIED, *ICS, "--output", str(file)) == ""
        assert file.read_bytes() == printed(*NOTIFIED, *ICS).encode("utf-8")

    def test_every_byte_is_kept_whatever_the_encoding_of_the_terminal(self):
        words = [*NOTIFIED, "--format", "ics", "--name", "Ealing 😀", "--stamp", "2025-09-08T09:30:00Z"]
        answer = call(*words)
        assert "SUMMARY:Ealing 😀: Notification\r\n" in answer.out


MONDAYS = ["mondays", "--from", "2026-04-13", "--to", "2026-06-01", "--term", "2026-04-13..2026-05-22"]


class TestMondays:
    def test_days_on_which_the_call_could_come(self):
        told = printed(*MONDAYS, "--term", "2026-06-01..2026-07-20")
        assert "Monday 13 April 2026  Monday 27 April 2026 to Friday 1 May 2026" in told
        assert "Tuesday 5 May 2026" in told
        assert "the Monday is not a working day" in told
        assert "a break falls between call and visit" in told

    def test_in_json(self):
        answer = json.loads(printed(*MONDAYS, "--format", "json"))
        assert list(answer) == ["kind", "activity", "between", "terms", "found"]
        assert [each["on"] for each in answer["found"]][:2] == ["2026-04-13", "2026-04-20"]
        assert {each["kind"] for each in answer["found"]} == {"possible-notification"}

    def test_none_is_an_answer_with_a_code_of_its_own(self):
        words = ["mondays", "--from", "2026-05-23", "--to", "2026-05-31", "--term", "2026-04-13..2026-05-22"]
        assert call(*words) == (1, "No day in the period is a possible day for the call, by the terms given.\n", "")
        answer = call(*words, "--format", "json")
        assert (answer.code, json.loads(answer.out)["found"], answer.err) == (1, [], "")

    def test_another_activity(self):
        assert "to Wednesday 29 April 2026" in printed(*MONDAYS, "--activity", "monitoring-inspection")

    def test_a_term_may_be_longer_than_any_calendar(self):
        words = ["mondays", "--from", "2026-04-13", "--to", "2026-04-19", "--term", "0001-01-01..9999-12-31"]
        assert printed(*words).splitlines()[-1].startswith("Monday 13 April 2026")

    def test_terms_outside_the_calendar_are_no_terms(self):
        words = ["mondays", "--from", "2026-04-13", "--to", "2026-04-19", "--term", "1900-01-01..1999-12-31"]
        assert complaint(*words) == ("--term: must hold at least one term; the library knows no term dates (got [])")

    def test_beyond_the_calendar_only_with_projected_holidays(self):
        words = ["mondays", "--from", "2029-01-08", "--to", "2029-01-14", "--term", "2029-01-08..2029-02-16"]
        assert complaint(*words).endswith("; ask for projected days with --projected-until 2029")
        assert "Monday 8 January 2029" in printed(*words, "--projected-until", "2029")
