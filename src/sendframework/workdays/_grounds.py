"""What England's holidays rest on: one basis and its evidence per row, shared by the table and by the rules."""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from sendframework.citations import Citation, EvidenceGrade, Source, SourceKind
from sendframework.workdays.holidays import HolidayBasis

Ground: TypeAlias = tuple[HolidayBasis, tuple[Citation, ...]]

ACT = Source(
    id="banking-and-financial-dealings-act-1971",
    kind=SourceKind.LEGISLATION,
    title="Banking and Financial Dealings Act 1971",
    publisher="Parliament",
    published=date(1971, 12, 16),
    address="legislation.gov.uk/ukpga/1971/80",
    read="section 1(1) to (3) and Schedule 1, paragraph 1 (England and Wales)",
)
BILL_DEBATE = Source(
    id="hansard-lords-1971-12-09-banking-and-financial-dealings-bill",
    kind=SourceKind.PARLIAMENT,
    title="Banking and Financial Dealings Bill: second reading in the House of Lords (vol 326 cc905-12)",
    publisher="Hansard",
    published=date(1971, 12, 9),
    address="api.parliament.uk/historic-hansard/lords/1971/dec/09/banking-and-financial-dealings-bill",
    read="the opening of the speech that moves the second reading",
)
GOVUK_LIST = Source(
    id="govuk-bank-holidays",
    kind=SourceKind.GOVERNMENT,
    title="UK bank holidays",
    publisher="GOV.UK",
    address="gov.uk/bank-holidays",
    read="the copy in a public package of 25 February 2026: England and Wales, 2 January 2012 to 26 December 2028",
)
PROCLAMATION_1998 = Source(
    id="gazette-l-55182-5si",
    kind=SourceKind.GOVERNMENT,
    title="Proclamation of 24 June 1998 appointing bank holidays",
    publisher="The Gazette",
    published=date(1998, 6, 30),
    address="thegazette.co.uk/notice/L-55182-5SI",
)
PROCLAMATION_FOR_2020 = Source(
    id="gazette-3326938",
    kind=SourceKind.GOVERNMENT,
    title="Proclamation appointing Wednesday 1st January 2020 and Friday 8th May 2020 as bank holidays",
    publisher="The Gazette",
    address="thegazette.co.uk/notice/3326938",
    read="the heading of the notice",
)
PROCLAMATION_OF_THE_STATE_FUNERAL = Source(
    id="gazette-4158896",
    kind=SourceKind.GOVERNMENT,
    title="Proclamation appointing Monday 19th September 2022 as a bank holiday",
    publisher="The Gazette",
    address="thegazette.co.uk/notice/4158896",
    read="the heading of the notice",
)
PROCLAMATION_FOR_2023 = Source(
    id="gazette-4115743",
    kind=SourceKind.GOVERNMENT,
    title="Proclamation appointing Monday 2nd January 2023 and Monday 1st May 2023 as bank holidays",
    publisher="The Gazette",
    address="thegazette.co.uk/notice/4115743",
    read="the heading of the notice",
)
PROCLAMATION_FOR_2024 = Source(
    id="gazette-4388378",
    kind=SourceKind.GOVERNMENT,
    title="Proclamation appointing Monday 1st January 2024 and Monday 6th May 2024 as bank holidays",
    publisher="The Gazette",
    address="thegazette.co.uk/notice/4388378",
    read="the heading of the notice",
)
PROCLAMATION_FOR_2025 = Source(
    id="gazette-4631404",
    kind=SourceKind.GOVERNMENT,
    title="Proclamation appointing Wednesday 1st January 2025 and Monday 5th May 2025 as bank holidays",
    publisher="The Gazette",
    address="thegazette.co.uk/notice/4631404",
    read="the heading of the notice",
)

