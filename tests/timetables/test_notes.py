"""When a note stands beside the dates, and when it must not."""

from datetime import date, timedelta

import pytest

import sendframework as sf
from tests.framework.making import CITED, FULL, edition, interval, step

ENGLAND = sf.england_working_days()
MONDAY = date(2025, 9, 8)
EXACT = sf.Certainty.EXACT


def timetable(own, *, calendar=None, **known):
    dates = {name.replace("_", "-"): day for name, day in known.items()}
    return sf.timetable("full-inspection", known=dates, edition=own, calendar=calendar)


def noted(result, code):
    return [note.milestone for note in result.notes if note.code == code]


class TestClosuresInALegalCount:
    LAW = edition(step("end"), step("due", "end", interval=interval(5, certainty=EXACT)))

    @pytest.mark.parametrize(
        ("closed", "left_out"),
        [
            (date(2025, 9, 8), []),  # the day counted from is not left out of the count, whatever it is
            (date(2025, 9, 9), ["due"]),
            (date(2025, 9, 12), ["due"]),
            (date(2025, 9, 16), []),
        ],
    )
    def test_only_a_closure_that_the_count_leaves_out(self, closed, left_out):
        result = timetable(self.LAW, end=MONDAY, calendar=ENGLAND.with_closures(closed))
        assert noted(result, "closures-in-legal-count") == left_out

    @pytest.mark.parametrize(("closed", "left_out"), [(date(2025, 9, 15), []), (date(2025, 9, 12), ["end"])])
    def test_backwards_too(self, closed, left_out):
        result = timetable(self.LAW, due=date(2025, 9, 15), calendar=ENGLAND.with_closures(closed))
        assert noted(result, "closures-in-legal-count") == left_out

    def test_months_leave_no_day_out(self):
        own = edition(
            step("end"), step("due", "end", interval=interval(2, unit=sf.IntervalUnit.MONTHS, certainty=EXACT))
        )
        assert timetable(own, end=MONDAY, calendar=ENGLAND.with_closures(date(2025, 9, 10))).notes == ()

    def test_what_is_usual_and_no_law_may_have_closures(self):
        own = edition(step("end"), step("due", "end", 5))
        assert timetable(own, end=MONDAY, calendar=ENGLAND.with_closures(date(2025, 9, 10))).notes == ()

    def test_a_range_by_law_has_no_day_to_count_to_or_from(self):
        own = edition(
            step("end"),
            step("heard", "end", interval=interval(None, least=2, most=5, certainty=EXACT)),
            step("due", "heard", interval=interval(5, certainty=EXACT)),
        )
        assert timetable(own, end=MONDAY, calendar=ENGLAND.with_closures(date(2025, 9, 10))).notes == ()

    def test_a_closure_on_a_bank_holiday_is_the_holiday(self):
        closed = ENGLAND.with_closures(date(2025, 8, 25))
        assert timetable(self.LAW, end=date(2025, 8, 22), calendar=closed).notes == ()


