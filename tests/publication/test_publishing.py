"""What of a review is published: names only with consents, and everything else without a trace of an area."""

from datetime import date

import attrs
import pytest

import sendframework as sf
from sendframework.records.bodies import Body
from tests.publication.making import (
    AGREED,
    AREAS,
    ASHMERE,
    CLINKER,
    HOPE,
    NO_BODY,
    NO_COUNCIL,
    NO_LIST,
    POLICY,
    PUBLISHED,
    WEXCOMBE,
    consent,
    council,
    finding,
    names_in,
    published,
    review,
    visit,
)
from tests.records.making import an_area

ONE = finding("f-1", "Placements are checked each term.", ASHMERE, kind="good-practice")
TWO = finding("f-2", "Moves at 16 come late.", ASHMERE, WEXCOMBE)


SEVERAL = "consents): must be several consents, such as a tuple (got"


def refusal(*consents, error=sf.ConsentError, on=PUBLISHED, of=None, policy=POLICY):
    with pytest.raises(error) as caught:
        sf.publish(of or review(ONE, TWO), consents, on=on, policy=policy)
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    return str(caught.value)


class TestConsents:
    def test_without_any_everything_is_published_and_nothing_named(self):
        assert names_in(published((ONE, TWO))) == {ONE.text: [], TWO.text: []}

    def test_a_finding_names_its_area_with_a_consent_to_the_whole_review(self):
        assert names_in(published((ONE, TWO), consent(ASHMERE)))[ONE.text] == ["Ashmere"]

    def test_all_or_nothing(self):
        assert names_in(published((ONE, TWO), consent(ASHMERE)))[TWO.text] == []
        both = published((ONE, TWO), consent(ASHMERE), consent(WEXCOMBE))
        assert names_in(both)[TWO.text] == ["Ashmere", "North Wexcombe"]

    def test_where_that_is_switched_off_whoever_agreed_is_named(self):
        policy = attrs.evolve(POLICY, all_or_nothing=False)
        assert names_in(published((ONE, TWO), consent(ASHMERE), policy=policy))[TWO.text] == ["Ashmere"]

    def test_a_consent_to_a_finding_is_for_no_other(self):
        made = published((ONE, TWO), consent(ASHMERE, "f-2"), consent(WEXCOMBE))
        assert names_in(made) == {ONE.text: [], TWO.text: ["Ashmere", "North Wexcombe"]}

    def test_the_report_does_not_say_for_which_other_findings_a_consent_is(self):
        made = published((ONE, TWO), consent(ASHMERE, "f-1", "f-2"))
        (named,) = (each for each in made.report.findings if each.areas)
        assert named.attributions[0].consent.findings == ("f-1",)

    def test_consents_to_findings_can_be_switched_off(self):
        policy = attrs.evolve(POLICY, consents_to_findings=False)
        assert names_in(published((ONE,), consent(ASHMERE, "f-1"), policy=policy)) == {ONE.text: []}
        assert names_in(published((ONE,), consent(ASHMERE), policy=policy)) == {ONE.text: ["Ashmere"]}

    @pytest.mark.parametrize(
        ("withdrawn_on", "named"),
        [(AGREED, []), (date(2024, 1, 31), []), (PUBLISHED, []), (date(2024, 2, 2), ["Ashmere"])],
        ids=str,
    )
    def test_a_withdrawal_by_the_day_removes_the_name(self, withdrawn_on, named):
        made = published((ONE,), consent(ASHMERE, withdrawn_on=withdrawn_on))
        assert names_in(made) == {ONE.text: named}

    def test_by_a_stricter_policy_a_withdrawn_consent_never_counts(self):
        policy = attrs.evolve(POLICY, withdrawals_have_a_day=False)
        made = published((ONE,), consent(ASHMERE, withdrawn_on=date(2025, 1, 1)), policy=policy)
        assert names_in(made) == {ONE.text: []}

    def test_a_consent_can_be_given_again(self):
        again = consent(ASHMERE, given_on=date(2023, 12, 1))
        made = published((ONE,), consent(ASHMERE, withdrawn_on=date(2023, 11, 1)), again)
        assert made.report.findings[0].attributions[0].consent == again

    def test_a_consent_can_be_given_on_the_day_of_publication(self):
        assert names_in(published((ONE,), consent(ASHMERE, given_on=PUBLISHED))) == {ONE.text: ["Ashmere"]}

    def test_of_several_that_hold_the_one_to_the_whole_review_stands_then_the_oldest_then_by_body_and_role(self):
        visits = (visit(ASHMERE, partners=(CLINKER,)), visit(WEXCOMBE), visit(HOPE))
        in_order = (
            consent(ASHMERE, given_on=date(2023, 12, 1), given_by=CLINKER, role="member of the board"),
            consent(ASHMERE, "f-1"),
            consent(ASHMERE, "f-1", "f-2", given_on=date(2023, 10, 1), role="chief executive"),
            consent(ASHMERE, "f-1", given_on=date(2023, 10, 1)),
            consent(ASHMERE, "f-1", given_on=date(2023, 10, 1), given_by=CLINKER, role="chair"),
        )
        for first, stands in enumerate(in_order):
            for given in (in_order[first:], in_order[: first - 1 if first else None : -1]):
                (named,) = published((ONE,), *given, visits=visits).report.findings
                expected = attrs.evolve(stands, findings=stands.findings and ("f-1",))
                assert [each.consent for each in named.attributions] == [expected]

    def test_another_body_of_the_partnership_can_agree(self):
        visits = (visit(ASHMERE, partners=(CLINKER,)), visit(WEXCOMBE), visit(HOPE))
        made = published((ONE,), consent(ASHMERE, given_by=CLINKER), visits=visits)
        assert names_in(made) == {ONE.text: ["Ashmere"]}
        assert made.report.findings[0].attributions[0].bodies == (CLINKER,)


