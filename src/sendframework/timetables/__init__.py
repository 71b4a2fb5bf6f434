"""From one known date to every date: timetables, what follows an outcome, and when a call could come."""

from sendframework.timetables.calls import PossibleNotification, possible_notifications
from sendframework.timetables.doors import follow_up, timetable
from sendframework.timetables.notes import NotComputed, Note, NoteCode
from sendframework.timetables.results import Milestone, Timetable

__all__ = [
    "Milestone",
    "NotComputed",
    "Note",
    "NoteCode",
    "PossibleNotification",
    "Timetable",
    "follow_up",
    "possible_notifications",
    "timetable",
]


def __dir__() -> list[str]:
    return __all__
