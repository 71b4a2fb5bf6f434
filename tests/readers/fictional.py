"""Reports of places that do not exist, laid out as published ones are: as text, as tagged PDFs and as plain PDFs."""

import textwrap
import zlib

import attrs

from tests.areas.making import area, gss

AREA = area(code="001", name="Northmere", variants=("North Mere",), gss_codes=(gss("E10000999"),))
COUNCIL, BOARD = "Northmere County Council", "NHS Mereside and Fells Integrated Care Board"
BULLET = "\N{BLACK MEDIUM SQUARE}"

OUTCOMES = {
    "typically-positive": (
        (
            "The local area partnership's special educational needs and/or disabilities (SEND) arrangements "
            "typically lead "
            "to positive experiences and outcomes for children and young people with SEND. The local area "
            "partnership is "
            "taking action where improvements are needed."
        ),
        "The next full area SEND inspection will be within approximately 5 years.",
        (
            "Ofsted and the Care Quality Commission (CQC) ask that the local area partnership updates and "
            "publishes its "
            "strategic plan based on the recommendations set out in this report."
        ),
    ),
    "inconsistent": (
        (
            "The local area partnership's arrangements lead to inconsistent experiences and outcomes for children and "
            "young people with special educational needs and/or disabilities (SEND). The local area "
            "partnership must work "
            "jointly to make improvements."
        ),
        "The next full area SEND inspection will be within approximately 3 years.",
        (
            "Ofsted and CQC ask that the local area partnership updates and publishes its strategic plan based on the "
            "recommendations set out in this report."
        ),
    ),
    "widespread-or-systemic-failings": (
        (
            "There are widespread and/or systemic failings leading to significant concerns about the experiences and "
            "outcomes of children and young people with special educational needs and/or disabilities "
            "(SEND), which the "
            "local area partnership must address urgently."
        ),
        (
            "A monitoring inspection will be carried out within approximately 18 months. The next full "
            "reinspection will "
            "be within approximately 3 years."
        ),
        (
            "As a result of this inspection, HMCI requires the local area partnership to prepare and submit a priority "
            "action plan (area SEND) to address the identified areas for priority action."
        ),
    ),
}
FAILINGS = "widespread-or-systemic-failings"


