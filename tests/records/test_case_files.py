"""Case files: the history of one area, whose links are checked."""

from datetime import date, timedelta
from itertools import permutations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.records.case_files import CaseFile
from sendframework.records.plans import PlanEvent
from sendframework.records.revisits import WeaknessProgress
from sendframework.records.support_actions import SupportAction
from tests.records.making import (
    FAILINGS,
    NORTHSHIRE,
    NOT_REQUIRED,
    REQUIRED,
    SOUTHSHIRE,
    an_area,
    case_file,
    case_files,
    engagement_meeting,
    first_findings,
    first_inspection,
    full_inspection,
    interim_visit,
    monitoring_inspection,
    plan,
    priority_areas,
    progress,
    revisit,
    second_findings,
    support_action,
    thematic_visit,
    weaknesses,
    written_statement,
)
from tests.records.refusing import refusal

DAY = timedelta(days=1)
LISTS = {
    "full_inspections": full_inspection,
    "revisits": revisit,
    "monitoring_inspections": monitoring_inspection,
    "engagement_meetings": engagement_meeting,
    "thematic_visits": thematic_visit,
    "plans": plan,
    "support": support_action,
}
every_list = pytest.mark.parametrize(("field", "make"), LISTS.items(), ids=LISTS)
UNKNOWN = sf.FullInspection(area=NORTHSHIRE, reference="first")


def file_of(*full, **fields):
    """A case file of these full inspections and nothing else but what is given."""
    return CaseFile(area=NORTHSHIRE, full_inspections=full, **fields)


def refused(*full, **fields):
    return refusal(sf.InvariantError, file_of, *full, **fields)


def first(decision=REQUIRED, **fields):
    """An inspection of the first framework with such a decision."""
    findings = sf.LocalAreaFindings(decision=decision)
    return first_inspection(**({"findings": findings} | fields))


def second(outcome, **fields):
    """An inspection of the second framework with such an outcome."""
    return full_inspection(**({"findings": sf.AreaSendFindings(outcome=outcome)} | fields))


class TestCaseFile:
    def test_of_an_area_alone_is_empty(self):
        empty = CaseFile(area=NORTHSHIRE)
        assert empty.records == ()
        assert empty.first_day is None
        assert empty.record("full") is None
        assert empty.childrens_services_monitoring_visits is None

    def test_finds_a_record_by_its_reference(self):
        assert case_file().record("revisit") == revisit()
        assert case_file().record("Revisit") is None

    def test_begins_with_the_first_day_of_any_record(self):
        assert case_file().first_day == date(2018, 3, 5)
        assert file_of(UNKNOWN, engagement_meetings=(engagement_meeting(),)).first_day == date(2024, 10, 2)

    @pytest.mark.parametrize(
        "days", [None, (), (date(2025, 1, 6), date(2024, 1, 8))], ids=["not-looked", "none", "two"]
    )
    def test_tells_no_visit_of_childrens_services_from_nobody_having_looked(self, days):
        assert case_file(childrens_services_monitoring_visits=days).childrens_services_monitoring_visits == days


