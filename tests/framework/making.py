"""Small rules and editions of our own, for tests of what holds them together."""

from datetime import date

import sendframework as sf
from tests.strategies import SOME_CITATION

WORKING_DAYS = sf.IntervalUnit.WORKING_DAYS
FULL = (sf.Activity.FULL_INSPECTION,)
CITED = (SOME_CITATION,)


def interval(count, *, unit=WORKING_DAYS, certainty=sf.Certainty.USUAL, **fields):
    return sf.Interval(count=count, unit=unit, certainty=certainty, **fields)


def step(milestone, after=None, count=None, **fields):
    """A step of a full inspection, so many working days after another."""
    fields.setdefault("interval", None if after is None else interval(count))
    defaults = {
        "id": milestone,
        "label": milestone.replace("-", " ").capitalize(),
        "statement": f"There is {milestone}.",
        "actor": (sf.Actor.INSPECTORS,),
        "activities": FULL,
        "citations": CITED,
    }
    return sf.StepRule(milestone=milestone, after=after, **(defaults | fields))


def activity(code=sf.Activity.FULL_INSPECTION, **fields):
    defaults = {
        "id": f"about-{code}",
        "statement": "There is such a thing.",
        "name": "Inspection",
        "purpose": "To see.",
        "trigger": "None.",
        "frequency": "Now and then.",
        "produces": "A letter.",
        "judges_area": True,
        "activities": (code,),
        "citations": CITED,
    }
    return sf.ActivityRule(**(defaults | fields))


def outcome(code=sf.AreaSendOutcome.INCONSISTENT, **fields):
    defaults = {
        "id": f"outcome-{code}",
        "statement": "It can come out so.",
        "outcome": code,
        "short_wording": "So and so",
        "official": False,
        "activities": FULL,
        "citations": CITED,
    }
    return sf.OutcomeRule(**(defaults | fields))


def framework(**fields):
    defaults = {
        "code": sf.FrameworkCode.AREA_SEND,
        "name": "A framework",
        "in_force": sf.Period(date(2020, 1, 1)),
        "scope": "Everything.",
        "citations": CITED,
    }
    return sf.Framework(**(defaults | fields))


def edition(*rules, **fields):
    """An edition of these rules, and of one that describes full inspections."""
    defaults = {
        "id": "own",
        "title": "An edition of our own",
        "framework": framework(),
        "in_force": sf.Period(date(2020, 1, 1)),
        "rules": (activity(), *rules),
    }
    return sf.Edition(**(defaults | fields))
