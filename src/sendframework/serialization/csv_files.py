"""Records as CSV, safe to open in a spreadsheet, and back."""

from __future__ import annotations

from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeVar, overload

from sendframework.errors import InvalidTypeError, InvalidValueError, ReadError
from sendframework.serialization._csv_reading import records_of_csv
from sendframework.serialization._csv_writing import unguarded, write_table
from sendframework.serialization._faults import FaultsError
from sendframework.serialization._files import is_path, shown_name, unreadable, words_of, writing
from sendframework.serialization._json_reading import decoded
from sendframework.serialization._kinds import check_wanted
from sendframework.serialization._lists import lists_of
from sendframework.serialization.rows import records_in, to_rows

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike

    from sendframework.areas.local_area import LocalArea
    from sendframework.records.record import Record
    from sendframework.vocabulary.groups import StakeholderGroup
    from sendframework.vocabulary.methods import EvidenceMethod
    from sendframework.vocabulary.themes import Theme

__all__ = ["from_csv", "to_csv"]


def __dir__() -> list[str]:
    return __all__


R = TypeVar("R")


def to_csv(records: Iterable[Record], target: str | PathLike[str] | IO[str] | IO[bytes]) -> int:
    """Write records as a table with the columns of `to_rows`, and say how many there were.

    Every cell stands in quotes, and one that a spreadsheet could take for a formula gets an apostrophe in front, which
    `from_csv` takes off again. A file starts with a byte order mark, by which spreadsheets know UTF-8.

    Parameters
    ----------
    records
        Any number, of any kinds.
    target
        A path, or a file that is open for writing, as text with ``newline=""`` or as bytes. What stood at a path stays
        until everything is written.

    Raises
    ------
    InvalidTypeError
        For anything among the records that is none, and for what is no target.
    OSError
        From the file system, when it cannot be written.
    """
    rows = to_rows(records)
    with writing(target, "to_csv(target)") as write:
        write_table(write, rows[0] if rows else ("kind", "schema"), rows)
    return len(rows)


@overload
def from_csv(
    source: str | PathLike[str] | IO[str] | IO[bytes],
    type: type[R],
    *,
    areas: Iterable[LocalArea] | None = None,
    themes: Iterable[Theme] | None = None,
    groups: Iterable[StakeholderGroup] | None = None,
    methods: Iterable[EvidenceMethod] | None = None,
) -> list[R]: ...
@overload
def from_csv(
    source: str | PathLike[str] | IO[str] | IO[bytes],
    type: None = None,
    *,
    areas: Iterable[LocalArea] | None = None,
    themes: Iterable[Theme] | None = None,
    groups: Iterable[StakeholderGroup] | None = None,
    methods: Iterable[EvidenceMethod] | None = None,
) -> list[Record]: ...
def from_csv(
    source: str | PathLike[str] | IO[str] | IO[bytes],
    type: type[Any] | None = None,  # noqa: A002  # the word that fits, as a keyword
    *,
    areas: Iterable[LocalArea] | None = None,
    themes: Iterable[Theme] | None = None,
    groups: Iterable[StakeholderGroup] | None = None,
    methods: Iterable[EvidenceMethod] | None = None,
) -> list[Any]:
    """The records in a table as `to_csv` writes it, separated by commas and in UTF-8.

    A spreadsheet that has saved the file may have changed it: a day in another form is refused, not guessed at. Rows
    of blank cells are passed over, and whole numbers that a table has written as ``5.0`` are whole again.

    Parameters
    ----------
    source
        A path, or a file that is open for reading, as text with ``newline=""`` or as bytes.
    type
        The class that is wanted, as for `from_dict`.
    areas, themes, groups, methods
        Where codes are looked up, as for `from_dict`.

    Raises
    ------
    StructureError
        With every problem of every row; ``$[2].on_site.start`` is that column in the third record, and the hint says
        in which row of the spreadsheet it stands, that of names being row 1.
    PayloadVersionError
        For a schema other than that of this release.
    ReadError
        For a file that cannot be read, is not in UTF-8, or is no such table; with the row, the one of names being 1.
    InvalidTypeError, InvalidValueError
        For what is no source, and otherwise as `from_dict`.
    """
    wanted = check_wanted("from_csv(type)", type)
    lists = lists_of(areas, themes, groups, methods)
    name = shown_name(source, "csv")
    table = list(records_of_csv(name, _text_of(source, name)))
    rows = [{column: unguarded(cell) for column, cell in row.items()} for _, row in table]
    return records_in(rows, wanted, lists, numbers=[number for number, _ in table])


def _text_of(source: Any, name: str) -> str:  # noqa: ANN401  # anything can be given
    where = "from_csv(source)"
    if not is_path(source) and not hasattr(source, "read"):
        raise InvalidTypeError(where, "must be a path, or a file that is open for reading", source)
    if getattr(source, "closed", False):
        raise InvalidValueError(where, "must be a file that is open", source)
    try:
        content: Any = Path(source).read_bytes() if is_path(source) else source.read()
        return decoded(content, where)
    except FaultsError as error:
        raise ReadError(name, "; ".join(filter(None, (error.faults[0].reason, error.faults[0].hint)))) from None
    except unreadable() as error:
        raise ReadError(name, f"cannot be read: {words_of(error)}") from None
