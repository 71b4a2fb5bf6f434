"""What a type checker knows of word lists, themes and definitions."""

from datetime import date
from typing import assert_type

import sendframework as sf
from sendframework.vocabulary.definitions import Definition
from sendframework.vocabulary.known_terms import TERMS
from sendframework.vocabulary.known_themes import THEMES
from sendframework.vocabulary.looking_up import definition_of, definitions_of
from sendframework.vocabulary.regions import OfstedRegion, StatisticalRegion
from sendframework.vocabulary.scopes import Circumstances
from sendframework.vocabulary.themes import Theme
from sendframework.vocabulary.word_lists import WordList

assert_type(THEMES.find("AP"), Theme)
assert_type(THEMES.find("AP", on=date(2023, 2, 1)), Theme)
assert_type(THEMES[0], Theme)
assert_type(THEMES[:2], tuple[Theme, ...])
assert_type((*THEMES,), tuple[Theme, ...])
assert_type(THEMES.with_own(()), WordList[Theme])
assert_type(TERMS.find("WSoA").period, sf.Period | None)
assert_type(sf.GROUPS.find("nurseries"), sf.StakeholderGroup)
assert_type(sf.METHODS.matches("visits"), tuple[sf.EvidenceMethod, ...])
THEMES.with_own(TERMS)  # type: ignore[arg-type]
THEMES.find(7)  # type: ignore[arg-type]

assert_type(definition_of(sf.Activity.REVISIT), Definition)
assert_type(definitions_of(sf.Activity), WordList[Definition])
definition_of("revisit")  # type: ignore[arg-type]

assert_type(THEMES[0].scope.covers(Circumstances(in_alternative_provision=True)), bool | None)
Circumstances(has_send="yes")  # type: ignore[arg-type]
assert_type(StatisticalRegion.NORTH_EAST.ofsted, OfstedRegion)
