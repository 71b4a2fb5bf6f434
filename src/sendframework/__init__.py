"""England's area SEND inspection frameworks as typed, immutable, validated objects.

Importing this module costs next to nothing: a name is loaded from its module when it is first touched. To make a name
public, add it in three places below: the imports for type checkers and ``__all__`` (`ruff check --fix` puts both in
order), and ``_HOMES``, by the alphabet. A test compares the three.
"""

TYPE_CHECKING = False  # what type checkers take for true; importing typing would cost more than all of this module
if TYPE_CHECKING:
    from sendframework.citations import Citation, EvidenceGrade, Source, SourceKind, grade_of
    from sendframework.dated import DatedValue, History
    from sendframework.errors import (
        AmbiguousAreaError,
        CalendarCoverageError,
        ConsentError,
        InvalidTypeError,
        InvalidValueError,
        InvariantError,
        MissingExtraError,
        NotInForceError,
        PayloadVersionError,
        Problem,
        ReadError,
        SendFrameworkError,
        StructureError,
        UnknownCodeError,
        UnknownEditionError,
    )
    from sendframework.framework import (
        ActivityRule,
        AimRule,
        AnnouncedChange,
        AspectRule,
        CapRule,
        Certainty,
        CountingConvention,
        CriterionRule,
        DeadlineRule,
        DutyRule,
        Edition,
        EvidenceRule,
        Framework,
        HistoryRule,
        Interval,
        IntervalUnit,
        LegalBasisRule,
        MilestoneGraph,
        MilestoneRule,
        NoticeRule,
        OpenQuestion,
        OutcomeRule,
        Quota,
        ReportSectionRule,
        Rule,
        StepRule,
        SuspensionRule,
        TeamMember,
        TeamRule,
    )
    from sendframework.handbooks import edition, edition_on, editions
    from sendframework.periods import PartialDate, Period, Season, in_words
    from sendframework.sources import SOURCES
    from sendframework.timetables import (
        Milestone,
        NotComputed,
        Note,
        NoteCode,
        PossibleNotification,
        Timetable,
        follow_up,
        possible_notifications,
        timetable,
    )
    from sendframework.vocabulary.activities import Activity
    from sendframework.vocabulary.actors import Actor
    from sendframework.vocabulary.aspects import Aspect
    from sendframework.vocabulary.frameworks import FrameworkCode
    from sendframework.vocabulary.groups import Sector, StakeholderGroup
    from sendframework.vocabulary.known_groups import GROUPS
    from sendframework.vocabulary.known_methods import METHODS
    from sendframework.vocabulary.methods import EvidenceMethod
    from sendframework.vocabulary.milestones import MilestoneCode
    from sendframework.vocabulary.outcomes import (
        AreaSendOutcome,
        FindingKind,
        LocalAreaFindingKind,
        MonitoringOutcome,
        RevisitOutcome,
        WrittenStatementDecision,
    )
    from sendframework.vocabulary.weekdays import Weekday
    from sendframework.workdays import (
        BankHoliday,
        Closure,
        HolidayBasis,
        HolidayStatus,
        WorkingDayCalendar,
        england_working_days,
    )

    __version__: str

__all__ = [
    "GROUPS",
    "METHODS",
    "SOURCES",
    "Activity",
    "ActivityRule",
    "Actor",
    "AimRule",
    "AmbiguousAreaError",
    "AnnouncedChange",
    "AreaSendOutcome",
    "Aspect",
    "AspectRule",
    "BankHoliday",
    "CalendarCoverageError",
    "CapRule",
    "Certainty",
    "Citation",
    "Closure",
    "ConsentError",
    "CountingConvention",
    "CriterionRule",
    "DatedValue",
    "DeadlineRule",
    "DutyRule",
    "Edition",
    "EvidenceGrade",
    "EvidenceMethod",
    "EvidenceRule",
    "FindingKind",
    "Framework",
    "FrameworkCode",
    "History",
    "HistoryRule",
    "HolidayBasis",
    "HolidayStatus",
    "Interval",
    "IntervalUnit",
    "InvalidTypeError",
    "InvalidValueError",
    "InvariantError",
    "LegalBasisRule",
    "LocalAreaFindingKind",
    "Milestone",
    "MilestoneCode",
    "MilestoneGraph",
    "MilestoneRule",
    "MissingExtraError",
    "MonitoringOutcome",
    "NotComputed",
    "NotInForceError",
    "Note",
    "NoteCode",
    "NoticeRule",
    "OpenQuestion",
    "OutcomeRule",
    "PartialDate",
    "PayloadVersionError",
    "Period",
    "PossibleNotification",
    "Problem",
    "Quota",
    "ReadError",
    "ReportSectionRule",
    "RevisitOutcome",
    "Rule",
    "Season",
    "Sector",
    "SendFrameworkError",
    "Source",
    "SourceKind",
    "StakeholderGroup",
    "StepRule",
    "StructureError",
    "SuspensionRule",
    "TeamMember",
    "TeamRule",
    "Timetable",
    "UnknownCodeError",
    "UnknownEditionError",
    "Weekday",
    "WorkingDayCalendar",
    "WrittenStatementDecision",
    "edition",
    "edition_on",
    "editions",
    "england_working_days",
    "follow_up",
    "grade_of",
    "in_words",
    "possible_notifications",
    "timetable",
]

