"""The clauses of the publication policy, each with what it rests on: literals only.

One sentence is the inspectorates' own: findings are not tied to an area unless it agrees, and the areas visited are
listed.  Whatever goes beyond it is a rule of this library, and graded `inferred`.
"""

from __future__ import annotations

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.publication.clauses import PolicyClause

__all__ = ["CLAUSES"]

_PRIMARY = EvidenceGrade.PRIMARY
_INFERRED = EvidenceGrade.INFERRED

CLAUSES: tuple[PolicyClause, ...] = (
    PolicyClause(
        code="consent",
        statement="A finding is tied to an area only if that area has agreed to be identified.",
        citations=(
            Citation(source=sources.THEMATIC_ANNOUNCEMENT_2023, grade=_PRIMARY),
            Citation(source=sources.THEMATIC_GUIDANCE_2023, grade=_PRIMARY),
        ),
    ),
    PolicyClause(
        code="areas-listed",
        switch="list_areas",
        statement="The areas visited are listed, where the theme says that its report lists them.",
        citations=(Citation(source=sources.THEMATIC_GUIDANCE_2023, grade=_PRIMARY),),
    ),
    PolicyClause(
        code="areas-listed-where-unsaid",
        switch="list_areas_where_unsaid",
        statement=(
            "Where no source says whether the report of a theme lists the areas visited, they are listed only if the "
            "policy says so."
        ),
        citations=(
            Citation(
                source=sources.THEMATIC_GUIDANCE_2023,
                grade=_INFERRED,
                note="said for one theme; a list that should not be there cannot be called back, and one can be added",
            ),
        ),
    ),
    PolicyClause(
        code="all-or-nothing",
        switch="all_or_nothing",
        statement="A finding names the areas behind it only if every one of them has agreed; otherwise it names none.",
        citations=(
            Citation(
                source=sources.THEMATIC_GUIDANCE_2023,
                grade=_INFERRED,
                note="whoever is named with a finding narrows down who is not",
            ),
        ),
    ),
    PolicyClause(
        code="scope-of-consent",
        switch="consents_to_findings",
        statement="An area can agree to be named with some findings, and is then named with no other.",
        citations=(
            Citation(
                source=sources.THEMATIC_GUIDANCE_2023,
                grade=_INFERRED,
                note="the source does not say what an area agrees to; the narrower reading names nobody by mistake",
            ),
        ),
    ),
    PolicyClause(
        code="body-of-the-area",
        switch="check_bodies",
        statement="A consent is given by the council of the area, or by another body of its partnership.",
        citations=(
            Citation(
                source=sources.STATISTICS_METHODOLOGY_2024,
                grade=_INFERRED,
                note="that an area agrees is said, not who agrees for it; the partnership is who answers for the area",
            ),
        ),
    ),
    PolicyClause(
        code="withdrawal",
        switch="withdrawals_have_a_day",
        statement="A consent that is withdrawn counts for nothing from that day on; what was published before stays.",
        citations=(
            Citation(
                source=sources.THEMATIC_GUIDANCE_2023,
                grade=_INFERRED,
                note="whoever can agree can stop agreeing; what has been published cannot be called back",
            ),
        ),
    ),
    PolicyClause(
        code="single-area-findings",
        switch="unnamed_from_one_area",
        statement="A finding that rests on one area alone may be published without naming it, above all good practice.",
        citations=(
            Citation(
                source=sources.THEMATIC_ANNOUNCEMENT_2023,
                grade=_INFERRED,
                note="the report gives examples of good practice, and an example usually comes from one area",
            ),
        ),
    ),
    PolicyClause(
        code="scanned-texts",
        switch="scan_texts",
        statement=(
            "A text that holds a name, another name or a body of an area of the review that is not named with the "
            "finding is held back."
        ),
        citations=(
            Citation(
                source=sources.THEMATIC_GUIDANCE_2023,
                grade=_INFERRED,
                note="a name in the text ties the finding to the area as surely as a name beside it",
            ),
        ),
    ),
    PolicyClause(
        code="statistical-codes",
        switch="gss_codes_are_names",
        statement=(
            "A code of the Government Statistical Service in a text, a letter and eight digits, counts as a name; "
            "otherwise it is listed as a possible one, as other codes are."
        ),
        citations=(
            Citation(
                source=sources.THEMATIC_GUIDANCE_2023,
                grade=_INFERRED,
                note="unlike a number of three digits it can be nothing else, and anybody can look it up",
            ),
        ),
    ),
    PolicyClause(
        code="possible-names",
        switch="hold_back_possible_names",
        statement=(
            "What may or may not be a name, such as reading or bury, one word of a longer name, a name inside a longer "
            "word, and a number in running text, is listed for a person to decide, and held back only if the policy "
            "says so."
        ),
        citations=(
            Citation(
                source=sources.THEMATIC_GUIDANCE_2023,
                grade=_INFERRED,
                note="a machine cannot tell a town from a verb, and every review is about reading",
            ),
        ),
    ),
    PolicyClause(
        code="serious-concerns",
        statement="A serious concern about an area that is met on a visit is handed on, and is no part of the review.",
        citations=(
            Citation(
                source=sources.SCHOOLS_WEEK_2023,
                grade=_INFERRED,
                note="the press says that such a concern can lead to further inspection; how, was not found",
            ),
        ),
    ),
)
"""Every clause, the inspectorates' own first."""
