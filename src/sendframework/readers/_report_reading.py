"""One report on its way to a record, part by part."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sendframework.errors import AmbiguousAreaError, NotInForceError, ReadError, UnknownCodeError
from sendframework.readers._report_bodies import bodies_in
from sendframework.readers._report_cover import area_of_footer, cover_of, on_site_days
from sendframework.readers._report_findings import findings_of
from sendframework.readers._report_layout import joined
from sendframework.readers._report_notes import Notes
from sendframework.readers._report_partners import bodies_responsible, partners_in
from sendframework.readers._report_people import team_in
from sendframework.readers._report_sections import divided
from sendframework.readers._report_words import clean
from sendframework.readers.read_reports import ReadReport
from sendframework.records.bodies import Body
from sendframework.records.full_inspections import FullInspection
from sendframework.records.reports import Report, ReportSection
from sendframework.records.visits import TeamCount
from sendframework.vocabulary.actors import Actor
from sendframework.vocabulary.bodies import BodyKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from sendframework.areas.local_area import LocalArea
    from sendframework.areas.register import AreaRegister
    from sendframework.periods import PartialDate
    from sendframework.readers._report_cover import Cover, OnSite
    from sendframework.readers._report_layout import Layout

__all__ = ["Reading"]

_LEGAL = re.compile(
    r"(?:sections?|s\.?)\s*(?P<section>[0-9]+[A-Z]?)\s*(?P<parts>(?:\(\s*[0-9a-z]{1,4}\s*\)\s*)*)"
    r"of\s+the\s+(?P<act>[A-Z][A-Za-z' ]+?Act,?\s+[0-9]{4})",
    re.IGNORECASE,
)
_LEADS = {Actor.OFSTED: "ofsted-lead-inspector", Actor.CARE_QUALITY_COMMISSION: "cqc-lead-inspector"}
_OTHERS = {Actor.OFSTED: "ofsted-team-inspector", Actor.CARE_QUALITY_COMMISSION: "cqc-team-inspector"}


class Reading:
    """What is read, and what is noted meanwhile."""

    def __init__(self, layout: Layout, areas: AreaRegister, file: str) -> None:
        self._areas = areas
        self._file = file
        self._layout, self._parts = divided(layout)
        self._sections = self._parts.sections
        self._by_rule = {section.rule: section for section in self._sections}
        self._known = self._layout.words()
        self._notes = Notes([], [])

    def read(self, document: str, read_as: str, published_on: date | PartialDate | None) -> ReadReport:
        """Everything, part by part."""
        notes = self._notes
        cover = cover_of(joined(self._parts.cover))
        days = on_site_days(cover.dates, (dates for _, _, dates in self._layout.footers() if dates))
        area = self._area(cover, days)
        names = tuple(dict.fromkeys((*area.names, *area.variants)))
        start = self._days(cover, days)
        record = FullInspection(
            reference=None if start is None else f"full-inspection-{area.code}-{start}",
            area=area,
            on_site=days.period,
            off_site_fieldwork_starts_on=days.off_site,
            published_on=published_on,
            findings=findings_of(
                self._by_rule,
                notes,
                known=self._known,
                areas=names,
                structured=self._layout.structured,
                has_lines=self._parts.has_lines,
            ),
            partners=self._partners(names),
            team=self._team(),
            report=self._document(cover),
            provenance=notes.provenance(document),
        )
        return ReadReport(
            source=document, read_as=read_as, record=record, found=tuple(notes.found), problems=tuple(notes.problems)
        )

    def _text(self, rule: str) -> str:
        section = self._by_rule.get(rule)
        return joined(section.pieces, self._known) if section else ""

    def _named(self, cover: Cover) -> Iterator[tuple[str, int, str]]:
        """Every name that could be the area's, with its page and where it stands there."""
        if cover.area is not None:
            yield cover.area, 1, "title"
        for page, words, _ in self._layout.footers():
            yield area_of_footer(words), page, "page footer"
        section = self._by_rule.get("report-partnership-details")
        bodies = bodies_in(self._text("report-partnership-details")[:200]) if section else ()
        for body in bodies:
            if section and body.kind is BodyKind.LOCAL_AUTHORITY:  # never a person's name
                yield body.name, section.page, "partnership details"

    def _area(self, cover: Cover, days: OnSite) -> LocalArea:
        """The area that the title names, or else the footers or the details; all must agree."""
        day = (days.period.start or days.period.end) if days.period else None
        found: dict[str, LocalArea] = {}
        tried: dict[str, str] = {}
        for name, page, place in self._named(cover):
            if name in tried or (found and place == "partnership details"):
                continue
            tried[name] = place
            try:
                area = self._areas.find(name, on=day)
            except (AmbiguousAreaError, NotInForceError, UnknownCodeError) as error:
                if place != "partnership details":
                    self._notes.doubt("area", f"the {place} names no area that is known: {error}", page)
                continue
            if found and area.code not in found:
                self._notes.doubt("area", f"the {place} names {area.name}", page)
            elif not found:
                self._notes.value("area", area.name, page, f"by the name in the {place}")
            found.setdefault(area.code, area)
        if not found:
            named = " or ".join(map(repr, tried)) if tried else "none"
            reason = (
                "is no report of an area SEND full inspection from 2023 that names a known area "
                f"(it names {clean(named)[:200]}); areas= takes a register that has yours"
            )
            raise ReadError(self._file, reason)
        return next(iter(found.values()))

    def _days(self, cover: Cover, days: OnSite) -> date | None:
        """Note the dates; the first day on site."""
        notes = self._notes
        footer = next((page for page, _, dates in self._layout.footers() if dates), None)
        if days.period is not None:
            notes.value("on_site", days.period, 1 if days.source == "cover" else footer, days.how)
        if days.off_site is not None:
            notes.value(
                "off_site_fieldwork_starts_on", days.off_site, 1, "the first day that the cover prints, a Thursday"
            )
        notes.doubts("on_site", days.doubts, None if days.period is None else 1)
        if cover.dates is not None:
            notes.value("report.dates_printed", cover.dates, 1)
        if cover.previous is not None:
            notes.value("report.previous_inspection_printed", cover.previous, 1)
        else:
            notes.doubt("report.previous_inspection_printed", "what came before was not found", 1)
        return days.period.start if days.period else None

    def _partners(self, names: Sequence[str]) -> tuple[Body, ...]:
        section = self._by_rule.get("report-partnership-details")
        responsible = bodies_responsible(self._text("report-partnership"), names)
        partners = partners_in(
            section.pieces if section else (), responsible, names, structured=self._layout.structured
        )
        self._notes.doubts("partners", partners.doubts, partners.page)
        for index, body in enumerate(partners.bodies):
            self._notes.value(f"partners[{index}]", body.name, partners.page)
        return tuple(Body(kind=body.kind, name=body.name) for body in partners.bodies)

    def _team(self) -> tuple[TeamCount, ...]:
        section = self._by_rule.get("report-team")
        if section is None:
            self._notes.doubt("team", "the part with the team was not found")
            return ()
        reading = team_in(section.pieces)
        if reading.unplaced:
            number = reading.unplaced
            reason = f"the inspectorate of {number} member{'' if number == 1 else 's'} was not understood"
            self._notes.doubt("team", f"{reason}; the team is left out", section.page)
            return ()
        counts = tuple(
            TeamCount(inspectorate=inspectorate, role=roles[inspectorate], count=held[inspectorate])
            for inspectorate in _LEADS
            for held, roles in ((reading.leads, _LEADS), (reading.others, _OTHERS))
            if held.get(inspectorate)
        )
        for index, each in enumerate(counts):
            self._notes.value(
                f"team[{index}]", f"{each.count} {each.role}", section.page, "counted in the table of the team"
            )
        missing = [actor.label for actor in _LEADS if actor not in {each.inspectorate for each in counts}]
        if missing:
            self._notes.doubt("team", f"no inspector of {' or '.join(missing)} was found", section.page)
        return counts

    def _document(self, cover: Cover) -> Report:
        notes = self._notes
        text = self._text("report-about-inspection")
        legal = _LEGAL.search(text) or _LEGAL.search(joined(self._layout.pieces))
        basis = None
        if legal:
            section = self._by_rule.get("report-about-inspection")
            parts = "".join(legal["parts"].split())
            basis = f"{clean(legal['act']).replace(',', '')} s{legal['section']}{parts}"
            notes.value("report.legal_basis", basis, section.page if section else None, "in short")
        else:
            notes.doubt("report.legal_basis", "the legal basis was not found")
        if cover.title is not None:
            notes.value("report.title", cover.title, 1)
        if self._sections:
            words = ", ".join(section.rule for section in self._sections)
            notes.value("report.sections", words, None, "by the meaning of each heading")
        else:
            notes.doubt("report.sections", "no heading of a report was found")
        return Report(
            title=cover.title,
            dates_printed=cover.dates,
            previous_inspection_printed=cover.previous,
            legal_basis=basis,
            sections=tuple(ReportSection(rule=section.rule, heading=section.heading) for section in self._sections),
        )
