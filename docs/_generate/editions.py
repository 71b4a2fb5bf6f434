"""A page for each edition with every rule in it, and a page that sets the editions side by side."""

from collections import Counter
from collections.abc import Iterable, Iterator

import sendframework as sf
from _generate import _markup as rst
from _generate._rules import (
    change_label,
    citations_list,
    edition_link,
    outcome_links,
    question_label,
    rule_block,
    rule_label,
    rule_link,
    rule_links,
    text_read_badge,
    title_of,
)
from _generate._values import capital, day, distance
from sendframework import (
    Activity,
    ActivityRule,
    ChangeKind,
    Edition,
    EvidenceGrade,
    IntervalUnit,
    Matter,
    MilestoneRule,
    Rule,
    matter_of,
)

LEADS = {
    Matter.ACTIVITIES: "What the inspectorates do, what for, and how often.",
    Matter.AIMS: "What inspection is meant to bring about.",
    Matter.LEGAL_BASIS: "The powers that inspections rest on, and the duties against which areas are evaluated.",
    Matter.NOTICE: "How an area is told, and how long before the fieldwork.",
    Matter.TIMING: "The steps after the notification, and when a result or the next visit is to be expected.",
    Matter.TEAM: "Who inspects.",
    Matter.ASPECTS_AND_CRITERIA: "What is asked about an area.",
    Matter.EVIDENCE: "How inspectors learn what they report, and who is heard.",
    Matter.OUTCOMES: "The results that an activity can have, and what a report with each may contain.",
    Matter.REPORT: "The sections of the published report, in their order.",
    Matter.PLANS: "What has to be written, done and reviewed after a result.",
    Matter.CONDUCT: "What else somebody does, or does not do.",
    Matter.CHANGES: "How the framework came about, stood still, went on and ended.",
}
"""What the rules under each heading are about."""


KINDS = (ChangeKind.ADDED, ChangeKind.CHANGED, ChangeKind.REMOVED, ChangeKind.SOURCED_ANEW)
"""What can become of a rule, in the order in which pages tell it."""


def difference(old: Edition, new: Edition) -> dict[ChangeKind, tuple[str, ...]]:
    """What became of the rules from one edition to the next, by their ids; only of what differs."""
    comparison = sf.diff(old, new)
    found = {kind: tuple(change.rule_id for change in comparison.of_kind(kind)) for kind in KINDS}
    return {kind: names for kind, names in found.items() if names}


def amended_by(edition: Edition, shelf: tuple[Edition, ...]) -> Edition | None:
    """The edition that one amends, where there is a page for it."""
    return next((other for other in shelf if other.id == edition.amends), None)


def edition_page(edition: Edition, shelf: tuple[Edition, ...]) -> str:
    """Everything that an edition holds."""
    older = amended_by(edition, shelf)
    return rst.page(
        f"Edition {edition.id}",
        rst.classed("edition-title", rst.escaped(edition.title)),
        rst.classed("rule-fields", rst.fields(_facts(edition, shelf))),
        _LEGEND,
        _changes(edition, older),
        rst.heading("Dates", "-"),
        "Which milestone is counted from which, and by which rule: each name leads to it. What stands further in is "
        "counted from what stands above it.",
        (_tree(edition, described.activities[0]) for described in edition.rules_of(ActivityRule)),
        (_matter(matter, edition, older) for matter in Matter),
        _announced(edition),
        _open(edition),
        label=f"edition-{edition.id}",
    )


_LEGEND = (
    "Each rule has two labels. "
    f"{rst.certainty_badge(sf.Certainty.USUAL, 'certainty')} says how binding it is, from *exact* (law) through "
    "*usual* (the handbook) to *approximate*. "
    f"{rst.grade_badge(EvidenceGrade.SECONDARY, 'grade')} says how good the evidence is that it reads so, from "
    "*primary* (the official text itself, and it was read) to *recalled* (commonly said, no source found). A rule has "
    "the grade of its weakest part. See :doc:`/evidence`."
)


def _facts(edition: Edition, shelf: tuple[Edition, ...]) -> Iterator[tuple[str, str]]:
    framework = edition.framework
    yield "Framework", f"{rst.escaped(framework.name)} ({rst.literal(framework.code)})"
    yield "Covers", rst.escaped(framework.scope)
    yield "In force", rst.escaped(str(edition.in_force))
    older = amended_by(edition, shelf)
    if edition.amends is not None:
        yield "Amends", rst.literal(edition.amends) if older is None else edition_link(older)
    yield "Amended by", rst.joined(edition_link(other) for other in shelf if other.amends == edition.id)
    yield "Rules", f"{len(edition.rules)}: {grades_of(edition.rules)}"
    unread = sum(not change.text_read for change in edition.announced_changes)
    questions = rst.link(f"questions-{edition.id}", f"{len(edition.open_questions)} open questions")
    changes = rst.link(f"changes-{edition.id}", f"{len(edition.announced_changes)} announced changes")
    yield "Not known", f"{questions}, {changes}, of which the text of {unread} was not read"
    yield "Written in", citations_list(framework.citations)
    yield "In Python", f'``sf.edition("{edition.id}")``'


