"""Publishing a thematic review: who may be named with what, what is held back, what somebody has to look at."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs

from sendframework._validators import one_of, tuple_of
from sendframework.errors import ConsentError, InvalidTypeError
from sendframework.publication._scanning import Scanned
from sendframework.publication._verifying import check_body, counts, is_for, may_list, sought_of, words_seen
from sendframework.publication.held_back import HeldBack, HeldBackReason, PossibleName
from sendframework.publication.national_reports import Attribution, NationalReport, PublishedFinding
from sendframework.publication.policies import DEFAULT_POLICY, PublicationPolicy
from sendframework.records._quiet import NotShown, check_quietly, quiet, quiet_date
from sendframework.records.consents import AttributionConsent, ConsentScope
from sendframework.records.reviews import ThematicReview

if TYPE_CHECKING:
    from datetime import date

    from sendframework.areas.local_area import LocalArea
    from sendframework.publication._names import SoughtName
    from sendframework.records.bodies import Body
    from sendframework.records.reviews import ThematicFinding

__all__ = ["Publication", "publish"]


def __dir__() -> list[str]:
    return __all__


@attrs.frozen(kw_only=True, repr=False)
class Publication(NotShown):
    """What came of publishing a review: the report, which is public, and what is kept apart from it, which is not.

    Its ``repr`` shows numbers alone.

    Raises
    ------
    InvalidTypeError
        For a field of the wrong type; names the type alone.
    """

    report: NationalReport = attrs.field(validator=quiet(one_of(NationalReport)))
    """What is published."""
    held_back: tuple[HeldBack, ...] = attrs.field(default=(), validator=quiet(tuple_of(one_of(HeldBack))))
    """What is not, with the reason, by reference; internal."""
    possible_names: tuple[PossibleName, ...] = attrs.field(default=(), validator=quiet(tuple_of(one_of(PossibleName))))
    """Words in published findings that may be a name of an area, for a person to decide; internal."""

    def __repr__(self) -> str:
        published = len(self.report.findings)
        apart = f"{len(self.held_back)} held back, {len(self.possible_names)} possible names"
        return f"Publication({published} findings published, {apart}, not shown)"


def publish(
    review: ThematicReview,
    consents: Iterable[AttributionConsent] = (),
    *,
    on: date,
    policy: PublicationPolicy = DEFAULT_POLICY,
) -> Publication:
    """What of a review may be published on a day, and what may not.

    A finding names the areas behind it if every one of them has agreed to that; otherwise it names none.  Nothing that
    comes of it depends on which areas lie behind a finding that names none, as long as the areas visited are the same:
    texts are searched for the names of every area of the review, and not only of those behind the finding.

    Parameters
    ----------
    review
        The review in its internal form.
    consents
        The consents of areas to be named, in any order, those withdrawn included.
    on
        The day of publication.
    policy
        The rules beyond the inspectorates' own sentence; without any, those of this library.

    Raises
    ------
    InvalidTypeError
        For something else than a review, consents, a plain date and a policy; names the type alone.
    ConsentError
        For a day before one of the visits; a consent for another review, for an area that was not visited, from a body
        that is not of its area, or dated after the day; one that stands twice, or is withdrawn twice; and for a
        reference of a finding, a group of the surveys or a role that holds a name.  It never says which, and no error
        hangs on it.
    """
    check_quietly("publish(review)", review, ThematicReview)
    check_quietly("publish(policy)", policy, PublicationPolicy)
    day = quiet_date("publish(on)", on)
    if any(visit.first_day is not None and visit.first_day > day for visit in review.visits):
        raise ConsentError("publish(on): is before a visit of the review")
    bodies = {area: frozenset(_bodies(review, area)) for area in review.areas}
    held = _checked(review, _given(consents), bodies, day, policy)
    sought = sought_of(bodies, policy)
    if policy.scan_texts:
        _check_words(review, held, sought)
    findings: list[PublishedFinding] = []
    held_back: list[HeldBack] = []
    possible: list[PossibleName] = []
    for finding in sorted(review.findings, key=lambda each: each.reference):
        named = _named(review, finding, held, day, policy)
        seen = words_seen(finding.text, sought, {area.code for area in named}) if policy.scan_texts else Scanned((), ())
        single = len(review.areas_behind(finding)) == 1 and not named
        refused = _refused(finding, seen, single=single, policy=policy)
        if refused is not None:
            held_back.append(refused)
            continue
        possible += [PossibleName(finding=finding.reference, words=words) for words in seen.possible]
        findings.append(_published(finding, named, bodies))
    report = NationalReport(
        theme=review.theme,
        published_on=day,
        areas_visited=review.areas if may_list(review.theme, policy) else None,
        surveys=review.surveys,
        findings=tuple(findings),
        policy=policy,
    )
    return Publication(report=report, held_back=tuple(held_back), possible_names=tuple(possible))


def _given(consents: object) -> tuple[AttributionConsent, ...]:
    if isinstance(consents, str | bytes | AttributionConsent) or not isinstance(consents, Iterable):
        raise InvalidTypeError("publish(consents)", "must be several consents, such as a tuple", type(consents))
    given = tuple(consents)
    for consent in given:
        check_quietly("publish(consents)", consent, AttributionConsent)
    return given


def _bodies(review: ThematicReview, area: LocalArea) -> Iterable[Body]:
    return (body for visit in review.visits if visit.area == area for body in visit.partners)


def _checked(
    review: ThematicReview,
    consents: tuple[AttributionConsent, ...],
    bodies: dict[LocalArea, frozenset[Body]],
    day: date,
    policy: PublicationPolicy,
) -> tuple[AttributionConsent, ...]:
    """The consents, once each of them can be one for this review, in one order."""
    known: set[AttributionConsent] = set()
    for consent in consents:
        if not is_for(consent, review.theme):
            raise ConsentError("publish(consents): has a consent for another review")
        if consent.area not in bodies:
            raise ConsentError("publish(consents): has a consent of an area that was not visited")
        if consent.given_on > day:
            raise ConsentError("publish(consents): has a consent that is dated after the day of publication")
        act = attrs.evolve(consent, findings=tuple(sorted(consent.findings)), withdrawn_on=None)
        if act in known:
            raise ConsentError("publish(consents): has a consent that is given or withdrawn twice")
        known.add(act)
        if policy.check_bodies:
            check_body(consent, bodies[consent.area])
    return tuple(sorted(consents, key=_place_of_consent))


def _check_words(
    review: ThematicReview,
    consents: tuple[AttributionConsent, ...],
    sought: dict[str, frozenset[SoughtName]],
) -> None:
    """Refuse names where no text stands that could be held back."""
    if any(words_seen(finding.reference, sought, ()).names for finding in review.findings):
        raise ConsentError("publish(review): has a finding whose reference holds a name; choose one that says nothing")
    if any(each.group is not None and words_seen(each.group.name, sought, ()).names for each in review.surveys):
        raise ConsentError("publish(review): counts answers of a group whose name holds that of an area")
    if any(words_seen(consent.role, sought, {consent.area.code}).names for consent in consents):
        raise ConsentError("publish(consents): has a consent whose role holds a name of another area")


def _place_of_consent(consent: AttributionConsent) -> tuple[str, bool, date, str, str, str, tuple[str, ...]]:
    """Where a consent stands: those to the whole review first, then the older ones."""
    some = consent.scope is ConsentScope.FINDINGS
    return (
        consent.area.code,
        some,
        consent.given_on,
        consent.given_by.name,
        consent.given_by.kind,
        consent.role,
        tuple(sorted(consent.findings)),
    )


def _named(
    review: ThematicReview,
    finding: ThematicFinding,
    consents: tuple[AttributionConsent, ...],
    day: date,
    policy: PublicationPolicy,
) -> dict[LocalArea, AttributionConsent]:
    """The areas that the finding names, each with the consent that allows it."""
    named: dict[LocalArea, AttributionConsent] = {}
    behind = review.areas_behind(finding)
    for consent in consents:
        if consent.area in behind and counts(consent, finding.reference, day, policy):
            named.setdefault(consent.area, consent)
    return named if len(named) == len(behind) or not policy.all_or_nothing else {}


def _refused(finding: ThematicFinding, seen: Scanned, *, single: bool, policy: PublicationPolicy) -> HeldBack | None:
    if seen.names:
        reason, words = HeldBackReason.TEXT_NAMES_AN_AREA, seen.names
    elif seen.possible and policy.hold_back_possible_names:
        reason, words = HeldBackReason.TEXT_MAY_NAME_AN_AREA, seen.possible
    elif single and finding.kind not in policy.unnamed_from_one_area:
        reason, words = HeldBackReason.RESTS_ON_ONE_AREA, ()
    else:
        return None
    return HeldBack(finding=finding.reference, reason=reason, words=words)


def _published(
    finding: ThematicFinding,
    named: dict[LocalArea, AttributionConsent],
    bodies: dict[LocalArea, frozenset[Body]],
) -> PublishedFinding:
    """The finding with the consents for its names; a consent to several findings says nothing here of the others."""
    attributions = tuple(
        Attribution(
            consent=attrs.evolve(consent, findings=(finding.reference,)) if consent.findings else consent,
            bodies=tuple(bodies[area]),
        )
        for area, consent in named.items()
    )
    reference = finding.reference if attributions else None
    return PublishedFinding(kind=finding.kind, text=finding.text, reference=reference, attributions=attributions)