class TestDistances:
    def test_none_at_all_can_be_the_fewest(self):
        own = edition(step("call"), step("visit", "call", interval=interval(2, least=0, most=3)))
        for days in range(4):
            assert timetable(own, call=MONDAY, visit=MONDAY + timedelta(days=days)).notes == ()
        assert noted(timetable(own, call=MONDAY, visit=MONDAY + timedelta(days=4)), "given-dates-differ") == ["visit"]

    def test_two_dates_that_were_worked_out_are_named_as_two(self):
        known = {"off-site-fieldwork-starts": date(2025, 9, 17), "final-feedback": date(2025, 9, 26)}
        note = sf.timetable("full-inspection", known=known).notes[-1]
        assert str(note) == (
            "on-site-starts 2025-09-22 is 11 working days after notification 2025-09-05; rule "
            "full-inspection-on-site-notice says 10 working days. (notification and on-site-starts were worked out.)"
        )

    def test_every_rule_is_looked_at_whatever_the_one_before_it_says(self):
        own = edition(
            step("call"),
            step("heard", "call", interval=interval(None)),
            step("letter", "call", interval=interval(1, unit=sf.IntervalUnit.WEEKS)),
            step("report", "call", interval=interval(None, least=2, most=9)),
            step("request", "call", 0),
            step("visit", "call", 4),
            step("arrival", "request", 9, weekday=sf.Weekday.MONDAY),
            step("end", "request", 2),
        )
        result = timetable(
            own,
            call=date(2024, 4, 29),
            letter=date(2024, 5, 7),
            report=date(2024, 5, 3),
            request=date(2024, 4, 30),
            visit=date(2024, 5, 3),
            arrival=date(2024, 5, 13),  # the bank holiday of 6 May makes it 8 working days
            end=date(2024, 5, 1),
        )
        assert [(note.code.value, note.milestone, str(note)) for note in result.notes] == [
            (
                "given-dates-differ",
                "request",
                "request 2024-04-30 is 1 working day after call 2024-04-29; rule request says 0 working days.",
            ),
            (
                "given-dates-differ",
                "end",
                "end 2024-05-01 is 1 working day after request 2024-04-30; rule end says 2 working days.",
            ),
        ]

    def test_a_date_is_not_held_against_the_rule_that_gave_it(self):
        own = edition(step("call"), step("arrival", "call", 5), step("end", "arrival", 2))
        result = timetable(own, arrival=date(2025, 9, 13), end=date(2025, 9, 16))  # 5 working days before a Saturday
        assert result["call"].on == MONDAY
        assert [note.code.value for note in result.notes] == ["not-a-working-day"]

    def test_what_has_no_day_is_no_distance_away(self):
        own = edition(
            step("call"),
            step("heard", "call", interval=interval(None, least=2, most=9)),
            step("due", "heard", 5),
            step("end", "call", 3),
        )
        assert timetable(own, call=MONDAY, end=date(2025, 9, 11)).notes == ()
        assert timetable(own, call=MONDAY, due=date(2025, 9, 11)).notes == ()


class TestGivenDays:
    def test_which_date_is_meant(self):
        result = sf.timetable("full-inspection", notified_on=date(2025, 9, 6))
        assert [(note.code.value, note.milestone) for note in result.notes] == [
            ("not-a-working-day", "notification"),
            ("unusual-weekday", "notification"),
        ]

    def test_every_date_outside_the_edition(self):
        result = sf.timetable(
            "full-inspection", notified_on=MONDAY, on_site_starts_on=date(2025, 9, 22), edition="2023-01"
        )
        assert str(result.notes[0]) == (
            "Edition 2023-01 is in force 1 January 2023 to 5 June 2025; outside it: notification 2025-09-08, "
            "on-site-starts 2025-09-22."
        )


class TestOrder:
    def test_the_neighbours_that_are_known_are_compared(self):
        result = sf.timetable("full-inspection", notified_on=MONDAY, published_on=date(2025, 9, 20))
        note = next(note for note in result.notes if note.code is sf.NoteCode.ORDER_DISTURBED)
        assert note.milestone == "on-site-ends"
        assert str(note) == (
            "on-site-ends 2025-09-26 falls after report-published 2025-09-20: one of them was worked out by a usual "
            "interval that does not fit the dates given (notification, report-published)."
        )

    def test_one_day_for_two_milestones_disturbs_nothing(self):
        same = date(2025, 12, 1)
        assert (
            sf.timetable("full-inspection", report_received_on=same, published_on=same, edition="2025-07").notes == ()
        )
        first = date(2025, 9, 22)
        known = {"on-site-starts": first, "first-day-meeting": first}
        assert sf.timetable("full-inspection", known=known).notes == ()


