"""Files that are damaged, mistaken or made to harm: one clear error, soon, in little memory, with nothing executed."""

import builtins
import io
import os
import struct
import subprocess
import sys
import tracemalloc
import zipfile
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

import sendframework as sf
from sendframework import readers
from sendframework.readers._scanning import OdsScan, UnfitError, scan
from sendframework.readers._sheets import column_letters
from tests.readers import sheets

READERS = {
    "official statistics": (readers.official_statistics, sheets.official()),
    "management information": (readers.management_information, sheets.management()),
}
ODS = sheets.as_ods({"Table": sheets.official()})
XLSX = sheets.as_xlsx({"Table": sheets.official()})
CSV = sheets.as_csv(sheets.official())
CELL = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'


def read(data, name=None):
    opened = io.BytesIO(data)
    if name:
        opened.name = name
    return readers.official_statistics(opened)


def ods(rows, before="", **more):
    return sheets.as_ods({}, body=f'<table:table table:name="T">{rows}</table:table>', before=before, **more)


def xlsx(cells, **more):
    sheet = f'<worksheet xmlns="{sheets.MAIN}"><sheetData>{cells}</sheetData></worksheet>'
    return sheets.as_xlsx({"T": []}, **{"xl/worksheets/sheet1.xml": sheet} | more)


def repeated(rows=1, columns=1, cell=CELL):
    cell = cell.replace("<table:table-cell", f'<table:table-cell table:number-columns-repeated="{columns}"', 1)
    return f'<table:table-row table:number-rows-repeated="{rows}">{cell}</table:table-row>'


def with_flag(data, flag, *, at=6, central=8):
    """An archive whose members all carry a flag, in both places where flags stand."""
    made = bytearray(data)
    for sign, offset in ((b"PK\x03\x04", at), (b"PK\x01\x02", central)):
        place = made.find(sign)
        while place >= 0:
            made[place + offset] |= flag
            place = made.find(sign, place + 4)
    return bytes(made)


def with_size(data, size):
    """An archive that says of every member that it unpacks to so many bytes."""
    made = bytearray(data)
    for sign, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = made.find(sign)
        while place >= 0:
            struct.pack_into("<I", made, place + offset, size)
            place = made.find(sign, place + 4)
    return bytes(made)


