"""Records as JSON Lines, one to a line: read one by one however many there are, and written whole or not at all."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any, Generic, TypeVar, overload

import attrs

from sendframework._validators import check_whole_number
from sendframework.errors import PayloadVersionError, SendFrameworkError, StructureError
from sendframework.serialization._faults import Fault, FaultsError, structure_error
from sendframework.serialization._files import shown_name, writing
from sendframework.serialization._json_reading import parsed
from sendframework.serialization._kinds import check_several, check_wanted
from sendframework.serialization._line_reading import check_source, numbered_lines
from sendframework.serialization._lists import lists_of
from sendframework.serialization._opening import opened
from sendframework.serialization._reviews import hushed, speaks_quietly
from sendframework.serialization.json_text import to_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from os import PathLike
    from typing import TypeAlias

    from sendframework.areas.local_area import LocalArea
    from sendframework.records.record import Record
    from sendframework.serialization._lists import Lists
    from sendframework.vocabulary.groups import StakeholderGroup
    from sendframework.vocabulary.methods import EvidenceMethod
    from sendframework.vocabulary.themes import Theme

    _Source: TypeAlias = str | PathLike[str] | IO[str] | IO[bytes] | Iterable[str] | Iterable[bytes]

__all__ = ["ReadLine", "read_json_lines", "write_json_lines"]


def __dir__() -> list[str]:
    return __all__


R = TypeVar("R")
_LONGEST = 16 * 2**20


@attrs.frozen(kw_only=True)
class ReadLine(Generic[R]):
    """What came of one line: a record, or the error that says why there is none."""

    line: int
    """Its number in the file, counted from 1; blank lines count and give nothing."""
    record: R | None = None
    """The record; None where there is an error."""
    error: SendFrameworkError | None = None
    """What is wrong with the line: a `StructureError` or a `PayloadVersionError`."""

    def get(self) -> R:
        """The record, or else the error is raised: for those who want all lines or none.

        Raises
        ------
        StructureError, PayloadVersionError
            The error of the line.
        """
        if self.record is None:
            assert self.error is not None  # noqa: S101  # one of the two is there
            raise self.error
        return self.record

    def __str__(self) -> str:
        return f"line {self.line}: {self.record if self.error is None else self.error}"


@overload
def read_json_lines(
    source: _Source,
    type: type[R],
    *,
    areas: Iterable[LocalArea] | None = None,
    themes: Iterable[Theme] | None = None,
    groups: Iterable[StakeholderGroup] | None = None,
    methods: Iterable[EvidenceMethod] | None = None,
    longest: int = _LONGEST,
) -> Iterator[ReadLine[R]]: ...
@overload
def read_json_lines(
    source: _Source,
    type: None = None,
    *,
    areas: Iterable[LocalArea] | None = None,
    themes: Iterable[Theme] | None = None,
    groups: Iterable[StakeholderGroup] | None = None,
    methods: Iterable[EvidenceMethod] | None = None,
    longest: int = _LONGEST,
) -> Iterator[ReadLine[Record]]: ...
def read_json_lines(
    source: _Source,
    type: type[Any] | None = None,  # noqa: A002  # the word that fits, as a keyword
    *,
    areas: Iterable[LocalArea] | None = None,
    themes: Iterable[Theme] | None = None,
    groups: Iterable[StakeholderGroup] | None = None,
    methods: Iterable[EvidenceMethod] | None = None,
    longest: int = _LONGEST,
) -> Iterator[ReadLine[Any]]:
    r"""Every line of JSON Lines as a record or an error, one by one: a bad line costs none of the others.

    Blank lines give nothing. Only one line is held at a time, so that memory does not grow with the file. To have all
    or nothing, ask each for its record: ``[line.get() for line in read_json_lines(path)]``.

    Parameters
    ----------
    source
        The path of a file in UTF-8, a file that is open, as text or bytes, or anything else that gives lines.
    type
        The class that is wanted, as for `from_dict`; a line of another kind is an error.
    areas, themes, groups, methods
        Where codes are looked up, as for `from_dict`.
    longest
        The most bytes that a line may have, or characters where the source gives text; a longer one is an error, and
        is passed over without being held.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        At once, for a source that gives no lines, a limit that is no number from 1, and as `from_dict`; while reading,
        for a line that is no text.
    ReadError
        While reading, for a file that cannot be opened, or not be read to its end.
    """
    check_source("read_json_lines(source)", source)
    check_whole_number("read_json_lines(longest)", longest, 1)
    wanted = check_wanted("read_json_lines(type)", type)
    return _read(source, wanted, lists_of(areas, themes, groups, methods), longest)


def _read(source: _Source, wanted: type | None, lists: Lists, longest: int) -> Iterator[ReadLine[Any]]:
    for number, line in numbered_lines(source, longest):
        try:
            if isinstance(line, Fault):
                raise structure_error("line", [line], None)
            record = _record_in(line, wanted, lists)
        except (StructureError, PayloadVersionError) as error:
            error.add_note(f"in line {number} of {shown_name(source)}")
            yield ReadLine(line=number, error=error)
        else:
            yield ReadLine(line=number, record=record)


def _record_in(line: str | bytes, wanted: type | None, lists: Lists) -> Record:
    try:
        payload, found = parsed(line, one_line=True)
    except FaultsError as error:
        faults = hushed(error.faults) if speaks_quietly(line) else error.faults
        raise structure_error("line", faults, None) from None
    return opened(payload, wanted, lists, found=found)


def write_json_lines(records: Iterable[Record], target: str | PathLike[str] | IO[str] | IO[bytes]) -> int:
    """Write each record as one line of JSON in UTF-8, and say how many there were.

    Parameters
    ----------
    records
        Any number, of any kinds; taken one by one.
    target
        A path, or a file that is open for writing, as text or bytes. What stood at a path stays until every record is
        written; after an error it is as it was. A file that is open gets whole lines only.

    Raises
    ------
    InvalidTypeError
        For anything among the records that is none, and for what gives no records or is no target.
    OSError
        From the file system, when it cannot be written.
    """
    check_several("write_json_lines(records)", records)
    count = 0
    with writing(target, "write_json_lines(target)") as write:
        for record in records:
            write(to_json(record) + "\n")
            count += 1
    return count
