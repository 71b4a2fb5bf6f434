"""Counts that say by which date they count, and leave nothing out."""

from datetime import date

import pytest

import sendframework as sf
from tests.programme import histories
from tests.programme.histories import INCONSISTENT, JUNE_2026, NOT_REQUIRED, POSITIVE, full, monitoring, revisit
from tests.records import making

AREA, OTHER = making.NORTHSHIRE, making.SOUTHSHIRE
STRADDLING = full(AREA, date(2023, 7, 10), date(2023, 7, 14), POSITIVE, published=date(2023, 9, 5))
NEW_YEAR = full(
    OTHER, date(2023, 12, 4), date(2023, 12, 8), INCONSISTENT, published=sf.PartialDate.parse("winter 2023")
)


def pairs(counts):
    return {line.values: line.number for line in counts}


def test_one_inspection_can_lie_in_two_years_and_the_result_says_by_which_it_counts():
    on_site = sf.counts([STRADDLING], by="academic-year")
    published = sf.counts([STRADDLING], by="academic-year", date="published")
    assert (pairs(on_site), on_site.counted_by) == ({("2022/23",): 1}, sf.CountDate.ON_SITE)
    assert (pairs(published), published.counted_by) == ({("2023/24",): 1}, sf.CountDate.PUBLISHED)
    assert "the first day on site" in str(on_site)
    assert "the day of publication" in str(published)


@pytest.mark.parametrize(
    ("day", "year"),
    [(date(2023, 8, 31), "2022/23"), (date(2023, 9, 1), "2023/24"), (date(2099, 10, 1), "2099/00")],
    ids=["last day", "first day", "end of a century"],
)
def test_an_academic_year_begins_in_september(day, year):
    assert pairs(sf.counts([full(AREA, day)], by="academic-year")) == {(year,): 1}


def test_a_year_that_is_not_decided_is_not_known():
    assert pairs(sf.counts([NEW_YEAR], by="calendar-year", date="published")) == {("not-known",): 1}
    assert pairs(sf.counts([NEW_YEAR], by="academic-year", date="published")) == {("not-known",): 1}
    month = full(AREA, date(2023, 12, 4), published=sf.PartialDate.parse("January 2024"))
    assert pairs(sf.counts([month], by="academic-year", date="published")) == {("2023/24",): 1}
    assert pairs(sf.counts([full(AREA, None)], by="calendar-year")) == {("not-known",): 1}
    assert pairs(sf.counts([NEW_YEAR], by="calendar-year")) == {("2023",): 1}


@pytest.mark.parametrize(
    ("about", "academic", "calendar"),
    [
        ("January 2017", "2016/17", "2017"),
        ("September 2017", "2017/18", "2017"),
        ("autumn 2017", "2017/18", "2017"),
        ("summer 2017", "not-known", "2017"),
        ("winter 2017", "not-known", "not-known"),
        ("2017", "not-known", "2017"),
    ],
    ids=str,
)
def test_a_month_or_season_counts_for_the_year_that_it_decides(about, academic, calendar):
    held = [full(AREA, None, outcome=NOT_REQUIRED, about=about)]
    assert pairs(sf.counts(held, by=("academic-year", "calendar-year"))) == {(academic, calendar): 1}
    assert pairs(sf.counts(held, by="calendar-year", date="published")) == {("not-known",): 1}


def test_outcomes_that_are_not_known_are_counted_as_such():
    assert pairs(sf.counts([full(AREA, date(2026, 3, 9))], by="outcome")) == {("not-known",): 1}


def test_an_outlook_counts_what_was_known_on_its_day():
    before = sf.outlook([STRADDLING], on=date(2023, 9, 4))
    assert pairs(sf.counts(before, by="outcome")) == {("not-known",): 1}
    assert pairs(sf.counts(sf.outlook([STRADDLING], on=date(2023, 9, 5)), by="outcome")) == {("typically-positive",): 1}


def test_several_records_of_one_inspection_count_once():
    again = full(AREA, date(2023, 7, 10))
    assert sf.counts([STRADDLING, again, STRADDLING], by="outcome").total == 1


