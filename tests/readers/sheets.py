"""Small workbooks and tables of our own in the layouts of the official ones, put together by hand.

The areas are real, so that the register knows them; every date, outcome and number of them here is invented.
"""

import csv
import io
import zipfile
from datetime import date, timedelta
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

PAGE = "https://reports.example.org/provider/44/{}"


class Link(NamedTuple):
    """Words that lead to an address."""

    words: str
    address: str


class Result(NamedTuple):
    """A formula and the result with which it was saved."""

    formula: str
    value: str


OFFICIAL = {
    "link": "Web link to Ofsted local authority webpage",
    "code": "Local authority code",
    "area": "Area name",
    "region": "Ofsted region",
    "start": "Inspection start date",
    "published": "Inspection publication date",
    "decision": "Inspection outcome: written statement of action required?",
    "weaknesses": "Number significant weaknesses identified in written statement of action",
    "revisit-start": "Revisit start date",
    "revisit-published": "Revisit publication date",
    "outcome": "Revisit outcome: sufficient progress in addressing all significant weaknesses?",
    "sufficient": "Number significant weaknesses where sufficient progress has been made",
    "insufficient": "Number significant weaknesses where sufficient progress has not been made",
}
MANAGEMENT = {
    "link": "Link to report webpage for the local authority and local area partnership",
    "area": "Local area partnership",
    "region": "Ofsted region",
    "start": "Inspection start date",
    "published": "Inspection publication date",
    "outcome": "Inspection outcome",
    "plan": "Priority action plan required?",
    "priority-areas": "Number of areas for priority action",
}
NORTH = "North East, Yorkshire and the Humber"


def official_row(*cells, page="80001"):
    """One row of the table of 2016 to 2022, by our words for its columns; what is not given is blank."""
    link = Link("Ofsted LA Webpage", PAGE.format(page))
    return dict(zip(OFFICIAL, [link, *cells, *[None] * (12 - len(cells))], strict=True))


OFFICIAL_ROWS = (
    official_row("E08000035", "Leeds", NORTH, date(2017, 3, 6), date(2017, 5, 5), "No"),
    official_row("E08000016", "Barnsley", NORTH, date(2018, 6, 4), date(2018, 8, 10), "Yes", 3, "Not revisited yet"),
    official_row(
        *("E10000008", "Devon", "South West", date(2017, 9, 11), date(2017, 11, 1), "Yes", 4),
        *(date(2020, 1, 13), date(2020, 3, 2), "Some", 1, 3),
    ),
    official_row(
        *("E09000007", "Camden", "London", date(2019, 2, 4), date(2019, 4, 1), "Yes", 2),
        *(date(2021, 5, 10), date(2021, 7, 1), "Yes", 2, 0),
        page="202",
    ),
    official_row(
        *("E10000016", "Kent", "South East", date(2019, 6, 3), date(2019, 8, 1), "Yes", 1),
        *(date(2021, 9, 13), date(2021, 11, 1), "No", 0, 1),
    ),
)
MANAGEMENT_ROWS = (
    {
        "link": Link("Report webpage", PAGE.format("80002")),
        "area": "Rutland",
        "region": "East Midlands",
        "start": date(2023, 2, 6),
        "published": date(2023, 4, 14),
        "outcome": "Typically positive experiences and outcomes",
        "plan": "No",
        "priority-areas": None,
    },
    {
        "link": Link("Report webpage", PAGE.format("80003")),
        "area": "Dorset",
        "region": "South West",
        "start": date(2023, 3, 6),
        "published": date(2023, 5, 19),
        "outcome": "Widespread and/or systemic failings",
        "plan": "Yes",
        "priority-areas": 2,
    },
    {
        "link": Link("Report webpage", PAGE.format("80004")),
        "area": "Kingston upon Thames",
        "region": "London",
        "start": date(2023, 3, 13),
        "published": date(2023, 5, 26),
        "outcome": "Inconsistent experiences and outcomes",
        "plan": "No",
        "priority-areas": None,
    },
)
ABOVE = (
    ["Area SEND inspection and revisit outcomes carried out by 31 August 2022, all invented [note 1]"],
    ["This worksheet contains one table."],
)
NOTES = (
    ["Notes"],
    ["Note number", "Note text"],
    [1, "Two areas of these invented notes are no more."],
    [
        2,
        (
            "Dorset were inspected in June 2016 and required a WSoA. The revisit took place in March 2019 and Dorset "
            "were deemed to be making sufficient progress in addressing some significant weaknesses."
        ),
    ],
    [3, "Northamptonshire were inspected in July 2016 and did not require a WSoA."],
)


