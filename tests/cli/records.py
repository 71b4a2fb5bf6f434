"""Files of records for the tests of commands that read them."""

from datetime import date

import sendframework as sf
from tests.places import ROOT

EXAMPLES = ROOT / "examples"
FULL = sorted((EXAMPLES / "full-inspections").glob("*.json"))
CASES = sorted((EXAMPLES / "case-files").glob("*.json"))
REPORT = EXAMPLES / "reports" / "hertfordshire-2023.txt"
BOM = b"\xef\xbb\xbf"


def a_meeting(**fields):
    return sf.EngagementMeeting(area=sf.local_area("Hertfordshire"), held_on=date(2024, 5, 1), **fields)


def a_visit(**fields):
    """A thematic visit: no kind of record knows less."""
    return sf.ThematicVisit(
        area=sf.local_area("Leeds"), theme=sf.THEMES.find("alternative-provision"), reference="leeds", **fields
    )


WEEK = sf.Period(date(2024, 3, 11), date(2024, 3, 15))


def with_an_error():
    """An inspection with findings of a framework that had ended."""
    findings = sf.LocalAreaFindings(decision="no-written-statement")
    return sf.FullInspection(reference="wrong", area=sf.local_area("Leeds"), on_site=WEEK, findings=findings)


def with_a_query():
    """An inspection whose call came too late; nothing that it breaks is law."""
    return sf.FullInspection(reference="odd", area=sf.local_area("Leeds"), notified_on=date(2024, 3, 4), on_site=WEEK)


def lines_of(*records):
    return "".join(f"{sf.to_json(record)}\n" for record in records)


def put(path, text):
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return str(path)
