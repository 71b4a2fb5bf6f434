"""Records from files and from standard input: JSON or JSON Lines, whichever it is, one item at a time."""

from __future__ import annotations

import io
import re
import shlex
import sys
from collections import deque
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, NamedTuple

from sendframework.cli._streams import STANDARD_INPUT, failure_words
from sendframework.errors import PayloadVersionError, Problem, ReadError, StructureError
from sendframework.records.record import Record
from sendframework.serialization.json_lines import read_json_lines
from sendframework.serialization.json_text import from_json
from sendframework.serialization.problem_codes import ProblemCode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from sendframework.errors import SendFrameworkError

LONGEST = 16 * 2**20  # as many bytes as `read_json_lines` takes for one line
_LOOKED_AT = 1000  # lines, most of them blank, in which the form is looked for
_LINES = {".jsonl", ".ndjson"}
_COLUMNS = re.compile(rb'"?(?:kind|schema)"?(?:,|\s*\Z)')
_ANOTHER = re.compile(rb"^\}\s*\{", re.MULTILINE)
_MORE_BEHIND = "is no JSON (extra data"
_SEVERAL = "several documents stand in one file; give the files by name, or make JSON Lines of them with convert"


class Item(NamedTuple):
    """What came of one document or one line: a record, or why there is none."""

    line: int | None
    """The line in a file of many; None where the file is one document."""
    record: Record | None
    error: SendFrameworkError | None

    def get(self) -> Record:
        """The record, where there is no error."""
        assert self.record is not None  # noqa: S101  # one of the two is there
        return self.record


def shown_place(file: str, line: int | None = None) -> str:
    """What to call a file, or a line of it, to whoever named the file."""
    return shown_file(file) if line is None else f"{shown_file(file)}:{line}"


def shown_file(file: str) -> str:
    """What to call a file to whoever named it."""
    return "standard input" if is_standard_input(file) else file


def is_standard_input(file: str) -> bool:
    """Whether a file is the standard input."""
    return file in {STANDARD_INPUT, "-"}


