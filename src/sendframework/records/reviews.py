"""National thematic reviews in their internal form: visits, answers to surveys, and findings with what they rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import attrs

from sendframework._validators import kebab, one_of, optional, tuple_of
from sendframework._validators import text as printed  # a field is called text
from sendframework.errors import ConsentError
from sendframework.records._quiet import NotShown, check_quietly, member_of, member_or_as_given, quiet
from sendframework.records.participation import HeadCount
from sendframework.records.thematic_visits import ThematicVisit
from sendframework.vocabulary.groups import StakeholderGroup
from sendframework.vocabulary.thematic_findings import ThematicFindingKind
from sendframework.vocabulary.themes import Theme
from sendframework.vocabulary.word_lists import folded

if TYPE_CHECKING:
    from sendframework.areas.local_area import LocalArea

__all__ = ["SurveyResponses", "ThematicFinding", "ThematicReview"]


def __dir__() -> list[str]:
    return __all__


def _as_kind(value: ThematicFindingKind | str) -> ThematicFindingKind:
    return member_or_as_given(ThematicFindingKind, value)


@attrs.frozen(kw_only=True)
class SurveyResponses:
    """How many answers to the surveys of a review came from a group, in all areas together.

    Raises
    ------
    InvalidTypeError
        For a field of the wrong type; names the type alone.
    """

    group: StakeholderGroup | None = attrs.field(default=None, validator=quiet(optional(one_of(StakeholderGroup))))
    """Who answered; None for all groups together."""
    count: HeadCount = attrs.field(validator=quiet(one_of(HeadCount)))
    """How many answers there were."""


@attrs.frozen(kw_only=True, repr=False)
class ThematicFinding(NotShown):
    """One finding of a thematic review, in its internal form: it says which visits it rests on.

    Its ``repr`` shows neither text nor visits, and its errors repeat nothing that they were given.

    Raises
    ------
    InvalidTypeError
        For a field of the wrong type, or a kind that is none; names the type alone.
    ConsentError
        For a blank text, a reference that is not kebab-case, no visit, or a visit that stands twice.
    """

    reference: str = attrs.field(validator=quiet(kebab))
    """Your own reference for it, by which consents name it: kebab-case, and saying nothing about an area."""
    kind: ThematicFindingKind = attrs.field(converter=_as_kind, validator=member_of(ThematicFindingKind))
    """What sort of finding it is."""
    text: str = attrs.field(validator=quiet(printed))
    """The finding in words, as it is to be published."""
    visits: tuple[str, ...] = attrs.field(validator=quiet(tuple_of(printed, least=1, distinct=True)))
    """The references of the visits that it rests on; at least one."""

    def __repr__(self) -> str:
        return "ThematicFinding(not shown)"


@attrs.frozen(kw_only=True, repr=False)
class ThematicReview(NotShown):
    """A national thematic review in its internal form, which ties findings to areas; `publish` makes the other form.

    It judges no area: there is no outcome.  Its ``repr`` names no area, and its errors repeat nothing that they were
    given, so that it can pass through a log.  The visits of 2020 and 2021, whose areas stay anonymous, cannot be in it.

    Raises
    ------
    InvalidTypeError
        For a field of the wrong type; names the type alone.
    ConsentError
        For a visit without a reference, or for another theme; a reference that stands twice; two areas with one name
        or code; a finding that rests on a visit of another review; a group counted twice; and for groups that had more
        answers than there were in all.
    """

    kind: ClassVar[str] = "thematic-review"
    """What it is; names it in exchange with other systems."""

    theme: Theme = attrs.field(validator=quiet(one_of(Theme)))
    """The theme, one of the library's or your own."""
    visits: tuple[ThematicVisit, ...] = attrs.field(validator=quiet(tuple_of(one_of(ThematicVisit))))
    """The visits to areas, each with a reference that is unique here."""
    surveys: tuple[SurveyResponses, ...] = attrs.field(default=(), validator=quiet(tuple_of(one_of(SurveyResponses))))
    """Answers to surveys, by group or altogether, in all areas together."""
    findings: tuple[ThematicFinding, ...] = attrs.field(default=(), validator=quiet(tuple_of(one_of(ThematicFinding))))
    """What was found."""

    def __attrs_post_init__(self) -> None:
        self._check_visits()
        self._check_areas()
        self._check_surveys()
        references = [finding.reference for finding in self.findings]
        if len(set(references)) != len(references):
            raise ConsentError("ThematicReview.findings: has a reference more than once")
        known = {visit.reference for visit in self.visits}
        if any(reference not in known for finding in self.findings for reference in finding.visits):
            raise ConsentError("ThematicReview.findings: has a finding that rests on a visit that is not in the review")

    def _check_visits(self) -> None:
        references = [visit.reference for visit in self.visits]
        if None in references:
            raise ConsentError(
                "ThematicReview.visits: has a visit without a reference, which findings need to rest on it"
            )
        if len(set(references)) != len(references):
            raise ConsentError("ThematicReview.visits: has a reference more than once")
        ours = (self.theme.code, self.theme.academic_year)
        if any((visit.theme.code, visit.theme.academic_year) != ours for visit in self.visits):
            raise ConsentError("ThematicReview.visits: has a visit for another theme or academic year")

    def _check_areas(self) -> None:
        areas = dict.fromkeys(visit.area for visit in self.visits)
        if len({area.code for area in areas}) != len(areas):
            raise ConsentError("ThematicReview.visits: has two areas with one code")
        names = [name for area in areas for name in {folded(each) for each in area.names}]
        if len(set(names)) != len(names):
            raise ConsentError("ThematicReview.visits: has two areas with one name, so that nobody can tell them apart")

    def _check_surveys(self) -> None:
        groups = [None if each.group is None else each.group.code for each in self.surveys]
        if len(set(groups)) != len(groups):
            raise ConsentError("ThematicReview.surveys: counts a group more than once")
        most = next((each.count.most for each in self.surveys if each.group is None), None)
        if most is not None and sum(each.count.least for each in self.surveys if each.group is not None) > most:
            raise ConsentError("ThematicReview.surveys: counts more answers of groups than there were in all")

    @property
    def academic_year(self) -> str:
        """The academic year of the visits, which is that of the theme."""
        return self.theme.academic_year

    @property
    def areas(self) -> tuple[LocalArea, ...]:
        """The areas visited, each once, by name."""
        return tuple(
            sorted(dict.fromkeys(visit.area for visit in self.visits), key=lambda area: (area.name, area.code))
        )

    def areas_behind(self, finding: ThematicFinding) -> tuple[LocalArea, ...]:
        """The areas on whose visits a finding rests, each once, by name.

        Raises
        ------
        InvalidTypeError
            For anything but a finding; names the type alone.
        """
        check_quietly("ThematicReview.areas_behind(finding)", finding, ThematicFinding)
        codes = {visit.area.code for visit in self.visits if visit.reference in finding.visits}
        return tuple(area for area in self.areas if area.code in codes)

    def __repr__(self) -> str:
        return f"ThematicReview({self.theme.code} {self.academic_year}, {len(self.findings)} findings, not shown)"
