"""Periods of days, and dates that are known only in part."""

import pickle
from datetime import date, datetime, timedelta

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sendframework.errors import InvalidTypeError, InvalidValueError, InvariantError, UnknownCodeError
from sendframework.periods import PartialDate, Period, Season, closed_period, in_words
from tests.strategies import days, partial_dates, periods

A, B, C, D = date(2025, 9, 8), date(2025, 9, 22), date(2025, 9, 26), date(2025, 12, 1)
ONE = timedelta(days=1)
near = st.dates(date(2025, 1, 1), date(2025, 2, 10))


class TestInWords:
    def test_prints_british_english(self):
        assert in_words(A) == "8 September 2025"
        assert in_words(A, weekday=True) == "Monday 8 September 2025"

    @given(days)
    def test_agrees_with_the_standard_library(self, day):
        assert in_words(day, weekday=True) == f"{day:%A} {day.day} {day:%B} {day.year}"


class TestPartialDate:
    @pytest.mark.parametrize(
        ("words", "made", "earliest", "latest"),
        [
            ("2023", PartialDate(year=2023), date(2023, 1, 1), date(2023, 12, 31)),
            ("June 2021", PartialDate(year=2021, month=6), date(2021, 6, 1), date(2021, 6, 30)),
            ("February 2024", PartialDate(year=2024, month=2), date(2024, 2, 1), date(2024, 2, 29)),
            ("December 2024", PartialDate(year=2024, month=12), date(2024, 12, 1), date(2024, 12, 31)),
            ("spring 2023", PartialDate(year=2023, season=Season.SPRING), date(2023, 1, 1), date(2023, 6, 30)),
            ("summer 2023", PartialDate(year=2023, season=Season.SUMMER), date(2023, 4, 1), date(2023, 9, 30)),
            ("autumn 2023", PartialDate(year=2023, season=Season.AUTUMN), date(2023, 9, 1), date(2023, 12, 31)),
            ("winter 2023", PartialDate(year=2023, season=Season.WINTER), date(2023, 1, 1), date(2024, 3, 31)),
        ],
    )
    def test_is_read_printed_and_bounded(self, words, made, earliest, latest):
        assert PartialDate.parse(words) == made
        assert str(made) == words
        assert (made.earliest, made.latest) == (earliest, latest)

    @pytest.mark.parametrize("words", ["  Autumn 2023 ", "AUTUMN 2023", "autumn 2023\n"])
    def test_is_read_whatever_the_case_and_the_blanks_around(self, words):
        assert str(PartialDate.parse(words)) == "autumn 2023"

    @given(partial_dates())
    def test_prints_what_it_reads(self, partial):
        assert PartialDate.parse(str(partial)) == partial

    @given(partial_dates())
    def test_bounds_are_in_order_and_touch_its_year(self, partial):
        assert partial.earliest <= partial.latest
        assert partial.earliest.year == partial.year
        assert partial.latest.year in (partial.year, partial.year + 1)
        assert partial.earliest.day == 1
        assert (partial.latest + ONE).day == 1

    @given(partial_dates())
    def test_a_month_lies_in_its_year_and_is_narrower(self, partial):
        year = PartialDate(year=partial.year)
        if partial.season is not Season.WINTER:
            assert year.earliest <= partial.earliest <= partial.latest <= year.latest

    @pytest.mark.parametrize("words", ["8 September 2025", "26 June 2023"])
    def test_a_whole_date_is_sent_to_the_right_type(self, words):
        with pytest.raises(InvalidValueError) as caught:
            PartialDate.parse(words)
        reason = "is a whole date; use datetime.date for it"
        assert str(caught.value) == f"PartialDate.parse(words): {reason} (got {words!r})"

    @pytest.mark.parametrize(
        "words",
        [
            "23",
            "2023-06",
            "Juni 2023",
            "fall 2023",
            "June",
            "June 23",
            "June 02023",
            "June  2023",
            "autumn of 2023",
            "\uff12\uff10\uff12\uff13",
            "x",
        ],
    )
    def test_anything_else_is_refused(self, words):
        with pytest.raises(InvalidValueError) as caught:
            PartialDate.parse(words)
        reason = "must be '2023', 'autumn 2023' or 'June 2021'"
        assert str(caught.value) == f"PartialDate.parse(words): {reason} (got {words!r})"

    @pytest.mark.parametrize(
        ("words", "kind"), [(2023, InvalidTypeError), (None, InvalidTypeError), ("  ", ValueError)]
    )
    def test_parse_takes_words(self, words, kind):
        with pytest.raises(kind, match=r"^PartialDate\.parse\(words\): "):
            PartialDate.parse(words)

    @pytest.mark.parametrize(
        ("fields", "field", "kind"),
        [
            ({"year": 1899}, "year", InvalidValueError),
            ({"year": 3000}, "year", InvalidValueError),
            ({"year": 2023, "month": 0}, "month", InvalidValueError),
            ({"year": 2023, "month": 13}, "month", InvalidValueError),
            ({"year": "2023"}, "year", InvalidTypeError),
            ({"year": 2023.0}, "year", InvalidTypeError),
            ({"year": True}, "year", InvalidTypeError),
            ({"year": 2023, "month": True}, "month", InvalidTypeError),
            ({"year": 2023, "season": "autumn"}, "season", InvalidTypeError),
        ],
    )
    def test_a_wrong_field_is_named(self, fields, field, kind):
        with pytest.raises(kind, match=rf"^PartialDate\.{field}: "):
            PartialDate(**fields)

    @pytest.mark.parametrize("year", ["1899", "0000", "9999", "June 3000"])
    def test_a_year_out_of_range_is_refused_when_read_too(self, year):
        with pytest.raises(InvalidValueError, match=r"PartialDate\.year"):
            PartialDate.parse(year)

    def test_has_no_order_and_is_no_day(self):
        with pytest.raises(TypeError):
            PartialDate(year=2023) < PartialDate(year=2024)  # noqa: B015
        assert PartialDate(year=2023) != date(2023, 1, 1)


