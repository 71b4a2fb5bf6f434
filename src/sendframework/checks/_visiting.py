"""When a visit can be: suspensions, August, the year of a theme, surveys around it, and what interrupted it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sendframework.checks._governing import span
from sendframework.checks._subject import days_in_words, kind_in_words, when
from sendframework.checks.issues import Severity
from sendframework.framework import EvidenceRule, SuspensionRule, ThemeRule
from sendframework.handbooks import edition_on
from sendframework.periods import Period, in_words
from sendframework.records.visits import ReportedVisit
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.interruptions import InterruptionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.checks._subject import Subject
    from sendframework.checks.issues import Issue
    from sendframework.framework import Edition
    from sendframework.records.thematic_visits import ThematicVisit
    from sendframework.records.visits import Interruption, Visit

__all__ = [
    "check_interruptions",
    "check_methods",
    "check_season",
    "check_surveys",
    "check_suspension",
    "check_theme",
    "visit_days",
]

_AUGUST = 8


def visit_days(visit: Visit) -> Iterator[tuple[str, Period]]:
    """The day of the call and the days on site, as far as they are known: each from the first that it can mean on."""
    if visit.notified_on is not None:
        yield "notified_on", Period(visit.notified_on, visit.notified_on)
    for bound in ("start", "end"):
        day = None if visit.on_site is None else getattr(visit.on_site, bound)
        if day is not None:
            yield f"on_site.{bound}", Period(day, day)
    if visit.about is not None:
        yield "about", Period(*span(visit.about))


def check_suspension(at: Subject, visit: Visit) -> Iterator[Issue]:
    """Whether the call or the days on site fall in a time in which such visits were suspended."""
    if at.edition is None or at.activity is None:
        return
    for where, days in visit_days(visit):
        first, last = days.start or date.min, days.end or date.max
        for teller in _tellers(at, at.edition, last):
            for rule in teller.rules_of(SuspensionRule):
                if rule.suspends(at.activity, first) and rule.suspends(at.activity, last):
                    told = days_in_words(first, last)
                    sentence = (
                        f"{where} is {told}, when {kind_in_words(at.activity)}s were suspended ({rule.period}; edition "
                        f"{teller.id})."
                    )
                    yield at.issue("suspended", where, sentence, rule=rule, observed=told)
                    return


def _tellers(at: Subject, edition: Edition, day: date) -> Iterator[Edition]:
    """The editions that can tell of a suspension: the one that governs, and the library's own of the day."""
    yield edition
    if at.governed.chosen and day not in edition.in_force:
        yield edition_on(day)


def check_season(at: Subject, visit: Visit) -> Iterator[Issue]:
    """Whether inspectors were on site in August, when schools are closed everywhere."""
    on_site = visit.on_site
    if on_site is None or at.edition is None or at.activity is Activity.THEMATIC_VISIT:
        return
    bound = next((day for day in (on_site.start, on_site.end) if day is not None and day.month == _AUGUST), None)
    if bound is None:
        return
    rule = at.rule("term-time")
    most = Severity.QUERY if rule is not None and at.activity in rule.activities else Severity.NOTE
    sentence = f"Inspectors were on site in August, on {in_words(bound)}; no dated inspection was outside school terms."
    yield at.issue("outside-term", "on_site", sentence, rule=rule, most=most, observed=in_words(bound))


def check_surveys(at: Subject, visit: Visit) -> Iterator[Issue]:
    """Whether surveys were open before anybody was told, or still after the visit."""
    if visit.surveys is None:
        return
    rule = at.rule("full-inspection-use-of-notice")
    if rule is not None and at.activity not in rule.activities:
        rule = None
    opened = visit.surveys.start or visit.surveys.end
    if opened is not None and visit.notified_on is not None and opened < visit.notified_on:
        sentence = f"Surveys were open on {in_words(opened)}, before the call on {in_words(visit.notified_on)}."
        yield at.issue("surveys-out-of-order", "surveys.start", sentence, rule=rule)
    started = None if visit.on_site is None else visit.on_site.start
    closed = visit.surveys.end or visit.surveys.start
    if closed is not None and started is not None and closed > started:
        sentence = f"Surveys were open on {in_words(closed)}, after inspectors had come on {in_words(started)}."
        yield at.issue("surveys-out-of-order", "surveys.end", sentence, rule=rule)


