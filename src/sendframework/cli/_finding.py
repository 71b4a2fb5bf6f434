"""Whatever has an id, as a page and as data: one finder for each kind of thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendframework.cli._found import Found
from sendframework.cli._printing import plain_data
from sendframework.cli._word_lists import word_lists
from sendframework.cli._words import WORD_FINDERS
from sendframework.framework import ActivityRule, CountingConvention, DutyRule, MilestoneRule, OutcomeRule
from sendframework.handbooks import editions as all_editions
from sendframework.render import _rules
from sendframework.render._parts import Entries, Fields, Listing, Title

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sendframework.cli._found import Finder
    from sendframework.framework import Edition, Rule
    from sendframework.render._parts import Part


def _activity(wanted: str, looked_in: tuple[Edition, ...]) -> Found | None:
    for edition in looked_in:
        for described in edition.rules_of(ActivityRule):
            if described.activities[0].value == wanted:
                return _activity_in(edition, described)
    return None


def _activity_in(edition: Edition, described: ActivityRule) -> Found:
    code = described.activities[0]
    outcomes, dated = edition.outcomes(code), edition.milestones(code).rules
    about = tuple(rule for rule in edition.rules if code in rule.activities and rule is not described)
    return Found(
        lambda: (
            *_rules.rule_page(described, edition=edition),
            Listing("Milestones", ("Milestone", "In words", "Dated by rule"), tuple(map(_milestone_row, dated))),
            Entries("Outcomes", tuple(f"{rule.outcome.value}: {rule.short_wording}" for rule in outcomes)),
            Entries("Rules about it", tuple(f"{rule.id} ({rule.kind})" for rule in about)),
            *_elsewhere(described, edition),
        ),
        lambda: {
            "kind": "found-activity",
            "edition": edition.id,
            "rule": plain_data(described),
            "milestones": plain_data(dated),
            "outcomes": plain_data(outcomes),
            "rules": [rule.id for rule in about],
            **_elsewhere_data(described, edition),
        },
    )


def _milestone_row(rule: MilestoneRule) -> tuple[str, ...]:
    return (rule.milestone, f"{rule.label}{_placed(rule)}", f"rule {rule.id}")


def _placed(rule: MilestoneRule) -> str:
    """When a milestone is, as far as its rule says."""
    if rule.interval is None:
        return ""
    if rule.week is not None:
        return f"; in week {rule.week}, counted from {rule.after}"
    if rule.interval.count == 0:
        return f"; on the day of {rule.after}"
    if rule.interval.convention is CountingConvention.TRIGGER_DAY_IS_DAY_1:
        return f"; {rule.interval} counted from {rule.after}, which is the first of them"
    return f"; {rule.interval} after {rule.after}"


def _outcome(wanted: str, looked_in: tuple[Edition, ...]) -> Found | None:
    for edition in looked_in:
        for described in edition.rules_of(OutcomeRule):
            if described.outcome.value == wanted:
                return _outcome_in(edition, described)
    return None


def _outcome_in(edition: Edition, described: OutcomeRule) -> Found:
    follows = tuple(
        rule
        for rule in edition.rules
        if isinstance(rule, MilestoneRule | DutyRule) and described.outcome.value in rule.outcomes
    )
    return Found(
        lambda: (
            *_rules.rule_page(described, edition=edition),
            _rules.listing("What follows", follows),
            *_elsewhere(described, edition),
        ),
        lambda: {
            "kind": "found-outcome",
            "edition": edition.id,
            "rule": plain_data(described),
            "follows": plain_data(follows),
            **_elsewhere_data(described, edition),
        },
    )


def _milestone(wanted: str, looked_in: tuple[Edition, ...]) -> Found | None:
    for edition in looked_in:
        dating = tuple(rule for rule in edition.rules_of(MilestoneRule) if rule.milestone == wanted)
        if dating:
            return _milestone_in(edition, dating)
    return None


def _milestone_in(edition: Edition, dating: tuple[MilestoneRule, ...]) -> Found:
    title = Title(f"{dating[0].milestone} (milestone, edition {edition.id})")
    return Found(
        lambda: (title, *(part for rule in dating for part in _rules.rule_page(rule, edition=edition))),
        lambda: {
            "kind": "found-milestone",
            "edition": edition.id,
            "milestone": dating[0].milestone,
            "rules": plain_data(dating),
        },
    )


def _rule(wanted: str, looked_in: tuple[Edition, ...]) -> Found | None:
    for edition in looked_in:
        for rule in edition.rules:
            if rule.id == wanted:
                return _rule_in(edition, rule)
    return None


def _rule_in(edition: Edition, rule: Rule) -> Found:
    return Found(
        lambda: (*_rules.rule_page(rule, edition=edition), *_elsewhere(rule, edition)),
        lambda: {
            "kind": "found-rule",
            "edition": edition.id,
            "rule": plain_data(rule),
            "open_questions": plain_data(edition.questions_about(rule.id)),
            "announced_changes": plain_data([each for each in edition.announced_changes if rule.id in each.rules]),
            **_elsewhere_data(rule, edition),
        },
    )


def _others(rule: Rule, edition: Edition) -> tuple[list[Edition], list[Edition]]:
    """The other editions of the library that have the rule as it is, and those that have another under its id."""
    same: list[Edition] = []
    different: list[Edition] = []
    for other in all_editions():
        held = next((each for each in other.rules if each.id == rule.id), None)
        if held is not None and other.id != edition.id:
            (same if held == rule else different).append(other)
    return same, different


def _elsewhere(rule: Rule, edition: Edition) -> tuple[Part, ...]:
    same, different = _others(rule, edition)
    names = ", ".join(each.id for each in same)
    rows = [("The same in", f"edition{'' if len(same) == 1 else 's'} {names}")] if same else []
    rows += [(f"Different in edition {each.id}", each.rule(rule.id).statement) for each in different]
    return (Fields(tuple(rows)),)


def _elsewhere_data(rule: Rule, edition: Edition) -> dict[str, Any]:
    same, different = _others(rule, edition)
    return {"same_in": [each.id for each in same], "different_in": [each.id for each in different]}


def ids(kind: str | None, looked_in: Iterable[Edition]) -> Iterator[str]:
    """Every id that the finder for a kind would find, or any of them; and then every other word for such things."""
    for edition in looked_in:
        for rule in edition.rules:
            yield from (found for of, found in _ids_of(rule) if kind in {None, of})
    lists = [listed for of in FINDERS if kind in {None, of} for listed in word_lists(of)]
    for listed in lists:
        yield from listed.codes
    for listed in lists:
        yield from listed.spellings


def _ids_of(rule: Rule) -> Iterator[tuple[str, str]]:
    yield "rule", rule.id
    if isinstance(rule, MilestoneRule):
        yield "milestone", rule.milestone
    elif isinstance(rule, OutcomeRule):
        yield "outcome", rule.outcome.value
    elif isinstance(rule, ActivityRule):
        yield "activity", rule.activities[0].value


FINDERS: Mapping[str, Finder] = {
    "activity": _activity,
    "outcome": _outcome,
    "milestone": _milestone,
    "rule": _rule,
    **WORD_FINDERS,
}
"""By the word for the kind, in the order in which they are asked."""
