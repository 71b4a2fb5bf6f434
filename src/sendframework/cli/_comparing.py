"""The commands ``diff`` and ``applies``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.cli import _reading
from sendframework.cli._printing import answer, plain_data
from sendframework.handbooks import applicability, comparison
from sendframework.render import _comparisons
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.looking_up import definitions_of

if TYPE_CHECKING:
    from sendframework.cli._options import Output

_NO_EDITION = 1


def diff(old: str, new: str, output: Output) -> int:
    """Compare two editions; that nothing differs is an answer as good as any."""
    made = comparison.diff(old, new)
    answer(output, parts=lambda: _comparisons.comparison_page(made), data=lambda: plain_data(made))
    return 0


def applies(activity: str, on: str, begun_on: str | None, output: Output) -> int:
    """Say which edition an activity falls under on a day."""
    made = applicability.applicable_edition(
        definitions_of(Activity).find(activity).code,
        _reading.day("--on", on),
        begun_on=None if begun_on is None else _reading.day("--begun-on", begun_on),
    )
    answer(output, parts=lambda: _comparisons.applicability_page(made), data=lambda: plain_data(made))
    return _NO_EDITION if made.edition is None else 0