class TestSeason:
    def test_an_unknown_one_is_refused_with_the_nearest(self):
        with pytest.raises(UnknownCodeError, match="unknown season 'autum'; did you mean 'autumn'") as caught:
            Season("autum")
        assert isinstance(caught.value, ValueError)


class TestPeriod:
    @pytest.mark.parametrize(
        ("period", "words"),
        [
            (Period(), "always"),
            (Period(A), "from 8 September 2025"),
            (Period(None, A), "until 8 September 2025"),
            (Period(A, A), "8 September 2025"),
            (Period(A, B), "8 September 2025 to 22 September 2025"),
        ],
    )
    def test_prints_in_words(self, period, words):
        assert str(period) == words

    @pytest.mark.parametrize("bound", [datetime(2025, 9, 8), "2025-09-08", 20250908, True])  # noqa: DTZ001
    @pytest.mark.parametrize("field", ["start", "end"])
    def test_takes_plain_dates_only(self, field, bound):
        with pytest.raises(InvalidTypeError, match=rf"^Period\.{field}: must be a datetime\.date"):
            Period(**{field: bound})

    def test_is_a_value(self):
        assert Period(A, B) == Period(start=A, end=B)
        assert len({Period(A, B), Period(A, B), Period(A)}) == 2
        assert pickle.loads(pickle.dumps(Period(A, B))) == Period(A, B)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            Period(A).start = B

    @given(periods(bounds=near), near)
    def test_contains_the_days_between_its_bounds_both_included(self, period, day):
        assert (day in period) == ((period.start or date.min) <= day <= (period.end or date.max))

    @pytest.mark.parametrize("day", ["2025-09-08", None, datetime(2025, 9, 8)])  # noqa: DTZ001
    def test_asking_for_anything_but_a_date_is_an_error_not_a_no(self, day):
        with pytest.raises(InvalidTypeError):
            day in Period(A, B)  # noqa: B015

    @given(periods(bounds=near, closed=True))
    def test_days_are_those_that_it_contains_in_order(self, period):
        listed = list(period.days())
        assert listed == sorted(set(listed))
        assert (listed[0], listed[-1]) == (period.start, period.end)
        assert all(day in period for day in listed)
        assert period.start - ONE not in period
        assert period.end + ONE not in period

    @pytest.mark.parametrize("period", [Period(), Period(A), Period(None, A)])
    def test_an_open_period_has_no_list_of_days(self, period):
        assert not period.is_closed
        with pytest.raises(InvariantError, match="needs both bounds"):
            period.days()

    @given(periods(bounds=near), periods(bounds=near))
    @example(Period(A, B), Period(B, C))
    @example(Period(), Period())
    def test_overlaps_when_some_day_is_in_both(self, one, other):
        shared = max(one.start or date.min, other.start or date.min) <= min(one.end or date.max, other.end or date.max)
        assert one.overlaps(other) == other.overlaps(one) == shared

    @given(periods(bounds=near), periods(bounds=near))
    @example(Period(A), Period())
    @example(Period(None, B), Period())
    @example(Period(A, B), Period(A, C))
    def test_covers_when_no_day_of_the_other_lies_outside(self, one, other):
        inside = (one.start or date.min) <= (other.start or date.min)
        assert one.covers(other) == (inside and (other.end or date.max) <= (one.end or date.max))
        assert one.covers(one)

    @given(periods(bounds=near), periods(bounds=near))
    def test_what_it_covers_it_overlaps_and_mutual_cover_is_equality(self, one, other):
        if one.covers(other):
            assert one.overlaps(other)
            assert other.covers(one) == (one == other)

    @given(periods(bounds=near), periods(bounds=near), periods(bounds=near))
    def test_cover_carries_over(self, one, two, three):
        if one.covers(two) and two.covers(three):
            assert one.covers(three)


