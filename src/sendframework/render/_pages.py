"""Which page a thing has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from sendframework._codes import Code
from sendframework.areas.local_area import LocalArea
from sendframework.checks.hearings import Coverage
from sendframework.citations import Source
from sendframework.errors import InvalidTypeError
from sendframework.framework import AnnouncedChange, Edition, Framework, OpenQuestion, Rule
from sendframework.handbooks.applicability import Applicability
from sendframework.handbooks.changes import RuleChange
from sendframework.handbooks.comparison import Comparison
from sendframework.programme.area_outlooks import AreaOutlook
from sendframework.programme.counting import Counts
from sendframework.programme.expectations import Expectation
from sendframework.programme.outlooks import Outlook
from sendframework.publication.held_back import HeldBack, PossibleName
from sendframework.publication.national_reports import NationalReport
from sendframework.render import (
    _areas,
    _comparisons,
    _coverage,
    _dates,
    _days,
    _outlooks,
    _publication,
    _rules,
    _vocabulary,
)
from sendframework.timetables import Milestone, PossibleNotification, Timetable
from sendframework.vocabulary.definitions import Definition
from sendframework.vocabulary.groups import StakeholderGroup
from sendframework.vocabulary.methods import EvidenceMethod
from sendframework.vocabulary.themes import Theme
from sendframework.workdays import BankHoliday, WorkingDayCalendar

if TYPE_CHECKING:
    from sendframework.render._parts import Part

_ONE: Mapping[type, Callable[[Any], tuple[Part, ...]]] = {
    Edition: _rules.edition_page,
    Rule: _rules.rule_page,
    Framework: _rules.framework_page,
    AnnouncedChange: _rules.change_page,
    OpenQuestion: _rules.question_page,
    Source: _rules.source_page,
    Theme: _vocabulary.theme_page,
    StakeholderGroup: _vocabulary.group_page,
    EvidenceMethod: _vocabulary.method_page,
    Definition: _vocabulary.definition_page,
    LocalArea: _areas.area_page,
    Comparison: _comparisons.comparison_page,
    RuleChange: _comparisons.change_page,
    Applicability: _comparisons.applicability_page,
    Timetable: _dates.timetable_page,
    Milestone: _dates.milestone_page,
    WorkingDayCalendar: _days.calendar_page,
    Outlook: _outlooks.outlook_page,
    AreaOutlook: _outlooks.area_page,
    Expectation: _outlooks.expectation_page,
    Counts: _outlooks.counts_page,
    Coverage: _coverage.coverage_page,
    NationalReport: _publication.report_page,
}
# Several of which stand better in one table; of those without a page, even one.
_MANY: Mapping[type, Callable[[Any], tuple[Part, ...]]] = {
    PossibleNotification: _dates.calls_page,
    BankHoliday: _days.holidays_page,
    LocalArea: _areas.areas_page,
    HeldBack: _publication.held_back_page,
    PossibleName: _publication.possible_names_page,
}


def page_of(where: str, thing: object) -> tuple[Part, ...]:
    """The page of a thing, or of each of several things in turn."""
    _publication.check_public(where, thing)
    for kind, page in _ONE.items():
        if isinstance(thing, kind):
            return page(thing)
    for kind, page in _MANY.items():
        if isinstance(thing, kind):
            return page((thing,))
    if isinstance(thing, Code) and _vocabulary.is_defined(thing):
        return _vocabulary.member_page(thing)
    if not isinstance(thing, Iterable) or isinstance(thing, str | bytes | Mapping):
        raise InvalidTypeError(where, "must be something of the library that has a page, or several such things", thing)
    things = tuple(thing)
    for kind, page in _MANY.items():
        if things and all(isinstance(each, kind) for each in things):
            return page(things)
    return tuple(part for each in things for part in page_of(where, each))
