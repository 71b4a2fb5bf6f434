"""Every theme, group, activity, outcome, term and other word has its place on a page, with its sources."""

import re
from itertools import pairwise

import attrs
import pytest

import sendframework as sf
from _generate import _markup as rst
from _generate import encoded, frameworks, groups, inspection_types, outcomes, sources, terms, themes, words
from _generate._across import Said, across, edition_span
from _generate._rules import rule_label
from _generate._values import FINDINGS, OUTCOMES, capital, day, distance, shown, word_label
from _generate._words import DEFINED, WORDS, Words, member_link
from tests.docs.entries import assert_cited, entry
from tests.docs.pages import PAGES
from tests.rows import every_row_of
from tests.strategies import SOME_CITATION

SHELF = sf.editions()

ENTRIES = [(entries, each) for entries in WORDS.lists for each in entries]
EACH_ENTRY = every_row_of(("entries", "each"), ENTRIES, ids=[f"{entries.of}-{each.code}" for entries, each in ENTRIES])
EACH_THEME = pytest.mark.parametrize("theme", sf.THEMES, ids=sf.THEMES.codes)
EACH_ACTIVITY = pytest.mark.parametrize("activity", sf.Activity)
FILES = {
    "theme": "themes/{code}.rst",
    "activity": "inspection-types/{code}.rst",
    "stakeholder group": "groups.rst",
    "sector": "groups.rst",
    "term": "words/terms.rst",
    "role": "words/people.rst",
    "actor": "words/people.rst",
    "evidence method": "words/methods.rst",
    "framework code": "words/frameworks.rst",
    "aspect": "words/frameworks.rst",
    "support event": "words/after-inspection.rst",
    "ofsted region": "words/regions.rst",
    "statistical region": "words/regions.rst",
    "body kind": "words/records.rst",
    "plan kind": "words/records.rst",
    "plan stage": "words/records.rst",
    "interruption kind": "words/records.rst",
    "thematic finding kind": "words/records.rst",
    **{sf.definitions_of(kind).of: "outcomes.rst" for kind in (*OUTCOMES, *FINDINGS)},
}
"""The page on which the entries of each list stand."""


def page_of(entries, each):
    return PAGES[FILES[entries.of].format(code=each.code)]


def block_of(entries, each):
    """What stands at the place of an entry; of what has a page of its own, the page."""
    if entries.of in {"theme", "activity"}:
        return page_of(entries, each)
    return entry(page_of(entries, each), word_label(entries.of, each.code))


def test_every_list_of_the_library_is_shown():
    assert set(map(id, sf.vocabularies())) == set(map(id, WORDS.lists))
    assert set(words.PAGES) == set(FILES) == {entries.of for entries in WORDS.lists}
    assert len(DEFINED) == len(set(DEFINED))


@EACH_ENTRY
def test_every_entry_stands_on_its_page_with_all_that_is_said_of_it(entries, each):
    page, block = page_of(entries, each), block_of(entries, each)
    assert f".. _{word_label(entries.of, each.code)}:\n" in page
    meaning = next(
        text for name in ("text", "role", "definition", "academic_year") if (text := getattr(each, name, ""))
    )
    for text in (each.name, meaning, *getattr(each, "official_names", ()), *getattr(each, "other_names", ())):
        assert rst.escaped(text) in block
    for text in each.variants:
        assert rst.escaped(text) in block
    assert each.period is None or rst.escaped(str(each.period)) in block
    assert f"``{each.code}``" in block
    regions = entries.of.endswith(" region")  # whose sources stand below the table
    assert_cited(each.citations, page if regions else block)
    assert regions or f":grade-{each.grade}:`grade {each.grade}`" in block


@EACH_ENTRY
def test_what_an_entry_cites_leads_back_to_it(entries, each):
    for citation in sources.citations_of(each):
        if citation.source is not None:
            block = entry(PAGES["sources.rst"], f"source-{citation.source.id}")
            assert f"<{word_label(entries.of, each.code)}>`" in block


def test_the_page_of_all_words_leads_to_every_list():
    page = PAGES["words/index.rst"]
    for entries in WORDS.lists:
        label = words.PAGES[entries.of].removeprefix(":ref:`").removesuffix("`")
        assert words.PAGES[entries.of] in page
        assert any(f".. _{label}:\n" in other for other in PAGES.values())
        assert f"     - {len(entries)}\n" in page


