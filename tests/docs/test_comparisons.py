"""Every difference between neighbouring editions stands on their page, and what was announced and not read."""

import re
from itertools import pairwise

import attrs
import pytest

import sendframework as sf
from _generate import _markup as rst
from _generate import comparisons
from _generate._rules import change_label, question_label, rule_label, title_of
from _generate._values import capital, day
from _generate.editions import comparison_label
from tests.docs.entries import assert_cited, under
from tests.docs.pages import PAGES

SHELF = sf.editions()

PAIRS = tuple(pairwise(SHELF))
EACH = pytest.mark.parametrize(("old", "new"), PAIRS, ids=[f"{old.id}-{new.id}" for old, new in PAIRS])
ONE_FRAMEWORK = pytest.mark.parametrize(
    ("old", "new"),
    [pair for pair in PAIRS if pair[0].framework == pair[1].framework],
    ids=lambda edition: edition.id,
)
LAST_OF_FIRST, FIRST_OF_SECOND = sf.edition("2021-04"), sf.edition("2023-01")


def page_of(old, new):
    return PAGES[f"comparisons/{old.id}-to-{new.id}.rst"]


def rule_of(page, rule_id):
    """What stands under the heading of a rule that both editions have."""
    return under(page, title_of(rule_id), "~")


def test_each_edition_stands_beside_its_neighbour():
    assert comparisons.pairs_of(SHELF) == PAIRS
    assert {name for name in PAGES if name.startswith("comparisons/")} == {
        "comparisons/index.rst",
        *(f"comparisons/{old.id}-to-{new.id}.rst" for old, new in PAIRS),
    }


@EACH
def test_the_page_says_which_two_editions_and_how_many_rules(old, new):
    page, comparison = page_of(old, new), sf.diff(old, new)
    assert f".. _{comparison_label(old, new)}:\n" in page
    assert f'``sf.diff("{old.id}", "{new.id}")``' in page
    for edition in (old, new):
        assert rst.link(f"edition-{edition.id}", edition.title) in page
        assert rst.escaped(str(edition.in_force)) in page
    for text in (page, PAGES["comparisons/index.rst"]):
        assert rst.escaped(comparisons.counts_of(comparison)) in text
    for note in comparison.notes:
        assert rst.escaped(note.text) in page


@EACH
def test_every_change_of_a_rule_is_told_and_leads_to_it(old, new):
    page, comparison = page_of(old, new), sf.diff(old, new)
    for change in comparison.changes:
        for edition, rule in ((old, change.before), (new, change.after)):
            if rule is not None:
                assert f"<{rule_label(edition, rule.id)}>`" in page
        if len(change.rules) == 1:
            assert f"{rst.escaped(change.rule_id)} <rule-" in page
            assert rst.escaped(change.rules[0].statement) in page
            continue
        told = rule_of(page, change.rule_id)
        before, _, after = told.partition(rst.link(rule_label(new, change.rule_id), new.id))
        for each in (*change.fields, *change.evidence):
            if comparison.of_two_frameworks and each in change.evidence and each.field != "grade":
                continue
            name = "" if each.field == "statement" else f"{rst.strong(capital(each.field))}: "
            assert f"      {name}{rst.escaped(each.before)}\n" in before
            assert f"      {name}{rst.escaped(each.after)}\n" in f"{after}\n"


@EACH
def test_what_was_announced_says_whether_its_text_was_read(old, new):
    page, comparison = page_of(old, new), sf.diff(old, new)
    assert page.count("\nAnnounced between them, text not read") == bool(comparison.unread)
    for change in comparison.announced:
        holder = new if change in new.announced_changes else old
        _, _, rest = page.partition(rst.link(change_label(holder, change.id), change.summary))
        assert rest.startswith(" :mark:`text read`" if change.text_read else " :warning:`text not read`")
        for name in change.rules:
            assert f"<{rule_label(holder, name)}>`" in rest.partition("\n")[0]
        assert rst.escaped(day(change.on)) in page
        assert change.paragraph is None or rst.escaped(change.paragraph) in page


@EACH
def test_papers_and_questions_are_told(old, new):
    page, comparison = page_of(old, new), sf.diff(old, new)
    for source in comparison.papers:
        assert f"<source-{source.id}>`" in page
        assert rst.escaped(source.read) in page
    for edition, questions in ((old, comparison.open_before), (new, comparison.open_after)):
        for asked in questions:
            assert rst.link(question_label(edition, asked.id), asked.question) in page