def test_both_sets_of_regions_and_the_area():
    counts = sf.counts([STRADDLING], by=("ofsted-region", "statistical-region", "area"))
    assert counts[0].values == ("north-east-yorkshire-and-the-humber", "north-east", "001")


def test_revisits_by_what_they_come_to():
    visits = [
        revisit(AREA, date(2020, 1, 20), None, "yy"),
        revisit(OTHER, date(2020, 1, 20), None, "yn"),
        revisit(OTHER, date(2021, 1, 18), None, "n"),
        monitoring(AREA, date(2025, 10, 20), None, "effective-action"),
    ]
    counts = sf.counts(visits, of="revisit", by=("framework", "outcome"))
    assert pairs(counts) == {
        ("local-area-send", "all-sufficient"): 1,
        ("local-area-send", "some-sufficient"): 1,
        ("local-area-send", "none-sufficient"): 1,
    }
    assert counts.title == "Re-visits by framework and outcome; dated by the first day on site"
    followed = sf.counts(visits, of="monitoring-inspection", by=("framework", "outcome"))
    assert pairs(followed) == {("area-send", "effective-action"): 1}


def test_the_framework_of_an_inspection_without_findings_is_that_of_its_day():
    held = [full(AREA, date(2019, 3, 4)), full(AREA, date(2024, 3, 4)), full(OTHER, None)]
    assert pairs(sf.counts(held, by="framework")) == {("area-send",): 2, ("local-area-send",): 1}


def test_lines_can_be_added_up_by_value():
    counts = sf.counts(histories.EVERY, by=("academic-year", "outcome"))
    assert counts.total == len([each for each in histories.EVERY if each.kind == "full-inspection"])
    assert counts.number(outcome=NOT_REQUIRED) == 3
    assert counts.number(academic_year="2022/23", outcome=INCONSISTENT) == 1
    assert counts.number() == counts.total
    with pytest.raises(sf.InvalidValueError, match="counts by academic_year, outcome"):
        counts.number(region="london")


def test_the_result_is_a_sequence_of_lines_and_gives_flat_rows():
    counts = sf.counts([STRADDLING, NEW_YEAR], by=("calendar-year", "outcome"), date="published")
    assert len(counts) == 2
    assert list(counts) == [counts[0], counts[1]] == list(counts[:2])
    assert counts.rows()[0] == {
        "of": "full-inspection",
        "counted_by": "published",
        "calendar_year": "2023",
        "outcome": "typically-positive",
        "number": 1,
    }


def test_without_anything_to_count_by_there_is_one_line():
    counts = sf.counts(histories.EVERY, by=())
    assert [line.values for line in counts] == [()]
    assert counts.headings == ("Number",)
    assert sf.counts([], by=()).total == 0


@pytest.mark.parametrize(
    ("settings", "error"),
    [
        ({"by": 5}, sf.InvalidTypeError),
        ({"by": "colour"}, sf.UnknownCodeError),
        ({"by": ("outcome", "outcome")}, sf.InvalidValueError),
        ({"by": "outcome", "of": "thematic-visit"}, sf.InvalidValueError),
        ({"by": "outcome", "of": "visit"}, sf.UnknownCodeError),
        ({"by": "outcome", "date": "received"}, sf.UnknownCodeError),
    ],
    ids=["no thing", "no such thing", "twice", "no outcome", "no activity", "no date"],
)
def test_what_cannot_be_counted_is_refused(settings, error):
    with pytest.raises(error):
        sf.counts([], **settings)


def test_what_is_no_source_is_refused():
    with pytest.raises(sf.InvalidTypeError, match=r"counts\(source\)"):
        sf.counts("records", by="outcome")


def test_lines_are_checked():
    with pytest.raises(sf.InvalidValueError):
        sf.CountRow(values=("a",), number=0)
    with pytest.raises(sf.InvalidTypeError):
        sf.Counts(of="full-inspection", by=(), counted_by=sf.CountDate.ON_SITE, lines=())


def test_an_outlook_and_its_records_count_alike_once_everything_is_out():
    held = sf.outlook(histories.EVERY, on=JUNE_2026)
    for by in sf.CountBy:
        assert sf.counts(held, by=by) == sf.counts(histories.EVERY, by=by)