class TestThemes:
    @EACH_THEME
    def test_every_text_of_a_theme_is_shown(self, theme):
        page = PAGES[f"themes/{theme.code}.rst"]
        texts = (*theme.purposes, *theme.reasons, *theme.looks_at, *theme.report_gives, *theme.uses, *theme.not_known)
        for text in (*texts, theme.scope.provision, theme.scope.children):
            assert rst.escaped(text) in page

    @EACH_THEME
    def test_the_papers_and_the_dates_promised_and_kept(self, theme):
        page = PAGES[f"themes/{theme.code}.rst"]
        for paper in (theme.guidance, theme.report):
            assert f"<source-{paper.id}>`" in page
        for name, when, part in (
            ("Report promised", theme.report_promised, "report-promised"),
            ("Report published", theme.report_published, "report-published"),
        ):
            grade = sf.grade_of(theme.evidence(part))
            assert f":{name}:\n   {rst.escaped(day(when))} {rst.grade_badge(grade)}\n" in page
        grade = sf.grade_of(theme.evidence("number-of-areas"))
        assert f":Areas visited:\n   {theme.number_of_areas} {rst.grade_badge(grade)}\n" in page

    @EACH_THEME
    def test_who_is_heard_and_whether_an_area_is_named(self, theme):
        page = PAGES[f"themes/{theme.code}.rst"]
        for group in theme.heard:
            assert f"- {rst.link(word_label('stakeholder group', group.code), group.name)}\n" in page
        grade = sf.grade_of(theme.evidence("attribution"))
        assert f"only if that area has agreed to it\\. {rst.grade_badge(grade)}" in page

    @EACH_THEME
    def test_every_condition_stands_with_what_it_looks_at_and_its_sources(self, theme):
        _, _, core = PAGES[f"themes/{theme.code}.rst"].partition("\nCore definition\n")
        core, _, extended = core.partition("\nExtended definition\n")
        for definition, lines in ((core, theme.scope.core_conditions), (extended, theme.scope.extended_conditions)):
            assert definition.count("One of these:") == sum(len(line) > 1 for line in lines)
            for condition in (condition for line in lines for condition in line):
                said = f"The child {rst.strong(condition.statement)}: ``{condition.about}`` is "
                _, _, rest = definition.partition(said)
                wanted = "50 at least" if condition.at_least else "true" if condition.holds else "false"
                assert rest.startswith(wanted)
                assert ("nothing can be said of one" in rest.partition("\n")[0]) is condition.only_some
                assert_cited(condition.citations, rest.partition("The child ")[0])

    def test_the_index_has_every_theme(self):
        page = PAGES["themes/index.rst"]
        for theme in sf.THEMES:
            row = page.partition(f"* - {rst.escaped(theme.academic_year)}\n")[2].partition("\n   * -")[0]
            assert rst.link(word_label("theme", theme.code), theme.name) in row
            for when in (theme.guidance.published, theme.report_promised, theme.report_published):
                assert rst.escaped(day(when)) in row

    def test_a_theme_of_which_little_is_known_says_so(self):
        scope = sf.Scope(provision="Something.", children="Somebody.")
        bare = sf.Theme(
            code="bare",
            name="Bare",
            academic_year="2030/31",
            purposes=("To see.",),
            scope=scope,
            citations=(SOME_CITATION,),
            attributed_only_with_consent=False,
        )
        page = themes.theme_page(bare, SHELF, WORDS)
        assert "\nNot known.\n" in page
        assert "nothing can be checked" in page
        assert ":It lists the areas visited:\n   not known\n" in page
        assert "can be tied to an area without its consent" in page
        assert ":Guidance:" not in page
        assert ":Rules:" not in page
        below = attrs.evolve(sf.THEMES[2].scope.conditions[-1], holds=False)
        page = themes.theme_page(
            attrs.evolve(bare, scope=attrs.evolve(scope, core_conditions=((below,),))), SHELF, WORDS
        )
        assert "is below 50" in page
        assert "Extended definition" not in page