@attrs.frozen(kw_only=True)
class Fiction:
    """What a report of Northmere says; a form feed in a text is where a page ends."""

    title: str = "Area SEND inspection of Northmere Local Area Partnership"
    dates: str = "5 to 9 June 2023"
    footer_dates: str | None = "5 to 9 June 2023"
    previous: str = "14 to 18 May 2018"
    outcome: tuple[str, ...] = OUTCOMES[FAILINGS]
    responsible: str = (
        f"{COUNCIL} and {BOARD} (ICB) are jointly responsible for the planning and commissioning of services."
    )
    effective: tuple[str, ...] = ("Needs are found early.", "Families meet people who listen. They are\fheard.")
    needs: tuple[str, ...] = ("Plans take too long.", "Waits are long. For example:", "Moves are hard.")
    actions: tuple[tuple[str, str], ...] = (
        (f"{COUNCIL} and {BOARD}", "Leaders should act with urgency to shorten the time that plans take."),
        (f"{COUNCIL}, {BOARD}, school and college leaders", "Leaders must agree who pays, and say so\fto families."),
        (BOARD, "The board should tell families how long they will wait."),
    )
    actions_heading: bool = True
    improvements: tuple[str, ...] = (
        "Leaders across the partnership should share what they know about each child.",
        (
            "The local area partnership should improve the quality of plans so that:\n"
            f"{BULLET} advice comes in time\n{BULLET} it is of use to\fteachers."
        ),
        "Leaders should prepare young people for adulthood earlier.",
    )
    improvements_heading: bool = True
    details: tuple[tuple[str, str], ...] = (
        ("Local authority", "Integrated care board"),
        (COUNCIL, "NHS Mereside and Fells ICB"),
        ("Forename Surnameone, Director of Children's Services", "Forename Surnametwo, Chief Executive"),
        ("www.example.org", "www.example.org"),
        ("Mere House, Northmere NM1 1AA", "Fell House, Northmere NM1 1AB"),
    )
    legal: str = (
        "This inspection was carried out at the request of the Secretary of State for Education under section 20(1)(a) "
        "of the Children Act 2004."
    )
    team: tuple[tuple[str, str], ...] = (
        ("Forename Surnamethree, Ofsted HMI lead inspector", "Forename Surnamefour, CQC lead inspector"),
        ("Forename Surnamefive, Ofsted HMI", "Forename Surnamesix, CQC inspector"),
        ("Forename Surnameseven, Ofsted Inspector", ""),
    )
    team_heading: bool = True
    complaints: bool = True
    width: int = 88

    def blocks(self):
        """Heads, paragraphs, lists and tables in order; rows of one or two cells."""
        yield "P", self.title
        yield "ROW", ("Inspection dates: ", self.dates)
        yield "P", f"Dates of previous inspection: {self.previous}"
        yield "P", "Inspection outcome"
        yield from (("P", part) for part in self.outcome)
        yield "P", "Information about the local area partnership"
        yield "P", self.responsible
        yield "P", "What is it like to be a child or young person with SEND in this area?"
        yield "P", "It is hard for some and good for others."
        yield "P", "What is the area partnership doing that is effective?"
        yield from (("LI", f"{BULLET} {part}") for part in self.effective)
        yield "P", "What does the area partnership need to do better?"
        yield from (("LI", f"{BULLET} {part}") for part in self.needs)
        if self.actions:
            yield "P", "Areas for priority action"
            if self.actions_heading:
                yield "ROW", ("Responsible body", "Areas for priority action")
            yield from (("ROW", row) for row in self.actions)
        if self.improvements:
            yield "P", "Areas for improvement"
            if self.improvements_heading:
                yield "ROW", ("Areas for improvement",)
            yield from (("ROW", (part,)) for part in self.improvements)
        yield "P", "Local area partnership details"
        yield from (("ROW", row) for row in self.details)
        yield "P", "Information about this inspection"
        yield "P", self.legal
        yield "P", "Inspection team"
        if self.team_heading:
            yield "ROW", ("Ofsted", "Care Quality Commission")
        yield from (("ROW", row) for row in self.team)
        if self.complaints:
            yield "P", "If you are not happy with the inspection or the report, you can complain to Ofsted."
        yield (
            "P",
            "The Office for Standards in Education, Children's Services and Skills (Ofsted) regulates and inspects.",
        )

    def pages(self):
        """Blocks by page; a row that is broken goes on with an empty first cell."""
        pages = [[]]
        for kind, held in self.blocks():
            cells = held if kind == "ROW" else (held,)
            cells = tuple(cell.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}") for cell in cells)
            parts = [cell.split("\f") for cell in cells]
            for number in range(max(map(len, parts))):
                if number:
                    pages.append([])
                pages[-1].append((kind, tuple(part[number] if number < len(part) else "" for part in parts)))
        return pages

    def footer(self, page):
        dates = f", {self.footer_dates}" if self.footer_dates else ""
        return f"Area SEND inspection report: Northmere Local Area Partnership{dates} {page}"

    def lines(self, kind, cells):
        """The lines of each cell of a block."""
        width = self.width if len(cells) == 1 else self.width // 2 - 2
        wrapped = []
        for cell in cells:
            parts = [textwrap.wrap(part, width, break_on_hyphens=False) for part in cell.split("\n")]
            wrapped.append([line for part in parts for line in part])
        return wrapped

    def text(self):
        """As programs extract it: cell after cell, one-line cells side by side, the footer stuck to the last line."""
        pages = []
        for page in self.pages():
            lines = []
            for kind, cells in page:
                wrapped = [part for part in self.lines(kind, cells) if part]
                if len(wrapped) > 1 and all(len(part) == 1 for part in wrapped):
                    lines.append(" ".join(part[0] for part in wrapped))
                else:
                    lines += [line for part in wrapped for line in part]
            footer = self.footer(len(pages) + 1) if pages else ""
            pages.append("\n".join(lines) + footer)
        return "\f".join(pages)

    def pdf(self, *, tagged=True):
        return as_pdf(self, tagged=tagged)


