"""National reports verify every name themselves, whoever makes them."""

import copy
import pickle
from datetime import date

import attrs
import pytest

import sendframework as sf
from sendframework.records.bodies import Body
from tests.publication.making import (
    AREAS,
    ASHMERE,
    CLINKER,
    HOPE,
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


@pytest.mark.parametrize(
    "forged",
    [
        pytest.param(lambda: report(named()), id="reference-without-a-name"),
        pytest.param(lambda: report(named(consent(ASHMERE), reference=None)), id="name-without-a-reference"),
        pytest.param(lambda: report(named(consent(ASHMERE, "f-2"))), id="for-another-finding"),
        pytest.param(lambda: report(named(consent(ASHMERE, "f-1", "f-2"))), id="tells-of-other-findings"),
        pytest.param(lambda: report(named(consent(ASHMERE, theme=NO_LIST))), id="for-another-review"),
        pytest.param(lambda: report(named(consent(ASHMERE, given_on=date(2024, 2, 2)))), id="given-later"),
        pytest.param(lambda: report(named(consent(ASHMERE, withdrawn_on=PUBLISHED))), id="withdrawn"),
        pytest.param(lambda: report(named(consent(ASHMERE)), published_on=date(2023, 8, 31)), id="published-before"),
        pytest.param(lambda: report(named(consent(ASHMERE, given_by=CLINKER))), id="body-of-nowhere"),
        pytest.param(
            lambda: report(named(consent(ASHMERE, given_by=Body(kind="local-authority", name="Hope Council")))),
            id="council-of-another-area",
        ),
        pytest.param(lambda: report(named(consent(ASHMERE), consent(ASHMERE, "f-1"))), id="named-twice"),
        pytest.param(lambda: report(named(consent(an_area("009", "Elsewhere")))), id="not-visited"),
        pytest.param(lambda: report(named(consent(ASHMERE)), named(consent(HOPE))), id="reference-twice"),
        pytest.param(lambda: report(named(reference=None, text="In Ashmere they plan.")), id="name-in-a-text"),
        pytest.param(
            lambda: report(named(consent(ASHMERE), text="Unlike North Wexcombe, they plan.")), id="other-name-in-a-text"
        ),
        pytest.param(
            lambda: report(
                named(consent(ASHMERE), bodies=(CLINKER,)),
                named(reference=None, text="The Clinker board pays."),
                areas_visited=None,
            ),
            id="body-in-a-text",
        ),
        pytest.param(lambda: report(areas_visited=(ASHMERE, an_area("001", "Other"))), id="one-code-twice"),
        pytest.param(lambda: report(theme=attrs.evolve(THEME, areas_listed=False)), id="listed-against-the-theme"),
        pytest.param(
            lambda: report(
                theme=attrs.evolve(THEME, areas_listed=False),
                policy=attrs.evolve(POLICY, list_areas_where_unsaid=True),
            ),
            id="listed-against-the-theme-by-a-policy",
        ),
        pytest.param(lambda: report(theme=NO_LIST, published_on=date(2025, 12, 11)), id="listed-where-unsaid"),
        pytest.param(lambda: report(policy=attrs.evolve(POLICY, list_areas=False)), id="listed-against-the-policy"),
        pytest.param(
            lambda: report(
                named(consent(ASHMERE)),
                named(consent(an_area("001", "Other"), given_by=council(an_area("001", "Other"))), reference="f-2"),
                areas_visited=None,
            ),
            id="one-code-for-two-named",
        ),
        pytest.param(
            lambda: report(named(consent(ASHMERE, given_by=council(HOPE)), bodies=(council(HOPE),))),
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
            id="body-that-excuses-an-area",
        ),
        pytest.param(
            lambda: report(named(consent(ASHMERE, role="director for North Wexcombe"))), id="other-name-in-a-role"
        ),
        pytest.param(lambda: report(named(consent(ASHMERE), reference="north-wexcombe")), id="name-in-a-reference"),
        pytest.param(
            lambda: report(named(consent(ASHMERE, "f-1")), policy=attrs.evolve(POLICY, consents_to_findings=False)),
            id="by-a-policy-without-consents-to-findings",
        ),
    ],
)
def test_no_report_is_forged(forged):
    with pytest.raises(sf.ConsentError) as caught:
        forged()
    assert caught.value.__context__ is None
    assert not any(word in str(caught.value) for word in ("Ashmere", "Hope", "Clinker", "Elsewhere", "f-1", TEXT))


def test_a_published_report_cannot_be_changed_into_a_forged_one():
    made = published((finding("f-1", TEXT, ASHMERE, WEXCOMBE),), consent(ASHMERE)).report
    (held,) = made.findings
    forged = attrs.evolve(held, reference="f-1", attributions=(sf.Attribution(consent=consent(ASHMERE, "f-2")),))
    with pytest.raises(sf.ConsentError):
        attrs.evolve(made, findings=(forged,))


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
        (sf.PublishedFinding, {"kind": "Ashmere", "text": TEXT}),
        (sf.PublishedFinding, {"kind": "barrier", "text": TEXT, "attributions": ("Ashmere",)}),
        (sf.Attribution, {"consent": "Ashmere"}),
        (sf.Attribution, {"consent": consent(ASHMERE), "bodies": ("Ashmere",)}),
        (sf.Publication, {"report": review()}),
    ],
    ids=range(11),
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
