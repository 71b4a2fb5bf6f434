"""A page for each inspection type or other activity: what it is under each edition that has it."""

from collections.abc import Iterator

import attrs

import sendframework as sf
from _generate import _markup as rst
from _generate._across import Said, across, edition_span, links_by_editions, rules_where
from _generate._rules import name_of, title_of
from _generate._values import capital, code_link, day, distance, lower, shown, word_label, word_link
from _generate._words import WORDS, Words, member_link, word_fields
from _generate.editions import in_order
from sendframework import (
    Activity,
    ActivityRule,
    Definition,
    Edition,
    Matter,
    MilestoneRule,
    OutcomeRule,
    SuspensionRule,
    TransitionRule,
    matter_of,
)


def inspection_type_page(entry: Definition, shelf: tuple[Edition, ...], words: Words) -> str:
    """Everything that the editions say of an activity."""
    activity = Activity(entry.code)
    having = tuple(edition for edition in shelf if _described(edition, activity))
    kind = words.defined[Activity]
    return rst.page(
        entry.name,
        rst.classed("rule-badges", rst.grade_badge(entry.grade, "grade")),
        rst.classed("rule-statement", rst.escaped(entry.text)),
        word_fields(kind, entry, *_facts(activity, having, shelf, words)),
        rst.heading("What each edition says of it", "-"),
        rst.classed("rule-fields", rst.fields(_described_across(activity, having, shelf))) or "No edition has it.",
        *_notice(activity, having, shelf),
        *_milestones(activity, having, shelf),
        *_outcomes(activity, having, shelf, words),
        *_interruptions(activity, shelf),
        *_themes(activity, words),
        rst.heading("All its rules", "-"),
        "By what they are about, with the editions that have them.",
        rst.classed("rule-fields", rst.fields(_all_rules(activity, having, shelf))),
        label=word_label(kind.of, entry.code),
    )


def _described(edition: Edition, activity: Activity) -> ActivityRule | None:
    return next((rule for rule in edition.rules_of(ActivityRule) if activity in rule.activities), None)


def _facts(
    activity: Activity, having: tuple[Edition, ...], shelf: tuple[Edition, ...], words: Words
) -> Iterator[tuple[str, str]]:
    frameworks = dict.fromkeys(edition.framework.code for edition in having)
    yield "Under", rst.joined((member_link(code, words) for code in frameworks), "; ")
    yield "In editions", edition_span(having, shelf)
    if having:
        yield "In Python", f'``sf.edition("{having[-1].id}").activity("{activity}")``'


def _described_across(
    activity: Activity, having: tuple[Edition, ...], shelf: tuple[Edition, ...]
) -> Iterator[tuple[str, str]]:
    """Each field of the rule that describes an activity, with what the editions have in it."""
    described = [(edition, edition.activity(activity)) for edition in having]
    kinds = dict.fromkeys(type(rule) for _, rule in described)
    fields = {field.name: field for kind in kinds for field in attrs.fields(kind) if field.init}
    for name, field in fields.items():
        if name in {"id", "citations", "activities"}:
            continue
        said = (
            Said(edition, rule.id, shown(getattr(rule, name)))
            for edition, rule in described
            if getattr(rule, name, field.default) not in {None, field.default}
        )
        yield "In short" if name == "statement" else name_of(name), across(said, shelf)


def _notice(activity: Activity, having: tuple[Edition, ...], shelf: tuple[Edition, ...]) -> Iterator[str]:
    yield rst.heading("Notice", "-")
    told = rst.fields(_statements(activity, having, shelf, Matter.NOTICE))
    yield rst.classed("rule-fields", told) or "No notice is known."


def _statements(
    activity: Activity, having: tuple[Edition, ...], shelf: tuple[Edition, ...], matter: Matter
) -> Iterator[tuple[str, str]]:
    """What the editions say by the rules of a matter, rule by rule."""
    rules = rules_where(having, lambda rule: activity in rule.activities and matter_of(rule) is matter)
    for name, editions in rules.items():
        newest = editions[-1].rule(name)
        said = (Said(edition, name, rst.escaped(edition.rule(name).statement)) for edition in editions)
        yield newest.label if isinstance(newest, MilestoneRule) else title_of(name), across(said, shelf)


def _milestones(activity: Activity, having: tuple[Edition, ...], shelf: tuple[Edition, ...]) -> Iterator[str]:
    yield rst.heading("Milestones", "-")
    newest: dict[str, MilestoneRule] = {}
    for edition in reversed(having):
        for rule in in_order(tuple(rule for rule in edition.rules_of(MilestoneRule) if activity in rule.activities)):
            newest.setdefault(rule.id, rule)
    if not newest:
        yield "No dated step is known."
        return
    yield (
        "How long after which other milestone each comes, about in the order of time; the pages of the editions show "
        "them as trees."
    )
    yield rst.classed("rule-fields", rst.fields(_dated(newest, activity, having, shelf)))


