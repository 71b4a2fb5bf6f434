"""A page of the results that inspections can have, and of what letters and reports hold besides."""

import inspect
from collections.abc import Callable, Iterator
from enum import StrEnum

import sendframework as sf
from _generate import _markup as rst
from _generate._across import Said, across, edition_span, links_by_editions, rules_where
from _generate._values import FINDINGS, OUTCOMES, shown
from _generate._words import WORDS, Words, definition_block, member_link
from _generate.comparisons import why_outcomes_do_not_match
from sendframework import Definition, DutyRule, Edition, MilestoneRule, OutcomeRule

HEADINGS: dict[type[StrEnum], str] = {
    sf.WrittenStatementDecision: "Full inspections, 2016 to 2022",
    sf.RevisitOutcome: "Re-visits, 2018 to 2022",
    sf.AreaSendOutcome: "Full inspections from 2023",
    sf.MonitoringOutcome: "Monitoring inspections from 2023",
    sf.LocalAreaFindingKind: "What letters held besides, 2016 to 2022",
    sf.FindingKind: "What reports hold besides, from 2023",
}
"""What the page calls each vocabulary."""


def outcomes_page(shelf: tuple[Edition, ...], words: Words) -> str:
    """The four vocabularies of results with what each may contain, and the two of findings."""
    return rst.page(
        "Outcomes",
        "The results that an inspection can have are four closed vocabularies, and what letters and reports hold "
        "besides a result are two more. Interim visits, engagement meetings and thematic visits have no result: they "
        "judge no area.",
        rst.heading("Why the two frameworks have no outcome in common", "-"),
        _apart(shelf),
        (_vocabulary(kind, _of_outcome, shelf, words) for kind in OUTCOMES),
        (_vocabulary(kind, _of_finding, shelf, words) for kind in FINDINGS),
        label="outcomes",
    )


def _apart(shelf: tuple[Edition, ...]) -> Iterator[str]:
    """What the comparison of the two frameworks says of their outcomes."""
    yield "Nothing in the library maps a result of one framework to a result of the other."
    frameworks = {edition.framework.code: edition for edition in shelf}
    if len(frameworks) > 1:
        old, new = list(frameworks.values())[:2]
        yield from why_outcomes_do_not_match(sf.diff(old, new))


Rows = Callable[[StrEnum, tuple[Edition, ...], Words], Iterator[tuple[str, str]]]


def _vocabulary(kind: type[StrEnum], rows: Rows, shelf: tuple[Edition, ...], words: Words) -> str:
    entries = words.defined[kind]
    return rst.blocks(
        rst.heading(HEADINGS[kind], "-"),
        f"{rst.escaped(inspect.cleandoc(kind.__doc__ or '').partition(chr(10))[0])} In Python: "
        f":py:class:`~{kind.__module__}.{kind.__name__}`.",
        (definition_block(entries, entry, *rows(_member(kind, entry), shelf, words)) for entry in entries),
    )


def _member(kind: type[StrEnum], entry: Definition) -> StrEnum:
    return kind(entry.code)


def _of_outcome(outcome: StrEnum, shelf: tuple[Edition, ...], words: Words) -> Iterator[tuple[str, str]]:
    """What the editions say of a result."""
    described = [(edition, rule) for edition in shelf for rule in _rules_of(outcome, edition)]

    def told(markup: Callable[[OutcomeRule], str]) -> str:
        return across((Said(edition, rule.id, text) for edition, rule in described if (text := markup(rule))), shelf)

    activities = dict.fromkeys(activity for _, rule in described for activity in rule.activities)
    yield "Result of", rst.joined(member_link(activity, words) for activity in activities)
    yield "Short name", told(_short)
    yield "Wording in reports", told(lambda rule: rst.escaped(rule.long_wording or ""))
    yield "May contain", told(lambda rule: rst.joined((member_link(each, words) for each in rule.may_contain), "; "))
    yield "Grades each criterion", told(lambda rule: shown(rule.grades_criteria))
    following = rules_where(
        shelf, lambda rule: isinstance(rule, MilestoneRule | DutyRule) and outcome.value in rule.outcomes
    )
    yield "What follows", rst.bullets(links_by_editions(following, shelf))


def _rules_of(outcome: StrEnum, edition: Edition) -> Iterator[OutcomeRule]:
    return (rule for rule in edition.rules_of(OutcomeRule) if rule.outcome is outcome)


def _short(rule: OutcomeRule) -> str:
    official = "the official wording" if rule.official else "no official wording is known"
    return f"{rst.escaped(rule.short_wording)} {rst.badge('mark', official)}"


def _of_finding(finding: StrEnum, shelf: tuple[Edition, ...], words: Words) -> Iterator[tuple[str, str]]:
    """With which results a finding can stand."""
    beside: dict[StrEnum, list[Edition]] = {}
    for edition in shelf:
        for rule in edition.rules_of(OutcomeRule):
            if finding in rule.may_contain:
                beside.setdefault(rule.outcome, []).append(edition)
    told = (f"{member_link(outcome, words)}: {edition_span(where, shelf)}" for outcome, where in beside.items())
    yield "Can stand beside", rst.bullets(told)


def pages_of(shelf: tuple[Edition, ...], words: Words = WORDS) -> dict[str, str]:
    """The page, for these editions and words."""
    return {"outcomes.rst": outcomes_page(shelf, words)}


def pages() -> dict[str, str]:
    """The page, for the library's editions and words."""
    return pages_of(sf.editions())
