"""What visits and inspections have in common: dates in order, team, partners, interruptions."""

from datetime import UTC, date, datetime, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.records.visits import Interruption, MilestoneDate, ReportedVisit, TeamCount, Visit
from tests.records.making import (
    BOARD,
    COUNCIL,
    NORTHSHIRE,
    full_inspection,
    full_inspections,
    monitoring_inspection,
    revisit,
    thematic_visit,
)
from tests.records.refusing import refusal

REPORTED = {"FullInspection": full_inspection, "Revisit": revisit, "MonitoringInspection": monitoring_inspection}
VISITS = {**REPORTED, "ThematicVisit": thematic_visit}
every_visit = pytest.mark.parametrize(("name", "make"), VISITS.items(), ids=VISITS)
every_reported = pytest.mark.parametrize(("name", "make"), REPORTED.items(), ids=REPORTED)
KEBAB = "kebab-case: lower-case letters and digits joined by hyphens"
MADE = "a datetime.date; make it with date.fromisoformat('YYYY-MM-DD')"
START, END = date(2025, 9, 22), date(2025, 9, 26)
NO_DATES = dict.fromkeys(
    (
        *("notified_on", "off_site_fieldwork_starts_on", "on_site", "final_feedback_on"),
        *("report_received_on", "published_on"),
    )
)


def a_visit(**fields):
    """A full inspection with these dates only."""
    return full_inspection(**(NO_DATES | fields))


class TestTeamCount:
    @pytest.mark.parametrize("inspectorate", ["ofsted", "care-quality-commission"])
    def test_is_of_one_of_the_two_inspectorates(self, inspectorate):
        by_code = TeamCount(inspectorate=inspectorate, count=1)
        assert by_code == TeamCount(inspectorate=sf.Actor(inspectorate), count=1)
        assert by_code.role is None

    @pytest.mark.parametrize(
        "actor", [actor for actor in sf.Actor if actor not in {"ofsted", "care-quality-commission"}]
    )
    def test_nobody_else_inspects(self, actor):
        assert refusal(sf.InvariantError, TeamCount, inspectorate=actor, count=1) == (
            f"TeamCount.inspectorate: must be ofsted or care-quality-commission, not {actor}"
        )

    @pytest.mark.parametrize(
        ("error", "fields", "said"),
        [
            (sf.UnknownCodeError, {"inspectorate": "ofstead"}, "unknown actor 'ofstead'; did you mean 'ofsted'?"),
            (sf.InvalidTypeError, {"inspectorate": 1}, "TeamCount.inspectorate: must be an Actor (got 1)"),
            (sf.InvalidValueError, {"count": 0}, "TeamCount.count: must be at least 1 (got 0)"),
            (sf.InvalidTypeError, {"count": "3"}, "TeamCount.count: must be a whole number (got '3')"),
            (sf.InvalidTypeError, {"role": 7}, "TeamCount.role: must be a string (got 7)"),
            (
                sf.InvalidValueError,
                {"role": "Lead inspector"},
                f"TeamCount.role: must be {KEBAB} (got 'Lead inspector')",
            ),
        ],
        ids=["misspelt", "number-as-inspectorate", "none", "word-as-number", "number-as-role", "words-as-role"],
    )
    def test_refuses_what_is_unknown_or_of_the_wrong_type(self, error, fields, said):
        assert refusal(error, TeamCount, **({"inspectorate": "ofsted", "count": 1} | fields)) == said