@every_list
class TestLists:
    def test_hold_one_kind_of_record(self, field, make):
        wrong = interim_visit()
        said = refusal(sf.InvalidTypeError, CaseFile, area=NORTHSHIRE, **{field: (wrong,)})
        assert said.startswith(f"CaseFile.{field}[0]: must be a")
        assert f" {type(make()).__name__} (got InterimVisit(" in said

    def test_hold_each_record_once(self, field, make):
        record = make(reference=None)
        said = refusal(sf.InvalidValueError, CaseFile, area=NORTHSHIRE, **{field: (record, record)})
        assert said.startswith(f"CaseFile.{field}: must not hold anything twice (got {type(record).__name__}(")

    def test_are_tuples(self, field, make):
        said = refusal(sf.InvalidTypeError, CaseFile, area=NORTHSHIRE, **{field: [make()]})
        assert said.startswith(f"CaseFile.{field}: must be a tuple")

    def test_hold_records_of_the_area_of_the_file(self, field, make):
        """The first thing that is looked at: what the record follows does not matter."""
        said = refusal(sf.InvariantError, CaseFile, area=NORTHSHIRE, **{field: (make(area=SOUTHSHIRE),)})
        assert said == (
            f"CaseFile.{field}[0].area: is Southshire (002), but the file is of Northshire (001); each area has its own"
        )

    def test_hold_records_of_the_area_under_another_name(self, field, make):
        renamed = an_area(name="County of Northshire")
        kept = getattr(case_file(), field)
        others = tuple(attrs.evolve(record, area=renamed) for record in kept)
        assert getattr(case_file(**{field: others}), field) == others

    def test_share_no_reference_with_any_other(self, field, make):
        kept = getattr(case_file(), field)
        twice = (*kept, make(reference=kept[0].reference, note="Another"))
        assert refusal(sf.InvariantError, case_file, **{field: twice}) == (
            f"CaseFile.{field}[{len(kept)}].reference: is {kept[0].reference!r}, as that of another record"
        )


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"area": "Northshire"}, "CaseFile.area: must be a LocalArea (got 'Northshire')"),
        (
            {"childrens_services_monitoring_visits": ("2025",)},
            "CaseFile.childrens_services_monitoring_visits[0]: must be a datetime.date; make it with",
        ),
    ],
    ids=["area", "visits"],
)
def test_refuses_what_is_of_the_wrong_type(fields, said):
    assert refusal(sf.InvalidTypeError, CaseFile, **({"area": NORTHSHIRE} | fields)).startswith(said)


def test_a_reference_across_lists_stands_once_too():
    assert refusal(sf.InvariantError, case_file, engagement_meetings=(engagement_meeting(reference="full"),)) == (
        "CaseFile.engagement_meetings[0].reference: is 'full', as that of another record"
    )
    unnamed = tuple(engagement_meeting(reference=None, held_on=date(2024, 10, day)) for day in (2, 3))
    assert case_file(engagement_meetings=unnamed).engagement_meetings == unnamed


FOLLOWERS = {
    "revisits": revisit(),
    "monitoring_inspections": monitoring_inspection(),
    "plans": plan(),
    "support": support_action(),
}


