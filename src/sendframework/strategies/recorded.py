"""A strategy for a record of any kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from sendframework.strategies.activities import engagement_meetings, interim_visits, visits
from sendframework.strategies.aftermath import plans, support_actions
from sendframework.strategies.case_histories import case_files

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from sendframework.records.record import Record

__all__ = ["records"]


def __dir__() -> list[str]:
    return __all__


def records() -> SearchStrategy[Record]:
    """Records of any kind that can be exchanged."""
    return st.one_of(visits(), engagement_meetings(), interim_visits(), plans(), support_actions(), case_files())
