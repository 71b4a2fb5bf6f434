"""What can be wrong with a payload, by permanent code."""

from __future__ import annotations

from sendframework._codes import Code

__all__ = ["BEYOND_SCHEMA", "PROBLEM_CODES", "ProblemCode"]


def __dir__() -> list[str]:
    return __all__


class ProblemCode(Code):
    """The code of a `Problem`; the set may grow, and no meaning ever changes."""

    NOT_JSON = "not-json"
    """The text is no JSON: it is empty, ends too early, or breaks the grammar; the reason gives line and column."""
    WRONG_ENCODING = "wrong-encoding"
    """The bytes are not UTF-8; the reason says what they look like, or where the first wrong byte stands."""
    NESTED_TOO_DEEPLY = "nested-too-deeply"
    """The text opens so many brackets within brackets that it is not read; no record does."""
    NUMBER_TOO_LONG = "number-too-long"
    """A whole number has more digits than Python reads."""
    NUMBER_NOT_FINITE = "number-not-finite"
    """NaN or Infinity stands where JSON has no such number."""
    DUPLICATE_KEY = "duplicate-key"
    """An object has a key twice; nobody can tell which value was meant."""
    LINE_TOO_LONG = "line-too-long"
    """A line of JSON Lines is longer than allowed; it was passed over, and the next one is read."""
    UNKNOWN_KIND = "unknown-kind"
    """The envelope names a kind of record that there is not."""
    OTHER_KIND = "other-kind"
    """The envelope names another kind of record than was asked for."""
    MIGRATION_FAILED = "migration-failed"
    """A payload of an older schema is not as that schema has it, so that it cannot be brought up to date."""
    UNKNOWN_KEY = "unknown-key"
    """An object has a key, or a row a filled column, that its kind does not have."""
    MISSING_KEY = "missing-key"
    """A key that must be there is not."""
    WRONG_TYPE = "wrong-type"
    """The value is of another type of JSON than must stand there; nothing is converted."""
    WHOLE_NUMBER_AS_FRACTION = "whole-number-as-fraction"
    """A whole number is written as a fraction: 1.0 or 1e0 for 1."""
    UNKNOWN_CODE = "unknown-code"
    """The word is not in the closed list of codes for that place."""
    UNKNOWN_ENTRY = "unknown-entry"
    """The code is not among the areas, themes, groups or methods that were given to the reader."""
    WRONG_TAG = "wrong-tag"
    """The key that says which framework findings are of has another word than one of the two."""
    INVALID_DATE = "invalid-date"
    """The text is no date in the form of that place, or there is no such day."""
    OUT_OF_RANGE = "out-of-range"
    """The number is too small or too large, or a list too short."""
    BLANK_TEXT = "blank-text"
    """The text has nothing but blanks in it."""
    LONE_SURROGATE = "lone-surrogate"
    """The text has half a character in it, which no encoding can hold."""
    WRONG_FORM = "wrong-form"
    """The text is no identifier of lower-case letters and digits joined by hyphens."""
    DUPLICATE_ITEM = "duplicate-item"
    """Two items of a list come to the same."""
    INVALID_VALUE = "invalid-value"
    """The value has the right type, and the place refuses it for a reason of its own: provenance of no field."""
    BROKEN_INVARIANT = "broken-invariant"
    """The parts of an object are each sound and contradict each other."""


PROBLEM_CODES = tuple(ProblemCode)
"""Every code, those of texts first, then those of envelopes, then those of what is inside."""

BEYOND_SCHEMA = (
    ProblemCode.WHOLE_NUMBER_AS_FRACTION,
    ProblemCode.UNKNOWN_ENTRY,
    ProblemCode.INVALID_DATE,
    ProblemCode.LONE_SURROGATE,
    ProblemCode.DUPLICATE_ITEM,
    ProblemCode.INVALID_VALUE,
    ProblemCode.BROKEN_INVARIANT,
)
"""What JSON Schema cannot say: a payload that its schema accepts loads, or has only problems of these codes.

``1.0`` is an integer to JSON Schema; the codes of areas, themes, groups and methods are the reader's; a pattern knows
no calendar; items that differ in what they leave out can mean the same; and no schema compares two dates.
"""
