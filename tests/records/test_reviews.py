"""Thematic reviews, consents and referrals in their internal form, which repeats nothing."""

from datetime import UTC, date, datetime

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sendframework as sf
from sendframework.publication.held_back import HeldBack, PossibleName
from sendframework.records.bodies import Body
from tests.publication.making import (
    AGREED,
    ASHMERE,
    HOPE,
    NO_LIST,
    THEME,
    WEXCOMBE,
    consent,
    council,
    finding,
    review,
    visit,
)
from tests.records.making import an_area

SECRETS = ("Ashmere", "Wexcombe", "Hope", "Secret")


def quietly_refused(error, make, *args, **fields):
    """The words of a refusal that shows nothing of what was met, and on which no other error hangs."""
    with pytest.raises(error) as caught:
        make(*args, **fields)
    assert type(caught.value) is error
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert not any(secret in f"{caught.value} {caught.value!r} {caught.value.args}" for secret in SECRETS)
    return str(caught.value)


class TestFindings:
    @pytest.mark.parametrize("kind", sf.ThematicFindingKind)
    def test_a_kind_is_a_member_or_its_code(self, kind):
        by_code = finding("f-1", "So it is.", ASHMERE, kind=kind.value)
        assert by_code == finding("f-1", "So it is.", ASHMERE, kind=kind)
        assert by_code.kind is kind

    @pytest.mark.parametrize(
        ("fields", "error", "words"),
        [
            ({"kind": "Secret"}, sf.InvalidTypeError, "kind: must be a ThematicFindingKind"),
            ({"text": ""}, sf.ConsentError, "text: must not be blank"),
            ({"text": ["Secret"]}, sf.InvalidTypeError, "text: must be a plain string (got <class 'list'>)"),
            ({"reference": "Secret 1"}, sf.ConsentError, "reference: must be kebab-case"),
            ({"visits": ()}, sf.ConsentError, "visits: must hold at least 1"),
            ({"visits": ["Secret"]}, sf.InvalidTypeError, "visits: must be a tuple"),
            ({"visits": ("Secret", "Secret")}, sf.ConsentError, "visits: must not hold anything twice"),
            ({"visits": ("a", ("Secret",))}, sf.InvalidTypeError, "visits[1]: must be a plain string"),
        ],
        ids=["kind", "blank", "text", "reference", "no-visit", "list", "twice", "element"],
    )
    def test_one_that_cannot_be_is_refused(self, fields, error, words):
        good = {"reference": "f-1", "kind": "barrier", "text": "Secret", "visits": ("v",)}
        assert words in quietly_refused(error, sf.ThematicFinding, **good | fields)

    def test_it_shows_nothing(self):
        assert repr(finding("f-1", "Secret", ASHMERE)) == "ThematicFinding(not shown)"


class TestReviews:
    def test_it_has_no_outcome(self):
        assert not {"outcome", "outcomes", "judgement"} & set(attrs.fields_dict(sf.ThematicReview))

    def test_it_knows_its_areas_and_which_lie_behind_a_finding(self):
        told = finding("f-1", "Secret", WEXCOMBE, ASHMERE)
        made = review(told)
        assert made.areas == (ASHMERE, HOPE, WEXCOMBE)
        assert made.areas_behind(told) == (ASHMERE, WEXCOMBE)
        assert made.academic_year == "2022/23"

    @pytest.mark.parametrize("other", ["Secret", None, visit(ASHMERE)], ids=["reference", "none", "visit"])
    def test_it_is_asked_what_lies_behind_a_finding_and_nothing_else(self, other):
        said = quietly_refused(sf.InvalidTypeError, review().areas_behind, other)
        assert said.startswith("ThematicReview.areas_behind(finding): must be a ThematicFinding (got <class ")

    def test_an_area_can_be_visited_twice(self):
        made = review(visits=(visit(ASHMERE), visit(ASHMERE, "again")))
        assert made.areas == (ASHMERE,)

    def test_it_shows_nothing_of_areas(self):
        assert repr(review(finding("f-1", "Secret", ASHMERE))) == (
            "ThematicReview(alternative-provision 2022/23, 1 findings, not shown)"
        )

    @pytest.mark.parametrize(
        ("fields", "words"),
        [
            ({"visits": (attrs.evolve(visit(ASHMERE), reference=None),)}, "a visit without a reference"),
            ({"visits": (visit(ASHMERE, "v"), visit(HOPE, "v"))}, "has a reference more than once"),
            ({"visits": (visit(ASHMERE, theme=NO_LIST),)}, "for another theme"),
            ({"visits": (visit(ASHMERE), visit(an_area("008", "ashmere")))}, "two areas with one name"),
            ({"visits": (visit(ASHMERE), visit(an_area("001", "Other"), "other"))}, "two areas with one code"),
            ({"findings": (finding("f-1", "Secret", an_area("008")),)}, "a visit that is not in the review"),
            ({"findings": (finding("f-1", "A", HOPE), finding("f-1", "B", HOPE))}, "a reference more than once"),
        ],
        ids=["no-reference", "reference-twice", "theme", "one-name", "one-code", "other-visit", "finding-twice"],
    )
    def test_one_that_cannot_be_is_refused(self, fields, words):
        visits = tuple(map(visit, (ASHMERE, HOPE)))
        assert words in quietly_refused(
            sf.ConsentError, sf.ThematicReview, **{"theme": THEME, "visits": visits} | fields
        )

    def test_interim_visits_cannot_be_in_one(self):
        interim = sf.InterimVisit(reference="Secret")
        said = quietly_refused(sf.InvalidTypeError, sf.ThematicReview, theme=THEME, visits=(interim,))
        assert "visits[0]: must be a ThematicVisit" in said

    def test_a_theme_without_a_citation_cannot_be_made(self):
        with pytest.raises(sf.InvariantError, match="citations"):
            attrs.evolve(THEME, citations=())


