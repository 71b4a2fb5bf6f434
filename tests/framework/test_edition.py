"""Editions: whole, sound at construction, and amended only into new ones."""

import pickle
from datetime import date

import attrs
import pytest

import sendframework as sf
from sendframework.vocabulary import known_methods
from tests.framework.making import CITED, FULL, activity, edition, framework, interval, outcome, step

CALL, ARRIVAL, END = step("call"), step("arrival", "call", 5), step("end", "arrival", 4)


def refused(words, make):
    with pytest.raises(sf.InvariantError) as caught:
        make()
    assert str(caught.value) == words


def deadline(name, after, count, *results):
    rule = step(name, after, count)
    return sf.DeadlineRule(
        **{field.name: getattr(rule, field.name) for field in attrs.fields(type(rule))} | {"outcomes": results}
    )


class TestSoundness:
    def test_two_rules_with_one_id(self):
        refused("edition own: has 'call' twice; ids are unique in an edition", lambda: edition(CALL, CALL))

    def test_two_rules_for_one_milestone(self):
        other = attrs.evolve(CALL, id="another-call")
        refused(
            "edition own: milestones of full-inspection: call and another-call both date call",
            lambda: edition(CALL, other),
        )

    def test_a_missing_anchor(self):
        refused(
            "edition own: milestones of full-inspection: end counts from arrival, which no rule describes",
            lambda: edition(CALL, END),
        )

    def test_a_missing_anchor_of_an_upper_estimate(self):
        rule = step("plan", "call", 3, upper_estimate_after="publication")
        refused(
            "edition own: milestones of full-inspection: plan counts from publication, which no rule describes",
            lambda: edition(CALL, rule),
        )

    def test_a_circle(self):
        circle = (step("a", "c", 1), step("b", "a", 1), step("c", "b", 1))
        refused(
            "edition own: milestones of full-inspection: milestones count from each other in a circle: a → c → b → a",
            lambda: edition(*circle),
        )

    def test_a_circle_through_an_upper_estimate(self):
        circle = (CALL, step("a", "call", 1, upper_estimate_after="b"), step("b", "a", 1))
        refused(
            "edition own: milestones of full-inspection: milestones count from each other in a circle: a → b → a",
            lambda: edition(*circle),
        )

    def test_a_circle_that_only_an_outcome_closes(self):
        late = deadline("late", "later", 1, "inconsistent")
        later = deadline("later", "late", 1, "inconsistent")
        refused(
            "edition own: milestones of full-inspection after inconsistent: "
            "milestones count from each other in a circle: late → later → late",
            lambda: edition(CALL, outcome(), late, later),
        )

    def test_an_activity_that_nothing_describes(self):
        rule = step("call", activities=(sf.Activity.THEMATIC_VISIT,))
        refused("edition own: call is about thematic-visit, which no ActivityRule describes", lambda: edition(rule))

    def test_an_activity_described_twice(self):
        refused("edition own: describes the activity full-inspection twice", lambda: edition(activity(id="once-more")))

    def test_an_outcome_described_twice(self):
        refused(
            "edition own: describes the outcome inconsistent twice",
            lambda: edition(outcome(), outcome(id="once-more")),
        )

    def test_an_outcome_that_nothing_describes(self):
        refused(
            "edition own: plan applies after inconsistent, which no OutcomeRule describes",
            lambda: edition(CALL, deadline("plan", "call", 3, "inconsistent")),
        )

    def test_a_question_about_a_rule_that_is_not_there(self):
        asked = sf.OpenQuestion(id="why", question="Why?", position="Because.", rules=("reason",))
        refused(
            "edition own: why refers to rule reason, which it does not have",
            lambda: edition(CALL, open_questions=(asked,)),
        )

    def test_a_change_of_a_rule_that_is_not_there(self):
        change = sf.AnnouncedChange(
            id="news", on=None, summary="New.", text_read=False, rules=("reason",), citations=CITED
        )
        refused(
            "edition own: news refers to rule reason, which it does not have",
            lambda: edition(CALL, announced_changes=(change,)),
        )

    def test_a_period_outside_that_of_the_framework(self):
        refused(
            "edition own: in force from 1 January 2019, outside its framework's from 1 January 2020",
            lambda: edition(CALL, in_force=sf.Period(date(2019, 1, 1))),
        )

    def test_a_group_that_was_gone_before_the_edition(self):
        group = sf.StakeholderGroup(
            code="old-board",
            name="Old board",
            sector=sf.Sector.HEALTH,
            role="Commissioner.",
            citations=CITED,
            period=sf.Period(None, date(2019, 12, 31)),
        )
        rule = sf.EvidenceRule(
            id="meetings",
            statement="They meet.",
            method=known_methods.MEETINGS,
            groups=(group,),
            activities=FULL,
            citations=CITED,
        )
        refused(
            "edition own: meetings names old-board, which there was only until 31 December 2019",
            lambda: edition(CALL, rule),
        )
        lasting = attrs.evolve(rule, groups=(attrs.evolve(group, period=sf.Period(None, date(2020, 1, 1))),))
        assert edition(CALL, lasting).rule("meetings").groups[0].code == "old-board"

    def test_no_rules_at_all(self):
        refused("Edition.rules: must hold at least 1 (it holds 0)", lambda: edition(rules=()))


