"""Forms in which issues are told: as text, as JSON, and as annotations of GitHub's workflows."""

from __future__ import annotations

import json
import textwrap
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from sendframework.checks.issues import Severity
from sendframework.cli import _streams
from sendframework.cli._inputs import is_standard_input, shown_place
from sendframework.render._layout import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    from sendframework.checks.issues import Issue
    from sendframework.cli._tally import Tally
    from sendframework.errors import Problem
    from sendframework.records.record import Record

    _Write: TypeAlias = Callable[[str], None]


class Result(NamedTuple):
    """What came of a record, of what was to be one, or of a file."""

    file: str
    line: int | None = None
    record: Record | None = None
    issues: tuple[Issue, ...] = ()
    """What there is to say about the record."""
    problems: tuple[Problem, ...] = ()
    """Why there is no record."""
    failed: str | None = None
    """Why the file could not be read, or not to its end."""

    @property
    def says_something(self) -> bool:
        """Whether there is anything to look at."""
        return bool(self.issues or self.problems or self.failed)


class Form:
    """Where results go, one after the other; this one is for people and for grep, with a line for each issue."""

    always_ends: ClassVar[bool] = False
    """Whether the end is told even if no file could be read."""

    def __init__(self, write: _Write, width: int | None) -> None:
        self._write = write
        self._width = width

    def tell(self, result: Result) -> None:
        """One result; that a file could not be read is told on standard error."""
        place = shown_place(result.file, result.line)
        for issue in result.issues:
            self._line(f"{place}: {issue}")
        for problem in result.problems:
            self._line(f"{place}: unreadable: {problem}")

    def end(self, tally: Tally) -> None:
        """What comes after everything else."""
        self._write(f"{tally}\n")

    def _line(self, words: str) -> None:
        line = clean(words)
        if self._width is not None and len(line) > self._width:
            line = textwrap.fill(
                line, self._width, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
            )
        self._write(f"{line}\n")


class _Json(Form):
    """For programs: one document, written as it goes."""

    always_ends = True

    def __init__(self, write: _Write, width: int | None) -> None:
        super().__init__(write, width)
        self._ascii = not _streams.writes_everything()
        self._between = '{\n  "kind": "checks",\n  "results": [\n    '

    def tell(self, result: Result) -> None:
        """A result, whether there is anything to say or not."""
        from sendframework.render.plain_data import plain  # noqa: PLC0415  # only this form needs it

        record = result.record
        told = {
            "file": shown_place(result.file),
            "line": result.line,
            "record": None if record is None else {"kind": record.kind, "reference": record.reference},
            "issues": plain(result.issues),
            "problems": [
                {"code": each.code, "path": each.path, "reason": each.reason, "hint": each.hint}
                for each in result.problems
            ],
            "failed": result.failed,
        }
        self._write(self._between + self._json(told))
        self._between = ",\n    "

    def end(self, tally: Tally) -> None:
        """The numbers, and the closing brackets; there is a result for each file at least, if only an empty one."""
        before = "\n" if self._between[0] == "," else self._between.rstrip() + "\n"
        self._write(f'{before}  ],\n  "summary": {self._json(tally.as_data())}\n}}\n')

    def _json(self, data: Any) -> str:  # noqa: ANN401  # plain data
        return json.dumps(data, ensure_ascii=self._ascii, allow_nan=False)


class _GitHub(Form):
    """Workflow commands that GitHub shows beside the lines of the files."""

    _LEVELS: ClassVar[Mapping[Severity, str]] = {
        Severity.ERROR: "error",
        Severity.QUERY: "warning",
        Severity.NOTE: "notice",
    }

    def tell(self, result: Result) -> None:
        """An annotation for each issue and problem."""
        for issue in result.issues:
            by = f" (rule {issue.rule} of {issue.edition})" if issue.rule and issue.edition else ""
            self._annotate(self._LEVELS[issue.severity], result, issue.code, f"{issue.path}: {issue.sentence}{by}")
        for problem in result.problems:
            self._annotate("error", result, problem.code, str(problem))
        if result.failed is not None:
            self._annotate("error", result, "unreadable", result.failed)

    def _annotate(self, level: str, result: Result, title: str, message: str) -> None:
        file = None if is_standard_input(result.file) else result.file
        properties = {"file": file, "line": result.line, "title": title}
        told = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items() if value is not None)
        self._write(f"::{level} {told}::{_data(clean(message))}\n")


FORMS: Mapping[str, type[Form]] = {"text": Form, "json": _Json, "github": _GitHub}
"""Each form by its name."""


def _data(words: str) -> str:
    """As the text of a workflow command has to be written."""
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    """As a property of a workflow command has to be written."""
    return _data(words).replace(":", "%3A").replace(",", "%2C")
