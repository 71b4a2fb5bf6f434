"""The documentation as it is built: links that lead somewhere, and texts that stay texts."""

import os
import shutil
import subprocess
import sys
from functools import partial

import attrs
import pytest

import sendframework as sf
from _generate import editions, open_questions, sources
from tests.docs.reading import HOSTILE, as_shown, pages_below
from tests.places import ROOT

pytest.importorskip("furo", reason="the documentation is not set up here")
pytest.importorskip("myst_parser", reason="the documentation is not set up here")

SHOWN = {"StakeholderGroup": {"name"}, "EvidenceMethod": {"name", "definition"}}
"""What the pages of editions show of a thing, where that is not all."""


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
        wanted = SHOWN.get(type(thing).__name__)
        for field in attrs.fields(type(thing)):
            value = getattr(thing, field.name)
            if not field.init or (wanted is not None and field.name not in wanted):
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


def test_the_hostile_text_of_an_edition_is_shown_and_does_nothing(tmp_path):
    spoiler = Spoiler()
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
    again = own.with_rule(attrs.evolve(own.rules[0], statement=spoiler.text()), id="own-again")
    assert len(spoiler.planted) > 400

    for name, text in {
        "conf.py": "default_role = 'code'\nsmartquotes = False\nhtml_theme = 'basic'\n",
        "index.rst": "Start\n=====\n\n.. toctree::\n   :glob:\n\n   *\n   generated/*\n   generated/editions/index\n",
        "evidence.rst": "Evidence\n========\n",
        "own-rules.rst": "Own rules\n=========\n",
    }.items():
        (tmp_path / name).write_text(text, "utf-8")
    shelf = (own, again)
    for room in (editions, sources, open_questions):
        for name, text in room.pages_of(shelf).items():
            path = tmp_path / "generated" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
    site = build(tmp_path, tmp_path / "html")

    shown = {name: page.words for name, page in site.items() if name.startswith("generated/")}
    everything = "\n".join(shown.values())
    for text in spoiler.planted:
        assert as_shown(text) in everything or as_shown(text[:1].upper() + text[1:]) in everything
    assert not [name for name, page in site.items() if "alert(" in page.scripts]
    page = site["generated/editions/own.html"]
    assert_links_lead_somewhere(site)
    assert_rules_have_their_places(page, own)
    assert not {tag for tag, _ in page.elements} & {"b", "img", "iframe", "pre"}
    for rule in own.rules:
        assert as_shown(rule.statement) in shown["generated/editions/own.html"]
