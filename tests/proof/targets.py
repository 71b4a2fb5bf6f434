"""What is fuzzed: functions of bytes, each of which holds a property of everything that the library reads.

Nothing but the errors that the documentation names comes out of it, each of them can be printed, and whatever becomes a
record is written and read back equal.  A function ends with an exception only where the library breaks this.
"""

from __future__ import annotations

import io
import json
import zlib
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import sendframework as sf
from sendframework import readers
from sendframework.areas.register import AreaRegister
from sendframework.readers import _report_pdf
from sendframework.readers._report_reading import Reading
from tests.areas.making import area, gss

if TYPE_CHECKING:
    from collections.abc import Callable

_Read = TypeVar("_Read")
CORPUS = Path(__file__).parent / "corpus"
AREAS = (area(), area("002", "Southshire"), area("003", "Westshire"))
PLACE = area(code="001", name="Northmere", variants=("North Mere",), gss_codes=(gss("E10000999"),))
REGISTER = AreaRegister(areas=(PLACE,))
TYPES = (
    None,
    *(sf.FullInspection, sf.Revisit, sf.MonitoringInspection, sf.ThematicVisit, sf.CaseFile, sf.Plan),
    *(sf.SupportAction, sf.EngagementMeeting, sf.InterimVisit, sf.Record, sf.ThematicReview, sf.AttributionConsent),
    *(sf.Referral, sf.NationalReport),
)
LONGEST = 4_096
"""The most bytes of a line, so that longer ones are met."""
_PDF = b"%PDF"
opened = 0
"""How many PDFs were opened in a process of their own."""


def _read(read: Callable[[], _Read], *errors: type[sf.SendFrameworkError]) -> _Read | None:
    """What is read; None where that ends with an error that the documentation names for it, and no other of our tree.

    What is done with it belongs outside: there the same errors are none that the documentation names.
    """
    try:
        return read()
    except errors as error:
        str(error).encode()
        repr(error).encode()
        return None


_REFUSALS = (sf.StructureError, sf.PayloadVersionError)


def _comes_back(record: object, areas: object = AREAS) -> None:
    if record is not None:
        assert sf.from_json(sf.to_json(record, internal=True), areas=areas) == record


def _wanted(data: bytes) -> type | None:
    return TYPES[zlib.crc32(data) % len(TYPES)]


def read_json(data: bytes) -> None:
    """JSON, as bytes, as text and as a class asked for; and the same bytes as JSON Lines."""
    text = data.decode("utf-8", "surrogateescape")
    _comes_back(_read(lambda: sf.from_json(data, areas=AREAS), *_REFUSALS))
    _comes_back(_read(lambda: sf.from_json(text, _wanted(data), areas=AREAS), *_REFUSALS))
    for line in sf.read_json_lines(io.BytesIO(data), areas=AREAS, longest=LONGEST):
        str(line).encode()
        _comes_back(line.record)


def _itself() -> list[object]:
    held: list[object] = []
    held.append(held)
    return held


STRANGE: dict[str, Callable[[], object]] = {
    "?tuple": lambda: ("001",),
    "?set": lambda: {"001"},
    "?bytes": lambda: b"001",
    "?date": lambda: date(2025, 1, 1),
    "?decimal": lambda: Decimal("NaN"),
    "?complex": lambda: 1j,
    "?object": object,
    "?class": lambda: sf.FullInspection,
    "?itself": _itself,
    "?deep": lambda: json.loads("[" * 900 + "]" * 900),
    "?huge": lambda: 10**5_000,
    "?keys": lambda: {1: 1, None: 2, "001": 3, (): 4},
    "?area": lambda: AREAS[0],
}
"""What no JSON can say and a dictionary can hold, by the text that stands for it in the corpus."""


