"""National reports verify every name themselves, whoever makes them."""

import copy
import pickle
from datetime import date
from itertools import permutations

import attrs
import pytest

import sendframework as sf
from sendframework.records.bodies import Body
from tests.publication.making import (
    AREAS,
    ASHMERE,
    CLINKER,
    HOPE,
    NO_BODY,
    NO_COUNCIL,
    NO_LIST,
    POLICY,
    PUBLISHED,
    THEME,
    WEXCOMBE,
    consent,
    council,
    finding,
    published,
    review,
)
from tests.records.making import an_area

TEXT = "Placements are checked."


def named(*consents, text=TEXT, reference="f-1", bodies=()):
    attributions = tuple(sf.Attribution(consent=each, bodies=bodies) for each in consents)
    return sf.PublishedFinding(kind="good-practice", text=text, reference=reference, attributions=attributions)


def report(*findings, **changes):
    fields = {"theme": THEME, "published_on": PUBLISHED, "areas_visited": AREAS, "policy": POLICY}
    return sf.NationalReport(findings=findings, **fields | changes)


def test_with_its_consent_an_area_can_be_named():
    made = report(named(consent(ASHMERE)), named(consent(HOPE, "f-2"), reference="f-2"))
    assert made.areas_named == (ASHMERE, HOPE)
    assert made.findings[0].attributions[0].area is ASHMERE


REFERENCE = "NationalReport.findings: must have a reference where they name an area, and only there"
NOT_IN_FORCE = (
    "NationalReport.findings: names an area whose consent is not in force on the day of publication, "
    "or not for the finding"
)
TEXT_NAMES = "NationalReport.findings: has a text that names an area which is not named with it"
ONE_CODE = "NationalReport: has two areas with one code"
LISTED = "NationalReport.areas_visited: lists areas where theme and policy do not allow it"


@pytest.mark.parametrize(
    ("forged", "said"),
    [
        pytest.param(lambda: report(named()), REFERENCE, id="reference-without-a-name"),
        pytest.param(lambda: report(named(consent(ASHMERE), reference=None)), REFERENCE, id="name-without-a-reference"),
        pytest.param(lambda: report(named(consent(ASHMERE, "f-2"))), NOT_IN_FORCE, id="for-another-finding"),
        pytest.param(
            lambda: report(named(consent(ASHMERE, "f-1", "f-2"))),
            "NationalReport.findings: holds a consent that lists other findings than the one it is for",
            id="tells-of-other-findings",
        ),
        pytest.param(
            lambda: report(named(consent(ASHMERE, theme=NO_LIST))),
            "NationalReport.findings: names an area by a consent for another review",
            id="for-another-review",
        ),
        pytest.param(
            lambda: report(named(consent(ASHMERE, given_on=date(2024, 2, 2)))), NOT_IN_FORCE, id="given-later"
        ),
        pytest.param(lambda: report(named(consent(ASHMERE, withdrawn_on=PUBLISHED))), NOT_IN_FORCE, id="withdrawn"),
        pytest.param(
            lambda: report(named(consent(ASHMERE)), published_on=date(2023, 8, 31)), NOT_IN_FORCE, id="published-before"
        ),
        pytest.param(lambda: report(named(consent(ASHMERE, given_by=CLINKER))), NO_BODY, id="body-of-nowhere"),
        pytest.param(
            lambda: report(named(consent(ASHMERE, given_by=Body(kind="local-authority", name="Hope Council")))),
            NO_COUNCIL,
            id="council-of-another-area",
        ),
        pytest.param(
            lambda: report(named(consent(ASHMERE), consent(ASHMERE, "f-1"))),
            "NationalReport.findings: has one that names an area twice",
            id="named-twice",
        ),
        pytest.param(
            lambda: report(named(consent(an_area("009", "Elsewhere")))),
            "NationalReport.findings: names an area that was not visited",
            id="not-visited",
        ),
        pytest.param(
            lambda: report(named(consent(ASHMERE)), named(consent(HOPE))),
            "NationalReport.findings: has a reference more than once",
            id="reference-twice",
        ),
        pytest.param(
            lambda: report(named(reference=None, text="In Ashmere they plan.")), TEXT_NAMES, id="name-in-a-text"
        ),
        pytest.param(
            lambda: report(named(consent(ASHMERE), text="Unlike North Wexcombe, they plan.")),
            TEXT_NAMES,
            id="other-name-in-a-text",
        ),
        pytest.param(
            lambda: report(
                named(consent(ASHMERE), bodies=(CLINKER,)),
                named(reference=None, text="The Clinker board pays."),
                areas_visited=None,
            ),
            TEXT_NAMES,
            id="body-in-a-text",
        ),
        pytest.param(lambda: report(areas_visited=(ASHMERE, an_area("001", "Other"))), ONE_CODE, id="one-code-twice"),
        pytest.param(
            lambda: report(theme=attrs.evolve(THEME, areas_listed=False)), LISTED, id="listed-against-the-theme"
        ),
        pytest.param(
            lambda: report(
                theme=attrs.evolve(THEME, areas_listed=False),
                policy=attrs.evolve(POLICY, list_areas_where_unsaid=True),
            ),
            LISTED,
            id="listed-against-the-theme-by-a-policy",
        ),
        pytest.param(lambda: report(theme=NO_LIST, published_on=date(2025, 12, 11)), LISTED, id="listed-where-unsaid"),
        pytest.param(
            lambda: report(policy=attrs.evolve(POLICY, list_areas=False)), LISTED, id="listed-against-the-policy"
        ),
        pytest.param(
            lambda: report(
                named(consent(ASHMERE)),
                named(consent(an_area("001", "Other"), given_by=council(an_area("001", "Other"))), reference="f-2"),
                areas_visited=None,
            ),
            ONE_CODE,
            id="one-code-for-two-named",
        ),
        pytest.param(
            lambda: report(named(consent(ASHMERE, given_by=council(HOPE)), bodies=(council(HOPE),))),
            NO_COUNCIL,
            id="council-of-another-area-listed-as-a-body",
        ),
        pytest.param(
            lambda: report(
                named(
                    consent(ASHMERE),
                    text="Unlike North Wexcombe, they plan.",
                    bodies=(Body(kind="other", name="North Wexcombe"),),
                )
            ),
            TEXT_NAMES,
            id="body-that-excuses-an-area",
        ),
        pytest.param(
            lambda: report(named(consent(ASHMERE, role="director for North Wexcombe"))),
            TEXT_NAMES,
            id="other-name-in-a-role",
        ),
        pytest.param(
            lambda: report(named(consent(ASHMERE), reference="north-wexcombe")), TEXT_NAMES, id="name-in-a-reference"
        ),
        pytest.param(
            lambda: report(named(consent(ASHMERE, "f-1")), policy=attrs.evolve(POLICY, consents_to_findings=False)),
            NOT_IN_FORCE,
            id="by-a-policy-without-consents-to-findings",
        ),
    ],
)
def test_no_report_is_forged(forged, said):
    with pytest.raises(sf.ConsentError) as caught:
        forged()
    assert caught.value.__context__ is None
    assert str(caught.value) == said
    assert not any(word in str(caught.value) for word in ("Ashmere", "Hope", "Clinker", "Elsewhere", "f-1", TEXT))


