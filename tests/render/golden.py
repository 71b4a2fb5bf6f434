"""Every edition as plain data, kept in files: ``python -m tests.render.golden`` writes them anew, on purpose.

What is cited, and the groups and methods, stand by their ids there, and in full in a file of their own.
"""

import json
from pathlib import Path

import sendframework as sf
from sendframework.render.plain_data import plain

FOLDER = Path(__file__).parent / "golden"
BY_ID = {"source": "id", "stakeholder-group": "code", "evidence-method": "code"}


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
    made["words.json"] = in_full([*sf.GROUPS, *sf.METHODS])
    return {name: json.dumps(data, ensure_ascii=False, indent=1) + "\n" for name, data in made.items()}


if __name__ == "__main__":
    for name, text in contents().items():
        FOLDER.joinpath(name).write_text(text, "utf-8", newline="\n")
