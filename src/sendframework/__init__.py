"""England's area SEND inspection frameworks as typed, immutable, validated objects.

Importing this module costs next to nothing: a name is loaded from its module when it is first touched. To make a name
public, add it in three places below: the imports for type checkers and ``__all__`` (`ruff check --fix` puts both in
order), and ``_HOMES``, by the alphabet. A test compares the three.
"""

TYPE_CHECKING = False  # what type checkers take for true; importing typing would cost more than all of this module
if TYPE_CHECKING:
    from sendframework.checks.issues import Issue, Severity
    from sendframework.citations import Citation, EvidenceGrade, Source, SourceKind, grade_of
    from sendframework.dated import DatedValue, History
    from sendframework.errors import (
        AmbiguousAreaError,
        AmbiguousNameError,
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
        InvolvementRule,
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
        ThemeRule,
        TransitionRule,
    )
    from sendframework.handbooks import edition, edition_on, editions
    from sendframework.handbooks.applicability import Applicability, applicable_edition
    from sendframework.handbooks.changes import ChangeKind, FieldChange, RuleChange
    from sendframework.handbooks.comparison import ComparedEdition, Comparison, diff
    from sendframework.handbooks.comparison_notes import ComparisonNote, ComparisonNoteCode
    from sendframework.handbooks.matters import Matter, matter_of
    from sendframework.periods import PartialDate, Period, Season, in_words
    from sendframework.records.area_send_findings import (
        AreaForImprovement,
        AreaForPriorityAction,
        AreaSendFindings,
        NextSteps,
    )
    from sendframework.records.bodies import Body
    from sendframework.records.case_files import CaseFile
    from sendframework.records.engagement_meetings import EngagementMeeting
    from sendframework.records.full_inspections import FullInspection
    from sendframework.records.interim_visits import InterimVisit
    from sendframework.records.local_area_findings import AspectFindings, LocalAreaFindings, SignificantWeakness
    from sendframework.records.monitoring_inspections import MonitoringInspection, PriorityAreaNote
    from sendframework.records.participation import HeadCount, Participation, TrackedChildren
    from sendframework.records.plans import Plan, PlanEvent
    from sendframework.records.record import Provenance, Record
    from sendframework.records.reports import Report, ReportSection
    from sendframework.records.revisits import Revisit, WeaknessProgress
    from sendframework.records.support_actions import SupportAction
    from sendframework.records.thematic_visits import ThematicVisit
    from sendframework.records.visits import Interruption, MilestoneDate, ReportedVisit, TeamCount, Visit
    from sendframework.render.calendar_files import to_icalendar
    from sendframework.render.html_pages import to_html
    from sendframework.render.plain_data import plain, plain_json
    from sendframework.render.words import to_text
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
    from sendframework.vocabulary.bodies import BodyKind
    from sendframework.vocabulary.definitions import Definition
    from sendframework.vocabulary.frameworks import FrameworkCode
    from sendframework.vocabulary.groups import Sector, StakeholderGroup
    from sendframework.vocabulary.interruptions import InterruptionKind
    from sendframework.vocabulary.known_actors import ROLES
    from sendframework.vocabulary.known_groups import GROUPS
    from sendframework.vocabulary.known_methods import METHODS
    from sendframework.vocabulary.known_terms import TERMS
    from sendframework.vocabulary.known_themes import THEMES
    from sendframework.vocabulary.looking_up import Found, definition_of, definitions_of, look_up, vocabularies
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
    from sendframework.vocabulary.plans import PlanKind, PlanStage
    from sendframework.vocabulary.regions import OfstedRegion, StatisticalRegion
    from sendframework.vocabulary.scopes import Circumstances, Condition, Scope
    from sendframework.vocabulary.support import SupportEvent
    from sendframework.vocabulary.themes import Theme
    from sendframework.vocabulary.weekdays import Weekday
    from sendframework.vocabulary.word_lists import WordList
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
    "ROLES",
    "SOURCES",
    "TERMS",
    "THEMES",
    "Activity",
    "ActivityRule",
    "Actor",
    "AimRule",
    "AmbiguousAreaError",
    "AmbiguousNameError",
    "AnnouncedChange",
    "Applicability",
    "AreaForImprovement",
    "AreaForPriorityAction",
    "AreaSendFindings",
    "AreaSendOutcome",
    "Aspect",
    "AspectFindings",
    "AspectRule",
    "BankHoliday",
    "Body",
    "BodyKind",
    "CalendarCoverageError",
    "CapRule",
    "CaseFile",
    "Certainty",
    "ChangeKind",
    "Circumstances",
    "Citation",
    "Closure",
    "ComparedEdition",
    "Comparison",
    "ComparisonNote",
    "ComparisonNoteCode",
    "Condition",
    "ConsentError",
    "CountingConvention",
    "CriterionRule",
    "DatedValue",
    "DeadlineRule",
    "Definition",
    "DutyRule",
    "Edition",
    "EngagementMeeting",
    "EvidenceGrade",
    "EvidenceMethod",
    "EvidenceRule",
    "FieldChange",
    "FindingKind",
    "Found",
    "Framework",
    "FrameworkCode",
    "FullInspection",
    "HeadCount",
    "History",
    "HistoryRule",
    "HolidayBasis",
    "HolidayStatus",
    "InterimVisit",
    "Interruption",
    "InterruptionKind",
    "Interval",
    "IntervalUnit",
    "InvalidTypeError",
    "InvalidValueError",
    "InvariantError",
    "InvolvementRule",
    "Issue",
    "LegalBasisRule",
    "LocalAreaFindingKind",
    "LocalAreaFindings",
    "Matter",
    "Milestone",
    "MilestoneCode",
    "MilestoneDate",
    "MilestoneGraph",
    "MilestoneRule",
    "MissingExtraError",
    "MonitoringInspection",
    "MonitoringOutcome",
    "NextSteps",
    "NotComputed",
    "NotInForceError",
    "Note",
    "NoteCode",
    "NoticeRule",
    "OfstedRegion",
    "OpenQuestion",
    "OutcomeRule",
    "PartialDate",
    "Participation",
    "PayloadVersionError",
    "Period",
    "Plan",
    "PlanEvent",
    "PlanKind",
    "PlanStage",
    "PossibleNotification",
    "PriorityAreaNote",
    "Problem",
    "Provenance",
    "Quota",
    "ReadError",
    "Record",
    "Report",
    "ReportSection",
    "ReportSectionRule",
    "ReportedVisit",
    "Revisit",
    "RevisitOutcome",
    "Rule",
    "RuleChange",
    "Scope",
    "Season",
    "Sector",
    "SendFrameworkError",
    "Severity",
    "SignificantWeakness",
    "Source",
    "SourceKind",
    "StakeholderGroup",
    "StatisticalRegion",
    "StepRule",
    "StructureError",
    "SupportAction",
    "SupportEvent",
    "SuspensionRule",
    "TeamCount",
    "TeamMember",
    "TeamRule",
    "ThematicVisit",
    "Theme",
    "ThemeRule",
    "Timetable",
    "TrackedChildren",
    "TransitionRule",
    "UnknownCodeError",
    "UnknownEditionError",
    "Visit",
    "WeaknessProgress",
    "Weekday",
    "WordList",
    "WorkingDayCalendar",
    "WrittenStatementDecision",
    "applicable_edition",
    "definition_of",
    "definitions_of",
    "diff",
    "edition",
    "edition_on",
    "editions",
    "england_working_days",
    "follow_up",
    "grade_of",
    "in_words",
    "look_up",
    "matter_of",
    "plain",
    "plain_json",
    "possible_notifications",
    "timetable",
    "to_html",
    "to_icalendar",
    "to_text",
    "vocabularies",
]

