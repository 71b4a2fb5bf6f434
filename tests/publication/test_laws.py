"""Laws of publishing: what must hold of every review, whatever the findings and the consents."""

import pickle
from datetime import date
from itertools import permutations

import attrs
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from tests.publication.making import AREAS, CLINKER, POLICY, PUBLISHED, consent, visit

TEXTS = (
    "Placements are checked each term.",
    "Health is seldom at the table.",
    "In Ashmere, moves come late.",
    "There is hope, above all in Hope.",
    "Schools in the north wait; 002 of them.",
    "The Clinker board pays for it.",
    "N\u200borth Wexcombe\u2019s leaders meet.",
    "Hope Council and N Wexcombe wait.",
    "E06099902 &amp; Ash<b>mere</b>.",
)
REFERENCES = tuple(f"visit-{area.code}" for area in AREAS)
VISITS = (visit(AREAS[0], partners=(CLINKER,)), visit(AREAS[1]), visit(AREAS[2], partners=(CLINKER,)))
policies = st.builds(
    attrs.evolve,
    st.just(POLICY),
    all_or_nothing=st.booleans(),
    consents_to_findings=st.booleans(),
    scan_texts=st.booleans(),
    hold_back_possible_names=st.booleans(),
    list_areas=st.booleans(),
    list_areas_where_unsaid=st.booleans(),
    gss_codes_are_names=st.booleans(),
    unnamed_from_one_area=st.sampled_from([(), tuple(sf.ThematicFindingKind)]),
)


@st.composite
def findings(draw):
    made = []
    for number in range(draw(st.integers(0, 4))):
        behind = draw(st.lists(st.sampled_from(REFERENCES), min_size=1, max_size=3, unique=True))
        kind, text = draw(st.sampled_from(sf.ThematicFindingKind)), draw(st.sampled_from(TEXTS))
        made.append(sf.ThematicFinding(reference=f"f-{number}", kind=kind, text=text, visits=tuple(behind)))
    return tuple(made)


@st.composite
def consents(draw, areas=AREAS):
    made = []
    for area in areas:
        for scope in draw(st.sets(st.sampled_from([(), ("f-0",), ("f-1", "f-2")]))):
            withdrawn = draw(st.sampled_from([None, date(2023, 12, 1), PUBLISHED, date(2024, 6, 1)]))
            made.append(consent(area, *scope, withdrawn_on=withdrawn))
    return tuple(made)


def a_review(held, visits=VISITS):
    return sf.ThematicReview(theme=sf.THEMES[0], visits=visits, findings=held)


def outputs(review, given_consents, policy=POLICY, on=PUBLISHED):
    """Everything that comes of it, or the refusal."""
    try:
        made = sf.publish(review, given_consents, on=on, policy=policy)
    except sf.ConsentError as error:
        return f"{error!r} {error}", pickle.dumps(error)
    report = made.report
    return (
        sf.plain_json(report),
        sf.to_text(report),
        sf.to_text(report, width=60),
        sf.to_html(report),
        repr(report),
        str(report),
        pickle.dumps(report),
        sf.plain_json(made.held_back),
        sf.plain_json(made.possible_names),
        repr(made),
        hash(report),
    )


def in_force(each, reference):
    return (not each.findings or reference in each.findings) and (
        each.withdrawn_on is None or each.withdrawn_on > PUBLISHED
    )


class TestNonInterference:
    @given(findings(), consents(AREAS[:1]), policies, st.data())
    def test_which_unconsented_area_lies_behind_a_finding_changes_no_output(self, held, given_consents, policy, data):
        """The first area may have agreed; the other two have not, and take each other's place behind one finding."""
        swap = {REFERENCES[1]: REFERENCES[2], REFERENCES[2]: REFERENCES[1]}
        moved = tuple(
            attrs.evolve(each, visits=tuple(swap.get(one, one) for one in each.visits))
            if data.draw(st.booleans())
            else each
            for each in held
        )
        assert outputs(a_review(held), given_consents, policy) == outputs(a_review(moved), given_consents, policy)

    @given(findings(), consents(AREAS[:1]))
    def test_the_same_holds_when_the_areas_of_two_visits_are_swapped(self, held, given_consents):
        swapped = (VISITS[0], visit(AREAS[2], REFERENCES[1], partners=(CLINKER,)), visit(AREAS[1], REFERENCES[2]))
        assert outputs(a_review(held), given_consents) == outputs(a_review(held, swapped), given_consents)

    @given(findings(), st.data())
    def test_the_same_holds_of_refusals(self, held, data):
        wrong = data.draw(
            st.sampled_from(
                [
                    consent(AREAS[0], given_on=date(2024, 3, 1)),
                    consent(AREAS[0], given_by=attrs.evolve(CLINKER, name="NHS Other Board")),
                ]
            )
        )
        moved = tuple(attrs.evolve(each, visits=(REFERENCES[2],)) for each in held)
        first = outputs(a_review(held), (wrong,))
        assert first == outputs(a_review(moved), (wrong,))
        assert first[0].startswith("ConsentError")


