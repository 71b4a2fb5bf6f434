"""Two editions compared: laws, the library's own, and what cannot be compared well."""

import json
import pickle
from datetime import date, time

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework.framework import SuspensionRule, TransitionRule
from sendframework.handbooks.changes import ChangeKind, FieldChange, RuleChange
from sendframework.handbooks.comparison import diff
from sendframework.handbooks.comparison_notes import ComparisonNoteCode as Code
from sendframework.handbooks.matters import Matter, matter_of
from sendframework.render.plain_data import plain, plain_json
from tests.framework.making import CITED, FULL, activity, edition, framework, interval, outcome, step
from tests.handbooks import comparing
from tests.handbooks.comparing import OTHER_CITATION, announced, cap, duty, evidence
from tests.handbooks.golden import FOLDER, contents

GOLDEN = contents()
EARLIER, LATER = sf.Period(date(2021, 1, 1)), sf.Period(date(2022, 1, 1))


def codes(comparison):
    return [note.code for note in comparison.notes]


def note_of(comparison, code):
    (note,) = (note for note in comparison.notes if note.code is code)
    return note


def ids(comparison, kind):
    return {change.rule_id for change in comparison.of_kind(kind)}


def changed(before, after):
    """The words of what changed between two rules of one id."""
    change = RuleChange.between(before, after)
    return [str(each) for each in change.fields], [str(each) for each in change.evidence]


class TestLaws:
    @given(comparing.editions())
    def test_an_edition_does_not_differ_from_itself(self, one):
        comparison = diff(one, one)
        assert comparison.is_empty
        assert codes(comparison) == [Code.SAME_EDITION]
        assert set(comparison.unchanged) == {rule.id for rule in one.rules}

    @given(comparing.editions("one"), comparing.editions("two"))
    def test_the_other_way_round_everything_is_turned(self, one, two):
        there, back = diff(one, two), diff(two, one)
        assert ids(there, "added") == ids(back, "removed")
        assert ids(there, "removed") == ids(back, "added")
        assert ids(there, "changed") == ids(back, "changed")
        assert ids(there, "sourced-anew") == ids(back, "sourced-anew")
        for change in there.changes:
            turned = back[change.rule_id]
            assert (turned.before, turned.after) == (change.after, change.before)
            assert {(each.field, each.before, each.after) for each in change.fields} == {
                (each.field, each.after, each.before) for each in turned.fields
            }
            assert {each.field for each in change.evidence} == {each.field for each in turned.evidence}
        assert (there.announced, there.unchanged, there.papers) == (back.announced, back.unchanged, back.papers)

    @given(comparing.editions("one"), comparing.editions("two"))
    def test_the_changes_applied_to_one_give_the_other(self, one, two):
        held = {rule.id: rule for rule in one.rules}
        for change in diff(one, two).changes:
            assert held.pop(change.rule_id, None) == change.before
            if change.after is not None:
                held[change.rule_id] = change.after
        assert held == {rule.id: rule for rule in two.rules}

    @given(comparing.editions("one"), comparing.editions("two"), st.randoms(use_true_random=False))
    def test_the_order_of_the_rules_is_of_no_account(self, one, two, random):
        mixed = attrs.evolve(one, rules=tuple(random.sample(one.rules, len(one.rules))))
        assert diff(mixed, two) == diff(one, two)
        assert str(diff(two, mixed)) == str(diff(two, one))

    @given(comparing.editions("one"), comparing.editions("two"))
    def test_what_differs_is_told_and_a_better_source_is_no_change_of_the_rule(self, one, two):
        comparison = diff(one, two)
        text = str(comparison)
        for change in comparison.changes:
            assert change.rule_id in text
            both = change.before is not None and change.after is not None
            said_alike = not change.fields
            assert (change.change is ChangeKind.SOURCED_ANEW) == (both and said_alike)
            assert (change.change is ChangeKind.CHANGED) == (both and not said_alike)
        told = {row[1] for row in comparison.rows()}
        assert told == {change.rule_id for change in comparison.changes}

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            pytest.param(old, new, id=f"{new.id}-{old.id}", marks=() if abs(place - other) == 1 else pytest.mark.deep)
            for place, old in enumerate(sf.editions())
            for other, new in enumerate(sf.editions())
        ],
    )
    def test_the_library_keeps_the_laws_too(self, old, new):
        there, back = diff(old, new), diff(new, old)
        held = {rule.id: rule for rule in old.rules}
        for change in there.changes:
            assert held.pop(change.rule_id, None) == change.before
            if change.after is not None:
                held[change.rule_id] = change.after
        assert held == {rule.id: rule for rule in new.rules}
        assert there.announced == back.announced
        assert there.is_empty == (old == new)
        assert (Code.READ_BACKWARDS in codes(there)) == (old.in_force.start > new.in_force.start)
        assert all(line == line.rstrip() for line in str(there).splitlines())
        json.loads(plain_json(there))


