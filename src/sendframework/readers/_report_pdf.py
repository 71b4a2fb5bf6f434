"""PDF files, opened in a process of its own with bounded time and memory."""

from __future__ import annotations

import json
import subprocess  # our own program, with the same Python
import sys
from importlib.util import find_spec
from typing import Any

from sendframework.errors import MissingExtraError, ReadError
from sendframework.readers._report_layout import Layout, Piece, layout_of_lines

__all__ = ["MOST_BYTES", "MOST_CHARACTERS", "MOST_LINES", "MOST_PAGES", "MOST_SECONDS", "layout_of_pdf"]

MOST_BYTES = 16 * 2**20
MOST_PAGES = 100
MOST_CHARACTERS = 400_000
MOST_LINES = 20_000
MOST_SECONDS = 20
_MOST_MEMORY = 2**30
_FEW = 40  # fewer characters than a title has
_PROGRAM = (
    "import json, sys; sys.path[:] = json.loads(sys.stdin.buffer.readline()); "
    "from sendframework.readers._report_worker import main; main()"
)
_CELLS = ("TD", "TH")


def layout_of_pdf(file: str, data: bytes) -> Layout:
    """The text of a PDF with its place in the document's structure.

    Raises
    ------
    ReadError
        For a PDF that is locked, damaged, without text, or larger in any way than a report can be.
    MissingExtraError
        Where the package ``pypdfium2`` is not installed.
    """
    if find_spec("pypdfium2") is None:
        raise MissingExtraError("reading a PDF", "files")
    answer = _asked(file, data)
    if "refused" in answer:
        page = answer["page"]
        raise ReadError(file, answer["refused"], "" if page is None else f"page {page}")
    return _layout_of(file, answer["pages"])


def _layout_of(file: str, pages: list[list[dict[str, Any]]]) -> Layout:
    """As elements where most of the text is tagged, or else as lines."""
    if sum(len(block["text"].strip()) for blocks in pages for block in blocks) < _FEW:
        raise ReadError(file, "holds no text: pictures of pages, as a scanner makes them, cannot be read")
    tagged = sum(1 for blocks in pages for block in blocks if block["path"])
    untagged = sum(1 for blocks in pages for block in blocks if not block["path"])
    if tagged > untagged:
        return _layout_of_elements(pages)._replace(lines=tuple(_lines(pages)))
    return layout_of_lines(_lines(pages), pages=len(pages))


def _lines(pages: list[list[dict[str, Any]]]) -> list[Piece]:
    """Everything in the order in which it is drawn, line by line."""
    lines: list[Piece] = []
    for page, blocks in enumerate(pages, start=1):
        text = "".join(block["text"] for block in blocks).replace("\r\n", "\n")
        lines += [Piece(text=line, page=page) for line in text.split("\n")]
    return lines


def _asked(file: str, data: bytes) -> dict[str, Any]:
    """What the process of its own finds."""
    settings = {
        "pages": MOST_PAGES,
        "characters": MOST_CHARACTERS,
        "memory": _MOST_MEMORY,
        "seconds": MOST_SECONDS,
    }
    lines = f"{json.dumps(sys.path)}\n{json.dumps(settings)}\n".encode()
    try:
        done = subprocess.run(  # noqa: S603  # our own program
            [sys.executable, "-I", "-c", _PROGRAM],
            input=lines + data,
            capture_output=True,
            timeout=MOST_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        reason = f"takes longer than {MOST_SECONDS} seconds to open, where a report takes less than one"
        raise ReadError(file, reason) from None
    except OSError as error:
        raise ReadError(file, f"cannot be opened: no process could be started ({error.strerror})") from None
    try:
        answer: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        reason = "cannot be read: it is damaged, or asks for more time or memory than a report needs"
        raise ReadError(file, reason) from None
    for block in (block for page in answer.get("pages", ()) for block in page):
        block["text"] = _with_whole_signs(block["text"])
    return answer


def _with_whole_signs(text: str) -> str:
    """A text without halves of signs, which a PDF can say that its letters are."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _layout_of_elements(pages: list[list[dict[str, Any]]]) -> Layout:
    """Elements of a tagged PDF; what belongs to none is print around the text, such as page footers."""
    pieces: list[Piece] = []
    around: list[Piece] = []
    for page, blocks in enumerate(pages, start=1):
        is_tagged = any(block["path"] for block in blocks)
        for block in blocks:
            path = tuple((place, kind) for place, kind in block["path"])
            cells = [level for level, (_, kind) in enumerate(path) if kind in _CELLS]
            cell = tuple(place for place, _ in path[: cells[-1] + 1]) if cells else None
            piece = Piece(
                text=block["text"],
                page=page,
                x=block["x"],
                cell=cell,
                element=tuple(place for place, _ in path),
                entry=any(kind == "LI" for _, kind in path[-1:]),
            )
            (pieces if path or not is_tagged else around).append(piece)
    return Layout(pieces=tuple(pieces), around=tuple(around), pages=len(pages), structured=True)
