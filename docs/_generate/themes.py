"""A page for each theme of thematic visits: what was promised, whom it is about, and what came of it."""

from collections.abc import Iterator

import sendframework as sf
from _generate import _markup as rst
from _generate._across import links_by_editions, rules_where
from _generate._rules import citations_list, source_link
from _generate._values import day, word_label, word_link
from _generate._words import WORDS, Words, word_fields
from sendframework import Condition, Edition, Theme, ThemeRule, grade_of


def theme_page(theme: Theme, shelf: tuple[Edition, ...], words: Words) -> str:
    """Everything that is said of a theme."""
    explored = rules_where(shelf, lambda rule: isinstance(rule, ThemeRule) and rule.theme == theme)
    return rst.page(
        theme.name,
        rst.classed("rule-badges", rst.grade_badge(theme.grade, "grade")),
        rst.classed(
            "rule-statement",
            f"What the thematic visits of the academic year {rst.escaped(theme.academic_year)} explored in depth. "
            "Thematic visits judge no area.",
        ),
        rst.classed("rule-fields", rst.fields(_facts(theme))),
        *_listed("Why it was chosen", theme.reasons),
        *_listed("Purposes", theme.purposes),
        *_listed("What is looked at in particular", theme.looks_at),
        *_scope(theme),
        rst.heading("Who is heard", "-"),
        rst.bullets((word_link(words.groups, group) for group in theme.heard), close=True) or "Not known.",
        *_listed("What the national report gives", theme.report_gives),
        *_listed("What the findings are for", theme.uses),
        rst.heading("Findings and areas", "-"),
        _attribution(theme),
        *_listed("What no source settles", theme.not_known),
        rst.heading("Where it stands written", "-"),
        word_fields(
            words.themes,
            theme,
            ("Rules", rst.bullets(links_by_editions(explored, shelf))),
            ("In Python", f'``sf.THEMES.find("{theme.code}")``'),
        ),
        label=word_label(words.themes.of, theme.code),
    )


def _facts(theme: Theme) -> Iterator[tuple[str, str]]:
    """What is said of the visits and of the papers, each with its grade where it has evidence of its own."""
    over = theme.survey_responses_over
    yield "Guidance", "" if theme.guidance is None else source_link(theme.guidance)
    yield "Visits", _graded(theme, "visits", _visits(theme))
    yield "Areas visited", _graded(theme, "number-of-areas", _number(theme.number_of_areas))
    yield "Survey responses", _graded(theme, "survey-responses", "" if over is None else f"more than {over}")
    yield "Report promised", _graded(theme, "report-promised", _when(theme.report_promised))
    yield "Report published", _graded(theme, "report-published", _when(theme.report_published))
    yield "Report", "" if theme.report is None else source_link(theme.report)
    listed = {True: "yes", False: "no", None: "not known"}[theme.areas_listed]
    yield "It lists the areas visited", _graded(theme, "areas-listed", listed)


def _number(count: int | None) -> str:
    return "" if count is None else str(count)


def _when(on: object) -> str:
    return "" if on is None else day(on)


def _visits(theme: Theme) -> str:
    """For when the visits were announced."""
    first = "" if theme.visits_from is None else f"from {day(theme.visits_from)}"
    terms = " and ".join(term.words for term in theme.visit_terms)
    return ", ".join(part for part in (first, f"in {terms}" if terms else "") if part)


def _graded(theme: Theme, part: str, words: str) -> str:
    """Words with the grade of the evidence for them."""
    found = [citation for citation in theme.citations if citation.supports == part]
    shown = rst.escaped(words) if words else ""
    return f"{shown} {rst.grade_badge(grade_of(found))}" if shown and found else shown


def _listed(title: str, texts: tuple[str, ...]) -> Iterator[str]:
    if texts:
        yield rst.heading(title, "-")
        yield rst.bullets(map(rst.escaped, texts), close=True)


def _scope(theme: Theme) -> Iterator[str]:
    scope = theme.scope
    yield rst.heading("Whom and what it is about", "-")
    told = (("Provision", rst.escaped(scope.provision)), ("Children", rst.escaped(scope.children)))
    yield rst.classed("rule-fields", rst.fields(told))
    if not scope.core_conditions:
        yield "Whom it is about is described in words alone: nothing can be checked."
        return
    yield (
        "The definitions as conditions, which ``theme.scope.covers`` checks without knowing who a child is: each has "
        "to hold, and of those under *one of these* one. What is not known of a child leaves the answer open only "
        "where it matters; see :doc:`/vocabulary`."
    )
    yield rst.heading("Core definition", "~")
    yield _conditions(scope.core_conditions)
    if scope.extended_conditions:
        yield rst.heading("Extended definition", "~")
        yield _conditions(scope.extended_conditions)


def _conditions(lines: tuple[tuple[Condition, ...], ...]) -> str:
    return rst.classed(
        "conditions",
        rst.bullets(
            _condition(line[0])
            if len(line) == 1
            else rst.blocks("One of these:", rst.classed("conditions", rst.bullets(map(_condition, line))))
            for line in lines
        ),
    )


def _condition(condition: Condition) -> str:
    some = ", and of some such children only, so that nothing can be said of one" if condition.only_some else ""
    return rst.blocks(
        f"The child {rst.strong(condition.statement)}: {rst.literal(condition.about)} is {_wanted(condition)}{some}",
        citations_list(condition.citations),
    )


def _wanted(condition: Condition) -> str:
    if condition.at_least is not None:
        return f"{condition.at_least} at least" if condition.holds else f"below {condition.at_least}"
    return "true" if condition.holds else "false"


def _attribution(theme: Theme) -> str:
    rule = (
        "A finding is tied to an area only if that area has agreed to it."
        if theme.attributed_only_with_consent
        else "A finding can be tied to an area without its consent."
    )
    return rst.blocks(
        _graded(theme, "attribution", rule),
        "Which areas were visited is not recorded here, even where one has said so itself.",
    )


def index_page(words: Words) -> str:
    """The themes side by side."""
    kind = words.themes
    visits = rst.link(word_label("activity", "thematic-visit"), "thematic visits")
    return rst.page(
        "Thematic reviews",
        f"In each academic year from 2022/23 to 2024/25 {visits} to a small number of areas explored one theme, for a "
        "national report. They judge no area. No theme of a later year was found, and none is guessed; a theme of "
        "your own can be passed in wherever these are, see :doc:`/vocabulary`.",
        rst.table(
            ("Academic year", "Theme", "Guidance", "Report promised", "Report published"),
            (
                (
                    rst.escaped(theme.academic_year),
                    rst.link(word_label(kind.of, theme.code), theme.name),
                    "" if theme.guidance is None else rst.escaped(_when(theme.guidance.published)),
                    rst.escaped(_when(theme.report_promised)),
                    rst.escaped(_when(theme.report_published)),
                )
                for theme in kind
            ),
            (14, 32, 18, 18, 18),
            "first-column-whole",
        ),
        "A report was promised for a season and published on a day. A season has no last day, so that nothing here "
        "says that a report was late.",
        ".. toctree::\n   :hidden:\n\n" + "\n".join(f"   {theme.code}" for theme in kind),
        label="themes",
    )


def pages_of(shelf: tuple[Edition, ...], words: Words = WORDS) -> dict[str, str]:
    """A page for each theme, and one for them all."""
    return {
        "themes/index.rst": index_page(words),
        **{f"themes/{theme.code}.rst": theme_page(theme, shelf, words) for theme in words.themes},
    }


def pages() -> dict[str, str]:
    """The pages, for the library's editions and words."""
    return pages_of(sf.editions())
