"""Options: what they promise holds, and a bad one is refused when a value is drawn, as Hypothesis does."""

import re
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

import sendframework as sf
from sendframework import strategies as sfs
from tests.strategies_kit.drawing import QUICK, SOME, draw_once, drawn, simplest

FIRST, LAST = date(2019, 1, 7), date(2019, 12, 20)
BEFORE = date(2018, 1, 1)
CUMBRIA = sf.local_area("Cumbria")
DORSET = sf.local_area("Dorset", on=BEFORE)
BAD = {
    "a moment for a day": (lambda: sfs.dates(min_date=datetime(2023, 9, 4)), "must be a datetime.date"),  # noqa: DTZ001
    "text for a day": (lambda: sfs.periods(max_date="2023-09-04"), "max_date='2023-09-04'"),
    "bounds that run backwards": (lambda: sfs.inspections(min_date=LAST, max_date=FIRST), "must not be after"),
    "an edition that is none": (lambda: sfs.inspections(edition="2022-01"), "edition='2022-01'"),
    "an edition of another time": (
        lambda: sfs.inspections(edition="2016-04", min_date=date(2024, 1, 1)),
        "inspections(edition='2016-04', min_date=2024-01-01): the edition is in force from 27 April 2016 to ",
    ),
    "an edition that comes after": (
        lambda: sfs.inspections(edition="2023-01", max_date=date(2020, 1, 1)),
        "inspections(edition='2023-01', max_date=2020-01-01): the edition is in force from 1 January 2023 to ",
    ),
    "days before there was an edition": (
        lambda: sfs.inspections(max_date=date(2010, 1, 1)),
        "inspections(max_date=2010-01-01): no edition was in force before 27 April 2016",
    ),
    "days after those that are usual": (
        lambda: sfs.revisits(min_date=date(2060, 1, 1)),
        "revisits(min_date=2060-01-01): without max_date, days lie before the end of 2030; give max_date too",
    ),
    "plans before there was an edition": (lambda: sfs.plans(max_date=date(2010, 1, 1)), "plans(max_date=2010-01-01)"),
    "support after the days that are usual": (
        lambda: sfs.support_actions(min_date=date(2060, 1, 1)),
        "support_actions(min_date=2060-01-01)",
    ),
    "meetings before there was an edition": (
        lambda: sfs.engagement_meetings(max_date=date(2010, 1, 1)),
        "engagement_meetings(max_date=2010-01-01)",
    ),
    "days of another age": (
        lambda: sfs.inspections(min_date=date(1899, 12, 31)),
        "must be from 1900-01-01 to 2999-12-31",
    ),
    "the last of all days": (lambda: sfs.periods(max_date=date.max), "periods(max_date=9999-12-31): must be from 1900"),
    "files of a month without calls": (
        lambda: sfs.case_files(min_date=date(2018, 8, 1), max_date=date(2018, 8, 31)),
        "nothing can be drawn within these days, on which no call is as usual; inspections are from",
    ),
    "conforming after the calendar": (
        lambda: sfs.conforming_revisits(min_date=date(2029, 1, 1)),
        "no call for a re-visit is as usual on any day asked for; calls are drawn up to 30 June 2028",
    ),
    "an outcome that is a number": (
        lambda: sfs.inspections(outcome=3, edition="2025-07"),
        "inspections(outcome=3, edition='2025-07'): is no outcome",
    ),
    "periods that run backwards": (lambda: sfs.periods(min_date=LAST, max_date=FIRST), "periods(min_date=2019-12-20"),
    "events of plans that run backwards": (
        lambda: sfs.plan_events(min_date=LAST, max_date=FIRST),
        "plan_events(min_date=2019-12-20",
    ),
    "milestones that run backwards": (
        lambda: sfs.milestone_dates(min_date=LAST, max_date=FIRST),
        "milestone_dates(min_date=2019-12-20",
    ),
    "an outcome that is none": (lambda: sfs.inspections(outcome="good"), "must be one of typically-positive"),
    "an outcome of another edition": (
        lambda: sfs.inspections(edition="2016-04", outcome="inconsistent"),
        "is no outcome of edition 2016-04; its outcomes are written-statement-required, ",
    ),
    "an outcome of monitoring that is none": (lambda: sfs.monitoring_inspections(outcome=3), "must be one of"),
    "a name for areas": (lambda: sfs.inspections(areas="Bury"), "must be a strategy or a sequence of LocalArea"),
    "names for areas": (lambda: sfs.inspections(areas=["Leeds"]), "LocalArea, such as sf.local_area('Leeds')"),
    "something else for areas": (lambda: sfs.inspections(areas=[351]), "a sequence of LocalArea"),
    "no areas": (lambda: sfs.revisits(areas=[]), "must not be empty"),
    "a strategy of something else": (lambda: sfs.plans(areas=st.integers()), "must draw a LocalArea"),
    "a theme by its code": (lambda: sfs.thematic_visits(theme="alternative-provision"), "must be a Theme"),
    "a kind of plan that is none": (lambda: sfs.plans(kind="plan"), "must be one of"),
    "an event that is none": (lambda: sfs.support_actions(event="help"), "must be one of"),
    "a word for a switch": (lambda: sfs.local_areas(fictional="yes"), "must be True, False or None"),
    "a number for a switch": (lambda: sfs.editions(own=1), "must be True, False or None"),
    "a part of a date without room": (
        lambda: sfs.partial_dates(min_date=FIRST, max_date=date(2019, 1, 20)),
        "leaves no room for a month",
    ),
    "a moment for the day of areas": (lambda: sfs.local_areas(on="2019"), "must be a datetime.date"),
    "a body of no area": (lambda: sfs.bodies(area="Bury"), "must be a LocalArea"),
    "rules of something else": (lambda: sfs.rules(kind=sf.Period), "must be a class of rules, such as sf.NoticeRule"),
    "a word for a class of rules": (lambda: sfs.rules(kind="deadline"), "such as sf.NoticeRule"),
    "rules that an edition has not": (lambda: sfs.rules(kind=sf.CapRule, edition="2016-04"), "there is none"),
    "a breach of nothing": (lambda: sfs.breaching("notice-to-short"), "did you mean 'notice-too-short'"),
    "a breach that is a list": (lambda: sfs.breaching(["statement-late"]), "must be the code of a check or the id"),
    "a breach of what is no more than a note": (
        lambda: sfs.breaching("participation-not-recorded"),
        "is only ever a note, and nothing that can be broken; breachable() has the names",
    ),
    "a breach of what no record breaks by itself": (
        lambda: sfs.breaching("follows-wrong-record"),
        "is nothing above a note that a record breaks by itself under the library's editions; breachable() has the",
    ),
    "a number of heads in letters": (lambda: sfs.head_counts(least="a"), "head_counts(least='a'): must be a whole"),
    "a number of heads that is a switch": (lambda: sfs.head_counts(least=True), "must be a whole number"),
    "a number of heads below none": (lambda: sfs.head_counts(least=-1), "from 0 on"),
    "a problem that no payload has": (lambda: sfs.broken_payloads(code="not-json"), "cannot be made; can be: "),
    "a layout that is none": (lambda: sfs.spreadsheets(layout="csv"), "must be one of official-statistics"),
    "consents neither there nor not": (lambda: sfs.reviews(consents=None), "must be True or False"),
    "consents of no review": (lambda: sfs.consents(review="alternative-provision"), "must be a ThematicReview"),
    "conforming where nobody calls": (
        lambda: sfs.conforming_inspections(min_date=date(2020, 8, 3), max_date=date(2020, 9, 4)),
        "as usual on any day",
    ),
    "conforming in the suspension": (
        lambda: sfs.conforming_inspections(edition="2020-03"),
        "of edition 2020-03 is as usual on any day of its time",
    ),
    "conforming with too little time": (
        lambda: sfs.conforming_inspections(min_date=date(2024, 6, 1), max_date=date(2024, 6, 30)),
        "conforming_inspections(min_date=2024-06-01, max_date=2024-06-30): leaves too little time: 35 days after",
    ),
    "conforming with an outcome in too early a time": (
        lambda: sfs.conforming_inspections(outcome="inconsistent", max_date=date(2022, 6, 30)),
        "conforming_inspections(outcome='inconsistent', max_date=2022-06-30): no call for a full inspection is",
    ),
    "conforming re-visits with too little time": (
        lambda: sfs.conforming_revisits(min_date=date(2019, 6, 1), max_date=date(2019, 6, 30)),
        "conforming_revisits(min_date=2019-06-01, max_date=2019-06-30): leaves too little time",
    ),
    "conforming in an area that was no more": (
        lambda: sfs.conforming_inspections(areas=[CUMBRIA], edition="2025-07"),
        "conforming_inspections(areas=..., edition='2025-07'): Cumbria (until 31 March 2023) existed on none of the ",
    ),
    "conforming monitoring in an area that was no more": (
        lambda: sfs.conforming_monitoring_inspections(areas=(CUMBRIA, DORSET), min_date=date(2023, 6, 1)),
        "Cumbria (until 31 March 2023) and Dorset (until 31 March 2019) existed on none",
    ),
    "conforming re-visits in an area that was not yet": (
        lambda: sfs.conforming_revisits(areas=[sf.local_area("Westmorland and Furness")], max_date=LAST),
        "conforming_revisits(areas=..., max_date=2019-12-20): Westmorland and Furness (from 1 April 2023)",
    ),
    "conforming in an area that soon was no more": (
        lambda: sfs.conforming_inspections(areas=[CUMBRIA], min_date=date(2023, 3, 1), max_date=date(2023, 4, 30)),
        "Cumbria (until 31 March 2023) existed on too few of the days from 6 March 2023 to 20 March 2023 for a visit",
    ),
    "conforming in areas of which none was left": (
        lambda: sfs.conforming_inspections(
            areas=[CUMBRIA, DORSET, sf.local_area("Northamptonshire"), sf.local_area("Poole")], edition="2025-07"
        ),
        "Northamptonshire (until 31 March 2021) and 1 more existed on none of the days",
    ),
    "conforming visits in an area that was no more": (
        lambda: sfs.conforming_thematic_visits(areas=[CUMBRIA], min_date=date(2024, 1, 1)),
        "conforming_thematic_visits(areas=..., min_date=2024-01-01): Cumbria (until 31 March 2023)",
    ),
    "files of an area that was no more": (
        lambda: sfs.case_files(areas=[CUMBRIA], min_date=date(2024, 1, 1)),
        "case_files(areas=..., min_date=2024-01-01): Cumbria (until 31 March 2023)",
    ),
    "files before there was anything": (
        lambda: sfs.case_files(max_date=date(2010, 1, 1)),
        "case_files(max_date=2010-01-01): nothing can be drawn within these days",
    ),
    "conforming files after all that is known": (
        lambda: sfs.conforming_case_files(min_date=date(2030, 1, 1)),
        "conforming_case_files(min_date=2030-01-01): nothing can be drawn within these days",
    ),
    "conforming monitoring before there was any": (
        lambda: sfs.conforming_monitoring_inspections(edition="2023-01", max_date=date(2022, 6, 1)),
        "of edition 2023-01",
    ),
    "conforming visits with too little time": (
        lambda: sfs.conforming_thematic_visits(min_date=date(2024, 6, 3), max_date=date(2024, 6, 28)),
        "leaves too little time",
    ),
    "conforming where no theme was visited": (
        lambda: sfs.conforming_thematic_visits(max_date=date(2019, 1, 1)),
        "no theme has visits",
    ),
}