def table(headings, rows, above=(), columns=None):
    """Rows of cells: prose, the headings, and each row in the order of the headings."""
    columns = columns or list(headings)
    return [
        *map(list, above),
        [headings[column] for column in columns],
        *([row.get(column) for column in columns] for row in rows),
    ]


def official(rows=OFFICIAL_ROWS, above=ABOVE, columns=None, headings=OFFICIAL):
    return table(headings, rows, above, columns)


def management(rows=MANAGEMENT_ROWS, above=(), columns=None, headings=MANAGEMENT):
    return table(headings, rows, above, columns)


def in_csv(value, *, links=True):
    match value:
        case None:
            return ""
        case date():
            return f"{value:%d/%m/%Y}"
        case Link():
            return value.address if links else value.words
        case Result():
            return value.value
    return str(value)


def as_csv(rows, *, encoding="utf-8", links=True):
    made = io.StringIO(newline="")
    csv.writer(made).writerows([in_csv(value, links=links) for value in row] for row in rows)
    return made.getvalue().encode(encoding)


def packed(parts, method=zipfile.ZIP_DEFLATED):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return made.getvalue()


ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
ODS_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODS_TYPE}"/></manifest:manifest>'
)


def ods_cell(value):
    match value:
        case None:
            return "<table:table-cell/>"
        case date():
            return f'<table:table-cell office:value-type="date" office:date-value="{value}T00:00:00"/>'
        case int() | float():
            return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
        case Link(words, address):
            value = Result(f'of:=HYPERLINK("{address}";"{words}")', words)
    formula = f" table:formula={quoteattr(value.formula)}" if isinstance(value, Result) else ""
    words = value.value if isinstance(value, Result) else value
    return f'<table:table-cell office:value-type="string"{formula}><text:p>{escape(words)}</text:p></table:table-cell>'


def ods_content(body, before=""):
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}<office:document-content '
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink">'
        f"<office:body><office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>"
    )


def ods_sheet(name, rows):
    cells = ("".join(map(ods_cell, row)) for row in rows)
    # As the official file has it: each row goes on to the last column that there can be.
    rest = '<table:table-cell table:number-columns-repeated="16371"/>'
    inside = "".join(f"<table:table-row>{row}{rest}</table:table-row>" for row in cells)
    return f"<table:table table:name={quoteattr(name)}>{inside}</table:table>"


def as_ods(sheets, *, before="", body=None, manifest=ODS_MANIFEST):
    body = "".join(ods_sheet(name, rows) for name, rows in sheets.items()) if body is None else body
    return packed({"mimetype": ODS_TYPE, "META-INF/manifest.xml": manifest, "content.xml": ods_content(body, before)})


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STYLES = (
    f'<styleSheet xmlns="{MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/>'
    "</cellXfs></styleSheet>"
)


def letters(column):
    return chr(ord("A") + column)


def xlsx_cell(place, value):
    match value:
        case None:
            return f'<c r="{place}" s="1"/>'
        case date():
            return f'<c r="{place}" s="1"><v>{(value - date(1899, 12, 30)) // timedelta(days=1)}</v></c>'
        case int() | float():
            return f'<c r="{place}"><v>{value}</v></c>'
        case Link(words, address):
            value = Result(f'HYPERLINK("{address}","{words}")', words)
    if isinstance(value, Result):
        return f'<c r="{place}" t="str"><f>{escape(value.formula)}</f><v>{escape(value.value)}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def xlsx_sheet(rows, after=""):
    inside = "".join(
        f'<row r="{at}">{"".join(xlsx_cell(f"{letters(column)}{at}", value) for column, value in enumerate(row))}</row>'
        for at, row in enumerate(rows, start=1)
    )
    return f'<worksheet xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheetData>{inside}</sheetData>{after}</worksheet>'


def relations(targets, kind="worksheet"):
    inside = "".join(
        f'<Relationship Id="{identity}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for identity, target in targets.items()
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inside}</Relationships>'
    )


def xlsx_parts(sheets):
    names = list(sheets)
    listed = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{at}" r:id="rId{at}"/>' for at, name in enumerate(names, start=1)
    )
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": relations({"rId1": "xl/workbook.xml"}, "officeDocument"),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(
            {f"rId{at}": f"worksheets/sheet{at}.xml" for at in range(1, len(names) + 1)}
        ),
        "xl/styles.xml": STYLES,
    }
    return parts | {f"xl/worksheets/sheet{at}.xml": xlsx_sheet(sheets[name]) for at, name in enumerate(names, start=1)}


def as_xlsx(sheets, **more):
    return packed(xlsx_parts(sheets) | more)


def filled(rows):
    """How many cells of some rows hold something."""
    return sum(value is not None and str(value).strip() != "" for row in rows for value in row)