class TestTheUpdatesOf2025:
    comparison = diff("2023-01", "2025-07")

    def test_the_text_is_the_one_kept(self):
        name = "2023-01-to-2025-07.txt"
        assert GOLDEN[name] == FOLDER.joinpath(name).read_text("utf-8"), "see tests/handbooks/golden.py"

    @pytest.mark.parametrize("paragraph", ["8", "17", "21", "29", "65", "88 and 89", "134", "151", "23", "149"])
    def test_every_paragraph_that_was_announced_is_listed_with_its_number_and_day(self, paragraph):
        (change,) = (change for change in self.comparison.announced if change.paragraph == paragraph)
        words = f"paragraph{'s' if ' ' in paragraph else ''} {paragraph}"
        day = "7 July 2025" if paragraph in {"23", "149"} else "6 June 2025"
        assert f"- {day}, {words}: {change.summary}" in str(self.comparison)

    def test_what_was_announced_and_not_read_stands_apart(self):
        unread = {change.id for change in self.comparison.unread}
        assert {"information-request-2025", "views-of-families-2025", "surveys-2025", "feedback-meeting-2025"} <= unread
        assert "monitoring-cap-2025" not in unread
        assert "- 6 June 2025, Annex A: The information request changed" in str(self.comparison)

    def test_the_clarifications_of_2023_and_2024_lie_between_too(self):
        first = [change.id for change in self.comparison.announced][:5]
        assert set(first) == {change.id for change in sf.edition("2023-01").announced_changes}
        assert {change.id for change in diff("2025-06", "2025-07").announced} == {
            "monitoring-cap-2025",
            "plan-feedback-2025",
        }

    def test_it_says_that_other_text_was_not_read(self):
        note = note_of(self.comparison, Code.TEXT_NOT_READ)
        assert "only a part was read, and other text was not" in str(note)
        read = {paper.id: paper.read for paper in self.comparison.papers}
        assert read["handbook-2025-06"] == "the opening, paragraphs 1 to 6"
        assert read["summary-of-changes-2025-06"] == "up to the entry for paragraph 151"

    def test_fields_are_told_in_words(self):
        deadline, feedback = (self.comparison[f"priority-action-plan-{name}"] for name in ("deadline", "feedback"))
        assert "interval: 35 working days → 35 working days (35 to 50)" in [str(each) for each in deadline.fields]
        assert "actor: Ofsted, Care Quality Commission → Department for Education, NHS England" in [
            str(each) for each in feedback.fields
        ]
        assert (feedback.change, feedback.matter) == (ChangeKind.CHANGED, Matter.PLANS)

    def test_questions_that_were_settled_or_came_up(self):
        assert [asked.id for asked in self.comparison.open_before] == ["monitoring-start"]
        assert {asked.id for asked in self.comparison.open_after} == {
            "plans-under-way-in-july-2025",
            "updates-after-july-2025",
        }

    def test_read_backwards_it_says_so(self):
        back = diff("2025-07", "2023-01")
        assert str(note_of(back, Code.READ_BACKWARDS)) == (
            "Edition 2025-07 came after edition 2023-01: read from 2025-07 to 2023-01, what was announced between them "
            "is not there any more."
        )
        assert ids(back, "removed") == {"monitoring-cap", "unregistered-alternative-provision"}

    def test_rows_for_tables(self):
        rows = self.comparison.rows()
        assert (
            "added",
            "monitoring-cap",
            "statement",
            "",
            sf.edition("2025-07").rule("monitoring-cap").statement,
        ) in rows
        assert ("sourced anew", "monitoring-inspection-timing", "grade", "inferred", "primary") in rows
        assert ("announced, text not read", "full-inspection-final-feedback", "6 June 2025, paragraph 134", "") in {
            row[:4] for row in rows
        }
        page = self.comparison._repr_html_()
        assert page.startswith("<table><caption>Edition 2023-01 compared with edition 2025-07</caption>")
        assert page.count("<tr>") == len(rows) + 1

    def test_programs_get_plain_data_without_the_editions(self):
        data = plain(self.comparison)
        assert (data["old"]["id"], data["new"]["id"]) == ("2023-01", "2025-07")
        assert "rules" not in data["old"]
        (change,) = (each for each in data["changes"] if each["rule_id"] == "priority-action-plan-deadline")
        assert change["change"] == "changed"
        assert {"kind": "field-change", "field": "audience", "before": "Chief Inspector", "after": "nothing"} in change[
            "fields"
        ]
        assert pickle.loads(pickle.dumps(self.comparison)) == self.comparison


