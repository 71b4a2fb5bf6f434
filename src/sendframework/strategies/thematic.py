"""Strategies for thematic reviews, the consents of areas, and what is published."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Literal, overload

import attrs
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from sendframework.publication._clauses import CLAUSES
from sendframework.publication.held_back import HeldBack, HeldBackReason, PossibleName
from sendframework.publication.national_reports import Attribution, PublishedFinding
from sendframework.publication.policies import DEFAULT_POLICY, PublicationPolicy
from sendframework.publication.publishing import Publication, publish
from sendframework.records.bodies import Body
from sendframework.records.consents import AttributionConsent, ConsentScope
from sendframework.records.referrals import Referral
from sendframework.records.reviews import SurveyResponses, ThematicFinding, ThematicReview
from sendframework.strategies._asked import Asked
from sendframework.strategies._options import flag
from sendframework.strategies._thematic_calls import steady_thematic_visit, thematic_calls
from sendframework.strategies.places import local_areas
from sendframework.strategies.values import dates, kebab_words, texts
from sendframework.strategies.visit_parts import head_counts
from sendframework.strategies.words import groups
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.bodies import BodyKind
from sendframework.vocabulary.known_themes import THEMES
from sendframework.vocabulary.thematic_findings import ThematicFindingKind

if TYPE_CHECKING:
    from typing import TypeAlias

    from hypothesis.strategies import DrawFn, SearchStrategy

    from sendframework.areas.local_area import LocalArea
    from sendframework.publication.clauses import PolicyClause
    from sendframework.publication.national_reports import NationalReport
    from sendframework.records.thematic_visits import ThematicVisit

    _Publishable: TypeAlias = tuple[ThematicReview, tuple[AttributionConsent, ...], date]

__all__ = [
    "attributions",
    "consents",
    "held_back",
    "national_reports",
    "policies",
    "policy_clauses",
    "possible_names",
    "publications",
    "published_findings",
    "referrals",
    "reviews",
    "survey_responses",
    "thematic_findings",
]


def __dir__() -> list[str]:
    return __all__


_PUBLISHED_AFTER = timedelta(days=500)
_NAMES = st.lists(
    local_areas().filter(lambda area: area.period is None), min_size=1, max_size=3, unique_by=lambda each: each.code
)


def thematic_findings() -> SearchStrategy[ThematicFinding]:
    """Findings of a review in their internal form, which say which visits they rest on."""
    return st.builds(
        ThematicFinding,
        reference=kebab_words(),
        kind=st.sampled_from(ThematicFindingKind),
        text=texts(),
        visits=st.lists(texts(), min_size=1, max_size=2, unique=True).map(tuple),
    )


def survey_responses() -> SearchStrategy[SurveyResponses]:
    """How many answers to the surveys of a review came from a group, or in all."""
    return st.builds(SurveyResponses, group=st.none() | groups(), count=head_counts(least=1))


@st.composite
def referrals(draw: DrawFn) -> Referral:
    """Serious concerns met on a visit and handed on outside the review."""
    met = draw(dates())
    return Referral(
        area=draw(local_areas()),
        visit=draw(st.none() | texts()),
        concern=draw(texts()),
        met_on=met,
        referred_to=draw(st.none() | st.sampled_from(Actor)),
        referred_on=draw(st.none() | st.integers(0, 30).map(lambda days: met + timedelta(days=days))),
    )


@st.composite
def _review(draw: DrawFn) -> ThematicReview:
    theme = draw(st.sampled_from(tuple(THEMES)))
    visits: list[ThematicVisit] = []
    for number, area in enumerate(draw(_NAMES), 1):
        visit = steady_thematic_visit(draw, Asked(where="reviews", areas=(area,)), thematic_calls(None, None, theme))
        visits.append(attrs.evolve(visit, reference=f"visit-{number}"))
    names = draw(st.lists(kebab_words(), max_size=3, unique=True))
    references = st.lists(st.sampled_from([visit.reference for visit in visits]), min_size=1, max_size=3, unique=True)
    found = [
        ThematicFinding(
            reference=f"finding-{name}",
            kind=draw(st.sampled_from(ThematicFindingKind)),
            text=draw(_text(visits)),
            visits=tuple(each for each in draw(references) if each is not None),
        )
        for name in names
    ]
    answers = st.lists(st.tuples(groups(), head_counts(least=1)), max_size=2, unique_by=lambda each: each[0].code)
    surveys = tuple(SurveyResponses(group=group, count=count) for group, count in draw(answers))
    return ThematicReview(theme=theme, visits=tuple(visits), surveys=surveys, findings=tuple(found))


def _text(visits: list[ThematicVisit]) -> SearchStrategy[str]:
    """What was found, at times with the name of an area in it."""
    named = st.sampled_from([f"In {visit.area.name}, services share what they know." for visit in visits])
    return texts() | named


@st.composite
def _consent(draw: DrawFn, review: ThematicReview, area: LocalArea, day: date) -> AttributionConsent:
    """A consent of an area of a review that can be published with it on a day."""
    given = day - timedelta(days=draw(st.integers(0, 300)))
    some = tuple(finding.reference for finding in review.findings)
    scope = draw(st.sampled_from(ConsentScope)) if some else ConsentScope.WHOLE_REVIEW
    listed = draw(st.lists(st.sampled_from(some), min_size=1, unique=True)) if scope is ConsentScope.FINDINGS else []
    return AttributionConsent(
        theme=review.theme,
        area=area,
        scope=scope,
        findings=tuple(listed),
        given_by=Body(kind=BodyKind.LOCAL_AUTHORITY, name=f"{area.name} Council"),
        role="director of children's services",
        given_on=given,
        withdrawn_on=draw(st.none() | st.integers(0, 400).map(lambda days: given + timedelta(days=days))),
    )


def _day(review: ThematicReview) -> date:
    """A day on which it can be published: well after its visits."""
    return max(visit.first_day or date.min for visit in review.visits) + _PUBLISHED_AFTER


@st.composite
def consents(draw: DrawFn, *, review: ThematicReview | None = None, on: date | None = None) -> AttributionConsent:
    """Consents of areas to be named, some of them withdrawn.

    Parameters
    ----------
    review
        The review for which they are; without one, any.
    on
        The day of publication, before which they are given; without one, a day well after the visits.
    """
    if review is not None and not isinstance(review, ThematicReview):
        raise InvalidArgument("consents(review=...): must be a ThematicReview")
    held = review or draw(_review())
    return draw(_consent(held, draw(st.sampled_from(held.areas)), on or _day(held)))


@overload
def reviews(*, consents: Literal[False] = False) -> SearchStrategy[ThematicReview]: ...
@overload
def reviews(*, consents: Literal[True]) -> SearchStrategy[_Publishable]: ...
def reviews(*, consents: bool = False) -> SearchStrategy[Any]:
    """Thematic reviews in their internal form: visits, answers to surveys, and findings that may hold a name.

    Parameters
    ----------
    consents
        With True, what is drawn is a tuple of three: the review, consents of some of its areas, and a day on which
        ``publish(review, consents, on=day)`` takes them.
    """
    return _reviews(consents=consents)


@st.composite
def _reviews(draw: DrawFn, *, consents: bool) -> ThematicReview | _Publishable:
    if flag("reviews", "consents", consents) is None:
        raise InvalidArgument("reviews(consents=None): must be True or False")
    review = draw(_review())
    if not consents:
        return review
    day = _day(review)
    agreed = [area for area in review.areas if draw(st.booleans())]
    return review, tuple(draw(_consent(review, area, day)) for area in agreed), day


def policies() -> SearchStrategy[PublicationPolicy]:
    """Rules by which a review is published; the simplest is the library's own."""
    switch = st.booleans()
    made = st.builds(
        attrs.evolve,
        st.just(DEFAULT_POLICY),
        id=st.just("own"),
        list_areas=switch,
        all_or_nothing=switch,
        consents_to_findings=switch,
        withdrawals_have_a_day=switch,
        unnamed_from_one_area=st.lists(st.sampled_from(ThematicFindingKind), unique=True).map(tuple),
        hold_back_possible_names=switch,
    )
    return st.just(DEFAULT_POLICY) | made


