"""Who was heard: three real inspections as far as they are known, and everything that a table can say."""

from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.framework import EvidenceRule
from tests.records.making import an_area
from tests.strategies import SOME_CITATION

CHILDREN = sf.GROUPS.find("children-and-young-people")
PARENTS = sf.GROUPS.find("parents-and-carers")
FORUM = sf.GROUPS.find("parent-carer-forum")
PRACTITIONERS = sf.GROUPS.find("practitioners")
LEADERS = sf.GROUPS.find("local-authority-education-leaders")
SCHOOLS = sf.GROUPS.find("schools")
EARLY_YEARS = sf.GROUPS.find("early-years-settings")
COLLEGES = sf.GROUPS.find("further-education")
PROVISION = sf.GROUPS.find("alternative-provision-settings")
BOARD = sf.GROUPS.find("integrated-care-boards")
AREA = an_area()
NOTE, QUERY = sf.Severity.NOTE, sf.Severity.QUERY


def method(code):
    return sf.METHODS.find(code)


def heard(group, channel=None, *, heard=True, **count):
    number = sf.HeadCount(**count) if count else None
    by = None if channel is None else method(channel)
    return sf.Participation(group=group, channel=by, heard=heard, count=number)


def full_inspection(*participation, on=date(2023, 7, 10), **changes):
    fields = {"area": AREA, "on_site": sf.Period(on, None)} | changes
    return sf.FullInspection(participation=participation, **fields)


def codes(record, **changes):
    return {issue.code: issue for issue in sf.coverage(record, **changes).issues}


class TestRealInspections:
    """Facts only: what the sources name, and nothing made up beside it."""

    def test_cheshire_east_in_2018(self):
        """Sixty focus groups, over 200 staff, 130 parents and carers; it is not said who was in which."""
        record = sf.FullInspection(
            area=sf.local_area("Cheshire East"),
            notified_on=date(2018, 3, 5),
            on_site=sf.Period(date(2018, 3, 12), None),
            participation=(heard(PARENTS, least=130, most=130), heard(PRACTITIONERS, "focus-groups", least=201)),
        )
        made = sf.coverage(record)
        assert made.edition == "2016-04"
        assert made.status(PARENTS) is sf.HearingStatus.HEARD
        assert made.status(PARENTS, "focus-groups") is sf.HearingStatus.NOT_KNOWN
        assert str(made.hearing("practitioners", "focus-groups").count) == "at least 201"
        assert made.status(CHILDREN) is sf.HearingStatus.NOT_KNOWN
        assert made.status(BOARD) is sf.HearingStatus.NOT_APPLICABLE
        assert [issue.code for issue in made.issues] == ["groups-not-recorded"]
        assert "Parents and carers" not in made.issues[0].sentence

    def test_the_re_visit_to_bury_in_2019(self):
        """A survey of parents and an open meeting."""
        record = sf.Revisit(
            area=sf.local_area("Bury"),
            on_site=sf.Period(date(2019, 5, 13), date(2019, 5, 15)),
            participation=(heard(PARENTS, "surveys"), heard(PARENTS, "open-meeting")),
        )
        made = sf.coverage(record)
        assert made.edition == "2018-11"
        statuses = {cell.channel.code: cell.status for cell in made.cells if cell.group == PARENTS and cell.channel}
        assert statuses == {
            "surveys": sf.HearingStatus.HEARD,
            "open-meeting": sf.HearingStatus.HEARD,
            "meetings": sf.HearingStatus.NOT_APPLICABLE,
        }
        assert made.status(FORUM, "open-meeting") is sf.HearingStatus.NOT_KNOWN
        assert made.groups[:2] == (PARENTS, FORUM)

    def test_hertfordshire_in_2023(self):
        """Surveys from 26 June to 4 July; the forum was met."""
        record = sf.FullInspection(
            area=sf.local_area("Hertfordshire"),
            notified_on=date(2023, 6, 26),
            surveys=sf.Period(date(2023, 6, 26), date(2023, 7, 4)),
            on_site=sf.Period(date(2023, 7, 10), date(2023, 7, 14)),
            participation=(
                heard(CHILDREN, "surveys"),
                heard(PARENTS, "surveys"),
                heard(PRACTITIONERS, "surveys"),
                heard(FORUM, "meetings"),
            ),
        )
        made = sf.coverage(record)
        assert made.surveys == record.surveys
        assert {made.status(group, "surveys") for group in (CHILDREN, PARENTS, PRACTITIONERS)} == {"heard"}
        assert made.status(CHILDREN, "tracking") is sf.HearingStatus.NOT_KNOWN
        assert [issue.code for issue in made.issues] == ["groups-not-recorded", "tracking-not-recorded"]

    def test_the_monitoring_of_hertfordshire_in_2025(self):
        """No survey of families; the forum, leaders, head teachers, front-line staff and young people were met."""
        record = sf.MonitoringInspection(
            area=sf.local_area("Hertfordshire"),
            notified_on=date(2025, 10, 6),
            on_site=sf.Period(date(2025, 10, 20), None),
            participation=(
                heard(PARENTS, "sampling"),
                *(heard(group, "meetings") for group in (FORUM, LEADERS, SCHOOLS, PRACTITIONERS, CHILDREN)),
            ),
        )
        made = sf.coverage(record)
        assert made.edition == "2025-07"
        assert made.issues == ()
        survey = made.hearing(PARENTS, "surveys")
        assert survey.status is sf.HearingStatus.NOT_APPLICABLE
        assert "no survey of families" in survey.reason


