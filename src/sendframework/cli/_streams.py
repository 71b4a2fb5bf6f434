"""Writing to the terminal, to a pipe or to a file, whatever its encoding, without losing a character or a trace."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sendframework.errors import InvalidValueError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TextIO

STANDARD_INPUT = "\0-"
"""What stands for a lone ``-`` between the words typed and the commands; no file can be called so."""

_LEAST_WIDTH = 40


def write(text: str, *, to: str | None = None) -> None:
    """Text to standard output, or to a file in UTF-8; what an encoding lacks is written as its number."""
    if to is not None:
        write_bytes(text.encode("utf-8", "backslashreplace"), to=to)
        return
    stream = _standard_output()
    stream.write(encodable(text, stream))
    stream.flush()


def write_bytes(data: bytes, *, to: str | None = None) -> None:
    """Bytes as they are to standard output, or to a file, which they replace."""
    if to is not None:
        check_path(to)
        Path(to).write_bytes(data)
        return
    stream = _standard_output()
    below = getattr(stream, "buffer", None)
    if below is None:  # put in place of the standard output by a program that runs a command inside itself
        stream.write(data.decode("utf-8"))
    else:
        stream.flush()
        below.write(data)
    stream.flush()


@contextmanager
def pieces(to: str | None) -> Iterator[Callable[[str], None]]:
    """A function that writes text piece by piece; a file is replaced when all of it is written, and not before."""
    if to is None:
        stream = _standard_output()
        yield lambda text: _put(text, stream)
        stream.flush()
        return
    from sendframework.serialization._files import writing  # noqa: PLC0415  # no other command needs it

    check_path(to)
    with writing(to) as write:
        yield lambda text: _hand_on(write, text)


def _put(text: str, stream: TextIO) -> None:
    stream.write(encodable(text, stream))


def _hand_on(write: Callable[[str], object], text: str) -> None:
    write(text.encode("utf-8", "backslashreplace").decode("utf-8"))


def check_path(to: str) -> None:
    """Refuse what can be the name of no file."""
    if "\0" in to:
        raise InvalidValueError("--output", "must be the path of a file", to)


def complain(message: str) -> None:
    """One line on standard error, whatever the message holds."""
    if sys.stderr is None:
        return
    words = " ".join(message.split())
    shown = "".join(each if each.isprintable() else ascii(each)[1:-1] for each in words)
    with suppress(OSError, ValueError):  # where nobody can be told, the exit code has to do
        sys.stderr.write(encodable(f"sendframework: {shown}\n", sys.stderr))
        sys.stderr.flush()


def failure_words(error: Exception) -> str:
    """What the system says of a file that cannot be used, as part of a sentence: it has a capital of its own."""
    said = getattr(error, "strerror", None) or str(error)
    return f"{said[:1].lower()}{said[1:]}"


def give_up() -> None:
    """Let nothing more be written, so that the end of the process does not fail once more on what is left over."""
    with suppress(OSError, ValueError, AttributeError):
        somewhere = sys.stdout.fileno()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, somewhere)
        os.close(nowhere)


def encodable(text: str, stream: TextIO) -> str:
    r"""The text with every character that the stream cannot write as its number: ``\u2019``."""
    encoding = stream.encoding or "utf-8"
    return text.encode(encoding, "backslashreplace").decode(encoding)


def writes_everything() -> bool:
    """Whether standard output can write any character."""
    return (_standard_output().encoding or "utf-8").lower().replace("-", "").replace("_", "").startswith("utf")


def width() -> int | None:
    """The columns that ``COLUMNS`` asks for, or those of the terminal; None where nothing limits a line: in a pipe."""
    asked = os.environ.get("COLUMNS", "")
    if asked.isascii() and asked.isdecimal() and int(asked[:6]) > 0:
        return max(int(asked[:6]), _LEAST_WIDTH)
    with suppress(OSError, ValueError):
        stream = _standard_output()
        if stream.isatty():
            return max(os.get_terminal_size(stream.fileno()).columns, _LEAST_WIDTH)
    return None


def _standard_output() -> TextIO:
    if sys.stdout is None or sys.stdout.closed:
        raise OSError(None, "standard output is closed")
    return sys.stdout