def policy_clauses() -> SearchStrategy[PolicyClause]:
    """What a policy rests on, clause by clause."""
    return st.sampled_from(CLAUSES)


@st.composite
def publications(draw: DrawFn) -> Publication:
    """What comes of publishing a review: the report, what is held back, and what may be a name."""
    review, agreed, day = draw(reviews(consents=True))
    return publish(review, agreed, on=day, policy=draw(policies()))


def national_reports() -> SearchStrategy[NationalReport]:
    """National reports, made by `publish`."""
    return publications().map(lambda publication: publication.report)


@st.composite
def published_findings(draw: DrawFn) -> PublishedFinding:
    """Findings as they are published, named with consent or unnamed."""
    kind, words = draw(st.sampled_from(ThematicFindingKind)), draw(texts())
    if not draw(st.booleans()):
        return PublishedFinding(kind=kind, text=words)
    return PublishedFinding(kind=kind, text=words, reference="finding-a", attributions=(draw(attributions()),))


def attributions() -> SearchStrategy[Attribution]:
    """Areas that a published finding names, with the consent that allows it."""
    return consents().map(lambda consent: Attribution(consent=consent, bodies=(consent.given_by,)))


def held_back() -> SearchStrategy[HeldBack]:
    """Findings that are not published, with the reason."""
    words = st.lists(texts(), max_size=2).map(tuple)
    return st.builds(HeldBack, finding=kebab_words(), reason=st.sampled_from(HeldBackReason), words=words)


def possible_names() -> SearchStrategy[PossibleName]:
    """Words of published findings that may be a name."""
    return st.builds(PossibleName, finding=kebab_words(), words=texts())
