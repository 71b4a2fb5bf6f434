"""Who was heard: numbers of people, and groups by method."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.records.participation import HeadCount, Participation, TrackedChildren
from tests.records.making import NORTHSHIRE, engagement_meeting, interim_visit, participations, revisit
from tests.records.refusing import refusal

FORUM = sf.GROUPS.find("parent-carer-forum")
SCHOOLS = sf.GROUPS.find("schools")
MEETINGS = sf.METHODS.find("meetings")
SURVEYS = sf.METHODS.find("surveys")


class TestHeadCount:
    @pytest.mark.parametrize(
        ("count", "said"),
        [
            (HeadCount.exactly(0), "0"),
            (HeadCount.exactly(1204), "1,204"),
            (HeadCount(least=200), "at least 200"),
            (HeadCount(least=10, most=12), "10 to 12"),
            (HeadCount(least=130, most=130, approximate=True), "about 130"),
            (HeadCount(least=1000, approximate=True), "about at least 1,000"),
            (HeadCount(least=1000, most=1500, approximate=True), "about 1,000 to 1,500"),
        ],
        ids=lambda value: value if isinstance(value, str) else "",
    )
    def test_is_said_in_words(self, count, said):
        assert str(count) == said

    def test_exactly_has_one_number_for_both_bounds(self):
        assert HeadCount.exactly(7) == HeadCount(least=7, most=7)

    @given(st.integers(0, 10**6), st.integers(0, 10**6))
    def test_a_most_is_never_below_its_least(self, one, other):
        low, high = sorted((one, other))
        assert HeadCount(least=low, most=high).most == high
        if low != high:
            assert refusal(sf.InvariantError, HeadCount, least=high, most=low) == (
                f"HeadCount: has a most of {low} below its least of {high}"
            )

    @pytest.mark.parametrize(
        ("error", "fields", "said"),
        [
            (sf.InvalidValueError, {"least": -1}, "HeadCount.least: must be at least 0 (got -1)"),
            (sf.InvalidTypeError, {"least": True}, "HeadCount.least: must be a whole number (got True)"),
            (sf.InvalidTypeError, {"least": 1.0}, "HeadCount.least: must be a whole number (got 1.0)"),
            (sf.InvalidTypeError, {"most": "7"}, "HeadCount.most: must be a whole number (got '7')"),
            (sf.InvalidTypeError, {"approximate": 1}, "HeadCount.approximate: must be True or False (got 1)"),
        ],
        ids=["below-0", "true", "float", "word", "one-for-true"],
    )
    def test_holds_whole_numbers_from_0(self, error, fields, said):
        assert refusal(error, HeadCount, **({"least": 5} | fields)) == said


class TestParticipation:
    def test_a_group_is_heard_unless_it_is_said_that_it_was_not(self):
        assert Participation(group=FORUM).heard
        assert Participation(group=FORUM).channel is None

    def test_a_group_and_a_method_of_ones_own_are_as_good(self):
        own = sf.StakeholderGroup(
            code="sibling-group",
            name="Siblings",
            sector=sf.Sector.FAMILIES,
            role="Brothers and sisters.",
            citations=FORUM.citations,
        )
        assert Participation(group=own, channel=MEETINGS).group is own

    def test_a_number_of_people_who_were_not_heard_is_refused(self):
        assert refusal(sf.InvariantError, Participation, group=FORUM, heard=False, count=HeadCount(least=1)) == (
            "Participation: counts at least 1 of parent-carer-forum, which was not heard"
        )

    @pytest.mark.parametrize("most", [None, 0, 5])
    def test_that_none_or_an_unknown_number_of_them_were_is_not(self, most):
        assert Participation(group=FORUM, heard=False, count=HeadCount(least=0, most=most)).count.most == most

    def test_none_of_a_group_that_was_heard_is_refused(self):
        assert refusal(sf.InvariantError, Participation, group=FORUM, count=HeadCount.exactly(0)) == (
            "Participation: counts none of parent-carer-forum, which was heard"
        )

    @pytest.mark.parametrize("count", [HeadCount.exactly(1), HeadCount(least=0), HeadCount(least=0, most=1)], ids=str)
    def test_one_of_it_perhaps_is_not(self, count):
        assert Participation(group=FORUM, count=count).count == count

    @pytest.mark.parametrize(
        ("fields", "said"),
        [
            ({"group": "schools"}, "Participation.group: must be a StakeholderGroup (got 'schools')"),
            ({"channel": "surveys"}, "Participation.channel: must be an EvidenceMethod (got 'surveys')"),
            ({"heard": "no"}, "Participation.heard: must be True or False (got 'no')"),
            ({"count": 5}, "Participation.count: must be a HeadCount (got 5)"),
        ],
        ids=["group", "channel", "heard", "count"],
    )
    def test_refuses_what_is_of_the_wrong_type(self, fields, said):
        assert refusal(sf.InvalidTypeError, Participation, **({"group": FORUM} | fields)) == said


HOLDERS = {"Revisit": revisit, "EngagementMeeting": engagement_meeting, "InterimVisit": interim_visit}
every_holder = pytest.mark.parametrize(("name", "make"), HOLDERS.items(), ids=HOLDERS)


@every_holder
class TestHearings:
    """The list of a record."""

    @pytest.mark.parametrize(
        ("channel", "by"), [(None, ""), (MEETINGS, " by meetings")], ids=["no-method", "by-one-method"]
    )
    def test_a_group_cannot_be_heard_and_not_heard_in_one_way(self, name, make, channel, by):
        both = tuple(Participation(group=FORUM, channel=channel, heard=heard) for heard in (True, False))
        assert refusal(sf.InvariantError, make, participation=both) == (
            f"{name}.participation: says of parent-carer-forum that it was heard{by} and that it was not"
        )

    def test_it_can_be_heard_by_one_method_and_not_by_another(self, name, make):
        apart = tuple(
            Participation(group=group, channel=channel, heard=(group is FORUM) is (channel is MEETINGS))
            for group, channel in product((FORUM, SCHOOLS), (MEETINGS, SURVEYS, None))
        )
        assert make(participation=apart).participation == apart

    def test_it_can_be_heard_twice_by_one_method(self, name, make):
        twice = tuple(Participation(group=FORUM, channel=MEETINGS, count=HeadCount.exactly(n)) for n in (4, 9))
        assert make(participation=twice).participation == twice

    def test_the_same_is_not_said_twice(self, name, make):
        said = refusal(sf.InvalidValueError, make, participation=(Participation(group=FORUM),) * 2)
        assert said.startswith(f"{name}.participation: must not hold anything twice (got Participation(")

    @pytest.mark.parametrize(
        ("wrong", "reason"),
        [([], "must be a tuple; it is kept and compared as one (got [])"), ((FORUM,), "must be a Participation (got ")],
        ids=["list", "group"],
    )
    def test_it_is_a_tuple_of_participations(self, name, make, wrong, reason):
        assert reason in refusal(sf.InvalidTypeError, make, participation=wrong)


@given(participations())
def test_whoever_was_heard_each_in_one_way_can_stand_in_a_record(heard):
    assert sf.EngagementMeeting(area=NORTHSHIRE, participation=heard).participation == heard


class TestTrackedChildren:
    @given(st.integers(0, 20), st.integers(0, 20))
    def test_no_part_is_more_than_all(self, count, part):
        for field in ("in_alternative_provision", "on_sen_support"):
            if part <= count:
                assert getattr(TrackedChildren(count=count, **{field: part}), field) == part
            else:
                assert refusal(sf.InvariantError, TrackedChildren, count=count, **{field: part}) == (
                    f"TrackedChildren.{field}: is {part}, more than the {count} tracked"
                )

    def test_the_parts_can_overlap(self):
        assert TrackedChildren(count=6, in_alternative_provision=6, on_sen_support=6).count == 6

    @pytest.mark.parametrize(
        ("error", "fields"),
        [
            (sf.InvalidTypeError, {"count": "6"}),
            (sf.InvalidValueError, {"count": -1}),
            (sf.InvalidTypeError, {"count": 6, "in_alternative_provision": 1.5}),
            (sf.InvalidValueError, {"count": 6, "on_sen_support": -1}),
        ],
        ids=["word", "below-0", "part-of-a-child", "part-below-0"],
    )
    def test_holds_whole_numbers_from_0(self, error, fields):
        assert refusal(error, TrackedChildren, **fields).startswith("TrackedChildren.")
