"""The validators that every class uses, and what every closed word list shares."""

import pickle
from datetime import date, datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendframework import _codes, _validators
from sendframework._codes import Code
from sendframework._validators import (
    boolean,
    check_kebab,
    check_kind,
    kebab,
    one_of,
    optional,
    strict_date,
    text,
    tuple_of,
    whole_number,
)
from sendframework.errors import InvalidTypeError, InvalidValueError, InvariantError, UnknownCodeError
from tests.strategies import anything, kebab_words, words


class Colour(Code):
    DEEP_BLUE = "deep-blue"
    RED = "red"


def made_with(validator, value):
    """An object with one field, named ``field``, that has the validator."""
    return attrs.make_class("Thing", {"field": attrs.field(validator=validator)}, frozen=True)(value)


NOON = datetime(2025, 9, 8, 12)  # noqa: DTZ001
ACCEPTED = {
    "date": (strict_date, [date(2025, 9, 8), date.min, date.max]),
    "text": (text, ["a", " a ", "é", "\U0001f600"]),
    "kebab": (kebab, ["a", "a-b", "2025-07", "0"]),
    "boolean": (boolean, [True, False]),
    "whole number": (whole_number(1), [1, 2, 10**30, 10**4300 - 1]),
    "one of": (one_of(date, int), [date(2025, 9, 8), 1, 0]),
    "one of, bool named": (one_of(bool, datetime), [True, NOON]),
    "optional": (optional(boolean), [None, True]),
    "tuple": (tuple_of(text, least=1), [("a",), ("a", "a")]),
    "distinct tuple": (tuple_of(text, distinct=True), [(), ("a", "b")]),
}
REFUSED = {
    "date": (
        strict_date,
        [
            (NOON, InvalidTypeError, "must be a datetime.date without a time; take .date() of it"),
            ("2025-09-08", InvalidTypeError, "make it with date.fromisoformat('YYYY-MM-DD')"),
            (None, InvalidTypeError, "must be a datetime.date (got None)"),
        ],
    ),
    "text": (
        text,
        [
            (b"a", InvalidTypeError, "must be a plain string"),
            (Colour.RED, InvalidTypeError, "must be a plain string"),
            ("", InvalidValueError, "must not be blank"),
            ("\n\t ", InvalidValueError, "must not be blank"),
            ("a\udfff", InvalidValueError, "lone surrogates"),
        ],
    ),
    "kebab": (
        kebab,
        [
            (None, InvalidTypeError, "must be a string"),
            *(
                (word, InvalidValueError, "kebab-case")
                for word in ("", "A", "a_b", "a b", "a-", "-a", "a--b", "a\n", "é")
            ),
        ],
    ),
    "boolean": (boolean, [(word, InvalidTypeError, "must be True or False") for word in (1, 0, None, "yes")]),
    "whole number": (
        whole_number(1),
        [
            (0, InvalidValueError, "must be at least 1"),
            (10**4300, InvalidValueError, "must have at most 4300 digits"),
            (True, InvalidTypeError, "must be a whole number"),
            (1.0, InvalidTypeError, "must be a whole number"),
            ("1", InvalidTypeError, "must be a whole number"),
        ],
    ),
    "one of": (
        one_of(date, int),
        [
            (NOON, InvalidTypeError, "must be a date or int"),
            (True, InvalidTypeError, "must be a date or int"),
            (None, InvalidTypeError, "must be a date or int"),
        ],
    ),
    "one of an": (one_of(int), [("1", InvalidTypeError, "must be an int")]),
    "optional": (optional(boolean), [(0, InvalidTypeError, "must be True or False")]),
    "tuple": (
        tuple_of(text, least=1),
        [
            ([], InvalidTypeError, "must be a tuple"),
            (["a"], InvalidTypeError, "must be a tuple"),
            ("a", InvalidTypeError, "must be a tuple"),
            ((), InvariantError, "must hold at least 1 (it holds 0)"),
        ],
    ),
    "distinct tuple": (
        tuple_of(text, distinct=True),
        [(("a", "b", "b"), InvalidValueError, "must not hold anything twice (got 'b')")],
    ),
}


