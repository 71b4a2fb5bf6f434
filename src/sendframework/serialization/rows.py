"""Records as flat rows, one to a record, for tables and spreadsheets, and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import repeat
from typing import TYPE_CHECKING, Any, TypeVar, overload

from sendframework._showing import did_you_mean
from sendframework.errors import InvalidTypeError, PayloadVersionError, StructureError
from sendframework.serialization._cells import Scalar, cell_of, is_unknown, value_in
from sendframework.serialization._columns import Form, columns_of, every_column
from sendframework.serialization._faults import Fault, FaultsError, below, problem_of
from sendframework.serialization._kinds import KINDS, check_record, check_several, check_wanted
from sendframework.serialization._lists import lists_of
from sendframework.serialization._migrating import SCHEMA
from sendframework.serialization._opening import enveloped, looked_into
from sendframework.serialization._reviews import hushed, is_quiet
from sendframework.serialization.problem_codes import ProblemCode

if TYPE_CHECKING:
    from sendframework.areas.local_area import LocalArea
    from sendframework.records.record import Record
    from sendframework.serialization._lists import Lists
    from sendframework.vocabulary.groups import StakeholderGroup
    from sendframework.vocabulary.methods import EvidenceMethod
    from sendframework.vocabulary.themes import Theme

__all__ = ["from_rows", "to_rows"]


def __dir__() -> list[str]:
    return __all__


R = TypeVar("R")
_ENVELOPE = ("kind", "schema")


def to_rows(records: Iterable[Record]) -> list[dict[str, str | int | bool | None]]:
    """Each record as one flat dictionary of strings, whole numbers, booleans and None.

    The columns are ``kind``, ``schema``, and the fields of every kind that occurs, in order, whether or not anything
    stands in them: ``on_site.start``, ``findings.outcome``. A list is one cell with JSON text; a day is
    ``YYYY-MM-DD``; None says that nothing is known.

    Raises
    ------
    InvalidTypeError
        For anything among the records that is none.

    Examples
    --------
    >>> from sendframework.areas.england import local_area
    >>> from sendframework.records.engagement_meetings import EngagementMeeting
    >>> row = to_rows([EngagementMeeting(area=local_area("Hertfordshire"))])[0]
    >>> list(row)
    ['kind', 'schema', 'reference', 'note', 'provenance', 'area', 'held_on', 'participation']
    """
    check_several("to_rows(records)", records)
    payloads = [enveloped(check_record(f"to_rows(records)[{index}]", each)) for index, each in enumerate(records)]
    met = {payload["kind"] for payload in payloads}
    names = dict.fromkeys(column.name for kind in KINDS if kind in met for column in columns_of(kind))
    rows: list[dict[str, Scalar]] = []
    for payload in payloads:
        row: dict[str, Scalar] = {"kind": payload["kind"], "schema": payload["schema"], **dict.fromkeys(names)}
        for name, form in columns_of(payload["kind"]):
            row[name] = cell_of(_value_at(payload["data"], name), form)
        rows.append(row)
    return rows


def _value_at(data: Any, name: str) -> Any:  # noqa: ANN401  # plain data
    for key in name.split("."):
        data = data.get(key) if isinstance(data, dict) else None
    return data


@overload
def from_rows(
    rows: Iterable[Mapping[str, Any]],
    type: type[R],
    *,
    areas: Iterable[LocalArea] | None = None,
    themes: Iterable[Theme] | None = None,
    groups: Iterable[StakeholderGroup] | None = None,
    methods: Iterable[EvidenceMethod] | None = None,
) -> list[R]: ...
@overload
def from_rows(
    rows: Iterable[Mapping[str, Any]],
    type: None = None,
    *,
    areas: Iterable[LocalArea] | None = None,
    themes: Iterable[Theme] | None = None,
    groups: Iterable[StakeholderGroup] | None = None,
    methods: Iterable[EvidenceMethod] | None = None,
) -> list[Record]: ...
def from_rows(
    rows: Iterable[Mapping[str, Any]],
    type: type[Any] | None = None,  # noqa: A002  # the word that fits, as a keyword
    *,
    areas: Iterable[LocalArea] | None = None,
    themes: Iterable[Theme] | None = None,
    groups: Iterable[StakeholderGroup] | None = None,
    methods: Iterable[EvidenceMethod] | None = None,
) -> list[Any]:
    """The records in rows as `to_rows` makes them, or as they come back from a table.

    A gap is None, an empty string, or what pandas and numpy put there. Their numbers and days are taken as Python's:
    a whole number that arrives as 5.0, because its column has gaps, is 5. Text that says ``5``, ``5.0`` or ``TRUE``
    will do for a number or a boolean. Columns may be missing, and stand in any order. A row with nothing but gaps is
    passed over.

    Parameters
    ----------
    rows
        Mappings from columns to cells: ``frame.to_dict("records")`` of pandas, ``frame.to_dicts()`` of polars.
    type
        The class that is wanted, as for `from_dict`.
    areas, themes, groups, methods
        Where codes are looked up, as for `from_dict`.

    Raises
    ------
    StructureError
        With every problem of every row; ``$[2].on_site.start`` is that column in the third row.
    PayloadVersionError
        For a schema other than that of this release: rows are for work, and JSON is for keeping.
    InvalidTypeError, InvalidValueError
        For rows that are no mappings, and otherwise as `from_dict`.
    """
    wanted = check_wanted("from_rows(type)", type)
    lists = lists_of(areas, themes, groups, methods)
    given: object = rows
    if isinstance(given, (str, Mapping)) or not isinstance(given, Iterable) or hasattr(given, "columns"):
        reason = "must be several mappings; ask a table for them, as frame.to_dict('records') or frame.to_dicts()"
        raise InvalidTypeError("from_rows(rows)", reason, rows)
    return records_in(rows, wanted, lists)


def records_in(
    rows: Iterable[Mapping[str, Any]],
    wanted: type | None,
    lists: Lists,
    *,
    numbers: Iterable[int | None] = repeat(None),
) -> list[Any]:
    """The records in rows; where each row has a number in its file, hints say it."""
    records, faults, strange = [], list[Fault](), set[object]()
    for index, (row, number) in enumerate(zip(rows, numbers, strict=False)):
        if not isinstance(row, Mapping):
            raise InvalidTypeError(f"from_rows(rows)[{index}]", "must be a mapping from columns to cells", row)
        if all(map(_is_blank, row.values())):
            continue
        new = {column: None for column in row if column not in strange and not _is_column(column)}
        strange |= set(new)
        found = [_unknown(column, row[column]) for column in new]
        record, more = _record_in(row, wanted, lists)
        columns: list[object] = list(row)
        every = _by_columns([*found, *more], columns)
        if number is not None:
            every = [_located(fault, number, columns) for fault in every]
        if is_quiet({"kind": row.get("kind")}):  # whose place is not here, and whose cells are shown to nobody
            every = [fault if fault.path == ("kind",) else hushed([fault])[0] for fault in every]
        faults += below((index,), every)
        records.append(record)
    if faults:
        raise StructureError("rows", tuple(map(problem_of, faults)))
    return records


def _by_columns(faults: list[Fault], columns: list[object]) -> list[Fault]:
    """Faults in the order of the columns that they are about, those about none of them last."""
    return sorted(faults, key=lambda fault: _place(fault, columns))


def _place(fault: Fault, columns: list[object]) -> int:
    """Where the column of a fault stands: that with most of its path in its name, or else one that has no name."""
    names = [".".join(map(str, fault.path[:count])) for count in range(len(fault.path), 1, -1)]
    return next((columns.index(name) for name in (*names, *fault.path[:1]) if name in columns), len(columns))


def _located(fault: Fault, number: int, columns: list[object]) -> Fault:
    """A fault whose hint says where a spreadsheet shows it."""
    place = _place(fault, columns)
    where = f"row {number}, column {columns[place]}" if place < len(columns) else f"row {number}"
    return fault._replace(hint=f"{where}; {fault.hint}" if fault.hint else where)


def _is_blank(cell: object) -> bool:
    return is_unknown(cell) or (isinstance(cell, str) and not cell.strip())


def _is_column(column: object) -> bool:
    return isinstance(column, str) and (column in _ENVELOPE or column in every_column())


def _unknown(column: object, cell: object) -> Fault:
    hint = did_you_mean(column, every_column())
    return Fault((column,), ProblemCode.UNKNOWN_KEY, "is no known column", cell, hint)


def _record_in(row: Mapping[Any, Any], wanted: type | None, lists: Lists) -> tuple[Any, list[Fault]]:
    """The record in a row, or what is wrong with it."""
    head, faults = _head_of(row)
    kind = head.get("kind")
    data, of_cells = _data_in(row, kind) if isinstance(kind, str) and kind in KINDS else ({}, [])
    faults += of_cells
    record, more = looked_into({**head, "data": data}, wanted, lists)
    said = {fault.path for fault in faults}
    for fault in more:
        path = fault.path[1:] if fault.path[:1] == ("data",) else fault.path
        # A cell that could not be read leaves a gap, and what the gap leads to is not worth saying.
        if path not in said and not (said and fault.code is ProblemCode.BROKEN_INVARIANT):
            faults.append(_of_row(fault)._replace(path=path))
    return record, faults


def _of_row(fault: Fault) -> Fault:
    """A fault of the envelope in the words of rows, which have columns in its place."""
    if fault.code is ProblemCode.MISSING_KEY and fault.path == ("kind",):
        return fault._replace(hint="every row says its kind: " + ", ".join(KINDS))
    if fault.code is ProblemCode.MISSING_KEY and fault.path == ("schema",):
        return fault._replace(hint=f"every row says its schema: {SCHEMA}")
    return fault


def _head_of(row: Mapping[Any, Any]) -> tuple[dict[str, Any], list[Fault]]:
    """The envelope, as far as a row has it; without a schema that can be read, as this release writes it."""
    head = {column: row[column] for column in _ENVELOPE if not is_unknown(row.get(column))}
    faults: list[Fault] = []
    if "schema" in head:
        try:
            head["schema"] = value_in(head["schema"], Form.WHOLE_NUMBER)
        except FaultsError as error:
            head["schema"] = SCHEMA
            faults = below(("schema",), error.faults)
        if head["schema"] != SCHEMA:
            raise PayloadVersionError("rows", head["schema"], str(SCHEMA))
    return head, faults


def _data_in(row: Mapping[Any, Any], kind: str) -> tuple[dict[str, Any], list[Fault]]:
    """The data of a record from the cells of its kind; no other cell may be filled."""
    data: dict[str, Any] = {}
    faults: list[Fault] = []
    for name, form in columns_of(kind):
        try:
            value = value_in(row.get(name), form)
            if value is not None:
                _put(data, name, value)
        except FaultsError as error:
            faults += below(tuple(name.split(".")), error.faults)
    every = every_column()
    for name, cell in row.items():
        kinds = every.get(name)
        if kinds is not None and kind not in kinds and not is_unknown(cell):
            reason = f"is a column of other kinds ({', '.join(sorted(kinds))}), and is filled"
            faults.append(Fault(tuple(name.split(".")), ProblemCode.UNKNOWN_KEY, reason, cell))
    return data, faults


def _put(data: dict[str, Any], name: str, value: object) -> None:
    *above, last = name.split(".")
    inner: Any = data
    for key in above:
        inner = inner.setdefault(key, {})
        if not isinstance(inner, dict):
            reason = f"stands in a part of {key}, which is filled itself"
            raise FaultsError([Fault((), ProblemCode.WRONG_TYPE, reason, value)])
    inner[last] = value
