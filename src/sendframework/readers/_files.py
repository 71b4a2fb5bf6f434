"""The bytes of a file, read once and bounded: never a device, a pipe or a folder, and never more than a limit."""

from __future__ import annotations

import os
import stat
from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeAlias

from sendframework.errors import InvalidTypeError, ReadError

if TYPE_CHECKING:
    from typing import BinaryIO

__all__ = ["Contents", "Readable", "Source", "contents"]

_PLAIN = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)


def __dir__() -> list[str]:
    return __all__


class Readable(Protocol):
    """An open file."""

    def read(self, size: int, /) -> bytes | str:
        """Up to so many bytes or characters; none at the end."""


Source: TypeAlias = str | os.PathLike[str] | Readable
"""A path, or an open file."""


class Contents(NamedTuple):
    """What stands in a file."""

    file: str
    """The file as named by the caller, for errors."""
    name: str
    """Its name without folders, for what is kept."""
    data: bytes
    """Its bytes; a file opened as text is given as UTF-8."""


def contents(source: Source, *, where: str, most: int) -> Contents:
    """Read a file that holds at most so many bytes.

    A link to a plain file is followed; anything that is no plain file in the end is refused without being read.

    Raises
    ------
    InvalidTypeError
        For neither a path nor an open file.
    ReadError
        For a file that is missing, empty, no plain file, too large, or cannot be read.
    """
    if isinstance(source, (str, os.PathLike)):
        file = os.fspath(source)
        if not isinstance(file, str):
            raise InvalidTypeError(where, "must be a path of text, or an open file", source)
        name = PurePath(file).name or file
        try:
            with open(file, "rb", opener=_opened) as opened:  # Path.open takes no opener
                _check_plain(file, opened)
                data = _all_of(opened, most)
        except (OSError, ValueError) as error:
            if isinstance(error, ReadError):
                raise
            raise ReadError(file, f"cannot be opened: {_words(error)}") from None
    elif callable(getattr(source, "read", None)):
        named = getattr(source, "name", None)
        file = named if isinstance(named, str) and named else "open file"
        name = PurePath(file).name or file
        try:
            data = _all_of(source, most)
        except (OSError, ValueError) as error:
            raise ReadError(file, f"cannot be read: {error}") from None
    else:
        raise InvalidTypeError(where, "must be a path or an open file", source)
    if len(data) > most:
        raise ReadError(file, f"is larger than {most // 2**20} MiB, which no table or report of this sort is")
    if not data:
        raise ReadError(file, "is empty")
    return Contents(file, name, data)


def _opened(path: str, _: int) -> int:
    """Opened so that a pipe without a writer does not block."""
    return os.open(path, _PLAIN)


def _check_plain(file: str, opened: BinaryIO) -> None:
    mode = os.fstat(opened.fileno()).st_mode
    if not stat.S_ISREG(mode):
        raise ReadError(file, f"is a {'folder' if stat.S_ISDIR(mode) else 'device or pipe'}, not a plain file")


def _all_of(opened: Readable, most: int) -> bytes:
    """Everything up to the first byte too many."""
    parts: list[bytes] = []
    left = most + 1
    while left > 0:
        part = opened.read(left)
        if isinstance(part, str):
            part = part.encode()
        if not isinstance(part, bytes):
            raise InvalidTypeError("open file", "must give bytes or text when it is read", part)
        if not part:
            break
        parts.append(part)
        left -= len(part)
    return b"".join(parts)


def _words(error: Exception) -> str:
    """What the system says of it, as part of a sentence: it has a capital of its own."""
    said = getattr(error, "strerror", None) or str(error)
    return f"{said[:1].lower()}{said[1:]}"
