"""Themes, groups, methods and definitions as pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from sendframework.citations import grade_of
from sendframework.errors import InvalidTypeError, UnknownCodeError
from sendframework.render._parts import Entries, Fields, Lines, Node, Outline, Title
from sendframework.render._rules import citation_words, fields_of, in_value, source_words
from sendframework.vocabulary.looking_up import definition_of, definitions_of
from sendframework.vocabulary.regions import OfstedRegion, StatisticalRegion

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sendframework._codes import Code
    from sendframework.citations import Citation
    from sendframework.render._parts import Part
    from sendframework.vocabulary.definitions import Definition
    from sendframework.vocabulary.groups import StakeholderGroup
    from sendframework.vocabulary.methods import EvidenceMethod
    from sendframework.vocabulary.scopes import Condition, Scope
    from sendframework.vocabulary.themes import Theme

_CALLED = {
    "period": "In use",
    "takes_part": "How it takes part",
    "official_names": "Other names",
    "variants": "Also found by",
}
"""What a field of a word is called on a page, where that is not its name."""
_SAID_ABOVE = {"Code", "Role", "Definition"}


def group_page(group: StakeholderGroup) -> tuple[Part, ...]:
    """A group: what it is to the inspections, its names, when there was one, where it is named."""
    return _word_page(group, "stakeholder group", group.role)


def method_page(method: EvidenceMethod) -> tuple[Part, ...]:
    """A way of gathering evidence."""
    return _word_page(method, "evidence method", method.definition)


def definition_page(definition: Definition, of: str = "definition") -> tuple[Part, ...]:
    """What a word means; where it is known what sort of word it is, that too."""
    return _word_page(definition, of, definition.text)


def is_defined(member: Code) -> bool:
    """Whether a member is of a closed set whose members have definitions."""
    try:
        definitions_of(type(member))
    except InvalidTypeError:
        return False
    return True


def member_page(member: Code) -> tuple[Part, ...]:
    """A member of such a set; a region with its place in the map between the two lists of regions."""
    of = definitions_of(type(member)).of.replace("ofsted", "Ofsted")
    definition = definition_of(member)
    return _word_page(definition, of, definition.text, _map_of(member))


def _map_of(member: Code) -> tuple[tuple[str, str], ...]:
    """What of the other list of regions a region is, or is made of."""
    if isinstance(member, OfstedRegion):
        return (("Statistical regions", "; ".join(region.label for region in member.statistical)),)
    if isinstance(member, StatisticalRegion):
        return (("Region of Ofsted's", member.ofsted.label),)
    return ()


def _word_page(
    word: Definition | StakeholderGroup | EvidenceMethod, of: str, meaning: str, more: tuple[tuple[str, str], ...] = ()
) -> tuple[Part, ...]:
    rows = tuple(row for row in fields_of(word, _CALLED) if row[0] not in _SAID_ABOVE)
    return (
        Title(f"{word.code} ({of})"),
        Lines((meaning,)),
        Fields((*rows, *more, ("Grade", str(word.grade)))),
        Entries("Sources", tuple(map(citation_words, word.citations))),
    )


def theme_page(theme: Theme) -> tuple[Part, ...]:
    """A theme: its purposes and scope, the dates promised and kept, who is heard, what is not known, the sources."""
    scope = theme.scope
    return (
        Title(f"{theme.code} (theme)"),
        Lines(
            (f"{theme.name}: what the thematic visits of the academic year {theme.academic_year} explored in depth.",)
        ),
        Entries("Why it was chosen", theme.reasons),
        Entries("Purposes", theme.purposes),
        Entries("What is looked at in particular", theme.looks_at),
        Fields((("Provision", scope.provision), ("Children", scope.children))),
        Outline("Core definition, all of which has to hold of a child", _conditions(scope.core_conditions)),
        Outline("Extended definition, all of which has to hold of a child", _conditions(scope.extended_conditions)),
        Fields(tuple((name, value) for name, value in _facts(theme) if value)),
        Entries("Who is heard", tuple(f"{group.name} ({group.code})" for group in theme.heard)),
        Entries("What the report gives", theme.report_gives),
        Entries("What the findings are for", theme.uses),
        Entries("Not known", theme.not_known),
        Entries("Sources", tuple(_by_document(theme.citations))),
        Entries("Sources of the definitions", tuple(_sources_of(scope))),
    )


def _facts(theme: Theme) -> Iterator[tuple[str, str]]:
    """What is said of the visits and of the papers, each with its grade where it has evidence of its own."""
    over = theme.survey_responses_over
    only_with_consent = theme.attributed_only_with_consent
    yield "Guidance", source_words(theme.guidance) if theme.guidance else ""
    yield "Visits from", in_value(theme.visits_from)
    yield "Visits in", _graded(theme, "visits", in_value(theme.visit_terms))
    yield "Areas visited", _graded(theme, "number-of-areas", in_value(theme.number_of_areas))
    yield "Survey responses", _graded(theme, "survey-responses", "" if over is None else f"more than {over}")
    yield "Report promised for", _graded(theme, "report-promised", in_value(theme.report_promised))
    yield "Report published", _graded(theme, "report-published", in_value(theme.report_published))
    yield "Report", source_words(theme.report) if theme.report else ""
    yield "The report lists the areas visited", _graded(theme, "areas-listed", in_value(theme.areas_listed))
    yield "Findings tied to an area only if it agrees", _graded(theme, "attribution", in_value(only_with_consent))
    yield "Also found by", in_value(theme.variants)
    yield "Grade", str(theme.grade)


def _graded(theme: Theme, part: str, value: str) -> str:
    """A value with the grade of the evidence for it, where there is some for it alone."""
    try:
        return f"{value} ({grade_of(theme.evidence(part))})" if value else ""
    except UnknownCodeError:
        return value


def _conditions(lines: Iterable[tuple[Condition, ...]]) -> tuple[Node, ...]:
    """A line for each; one that several conditions can fulfil has them inside it."""
    return tuple(
        _condition(line[0]) if len(line) == 1 else Node("any of these:", inside=tuple(map(_condition, line)))
        for line in lines
    )


def _condition(condition: Condition) -> Node:
    some = "; of some such children only" if condition.only_some else ""
    return Node(f"{condition.statement} ({grade_of(condition.citations)}{some})")


def _by_document(citations: Iterable[Citation]) -> Iterator[str]:
    """What is cited, each place in a document once for all the parts that it supports in the same way."""
    parts: dict[Citation, list[str]] = {}
    for citation in citations:
        parts.setdefault(attrs.evolve(citation, supports="whole"), []).append(citation.supports.replace("-", " "))
    for citation, supported in parts.items():
        of = f" for the {', '.join(supported)}" if supported != ["whole"] else ""
        words = f"{str(citation).removesuffix(']')}{of}]"
        yield f"{words}: {citation.note}" if citation.note else words


def _sources_of(scope: Scope) -> Iterator[str]:
    for condition in scope.conditions:
        yield f"{condition.statement}: {'; '.join(map(citation_words, condition.citations))}"
