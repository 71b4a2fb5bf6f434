"""Visits of which only the month or the year is known: what can be said is said, and no more."""

from datetime import date

import attrs
import pytest

import sendframework as sf
from sendframework.records.bodies import Body
from sendframework.records.case_files import CaseFile
from sendframework.records.full_inspections import FullInspection
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.plans import PlanEvent
from sendframework.records.revisits import Revisit
from sendframework.records.thematic_visits import ThematicVisit
from tests.checks.asking import codes, found, only
from tests.records import making
from tests.records.making import NORTHSHIRE, an_area

ERROR, QUERY, NOTE = sf.Severity


def about(words, kind=FullInspection, **changes):
    return kind(**({"area": NORTHSHIRE, "about": sf.PartialDate.parse(words)} | changes))


def thematic(words, **changes):
    return about(words, ThematicVisit, theme=sf.THEMES.find("children-not-in-school"), **changes)


@pytest.mark.parametrize(
    ("words", "edition"),
    [("January 2017", "2016-04"), ("2018", "2016-04"), ("May 2025", "2023-01"), ("July 2025", "2025-06")],
    ids=["a month", "a year with two editions", "before a change", "a month with two editions"],
)
def test_the_edition_is_the_first_that_it_can_have_been(words, edition):
    (issue,) = found("participation-not-recorded", about(words))
    assert issue.edition == edition
    assert not found("edition-chosen-by-report", about(words, published_on=date(2026, 1, 5)))


def test_a_day_of_its_own_says_more_than_a_part_of_a_date_and_the_day_of_a_report_says_less():
    surveyed = about("July 2025", surveys=sf.Period(date(2025, 7, 8), None))
    assert {issue.edition for issue in sf.check(surveyed)} == {"2025-07"}
    reported = about("May 2025", published_on=date(2025, 9, 1))
    assert {issue.edition for issue in sf.check(reported)} == {"2023-01"}
    fed_back = about("May 2025", final_feedback_on=date(2025, 7, 8))
    assert {issue.edition for issue in sf.check(fed_back)} == {"2023-01"}
    called = about("July 2025", notified_on=date(2025, 7, 8))
    assert {issue.edition for issue in sf.check(called)} == {"2025-07"}


def test_an_activity_that_no_edition_of_the_time_has_is_an_error():
    assert only("activity-not-in-edition", about("2017", Revisit)).severity is ERROR
    assert "activity-not-in-edition" not in codes(about("2018", Revisit))


def test_a_suspension_has_to_cover_all_that_a_date_can_mean():
    assert only("suspended", about("June 2020")).path == "$.about"
    assert "suspended" not in codes(about("2020"))
    assert "suspended" not in codes(about("March 2020"))


def test_a_thematic_visit_is_outside_its_year_only_where_no_day_of_it_is_in_it():
    assert only("theme-of-another-year", thematic("2023")).path == "$.about"
    assert "theme-of-another-year" not in codes(thematic("2025"))
    assert {issue.edition for issue in sf.check(thematic("May 2025"))} == {"2023-01"}


def test_an_area_did_not_exist_only_where_no_day_fits():
    old = an_area(period=sf.Period(None, date(2021, 3, 31)))
    issue = only("area-did-not-exist", about("April 2021", area=old))
    assert (issue.path, issue.observed) == ("$.about", "1 April 2021 to 30 April 2021")
    assert "area-did-not-exist" not in codes(about("March 2021", area=old))
    assert "area-did-not-exist" not in codes(about("2021", area=old))
    new = an_area(period=sf.Period(date(2021, 4, 1), None))
    assert "area-did-not-exist" in codes(about("March 2021", area=new))
    assert "area-did-not-exist" not in codes(about("2021", area=new))


def test_a_body_did_not_exist_only_where_no_day_fits():
    group = Body(kind="clinical-commissioning-group", name="NHS Northshire Clinical Commissioning Group")
    assert "body-did-not-exist" in codes(about("July 2022", partners=(group,)))
    assert "body-did-not-exist" not in codes(about("June 2022", partners=(group,)))
    assert "body-did-not-exist" not in codes(about("2022", partners=(group,)))


def test_what_comes_late_is_late_from_the_first_day_that_it_can_have_been():
    def monitoring(words):
        return about(words, MonitoringInspection, follows="full")

    # The report was received on 3 November 2025: 18 months on is 3 May 2027.
    assert "monitoring-late" in codes(monitoring("June 2027"), related=[making.full_inspection()])
    assert "monitoring-late" not in codes(monitoring("May 2027"), related=[making.full_inspection()])