@pytest.mark.parametrize(
    ("ask", "kind", "words"),
    [
        (lambda: PartialDate(year=3000), InvalidValueError, "PartialDate.year: must be at most 2999 (got 3000)"),
        (lambda: PartialDate(year=2023, month=13), InvalidValueError, "PartialDate.month: must be at most 12 (got 13)"),
        (
            lambda: PartialDate(year=2023, month=9, season=Season.AUTUMN),
            InvariantError,
            "PartialDate: has a month and a season; give the more exact one",
        ),
        (lambda: Period(B, A), InvariantError, "Period: must not end on 2025-09-08, before it starts on 2025-09-22"),
        (lambda: 5 in Period(A, B), InvalidTypeError, "Period.__contains__(day): must be a datetime.date (got 5)"),
        (
            lambda: Period(A).days(),
            InvariantError,
            "Period.days: needs both bounds; the period is from 8 September 2025",
        ),
        (
            lambda: closed_period("here", Period(A)),
            InvalidValueError,
            "here: must have a start and an end (got 'from 8 September 2025')",
        ),
        (lambda: closed_period("here", 5), InvalidTypeError, "here: must be a Period (got 5)"),
    ],
    ids=["year", "month", "month and season", "turned round", "in", "days", "open", "no period"],
)
def test_what_is_refused_is_said_in_full(ask, kind, words):
    with pytest.raises(kind) as caught:
        ask()
    assert str(caught.value) == words


class TestClosedPeriod:
    def test_gives_back_a_period_with_both_bounds(self):
        assert closed_period("here", Period(A, B)) == Period(A, B)

    @pytest.mark.parametrize("period", [Period(), Period(A), Period(None, A)])
    def test_refuses_an_open_one(self, period):
        with pytest.raises(InvalidValueError, match=r"^here: must have a start and an end"):
            closed_period("here", period)

    @pytest.mark.parametrize("value", [None, A, (A, B)])
    def test_refuses_anything_else(self, value):
        with pytest.raises(InvalidTypeError, match=r"^here: must be a Period"):
            closed_period("here", value)