class TestInterruption:
    @pytest.mark.parametrize("kind", sf.InterruptionKind)
    def test_a_kind_is_a_member_or_its_code(self, kind):
        assert Interruption(kind=kind.value).kind is kind
        assert Interruption(kind=kind) == Interruption(kind=kind.value)

    def test_can_end_on_its_first_day_and_not_before(self):
        assert Interruption(kind="pause", on=END, until=END).until == END
        assert refusal(sf.InvariantError, Interruption, kind="pause", on=END, until=START) == (
            "Interruption: must not end on 2025-09-22, before it starts on 2025-09-26"
        )

    @pytest.mark.parametrize("fields", [{"on": END}, {"until": START}], ids=["start", "end"])
    def test_either_day_may_be_unknown(self, fields):
        assert Interruption(kind="deferral", **fields)

    @pytest.mark.parametrize(
        ("error", "fields", "said"),
        [
            (sf.UnknownCodeError, {"kind": "pawse"}, "unknown interruption kind 'pawse'; did you mean 'pause'?"),
            (sf.InvalidTypeError, {"kind": True}, "Interruption.kind: must be an InterruptionKind (got True)"),
            (
                sf.InvalidTypeError,
                {"on": "2025-09-22"},
                f"Interruption.on: must be {MADE} (got '2025-09-22')",
            ),
            (sf.InvalidTypeError, {"until": 7}, "Interruption.until: must be a datetime.date (got 7)"),
            (sf.InvalidValueError, {"reason": ""}, "Interruption.reason: must not be blank (got '')"),
        ],
        ids=["misspelt", "true-as-kind", "words-as-start", "number-as-end", "blank-reason"],
    )
    def test_refuses_what_is_unknown_or_of_the_wrong_type(self, error, fields, said):
        assert refusal(error, Interruption, **({"kind": "pause"} | fields)) == said


class TestMilestoneDate:
    def test_is_of_any_milestone_without_a_field(self):
        by_member = MilestoneDate(milestone=sf.MilestoneCode.SET_UP_DISCUSSION, on=START)
        assert by_member == MilestoneDate(milestone="set-up-discussion", on=START)
        assert type(by_member.milestone) is str
        assert MilestoneDate(milestone="our-own-rehearsal", on=START).milestone == "our-own-rehearsal"

    @pytest.mark.parametrize("milestone", sorted(full_inspection(surveys=sf.Period(START, END)).known_dates))
    def test_one_with_a_field_of_its_own_is_refused(self, milestone):
        assert refusal(sf.InvariantError, MilestoneDate, milestone=milestone, on=START) == (
            f"MilestoneDate.milestone: is {milestone}, which records that can have it have a field for; give it there"
        )

    @pytest.mark.parametrize(
        ("error", "fields", "said"),
        [
            (sf.InvalidTypeError, {"milestone": 7}, "MilestoneDate.milestone: must be a string (got 7)"),
            (sf.InvalidTypeError, {"milestone": None}, "MilestoneDate.milestone: must be a string (got None)"),
            (
                sf.InvalidValueError,
                {"milestone": "Set-up"},
                f"MilestoneDate.milestone: must be {KEBAB} (got 'Set-up')",
            ),
            (sf.InvalidTypeError, {"on": None}, "MilestoneDate.on: must be a datetime.date (got None)"),
        ],
        ids=["number", "none", "words", "no-day"],
    )
    def test_refuses_what_is_no_milestone_or_no_day(self, error, fields, said):
        assert refusal(error, MilestoneDate, **({"milestone": "set-up-discussion", "on": START} | fields)) == said