def test_the_next_inspection_is_counted_from_the_last_day_that_the_one_before_can_have_been():
    before = about("February 2023", findings=making.second_findings("inconsistent"))
    issue = only("next-inspection-late", about("March 2026"), related=[before])
    assert issue.expected == "28 February 2026"
    assert "next-inspection-late" not in codes(about("February 2026"), related=[before])


def test_a_month_is_named_where_it_is_all_that_is_known():
    before = about("February 2023", findings=making.second_findings("inconsistent"))
    issue = only("next-inspection-late", about("March 2026"), related=[before])
    assert (issue.path, issue.observed) == ("$.about", "March 2026")
    assert issue.sentence.startswith("It began in March 2026, later than about 28 February 2026 (3 years from ")


@pytest.mark.parametrize(
    ("on_site", "expected"),
    [
        ((date(2023, 2, 6), date(2023, 2, 9)), "9 February 2026"),
        ((date(2023, 2, 6), None), "10 February 2026"),
        ((None, date(2023, 2, 9)), "9 February 2026"),
    ],
    ids=["both days", "the first", "the last"],
)
def test_the_usual_last_day_stands_in_for_one_that_is_not_known(on_site, expected):
    before = FullInspection(
        area=NORTHSHIRE, on_site=sf.Period(*on_site), findings=making.second_findings("inconsistent")
    )
    after = FullInspection(area=NORTHSHIRE, on_site=sf.Period(None, date(2026, 3, 27)))
    issue = only("next-inspection-late", after, related=[before])
    assert (issue.path, issue.expected, issue.observed) == ("$.on_site.end", expected, "27 March 2026")
    assert issue.rule == "next-full-inspection-after-inconsistent"


def test_where_no_rule_says_how_long_a_visit_takes_its_first_day_stands_for_its_last():
    base = sf.edition("2023-01")
    nothing = sf.Interval(count=None, unit=sf.IntervalUnit.WORKING_DAYS, certainty=sf.Certainty.USUAL)
    length = attrs.evolve(base.rule("full-inspection-on-site-length"), interval=nothing)
    own = base.amended(id="own", in_force=base.in_force, replace=[length])
    before = FullInspection(
        area=NORTHSHIRE, on_site=sf.Period(date(2023, 2, 6), None), findings=making.second_findings("inconsistent")
    )
    after = FullInspection(area=NORTHSHIRE, on_site=sf.Period(date(2026, 3, 23), None))
    assert only("next-inspection-late", after, related=[before], edition=own).expected == "6 February 2026"


def test_the_first_cycle_ends_with_a_month_too():
    def file_of(words):
        return CaseFile(area=NORTHSHIRE, full_inspections=(about(words),))

    issue = only("first-cycle", file_of("January 2028"))
    assert (issue.path, issue.observed) == ("$.full_inspections[0].about", "January 2028")
    assert "first-cycle" not in codes(file_of("December 2027"))
    assert "first-cycle" not in codes(file_of("2027"))


def test_a_month_counts_towards_no_cap():
    visits = (date(2027, 1, 4), date(2027, 3, 1), date(2027, 5, 3))

    def file_of(monitoring):
        return CaseFile(
            area=NORTHSHIRE,
            full_inspections=(making.full_inspection(),),
            monitoring_inspections=(monitoring,),
            childrens_services_monitoring_visits=visits,
        )

    dated = making.monitoring_inspection(notified_on=None, on_site=sf.Period(date(2027, 6, 7), None), published_on=None)
    assert "monitoring-cap" in codes(file_of(dated))
    assert "monitoring-cap" not in codes(file_of(about("June 2027", MonitoringInspection, follows="full")))


@pytest.mark.parametrize(
    ("kind", "stage", "on", "fires"),
    [
        ("clinical-commissioning-group", "submitted", date(2022, 7, 1), True),
        ("clinical-commissioning-group", "submitted", date(2022, 6, 30), False),
        ("clinical-commissioning-group", "required", date(2022, 7, 1), True),
        ("clinical-commissioning-group", "published", date(2023, 1, 9), False),
        ("integrated-care-board", "published", date(2022, 6, 30), True),
        ("integrated-care-board", "published", date(2022, 7, 1), False),
    ],
    ids=[
        "made after its end",
        "on its last day",
        "asked for after it",
        "only published after it",
        "before",
        "on its first day",
    ],
)
def test_a_body_can_be_gone_by_the_time_of_what_happens_later_to_a_plan_that_it_made(kind, stage, on, fires):
    body = Body(kind=kind, name="NHS Northshire")
    record = making.written_statement(responsible_bodies=(body,), events=(PlanEvent(stage=stage, on=on),))
    assert ("body-did-not-exist" in codes(record)) is fires