def test_a_published_report_cannot_be_changed_into_a_forged_one():
    made = published((finding("f-1", TEXT, ASHMERE, WEXCOMBE),), consent(ASHMERE)).report
    (held,) = made.findings
    forged = attrs.evolve(held, reference="f-1", attributions=(sf.Attribution(consent=consent(ASHMERE, "f-2")),))
    with pytest.raises(sf.ConsentError):
        attrs.evolve(made, findings=(forged,))


class TestOrder:
    """One order, however things are given, so that the order tells nothing."""

    def test_findings_stand_by_kind_then_text_then_reference(self):
        def told(kind, text, reference=None):
            given = () if reference is None else (sf.Attribution(consent=consent(ASHMERE)),)
            return sf.PublishedFinding(kind=kind, text=text, reference=reference, attributions=given)

        in_order = (
            told("good-practice", "B."),
            told("systemic-concern", "C."),
            told("barrier", "A."),
            told("barrier", "A.", "1"),
            told("barrier", "A.", "2"),
            told("barrier", "B."),
        )
        assert [each.kind for each in in_order] == sorted(
            (each.kind for each in in_order), key=tuple(sf.ThematicFindingKind).index
        )
        assert report(*in_order[::-1]).findings == report(*in_order).findings == in_order

    def test_areas_stand_by_name_then_code_where_they_are_listed_and_where_they_are_named(self):
        twins = an_area("008", "Twin"), an_area("009", "Twin")
        in_order = (HOPE, *twins)
        policy = attrs.evolve(POLICY, scan_texts=False)
        for given in permutations(in_order):
            told = named(*map(consent, given))
            made = report(told, areas_visited=given, policy=policy)
            assert made.areas_visited == told.areas == made.areas_named == in_order

    def test_bodies_stand_by_name_then_kind_then_period(self):
        in_order = (
            Body(kind="other", name="Alpha"),
            Body(kind="childrens-trust", name="Beta"),
            Body(kind="other", name="Beta"),
            Body(kind="other", name="Beta", period=sf.Period(end=date(2022, 6, 30))),
        )
        for given in permutations(in_order):
            assert sf.Attribution(consent=consent(ASHMERE), bodies=given).bodies == in_order

    def test_answers_stand_with_those_of_all_first_then_by_code_of_the_group(self):
        known = sf.GROUPS.find("children-and-young-people")
        groups = attrs.evolve(known, code="2-year-olds", name="Two-year-olds"), known
        in_order = tuple(sf.SurveyResponses(group=group, count=sf.HeadCount(least=1)) for group in (None, *groups))
        for given in permutations(in_order):
            assert report(surveys=given).surveys == in_order