@every_visit
class TestVisit:
    @pytest.mark.parametrize("field", ["on_site", "surveys"])
    def test_a_period_has_at_least_one_bound(self, name, make, field):
        assert refusal(sf.InvariantError, make, **{field: sf.Period()}) == (
            f"{name}.{field}: has no bound at all; leave it out while nothing is known"
        )
        start = make().on_site.start
        assert getattr(make(**{field: sf.Period(start, None)}), field).start == start
        assert getattr(make(**{field: sf.Period(None, start)}), field).end == start

    def test_a_milestone_has_one_day(self, name, make):
        other = tuple(MilestoneDate(milestone="set-up-discussion", on=day) for day in (START, END))
        assert refusal(sf.InvariantError, make, other_dates=other) == (
            f"{name}.other_dates: has a milestone more than once"
        )
        assert make(other_dates=other[:1]).known_dates["set-up-discussion"] == START

    def test_a_role_of_an_inspectorate_is_counted_once(self, name, make):
        lead = TeamCount(inspectorate="ofsted", role="lead-inspector", count=1)
        again = TeamCount(inspectorate="ofsted", role="lead-inspector", count=2)
        assert refusal(sf.InvariantError, make, team=(lead, again)) == (
            f"{name}.team: has an inspectorate with a role more than once; add the counts up"
        )
        others = (
            lead,
            TeamCount(inspectorate="ofsted", count=2),
            TeamCount(inspectorate="care-quality-commission", count=3),
        )
        assert make(team=others).inspectors_of("ofsted") == 3
        assert make(team=others).inspectors_of(sf.Actor.CARE_QUALITY_COMMISSION) == 3

    def test_inspectors_are_counted_only_where_the_team_is_known(self, name, make):
        assert make().inspectors_of("ofsted") is None
        assert make(team=(TeamCount(inspectorate="ofsted", count=4),)).inspectors_of("care-quality-commission") == 0
        assert refusal(sf.UnknownCodeError, make().inspectors_of, "ofstead") == (
            "unknown actor 'ofstead'; did you mean 'ofsted'?"
        )

    def test_partners_and_interruptions_are_told_apart(self, name, make):
        pause = Interruption(kind="pause")
        assert make(partners=(COUNCIL, BOARD), interruptions=(pause,)).partners == (COUNCIL, BOARD)
        for field, one in {"partners": COUNCIL, "interruptions": pause}.items():
            said = refusal(sf.InvalidValueError, make, **{field: (one, one)})
            assert said.startswith(f"{name}.{field}: must not hold anything twice (got ")

    @pytest.mark.parametrize(
        ("fields", "said"),
        [
            ({"area": "Northshire"}, "area: must be a LocalArea (got 'Northshire')"),
            ({"area": None}, "area: must be a LocalArea (got None)"),
            (
                {"notified_on": datetime(2025, 9, 8, tzinfo=UTC)},
                "notified_on: must be a datetime.date without a time; take .date()",
            ),
            ({"on_site": (START, END)}, "on_site: must be a Period (got ("),
            ({"surveys": START}, "surveys: must be a Period (got "),
            ({"other_dates": (START,)}, "other_dates[0]: must be a MilestoneDate (got "),
            ({"team": [3]}, "team: must be a tuple; it is kept and compared as one (got [3])"),
            ({"partners": ("Northshire Council",)}, "partners[0]: must be a Body (got 'Northshire Council')"),
            ({"interruptions": ("pause",)}, "interruptions[0]: must be an Interruption (got 'pause')"),
        ],
        ids=lambda value: next(iter(value)) + str(len(str(value))) if isinstance(value, dict) else "",
    )
    def test_refuses_what_is_of_the_wrong_type(self, name, make, fields, said):
        assert refusal(sf.InvalidTypeError, make, **fields).startswith(f"{name}.{said}")

    def test_days_on_site_do_not_begin_before_the_call(self, name, make):
        start = make().on_site.start
        assert make(**NO_REPORT[name], notified_on=start).first_day == start
        late = start + timedelta(days=1)
        assert refusal(sf.InvariantError, make, **NO_REPORT[name], notified_on=late) == (
            f"{name}.on_site: must not start before notified_on {late} (got {start})"
        )

    def test_the_end_alone_is_not_before_the_call_either(self, name, make):
        day = make().notified_on
        early = day - timedelta(days=1)
        assert refusal(sf.InvariantError, make, **NO_REPORT[name], on_site=sf.Period(None, early)) == (
            f"{name}.on_site: must not end before notified_on {day} (got {early})"
        )
        assert make(**NO_REPORT[name], on_site=sf.Period(None, day)).on_site.end == day


NO_REPORT = {
    "FullInspection": {field: None for field in NO_DATES if field not in {"notified_on", "on_site"}},
    "Revisit": {"published_on": None},
    "MonitoringInspection": {"published_on": None},
    "ThematicVisit": {},
}