class TestSurveys:
    PARENTS = sf.GROUPS.find("parents-and-carers")

    def answers(self, group, **count):
        return sf.SurveyResponses(group=group, count=sf.HeadCount(**count))

    def test_groups_can_have_as_many_answers_as_there_were(self):
        surveys = (self.answers(None, least=700, most=700), self.answers(self.PARENTS, least=700))
        assert review(surveys=surveys).surveys == surveys

    @pytest.mark.parametrize("least", [701, 5000])
    def test_and_no_more(self, least):
        surveys = (self.answers(None, least=700, most=700), self.answers(self.PARENTS, least=least))
        assert "more answers of groups" in quietly_refused(
            sf.ConsentError, sf.ThematicReview, theme=THEME, visits=(), surveys=surveys
        )

    def test_without_a_most_there_can_be_more(self):
        surveys = (self.answers(None, least=700), self.answers(self.PARENTS, least=701))
        assert review(surveys=surveys).surveys == surveys

    def test_a_group_is_counted_once(self):
        twice = (self.answers(self.PARENTS, least=1), self.answers(self.PARENTS, least=2))
        said = quietly_refused(sf.ConsentError, sf.ThematicReview, theme=THEME, visits=(), surveys=twice)
        assert "a group more than once" in said

    def test_an_impossible_count_is_none(self):
        with pytest.raises(sf.InvalidValueError):
            sf.HeadCount(least=-1)
        assert "count: must be a HeadCount" in quietly_refused(sf.InvalidTypeError, sf.SurveyResponses, count=-1)


class TestConsents:
    def test_it_is_for_the_whole_review_or_for_findings(self):
        whole, some = consent(ASHMERE), consent(ASHMERE, "f-1")
        told = finding("f-1", "Secret", ASHMERE)
        assert (whole.covers("f-9"), some.covers(told), some.covers("f-2")) == (True, True, False)
        assert some.scope is sf.ConsentScope.FINDINGS

    @pytest.mark.parametrize("other", [None, ("Secret",), visit(ASHMERE)], ids=["none", "tuple", "visit"])
    @pytest.mark.parametrize("scope", [(), ("f-1",)], ids=["whole", "some"])
    def test_it_covers_findings_and_is_asked_about_nothing_else(self, scope, other):
        said = quietly_refused(sf.InvalidTypeError, consent(ASHMERE, *scope).covers, other)
        words = "AttributionConsent.covers(finding): must be a ThematicFinding or its reference (got <class "
        assert said.startswith(words)

    @pytest.mark.parametrize(
        ("day", "holds"),
        [(date(2023, 8, 31), False), (AGREED, True), (date(2023, 9, 30), True), (date(2023, 10, 1), False)],
        ids=str,
    )
    def test_it_holds_from_its_day_until_it_is_withdrawn(self, day, holds):
        assert consent(ASHMERE, withdrawn_on=date(2023, 10, 1)).holds_on(day) is holds

    @pytest.mark.parametrize(
        "day", ["2023-10-01", datetime(2023, 10, 1, tzinfo=UTC), None], ids=["text", "datetime", "none"]
    )
    def test_it_is_asked_about_a_plain_date(self, day):
        quietly_refused(sf.InvalidTypeError, consent(ASHMERE).holds_on, day)

    @pytest.mark.parametrize(
        ("fields", "error", "words"),
        [
            ({"scope": "Secret"}, sf.InvalidTypeError, "scope: must be a ConsentScope"),
            ({"scope": "findings"}, sf.ConsentError, "findings: must list findings"),
            ({"findings": ("f-1",)}, sf.ConsentError, "findings: must list findings"),
            ({"scope": "findings", "findings": ("Secret 1",)}, sf.ConsentError, "findings[0]: must be kebab-case"),
            ({"area": "Secret"}, sf.InvalidTypeError, "area: must be a LocalArea"),
            ({"given_by": "Secret"}, sf.InvalidTypeError, "given_by: must be a Body"),
            ({"role": " "}, sf.ConsentError, "role: must not be blank"),
            ({"given_on": "Secret"}, sf.InvalidTypeError, "given_on: must be a datetime.date"),
            ({"withdrawn_on": date(2023, 8, 31)}, sf.ConsentError, "withdrawn_on: must not be before"),
            (
                {"given_by": Body(kind="other", name="Secret", period=sf.Period(end=date(2022, 6, 30)))},
                sf.ConsentError,
                "given_by: did not exist",
            ),
        ],
        ids=["scope", "none", "some", "reference", "area", "body", "role", "day", "withdrawn", "period"],
    )
    def test_one_that_cannot_be_is_refused(self, fields, error, words):
        good = {
            "theme": THEME,
            "area": ASHMERE,
            "scope": "whole-review",
            "given_by": council(ASHMERE),
            "role": "Secret",
            "given_on": AGREED,
        }
        assert words in quietly_refused(error, sf.AttributionConsent, **good | fields)

    def test_it_shows_nothing(self):
        assert repr(consent(ASHMERE)) == "AttributionConsent(not shown)"


