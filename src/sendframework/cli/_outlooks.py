"""The commands ``outlook`` and ``coverage``: what comes next in each area, and who was heard."""

from __future__ import annotations

import io
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from sendframework.areas.england import local_areas
from sendframework.checks.coverage import coverage as coverage_of
from sendframework.cli import _reading, _streams
from sendframework.cli._gathering import NOT_ALL, gathered
from sendframework.cli._inputs import shown_file
from sendframework.cli._printing import plain_data, print_json
from sendframework.handbooks import edition as edition_named
from sendframework.programme._telling import told
from sendframework.programme.looking_ahead import outlook as outlook_of
from sendframework.records.case_files import CaseFile
from sendframework.records.full_inspections import FullInspection
from sendframework.records.interim_visits import InterimVisit
from sendframework.records.monitoring_inspections import MonitoringInspection
from sendframework.records.revisits import Revisit
from sendframework.records.thematic_visits import ThematicVisit
from sendframework.render._layout import as_text
from sendframework.render._pages import page_of
from sendframework.render._parts import Lines
from sendframework.render.html_pages import to_html
from sendframework.serialization._csv_writing import write_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TypeAlias

    from sendframework.checks.hearings import Coverage
    from sendframework.programme.outlooks import Outlook
    from sendframework.records.record import Record
    from sendframework.render._parts import Part

    _Heard: TypeAlias = FullInspection | Revisit | MonitoringInspection | ThematicVisit | InterimVisit

_HEARD = (FullInspection, Revisit, MonitoringInspection, ThematicVisit, InterimVisit)


class Wanted(NamedTuple):
    """What is asked for."""

    on: str
    complete_to: str | None
    every_area: bool
    projected_until: str | None
    format: str
    output: str | None


def outlook(files: Sequence[str], wanted: Wanted) -> int:
    """Print what comes next in each area of which there are records."""
    day = _reading.day("--on", wanted.on)
    complete_to = None if wanted.complete_to is None else _reading.day("--complete-to", wanted.complete_to)
    calendar = _reading.calendar(wanted.projected_until)
    found = gathered(files)
    made = outlook_of(
        found.records,
        on=day,
        records_complete_to=complete_to,
        areas=local_areas(on=day) if wanted.every_area else None,
        calendar=calendar,
    )
    if not made.areas and wanted.format in {"table", "svg"}:
        if found.code and not found.records:  # it was told why there is none
            return found.code
        _streams.complain("there is no record of any area up to that day, and so no outlook")
        return max(found.code, NOT_ALL)
    _print_outlook(made, wanted)
    return max(found.code, 0 if made.areas else NOT_ALL)


def _print_outlook(made: Outlook, wanted: Wanted) -> None:
    match wanted.format:
        case "json":
            print_json(plain_data(made), to=wanted.output)
        case "csv":
            _streams.write_bytes(_as_csv(made), to=wanted.output)
        case "svg":
            from sendframework.render.pictures import to_svg  # noqa: PLC0415  # an extra behind it

            _streams.write_bytes(to_svg(made).encode("utf-8"), to=wanted.output)
        case "html":
            _streams.write_bytes(html_document(made.title, to_html(made)), to=wanted.output)
        case _:
            width = _streams.width() if wanted.output is None else None
            _streams.write(as_text(page_of("outlook", made), width) + "\n", to=wanted.output)


def _as_csv(made: Outlook) -> bytes:
    """The rows as a table that is safe to open in a spreadsheet."""
    rows = made.rows()
    table = io.StringIO(newline="")
    write_table(table.write, rows[0] if rows else ["area_code"], rows)
    return table.getvalue().encode("utf-8")


def html_document(title: str, body: str) -> bytes:
    """A piece of HTML as a document of its own."""
    head = f'<meta charset="utf-8"><title>{escape(title)}</title>'
    return f'<!DOCTYPE html>\n<html lang="en-GB"><head>{head}</head><body>{body}</body></html>\n'.encode()


def coverage(file: str, edition: str | None, form: str, output: str | None) -> int:
    """Print who was heard in each inspection and visit of a file."""
    asked = None if edition is None else edition_named(edition)
    found = gathered([file])
    heard = [record for each in found.records for record in _with_hearing(each)]
    made = [coverage_of(record, edition=asked) for record in heard]
    if not made and form == "table":
        if found.code and not found.records:  # as above
            return found.code
        _streams.complain(f"{shown_file(file)}: there is no inspection or visit in it in which anybody is heard")
        return max(found.code, NOT_ALL)
    _print_coverage(list(zip(heard, made, strict=True)), form, output)
    return max(found.code, 0 if made else NOT_ALL)


def _with_hearing(record: Record) -> Iterator[_Heard]:
    for each in record.records if isinstance(record, CaseFile) else (record,):
        if isinstance(each, _HEARD):
            yield each


def _print_coverage(made: Sequence[tuple[Record, Coverage]], form: str, output: str | None) -> None:
    if form == "json":
        listed = [{"reference": record.reference, "coverage": plain_data(each)} for record, each in made]
        print_json({"kind": "coverages", "coverages": listed}, to=output)
        return
    if form == "html":
        body = "".join(to_html(each) for _, each in made)
        _streams.write_bytes(html_document("Who was heard", body), to=output)
        return
    parts = [part for record, each in made for part in _with_record(page_of("coverage", each), record)]
    _streams.write(as_text(parts, _streams.width() if output is None else None) + "\n", to=output)


def _with_record(page: tuple[Part, ...], record: Record) -> tuple[Part, ...]:
    """A page with the record it is about below its title."""
    words = told(record) if record.reference is None else f"{told(record)} ({record.reference})"
    title, *others = page
    return (title, Lines((f"{words[0].upper()}{words[1:]}",)), *others)
