"""Options: what they promise holds, and a bad one is refused when a value is drawn, as Hypothesis does."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

import sendframework as sf
from sendframework import strategies as sfs
from tests.strategies_kit.drawing import QUICK, draw_once, drawn, simplest

FIRST, LAST = date(2019, 1, 7), date(2019, 12, 20)
BEFORE = date(2018, 1, 1)
BAD = {
    "a moment for a day": (lambda: sfs.dates(min_date=datetime(2023, 9, 4)), "must be a datetime.date"),  # noqa: DTZ001
    "text for a day": (lambda: sfs.periods(max_date="2023-09-04"), "max_date='2023-09-04'"),
    "bounds that run backwards": (lambda: sfs.inspections(min_date=LAST, max_date=FIRST), "must not be after"),
    "an edition that is none": (lambda: sfs.inspections(edition="2022-01"), "edition='2022-01'"),
    "an edition of another time": (
        lambda: sfs.inspections(edition="2016-04", min_date=date(2024, 1, 1)),
        "is not in force between",
    ),
    "an outcome that is none": (lambda: sfs.inspections(outcome="good"), "must be one of typically-positive"),
    "an outcome of another edition": (
        lambda: sfs.inspections(edition="2016-04", outcome="inconsistent"),
        "is no outcome of edition 2016-04",
    ),
    "an outcome of monitoring that is none": (lambda: sfs.monitoring_inspections(outcome=3), "must be one of"),
    "a name for areas": (lambda: sfs.inspections(areas="Bury"), "must be a strategy or a sequence of LocalArea"),
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
    "rules of something else": (lambda: sfs.rules(kind=sf.Period), "must be a class of rules"),
    "rules that an edition has not": (lambda: sfs.rules(kind=sf.CapRule, edition="2016-04"), "there is none"),
    "a breach of nothing": (lambda: sfs.breaching("notice-to-short"), "did you mean 'notice-too-short'"),
    "a problem that no payload has": (lambda: sfs.broken_payloads(code="not-json"), "cannot be made; can be: "),
    "a layout that is none": (lambda: sfs.spreadsheets(layout="csv"), "must be one of official-statistics"),
    "consents neither there nor not": (lambda: sfs.reviews(consents=None), "must be True or False"),
    "consents of no review": (lambda: sfs.consents(review="alternative-provision"), "must be a ThematicReview"),
    "conforming where nobody calls": (
        lambda: sfs.conforming_inspections(min_date=date(2020, 8, 3), max_date=date(2020, 9, 4)),
        "as usual on any day",
    ),
    "conforming in the suspension": (lambda: sfs.conforming_inspections(edition="2020-03"), "of edition 2020-03 is as"),
    "conforming monitoring before there was any": (
        lambda: sfs.conforming_monitoring_inspections(edition="2023-01", max_date=date(2022, 6, 1)),
        "of edition 2023-01",
    ),
    "conforming where no theme was visited": (
        lambda: sfs.conforming_thematic_visits(max_date=date(2019, 1, 1)),
        "no theme has visits",
    ),
}


@pytest.mark.parametrize(("make", "says"), BAD.values(), ids=BAD)
def test_a_bad_option_is_refused_when_a_value_is_drawn(make, says):
    strategy = make()
    with pytest.raises(InvalidArgument, match=says.replace("[", r"\[")):
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


def test_an_edition_can_be_cut_short_by_the_bounds():
    for inspection in drawn(sfs.inspections(edition="2023-01", max_date=date(2023, 3, 1))):
        assert {date(2023, 1, 1) <= day <= date(2023, 3, 1) for day in days_of(inspection)} <= {True}


@pytest.mark.parametrize("outcome", [*sf.AreaSendOutcome, *sf.WrittenStatementDecision])
@pytest.mark.parametrize("make", [sfs.inspections, sfs.conforming_inspections], ids=["any", "conforming"])
def test_an_outcome_that_is_asked_for_is_drawn(make, outcome):
    for inspection in drawn(make(outcome=outcome.value)):
        assert outcome in {getattr(inspection.findings, name, None) for name in ("outcome", "decision")}


def test_areas_can_be_a_strategy_or_a_sequence():
    own = drawn(sfs.fictional_areas())[0]
    assert {each.area for each in drawn(sfs.inspections(areas=[own]))} == {own}
    assert {int(each.area.code) < 100 for each in drawn(sfs.plans(areas=sfs.fictional_areas()))} == {True}
    assert {each.area for each in drawn(sfs.conforming_case_files(areas=[own]))} == {own}


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
