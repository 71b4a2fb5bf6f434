"""Thematic visits: they judge nothing."""

import attrs
import pytest

import sendframework as sf
from tests.records.making import thematic_visit
from tests.records.refusing import refusal


@pytest.mark.parametrize("theme", sf.THEMES, ids=sf.THEMES.codes)
def test_explores_a_theme(theme):
    assert thematic_visit(theme=theme).theme is theme


def test_explores_a_theme_of_ones_own():
    own = attrs.evolve(sf.THEMES[0], code="transport", name="Transport", variants=())
    assert thematic_visit(theme=own).theme == own


@pytest.mark.parametrize("wrong", ["alternative-provision", None, sf.Activity.THEMATIC_VISIT], ids=str)
def test_a_word_for_a_theme_is_none(wrong):
    assert refusal(sf.InvalidTypeError, thematic_visit, theme=wrong).startswith(
        "ThematicVisit.theme: must be a Theme (got "
    )


@pytest.mark.parametrize("field", ["outcome", "findings", "report", "published_on", "final_feedback_on", "progress"])
def test_has_no_field_for_an_outcome_or_a_report(field):
    assert not hasattr(thematic_visit(), field)
    with pytest.raises(TypeError, match=f"unexpected keyword argument '{field}'"):
        thematic_visit(**{field: None})


def test_dates_run_forwards_here_too():
    assert refusal(sf.InvariantError, thematic_visit, notified_on=thematic_visit().on_site.end) == (
        "ThematicVisit.on_site: must not start before notified_on 2023-06-22 (got 2023-06-19)"
    )
