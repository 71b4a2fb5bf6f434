"""All records of files at once, for commands that need them together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sendframework.cli import _streams
from sendframework.cli._complaints import words_for
from sendframework.cli._inputs import items, shown_place
from sendframework.cli._problems import problems_of
from sendframework.cli._progress import Progress
from sendframework.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendframework.errors import SendFrameworkError
    from sendframework.records.record import Record

NOT_ALL, UNUSABLE = 1, 2
"""Exit codes: some of it could not be read, and a file not at all."""


class Gathered(NamedTuple):
    """The records, and what became of the rest."""

    records: list[Record]
    code: int
    """The exit code that goes with it."""


def gathered(files: Sequence[str]) -> Gathered:
    """Every record that can be read; the others are told of on standard error, and so is a file that cannot."""
    found: list[Record] = []
    code = 0
    progress = Progress("records")
    for file in files:
        try:
            for item in items(file):
                progress.step()
                if item.error is None:
                    found.append(item.get())
                else:
                    code = max(code, NOT_ALL)
                    progress.hide()
                    complain_of(shown_place(file, item.line), item.error)
        except ReadError as error:
            code = UNUSABLE
            progress.hide()
            _streams.complain(words_for(error))
    progress.hide()
    return Gathered(found, code)


def complain_of(place: str, error: SendFrameworkError) -> None:
    """Say on standard error why there is no record, a line for each problem."""
    for problem in problems_of(error):
        _streams.complain(f"{place}: {problem}")
