"""The two inspection frameworks."""

from __future__ import annotations

from sendframework._codes import Code

__all__ = ["FrameworkCode"]


def __dir__() -> list[str]:
    return __all__


class FrameworkCode(Code):
    """A framework under which local areas are, or were, inspected."""

    LOCAL_AREA_SEND = "local-area-send"
    """The first framework, 2016 to 2022: an ungraded letter, and sometimes a written statement of action."""
    AREA_SEND = "area-send"
    """The framework in force from 1 January 2023: one of three outcomes."""