class TestLookingUp:
    own = edition(CALL, ARRIVAL, END, outcome(), deadline("plan", "end", 30, "inconsistent"))

    def test_rules_by_id_and_by_kind(self):
        assert self.own.rule("arrival") is ARRIVAL
        assert [rule.id for rule in self.own.rules_of(sf.StepRule)] == ["call", "arrival", "end"]

    @pytest.mark.parametrize("name", ["arival", None, 5, ["arrival"]])
    def test_a_rule_that_is_not_there(self, name):
        with pytest.raises(sf.UnknownCodeError, match=r"^unknown rule of edition own"):
            self.own.rule(name)

    def test_a_misspelt_rule_gets_a_suggestion(self):
        with pytest.raises(sf.UnknownCodeError) as caught:
            self.own.rule("arival")
        assert str(caught.value) == "unknown rule of edition own 'arival'; did you mean 'arrival'?"
        assert caught.value.suggestions == ("arrival",)

    def test_activities_by_member_or_code(self):
        assert self.own.activity("full-inspection") is self.own.activity(sf.Activity.FULL_INSPECTION)
        with pytest.raises(sf.UnknownCodeError, match="unknown activity 'full-inspektion'; did you mean"):
            self.own.activity("full-inspektion")
        with pytest.raises(sf.UnknownCodeError, match="unknown activity of edition own 'revisit'; known: full-insp"):
            self.own.activity("revisit")

    def test_outcomes_by_member_or_code(self):
        assert self.own.outcome("inconsistent") is self.own.outcome(sf.AreaSendOutcome.INCONSISTENT)
        assert self.own.outcomes("full-inspection") == (self.own.outcome("inconsistent"),)
        with pytest.raises(sf.UnknownCodeError, match="unknown outcome of edition own 'requires-improvement'"):
            self.own.outcome("requires-improvement")
        with pytest.raises(sf.UnknownCodeError, match="unknown outcome of edition own"):
            self.own.outcome(["inconsistent"])

    def test_milestones_with_and_without_an_outcome(self):
        assert tuple(self.own.milestones("full-inspection").by_milestone) == ("call", "arrival", "end")
        assert tuple(self.own.milestones("full-inspection", "inconsistent").by_milestone)[-1] == "plan"

    def test_milestones_after_an_outcome_of_another_activity(self):
        own = edition(
            CALL,
            activity(sf.Activity.MONITORING_INSPECTION),
            outcome(sf.MonitoringOutcome.EFFECTIVE_ACTION, activities=(sf.Activity.MONITORING_INSPECTION,)),
        )
        with pytest.raises(sf.UnknownCodeError, match="unknown outcome of full-inspection in edition own"):
            own.milestones("full-inspection", "effective-action")
        with pytest.raises(sf.UnknownCodeError, match="unknown activity 'inspection'"):
            own.milestones("inspection")

    def test_a_milestone_that_the_activity_does_not_have(self):
        graph = self.own.milestones("full-inspection")
        assert graph.rule_for("end") is END
        assert graph.ancestors("end") == ("arrival", "call")
        with pytest.raises(sf.UnknownCodeError, match="unknown milestone of full-inspection 'arival'; did you mean"):
            graph.rule_for("arival")

    def test_rules_stand_after_what_they_count_from_whatever_their_order(self):
        turned = edition(END, ARRIVAL, CALL).milestones("full-inspection")
        assert [rule.milestone for rule in turned.outward] == ["call", "arrival", "end"]
        assert [rule.milestone for rule in turned.rules] == ["end", "arrival", "call"]

    def test_an_edition_is_a_value(self):
        again = pickle.loads(pickle.dumps(self.own))
        assert again == self.own
        assert hash(again) == hash(self.own)
        assert again.milestones("full-inspection") == self.own.milestones("full-inspection")
        assert str(self.own) == "own: An edition of our own (from 1 January 2020)"


