"""The command ``check``: records from any number of files against the editions that govern them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sendframework.checks.checking import check as check_record
from sendframework.checks.issues import Severity
from sendframework.cli import _streams
from sendframework.cli._check_forms import FORMS, Result
from sendframework.cli._complaints import words_for
from sendframework.cli._inputs import items, shown_file
from sendframework.cli._problems import problems_of
from sendframework.cli._progress import Progress
from sendframework.cli._tally import Tally
from sendframework.errors import ReadError
from sendframework.handbooks import edition as edition_named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sendframework.cli._check_forms import Form
    from sendframework.cli._inputs import Item
    from sendframework.framework import Edition


class Wanted(NamedTuple):
    """What is asked of the checks."""

    format: str
    show: str
    """The least severe issues to show."""
    fail_on: str
    """The least severe issue that makes the exit code 1, or that none does."""
    edition: str | None
    output: str | None


def check(files: Sequence[str], wanted: Wanted) -> int:
    """Check every record of every file; what cannot be read costs nothing else."""
    edition = None if wanted.edition is None else edition_named(wanted.edition)
    with _streams.pieces(wanted.output) as write:
        form = FORMS[wanted.format](write, _streams.width() if wanted.output is None else None)
        run = _Run(form, edition, Severity(wanted.show))
        for file in files:
            run.look_at(file)
        run.progress.hide()
        if run.looked or form.always_ends:
            form.end(run.tally)
    return run.tally.code(wanted.fail_on)


class _Run:
    """One run over several files."""

    def __init__(self, form: Form, edition: Edition | None, least: Severity) -> None:
        self.progress = Progress("records")
        self.tally = Tally()
        self.looked = False
        self._form = form
        self._edition = edition
        self._least = least

    def look_at(self, file: str) -> None:
        """Every record of one file."""
        try:
            for item in items(file):
                self.looked = True
                self._tell(self._result(file, item))
                self.progress.step()
            self.looked = True
        except ReadError as error:
            self.tally.failed += 1
            self._tell(Result(file, failed=str(error).removeprefix(f"{shown_file(file)}: ")))
            _streams.complain(words_for(error))

    def _result(self, file: str, item: Item) -> Result:
        self.tally.records += 1
        if item.error is not None:
            self.tally.unreadable += 1
            return Result(file, item.line, problems=problems_of(item.error))
        record = item.get()
        issues = check_record(record, edition=self._edition)
        for issue in issues:
            self.tally.issues[issue.severity] += 1
        shown = tuple(issue for issue in issues if issue.severity.rank <= self._least.rank)
        return Result(file, item.line, record, shown)

    def _tell(self, result: Result) -> None:
        if result.says_something:
            self.progress.hide()
        self._form.tell(result)