class TestTwoFrameworks:
    comparison = diff("2021-04", "2023-01")

    def test_the_text_is_the_one_kept(self):
        name = "2021-04-to-2023-01.txt"
        assert GOLDEN[name] == FOLDER.joinpath(name).read_text("utf-8"), "see tests/handbooks/golden.py"

    def test_every_file_kept_is_compared(self):
        assert {path.name for path in FOLDER.iterdir()} == set(GOLDEN)

    def test_the_notice_of_five_days_stands_beside_that_of_ten(self):
        notice = self.comparison["full-inspection-on-site-notice"]
        assert "interval: 5 working days → 10 working days" in [str(each) for each in notice.fields]
        rows = {row[1]: row for row in self.comparison.side_by_side()}
        matter, _, old, new = rows["full-inspection-on-site-notice"]
        assert matter == "notice"
        assert "interval: 5 working days" in old
        assert "interval: 10 working days" in new

    def test_no_outcome_is_matched_and_it_says_why_with_its_sources(self):
        about = [row for row in self.comparison.side_by_side() if row[0] == "outcomes"]
        assert all(not (old and new) for _, _, old, new in about)
        assert {name for _, name, old, _ in about if old} >= {
            "outcome-written-statement-required",
            "outcome-some-sufficient",
        }
        assert {name for _, name, _, new in about if new} >= {"outcome-inconsistent", "outcome-effective-action"}
        note = note_of(self.comparison, Code.OUTCOMES_NOT_MATCHED)
        assert str(note).startswith(
            "No outcome of one has a counterpart in the other (in 2021-04 written-statement-req"
        )
        assert "are other questions than the one that the three outcomes answer" in str(note)
        assert "official statistics carry no earlier result over" in str(note)
        assert "statistics-methodology-2024" in {citation.source.id for citation in note.citations}
        told = str(self.comparison).split("\nOutcomes\n")[1].split("\n\n")[0]
        assert str(note) in told
        assert f"Source: {note.citations[0]}" in told

    def test_every_matter_of_either_is_told_under_its_own_heading(self):
        headings = [line for line in str(self.comparison).splitlines() if line and line[0] not in "- "]
        matters = [matter.words.capitalize() for matter in Matter]
        assert [line for line in headings if line in matters] == matters

    def test_the_frameworks_as_such(self):
        fields = {change.field for change in self.comparison.framework_changes}
        assert fields == {"code", "name", "in force", "scope"}
        assert ("changed", "framework", "code", "local area send", "area send") in self.comparison.rows()

    @pytest.mark.parametrize(("old", "new"), [("2016-04", "2025-07"), ("2025-06", "2020-03")])
    def test_editions_further_apart_say_the_same_of_outcomes(self, old, new):
        assert Code.OUTCOMES_NOT_MATCHED in codes(diff(old, new))

    def test_between_editions_of_one_framework_there_is_nothing_to_say_of_it(self):
        comparison = diff("2018-11", "2020-03")
        assert not set(codes(comparison)) & {Code.OUTCOMES_NOT_MATCHED, Code.TWO_FRAMEWORKS}
        assert not comparison.framework_changes

    def test_own_editions_of_two_frameworks_with_and_without_results(self):
        first = sf.FrameworkCode.LOCAL_AREA_SEND
        one = edition(
            outcome(sf.WrittenStatementDecision.NO_WRITTEN_STATEMENT), framework=framework(code=first), id="a"
        )
        two, three = edition(outcome(), id="b"), edition(id="c")
        assert "Neither edition says what earlier results would be" in str(
            note_of(diff(one, two), Code.OUTCOMES_NOT_MATCHED)
        )
        alike = edition(outcome(), framework=framework(code=first), id="d")
        for other in (diff(one, three), diff(alike, two)):
            assert Code.OUTCOMES_NOT_MATCHED not in codes(other)
            assert Code.TWO_FRAMEWORKS in codes(other)
        saying = TransitionRule(
            id="kept",
            statement="Earlier results go on.",
            actor=(),
            on=date(2023, 1, 1),
            under_way=FULL,
            keeps_outcomes=True,
            citations=CITED,
        )
        note = note_of(diff(one, edition(outcome(), saying, id="e")), Code.OUTCOMES_NOT_MATCHED)
        assert str(note).endswith("(in a no-written-statement; in e inconsistent). Earlier results go on.")
        assert note.citations == CITED


