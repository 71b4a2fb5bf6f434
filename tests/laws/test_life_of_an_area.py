"""The life of one area's case file over years, step by step, beside a small model that counts for itself.

Inspectors call, come and report, plans are handed in and sent back, ministers write, an area gives way to its
successor, and some things go wrong.  After each step the file must hold together and come back from JSON, what was
must be as it was, and the issues and the outlook must be those that the model expects.
"""

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

import sendframework as sf
from tests.checks.asking import errors, found
from tests.records.making import an_area
from tests.workdays.agreement import OFFICIAL

ONE, WEEK = timedelta(days=1), timedelta(days=7)
REQUIRED, NOT_REQUIRED = sf.WrittenStatementDecision
POSITIVE, INCONSISTENT, FAILINGS = sf.AreaSendOutcome
SECOND = date(2023, 1, 1)
LAST_CALL = date(2026, 6, 1)
CALLS = {
    "full": ((date(2016, 5, 3), date(2020, 2, 3)), (date(2021, 6, 7), date(2022, 9, 5)), (date(2023, 1, 9), LAST_CALL)),
    "revisit": ((date(2018, 11, 12), date(2020, 2, 3)), (date(2021, 4, 12), date(2022, 9, 5))),
    "monitoring": ((date(2023, 1, 9), LAST_CALL),),
}
"""Between which days each kind of visit was announced: not while inspections were suspended."""
PLAN_OF = {
    REQUIRED: "written-statement-of-action",
    FAILINGS: "priority-action-plan",
    INCONSISTENT: "strategic-plan",
    POSITIVE: "strategic-plan",
}
DUE_IN = {
    "written-statement-of-action": {"written-statement-due": 70},
    "priority-action-plan": {"priority-action-plan-due": 35, "priority-action-plan-statutory-limit": 70},
    "strategic-plan": {"strategic-plan-due": 30},
}
"""After how many working days from its report what is due, by the plan."""
LOOSER, AT_MOST = date(2025, 6, 6), 50
"""From when the day of a priority action plan is known within a range alone, by one weak source."""


def works(day):
    return day.isoweekday() <= 5 and day not in OFFICIAL


def after(day, number):
    """So many working days later, one by one."""
    while number:
        day += ONE
        number -= works(day)
    return day


def between(start, end):
    """How many working days lie after one day, up to another."""
    return sum(works(start + n * ONE) for n in range(1, (end - start).days + 1))


class Visit:
    """A visit as the model knows it."""

    def __init__(self, kind, reference, *, called, start, end, follows=None):
        self.kind, self.reference, self.follows = kind, reference, follows
        self.called, self.start, self.end = called, start, end
        self.received = self.outcome = None
        self.put_off = False
        self.second = start >= SECOND
        self.weaknesses = 0
        self.handed_in = None
        """The day on which its plan was first handed in, or published."""


