"""ODS and XLSX workbooks, through python-calamine.

Needs the extra ``files``.
"""

from __future__ import annotations

from collections import Counter
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING

from sendframework.errors import MissingExtraError, ReadError
from sendframework.readers._archives import archive_of, parts_of
from sendframework.readers._scanning import OdsScan, UnfitError, XlsxScan, scan
from sendframework.readers._sheets import Book, Sheet

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

    from sendframework.readers._files import Contents
    from sendframework.readers._scanning import _Scan

__all__ = ["workbook"]

_MOST_SHEETS = 100
_MOST_SHARED_TEXT = 32 * 2**20


def __dir__() -> list[str]:
    return __all__


def workbook(given: Contents) -> Book:
    """Every sheet of a workbook: values as they were saved, formulas by their saved results, macros never touched.

    Raises
    ------
    MissingExtraError
        Where the package ``python-calamine`` is not installed.
    ReadError
        For an archive that is no ODS or XLSX workbook, damaged, protected, or claims too much.
    """
    try:
        from python_calamine import CalamineWorkbook  # noqa: PLC0415  # an extra
    except ImportError as error:
        raise MissingExtraError("an ODS or XLSX workbook", "files") from error
    parts = parts_of(given)
    if "content.xml" in parts:
        kind, links = "ODS workbook", _looked_at_ods(given.file, parts)
    elif any(name.lower().endswith("workbook.xml") for name in parts):
        kind, links = "XLSX workbook", _looked_at_xlsx(given.file, parts)
    else:
        raise ReadError(given.file, "is an archive that holds no ODS or XLSX workbook")
    return Book(kind, _read(given.file, CalamineWorkbook, parts, links))


_Links = dict[str, dict[tuple[int, int], str]]


def _read(file: str, library: type[CalamineWorkbook], parts: dict[str, bytes], links: _Links) -> tuple[Sheet, ...]:
    sheet = ""
    try:
        opened = library.from_filelike(archive_of(parts))
        names = opened.sheet_names
        sheets = []
        for sheet in names[:_MOST_SHEETS]:
            rows = opened.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
            sheets.append(Sheet(sheet, [[*row] for row in rows], links.get(sheet, {})))
    except BaseException as error:
        # A fault inside the library comes as a PanicException, which is no Exception.
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        raise ReadError(file, f"is no workbook that can be read: {str(error) or type(error).__name__}", sheet) from None
    if len(names) > _MOST_SHEETS:
        raise ReadError(file, f"has {len(names)} sheets, more than any file of this sort")
    return tuple(sheets)


def _scanned(file: str, name: str, data: bytes, into: _Scan) -> None:
    try:
        scan(data, into)
    except UnfitError as error:
        raise ReadError(file, str(error), name) from None


def _xml(parts: dict[str, bytes]) -> dict[str, bytes]:
    return {name: data for name, data in parts.items() if name != "mimetype"}


def _looked_at_ods(file: str, parts: dict[str, bytes]) -> _Links:
    """Refuse what must not be handed on, and find where cells lead."""
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise ReadError(file, "is protected by a password; save it without one")
    content = OdsScan()
    for name, data in _xml(parts).items():
        _scanned(file, name, data, content if name == "content.xml" else OdsScan())
    return content.links


def _looked_at_xlsx(file: str, parts: dict[str, bytes]) -> _Links:
    """Refuse what must not be handed on, and find where cells lead."""
    scans = {name: XlsxScan() for name in _xml(parts)}
    for name, each in scans.items():
        _scanned(file, name, parts[name], each)
    _check_shared_text(file, scans)
    links: _Links = {}
    for name, each in scans.items():
        targets = _targets(name, scans)
        for sheet, identity in each.sheets:
            part = targets.get(identity, "")
            if part in scans:
                leads = _targets(part, scans, within=False)
                by_id = {place: leads[link] for place, link in scans[part].link_ids.items() if link in leads}
                links.setdefault(sheet, by_id | scans[part].links)
    return links


def _targets(part: str, scans: dict[str, XlsxScan], *, within: bool = True) -> dict[str, str]:
    """Where the relationships of a part lead: to names of other parts, or to addresses outside."""
    folder = dirname(part)
    relations = scans.get(f"{folder}/_rels/{part.rpartition('/')[2]}.rels")
    if relations is None:
        return {}
    if not within:
        return relations.targets
    return {identity: normpath(join("/", folder, target))[1:] for identity, target in relations.targets.items()}


def _check_shared_text(file: str, scans: dict[str, XlsxScan]) -> None:
    """A text that is kept once can be used in any number of cells, and is written out in each."""
    uses: Counter[str] = Counter()
    for each in scans.values():
        uses.update(each.shared)
    weight = 0
    for each in scans.values():
        weight += sum(times * each.lengths[int(number)] for number, times in uses.items() if _stands(number, each))
    if weight > _MOST_SHARED_TEXT:
        raise ReadError(file, "claims more text than a table of this sort can have")


def _stands(number: str, where: XlsxScan) -> bool:
    return number.isascii() and number.isdigit() and len(number) < 10 and int(number) < len(where.lengths)  # noqa: PLR2004
