"""Policies: each clause with its grade, and each switch with its clause."""

import attrs
import pytest

import sendframework as sf
from sendframework.publication.held_back import HeldBack, PossibleName

CLAUSES = sf.DEFAULT_POLICY.clauses


def test_one_sentence_is_the_inspectorates_own_and_the_listing_of_areas():
    assert [clause.code for clause in CLAUSES if clause.grade is sf.EvidenceGrade.PRIMARY] == [
        "consent",
        "areas-listed",
    ]


def test_everything_beyond_it_is_graded_inferred_with_a_reason():
    beyond = [clause for clause in CLAUSES if clause.grade is not sf.EvidenceGrade.PRIMARY]
    assert {clause.grade for clause in beyond} == {sf.EvidenceGrade.INFERRED}
    assert all(citation.note for clause in beyond for citation in clause.citations)


def test_every_switch_has_a_clause_and_what_protects_areas_has_none():
    switches = {clause.switch for clause in CLAUSES if clause.switch}
    assert switches == set(attrs.fields_dict(sf.PublicationPolicy)) - {"id", "ambiguous_words"}
    assert [clause.code for clause in CLAUSES if not clause.switch] == ["consent", "serious-concerns"]


def test_codes_of_clauses_are_their_own():
    assert len({clause.code for clause in CLAUSES}) == len(CLAUSES)


def test_the_default_policy_is_that_of_no_arguments():
    assert sf.PublicationPolicy() == sf.DEFAULT_POLICY


@pytest.mark.parametrize(
    ("field", "value", "error", "said"),
    [
        (
            "id",
            "Our policy",
            sf.InvalidValueError,
            "id: must be kebab-case: lower-case letters and digits joined by hyphens (got 'Our policy')",
        ),
        ("all_or_nothing", "no", sf.InvalidTypeError, "all_or_nothing: must be True or False (got 'no')"),
        (
            "unnamed_from_one_area",
            ("good-practice",),
            sf.InvalidTypeError,
            "unnamed_from_one_area[0]: must be a ThematicFindingKind (got 'good-practice')",
        ),
        (
            "ambiguous_words",
            ("bury", "Reading"),
            sf.InvalidValueError,
            "ambiguous_words: must be in lower case (got 'Reading')",
        ),
    ],
    ids=["id", "switch", "kinds", "words"],
)
def test_a_policy_that_is_none_is_refused(field, value, error, said):
    with pytest.raises(error) as caught:
        sf.PublicationPolicy(**{field: value})
    assert str(caught.value) == f"PublicationPolicy.{said}"


def test_a_clause_needs_a_citation():
    with pytest.raises(sf.InvariantError, match="citations"):
        sf.PolicyClause(code="a", statement="A.", citations=())


@pytest.mark.parametrize("kind", [HeldBack, PossibleName], ids=lambda kind: kind.__name__)
def test_what_is_held_back_repeats_nothing_when_it_is_refused(kind):
    fields = {"finding": "Ashmere 1"} | ({"words": "a"} if kind is PossibleName else {"reason": "a"})
    with pytest.raises(sf.ConsentError) as caught:
        kind(**fields)
    assert "Ashmere" not in str(caught.value)
