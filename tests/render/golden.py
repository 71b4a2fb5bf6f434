"""Editions and words as plain data, kept in files: ``python -m tests.render.golden`` writes them anew, on purpose.

What is cited, and the themes, groups and methods, stand by their ids there, and in full in files of their own, beside
the terms and the definitions of all other words.
"""

import json
from pathlib import Path

import sendframework as sf
from sendframework.render.plain_data import plain
from sendframework.vocabulary.looking_up import vocabularies

FOLDER = Path(__file__).parent / "golden"
BY_ID = {"source": "id", "stakeholder-group": "code", "evidence-method": "code", "theme": "code"}
OF_THEIR_OWN = {"theme": "themes", "stakeholder group": "groups", "evidence method": "methods", "term": "terms"}


def short(data):
    """Plain data in which what has a file of its own stands by its id."""
    if isinstance(data, dict):
        made = {key: short(value) for key, value in data.items()}
        return made[BY_ID[made["kind"]]] if made.get("kind") in BY_ID else made
    return [short(each) for each in data] if isinstance(data, list) else data


def in_full(words):
    """Plain data of words or sources themselves."""
    return [{key: short(value) for key, value in plain(word).items()} for word in words]


def contents():
    """What each file holds now, by its name."""
    made = {f"edition-{edition.id}.json": short(plain(edition)) for edition in sf.editions()}
    made["sources.json"] = in_full(sf.SOURCES)
    lists = {listed.of: in_full(listed) for listed in vocabularies()}
    made |= {f"{name}.json": lists.pop(of) for of, name in OF_THEIR_OWN.items()}
    made["words.json"] = lists
    made["comparison-2025-06-to-2025-07.json"] = short(plain(sf.diff("2025-06", "2025-07")))
    return {name: json.dumps(data, ensure_ascii=False, indent=1) + "\n" for name, data in made.items()}


if __name__ == "__main__":
    for name, text in contents().items():
        FOLDER.joinpath(name).write_text(text, "utf-8", newline="\n")
