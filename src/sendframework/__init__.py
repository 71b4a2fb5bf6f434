"""England's area SEND inspection frameworks as typed, immutable, validated objects.

Importing this module costs next to nothing: a name is loaded from its module when it is first touched. To make a name
public, add it in three places below: the imports for type checkers and ``__all__`` (`ruff check --fix` puts both in
order), and ``_HOMES``, by the alphabet. A test compares the three.
"""

TYPE_CHECKING = False  # what type checkers take for true; importing typing would cost more than all of this module
if TYPE_CHECKING:
    from sendframework.areas.england import england_areas, local_area, local_areas
    from sendframework.areas.local_area import DatedCode, LocalArea, PlannedChange
    from sendframework.areas.register import AreaRegister
    from sendframework.areas.shared_names import SharedName
    from sendframework.checks import Check, Issue, Severity, check
    from sendframework.checks.coverage import coverage
    from sendframework.checks.hearings import Coverage, Hearing, HearingStatus
    from sendframework.checks.known_checks import CHECKS
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
    from sendframework.programme.area_outlooks import AreaOutlook
    from sendframework.programme.counting import CountBy, CountDate, CountRow, Counts, counts
    from sendframework.programme.expectations import Basis, Expectation, ExpectationState
    from sendframework.programme.looking_ahead import outlook
    from sendframework.programme.outlook_notes import OutlookNote, OutlookNoteCode
    from sendframework.programme.outlooks import Outlook
    from sendframework.programme.standings import InspectionStatus, Standing
    from sendframework.publication.clauses import PolicyClause
    from sendframework.publication.held_back import HeldBack, HeldBackReason, PossibleName
    from sendframework.publication.national_reports import Attribution, NationalReport, PublishedFinding
    from sendframework.publication.policies import DEFAULT_POLICY, PublicationPolicy
    from sendframework.publication.publishing import Publication, publish
    from sendframework.records.area_send_findings import (
        AreaForImprovement,
        AreaForPriorityAction,
        AreaSendFindings,
        NextSteps,
    )
    from sendframework.records.bodies import Body
    from sendframework.records.case_files import CaseFile
    from sendframework.records.consents import AttributionConsent, ConsentScope
    from sendframework.records.engagement_meetings import EngagementMeeting
    from sendframework.records.full_inspections import FullInspection
    from sendframework.records.interim_visits import InterimVisit
    from sendframework.records.local_area_findings import AspectFindings, LocalAreaFindings, SignificantWeakness
    from sendframework.records.monitoring_inspections import MonitoringInspection, PriorityAreaNote
    from sendframework.records.participation import HeadCount, Participation, TrackedChildren
    from sendframework.records.plans import Plan, PlanEvent
    from sendframework.records.record import Provenance, Record
    from sendframework.records.referrals import Referral
    from sendframework.records.reports import Report, ReportSection
    from sendframework.records.reviews import SurveyResponses, ThematicFinding, ThematicReview
    from sendframework.records.revisits import Revisit, WeaknessProgress
    from sendframework.records.support_actions import SupportAction
    from sendframework.records.thematic_visits import ThematicVisit
    from sendframework.records.visits import Interruption, MilestoneDate, ReportedVisit, TeamCount, Visit
    from sendframework.render.calendar_files import to_icalendar
    from sendframework.render.html_pages import to_html
    from sendframework.render.pictures import to_png, to_svg
    from sendframework.render.plain_data import plain, plain_json
    from sendframework.render.words import to_text
    from sendframework.serialization.converters import converter, problems_of, register_hooks
    from sendframework.serialization.csv_files import from_csv, to_csv
    from sendframework.serialization.dicts import from_dict, to_dict
    from sendframework.serialization.json_lines import ReadLine, read_json_lines, write_json_lines
    from sendframework.serialization.json_schemas import json_schema
    from sendframework.serialization.json_text import from_json, to_json
    from sendframework.serialization.problem_codes import BEYOND_SCHEMA, PROBLEM_CODES, ProblemCode
    from sendframework.serialization.rows import from_rows, to_rows
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
    from sendframework.vocabulary.thematic_findings import ThematicFindingKind
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
    "BEYOND_SCHEMA",
    "CHECKS",
    "DEFAULT_POLICY",
    "GROUPS",
    "METHODS",
    "PROBLEM_CODES",
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
    "AreaOutlook",
    "AreaRegister",
    "AreaSendFindings",
    "AreaSendOutcome",
    "Aspect",
    "AspectFindings",
    "AspectRule",
    "Attribution",
    "AttributionConsent",
    "BankHoliday",
    "Basis",
    "Body",
    "BodyKind",
    "CalendarCoverageError",
    "CapRule",
    "CaseFile",
    "Certainty",
    "ChangeKind",
    "Check",
    "Circumstances",
    "Citation",
    "Closure",
    "ComparedEdition",
    "Comparison",
    "ComparisonNote",
    "ComparisonNoteCode",
    "Condition",
    "ConsentError",
    "ConsentScope",
    "CountBy",
    "CountDate",
    "CountRow",
    "CountingConvention",
    "Counts",
    "Coverage",
    "CriterionRule",
    "DatedCode",
    "DatedValue",
    "DeadlineRule",
    "Definition",
    "DutyRule",
    "Edition",
    "EngagementMeeting",
    "EvidenceGrade",
    "EvidenceMethod",
    "EvidenceRule",
    "Expectation",
    "ExpectationState",
    "FieldChange",
    "FindingKind",
    "Found",
    "Framework",
    "FrameworkCode",
    "FullInspection",
    "HeadCount",
    "Hearing",
    "HearingStatus",
    "HeldBack",
    "HeldBackReason",
    "History",
    "HistoryRule",
    "HolidayBasis",
    "HolidayStatus",
    "InspectionStatus",
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
    "LocalArea",
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
    "NationalReport",
    "NextSteps",
    "NotComputed",
    "NotInForceError",
    "Note",
    "NoteCode",
    "NoticeRule",
    "OfstedRegion",
    "OpenQuestion",
    "OutcomeRule",
    "Outlook",
    "OutlookNote",
    "OutlookNoteCode",
    "PartialDate",
    "Participation",
    "PayloadVersionError",
    "Period",
    "Plan",
    "PlanEvent",
    "PlanKind",
    "PlanStage",
    "PlannedChange",
    "PolicyClause",
    "PossibleName",
    "PossibleNotification",
    "PriorityAreaNote",
    "Problem",
    "ProblemCode",
    "Provenance",
    "Publication",
    "PublicationPolicy",
    "PublishedFinding",
    "Quota",
    "ReadError",
    "ReadLine",
    "Record",
    "Referral",
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
    "SharedName",
    "SignificantWeakness",
    "Source",
    "SourceKind",
    "StakeholderGroup",
    "Standing",
    "StatisticalRegion",
    "StepRule",
    "StructureError",
    "SupportAction",
    "SupportEvent",
    "SurveyResponses",
    "SuspensionRule",
    "TeamCount",
    "TeamMember",
    "TeamRule",
    "ThematicFinding",
    "ThematicFindingKind",
    "ThematicReview",
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
    "check",
    "converter",
    "counts",
    "coverage",
    "definition_of",
    "definitions_of",
    "diff",
    "edition",
    "edition_on",
    "editions",
    "england_areas",
    "england_working_days",
    "follow_up",
    "from_csv",
    "from_dict",
    "from_json",
    "from_rows",
    "grade_of",
    "in_words",
    "json_schema",
    "local_area",
    "local_areas",
    "look_up",
    "matter_of",
    "outlook",
    "plain",
    "plain_json",
    "possible_notifications",
    "problems_of",
    "publish",
    "read_json_lines",
    "register_hooks",
    "timetable",
    "to_csv",
    "to_dict",
    "to_html",
    "to_icalendar",
    "to_json",
    "to_png",
    "to_rows",
    "to_svg",
    "to_text",
    "vocabularies",
    "write_json_lines",
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
    "AreaOutlook": "programme.area_outlooks",
    "AreaRegister": "areas.register",
    "AreaSendFindings": "records.area_send_findings",
    "AreaSendOutcome": "vocabulary.outcomes",
    "Aspect": "vocabulary.aspects",
    "AspectFindings": "records.local_area_findings",
    "AspectRule": "framework",
    "Attribution": "publication.national_reports",
    "AttributionConsent": "records.consents",
    "BEYOND_SCHEMA": "serialization.problem_codes",
    "BankHoliday": "workdays",
    "Basis": "programme.expectations",
    "Body": "records.bodies",
    "BodyKind": "vocabulary.bodies",
    "CHECKS": "checks.known_checks",
    "CalendarCoverageError": "errors",
    "CapRule": "framework",
    "CaseFile": "records.case_files",
    "Certainty": "framework",
    "ChangeKind": "handbooks.changes",
    "Check": "checks",
    "Circumstances": "vocabulary.scopes",
    "Citation": "citations",
    "Closure": "workdays",
    "ComparedEdition": "handbooks.comparison",
    "Comparison": "handbooks.comparison",
    "ComparisonNote": "handbooks.comparison_notes",
    "ComparisonNoteCode": "handbooks.comparison_notes",
    "Condition": "vocabulary.scopes",
    "ConsentError": "errors",
    "ConsentScope": "records.consents",
    "CountBy": "programme.counting",
    "CountDate": "programme.counting",
    "CountRow": "programme.counting",
    "CountingConvention": "framework",
    "Counts": "programme.counting",
    "Coverage": "checks.hearings",
    "CriterionRule": "framework",
    "DEFAULT_POLICY": "publication.policies",
    "DatedCode": "areas.local_area",
    "DatedValue": "dated",
    "DeadlineRule": "framework",
    "Definition": "vocabulary.definitions",
    "DutyRule": "framework",
    "Edition": "framework",
    "EngagementMeeting": "records.engagement_meetings",
    "EvidenceGrade": "citations",
    "EvidenceMethod": "vocabulary.methods",
    "EvidenceRule": "framework",
    "Expectation": "programme.expectations",
    "ExpectationState": "programme.expectations",
    "FieldChange": "handbooks.changes",
    "FindingKind": "vocabulary.outcomes",
    "Found": "vocabulary.looking_up",
    "Framework": "framework",
    "FrameworkCode": "vocabulary.frameworks",
    "FullInspection": "records.full_inspections",
    "GROUPS": "vocabulary.known_groups",
    "HeadCount": "records.participation",
    "Hearing": "checks.hearings",
    "HearingStatus": "checks.hearings",
    "HeldBack": "publication.held_back",
    "HeldBackReason": "publication.held_back",
    "History": "dated",
    "HistoryRule": "framework",
    "HolidayBasis": "workdays",
    "HolidayStatus": "workdays",
    "InspectionStatus": "programme.standings",
    "InterimVisit": "records.interim_visits",
    "Interruption": "records.visits",
    "InterruptionKind": "vocabulary.interruptions",
    "Interval": "framework",
    "IntervalUnit": "framework",
    "InvalidTypeError": "errors",
    "InvalidValueError": "errors",
    "InvariantError": "errors",
    "InvolvementRule": "framework",
    "Issue": "checks",
    "LegalBasisRule": "framework",
    "LocalArea": "areas.local_area",
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
    "NationalReport": "publication.national_reports",
    "NextSteps": "records.area_send_findings",
    "NotComputed": "timetables",
    "NotInForceError": "errors",
    "Note": "timetables",
    "NoteCode": "timetables",
    "NoticeRule": "framework",
    "OfstedRegion": "vocabulary.regions",
    "OpenQuestion": "framework",
    "OutcomeRule": "framework",
    "Outlook": "programme.outlooks",
    "OutlookNote": "programme.outlook_notes",
    "OutlookNoteCode": "programme.outlook_notes",
    "PROBLEM_CODES": "serialization.problem_codes",
    "PartialDate": "periods",
    "Participation": "records.participation",
    "PayloadVersionError": "errors",
    "Period": "periods",
    "Plan": "records.plans",
    "PlanEvent": "records.plans",
    "PlanKind": "vocabulary.plans",
    "PlanStage": "vocabulary.plans",
    "PlannedChange": "areas.local_area",
    "PolicyClause": "publication.clauses",
    "PossibleName": "publication.held_back",
    "PossibleNotification": "timetables",
    "PriorityAreaNote": "records.monitoring_inspections",
    "Problem": "errors",
    "ProblemCode": "serialization.problem_codes",
    "Provenance": "records.record",
    "Publication": "publication.publishing",
    "PublicationPolicy": "publication.policies",
    "PublishedFinding": "publication.national_reports",
    "Quota": "framework",
    "ROLES": "vocabulary.known_actors",
    "ReadError": "errors",
    "ReadLine": "serialization.json_lines",
    "Record": "records.record",
    "Referral": "records.referrals",
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
    "Severity": "checks",
    "SharedName": "areas.shared_names",
    "SignificantWeakness": "records.local_area_findings",
    "Source": "citations",
    "SourceKind": "citations",
    "StakeholderGroup": "vocabulary.groups",
    "Standing": "programme.standings",
    "StatisticalRegion": "vocabulary.regions",
    "StepRule": "framework",
    "StructureError": "errors",
    "SupportAction": "records.support_actions",
    "SupportEvent": "vocabulary.support",
    "SurveyResponses": "records.reviews",
    "SuspensionRule": "framework",
    "TERMS": "vocabulary.known_terms",
    "THEMES": "vocabulary.known_themes",
    "TeamCount": "records.visits",
    "TeamMember": "framework",
    "TeamRule": "framework",
    "ThematicFinding": "records.reviews",
    "ThematicFindingKind": "vocabulary.thematic_findings",
    "ThematicReview": "records.reviews",
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
    "check": "checks",
    "converter": "serialization.converters",
    "counts": "programme.counting",
    "coverage": "checks.coverage",
    "definition_of": "vocabulary.looking_up",
    "definitions_of": "vocabulary.looking_up",
    "diff": "handbooks.comparison",
    "edition": "handbooks",
    "edition_on": "handbooks",
    "editions": "handbooks",
    "england_areas": "areas.england",
    "england_working_days": "workdays",
    "follow_up": "timetables",
    "from_csv": "serialization.csv_files",
    "from_dict": "serialization.dicts",
    "from_json": "serialization.json_text",
    "from_rows": "serialization.rows",
    "grade_of": "citations",
    "in_words": "periods",
    "json_schema": "serialization.json_schemas",
    "local_area": "areas.england",
    "local_areas": "areas.england",
    "look_up": "vocabulary.looking_up",
    "matter_of": "handbooks.matters",
    "outlook": "programme.looking_ahead",
    "plain": "render.plain_data",
    "plain_json": "render.plain_data",
    "possible_notifications": "timetables",
    "problems_of": "serialization.converters",
    "publish": "publication.publishing",
    "read_json_lines": "serialization.json_lines",
    "register_hooks": "serialization.converters",
    "timetable": "timetables",
    "to_csv": "serialization.csv_files",
    "to_dict": "serialization.dicts",
    "to_html": "render.html_pages",
    "to_icalendar": "render.calendar_files",
    "to_json": "serialization.json_text",
    "to_png": "render.pictures",
    "to_rows": "serialization.rows",
    "to_svg": "render.pictures",
    "to_text": "render.words",
    "vocabularies": "vocabulary.looking_up",
    "write_json_lines": "serialization.json_lines",
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
