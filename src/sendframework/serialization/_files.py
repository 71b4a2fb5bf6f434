"""Files that are read piece by piece, and files that are written whole or not at all."""

from __future__ import annotations

import io
import os
import sys
import zlib
from contextlib import contextmanager
from pathlib import Path
from threading import get_ident
from typing import TYPE_CHECKING, Any

from sendframework.errors import InvalidTypeError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["is_path", "shown_name", "unreadable", "words_of", "writing"]


def __dir__() -> list[str]:
    return __all__


def is_path(thing: object) -> bool:
    """Whether something names a file."""
    return isinstance(thing, (str, os.PathLike))


def shown_name(source: object, otherwise: str = "lines") -> str:
    """What to call a source in errors: its name, if it has one."""
    if is_path(source):
        return os.fsdecode(source)  # type: ignore[arg-type]  # just asked
    name = getattr(source, "name", None)
    return name if isinstance(name, str) and name else otherwise


def unreadable() -> tuple[type[Exception], ...]:
    """What is raised when a file cannot be opened, or not be read to its end."""
    # ValueError: a name with a null in it, another encoding, a file closed meanwhile; the others: compressed files.
    lzma = sys.modules.get("lzma")  # whoever has a file of that sort has imported it
    return (OSError, ValueError, EOFError, zlib.error, *([lzma.LZMAError] if lzma else []))


def words_of(error: Exception) -> str:
    """What the system says of an error, as part of a sentence: it has a capital of its own."""
    said = getattr(error, "strerror", None) or str(error)
    return f"{said[0].lower()}{said[1:]}" if said else type(error).__name__


@contextmanager
def writing(target: Any, where: str = "target") -> Iterator[Callable[[str], object]]:  # noqa: ANN401  # anything can be given
    """A function that writes text to a path or to a file that is open, as UTF-8.

    What stood at a path stays until everything is written; after an error nothing of the new is there.
    """
    if not is_path(target):
        if not hasattr(target, "write"):
            raise InvalidTypeError(where, "must be a path, or a file that is open for writing", target)
        yield _writer(target)
        return
    path = Path(os.path.realpath(target))  # the file itself, not a link to it
    if path.exists() and not path.is_file():  # a pipe or device, which cannot be replaced
        with path.open("w", encoding="utf-8", newline="") as file:
            yield file.write
        return
    beside = path.with_name(f".{path.name}.{os.getpid()}-{get_ident()}.part")
    try:
        with beside.open("x", encoding="utf-8", newline="") as file:
            yield file.write
        if path.exists():
            beside.chmod(path.stat().st_mode)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _writer(file: Any) -> Callable[[str], object]:  # noqa: ANN401  # whatever is written to
    write: Callable[[Any], object] = file.write
    if isinstance(file, io.TextIOBase):
        return write
    try:
        write(b"")  # what was not opened as text takes it
    except TypeError:
        return write
    return lambda text: write(text.encode("utf-8"))
