"""The process of its own in which a PDF is opened: limits first, then text with its place in the structure.

A few hundred bytes of PDF can ask for hours of work and any amount of memory, in a library that cannot be interrupted.
So this runs as a program: it reads one line of settings and then the file from standard input, and writes one line of
JSON.  Nothing in the file is executed, and nothing that it refers to is fetched: only text is asked for.

Texts keep the elements of a tagged PDF, by their path in the structure tree: a cell of a table is a cell, wherever its
lines stand.  The path is made of the places of the elements among the children of their parents, which do not depend on
the page; so a cell that goes on on the next page has the same path there, if its author's program said so.
"""

from __future__ import annotations

import ctypes
import json
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["main"]

_PASSWORD = 4  # FPDF_ERR_PASSWORD
_DEEPEST = 64
_BLOCKS = frozenset({"P", "LI", "TD", "TH", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Caption", "Note", "BlockQuote"})

_Path: TypeAlias = tuple[tuple[int, str], ...]
_Block: TypeAlias = dict[str, Any]


class _RefusedError(Exception):
    """Says in one sentence why the file is not read, and on which page."""

    def __init__(self, reason: str, page: int | None = None) -> None:
        super().__init__(reason)
        self.page = page


def main() -> None:
    """Read settings and a file from standard input, write what is found to standard output."""
    settings = json.loads(sys.stdin.buffer.readline())
    _limit(settings)
    data = sys.stdin.buffer.read()
    answer: dict[str, Any]
    try:
        answer = {"pages": _pages(data, settings)}
    except _RefusedError as error:
        answer = {"refused": str(error), "page": error.page}
    except MemoryError:
        answer = {"refused": "asks for more memory than a report needs", "page": None}
    sys.stdout.buffer.write(json.dumps(answer).encode())


def _limit(settings: dict[str, Any]) -> None:
    """Hold this process to its time and memory, where the system can."""
    try:
        import resource  # noqa: PLC0415  # not on every system
    except ImportError:
        return
    wanted = {"RLIMIT_AS": settings["memory"], "RLIMIT_CPU": settings["seconds"], "RLIMIT_CORE": 0}
    for name, most in wanted.items():
        what = getattr(resource, name)
        _, hard = resource.getrlimit(what)
        if hard == resource.RLIM_INFINITY or hard > most:
            with suppress(ValueError, OSError):  # some systems have a limit and do not let it be set
                resource.setrlimit(what, (most, hard))


def _pages(data: bytes, settings: dict[str, Any]) -> list[list[_Block]]:
    import pypdfium2 as pdfium  # noqa: PLC0415  # imports inside the function, as everywhere
    from pypdfium2 import raw  # noqa: PLC0415

    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD or "assword" in str(error):
            raise _RefusedError("is locked with a password; save it without one and try again") from None
        raise _RefusedError("cannot be read: it is damaged, cut short, or no PDF") from None
    count = len(document)
    if count > settings["pages"]:
        reason = f"claims {count} pages; reports have about ten, and more than {settings['pages']} are not read"
        raise _RefusedError(reason)
    pages: list[list[_Block]] = []
    left = settings["characters"]
    for number in range(count):
        try:
            page = document[number]
            text = page.get_textpage()
        except pdfium.PdfiumError:
            raise _RefusedError("cannot be read: it is damaged", number + 1) from None
        signs = raw.FPDFText_CountChars(text)
        left -= max(signs, 0)
        if left < 0:
            raise _RefusedError("holds more text than any report", number + 1)
        pages.append(list(_blocks(raw, page, text, signs)))
        text.close()
        page.close()
    return pages


def _blocks(raw: Any, page: Any, text: Any, signs: int) -> Iterator[_Block]:  # noqa: ANN401  # the library has no types
    """The text of a page, in pieces that belong to one element each, or to one run of a line where there is none."""
    tagged = _tagged(raw, page)
    block: _Block | None = None
    marks: dict[int, int] = {}
    for index in range(signs):
        sign = chr(raw.FPDFText_GetUnicode(text, index) or 32)
        owner = raw.FPDFText_GetTextObject(text, index)
        if not owner:  # a blank or line end that the library put in
            if block is not None:
                block["text"] += sign
                if sign == "\n" and not block["path"]:
                    yield block
                    block = None
            continue
        address = ctypes.cast(owner, ctypes.c_void_p).value or 0
        if address not in marks:
            marks[address] = raw.FPDFPageObj_GetMarkedContentID(owner)
        path = tagged.get(marks[address], ())
        if block is None or block["path"] != path:
            if block is not None:
                yield block
            block = {"path": path, "text": "", "x": _left(raw, text, index)}
        block["text"] += sign
    if block is not None:
        yield block


def _left(raw: Any, text: Any, index: int) -> float:  # noqa: ANN401  # as above
    """The left edge of a character."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(text, index, left, right, bottom, top)
    return left.value


def _tagged(raw: Any, page: Any) -> dict[int, _Path]:  # noqa: ANN401  # as above
    """The element to which each piece of marked content of a page belongs."""
    tree = raw.FPDF_StructTree_GetForPage(page.raw)
    found: dict[int, _Path] = {}
    if not tree:
        return found
    for place in range(max(raw.FPDF_StructTree_CountChildren(tree), 0)):
        child = raw.FPDF_StructTree_GetChildAtIndex(tree, place)
        if child:
            _walk(raw, child, ((place, _kind(raw, child)),), found)
    raw.FPDF_StructTree_Close(tree)
    return {mark: _up_to_the_block(path) for mark, path in found.items()}


def _walk(raw: Any, element: Any, path: _Path, found: dict[int, _Path]) -> None:  # noqa: ANN401  # as above
    if len(path) > _DEEPEST:
        return
    for place in range(max(raw.FPDF_StructElement_CountChildren(element), 0)):
        mark = raw.FPDF_StructElement_GetChildMarkedContentID(element, place)
        if mark >= 0:
            found[mark] = path
        child = raw.FPDF_StructElement_GetChildAtIndex(element, place)
        if child:
            _walk(raw, child, (*path, (place, _kind(raw, child))), found)


def _kind(raw: Any, element: Any) -> str:  # noqa: ANN401  # as above
    size = raw.FPDF_StructElement_GetType(element, None, 0)
    buffer = ctypes.create_string_buffer(size)
    raw.FPDF_StructElement_GetType(element, buffer, size)
    return buffer.raw.decode("utf-16-le", "replace").rstrip("\0")


def _up_to_the_block(path: _Path) -> _Path:
    """Without the spans in a paragraph; an entry of a list is one block, whatever is in it."""
    entries = [place for place, (_, kind) in enumerate(path) if kind == "LI"]
    if entries:
        return path[: entries[-1] + 1]
    blocks = [place for place, (_, kind) in enumerate(path) if kind in _BLOCKS]
    return path[: blocks[-1] + 1] if blocks else path
