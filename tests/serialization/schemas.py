"""The JSON Schemas that are kept in the repository: `python -m tests.serialization.schemas` writes them anew."""

import json

import sendframework as sf
from sendframework.serialization._reviews import EXCHANGED
from tests.places import ROOT

FOLDER = ROOT / "schemas"


def text_of(kind):
    return json.dumps(sf.json_schema(kind), ensure_ascii=False, indent=2) + "\n"


def write():
    FOLDER.mkdir(exist_ok=True)
    for kind in EXCHANGED:
        (FOLDER / f"{kind}.json").write_text(text_of(kind), "utf-8")


if __name__ == "__main__":
    write()
