"""National reports, and what was held back from them, as pages and as plain data.

The internal form of a review has neither: it is exchanged only where that is asked for by name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sendframework.errors import ConsentError
from sendframework.periods import in_words
from sendframework.publication.publishing import Publication
from sendframework.records.consents import AttributionConsent
from sendframework.records.referrals import Referral
from sendframework.records.reviews import ThematicFinding, ThematicReview
from sendframework.render._parts import Entries, Fields, Listing, Table, Title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.areas.local_area import LocalArea
    from sendframework.publication.held_back import HeldBack, PossibleName
    from sendframework.publication.national_reports import Attribution, NationalReport, PublishedFinding
    from sendframework.records.bodies import Body
    from sendframework.render._parts import Part

_INTERNAL = (ThematicReview, ThematicFinding, AttributionConsent, Referral, Publication)


def check_public(where: str, thing: object) -> None:
    """Refuse what is internal, without repeating it."""
    if isinstance(thing, _INTERNAL):
        reason = "is internal; publish the review and give the report of that, or what was held back, by itself"
        raise ConsentError(f"{where}: {reason}")


def report_page(report: NationalReport) -> tuple[Part, ...]:
    """A national report: the areas visited in no connection with findings, then finding by finding."""
    return (
        Title(f"{report.theme.name}: national report ({report.academic_year})"),
        Fields((("Published", in_words(report.published_on)), ("Policy", report.policy.id))),
        Entries("Areas visited", tuple(area.name for area in report.areas_visited or ())),
        Entries("Answers to surveys", tuple(_answers(report))),
        Listing("Findings", ("Kind", "Finding", "Named with their consent"), tuple(map(_row, report.findings))),
    )


def _answers(report: NationalReport) -> Iterator[str]:
    for each in report.surveys:
        yield f"{'All together' if each.group is None else each.group.name}: {each.count}"


def _row(finding: PublishedFinding) -> tuple[str, str, str]:
    return finding.kind.words.capitalize(), finding.text, "; ".join(map(_named, finding.attributions))


def _named(attribution: Attribution) -> str:
    consent = attribution.consent
    return f"{attribution.area.name} ({consent.given_by}, {consent.role}, from {in_words(consent.given_on)})"


def held_back_page(things: tuple[HeldBack, ...]) -> tuple[Part, ...]:
    """What was held back, with the reason; not for publication."""
    rows = tuple((each.finding, each.reason.sentence, "; ".join(map(repr, each.words))) for each in things)
    return (Table("Held back; not for publication", ("Finding", "Reason", "Words"), rows),)


def possible_names_page(things: tuple[PossibleName, ...]) -> tuple[Part, ...]:
    """Words that may be names, for a person to decide; not for publication."""
    rows = tuple((each.finding, repr(each.words)) for each in things)
    return (Table("Possible area names; not for publication", ("Finding", "Words"), rows),)


def report_fields(report: NationalReport) -> dict[str, Any]:
    """A report with codes for theme, areas and groups; everything in it is public."""
    listed = report.areas_visited
    return {
        "theme": report.theme.code,
        "academic_year": report.academic_year,
        "published_on": report.published_on.isoformat(),
        "policy": report.policy.id,
        "areas_visited": None if listed is None else [_area(area) for area in listed],
        "surveys": [
            {
                "kind": "survey-responses",
                "group": None if each.group is None else each.group.code,
                "least": each.count.least,
                "most": each.count.most,
                "approximate": each.count.approximate,
            }
            for each in report.surveys
        ],
        "findings": [{"kind": "published-finding", **finding_fields(finding)} for finding in report.findings],
    }


def finding_fields(finding: PublishedFinding) -> dict[str, Any]:
    """A published finding; its own kind goes by another name, because ``kind`` says what the object is."""
    return {
        "finding_kind": finding.kind.value,
        "text": finding.text,
        "reference": finding.reference,
        "attributions": [{"kind": "attribution", **attribution_fields(each)} for each in finding.attributions],
    }


def _area(area: LocalArea) -> dict[str, str]:
    return {"code": area.code, "name": area.name}


def attribution_fields(attribution: Attribution) -> dict[str, Any]:
    """An area that is named, and the consent that allows it."""
    consent = attribution.consent
    return {
        "area": _area(attribution.area),
        "scope": consent.scope.value,
        "given_by": _body(consent.given_by),
        "role": consent.role,
        "given_on": consent.given_on.isoformat(),
        "withdrawn_on": None if consent.withdrawn_on is None else consent.withdrawn_on.isoformat(),
    }


def _body(body: Body) -> dict[str, str]:
    return {"kind": body.kind.value, "name": body.name}
