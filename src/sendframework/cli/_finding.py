"""The command ``show``: whatever has an id, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from sendframework.cli._printing import answer, plain_data
from sendframework.errors import InvalidValueError, UnknownCodeError
from sendframework.framework import (
    ActivityRule,
    CountingConvention,
    DutyRule,
    Edition,
    EvidenceRule,
    MilestoneRule,
    OutcomeRule,
    Rule,
)
from sendframework.handbooks import edition as edition_named
from sendframework.handbooks import editions as all_editions
from sendframework.render import _rules
from sendframework.render._parts import Entries, Fields, Listing, Title
from sendframework.sources import SOURCES
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.known_groups import GROUPS
from sendframework.vocabulary.known_methods import METHODS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sendframework.cli._options import Output
    from sendframework.render._parts import Part
    from sendframework.vocabulary.groups import StakeholderGroup
    from sendframework.vocabulary.methods import EvidenceMethod


class _Found(NamedTuple):
    """What has the id, as a page and as data."""

    parts: tuple[Part, ...]
    data: dict[str, Any]


_WORDS: tuple[StakeholderGroup | EvidenceMethod, ...] = (*GROUPS, *METHODS)
_Finder: TypeAlias = "Callable[[str, tuple[Edition, ...]], _Found | None]"


def show(wanted: str, edition: str | None, output: Output) -> int:
    """Print what has an id; of several kinds, the first of edition, activity, outcome, milestone, rule and the rest."""
    everywhere = all_editions()
    if edition is None:
        looked_in = tuple(reversed(everywhere))
        whole = next((each for each in everywhere if each.id == wanted), None)
        if whole is not None:
            answer(output, parts=lambda: _rules.edition_page(whole), data=lambda: plain_data(whole))
            return 0
    else:
        looked_in = (edition_named(edition),)
        if wanted in {each.id for each in everywhere}:
            raise InvalidValueError("--edition", f"does not go with {wanted}, which is an edition itself", edition)
    found = next((each for finder in _FINDERS if (each := finder(wanted, looked_in)) is not None), None)
    if found is not None:
        answer(output, parts=lambda: found.parts, data=lambda: found.data)
        return 0
    place = "id" if edition is None else f"id in edition {edition}"
    raise UnknownCodeError(place, wanted, tuple(dict.fromkeys(_every_id(looked_in, edition is None))))


def _activity(wanted: str, looked_in: tuple[Edition, ...]) -> _Found | None:
    if wanted not in {each.value for each in Activity}:
        return None
    code = Activity(wanted)
    for edition in looked_in:
        if code not in {rule.activities[0] for rule in edition.rules_of(ActivityRule)}:
            continue
        described, outcomes = edition.activity(code), edition.outcomes(code)
        dated = edition.milestones(code).rules
        about = tuple(rule for rule in edition.rules if code in rule.activities and rule is not described)
        parts = (
            *_rules.rule_page(described, edition=edition),
            Listing("Milestones", ("Milestone", "In words", "Dated by rule"), tuple(map(_milestone_row, dated))),
            Entries("Outcomes", tuple(f"{rule.outcome.value}: {rule.short_wording}" for rule in outcomes)),
            Entries("Rules about it", tuple(f"{rule.id} ({rule.kind})" for rule in about)),
            *_elsewhere(described, edition),
        )
        data = {
            "kind": "found-activity",
            "edition": edition.id,
            "rule": plain_data(described),
            "milestones": plain_data(dated),
            "outcomes": plain_data(outcomes),
            "rules": [rule.id for rule in about],
            **_elsewhere_data(described, edition),
        }
        return _Found(parts, data)
    return None


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


def _outcome(wanted: str, looked_in: tuple[Edition, ...]) -> _Found | None:
    for edition in looked_in:
        described = {rule.outcome.value: rule for rule in edition.rules_of(OutcomeRule)}.get(wanted)
        if described is None:
            continue
        follows = tuple(
            rule for rule in edition.rules if isinstance(rule, MilestoneRule | DutyRule) and wanted in rule.outcomes
        )
        parts = (
            *_rules.rule_page(described, edition=edition),
            _rules.listing("What follows", follows),
            *_elsewhere(described, edition),
        )
        data = {
            "kind": "found-outcome",
            "edition": edition.id,
            "rule": plain_data(described),
            "follows": plain_data(follows),
            **_elsewhere_data(described, edition),
        }
        return _Found(parts, data)
    return None


def _milestone(wanted: str, looked_in: tuple[Edition, ...]) -> _Found | None:
    for edition in looked_in:
        dating = [rule for rule in edition.rules_of(MilestoneRule) if rule.milestone == wanted]
        if dating:
            parts: list[Part] = [Title(f"{wanted} (milestone, edition {edition.id})")]
            for rule in dating:
                parts += _rules.rule_page(rule, edition=edition)
            data = {
                "kind": "found-milestone",
                "edition": edition.id,
                "milestone": wanted,
                "rules": plain_data(dating),
            }
            return _Found(tuple(parts), data)
    return None


def _rule(wanted: str, looked_in: tuple[Edition, ...]) -> _Found | None:
    for edition in looked_in:
        found = next((rule for rule in edition.rules if rule.id == wanted), None)
        if found is not None:
            data = {
                "kind": "found-rule",
                "edition": edition.id,
                "rule": plain_data(found),
                "open_questions": plain_data(edition.questions_about(wanted)),
                "announced_changes": plain_data([each for each in edition.announced_changes if wanted in each.rules]),
                **_elsewhere_data(found, edition),
            }
            return _Found((*_rules.rule_page(found, edition=edition), *_elsewhere(found, edition)), data)
    return None


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
    rows = (
        [("The same in", f"edition{'' if len(same) == 1 else 's'} {', '.join(each.id for each in same)}")]
        if same
        else []
    )
    rows += [(f"Different in edition {each.id}", each.rule(rule.id).statement) for each in different]
    return (Fields(tuple(rows)),)


def _elsewhere_data(rule: Rule, edition: Edition) -> dict[str, Any]:
    same, different = _others(rule, edition)
    return {"same_in": [each.id for each in same], "different_in": [each.id for each in different]}


def _source(wanted: str, looked_in: tuple[Edition, ...]) -> _Found | None:
    source = next((each for each in SOURCES if each.id == wanted), None)
    if source is None:
        return None
    cited_by = _rules_where(looked_in, lambda rule: any(each.source == source for each in rule.citations))
    data = {"kind": "found-source", "source": plain_data(source), "cited_by": cited_by}
    return _Found((*_rules.source_page(source), _by_edition("Cited by", cited_by)), data)


def _word(wanted: str, looked_in: tuple[Edition, ...]) -> _Found | None:
    word = next((each for each in _WORDS if each.code == wanted), None)
    if word is None:
        return None
    used_by = _rules_where(
        looked_in, lambda rule: isinstance(rule, EvidenceRule) and word in {*rule.groups, rule.method}
    )
    data = {"kind": "found-word", "word": plain_data(word), "used_by": used_by}
    return _Found((*_rules.word_page(word), _by_edition("Used by", used_by)), data)


def _rules_where(looked_in: Iterable[Edition], holds: Callable[[Rule], bool]) -> dict[str, list[str]]:
    return {edition.id: [rule.id for rule in edition.rules if holds(rule)] for edition in looked_in}


def _by_edition(heading: str, rules: Mapping[str, list[str]]) -> Entries:
    return Entries(heading, tuple(f"edition {name}: {', '.join(ids)}" for name, ids in rules.items() if ids))


def _every_id(looked_in: Iterable[Edition], with_editions: bool) -> Iterable[str]:  # noqa: FBT001  # internal
    for edition in looked_in:
        if with_editions:
            yield edition.id
        for rule in edition.rules:
            yield rule.id
            if isinstance(rule, MilestoneRule):
                yield rule.milestone
            elif isinstance(rule, OutcomeRule):
                yield rule.outcome.value
    yield from (source.id for source in SOURCES)
    yield from (word.code for word in _WORDS)


_FINDERS: tuple[_Finder, ...] = (_activity, _outcome, _milestone, _rule, _source, _word)
