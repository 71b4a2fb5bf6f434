"""Errors in their whole length, as `messages.txt` keeps them: `python -m tests.serialization.test_messages`."""

import gzip
import io
import lzma
from datetime import date, datetime
from pathlib import Path

import attrs
import pytest

import sendframework as sf
from sendframework.serialization._lists import lists_of
from sendframework.serialization._opening import opened
from tests.records.making import SAMPLES
from tests.serialization.making import AREAS, changed, payload

LISTS = lists_of(AREAS, None, None, None)
KEPT = Path(__file__).with_name("messages.txt")
PLAN = SAMPLES["plan"]()
TEXT = '{"kind": "plan", "schema": 1, "data": {"area": "001", "plan": "strategic-plan", "addresses": [1]}}'
SECRET = sf.Referral(area=AREAS[0], concern="Secret", met_on=date(2023, 3, 8), referred_to="ofsted")


def load(made, wanted=None, **options):
    return sf.from_dict(made, wanted, **({"areas": AREAS} | options))


def data(kind, **fields):
    """Load a sample with parts of its data replaced."""
    return load(payload(kind, **fields))


def text(words, wanted=None):
    return sf.from_json(words, wanted, areas=AREAS)


def line(source, wanted=None, **options):
    """What is told of the last line."""
    *_, last = sf.read_json_lines(source, wanted, areas=AREAS, **options)
    return last.get()


def row(**cells):
    return sf.from_rows([sf.to_rows([PLAN])[0] | cells], areas=AREAS)


def visit_row(**cells):
    return sf.from_rows([sf.to_rows([SAMPLES["full-inspection"]()])[0] | cells], areas=AREAS)


class Strange:
    """A file that gives no text."""

    def read(self):
        return 5


def table(words):
    return sf.from_csv(io.StringIO(words, newline=""), areas=AREAS)