class TestBadInput:
    @pytest.mark.parametrize(
        ("given", "words"),
        [
            pytest.param(
                consent(an_area("004", "Elsewhere")),
                "publish(consents): has a consent of an area that was not visited",
                id="not-visited",
            ),
            pytest.param(
                consent(ASHMERE, theme=NO_LIST), "publish(consents): has a consent for another review", id="other-theme"
            ),
            pytest.param(
                consent(ASHMERE, theme=attrs.evolve(sf.THEMES[0], academic_year="2026/27")),
                "publish(consents): has a consent for another review",
                id="year",
            ),
            pytest.param(
                consent(ASHMERE, given_on=date(2024, 2, 2)),
                "publish(consents): has a consent that is dated after the day of publication",
                id="after-publication",
            ),
            pytest.param(consent(ASHMERE, given_by=CLINKER), NO_BODY, id="no-partner"),
            pytest.param(
                consent(ASHMERE, given_by=Body(kind="local-authority", name="Hope Borough Council")),
                NO_COUNCIL,
                id="other-council",
            ),
            pytest.param(
                consent(ASHMERE, given_by=Body(kind="other", name="Ashmere Borough Council")),
                NO_BODY,
                id="other-kind",
            ),
        ],
    )
    def test_a_consent_that_cannot_be_one_is_refused_and_not_repeated(self, given, words):
        assert refusal(consent(WEXCOMBE), given) == words
        assert not any(name in words for name in ("Ashmere", "Elsewhere", "Hope", "Clinker", "director"))

    def test_a_council_of_another_area_is_none_of_this_one_by_being_listed(self):
        visits = (visit(ASHMERE, partners=(council(HOPE),)), visit(WEXCOMBE), visit(HOPE))
        said = refusal(consent(ASHMERE, given_by=council(HOPE)), of=review(ONE, visits=visits))
        assert said == NO_COUNCIL

    def test_names_where_no_text_can_be_held_back_are_refused(self):
        group = attrs.evolve(sf.GROUPS[0], code="families", name="Families in North Wexcombe")
        answers = sf.SurveyResponses(group=group, count=sf.HeadCount(least=1))
        said = refusal(of=review(ONE, surveys=(answers,)))
        assert said == "publish(review): counts answers of a group whose name holds that of an area"
        said = refusal(consent(ASHMERE, role="director for Ashmere and North Wexcombe"))
        assert said == "publish(consents): has a consent whose role holds a name of another area"
        assert names_in(published((ONE,), consent(ASHMERE, role="director for Ashmere"))) == {ONE.text: ["Ashmere"]}

    def test_bodies_are_not_looked_at_where_that_is_switched_off(self):
        policy = attrs.evolve(POLICY, check_bodies=False)
        assert names_in(published((ONE,), consent(ASHMERE, given_by=CLINKER), policy=policy)) == {ONE.text: ["Ashmere"]}

    def test_a_consent_stands_once_and_is_withdrawn_once(self):
        withdrawn = [consent(ASHMERE, withdrawn_on=day) for day in (date(2023, 10, 1), date(2023, 11, 1))]
        turned = [consent(ASHMERE, "f-1", "f-2"), consent(ASHMERE, "f-2", "f-1")]
        for pair in ([consent(ASHMERE), consent(ASHMERE)], withdrawn, [withdrawn[0], consent(ASHMERE)], turned):
            assert refusal(*pair) == "publish(consents): has a consent that is given or withdrawn twice"

    def test_nothing_is_published_before_it_was_visited(self):
        assert refusal(on=date(2023, 3, 5)) == "publish(on): is before a visit of the review"
        assert sf.publish(review(ONE), on=date(2023, 3, 6)).report.published_on == date(2023, 3, 6)

    def test_a_reference_that_holds_a_name_is_refused(self):
        told = finding("north-wexcombe-1", "Moves come late.", ASHMERE)
        said = "publish(review): has a finding whose reference holds a name; choose one that says nothing"
        assert refusal(of=review(told)) == said
        unscanned = attrs.evolve(POLICY, scan_texts=False)
        assert published((told,), policy=unscanned).report.findings[0].reference is None

    @pytest.mark.parametrize(
        ("arguments", "changes", "said"),
        [
            pytest.param(("Ashmere",), {}, "review): must be a ThematicReview (got <class 'str'>)", id="review"),
            pytest.param((review(), consent(ASHMERE)), {}, f"{SEVERAL} {sf.AttributionConsent})", id="one-consent"),
            pytest.param((review(), "Ashmere"), {}, f"{SEVERAL} <class 'str'>)", id="text-for-consents"),
            pytest.param((review(), b"Ashmere"), {}, f"{SEVERAL} <class 'bytes'>)", id="bytes-for-consents"),
            pytest.param((review(), 1), {}, f"{SEVERAL} <class 'int'>)", id="number-for-consents"),
            pytest.param(
                (review(), ("Ashmere",)),
                {},
                "consents): must be an AttributionConsent (got <class 'str'>)",
                id="text-for-a-consent",
            ),
            pytest.param(
                (review(),),
                {"on": "Ashmere"},
                "on): must be a datetime.date, without a time (got <class 'str'>)",
                id="day",
            ),
            pytest.param(
                (review(),),
                {"policy": "Ashmere"},
                "policy): must be a PublicationPolicy (got <class 'str'>)",
                id="policy",
            ),
        ],
    )
    def test_a_wrong_type_is_named_by_its_class_alone(self, arguments, changes, said):
        with pytest.raises(sf.InvalidTypeError) as caught:
            sf.publish(*arguments, **{"on": PUBLISHED} | changes)
        assert str(caught.value) == f"publish({said}"
        assert "Ashmere" not in f"{caught.value!r} {caught.value}"


