"""Plans, and what happens to them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.records.plans import Plan, PlanEvent
from tests.records.making import COUNCIL, NORTHSHIRE, plan, plans
from tests.records.refusing import refusal

PART = "a datetime.date, or as much as is known: PartialDate.parse('June 2021')"
PARTS = {"2023": "2023-01-01", "June 2023": "2023-06-01", "autumn 2023": "2023-09-01"}


def day_of(words):
    """A day, or as much of one as the words say."""
    return date.fromisoformat(words) if words.count("-") == 2 else sf.PartialDate.parse(words)


def event(stage, words=None, **fields):
    return PlanEvent(stage=stage, on=None if words is None else day_of(words), **fields)


class TestPlanEvent:
    @pytest.mark.parametrize("stage", sf.PlanStage)
    def test_a_stage_is_a_member_or_its_code(self, stage):
        assert event(stage.value) == event(stage)
        assert event(stage.value).stage is stage

    def test_who_did_it_is_a_member_or_its_code(self):
        assert event("accepted", by="ofsted") == event("accepted", by=sf.Actor.OFSTED)

    @pytest.mark.parametrize("words", ["2023-06-01", *PARTS])
    def test_is_of_a_day_or_part_of_one(self, words):
        assert event("submitted", words).on == day_of(words)

    @pytest.mark.parametrize(
        ("error", "fields", "said"),
        [
            (sf.UnknownCodeError, {"stage": "acepted"}, "unknown plan stage 'acepted'; did you mean 'accepted'?"),
            (sf.UnknownCodeError, {"by": "ofstead"}, "unknown actor 'ofstead'; did you mean 'ofsted'?"),
            (sf.InvalidTypeError, {"stage": 1}, "PlanEvent.stage: must be a PlanStage (got 1)"),
            (sf.InvalidTypeError, {"by": 1}, "PlanEvent.by: must be an Actor (got 1)"),
            (sf.InvalidTypeError, {"on": 2023}, "PlanEvent.on: must be a datetime.date (got 2023)"),
            (
                sf.InvalidTypeError,
                {"on": "December 2023"},
                f"PlanEvent.on: must be {PART} (got 'December 2023')",
            ),
            (sf.InvalidValueError, {"note": ""}, "PlanEvent.note: must not be blank (got '')"),
        ],
        ids=["stage", "body", "number-as-stage", "number-as-body", "number-as-day", "words-as-day", "blank"],
    )
    def test_refuses_what_is_unknown_or_of_the_wrong_type(self, error, fields, said):
        assert refusal(error, PlanEvent, **({"stage": "submitted"} | fields)) == said


class TestEvents:
    def test_that_have_no_day_can_stand_anywhere(self):
        events = (event("required"), event("submitted", "2023-12-01"), event("returned"), event("submitted"))
        assert plan(events=events).events == events

    def test_can_share_a_day(self):
        events = (event("submitted", "2023-12-01"), event("accepted", "2023-12-01"))
        assert plan(events=events).stage is sf.PlanStage.ACCEPTED

    def test_do_not_run_backwards(self):
        events = (event("submitted", "2023-12-01"), event("returned"), event("accepted", "2023-11-30"))
        assert refusal(sf.InvariantError, plan, events=events) == (
            "Plan.events[2]: accepted on 2023-11-30 must not be before submitted on 2023-12-01"
        )

    @pytest.mark.parametrize(
        ("first", "second", "fits"),
        [
            ("2023-06-15", "June 2023", True),
            ("2023-07-01", "June 2023", False),
            ("June 2023", "2023-06-01", True),
            ("June 2023", "2023-05-31", False),
            ("autumn 2023", "2023", True),
            ("2024", "2023", False),
            ("2023", "2023", True),
        ],
    )
    def test_of_part_of_a_date_are_refused_only_where_no_day_of_it_fits(self, first, second, fits):
        events = (event("submitted", first), event("accepted", second))
        if fits:
            assert plan(events=events).events == events
        else:
            assert refusal(sf.InvariantError, plan, events=events) == (
                f"Plan.events[1]: accepted on {second} must not be before submitted on {first}"
            )

    def test_are_compared_across_a_year_in_between(self):
        events = (event("required", "2023-06-01"), event("submitted", "2023"), event("accepted", "2023-03-01"))
        assert refusal(sf.InvariantError, plan, events=events) == (
            "Plan.events[2]: accepted on 2023-03-01 must not be before required on 2023-06-01"
        )

    def test_can_repeat_themselves(self):
        events = tuple(event(stage) for stage in ("submitted", "returned", "submitted", "accepted"))
        assert plan(events=events).happened("submitted") == (events[0], events[2])
        assert plan(events=events).happened(sf.PlanStage.PUBLISHED) == ()

    def test_are_asked_for_by_a_known_stage(self):
        assert refusal(sf.UnknownCodeError, plan().happened, "acepted") == (
            "unknown plan stage 'acepted'; did you mean 'accepted'?"
        )

    @given(st.lists(st.dates(date(2016, 1, 1), date(2030, 1, 1)), max_size=6))
    def test_with_days_are_accepted_in_order_only(self, days):
        events = tuple(PlanEvent(stage="reviewed", on=day) for day in days)
        if days == sorted(days):
            assert plan(events=events).first_day == min(days, default=None)
        else:
            assert "must not be before" in refusal(sf.InvariantError, plan, events=events)


class TestPlan:
    @pytest.mark.parametrize("kind", sf.PlanKind)
    def test_a_kind_is_a_member_or_its_code(self, kind):
        assert plan(plan=kind.value) == plan(plan=kind)
        assert plan(plan=kind.value).plan is kind

    def test_has_the_stage_of_its_last_event(self):
        assert plan(events=()).stage is None
        assert plan(events=(event("submitted", "2023-12-01"), event("feedback-received"))).stage == "feedback-received"

    @pytest.mark.parametrize(("words", "day"), PARTS.items(), ids=PARTS)
    def test_its_first_day_is_the_first_that_it_can_have_had(self, words, day):
        events = (event("required"), event("submitted", words), event("accepted", "2024-03-01"))
        assert plan(events=events).first_day == date.fromisoformat(day)
        assert plan(events=(event("required"),)).first_day is None

    def test_is_made_by_several_bodies_together(self):
        assert plan(responsible_bodies=(COUNCIL,)).responsible_bodies == (COUNCIL,)
        assert "must not hold anything twice" in refusal(
            sf.InvalidValueError, plan, responsible_bodies=(COUNCIL, COUNCIL)
        )

    def test_an_area_and_a_kind_are_enough(self):
        record = Plan(area=NORTHSHIRE, plan="strategic-plan")
        assert (record.stage, record.first_day, record.follows) == (None, None, None)

    @pytest.mark.parametrize(
        ("error", "fields", "said"),
        [
            (sf.UnknownCodeError, {"plan": "strategic plan"}, "unknown plan kind 'strategic plan'; did you mean"),
            (sf.InvalidTypeError, {"plan": None}, "Plan.plan: must be a PlanKind (got None)"),
            (sf.InvalidTypeError, {"area": 1}, "Plan.area: must be a LocalArea (got 1)"),
            (sf.InvalidValueError, {"addresses": (1, 0)}, "Plan.addresses[1]: must be at least 1 (got 0)"),
            (sf.InvalidValueError, {"addresses": (2, 2)}, "Plan.addresses: must not hold anything twice (got 2)"),
            (sf.InvalidTypeError, {"addresses": ("1",)}, "Plan.addresses[0]: must be a whole number (got '1')"),
            (sf.InvalidTypeError, {"events": ("required",)}, "Plan.events[0]: must be a PlanEvent (got 'required')"),
            (sf.InvalidValueError, {"follows": ""}, "Plan.follows: must not be blank (got '')"),
            (sf.InvalidTypeError, {"responsible_bodies": ("A",)}, "Plan.responsible_bodies[0]: must be a Body (got"),
        ],
        ids=["unknown", "none", "area", "nought", "twice", "word", "event", "blank", "name"],
    )
    def test_refuses_what_is_unknown_or_of_the_wrong_type(self, error, fields, said):
        assert refusal(error, plan, **fields).startswith(said)

    @given(plans)
    def test_every_event_is_among_those_of_its_stage(self, record):
        assert sum(len(record.happened(stage)) for stage in sf.PlanStage) == len(record.events)