@pytest.mark.parametrize(("make", "says"), BAD.values(), ids=BAD)
def test_a_bad_option_is_refused_when_a_value_is_drawn(make, says):
    strategy = make()
    with pytest.raises(InvalidArgument, match=re.escape(says)):
        draw_once(strategy)


def days_of(record):
    found = list(getattr(record, "known_dates", {}).values())
    for name in ("surveys", "on_site"):
        period = getattr(record, name, None)
        found += [day for day in (period and (period.start, period.end)) or () if day is not None]
    published = getattr(record, "published_on", None)
    if isinstance(published, sf.PartialDate):
        found += [published.earliest, published.latest]
    return found


BOUNDED = {
    "inspections": sfs.inspections,
    "revisits": sfs.revisits,
    "monitoring inspections": sfs.monitoring_inspections,
    "thematic visits": sfs.thematic_visits,
    "conforming inspections": sfs.conforming_inspections,
    "conforming re-visits": sfs.conforming_revisits,
}


@pytest.mark.parametrize("make", BOUNDED.values(), ids=BOUNDED)
def test_no_day_of_a_visit_lies_outside_the_bounds(make):
    @QUICK
    @given(make(min_date=FIRST, max_date=LAST))
    def test(visit):
        assert {FIRST <= day <= LAST for day in days_of(visit)} <= {True}

    test()