_HOMES = {
    "Activity": "vocabulary.activities",
    "ActivityRule": "framework",
    "Actor": "vocabulary.actors",
    "AimRule": "framework",
    "AmbiguousAreaError": "errors",
    "AnnouncedChange": "framework",
    "AreaSendOutcome": "vocabulary.outcomes",
    "Aspect": "vocabulary.aspects",
    "AspectRule": "framework",
    "BankHoliday": "workdays",
    "CalendarCoverageError": "errors",
    "CapRule": "framework",
    "Certainty": "framework",
    "Citation": "citations",
    "Closure": "workdays",
    "ConsentError": "errors",
    "CountingConvention": "framework",
    "CriterionRule": "framework",
    "DatedValue": "dated",
    "DeadlineRule": "framework",
    "DutyRule": "framework",
    "Edition": "framework",
    "EvidenceGrade": "citations",
    "EvidenceMethod": "vocabulary.methods",
    "EvidenceRule": "framework",
    "FindingKind": "vocabulary.outcomes",
    "Framework": "framework",
    "FrameworkCode": "vocabulary.frameworks",
    "GROUPS": "vocabulary.known_groups",
    "History": "dated",
    "HistoryRule": "framework",
    "HolidayBasis": "workdays",
    "HolidayStatus": "workdays",
    "Interval": "framework",
    "IntervalUnit": "framework",
    "InvalidTypeError": "errors",
    "InvalidValueError": "errors",
    "InvariantError": "errors",
    "LegalBasisRule": "framework",
    "LocalAreaFindingKind": "vocabulary.outcomes",
    "METHODS": "vocabulary.known_methods",
    "Milestone": "timetables",
    "MilestoneCode": "vocabulary.milestones",
    "MilestoneGraph": "framework",
    "MilestoneRule": "framework",
    "MissingExtraError": "errors",
    "MonitoringOutcome": "vocabulary.outcomes",
    "NotComputed": "timetables",
    "NotInForceError": "errors",
    "Note": "timetables",
    "NoteCode": "timetables",
    "NoticeRule": "framework",
    "OpenQuestion": "framework",
    "OutcomeRule": "framework",
    "PartialDate": "periods",
    "PayloadVersionError": "errors",
    "Period": "periods",
    "PossibleNotification": "timetables",
    "Problem": "errors",
    "Quota": "framework",
    "ReadError": "errors",
    "ReportSectionRule": "framework",
    "RevisitOutcome": "vocabulary.outcomes",
    "Rule": "framework",
    "SOURCES": "sources",
    "Season": "periods",
    "Sector": "vocabulary.groups",
    "SendFrameworkError": "errors",
    "Source": "citations",
    "SourceKind": "citations",
    "StakeholderGroup": "vocabulary.groups",
    "StepRule": "framework",
    "StructureError": "errors",
    "SuspensionRule": "framework",
    "TeamMember": "framework",
    "TeamRule": "framework",
    "Timetable": "timetables",
    "UnknownCodeError": "errors",
    "UnknownEditionError": "errors",
    "Weekday": "vocabulary.weekdays",
    "WorkingDayCalendar": "workdays",
    "WrittenStatementDecision": "vocabulary.outcomes",
    "edition": "handbooks",
    "edition_on": "handbooks",
    "editions": "handbooks",
    "england_working_days": "workdays",
    "follow_up": "timetables",
    "grade_of": "citations",
    "in_words": "periods",
    "possible_notifications": "timetables",
    "timetable": "timetables",
}


def __dir__() -> list[str]:
    return __all__


if not TYPE_CHECKING:  # hidden, or a type checker would take any misspelt name for an object of unknown type

    def __getattr__(name: str) -> object:
        if name == "__version__":
            from importlib.metadata import version

            value = version(__name__)
        elif name in _HOMES:
            from importlib import import_module

            value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value  # so that the next touch finds it at once
        return value
