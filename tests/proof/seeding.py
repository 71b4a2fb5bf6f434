"""Makes the first files of the corpus: ``python -m tests.proof.seeding``.  Every date, outcome and word is made up."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import attrs

import sendframework as sf
from sendframework.readers import _report_pdf
from tests.proof.targets import CORPUS
from tests.readers import sheets
from tests.readers.fictional import OUTCOMES, Fiction
from tests.serialization.making import EVERY
from tests.serialization.test_reviews import INTERNAL, MADE

if TYPE_CHECKING:
    from collections.abc import Iterator

SHORT = Fiction(
    effective=("Needs are found early.",),
    needs=("Plans take too long.",),
    improvements=("Leaders should prepare young people for adulthood earlier.",),
    team=(("Forename Surnamethree, Ofsted HMI lead inspector", "Forename Surnamefour, CQC lead inspector"),),
    details=(("Local authority", "Integrated care board"), ("Northmere County Council", "NHS Mereside and Fells ICB")),
)
REPORTS = {
    "failings": Fiction(),
    "positive": Fiction(actions=(), outcome=OUTCOMES["typically-positive"], dates="1 to 9 June 2023"),
    "inconsistent": Fiction(
        actions=(), outcome=OUTCOMES["inconsistent"], team_heading=False, improvements_heading=False
    ),
}


def _in_words(fiction: Fiction) -> list[list[Any]]:
    """What the process of its own answers for a PDF, in the short form of the corpus."""
    answer = _report_pdf._asked("seed", fiction.pdf())
    return [
        [
            [" ".join(f"{place}:{kind}" for place, kind in block["path"]), block["text"], round(block["x"])]
            for block in page
        ]
        for page in answer["pages"]
    ]


def _texts() -> Iterator[tuple[str, str]]:
    records = {name: make() for name, make in EVERY.items()}
    for name, record in (records | INTERNAL | {"report": MADE.report}).items():
        yield f"payload/{name}.json", sf.to_json(record, internal=True)
    few = [records[f"{kind}-least"] for kind in ("full-inspection", "plan", "revisit")]
    yield "json/lines.json", "".join(f"{sf.to_json(record)}\n" for record in few)
    yield "json/plan.json", sf.to_json(records["plan-full"], indent=2)
    yield "json/twice.json", '{"kind": "plan", "schema": 1, "kind": "plan", "data": {"area": NaN, "x": -Infinity}}\n'
    for name, report in REPORTS.items():
        yield f"report-text/{name}.txt", report.text()
    yield "report-text/one-line.txt", re.sub(r"\n", " ", SHORT.text())
    yield "report-pdf/tagged.json", json.dumps(_in_words(Fiction()), separators=(",", ":"))
    yield "report-pdf/no-actions.json", json.dumps(_in_words(REPORTS["positive"]), separators=(",", ":"))


def _others() -> Iterator[tuple[str, bytes]]:
    official = {"Notes": sheets.NOTES, "D1": sheets.official()}
    management = {"Report": sheets.management()}
    yield "workbook/official.ods", sheets.as_ods(official)
    yield "workbook/official.xlsx", sheets.as_xlsx(official)
    yield "workbook/management.ods", sheets.as_ods(management)
    yield "workbook/management.xlsx", sheets.as_xlsx(management)
    yield "csv/official.csv", sheets.as_csv([*sheets.official(), [sheets.NOTES[3][1]]])
    yield "csv/management.csv", sheets.as_csv(sheets.management())
    yield "csv/records.csv", _as_csv()
    yield "report-pdf/tagged.pdf", attrs.evolve(SHORT, actions=SHORT.actions[:1], complaints=False).pdf()
    yield "report-pdf/plain.pdf", SHORT.pdf(tagged=False)


def _as_csv() -> bytes:
    columns: dict[str, None] = {}
    rows = sf.to_rows([EVERY[name]() for name in ("plan-least", "engagement-meeting-least", "support-action-full")])
    columns = dict.fromkeys(rows[0])
    return sheets.as_csv([list(columns), *([row[column] for column in columns] for row in rows)])


def main() -> None:
    """Write each file that is not there: an archive has the time at which it was made in it."""
    made = {name: text.encode() for name, text in _texts()} | dict(_others())
    for name, data in made.items():
        path = CORPUS / name
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)


if __name__ == "__main__":
    main()
