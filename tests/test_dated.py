"""Values that hold for a time, and histories of them."""

import pickle
from datetime import date, datetime, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendframework.citations import Citation, EvidenceGrade
from sendframework.dated import DatedValue, History
from sendframework.errors import InvalidTypeError, InvalidValueError, InvariantError, NotInForceError
from sendframework.periods import Period
from tests.strategies import SOME_CITATION, histories

ONE = timedelta(days=1)


def held(value, start, end):
    bounds = (None if day is None else date.fromisoformat(day) for day in (start, end))
    return DatedValue(value=value, period=Period(*bounds), citations=(SOME_CITATION,))


FIVE = held(5, "2016-04-27", "2022-12-31")
TEN = held(10, "2023-01-01", None)
PAUSE = Period(date(2020, 3, 17), date(2021, 3, 31))
BEFORE = held(5, None, "2020-03-16")
AFTER = held(5, "2021-04-01", None)


class TestDatedValue:
    def test_needs_a_citation(self):
        with pytest.raises(InvariantError, match=r"^DatedValue\.citations: must hold at least 1 \(it holds 0\)"):
            attrs.evolve(FIVE, citations=())

    @pytest.mark.parametrize(
        ("field", "value", "where"),
        [
            ("period", date(2023, 1, 1), "period"),
            ("citations", [SOME_CITATION], "citations"),
            ("citations", (SOME_CITATION, "handbook"), r"citations\[1\]"),
        ],
    )
    def test_a_wrong_field_is_named_to_the_element(self, field, value, where):
        with pytest.raises(InvalidTypeError, match=rf"^DatedValue\.{where}: "):
            attrs.evolve(FIVE, **{field: value})

    def test_its_grade_is_that_of_its_citations(self):
        recalled = Citation(source=None, grade=EvidenceGrade.RECALLED, supports="count")
        assert FIVE.grade is EvidenceGrade.PRIMARY
        assert attrs.evolve(FIVE, citations=(SOME_CITATION, recalled)).grade is EvidenceGrade.RECALLED

    def test_is_a_value(self):
        assert attrs.evolve(FIVE) == FIVE
        assert hash(attrs.evolve(FIVE)) == hash(FIVE)
        assert pickle.loads(pickle.dumps(FIVE)) == FIVE


class TestHistory:
    def test_gives_the_value_of_a_day(self):
        notice = History(of="the notice", values=(FIVE, TEN))
        assert notice.value_on(date(2016, 4, 27)) == 5
        assert notice.value_on(date(2022, 12, 31)) == 5
        assert notice.value_on(date(2023, 1, 1)) == 10
        assert notice.dated_on(date(2999, 12, 31)) is TEN
        assert notice.period == Period(date(2016, 4, 27))

    def test_says_what_there_is_when_a_day_has_no_value(self):
        notice = History(of="notice", values=(FIVE, TEN))
        with pytest.raises(NotInForceError) as caught:
            notice.value_on(date(2016, 4, 26))
        assert str(caught.value) == (
            "no notice is in force on 26 April 2016; "
            "there is one 27 April 2016 to 31 December 2022, from 1 January 2023"
        )

    def test_a_declared_gap_is_without_value(self):
        history = History(of="inspection", values=(BEFORE, AFTER), gaps=(PAUSE,))
        for day in (PAUSE.start, PAUSE.end):
            with pytest.raises(NotInForceError):
                history.value_on(day)
        assert history.value_on(PAUSE.start - ONE) == history.value_on(PAUSE.end + ONE) == 5
        assert history.period == Period()

    @pytest.mark.parametrize(
        ("values", "gaps", "reason"),
        [
            ((BEFORE, AFTER), (), "has no value for 17 March 2020 to 31 March 2021; give one, or declare the gap"),
            ((BEFORE, AFTER), (Period(PAUSE.start, PAUSE.end - ONE),), "has no value for 17 March 2020 to 31 March"),
            ((FIVE, TEN), (PAUSE,), "declares a gap, 17 March 2020 to 31 March 2021, that does not lie between"),
            ((BEFORE, AFTER), (PAUSE, Period()), "declares a gap, always, that does not lie between its values"),
            ((TEN, FIVE), (), "from 1 January 2023 and 27 April 2016 to 31 December 2022 overlap"),
            ((FIVE, held(6, "2022-12-31", None)), (), "overlap"),
            ((FIVE, held(6, None, "2023-12-31")), (), "overlap"),
            (
                (FIVE, held(6, "2016-01-01", "2016-02-01")),
                (),
                "1 January 2016 to 1 February 2016 stands after 27 April",
            ),
        ],
    )
    def test_leaves_no_day_in_doubt(self, values, gaps, reason):
        with pytest.raises(InvariantError, match=f"^History of notice: .*{reason}"):
            History(of="notice", values=values, gaps=gaps)

    @pytest.mark.parametrize(
        ("fields", "where", "kind"),
        [
            ({"of": ""}, "of", InvalidValueError),
            ({"values": ()}, "values", InvariantError),
            ({"values": (5,)}, r"values\[0\]", InvalidTypeError),
            ({"values": [FIVE]}, "values", InvalidTypeError),
            ({"gaps": [PAUSE]}, "gaps", InvalidTypeError),
            ({"gaps": (PAUSE, None)}, r"gaps\[1\]", InvalidTypeError),
        ],
    )
    def test_a_wrong_field_is_named_to_the_element(self, fields, where, kind):
        with pytest.raises(kind, match=rf"^History\.{where}: "):
            History(**{"of": "notice", "values": (FIVE, TEN), **fields})

    @pytest.mark.parametrize("day", ["2023-01-01", None, datetime(2023, 1, 1)])  # noqa: DTZ001
    def test_is_asked_by_plain_dates(self, day):
        with pytest.raises(InvalidTypeError, match=r"History\.dated_on\(day\)"):
            History(of="notice", values=(TEN,)).value_on(day)

    @given(histories(), st.dates(date(1940, 1, 1), date(2120, 1, 1)))
    def test_a_day_has_one_value_or_none(self, history, day):
        holding = [dated for dated in history.values if day in dated.period]
        assert len(holding) <= 1
        if holding:
            assert history.dated_on(day) is holding[0]
            assert history.value_on(day) is holding[0].value
            assert day in history.period
        else:
            assert day not in history.period or any(day in gap for gap in history.gaps)
            with pytest.raises(NotInForceError):
                history.value_on(day)

    @given(histories())
    def test_is_equal_by_value_and_pickles(self, history):
        assert pickle.loads(pickle.dumps(history)) == history
        assert hash(attrs.evolve(history)) == hash(history)

    @given(histories())
    def test_an_undeclared_gap_is_refused(self, history):
        for gap in history.gaps:
            with pytest.raises(InvariantError):
                attrs.evolve(history, gaps=tuple(other for other in history.gaps if other != gap))

    @given(histories().filter(lambda history: len(history.values) > 1))
    def test_out_of_order_is_refused(self, history):
        with pytest.raises(InvariantError):
            attrs.evolve(history, values=history.values[::-1])