def check_interruptions(at: Subject, visit: Visit) -> Iterator[Issue]:
    """Whether the dates of what interrupted a visit fit those of the visit."""
    rule = at.rule("deferral-and-pausing") or at.rule("revisit-deferral")
    if rule is not None and at.activity not in rule.activities:
        rule = None
    for each in visit.interruptions:
        sentence = _misplaced(each, visit.on_site) or _outside(each, visit)
        if sentence is not None:
            yield at.issue("interruption-dates", "interruptions", sentence, rule=rule)


def _outside(each: Interruption, visit: Visit) -> str | None:
    """What stopped an inspection is between its call and its report, where both are known."""
    if each.kind is InterruptionKind.DEFERRAL or each.on is None:
        return None
    kind, day = each.kind.words, in_words(each.on)
    if visit.notified_on is not None and each.on < visit.notified_on:
        return f"It is recorded as {kind} from {day}, before the call on {in_words(visit.notified_on)}."
    published = visit.published_on if isinstance(visit, ReportedVisit) else None
    if published is not None and each.on > span(published)[1]:
        return f"It is recorded as {kind} from {day}, after the report came out {when(published)}."
    return None


def _misplaced(each: Interruption, on_site: Period | None) -> str | None:
    start = None if on_site is None else on_site.start
    end = None if on_site is None else on_site.end
    if each.kind is InterruptionKind.DEFERRAL:
        if each.on is not None and start is not None and each.on > start:
            return f"It was deferred from {in_words(each.on)}, but inspectors had come on {in_words(start)}."
        if each.until is not None and start is not None and each.until != start:
            return f"It was deferred until {in_words(each.until)}, but inspectors came on {in_words(start)}."
        return None
    if each.kind is InterruptionKind.PAUSE:
        if each.until is not None and end is not None and each.until > end:
            return f"It was paused until {in_words(each.until)}, but inspectors had gone on {in_words(end)}."
        if each.on is not None and end is not None and each.on > end:
            return f"It was paused from {in_words(each.on)}, but inspectors had gone on {in_words(end)}."
    return None


def check_theme(at: Subject, visit: ThematicVisit) -> Iterator[Issue]:
    """Whether a thematic visit was in the academic year of its theme."""
    first = int(visit.theme.academic_year[:4])
    year = Period(date(first, 9, 1), date(first + 1, 8, 31))
    outside = [(where, days) for where, days in visit_days(visit) if not days.overlaps(year)]
    if not outside:
        return
    where, days = outside[0]
    told_of = days_in_words(days.start or date.min, days.end or date.max)
    told = () if at.edition is None else at.edition.rules_of(ThemeRule)
    rule = next((each for each in told if each.theme.code == visit.theme.code), None)
    name, printed = visit.theme.name, visit.theme.academic_year
    sentence = f"{where} is {told_of}; visits on {name} were in the academic year {printed}."
    yield at.issue("theme-of-another-year", where, sentence, rule=rule, observed=told_of, expected=str(year))


def check_methods(at: Subject, visit: Visit) -> Iterator[Issue]:
    """Whether somebody was heard by a method that a source says is not used in the activity."""
    unused = [] if at.edition is None else [rule for rule in at.edition.rules_of(EvidenceRule) if not rule.used]
    for rule in unused:
        if at.activity not in rule.activities:
            continue
        codes = {group.code for group in rule.groups}
        for each in visit.participation:
            method = None if each.channel is None else each.channel.code
            if each.heard and method == rule.method.code and each.group.code in codes:
                sentence = f"{each.group.name} are recorded as heard by {rule.method.name}: {rule.statement}"
                yield at.issue("method-not-used", "participation", sentence, rule=rule)