class Ahead:
    """A file that can be looked into, and is then read from its beginning all the same."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file = file
        self._seen: deque[bytes] = deque()
        self.name = name

    def __iter__(self) -> Iterator[bytes]:
        return iter(lambda: self.readline(LONGEST), b"")

    def readline(self, size: int = -1) -> bytes:
        """A line, or a piece of one."""
        if not self._seen:
            return self._file.readline(size)
        line = self._seen.popleft()
        if 0 <= size < len(line):
            self._seen.appendleft(line[size:])
            line = line[:size]
        return line

    def read(self, size: int = -1) -> bytes:
        """Everything up to a number of bytes."""
        seen = b"".join(self._seen)
        self._seen.clear()
        rest = self._file.read(-1 if size < 0 else max(size - len(seen), 0))
        whole = seen + rest
        if 0 <= size < len(whole):
            self._seen.append(whole[size:])
            whole = whole[:size]
        return whole

    def first_lines(self, wanted: int) -> list[bytes]:
        """The first lines with something in them; what is seen is kept, and stays in bounds."""
        found = [line for line in self._seen if line.strip()]
        while len(found) < wanted and len(self._seen) < _LOOKED_AT:
            line = self._file.readline(LONGEST + 2)
            if not line:
                break
            self._seen.append(line)
            if line.strip():
                found.append(line)
        return found[:wanted]


@contextmanager
def opened(file: str) -> Iterator[Ahead]:
    """A file, or standard input, as bytes; a failure to open or to read it is a `ReadError`."""
    try:
        if is_standard_input(file):
            yield Ahead(_standard_input(), shown_file(file))
        else:
            with _opened(file) as stream:
                yield Ahead(stream, file)
    except OSError as error:
        raise ReadError(shown_file(file), f"cannot be read: {failure_words(error)}") from None


def _opened(file: str) -> BinaryIO:
    try:
        return Path(file).open("rb")
    except (OSError, ValueError) as error:  # ValueError: a name with a null in it
        raise ReadError(file, f"cannot be opened: {failure_words(error)}") from None


def _standard_input() -> BinaryIO:
    stream = sys.stdin
    if stream is None or stream.closed:
        raise ReadError("standard input", "is closed")
    below: BinaryIO | None = getattr(stream, "buffer", None)
    if below is None:  # put in its place by a program that runs a command inside itself
        return io.BytesIO(stream.read().encode("utf-8", "surrogatepass"))
    return below


def items(file: str) -> Iterator[Item]:
    """Every record of a file, or what is wrong in its place.

    Raises
    ------
    ReadError
        For a file that cannot be opened, or not be read to its end.
    """
    with opened(file) as source:
        yield from items_of(source)


def items_of(source: Ahead) -> Iterator[Item]:
    """Every record of an open file, or what is wrong in its place."""
    if _looks_like_csv(source):
        yield _unreadable_table(source)
    elif in_lines(source):
        for read in read_json_lines(source, Record, longest=LONGEST):
            yield Item(read.line, read.record, read.error)
    else:
        yield one_document(source)


def in_lines(source: Ahead) -> bool:
    """Whether a file has a record on each line, by what it holds and, where that does not say, by its name."""
    named = PurePath(source.name).suffix.lower()
    first, second = (*source.first_lines(2), b"", b"")[:2]
    start = first.removeprefix(b"\xef\xbb\xbf").strip()
    if not start:
        return named != ".json"  # nothing in it: no records, or a document that is empty
    if start in {b"{", b"["}:
        return False
    if second.startswith(b"{"):  # in a document, whatever is inside the first bracket is set in
        return True
    if named in _LINES:
        return True
    return named != ".json" and start.endswith(b"}") and not second


def one_document(source: Ahead) -> Item:
    """What came of a file that is one record."""
    data = source.read(LONGEST + 1)
    if len(data) > LONGEST:
        reason = f"is longer than the {LONGEST:,} bytes allowed"
        too_long = Problem(code=ProblemCode.LINE_TOO_LONG.value, path="$", reason=reason)
        return Item(None, None, StructureError("payload", (too_long,)))
    try:
        return Item(None, from_json(data, Record), None)
    except StructureError as error:
        return Item(None, None, _with_hint(error) if _ANOTHER.search(data) else error)
    except PayloadVersionError as error:
        return Item(None, None, error)


def is_table(source: Ahead) -> bool:
    """Whether a file is a table of records, by its first line: the names of columns and not the start of JSON."""
    return PurePath(source.name).suffix.lower() == ".csv" or _COLUMNS.match(_start(source)) is not None


def _looks_like_csv(source: Ahead) -> bool:
    """Whether it is a table; JSON is JSON, whatever its file is called, and so is a file with nothing in it."""
    start = _start(source)
    return bool(start) and not start.startswith((b"{", b"[")) and b"\0" not in start and is_table(source)


def _start(source: Ahead) -> bytes:
    return next(iter(source.first_lines(1)), b"").removeprefix(b"\xef\xbb\xbf").lstrip()


def _unreadable_table(source: Ahead) -> Item:
    file = "-" if source.name == shown_file(STANDARD_INPUT) else source.name
    hint = f"sendframework convert {shlex.quote(file)} --to jsonl makes JSON Lines of it"
    problem = Problem(code=ProblemCode.NOT_JSON.value, path="$", reason="looks like CSV, and is no JSON", hint=hint)
    return Item(None, None, StructureError("payload", (problem,)))


def _with_hint(error: StructureError) -> StructureError:
    """The error with what to do about a document behind the first."""
    problems = tuple(
        Problem(code=each.code, path=each.path, reason=each.reason, value=each.value, hint=_SEVERAL)
        if each.reason.startswith(_MORE_BEHIND)
        else each
        for each in error.problems
    )
    return StructureError(error.kind, problems)
