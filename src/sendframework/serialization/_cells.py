"""Cells of flat rows, from and to plain data."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sendframework.serialization._columns import Form
from sendframework.serialization._faults import Fault, FaultsError
from sendframework.serialization._json_reading import parsed
from sendframework.serialization.problem_codes import ProblemCode

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Scalar", "cell_of", "is_unknown", "value_in"]


def __dir__() -> list[str]:
    return __all__


Scalar = str | int | bool | None
_DIGITS = re.compile(r"([0-9]{1,18})(\.0+)?", re.ASCII)  # a column with gaps comes out of pandas as 5.0
_MOST_EXACT = 2**53  # the whole numbers that a table can hold as floating-point numbers without losing any


def cell_of(value: Any, form: Form) -> Scalar:  # noqa: ANN401  # plain data
    """What stands in a cell for a value of plain data."""
    if value is None:
        return None
    if form is Form.JSON:
        return json.dumps(value, ensure_ascii=False)
    if form is Form.PRESENCE:
        return None if value else "{}"
    found: Scalar = None if isinstance(value, dict) else value  # a period in the cell of a date has cells of its own
    return found


def is_unknown(cell: Any) -> bool:  # noqa: ANN401  # whatever tables hold
    """Whether a cell says nothing: None, an empty string, or one of the ways in which tables leave a gap."""
    if cell is None or type(cell).__name__ in {"NAType", "NaTType", "MaskedConstant"}:
        return True
    if isinstance(cell, str):
        return not cell
    return bool(isinstance(cell, float) and cell != cell)  # noqa: PLR0124  # not a number


def _plain(cell: Any) -> Any:  # noqa: ANN401  # whatever tables hold
    """A scalar of numpy's as Python's own; a column of whole numbers with gaps arrives as floating-point numbers."""
    if type(cell).__module__ == "numpy" and getattr(cell, "shape", None) == ():
        if type(cell).__name__ == "datetime64":
            cell = cell.astype("datetime64[us]")
        return cell.item()
    return cell


def value_in(cell: Any, form: Form) -> Any:  # noqa: ANN401  # whatever tables hold
    """The plain data for which a cell stands, None for a gap; raises `FaultsError`."""
    if is_unknown(cell):
        return None
    found = _plain(cell)
    return None if is_unknown(found) else _READ[form](found)


def _wrong(what: str, cell: object, hint: str = "") -> FaultsError:
    return FaultsError([Fault((), ProblemCode.WRONG_TYPE, f"must be {what}", cell, hint)])


def _text(cell: Any) -> str:  # noqa: ANN401  # whatever tables hold
    if isinstance(cell, str):
        return str(cell)
    number = isinstance(cell, (int, float))
    raise _wrong("text", cell, "have the column read as text, or its zeros in front are lost" if number else "")


def _day(cell: Any) -> str:  # noqa: ANN401  # whatever tables hold
    if isinstance(cell, datetime):
        if cell.time().isoformat() == "00:00:00" and cell.tzinfo is None:
            return cell.date().isoformat()
        raise _wrong("a day without a time", cell)
    return cell.isoformat() if isinstance(cell, date) else _text(cell)


def _whole_number(cell: Any) -> int:  # noqa: ANN401  # whatever tables hold
    if type(cell) is int:
        return cell
    digits = _DIGITS.fullmatch(cell) if isinstance(cell, str) else None
    if digits and (digits[2] is None or int(digits[1]) <= _MOST_EXACT):
        return int(digits[1])
    if isinstance(cell, float) and cell.is_integer() and abs(cell) <= _MOST_EXACT:
        return int(cell)
    raise _wrong("a whole number", cell)


def _boolean(cell: Any) -> bool:  # noqa: ANN401  # whatever tables hold
    if type(cell) is bool:
        return cell
    if isinstance(cell, str) and cell.lower() in {"true", "false"}:  # spreadsheets shout
        return cell.lower() == "true"
    raise _wrong("true or false", cell)


def _json(cell: Any) -> Any:  # noqa: ANN401  # whatever tables hold
    value, faults = parsed(_text(cell), one_line=True)
    if faults:
        raise FaultsError(faults)
    return value


def _presence(cell: Any) -> dict[str, Any]:  # noqa: ANN401  # whatever tables hold
    if isinstance(cell, str) and cell == "{}":
        return {}
    raise _wrong("{}, or nothing", cell)


_READ: dict[Form, Callable[[Any], Any]] = {
    Form.TEXT: _text,
    Form.DAY: _day,
    Form.WHOLE_NUMBER: _whole_number,
    Form.BOOLEAN: _boolean,
    Form.JSON: _json,
    Form.PRESENCE: _presence,
}
