"""One rule as a block of a page: what it says, how sure that is, and where it is written."""

from collections.abc import Iterator

import attrs

from _generate import _markup as rst
from _generate._values import capital, code_link, day, distance, lower, shown, words_of
from sendframework import (
    ChangeKind,
    Citation,
    Edition,
    InvolvementRule,
    MilestoneRule,
    OutcomeRule,
    Rule,
    RuleChange,
    Source,
    grade_of,
)

NAMES = {
    "actor": "Who acts",
    "always": "In every report",
    "at_least_every": "At least every",
    "audience": "Told or involved",
    "columns": "Columns",
    "counted": "Counted together",
    "grades_criteria": "Grades each criterion",
    "group": "Group of criteria",
    "groups": "Who is heard",
    "heading": "Heading as printed",
    "instrument": "Law",
    "judges_area": "Judges the area",
    "long_wording": "Wording in reports",
    "may_contain": "A report may contain",
    "members": "Places in the team",
    "most": "At most",
    "name": "Name as published",
    "number": "Place in its group",
    "official": "Wording is official",
    "by": "To be done by",
    "only_where": "Only where",
    "optional_for_area": "Area may decline",
    "order": "Place in the report",
    "outcomes": "Only after",
    "produces": "Produces",
    "purpose": "What it is for",
    "quotas": "How many",
    "short_wording": "Short name",
    "trigger": "What sets it off",
    "frequency": "How often",
    "within": "Within",
}
"""What pages call the fields of rules; a field that is not named here goes by its own name."""

TOLD_ELSEWHERE = frozenset(attrs.fields_dict(Rule)) | {
    "after",
    "interval",
    "label",
    "milestone",
    "upper_estimate_after",
    "week",
    "weekday",
}
"""The fields of every rule, and those that the sentence on when a milestone comes puts in words."""


def name_of(field: str, kind: type[Rule] = Rule) -> str:
    """What pages call a field of a kind of rule."""
    if issubclass(kind, InvolvementRule) and field == "group":
        return "Who"
    return NAMES.get(field, capital(field.replace("_", " ")))


def rule_label(edition: Edition, rule_id: str) -> str:
    """Where a rule of an edition stands."""
    return f"rule-{edition.id}-{rule_id}"


def question_label(edition: Edition, question_id: str) -> str:
    """Where an open question of an edition stands."""
    return f"question-{edition.id}-{question_id}"


def change_label(edition: Edition, change_id: str) -> str:
    """Where an announced change of an edition stands."""
    return f"change-{edition.id}-{change_id}"


def edition_link(edition: Edition) -> str:
    """A link to the page of an edition."""
    return rst.link(f"edition-{edition.id}", edition.id)


def title_of(code: str) -> str:
    """A code as a heading: ``on-site-starts`` as ``On site starts``."""
    return capital(words_of(code))


def rule_link(edition: Edition, rule_id: str) -> str:
    """A link to a rule, by its id."""
    return rst.link(rule_label(edition, rule_id), rule_id)


def rule_links(edition: Edition, rule_ids: tuple[str, ...]) -> str:
    """Links to rules, by their ids."""
    return rst.joined(rule_link(edition, rule_id) for rule_id in rule_ids)


def rule_of(edition: Edition, rule_id: str) -> Rule | None:
    """The rule of an id, where the edition has one."""
    return next((rule for rule in edition.rules if rule.id == rule_id), None)


def rule_block(rule: Rule, edition: Edition, before: Edition | None) -> str:
    """Everything about one rule, under a heading that its id can be read back from."""
    about = rst.joined(map(code_link, rule.activities)) or "the framework as a whole"
    badges = (
        rst.certainty_badge(rule.certainty, "certainty"),
        rst.grade_badge(rule.grade, "grade", of=_weakest(rule.citations)),
        *_news(rule, before),
    )
    return rst.blocks(
        rst.heading(title_of(rule.id), "~", label=rule_label(edition, rule.id)),
        rst.classed("rule-badges", " ".join(badges)),
        rst.classed("rule-statement", rst.escaped(rule.statement)),
        rst.classed(
            "rule-fields",
            rst.fields(
                (
                    *_kind_fields(rule, edition),
                    ("Written in", citations_list(rule.citations)),
                    ("Before", _difference(rule, before)),
                    *_open_matters(rule, edition),
                    ("Rule", f"{rst.literal(rule.id)}, {rst.escaped(rule.kind)}, about {about}"),
                )
            ),
        ),
    )


def _weakest(citations: tuple[Citation, ...]) -> str:
    """The parts that give a rule its grade, where others are better."""
    names = dict.fromkeys(citation.supports for citation in citations)
    parts = {name: grade_of([each for each in citations if each.supports == name]) for name in names}
    weak = [words_of(name) for name, grade in parts.items() if grade is grade_of(citations)]
    return "" if len(weak) == len(parts) or "whole" in weak else f" for {' and '.join(weak)}"


def citations_list(citations: tuple[Citation, ...]) -> str:
    """Where something is written: each place with its grade, the parts that it supports, and what there is to know."""
    parts: dict[Citation, list[str]] = {}
    for citation in citations:
        parts.setdefault(attrs.evolve(citation, supports="whole"), []).append(words_of(citation.supports))
    return rst.bullets(cited(citation, ", ".join(names)) for citation, names in parts.items())


