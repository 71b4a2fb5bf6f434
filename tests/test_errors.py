"""The error tree: what each error is, says and carries."""

import copy
import inspect
import pickle
import traceback
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendframework import errors
from sendframework.errors import (
    AmbiguousAreaError,
    AmbiguousNameError,
    CalendarCoverageError,
    ConsentError,
    InvalidTypeError,
    InvalidValueError,
    InvariantError,
    MissingExtraError,
    NotInForceError,
    PayloadVersionError,
    Problem,
    ReadError,
    SendFrameworkError,
    StructureError,
    UnknownCodeError,
    UnknownEditionError,
    did_you_mean,
    nearest,
    shown,
)
from tests.strategies import anything

LATE = Problem(
    code="out-of-order",
    path="$.on_site.start",
    reason="must not be before notified_on",
    value="2025-09-01",
    hint="check the year",
)
SHORT = Problem(code="missing", path="$.outcome", reason="is required")

EXAMPLES = [
    (
        InvalidValueError("FullInspection.on_site", "must not start before notified_on 2025-09-08", date(2025, 9, 1)),
        (ValueError,),
        "FullInspection.on_site: must not start before notified_on 2025-09-08 (got datetime.date(2025, 9, 1))",
    ),
    (
        InvalidTypeError("Period.end", "must be a datetime.date", 7),
        (TypeError,),
        "Period.end: must be a datetime.date (got 7)",
    ),
    (
        InvariantError("Period", "must not end before it starts"),
        (ValueError,),
        "Period: must not end before it starts",
    ),
    (
        StructureError("FullInspection", (LATE, SHORT)),
        (ValueError,),
        f"FullInspection: 2 problems\n  {LATE}\n  {SHORT}",
    ),
    (
        UnknownCodeError("activity", "full-inspecton", ("full-inspection", "revisit")),
        (LookupError, ValueError),
        "unknown activity 'full-inspecton'; did you mean 'full-inspection'?",
    ),
    (
        UnknownEditionError("edition", "1999-01", ("2016-04", "2018-11")),
        (LookupError, ValueError),
        "unknown edition '1999-01'; known: 2016-04, 2018-11",
    ),
    (
        AmbiguousAreaError("Dorset", ("Dorset (to 2019)", "Dorset (from 2019)")),
        (LookupError,),
        "local area 'Dorset' is ambiguous; it could be Dorset (to 2019) or Dorset (from 2019)",
    ),
    (
        AmbiguousNameError("term", "plan", ("strategic-plan", "priority-action-plan")),
        (LookupError,),
        "term 'plan' is ambiguous; it could be strategic-plan or priority-action-plan",
    ),
    (
        NotInForceError("edition", "26 April 2016", "from 27 April 2016"),
        (LookupError,),
        "no edition is in force on 26 April 2016; there is one from 27 April 2016",
    ),
    (
        CalendarCoverageError("England", date(2031, 1, 1), "2012 to 2028", "ask for projected days"),
        (LookupError,),
        "England does not cover 2031-01-01; it covers 2012 to 2028; ask for projected days",
    ),
    (
        PayloadVersionError("full-inspection", 9, "1 and 2"),
        (ValueError,),
        "full-inspection: schema 9 cannot be read here; readable: 1 and 2",
    ),
    (
        ReadError("outcomes.ods", "has no column Outcome", "Sheet 2", 14),
        (ValueError,),
        "outcomes.ods, Sheet 2, row 14: has no column Outcome",
    ),
    (
        MissingExtraError("the command line", "cli"),
        (ImportError,),
        "the command line needs an optional dependency: pip install 'sendframework[cli]'",
    ),
    (
        ConsentError("the consent has ended"),
        (ValueError,),
        "the consent has ended",
    ),
]
IDS = [type(error).__name__ for error, _, _ in EXAMPLES]
BUILT_IN = (ValueError, TypeError, LookupError, ImportError)


class Hostile:
    def __repr__(self):
        raise RuntimeError("no")


def test_every_class_has_an_example():
    classes = {name for name in errors.__all__ if name.endswith("Error")}
    assert classes == {*IDS, "SendFrameworkError"}
    assert {name for name, _ in inspect.getmembers(errors, inspect.isclass) if name[0] != "_"} == {*classes, "Problem"}


@pytest.mark.parametrize(("error", "built_in", "message"), EXAMPLES, ids=IDS)
class TestEachError:
    def test_is_of_the_library_and_also_the_fitting_built_in(self, error, built_in, message):
        for kind in (SendFrameworkError, *built_in):
            with pytest.raises(kind):
                raise error
        assert not [kind for kind in BUILT_IN if isinstance(error, kind) and kind not in built_in]
        assert not isinstance(error, Warning)

    def test_says_what_is_wrong_where(self, error, built_in, message):
        assert str(error) == message

    def test_carries_its_parts_under_their_names(self, error, built_in, message):
        names = list(inspect.signature(type(error)).parameters)
        assert [getattr(error, name) for name in names] == list(error.args)

    @pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
    def test_survives_pickling(self, error, built_in, message, protocol):
        error = copy.copy(error)
        error.add_note("seen in the morning")
        again = pickle.loads(pickle.dumps(error, protocol))
        assert type(again) is type(error)
        assert (str(again), again.args, vars(again)) == (message, error.args, vars(error))
        assert again.__notes__ == ["seen in the morning"]

    @pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy])
    def test_survives_copying(self, error, built_in, message, duplicate):
        again = duplicate(error)
        assert (type(again), str(again), again.args) == (type(error), message, error.args)


def test_an_unknown_edition_is_an_unknown_code():
    assert issubclass(UnknownEditionError, UnknownCodeError)