class TestTheTable:
    def test_each_group_stands_with_each_method_and_families_come_first(self):
        made = sf.coverage(full_inspection())
        sectors = [list(sf.Sector).index(group.sector) for group in made.groups]
        assert sectors == sorted(sectors)
        by_method = [(cell.group.code, cell.channel.code) for cell in made.cells if cell.channel is not None]
        assert by_method == [(group.code, channel.code) for group in made.groups for channel in made.channels]

    def test_what_the_edition_asks_for_is_not_known_until_somebody_says(self):
        cell = sf.coverage(full_inspection()).hearing(CHILDREN, "surveys")
        assert (cell.status, cell.expected, cell.rules) == ("not-known", True, ("full-inspection-surveys",))

    def test_what_is_recorded_and_not_asked_for_is_in_it(self):
        cell = sf.coverage(full_inspection(heard(COLLEGES, "case-study", least=3))).hearing(COLLEGES, "case-study")
        assert (cell.status, cell.expected, cell.rules) == ("heard", False, ())

    def test_groups_that_take_part_without_a_method_are_in_it_and_nothing_is_said_of_them(self):
        made = sf.coverage(full_inspection())
        cell = made.hearing("directors-of-childrens-services")
        assert (cell.status, cell.expected) == ("not-known", False)

    def test_numbers_of_one_place_are_added_up(self):
        record = full_inspection(
            heard(PARENTS, "meetings", least=10, most=10), heard(PARENTS, "meetings", least=5, most=8, approximate=True)
        )
        assert sf.coverage(record).hearing(PARENTS, "meetings").count == sf.HeadCount(
            least=15, most=18, approximate=True
        )
        record = full_inspection(heard(PARENTS, "meetings", least=10, most=10), heard(PARENTS, "meetings", least=5))
        assert sf.coverage(record).hearing(PARENTS, "meetings").count == sf.HeadCount(least=15)

    @pytest.mark.parametrize("edition", sf.editions(), ids=lambda edition: edition.id)
    def test_who_oversees_is_not_heard_and_that_is_no_gap(self, edition):
        made = sf.coverage(full_inspection(), edition=edition)
        overseeing = [group for group in made.groups if group.sector is sf.Sector.OVERSIGHT]
        assert overseeing
        for group in overseeing:
            assert made.hearing(group).status is sf.HearingStatus.NOT_APPLICABLE
            assert made.hearing(group).reason.startswith("Not heard: ")

    def test_where_nobody_was_tracked_nobody_was_heard_so(self):
        cell = sf.coverage(full_inspection(tracked=sf.TrackedChildren(count=0))).hearing(CHILDREN, "tracking")
        assert (cell.status, cell.count) == ("not-heard", sf.HeadCount.exactly(0))

    def test_who_was_tracked_was_heard(self):
        cell = sf.coverage(full_inspection(tracked=sf.TrackedChildren(count=6))).hearing(CHILDREN, "tracking")
        assert (cell.status, cell.count) == ("heard", sf.HeadCount.exactly(6))
        told = full_inspection(heard(CHILDREN, "tracking"), tracked=sf.TrackedChildren(count=6))
        assert sf.coverage(told).hearing(CHILDREN, "tracking").count is None

    def test_a_group_that_there_was_not_is_not_applicable(self):
        made = sf.coverage(sf.Revisit(area=AREA, on_site=sf.Period(date(2022, 5, 9), None)))
        board = made.hearing(BOARD, "meetings")
        assert (made.edition, board.status, board.expected) == ("2021-04", "not-applicable", False)
        assert "1 July 2022" in board.reason
        assert made.status("clinical-commissioning-groups", "meetings") is sf.HearingStatus.NOT_KNOWN

    def test_what_is_not_in_the_table_is_not_applicable(self):
        made = sf.coverage(full_inspection())
        assert made.hearing(CHILDREN, "open-meeting") is None
        assert made.status(CHILDREN, "open-meeting") is sf.HearingStatus.NOT_APPLICABLE
        assert made.status("nobody") is sf.HearingStatus.NOT_APPLICABLE
        for ask in (made.status, made.hearing):
            with pytest.raises(sf.InvalidTypeError, match="must be a group or a method"):
                ask(1)

    def test_without_a_date_no_edition_is_chosen_and_what_is_recorded_still_counts(self):
        made = sf.coverage(sf.FullInspection(area=AREA, participation=(heard(PARENTS, "meetings"),)))
        assert made.edition is None
        assert [(cell.group, cell.status) for cell in made.cells] == [(PARENTS, "heard")]
        assert made.issues == ()

    def test_an_edition_can_be_asked_for(self):
        record = full_inspection()
        assert sf.coverage(record, edition="2025-07").edition == "2025-07"
        own = sf.edition("2025-07").amended(
            id="our-own", in_force=sf.Period(date(2025, 7, 7)), remove=("full-inspection-setting-visits",)
        )
        made = sf.coverage(record, edition=own)
        assert made.edition == "our-own"
        assert made.status(SCHOOLS, "setting-visits") is sf.HearingStatus.NOT_APPLICABLE
        with pytest.raises(sf.UnknownEditionError):
            sf.coverage(record, edition="2025-08")

    @pytest.mark.parametrize(
        ("used", "status"), [(True, "not-known"), (False, "not-applicable")], ids=["used", "not-used"]
    )
    def test_two_rules_of_one_edition_can_speak_of_the_same(self, used, status):
        held = sf.edition("2023-01")
        second = attrs.evolve(
            held.rule("full-inspection-surveys"), id="second", groups=(PARENTS,), used=used, statement="Parents too."
        )
        elsewhere = attrs.evolve(
            held.rule("involved-special-schools"),
            id="elsewhere",
            group=COLLEGES,
            activities=(sf.Activity.THEMATIC_VISIT,),
        )
        own = held.amended(id="our-own", in_force=sf.Period(date(2023, 1, 1)), add=(second, elsewhere))
        cell = sf.coverage(full_inspection(), edition=own).hearing(PARENTS, "surveys")
        assert (cell.rules, cell.status, cell.expected) == (("full-inspection-surveys", "second"), status, used)
        assert sf.coverage(full_inspection(), edition=own).hearing(COLLEGES) is None

    @pytest.mark.parametrize(
        "record",
        [sf.CaseFile(area=AREA), sf.EngagementMeeting(area=AREA), "full-inspection", None],
        ids=["case-file", "engagement-meeting", "text", "nothing"],
    )
    def test_records_in_which_nobody_is_heard_are_refused(self, record):
        with pytest.raises(sf.InvalidTypeError, match="must be one of FullInspection"):
            sf.coverage(record)


