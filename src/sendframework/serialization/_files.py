"""Files that are read piece by piece, and files that are written whole or not at all."""

from __future__ import annotations

import io
import os
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["is_path", "shown_name", "writing"]


def __dir__() -> list[str]:
    return __all__


def is_path(thing: object) -> bool:
    """Whether something names a file."""
    return isinstance(thing, (str, os.PathLike))


def shown_name(source: object) -> str:
    """What to call a source in errors."""
    if is_path(source):
        return os.fsdecode(source)  # type: ignore[arg-type]  # just asked
    name = getattr(source, "name", None)
    return name if isinstance(name, str) else "lines"


@contextmanager
def writing(target: Any) -> Iterator[Callable[[str], object]]:  # noqa: ANN401  # a path or a file open for writing
    """A function that writes text to a path or to a file that is open, as UTF-8.

    What stood at a path stays until everything is written; after an error nothing of the new is there.
    """
    if not is_path(target):
        yield _writer(target)
        return
    path = Path(os.path.realpath(target))  # the file itself, not a link to it
    if path.exists() and not path.is_file():  # a pipe or device, which cannot be replaced
        with path.open("w", encoding="utf-8", newline="") as file:
            yield file.write
        return
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
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
