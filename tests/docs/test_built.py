"""The documentation as it is built: links that lead somewhere, and texts that stay texts."""

import os
import shutil
import subprocess
import sys
from functools import partial

import attrs
import pytest

import sendframework as sf
from _generate import (
    after_inspection,
    comparisons,
    editions,
    encoded,
    frameworks,
    groups,
    inspection_types,
    methods,
    open_questions,
    outcomes,
    people,
    records,
    regions,
    sources,
    terms,
    themes,
    words,
)
from _generate._values import word_label
from _generate._words import WORDS, Words
from tests.docs.reading import HOSTILE, as_shown, pages_below
from tests.places import ROOT

pytest.importorskip("furo", reason="the documentation is not set up here")
pytest.importorskip("myst_parser", reason="the documentation is not set up here")

ROOMS = (
    *(after_inspection, encoded, frameworks, groups, inspection_types, methods),
    *(outcomes, people, records, regions, sources, terms, themes, words),
)
"""The generators that show editions and words."""
FOLDERS = ("editions", "comparisons", "inspection-types", "themes", "words")
PARTS = tuple(encoded.pages_of(sf.editions()))


def build(folder, target):
    command = [sys.executable, "-m", "sphinx", "-n", "-T", "-W", "--keep-going", "-q", str(folder), str(target)]
    result = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | {"NO_COLOR": "1"})
    assert result.returncode == 0, result.stderr
    return pages_below(target)


def assert_links_lead_somewhere(site):
    by_file = {page.path: page for page in site.values()}
    for name, page in site.items():
        for link, target, place in page.inner_links():
            if target.suffix == ".html":
                assert target in by_file, f"{name}: {link}"
                assert not place or place in by_file[target].ids, f"{name}: {link}"
            else:
                assert target.exists(), f"{name}: {link}"


def assert_rules_have_their_places(page, edition):
    """The id of a rule is its address on the page, and it wears its grade and its certainty."""
    assert {rule.id for rule in edition.rules} <= page.ids
    for rule in edition.rules:
        assert ("span", f"badge grade {rule.grade}") in page.elements
        assert ("span", f"badge certainty {rule.certainty}") in page.elements


@pytest.mark.deep
def test_every_link_within_the_whole_documentation_leads_to_a_place_that_is_there(tmp_path):
    made = shutil.ignore_patterns("_build", "generated", "__pycache__")
    shutil.copytree(ROOT / "docs", tmp_path / "docs", ignore=made)
    for path in ROOT.iterdir():
        if path.is_file() and path.suffix in {".md", ".toml"}:
            shutil.copy(path, tmp_path)
    for kept in ("laws", "proof"):  # lists and figures that pages are made from
        shutil.copytree(ROOT / "tests" / kept, tmp_path / "tests" / kept, ignore=made)
    site = build(tmp_path / "docs", tmp_path / "html")
    assert_links_lead_somewhere(site)
    for edition in sf.editions():
        assert_rules_have_their_places(site[f"generated/editions/{edition.id}.html"], edition)


class Spoiler:
    """Puts hostile text wherever an object takes free text, each time another one."""

    def __init__(self):
        self.planted, self._made = [], {}

    def text(self):
        nasty = f"{HOSTILE[len(self.planted) % len(HOSTILE)]} ({len(self.planted)})"
        self.planted.append(nasty)
        return nasty

    def spoilt(self, thing):
        if isinstance(thing, tuple):
            return tuple(self.spoilt(each) for each in thing)
        if not attrs.has(type(thing)) or isinstance(thing, sf.Period | sf.PartialDate | sf.Interval):
            return thing
        if thing not in self._made:  # what is the same stays the same: one source, one entry
            self._made[thing] = self._spoilt(thing)
        return self._made[thing]

    def _spoilt(self, thing):
        for field in attrs.fields(type(thing)):
            value = getattr(thing, field.name)
            if not field.init:
                continue
            change = partial(attrs.evolve, thing)
            if type(value) is str:
                thing = self._with_text(change, field.name) or thing
            elif isinstance(value, tuple) and value and {type(each) for each in value} == {str}:
                thing = self._with_text(change, field.name, len(value)) or thing
            else:
                thing = change(**{field.name: self.spoilt(value)})
        return attrs.evolve(thing, id=f"own-{thing.id}") if isinstance(thing, sf.Source) else thing

    def _with_text(self, change, name, count=None):
        """None where the field takes codes only."""
        held = len(self.planted)
        try:
            return change(**{name: self.text() if count is None else tuple(self.text() for _ in range(count))})
        except sf.SendFrameworkError:
            del self.planted[held:]
            return None


