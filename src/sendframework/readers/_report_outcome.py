"""The outcome block of a report: the outcome, what comes next, and which plan is asked for."""

from __future__ import annotations

import re
from typing import NamedTuple

from sendframework.readers._report_words import folded, number_of, numbers
from sendframework.vocabulary.outcomes import AreaSendOutcome

__all__ = ["OutcomeBlock", "outcome_block"]

_OUTCOMES = {
    AreaSendOutcome.WIDESPREAD_OR_SYSTEMIC_FAILINGS: (
        r"(?:widespread|systemic)\b[^.]{0,60}\bfailing|significant concerns about"
    ),
    AreaSendOutcome.INCONSISTENT: r"\binconsistent\b[^.]{0,60}\b(?:experience|outcome)|lead\w* to inconsisten",
    AreaSendOutcome.TYPICALLY_POSITIVE: r"\btypically\b[^.]{0,80}\bpositive\b",
}
_PATTERNS = {outcome: re.compile(form) for outcome, form in _OUTCOMES.items()}
_INTERVAL = re.compile(
    rf"\b(?P<low>{numbers})(?: ?\([0-9]+\))?(?: ?(?:to|or|-) ?(?P<high>{numbers}))?[ -]?(?P<unit>year|month)s?\b"
)
_MONITORING = re.compile(r"\bmonitoring (?:inspection|visit)s?\b")
_FULL = re.compile(
    r"\b(?:reinspect\w*|next (?:\w+ ){0,4}(?:inspection|visit)|full (?:\w+ ){0,3}inspections?|inspected again)\b"
)
_PRIORITY_PLAN = re.compile(r"\bpriority action plan\b|\b(?:requires?|required|submit)\b[^.]{0,60}\baction plan\b")
_STRATEGIC_PLAN = re.compile(
    r"\b(?:updat|revis|publish)\w*\b[^.]{0,60}\bstrateg(?:ic|y)\b|"
    r"\bstrategic plan\b[^.]{0,60}\b(?:updat|revis|publish)\w*"
)
_NOT = re.compile(r"\b(?:not|no) (?:\w+ ){0,3}(?:requir|need|ask)\w*")
_MONTHS_OF_A_YEAR = 12
_LONGEST = 6_000  # characters; the longest that is known has a thousand


class OutcomeBlock(NamedTuple):
    """What the block says; None for what it does not."""

    outcomes: tuple[AreaSendOutcome, ...]
    """Every outcome whose wording stands there: one, if all is well."""
    years: int | None
    """Within about how many years the next full inspection comes."""
    months: int | None
    """Within about how many months a monitoring inspection comes."""
    has_monitoring: bool
    """Whether a monitoring inspection is spoken of at all."""
    priority_plan: bool
    """Whether a priority action plan is asked for."""
    strategic_plan: bool
    """Whether the strategic plan is to be updated."""
    doubts: tuple[str, ...]
    """What is there and was not understood."""


def outcome_block(text: str) -> OutcomeBlock:
    """Read the text between the heading of the outcome and the next heading."""
    form = folded(text[:_LONGEST])
    found = tuple(outcome for outcome, pattern in _PATTERNS.items() if pattern.search(form))
    years: list[int] = []
    months: list[int] = []
    doubts: list[str] = []
    for sentence in re.split(r"(?<=[.;!?])\s+", form):
        for interval in _INTERVAL.finditer(sentence):
            subject = _subject(sentence, interval.start(), interval.end())
            if subject is None:
                continue
            count = number_of(interval["low"])
            if count is None or interval["high"] is not None:
                doubts.append(f"the interval {interval[0]!r} of the {subject} inspection is no single number")
            elif subject == "monitoring":
                months.append(count * (_MONTHS_OF_A_YEAR if interval["unit"] == "year" else 1))
            elif interval["unit"] == "year":
                years.append(count)
            elif count % _MONTHS_OF_A_YEAR == 0:
                years.append(count // _MONTHS_OF_A_YEAR)
            else:
                doubts.append(f"the interval {interval[0]!r} of the next full inspection is no number of years")
    doubts += [
        f"more than one interval for the {subject} inspection: {', '.join(map(str, sorted(set(held))))} {unit}"
        for held, subject, unit in ((years, "next full", "years"), (months, "monitoring", "months"))
        if len(set(held)) > 1
    ]
    return OutcomeBlock(
        outcomes=found,
        years=years[0] if len(set(years)) == 1 else None,
        months=months[0] if len(set(months)) == 1 else None,
        has_monitoring=bool(_MONITORING.search(form)),
        priority_plan=_asked(_PRIORITY_PLAN, form),
        strategic_plan=_asked(_STRATEGIC_PLAN, form),
        doubts=tuple(doubts),
    )


def _subject(sentence: str, start: int, end: int) -> str | None:
    """Which inspection an interval is of: the one named last before it, or else first after it."""
    named = [(found.start(), "monitoring") for found in _MONITORING.finditer(sentence)]
    named += [(found.start(), "full") for found in _FULL.finditer(sentence)]
    before = [each for each in named if each[0] < start]
    if before:
        return max(before)[1]
    after = [each for each in named if each[0] >= end]
    return min(after)[1] if after else None


def _asked(pattern: re.Pattern[str], form: str) -> bool:
    return any(pattern.search(sentence) and not _NOT.search(sentence) for sentence in re.split(r"(?<=[.;])\s+", form))
