"""Whether a national report may say what it says: each name needs a consent that allows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sendframework.areas.register import AreaRegister
from sendframework.errors import ConsentError
from sendframework.publication._names import NameKind, names_of
from sendframework.publication._scanning import Scanned, scan
from sendframework.vocabulary.bodies import BodyKind
from sendframework.vocabulary.word_lists import folded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date

    from sendframework.areas.local_area import LocalArea
    from sendframework.publication._names import SoughtName
    from sendframework.publication.national_reports import Attribution, NationalReport, PublishedFinding
    from sendframework.publication.policies import PublicationPolicy
    from sendframework.records.bodies import Body
    from sendframework.records.consents import AttributionConsent
    from sendframework.vocabulary.themes import Theme

__all__ = ["check_body", "check_report", "counts", "is_for", "may_list", "sought_of", "words_seen"]


def __dir__() -> list[str]:
    return __all__


def is_for(consent: AttributionConsent, theme: Theme) -> bool:
    """Whether a consent is for the review of a theme."""
    return (consent.theme.code, consent.theme.academic_year) == (theme.code, theme.academic_year)


def counts(consent: AttributionConsent, reference: str, on: date, policy: PublicationPolicy) -> bool:
    """Whether a consent allows to name its area with a finding on a day."""
    if consent.findings and not policy.consents_to_findings:
        return False
    if consent.withdrawn_on is not None and not policy.withdrawals_have_a_day:
        return False
    return consent.holds_on(on) and consent.covers(reference)


def may_list(theme: Theme, policy: PublicationPolicy) -> bool:
    """Whether a report may list the areas visited."""
    unsaid = theme.areas_listed is None and policy.list_areas_where_unsaid
    return policy.list_areas and (theme.areas_listed is True or unsaid)


def check_body(consent: AttributionConsent, bodies: Iterable[Body]) -> None:
    """Refuse a consent by a body that is neither the council of the area nor listed for its partnership.

    A council is that of the area or it is not: listing it among the partners does not make it so.
    """
    given_by = consent.given_by
    if given_by.kind is BodyKind.LOCAL_AUTHORITY:
        if not AreaRegister(areas=(consent.area,)).matches(given_by.name):
            reason = "a consent is given by a council that is not that of its area"
            raise ConsentError(f"{reason}; if it is, give the area its name as another name or a variant")
        return
    if (given_by.kind, folded(given_by.name)) not in {(body.kind, folded(body.name)) for body in bodies}:
        reason = "a consent is given by a body that is neither the council of its area nor listed for its partnership"
        raise ConsentError(f"{reason}; list the body among the partners of the visit, if it is")


def sought_of(
    bodies: Mapping[LocalArea, Iterable[Body]], policy: PublicationPolicy
) -> dict[str, frozenset[SoughtName]]:
    """For each area, by its code, the words by which it is looked for in texts."""
    code = NameKind.NAME if policy.gss_codes_are_names else NameKind.CODE
    return {area.code: frozenset(names_of(area, of, policy.ambiguous_words, code)) for area, of in bodies.items()}


def check_report(report: NationalReport) -> None:
    """Refuse a report that names an area which has not agreed to it."""
    _check_areas(report)
    for finding in report.findings:
        if bool(finding.attributions) is not (finding.reference is not None):
            raise ConsentError("NationalReport.findings: must have a reference where they name an area, and only there")
        if len({area.code for area in finding.areas}) != len(finding.areas):
            raise ConsentError("NationalReport.findings: has one that names an area twice")
        for attribution in finding.attributions:
            _check_attribution(report, finding, attribution)
    references = [finding.reference for finding in report.findings if finding.reference is not None]
    if len(set(references)) != len(references):
        raise ConsentError("NationalReport.findings: has a reference more than once")
    if report.policy.check_bodies:
        _check_bodies(report)
    if report.policy.scan_texts:
        _check_texts(report)


def _check_areas(report: NationalReport) -> None:
    """Whether the areas visited may be listed, and those named are among them."""
    listed = report.areas_visited
    if listed is not None and not may_list(report.theme, report.policy):
        raise ConsentError("NationalReport.areas_visited: lists areas where theme and policy do not allow it")
    named = [attribution.area for finding in report.findings for attribution in finding.attributions]
    known: dict[str, LocalArea] = {}
    if any(known.setdefault(area.code, area) != area for area in (*(listed or ()), *named)):
        raise ConsentError("NationalReport: has two areas with one code")
    if listed is not None and not {area.code for area in named} <= {area.code for area in listed}:
        raise ConsentError("NationalReport.findings: names an area that was not visited")


def _check_attribution(report: NationalReport, finding: PublishedFinding, attribution: Attribution) -> None:
    consent, reference = attribution.consent, finding.reference or ""
    if not is_for(consent, report.theme):
        raise ConsentError("NationalReport.findings: names an area by a consent for another review")
    if not counts(consent, reference, report.published_on, report.policy):
        reason = "names an area whose consent is not in force on the day of publication, or not for the finding"
        raise ConsentError(f"NationalReport.findings: {reason}")
    if consent.findings not in {(), (reference,)}:
        raise ConsentError("NationalReport.findings: holds a consent that lists other findings than the one it is for")


def _check_bodies(report: NationalReport) -> None:
    """Look once at each body that agreed for an area, in how many findings soever it stands."""
    each = {
        (attribution.area.code, attribution.consent.given_by, attribution.bodies): attribution
        for finding in report.findings
        for attribution in finding.attributions
    }
    for attribution in each.values():
        check_body(attribution.consent, attribution.bodies)


def _check_texts(report: NationalReport) -> None:
    """Look for the areas that the report itself knows, those listed and those named; it knows no others."""
    bodies: dict[LocalArea, set[Body]] = {area: set() for area in report.areas_visited or ()}
    for finding in report.findings:
        for attribution in finding.attributions:
            bodies.setdefault(attribution.area, set()).update(attribution.bodies)
    sought = sought_of(bodies, report.policy)
    shown = {
        (text, frozenset(area.code for area in finding.areas))
        for finding in report.findings
        for text in (
            finding.text,
            finding.reference or "",
            *(attribution.consent.role for attribution in finding.attributions),
        )
    }
    for text, named in shown:
        if words_seen(text, sought, named).names:
            raise ConsentError("NationalReport.findings: has a text that names an area which is not named with it")


def words_seen(text: str, sought: Mapping[str, frozenset[SoughtName]], named: Collection[str]) -> Scanned:
    """What a text holds of any area that is not named with it; areas by their codes."""
    others = frozenset(name for code, names in sought.items() if code not in named for name in names)
    return scan(text, others, frozenset(name for code in named for name in sought[code]))