class TestAmending:
    own = edition(CALL, ARRIVAL, END)
    later = sf.Period(date(2021, 1, 1))

    def amended(self, **changes):
        return self.own.amended(**({"id": "next", "in_force": self.later} | changes))

    def test_a_replaced_rule_keeps_its_place(self):
        longer = attrs.evolve(ARRIVAL, interval=interval(10))
        changed = self.amended(replace=(longer,), title="The next")
        assert [rule.id for rule in changed.rules] == [rule.id for rule in self.own.rules]
        assert changed.rule("arrival") is longer
        assert self.own.rule("arrival") is ARRIVAL
        assert (changed.id, changed.amends, changed.title) == ("next", "own", "The next")

    def test_rules_are_added_and_removed(self):
        feedback = step("feedback", "end", 0)
        changed = self.amended(add=(feedback,))
        assert changed.rules == (*self.own.rules, feedback)
        assert changed.title == self.own.title
        assert self.amended(remove=("end",)).rules == self.own.rules[:-1]

    def test_what_is_announced_is_of_one_edition_and_what_is_open_stays_open(self):
        asked = sf.OpenQuestion(id="why", question="Why?", position="Because.", rules=("call",))
        news = sf.AnnouncedChange(id="news", on=date(2021, 1, 1), summary="New.", text_read=True, citations=CITED)
        first = self.amended(open_questions=(asked,), announced_changes=(news,))
        second = first.amended(id="third", in_force=self.later)
        assert (second.open_questions, second.announced_changes) == ((asked,), ())
        assert first.questions_about("call") == (asked,)
        assert first.questions_about("end") == ()
        settled = first.amended(id="third", in_force=self.later, settled=("why",))
        assert settled.open_questions == ()
        other = attrs.evolve(asked, position="For another reason.")
        assert first.amended(id="third", in_force=self.later, open_questions=(other,)).open_questions == (other,)

    @pytest.mark.parametrize(
        ("changes", "error", "words"),
        [
            (
                {"id": "own"},
                sf.InvariantError,
                "edition own: cannot be amended under its own id; an edition id is permanent",
            ),
            ({"add": (CALL,)}, sf.InvariantError, "edition next: adds call, which own has; replace it instead"),
            (
                {"replace": (step("kall"),)},
                sf.UnknownCodeError,
                "unknown rule of edition own 'kall'; did you mean 'call'?",
            ),
            (
                {"remove": ("kall",)},
                sf.UnknownCodeError,
                "unknown rule of edition own 'kall'; did you mean 'call'?",
            ),
            (
                {"settled": ("why",)},
                sf.UnknownCodeError,
                "unknown open question of edition own 'why'; none is known",
            ),
            (
                {"remove": ("arrival",)},
                sf.InvariantError,
                "edition next: milestones of full-inspection: end counts from arrival, which no rule describes",
            ),
        ],
    )
    def test_a_change_that_cannot_be_made(self, changes, error, words):
        with pytest.raises(error) as caught:
            self.amended(**changes)
        assert str(caught.value) == words


