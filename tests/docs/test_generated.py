"""Every rule, source, announced change and open question has its place on a page, whatever the editions are."""

import re
from collections import Counter
from datetime import date, time
from itertools import pairwise

import attrs
import pytest

import sendframework as sf
from _generate import _markup as rst
from _generate import editions, open_questions, sources
from _generate._across import edition_span
from _generate._rules import change_label, differing_fields, name_of, question_label, rule_label
from _generate._values import amount, capital, day, distance, lower, shown, words_of
from _generate.editions import LEADS
from sendframework.handbooks.matters import Matter, matter_of
from tests.docs.entries import assert_cited, entry
from tests.docs.pages import PAGES

SHELF = sf.editions()

EACH = pytest.mark.parametrize("edition", SHELF, ids=[edition.id for edition in SHELF])
TEAM_OF_ONE = sf.TeamMember(role="lead-inspector", inspectorate=sf.Actor.OFSTED, least=1, most=1, leads=True)


def page_of(edition):
    return PAGES[f"editions/{edition.id}.rst"]


@EACH
def test_every_rule_stands_on_the_page_of_its_edition(edition):
    page = page_of(edition)
    for rule in edition.rules:
        block = entry(page, rule_label(edition, rule.id))
        assert f"\n\n{rst.escaped(rule.statement)}\n" in block
        assert f"``{rule.id}``" in block
        assert rst.certainty_badge(rule.certainty, "certainty") in block
        assert f":grade-{rule.grade}:`grade {rule.grade}" in block


@EACH
def test_the_id_of_a_rule_is_its_address_on_the_page_of_its_edition(edition):
    """Sphinx makes the address of a heading from its words, unless another heading has it already."""
    lines = page_of(edition).splitlines()
    headings = [above for above, below in pairwise(lines) if above and re.fullmatch("=+|-+|~+", below)]
    addresses = [re.sub("[^a-z0-9]+", "-", heading.replace("\\", "").lower()).strip("-") for heading in headings]
    assert {rule.id for rule in edition.rules} <= set(addresses)
    assert [name for name, count in Counter(addresses).items() if count > 1] == []


@EACH
def test_every_citation_stands_with_its_rule(edition):
    page = page_of(edition)
    for rule in edition.rules:
        assert_cited(rule.citations, entry(page, rule_label(edition, rule.id)))


@EACH
def test_every_field_of_every_rule_is_told(edition):
    page = page_of(edition)
    for rule in edition.rules:
        block = entry(page, rule_label(edition, rule.id))
        told = {"id", "statement", "citations", "activities", "milestone", "label", "after", "interval", "week"}
        for field in attrs.fields(type(rule)):
            value = getattr(rule, field.name)
            if field.name in told | {"weekday", "upper_estimate_after"} or value in {None, field.default}:
                continue
            assert f":{name_of(field.name, type(rule))}:" in block
            assert field.name == "outcomes" or shown(value).splitlines()[0] in block
        if isinstance(rule, sf.MilestoneRule):
            assert rst.escaped(capital(distance(rule))) in block
            assert f"``{rule.milestone}``" in block


@EACH
def test_every_activity_has_its_milestones_in_the_tree(edition):
    page = page_of(edition)
    _, _, trees = page.partition("\nDates\n-")
    trees = trees.partition("\nActivities\n-")[0]
    for activity in edition.rules_of(sf.ActivityRule):
        assert f"\nDates\\: {rst.escaped(activity.name)}\n" in trees
    for rule in edition.rules_of(sf.MilestoneRule):
        wanted = len(rule.activities)
        assert trees.count(f"- {rst.link(rule_label(edition, rule.id), rule.label)}") == wanted


@EACH
def test_every_announced_change_says_whether_its_text_was_read(edition):
    page = page_of(edition)
    for change in edition.announced_changes:
        block = entry(page, change_label(edition, change.id))
        assert rst.escaped(change.summary) in block
        assert (":mark:`text read`" in block) is change.text_read
        assert (":warning:`text not read`" in block) is not change.text_read
        for name in change.rules:
            assert f"<{rule_label(edition, name)}>`" in block
            assert f"<{change_label(edition, change.id)}>`" in entry(page, rule_label(edition, name))
        unread = f"<{change_label(edition, change.id)}>`" in PAGES["open-questions.rst"]
        assert unread is not change.text_read


@EACH
def test_every_open_question_stands_on_both_pages_and_with_the_rules_it_touches(edition):
    page = page_of(edition)
    for question in edition.open_questions:
        block = entry(page, question_label(edition, question.id))
        for text in (question.question, question.position):
            assert rst.escaped(text) in block
            assert rst.escaped(text) in PAGES["open-questions.rst"]
        for name in question.rules:
            assert f"<{rule_label(edition, name)}>`" in block
            assert f"<{question_label(edition, question.id)}>`" in entry(page, rule_label(edition, name))