class TestShown:
    @pytest.mark.parametrize(("value", "words"), [("", "''"), (None, "None"), ("x" * 78, repr("x" * 78))])
    def test_is_the_repr(self, value, words):
        assert shown(value) == words

    def test_is_cut_at_80_characters_and_says_so(self):
        assert shown("x" * 79) == "'" + "x" * 78 + "…"

    @given(anything | st.lists(st.text()))
    def test_never_runs_on(self, value):
        whole = repr(value)
        assert shown(value) == (whole if len(whole) <= 80 else whole[:79] + "…")

    def test_a_value_whose_repr_fails_does_not_hide_the_error(self):
        assert shown(Hostile()) == "<Hostile whose repr fails>"
        error = InvalidValueError("a", "b", Hostile())
        assert str(error) == "a: b (got <Hostile whose repr fails>)"
        assert repr(error) == "InvalidValueError('a', 'b', <Hostile whose repr fails>)"
        assert repr(ConsentError("a")) == "ConsentError('a')"

    @pytest.mark.parametrize(
        "error",
        [
            InvalidValueError("a", "b", "x" * 500),
            InvalidTypeError("a", "b", "x" * 500),
            UnknownCodeError("a", "x" * 500, ("b",)),
            AmbiguousAreaError("x" * 500, ("b",)),
            AmbiguousNameError("a", "x" * 500, ("b",)),
            PayloadVersionError("a", "x" * 500, "1"),
            StructureError("a", (Problem(code="c", path="$", reason="r", value="x" * 500),)),
        ],
        ids=lambda error: type(error).__name__,
    )
    def test_every_error_that_shows_a_value_cuts_it(self, error):
        assert "x" * 78 + "…" in str(error)
        assert "x" * 79 not in str(error)


class TestSuggestions:
    def test_come_nearest_first_whatever_the_case(self):
        known = ("typically-positive", "inconsistent", "all-sufficient", "some-sufficient", "none-sufficient")
        assert nearest("SOME-SUFICIENT", known)[0] == "some-sufficient"
        assert len(nearest("sufficient", known)) == 3
        assert nearest("sufficient", known, most=1) == nearest("sufficient", known)[:1]

    def test_stand_as_they_are_printed(self):
        assert nearest("wsao", ("WSoA", "WSoA.", "EHCP"), most=1) == ("WSoA",)

    def test_are_none_when_nothing_is_near(self):
        assert nearest("zzz", ("revisit",)) == ()

    def test_a_very_long_word_is_no_burden(self):
        assert nearest("x" * 10_000_000, ("revisit",)) == ()

    @pytest.mark.parametrize(
        ("word", "known", "words"),
        [
            ("revisitt", ["revisit"], "did you mean 'revisit'?"),
            ("revist", ["revisit", "revise"], "did you mean 'revisit' or 'revise'?"),
            ("zzz", ["a", "b"], "known: a, b"),
            ("zzz", [f"word-{n}" for n in range(12)], "known: " + ", ".join(f"word-{n}" for n in range(12))),
            ("zzz", [f"word-{n}" for n in range(13)], "13 are known"),
            ("zzz", [], "none is known"),
            (7, ["a"], "known: a"),
        ],
    )
    def test_close_a_message(self, word, known, words):
        assert did_you_mean(word, iter(known)) == words

    def test_stand_on_the_error(self):
        assert UnknownCodeError("activity", "revisitt", ("revisit",)).suggestions == ("revisit",)
        assert UnknownCodeError("activity", 7, ("revisit",)).suggestions == ()


class TestProblem:
    def test_prints_one_line(self):
        assert str(SHORT) == "$.outcome: is required [missing]"
        assert str(LATE) == (
            "$.on_site.start: must not be before notified_on (got '2025-09-01') [out-of-order]; check the year"
        )
        assert repr(SHORT) == "Problem('missing', '$.outcome', 'is required')"

    def test_is_equal_by_its_parts(self):
        parts = {"code": "a", "path": "$", "reason": "b", "value": 1, "hint": "c"}
        same = Problem(**parts)
        assert same == Problem(**parts)
        assert hash(same) == hash(Problem(**parts))
        for name in parts:
            assert same != Problem(**{**parts, name: "other"})
        assert same != Problem(**{**parts, "value": True})
        assert same != "a"

    def test_can_hold_and_compare_what_cannot_be_hashed_or_shown(self):
        for value in ([1], {"a": {}}, Hostile()):
            problem = Problem(code="a", path="$", reason="b", value=value)
            assert len({problem, Problem(code="a", path="$", reason="b", value=value)}) == 1

    def test_pickles(self):
        assert pickle.loads(pickle.dumps(LATE)) == LATE


def test_one_problem_is_not_problems():
    assert str(StructureError("Revisit", (SHORT,))).startswith("Revisit: 1 problem\n")
    assert str(StructureError("Revisit", ())) == "Revisit: 0 problems"


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        (("a.csv", "is empty"), "a.csv: is empty"),
        (("a.ods", "is empty", "Sheet 1"), "a.ods, Sheet 1: is empty"),
        (("a.csv", "is blank", "", 1), "a.csv, row 1: is blank"),
    ],
)
def test_a_read_error_names_what_is_known_of_the_place(parts, message):
    assert str(ReadError(*parts)) == message


def test_a_consent_error_shows_nothing_of_what_led_to_it():
    def publish():
        try:
            {}["Name of an area"]
        except KeyError:
            raise ConsentError("no consent covers this area")  # noqa: B904  # the point: nothing need be said

    with pytest.raises(ConsentError) as caught:
        publish()
    again = pickle.loads(pickle.dumps(caught.value))
    for error in (caught.value, again):
        assert error.__cause__ is None
        assert error.__suppress_context__
    assert "Name of an area" not in "".join(traceback.format_exception(caught.value))