@QUICK
@given(sfs.plans(min_date=FIRST, max_date=LAST), sfs.support_actions(min_date=FIRST, max_date=date(2019, 2, 1)))
def test_no_day_of_what_follows_lies_outside_the_bounds(plan, support):
    days = [event.on for event in plan.events] + [support.on]
    assert {FIRST <= day <= LAST for day in days if isinstance(day, date)} <= {True}


@QUICK
@given(
    sfs.dates(max_date=BEFORE),
    sfs.dates(min_date=date(2031, 1, 1)),
    sfs.periods(min_date=FIRST, max_date=LAST, closed=True),
    sfs.partial_dates(min_date=FIRST, max_date=LAST),
)
def test_bounds_hold_where_the_usual_day_is_outside(earlier, later, period, part):
    assert earlier <= BEFORE
    assert later >= date(2031, 1, 1)
    assert FIRST <= period.start <= period.end <= LAST
    assert FIRST <= part.earliest <= part.latest <= LAST


@pytest.mark.parametrize("edition", sf.editions(), ids=lambda edition: edition.id)
def test_an_inspection_of_an_edition_begins_in_its_time_and_has_its_findings(edition):
    for inspection in drawn(sfs.inspections(edition=edition)):
        assert inspection.first_day is None or inspection.first_day in edition.in_force
        kinds = {sf.AreaSendFindings: "area-send", sf.LocalAreaFindings: "local-area-send", type(None): None}
        assert kinds[type(inspection.findings)] in {None, edition.framework.code}