class TestFields:
    def test_a_better_source_is_no_change_of_the_rule(self):
        comparison = diff(edition(duty(), id="a"), edition(duty(citations=(OTHER_CITATION,)), id="b"))
        (change,) = comparison.changes
        assert change.change is ChangeKind.SOURCED_ANEW
        assert [str(each) for each in change.evidence] == [
            "grade: primary → secondary",
            (
                "citations: A publisher, A handbook [primary] → "
                "A publisher, A handbook, paragraph 2 [secondary]: read twice"
            ),
        ]
        assert str(change).startswith("duty (sourced anew); grade: primary → secondary; citations: ")
        assert "Rules that say the same on other evidence (1)\n- duty (duty rule)" in str(comparison)
        assert comparison.side_by_side() == ()

    @pytest.mark.parametrize(
        ("before", "after", "fields", "evidence_fields"),
        [
            (duty(), duty(actor=()), ["actor: Ofsted → not known"], []),
            (duty(), duty(audience=(sf.Actor.NHS_ENGLAND,)), ["audience: nothing → NHS England"], []),
            (duty(), duty(activities=()), ["activities: full inspection → the framework as a whole"], []),
            (duty(outcomes=("inconsistent",)), duty(), ["applies after: inconsistent → any outcome"], []),
            (duty("x", statement="There are not too many."), cap("x", activities=FULL), [
                "kind: duty rule → cap rule",
                "actor: Ofsted → nothing",
                "most: nothing → 3",
                "within: nothing → 12 months",
                "counted: nothing → visits",
            ], []),
            (cap(), cap(only_where="In May."), ["only where: nothing → In May."], []),
            (cap(counted=("a, b",)), cap(counted=("a, b", "c")), ["counted: a, b → a, b; c"], []),
            (
                cap(),
                cap(within=interval(12, unit=sf.IntervalUnit.MONTHS, certainty=sf.Certainty.APPROXIMATE)),
                [
                    ("within: 12 months (usual; trigger day is day 0) → "
                    "12 months (approximate; trigger day is day 0)")
                ],
                [],
            ),
            (
                cap("x", statement="Same."),
                duty("x", statement="Same.", actor=(), activities=()),
                [
                    "kind: cap rule → duty rule",
                    "most: 3 → nothing",
                    "within: 12 months → nothing",
                    "counted: visits → nothing",
                ],
                [],
            ),
            (evidence(), evidence(used=False), ["used: yes → no"], []),
            (
                step("call", weekday=sf.Weekday.MONDAY, time=time(9)),
                step("call", weekday=sf.Weekday.FRIDAY, time=time(10, 30)),
                ["weekday: Monday → Friday", "time: 09:00 → 10:30"],
                [],
            ),
            (
                step("notification", id="call", label="Call", statement="It comes."),
                step(sf.MilestoneCode.ON_SITE_STARTS, id="call", label="Call", statement="It comes."),
                ["milestone: notification → on-site-starts"],
                [],
            ),
            (duty(citations=(*CITED, OTHER_CITATION)), duty(citations=(OTHER_CITATION, *CITED)), [], [
                "citations: the same → the same, listed otherwise"
            ]),
        ],
        ids=range(13),
    )  # fmt: skip
    def test_words(self, before, after, fields, evidence_fields):
        assert changed(before, after) == (fields, evidence_fields)

    def test_teams_quotas_and_suspensions(self):
        def team(*members):
            return sf.TeamRule(id="team", statement="They come.", members=members, citations=CITED)

        lead = sf.TeamMember(role="lead-inspector", inspectorate=sf.Actor.OFSTED, least=1, most=1, leads=True)
        more = sf.TeamMember(role="inspector", inspectorate=sf.Actor.CARE_QUALITY_COMMISSION, least=1, most=2)
        assert changed(team(lead), team(lead, more))[0] == [
            (
                "members: 1 lead inspector (Ofsted, leads) → "
                "1 lead inspector (Ofsted, leads); 1 to 2 inspector (Care Quality Commission)"
            )
        ]
        few, many = (evidence(quotas=(sf.Quota(of="visits", least=least),)) for least in (1, 2))
        assert changed(few, many)[0] == ["quotas: at least 1 visits → at least 2 visits"]

        def suspended(last):
            return SuspensionRule(
                id="pause",
                statement="It stops.",
                activities=FULL,
                period=sf.Period(date(2020, 3, 17), last),
                citations=CITED,
            )

        assert changed(suspended(None), suspended(date(2020, 4, 1)))[0] == [
            "period: from 17 March 2020 → 17 March 2020 to 1 April 2020"
        ]
        transition = TransitionRule(
            id="t", statement="On.", actor=(), on=date(2023, 1, 1), under_way=FULL, citations=CITED
        )
        assert changed(transition, attrs.evolve(transition, on=date(2023, 1, 2)))[0] == [
            "on: 1 January 2023 → 2 January 2023"
        ]

    def test_a_group_on_other_evidence_is_no_change_either(self):
        group = sf.GROUPS[0]
        other = attrs.evolve(group, citations=(OTHER_CITATION,))
        fields, found = changed(evidence(groups=(group,)), evidence(groups=(other,)))
        assert fields == []
        assert len(found) == 1
        assert found[0].startswith(f"evidence for the groups: {group.name} (code: {group.code}; ")
        assert "paragraph 2" in found[0]

    def test_a_group_of_the_same_name_that_is_another_is_told_in_full(self):
        group = sf.GROUPS[0]
        ((field,), _) = changed(
            evidence(groups=(group,)), evidence(groups=(attrs.evolve(group, role="Something else."),))
        )
        assert "role: Something else." in field

    def test_rules_that_hold_nothing_or_two_ids_make_no_change(self):
        with pytest.raises(sf.InvariantError, match=r"^RuleChange\.between: needs a rule on one side at least$"):
            RuleChange.between(None, None)
        with pytest.raises(sf.InvariantError) as caught:
            RuleChange.between(duty("a"), duty("b"))
        assert str(caught.value) == "RuleChange b: must hold rules with its id (it holds a, b)"

    def test_a_change_must_be_the_one_that_its_rules_show(self):
        made = RuleChange.between(None, duty())
        with pytest.raises(sf.InvariantError, match=r"^RuleChange duty: is not removed, by the rules that it holds$"):
            attrs.evolve(made, change=ChangeKind.REMOVED)
        with pytest.raises(sf.InvariantError, match=r"^RuleChange duty: must hold rules .* \(it holds none\)$"):
            attrs.evolve(made, after=None)

    def test_a_field_change_has_words_on_both_sides(self):
        with pytest.raises(sf.InvalidValueError, match=r"FieldChange\.after: must not be blank"):
            FieldChange(field="actor", before="Ofsted", after="")