_HOMES = {
    "Activity": "vocabulary.activities",
    "ActivityRule": "framework",
    "Actor": "vocabulary.actors",
    "AimRule": "framework",
    "AmbiguousAreaError": "errors",
    "AmbiguousNameError": "errors",
    "AnnouncedChange": "framework",
    "Applicability": "handbooks.applicability",
    "AreaForImprovement": "records.area_send_findings",
    "AreaForPriorityAction": "records.area_send_findings",
    "AreaSendFindings": "records.area_send_findings",
    "AreaSendOutcome": "vocabulary.outcomes",
    "Aspect": "vocabulary.aspects",
    "AspectFindings": "records.local_area_findings",
    "AspectRule": "framework",
    "BankHoliday": "workdays",
    "Body": "records.bodies",
    "BodyKind": "vocabulary.bodies",
    "CalendarCoverageError": "errors",
    "CapRule": "framework",
    "CaseFile": "records.case_files",
    "Certainty": "framework",
    "ChangeKind": "handbooks.changes",
    "Circumstances": "vocabulary.scopes",
    "Citation": "citations",
    "Closure": "workdays",
    "ComparedEdition": "handbooks.comparison",
    "Comparison": "handbooks.comparison",
    "ComparisonNote": "handbooks.comparison_notes",
    "ComparisonNoteCode": "handbooks.comparison_notes",
    "Condition": "vocabulary.scopes",
    "ConsentError": "errors",
    "CountingConvention": "framework",
    "CriterionRule": "framework",
    "DatedValue": "dated",
    "DeadlineRule": "framework",
    "Definition": "vocabulary.definitions",
    "DutyRule": "framework",
    "Edition": "framework",
    "EngagementMeeting": "records.engagement_meetings",
    "EvidenceGrade": "citations",
    "EvidenceMethod": "vocabulary.methods",
    "EvidenceRule": "framework",
    "FieldChange": "handbooks.changes",
    "FindingKind": "vocabulary.outcomes",
    "Found": "vocabulary.looking_up",
    "Framework": "framework",
    "FrameworkCode": "vocabulary.frameworks",
    "FullInspection": "records.full_inspections",
    "GROUPS": "vocabulary.known_groups",
    "HeadCount": "records.participation",
    "History": "dated",
    "HistoryRule": "framework",
    "HolidayBasis": "workdays",
    "HolidayStatus": "workdays",
    "InterimVisit": "records.interim_visits",
    "Interruption": "records.visits",
    "InterruptionKind": "vocabulary.interruptions",
    "Interval": "framework",
    "IntervalUnit": "framework",
    "InvalidTypeError": "errors",
    "InvalidValueError": "errors",
    "InvariantError": "errors",
    "InvolvementRule": "framework",
    "Issue": "checks.issues",
    "LegalBasisRule": "framework",
    "LocalAreaFindingKind": "vocabulary.outcomes",
    "LocalAreaFindings": "records.local_area_findings",
    "METHODS": "vocabulary.known_methods",
    "Matter": "handbooks.matters",
    "Milestone": "timetables",
    "MilestoneCode": "vocabulary.milestones",
    "MilestoneDate": "records.visits",
    "MilestoneGraph": "framework",
    "MilestoneRule": "framework",
    "MissingExtraError": "errors",
    "MonitoringInspection": "records.monitoring_inspections",
    "MonitoringOutcome": "vocabulary.outcomes",
    "NextSteps": "records.area_send_findings",
    "NotComputed": "timetables",
    "NotInForceError": "errors",
    "Note": "timetables",
    "NoteCode": "timetables",
    "NoticeRule": "framework",
    "OfstedRegion": "vocabulary.regions",
    "OpenQuestion": "framework",
    "OutcomeRule": "framework",
    "PartialDate": "periods",
    "Participation": "records.participation",
    "PayloadVersionError": "errors",
    "Period": "periods",
    "Plan": "records.plans",
    "PlanEvent": "records.plans",
    "PlanKind": "vocabulary.plans",
    "PlanStage": "vocabulary.plans",
    "PossibleNotification": "timetables",
    "PriorityAreaNote": "records.monitoring_inspections",
    "Problem": "errors",
    "Provenance": "records.record",
    "Quota": "framework",
    "ROLES": "vocabulary.known_actors",
    "ReadError": "errors",
    "Record": "records.record",
    "Report": "records.reports",
    "ReportSection": "records.reports",
    "ReportSectionRule": "framework",
    "ReportedVisit": "records.visits",
    "Revisit": "records.revisits",
    "RevisitOutcome": "vocabulary.outcomes",
    "Rule": "framework",
    "RuleChange": "handbooks.changes",
    "SOURCES": "sources",
    "Scope": "vocabulary.scopes",
    "Season": "periods",
    "Sector": "vocabulary.groups",
    "SendFrameworkError": "errors",
    "Severity": "checks.issues",
    "SignificantWeakness": "records.local_area_findings",
    "Source": "citations",
    "SourceKind": "citations",
    "StakeholderGroup": "vocabulary.groups",
    "StatisticalRegion": "vocabulary.regions",
    "StepRule": "framework",
    "StructureError": "errors",
    "SupportAction": "records.support_actions",
    "SupportEvent": "vocabulary.support",
    "SuspensionRule": "framework",
    "TERMS": "vocabulary.known_terms",
    "THEMES": "vocabulary.known_themes",
    "TeamCount": "records.visits",
    "TeamMember": "framework",
    "TeamRule": "framework",
    "ThematicVisit": "records.thematic_visits",
    "Theme": "vocabulary.themes",
    "ThemeRule": "framework",
    "Timetable": "timetables",
    "TrackedChildren": "records.participation",
    "TransitionRule": "framework",
    "UnknownCodeError": "errors",
    "UnknownEditionError": "errors",
    "Visit": "records.visits",
    "WeaknessProgress": "records.revisits",
    "Weekday": "vocabulary.weekdays",
    "WordList": "vocabulary.word_lists",
    "WorkingDayCalendar": "workdays",
    "WrittenStatementDecision": "vocabulary.outcomes",
    "applicable_edition": "handbooks.applicability",
    "definition_of": "vocabulary.looking_up",
    "definitions_of": "vocabulary.looking_up",
    "diff": "handbooks.comparison",
    "edition": "handbooks",
    "edition_on": "handbooks",
    "editions": "handbooks",
    "england_working_days": "workdays",
    "follow_up": "timetables",
    "grade_of": "citations",
    "in_words": "periods",
    "look_up": "vocabulary.looking_up",
    "matter_of": "handbooks.matters",
    "plain": "render.plain_data",
    "plain_json": "render.plain_data",
    "possible_notifications": "timetables",
    "timetable": "timetables",
    "to_html": "render.html_pages",
    "to_icalendar": "render.calendar_files",
    "to_text": "render.words",
    "vocabularies": "vocabulary.looking_up",
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