def test_an_inspection_of_a_short_edition_begins_in_its_time_whatever_is_known_of_it():
    edition = sf.edition("2025-06")
    for inspection in drawn(sfs.inspections(edition=edition), settings(QUICK, max_examples=40)):
        assert inspection.first_day is None or inspection.first_day in edition.in_force


def test_an_edition_can_be_cut_short_by_the_bounds():
    for inspection in drawn(sfs.inspections(edition="2023-01", max_date=date(2023, 3, 1))):
        assert {date(2023, 1, 1) <= day <= date(2023, 3, 1) for day in days_of(inspection)} <= {True}


@pytest.mark.parametrize("outcome", [*sf.AreaSendOutcome, *sf.WrittenStatementDecision])
@pytest.mark.parametrize("make", [sfs.inspections, sfs.conforming_inspections], ids=["any", "conforming"])
def test_an_outcome_that_is_asked_for_is_drawn(make, outcome):
    for inspection in drawn(make(outcome=outcome.value)):
        assert outcome in {getattr(inspection.findings, name, None) for name in ("outcome", "decision")}


def test_no_step_of_a_conforming_revisit_lies_after_the_last_day_asked_for():
    visits = drawn(sfs.conforming_revisits(min_date=date(2019, 9, 2), max_date=LAST), SOME)
    assert any(visit.other_dates for visit in visits)
    assert not any(step.on > LAST for visit in visits for step in visit.other_dates)


def test_areas_can_be_a_strategy_or_a_sequence():
    own = drawn(sfs.fictional_areas())[0]
    assert {each.area for each in drawn(sfs.inspections(areas=[own]))} == {own}
    assert {int(each.area.code) < 100 for each in drawn(sfs.plans(areas=sfs.fictional_areas()))} == {True}
    assert {each.area for each in drawn(sfs.conforming_case_files(areas=[own]))} == {own}


def test_of_areas_that_are_given_those_are_drawn_that_existed_then():
    given_areas = [CUMBRIA, sf.local_area("Leeds")]
    late = date(2024, 1, 1)
    for strategy in (
        sfs.conforming_inspections(areas=given_areas, min_date=late),
        sfs.conforming_inspections(areas=st.sampled_from(given_areas), min_date=late),
        sfs.conforming_thematic_visits(areas=given_areas, min_date=late),
        sfs.case_files(areas=given_areas, min_date=late),
        sfs.case_files(areas=st.sampled_from(given_areas), min_date=late),
    ):
        assert {each.area.name for each in drawn(strategy, QUICK)} == {"Leeds"}