class TestOwnEditions:
    base = edition(duty(), cap(), id="base", in_force=EARLIER)

    def amended(self, name="next", **changes):
        return self.base.amended(**({"id": name, "in_force": LATER} | changes))

    def test_an_edition_against_the_one_it_was_made_from(self):
        news = announced("news", date(2022, 1, 1), paragraph="4")
        later = self.amended(replace=(duty(actor=()),), remove=("cap",), add=(duty("more"),), announced_changes=(news,))
        comparison = diff(self.base, later)
        assert (ids(comparison, "changed"), ids(comparison, "removed"), ids(comparison, "added")) == (
            {"duty"},
            {"cap"},
            {"more"},
        )
        assert comparison.announced == (news,)
        assert comparison.unchanged == ("about-full-inspection",)
        assert codes(comparison) == [Code.TEXT_NOT_READ]
        assert str(comparison).splitlines() == [
            "Edition base: An edition of our own (from 1 January 2021)",
            "compared with edition next: An edition of our own (from 1 January 2022)",
            "",
            "Notes",
            f"- {note_of(comparison, Code.TEXT_NOT_READ)}",
            "",
            "Rules that changed (1)",
            "- duty (duty rule)",
            "    actor: Ofsted → not known",
            "",
            "Rules added (1)",
            "- more (duty rule): Somebody does something.",
            "",
            "Rules removed (1)",
            "- cap (cap rule): There are not too many.",
            "",
            "Announced between them, text not read (1)",
            "- 1 January 2022, paragraph 4: Something changed.",
            "",
            "The same in both",
            "- 1 rule",
        ]

    def test_nothing_differs(self):
        comparison = diff(self.base, self.amended())
        assert comparison.is_empty
        assert "- Nothing differs: no rule, and no change was announced between them." in str(comparison)
        assert comparison.rows() == ()
        assert comparison.notes == ()

    def test_no_rule_differs_but_something_was_announced(self):
        news = announced("news", None, text_read=True, rules=("duty", "cap"))
        comparison = diff(self.base, self.amended(announced_changes=(news,)))
        assert not comparison.is_empty
        assert "- No rule differs." in str(comparison)
        assert "- day not known: Something changed. Touches duty, cap." in str(comparison)

    def test_every_edition_between_counts(self):
        middle = sf.edition("2025-07").amended(
            id="middle",
            in_force=sf.Period(date(2027, 1, 1)),
            announced_changes=(announced("middle-news", sf.PartialDate(year=2027, month=1)),),
        )
        last = middle.amended(id="last", in_force=sf.Period(date(2028, 1, 1)))
        assert [change.id for change in diff(middle, last).announced] == []
        assert [change.id for change in diff("2025-07", middle).announced] == ["middle-news"]
        assert [change.id for change in diff("2025-06", middle).announced][-1] == "middle-news"
        assert diff("2023-01", middle).announced[:-1] == diff("2023-01", "2025-07").announced
        # "last" names "middle", which nobody gave: the line from it ends there.
        comparison = diff("2025-07", last)
        assert comparison.announced == ()
        assert str(note_of(comparison, Code.NOT_OF_ONE_LINE)) == (
            "Neither edition was made from the other, and no edition that is known leads to both; middle, from which "
            "one of them was made, is not known here: what was announced between them cannot be listed."
        )

    @pytest.mark.parametrize(
        ("on", "listed"),
        [
            (date(2021, 1, 1), False),
            (date(2021, 1, 2), True),
            (date(2022, 1, 1), True),
            (date(2022, 1, 2), False),
            (sf.PartialDate(year=2021), True),
            (sf.PartialDate(year=2021, month=1), False),
            (sf.PartialDate(year=2021, month=2), True),
            (sf.PartialDate(year=2020), False),
            (sf.PartialDate(year=2023), False),
            (None, True),
        ],
    )
    def test_what_was_announced_while_the_earlier_edition_was_in_force_lies_between(self, on, listed):
        base = attrs.evolve(self.base, announced_changes=(announced("news", on),))
        later = base.amended(id="next", in_force=LATER)
        for comparison in (diff(base, later), diff(later, base)):
            assert [change.id for change in comparison.announced] == (["news"] if listed else [])

    def test_an_own_rule_in_an_edition_of_the_library(self):
        june = sf.edition("2025-06")
        own = june.with_rule(duty("more", activities=()), id="own-2025-06")
        comparison = diff(june, own)
        assert ids(comparison, "added") == {"more"}
        assert (comparison.announced, comparison.notes) == ((), ())
        assert diff(own, "2025-07").announced == diff(june, "2025-07").announced

    def test_two_editions_made_from_one(self):
        one, two = (self.amended(name, announced_changes=(announced(name, date(2022, 1, 1)),)) for name in ("a", "b"))
        comparison = diff(one, two)
        assert Code.NOT_OF_ONE_LINE in codes(comparison)  # "base" was not given
        june = sf.edition("2025-06")
        made = (
            june.amended(id=name, in_force=sf.Period(day), announced_changes=(announced(name, day),))
            for name, day in (("a", date(2026, 1, 1)), ("b", date(2026, 2, 1)))
        )
        comparison = diff(*made)
        assert [change.id for change in comparison.announced] == ["a", "b"]
        assert Code.READ_BACKWARDS not in codes(comparison)

    def test_unrelated_editions(self):
        first = sf.FrameworkCode.LOCAL_AREA_SEND
        one = edition(duty(), id="one")
        two = edition(
            rules=(activity(id="other"), duty("another")), id="two", framework=framework(code=first, name="Another")
        )
        comparison = diff(one, two)
        assert codes(comparison) == [Code.NOT_OF_ONE_LINE, Code.TWO_FRAMEWORKS, Code.NOTHING_SHARED]
        text = str(comparison)
        assert "- Neither edition was made from the other, and no edition that is known leads to both: what was" in text
        assert "- The two have no rule with the same id: every rule stands on one side only." in text
        assert "  Only in one:\n  - duty (duty rule): Somebody does something.\n" in text
        assert comparison.papers == ()
        assert diff(two, "2025-07").of_two_frameworks

    def test_own_frameworks_under_one_code(self):
        comparison = diff(edition(id="one"), edition(id="two", framework=framework(name="Another")))
        assert [str(change) for change in comparison.framework_changes] == ["name: A framework → Another"]
        assert "The framework as such\n- name: A framework → Another" in str(comparison)

    def test_two_editions_with_one_id(self):
        comparison = diff(edition(duty()), edition(cap()))
        assert str(note_of(comparison, Code.SAME_ID)) == (
            "Two different editions have the id own; an id is permanent, so that one of them needs another."
        )

    def test_editions_that_name_each_other(self):
        one, two = edition(duty(), id="one", amends="two"), edition(cap(), id="two", amends="one")
        comparison = diff(one, two)
        assert ids(comparison, "added") == {"cap"}
        assert comparison == diff(one, two)

    def test_an_edition_without_a_first_day(self):
        always = framework(in_force=sf.Period())
        base = edition(duty(), id="base", framework=always, in_force=sf.Period())
        later = base.amended(id="next", in_force=LATER, announced_changes=(announced("news", date(2022, 1, 1)),))
        assert [change.id for change in diff(base, later).announced] == ["news"]

    def test_papers_of_the_time_whatever_is_known_of_their_day(self):
        def paper(name, published):
            kind = sf.SourceKind.HANDBOOK
            return sf.Source(id=name, kind=kind, title=name, publisher="P", published=published, read="the opening")

        found = [
            paper("new", date(2021, 6, 1)),
            paper("summer", sf.PartialDate(year=2021)),
            paper("old", date(2020, 6, 1)),
            paper("undated", None),
            attrs.evolve(paper("whole", date(2021, 6, 1)), read=None),
            attrs.evolve(paper("law", date(2021, 6, 1)), kind=sf.SourceKind.LEGISLATION),
        ]
        cited = tuple(attrs.evolve(CITED[0], source=source) for source in found)
        recalled = sf.Citation(source=None, grade=sf.EvidenceGrade.RECALLED)
        later = self.amended(replace=(duty(citations=(*cited, recalled)),))
        comparison = diff(self.base, later)
        assert [source.id for source in comparison.papers] == ["new", "summer"]
        assert "- P, summer (2021); read: the opening" in str(comparison)
        news = announced("news", date(2022, 1, 1), citations=(attrs.evolve(CITED[0], source=found[3]), recalled))
        comparison = diff(self.base, self.amended(announced_changes=(news,)))
        assert "- P, undated; read: the opening" in str(comparison)


