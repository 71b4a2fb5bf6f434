"""Lines of a file, or of whatever gives lines, one by one and in bounded memory."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeAlias

from sendframework.errors import InvalidTypeError, InvalidValueError, ReadError
from sendframework.serialization._faults import Fault
from sendframework.serialization._files import is_path, shown_name, unreadable, words_of
from sendframework.serialization._json_reading import foreign_encoding
from sendframework.serialization._reviews import hushed, speaks_quietly
from sendframework.serialization.problem_codes import ProblemCode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Numbered: TypeAlias = tuple[int, str | bytes | Fault]

__all__ = ["check_source", "numbered_lines"]


def __dir__() -> list[str]:
    return __all__


_PIECE = 64 * 2**10


def check_source(where: str, source: Any) -> None:  # noqa: ANN401  # anything can be given
    """Refuse what gives no lines."""
    if isinstance(source, (bytes, bytearray)):
        raise InvalidTypeError(where, r"must be a path, a file or lines; split a text with .split(b'\n')", source)
    if isinstance(source, str) and "\n" in source:
        raise InvalidTypeError(where, r"must be a path, a file or lines; split a text with .split('\n')", source)
    if not is_path(source) and not isinstance(source, Iterable):
        raise InvalidTypeError(where, "must be a path, a file that is open for reading, or lines", source)
    if getattr(source, "closed", False):
        raise InvalidValueError(where, "must be a file that is open", source)


def numbered_lines(source: Any, longest: int) -> Iterator[Numbered]:  # noqa: ANN401  # as `check_source` lets through
    """Every line that is not blank, with its number from 1; a fault in the place of one that cannot be had.

    Raises
    ------
    ReadError
        For a file that cannot be opened, or not be read to its end.
    InvalidTypeError
        For a line that is no text.
    """
    if is_path(source):
        try:
            file = Path(source).open("rb")  # noqa: SIM115  # closed below, whichever way this is left
        except unreadable() as error:
            raise ReadError(shown_name(source), f"cannot be opened: {words_of(error)}") from None
        with file:
            yield from _of_file(file, longest)
    elif hasattr(source, "readline"):
        yield from _of_file(source, longest)
    else:
        yield from _of_lines(source, longest)


def _of_file(file: IO[Any], longest: int) -> Iterator[Numbered]:
    number = 0
    while True:
        number += 1
        try:
            line = file.readline(longest + 2)  # with what ends it
            whole = _without_end(line)
            if len(whole) > longest:
                _pass_over(file.readline, line)
        except UnicodeDecodeError as error:  # of a file opened as text, which cannot go on after it
            reason = f"is not {error.encoding.upper()}, as which the file was opened; nothing after it can be read"
            yield (
                number,
                Fault((), ProblemCode.WRONG_ENCODING, reason, None, "open the file as bytes, or give its path"),
            )
            return
        except unreadable() as error:
            raise ReadError(shown_name(file), f"cannot be read: {words_of(error)}", row=number) from None
        if not line:
            return
        if number == 1 and isinstance(line, bytes) and (name := foreign_encoding(line)):
            reason = f"is {name}, not UTF-8; nothing of the file can be read"
            fault = Fault((), ProblemCode.WRONG_ENCODING, reason, line[:40], "save it as UTF-8")
            yield number, _quiet(fault, line)
            return
        yield from _checked(number, whole, longest)


def _of_lines(lines: Iterable[Any], longest: int) -> Iterator[Numbered]:
    for number, line in enumerate(lines, start=1):
        if not isinstance(line, (str, bytes, bytearray)):
            raise InvalidTypeError(f"line {number}", "must be text, or bytes in UTF-8", line)
        yield from _checked(number, _without_end(line), longest)


def _checked(number: int, line: Any, longest: int) -> Iterator[Numbered]:  # noqa: ANN401  # text of any kind
    if len(line) > longest:
        unit = "characters" if isinstance(line, str) else "bytes"
        reason = f"is longer than the {longest:,} {unit} allowed"
        hint = "allow more with longest=, if it is a record"
        yield number, _quiet(Fault((), ProblemCode.LINE_TOO_LONG, reason, line[:80], hint), line)
    elif line.strip():
        yield number, line


def _quiet(fault: Fault, line: Any) -> Fault:  # noqa: ANN401  # text of any kind
    """A fault without the words of its line where that seems to be of a kind of which nothing is shown."""
    return hushed([fault])[0] if speaks_quietly(line) else fault


def _without_end(line: Any) -> Any:  # noqa: ANN401  # text of any kind
    return line.rstrip("\r\n" if isinstance(line, str) else b"\r\n")


def _pass_over(readline: Callable[[int], Any], line: Any) -> None:  # noqa: ANN401  # text of any kind
    """Go to the end of a line, a piece at a time."""
    end = "\n" if isinstance(line, str) else b"\n"
    while line and not line.endswith(end):
        line = readline(_PIECE)
