"""Reviews of our own: visits to three made-up areas, whose codes no council has, and what a test changes."""

from datetime import date

import sendframework as sf
from sendframework.records.bodies import Body
from sendframework.records.thematic_visits import ThematicVisit
from sendframework.vocabulary.known_themes import THEMES
from tests.records.making import an_area

THEME = THEMES.find("alternative-provision")
NO_LIST = THEMES.find("children-not-in-school")
PUBLISHED = date(2024, 2, 1)
AGREED = date(2023, 9, 1)

ASHMERE = an_area("001", "Ashmere", other_names=("Ashmere and Vale",), variants=("Ashy",))
WEXCOMBE = an_area("002", "North Wexcombe", ofsted_urn="99802", gss_codes=(sf.DatedCode(code="E06099902"),))
HOPE = an_area("003", "Hope")
AREAS = (ASHMERE, WEXCOMBE, HOPE)
CLINKER = Body(kind="integrated-care-board", name="NHS Clinker Integrated Care Board")
# how a consent is refused, by `publish` and by a report
NO_BODY = (
    "a consent is given by a body that is neither the council of its area nor listed for its partnership; "
    "list the body among the partners of the visit, if it is"
)
NO_COUNCIL = (
    "a consent is given by a council that is not that of its area; "
    "if it is, give the area its name as another name or a variant"
)
POLICY = sf.PublicationPolicy(ambiguous_words=(*sf.DEFAULT_POLICY.ambiguous_words, "hope"))


def visit(area, reference=None, theme=THEME, **changes):
    first = int(theme.academic_year[:4]) + 1
    fields = {"on_site": sf.Period(date(first, 3, 6), date(first, 3, 10))} | changes
    return ThematicVisit(reference=reference or f"visit-{area.code}", area=area, theme=theme, **fields)


def finding(reference, text, *areas, kind="barrier"):
    visits = tuple(f"visit-{area.code}" for area in areas)
    return sf.ThematicFinding(reference=reference, kind=kind, text=text, visits=visits)


def review(*findings, areas=AREAS, theme=THEME, **changes):
    fields = {"visits": tuple(visit(area, theme=theme) for area in areas)} | changes
    return sf.ThematicReview(theme=theme, findings=findings, **fields)


def council(area):
    return Body(kind="local-authority", name=f"{area.name} Borough Council")


def consent(area, *findings, theme=THEME, **changes):
    fields = {
        "scope": "findings" if findings else "whole-review",
        "findings": findings,
        "given_by": council(area),
        "role": "director of children's services",
        "given_on": AGREED,
    }
    return sf.AttributionConsent(theme=theme, area=area, **fields | changes)


def published(findings, *consents, policy=POLICY, **changes):
    return sf.publish(review(*findings, **changes), consents, on=PUBLISHED, policy=policy)


def names_in(publication):
    """The names with each published finding, by its text."""
    return {each.text: [area.name for area in each.areas] for each in publication.report.findings}
