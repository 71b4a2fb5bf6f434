"""What can stand in the way of an inspection once it is planned."""

from __future__ import annotations

from sendframework._codes import Code

__all__ = ["InterruptionKind"]


def __dir__() -> list[str]:
    return __all__


class InterruptionKind(Code):
    """How an inspection was put off, stopped, or left unfinished."""

    DEFERRAL = "deferral"
    """Put off before it began, or as it began, to another time."""
    PAUSE = "pause"
    """Stopped after it had begun, to go on later."""
    INCOMPLETE = "incomplete"
    """Ended without being finished."""
    ADDITIONAL_EVIDENCE = "additional-evidence"
    """Inspectors came back to gather more evidence before a report was made."""