class TestThematicAndInterimVisits:
    def test_a_thematic_visit_is_held_against_its_theme(self):
        record = sf.ThematicVisit(area=AREA, theme=sf.THEMES[0], on_site=sf.Period(date(2023, 3, 6), None))
        made = sf.coverage(record)
        provision = made.hearing(PROVISION)
        assert (provision.status, provision.expected) == ("not-known", True)
        assert provision.rules == ("theme-alternative-provision",)
        assert made.status(PARENTS, "surveys") is sf.HearingStatus.NOT_KNOWN

    def test_a_theme_of_your_own_counts_as_well(self):
        riders = attrs.evolve(SCHOOLS, code="bus-drivers", name="Bus drivers")
        theme = attrs.evolve(
            sf.THEMES[0], code="transport", name="Transport", academic_year="2026/27", heard=(riders, PARENTS)
        )
        record = sf.ThematicVisit(
            area=AREA,
            theme=theme,
            on_site=sf.Period(date(2027, 3, 8), None),
            participation=(heard(PARENTS, "surveys"),),
        )
        made = sf.coverage(record)
        assert (made.hearing(riders).expected, made.hearing(riders).rules) == (True, ())
        assert "Bus drivers" in {issue.code: issue for issue in made.issues}["groups-not-recorded"].sentence
        told = attrs.evolve(record, participation=(heard(riders, heard=False),))
        assert codes(told)["group-not-heard"].severity is NOTE

    def test_an_interim_visit_has_its_own_method(self):
        record = sf.InterimVisit(
            reference="one",
            visited=sf.PartialDate.parse("October 2020"),
            participation=(heard(PARENTS, "case-study"), heard(CHILDREN, "case-study", heard=False)),
        )
        made = sf.coverage(record)
        assert made.edition == "2020-03"
        assert made.status(CHILDREN) is sf.HearingStatus.NOT_HEARD
        assert codes(record)["group-not-heard"].severity is QUERY