class TestGroups:
    @every_row_of("group", sf.GROUPS, ids=sf.GROUPS.codes)
    def test_every_rule_that_names_a_group_stands_with_it(self, group):
        block = block_of(sf.GROUPS, group)
        heard, _, involved = block.partition(":Involved by:")
        heard, _, unheard = heard.partition(":Said not to be heard by:")
        kinds = {True: heard, False: unheard, None: involved}
        for used, part in kinds.items():
            kind = sf.InvolvementRule if used is None else sf.EvidenceRule
            rules = [
                rule
                for edition in SHELF
                for rule in edition.rules_of(kind)
                if group in rule.groups and getattr(rule, "used", None) is used
            ]
            assert set(re.findall(r"<rule-[0-9]{4}-[0-9]{2}-(.+?)>`", part)) == {rule.id for rule in rules}
            for rule in rules:
                assert used is None or f"<{word_label('evidence method', rule.method.code)}>`" in part
        for theme in sf.THEMES:
            assert (f"<{word_label('theme', theme.code)}>`" in block) is (group in theme.heard)
        assert group.takes_part is None or rst.escaped(group.takes_part) in block

    def test_groups_stand_under_their_sectors(self):
        page = PAGES["groups.rst"]
        starts = [page.index(f".. _sector-{sector}:\n") for sector in sf.Sector]
        for group in sf.GROUPS:
            place = page.index(f".. _stakeholder-group-{group.code}:\n")
            above = [sector for sector, start in zip(sf.Sector, starts, strict=True) if start < place]
            assert above[-1] is group.sector

    def test_the_table_says_in_which_editions_a_group_is_named(self):
        page = PAGES["groups.rst"]
        for group in sf.GROUPS:
            link = rst.link(word_label("stakeholder group", group.code), group.name)
            row = page.partition(f"* - {link}\n")[2].partition("\n   * -")[0]
            named = [
                edition for edition in SHELF if any(group in getattr(rule, "groups", ()) for rule in edition.rules)
            ]
            assert named
            assert edition_span(named, SHELF) in row

    def test_a_group_that_acts_leads_to_what_it_does_and_back(self):
        forum = sf.GROUPS.find("parent carer forum")
        assert "<actor-parent-carer-forum>`, who acts or is told" in block_of(sf.GROUPS, forum)
        actor = sf.definition_of(sf.Actor.PARENT_CARER_FORUM)
        assert "as a stakeholder group" in block_of(sf.definitions_of(sf.Actor), actor)

    def test_an_own_group_is_shown_beside_ours(self):
        mine = sf.StakeholderGroup(
            code="mine", name="My *own*", sector=sf.Sector.HEALTH, role="To be heard.", citations=(SOME_CITATION,)
        )
        own = WORDS._replace(groups=sf.GROUPS.with_own((mine,)))
        page = groups.groups_page(SHELF, own)
        assert rst.escaped("My *own*") in entry(page, "stakeholder-group-mine")
        assert ":Heard by:" not in entry(page, "stakeholder-group-mine")


