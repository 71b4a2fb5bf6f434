"""National reports: what of a thematic review is published, each name with the consent that allows it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar, TypeVar

import attrs

from sendframework._validators import kebab, one_of, optional, strict_date, tuple_of
from sendframework._validators import text as printed  # a field is called text
from sendframework.areas.local_area import LocalArea
from sendframework.publication._verifying import check_report
from sendframework.publication.policies import DEFAULT_POLICY, PublicationPolicy
from sendframework.records._quiet import Sealed, member_of, member_or_as_given, quiet
from sendframework.records.bodies import Body
from sendframework.records.consents import AttributionConsent
from sendframework.records.reviews import SurveyResponses
from sendframework.vocabulary.thematic_findings import ThematicFindingKind
from sendframework.vocabulary.themes import Theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__all__ = ["Attribution", "NationalReport", "PublishedFinding"]


def __dir__() -> list[str]:
    return __all__


T = TypeVar("T")


def _as_kind(value: ThematicFindingKind | str) -> ThematicFindingKind:
    return member_or_as_given(ThematicFindingKind, value)


def _ordered(given: T, key: Callable[[Any], Any]) -> T:
    """A tuple in the one order that it has in a report; what is no tuple of such is left to the validator."""
    try:
        made: Any = tuple(sorted(given, key=key)) if isinstance(given, tuple) else given
    except (AttributeError, TypeError):
        return given
    else:
        ordered: T = made
        return ordered


def _bodies(given: tuple[Body, ...]) -> tuple[Body, ...]:
    return _ordered(given, _place_of_body)


def _attributions(given: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
    return _ordered(given, _place_of_attribution)


def _areas(given: tuple[LocalArea, ...] | None) -> tuple[LocalArea, ...] | None:
    return _ordered(given, _place_of_area)


def _answers(given: tuple[SurveyResponses, ...]) -> tuple[SurveyResponses, ...]:
    return _ordered(given, _place_of_answers)


def _findings(given: tuple[PublishedFinding, ...]) -> tuple[PublishedFinding, ...]:
    return _ordered(given, _place_of_finding)


def _place_of_body(body: Body) -> tuple[str, str, str]:
    return body.name, body.kind, str(body.period)


@attrs.frozen(kw_only=True)
class Attribution(Sealed):
    """An area that a published finding names, with the consent that allows it.

    Raises
    ------
    InvalidTypeError
        For a field of the wrong type; names the type alone.
    ConsentError
        For a body that stands twice.
    """

    consent: AttributionConsent = attrs.field(validator=quiet(one_of(AttributionConsent)))
    """The consent; one to findings lists here the finding alone, and not the others that it is for."""
    bodies: tuple[Body, ...] = attrs.field(
        default=(), converter=_bodies, validator=quiet(tuple_of(one_of(Body), distinct=True))
    )
    """The bodies of the area's partnership, from which a consent can come; the council need not be among them."""

    @property
    def area(self) -> LocalArea:
        """The area that is named."""
        return self.consent.area


def _place_of_attribution(attribution: Attribution) -> tuple[str, str]:
    return attribution.area.name, attribution.area.code


@attrs.frozen(kw_only=True)
class PublishedFinding(Sealed):
    """One finding as it is published: named, with a consent for each area, or without any trace of an area.

    Raises
    ------
    InvalidTypeError
        For a field of the wrong type, or a kind that is none; names the type alone.
    ConsentError
        For a blank text, or a reference that is not kebab-case.
    """

    kind: ThematicFindingKind = attrs.field(converter=_as_kind, validator=member_of(ThematicFindingKind))
    """What sort of finding it is."""
    text: str = attrs.field(validator=quiet(printed))
    """The finding in words."""
    reference: str | None = attrs.field(default=None, validator=quiet(optional(kebab)))
    """The reference by which consents name it; None for a finding that names no area."""
    attributions: tuple[Attribution, ...] = attrs.field(
        default=(), converter=_attributions, validator=quiet(tuple_of(one_of(Attribution)))
    )
    """The areas that it names, by name; empty where it names none."""

    @property
    def areas(self) -> tuple[LocalArea, ...]:
        """The areas that it names."""
        return tuple(attribution.area for attribution in self.attributions)