def cited(citation: Citation, parts: str) -> str:
    """One place where something is written, and which parts of that."""
    supports = "" if parts == "whole" else f"{rst.strong(parts)}: "
    return f"{rst.grade_badge(citation.grade)} {supports}{place(citation)}"


def place(citation: Citation) -> str:
    """The document, where in it, and the note."""
    note = f". {rst.escaped(capital(citation.note))}" if citation.note else ""
    if citation.source is None:
        return f"no source found{note}"
    where = "" if citation.where is None else f", {rst.escaped(citation.where)}"
    return f"{source_link(citation.source)}{where}{note}"


def source_link(source: Source) -> str:
    """A document by publisher and title, as a link to its entry, with its date."""
    link = rst.link(f"source-{source.id}", f"{source.publisher}, {source.title}")
    return link if source.published is None else f"{link} ({rst.escaped(day(source.published))})"


def _news(rule: Rule, before: Edition | None) -> tuple[str, ...]:
    """A label for what is new against the edition amended."""
    if before is None:
        return ()
    old = rule_of(before, rule.id)
    if old is None:
        return (rst.badge("mark", "new in this edition"),)
    if old == rule:
        return ()
    anew = RuleChange.between(old, rule).change is ChangeKind.SOURCED_ANEW
    return (rst.badge("mark", "on other evidence in this edition" if anew else "changed in this edition"),)


def differing_fields(old: Rule, new: Rule) -> tuple[str, ...]:
    """The names of the fields in which two rules differ, as pages name them."""
    names = dict.fromkeys((*attrs.fields_dict(type(old)), *attrs.fields_dict(type(new))))
    missing = object()
    return tuple(name.replace("_", " ") for name in names if getattr(old, name, missing) != getattr(new, name, missing))


def _difference(rule: Rule, before: Edition | None) -> str:
    """What the edition amended said instead, where it said something else."""
    old = None if before is None else rule_of(before, rule.id)
    if before is None or old is None or old == rule:
        return ""
    origin = rst.link(rule_label(before, old.id), f"edition {before.id}")
    said = rst.escaped(old.statement) if old.statement != rule.statement else "The same words."
    return f"{origin}: {said} {rst.escaped(f'Differs in: {rst.joined(differing_fields(old, rule))}.')}"


def _open_matters(rule: Rule, edition: Edition) -> Iterator[tuple[str, str]]:
    """The questions that touch a rule, and the changes announced for it."""
    asked = [
        rst.link(question_label(edition, question.id), question.question)
        for question in edition.questions_about(rule.id)
    ]
    told = [
        f"{rst.link(change_label(edition, change.id), change.summary)} {text_read_badge(read=change.text_read)}"
        for change in edition.announced_changes
        if rule.id in change.rules
    ]
    yield "Open question", rst.bullets(asked)
    yield "Announced change", rst.bullets(told)


def text_read_badge(*, read: bool) -> str:
    """Whether the new text of an announced change was read."""
    return rst.badge("mark", "text read") if read else rst.badge("warning", "text not read")


def _kind_fields(rule: Rule, edition: Edition) -> Iterator[tuple[str, str]]:
    """The fields that a rule has besides those of every rule, with what holds by default left out."""
    if isinstance(rule, MilestoneRule):
        yield "Milestone", f"{rst.escaped(rule.label)} ({rst.literal(rule.milestone)})"
        yield "When", when(rule, edition)
    for field in attrs.fields(type(rule)):
        if not field.init or field.name in TOLD_ELSEWHERE:
            continue
        value = getattr(rule, field.name)
        if value is None or value == field.default:
            continue
        told = outcome_links(value, edition) if field.name == "outcomes" else shown(value)
        yield name_of(field.name, type(rule)), told


def outcome_links(codes: tuple[str, ...], edition: Edition) -> str:
    """Outcomes by their codes, as links to the rules that describe them."""
    described = {rule.outcome.value: rule.id for rule in edition.rules_of(OutcomeRule)}
    return rst.joined(rst.link(rule_label(edition, described[code]), words_of(code)) for code in codes)


def when(rule: MilestoneRule, edition: Edition) -> str:
    """From which milestone a milestone is counted, how, and what stands in where that one is not known."""
    words = rst.escaped(capital(distance(rule)))
    if rule.after is None:
        return words
    told = f"{words}\\; counted from {anchor_link(rule, rule.after, edition)}"
    if rule.upper_estimate_after is None:
        return told
    return f"{told}, or as an upper estimate from {anchor_link(rule, rule.upper_estimate_after, edition)}"


def anchor_link(rule: MilestoneRule, milestone: str, edition: Edition) -> str:
    """A milestone that a rule counts from, as a link to the rule that dates it for the same activity and outcome."""
    for dating in edition.rules_of(MilestoneRule):
        together = not dating.outcomes or set(dating.outcomes) & set(rule.outcomes)
        if dating.milestone == milestone and set(dating.activities) & set(rule.activities) and together:
            return rst.link(rule_label(edition, dating.id), lower(dating.label))
    return rst.literal(milestone)  # only in a rule that no timetable uses