class TestFollowing:
    @pytest.mark.parametrize(("field", "record"), FOLLOWERS.items(), ids=FOLLOWERS)
    def test_needs_what_is_followed(self, field, record):
        lost = attrs.evolve(record, follows="lost")
        assert refusal(sf.InvariantError, case_file, **{field: (lost,)}) == (
            f"CaseFile.{field}[0].follows: is 'lost', which no record of the file has as its reference"
        )

    @pytest.mark.parametrize(("field", "record"), FOLLOWERS.items(), ids=FOLLOWERS)
    def test_can_be_left_open(self, field, record):
        unlinked = attrs.evolve(record, follows=None)
        assert getattr(case_file(**{field: (unlinked,)}), field) == (unlinked,)

    def test_a_revisit_comes_after_all_of_what_it_follows(self):
        published = first_inspection().published_on
        fields = {"on_site": None, "published_on": None, "follows": "first", "progress": ()}
        assert file_of(first_inspection(), revisits=(revisit(**fields, notified_on=published),)).revisits
        assert refused(first_inspection(), revisits=(revisit(**fields, notified_on=published - DAY),)) == (
            "CaseFile.revisits[0]: begins by 2018-05-14, before what it follows, which has a date of 2018-05-15"
        )

    @pytest.mark.parametrize(
        "last",
        ["notified_on", "off_site_fieldwork_starts_on", "report_received_on", "published_on"],
    )
    def test_the_last_known_date_of_what_is_followed_counts(self, last):
        day = date(2025, 9, 22)
        full = sf.FullInspection(area=NORTHSHIRE, reference="full", **{last: day})
        for on, fits in {day: True, day - DAY: False}.items():
            monitoring = monitoring_inspection(notified_on=None, on_site=sf.Period(on, None), published_on=None)
            if fits:
                assert file_of(full, monitoring_inspections=(monitoring,)).records == (full, monitoring)
            else:
                assert "CaseFile.monitoring_inspections[0]: begins by 2025-09-21" in refused(
                    full, monitoring_inspections=(monitoring,)
                )

    def test_a_month_counts_only_where_no_day_of_it_fits(self):
        full = sf.FullInspection(area=NORTHSHIRE, reference="first", published_on=sf.PartialDate.parse("June 2018"))

        def before(words):
            part = sf.PartialDate.parse(words)
            return revisit(follows="first", notified_on=None, on_site=None, published_on=part, progress=())

        assert file_of(full, revisits=(before("June 2018"),)).revisits
        assert file_of(full, revisits=(before("2018"),)).revisits
        assert refused(full, revisits=(before("May 2018"),)) == (
            "CaseFile.revisits[0]: begins by 2018-05-31, before what it follows, which has a date of 2018-06-01"
        )

    def test_a_plan_may_begin_before_the_report_is_out_but_not_before_the_inspection(self):
        start = full_inspection().on_site.start
        assert file_of(full_inspection(), plans=(plan(events=(PlanEvent(stage="required", on=start),)),)).plans
        early = plan(events=(PlanEvent(stage="submitted"), PlanEvent(stage="accepted", on=start - DAY)))
        assert refused(full_inspection(), plans=(early,)) == (
            "CaseFile.plans[0]: begins by 2025-09-21, before what it follows, which has a date of 2025-09-22"
        )

    def test_a_plan_of_the_year_of_its_inspection_is_no_earlier(self):
        of_the_year = plan(events=(PlanEvent(stage="submitted", on=sf.PartialDate(year=2025)),))
        assert file_of(full_inspection(), plans=(of_the_year,)).plans == (of_the_year,)
        of_the_last = plan(events=(PlanEvent(stage="submitted", on=sf.PartialDate(year=2024)),))
        assert "begins by 2024-12-31" in refused(full_inspection(), plans=(of_the_last,))

    def test_support_may_begin_with_the_inspection_and_not_before(self):
        start = full_inspection().on_site.start
        for on, fits in {start: True, sf.PartialDate(year=2025): True, start - DAY: False}.items():
            action = support_action(on=on)
            if fits:
                assert file_of(full_inspection(), support=(action,)).support == (action,)
            else:
                assert refused(full_inspection(), support=(action,)).startswith("CaseFile.support[0]: begins by 2025-")

    def test_nothing_is_too_early_where_a_date_is_not_known(self):
        undated = file_of(UNKNOWN, revisits=(revisit(),), support=(support_action(follows="revisit", on=None),))
        assert len(undated.records) == 3
        assert file_of(first_inspection(), revisits=(sf.Revisit(area=NORTHSHIRE, follows="first"),)).revisits


