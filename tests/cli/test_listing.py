"""The commands that list words and sources: groups, themes, methods, terms and sources."""

import json
from unittest import mock

import attrs
import pytest

import sendframework as sf
from sendframework.cli import _listing
from sendframework.render.plain_data import plain
from sendframework.vocabulary.word_lists import WordList
from tests.cli.calling import call, printed

SPECIALIST = "nhs-england-specialist-commissioning"


def listed(*words):
    return json.loads(printed(*words, "--format", "json"))


def codes(*words):
    return [group["code"] for group in listed("groups", *words)["groups"]]


def first_cells(*words):
    return [line.split()[0] for line in printed(*words).splitlines()[2:]]


class TestGroups:
    def test_all_of_them_each_on_a_line_with_its_role(self):
        lines = printed("groups").splitlines()
        assert lines[0].split("  ")[0] == "Group"
        assert [line.split()[0] for line in lines[2:]] == list(sf.GROUPS.codes)
        for line, group in zip(lines[2:], sf.GROUPS, strict=True):
            assert group.name in line
            assert group.sector in line
            assert line.endswith(group.role)
            assert str(group.period or "") in line

    def test_in_json(self):
        data = listed("groups")
        assert list(data) == ["kind", "on", "framework", "sector", "groups"]
        assert (data["kind"], data["on"], data["framework"], data["sector"]) == ("groups", None, None, None)
        assert data["groups"] == plain(sf.GROUPS.entries)

    def test_of_a_day(self):
        assert set(sf.GROUPS.codes) - set(codes("--on", "2022-06-30")) == {
            "integrated-care-boards",
            "executive-leads-for-send",
        }
        assert set(sf.GROUPS.codes) - set(codes("--on", "2022-07-01")) == {"clinical-commissioning-groups"}
        assert listed("groups", "--on", "2022-07-01")["on"] == "2022-07-01"

    @pytest.mark.parametrize("sector", sf.Sector)
    def test_of_a_sector(self, sector):
        expected = [group.code for group in sf.GROUPS if group.sector is sector]
        assert codes("--sector", sector) == expected
        assert listed("groups", "--sector", sector)["sector"] == sector

    def test_of_a_framework(self):
        first, second = codes("--framework", "local-area-send"), codes("--framework", "area-send")
        assert set(first) | set(second) == set(sf.GROUPS.codes)
        assert "clinical-commissioning-groups" in first
        assert "clinical-commissioning-groups" not in second
        assert "multi-academy-trusts" not in first
        assert codes("--framework", "2016 framework", "--sector", "social care") == ["childrens-social-care"]

    @pytest.mark.parametrize("framework", sf.FrameworkCode)
    def test_of_a_framework_are_those_that_a_rule_of_an_edition_names(self, framework):
        rules = [rule for edition in sf.editions() if edition.framework.code is framework for rule in edition.rules]
        named = {group.code for rule in rules for group in getattr(rule, "groups", ())}
        assert set(codes("--framework", framework)) == named

    def test_that_there_are_none_has_a_code_of_its_own(self):
        some = WordList(of="stakeholder group", entries=(sf.GROUPS.find("CCG"),))
        with mock.patch.object(_listing, "GROUPS", some):
            assert call("groups", "--on", "2023-01-01") == (1, "There is no such group.\n", "")
            answer = call("groups", "--sector", "families", "--format", "json")
        assert (answer.code, json.loads(answer.out)["groups"]) == (1, [])

    @pytest.mark.parametrize(
        ("words", "code"),
        [
            (["nurseries"], "early-years-settings"),
            (["health commissioners", "--on", "2022-06-30"], "clinical-commissioning-groups"),
            (["health commissioners", "--on", "2022-07-01"], "integrated-care-boards"),
            (["health commissioners", "--framework", "area-send"], "integrated-care-boards"),
            (["NHS England", "--sector", "oversight"], "government-and-nhs-england-advisers"),
            (
                ["NHS England", "--sector", "health", "--framework", "local-area-send"],
                "nhs-england-specialist-commissioning",
            ),
        ],
    )
    def test_one_in_full_by_any_word_as_far_as_the_options_decide(self, words, code):
        assert listed("groups", *words) == listed("show", code, "--as", "group")
        assert printed("groups", *words) == printed("show", code, "--as", "group")