def test_a_question_is_open_in_the_editions_that_ask_it():
    found = open_questions.questions_by_editions(SHELF)
    for (name, question, position), where in found.items():
        asking = [
            edition
            for edition in SHELF
            for each in edition.open_questions
            if (each.id, each.question, each.position) == (name, question, position)
        ]
        assert asking == list(where)
    page = PAGES["open-questions.rst"]
    for edition in SHELF:
        for question in edition.open_questions:
            for name in question.rules:
                assert any(f"<{rule_label(other, name)}>`" in page for other in SHELF)


def test_every_source_has_an_entry_with_the_rules_that_cite_it():
    page = PAGES["sources.rst"]
    cited = {citation.source for edition in SHELF for rule in edition.rules for citation in rule.citations} - {None}
    listed = sources.all_sources(SHELF)
    assert set(sf.SOURCES) | cited <= set(listed)
    for source in listed:
        block = entry(page, f"source-{source.id}")
        for text in (source.title, source.publisher, source.read, source.address):
            assert text is None or rst.escaped(text) in block
        for name, where in sources.rules_citing(source, SHELF).items():
            assert any(f"<{rule_label(edition, name)}>`" in block for edition in where)
            assert f"{edition_span(where, SHELF)}: " in block


def test_the_ids_of_sources_are_unique():
    ids = [source.id for source in sources.all_sources(SHELF)]
    assert len(ids) == len(set(ids))


def test_every_bank_holiday_is_a_row_with_basis_status_and_sources():
    calendar = sf.england_working_days()
    page = PAGES["bank-holidays.rst"]
    rows = [row.split("\n") for row in page.split("\n   * - ")[1:]]
    rows = [[cell.strip().removeprefix("- ") for cell in row[:5]] for row in rows if row[0] != "Day"]
    assert len(rows) == len(calendar.holidays)
    for row, holiday in zip(rows, calendar.holidays, strict=True):
        assert rst.escaped(f"{sf.in_words(holiday.on, weekday=True)} {holiday.on.year}").startswith(row[0])
        assert row[1].startswith(rst.escaped(holiday.name))
        assert (", for " in row[1]) is (holiday.replaces is not None)
        assert row[2:4] == [holiday.basis.words, holiday.status.words]
        assert len(row[4].split(", ")) == len(holiday.citations)


def test_the_index_says_what_each_edition_changed():
    page = PAGES["editions/index.rst"]
    for edition in SHELF:
        assert f"<edition-{edition.id}>`" in page
        older = editions.amended_by(edition, SHELF)
        if older is None:
            continue
        _, _, section = page.partition(f"\n{rst.escaped(f'From {older.id} to {edition.id}')}\n")
        section = section.partition("side by side")[0]
        for kind, names in editions.difference(older, edition).items():
            assert f":{capital(kind.words)}:" in section
            for name in names:
                holding = older if kind is sf.ChangeKind.REMOVED else edition
                assert rst.link(rule_label(holding, name), name) in section


def own_edition(**changes):
    """The newest edition with one rule new, one changed and one gone."""
    base = SHELF[-1]
    first, second, *_ = base.rules_of(sf.LegalBasisRule)
    changed = attrs.evolve(first, statement="Said otherwise.")
    added = attrs.evolve(first, id="added-here")
    return base.amended(
        id="own", in_force=base.in_force, add=(added,), replace=(changed,), remove=(second.id,), **changes
    ), (base, added, changed, second)


def test_what_changed_is_told_with_the_words_of_before():
    own, (base, added, changed, gone) = own_edition()
    page = editions.edition_page(own, (base, own))
    assert editions.difference(base, own) == {
        sf.ChangeKind.ADDED: (added.id,),
        sf.ChangeKind.CHANGED: (changed.id,),
        sf.ChangeKind.REMOVED: (gone.id,),
    }
    assert f":Removed:\n   {rst.link(rule_label(base, gone.id), gone.id)}" in page
    assert ":mark:`new in this edition`" in entry(page, rule_label(own, added.id))
    block = entry(page, rule_label(own, changed.id))
    assert ":mark:`changed in this edition`" in block
    assert rst.escaped(base.rule(changed.id).statement) in block
    assert "Differs in\\: statement\\." in block
    untouched = base.rules[0]
    assert "edition`" not in entry(page, rule_label(own, untouched.id)).partition("rule-statement")[0]


def test_a_rule_that_changed_only_its_evidence_says_that_its_words_did_not_change():
    base = SHELF[-1]
    rule = base.rules_of(sf.LegalBasisRule)[0]
    own = base.with_rule(attrs.evolve(rule, citations=rule.citations[:1]), id="own")
    page = editions.edition_page(own, (base, own))
    block = entry(page, rule_label(own, rule.id))
    assert "The same words. Differs in\\: citations\\." in block
    assert ":mark:`on other evidence in this edition`" in block
    assert ":Sourced anew:" in page
    assert ":Changed:" not in page