class TestTheChoiceOfAnEdition:
    """Reports have come out at most 101 working days after the last day on site."""

    LAST = ENGLAND.add(date(2025, 6, 5), 101)

    @pytest.mark.parametrize(
        ("received", "earlier"),
        [(LAST, "edition 2023-01 or 2025-06"), (ENGLAND.add(LAST, 1), "edition 2025-06")],
        ids=["last-day", "day-after"],
    )
    def test_an_inspection_can_have_ended_with_its_edition(self, received, earlier):
        (note,) = sf.timetable("full-inspection", report_received_on=received).notes
        assert str(note) == (
            "Edition 2025-07 was chosen by a date after the inspection, which may have been under "
            f"{earlier}: give a date of the inspection, or name the edition."
        )

    def test_nothing_is_said_of_days_that_the_calendar_does_not_know(self):
        short = sf.WorkingDayCalendar(name="short", coverage=sf.Period(date(2025, 9, 1), date(2026, 9, 30)))
        assert sf.timetable("full-inspection", report_received_on=self.LAST, calendar=short).notes == ()

    def test_an_edition_that_was_named_was_not_chosen(self):
        assert sf.timetable("full-inspection", report_received_on=self.LAST, edition="2025-07").notes == ()


def test_each_suspension_has_a_note_of_its_own():
    own = edition(
        step("notification"),
        step("on-site-starts", "notification", 10),
        *(
            sf.SuspensionRule(
                id=name, statement="Nobody came.", activities=FULL, citations=CITED, period=sf.Period(day, day)
            )
            for name, day in [("first", MONDAY), ("second", date(2025, 9, 22))]
        ),
    )
    assert [(note.milestone, str(note)) for note in timetable(own, notification=MONDAY).notes] == [
        (
            "notification",
            (
                "Full inspections were suspended (8 September 2025; rule first of edition own): notification "
                "2025-09-08 falls in that time; the count takes no notice of it."
            ),
        ),
        (
            "on-site-starts",
            (
                "Full inspections were suspended (22 September 2025; rule second of edition own): on-site-starts "
                "2025-09-22 falls in that time; the count takes no notice of it."
            ),
        ),
    ]


class TestProjectedHolidays:
    CALENDAR = sf.WorkingDayCalendar(
        name="own", coverage=sf.Period(date(2025, 9, 1), date(2026, 9, 30)), projected_from=date(2025, 9, 15)
    )
    OWN = edition(
        step("call"),
        step("request", "call", 4),
        step("arrival", "call", 5),
        step("end", "arrival", 1),
        step("letter", "call", interval=interval(3, unit=sf.IntervalUnit.MONTHS)),
    )

    def test_a_count_that_reaches_the_first_projected_day_is_noted(self):
        result = timetable(self.OWN, call=MONDAY, calendar=self.CALENDAR)
        assert noted(result, "projected-holidays") == ["arrival", "end"]
        assert str(result.notes[0]) == "arrival rests on projected bank holidays, which may change."

    def test_so_is_one_that_comes_back_from_there(self):
        assert noted(timetable(self.OWN, arrival=date(2025, 9, 15), calendar=self.CALENDAR), "projected-holidays") == [
            "call",
            "end",
        ]

    def test_so_is_a_range_that_may_reach_it(self):
        own = edition(step("call"), step("report", "call", interval=interval(None, least=2, most=5)))
        assert noted(timetable(own, call=MONDAY, calendar=self.CALENDAR), "projected-holidays") == ["report"]


@pytest.mark.parametrize(
    ("calendar", "words"),
    [
        (
            None,
            (
                "due is counted from published, because received is not known: it is an upper estimate, and the day "
                "itself may be earlier."
            ),
        ),
        (
            ENGLAND.with_closures(date(2025, 9, 10)),
            (
                "due is a date of law, and closures of the calendar England's working-day calendar with closures were "
                "left out of the count: the law may count those days."
            ),
        ),
    ],
    ids=["estimate", "closures"],
)
def test_a_note_is_one_whole_sentence(calendar, words):
    own = edition(
        step("received"),
        step("published", "received", interval=interval(None)),
        step("due", "received", interval=interval(5, certainty=EXACT), upper_estimate_after="published"),
    )
    assert str(timetable(own, published=MONDAY, calendar=calendar).notes[-1]) == words