@given(findings(), consents(), policies)
def test_every_name_has_a_consent_and_names_are_all_or_none(held, given_consents, policy):
    report = sf.publish(a_review(held), given_consents, on=PUBLISHED, policy=policy).report
    areas = {reference: visit.area for reference, visit in zip(REFERENCES, VISITS, strict=True)}
    behind = {each.reference: {areas[reference] for reference in each.visits} for each in held}
    for each in report.findings:
        if not each.areas:
            assert each.reference is None
            continue
        for area in each.areas:
            assert any(given.area == area and in_force(given, each.reference) for given in given_consents)
        assert set(each.areas) <= behind[each.reference]
        if policy.all_or_nothing:
            assert set(each.areas) == behind[each.reference]


@given(findings(), consents(), policies, st.data())
def test_one_more_consent_takes_no_finding_and_no_name_out(held, given_consents, policy, data):
    fewer = tuple(each for each in given_consents if data.draw(st.booleans()))
    before = sf.publish(a_review(held), fewer, on=PUBLISHED, policy=policy)
    after = sf.publish(a_review(held), given_consents, on=PUBLISHED, policy=policy)
    assert {each.finding for each in after.held_back} <= {each.finding for each in before.held_back}
    named = {each.reference: set(each.areas) for each in after.report.findings}
    for each in before.report.findings:
        assert not each.areas or set(each.areas) <= named[each.reference]


@given(findings(), consents(), policies)
def test_withdrawn_by_the_day_is_as_never_given(held, given_consents, policy):
    withdrawn = tuple(attrs.evolve(each, withdrawn_on=PUBLISHED) for each in given_consents)
    assert outputs(a_review(held), withdrawn, policy) == outputs(a_review(held), (), policy)


@given(findings(), consents(), policies, st.randoms(use_true_random=False))
def test_no_order_matters(held, given_consents, policy, random):
    mixed = [list(each) for each in (held, given_consents, VISITS)]
    for each in mixed:
        random.shuffle(each)
    turned = tuple(attrs.evolve(each, visits=each.visits[::-1]) for each in mixed[0])
    again = outputs(a_review(turned, tuple(mixed[2])), mixed[1], policy)
    assert again == outputs(a_review(held), given_consents, policy)


def test_a_report_has_one_order_however_it_is_made():
    held = tuple(
        sf.ThematicFinding(reference=f"f-{number}", kind="barrier", text=text, visits=REFERENCES)
        for number, text in enumerate(TEXTS[:2])
    )
    report = sf.publish(a_review(held), [consent(area) for area in AREAS], on=PUBLISHED, policy=POLICY).report
    for order in permutations(report.findings):
        turned = tuple(attrs.evolve(each, attributions=each.attributions[::-1]) for each in order)
        made = attrs.evolve(report, findings=turned, areas_visited=report.areas_visited[::-1])
        assert made == report
        assert sf.plain_json(made) == sf.plain_json(report)


@given(findings(), consents(), policies)
def test_nothing_internal_stands_in_a_report(held, given_consents, policy):
    report = sf.publish(a_review(held), given_consents, on=PUBLISHED, policy=policy).report
    told = sf.plain_json(report) + sf.to_text(report) + sf.to_html(report)
    assert not any(reference in told for reference in REFERENCES)
    assert pickle.loads(pickle.dumps(report)) == report  # what this test has pickled itself