class TestRevisits:
    @pytest.mark.parametrize("follows", ["first", None], ids=["linked", "open"])
    @pytest.mark.parametrize(
        "full",
        [first(REQUIRED), first(None), first(findings=None), UNKNOWN],
        ids=["required", "decision-unknown", "findings-unknown", "nothing-known"],
    )
    def test_follow_what_required_a_statement_or_may_have(self, full, follows):
        again = revisit(follows=follows)
        assert file_of(full, revisits=(again,)).revisits == (again,)

    @pytest.mark.parametrize(
        ("full", "follows"),
        [
            ((first(NOT_REQUIRED),), "first"),
            ((first(NOT_REQUIRED),), None),
            ((second(FAILINGS, reference="first", notified_on=None),), "first"),
            ((second(None, reference="first"),), None),
            ((), None),
            ((first(NOT_REQUIRED), second(FAILINGS)), None),
        ],
        ids=["linked-none", "open-none", "linked-other", "open-other", "no-inspection", "two-unfit"],
    )
    def test_follow_nothing_else(self, full, follows):
        undated = sf.Revisit(area=NORTHSHIRE, follows=follows)
        assert refused(*full, revisits=(undated,)) == (
            "CaseFile.revisits[0]: follows no full inspection of the file that required a written statement before it"
        )

    @pytest.mark.parametrize("follows", ["plan", "meeting", "monitoring", "letter", "thematic", "revisit"])
    def test_follow_no_record_of_another_kind(self, follows):
        undated = sf.Revisit(area=NORTHSHIRE, reference="revisit", follows=follows)
        assert refusal(sf.InvariantError, case_file, revisits=(undated,)).startswith(
            "CaseFile.revisits[0]: follows no full inspection"
        )

    def test_left_open_come_after_the_inspection_all_the_same(self):
        early = revisit(follows=None, notified_on=None, on_site=None, published_on=date(2018, 5, 14))
        assert refused(first(), revisits=(early,)) == (
            "CaseFile.revisits[0]: follows no full inspection of the file that required a written statement before it"
        )
        assert file_of(first(), revisits=(attrs.evolve(early, published_on=date(2018, 5, 15)),)).revisits

    def test_decide_on_weaknesses_that_were_found(self):
        full = first_inspection(findings=first_findings(2))
        assert file_of(full, revisits=(revisit(progress=progress("yn")),)).revisits
        assert refused(full, revisits=(revisit(progress=progress("yny")),)) == (
            "CaseFile.revisits[0].progress: has weakness 3; found were 1, 2"
        )

    def test_decide_on_no_more_weaknesses_than_were_found(self):
        unnumbered = (WeaknessProgress(sufficient=True), WeaknessProgress(sufficient=False))
        full = first_inspection(findings=first_findings(2))
        assert file_of(full, revisits=(revisit(progress=unnumbered),)).revisits
        assert refused(full, revisits=(revisit(progress=(*unnumbered, WeaknessProgress(sufficient=True))),)) == (
            "CaseFile.revisits[0].progress: decides on 3 weaknesses of 2"
        )

    @pytest.mark.parametrize(
        "full",
        [first(), UNKNOWN, first_inspection(findings=first_findings(9))],
        ids=["weaknesses-unknown", "findings-unknown", "enough"],
    )
    def test_decide_on_any_where_it_is_not_known_which_were_found(self, full):
        again = revisit(progress=progress("ynynynyny"))
        assert file_of(full, revisits=(again,)).revisits == (again,)

    def test_left_open_between_two_inspections_decide_on_those_of_either(self):
        both = (first_inspection(findings=first_findings(1)), first_inspection(reference="other"))
        again = revisit(follows=None, progress=progress("yny"))
        assert file_of(*both, revisits=(again,)).revisits == (again,)
        assert "has weakness 2; found were 1" in refused(both[0], revisits=(again,))