class TestIssues:
    def test_where_nothing_is_recorded_that_is_said_once(self):
        (issue,) = sf.coverage(full_inspection()).issues
        assert (issue.code, issue.severity) == ("participation-not-recorded", NOTE)

    def test_a_group_that_was_not_heard_at_all_is_a_query_where_the_rule_is_well_evidenced(self):
        issue = codes(full_inspection(heard(CHILDREN, "surveys", heard=False)))["group-not-heard"]
        assert (issue.severity, issue.rule, issue.edition) == (QUERY, "full-inspection-surveys", "2023-01")
        assert "by other methods it is not known" in issue.sentence

    def test_and_a_note_where_it_is_not(self):
        issue = codes(full_inspection(heard(FORUM, "meetings", heard=False)))["group-not-heard"]
        assert (issue.severity, issue.rule) == (NOTE, "full-inspection-meetings")
        assert issue.sentence.endswith("not heard, by the record.")

    def test_not_heard_without_a_method_is_held_against_all_that_asks(self):
        issue = codes(full_inspection(heard(FORUM, heard=False)))["group-not-heard"]
        assert issue.rule == "full-inspection-meetings"

    def test_a_method_by_which_nobody_asks_is_no_issue(self):
        record = full_inspection(heard(FORUM, "surveys", heard=False))
        assert codes(record)["group-not-heard"].rule is None

    def test_heard_in_one_way_is_heard(self):
        record = full_inspection(heard(CHILDREN, "surveys", heard=False), heard(CHILDREN, "meetings"))
        assert "group-not-heard" not in codes(record)

    def test_settings_of_every_phase_are_looked_for_once_any_are_recorded(self):
        visited = [heard(group, "setting-visits") for group in (SCHOOLS, EARLY_YEARS, COLLEGES, PROVISION)]
        assert "phase-not-visited" not in codes(full_inspection(*visited))
        issue = codes(full_inspection(*visited[:2]))["phase-not-visited"]
        assert issue.severity is NOTE
        assert "further education" in issue.sentence
        not_visited = heard(COLLEGES, "setting-visits", heard=False)
        issue = codes(full_inspection(*visited[:2], visited[3], not_visited))["phase-not-visited"]
        assert issue.severity is QUERY

    @pytest.mark.parametrize(
        ("group", "on"),
        [(BOARD, date(2019, 5, 13)), (sf.GROUPS.find("clinical-commissioning-groups"), date(2024, 1, 8))],
        ids=["board-before", "group-after"],
    )
    def test_nobody_is_heard_when_there_is_no_such_group(self, group, on):
        issue = codes(full_inspection(heard(group, "meetings"), on=on))["group-outside-its-time"]
        assert issue.severity is (NOTE if group.grade in {"inferred", "recalled"} else QUERY)
        weak = attrs.evolve(
            group,
            citations=(SOME_CITATION, sf.Citation(source=None, grade=sf.EvidenceGrade.RECALLED, supports="period")),
        )
        assert codes(full_inspection(heard(weak, "meetings"), on=on))["group-outside-its-time"].severity is NOTE

    def test_surveys_that_nobody_is_recorded_to_have_answered(self):
        open_days = sf.Period(date(2023, 6, 26), date(2023, 7, 4))
        assert "survey-answers-not-recorded" in codes(full_inspection(heard(FORUM, "meetings"), surveys=open_days))
        assert "survey-answers-not-recorded" not in codes(full_inspection(heard(PARENTS, "surveys"), surveys=open_days))


