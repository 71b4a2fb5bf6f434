"""A file as sheets: what sort of file it is stands in its first bytes, and its name must not say otherwise."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from sendframework.errors import ReadError
from sendframework.readers._csv_files import csv_book
from sendframework.readers._files import contents
from sendframework.readers._workbooks import workbook

if TYPE_CHECKING:
    from sendframework.readers._files import Contents, Source
    from sendframework.readers._sheets import Book

__all__ = ["opened"]

_MOST = 8 * 2**20  # the table of every area has 50,000 bytes
_WORKBOOKS = {".ods", ".ots", ".xlsm", ".xlsx", ".xltm", ".xltx"}
_TEXTS = {".csv", ".txt"}
_OTHERS = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is a workbook protected by a password, or one of the old kind (XLS); "),
    (b"%PDF", "is a PDF, not a table; "),
    (b"<", "is a page or document (HTML or XML), not a table; "),
)


def __dir__() -> list[str]:
    return __all__


def opened(source: Source, *, where: str) -> tuple[Contents, Book]:
    """The sheets of a CSV file or an ODS or XLSX workbook.

    Raises
    ------
    InvalidTypeError
        For neither a path nor an open file.
    MissingExtraError
        For a workbook, where the extra ``files`` is not installed.
    ReadError
        For anything that cannot be read as a table.
    """
    given = contents(source, where=where, most=_MOST)
    ending = PurePath(given.name).suffix.lower()
    start = given.data[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    for sign, reason in _OTHERS:
        if start.startswith(sign):
            raise ReadError(given.file, f"{reason}save the table as ODS, XLSX or CSV, without a password")
    if start.startswith(b"PK"):
        if ending in _TEXTS:
            reason = f"is named {ending} but holds an archive, as workbooks are; name it as what it is"
            raise ReadError(given.file, reason)
        return given, workbook(given)
    if ending in _WORKBOOKS:
        raise ReadError(given.file, f"is named {ending} but holds no workbook; it is damaged, or named wrongly")
    return given, csv_book(given)
