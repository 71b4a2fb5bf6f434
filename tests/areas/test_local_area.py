"""One local area: its codes, names and regions, its place in time, and what is refused."""

import pickle
from datetime import date, datetime, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendframework.areas.local_area import DatedCode, LocalArea, PlannedChange
from sendframework.areas.shared_names import SharedName
from sendframework.citations import Citation, EvidenceGrade
from sendframework.errors import (
    InvalidTypeError,
    InvalidValueError,
    InvariantError,
    NotInForceError,
    UnknownCodeError,
)
from sendframework.periods import Period
from sendframework.vocabulary.regions import OfstedRegion, StatisticalRegion
from tests.areas.making import CITED, area, gss, shared
from tests.strategies import days

EVE, DAY = date(2024, 3, 31), date(2024, 4, 1)
UNTIL, FROM = Period(None, EVE), Period(DAY, None)
PLAN = PlannedChange(on=DAY, successors=("East", "West"), status="planned", citations=CITED)


class TestLocalArea:
    def test_needs_a_code_a_name_a_region_and_a_citation(self):
        mine = LocalArea(code="001", name="Northshire", statistical_region="north-east", citations=CITED)
        assert mine.statistical_region is StatisticalRegion.NORTH_EAST
        assert mine.ofsted_region is OfstedRegion.NORTH_EAST_YORKSHIRE_AND_THE_HUMBER
        assert (mine.gss_codes, mine.ofsted_urn, mine.period, mine.planned) == ((), None, None, ())
        assert {field.name for field in attrs.fields(LocalArea) if field.default is attrs.NOTHING} == {
            "code",
            "name",
            "statistical_region",
            "citations",
        }

    def test_is_its_name_in_print_and_short_in_a_traceback(self):
        mine = area(gss_codes=(gss("E10000099", UNTIL),), period=UNTIL, successors=("002",), planned=(PLAN,))
        assert str(mine) == "Northshire"
        assert repr(mine) == (
            "LocalArea(code='001', name='Northshire', statistical_region=north-east, period='until 31 March 2024')"
        )
        assert repr(area()).endswith("period='always')")

    def test_is_a_value(self):
        assert area() == area()
        assert hash(area()) == hash(area())
        assert area(code="002") != area()
        assert pickle.loads(pickle.dumps(area(period=UNTIL))) == area(period=UNTIL)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            area().name = "Southshire"

    def test_is_found_by_all_its_words(self):
        mine = area(other_names=("North Shire",), variants=("NS",), gss_codes=(gss("E10000099"),), ofsted_urn="99999")
        assert mine.names == ("Northshire", "North Shire")
        assert mine.other_words == ("North Shire", "NS", "E10000099", "99999")
        assert area().other_words == ()

    def test_is_as_well_known_as_its_weakest_part(self):
        recalled = Citation(source=None, grade=EvidenceGrade.RECALLED, supports="name")
        assert area().grade is EvidenceGrade.PRIMARY
        assert attrs.evolve(area(), citations=(*CITED, recalled)).grade is EvidenceGrade.RECALLED

    @pytest.mark.parametrize(
        ("field", "value", "kind"),
        [
            ("code", "1", InvalidValueError),
            ("code", "0001", InvalidValueError),
            ("code", "E10", InvalidValueError),
            ("code", "٣٣٣", InvalidValueError),
            ("code", "001\n", InvalidValueError),
            ("code", 919, InvalidTypeError),
            ("name", " ", InvalidValueError),
            ("citations", (), InvariantError),
            ("gss_codes", ("E10000015",), InvalidTypeError),
            ("gss_codes", [gss("E10000015")], InvalidTypeError),
            ("ofsted_urn", "080475", InvalidValueError),
            ("ofsted_urn", "123", InvalidValueError),  # three digits are the other number
            ("ofsted_urn", 80475, InvalidTypeError),
            ("other_names", ("North", "North"), InvalidValueError),
            ("variants", "NS", InvalidTypeError),
            ("period", DAY, InvalidTypeError),
            ("predecessors", ("2",), InvalidValueError),
            ("successors", ("002", "002"), InvalidValueError),
            ("planned", ("East",), InvalidTypeError),
        ],
        ids=lambda value: value if isinstance(value, str) else repr(value),
    )
    def test_a_wrong_field_is_named(self, field, value, kind):
        with pytest.raises(kind, match=rf"^LocalArea\.{field}"):
            attrs.evolve(area(), **{field: value})

    def test_a_region_is_one_of_the_nine(self):
        with pytest.raises(UnknownCodeError, match="unknown statistical region 'nort-east'; did you mean 'north-east'"):
            area(region="nort-east")

    def test_nothing_comes_after_itself(self):
        for field in ("predecessors", "successors"):
            with pytest.raises(InvariantError, match="LocalArea 001: must not precede or succeed itself"):
                area(period=Period(EVE, DAY), **{field: ("001",)})

    def test_what_comes_after_needs_an_end_and_what_came_before_a_start(self):
        for period in (None, FROM):
            with pytest.raises(InvariantError, match="has successors, so its period must have an end"):
                area(period=period, successors=("002",))
        for period in (None, UNTIL):
            with pytest.raises(InvariantError, match="has predecessors, so its period must have a start"):
                area(period=period, predecessors=("002",))
        assert area(period=UNTIL, successors=("002",)).succeeded_on == DAY
        assert area(period=FROM, predecessors=("002",)).succeeded_on is None
        assert area().succeeded_on is None


