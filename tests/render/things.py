"""Things to render: those of the library, and hostile ones of our own."""

from datetime import date, time

import attrs

import sendframework as sf
from sendframework.vocabulary.regions import OfstedRegion, StatisticalRegion
from tests.framework import making
from tests.strategies import SOME_CITATION

HOSTILE = "<script>alert('\"&')</script>\x1b[31m\n\u2028\u202eend, or; not \\ 😀"
"""Text that breaks out of HTML, terminals, lines and calendar files, where it is let."""

CALLS = sf.possible_notifications(
    sf.Period(date(2026, 4, 27), date(2026, 5, 18)), terms=[sf.Period(date(2026, 4, 13), date(2026, 7, 20))]
)


def timetable(**known):
    return sf.timetable("full-inspection", **(known or {"notified_on": date(2025, 9, 8)}))


def failings():
    return sf.follow_up("widespread-or-systemic-failings", report_received_on=date(2025, 4, 10))


def own_theme():
    """A theme of which next to nothing is known."""
    return sf.Theme(
        code="early-help",
        name="Early help",
        academic_year="2030/31",
        purposes=("What early help there is.",),
        scope=sf.Scope(provision="Early help.", children="All children."),
        report_promised=date(2031, 9, 1),
        citations=(SOME_CITATION,),
    )


def hostile_source():
    return sf.Source(id="hostile", kind=sf.SourceKind.LOCAL, title=HOSTILE, publisher=HOSTILE, address=HOSTILE)


def hostile_words():
    """A theme, group, method and definition whose every text is hostile."""
    cited = (sf.Citation(source=hostile_source(), grade=sf.EvidenceGrade.PRIMARY, note=HOSTILE, where=HOSTILE),)
    names = {"name": HOSTILE, "variants": (HOSTILE,), "citations": cited}
    group = attrs.evolve(sf.GROUPS[0], **names, role=HOSTILE, other_names=(HOSTILE,), takes_part=HOSTILE)
    condition = attrs.evolve(sf.THEMES[0].scope.core_conditions[0][0], statement=HOSTILE, citations=cited)
    texts = ("purposes", "reasons", "looks_at", "report_gives", "uses", "not_known")
    return (
        attrs.evolve(
            sf.THEMES[0],
            **names,
            **dict.fromkeys(texts, (HOSTILE,)),
            heard=(group,),
            guidance=hostile_source(),
            scope=sf.Scope(provision=HOSTILE, children=HOSTILE, core_conditions=((condition,),)),
        ),
        group,
        attrs.evolve(sf.METHODS[0], **names, definition=HOSTILE, other_names=(HOSTILE,)),
        attrs.evolve(sf.TERMS[0], **names, text=HOSTILE, official_names=(HOSTILE,)),
    )


def hostile_edition():
    """An edition whose every text is hostile, with a meeting at 09:30 and a survey on an unknown day."""
    cited = (sf.Citation(source=hostile_source(), grade=sf.EvidenceGrade.PRIMARY, note=HOSTILE, where=HOSTILE),)
    words = {"statement": HOSTILE, "label": HOSTILE, "citations": cited}
    return making.edition(
        making.step("notification", **words),
        making.step("meeting", "notification", 2, time=time(9, 30), **words),
        making.step("survey", "notification", None, week=2, **words),
        making.step("letter", "meeting", 1, **words, time=time(17, 0)),
        title=HOSTILE,
        announced_changes=(
            sf.AnnouncedChange(
                id="a-change", on=None, summary=HOSTILE, text_read=False, paragraph=HOSTILE, citations=cited
            ),
        ),
        open_questions=(sf.OpenQuestion(id="a-question", question=HOSTILE, position=HOSTILE),),
    )


def hostile_timetable():
    return sf.timetable("full-inspection", notified_on=date(2025, 9, 8), edition=hostile_edition())


CALENDAR = (
    sf.england_working_days()
    .with_closures(sf.Period(date(2025, 10, 27), date(2025, 10, 31)), name="half term")
    .projected_until(2029)
)

THINGS = {
    **{f"edition {edition.id}": edition for edition in sf.editions()},
    "framework": sf.edition("2025-07").framework,
    "interval": sf.edition("2025-07").rule("full-inspection-on-site-notice").interval,
    "partial date": sf.PartialDate.parse("autumn 2023"),
    "timetable": timetable(),
    "backwards": timetable(on_site_starts_on=date(2023, 5, 15)),
    "follow-up": failings(),
    "calls": CALLS,
    "source": sf.SOURCES[0],
    **{f"theme {theme.code}": theme for theme in sf.THEMES},
    "own theme": own_theme(),
    "group": sf.GROUPS.find("integrated-care-boards"),
    "method": sf.METHODS[0],
    "term": sf.TERMS.find("written-statement-of-action"),
    "comparison": sf.diff("2023-01", "2025-07"),
    "two frameworks": sf.diff("2021-04", "2023-01"),
    "nothing differs": sf.diff("2025-07", "2025-07"),
    "rule changed": sf.diff("2025-06", "2025-07")["priority-action-plan-feedback"],
    "rule removed": sf.diff("2025-07", "2025-06")["monitoring-cap"],
    "applicable": sf.applicable_edition("revisit", date(2021, 1, 15), begun_on=date(2020, 3, 2)),
    "not applicable": sf.applicable_edition("revisit", date(2024, 5, 1)),
    "calendar": CALENDAR,
    "holidays": CALENDAR.holidays,
    "history": sf.History(
        of="notice",
        values=(sf.DatedValue(value=5, period=sf.Period(date(2016, 4, 27)), citations=(SOME_CITATION,)),),
    ),
    "hostile edition": hostile_edition(),
    "hostile timetable": hostile_timetable(),
    "hostile words": hostile_words(),
    "hostile comparison": sf.diff(sf.edition("2025-07"), hostile_edition()),
}
"""Something of each kind, by name."""

PAGES = {name: thing for name, thing in THINGS.items() if name not in {"interval", "partial date", "history"}} | {
    **{f"rule {rule.kind}": rule for edition in sf.editions() for rule in edition.rules},
    "milestone": timetable()["on-site-starts"],
    "change": sf.edition("2025-07").announced_changes[0],
    "question": sf.edition("2025-07").open_questions[0],
    "call": CALLS[0],
    "holiday": CALENDAR.holidays[0],
    "activity": sf.Activity.REVISIT,
    "Ofsted region": OfstedRegion("north-east-yorkshire-and-the-humber"),
    "statistical region": StatisticalRegion.LONDON,
    "several": [sf.SOURCES[0], sf.GROUPS[0]],
    "nothing": [],
    "calendar without holidays": sf.WorkingDayCalendar.from_container(
        name="none", holidays=[], coverage=sf.Period(date(2025, 1, 1), date(2025, 1, 31))
    ),
}
"""Something of each kind that has a page."""
