"""Small editions to compare, for examples and properties."""

from datetime import date

import attrs
from hypothesis import strategies as st

import sendframework as sf
from tests.framework.making import CITED, FULL, edition, interval
from tests.strategies import SOME_CITATION

OTHER_CITATION = attrs.evolve(SOME_CITATION, grade=sf.EvidenceGrade.SECONDARY, where="paragraph 2", note="read twice")
IDS = ("aim", "cap", "duty", "limit", "visit")


def duty(rule_id="duty", **fields):
    defaults = {
        "id": rule_id,
        "statement": "Somebody does something.",
        "actor": (sf.Actor.OFSTED,),
        "activities": FULL,
        "citations": CITED,
    }
    return sf.DutyRule(**(defaults | fields))


def cap(rule_id="cap", **fields):
    defaults = {
        "id": rule_id,
        "statement": "There are not too many.",
        "most": 3,
        "within": interval(12, unit=sf.IntervalUnit.MONTHS),
        "counted": ("visits",),
        "citations": CITED,
    }
    return sf.CapRule(**(defaults | fields))


def evidence(rule_id="visit", *, method=sf.METHODS[0], groups=(), **fields):
    defaults = {"id": rule_id, "statement": "They look.", "activities": FULL, "citations": CITED}
    return sf.EvidenceRule(method=method, groups=groups, **(defaults | fields))


def announced(name, on, **fields):
    defaults = {"id": name, "on": on, "summary": "Something changed.", "text_read": False, "citations": CITED}
    return sf.AnnouncedChange(**(defaults | fields))


CITATIONS = st.sampled_from([CITED, (OTHER_CITATION,), (*CITED, OTHER_CITATION), (OTHER_CITATION, *CITED)])
STATEMENTS = st.sampled_from(["Somebody does something.", "Nobody does."])
ACTORS = st.lists(st.sampled_from([sf.Actor.OFSTED, sf.Actor.NHS_ENGLAND]), unique=True).map(tuple)


@st.composite
def rules(draw, rule_id):
    """A rule of one of a few kinds and wordings, so that two of them are often, and often not, alike."""
    common = {"statement": draw(STATEMENTS), "citations": draw(CITATIONS)}
    match draw(st.sampled_from(["duty", "cap", "evidence"])):
        case "duty":
            return duty(rule_id, actor=draw(ACTORS), **common)
        case "cap":
            return cap(rule_id, most=draw(st.integers(1, 3)), **common)
        case _:
            groups = draw(st.sampled_from([(), sf.GROUPS[:1], sf.GROUPS[:2]]))
            return evidence(rule_id, groups=groups, **common)


@st.composite
def editions(draw, name="own"):
    """An edition with some of five rules, in any order."""
    chosen = draw(st.lists(st.sampled_from(IDS), unique=True))
    made = edition(*[draw(rules(rule_id)) for rule_id in chosen], id=name, in_force=sf.Period(date(2023, 1, 1)))
    return attrs.evolve(made, rules=tuple(draw(st.permutations(made.rules))))