@every_reported
class TestReportedVisit:
    @pytest.mark.parametrize(
        ("fields", "said"),
        [
            ({"off_site_fieldwork_starts_on": 1}, "off_site_fieldwork_starts_on: must be a datetime.date (got 1)"),
            ({"final_feedback_on": 1}, "final_feedback_on: must be a datetime.date (got 1)"),
            ({"report_received_on": 1}, "report_received_on: must be a datetime.date (got 1)"),
            ({"published_on": 1}, "published_on: must be a datetime.date (got 1)"),
            (
                {"published_on": datetime(2025, 9, 8, tzinfo=UTC)},
                "published_on: must be a datetime.date without a time; ",
            ),
            (
                {"published_on": "June 2021"},
                "published_on: must be a datetime.date, or as much as is known: PartialDate.parse('June 2021') (got ",
            ),
            ({"report": "A letter"}, "report: must be a Report (got 'A letter')"),
        ],
        ids=["off-site", "feedback", "received", "published", "published-at", "published-in", "report"],
    )
    def test_refuses_what_is_of_the_wrong_type(self, name, make, fields, said):
        assert refusal(sf.InvalidTypeError, make, **fields).startswith(f"{name}.{said}")

    def test_a_day_of_a_class_of_its_own_is_refused(self, name, make):
        class Day(date):
            pass

        for field in ("published_on", "report_received_on"):
            assert refusal(sf.InvalidTypeError, make, **{field: Day(2030, 1, 1)}).startswith(
                f"{name}.{field}: must be a datetime.date itself"
            )


DATES = {
    "notified_on": "notified_on",
    "off_site_fieldwork_starts_on": "off_site_fieldwork_starts_on",
    "on_site.start": "on_site: must not start before",
    "on_site.end": "on_site: must not end before",
    "final_feedback_on": "final_feedback_on",
    "report_received_on": "report_received_on",
    "published_on": "published_on",
}


def with_days(days):
    """A full inspection with days by the names above."""
    site = {bound: days.get(f"on_site.{bound}") for bound in ("start", "end")}
    fields = {name: day for name, day in days.items() if "." not in name}
    return a_visit(**fields, on_site=sf.Period(**site) if any(site.values()) else None)


PAIRS = [pair for pair in combinations(DATES, 2) if pair != ("on_site.end", "final_feedback_on")]
every_pair = pytest.mark.parametrize(("first", "second"), PAIRS, ids=[f"{first}-{second}" for first, second in PAIRS])


@every_pair
def test_of_two_dates_the_second_can_be_on_the_same_day_and_not_before(first, second):
    assert with_days({first: END, second: END}).first_day == END
    said = refusal(sf.InvariantError, with_days, {first: END, second: START})
    if (first, second) == ("on_site.start", "on_site.end"):
        assert said == "Period: must not end on 2025-09-22, before it starts on 2025-09-26"
        return
    reason = DATES[second] if "." in second else f"{second}: must not be before"
    assert said == f"FullInspection.{reason} {first} 2025-09-26 (got 2025-09-22)"


def test_leaders_can_be_told_before_the_last_day_or_after_it():
    for day in (START, END, END + timedelta(days=10)):
        assert (
            with_days({"on_site.start": START, "on_site.end": END, "final_feedback_on": day}).final_feedback_on == day
        )


def test_a_month_of_publication_is_refused_only_where_no_day_of_it_fits():
    received = date(2025, 11, 30)
    assert a_visit(report_received_on=received, published_on=sf.PartialDate.parse("November 2025"))
    assert (
        refusal(
            sf.InvariantError, a_visit, report_received_on=received, published_on=sf.PartialDate.parse("October 2025")
        )
        == "FullInspection.published_on: must not be before report_received_on 2025-11-30 (got October 2025)"
    )
    assert a_visit(on_site=sf.Period(None, received), published_on=sf.PartialDate.parse("2025")).first_day == received