@ONE_FRAMEWORK
def test_rules_of_one_framework_stand_by_what_became_of_them(old, new):
    page, comparison = page_of(old, new), sf.diff(old, new)
    for kind in sf.ChangeKind:
        found = comparison.of_kind(kind)
        assert (f"\n{rst.escaped(f'{capital(kind.words)}: {len(found)}')}\n-" in page) is bool(found)
        assert (comparisons.LEADS[kind] in page) is bool(found)


class TestTwoFrameworks:
    page = page_of(LAST_OF_FIRST, FIRST_OF_SECOND)
    comparison = sf.diff(LAST_OF_FIRST, FIRST_OF_SECOND)

    def section(self, matter):
        return under(self.page, capital(matter.words), "-")

    def test_the_page_is_called_after_them(self):
        assert "The two frameworks\\: 2021\\-04 beside 2023\\-01\n=" in self.page

    def test_rules_stand_by_what_they_are_about(self):
        for change in self.comparison.changes:
            section = self.section(change.matter)
            names = {f"<{rule_label(edition, change.rule_id)}>`" for edition in (LAST_OF_FIRST, FIRST_OF_SECOND)}
            assert any(name in section for name in names)

    def test_what_only_one_has_stands_on_its_own_side(self):
        for change in self.comparison.changes:
            if change.change in {sf.ChangeKind.ADDED, sf.ChangeKind.REMOVED}:
                first, _, second = self.section(change.matter).partition("Only in :ref:`2023\\-01 <edition-2023-01>`")
                first = first.partition("Only in :ref:`2021\\-04 <edition-2021-04>`")[2]
                added = change.change is sf.ChangeKind.ADDED
                edition = FIRST_OF_SECOND if added else LAST_OF_FIRST
                link = rst.link(rule_label(edition, change.rule_id), change.rule_id)
                assert (link in second, link in first) == (added, not added)

    def test_the_frameworks_as_such_are_told(self):
        for change in self.comparison.framework_changes:
            for text in (rst.strong(capital(change.field)), rst.escaped(change.before), rst.escaped(change.after)):
                assert text in self.page

    def test_outcomes_have_no_counterpart_and_the_page_says_why(self):
        section = self.section(sf.Matter.OUTCOMES)
        note = next(note for note in self.comparison.notes if note.code == "outcomes-not-matched")
        assert rst.escaped(note.text) in section
        assert_cited(note.citations, section)
        assert self.page.count(rst.escaped(note.text)) == 1

    def test_what_both_say_alike_is_listed(self):
        assert self.comparison.unchanged
        for name in self.comparison.unchanged:
            assert f"<{rule_label(FIRST_OF_SECOND, name)}>`" in self.page.partition("The same in both")[2]


class TestOwnEditions:
    base = SHELF[-1]

    def test_a_rule_on_other_evidence_says_that_its_words_are_the_same(self):
        rule = self.base.rules_of(sf.LegalBasisRule)[0]
        own = self.base.with_rule(attrs.evolve(rule, citations=rule.citations[:1]), id="own")
        page = comparisons.comparison_page(self.base, own)
        assert "\nSourced anew\\: 1\n" in page
        assert rule_of(page, rule.id).count("The same words.") == 2

    def test_editions_that_do_not_differ_have_a_page_that_says_so(self):
        own = self.base.amended(id="own", in_force=self.base.in_force)
        page = comparisons.comparison_page(self.base, own)
        assert rst.escaped(f"{len(self.base.rules)} the same") in page
        assert not re.search(r"(?m)^-{5,}$", page)

    def test_an_edition_stands_beside_the_one_it_amends_though_that_is_no_neighbour(self):
        own = SHELF[-2].amended(id="own", in_force=SHELF[-2].in_force)
        assert comparisons.pairs_of((*SHELF[-2:], own)) == (SHELF[-2:], (SHELF[-1], own), (SHELF[-2], own))

    def test_an_announcement_that_neither_page_has_is_told_without_a_link(self):
        change = attrs.evolve(self.base.announced_changes[0], on=None, paragraph="88 and 89")
        between = self.base.amended(id="between", in_force=self.base.in_force, announced_changes=(change,))
        own = between.amended(id="own", in_force=self.base.in_force)
        line = comparisons._announcement(change, self.base, own)
        assert line.startswith(f"day not known, paragraphs 88 and 89: {rst.escaped(change.summary)} :mark:`text read`")
        annex = comparisons._announcement(attrs.evolve(change, paragraph="Annex A"), self.base, between)
        assert annex.startswith("day not known, Annex A: ")
