"""Hypothesis strategies for the values that everything else is made of."""

from datetime import date, timedelta

from hypothesis import strategies as st

from sendframework.citations import Citation, EvidenceGrade, Source, SourceKind
from sendframework.dated import DatedValue, History
from sendframework.periods import PartialDate, Period, Season

FIRST, LAST = date(1900, 1, 1), date(2999, 12, 31)

days = st.dates(FIRST, LAST)
words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1).filter(str.strip)
kebab_words = st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True)
anything = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.binary(), st.datetimes())


@st.composite
def periods(draw, *, bounds=days, closed=False):
    start, end = sorted((draw(bounds), draw(bounds)))
    if closed:
        return Period(start, end)
    return Period(draw(st.sampled_from([start, None])), draw(st.sampled_from([end, None])))


@st.composite
def partial_dates(draw):
    year = draw(st.integers(1900, 2999))
    if draw(st.booleans()):
        return PartialDate(year=year, month=draw(st.none() | st.integers(1, 12)))
    return PartialDate(year=year, season=draw(st.none() | st.sampled_from(Season)))


sources = st.builds(
    Source,
    id=kebab_words,
    kind=st.sampled_from(SourceKind),
    title=words,
    publisher=words,
    published=st.none() | days | partial_dates(),
    address=st.none() | words,
    read=st.none() | words,
)


@st.composite
def citations(draw):
    grade = draw(st.sampled_from(EvidenceGrade))
    source = draw(st.none() | sources if grade is EvidenceGrade.RECALLED else sources)
    supports = draw(st.sampled_from(["whole", "count", "unit", "start"]))
    return Citation(source=source, grade=grade, supports=supports, where=draw(st.none() | words))


SOME_CITATION = Citation(
    source=Source(id="a-handbook", kind=SourceKind.HANDBOOK, title="A handbook", publisher="A publisher"),
    grade=EvidenceGrade.PRIMARY,
)


@st.composite
def histories(draw):
    """Histories of one to five values, some with gaps, some open at an end."""
    lengths = draw(st.lists(st.integers(1, 900), min_size=1, max_size=5))
    breaks = draw(st.lists(st.integers(0, 90), min_size=len(lengths), max_size=len(lengths)))
    day, one = draw(st.dates(date(1950, 1, 1), date(2100, 1, 1))), timedelta(days=1)
    spans, gaps = [], []
    for length, pause in zip(lengths, breaks, strict=True):
        if spans and pause:
            gaps.append(Period(day, day + timedelta(days=pause - 1)))
            day += timedelta(days=pause)
        spans.append(Period(day, day + timedelta(days=length - 1)))
        day = spans[-1].end + one
    if draw(st.booleans()):
        spans[0] = Period(None, spans[0].end)
    if draw(st.booleans()):
        spans[-1] = Period(spans[-1].start, None)
    dated = [DatedValue(value=draw(st.integers()), period=span, citations=(SOME_CITATION,)) for span in spans]
    return History(of="a number", values=tuple(dated), gaps=tuple(gaps))