def grades_of(rules: Iterable[Rule]) -> str:
    """How many rules there are of each grade."""
    found = Counter(rule.grade for rule in rules)
    return rst.joined((rst.grade_badge(grade, str(found[grade])) for grade in EvidenceGrade if found[grade]), " ")


def _changes(edition: Edition, older: Edition | None) -> str:
    """What changed against the edition amended."""
    if older is None:
        return ""
    found = difference(older, edition)
    return rst.blocks(
        rst.heading(f"What changed against {older.id}", "-"),
        rst.classed("rule-fields", rst.fields(_differences(found, older, edition))) or "No rule.",
        _side_by_side(older, edition),
    )


def _differences(found: dict[ChangeKind, tuple[str, ...]], older: Edition, newer: Edition) -> Iterator[tuple[str, str]]:
    for kind, names in found.items():
        holding = older if kind is ChangeKind.REMOVED else newer
        yield capital(kind.words), rst.joined(rule_link(holding, name) for name in names)


def _tree(edition: Edition, activity: Activity) -> str:
    """The milestones of an activity, each below the one that it is counted from."""
    rules = tuple(rule for rule in edition.rules_of(MilestoneRule) if activity in rule.activities)
    name = edition.activity(activity).name
    roots = tuple(rule for rule in rules if rule.after is None)
    return rst.blocks(
        rst.heading(f"Dates: {name}", "~"),
        rst.classed("milestones", _branches(roots, rules, edition)) or "No dated rule is known.",
    )


def _branches(level: tuple[MilestoneRule, ...], rules: tuple[MilestoneRule, ...], edition: Edition) -> str:
    # A milestone that several rules date, each after another outcome, has its branch at the first of them.
    first = {rule.milestone: rule for rule in reversed(rules)}
    return rst.bullets(
        rst.blocks(
            _leaf(rule, edition),
            _branches(tuple(other for other in rules if other.after == rule.milestone), rules, edition)
            if first[rule.milestone] is rule
            else "",
        )
        for rule in _by_time(level)
    )


def in_order(rules: tuple[MilestoneRule, ...]) -> tuple[MilestoneRule, ...]:
    """The rules that date the milestones of an activity, by about when these come."""
    first = {rule.milestone: rule for rule in reversed(rules)}

    def below(after: str | None) -> Iterator[MilestoneRule]:
        for rule in _by_time(tuple(rule for rule in rules if rule.after == after)):
            yield rule
            if first[rule.milestone] is rule:
                yield from below(rule.milestone)

    return tuple(below(None))


def _by_time(level: tuple[MilestoneRule, ...]) -> list[MilestoneRule]:
    """Rules that count from one milestone, by about when what they date comes.

    Where no number of days is known, a rule stays behind the one that the edition has before it.
    """
    places: dict[str, float] = {}
    held = 0.0
    for rule in level:
        held = _days_later(rule, held)
        places[rule.id] = held
    return sorted(level, key=lambda rule: places[rule.id])


def _days_later(rule: MilestoneRule, unknown: float) -> float:
    """About how many days after the milestone that it is counted from a milestone comes."""
    if rule.week is not None:
        return 7.0 * (rule.week - 1)
    steps = None if rule.interval is None else rule.interval.steps
    if rule.interval is not None and rule.interval.range_steps is not None and steps is None:
        steps = rule.interval.range_steps[0]
    return unknown if rule.interval is None or steps is None else steps * DAYS[rule.interval.unit]


DAYS = {
    IntervalUnit.WORKING_DAYS: 7 / 5,
    IntervalUnit.DAYS: 1,
    IntervalUnit.WEEKS: 7,
    IntervalUnit.MONTHS: 30,
    IntervalUnit.YEARS: 365,
}
"""About how long each unit is: enough to put milestones in order."""


def _leaf(rule: MilestoneRule, edition: Edition) -> str:
    marks = [rst.certainty_badge(rule.certainty), rst.grade_badge(rule.grade)]
    if edition.questions_about(rule.id):
        marks.append(rst.badge("mark", "open question"))
    label = rst.link(rule_label(edition, rule.id), rule.label)
    only = f" (after {outcome_links(rule.outcomes, edition)})" if rule.outcomes else ""
    return f"{label}{only}: {rst.escaped(distance(rule))} {' '.join(marks)}"


def _matter(matter: Matter, edition: Edition, before: Edition | None) -> str:
    rules = [rule for rule in edition.rules if matter_of(rule) is matter]
    if not rules:
        return ""
    return rst.blocks(
        rst.heading(capital(matter.words), "-"), LEADS[matter], (rule_block(rule, edition, before) for rule in rules)
    )