def hostile_editions(spoiler):
    """An edition that is hostile throughout, and one made from it that differs in every way."""
    base = sf.edition("2025-07")
    rules, changes, questions = (
        spoiler.spoilt(things) for things in (base.rules, base.announced_changes, base.open_questions)
    )
    own = sf.Edition(
        id="own",
        title=spoiler.text(),
        framework=spoiler.spoilt(base.framework),
        in_force=base.in_force,
        rules=rules,
        announced_changes=changes,
        open_questions=questions,
    )
    said, cited, *_ = own.rules_of(sf.LegalBasisRule)
    kept = (sf.ActivityRule, sf.OutcomeRule, sf.LegalBasisRule, sf.EvidenceRule)
    again = own.amended(  # most is left out of it, so that its pages are quickly built
        id="own-again",
        in_force=own.in_force,
        add=(attrs.evolve(said, id="added", statement=spoiler.text()),),
        replace=(
            attrs.evolve(said, statement=spoiler.text(), instrument=spoiler.text()),
            attrs.evolve(cited, citations=(attrs.evolve(cited.citations[0], note=spoiler.text()),)),
        ),
        remove=(rule.id for rule in own.rules if not isinstance(rule, kept)),
        announced_changes=(attrs.evolve(changes[0], id="announced", summary=spoiler.text(), rules=()),),
        settled=(question.id for question in own.open_questions if question.rules),
    )
    return own, again


def hostile_words(spoiler):
    """Every word list, hostile throughout."""

    def spoilt(words):
        return sf.WordList(of=words.of, entries=tuple(spoiler.spoilt(entry) for entry in words))

    *open_lists, closed = WORDS
    return Words(*map(spoilt, open_lists), {kind: spoilt(words) for kind, words in closed.items()})


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """The pages of hostile editions and words as they are built, and all that was planted."""
    folder = tmp_path_factory.mktemp("hostile")
    spoiler = Spoiler()
    shelf = hostile_editions(spoiler)
    words = hostile_words(spoiler)
    for name, text in {
        "conf.py": (
            "default_role = 'code'\nsmartquotes = False\nhtml_theme = 'basic'\n"
            "nitpick_ignore_regex = [('py:.*', '.*')]\n"
        ),
        "index.rst": (
            "Start\n=====\n\n.. toctree::\n   :glob:\n\n   *\n   generated/*\n"
            + "".join(f"   generated/{name}/index\n" for name in FOLDERS)
        ),
        "parts.rst": f"Parts\n=====\n\n{''.join(f'.. include:: generated/{part}{chr(10) * 2}' for part in PARTS)}",
        **{f"{name}.rst": f"{name}\n=============\n" for name in ("evidence", "own-rules", "vocabulary", "comparing")},
    }.items():
        (folder / name).write_text(text, "utf-8")
    made = {}
    for room in (editions, comparisons, open_questions):
        made |= room.pages_of(shelf)
    for room in ROOMS:
        made |= room.pages_of(shelf, words)
    for name, text in made.items():
        path = folder / "generated" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return build(folder, folder / "html"), shelf, words, spoiler.planted


@pytest.mark.deep
def test_hostile_text_is_shown_and_does_nothing(hostile):
    site, _, _, planted = hostile
    assert len(planted) > 1400
    everything = "\n".join(page.words for name, page in site.items() if name.startswith("generated/"))
    for text in planted:
        assert as_shown(text) in everything or as_shown(text[:1].upper() + text[1:]) in everything
    assert not [name for name, page in site.items() if "alert(" in page.scripts]
    for name, page in site.items():
        assert not {tag for tag, _ in page.elements} & {"b", "img", "iframe", "pre"}, name


@pytest.mark.deep
def test_the_pages_of_hostile_texts_lead_to_each_other(hostile):
    site, *_ = hostile
    assert_links_lead_somewhere(site)


def test_the_rules_of_a_hostile_edition_have_their_places(hostile):
    site, shelf, *_ = hostile
    for edition in shelf:
        page = site[f"generated/editions/{edition.id}.html"]
        assert_rules_have_their_places(page, edition)
        for rule in edition.rules:
            assert as_shown(rule.statement) in page.words


def test_hostile_words_have_their_places(hostile):
    """Whatever it is called, an entry has the address that its code gives it, and its sources lead there."""
    site, _, words, _ = hostile
    places = {place for name, page in site.items() if name.startswith("generated/") for place in page.ids}
    led_to = {place for _, _, place in site["generated/sources.html"].inner_links()}
    for entries in words.lists:
        for entry in entries:
            assert word_label(entries.of, entry.code) in places & led_to