class TestAsking:
    comparison = diff("2025-06", "2025-07")

    def test_a_change_by_its_rule(self):
        assert self.comparison["monitoring-cap"].change is ChangeKind.ADDED
        with pytest.raises(sf.UnknownCodeError) as caught:
            self.comparison["monitoring-gap"]
        assert str(caught.value) == "unknown change of a rule 'monitoring-gap'; did you mean 'monitoring-cap'?"

    def test_a_kind_that_is_none(self):
        with pytest.raises(sf.UnknownCodeError, match="unknown change kind 'add'; did you mean 'added'"):
            self.comparison.of_kind("add")

    @pytest.mark.parametrize("wrong", [None, 2025, ("2025-06",), b"2025-06"])
    def test_something_that_is_no_edition(self, wrong):
        with pytest.raises(sf.InvalidTypeError, match="must be an edition id or an Edition"):
            diff("2025-07", wrong)

    def test_a_misspelt_id(self):
        with pytest.raises(sf.UnknownEditionError, match="unknown edition '2025-08'; did you mean"):
            diff("2025-08", "2025-07")


class TestMatters:
    @pytest.mark.parametrize("held", sf.editions(), ids=lambda held: held.id)
    def test_the_kinds_of_the_library_go_where_they_belong(self, held):
        for rule in held.rules:
            matter = matter_of(rule)
            assert (matter is Matter.OUTCOMES) == isinstance(rule, sf.OutcomeRule)
            assert (matter is Matter.EVIDENCE) == isinstance(rule, sf.EvidenceRule | sf.InvolvementRule)
            if isinstance(rule, sf.NoticeRule) or rule.id.endswith("-notification"):
                assert matter is Matter.NOTICE

    @pytest.mark.parametrize(
        ("name", "matter"),
        [
            ("priority-action-plan-deadline", Matter.PLANS),
            ("priority-action-plan-feedback", Matter.PLANS),
            ("statement-of-proposed-action-limit", Matter.PLANS),
            ("monitoring-inspection-timing", Matter.TIMING),
            ("full-inspection-final-feedback", Matter.TIMING),
            ("monitoring-cap", Matter.CONDUCT),
            ("main-focus", Matter.CONDUCT),
            ("criterion-valued", Matter.ASPECTS_AND_CRITERIA),
            ("outcomes-not-carried-over", Matter.CHANGES),
        ],
    )
    def test_where_a_rule_goes(self, name, matter):
        assert matter_of(sf.edition("2025-07").rule(name)) is matter

    def test_something_that_is_no_rule(self):
        with pytest.raises(sf.InvalidTypeError, match=r"^matter_of\(rule\): must be a Rule"):
            matter_of("notice")