def _dated(
    newest: dict[str, MilestoneRule], activity: Activity, having: tuple[Edition, ...], shelf: tuple[Edition, ...]
) -> Iterator[tuple[str, str]]:
    labels = {rule.milestone: rule.label for rule in reversed(newest.values())}
    for name, rule in newest.items():
        said = (
            Said(edition, name, _distance(held, edition, labels))
            for edition in having
            for held in edition.rules_of(MilestoneRule)
            if held.id == name and activity in held.activities
        )
        yield rule.label, across(said, shelf)


def _distance(rule: MilestoneRule, edition: Edition, labels: dict[str, str]) -> str:
    """How long after what a milestone comes, and after which outcomes only; with the words that milestones have now."""
    anchor = "" if rule.after is None else f", counted from {rst.escaped(lower(labels[rule.after]))}"
    only = rst.joined((code_link(edition.outcome(code).outcome) for code in rule.outcomes), " or ")
    badges = f"{rst.certainty_badge(rule.certainty)} {rst.grade_badge(rule.grade)}"
    return f"{rst.escaped(distance(rule))}{anchor}{f'; only after {only}' if only else ''} {badges}"


def _outcomes(
    activity: Activity, having: tuple[Edition, ...], shelf: tuple[Edition, ...], words: Words
) -> Iterator[str]:
    yield rst.heading("Outcomes", "-")
    rules = rules_where(having, lambda rule: isinstance(rule, OutcomeRule) and activity in rule.activities)
    outcomes = {edition.rule(name).outcome: editions for name, editions in rules.items() for edition in editions[-1:]}
    yield (
        rst.bullets(
            f"{member_link(outcome, words)}: {edition_span(editions, shelf)}" for outcome, editions in outcomes.items()
        )
        or "None: it judges no area."
    )


def _interruptions(activity: Activity, shelf: tuple[Edition, ...]) -> Iterator[str]:
    """When it was suspended, and what became of what was under way at a change."""
    suspended = rules_where(shelf, lambda rule: isinstance(rule, SuspensionRule) and activity in rule.activities)
    if suspended:
        yield rst.heading("Suspended", "-")
        yield _told(suspended, shelf)
    under_way = rules_where(shelf, lambda rule: isinstance(rule, TransitionRule) and activity in rule.under_way)
    if under_way:
        yield rst.heading("What was under way at a change", "-")
        yield _told(under_way, shelf)


def _told(rules: dict[str, tuple[Edition, ...]], shelf: tuple[Edition, ...]) -> str:
    """What editions say by some rules, with the day or the time that they are about."""
    rows = []
    for name, editions in rules.items():
        rule = editions[-1].rule(name)
        about = day(rule.on) if isinstance(rule, TransitionRule) else str(getattr(rule, "period", ""))
        said = (Said(edition, name, rst.escaped(edition.rule(name).statement)) for edition in editions)
        rows.append((capital(about), across(said, shelf)))
    return rst.classed("rule-fields", rst.fields(rows))


def _themes(activity: Activity, words: Words) -> Iterator[str]:
    if activity is Activity.THEMATIC_VISIT:
        yield rst.heading("Themes", "-")
        yield rst.bullets(
            f"{rst.escaped(theme.academic_year)}: {word_link(words.themes, theme)}" for theme in words.themes
        )


def _all_rules(
    activity: Activity, having: tuple[Edition, ...], shelf: tuple[Edition, ...]
) -> Iterator[tuple[str, str]]:
    for matter in Matter:
        rules = rules_where(
            having, lambda rule, matter=matter: activity in rule.activities and matter_of(rule) is matter
        )
        yield capital(matter.words), rst.bullets(links_by_editions(rules, shelf))


def index_page(shelf: tuple[Edition, ...], words: Words) -> str:
    """The activities side by side."""
    kind = words.defined[Activity]
    return rst.page(
        "Inspection types",
        "What the inspectorates do in a local area. Not everything is an inspection: interim visits, engagement "
        "meetings and thematic visits judge no area.",
        rst.table(
            ("Activity", "In use", "Judges the area", "In editions"),
            (_row(entry, shelf, words) for entry in kind),
            (34, 26, 14, 26),
        ),
        ".. toctree::\n   :hidden:\n\n" + "\n".join(f"   {entry.code}" for entry in kind),
        label="inspection-types",
    )


def _row(entry: Definition, shelf: tuple[Edition, ...], words: Words) -> tuple[str, ...]:
    rules = {edition: _described(edition, Activity(entry.code)) for edition in shelf}
    having = [edition for edition, rule in rules.items() if rule is not None]
    return (
        word_link(words.defined[Activity], entry),
        "" if entry.period is None else rst.escaped(str(entry.period)),
        rst.joined(dict.fromkeys(shown(rule.judges_area) for rule in rules.values() if rule is not None)),
        edition_span(having, shelf),
    )


def pages_of(shelf: tuple[Edition, ...], words: Words = WORDS) -> dict[str, str]:
    """A page for each activity, and one for them all."""
    return {
        "inspection-types/index.rst": index_page(shelf, words),
        **{
            f"inspection-types/{entry.code}.rst": inspection_type_page(entry, shelf, words)
            for entry in words.defined[Activity]
        },
    }


def pages() -> dict[str, str]:
    """The pages, for the library's editions and words."""
    return pages_of(sf.editions())