class TestExistence:
    @given(days, days, days)
    def test_is_a_matter_of_the_period(self, one, other, day):
        start, end = sorted((one, other))
        assert area(period=Period(start, end)).exists_on(day) is (start <= day <= end)
        assert area().exists_on(day)

    @pytest.mark.parametrize("day", [datetime(2024, 4, 1), "2024-04-01", None], ids=repr)  # noqa: DTZ001
    def test_is_asked_of_a_plain_day(self, day):
        with pytest.raises(InvalidTypeError, match=r"LocalArea\.exists_on\(day\)"):
            area().exists_on(day)


class TestGssCodes:
    def test_the_code_is_that_of_the_day(self):
        mine = area(gss_codes=(gss("E10000098", UNTIL), gss("E06000098", FROM)))
        assert (mine.gss_code(on=EVE), mine.gss_code(on=DAY)) == ("E10000098", "E06000098")

    def test_there_may_be_none(self):
        assert area().gss_code(on=DAY) is None
        assert area(gss_codes=(gss("E06000098", FROM),)).gss_code(on=EVE) is None

    def test_there_is_none_when_there_was_no_area(self):
        with pytest.raises(
            NotInForceError, match=r"no local area 001 \(Northshire\) .* 1 April 2024; .* until 31 March"
        ):
            area(period=UNTIL).gss_code(on=DAY)
        with pytest.raises(InvalidTypeError, match=r"LocalArea\.gss_code\(on\)"):
            area().gss_code(on="2024-04-01")

    @pytest.mark.parametrize(
        "held",
        [
            (gss("E10000098"), gss("E06000098", FROM)),
            (gss("E10000098", UNTIL), gss("E06000098")),
            (gss("E10000098", Period(None, DAY)), gss("E06000098", FROM)),
            (gss("E06000098", FROM), gss("E10000098", UNTIL)),
        ],
        ids=["the first has no end", "the second no start", "they share a day", "the later stands first"],
    )
    def test_they_stand_oldest_first_and_share_no_day(self, held):
        with pytest.raises(InvariantError, match="LocalArea 001, gss_codes: must stand oldest first and share no day"):
            area(gss_codes=held)

    def test_none_is_in_use_when_there_is_no_area(self):
        with pytest.raises(InvariantError, match=r"existed until 31 March 2024; its code E10000098 .* \(always\)"):
            area(period=UNTIL, gss_codes=(gss("E10000098"),))
        within = (gss("E10000098", Period(None, EVE - timedelta(days=1))),)
        assert area(period=UNTIL, gss_codes=within).gss_code(on=EVE) is None

    @pytest.mark.parametrize("code", ["", "919", "e10000015", "E1000001", "E100000155", "E1000001٣"], ids=repr)
    def test_a_code_is_a_letter_and_eight_digits(self, code):
        with pytest.raises(InvalidValueError, match=r"^DatedCode\.code: "):
            DatedCode(code=code)

    def test_a_code_says_when_it_was_in_use(self):
        assert str(gss("E10000098")) == "E10000098"
        assert str(gss("E10000098", UNTIL)) == "E10000098 until 31 March 2024"
        with pytest.raises(InvalidTypeError, match=r"DatedCode\.period: must be a Period"):
            gss("E10000098", DAY)
        with pytest.raises(InvalidTypeError, match=r"DatedCode\.code"):
            gss(10000098)


class TestPlannedChange:
    def test_says_what_is_to_come_and_how_far_that_is(self):
        assert str(PLAN) == "to be replaced by East and West from 1 April 2024 (planned)"
        assert PLAN.grade is EvidenceGrade.PRIMARY

    @pytest.mark.parametrize(
        ("field", "value", "kind"),
        [
            ("on", "2024-04-01", InvalidTypeError),
            ("successors", (), InvariantError),
            ("successors", ("East", "East"), InvalidValueError),
            ("status", "", InvalidValueError),
            ("citations", (), InvariantError),
        ],
        ids=lambda value: value if isinstance(value, str) else repr(value),
    )
    def test_a_wrong_field_is_named(self, field, value, kind):
        with pytest.raises(kind, match=rf"^PlannedChange\.{field}"):
            attrs.evolve(PLAN, **{field: value})

    def test_makes_no_end(self):
        assert area(planned=(PLAN,)).exists_on(DAY)


class TestSharedName:
    def test_has_evidence_like_everything(self):
        assert shared("Kings", "001", "002").grade is EvidenceGrade.PRIMARY

    @given(st.sampled_from(["name", "codes", "reason", "citations"]))
    def test_a_wrong_field_is_named(self, field):
        with pytest.raises(InvalidTypeError, match=rf"^SharedName\.{field}"):
            attrs.evolve(shared("Kings", "001", "002"), **{field: 1})

    @pytest.mark.parametrize(
        ("field", "value", "kind"),
        [
            ("name", "", InvalidValueError),
            ("codes", ("001",), InvariantError),
            ("codes", ("001", "001"), InvalidValueError),
            ("citations", (), InvariantError),
        ],
        ids=["no name", "one area", "the same area", "no citation"],
    )
    def test_is_shared_and_cited(self, field, value, kind):
        assert isinstance(shared("Kings", "001", "002"), SharedName)
        with pytest.raises(kind, match=rf"^SharedName\.{field}"):
            attrs.evolve(shared("Kings", "001", "002"), **{field: value})
