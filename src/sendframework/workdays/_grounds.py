"""What England's holidays rest on: one basis and its evidence per row, shared by the table and by the rules."""

from __future__ import annotations

from typing import TypeAlias

from sendframework import sources
from sendframework.citations import Citation, EvidenceGrade
from sendframework.workdays.holidays import HolidayBasis

Ground: TypeAlias = tuple[HolidayBasis, tuple[Citation, ...]]


_NOT_SCHEDULED = Citation(
    source=sources.BANKING_AND_FINANCIAL_DEALINGS_ACT_1971,
    grade=EvidenceGrade.PRIMARY,
    where="section 1(1) and Schedule 1, paragraph 1",
    supports="basis",
    note="Schedule 1 does not name the day: it is not a bank holiday under the Act",
)
_KNOWN_TO_COMMON_LAW = Citation(
    source=sources.HANSARD_LORDS_1971_12_09_BANKING_AND_FINANCIAL_DEALINGS_BILL,
    grade=EvidenceGrade.PRIMARY,
    where="column 905 onwards",
    supports="basis",
    note="the minister: before 1871 the common law recognised two days besides Sundays, Good Friday and Christmas Day",
)
_SCHEDULED = Citation(
    source=sources.BANKING_AND_FINANCIAL_DEALINGS_ACT_1971,
    grade=EvidenceGrade.PRIMARY,
    where="section 1(1) and Schedule 1, paragraph 1",
    supports="basis",
)
_MOVED = Citation(
    source=sources.BANKING_AND_FINANCIAL_DEALINGS_ACT_1971,
    grade=EvidenceGrade.INFERRED,
    where="section 1(2)",
    supports="basis",
    note="only a proclamation under it can put another day in the place of one in Schedule 1; that one was not seen",
)
_APPOINTED = Citation(
    source=sources.BANKING_AND_FINANCIAL_DEALINGS_ACT_1971,
    grade=EvidenceGrade.PRIMARY,
    where="section 1(3)",
    supports="basis",
)
_APPOINTED_AS_EVER = Citation(
    source=sources.BANKING_AND_FINANCIAL_DEALINGS_ACT_1971,
    grade=EvidenceGrade.INFERRED,
    where="section 1(3)",
    supports="basis",
    note="only a proclamation under it can appoint a day that is not in Schedule 1; that one was not seen",
)
_PRACTICE = Citation(
    source=sources.GAZETTE_L_55182_5SI,
    grade=EvidenceGrade.PRIMARY,
    supports="practice",
    note=(
        "shows the practice: under section 1(3) it appoints the Monday after a Saturday 26 December, New Year's Day "
        "and the first Monday in May of the next year"
    ),
)
_EARLY_MAY_2020 = Citation(
    source=sources.BANKING_AND_FINANCIAL_DEALINGS_ACT_1971,
    grade=EvidenceGrade.INFERRED,
    where="section 1(3)",
    supports="basis",
    note=(
        "inferred: the early May holiday is itself proclaimed under section 1(3), so that there was no day of "
        "Schedule 1 to move under section 1(2)"
    ),
)

COMMON_LAW: Ground = (HolidayBasis.COMMON_LAW, (_KNOWN_TO_COMMON_LAW, _NOT_SCHEDULED))
SCHEDULE_1: Ground = (HolidayBasis.SCHEDULE_1, (_SCHEDULED,))
MOVED: Ground = (HolidayBasis.PROCLAMATION_MOVED, (_MOVED,))
PROCLAIMED: Ground = (HolidayBasis.PROCLAMATION, (_APPOINTED_AS_EVER, _PRACTICE))

# Rows whose own proclamation was seen.
IN_2020: Ground = (
    HolidayBasis.PROCLAMATION,
    (_APPOINTED, Citation(source=sources.GAZETTE_3326938, grade=EvidenceGrade.PRIMARY, supports="date")),
)
EARLY_MAY_2020: Ground = (
    HolidayBasis.PROCLAMATION,
    (_EARLY_MAY_2020, Citation(source=sources.GAZETTE_3326938, grade=EvidenceGrade.PRIMARY, supports="date")),
)
STATE_FUNERAL: Ground = (
    HolidayBasis.PROCLAMATION,
    (_APPOINTED, Citation(source=sources.GAZETTE_4158896, grade=EvidenceGrade.PRIMARY, supports="date")),
)
IN_2023: Ground = (
    HolidayBasis.PROCLAMATION,
    (_APPOINTED, Citation(source=sources.GAZETTE_4115743, grade=EvidenceGrade.PRIMARY, supports="date")),
)
IN_2024: Ground = (
    HolidayBasis.PROCLAMATION,
    (_APPOINTED, Citation(source=sources.GAZETTE_4388378, grade=EvidenceGrade.PRIMARY, supports="date")),
)
IN_2025: Ground = (
    HolidayBasis.PROCLAMATION,
    (_APPOINTED, Citation(source=sources.GAZETTE_4631404, grade=EvidenceGrade.PRIMARY, supports="date")),
)

# What every printed row rests on besides its ground, and what every projected row rests on.
PRINTED = (
    Citation(
        source=sources.GOVUK_BANK_HOLIDAYS, grade=EvidenceGrade.PRIMARY, where="England and Wales", supports="date"
    ),
    Citation(
        source=sources.GOVUK_BANK_HOLIDAYS, grade=EvidenceGrade.PRIMARY, where="England and Wales", supports="name"
    ),
)
PROJECTED = (
    Citation(
        source=sources.GOVUK_BANK_HOLIDAYS,
        grade=EvidenceGrade.INFERRED,
        where="England and Wales",
        supports="date",
        note="inferred: the rules that give the list of 2012 to 2028, stated exceptions apart, carried on",
    ),
    Citation(
        source=sources.GOVUK_BANK_HOLIDAYS,
        grade=EvidenceGrade.INFERRED,
        where="England and Wales",
        supports="name",
        note="inferred: the name that the list gives the same holiday in other years",
    ),
)
