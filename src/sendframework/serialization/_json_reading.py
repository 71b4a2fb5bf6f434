"""JSON text as plain data, strictly: what JSON allows and leaves unclear is a fault as well."""

from __future__ import annotations

import json
from typing import Any

from sendframework.errors import InvalidTypeError
from sendframework.serialization._faults import Fault, FaultsError, Path
from sendframework.serialization.problem_codes import ProblemCode

__all__ = ["decoded", "foreign_encoding", "parsed"]


def __dir__() -> list[str]:
    return __all__


class _Twice(dict[str, Any]):
    """An object with keys that stand in it more than once; holds the last value of each."""

    __slots__ = ("keys_twice",)
    keys_twice: dict[str, int]


class _NotFinite(float):
    """NaN or Infinity, which Python's reader lets through."""

    __slots__ = ()


class _LongNumber:
    """A whole number with more digits than Python converts."""

    __slots__ = ("digits",)

    def __init__(self, digits: str) -> None:
        self.digits = digits

    def __repr__(self) -> str:
        return self.digits


def parsed(text: object, where: str = "text", *, one_line: bool = False) -> tuple[Any, list[Fault]]:
    """What a text says, and what is wrong with it though it could be read; of one line among many, columns only.

    Raises `FaultsError` when it cannot be read, and `InvalidTypeError` for what is no text.
    """
    words = decoded(text, where)
    marked: list[object] = []

    def of_pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) == len(pairs):
            return made
        held = _Twice(made)
        names = [name for name, _ in pairs]
        held.keys_twice = {name: names.count(name) for name in made if names.count(name) > 1}
        marked.append(held)
        return held

    def of_constant(name: str) -> float:
        marked.append(name)
        return _NotFinite(name)

    def of_digits(digits: str) -> int | _LongNumber:
        try:
            return int(digits)
        except ValueError:
            marked.append(digits)
            return _LongNumber(digits)

    try:
        try:
            payload = json.loads(words, object_pairs_hook=of_pairs, parse_constant=of_constant)
        except json.JSONDecodeError:
            raise
        except ValueError:  # a number too long for Python, which does not say where; look for it, which takes longer
            payload = json.loads(words, object_pairs_hook=of_pairs, parse_constant=of_constant, parse_int=of_digits)
    except json.JSONDecodeError as error:
        raise _not_json(error, one_line=one_line) from None
    except RecursionError:
        reason = "opens too many brackets within brackets to be read"
        raise FaultsError([Fault((), ProblemCode.NESTED_TOO_DEEPLY, reason, words[:80])]) from None
    return payload, _marks(payload) if marked else []


def _marks(payload: object) -> list[Fault]:
    """The faults of what was read and marked, wherever it stands; by hand, because it may be nested deeply."""
    faults: list[Fault] = []
    to_see: list[tuple[Path, object]] = [((), payload)]
    while to_see:
        path, value = to_see.pop()
        if isinstance(value, _Twice):
            for key, times in value.keys_twice.items():
                reason = f"stands {times} times in its object"
                faults.append(Fault((*path, key), ProblemCode.DUPLICATE_KEY, reason, value[key]))
        if isinstance(value, dict):
            to_see += [((*path, key), item) for key, item in value.items()]
        elif isinstance(value, list):
            to_see += [((*path, index), item) for index, item in enumerate(value)]
        elif isinstance(value, _NotFinite):
            faults.append(Fault(path, ProblemCode.NUMBER_NOT_FINITE, "is no number that JSON has", float(value)))
        elif isinstance(value, _LongNumber):
            reason = f"is a number of {len(value.digits)} digits, too long to be read"
            faults.append(Fault(path, ProblemCode.NUMBER_TOO_LONG, reason, value))
    return faults


def _not_json(error: json.JSONDecodeError, *, one_line: bool) -> FaultsError:
    text, place = error.doc, f"column {error.colno}" if one_line else f"line {error.lineno}, column {error.colno}"
    if not text.strip():
        reason, hint = "is empty", ""
    elif error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated"):
        reason, hint = f"ends before it is complete ({error.msg[0].lower()}{error.msg[1:]}: {place})", "was it cut off?"
    else:
        reason, hint = f"is no JSON ({error.msg[0].lower()}{error.msg[1:]}: {place})", ""
    return FaultsError([Fault((), ProblemCode.NOT_JSON, reason, text[error.pos :][:40] or text[-40:], hint)])


_SHOWN = 40


def decoded(text: object, where: str) -> str:
    """The characters of a text, without a byte order mark."""
    if isinstance(text, str):
        return text.removeprefix("\ufeff")
    if not isinstance(text, (bytes, bytearray)):
        raise InvalidTypeError(where, "must be text, or bytes in UTF-8", text)
    if name := foreign_encoding(text):
        reason = f"is {name}, not UTF-8"
        raise FaultsError([Fault((), ProblemCode.WRONG_ENCODING, reason, bytes(text[:_SHOWN]), "save it as UTF-8")])
    try:
        return text.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = text.count(b"\n", 0, error.start)
        place = f"position {error.start}, in line {before + 1}" if b"\n" in text else f"position {error.start}"
        reason = f"is not UTF-8: byte 0x{text[error.start]:02X} at {place}"
        hint = "it may be Windows-1252; save it as UTF-8" if _could_be_windows(text) else ""
        around = bytes(text[max(error.start - 20, 0) : error.start + 20])
        raise FaultsError([Fault((), ProblemCode.WRONG_ENCODING, reason, around, hint)]) from None


def foreign_encoding(text: bytes | bytearray) -> str:
    """The name of the encoding, if the first bytes show that it is another than UTF-8."""
    encoding = json.detect_encoding(bytes(text[:4]))
    return "" if encoding.startswith("utf-8") else encoding.upper().removesuffix("-LE").removesuffix("-BE")


def _could_be_windows(text: bytes | bytearray) -> bool:
    try:
        text.decode("cp1252")
    except UnicodeDecodeError:
        return False
    return True