class LifeOfAnArea(RuleBasedStateMachine):
    """Years of one area."""

    @initialize(
        begins=st.sampled_from([date(2016, 5, 3), date(2018, 9, 3), date(2021, 9, 6), date(2023, 1, 9)]),
        gives_way=st.none() | st.sampled_from([date(2019, 3, 31), date(2023, 3, 31), date(2025, 3, 31)]),
    )
    def the_area(self, begins, gives_way):
        self.today = begins
        self.ends = gives_way if gives_way is not None and gives_way > begins else None
        period = None if self.ends is None else sf.Period(None, self.ends)
        area = an_area(period=period, successors=() if self.ends is None else ("002",))
        self.file = sf.CaseFile(area=area, childrens_services_monitoring_visits=())
        self.earlier = None
        """The file of the area before, with what was said of it when it was closed."""
        self.visits, self.plans = [], {}
        self.pending = None
        self.kept = {}
        """The text of each record that nothing more can happen to, by its reference."""
        self.late = []
        """The kinds of the plans that were handed in later than the law allows."""
        self.beside = ()
        self.number = 0
        self.misfiled = set()
        self.once_put_off = False

    # What helps

    def named(self, what):
        self.number += 1
        return f"{what}-{self.number}"

    def put(self, field, record):
        """Put a record into the file, in place of the one with its reference."""
        others = tuple(each for each in getattr(self.file, field) if each.reference != record.reference)
        self.file = attrs.evolve(self.file, **{field: (*others, record)})

    def done_with(self, record):
        self.kept[record.reference] = sf.to_json(record)

    def pass_to(self, day):
        self.today = max(self.today, day)

    def last_held(self, *, second=None):
        """The last full inspection that took place."""
        held = [each for each in self.visits if each.kind == "full" and not each.put_off and each.start <= self.today]
        return held[-1] if held and second in {None, held[-1].second} else None

    def call_day(self, kind):
        """The next Monday on which a visit of a kind can be announced and end before the area does."""
        day = self.today + (7 - self.today.weekday()) % 7 * ONE
        while any(not works(day + n * ONE) for n in (*range(5), *range(7, 12), *range(14, 19))):
            day += WEEK
        able = any(first <= day <= last for first, last in CALLS[kind])
        if self.ends is not None and day + 5 * WEEK > self.ends:
            return None
        return day if able else None

    def can_call(self, kind):
        return self.pending is None and self.call_day(kind) is not None

    # What happens

    @precondition(lambda self: self.pending is None)
    @rule(days=st.sampled_from([1, 10, 60, 200, 500]))
    def days_pass(self, days):
        self.pass_to(min(self.today + days * ONE, date(2027, 1, 1)))

    @precondition(lambda self: self.can_call("full") or self.can_call("revisit") or self.can_call("monitoring"))
    @rule(again=st.booleans())
    def inspectors_call(self, again):
        """To come for the first time or, where they have reason to, again."""
        if again and self.revisited() is not None and self.can_call("revisit"):
            self.announce("revisit", "revisits", sf.Revisit, self.revisited())
        elif again and self.monitored() is not None and self.can_call("monitoring"):
            self.announce("monitoring", "monitoring_inspections", sf.MonitoringInspection, self.monitored())
        elif self.can_call("full"):
            self.announce("full", "full_inspections", sf.FullInspection, None)

    def revisited(self):
        """The inspection whose statement was handed in, and that nobody has come back to."""
        last = self.last_held(second=False)
        seen = {each.follows for each in self.visits if not each.put_off}
        return last if last and last.outcome is REQUIRED and last.handed_in and last.reference not in seen else None

    def monitored(self):
        last = self.last_held(second=True)
        return last if last and last.outcome is FAILINGS and last.handed_in else None

    def announce(self, kind, field, cls, followed):
        call = self.call_day(kind)
        start = call + (WEEK if kind == "full" and call < SECOND else 2 * WEEK)
        end = start + (4 if kind == "full" else 2) * ONE
        reference = self.named(kind)
        more = {} if followed is None else {"follows": followed.reference}
        record = cls(area=self.file.area, reference=reference, notified_on=call, on_site=sf.Period(start, end), **more)
        self.pending = Visit(
            kind, reference, called=call, start=start, end=end, follows=None if followed is None else followed.reference
        )
        self.field = field
        self.visits.append(self.pending)
        self.put(field, record)
        self.pass_to(call)

    @precondition(lambda self: self.pending is not None)
    @rule(how=st.sampled_from(["as-planned", "paused", "put-off"]), good=st.integers(0, 2), weak=st.integers(1, 3))
    def the_visit_goes_on(self, how, good, weak):
        if not self.coming():
            self.the_report_comes(good, weak)
        elif how == "put-off" and self.pending.kind == "full" and not self.once_put_off:
            self.it_is_put_off()
        else:
            self.inspectors_come(paused=how == "paused")

    def coming(self):
        return self.pending is not None and self.today < self.pending.start

    def it_is_put_off(self):
        """And nobody says until when."""
        why = sf.Interruption(kind="deferral", on=self.pending.start, reason="Nobody could come.")
        record = attrs.evolve(self.file.record(self.pending.reference), on_site=None, interruptions=(why,))
        self.put(self.field, record)
        self.pending.put_off, self.pending = True, None
        self.once_put_off = True
        self.done_with(record)

    def inspectors_come(self, *, paused):
        visit = self.pending
        if paused:
            visit.end += WEEK
            why = sf.Interruption(kind="pause", on=visit.start + ONE, until=visit.start + ONE + WEEK)
            record = self.file.record(visit.reference)
            period = sf.Period(visit.start, visit.end)
            self.put(self.field, attrs.evolve(record, on_site=period, interruptions=(why,)))
        self.pass_to(visit.end + ONE)

    def the_report_comes(self, good, weak):
        visit, record = self.pending, self.file.record(self.pending.reference)
        visit.received = after(visit.end, 35)
        told = {"report_received_on": visit.received, "published_on": after(visit.received, 5)}
        if visit.kind == "full":
            visit.outcome = (
                (POSITIVE, INCONSISTENT, FAILINGS)[good] if visit.second else (NOT_REQUIRED, REQUIRED)[good > 0]
            )
            visit.weaknesses = weak if visit.outcome in {FAILINGS, REQUIRED} else 0
            told["findings"] = self.findings(visit)
        elif visit.kind == "revisit":
            before = next(each for each in self.visits if each.reference == visit.follows)
            progress = [sf.WeaknessProgress(weakness=n, sufficient=n <= good) for n in range(1, before.weaknesses + 1)]
            told["progress"] = tuple(progress)
            visit.outcome = min(good, before.weaknesses) == before.weaknesses
        else:
            visit.outcome = tuple(sf.MonitoringOutcome)[good % 2]
            told["outcome"] = visit.outcome
        record = attrs.evolve(record, **told)
        self.put(self.field, record)
        self.done_with(record)
        self.pending = None
        self.pass_to(told["published_on"])

    def findings(self, visit):
        if not visit.second:
            weak = tuple(sf.SignificantWeakness(number=n, text=f"Need {n}.") for n in range(1, visit.weaknesses + 1))
            return sf.LocalAreaFindings(decision=visit.outcome, significant_weaknesses=weak)
        urgent = tuple(sf.AreaForPriorityAction(number=n, text=f"Need {n}.") for n in range(1, visit.weaknesses + 1))
        return sf.AreaSendFindings(outcome=visit.outcome, areas_for_priority_action=urgent)

    @precondition(lambda self: self.pending is None and (self.without_plan() or self.undecided() or self.stuck()))
    @rule(days=st.integers(0, 90), fit=st.booleans())
    def a_plan_goes_on(self, days, fit):
        if self.without_plan() is not None:
            self.a_plan_is_handed_in(days)
        elif self.undecided() is not None:
            self.a_plan_is_judged(days % 15, fit=fit)
        else:
            self.progress_is_speeded_up()

    def a_plan_is_handed_in(self, days):
        visit = self.without_plan()
        self.pass_to(after(visit.received, days))
        kind = PLAN_OF[visit.outcome]
        stage = "published" if kind == "strategic-plan" else "submitted"
        events = (
            sf.PlanEvent(stage="required", on=visit.received),
            sf.PlanEvent(stage=stage, on=self.today),
        )
        plan = sf.Plan(
            area=self.file.area, reference=self.named("plan"), plan=kind, follows=visit.reference, events=events
        )
        visit.handed_in = self.today
        if kind != "strategic-plan" and between(visit.received, self.today) > 70:
            self.late.append(kind)
        self.plans[plan.reference] = plan
        self.put("plans", plan)

    def without_plan(self):
        """The last inspection, if a plan has to follow it and none did."""
        last = self.last_held()
        wanted = last is not None and last.outcome in PLAN_OF and last.handed_in is None
        return last if wanted and not self.has_ended() else None

    def a_plan_is_judged(self, days, *, fit):
        plan = self.undecided()
        self.pass_to(after(self.today, days))
        events = [sf.PlanEvent(stage="accepted" if fit else "returned", on=self.today)]
        if not fit:
            self.pass_to(after(self.today, 10))
            events.append(sf.PlanEvent(stage="submitted", on=self.today))
        plan = attrs.evolve(plan, events=(*plan.events, *events))
        self.plans[plan.reference] = plan
        self.put("plans", plan)
        if fit:
            self.done_with(plan)

    def undecided(self):
        """The last plan, while it is with those who judge it."""
        last = next(reversed(self.plans.values()), None)
        return last if last is not None and last.stage == "submitted" and not self.has_ended() else None

    def progress_is_speeded_up(self):
        """An accelerated progress plan follows a re-visit with too little progress."""
        visit = self.stuck()
        self.pass_to(after(visit.received, 40))
        events = (sf.PlanEvent(stage="required", on=visit.received), sf.PlanEvent(stage="accepted", on=self.today))
        plan = sf.Plan(
            area=self.file.area,
            reference=self.named("progress-plan"),
            plan="accelerated-progress-plan",
            follows=visit.reference,
            addresses=(1,),
            events=events,
        )
        visit.handed_in = self.today
        self.put("plans", plan)
        self.done_with(plan)

    def stuck(self):
        slow = [each for each in self.visits if each.kind == "revisit" and each.outcome is False and not each.handed_in]
        return slow[-1] if slow and not self.has_ended() else None

    @precondition(lambda self: self.pending is None and self.today >= SECOND and self.has_time_to_meet())
    @rule()
    def people_meet(self):
        self.pass_to(after(self.today, 1))
        met = sf.EngagementMeeting(area=self.file.area, reference=self.named("meeting"), held_on=self.today)
        self.put("engagement_meetings", met)
        self.done_with(met)

    def has_time_to_meet(self):
        return not self.has_ended(WEEK) and len(self.file.engagement_meetings) < 3

    @precondition(lambda self: self.pending is None and self.theme() is not None and not self.has_ended(WEEK * 2))
    @rule()
    def a_theme_is_looked_at(self):
        monday = self.today + (7 - self.today.weekday()) % 7 * ONE
        visit = sf.ThematicVisit(
            area=self.file.area,
            reference=self.named("visit"),
            theme=self.theme(),
            on_site=sf.Period(monday, monday + 3 * ONE),
        )
        self.put("thematic_visits", visit)
        self.done_with(visit)
        self.pass_to(monday + 4 * ONE)

    def theme(self):
        """The theme of the academic year, once; there were none in the first framework."""
        if self.today < SECOND:
            return None
        first = self.today.year - (self.today.month < 9)
        year = f"{first}/{(first + 1) % 100:02}"
        seen = {each.theme for each in self.file.thematic_visits}
        return next((each for each in sf.THEMES if each.academic_year == year and each not in seen), None)

    @precondition(lambda self: self.pending is None and self.last_held() is not None and self.last_held().received)
    @rule(event=st.sampled_from(["ministerial-letter", "improvement-notice", "send-adviser"]))
    def ministers_act(self, event):
        if self.has_ended():
            return
        act = sf.SupportAction(
            area=self.file.area,
            reference=self.named("act"),
            event=event,
            on=self.today,
            follows=self.last_held().reference,
        )
        self.put("support", act)
        self.done_with(act)
        self.pass_to(self.today + ONE)

    @precondition(lambda self: date(2020, 10, 1) <= self.today <= date(2021, 3, 26))
    @rule()
    def somewhere_is_visited_in_between(self):
        """Interim visits have no area, and no case file has them."""
        visit = sf.InterimVisit(reference=self.named("interim"), visited=sf.Period(self.today, self.today))
        self.beside = (*self.beside, visit)

    @precondition(lambda self: self.ends is not None and self.pending is None and self.earlier is None)
    @rule()
    def another_area_takes_its_place(self):
        """It has a file of its own, and begins with nothing."""
        self.pass_to(self.ends + ONE)
        self.earlier = (self.file, sf.to_json(self.file), sf.check(self.file))
        before = self.file.area
        begun = sf.Period(self.ends + ONE)
        self.file = sf.CaseFile(
            area=an_area("002", "Newshire", period=begun, predecessors=(before.code,)),
            childrens_services_monitoring_visits=(),
        )
        self.ends, self.visits, self.plans, self.kept, self.late = None, [], {}, {}, []

    def has_ended(self, soon=timedelta(0)):
        return self.ends is not None and self.today + soon > self.ends

    @precondition(lambda self: len(self.misfiled) < 4)
    @rule(which=st.integers(0, 3))
    def somebody_misfiles(self, which):
        """What does not belong into the file is refused, and the file stays as it was."""
        self.misfiled.add(which)
        area, reference = self.file.area, self.named("wrong")
        wrong = (
            {"plans": (sf.Plan(area=area, plan="strategic-plan", follows="nothing"),)},
            {"engagement_meetings": (sf.EngagementMeeting(area=an_area("003", "Elsewhere"), reference=reference),)},
            {"support": (sf.SupportAction(area=area, event="stocktake", follows=reference),)},
            {
                "plans": (sf.Plan(area=area, plan="strategic-plan", reference=reference),),
                "support": (sf.SupportAction(area=area, event="stocktake", reference=reference),),
            },
        )[which]
        before = sf.to_json(self.file)
        lists = {field: (*getattr(self.file, field), *records) for field, records in wrong.items()}
        with pytest.raises(sf.InvariantError):
            attrs.evolve(self.file, **lists)
        assert sf.to_json(self.file) == before

    # What always holds

    @invariant()
    def all_is_well(self):
        self.the_file_comes_back_from_json()
        self.what_was_is_as_it_was()
        self.the_file_runs_forwards_and_its_links_lead_somewhere()
        self.only_what_was_broken_is_an_error()
        self.it_stands_as_the_model_says()
        self.plans_are_due_when_the_model_counts()

    def the_file_comes_back_from_json(self):
        areas = (self.file.area,)
        assert sf.from_json(sf.to_json(self.file), sf.CaseFile, areas=areas) == self.file
        lines = [line.get() for line in sf.read_json_lines(map(sf.to_json, self.file.records), areas=areas)]
        assert lines == list(self.file.records)

    def what_was_is_as_it_was(self):
        for reference, text in self.kept.items():
            assert sf.to_json(self.file.record(reference)) == text
        if self.earlier is not None:
            file, text, said = self.earlier
            assert sf.to_json(file) == text
            assert sf.check(file) == said

    def the_file_runs_forwards_and_its_links_lead_somewhere(self):
        days = [record.first_day for record in self.file.records]
        assert days == sorted(days)
        for record in self.file.records:
            followed = getattr(record, "follows", None)
            assert followed is None or self.file.record(followed).first_day <= record.first_day

    def only_what_was_broken_is_an_error(self):
        """That the law's limit is one for priority action plans too is inferred, and no error."""
        late = found("statement-late", self.file)
        assert len(late) == len(self.late)
        worst = [issue for issue in late if issue.severity is sf.Severity.ERROR]
        assert len(worst) == self.late.count("written-statement-of-action")
        assert errors(self.file) == set(worst), errors(self.file)
        assert sf.check(self.file, related=self.beside) == sf.check(self.file)

    def it_stands_as_the_model_says(self):
        held = [each for each in self.visits if each.kind == "full" and not each.put_off and each.start <= self.today]
        outlook = sf.outlook([self.file], on=self.today, areas=[self.file.area])
        (area,) = outlook
        assert area.status == ("inspected" if held else "no-record-supplied")
        if not held and not self.has_ended():
            (sure,) = sf.outlook([self.file], on=self.today, records_complete_to=self.today, areas=[self.file.area])
            assert sure.status == "never-inspected"
        for second, framework in ((False, "local-area-send"), (True, "area-send")):
            own = [each for each in held if each.second is second]
            known = [each for each in own if each.outcome is not None]
            standing = area.under(framework)
            if own:
                assert standing.outcome == (known[-1].outcome if known else None)
                assert (standing.awaiting is not None) is (own[-1].outcome is None)
        announced = {note.code for note in area.notes} & {"announced"}
        assert bool(announced) is self.coming()

    def plans_are_due_when_the_model_counts(self):
        (area,) = sf.outlook([self.file], on=self.today, areas=[self.file.area])
        held = [each for each in self.visits if each.kind == "full" and not each.put_off and each.start <= self.today]
        for visit in held:
            mine = {
                each.id: each
                for each in area.expectations
                if each.follows and each.follows.reference == visit.reference
            }
            for name, days in DUE_IN.get(PLAN_OF.get(visit.outcome), {}).items():
                due, window = after(visit.received, days), None
                if name == "priority-action-plan-due" and visit.called >= LOOSER:
                    window = sf.Period(due, after(visit.received, AT_MOST))
                assert (mine[name].target, mine[name].window) == (due, window), mine[name].explain()
                assert mine[name].state == self.state_of(visit, held, due if window is None else window.end)
            if visit.outcome in {POSITIVE, INCONSISTENT, FAILINGS}:
                years = 5 if visit.outcome is POSITIVE else 3
                following = mine["next-full-inspection-expected"]
                assert following.target.year == visit.end.year + years
                assert following.is_open is (visit is held[-1] and not self.has_ended())

    def state_of(self, visit, held, due):
        if visit.handed_in is not None:
            return "done"
        if visit is not held[-1] or self.has_ended():
            return "no-longer-expected"
        return "period-passed" if self.today > due else "soon"


TestLife = LifeOfAnArea.TestCase
TestLife.settings = settings(max_examples=12, stateful_step_count=25)


@pytest.mark.deep
class TestLongLives(LifeOfAnArea.TestCase):
    settings = settings(max_examples=150, stateful_step_count=60)
