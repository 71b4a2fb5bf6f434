"""The command ``read``: published reports and official tables as records."""

from __future__ import annotations

import json
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, NamedTuple

from sendframework.cli import _reading, _streams
from sendframework.cli._complaints import words_for
from sendframework.cli._progress import Progress
from sendframework.errors import InvalidValueError, ReadError, SendFrameworkError
from sendframework.readers.management_tables import management_information
from sendframework.readers.official_tables import official_statistics
from sendframework.readers.reports import report
from sendframework.serialization.dicts import to_dict

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from sendframework.readers.read_reports import ReadReport
    from sendframework.readers.readings import Reading

_NOT_ALL = 1
_REPORT = "report"
_TABLES: dict[str, Callable[[str], Reading]] = {
    "statistics": official_statistics,
    "management-information": management_information,
}
_NO_HEADINGS = "was not found"  # in the reason of an error about a table that is not there at all
_FOR_CALLERS = "; areas= takes"  # where a hint begins that is of no use here
_TABLE_ENDINGS = {".csv", ".ods", ".xlsm", ".xlsx"}
_LOOKED_AT = 1024


class Wanted(NamedTuple):
    """What is asked for."""

    read_as: str | None
    published: str | None
    format: str
    output: str | None


class _Read(NamedTuple):
    """What came of one file, whichever sort it was."""

    read_as: str
    records: Sequence[Any]
    problems: Sequence[object]
    data: dict[str, Any]


def read(files: Sequence[str], wanted: Wanted) -> int:
    """Read every file; one that cannot be read costs none of the others."""
    published = _published(files, wanted)
    failed = False
    progress = Progress("files", len(files)) if len(files) > 1 else None
    with _streams.pieces(wanted.output) as write:
        plain_ascii = wanted.output is None and not _streams.writes_everything()
        form = _Lines(write, plain_ascii) if wanted.format == "jsonl" else _Document(write, plain_ascii)
        for file in files:
            found = _found(file, wanted.read_as, published)
            if progress is not None:
                progress.hide()
            if isinstance(found, _Read):
                for problem in found.problems:
                    _streams.complain(f"{file}: {problem}")
                form.add(file, found)
            else:
                failed = True
                words, _, _ = words_for(found).partition(_FOR_CALLERS)
                _streams.complain(words if words.startswith(file) else f"{file}: {words}")
            if progress is not None:
                progress.step()
        if progress is not None:
            progress.hide()
        form.end()
    return _NOT_ALL if failed else 0


def _published(files: Sequence[str], wanted: Wanted) -> date | None:
    if wanted.published is None:
        return None
    if wanted.read_as not in {None, _REPORT}:
        raise InvalidValueError("--published", "goes with a report only; a table has its own days", wanted.published)
    if len(files) > 1:
        raise InvalidValueError("--published", f"goes with one report only, not with {len(files)}", wanted.published)
    return _reading.day("--published", wanted.published)


def _found(file: str, read_as: str | None, published: date | None) -> _Read | SendFrameworkError:
    """What is in a file, or why that cannot be said."""
    try:
        sort = _sort_of(file) if read_as is None else read_as
        if sort == _REPORT:
            return _of_report(report(file, published))
        if published is not None:
            return InvalidValueError("--published", "goes with a report only; this is a table", published)
        return _of_table(_TABLES[sort](file) if sort in _TABLES else _either(file))
    except SendFrameworkError as error:
        return error


def _sort_of(file: str) -> str | None:
    """Whether it is a report, by what it holds and then by its name; None for a table of whichever sort."""
    try:
        with open(file, "rb", opener=_without_waiting) as opened:  # Path.open takes no opener
            start = opened.read(_LOOKED_AT)
    except (OSError, ValueError):
        return _REPORT  # whose reader says what is wrong with the file
    if b"%PDF-" in start:
        return _REPORT
    if start.startswith(b"PK") or PurePath(file).suffix.lower() in _TABLE_ENDINGS:
        return None
    return _REPORT


def _without_waiting(path: str, flags: int) -> int:
    """Opened so that a pipe to which nobody writes does not block."""
    import os  # noqa: PLC0415  # for this alone

    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _either(file: str) -> Reading:
    """A table of one of the sorts; what is said of one that is neither names the sort that it nearly is."""
    errors: list[ReadError] = []
    for reader in _TABLES.values():
        try:
            return reader(file)
        except ReadError as error:
            errors.append(error)
    nearly = next((error for error in errors if _NO_HEADINGS not in error.reason), None)
    if nearly is not None:
        raise nearly
    reason = "holds neither the official statistics of 2016 to 2022 nor management information from 2023 on"
    raise ReadError(file, f"{reason}: no row has the headings of either")


def _of_report(made: ReadReport) -> _Read:
    data = {
        "found": [
            {"field": each.field, "value": each.value, "page": each.page, "how": each.how} for each in made.found
        ],
        "problems": [{"field": each.field, "reason": each.reason, "page": each.page} for each in made.problems],
    }
    return _Read(made.read_as, (made.record,), made.problems, data)


def _of_table(made: Reading) -> _Read:
    listed = [
        {
            "sheet": each.sheet,
            "row": each.row,
            "column": each.column,
            "heading": each.heading,
            "value": each.value,
            "reason": each.reason,
        }
        for each in made.not_understood
    ]
    complete_to = None if made.complete_to is None else made.complete_to.isoformat()
    data = {"complete_to": complete_to, "understood": made.understood, "not_understood": listed}
    return _Read(made.read_as, made.records, made.not_understood, data)


class _Lines:
    """A record on each line."""

    def __init__(self, write: Callable[[str], None], plain_ascii: bool) -> None:  # noqa: FBT001  # two forms, one call
        self._write = write
        self._ascii = plain_ascii

    def add(self, _: str, found: _Read) -> None:
        """The records of one file."""
        for record in found.records:
            self._write(json.dumps(to_dict(record), ensure_ascii=self._ascii, allow_nan=False) + "\n")

    def end(self) -> None:
        """Nothing comes after the last line."""


class _Document(_Lines):
    """One document, with where each value was found."""

    def __init__(self, write: Callable[[str], None], plain_ascii: bool) -> None:  # noqa: FBT001  # as above
        super().__init__(write, plain_ascii)
        self._files: list[dict[str, Any]] = []

    def add(self, file: str, found: _Read) -> None:
        """What is known of one file."""
        records = [to_dict(record) for record in found.records]
        self._files.append({"file": file, "read_as": found.read_as, "records": records, **found.data})

    def end(self) -> None:
        """All files at once."""
        document = {"kind": "readings", "files": self._files}
        self._write(json.dumps(document, ensure_ascii=self._ascii, allow_nan=False, indent=2) + "\n")