class TestMonitoringInspections:
    @pytest.mark.parametrize("follows", ["full", None], ids=["linked", "open"])
    @pytest.mark.parametrize(
        "full",
        [second(FAILINGS), second(None), second(None, findings=None)],
        ids=["failings", "outcome-unknown", "findings-unknown"],
    )
    def test_follow_failings_or_what_may_be(self, full, follows):
        monitoring = monitoring_inspection(follows=follows)
        assert file_of(full, monitoring_inspections=(monitoring,)).monitoring_inspections == (monitoring,)

    @pytest.mark.parametrize("follows", ["full", None], ids=["linked", "open"])
    @pytest.mark.parametrize(
        "full",
        [second("inconsistent"), second("typically-positive"), first(REQUIRED, reference="full")],
        ids=["inconsistent", "positive", "first-framework"],
    )
    def test_follow_nothing_else(self, full, follows):
        assert refused(full, monitoring_inspections=(monitoring_inspection(follows=follows),)) == (
            "CaseFile.monitoring_inspections[0]: follows no full inspection of the file that found widespread and/or"
            " systemic failings before it"
        )

    @pytest.mark.parametrize("follows", ["plan", "meeting", "revisit", "monitoring"])
    def test_follow_no_record_of_another_kind(self, follows):
        undated = sf.MonitoringInspection(area=NORTHSHIRE, reference="monitoring", follows=follows)
        assert refusal(sf.InvariantError, case_file, monitoring_inspections=(undated,)).startswith(
            "CaseFile.monitoring_inspections[0]: follows no full inspection"
        )

    def test_look_at_areas_for_priority_action_that_were_found(self):
        full = full_inspection(findings=second_findings(count=2))
        assert file_of(full, monitoring_inspections=(monitoring_inspection(),)).monitoring_inspections
        less = full_inspection(findings=second_findings(count=1))
        assert refused(less, monitoring_inspections=(monitoring_inspection(),)) == (
            "CaseFile.monitoring_inspections[0].priority_areas: has area for priority action 2; found were 1"
        )
        assert file_of(second(FAILINGS), monitoring_inspections=(monitoring_inspection(),)).monitoring_inspections


def a_plan(kind, follows, **fields):
    return plan(plan=kind, follows=follows, events=(), **({"addresses": ()} | fields))


SECOND_PLANS = ("priority-action-plan", "strategic-plan")
FITTING = {
    "statement-required": ("written-statement-of-action", first(REQUIRED)),
    "statement-decision-unknown": ("written-statement-of-action", first(None)),
    "statement-findings-unknown": ("written-statement-of-action", UNKNOWN),
    "priority-failings": ("priority-action-plan", second(FAILINGS, reference="first")),
    "priority-outcome-unknown": ("priority-action-plan", second(None, reference="first")),
    "priority-findings-unknown": ("priority-action-plan", UNKNOWN),
    "strategic-positive": ("strategic-plan", second("typically-positive", reference="first")),
    "strategic-failings": ("strategic-plan", second(FAILINGS, reference="first")),
    "strategic-findings-unknown": ("strategic-plan", UNKNOWN),
}
UNFIT = {
    "statement-not-required": ("written-statement-of-action", first(NOT_REQUIRED)),
    "statement-second-framework": ("written-statement-of-action", second(FAILINGS, reference="first")),
    "priority-inconsistent": ("priority-action-plan", second("inconsistent", reference="first")),
    "priority-first-framework": ("priority-action-plan", first(REQUIRED)),
    "strategic-first-framework": ("strategic-plan", first(NOT_REQUIRED)),
    "accelerated-inspection": ("accelerated-progress-plan", first(REQUIRED)),
}
WHAT_FOLLOWS = {
    "written-statement-of-action": "a written statement of action follows a full inspection that required one",
    "accelerated-progress-plan": "an accelerated progress plan follows a re-visit with too little progress",
    "priority-action-plan": "a priority action plan follows a full inspection that found failings",
    "strategic-plan": "a strategic plan follows a full inspection from 2023",
}


