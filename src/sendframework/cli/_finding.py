"""Whatever has an id, as a page and as data: one finder for each kind of thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from sendframework.cli._printing import plain_data
from sendframework.framework import (
    ActivityRule,
    CountingConvention,
    DutyRule,
    EvidenceRule,
    MilestoneRule,
    OutcomeRule,
)
from sendframework.handbooks import editions as all_editions
from sendframework.render import _rules
from sendframework.render._parts import Entries, Fields, Listing, Title
from sendframework.sources import SOURCES
from sendframework.vocabulary.known_groups import GROUPS
from sendframework.vocabulary.known_methods import METHODS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sendframework.framework import Edition, Rule
    from sendframework.render._parts import Part
    from sendframework.vocabulary.groups import StakeholderGroup
    from sendframework.vocabulary.methods import EvidenceMethod


class Found(NamedTuple):
    """What has an id; only the form that is asked for is made."""

    parts: Callable[[], tuple[Part, ...]]
    data: Callable[[], dict[str, Any]]


Finder: TypeAlias = "Callable[[str, tuple[Edition, ...]], Found | None]"


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


def _source(wanted: str, looked_in: tuple[Edition, ...]) -> Found | None:
    source = next((each for each in SOURCES if each.id == wanted), None)
    if source is None:
        return None
    cited_by = _rules_where(looked_in, lambda rule: any(each.source == source for each in rule.citations))
    return Found(
        lambda: (*_rules.source_page(source), _by_edition("Cited by", cited_by)),
        lambda: {"kind": "found-source", "source": plain_data(source), "cited_by": cited_by},
    )


def _group(wanted: str, looked_in: tuple[Edition, ...]) -> Found | None:
    group = next((each for each in GROUPS if each.code == wanted), None)
    return None if group is None else _word(group, looked_in, lambda rule: group in rule.groups)


def _method(wanted: str, looked_in: tuple[Edition, ...]) -> Found | None:
    method = next((each for each in METHODS if each.code == wanted), None)
    return None if method is None else _word(method, looked_in, lambda rule: rule.method == method)


def _word(
    word: StakeholderGroup | EvidenceMethod, looked_in: tuple[Edition, ...], uses: Callable[[EvidenceRule], bool]
) -> Found:
    used_by = _rules_where(looked_in, lambda rule: isinstance(rule, EvidenceRule) and uses(rule))
    return Found(
        lambda: (*_rules.word_page(word), _by_edition("Used by", used_by)),
        lambda: {"kind": "found-word", "word": plain_data(word), "used_by": used_by},
    )


def _rules_where(looked_in: Iterable[Edition], holds: Callable[[Rule], bool]) -> dict[str, list[str]]:
    return {edition.id: [rule.id for rule in edition.rules if holds(rule)] for edition in looked_in}


def _by_edition(heading: str, rules: Mapping[str, list[str]]) -> Entries:
    return Entries(heading, tuple(f"edition {name}: {', '.join(ids)}" for name, ids in rules.items() if ids))


def every_id(looked_in: Iterable[Edition]) -> Iterable[str]:
    """Every id that one of the finders would find."""
    for edition in looked_in:
        for rule in edition.rules:
            yield rule.id
            if isinstance(rule, MilestoneRule):
                yield rule.milestone
            elif isinstance(rule, OutcomeRule):
                yield rule.outcome.value
            elif isinstance(rule, ActivityRule):
                yield rule.activities[0].value
    yield from (source.id for source in SOURCES)
    yield from (group.code for group in GROUPS)
    yield from (method.code for method in METHODS)


FINDERS: Mapping[str, Finder] = {
    "activity": _activity,
    "outcome": _outcome,
    "milestone": _milestone,
    "rule": _rule,
    "source": _source,
    "group": _group,
    "method": _method,
}
"""By the word for the kind, in the order in which they are asked."""
