"""Laws of reports: what is made of a report anew, and what forges one."""

import pickle

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from tests.publication.making import AREAS, CLINKER, POLICY, PUBLISHED
from tests.publication.test_laws import REFERENCES, a_review, consents, findings, policies


@given(findings(), consents(), policies)
def test_publishing_again_gives_the_same_and_what_was_published_can_be_made_anew(held, given_consents, policy):
    review = a_review(held)
    made = sf.publish(review, given_consents, on=PUBLISHED, policy=policy)
    assert sf.publish(review, given_consents, on=PUBLISHED, policy=policy) == made
    assert pickle.loads(pickle.dumps(made.report)) == made.report
    assert attrs.evolve(made.report, findings=made.report.findings[::-1]) == made.report


def forged_consents(consent, day):
    """A consent changed so that it allows the name no more, each in one way."""
    yield attrs.evolve(consent, withdrawn_on=day)
    yield attrs.evolve(consent, given_on=day.replace(year=day.year + 1), withdrawn_on=None)
    yield attrs.evolve(consent, theme=sf.THEMES[1])
    yield attrs.evolve(consent, scope="findings", findings=("another",))
    yield attrs.evolve(consent, area=next(area for area in AREAS if area != consent.area))
    yield attrs.evolve(consent, given_by=attrs.evolve(CLINKER, name="NHS Other Board"))


@given(findings(), consents(), st.data())
def test_a_report_is_refused_when_a_name_in_it_lacks_its_consent(held, given_consents, data):
    report = sf.publish(a_review(held), given_consents, on=PUBLISHED, policy=POLICY).report
    named = [each for each in report.findings if each.attributions]
    for each in named:
        attribution = data.draw(st.sampled_from(each.attributions))
        others = tuple(other for other in each.attributions if other is not attribution)
        for consent in forged_consents(attribution.consent, PUBLISHED):
            false = attrs.evolve(each, attributions=(*others, attrs.evolve(attribution, consent=consent)))
            with pytest.raises(sf.ConsentError) as caught:
                attrs.evolve(report, findings=tuple(false if one is each else one for one in report.findings))
            assert not any(area.name in str(caught.value) for area in AREAS)
            assert not any(reference in str(caught.value) for reference in REFERENCES)