def test_an_edition_without_anything_to_say_says_so():
    own, (base, *_) = own_edition()
    silent = attrs.evolve(own, announced_changes=(), open_questions=(), amends="unknown")
    page = editions.edition_page(silent, (base, silent))
    assert page.count("\n\nNone.\n") == 2
    assert "Amends:\n   ``unknown``" in page
    assert "What changed" not in page
    assert open_questions.open_questions_page((silent,)).endswith("None.\n")
    same = base.amended(id="same", in_force=base.in_force)
    assert "\n\nNo rule.\n" in editions.edition_page(same, (base, same))
    assert "No rule changed." in editions.index_page((base, same))


@EACH
def test_rules_stand_under_what_they_are_about(edition):
    page = page_of(edition)
    for matter in Matter:
        wanted = [rule for rule in edition.rules if matter_of(rule) is matter]
        heading = f"\n{capital(matter.words)}\n{'-' * (2 * len(matter.words) + 3)}\n\n{LEADS[matter]}\n"
        assert (heading in page) is bool(wanted)
        section = re.split(r"\n-{9,}\n", page.partition(heading)[2])[0]
        assert re.findall(rf"(?m)^\.\. _rule-{edition.id}-(.+):$", section) == [rule.id for rule in wanted]


@attrs.frozen(kw_only=True)
class LocalCustomRule(sf.Rule):
    """What is done here and nowhere else."""

    place: str
    """Where."""


def test_a_kind_of_rule_that_nobody_foresaw_stands_there_with_all_its_fields():
    base = SHELF[-1]
    custom = LocalCustomRule(
        id="custom", statement="So it is.", citations=base.rules[0].citations, place="In *one* town."
    )
    own = base.with_rule(custom, id="own")
    page = editions.edition_page(own, (base, own))
    assert ":Place:\n   In \\*one\\* town\\.\n" in entry(page, rule_label(own, "custom"))


def test_milestones_stand_by_about_when_they_come():
    page = page_of(sf.edition("2025-07"))
    _, _, tree = page.partition("\nDates\\: Area SEND full inspection\n")
    labels = ("Notification", "Set\\-up discussion", "Surveys close", "Off\\-site fieldwork starts", "Report published")
    places = [tree.index(f"- :ref:`{label} <") for label in labels]
    assert places == sorted(places)
    assert tree.index("3 years later") < tree.index("5 years later")


@pytest.mark.parametrize(
    ("rule_id", "words"),
    [
        ("full-inspection-notification", "usually on a Monday; other dates are counted from it"),
        ("full-inspection-on-site-notice", "10 working days later, usually on a Monday"),
        (
            "full-inspection-on-site-length",
            "the last of 5 working days, that day counted as the first, usually on a Friday",
        ),
        ("full-inspection-first-day-meeting", "the same day"),
        ("full-inspection-surveys-close", "in week 2, on which day is not known"),
        ("full-inspection-report-publication", "29 to 101 working days later"),
        ("full-inspection-report-received", "later, after no published number of days"),
    ],
)
def test_a_distance_in_words(rule_id, words):
    assert distance(sf.edition("2023-01").rule(rule_id)) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (True, "yes"),
        (False, "no"),
        ((), "not known"),
        (3, "3"),
        (sf.Actor.NOMINATED_OFFICER, "local area nominated officer"),
        (("Responsible body", "What, and by when"), "Responsible body; What, and by when"),
        ((sf.Actor.OFSTED, sf.Actor.INSPECTORS), "Ofsted, inspectors"),
        ((sf.FindingKind.EFFECTIVE_PRACTICE,), ":ref:`effective practice <finding-kind-effective-practice>`"),
        (
            sf.GROUPS[0],
            ":ref:`Children and young people with SEND <stakeholder-group-children-and-young-people>`",
        ),
        (attrs.evolve(sf.GROUPS[0], name="Our own"), "Our own"),
        (sf.THEMES[0], ":ref:`Alternative provision <theme-alternative-provision>`, 2022/23"),
        (
            (sf.Quota(of="children", least=6, most=6), sf.Quota(of="plans", least=1)),
            "- 6 children\n\n- at least 1 plans",
        ),
        ((TEAM_OF_ONE,), "- lead inspector \\(Ofsted, leads\\)\\: 1"),
    ],
)
def test_a_value_in_words(value, words):
    assert shown(value) == words


def test_a_day_and_a_time_in_words():
    assert shown(date(2020, 3, 17)) == "17 March 2020"
    assert shown(time(9, 5)) == "09\\:05"


def test_small_words():
    assert words_of("two-on-sen-support") == "two on SEN support"
    assert (amount(1, 2), amount(2, 2), amount(2, None)) == ("1 to 2", "2", "at least 2")
    assert (lower("Report published"), lower("SEND report")) == ("report published", "SEND report")
    days = (day(None), day(date(2025, 7, 7)), day(sf.PartialDate(year=2023)))
    assert days == ("day not known", "7 July 2025", "2023")


def test_fields_that_only_one_of_two_kinds_has_differ():
    edition = sf.edition("2025-07")
    one, other = edition.rule("report-title"), edition.rule("main-focus")
    assert {"order", "heading", "actor"} <= set(differing_fields(one, other))