class TestPlans:
    @pytest.mark.parametrize(("kind", "full"), FITTING.values(), ids=FITTING)
    def test_follow_an_inspection_that_asks_for_them_or_may(self, kind, full):
        assert file_of(full, plans=(a_plan(kind, "first"),)).plans[0].plan == kind

    @pytest.mark.parametrize(("kind", "full"), UNFIT.values(), ids=UNFIT)
    def test_follow_no_other_inspection(self, kind, full):
        assert refused(full, plans=(a_plan(kind, "first"),)) == (
            f"CaseFile.plans[0].follows: is 'first', of kind full-inspection; {WHAT_FOLLOWS[kind]}"
        )

    @pytest.mark.parametrize("kind", sf.PlanKind)
    @pytest.mark.parametrize("follows", ["meeting", "thematic", "letter", "monitoring", "plan"])
    def test_follow_no_record_of_another_kind(self, kind, follows):
        said = refusal(sf.InvariantError, case_file, plans=(a_plan(kind, follows, reference="plan"),))
        assert said.startswith(f"CaseFile.plans[0].follows: is '{follows}', of kind ")
        assert said.endswith(f"; {WHAT_FOLLOWS[kind]}")

    @pytest.mark.parametrize("decided", ["n", "yn", ""], ids=["none", "some", "unknown"])
    def test_accelerated_ones_follow_a_revisit_with_too_little_progress(self, decided):
        again = revisit(progress=progress(decided))
        fields = {"revisits": (again,), "plans": (a_plan("accelerated-progress-plan", "revisit"),)}
        assert file_of(first_inspection(), **fields).plans == fields["plans"]

    def test_accelerated_ones_follow_no_revisit_with_all_progress(self):
        fields = {
            "revisits": (revisit(progress=progress("yyy")),),
            "plans": (a_plan("accelerated-progress-plan", "revisit"),),
        }
        assert refused(first_inspection(), **fields) == (
            "CaseFile.plans[0].follows: is 'revisit', of kind revisit; an accelerated progress plan follows a re-visit"
            " with too little progress"
        )

    @pytest.mark.parametrize("kind", ["written-statement-of-action", *SECOND_PLANS])
    def test_no_other_plan_follows_a_revisit(self, kind):
        said = refused(first_inspection(), revisits=(revisit(),), plans=(a_plan(kind, "revisit"),))
        assert said.startswith("CaseFile.plans[0].follows: is 'revisit', of kind revisit; ")

    @pytest.mark.parametrize(
        ("findings", "kind"),
        [
            (first_findings(2), "written-statement-of-action"),
            (second_findings(count=2), "priority-action-plan"),
            (second_findings(count=2), "strategic-plan"),
        ],
        ids=["statement", "priority", "strategic"],
    )
    def test_address_what_was_found(self, findings, kind):
        full = sf.FullInspection(area=NORTHSHIRE, reference="first", findings=findings)
        assert file_of(full, plans=(a_plan(kind, "first", addresses=(2, 1)),)).plans
        assert refused(full, plans=(a_plan(kind, "first", addresses=(1, 3)),)) == (
            "CaseFile.plans[0].addresses: has weakness or area for priority action 3; found were 1, 2"
        )

    def test_accelerated_ones_address_what_was_found_before_the_revisit(self):
        again = revisit(progress=progress("yn"))
        full = first_inspection(findings=first_findings(2))
        fitting, unfit = (a_plan("accelerated-progress-plan", "revisit", addresses=(number,)) for number in (2, 3))
        assert file_of(full, revisits=(again,), plans=(fitting,)).plans == (fitting,)
        assert refused(full, revisits=(again,), plans=(unfit,)) == (
            "CaseFile.plans[0].addresses: has weakness or area for priority action 3; found were 1, 2"
        )
        opened = attrs.evolve(again, follows=None)
        assert file_of(full, revisits=(opened,), plans=(unfit,)).plans == (unfit,)

    @pytest.mark.parametrize(
        "full",
        [
            UNKNOWN,
            first(REQUIRED),
            first_inspection(findings=sf.LocalAreaFindings(significant_weaknesses=weaknesses(9))),
        ],
        ids=["findings-unknown", "weaknesses-unknown", "enough"],
    )
    def test_address_anything_where_it_is_not_known_what_was_found(self, full):
        assert file_of(full, plans=(written_statement(addresses=(9, 7)),)).plans[0].addresses == (9, 7)

    def test_can_be_in_a_file_without_what_they_follow(self):
        kept = tuple(a_plan(kind, None, reference=kind.value) for kind in sf.PlanKind)
        assert file_of(plans=kept).plans == kept