class TestOwnRules:
    own = edition(CALL, ARRIVAL, END)

    def test_a_rule_is_put_in_the_place_of_the_one_with_its_id(self):
        better = attrs.evolve(ARRIVAL, interval=interval(8))
        changed = self.own.with_rule(better, id="own-better")
        assert changed.rule("arrival") is better
        assert (changed.id, changed.amends, changed.in_force) == ("own-better", "own", self.own.in_force)
        assert sf.timetable("full-inspection", known={"call": date(2025, 9, 8)}, edition=changed)["arrival"].on == date(
            2025, 9, 18
        )

    def test_a_rule_that_is_new_is_added(self):
        assert self.own.with_rule(step("lunch", "arrival", 0), id="own-lunch").rules[-1].id == "lunch"

    def test_what_was_announced_and_asked_stays(self):
        news = sf.AnnouncedChange(id="news", on=None, summary="New.", text_read=False, citations=CITED)
        asked = sf.OpenQuestion(id="why", question="Why?", position="Because.")
        own = edition(CALL, announced_changes=(news,), open_questions=(asked,))
        changed = own.with_rule(ARRIVAL, id="own-arrival")
        assert (changed.announced_changes, changed.open_questions) == ((news,), (asked,))

    def test_an_outcome_that_none_of_the_activities_of_a_rule_can_have(self):
        visit = (sf.Activity.THEMATIC_VISIT,)
        duty = sf.DutyRule(
            id="duty", statement="It does.", actor=(), activities=visit, outcomes=("inconsistent",), citations=CITED
        )
        refused(
            "edition own: duty applies after inconsistent, which none of its activities can have",
            lambda: edition(CALL, outcome(), activity(sf.Activity.THEMATIC_VISIT), duty),
        )

    def test_nobody_can_edit_the_milestones_that_timetables_share(self):
        graph = sf.edition("2025-07").milestones("full-inspection")
        with pytest.raises(AttributeError):
            graph.by_milestone.clear()
        with pytest.raises(TypeError):
            graph.counting_from["notification"] = ()
        assert pickle.loads(pickle.dumps(graph)) == graph

    def test_the_id_must_be_new_and_the_rule_a_rule(self):
        with pytest.raises(sf.InvariantError, match="cannot be amended under its own id"):
            self.own.with_rule(ARRIVAL, id="own")
        with pytest.raises(
            sf.InvalidTypeError, match=r"^Edition\.with_rule\(rule\): must be a Rule \(got 'arrival'\)$"
        ):
            self.own.with_rule("arrival", id="own-other")

    def test_an_own_framework(self):
        ours = framework(name="Ours", in_force=sf.Period(date(2019, 1, 1)))
        assert ours.grade is sf.EvidenceGrade.PRIMARY
        assert edition(CALL, framework=ours, in_force=sf.Period(date(2019, 1, 1))).framework.name == "Ours"


def test_a_rule_is_explained_with_its_evidence_and_what_is_open():
    asked = sf.OpenQuestion(id="why", question="Why 5?", position="It is said so.", rules=("arrival",))
    noted = attrs.evolve(ARRIVAL, citations=(attrs.evolve(CITED[0], where="paragraph 3", note="read twice"),))
    own = edition(CALL, noted, open_questions=(asked,))
    assert own.explain("arrival").splitlines() == [
        "arrival (step rule, edition own)",
        "There is arrival.",
        "Certainty: usual. Grade: primary.",
        "Source: A publisher, A handbook, paragraph 3 [primary]: read twice",
        "Open: Why 5? It is said so.",
    ]
