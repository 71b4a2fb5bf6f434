"""Files that are no report, or mean harm: one clear error each, in bounded time and memory."""

import io
import json
import os
import subprocess
import sys
import time
import zlib
from types import SimpleNamespace

import pytest

import sendframework as sf
from sendframework import readers
from sendframework.areas.register import AreaRegister
from sendframework.readers import _report_pdf, _report_worker
from tests.readers.fictional import AREA, Fiction, squeezed, stream, written

AREAS = AreaRegister(areas=(AREA,))
FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
WORDS = b"BT /F1 12 Tf 10 10 Td (Area SEND inspection of nowhere that anybody knows) Tj ET\n"


def pdf(content=b"", *, pages="<</Type/Pages/Kids[3 0 R]/Count 1>>", catalogue="", resources="", more=(), trailer=""):
    """One page with a content stream."""
    page = (
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>{resources}>>>>"
    )
    content = content if b"stream" in content else stream(content)
    return written([f"<</Type/Catalog/Pages 2 0 R{catalogue}>>", pages, page, content, FONT, *more], trailer=trailer)


def form(body, number):
    resources = f"/Resources<</Font<</F1 5 0 R>>/XObject<</X {number} 0 R>>>>" if number else ""
    return stream(body, f"/Type/XObject/Subtype/Form/BBox[0 0 600 800]{resources}")


def drawn_twice(depth):
    """A drawing that draws the next one twice, which draws the next one twice."""
    more = [form(b"/X Do /X Do", 7 + place) for place in range(depth)] + [form(WORDS, 0)]
    return pdf(b"/X Do", resources="/XObject<</X 6 0 R>>", more=more)


def locked():
    handler = f"/Encrypt <</Filter/Standard/V 1/R 2/Length 40/P -4/O<{'41' * 32}>/U<{'42' * 32}>>> /ID[<00><00>]"
    return pdf(WORDS, trailer=handler)


def squeezed_twice():
    inner = zlib.compress(WORDS * 2_000_000, 9)
    return pdf(stream(zlib.compress(inner, 9), "/Filter[/FlateDecode/FlateDecode]"))


HOSTILE = {
    "a million pages that it says it has": (
        lambda: pdf(WORDS, pages="<</Type/Pages/Kids[3 0 R]/Count 1000000>>"),
        "claims 1000000 pages; reports have about ten, and more than 100 are not read",
    ),
    "a thousand pages": (
        lambda: pdf(WORDS, pages=f"<</Type/Pages/Kids[{'3 0 R ' * 1000}]/Count 1000>>"),
        "claims 1000 pages",
    ),
    "a password": (locked, "is locked with a password; save it without one and try again"),
    "pictures of pages": (
        lambda: pdf(b""),
        "holds no text: pictures of pages, as a scanner makes them, cannot be read",
    ),
    "half of a file": (lambda: Fiction().pdf()[:2000], "damaged"),
    "pages that hold themselves": (
        lambda: pdf(WORDS, pages="<</Type/Pages/Kids[2 0 R]/Count 3>>"),
        "page 1: cannot be read",
    ),
    "no pages": (lambda: pdf(WORDS, pages="<</Type/Pages/Kids[]/Count 0>>"), "damaged"),
    "drawings in drawings": (lambda: drawn_twice(30), "damaged, or asks for more time or memory than a report needs"),
    "a stream of any length": (lambda: pdf(squeezed(WORDS * 400_000)), "is no report"),
    "a stream in a stream": (squeezed_twice, "more t"),
    "only its first bytes": (lambda: b"%PDF-1.7\n", "damaged"),
    "brackets without end": (lambda: b"%PDF-1.7\n1 0 obj\n" + b"[" * 1_000_000, "damaged"),
    "no report": (lambda: pdf(WORDS), "is no report of an area SEND full inspection"),
}
SLOW = ("drawings in drawings", "a stream of any length", "a stream in a stream")
"""Those that take the whole of their time or memory."""