class TestWhatIsHeldBack:
    def test_a_text_that_names_an_area_behind_it(self):
        told = finding("f-3", "In Ashmere, moves come late.", ASHMERE)
        made = published((ONE, told))
        assert list(names_in(made)) == [ONE.text]
        (held,) = made.held_back
        assert (held.finding, held.reason, held.words) == ("f-3", sf.HeldBackReason.TEXT_NAMES_AN_AREA, ("Ashmere",))
        assert "names an area" in held.reason.sentence

    def test_each_that_cannot_be_published_and_all_else_is(self):
        texts = ("In Ashmere they wait.", "There is hope.", "Ashmere waits.", "Some hope for 001.", "Moves come late.")
        made = published(tuple(finding(f"f-{number}", text, HOPE) for number, text in enumerate(texts)))
        assert [each.finding for each in made.held_back] == ["f-0", "f-2"]
        assert [(each.finding, each.words) for each in made.possible_names] == [
            ("f-1", "hope"),
            ("f-3", "001"),
            ("f-3", "hope"),
        ]
        assert set(names_in(made)) == {texts[1], texts[3], texts[4]}
        assert repr(made) == "Publication(3 findings published, 2 held back, 3 possible names, not shown)"
        assert repr(made.held_back[0]) == "HeldBack(text-names-an-area, not shown)"
        assert repr(made.possible_names[0]) == "PossibleName(not shown)"

    def test_a_text_that_names_any_other_area_of_the_review(self):
        assert published((finding("f-3", "Unlike Ashmere, they meet.", HOPE),)).held_back

    def test_a_named_finding_may_say_the_name(self):
        told = finding("f-3", "Ashmere and Vale checks placements, as Ashmere Borough Council says.", ASHMERE)
        assert names_in(published((told,), consent(ASHMERE))) == {told.text: ["Ashmere"]}
        assert published((told,), consent(WEXCOMBE)).held_back

    def test_a_named_finding_may_not_say_the_name_of_another(self):
        told = finding("f-3", "Ashmere learns from North Wexcombe.", ASHMERE)
        assert published((told,), consent(ASHMERE), consent(WEXCOMBE)).held_back

    def test_a_body_that_several_areas_have_may_stand_with_any_that_is_named(self):
        visits = (visit(ASHMERE, partners=(CLINKER,)), visit(WEXCOMBE, partners=(CLINKER,)), visit(HOPE))
        told = finding("f-3", "The Clinker board pays.", ASHMERE)
        assert published((told,), visits=visits).held_back
        assert names_in(published((told,), consent(ASHMERE), visits=visits)) == {told.text: ["Ashmere"]}

    def test_the_name_of_a_body_does_not_excuse_that_of_an_area(self):
        board = Body(kind="integrated-care-board", name="NHS Ashmere and North Wexcombe Integrated Care Board")
        visits = (visit(ASHMERE, partners=(board, council(HOPE))), visit(WEXCOMBE, partners=(board,)), visit(HOPE))
        told = finding("f-3", "The Ashmere and North Wexcombe board pays.", ASHMERE)
        assert published((told,), consent(ASHMERE), visits=visits).held_back
        assert not published((told,), consent(ASHMERE), visits=visits[:1] + visits[2:]).held_back
        for text in ("Leaders of Hope meet.", "Hope Borough Council meets."):
            assert published((finding("f-3", text, ASHMERE),), consent(ASHMERE), visits=visits).held_back

    def test_statistical_codes_are_names_unless_the_policy_lists_them(self):
        told = finding("f-3", "Of E06099902, nothing is known.", HOPE)
        assert published((told,)).held_back[0].words == ("E06099902",)
        made = published((told,), policy=attrs.evolve(POLICY, gss_codes_are_names=False))
        assert [each.words for each in made.possible_names] == ["E06099902"]

    def test_a_name_inside_the_name_of_an_area_that_is_named_may_stand(self):
        ness = an_area("005", "Ness"), an_area("006", "Lower Ness")
        told = finding("f-3", "Lower Ness plans early.", ness[1])
        assert published((told,), areas=ness).held_back
        assert names_in(published((told,), consent(ness[1]), areas=ness)) == {told.text: ["Lower Ness"]}
        assert published((finding("f-3", "Ness plans early.", ness[1]),), consent(ness[1]), areas=ness).held_back

    def test_texts_are_not_searched_where_that_is_switched_off(self):
        told = finding("f-3", "In Ashmere, moves come late.", HOPE)
        made = published((told,), policy=attrs.evolve(POLICY, scan_texts=False))
        assert not made.held_back
        assert list(names_in(made)) == [told.text]

    def test_what_may_be_a_name_is_listed_for_a_person(self):
        told = finding("f-3", "There is hope for 001 of them.", ASHMERE)
        made = published((told,))
        assert [(each.finding, each.words) for each in made.possible_names] == [("f-3", "001"), ("f-3", "hope")]
        assert list(names_in(made)) == [told.text]

    def test_what_may_be_a_name_is_held_back_if_the_policy_says_so(self):
        told = finding("f-3", "There is hope.", ASHMERE)
        made = published((told,), policy=attrs.evolve(POLICY, hold_back_possible_names=True))
        assert [each.reason for each in made.held_back] == [sf.HeldBackReason.TEXT_MAY_NAME_AN_AREA]
        assert made.possible_names == ()

    @pytest.mark.parametrize("kind", sf.ThematicFindingKind)
    def test_by_default_any_finding_from_one_area_may_be_published_unnamed(self, kind):
        assert list(names_in(published((finding("f-3", "So it is.", HOPE, kind=kind),)))) == ["So it is."]

    def test_a_policy_can_publish_only_good_practice_from_one_area(self):
        policy = attrs.evolve(POLICY, unnamed_from_one_area=(sf.ThematicFindingKind.GOOD_PRACTICE,))
        concern = finding("f-3", "Nobody looks.", HOPE, kind="systemic-concern")
        made = published((ONE, TWO, concern), policy=policy)
        assert [(each.finding, each.reason) for each in made.held_back] == [
            ("f-3", sf.HeldBackReason.RESTS_ON_ONE_AREA)
        ]
        assert not published((concern,), consent(HOPE), policy=policy).held_back


