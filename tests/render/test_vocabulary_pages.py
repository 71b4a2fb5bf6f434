"""Pages of themes, groups, methods and definitions: whole, with every name, date and source."""

import re
from html.parser import HTMLParser

import attrs
import pytest

import sendframework as sf
from sendframework.render.html_pages import to_html
from sendframework.render.words import to_text
from sendframework.vocabulary.looking_up import vocabularies
from sendframework.vocabulary.milestones import MilestoneCode
from sendframework.vocabulary.regions import OfstedRegion, StatisticalRegion
from tests.render import things
from tests.rows import every_row_of

AP = sf.THEMES.find("alternative-provision")
EVERY_WORD = [pytest.param(word, id=f"{listed.of}-{word.code}") for listed in vocabularies() for word in listed]


def running(thing):
    """The text of a page without its layout."""
    return " ".join(to_text(thing).split())


@every_row_of("word", [each.values[0] for each in EVERY_WORD], ids=[each.id for each in EVERY_WORD])
def test_a_word_is_told_with_its_meaning_its_names_its_period_its_grade_and_its_sources(word):
    told = running(word)
    meaning = [getattr(word, name, None) for name in ("text", "role", "definition", "takes_part")]
    names = (word.name, *word.other_words) if not isinstance(word, sf.Theme) else (word.name, *word.variants)
    period = [] if word.period is None else [f"In use: {word.period}"]
    notes = [citation.note for citation in word.citations if citation.note]
    documents = [citation.source.title if citation.source else "no source found" for citation in word.citations]
    for said in (*filter(None, meaning), *names, *period, f"Grade: {word.grade}", *notes, *documents):
        assert said in told
    assert told.startswith(f"{word.code} (")


@pytest.mark.parametrize("theme", sf.THEMES, ids=lambda theme: theme.code)
class TestThemes:
    def test_every_sentence_stands_on_its_page(self, theme):
        told = running(theme)
        texts = (*theme.purposes, *theme.reasons, *theme.looks_at, *theme.report_gives, *theme.uses, *theme.not_known)
        conditions = [condition.statement for condition in theme.scope.conditions]
        for said in (*texts, theme.scope.provision, theme.scope.children, *conditions):
            assert said in told
        for group in theme.heard:
            assert f"{group.name} ({group.code})" in told

    def test_every_citation_stands_there_with_its_grade_and_the_part_that_it_supports(self, theme):
        told = to_text(theme)
        for citation in theme.citations:
            document = str(attrs.evolve(citation, supports="whole")).removesuffix("]")
            note = f": {citation.note}" if citation.note else ""
            parts = re.findall(rf"^- {re.escape(document)}(?: for the (.*))?\]{re.escape(note)}$", told, re.MULTILINE)
            assert [citation.supports.replace("-", " ") in (each or "whole").split(", ") for each in parts] == [True]

    def test_every_source_of_a_condition_stands_there(self, theme):
        told = running(theme)
        for condition in theme.scope.conditions:
            assert f"{condition.statement}: {condition.citations[0]}" in told

    def test_the_dates_promised_and_kept_have_their_grades(self, theme):
        told = to_text(theme)
        promised = sf.grade_of(theme.evidence("report-promised"))
        published = sf.grade_of(theme.evidence("report-published"))
        assert f"\nReport promised for: {theme.report_promised} ({promised})\n" in told
        assert f"\nReport published: {sf.in_words(theme.report_published)} ({published})\n" in told
        assert f"\nGuidance: Ofsted and CQC, {theme.guidance.title} ({sf.in_words(theme.guidance.published)})\n" in told