class TestTracking:
    @pytest.mark.parametrize(
        ("tracked", "expected"),
        [
            ({"count": 6, "in_alternative_provision": 1, "on_sen_support": 2}, {}),
            ({"count": 6}, {}),
            ({"count": 5}, {"tracked-children": QUERY}),
            ({"count": 7}, {"tracked-children": QUERY}),
            ({"count": 6, "in_alternative_provision": 0}, {"tracked-in-alternative-provision": QUERY}),
            ({"count": 6, "on_sen_support": 1}, {"tracked-on-sen-support": NOTE}),
        ],
        ids=["as-usual", "count-alone", "five", "seven", "none-in-provision", "one-on-support"],
    )
    def test_six_are_tracked_one_of_them_in_alternative_provision(self, tracked, expected):
        record = full_inspection(tracked=sf.TrackedChildren(**tracked))
        met = {issue.code: issue.severity for issue in sf.coverage(record).issues if issue.code.startswith("tracked")}
        assert met == expected

    def test_an_issue_says_what_is_usual_and_what_was_met(self):
        issue = codes(full_inspection(tracked=sf.TrackedChildren(count=5)))["tracked-children"]
        assert (issue.path, issue.expected, issue.observed) == ("$.tracked.count", "usually 6", "5")
        assert issue.citations

    def test_a_range_of_your_own_is_told_as_one(self):
        rule = sf.edition("2023-01").rule("full-inspection-tracking")
        quotas = (
            attrs.evolve(rule.quotas[0], least=4),
            attrs.evolve(rule.quotas[1], of="of them at home", supported_by="home"),
        )
        citations = (*rule.citations, attrs.evolve(rule.citations[0], supports="home"))
        own = sf.edition("2023-01").with_rule(attrs.evolve(rule, quotas=quotas, citations=citations), id="our-own")
        issue = codes(full_inspection(tracked=sf.TrackedChildren(count=3)), edition=own)["tracked-children"]
        assert issue.expected == "usually 4 to 6"

    def test_before_2023_no_rule_speaks_of_it(self):
        record = full_inspection(on=date(2018, 3, 12), tracked=sf.TrackedChildren(count=6))
        assert codes(record)["tracking-not-in-edition"].severity is NOTE
        undated = sf.FullInspection(area=AREA, tracked=sf.TrackedChildren(count=6))
        assert sf.coverage(undated).issues == ()


