"""When a visit can be: suspensions, August, the year of a theme, surveys around it, and what interrupted it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sendframework.checks.issues import Severity
from sendframework.framework import EvidenceRule, SuspensionRule, ThemeRule
from sendframework.handbooks import edition_on
from sendframework.periods import Period, in_words
from sendframework.vocabulary.activities import Activity
from sendframework.vocabulary.interruptions import InterruptionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sendframework.checks._subject import Subject
    from sendframework.checks.issues import Issue
    from sendframework.framework import Edition
    from sendframework.records.thematic_visits import ThematicVisit
    from sendframework.records.visits import Interruption, Visit

__all__ = ["check_interruptions", "check_methods", "check_season", "check_surveys", "check_suspension", "check_theme"]

_AUGUST = 8


def _visit_days(visit: Visit) -> Iterator[tuple[str, date]]:
    """The day of the call and the days on site that are known."""
    if visit.notified_on is not None:
        yield "notified_on", visit.notified_on
    if visit.on_site is not None:
        if visit.on_site.start is not None:
            yield "on_site.start", visit.on_site.start
        if visit.on_site.end is not None:
            yield "on_site.end", visit.on_site.end


def check_suspension(at: Subject, visit: Visit) -> Iterator[Issue]:
    """Whether the call or the days on site fall in a time in which such visits were suspended."""
    if at.edition is None or at.activity is None:
        return
    for where, day in _visit_days(visit):
        for teller in _tellers(at, at.edition, day):
            for rule in teller.rules_of(SuspensionRule):
                if rule.suspends(at.activity, day):
                    sentence = (
                        f"{where} is {in_words(day)}, when {at.activity.words}s were suspended ({rule.period}; edition "
                        f"{teller.id})."
                    )
                    yield at.issue("suspended", where, sentence, rule=rule, observed=in_words(day))
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
    bound = on_site.start or on_site.end
    if bound is None or bound.month != _AUGUST:
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
        sentence = _misplaced(each, visit.on_site)
        if sentence is not None:
            yield at.issue("interruption-dates", "interruptions", sentence, rule=rule)


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
    outside = [(where, day) for where, day in _visit_days(visit) if day not in year]
    if not outside:
        return
    where, day = outside[0]
    told = () if at.edition is None else at.edition.rules_of(ThemeRule)
    rule = next((each for each in told if each.theme.code == visit.theme.code), None)
    name, printed = visit.theme.name, visit.theme.academic_year
    sentence = f"{where} is {in_words(day)}; visits on {name} were in the academic year {printed}."
    yield at.issue("theme-of-another-year", where, sentence, rule=rule, observed=in_words(day), expected=str(year))


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