class TestAHostilePdf:
    @pytest.mark.parametrize(
        ("make", "reason"),
        [
            pytest.param(*pair, id=name, marks=pytest.mark.deep if name in SLOW else ())
            for name, pair in HOSTILE.items()
        ],
    )
    def test_is_one_clear_error_in_bounded_time(self, make, reason, capfd):
        data = make()
        started = time.monotonic()
        with pytest.raises(sf.ReadError) as caught:
            readers.report(data, areas=AREAS)
        assert time.monotonic() - started < 60  # seconds; alone on a machine it is two at most
        assert reason in str(caught.value)
        assert "\n" not in str(caught.value)
        assert capfd.readouterr() == ("", "")

    def test_of_a_file_is_named(self, tmp_path):
        path = tmp_path / "locked.pdf"
        path.write_bytes(locked())
        with pytest.raises(sf.ReadError) as caught:
            readers.report(path)
        assert caught.value.file == str(path)

    def test_that_takes_too_long_is_given_up(self, monkeypatch):
        monkeypatch.setattr(_report_pdf, "MOST_SECONDS", 0.01)
        with pytest.raises(sf.ReadError, match="takes longer than"):
            readers.report(Fiction().pdf())

    def test_has_nothing_of_it_executed_or_fetched(self, tmp_path):
        trace = tmp_path / "trace"
        action = f"<</S/JavaScript/JS(this.exportDataObject)/Next<</S/Launch/F({trace})/Next<</S/URI/URI(http://127.0.0.1:9/)>>>>>>"
        data = Fiction().pdf().replace(b"<</Type/Catalog", f"<</OpenAction {action}/Type/Catalog".encode(), 1)
        reading = readers.report(data, areas=AREAS)
        assert reading.record.area == AREA
        assert not trace.exists()

    def test_can_say_that_its_letters_are_none(self):
        names = b"1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <7E> <D83D> <7C> <D83DDE00> endbfchar"
        letters = b"/CIDInit/ProcSet findresource begin begincmap " + names + b" endcmap end"
        data = Fiction(effective=("Needs ~ are | found.",)).pdf(tagged=False)
        data = data.replace(b"4 0 obj\nnull", b"4 0 obj\n" + stream(letters))
        data = data.replace(b"/WinAnsiEncoding>>", b"/WinAnsiEncoding/ToUnicode 4 0 R>>")
        findings = readers.report(data, areas=AREAS).record.findings
        assert findings.effective_practice == ("Needs \N{REPLACEMENT CHARACTER} are \N{GRINNING FACE} found.",)

    def test_that_is_larger_than_any_report_is_not_looked_into(self):
        with pytest.raises(sf.ReadError, match="is larger than 16 MiB"):
            readers.report(b"%PDF-1.7" + bytes(_report_pdf.MOST_BYTES))

    def test_needs_a_process(self, monkeypatch):
        monkeypatch.setattr(sys, "executable", "/nowhere/python")
        with pytest.raises(sf.ReadError, match="no process could be started"):
            readers.report(Fiction().pdf())

    def test_needs_the_extra(self, monkeypatch):
        monkeypatch.setattr(_report_pdf, "find_spec", lambda name: None)
        with pytest.raises(sf.MissingExtraError, match=r"reading a PDF .*sendframework\[files\]"):
            readers.report(Fiction().pdf())

    def test_is_read_in_a_process_of_its_own(self):
        code = (
            "import sys; from sendframework import readers; from sendframework.areas.register import AreaRegister; "
            "from tests.readers.fictional import AREA, Fiction; "
            "readers.report(Fiction().pdf(), areas=AreaRegister(areas=(AREA,))); "
            "assert 'pypdfium2' not in sys.modules"
        )
        folders = os.pathsep.join(filter(None, sys.path))
        subprocess.run([sys.executable, "-c", code], check=True, env=os.environ | {"PYTHONPATH": folders})