def test_a_theme_word_for_word():
    lines = to_text(AP).splitlines()
    start = lines.index("Core definition, all of which has to hold of a child:")
    left = "is one of those heard who no longer attend it or receive its outreach"
    assert lines[start : start + 21] == [
        "Core definition, all of which has to hold of a child:",
        "- any of these:",
        "  - is in alternative provision (secondary)",
        "  - receives outreach from alternative provision (secondary)",
        "",
        "Extended definition, all of which has to hold of a child:",
        "- any of these:",
        "  - is in alternative provision (secondary)",
        "  - receives outreach from alternative provision (secondary)",
        f"  - {left} (secondary; of some such children only)",
        "",
        "Guidance: Ofsted and CQC, Thematic reviews of alternative provision in local areas (26 January 2023)",
        "Visits from: February 2023",
        "Visits in: spring, summer (primary)",
        "Areas visited: 6 (secondary)",
        "Survey responses: more than 700 (secondary)",
        "Report promised for: autumn 2023 (primary)",
        "Report published: 1 February 2024 (secondary)",
        f"Report: Ofsted and CQC, {AP.report.title} (February 2024)",
        "The report lists the areas visited: yes (primary)",
        "Findings tied to an area only if it agrees: yes (primary)",
    ]


def test_a_document_that_supports_several_parts_alike_is_named_once_for_all():
    told = to_text(AP)
    announcement = "- Ofsted and CQC, New visits to understand children's experience of alternative provision"
    assert f"{announcement} (26 January 2023) [primary for the whole, reasons, provision, visits, " in told


def test_what_is_not_known_of_an_own_theme_is_left_out():
    assert to_text(things.own_theme()).splitlines() == [
        "early-help (theme)",
        "Early help: what the thematic visits of the academic year 2030/31 explored in depth.",
        "",
        "Purposes:",
        "- What early help there is.",
        "",
        "Provision: Early help.",
        "Children: All children.",
        "",
        "Report promised for: 1 September 2031",
        "Findings tied to an area only if it agrees: yes",
        "Grade: primary",
        "",
        "Sources:",
        "- A publisher, A handbook [primary]",
    ]


class TestMembers:
    def test_a_region_is_told_with_its_place_in_the_other_list(self):
        two = to_text(OfstedRegion("north-east-yorkshire-and-the-humber"))
        assert two.startswith("north-east-yorkshire-and-the-humber (Ofsted region)\n")
        assert "\nStatistical regions: North East; Yorkshire and the Humber\nGrade: primary\n" in two
        one = to_text(StatisticalRegion.NORTH_EAST)
        assert one.startswith("north-east (statistical region)\n")
        assert "\nRegion of Ofsted's: North East, Yorkshire and the Humber\nGrade: inferred\n" in one

    def test_a_member_is_told_as_its_definition_with_the_name_of_its_set(self):
        definition = sf.definition_of(sf.Activity.REVISIT)
        told = to_text(definition)
        assert told.startswith("revisit (definition)\n")
        assert to_text(sf.Activity.REVISIT) == told.replace("(definition)", "(activity)", 1)

    @pytest.mark.parametrize("member", [MilestoneCode.NOTIFICATION, sf.Weekday.MONDAY])
    def test_a_member_without_definition_has_no_page(self, member):
        with pytest.raises(sf.InvalidTypeError, match=r"^to_text\(thing\): must be something of the library that has"):
            to_text(member)


def test_entries_within_entries_are_lists_within_lists():
    class Depth(HTMLParser):
        deepest = now = 0

        def handle_starttag(self, tag, attrs):
            self.now += tag == "ul"
            self.deepest = max(self.deepest, self.now)

        def handle_endtag(self, tag):
            self.now -= tag == "ul"

    read = Depth()
    read.feed(to_html(AP))
    assert (read.deepest, read.now) == (2, 0)
    assert "<li>any of these:<ul><li>is in alternative provision (secondary)</li>" in to_html(AP)


def test_a_list_is_told_word_by_word():
    told = to_text(sf.METHODS)
    assert [line.split(" (")[0] for line in told.splitlines() if line.endswith(" (evidence method)")] == list(
        sf.METHODS.codes
    )


def test_an_own_word_is_told_as_ours_are():
    theme, group, method, definition = (to_text(word, width=80) for word in things.hostile_words())
    for told in (theme, group, method, definition):
        assert "<script>alert" in told
        assert "\x1b" not in told
    assert group.startswith(f"{sf.GROUPS[0].code} (stakeholder group)\n")