class TestTheReport:
    def test_the_areas_visited_are_listed_where_the_theme_says_so(self):
        assert published((TWO,)).report.areas_visited == tuple(sorted(AREAS, key=lambda area: area.name))
        assert sf.publish(review(theme=NO_LIST), on=date(2025, 12, 11)).report.areas_visited is None
        assert published((TWO,), policy=attrs.evolve(POLICY, list_areas=False)).report.areas_visited is None

    @pytest.mark.parametrize(("listed", "there"), [(True, True), (None, True), (False, False)], ids=str)
    def test_a_policy_can_list_them_where_the_theme_does_not_say(self, listed, there):
        policy = attrs.evolve(POLICY, list_areas_where_unsaid=True)
        theme = attrs.evolve(sf.THEMES[0], areas_listed=listed)
        made = published((TWO,), theme=theme, policy=policy)
        assert (made.report.areas_visited is not None) is there
        policy = attrs.evolve(policy, list_areas=False)
        assert published((TWO,), theme=theme, policy=policy).report.areas_visited is None

    def test_it_says_under_which_policy_it_was_made(self):
        policy = attrs.evolve(POLICY, id="ours", all_or_nothing=False)
        assert published((ONE,), policy=policy).report.policy == policy

    def test_answers_to_surveys_are_in_it(self):
        answers = sf.SurveyResponses(count=sf.HeadCount(least=701))
        assert published((ONE,), surveys=(answers,)).report.surveys == (answers,)

    def test_it_is_called_by_its_theme_and_year(self):
        report = published((ONE,)).report
        assert report.academic_year == "2022/23"
        assert report.areas_named == ()
        assert repr(report) == ("NationalReport(alternative-provision 2022/23, published on 2024-02-01, 1 findings)")

    def test_what_is_internal_shows_nothing(self):
        told = finding("f-3", "In Ashmere there is hope.", ASHMERE)
        made = published((told, finding("f-4", "There is hope.", ASHMERE)), consent(HOPE))
        shown = f"{made!r} {made.held_back!r} {made.possible_names!r} {review(told)!r} {told!r} {consent(ASHMERE)!r}"
        assert not any(word in shown for word in ("Ashmere", "Hope", "hope", "f-3", "001"))


def test_a_theme_of_your_own_is_published_as_any_other():
    own = attrs.evolve(
        sf.THEMES[0], code="transport", name="Transport", academic_year="2026/27", areas_listed=True, variants=()
    )
    findings = (finding("f-1", "Buses come late.", ASHMERE), finding("f-2", "Taxis come early.", HOPE))
    made = sf.publish(review(*findings, theme=own), [consent(ASHMERE, theme=own)], on=date(2027, 11, 1))
    assert names_in(made) == {"Buses come late.": ["Ashmere"], "Taxis come early.": []}
    assert made.report.areas_visited is not None
    assert made.report.theme is own