def _place_of_finding(finding: PublishedFinding) -> tuple[int, str, str]:
    return list(ThematicFindingKind).index(finding.kind), finding.text, finding.reference or ""


def _place_of_area(area: LocalArea) -> tuple[str, str]:
    return area.name, area.code


def _place_of_answers(answers: SurveyResponses) -> str:
    return "" if answers.group is None else answers.group.code


@attrs.frozen(kw_only=True, repr=False, getstate_setstate=False)
class NationalReport(Sealed):
    """What is published of a thematic review; it judges no area, and names one only with the consent that allows it.

    Every consent is verified here, whoever makes the report and from whatever it is read, a pickle included.  Lists
    have one order, whatever the order in which they were given, so that nothing shows which finding was made where.

    Raises
    ------
    InvalidTypeError
        For a field of the wrong type; names the type alone.
    ConsentError
        For an area named without a consent that is in force on the day of publication, is for this theme and this
        finding, and comes from a body of the area; for an area that is named and was not visited; for areas that are
        listed where theme and policy do not allow it; for a reference on a finding that names nobody; and for a text,
        a reference or a role that names an area that is not named with it.
    """

    kind: ClassVar[str] = "national-report"
    """What it is; names it in exchange with other systems."""

    theme: Theme = attrs.field(validator=quiet(one_of(Theme)))
    """The theme of the review."""
    published_on: date = attrs.field(validator=quiet(strict_date))
    """The day of publication, on which consents must be in force."""
    areas_visited: tuple[LocalArea, ...] | None = attrs.field(
        default=None,
        converter=_areas,
        validator=quiet(optional(tuple_of(one_of(LocalArea), distinct=True))),
    )
    """The areas visited, by name, in no connection with any finding; None where they are not listed."""
    surveys: tuple[SurveyResponses, ...] = attrs.field(
        default=(), converter=_answers, validator=quiet(tuple_of(one_of(SurveyResponses)))
    )
    """Answers to surveys, in all areas together."""
    findings: tuple[PublishedFinding, ...] = attrs.field(
        default=(), converter=_findings, validator=quiet(tuple_of(one_of(PublishedFinding)))
    )
    """The findings, by kind and text."""
    policy: PublicationPolicy = attrs.field(default=DEFAULT_POLICY, validator=quiet(one_of(PublicationPolicy)))
    """The policy under which it was made, by which it is verified."""

    def __attrs_post_init__(self) -> None:
        check_report(self)

    @property
    def academic_year(self) -> str:
        """The academic year of the visits."""
        return self.theme.academic_year

    @property
    def areas_named(self) -> tuple[LocalArea, ...]:
        """The areas that findings name, each once, by name."""
        named = dict.fromkeys(area for finding in self.findings for area in finding.areas)
        return tuple(sorted(named, key=_place_of_area))

    def __reduce__(self) -> tuple[Callable[..., NationalReport], tuple[Any, ...]]:
        """Copies and pickles are made anew by the constructor, and so verified."""
        return _made_anew, tuple(getattr(self, field.name) for field in attrs.fields(NationalReport))

    def __repr__(self) -> str:
        theme = f"{self.theme.code} {self.academic_year}"
        return f"NationalReport({theme}, published on {self.published_on}, {len(self.findings)} findings)"


def _made_anew(*values: Any) -> NationalReport:  # noqa: ANN401  # whatever stands in a pickle
    """A report from the values of its fields, in their order."""
    names = [field.name for field in attrs.fields(NationalReport)]
    return NationalReport(**dict(zip(names, values, strict=True)))
