"""Laws of comparing that only two rules that are nearly alike put to the test."""

import attrs
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from tests.handbooks.comparing import OTHER_CITATION
from tests.strategies import SOME_CITATION

RULES = [(edition.id, rule.id) for edition in sf.editions() for rule in edition.rules]


@given(st.sampled_from(RULES))
def test_another_source_is_no_change_and_another_word_is_one(named):
    edition = sf.edition(named[0])
    rule = edition.rule(named[1])
    sourced = attrs.evolve(rule, citations=(*rule.citations, SOME_CITATION, OTHER_CITATION))
    reworded = attrs.evolve(rule, statement=f"{rule.statement} Or not.")
    for after, kind in ((sourced, "sourced-anew"), (reworded, "changed")):
        (change,) = sf.diff(edition, edition.with_rule(after, id="own")).changes
        assert (change.rule_id, change.change) == (rule.id, kind)
        assert bool(change.fields) is (kind == "changed")