class TestAFileThatIsNoPdf:
    @pytest.mark.parametrize(
        ("name", "data", "reason"),
        [
            (
                "report.pdf",
                b"Area SEND inspection of Northmere Local Area Partnership",
                "is no PDF, whatever it is called",
            ),
            ("report.txt", b"a\0b", "is neither a PDF nor a text"),
            ("report.txt", b"caf\xe9 of an area", "is neither a PDF nor a text in UTF-8 (byte 3)"),
            ("report.docx", b"PK\x03\x04\0\0", "is neither a PDF nor a text"),
            ("report.txt", b"", "is empty"),
            ("report.txt", b"words " * 70_000, "holds more text than any report"),
            ("report.txt", b"\n" * 20_001, "has more than 20000 lines"),
            ("report.txt", b"page\f" * 101, "has more than 100 pages"),
            ("report.txt", b"Nothing of an inspection.", "is no report of an area SEND full inspection"),
        ],
        ids=["called PDF", "binary", "another encoding", "Word", "empty", "long", "lines", "pages", "another text"],
    )
    def test_is_one_clear_error(self, tmp_path, name, data, reason):
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(sf.ReadError) as caught:
            readers.report(path)
        assert reason in str(caught.value)

    def test_can_be_a_pdf_under_another_name(self, tmp_path):
        path = tmp_path / "report.txt"
        path.write_bytes(Fiction().pdf())
        assert readers.report(path, areas=AREAS).read_as == "tagged PDF, 4 pages"

    def test_can_be_missing_or_a_folder_or_a_device(self, tmp_path):
        for path in (tmp_path / "missing.pdf", tmp_path, os.devnull):
            with pytest.raises(sf.ReadError):
                readers.report(path)

    def test_can_be_reached_by_a_link_but_not_by_a_circle_of_links(self, tmp_path):
        path, link = tmp_path / "northmere.txt", tmp_path / "link.txt"
        path.write_text(Fiction().text(), "utf-8")
        link.symlink_to(path)
        assert readers.report(link, areas=AREAS).record.area == AREA
        path.unlink()
        path.symlink_to(link)
        with pytest.raises(sf.ReadError):
            readers.report(link)

    @pytest.mark.deep
    @pytest.mark.parametrize(
        "unit",
        [
            "Area SEND inspection report: Northmere Local Area Partnership, 5 to 9 June 2023 7",
            "inspection dates inspection of the inspection of the ",
            "Areas for priority action\nNorthmere County Council and ",
            "Areas for improvement\nLeaders should do this. leaders should\n",
            "Inspection team\nOfsted Aaaa Bbbb, ",
            "What is the area partnership doing that is effective?\n\N{BLACK MEDIUM SQUARE} a-\nb",
            "Inspection outcome\nnext inspection three to four years or years ",
            "Information about the local area partnership\nNHS and NHS ICBs and the ",
            "Local area partnership details\nNorthmere NHS and ",
            "Dates of previous inspection: Lead lead ofsted ",
            "What does the area partnership need to do better?\nAaa Bbb Ccc Interim ",
            "Areas for priority action\nNHS Northmere Council NHS Board Leaders should and the ",
            "and the of ",
            "5 to 5 to ",
            "((((1)))) of the ",
            "\n",
            "a\n",
            "-\n",
        ],
        ids=lambda unit: repr(unit[:30]),
    )
    def test_is_read_in_bounded_time_whatever_it_repeats(self, unit):
        head = "Area SEND inspection of Northmere Local Area Partnership\n"
        most = min(60_000 // len(unit), 18_000 // max(unit.count("\n"), 1))
        for text in (head + unit * most, head + unit.split("\n")[0] + "\n" + unit.rpartition("\n")[2] * most):
            started = time.monotonic()
            readers.report(text.encode(), areas=AREAS)
            assert time.monotonic() - started < 20


class TestTheProcessOfItsOwn:
    @pytest.fixture
    def asked(self, monkeypatch):
        """What the program writes, run here and without its limits."""

        def ask(data, **settings):
            line = json.dumps({"pages": 100, "characters": 10_000, "memory": 2**30, "seconds": 9} | settings).encode()
            out = io.BytesIO()
            monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(line + b"\n" + data)))
            monkeypatch.setattr(sys, "stdout", SimpleNamespace(buffer=out))
            monkeypatch.setattr(_report_worker, "_limit", lambda settings: None)
            _report_worker.main()
            return json.loads(out.getvalue())

        return ask

    def test_gives_pages(self, asked):
        assert len(asked(Fiction().pdf())["pages"]) == 4

    def test_gives_reasons(self, asked):
        assert "password" in asked(locked())["refused"]
        assert asked(b"%PDF-1.7") == {"refused": "cannot be read: it is damaged, cut short, or no PDF", "page": None}
        assert asked(Fiction().pdf(), characters=50) == {"refused": "holds more text than any report", "page": 1}
        assert asked(Fiction().pdf(), pages=3)["refused"].startswith("claims 4 pages")
        assert asked(HOSTILE["pages that hold themselves"][0]())["page"] == 1

    def test_gives_a_reason_where_memory_runs_out(self, asked, monkeypatch):
        def fail(data, settings):
            raise MemoryError

        monkeypatch.setattr(_report_worker, "_pages", fail)
        assert "memory" in asked(b"")["refused"]

    def test_holds_itself_to_its_limits(self):
        pytest.importorskip("resource")
        code = (
            "import resource; from sendframework.readers._report_worker import _limit; "
            "resource.setrlimit(resource.RLIMIT_CPU, (5, 5)); _limit({'memory': 2**30, 'seconds': 9}); "
            "print(resource.getrlimit(resource.RLIMIT_AS)[0], resource.getrlimit(resource.RLIMIT_CPU)[0])"
        )
        done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
        assert done.stdout.split() == [str(2**30), "5"]

    def test_does_without_limits_where_the_system_has_none(self, monkeypatch):
        monkeypatch.setitem(sys.modules, "resource", None)
        _report_worker._limit({"memory": 1, "seconds": 1})

    def test_follows_elements_only_so_deep(self):
        deep = SimpleNamespace(
            FPDF_StructElement_CountChildren=lambda element: 1,
            FPDF_StructElement_GetChildMarkedContentID=lambda element, place: -1,
            FPDF_StructElement_GetChildAtIndex=lambda element, place: object(),
            FPDF_StructElement_GetType=lambda element, buffer, size: 2,
        )
        found = {}
        _report_worker._walk(deep, object(), (), found)
        assert found == {}