def participations(edition):
    rules = [rule for rule in sf.edition(edition).rules_of(EvidenceRule) if "full-inspection" in rule.activities]
    pairs = sorted({(group.code, rule.method.code) for rule in rules for group in rule.groups})
    return st.dictionaries(st.sampled_from(pairs), st.booleans(), max_size=12).map(
        lambda told: tuple(heard(sf.GROUPS.find(group), channel, heard=was) for (group, channel), was in told.items())
    )


@given(participations("2023-01"))
def test_the_table_says_what_was_recorded_in_one_order(told):
    made = sf.coverage(full_inspection(*told))
    for each in told:
        assert made.status(each.group, each.channel) is (
            sf.HearingStatus.HEARD if each.heard else sf.HearingStatus.NOT_HEARD
        )
    assert sf.coverage(full_inspection(*told[::-1])).cells == made.cells
    assert sum(cell.status in {"heard", "not-heard"} for cell in made.cells) == len(told)


@given(participations("2023-01"))
def test_one_more_hearing_never_makes_a_group_less_heard(told):
    before = sf.coverage(full_inspection(*told))
    after = sf.coverage(full_inspection(*told, heard(BOARD, "open-meeting")))
    for group in before.groups:
        if before.status(group) is sf.HearingStatus.HEARD:
            assert after.status(group) is sf.HearingStatus.HEARD


class TestForms:
    RECORD = full_inspection(
        heard(PARENTS, "meetings", least=12, most=12),
        surveys=sf.Period(date(2023, 6, 26), date(2023, 7, 4)),
        tracked=sf.TrackedChildren(count=6, in_alternative_provision=1),
    )

    def test_as_text(self):
        text = sf.to_text(sf.coverage(self.RECORD))
        assert text.startswith(
            "Who was heard: full inspection\nEdition: 2023-01\nSurveys open: 26 June 2023 to 4 July 2023\n"
            "Tracked: 6 children and young people, 1 in alternative provision\n"
        )
        lines = [line.split("  ") for line in text.splitlines()]
        assert ["Parents and carers", "Meetings", "heard", "12"] in [
            [cell.strip() for cell in line if cell.strip()] for line in lines
        ]
        assert "To look at:" in text
        assert "Elected scrutiny committees: Not heard: reports are put before them." in text

    def test_what_is_said_not_to_apply_is_told_with_the_reason(self):
        record = sf.MonitoringInspection(area=AREA, notified_on=date(2025, 10, 6))
        text = sf.to_text(sf.coverage(record))
        assert "Parents and carers, surveys: There is no survey of families" in text
        outside = sf.coverage(sf.Revisit(area=AREA, on_site=sf.Period(date(2022, 5, 9), None)))
        assert "Integrated care boards, meetings: There was no such group" in sf.to_text(outside)

    def test_without_an_edition(self):
        assert "Edition: none can be chosen" in sf.to_text(sf.coverage(sf.FullInspection(area=AREA)))

    def test_a_group_asked_for_by_no_method(self):
        record = sf.ThematicVisit(area=AREA, theme=sf.THEMES[0], on_site=sf.Period(date(2023, 3, 6), None))
        lines = [" ".join(line.split()) for line in sf.to_text(sf.coverage(record)).splitlines()]
        assert "Alternative provision settings any not known" in lines

    def test_as_html(self):
        assert "<td>Meetings</td><td>heard</td><td>12</td>" in sf.to_html(sf.coverage(self.RECORD))

    def test_as_plain_data(self):
        made = sf.plain(sf.coverage(self.RECORD))
        assert made["edition"] == "2023-01"
        cell = next(each for each in made["cells"] if each["count"])
        assert (cell["kind"], cell["group"], cell["channel"]) == ("hearing", "children-and-young-people", "tracking")
        assert {each["channel"] for each in made["cells"]} >= {None, "surveys"}


def test_in_a_string_it_says_how_many_groups_were_heard():
    told = str(sf.coverage(full_inspection(heard(PARENTS))))
    assert told.startswith("Who was heard, full-inspection, against edition 2023-01: of ")
    assert "1 heard, " in told