class TestInspectionTypes:
    @EACH_ACTIVITY
    def test_what_each_edition_says_of_an_activity_is_told(self, activity):
        page = PAGES[f"inspection-types/{activity}.rst"]
        for edition in SHELF:
            described = [rule for rule in edition.rules_of(sf.ActivityRule) if activity in rule.activities]
            for rule in described:
                for text in (rule.statement, rule.name, rule.purpose, rule.trigger, rule.frequency, rule.produces):
                    assert f": {rst.escaped(text)}\n" in page
                assert rule.at_least_every is None or shown(rule.at_least_every) in page
                assert (":Area may decline:" in page) is rule.optional_for_area
                judges = page.partition(":Judges the area:")[2].partition("\n:")[0]
                assert f": {shown(rule.judges_area)}" in judges

    @EACH_ACTIVITY
    def test_every_rule_about_an_activity_is_led_to(self, activity):
        page = PAGES[f"inspection-types/{activity}.rst"]
        for edition, newer in (*pairwise(SHELF), (SHELF[-1], None)):
            later = {rule.id for rule in newer.rules if activity in rule.activities} if newer else set()
            for rule in edition.rules:
                if activity in rule.activities and rule.id not in later:
                    assert rst.link(rule_label(edition, rule.id), rule.id) in page

    @EACH_ACTIVITY
    def test_every_milestone_says_how_long_after_which_other_it_comes(self, activity):
        page = PAGES[f"inspection-types/{activity}.rst"]
        milestones = page.partition("\nMilestones\n")[2].partition("\nOutcomes\n")[0]
        rules = [
            rule for edition in SHELF for rule in edition.rules_of(sf.MilestoneRule) if activity in rule.activities
        ]
        assert ("No dated step is known." in milestones) is (not rules)
        for rule in rules:
            assert f": {rst.escaped(distance(rule))}" in milestones
            assert rst.grade_badge(rule.grade) in milestones

    @EACH_ACTIVITY
    def test_its_outcomes_are_those_of_the_editions(self, activity):
        page = PAGES[f"inspection-types/{activity}.rst"]
        told = page.partition("\nOutcomes\n")[2].partition("\n\n\n")[0].partition("\nAll its rules\n")[0]
        for outcome in (member for kind in OUTCOMES for member in kind):
            has = any(rule.outcome is outcome for edition in SHELF for rule in edition.outcomes(activity))
            assert (f"- {member_link(outcome, WORDS)}: " in told) is has
        assert ("it judges no area" in told) is not any(edition.outcomes(activity) for edition in SHELF)

    @EACH_ACTIVITY
    def test_suspensions_and_what_was_under_way_are_told(self, activity):
        page = PAGES[f"inspection-types/{activity}.rst"]
        for edition in SHELF:
            for rule in edition.rules_of(sf.SuspensionRule):
                if activity in rule.activities:
                    assert f":{rst.escaped(capital(str(rule.period)))}:" in page
                    assert rst.escaped(rule.statement) in page.partition("\nSuspended\n")[2]
            for rule in edition.rules_of(sf.TransitionRule):
                if activity in rule.under_way:
                    assert rst.escaped(rule.statement) in page.partition("\nWhat was under way at a change\n")[2]

    def test_the_notice_is_told_edition_by_edition(self):
        page = PAGES["inspection-types/full-inspection.rst"]
        notice = page.partition("\nNotice\n")[2].partition("\nMilestones\n")[0]
        assert "5 working days after notification" in notice
        assert "10 working days after notification" in notice
        for edition in SHELF:
            for rule in edition.rules_of(sf.NoticeRule):
                if sf.Activity.FULL_INSPECTION in rule.activities:
                    assert rst.escaped(rule.statement) in notice

    def test_milestones_stand_by_about_when_they_come(self):
        page = PAGES["inspection-types/full-inspection.rst"].partition("\nMilestones\n")[2]
        labels = ("Notification", "Surveys close", "Off\\-site fieldwork starts", "On\\-site fieldwork starts")
        places = [page.index(f":{label}:") for label in labels]
        assert places == sorted(places)

    def test_thematic_visits_lead_to_their_themes(self):
        page = PAGES["inspection-types/thematic-visit.rst"]
        for theme in sf.THEMES:
            assert f"{rst.escaped(theme.academic_year)}: :ref:`{theme.name} <theme-{theme.code}>`" in page
        assert "\nThemes\n" not in PAGES["inspection-types/full-inspection.rst"]

    def test_the_index_says_which_judge_an_area(self):
        page = PAGES["inspection-types/index.rst"]
        rows = {
            activity: page.partition(f"<activity-{activity}>`\n")[2].partition("\n   * -")[0]
            for activity in sf.Activity
        }
        judging = {activity for activity, row in rows.items() if "     - yes\n" in row}
        assert judging == {
            sf.Activity.FULL_INSPECTION,
            sf.Activity.REVISIT,
            sf.Activity.MONITORING_INSPECTION,
        }

    def test_an_activity_that_no_edition_has_says_so(self):
        definition = sf.definition_of(sf.Activity.REVISIT)
        page = inspection_types.inspection_type_page(definition, SHELF[-1:], WORDS)
        assert "No edition has it." in page
        assert "No notice is known." in page