def twice(data):
    made = io.BytesIO(data)
    with zipfile.ZipFile(made, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("content.xml", "<other/>")
    return made.getvalue()


SHARED = f'<sst xmlns="{sheets.MAIN}"><si><t>{"x" * 32_000}</t></si></sst>'
BOMB = "<x>" + " " * (33 * 2**20) + "</x>"
ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'

HOSTILE = {
    "empty": (b"", "is empty"),
    "too large": (b"x" * (8 * 2**20 + 1), "is larger than 8 MiB"),
    "pdf": (b"%PDF-1.7\n%", "is a PDF, not a table"),
    "html": (b"\xef\xbb\xbf <html><table>", "HTML or XML"),
    "encrypted xlsx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "protected by a password"),
    "encrypted ods": (
        sheets.as_ods({}, manifest="<m:manifest xmlns:m='a'><m:encryption-data/></m:manifest>"),
        "protected by a password",
    ),
    "encrypted members": (with_flag(ODS, 1), "protected by a password"),
    "truncated ods": (ODS[:-40], "damaged or incomplete"),
    "truncated xlsx": (XLSX[: len(XLSX) // 2], "damaged or incomplete"),
    "signature alone": (b"PK\x03\x04", "damaged or incomplete"),
    "strange packing": (sheets.packed({"content.xml": "<a/>"}, zipfile.ZIP_LZMA), "packed in a way"),
    "a part twice": (twice(ODS), "a part stands twice"),
    "many parts": (sheets.packed({f"{number}.xml": "" for number in range(1_001)}), "an archive of 1001 parts"),
    "zip bomb": (sheets.packed({"content.xml": BOMB}), "unpacks to more than 32 MiB"),
    "zip bomb that lies": (with_size(sheets.packed({"content.xml": BOMB}), 100), "damaged or incomplete"),
    "other archive": (sheets.packed({"word/document.xml": "<a/>"}), "holds no ODS or XLSX workbook"),
    "binary workbook": (sheets.packed({"xl/workbook.bin": "x"}), "holds no ODS or XLSX workbook"),
    "no workbook inside": (sheets.packed({"xl/workbook.xml": "<a/>"}), "no workbook that can be read"),
    "xml that breaks off": (sheets.packed({"content.xml": "<a><b>"}), "its XML breaks off"),
    "xml in another encoding": (
        sheets.packed({"content.xml": '<?xml version="1.0" encoding="UTF-16"?><a/>'.encode("utf-16")}),
        "its XML is not in UTF-8",
    ),
    "xml in another encoding, unmarked": (sheets.packed({"content.xml": "<a/>".encode("utf-16-be")}), "not in UTF-8"),
    "entities in ods": (ods(repeated(cell=CELL.replace(">x<", ">&c;<")), before=ENTITIES), "declares a document type"),
    "entities in xlsx": (
        sheets.as_xlsx({"T": []}, **{"xl/styles.xml": f"{ENTITIES}<a>&c;</a>"}),
        "declares a document type",
    ),
    "entity from outside": (
        ods("", before='<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'),
        "declares a document type",
    ),
    "a million rows": (ods(repeated(rows=1_048_576)), "claims 1048576 rows"),
    "many columns": (ods(repeated(columns=16_384)), "claims 1 rows of 16384 columns"),
    "every cell there is": (ods(repeated(1_048_576, 16_384)), "claims 1048576 rows of 16384 columns"),
    "many cells": (ods(repeated(9_000, 900)), "claims 9000 rows of 900 columns"),
    "more rows than any table": (ods(repeated(10_001, 1)), "claims 10001 rows of 1 columns"),
    "semicolons": (CSV.replace(b",", b";"), "has its values separated by semicolons; save it as CSV with commas"),
    "tabs": (CSV.replace(b",", b"\t"), "has its values separated by tabs"),
    "a number of rows beyond all": (ods(repeated(rows=10**18)), "claims '1000000000000000000' rows"),
    "a number that is none": (ods(repeated(rows=-1)), "claims '-1' rows"),
    "rows after a gap": (ods(repeated(rows=1_000_000, cell="<table:table-cell/>") + repeated()), "claims 1000001 rows"),
    "a text in many cells": (ods(repeated(9_000, 1, CELL.replace(">x<", f">{'y' * 9_000}<"))), "claims more text"),
    "many spaces": (ods(repeated(99, 99, CELL.replace(">x<", '><text:s text:c="1000000"/><'))), "claims more text"),
    "a cell in a cell": (ods(repeated(cell=CELL.replace(">x<", f">{CELL}<"))), "a cell inside a cell"),
    "a table in a table": (ods('<table:table table:name="U"></table:table>'), "a table inside a table"),
    "the last cell there is": (xlsx('<row r="1"><c r="XFD1048576"><v>1</v></c></row>'), "claims 1048576 rows"),
    "a cell without a place": (xlsx('<row r="1048576"><c><v>1</v></c></row>'), "claims 1048576 rows"),
    "a place that is none": (xlsx('<row><c r="1A"><v>1</v></c></row>'), "names a cell '1A'"),
    "a place far beyond": (xlsx('<row><c r="A9999999"><v>1</v></c></row>'), "claims '9999999' rows"),
    "a shared text in many cells": (
        xlsx(("<row>" + '<c t="s"><v>0</v></c>' * 900 + "</row>") * 4,
             **{"xl/sharedStrings.xml": SHARED}),
        "claims more text",
    ),
    "a shared text that is not there": (xlsx('<row><c t="s"><v>7</v></c><c t="s"><v>x</v></c></row>'), "read"),
    "many sheets": (sheets.as_ods({f"S{number}": [] for number in range(101)}), "has 101 sheets"),
    "NUL bytes": (b"a,b\0c\n", "NUL bytes"),
    "utf-16": ("a,b\n".encode("utf-16"), "UTF-16"),
    "no known encoding": (b"a,\x81\x8d\n", "neither UTF-8 nor Windows-1252"),
    "a field without end": (b'"a,b\n' + b"c\n" * 99, "no CSV file that can be read: unexpected end"),
    "a huge field": (b"a," + b"b" * 200_000, "no CSV file that can be read: field larger"),
    "many columns in csv": (b"," * 5_000, "more than 1000 columns in line 1"),
    "many rows in csv": (b"\n" * 10_001, "more than 10000 rows"),
    "many cells in csv": ((b"," * 999 + b"\n") * 1_001, "1000000 cells"),
}  # fmt: skip


class TestHostileFiles:
    @pytest.mark.parametrize("case", HOSTILE)
    @pytest.mark.parametrize("reader", READERS)
    def test_are_refused_with_one_clear_error_in_little_memory(self, reader, case):
        data, words = HOSTILE[case]
        function, _ = READERS[reader]
        tracemalloc.start()
        try:
            with pytest.raises(sf.ReadError, match=words) as caught:
                function(io.BytesIO(data))
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert caught.value.file == "open file"
        assert len(str(caught.value)) < 400
        assert most < 120 * 2**20

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="limits on memory are those of Unix")
    @pytest.mark.parametrize("case", ["every cell there is", "many spaces", "the last cell there is", "zip bomb"])
    def test_never_reach_the_library_that_would_expand_them(self, case, tmp_path):
        path = tmp_path / "hostile"
        path.write_bytes(HOSTILE[case][0])
        code = (
            "import resource, sys\n"
            "resource.setrlimit(resource.RLIMIT_AS, (768 * 2**20,) * 2)\n"
            "from sendframework import readers\n"
            "try:\n    readers.official_statistics(sys.argv[1])\n"
            "except ValueError as error:\n    print(error)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", code, path], capture_output=True, text=True, timeout=60, check=True
        )
        assert HOSTILE[case][1] in done.stdout
        assert done.stderr == ""

    @given(st.data())
    def test_made_of_a_good_one_give_a_reading_or_one_error(self, data):
        good = data.draw(st.sampled_from([ODS, XLSX, CSV]))
        made = bytearray(good)
        for _ in range(data.draw(st.integers(1, 4))):
            place = data.draw(st.integers(0, len(made) - 1))
            made[place] = data.draw(st.integers(0, 255))
        made = bytes(made[: data.draw(st.integers(len(made) // 2, len(made)))])
        try:
            reading = read(made)
        except sf.ReadError as error:
            assert "open file" in str(error)  # noqa: PT017  # either is right
        else:
            assert len(reading.case_files()) <= len(reading.records)

    @given(st.binary(max_size=300))
    def test_of_any_bytes_are_refused(self, data):
        with pytest.raises(sf.ReadError):
            read(data)

    def test_whose_library_fails_inside_give_the_same_error(self):
        panic = type("PanicException", (BaseException,), {})
        with mock.patch("python_calamine.CalamineWorkbook") as library:
            library.from_filelike.side_effect = panic("index out of bounds")
            with pytest.raises(sf.ReadError, match="no workbook that can be read: index out of bounds"):
                read(ODS)

    def test_do_not_swallow_an_interruption(self):
        with mock.patch("python_calamine.CalamineWorkbook") as library:
            library.from_filelike.side_effect = KeyboardInterrupt
            with pytest.raises(KeyboardInterrupt):
                read(ODS)


class TestNames:
    @pytest.mark.parametrize(
        ("data", "name", "words"),
        [
            (CSV, "table.xlsx", "named .xlsx but holds no workbook"),
            (CSV, "TABLE.ODS", "named .ods but holds no workbook"),
            (ODS, "table.csv", "named .csv but holds an archive"),
        ],
        ids=["csv as xlsx", "csv as ods", "ods as csv"],
    )
    def test_that_say_otherwise_are_refused(self, data, name, words):
        with pytest.raises(sf.ReadError, match=words):
            read(data, name)

    @pytest.mark.parametrize(
        ("data", "name"), [(ODS, "table.xlsx"), (XLSX, "table.ods"), (CSV, "table"), (ODS, "table.tmp"), (XLSX, 7)],
        ids=["ods as xlsx", "xlsx as ods", "no ending", "another ending", "no name"],
    )  # fmt: skip
    def test_that_do_not_matter_are_no_trouble(self, data, name):
        reading = read(data, name)
        assert len(reading.records) == 8
        assert reading.source == (name if isinstance(name, str) else "open file")


class TestPaths:
    def test_to_plain_files_are_read(self, tmp_path):
        path = tmp_path / "table.csv"
        path.write_bytes(CSV)
        (tmp_path / "link.csv").symlink_to(path)
        assert readers.official_statistics(path).source == "table.csv"
        assert readers.official_statistics(str(tmp_path / "link.csv")).source == "link.csv"

    @pytest.mark.parametrize("kind", ["missing", "folder", "loop", "dangling", "pipe", "device", "NUL"])
    def test_to_anything_else_are_refused(self, tmp_path, kind):
        path = tmp_path / "there"
        match kind:
            case "folder":
                path.mkdir()
            case "loop":
                path.symlink_to(path)
            case "dangling":
                path.symlink_to(tmp_path / "nowhere")
            case "pipe":
                os.mkfifo(path)
            case "device":
                path.symlink_to("/dev/zero")
            case "NUL":
                path = f"{path}\0.csv"
        with pytest.raises(sf.ReadError) as caught:
            readers.official_statistics(path)
        assert caught.value.file == str(path)

    @pytest.mark.parametrize("source", [None, 7, b"table.csv", object()], ids=["None", "number", "bytes", "object"])
    @pytest.mark.parametrize("reader", READERS)
    def test_must_be_paths_or_open_files(self, reader, source):
        with pytest.raises(sf.InvalidTypeError, match=r"\(source\): must be a path"):
            READERS[reader][0](source)

    def test_of_bytes_are_refused(self):
        class Path:
            def __fspath__(self):
                return b"table.csv"

        with pytest.raises(sf.InvalidTypeError, match="must be a path of text"):
            readers.official_statistics(Path())

    def test_that_may_not_be_read_are_refused(self, tmp_path):
        path = tmp_path / "table.csv"
        path.write_bytes(CSV)
        with (
            mock.patch("os.open", side_effect=PermissionError(13, "Permission denied")),
            pytest.raises(sf.ReadError, match="cannot be opened: permission denied"),
        ):
            readers.official_statistics(path)


class TestOpenFiles:
    def test_can_be_of_text(self):
        assert len(readers.official_statistics(io.StringIO(CSV.decode())).records) == 8

    def test_can_give_a_little_at_a_time(self):
        class Slow:
            def __init__(self):
                self.left = io.BytesIO(CSV)

            def read(self, _):
                return self.left.read(7)

        assert len(readers.official_statistics(Slow()).records) == 8

    def test_that_never_end_are_read_up_to_the_limit(self):
        class Endless:
            def read(self, size):
                return b"x" * size

        with pytest.raises(sf.ReadError, match="larger than"):
            readers.official_statistics(Endless())

    def test_that_give_neither_bytes_nor_text_are_refused(self):
        class Strange:
            def read(self, _):
                return 7

        with pytest.raises(sf.InvalidTypeError, match="must give bytes or text"):
            readers.official_statistics(Strange())

    def test_that_are_closed_or_hold_no_text_are_refused(self):
        closed = io.BytesIO(CSV)
        closed.close()
        with pytest.raises(sf.ReadError, match="cannot be read"):
            readers.official_statistics(closed)
        with pytest.raises(sf.ReadError, match="cannot be read"):
            readers.official_statistics(io.StringIO("\ud800"))


class TestEncodings:
    def test_with_a_mark_at_the_start_are_utf_8(self):
        assert read(b"\xef\xbb\xbf" + CSV).read_as.startswith("CSV file in UTF-8,")

    def test_of_windows_are_read_and_said(self):
        rows = sheets.official(above=[["Children\u2019s services"]])
        reading = read(sheets.as_csv(rows, encoding="cp1252"))
        assert reading.read_as.startswith("CSV file in Windows-1252, because it is not UTF-8")
        assert reading.prose == ("Children\u2019s services",)


class TestWhatIsNotExecuted:
    def test_macros_stay_packed(self):
        data = sheets.packed(sheets.xlsx_parts({"Table": sheets.official()}) | {"xl/vbaProject.bin": b"\xff" * 99})
        assert len(read(data, "table.xlsm").records) == 8

    def test_formulas_give_the_result_with_which_they_were_saved(self):
        row = sheets.OFFICIAL_ROWS[0] | {
            "area": sheets.Result("WEBSERVICE(1)", "Leeds"),
            "decision": sheets.Result("1=2", "No"),
        }
        for written in (sheets.as_ods, sheets.as_xlsx):
            reading = read(written({"Table": sheets.official([row])}))
            assert reading.records[0].findings.decision == "no-written-statement"
            assert reading.not_understood == ()

    def test_a_formula_without_a_result_is_a_blank_cell(self):
        cell = sheets.xlsx_cell("C2", "Leeds")
        rows = sheets.official([sheets.OFFICIAL_ROWS[0]], above=())
        sheet = sheets.xlsx_sheet(rows).replace(cell, '<c r="C2"><f>A1&amp;"!"</f></c>')
        reading = read(sheets.as_xlsx({"Table": rows}, **{"xl/worksheets/sheet1.xml": sheet}))
        assert reading.records[0].area.name == "Leeds"  # by its code

    def test_nothing_is_fetched(self):
        with (
            mock.patch("socket.socket", side_effect=AssertionError),
            mock.patch("subprocess.Popen", side_effect=AssertionError),
        ):
            assert len(read(ODS).records) == 8


class TestLooks:
    """Cells that claim much and hold nothing are common, and no trouble."""

    def test_of_empty_cells_far_out_are_no_trouble(self):
        rows = "".join(sheets.ods_sheet("T", sheets.official()).partition("<table:table-row>")[1:])
        rows = rows.removesuffix("</table:table>")
        rest = repeated(1_048_000, 16_384, '<table:table-cell table:style-name="ce1"/>')
        assert len(read(ods(rows + rest)).records) == 8
        sheet = sheets.xlsx_sheet(sheets.official()).replace(
            "</sheetData>", '<row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>'
        )
        assert len(read(sheets.as_xlsx({"T": []}, **{"xl/worksheets/sheet1.xml": sheet})).records) == 8

    def test_of_line_breaks_between_tags_are_no_trouble(self):
        sheet = sheets.xlsx_sheet(sheets.official()).replace("><", ">\n<")
        assert len(read(sheets.as_xlsx({"T": []}, **{"xl/worksheets/sheet1.xml": sheet})).records) == 8

    def test_of_shared_texts_are_no_trouble(self):
        rows = sheets.official(above=())
        cell = sheets.xlsx_cell("C2", "Leeds")
        sheet = sheets.xlsx_sheet(rows).replace(cell, '<c r="C2" t="s"><v>1</v></c>')
        shared = f'<sst xmlns="{sheets.MAIN}"><si><t>Other</t></si><si><r><t>Le</t></r><r><t>eds</t></r></si></sst>'
        data = sheets.as_xlsx({"T": rows}, **{"xl/worksheets/sheet1.xml": sheet, "xl/sharedStrings.xml": shared})
        assert read(data).records[0].area.name == "Leeds"

    def test_of_a_sheet_whose_part_is_not_there_are_refused(self):
        relations = sheets.relations({"rId1": "worksheets/nowhere.xml"})
        with pytest.raises(sf.ReadError, match="no workbook that can be read"):
            read(sheets.as_xlsx({"T": []}, **{"xl/_rels/workbook.xml.rels": relations}))


class TestWithoutTheExtra:
    @pytest.fixture
    def _without(self):
        imported = builtins.__import__

        def without(name, *others):
            if name.split(".")[0] == "python_calamine":
                raise ImportError(name)
            return imported(name, *others)

        with mock.patch.object(builtins, "__import__", without):
            yield

    @pytest.mark.usefixtures("_without")
    @pytest.mark.parametrize("data", [ODS, XLSX], ids=["ods", "xlsx"])
    def test_workbooks_say_what_to_install(self, data):
        with pytest.raises(sf.MissingExtraError, match=r"pip install 'sendframework\[files\]'") as caught:
            read(data)
        assert caught.value.extra == "files"

    @pytest.mark.usefixtures("_without")
    def test_tables_of_text_are_read(self):
        assert len(read(CSV).records) == 8

    def test_the_readers_are_imported_without_it(self):
        code = (
            "import sys\nfrom sendframework import readers\nreaders.official_statistics\n"
            "print('python_calamine' in sys.modules)"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.strip() == "False"


class TestTheRoom:
    def test_has_its_names_and_no_others(self):
        assert dir(readers) == readers.__all__
        with pytest.raises(AttributeError, match="no attribute 'raeding'"):
            readers.raeding  # noqa: B018  # the touch is the test


def test_columns_are_named_as_programs_name_them():
    assert [column_letters(index) for index in (0, 25, 26, 51, 52, 701, 702, 16_383)] == [
        *("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA", "XFD"),
    ]


def test_a_look_at_xml_reads_it_as_utf_8_whatever_it_declares():
    """Or two programs could see two documents in it."""
    with pytest.raises(UnfitError, match="not in order"):
        scan(b'<?xml version="1.0" encoding="cp037"?>' + "<a/>".encode("cp037"), OdsScan())
