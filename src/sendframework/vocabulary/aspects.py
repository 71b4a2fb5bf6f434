"""The three questions of the first framework."""

from __future__ import annotations

from sendframework._codes import Code

__all__ = ["Aspect"]


def __dir__() -> list[str]:
    return __all__


class Aspect(Code):
    """What the inspections of 2016 to 2022 asked about a local area; none was graded."""

    IDENTIFY = "identify"
    """A: how effectively the area identifies children and young people with SEND."""
    ASSESS_AND_MEET = "assess-and-meet"
    """B: how effectively it assesses and meets their needs."""
    IMPROVE_OUTCOMES = "improve-outcomes"
    """C: how effectively it improves their outcomes."""

    @property
    def letter(self) -> str:
        """The letter by which the field calls it: ``A``, ``B`` or ``C``."""
        return "ABC"[list(type(self)).index(self)]