def test_an_area_that_is_no_more_is_visited_while_it_was():
    for visit in drawn(sfs.conforming_inspections(areas=[CUMBRIA]), QUICK):
        assert CUMBRIA.exists_on(visit.notified_on)
        assert CUMBRIA.exists_on(visit.on_site.end)


def test_files_of_an_area_that_is_no_more_end_with_it():
    for file in drawn(sfs.conforming_case_files(areas=[DORSET]), QUICK):
        assert all(DORSET.exists_on(visit.on_site.end) for visit in (*file.full_inspections, *file.revisits))
        assert not file.monitoring_inspections


def test_files_without_areas_of_ones_own_are_of_such_as_there_were():
    for file in drawn(sfs.case_files(min_date=date(2024, 1, 1)), QUICK):
        assert file.area.exists_on(date(2024, 1, 1))


def test_bounds_that_are_both_given_can_lie_far_ahead():
    for visit in drawn(sfs.inspections(min_date=date(2060, 1, 1), max_date=date(2060, 12, 31))):
        assert {day.year for day in days_of(visit)} <= {2060}


def test_an_edition_that_is_to_come_has_more_than_one_day():
    newest = sf.edition("2025-07")
    own = newest.amended(id="own", in_force=sf.Period(date(2040, 9, 1), None))
    assert len({each.first_day for each in drawn(sfs.inspections(edition=own), SOME)}) > 2


@pytest.mark.parametrize("year", [1900, 2999])
def test_all_kinds_of_records_can_lie_at_the_ends_of_time(year):
    for make in (sfs.inspections, sfs.revisits, sfs.plans, sfs.support_actions, sfs.partial_dates):
        assert drawn(make(min_date=date(year, 1, 1), max_date=date(year, 12, 31)), QUICK)


def test_an_inspection_can_be_interrupted_twice():
    twice = [each.interruptions for each in drawn(sfs.inspections(), SOME) if len(each.interruptions) == 2]
    assert twice
    assert all(first != second for first, second in twice)


@QUICK
@given(sfs.local_areas(on=date(2018, 1, 1)), sfs.local_areas(fictional=None), sfs.bodies(on=date(2018, 1, 1)))
def test_areas_and_bodies_exist_on_the_day(area, either, body):
    assert area.exists_on(date(2018, 1, 1))
    assert (either in sf.england_areas()) is (int(either.code) >= 100)
    assert body.kind is not sf.BodyKind.INTEGRATED_CARE_BOARD
    assert body.period is None or date(2018, 1, 1) in body.period


def test_no_area_of_england_has_the_number_of_a_fictional_one():
    assert min(int(area.code) for area in sf.england_areas()) >= 100


@pytest.mark.parametrize("make", [sfs.themes, sfs.groups, sfs.methods, sfs.definitions], ids=lambda make: make.__name__)
def test_words_of_your_own_are_no_words_of_the_library(make):
    assert {each.code.startswith("own-") for each in drawn(make(own=True))} == {True}
    assert {each.code.startswith("own-") for each in drawn(make())} == {False}
    for own in (True, False):
        codes = make(own=None).map(lambda each: each.code)
        assert simplest(codes, lambda code, own=own: code.startswith("own-") is own)


@QUICK
@given(sfs.editions(own=True), sfs.editions(), sfs.issues(severity="error"))
def test_editions_of_your_own_are_amended_ones_of_the_library(own, library, issue):
    assert own.id == "own"
    assert own.amends in {edition.id for edition in sf.editions()}
    assert library in sf.editions()
    assert issue.severity is sf.Severity.ERROR


def test_either_sort_of_edition_can_be_asked_for():
    ids = sfs.editions(own=None).map(lambda each: each.id)
    assert simplest(ids, lambda name: name == "own")
    assert simplest(ids, lambda name: name != "own") == "2025-07"


def test_rules_are_of_the_kind_and_the_edition():
    asked = sfs.rules(kind=sf.NoticeRule, edition="2018-11")
    assert {each.id for each in drawn(asked)} <= {rule.id for rule in sf.edition("2018-11").rules_of(sf.NoticeRule)}
