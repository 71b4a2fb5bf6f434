"""Options that several commands share."""

from typing import Annotated, Literal, TypeAlias

import attrs
from cyclopts import Parameter

Typed = str | None
Kind = Literal[
    "activity",
    "outcome",
    "milestone",
    "rule",
    "source",
    "theme",
    "group",
    "method",
    "term",
    "role",
    "actor",
    "framework",
    "aspect",
    "finding",
    "thematic-finding",
    "sector",
    "ofsted-region",
    "statistical-region",
    "support-event",
    "body",
    "plan",
    "plan-stage",
    "interruption",
]
"""Kinds of things that are shown, in the order in which they are looked for."""


def _day(words: str) -> Parameter:
    return Parameter(help=words, metavar="DATE")


@attrs.frozen(kw_only=True)
class Dates:
    """The dates that are known."""

    notified: Annotated[Typed, _day("The day of the call that announced the inspection.")] = None
    on_site_starts: Annotated[Typed, _day("The first day on site.")] = None
    on_site_ends: Annotated[Typed, _day("The last day on site.")] = None
    report_received: Annotated[Typed, _day("The day on which the final report was received.")] = None
    published: Annotated[Typed, _day("The day on which the report was published.")] = None
    known: Annotated[
        tuple[str, ...],
        Parameter(help="The date of any other milestone; can be given again.", metavar="MILESTONE=DATE"),
    ] = ()


@attrs.frozen(kw_only=True)
class Assumptions:
    """What is assumed, where it is not to be worked out."""

    edition: Annotated[
        Typed,
        Parameter(help="The edition to go by; without it, the one in force on the date.", metavar="ID"),
    ] = None
    projected_until: Annotated[
        Typed,
        Parameter(help="Go on counting to the end of this year with projected bank holidays.", metavar="YEAR"),
    ] = None


@attrs.frozen(kw_only=True)
class Explanation:
    """Whether dates are explained."""

    explain: Annotated[
        Typed,
        Parameter(
            help="Say how the date of a milestone was found; without a milestone, of each.", metavar="[MILESTONE]"
        ),
    ] = None


@attrs.frozen(kw_only=True)
class Output:
    """How the answer is written, and where."""

    format: Annotated[Literal["table", "json"], Parameter(help="How the answer is written.")] = "table"
    output: Annotated[
        Typed, Parameter(help="The file to write to, in UTF-8; it is replaced if it is there.", metavar="FILE")
    ] = None


@attrs.frozen(kw_only=True)
class DatesOutput:
    """How dates are written, and where."""

    format: Annotated[
        Literal["table", "json", "ics"], Parameter(help="How the answer is written; ics is a calendar file.")
    ] = "table"
    output: Annotated[
        Typed, Parameter(help="The file to write to, in UTF-8; it is replaced if it is there.", metavar="FILE")
    ] = None
    name: Annotated[
        Typed,
        Parameter(
            help="For ics: what to call the inspection, such as 'Ealing 2025'; the same name updates the same events.",
            metavar="NAME",
        ),
    ] = None
    stamp: Annotated[
        Typed,
        Parameter(
            help="For ics: the moment to write into the file, such as 2025-09-08T09:30:00Z; without it, now.",
            metavar="MOMENT",
        ),
    ] = None
    sequence: Annotated[
        Typed,
        Parameter(help="For ics: the number of the correction, higher each time; 0 without it.", metavar="NUMBER"),
    ] = None


_flat = Parameter(name="*")
DatesFlags: TypeAlias = Annotated[Dates, _flat]
AssumptionsFlags: TypeAlias = Annotated[Assumptions, _flat]
ExplanationFlags: TypeAlias = Annotated[Explanation, _flat]
OutputFlags: TypeAlias = Annotated[Output, _flat]
DatesOutputFlags: TypeAlias = Annotated[DatesOutput, _flat]
NO_DATES, NOTHING_ASSUMED, UNEXPLAINED = Dates(), Assumptions(), Explanation()
AS_TABLE, AS_DATES_TABLE = Output(), DatesOutput()