class TestOutcomes:
    @pytest.mark.parametrize("kind", OUTCOMES, ids=[kind.__name__ for kind in OUTCOMES])
    def test_what_each_edition_says_of_a_result(self, kind):
        for outcome in kind:
            block = block_of(sf.definitions_of(kind), sf.definition_of(outcome))
            rules = [
                (edition, rule)
                for edition in SHELF
                for rule in edition.rules_of(sf.OutcomeRule)
                if rule.outcome is outcome
            ]
            assert rules
            for edition, rule in rules:
                official = "the official wording" if rule.official else "no official wording is known"
                assert f"{rst.escaped(rule.short_wording)} :mark:`{official}`" in block
                assert rule.long_wording is None or rst.escaped(rule.long_wording) in block
                for finding in (member for kind in FINDINGS for member in kind):
                    may = finding in rule.may_contain
                    told = block.partition(":May contain:")[2].partition("\n:")[0]
                    beside = block_of(sf.definitions_of(type(finding)), sf.definition_of(finding))
                    assert (member_link(finding, WORDS) in told, f"{member_link(outcome, WORDS)}: " in beside) == (
                        may,
                        may,
                    )
                assert member_link(rule.activities[0], WORDS) in block
                for following in edition.rules_of(sf.DeadlineRule):
                    if outcome in following.outcomes:
                        assert f"{rst.escaped(following.id)} <rule-" in block.partition(":What follows:")[2]

    def test_the_page_says_why_nothing_maps_the_results_of_one_framework_to_the_other(self):
        page = PAGES["outcomes.rst"]
        note = next(note for note in sf.diff(SHELF[3], SHELF[-1]).notes if note.code == "outcomes-not-matched")
        assert rst.escaped(note.text) in page
        assert_cited(note.citations, page)
        assert rst.escaped(note.text) not in outcomes.outcomes_page(SHELF[-1:], WORDS)


def test_every_region_leads_to_the_one_that_it_belongs_to():
    page = PAGES["words/regions.rst"]
    for region in sf.StatisticalRegion:
        row = page.partition(f".. _statistical-region-{region}:\n")[2].partition("\n   * -")[0]
        assert member_link(region.ofsted, WORDS) in row
        row = page.partition(f".. _ofsted-region-{region.ofsted}:\n")[2].partition("\n   * -")[0]
        assert member_link(region, WORDS) in row


def test_each_framework_leads_to_its_editions_and_each_question_to_its_rules():
    page = PAGES["words/frameworks.rst"]
    for edition in SHELF:
        assert f"<edition-{edition.id}>`" in entry(page, f"framework-code-{edition.framework.code}")
        assert rst.escaped(edition.framework.scope) in page
        for rule in edition.rules_of(sf.AspectRule):
            block = entry(page, f"aspect-{rule.aspect}")
            assert f"{rst.escaped(rule.question)}\n" in block.partition(":In editions:")[2]
            assert block.count("<rule-2016-04-") == 1
    assert ":In editions:" not in frameworks.frameworks_page(SHELF[-1:], WORDS)


def test_a_method_says_by_which_rules_it_is_used_and_by_which_it_is_not():
    page = PAGES["words/methods.rst"]
    for edition in SHELF:
        for rule in edition.rules_of(sf.EvidenceRule):
            block = entry(page, word_label("evidence method", rule.method.code))
            used, _, refused = block.partition(":Said not to be used:")
            assert f"{rst.escaped(rule.id)} <rule-" in (used if rule.used else refused)
        for method in sf.METHODS:
            block = entry(page, word_label("evidence method", method.code))
            for group in sf.GROUPS:
                hears = any(
                    group in rule.groups
                    for other in SHELF
                    for rule in other.rules_of(sf.EvidenceRule)
                    if rule.method == method and rule.used
                )
                assert (f"<stakeholder-group-{group.code}>`" in block) is hears


def test_an_actor_stands_with_the_rules_by_which_it_acts_or_is_told():
    page = PAGES["words/people.rst"]
    for rule in SHELF[-1].rules:
        for name, field in ((":Acts:", "actor"), (":Told or involved:", "audience")):
            held = getattr(rule, field, ())
            for actor in held if isinstance(held, tuple) else (held,):
                _, _, told = entry(page, f"actor-{actor}").partition(name)
                assert rst.link(rule_label(SHELF[-1], rule.id), rule.id) in told