def written(objects, *, trailer=""):
    """Objects, numbered from 1, as a PDF whose catalogue is the first."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, held in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + (held if isinstance(held, bytes) else held.encode("cp1252")) + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += f"trailer <</Size {len(objects) + 1} /Root 1 0 R {trailer}>>\nstartxref\n{start}\n%%EOF".encode()
    return bytes(out)


def stream(data, extra=""):
    return f"<</Length {len(data)} {extra}>>\nstream\n".encode() + data + b"\nendstream"


def squeezed(data):
    return stream(zlib.compress(data, 9), "/Filter/FlateDecode")


def _shown(line):
    for sign in "\\()":
        line = line.replace(sign, f"\\{sign}")
    return line.replace(BULLET, "\N{BULLET}")


def as_pdf(fiction, *, tagged):
    """A small PDF; its structure is as Word makes it: a table on each page, and the footer is in none."""
    pages = fiction.pages()
    objects = ["", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>", ""]
    kids, tables, parents = [], [], []
    for number, page in enumerate(pages, start=1):
        place = len(objects) + 1
        objects += ["", ""]
        content, height, marks, rows = [], 800, [], []
        for kind, cells in page:
            elements, used = [], 0
            for column, lines in enumerate(fiction.lines(kind, cells)):
                if not lines:
                    elements.append("")
                    continue
                tag = "LI" if kind == "LI" else "P"
                content.append(f"/{tag} <</MCID {len(marks)}>> BDC" if tagged else "")
                for index, line in enumerate(lines):
                    content.append(f"BT /F1 9 Tf {50 + 250 * column} {height - 11 * index} Td ({_shown(line)} ) Tj ET")
                content.append("EMC" if tagged else "")
                elements.append(f"<</S/{tag}/Pg {place} 0 R/K {len(marks)}/P %d 0 R>>")
                marks.append(None)
                used = max(used, len(lines))
            height -= 11 * used + 6
            rows.append(elements)
        if number > 1:
            footer = f"BT /F1 9 Tf 50 20 Td ({_shown(fiction.footer(number))}) Tj ET"
            content.append(f"/Artifact BMC {footer} EMC" if tagged else footer)
        objects[place - 1] = (
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {place + 1} 0 R/StructParents {number - 1}"
            "/Resources<</Font<</F1 3 0 R>>>>>>"
        )
        objects[place] = squeezed("\n".join(content).encode("cp1252"))
        kids.append(f"{place} 0 R")
        if tagged:
            tables.append(_table(objects, rows, parents))
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>"
    objects[0] = "<</Type/Catalog/Pages 2 0 R>>"
    if tagged:
        objects[0] = "<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot 4 0 R>>"
        numbers = " ".join(f"{index} [{' '.join(held)}]" for index, held in enumerate(parents))
        document = len(objects) + 1
        objects.append(f"<</S/Document/P 4 0 R/K[{' '.join(tables)}]>>")
        for table in tables:
            index = int(table.split()[0]) - 1
            objects[index] = objects[index].replace("PARENT", f"{document} 0 R")
        objects[3] = f"<</Type/StructTreeRoot/K {document} 0 R/ParentTree<</Nums[{numbers}]>>>>"
    else:
        objects[3] = "null"
    return written(objects)


def _table(objects, rows, parents):
    """The elements of one page's table; parents gets the element of each mark."""
    objects.append("")
    table = len(objects)
    row_numbers, leaves = [], []
    for cells in rows:
        objects.append("")
        row = len(objects)
        cell_numbers = []
        for leaf in cells:
            objects.append("")
            cell = len(objects)
            inner = ""
            if leaf:
                objects.append(leaf % cell)
                leaves.append(f"{len(objects)} 0 R")
                inner = f"/K[{len(objects)} 0 R]"
            objects[cell - 1] = f"<</S/TD/P {row} 0 R{inner}>>"
            cell_numbers.append(f"{cell} 0 R")
        objects[row - 1] = f"<</S/TR/P {table} 0 R/K[{' '.join(cell_numbers)}]>>"
        row_numbers.append(f"{row} 0 R")
    objects[table - 1] = f"<</S/Table/P PARENT/K[{' '.join(row_numbers)}]>>"
    parents.append(leaves)
    return f"{table} 0 R"