class TestMethods:
    def test_all_of_them_each_on_a_line_with_its_definition(self):
        lines = printed("methods").splitlines()
        assert lines[0].split("  ")[0] == "Method"
        assert [line.split()[0] for line in lines[2:]] == list(sf.METHODS.codes)
        for line, method in zip(lines[2:], sf.METHODS, strict=True):
            assert method.name in line
            assert line.endswith(method.definition)
        assert listed("methods") == {"kind": "methods", "methods": plain(sf.METHODS.entries)}

    @pytest.mark.parametrize("method", sf.METHODS, ids=sf.METHODS.codes)
    def test_one_in_full(self, method):
        assert printed("methods", method.name) == printed("show", method.code, "--as", "method")
        assert listed("methods", method.code) == listed("show", method.code, "--as", "method")


class TestThemes:
    def test_all_of_them_with_the_dates_promised_and_kept(self):
        lines = printed("themes").splitlines()[2:]
        assert [line.split()[0] for line in lines] == list(sf.THEMES.codes)
        for line, theme in zip(lines, sf.THEMES, strict=True):
            for cell in (theme.name, theme.academic_year, theme.report_promised, sf.in_words(theme.report_published)):
                assert str(cell) in line
        assert listed("themes") == {"kind": "themes", "themes": plain(sf.THEMES.entries)}

    def test_of_one_without_papers(self):
        bare = dict.fromkeys(("guidance", "report", "report_promised", "report_published"))
        mine = attrs.evolve(sf.THEMES[0], code="early-help", **bare)
        with mock.patch.object(_listing, "THEMES", sf.THEMES.with_own((mine,))):
            *_, last = printed("themes").splitlines()
        assert " ".join(last.split()) == "early-help Alternative provision visits of 2022/23"

    @pytest.mark.parametrize("word", ["alternative-provision", "AP", "2022/23", "alternative provision review"])
    def test_one_in_full(self, word):
        assert printed("themes", word) == printed("show", "alternative-provision", "--as", "theme")
        assert listed("themes", word) == listed("show", "alternative-provision", "--as", "theme")


class TestTerms:
    def test_all_of_them_with_what_they_mean(self):
        lines = printed("terms").splitlines()[2:]
        assert [line.split()[0] for line in lines] == list(sf.TERMS.codes)
        for line, term in zip(lines, sf.TERMS, strict=True):
            assert line.endswith(term.text)
            assert str(term.period or "") in line
        assert listed("terms") == {"kind": "terms", "terms": plain(sf.TERMS.entries)}

    def test_one_in_full(self):
        assert printed("terms", "WSoA") == printed("show", "written-statement-of-action", "--as", "term")
        assert listed("terms", "WSoA") == listed("show", "written-statement-of-action", "--as", "term")


class TestSources:
    def test_all_of_them_with_what_was_read(self):
        lines = printed("sources").splitlines()[2:]
        assert [line.split()[0] for line in lines] == [source.id for source in sf.SOURCES]
        for line, source in zip(lines, sf.SOURCES, strict=True):
            assert source.title in line
            assert source.publisher in line
            assert line.endswith(source.read or source.kind)
        assert listed("sources") == {"kind": "sources", "source_kind": None, "sources": plain(sf.SOURCES)}

    @pytest.mark.parametrize("kind", sf.SourceKind)
    def test_of_a_kind(self, kind):
        expected = [source.id for source in sf.SOURCES if source.kind is kind]
        assert first_cells("sources", "--kind", kind) == expected != []
        assert listed("sources", "--kind", kind)["source_kind"] == kind

    def test_one_in_full(self):
        for word in ("handbook-2025-06", "Area SEND inspections: framework and handbook"):
            assert printed("sources", word) == printed("show", "handbook-2025-06")
            assert listed("sources", word, "--kind", "handbook") == listed("show", "handbook-2025-06")


@pytest.mark.parametrize("command", ["groups", "themes", "methods", "terms", "sources"])
def test_a_list_fits_and_keeps_its_codes_whole(command):
    every = {group.code for group in sf.GROUPS} | {source.id for source in sf.SOURCES}
    for columns in (40, 80, 100):
        told = printed(command, columns=columns)
        lines = told.splitlines()
        assert all(len(line) <= columns or len(max(line.split(), key=len)) + 2 >= columns for line in lines)
        assert every & set(first_cells(command)) <= set(told.replace(":", " ").split())
