"""Published reports of area SEND full inspections from 2023, read into records.

PDFs need the extra ``files``.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from sendframework._validators import check_date
from sendframework.errors import ReadError
from sendframework.periods import PartialDate
from sendframework.readers._entries import register
from sendframework.readers._files import contents
from sendframework.readers._report_layout import layout_of_text
from sendframework.readers._report_pdf import MOST_BYTES, MOST_CHARACTERS, MOST_LINES, MOST_PAGES, layout_of_pdf
from sendframework.readers._report_reading import Reading

if TYPE_CHECKING:
    from datetime import date

    from sendframework.areas.register import AreaRegister
    from sendframework.readers._files import Source
    from sendframework.readers.read_reports import ReadReport

__all__ = ["report"]

_SIGNATURE = b"%PDF-"
_HEAD = 1024  # within which a PDF says that it is one


def __dir__() -> list[str]:
    return __all__


def report(
    source: Source | bytes, published_on: date | PartialDate | None = None, *, areas: AreaRegister | None = None
) -> ReadReport:
    """Read a published report of an area SEND full inspection: its PDF, or the text of it.

    Wordings, tables and slips differ from report to report, so what is looked for is what is meant.  A value that was
    not found is unknown and never guessed; whatever is missing, not understood or in contradiction stands in the
    problems of the answer, and every value that was read says on which page it stands and how it was got.  The names of
    inspectors, lead persons and anybody else are not kept.

    Parameters
    ----------
    source
        The path of a PDF or of a text file, the open file, or its bytes.  Texts are UTF-8, with form feeds between
        pages where that matters.  What decides is what a file holds, not what it is called.
    published_on
        The day of publication, which stands on the web page and not in the report.
    areas
        The register in which the area is looked up; England's without one.

    Raises
    ------
    ReadError
        For a file that is missing, empty, too large, no plain file, neither PDF nor text, locked with a password,
        damaged, without text, or no report that names a known area; for a PDF of more than 16 MiB, 100 pages or a
        400,000 characters, or one that needs more than 20 seconds or a gibibyte of memory.
    MissingExtraError
        For a PDF, where the package ``pypdfium2`` is not installed.
    InvalidTypeError
        For an argument of the wrong type.
    InvariantError
        For a publication before the end of the inspection.
    """
    if published_on is not None and not isinstance(published_on, PartialDate):
        check_date("report(published_on)", published_on)
    known_areas = register(areas, where="report(areas)")
    given = contents(
        io.BytesIO(source) if isinstance(source, bytes) else source, where="report(source)", most=MOST_BYTES
    )
    file, document = ("report", "report") if isinstance(source, bytes) else (given.file, given.name)
    if _SIGNATURE in given.data[:_HEAD]:
        layout = layout_of_pdf(file, given.data)
        read_as = f"{'tagged PDF' if layout.structured else 'PDF'}, {_pages(layout.pages)}"
    else:
        layout = layout_of_text(_text_of(file, given.data))
        read_as = f"text, {_pages(layout.pages)}"
    return Reading(layout, known_areas, file).read(document, read_as, published_on)


def _pages(count: int) -> str:
    return f"{count} {'page' if count == 1 else 'pages'}"


def _text_of(file: str, data: bytes) -> str:
    """A text, or the reason why it is none."""
    if file.lower().endswith(".pdf"):
        raise ReadError(file, "is no PDF, whatever it is called")
    if b"\0" in data:
        raise ReadError(file, "is neither a PDF nor a text")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReadError(file, f"is neither a PDF nor a text in UTF-8 (byte {error.start})") from None
    if len(text) > MOST_CHARACTERS:
        raise ReadError(file, "holds more text than any report")
    if len(text.splitlines()) > MOST_LINES:
        raise ReadError(file, f"has more than {MOST_LINES} lines; reports have a few hundred")
    if text.count("\f") > MOST_PAGES:
        raise ReadError(file, f"has more than {MOST_PAGES} pages; reports have about ten")
    return text
