"""Hypothesis strategies for everything in this library, for the tests of projects that use it.

Needs the extra ``hypothesis``.  ``st.from_type(sf.FullInspection)`` works as well; the functions here take options.
Everything is made up: what is drawn of a real area never happened there.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from sendframework.strategies._registry import HOMES

if TYPE_CHECKING:
    from sendframework.strategies.activities import (
        engagement_meetings,
        inspections,
        interim_visits,
        monitoring_inspections,
        reported_visits,
        revisits,
        thematic_visits,
        visits,
    )
    from sendframework.strategies.aftermath import plan_events, plans, support_actions
    from sendframework.strategies.breaches import breachable, breaching
    from sendframework.strategies.broken import BrokenPayload, broken_payloads
    from sendframework.strategies.case_histories import case_files
    from sendframework.strategies.conforming import (
        conforming_case_files,
        conforming_inspections,
        conforming_monitoring_inspections,
        conforming_records,
        conforming_revisits,
        conforming_thematic_visits,
    )
    from sendframework.strategies.evidence import (
        citations,
        dated_values,
        histories,
        sources,
    )
    from sendframework.strategies.findings import (
        area_send_findings,
        areas_for_improvement,
        areas_for_priority_action,
        aspect_findings,
        local_area_findings,
        next_steps,
        priority_area_notes,
        significant_weaknesses,
        weakness_progress,
    )
    from sendframework.strategies.places import (
        area_registers,
        bodies,
        dated_codes,
        fictional_areas,
        local_areas,
        planned_changes,
        shared_names,
    )
    from sendframework.strategies.recorded import records
    from sendframework.strategies.results import (
        answers_on_editions,
        area_outlooks,
        bases,
        checks,
        compared_editions,
        comparison_notes,
        comparisons,
        count_rows,
        counted,
        coverages,
        expectations,
        field_changes,
        hearings,
        issues,
        milestones,
        not_computed,
        outlook_notes,
        outlooks,
        possible_calls,
        problems,
        read_lines,
        rule_changes,
        standings,
        timetable_notes,
        timetables,
    )
    from sendframework.strategies.rulebooks import (
        announced_changes,
        bank_holidays,
        calendars,
        closures,
        editions,
        frameworks,
        intervals,
        milestone_graphs,
        open_questions,
        quotas,
        rules,
        team_members,
    )
    from sendframework.strategies.sheets import Spreadsheet, spreadsheets
    from sendframework.strategies.thematic import (
        attributions,
        consents,
        held_back,
        national_reports,
        policies,
        policy_clauses,
        possible_names,
        publications,
        published_findings,
        referrals,
        reviews,
        survey_responses,
        thematic_findings,
    )
    from sendframework.strategies.values import (
        dates,
        kebab_words,
        partial_dates,
        periods,
        texts,
    )
    from sendframework.strategies.visit_parts import (
        head_counts,
        hearings_of_a_visit,
        interruptions,
        milestone_dates,
        participations,
        provenances,
        report_sections,
        reports,
        team_counts,
        teams,
        tracked_children,
    )
    from sendframework.strategies.words import (
        circumstances,
        conditions,
        definitions,
        findable_words,
        groups,
        methods,
        scopes,
        themes,
        word_lists,
    )

__all__ = [
    "BrokenPayload",
    "Spreadsheet",
    "announced_changes",
    "answers_on_editions",
    "area_outlooks",
    "area_registers",
    "area_send_findings",
    "areas_for_improvement",
    "areas_for_priority_action",
    "aspect_findings",
    "attributions",
    "bank_holidays",
    "bases",
    "bodies",
    "breachable",
    "breaching",
    "broken_payloads",
    "calendars",
    "case_files",
    "checks",
    "circumstances",
    "citations",
    "closures",
    "compared_editions",
    "comparison_notes",
    "comparisons",
    "conditions",
    "conforming_case_files",
    "conforming_inspections",
    "conforming_monitoring_inspections",
    "conforming_records",
    "conforming_revisits",
    "conforming_thematic_visits",
    "consents",
    "count_rows",
    "counted",
    "coverages",
    "dated_codes",
    "dated_values",
    "dates",
    "definitions",
    "editions",
    "engagement_meetings",
    "expectations",
    "fictional_areas",
    "field_changes",
    "findable_words",
    "frameworks",
    "groups",
    "head_counts",
    "hearings",
    "hearings_of_a_visit",
    "held_back",
    "histories",
    "inspections",
    "interim_visits",
    "interruptions",
    "intervals",
    "issues",
    "kebab_words",
    "local_area_findings",
    "local_areas",
    "methods",
    "milestone_dates",
    "milestone_graphs",
    "milestones",
    "monitoring_inspections",
    "national_reports",
    "next_steps",
    "not_computed",
    "open_questions",
    "outlook_notes",
    "outlooks",
    "partial_dates",
    "participations",
    "periods",
    "plan_events",
    "planned_changes",
    "plans",
    "policies",
    "policy_clauses",
    "possible_calls",
    "possible_names",
    "priority_area_notes",
    "problems",
    "provenances",
    "publications",
    "published_findings",
    "quotas",
    "read_lines",
    "records",
    "referrals",
    "report_sections",
    "reported_visits",
    "reports",
    "reviews",
    "revisits",
    "rule_changes",
    "rules",
    "scopes",
    "shared_names",
    "significant_weaknesses",
    "sources",
    "spreadsheets",
    "standings",
    "support_actions",
    "survey_responses",
    "team_counts",
    "team_members",
    "teams",
    "texts",
    "thematic_findings",
    "thematic_visits",
    "themes",
    "timetable_notes",
    "timetables",
    "tracked_children",
    "visits",
    "weakness_progress",
    "word_lists",
]


def __dir__() -> list[str]:
    return __all__


if not TYPE_CHECKING:  # or a misspelt name would pass the type checkers

    def __getattr__(name: str) -> object:
        from sendframework.errors import MissingExtraError  # noqa: PLC0415  # nothing is imported before it is used

        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        try:
            import hypothesis  # noqa: F401, PLC0415  # to say what is missing
        except ModuleNotFoundError as error:
            raise MissingExtraError(f"sendframework.strategies.{name}", "hypothesis") from error
        home = next(module for module, names in HOMES.items() if name in names)
        found = getattr(import_module(f"{__name__}.{home}"), name)
        globals()[name] = found
        return found
