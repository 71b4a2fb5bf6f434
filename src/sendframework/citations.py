"""Where a statement stands written, which part of it that supports, and how good the evidence is."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from sendframework._codes import Code
from sendframework._validators import kebab, one_of, optional, text
from sendframework.errors import InvariantError
from sendframework.periods import PartialDate, in_words

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Citation", "EvidenceGrade", "Source", "SourceKind", "grade_of"]


def __dir__() -> list[str]:
    return __all__


class EvidenceGrade(Code):
    """How good the evidence for a statement is, best first."""

    PRIMARY = "primary"
    """The inspectorates', government's or Parliament's own words or data, and they were read."""
    SECONDARY = "secondary"
    """A council, health body, forum, charity or newspaper describing the rule or its own inspection."""
    OBSERVED = "observed"
    """Computed from primary data: what usually happens, not what a text says."""
    INFERRED = "inferred"
    """Follows from read sources by a stated reason."""
    RECALLED = "recalled"
    """Commonly said; no source that says it was found."""

    @property
    def weakness(self) -> int:
        """0 for the best grade, counting up; for comparing grades."""
        return list(type(self)).index(self)


class SourceKind(Code):
    """What sort of document a source is."""

    LEGISLATION = "legislation"
    """Acts and statutory instruments, with their explanatory notes."""
    HANDBOOK = "handbook"
    """The inspectorates' own framework, handbook, guidance and lists of changes to them."""
    REPORT = "report"
    """Published inspection reports, thematic reports and other official publications."""
    STATISTICS = "statistics"
    """Official statistics and management information, and figures computed from them."""
    PARLIAMENT = "parliament"
    """Written answers and evidence to committees."""
    GOVERNMENT = "government"
    """Guidance, announcements and lists published by government departments."""
    LOCAL = "local"
    """Councils, health bodies and parent carer forums on their own inspections."""
    SECTOR = "sector"
    """Charities, law firms, professional bodies and the press."""


@attrs.frozen(kw_only=True)
class Source:
    """A document that states something about the inspections.

    Raises
    ------
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank text.
    """

    id: str = attrs.field(validator=kebab)
    """Permanent identifier."""
    kind: SourceKind = attrs.field(validator=one_of(SourceKind))
    """What sort of document it is."""
    title: str = attrs.field(validator=text)
    """Title as printed, or a plain description where the page has none."""
    publisher: str = attrs.field(validator=text)
    """Who published it; for a copy, who wrote the original."""
    published: date | PartialDate | None = attrs.field(default=None, validator=optional(one_of(date, PartialDate)))
    """Day of publication or of the version read, as exactly as it is known; None where it is not."""
    address: str | None = attrs.field(default=None, validator=optional(text))
    """Where it can be found: a web address without the scheme, or a reference number."""
    read: str | None = attrs.field(default=None, validator=optional(text))
    """How much of it was read, where that was not all; what was not read supports nothing."""


@attrs.frozen(kw_only=True)
class Citation:
    """One source, where in it, and which part of a statement it supports.

    Raises
    ------
    InvariantError
        For a citation without a source that is not graded `recalled`.
    InvalidTypeError, InvalidValueError
        For a field of the wrong type, or a blank text.
    """

    source: Source | None = attrs.field(validator=optional(one_of(Source)))
    """The document; None only for what is recalled."""
    grade: EvidenceGrade = attrs.field(validator=one_of(EvidenceGrade))
    """How good this evidence is."""
    where: str | None = attrs.field(default=None, validator=optional(text))
    """Paragraph, regulation, section, page or heading, where it is known; never guessed."""
    supports: str = attrs.field(default="whole", validator=kebab)
    """The part of the statement that it supports: ``whole``, ``count``, ``unit``, ``start``, ``weekday``, …"""
    note: str | None = attrs.field(default=None, validator=optional(text))
    """The reason of an inference, the method of an observation, or what a reader should know."""

    def __attrs_post_init__(self) -> None:
        if self.source is None and self.grade is not EvidenceGrade.RECALLED:
            reason = f"needs a source, because it is graded {self.grade}; only what is recalled may lack one"
            raise InvariantError("Citation.source", reason)

    def __str__(self) -> str:
        if self.source is None:
            words = "no source found"
        else:
            words = f"{self.source.publisher}, {self.source.title}"
            published = self.source.published
            if published is not None:
                words += f" ({in_words(published) if isinstance(published, date) else published})"
            if self.where is not None:
                words += f", {self.where}"
        aspect = "" if self.supports == "whole" else f" for the {self.supports.replace('-', ' ')}"
        return f"{words} [{self.grade}{aspect}]"


def grade_of(citations: Iterable[Citation]) -> EvidenceGrade:
    """The grade of a statement: that of its weakest part, where a part is as good as its best citation.

    Raises
    ------
    InvariantError
        Without any citation: nothing stands without provenance.
    """
    best: dict[str, EvidenceGrade] = {}
    for citation in citations:
        held = best.get(citation.supports)
        if held is None or citation.grade.weakness < held.weakness:
            best[citation.supports] = citation.grade
    if not best:
        raise InvariantError("citations", "must hold at least 1; nothing stands without provenance")
    return max(best.values(), key=lambda grade: grade.weakness)
