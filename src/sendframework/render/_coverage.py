"""Who was heard, as a page and as plain data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendframework.checks.hearings import HearingStatus
from sendframework.render._parts import Entries, Fields, Table, Title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.checks.hearings import Coverage, Hearing
    from sendframework.render._parts import Part


def coverage_page(coverage: Coverage) -> tuple[Part, ...]:
    """Each group with the methods that anything speaks of, families first; then what there is to say about it."""
    shown = [cell for cell in coverage.cells if cell.status is not HearingStatus.NOT_APPLICABLE or cell.reason]
    return (
        Title(f"Who was heard: {coverage.activity.words}"),
        Fields(tuple(_facts(coverage))),
        Table("Who was heard", ("Group", "Method", "Status", "Number"), tuple(map(_row, shown))),
        Entries("Why it does not apply", tuple(_reasons(shown))),
        Entries("To look at", tuple(map(str, coverage.issues))),
    )


def _facts(coverage: Coverage) -> Iterator[tuple[str, str]]:
    yield "Edition", coverage.edition or "none can be chosen"
    if coverage.surveys is not None:
        yield "Surveys open", str(coverage.surveys)
    tracked = coverage.tracked
    if tracked is not None:
        parts = (
            (tracked.in_alternative_provision, "in alternative provision"),
            (tracked.on_sen_support, "on SEN support"),
        )
        of_them = [f"{number} {words}" for number, words in parts if number is not None]
        yield "Tracked", ", ".join((f"{tracked.count} children and young people", *of_them))


def _row(cell: Hearing) -> tuple[str, ...]:
    channel = "any" if cell.channel is None else cell.channel.name
    return cell.group.name, channel, cell.status.words, "" if cell.count is None else str(cell.count)


def _reasons(cells: list[Hearing]) -> Iterator[str]:
    for cell in cells:
        if cell.reason is not None and cell.status is HearingStatus.NOT_APPLICABLE:
            channel = "" if cell.channel is None else f", {cell.channel.name.lower()}"
            yield f"{cell.group.name}{channel}: {cell.reason}"


def cell_fields(cell: Hearing) -> dict[str, Any]:
    """A cell with codes for group and method, which are told in full elsewhere."""
    return {
        "group": cell.group.code,
        "channel": None if cell.channel is None else cell.channel.code,
        "status": cell.status.value,
        "expected": cell.expected,
        "count": None
        if cell.count is None
        else {"least": cell.count.least, "most": cell.count.most, "approximate": cell.count.approximate},
        "rules": list(cell.rules),
        "reason": cell.reason,
    }