@given(st.lists(st.dates(date(2016, 1, 1), date(2030, 1, 1)), min_size=7, max_size=7).map(sorted), st.data())
def test_dates_in_order_construct_and_two_in_the_wrong_order_do_not(ordered, data):
    days = dict(zip(DATES, ordered, strict=True))
    known = data.draw(st.sets(st.sampled_from(list(DATES))))
    kept = {name: day for name, day in days.items() if name in known}
    assert set(with_days(kept).known_dates.values()) == set(kept.values())
    first, second = data.draw(st.sampled_from(PAIRS))
    swapped = days | {first: days[second], second: days[first]}
    if days[first] == days[second]:
        assert with_days(swapped) == with_days(days)
    else:
        refusal(sf.InvariantError, with_days, swapped)
        refusal(sf.InvariantError, with_days, {name: swapped[name] for name in (first, second)})


class TestKnownDates:
    def test_are_those_of_the_record_by_milestone(self):
        inspection = full_inspection(
            surveys=sf.Period(date(2025, 9, 9), date(2025, 9, 16)),
            other_dates=(MilestoneDate(milestone="set-up-discussion", on=date(2025, 9, 8)),),
        )
        assert inspection.known_dates == {
            "notification": date(2025, 9, 8),
            "set-up-discussion": date(2025, 9, 8),
            "surveys-open": date(2025, 9, 9),
            "off-site-fieldwork-starts": date(2025, 9, 15),
            "surveys-close": date(2025, 9, 16),
            "on-site-starts": START,
            "on-site-ends": END,
            "final-feedback": END,
            "report-received": date(2025, 11, 3),
            "report-published": date(2025, 11, 10),
        }

    def test_have_plain_strings_as_keys_and_are_yours_to_change(self):
        inspection = full_inspection()
        dates = inspection.known_dates
        assert {type(key) for key in dates} == {str}
        dates.clear()
        assert inspection.known_dates

    @pytest.mark.parametrize(
        ("fields", "known"),
        [
            ({}, {}),
            ({"on_site": sf.Period(START, None)}, {"on-site-starts": START}),
            ({"on_site": sf.Period(None, END)}, {"on-site-ends": END}),
            ({"published_on": sf.PartialDate.parse("June 2026")}, {}),
        ],
        ids=["nothing", "start", "end", "month"],
    )
    def test_hold_no_day_that_is_not_known(self, fields, known):
        assert a_visit(**fields).known_dates == known
        assert a_visit(**fields).first_day == min(known.values(), default=None)

    @pytest.mark.parametrize("make", [full_inspection, monitoring_inspection], ids=["full", "monitoring"])
    def test_are_what_a_timetable_takes(self, make):
        record = make()
        timetable = sf.timetable(record.activity, known=record.known_dates)
        shown = {milestone: timetable[milestone].on for milestone in record.known_dates}
        assert shown == record.known_dates

    def test_a_timetable_takes_none_that_its_edition_does_not_have(self):
        record = thematic_visit()
        assert refusal(sf.UnknownCodeError, sf.timetable, "thematic-visit", known=record.known_dates) == (
            "unknown milestone of thematic-visit 'on-site-ends'; did you mean 'on-site-starts'?"
        )
        known = {each: day for each, day in record.known_dates.items() if each != "on-site-ends"}
        assert sf.timetable("thematic-visit", known=known)["on-site-starts"].on == record.on_site.start

    def test_of_a_revisit_fit_its_edition(self):
        record = revisit()
        timetable = sf.timetable("revisit", known=record.known_dates)
        assert timetable.edition.id == "2018-11"
        assert timetable["report-published"].on == record.published_on

    @given(full_inspections)
    def test_start_on_the_first_day(self, inspection):
        assert inspection.first_day == min(inspection.known_dates.values(), default=None)


def test_a_thematic_visit_has_no_field_for_a_letter():
    assert isinstance(thematic_visit(), Visit)
    assert not isinstance(thematic_visit(), ReportedVisit)
    for field in ("outcome", "findings", "report", "published_on", "report_received_on"):
        assert not hasattr(thematic_visit(), field)
        with pytest.raises(TypeError, match=f"unexpected keyword argument '{field}'"):
            thematic_visit(**{field: None})


