"""The commands ``review check`` and ``review publish``: thematic reviews in their internal form.

What goes wrong here is told by place and reason alone: any value could be the name of an area that has not agreed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from sendframework.checks.checking import check as check_record
from sendframework.checks.issues import Severity
from sendframework.checks.known_checks import CHECKS
from sendframework.cli import _reading, _streams
from sendframework.cli._gathering import UNUSABLE
from sendframework.cli._inputs import LONGEST, in_lines, opened, shown_place
from sendframework.cli._outlooks import html_document
from sendframework.cli._printing import plain_data, print_json
from sendframework.cli._problems import problems_of, without_values
from sendframework.errors import PayloadVersionError, ReadError, StructureError
from sendframework.publication.publishing import publish as publish_review
from sendframework.records.consents import AttributionConsent
from sendframework.records.reviews import ThematicReview
from sendframework.render._layout import as_text
from sendframework.render._pages import page_of
from sendframework.render.html_pages import to_html
from sendframework.serialization.dicts import to_dict
from sendframework.serialization.json_text import from_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.checks.issues import Issue
    from sendframework.publication.publishing import Publication

T = TypeVar("T")
_FOUND = 1
_ABOUT = {check.code: check.about for check in CHECKS}


class Wanted(NamedTuple):
    """What is asked of a publication."""

    on: str
    consents: str | None
    format: str
    output: str | None
    held_back: str | None


class _UnreadableError(Exception):
    """What was to be read was told of, and there is nothing to go on with."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def check(file: str) -> int:
    """Say whether a review can be read, and what there is to look at in its visits, naming no area."""
    try:
        review = _review(file)
    except _UnreadableError as error:
        return error.code
    issues = [(place, issue) for place, visit in enumerate(review.visits) for issue in check_record(visit)]
    lines = [_told(file, place, issue) for place, issue in issues]
    counts = f"{_number(len(review.visits), 'visit')}, {_number(len(review.findings), 'finding')}"
    lines.append(f"{review.theme.name}, {review.academic_year}: {counts}, {_number(len(issues), 'issue')}")
    _streams.write("".join(f"{line}\n" for line in lines))
    return _FOUND if any(issue.severity is Severity.ERROR for _, issue in issues) else 0


def _told(file: str, place: int, issue: Issue) -> str:
    """An issue by what its code is about: its own sentence can hold a name."""
    path = f"$.visits[{place}]{issue.path.removeprefix('$')}"
    return f"{shown_place(file)}: {issue.severity}: {path}: {_ABOUT[issue.code]} [{issue.code}]"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def publish(file: str, wanted: Wanted) -> int:
    """Print what of a review may be published; what is held back is told apart from it."""
    day = _reading.day("--on", wanted.on)
    for path in (wanted.output, wanted.held_back):
        if path is not None:
            _streams.check_path(path)
    try:
        review = _review(file)
        consents = () if wanted.consents is None else tuple(_each(wanted.consents, AttributionConsent))
    except _UnreadableError:
        return UNUSABLE
    made = publish_review(review, consents, on=day)
    _print_held_back(made, wanted)
    _print_report(made, wanted)
    return 0


def _print_report(made: Publication, wanted: Wanted) -> None:
    if wanted.format == "json":
        print_json(to_dict(made.report), to=wanted.output)
    elif wanted.format == "html":
        _streams.write_bytes(html_document(made.report.theme.name, to_html(made.report)), to=wanted.output)
    else:
        width = _streams.width() if wanted.output is None else None
        _streams.write(as_text(page_of("publish", made.report), width) + "\n", to=wanted.output)


def _print_held_back(made: Publication, wanted: Wanted) -> None:
    """In full to a file that was asked for; else without the words, because standard error is often a log."""
    if wanted.held_back is not None:
        apart = {"kind": "held-back", "held_back": made.held_back, "possible_names": made.possible_names}
        print_json({name: plain_data(part) for name, part in apart.items()}, to=wanted.held_back)
        return
    for held in made.held_back:
        _streams.complain(f"held back: {held.finding}: {held.reason.sentence} [{held.reason}]")
    for possible in made.possible_names:
        _streams.complain(f"published, with what may be the name of an area: {possible.finding}")


def _review(file: str) -> ThematicReview:
    (review,) = _each(file, ThematicReview, lines=False)
    return review


def _each(file: str, kind: type[T], *, lines: bool = True) -> Iterator[T]:
    """What a file holds, one or a line each; all problems of it are told before it ends."""
    code = 0
    try:
        for line, text in _texts(file, lines=lines):
            try:
                yield from_json(text, kind)
            except (StructureError, PayloadVersionError) as error:
                code = _FOUND
                for problem in without_values(problems_of(error, internal=True)):
                    _streams.complain(f"{shown_place(file, line)}: {problem}")
    except ReadError as error:
        _streams.complain(str(error))
        code = UNUSABLE
    if code:
        raise _UnreadableError(code)


def _texts(file: str, *, lines: bool) -> Iterator[tuple[int | None, bytes]]:
    with opened(file) as source:
        if lines and in_lines(source):
            for number, line in enumerate(source, start=1):
                if line.strip():
                    yield number, line
        else:
            text = source.read(LONGEST + 1)
            if len(text) > LONGEST:
                raise ReadError(shown_place(file), f"is longer than the {LONGEST:,} bytes allowed")
            yield None, text