REFERRED = {"area": ASHMERE, "concern": "Secret", "met_on": date(2023, 3, 8)}


class TestReferrals:
    def test_no_review_and_no_report_has_a_place_for_one(self):
        names = {*attrs.fields_dict(sf.ThematicReview), *attrs.fields_dict(sf.NationalReport)}
        assert not any("referral" in name for name in names)

    def test_it_goes_to_somebody_by_role(self):
        made = sf.Referral(**REFERRED, visit="visit-001", referred_to="ofsted", referred_on=date(2023, 3, 8))
        assert made.referred_to is sf.Actor.OFSTED
        assert sf.Referral(**REFERRED).referred_to is None
        assert repr(made) == "Referral(not shown)"

    @pytest.mark.parametrize(
        ("fields", "error", "words"),
        [
            ({"concern": ""}, sf.ConsentError, "concern: must not be blank"),
            ({"referred_to": "Secret"}, sf.InvalidTypeError, "referred_to: must be an Actor"),
            ({"referred_on": date(2023, 3, 7)}, sf.ConsentError, "referred_on: must not be before"),
        ],
        ids=["blank", "actor", "before"],
    )
    def test_one_that_cannot_be_is_refused(self, fields, error, words):
        assert words in quietly_refused(error, sf.Referral, **REFERRED | fields)


TOLD = finding("secret-1", "Secret", ASHMERE)
MADE = sf.publish(review(TOLD), on=date(2024, 2, 1))
CONFIDENTIAL = (
    review(TOLD),
    TOLD,
    consent(ASHMERE, "secret-1", role="Secret"),
    sf.Referral(**REFERRED, visit="Secret"),
    MADE,
    HeldBack(finding="secret-1", reason=sf.HeldBackReason.TEXT_NAMES_AN_AREA, words=("Secret",)),
    PossibleName(finding="secret-1", words="Secret"),
)


@pytest.mark.parametrize("held", CONFIDENTIAL, ids=lambda held: type(held).__name__)
class TestPrintersOfFields:
    """Some tools print an attrs class by its fields, whatever its `repr`."""

    def test_a_failing_example_of_hypothesis_shows_no_more_than_repr(self, held):
        kind = type(held)
        fields = {field.name: getattr(held, field.name) for field in attrs.fields(kind)}

        @settings(max_examples=1, database=None, deadline=None)
        @given(as_it_is=st.just(held), built=st.builds(kind, **{name: st.just(each) for name, each in fields.items()}))
        def fails(as_it_is, built):
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError) as caught:
            fails()
        said = "\n".join(caught.value.__notes__)
        assert f"as_it_is={held!r},\n    built={held!r}" in said
        assert not any(secret.lower() in said.lower() for secret in SECRETS)

    def test_rich_shows_nothing(self, held):
        shown = pytest.importorskip("rich.pretty").pretty_repr([held])
        assert shown == f"[{type(held).__name__}('not shown')]"
