"""What can stand in the way of an inspection: literals only.

The policy is Ofsted's for all that it inspects; how it is adapted to area SEND was not read.
"""

from __future__ import annotations

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.vocabulary.definitions import Definition
from sendframework.vocabulary.word_lists import WordList

__all__ = ["INTERRUPTION_KINDS"]

_POLICY = Citation(
    source=sources.DEFERRAL_POLICY,
    grade=EvidenceGrade.PRIMARY,
    note="the policy for all of Ofsted's remits; how it is adapted to area SEND was not read",
)

INTERRUPTION_KINDS: WordList[Definition] = WordList(
    of="interruption kind",
    entries=(
        Definition(
            code="deferral",
            name="Deferral",
            text="Puts an inspection off to another time, before or as it begins.",
            variants=("deferred", "postponed", "put off"),
            citations=(_POLICY,),
        ),
        Definition(
            code="pause",
            name="Pause",
            text="Stops an inspection that has begun, for a time; it can become incomplete.",
            variants=("paused", "suspended"),
            citations=(_POLICY,),
        ),
        Definition(
            code="incomplete",
            name="Incomplete inspection",
            text="An inspection that was stopped after it had begun and that is not finished.",
            variants=("unfinished",),
            citations=(_POLICY,),
        ),
        Definition(
            code="additional-evidence",
            name="Gathering additional evidence",
            text="Inspectors gather more evidence for an inspection whose time on site is over, before there is a report.",
            variants=("more evidence",),
            citations=(
                Citation(
                    source=sources.DEFERRAL_POLICY,
                    grade=EvidenceGrade.PRIMARY,
                    supports="name",
                    note="the title of the policy",
                ),
                Citation(
                    source=None,
                    grade=EvidenceGrade.RECALLED,
                    note="when this is done, and how; that part of the policy was not read",
                ),
            ),
        ),
    ),
)
"""What each `InterruptionKind` is."""