_NOT_SCHEDULED = Citation(
    source=ACT,
    grade=EvidenceGrade.PRIMARY,
    where="section 1(1) and Schedule 1, paragraph 1",
    supports="basis",
    note="Schedule 1 does not name the day: it is not a bank holiday under the Act",
)
_KNOWN_TO_COMMON_LAW = Citation(
    source=BILL_DEBATE,
    grade=EvidenceGrade.PRIMARY,
    where="column 905 onwards",
    supports="basis",
    note="the minister: before 1871 the common law recognised two days besides Sundays, Good Friday and Christmas Day",
)
_SCHEDULED = Citation(
    source=ACT,
    grade=EvidenceGrade.PRIMARY,
    where="section 1(1) and Schedule 1, paragraph 1",
    supports="basis",
)
_MOVED = Citation(
    source=ACT,
    grade=EvidenceGrade.INFERRED,
    where="section 1(2)",
    supports="basis",
    note="only a proclamation under it can put another day in the place of one in Schedule 1; that one was not seen",
)
_APPOINTED = Citation(source=ACT, grade=EvidenceGrade.PRIMARY, where="section 1(3)", supports="basis")
_APPOINTED_AS_EVER = Citation(
    source=ACT,
    grade=EvidenceGrade.INFERRED,
    where="section 1(3)",
    supports="basis",
    note="only a proclamation under it can appoint a day that is not in Schedule 1; that one was not seen",
)
_PRACTICE = Citation(
    source=PROCLAMATION_1998,
    grade=EvidenceGrade.PRIMARY,
    supports="practice",
    note=(
        "shows the practice: under section 1(3) it appoints the Monday after a Saturday 26 December, New Year's Day "
        "and the first Monday in May of the next year"
    ),
)
_EARLY_MAY_2020 = Citation(
    source=ACT,
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
    (_APPOINTED, Citation(source=PROCLAMATION_FOR_2020, grade=EvidenceGrade.PRIMARY, supports="date")),
)
EARLY_MAY_2020: Ground = (
    HolidayBasis.PROCLAMATION,
    (_EARLY_MAY_2020, Citation(source=PROCLAMATION_FOR_2020, grade=EvidenceGrade.PRIMARY, supports="date")),
)
STATE_FUNERAL: Ground = (
    HolidayBasis.PROCLAMATION,
    (_APPOINTED, Citation(source=PROCLAMATION_OF_THE_STATE_FUNERAL, grade=EvidenceGrade.PRIMARY, supports="date")),
)
IN_2023: Ground = (
    HolidayBasis.PROCLAMATION,
    (_APPOINTED, Citation(source=PROCLAMATION_FOR_2023, grade=EvidenceGrade.PRIMARY, supports="date")),
)
IN_2024: Ground = (
    HolidayBasis.PROCLAMATION,
    (_APPOINTED, Citation(source=PROCLAMATION_FOR_2024, grade=EvidenceGrade.PRIMARY, supports="date")),
)
IN_2025: Ground = (
    HolidayBasis.PROCLAMATION,
    (_APPOINTED, Citation(source=PROCLAMATION_FOR_2025, grade=EvidenceGrade.PRIMARY, supports="date")),
)

# What every printed row rests on besides its ground, and what every projected row rests on.
PRINTED = (
    Citation(source=GOVUK_LIST, grade=EvidenceGrade.PRIMARY, where="England and Wales", supports="date"),
    Citation(source=GOVUK_LIST, grade=EvidenceGrade.PRIMARY, where="England and Wales", supports="name"),
)
PROJECTED = (
    Citation(
        source=GOVUK_LIST,
        grade=EvidenceGrade.INFERRED,
        where="England and Wales",
        supports="date",
        note="inferred: the rules that give the list of 2012 to 2028, stated exceptions apart, carried on",
    ),
    Citation(
        source=GOVUK_LIST,
        grade=EvidenceGrade.INFERRED,
        where="England and Wales",
        supports="name",
        note="inferred: the name that the list gives the same holiday in other years",
    ),
)