@pytest.mark.parametrize(
    ("validator", "value"),
    [
        pytest.param(validator, value, id=f"{name} {number}")
        for name, (validator, values) in ACCEPTED.items()
        for number, value in enumerate(values)
    ],
)
def test_accepts_and_keeps_the_very_value(validator, value):
    assert made_with(validator, value).field is value


@pytest.mark.parametrize(
    ("validator", "value", "kind", "words"),
    [
        pytest.param(validator, *case, id=f"{name} {number}")
        for name, (validator, cases) in REFUSED.items()
        for number, case in enumerate(cases)
    ],
)
def test_refuses_with_owner_field_and_reason(validator, value, kind, words):
    with pytest.raises(kind) as caught:
        made_with(validator, value)
    assert str(caught.value).startswith("Thing.field: ")
    assert words in str(caught.value)


def test_an_element_is_named_by_its_index_even_in_a_tuple_of_tuples():
    with pytest.raises(InvalidValueError, match=r"^Thing\.field\[1\]\[0\]: must not be blank"):
        made_with(tuple_of(tuple_of(text)), (("a",), ("",)))


def test_only_the_error_with_the_index_is_shown():
    with pytest.raises(InvalidValueError) as caught:
        made_with(tuple_of(text), ("a", ""))
    assert caught.value.__context__ is None


def test_a_refusal_is_not_lost_when_the_same_value_would_pass_a_second_time():
    refusals = iter([InvalidValueError("Thing.field", "not yet", 1)])

    def validate(owner, attribute, value):
        for refusal in refusals:
            raise refusal

    with pytest.raises(InvalidValueError, match="not yet"):
        made_with(tuple_of(validate), (1,))


def test_a_kind_is_checked_with_a_reason_of_the_caller():
    check_kind("here", 1, int, "must be a count")
    with pytest.raises(InvalidTypeError, match=r"^here: must be a count \(got '1'\)$"):
        check_kind("here", "1", int, "must be a count")


@given(anything)
def test_no_value_whatever_gets_past_as_what_it_is_not(value):
    for validator, kind in ((strict_date, date), (boolean, bool), (whole_number(-(10**40)), int), (text, str)):
        try:
            kept = made_with(validator, value).field
        except (InvalidTypeError, InvalidValueError) as error:
            assert str(error).startswith("Thing.field: ")  # noqa: PT017  # either outcome is right
        else:
            assert type(kept) is kind


@given(words)
def test_any_text_with_something_in_it_is_text(word):
    assert made_with(text, word).field is word


@given(kebab_words)
def test_kebab_words_pass_and_nothing_near_them(word):
    assert check_kebab("here", word) is word
    for broken in (f"-{word}", f"{word}-", f"{word}--{word}", f"{word} ", f"{word}A", f"{word}\n"):
        with pytest.raises(InvalidValueError):
            check_kebab("here", broken)


class TestCode:
    def test_is_its_value(self):
        assert Colour("deep-blue") is Colour.DEEP_BLUE
        assert Colour.DEEP_BLUE == "deep-blue"
        assert str(Colour.DEEP_BLUE) == f"{Colour.DEEP_BLUE}" == "deep-blue"
        assert pickle.loads(pickle.dumps(Colour.RED)) is Colour.RED

    def test_reads_as_words(self):
        assert Colour.DEEP_BLUE.words == "deep blue"

    @pytest.mark.parametrize("value", ["deep blue", "DEEP-BLUE", "", None, 7, ["red"]], ids=repr)
    def test_an_unknown_word_is_refused(self, value):
        with pytest.raises(UnknownCodeError) as caught:
            Colour(value)
        assert (caught.value.kind, caught.value.value, caught.value.known) == ("colour", value, ("deep-blue", "red"))

    def test_the_list_is_named_in_words(self):
        assert Code("DeepBlue", {"A": "a"})._noun() == "deep blue"

    @given(st.text())
    def test_only_its_words_are_members(self, word):
        assert (word in set(Colour)) == (word in {"deep-blue", "red"})


def test_private_modules_too_say_what_is_for_others():
    assert dir(_codes) == ["Code"]
    assert not hasattr(_validators, "__all__")