def test_every_area_that_was_visited_can_be_named():
    assert report(named(*map(consent, AREAS))).areas_named == (ASHMERE, HOPE, WEXCOMBE)


def test_what_was_pickled_without_some_of_its_fields_is_not_made_with_the_usual_ones():
    """The policy is the last of them: a report would else be verified by another than its own."""
    make, values = report(named(consent(ASHMERE))).__reduce__()
    assert make(*values).policy is POLICY
    with pytest.raises(ValueError, match="shorter"):
        make(*values[:-1])


def test_texts_and_bodies_are_not_looked_at_where_the_policy_does_not():
    policy = attrs.evolve(POLICY, scan_texts=False, check_bodies=False)
    made = report(named(consent(ASHMERE, given_by=CLINKER), text="North Wexcombe"), policy=policy)
    assert made.areas_named == (ASHMERE,)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (sf.NationalReport, {"theme": "Ashmere", "published_on": PUBLISHED}),
        (sf.NationalReport, {"theme": THEME, "published_on": "Ashmere"}),
        (sf.NationalReport, {"theme": THEME, "published_on": PUBLISHED, "areas_visited": ("Ashmere",)}),
        (sf.NationalReport, {"theme": THEME, "published_on": PUBLISHED, "findings": ["Ashmere"]}),
        (sf.NationalReport, {"theme": THEME, "published_on": PUBLISHED, "findings": (finding("f-1", "A", HOPE),)}),
        (sf.NationalReport, {"theme": THEME, "published_on": PUBLISHED, "surveys": ("Ashmere",)}),
        (sf.NationalReport, {"theme": THEME, "published_on": PUBLISHED, "areas_visited": [ASHMERE, HOPE]}),
        (sf.PublishedFinding, {"kind": "Ashmere", "text": TEXT}),
        (sf.PublishedFinding, {"kind": "barrier", "text": TEXT, "attributions": ("Ashmere",)}),
        (sf.Attribution, {"consent": "Ashmere"}),
        (sf.Attribution, {"consent": consent(ASHMERE), "bodies": ("Ashmere",)}),
        (sf.Publication, {"report": review()}),
    ],
    ids=range(12),
)
def test_a_wrong_type_is_named_by_its_class_alone(kind, fields):
    with pytest.raises(sf.InvalidTypeError) as caught:
        kind(**fields)
    assert caught.value.__context__ is None
    assert "Ashmere" not in str(caught.value)


def test_a_body_that_stands_twice_is_refused():
    with pytest.raises(sf.ConsentError, match="must not hold anything twice"):
        sf.Attribution(consent=consent(ASHMERE), bodies=(CLINKER, CLINKER))


def test_blank_texts_and_references_that_are_none_are_refused():
    for fields in ({"text": " "}, {"text": TEXT, "reference": "Ashmere 1"}):
        with pytest.raises(sf.ConsentError) as caught:
            sf.PublishedFinding(kind="barrier", **fields)
        assert "Ashmere" not in str(caught.value)


@pytest.mark.parametrize(
    "kind",
    [sf.NationalReport, sf.PublishedFinding, sf.Attribution, sf.AttributionConsent, sf.PublicationPolicy],
    ids=lambda kind: kind.__name__,
)
def test_no_class_is_made_that_answers_otherwise(kind):
    with pytest.raises(sf.InvalidTypeError, match="no other class can be made from it"):
        type("Forged", (kind,), {"holds_on": lambda *_: True, "__attrs_post_init__": lambda _: None})


def test_what_was_pickled_is_verified_when_it_is_read():
    made = report(named(consent(ASHMERE)))
    kept = pickle.dumps(made)
    assert pickle.loads(kept) == copy.copy(made) == copy.deepcopy(made) == made  # what this test has pickled itself
    longer = pickle.dumps(report(named(consent(ASHMERE), text="x" * 14)))
    with pytest.raises(sf.ConsentError):
        pickle.loads(longer.replace(b"x" * 14, b"North Wexcombe"))  # the same


def test_areas_are_listed_where_nobody_says_if_the_policy_does():
    policy = attrs.evolve(POLICY, list_areas_where_unsaid=True)
    assert report(theme=NO_LIST, policy=policy).areas_visited is not None


def test_a_code_that_is_none_is_told_from_those_that_there_are():
    with pytest.raises(sf.InvalidTypeError, match="one of good-practice, systemic-concern") as caught:
        sf.PublishedFinding(kind="Ashmere", text=TEXT)
    assert "Ashmere" not in str(caught.value)
    with pytest.raises(sf.InvalidTypeError, match=r"scope: must be a ConsentScope, one of whole-review, findings"):
        consent(ASHMERE, scope="all")