def test_a_visit_can_be_half_finished():
    assert Visit(area=NORTHSHIRE).known_dates == {}
    assert ReportedVisit(area=NORTHSHIRE).first_day is None


class TestAbout:
    """A visit of which only a month, a season or a year is known."""

    JANUARY = sf.PartialDate.parse("January 2017")

    @every_visit
    def test_stands_for_days_that_are_not_known(self, name, make):
        visit = make(**{key: None for key in NO_DATES if hasattr(make(), key)}, about=self.JANUARY)
        assert visit.first_day == date(2017, 1, 1)
        assert "on-site-starts" not in visit.known_dates

    @every_visit
    def test_is_refused_beside_days_on_site(self, name, make):
        said = "January 2017 beside from 23 January 2017"
        assert (
            refusal(
                sf.InvariantError,
                make,
                **{key: None for key in NO_DATES if hasattr(make(), key)}
                | {"on_site": sf.Period(date(2017, 1, 23)), "about": self.JANUARY},
            )
            == f"{name}.about: must be left out where days on site are known (got {said})"
        )

    @pytest.mark.parametrize("value", ["January 2017", date(2017, 1, 23), 2017], ids=["words", "day", "number"])
    def test_is_a_part_of_a_date_and_nothing_else(self, value):
        with pytest.raises(sf.InvalidTypeError, match=r"FullInspection\.about: must be a PartialDate"):
            a_visit(about=value)

    def test_a_day_within_or_before_it_is_the_first_that_is_known(self):
        within = a_visit(about=self.JANUARY, final_feedback_on=date(2017, 1, 27))
        before = a_visit(about=self.JANUARY, notified_on=date(2016, 12, 19))
        after = a_visit(about=self.JANUARY, published_on=date(2017, 4, 3))
        assert [each.first_day for each in (within, before, after)] == [
            date(2017, 1, 27),
            date(2016, 12, 19),
            date(2017, 1, 1),
        ]

    @pytest.mark.parametrize(
        ("dates", "said"),
        [
            ({"notified_on": date(2017, 2, 1)}, "must not be before notified_on 2017-02-01 (got January 2017)"),
            ({"published_on": date(2016, 12, 31)}, "must not be before about 2017-01-01 (got 2016-12-31)"),
            (
                {"notified_on": date(2017, 1, 16), "published_on": date(2017, 1, 9)},
                "must not be before notified_on 2017-01-16 (got 2017-01-09)",
            ),
        ],
        ids=["called after it", "published before it", "published before the call"],
    )
    def test_stands_in_the_order_of_the_dates(self, dates, said):
        assert refusal(sf.InvariantError, a_visit, about=self.JANUARY, **dates).endswith(said)

    def test_goes_out_and_comes_back(self):
        visit = a_visit(about=self.JANUARY)
        assert sf.to_dict(visit)["data"]["about"] == "January 2017"
        assert sf.from_dict(sf.to_dict(visit), areas=[NORTHSHIRE]) == visit
        (row,) = sf.to_rows([visit])
        assert row["about"] == "January 2017"
        assert sf.from_rows([row], areas=[NORTHSHIRE])[0].about == self.JANUARY

    def test_a_file_keeps_its_order(self):
        first = a_visit(about=self.JANUARY, reference="first", findings=None)
        early, late = (
            revisit(about=sf.PartialDate.parse(month), follows="first", on_site=None, notified_on=None)
            for month in ("December 2016", "February 2019")
        )
        assert sf.CaseFile(area=first.area, full_inspections=(first,), revisits=(late,)).first_day == date(2017, 1, 1)
        with pytest.raises(sf.InvariantError, match="begins by 2016-12-31, before what it follows"):
            sf.CaseFile(area=first.area, full_inspections=(first,), revisits=(early,))