def _with_strange(value: object) -> object:
    if isinstance(value, dict):
        return {key: _with_strange(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_with_strange(item) for item in value]
    return STRANGE[value]() if isinstance(value, str) and value in STRANGE else value


def read_payload(data: bytes) -> None:
    """Dictionaries: JSON in which some texts stand for what JSON cannot say."""
    try:
        payload = _with_strange(json.loads(data))
    except (ValueError, RecursionError):
        return
    _comes_back(_read(lambda: sf.from_dict(payload, areas=AREAS), *_REFUSALS))
    _comes_back(_read(lambda: sf.from_dict(payload, _wanted(data), areas=AREAS), *_REFUSALS))


def _read_tables(data: bytes) -> None:
    for read in (readers.official_statistics, readers.management_information):
        reading = _read(partial(read, io.BytesIO(data)), sf.ReadError)
        if reading is None:
            continue
        for each in (reading, *reading.not_understood):
            str(each).encode()
        for record in reading.records:
            _comes_back(record, None)


def read_csv(data: bytes) -> None:
    """Both tables of inspections, and our own form of records, as CSV."""
    if not data.startswith(b"PK"):
        _read_tables(data)
        records = _read(lambda: sf.from_csv(io.BytesIO(data), areas=AREAS), sf.ReadError, *_REFUSALS)
        if records is not None:
            written = io.StringIO(newline="")
            sf.to_csv(records, written)
            written.seek(0)
            assert sf.from_csv(written, areas=AREAS) == records


def read_workbook(data: bytes) -> None:
    """Both tables of inspections as ODS and XLSX workbooks."""
    if data.startswith(b"PK"):
        _read_tables(data)


def _check_report(reading: readers.reports.ReadReport | None) -> None:
    if reading is None:
        return
    for each in (reading, *reading.found, *reading.problems):
        str(each).encode()
    _comes_back(reading.record, REGISTER.areas)


def read_report_text(data: bytes) -> None:
    """A report as text."""
    if _PDF not in data:
        _check_report(_read(lambda: readers.report(data, areas=REGISTER), sf.ReadError))


def read_report_pdf(data: bytes) -> None:
    """A report as PDF, opened in a process of its own; or else what that process could answer, as JSON."""
    global opened  # noqa: PLW0603  # counted for the record
    if _PDF in data[:1024]:
        opened += 1
        _check_report(_read(lambda: readers.report(data, areas=REGISTER), sf.ReadError))
        return
    layout = _read(lambda: _report_pdf._layout_of("fuzz", _answered(data)), sf.ReadError)
    if layout is not None:
        _check_report(_read(lambda: Reading(layout, REGISTER, "fuzz").read("fuzz", "PDF", None), sf.ReadError))


def _answered(data: bytes) -> list[list[dict[str, object]]]:
    """Pages of blocks as the process of its own gives them, however wrong they are; none for what is no such thing."""
    try:
        pages = json.loads(data)
    except (ValueError, RecursionError):
        return []
    held = pages if isinstance(pages, list) else []
    return [[_block(block) for block in page] for page in held if isinstance(page, list)]


def _block(given: object) -> dict[str, object]:
    """``[path, text, left edge]`` as a block; the path is of places and kinds, one after the other."""
    parts = [*given, None, None, None] if isinstance(given, list) else [None, given, None]
    words = parts[1] if isinstance(parts[1], str) else ""
    path = parts[0] if isinstance(parts[0], str) else ""
    steps = [each.partition(":") for each in path.split()]
    x = parts[2] if isinstance(parts[2], (int, float)) and abs(parts[2]) < 10_000 else 0  # NaN is none
    return {
        "path": [[int(place) if place.isdecimal() and len(place) < 5 else 0, kind] for place, _, kind in steps],
        "text": _report_pdf._with_whole_signs(words),
        "x": float(x),
    }


TARGETS: dict[str, Callable[[bytes], None]] = {
    "json": read_json,
    "payload": read_payload,
    "csv": read_csv,
    "workbook": read_workbook,
    "report-text": read_report_text,
    "report-pdf": read_report_pdf,
}


def seeds(target: str) -> list[Path]:
    """The files of the committed corpus of a target."""
    return sorted(path for path in (CORPUS / target).iterdir() if path.is_file())