CALLS = {
    # texts.
    "nothing": lambda: text(""),
    "blanks": lambda: text(" \n\t"),
    "cut off in a string": lambda: text('{\n "kind": "pl'),
    "cut off in a list": lambda: text('{"kind": [1,'),
    "no JSON": lambda: text("kind: plan"),
    "no JSON in line 2": lambda: text('{"kind": "plan",\n 5}'),
    "two payloads": lambda: text("{} {}"),
    "a long text": lambda: text("[" + "1, " * 50 + "}" + " " * 9 + "x" * 90),
    "brackets": lambda: text("[" * 200_000),
    "UTF-16": lambda: text('{"kind": "plan", "schema": 1, "data": {}}'.encode("utf-16-le")),
    "UTF-32": lambda: text(b"\0\0\0{\0\0\0}"),
    "Windows": lambda: text('{\n"kind": "a caf\u00e9 at the end of the road, and a pub"}'.encode("cp1252")),
    "Windows in line 1": lambda: text('"\u00e9"'.encode("cp1252")),
    "Windows after a blank line": lambda: text(b"\n\xe9"),
    "Windows before a line": lambda: text(b'"\xe9"\n'),
    "no known encoding": lambda: text(b'{"kind": "\x81"}'),
    "a key twice": lambda: text(TEXT.replace('"kind"', '"schema": 1, "kind"')),
    "a key three times": lambda: text(TEXT.replace('"plan": "', '"plan": "a", "plan": "b", "plan": "')),
    "numbers that are none": lambda: text(TEXT.replace("1]", "NaN, -Infinity]")),
    "a number too long": lambda: text(TEXT.replace("1]", "9" * 4999 + "]")),
    "half a key": lambda: text(TEXT.replace("addresses", r"\udc00")),
    # envelopes.
    "a list": lambda: load([]),
    "text in the place of an envelope": lambda: load('{"kind": "plan"}'),
    "bytes in the place of an envelope": lambda: load(b"{}"),
    "no envelope": lambda: load({"area": "001"}),
    "nothing but a kind": lambda: load({"kind": "plan"}),
    "a kind and a schema": lambda: load({"kind": "plan", "schema": 1}),
    "a misspelt kind": lambda: load(changed(payload("plan"), ("kind",), "plans")),
    "a kind far from any": lambda: load(changed(payload("plan"), ("kind",), "x")),
    "a kind that is no text": lambda: load(changed(payload("plan"), ("kind",), 5)),
    "a schema as text": lambda: load(changed(payload("plan"), ("schema",), "1")),
    "a schema of null": lambda: load(changed(payload("plan"), ("schema",), None)),
    "a schema as a fraction": lambda: load(changed(payload("plan"), ("schema",), 1.0)),
    "half a schema": lambda: load(changed(payload("plan"), ("schema",), 1.5)),
    "schema 0": lambda: load(changed(payload("plan"), ("schema",), 0)),
    "a schema of the future": lambda: load(changed(payload("plan"), ("schema",), 2)),
    "a schema of the future and no kind": lambda: load({"schema": 7, "kind": "x"}),
    "data that are no object": lambda: load(changed(payload("plan"), ("data",), [])),
    "a key too many": lambda: load({**payload("plan"), "knd": 1, 5: None}),
    "another kind than asked for": lambda: load(payload("plan"), sf.Visit),
    "what no step can change": lambda: opened(
        {"kind": "plan", "schema": 1, "data": {}}, None, LISTS, steps=(lambda made: made["x"],)
    ),
    # records.
    "an unknown key": lambda: data("full-inspection", xyz="x"),
    "a key of 80 characters": lambda: data("plan", **{"xyz " * 20: 1}),
    "a key of 84 characters": lambda: data("plan", **{"xyz " * 21: 1}),
    "a misspelt key": lambda: data("plan", adresses=[1]),
    "a missing key": lambda: data("plan", area=...),
    "two missing keys": lambda: data("plan", area=..., plan=...),
    "a number for text": lambda: data("plan", note=5),
    "null for a list": lambda: data("plan", addresses=None),
    "text for a list": lambda: data("plan", addresses="1"),
    "a list for an object": lambda: data("full-inspection", on_site=[]),
    "text for an object": lambda: data("full-inspection", on_site="2025-09-22"),
    "text for a body": lambda: data("plan", responsible_bodies=["Leeds City Council"]),
    "a name with an accent for a body": lambda: data("plan", responsible_bodies=["Caf\u00e9"]),
    "a text of 80 characters for a body": lambda: data("plan", responsible_bodies=["x" * 80]),
    "a long text for a body": lambda: data("plan", responsible_bodies=["x" * 81]),
    "text for what has no more keys": lambda: data("full-inspection", other_dates=["2025-09-22"]),
    "text for what has many more keys": lambda: data("full-inspection", participation=["parents"]),
    "text for findings": lambda: data("full-inspection", findings="none"),
    "true for a number": lambda: data("plan", addresses=[True]),
    "a whole number as a fraction": lambda: data("plan", addresses=[2.0]),
    "0": lambda: data("plan", addresses=[0, 0]),
    "a number twice": lambda: data("plan", addresses=[1, 2, 1]),
    "text for a boolean": lambda: data("revisit", progress=[{"sufficient": "yes"}]),
    "a misspelt code": lambda: data("plan", plan="strategic-plans"),
    "a code far from any": lambda: data("support-action", by="x" * 99),
    "a number for a code": lambda: data("plan", plan=7),
    "null for a code": lambda: data("plan", plan=None),
    "a list for an actor": lambda: data("support-action", by=[]),
    "an unknown area": lambda: data("plan", area="919"),
    "an area by its name": lambda: data("plan", area="northshire"),
    "an area by a name that two have": lambda: load(payload("plan", area="Dorset"), areas=None),
    "a number for an area": lambda: data("plan", area=1),
    "a misspelt theme": lambda: data("thematic-visit", theme="alternative-provisions"),
    "a theme by its name": lambda: data("thematic-visit", theme="Alternative provision"),
    "a method by a number": lambda: data(
        "full-inspection", participation=[{"group": "parent-carer-forum", "channel": 1}]
    ),
    "a misspelt group": lambda: data("full-inspection", participation=[{"group": "parent-carer-forun"}]),
    "a group far from any": lambda: data("full-inspection", participation=[{"group": "zzz"}]),
    "a date of digits": lambda: data("full-inspection", notified_on="20250908"),
    "a day that is none": lambda: data("full-inspection", notified_on="2025-02-29"),
    "a date itself": lambda: data("full-inspection", notified_on=date(2025, 9, 8)),
    "a date itself for a part of one": lambda: data("full-inspection", published_on=date(2025, 9, 8)),
    "a number for a date": lambda: data("full-inspection", notified_on=2025),
    "null for a period or a part": lambda: data("full-inspection", published_on=5),
    "a part of a date that is none": lambda: data("full-inspection", published_on="soon"),
    "a year too early": lambda: data("full-inspection", published_on="1899"),
    "a day for a part": lambda: data("interim-visit", visited="2020-10-05"),
    "a season with a capital for a part": lambda: data("interim-visit", visited="Autumn 2020"),
    "a number for a period": lambda: data("interim-visit", visited=2020),
    "a period backwards": lambda: data("interim-visit", visited={"start": "2020-10-05", "end": "2020-10-01"}),
    "no tag": lambda: data("full-inspection", findings={}),
    "a wrong tag": lambda: data("full-inspection", findings={"framework": "area"}),
    "a tag of another type": lambda: data("full-inspection", findings={"framework": []}),
    "keys of the other framework": lambda: data(
        "full-inspection", findings={"framework": "local-area-send", "outcome": "inconsistent", "x": 1}
    ),
    "an unknown key below findings": lambda: data(
        "full-inspection", findings={"framework": "area-send", "next_steps": {"xyz": 1}}
    ),
    "blank text in a list": lambda: data("full-inspection", findings={"framework": "area-send", "needs": ["a", "\t"]}),
    "half a character": lambda: data("plan", note="\ud83d"),
    "an identifier with a blank": lambda: data(
        "full-inspection", team=[{"inspectorate": "ofsted", "role": "a b", "count": 1}]
    ),
    "provenance of no field": lambda: data("full-inspection", provenance=[{"field": "colour", "document": "A letter"}]),
    "provenance of no field beside blank text": lambda: data(
        "plan", note=" ", provenance=[{"field": "colour", "document": "A letter"}]
    ),
    "what may stand twice beside blank text": lambda: data(
        "full-inspection",
        findings={"framework": "area-send", "needs": [" "], "areas_for_improvement": [{"number": 1}] * 2},
    ),
    "a group twice": lambda: data(
        "full-inspection",
        participation=[{"group": "parents-and-carers"}, {"group": "parents-and-carers", "heard": True}],
    ),
    "a finding without a visit": lambda: text(sf.to_json(SECRET, internal=True).replace('"2023-03-08"', '"Secret"')),
    "a key of what is internal": lambda: text(
        sf.to_json(SECRET, internal=True).replace('"concern"', '"Secret": 1, "concern"')
    ),
    "a text that breaks off in what is internal": lambda: text(sf.to_json(SECRET, internal=True)[:-9]),
    "another kind where a referral is wanted": lambda: load(payload("plan", Secret=1, note=["Secret"]), sf.Referral),
    "no kind where a referral is wanted": lambda: load({"data": "Secret"}, sf.Referral),
    "what is internal without its envelope": lambda: load(
        {field.name: "Secret" for field in attrs.fields(sf.Referral) if field.default is attrs.NOTHING}
    ),
    "another encoding of what is internal": lambda: text(sf.to_json(SECRET, internal=True).encode("utf-16-le")),
    "bad bytes in what is internal": lambda: text(sf.to_json(SECRET, internal=True).encode() + b"\xe9"),
    "a line that breaks off in what is internal": lambda: line([sf.to_json(SECRET, internal=True)[:-9]]),
    "no JSON where a review is wanted": lambda: text('{"kind": "Secret', sf.ThematicReview),
    # callers.
    "no text": lambda: text(5),
    "an indent below 0": lambda: sf.to_json(PLAN, indent=-1),
    "an indent in words": lambda: sf.to_json(PLAN, indent="2"),
    "no record": lambda: sf.to_dict("plan"),
    "no record for text": lambda: sf.to_json(5),
    "a report among records": lambda: sf.to_rows([5]),
    "what is internal": lambda: sf.to_dict(SECRET),
    "what is internal as text": lambda: sf.to_json(SECRET),
    "no class for a dictionary": lambda: load(payload("plan"), "plan"),
    "no class for a text": lambda: text("{}", int),
    "no class for lines": lambda: line(["{}"], sf.Body),
    "no class for rows": lambda: sf.from_rows([], sf.Body),
    "no class for a table": lambda: sf.from_csv(io.StringIO(), sf.Body),
    "a report for rows": lambda: sf.from_rows([], sf.NationalReport),
    "areas that are one area": lambda: load(payload("plan"), areas=AREAS[0]),
    "areas that are a word": lambda: load(payload("plan"), areas="001"),
    "an area that is none": lambda: load(payload("plan"), areas=[AREAS[0], "x"]),
    "an area twice": lambda: load(payload("plan"), areas=[AREAS[0], AREAS[0]]),
    "themes that are areas": lambda: load(payload("plan"), themes=AREAS),
    "groups that are areas": lambda: load(payload("plan"), groups=AREAS),
    "methods that are areas": lambda: load(payload("plan"), methods=AREAS),
    "a base that is no converter": lambda: sf.converter(base=5),
    "no converter": lambda: sf.register_hooks(5),
    "no record for a converter": lambda: sf.converter().unstructure(5, sf.Record),
    "a kind that is none": lambda: sf.json_schema("full-inspektion"),
    "no kind": lambda: sf.json_schema(sf.Body),
    # lines.
    "a line too long": lambda: line(["x" * 100], longest=9),
    "bytes too long": lambda: line(io.BytesIO(b"{}\n" + b"x" * 3000), longest=1200),
    "a line too long of what is internal": lambda: line([sf.to_json(SECRET, internal=True)], longest=100),
    "a line in another encoding of what is internal": lambda: line(
        io.BytesIO(sf.to_json(SECRET, internal=True).encode("utf-16-le"))
    ),
    "a line that is no JSON": lambda: line(["", "{,"]),
    "a line in another encoding": lambda: line(io.BytesIO('{"kind": "plan"}'.encode("utf-16-le"))),
    "a line of bad bytes": lambda: line([b"\xff"]),
    "lines opened in another encoding": lambda: line(io.TextIOWrapper(io.BytesIO(b"\xe9\n"), encoding="ascii")),
    "a line without an envelope": lambda: line(["{}"]),
    "a key twice in a line": lambda: line([TEXT.replace('"kind"', '"schema": 1, "kind"')]),
    "a line with more after it": lambda: line(["{}X\r\n"]),
    "a line of bytes with more after it": lambda: line([b"{}X\r\n"]),
    "a line that is none": lambda: line(["{}", 5]),
    "one text": lambda: line("{}\n{}"),
    "one text of bytes": lambda: line(b"{}"),
    "no lines": lambda: line(5),
    "a limit below 1": lambda: line([], longest=0),
    "a file that is not there": lambda: line("none.jsonl"),
    "a file that breaks off": lambda: line(gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(b"{}" * 99)[:-12]))),
    "a file of another sort": lambda: line(lzma.LZMAFile(io.BytesIO(b"{}" * 99))),  # noqa: SIM115  # a file of bytes
    "nothing to write": lambda: sf.write_json_lines(5, io.StringIO()),
    "nowhere to write": lambda: sf.write_json_lines([], 5),
    "no record to write": lambda: sf.write_json_lines([5], io.StringIO()),
    # rows.
    "a number for text in a cell": lambda: row(reference=7),
    "a day with a time": lambda: visit_row(notified_on=datetime.fromisoformat("2025-09-22T09:00")),
    "a number for a day": lambda: visit_row(notified_on=45908),
    "a day of another form": lambda: visit_row(notified_on="08/09/2025"),
    "a number in words": lambda: row(schema="one"),
    "a list that is no JSON": lambda: row(addresses="[1,"),
    "a list that is a number": lambda: row(addresses="1"),
    "a list itself": lambda: row(addresses=[]),
    "a key twice in a cell": lambda: row(responsible_bodies='[{"kind": "other", "name": "A", "name": "B"}]'),
    "a fault in a list": lambda: row(addresses="[0]"),
    "an unknown column": lambda: row(colour=None),
    "a column that has no name": lambda: row(**{"": 1}),
    "a misspelt column": lambda: row(adresses="[1]"),
    "a column of another kind": lambda: row(held_on="2025-09-08"),
    "a column below one of another kind": lambda: row(**{"findings.next_steps.next_full_inspection_years": 1}),
    "a column of other kinds": lambda: sf.from_rows([sf.to_rows([SAMPLES["interim-visit"]()])[0] | {"area": "001"}]),
    "no kind of row": lambda: row(kind=None),
    "an unknown kind of row": lambda: row(kind="plans"),
    "a kind of row that is no text": lambda: row(kind=5),
    "a report in a row": lambda: row(kind="national-report"),
    "what is internal in a row": lambda: sf.from_rows(
        [sf.to_dict(SECRET, internal=True)["data"] | {"kind": "referral"}]
    ),
    "no schema of a row": lambda: row(schema=""),
    "a row of another schema": lambda: row(schema="2"),
    "no area": lambda: row(area=None),
    "a part of what is filled": lambda: sf.from_rows(
        [sf.to_rows([SAMPLES["interim-visit"]()])[0] | {"visited": "2020", "visited.start": "2020-10-05"}], areas=AREAS
    ),
    "something for an object": lambda: visit_row(
        **{"report": "yes", "findings.next_steps.priority_action_plan_required": 1, "tracked.count": 1.5}
    ),
    "no rows": lambda: sf.from_rows(5),
    "a row that is none": lambda: sf.from_rows([{}, 5]),
    "no records": lambda: sf.to_rows({}),
    # tables.
    "an empty table": lambda: table(""),
    "a column twice": lambda: table("kind,schema,kind\n"),
    "too few cells": lambda: table("kind,schema,area\n\nplan,1\n"),
    "a quote within a cell": lambda: table('kind,schema\nplan,"1"1\n'),
    "a quote in the first row": lambda: table('kind,schema"\n'),
    "a bad cell": lambda: table("kind,schema,area,addresses,plan\n\nplan,1,001,[0],strategic-plan\n"),
    "a bad cell in a column below a column": lambda: table(
        "kind,schema,visited,reference,visited.start\ninterim-visit,1,,visit,2020-13-05\n"
    ),
    "a bad item in a column below": lambda: table(
        'kind,schema,area,findings.framework,findings.needs\nfull-inspection,1,001,area-send,"["" ""]"\n'
    ),
    "a missing cell": lambda: table("kind,schema,area,plan\nplan,1,,strategic-plan\n"),
    "a missing column": lambda: table("kind,schema,plan\nplan,1,strategic-plan\n"),
    "a column that nobody knows": lambda: table("kind,schema,area,plan,colour\nplan,1,001,strategic-plan,red\n"),
    "a table in another encoding": lambda: sf.from_csv(io.BytesIO("kind".encode("utf-16"))),
    "a table with bad bytes": lambda: sf.from_csv(io.BytesIO(b"\xe9")),
    "a table opened in another encoding": lambda: sf.from_csv(io.TextIOWrapper(io.BytesIO(b"\xe9"), encoding="ascii")),
    "a table that is not there": lambda: sf.from_csv("none.csv"),
    "a table that breaks off": lambda: sf.from_csv(
        gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(b"kind," * 99)[:-12]))
    ),
    "a table that gives no text": lambda: sf.from_csv(Strange()),
    "another kind than asked for in a table": lambda: sf.from_csv(
        io.StringIO("kind,schema,area,plan\nplan,1,001,strategic-plan\n"), sf.Visit, areas=AREAS
    ),
    "no table": lambda: sf.from_csv(5),
    "nowhere for a table": lambda: sf.to_csv([], 5),
}


def told(call):
    """What a call raises, with the class; one paragraph."""
    with pytest.raises(sf.SendFrameworkError) as caught:
        call()
    return f"{type(caught.value).__name__}: {caught.value}"


def kept():
    """The texts that are kept, by the names of the calls."""
    parts = (part.partition("\n") for part in KEPT.read_text("utf-8").strip().split("\n\n"))
    return {name.removeprefix("# "): words for name, _, words in parts}


def test_every_text_that_is_kept_has_a_call():
    assert list(kept()) == list(CALLS)


@pytest.mark.parametrize("name", CALLS)
def test_an_error_says_where_it_is_what_was_met_and_what_to_do(name):
    assert told(CALLS[name]) == kept()[name]


if __name__ == "__main__":
    KEPT.write_text("\n".join(f"# {name}\n{told(call)}\n" for name, call in CALLS.items()), "utf-8")