def test_a_term_leads_to_what_else_has_its_code():
    block = block_of(sf.TERMS, sf.TERMS.find("alternative provision"))
    assert ":ref:`Alternative provision <theme-alternative-provision>`, as a theme" in block
    assert terms.same_code(sf.TERMS.find("local area partnership"), WORDS).endswith("as an actor")


def test_terms_stand_by_the_alphabet():
    page = PAGES["words/terms.rst"]
    ordered = sorted(sf.TERMS, key=lambda each: each.name.casefold())
    places = [page.index(f".. _term-{each.code}:\n") for each in ordered]
    assert places == sorted(places)


class TestCounts:
    def test_of_each_edition(self):
        part = PAGES["encoded/editions.txt"]
        for edition in SHELF:
            row = part.partition(f"* - :ref:`{rst.escaped(edition.id)} <")[2].partition("\n   * -")[0]
            assert f" {len(edition.rules)} rules about {len(edition.rules_of(sf.ActivityRule))} activit" in row
            assert f"{len(edition.rules_of(sf.MilestoneRule))} dated steps" in row
            assert f"{len(edition.open_questions)} open questions" in row
            unread = sum(not change.text_read for change in edition.announced_changes)
            assert f"{unread} unread change{'' if unread == 1 else 's'} of its own" in row
            for grade in sf.EvidenceGrade:
                count = sum(rule.grade is grade for rule in edition.rules)
                assert (rst.grade_badge(grade, str(count)) in row) is bool(count)

    def test_of_each_list_and_of_the_documents(self):
        for entries in WORDS.lists:
            assert f"     - {len(entries)}\n" in PAGES["encoded/words.txt"]
        part = PAGES["encoded/sources.txt"]
        cited = sources.all_sources(SHELF)
        for kind, heading in sources.HEADINGS.items():
            row = part.partition(f"* - {rst.escaped(heading)}\n")[2].partition("\n   * -")[0]
            held = [source for source in cited if source.kind is kind]
            whole = [source for source in held if source.read is None]
            assert [int(cell) for cell in row.split() if cell.isdigit()] == [
                len(held),
                len(whole),
                len(held) - len(whole),
            ]

    def test_of_handbooks_of_which_only_a_part_was_read(self):
        part = encoded.pages()["encoded/handbooks.txt"]
        for source in sf.SOURCES:
            partly = source.kind is sf.SourceKind.HANDBOOK and source.read is not None
            assert (f"<source-{source.id}>`" in part) is partly
            assert not partly or rst.escaped(source.read) in part


class TestAcrossEditions:
    def said(self, *texts):
        return [Said(edition, "a-rule", text) for edition, text in zip(SHELF, texts, strict=False) if text]

    def test_neighbours_that_say_the_same_stand_together(self):
        assert across(self.said("a", "a", "a", "b"), SHELF) == (
            "- :ref:`2016\\-04 <rule-2016-04-a-rule>` to :ref:`2020\\-03 <rule-2020-03-a-rule>`: a\n\n"
            "- :ref:`2021\\-04 <rule-2021-04-a-rule>`: b"
        )

    def test_what_is_between_them_keeps_them_apart(self):
        assert across(self.said("a", "", "a"), SHELF).count("\n\n- ") == 1
        assert across(self.said("a", "b", "a"), SHELF).count("\n\n- ") == 2
        assert across((), SHELF) == ""

    def test_a_span_of_editions_has_two_ends(self):
        one, two, three, four, *_ = SHELF
        assert edition_span((one, two, three), SHELF) == (
            ":ref:`2016\\-04 <edition-2016-04>` to :ref:`2020\\-03 <edition-2020-03>`"
        )
        assert edition_span((one, two, four), SHELF).endswith(", :ref:`2021\\-04 <edition-2021-04>`")
        assert edition_span((two,), SHELF) == ":ref:`2018\\-11 <edition-2018-11>`"


def test_words_know_the_definition_of_each_member():
    assert isinstance(WORDS, Words)
    for kind in DEFINED:
        for member in kind:
            assert WORDS.definition(member) == sf.definition_of(member)