class TestSupport:
    @pytest.mark.parametrize("follows", ["first", "full", "revisit", "monitoring", "statement", "plan"])
    def test_follows_an_inspection_a_revisit_or_a_plan(self, follows):
        action = support_action(follows=follows, on=None)
        assert case_file(support=(action,)).support == (action,)

    @pytest.mark.parametrize(
        ("follows", "kind"),
        [("meeting", "engagement-meeting"), ("thematic", "thematic-visit"), ("letter", "support-action")],
    )
    def test_follows_nothing_else_and_not_itself(self, follows, kind):
        assert refusal(sf.InvariantError, case_file, support=(support_action(follows=follows),)) == (
            f"CaseFile.support[0].follows: is '{follows}', of kind {kind}; support follows an inspection, a re-visit"
            " or a plan"
        )

    def test_can_begin_before_the_first_date_of_a_plan_that_is_known(self):
        action = support_action(follows="plan", on=date(2025, 11, 3) - DAY)
        assert case_file(support=(action,)).support == (action,)


class TestOrder:
    def test_is_by_first_known_day_and_those_without_one_come_last(self):
        undated = engagement_meeting(reference="undated", held_on=None)
        case = case_file(engagement_meetings=(undated, engagement_meeting()))
        assert [record.reference for record in case.records] == [
            *("first", "statement", "revisit", "thematic", "meeting"),
            *("full", "plan", "letter", "monitoring", "undated"),
        ]

    def test_on_one_day_is_that_of_the_fields_and_in_a_field_that_given(self):
        day = date(2025, 9, 22)
        full = sf.FullInspection(area=NORTHSHIRE, notified_on=day)
        meetings = tuple(engagement_meeting(reference=name, held_on=day) for name in "ba")
        action = SupportAction(area=NORTHSHIRE, event="stocktake", on=day)
        case = file_of(full, engagement_meetings=meetings, support=(action,))
        assert case.records == (full, *meetings, action)

    @given(case_files())
    def test_is_the_same_each_time_and_never_backwards(self, case):
        assert case.records == case.records
        days = [record.first_day for record in case.records]
        known = [day for day in days if day is not None]
        assert known == sorted(known)
        assert days == known + [None] * (len(days) - len(known))
        assert case.first_day == (known[0] if known else None)

    @given(st.permutations((1, 2, 3, 4)))
    def test_of_different_days_does_not_depend_on_how_they_were_given(self, order):
        meetings = tuple(engagement_meeting(reference=None, held_on=date(2024, 1, day)) for day in order)
        records = file_of(engagement_meetings=meetings).records
        assert [record.first_day.day for record in records] == [1, 2, 3, 4]

    def test_of_equal_days_is_stable_for_every_order(self):
        for order in permutations("abc"):
            meetings = tuple(engagement_meeting(reference=name) for name in order)
            assert file_of(engagement_meetings=meetings).records == meetings


@given(case_files())
def test_every_record_of_a_file_is_found_by_its_reference(case):
    for record in case.records:
        if record.reference is not None:
            assert case.record(record.reference) is record


@given(case_files())
def test_what_is_followed_cannot_be_taken_out(case):
    followed = {each.follows for each in (*case.revisits, *case.monitoring_inspections, *case.plans, *case.support)}
    for full in case.full_inspections:
        others = tuple(each for each in case.full_inspections if each is not full)
        if full.reference in followed:
            refusal(sf.InvariantError, attrs.evolve, case, full_inspections=others)
        else:
            assert attrs.evolve(case, full_inspections=others).full_inspections == others


def test_areas_for_priority_action_can_be_counted_only():
    full = full_inspection(findings=sf.AreaSendFindings(areas_for_priority_action=priority_areas(2)))
    assert case_file(full_inspections=(first_inspection(), full)).full_inspections[1].findings.outcome is None
