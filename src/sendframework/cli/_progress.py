"""How far a long command has come, on standard error, for people who wait at a terminal."""

from __future__ import annotations

import sys
from contextlib import suppress
from time import monotonic

_PATIENCE = 1.0  # seconds in which nothing need be said
_EACH = 0.2


class Progress:
    """A line that is written over again and again; nothing at all where standard error is no terminal."""

    def __init__(self, unit: str, total: int | None = None) -> None:
        self._unit = unit
        self._of = "" if total is None else f" of {total:,}"
        self._stream = sys.stderr if sys.stderr is not None and sys.stderr.isatty() else None
        self._done = 0
        self._next = monotonic() + _PATIENCE
        self._width = 0

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        if self._stream is not None and monotonic() >= self._next:
            self._next = monotonic() + _EACH
            self._write(f"{self._done:,}{self._of} {self._unit}")

    def hide(self) -> None:
        """Make room for other lines."""
        if self._width:
            self._write("")

    def _write(self, words: str) -> None:
        assert self._stream is not None  # noqa: S101  # asked before
        with suppress(OSError, ValueError):
            self._stream.write(f"\r{words.ljust(self._width)}\r{words}")
            self._stream.flush()
        self._width = len(words)
