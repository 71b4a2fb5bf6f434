"""The command ``editions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendframework.cli._printing import answer
from sendframework.handbooks import editions as all_editions
from sendframework.render._parts import Table

if TYPE_CHECKING:
    from sendframework.cli._options import Output
    from sendframework.framework import Edition


def editions(output: Output) -> int:
    """List the editions, oldest first."""
    found = all_editions()
    headings = ("Edition", "In force", "Title", "Framework", "Rules", "Open questions")
    answer(
        output,
        parts=lambda: [Table("Editions", headings, tuple(map(_row, found)))],
        data=lambda: {"kind": "editions", "editions": [_summary(each) for each in found]},
    )
    return 0


def _row(edition: Edition) -> tuple[str, ...]:
    return (
        edition.id,
        str(edition.in_force),
        edition.title,
        edition.framework.code.value,
        f"{len(edition.rules)} rules",
        f"{len(edition.open_questions)} open",
    )


def _summary(edition: Edition) -> dict[str, Any]:
    period = edition.in_force
    return {
        "kind": "edition-summary",
        "id": edition.id,
        "title": edition.title,
        "framework": edition.framework.code.value,
        "in_force": {
            "kind": "period",
            "start": period.start.isoformat() if period.start else None,
            "end": period.end.isoformat() if period.end else None,
        },
        "amends": edition.amends,
        "rules": len(edition.rules),
        "announced_changes": len(edition.announced_changes),
        "open_questions": len(edition.open_questions),
    }