def _announced(edition: Edition) -> str:
    lead = (
        "Changes that were announced for this edition. Where the new text was not read, the rules named keep what is "
        "known from before."
    )
    return rst.blocks(
        rst.heading("Announced changes", "-", label=f"changes-{edition.id}"),
        lead if edition.announced_changes else "None.",
        (_change(change, edition) for change in edition.announced_changes),
    )


def _change(change: sf.AnnouncedChange, edition: Edition) -> str:
    return rst.blocks(
        rst.heading(f"Change: {title_of(change.id)}", "~", label=change_label(edition, change.id)),
        rst.classed("rule-badges", text_read_badge(read=change.text_read)),
        rst.classed("rule-statement", rst.escaped(change.summary)),
        rst.classed(
            "rule-fields",
            rst.fields(
                (
                    ("On", rst.escaped(day(change.on))),
                    ("Paragraph", rst.escaped(change.paragraph) if change.paragraph else ""),
                    ("Rules", rule_links(edition, change.rules)),
                    ("Announced in", citations_list(change.citations)),
                    ("Change", rst.literal(change.id)),
                )
            ),
        ),
    )


def _open(edition: Edition) -> str:
    lead = "What no source read so far settles, and what the library does meanwhile."
    return rst.blocks(
        rst.heading("Open questions", "-", label=f"questions-{edition.id}"),
        lead if edition.open_questions else "None.",
        (_question(question, edition) for question in edition.open_questions),
    )


def _question(question: sf.OpenQuestion, edition: Edition) -> str:
    return rst.blocks(
        rst.heading(f"Question: {title_of(question.id)}", "~", label=question_label(edition, question.id)),
        rst.classed("rule-statement", rst.escaped(question.question)),
        rst.classed(
            "rule-fields",
            rst.fields(
                (
                    ("Meanwhile", rst.escaped(question.position)),
                    ("Rules", rule_links(edition, question.rules)),
                    ("Question", rst.literal(question.id)),
                )
            ),
        ),
    )


def index_page(shelf: tuple[Edition, ...]) -> str:
    """The editions side by side, with what changed from one to the next."""
    return rst.page(
        "Editions",
        "A framework changes now and then, by a whole new text or by a few paragraphs. Each state of it is an edition "
        "with an id that will not change. Where no other is asked for, the library takes the edition in force on the "
        "day of the notification.",
        rst.table(
            ("Edition", "In force", "What it is"),
            (_index_row(edition, shelf) for edition in shelf),
            (15, 30, 55),
            "first-column-whole",
        ),
        (_index_section(edition, shelf) for edition in shelf),
        rst.heading("Further", "-"),
        rst.bullets(
            (
                ":ref:`comparisons`: any two neighbours side by side, and the two frameworks",
                ":doc:`/generated/sources`: every document cited, how much of it was read, and what rests on it",
                ":doc:`/generated/open-questions`: what no source settles, and changes whose text was not read",
            )
        ),
        ".. toctree::\n   :hidden:\n\n" + "\n".join(f"   {edition.id} <{edition.id}>" for edition in shelf),
        label="editions",
    )


def _index_row(edition: Edition, shelf: tuple[Edition, ...]) -> tuple[str, str, str]:
    older = amended_by(edition, shelf)
    if older is None:
        words = f"{len(edition.rules)} rules"
    else:
        counts = (f"{len(names)} {kind.words}" for kind, names in difference(older, edition).items())
        words = f"Against {older.id}: {rst.joined(counts) or 'the same'}, of {len(edition.rules)} rules"
    return (
        edition_link(edition),
        rst.escaped(str(edition.in_force)),
        f"{rst.escaped(edition.title)}. {rst.escaped(words)}.",
    )


def _index_section(edition: Edition, shelf: tuple[Edition, ...]) -> str:
    older = amended_by(edition, shelf)
    if older is None:
        return ""
    return rst.blocks(
        rst.heading(f"From {older.id} to {edition.id}", "-"),
        rst.classed("rule-fields", rst.fields(_differences(difference(older, edition), older, edition)))
        or "No rule changed.",
        _side_by_side(older, edition),
    )


def _side_by_side(older: Edition, newer: Edition) -> str:
    return f"What each said before and says now: {rst.link(comparison_label(older, newer), 'side by side')}."


def comparison_label(old: Edition, new: Edition) -> str:
    """Where two editions stand side by side."""
    return f"comparison-{old.id}-{new.id}"


def pages_of(shelf: tuple[Edition, ...]) -> dict[str, str]:
    """A page for each of these editions, and one for them all."""
    return {
        "editions/index.rst": index_page(shelf),
        **{f"editions/{edition.id}.rst": edition_page(edition, shelf) for edition in shelf},
    }


def pages() -> dict[str, str]:
    """A page for each edition of the library, and one for them all."""
    return pages_of(sf.editions())
