"""JSON Lines: a bad line costs none of the others, and memory does not grow."""

import gzip
import io
import lzma
import os
import stat
import sys
import threading
import tracemalloc

import pytest

import sendframework as sf
from tests.records.making import LEAST, SAMPLES
from tests.serialization.making import AREAS

RECORDS = [make() for make in (*SAMPLES.values(), *LEAST.values())]
TEXT = "".join(sf.to_json(record) + "\n" for record in RECORDS)


def read(source, *wanted, **options):
    return list(sf.read_json_lines(source, *wanted, **({"areas": AREAS} | options)))


def sources(folder):
    path = folder / "records.jsonl"
    path.write_text(TEXT, "utf-8")
    packed = gzip.compress(TEXT.encode())
    return {
        "path": path,
        "path as text": str(path),
        "bytes file": io.BytesIO(TEXT.encode()),
        "text file": io.StringIO(TEXT),
        "compressed file": gzip.GzipFile(fileobj=io.BytesIO(packed)),
        "lines of text": TEXT.split("\n"),
        "lines of bytes": TEXT.encode().splitlines(keepends=True),
        "a generator": (line for line in TEXT.split("\n")),
        "other ends": io.BytesIO(TEXT.replace("\n", "\r\n").encode()),
        "no end": io.BytesIO(TEXT.encode().rstrip()),
        "marked": io.BytesIO(b"\xef\xbb\xbf" + TEXT.encode()),
        "blank lines": io.StringIO(TEXT.replace("\n", "\n\n \t\n")),
    }


SOURCES = [
    *("path", "path as text", "bytes file", "text file", "compressed file", "lines of text", "lines of bytes"),
    *("a generator", "other ends", "no end", "marked", "blank lines"),
]


@pytest.mark.parametrize("name", SOURCES)
def test_every_sort_of_source_gives_the_records(name, tmp_path):
    assert [line.get() for line in read(sources(tmp_path)[name])] == RECORDS


def test_a_bad_line_has_its_number_and_the_others_are_read():
    good = sf.to_json(RECORDS[0])
    bad = [
        "",
        good,
        "{",
        good.replace('"001"', '"999"'),
        "\xff".encode("latin-1"),
        "[]",
        good,
        good.replace("1,", "2,", 1),
        good,
    ]
    lines = read(bad)
    assert [line.line for line in lines] == [2, 3, 4, 5, 6, 7, 8, 9]
    assert [line.line for line in lines if line.record == RECORDS[0]] == [2, 7, 9]
    errors = {line.line: line.error for line in lines if line.record is None}
    assert {number: type(error) for number, error in errors.items()} == {
        3: sf.StructureError,
        4: sf.StructureError,
        5: sf.StructureError,
        6: sf.StructureError,
        8: sf.PayloadVersionError,
    }
    assert "ends before it is complete" in str(errors[3])
    assert "line 1" not in str(errors[3])
    assert errors[4].problems[0].path == "$.data.area"
    assert errors[4].__notes__ == ["in line 4 of lines"]
    assert str(lines[1]).startswith("line 3: line: 1 problem")
    assert str(lines[0]).startswith("line 2: FullInspection")


def test_an_error_names_the_file_that_it_is_in(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text("{", "utf-8")
    assert read(path)[0].error.__notes__ == [f"in line 1 of {path}"]
    with path.open("rb") as file:
        assert read(file)[0].error.__notes__ == [f"in line 1 of {path}"]


def test_get_gives_the_record_or_raises():
    good, bad = read([sf.to_json(RECORDS[0]), "{}"])
    assert good.get() == RECORDS[0]
    with pytest.raises(sf.StructureError, match="has no envelope"):
        bad.get()


def test_kinds_can_be_mixed_and_one_can_be_asked_for():
    lines = read(io.StringIO(TEXT), sf.Plan)
    assert {type(line.record) for line in lines} == {sf.Plan, type(None)}
    assert {line.error.problems[0].code for line in lines if line.error} == {"other-kind"}


@pytest.mark.parametrize("text", [True, False])
def test_a_line_too_long_is_one_error_and_reading_goes_on(text):
    good = sf.to_json(RECORDS[0])
    every = f"{good}\n{'x' * 200_000}\n{good}\n{'y' * 200_000}"
    lines = read(io.StringIO(every) if text else io.BytesIO(every.encode()), longest=1000)
    assert [(line.line, line.record) for line in lines] == [(1, RECORDS[0]), (2, None), (3, RECORDS[0]), (4, None)]
    assert [problem.code for line in lines if line.error for problem in line.error.problems] == ["line-too-long"] * 2
    unit = "characters" if text else "bytes"
    assert len(lines[1].error.problems[0].value) == 80
    assert f"is longer than the 1,000 {unit} allowed (got {'' if text else 'b'}'xxx" in str(lines[1].error)
    assert [line.record for line in read(every.split("\n"), longest=1000)] == [RECORDS[0], None, RECORDS[0], None]


def test_a_line_of_just_the_length_allowed_is_read():
    good = sf.to_json(RECORDS[0])
    for end in ("\n", "\r\n", ""):
        assert read(io.BytesIO((good + end).encode()), longest=len(good))[0].record == RECORDS[0]
        assert read(io.BytesIO((good + end).encode()), longest=len(good) - 1)[0].record is None
        assert read(io.BytesIO((good + " " + end).encode()), longest=len(good))[0].record is None


class Endless(io.RawIOBase):
    """A file of one line of so many bytes, then a record; it holds none of it."""

    def __init__(self, length, last):
        self.left, self.last = length, last

    def readable(self):
        return True

    def readinto(self, buffer):
        if self.left:
            count = min(len(buffer), self.left)
            buffer[:count] = b"x" * count
            self.left -= count
            return count
        count = min(len(buffer), len(self.last))
        buffer[:count], self.last = self.last[:count], self.last[count:]
        return count


def test_a_line_of_100_megabytes_is_not_held():
    last = ("\n" + sf.to_json(RECORDS[0])).encode()
    file = io.BufferedReader(Endless(100 * 2**20, last))
    tracemalloc.start()
    lines = read(file)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert [line.record for line in lines] == [None, RECORDS[0]]
    assert peak < 60 * 2**20


@pytest.mark.deep
def test_memory_does_not_grow_with_the_number_of_lines():
    line = sf.to_json(RECORDS[0])

    def peak(count):
        for _ in sf.read_json_lines((line for _ in range(10)), areas=AREAS):
            pass
        tracemalloc.start()
        for _ in sf.read_json_lines((line for _ in range(count)), areas=AREAS):
            pass
        found = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return found

    assert peak(3000) < 2 * peak(300)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32"])
def test_a_file_in_another_encoding_is_one_error(encoding):
    lines = read(io.BytesIO(TEXT.encode(encoding)))
    assert [(line.line, line.error.problems[0].code) for line in lines] == [(1, "wrong-encoding")]
    assert "nothing of the file can be read" in str(lines[0])
    assert lines[0].error.problems[0].value == TEXT.encode(encoding)[:40]


def test_a_file_opened_in_the_wrong_encoding_is_one_error(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(TEXT.encode() + b"\xe9\n")
    with path.open(encoding="ascii") as file:
        lines = read(file)
    assert lines[-1].error.problems[0].code == "wrong-encoding"
    assert "is not ASCII" in str(lines[-1])


def test_a_file_that_cannot_be_opened_is_named(tmp_path):
    for path in (tmp_path / "none.jsonl", tmp_path, "a\0b"):
        lines = sf.read_json_lines(path)
        with pytest.raises(sf.ReadError, match="cannot be opened: "):
            next(lines)


def test_a_file_that_breaks_off_gives_what_came_before(tmp_path):
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress((TEXT * 200).encode())[:-200])
    seen = []
    with gzip.open(path) as file:
        lines = sf.read_json_lines(file, areas=AREAS)
        with pytest.raises(sf.ReadError, match=r"row \d+: cannot be read") as caught:
            seen.extend(lines)
    assert caught.value.row == len(seen) + 1
    assert caught.value.file == str(path)
    assert all(line.record is not None for line in seen)
    assert seen


@pytest.mark.parametrize(
    "source", [None, 5, b"{}\n", bytearray(b"{}"), "{}\n{}"], ids=["None", "5", "bytes", "an array", "text"]
)
def test_what_gives_no_lines_is_refused_at_once(source):
    with pytest.raises(sf.InvalidTypeError, match=r"read_json_lines\(source\)"):
        sf.read_json_lines(source)


def test_a_file_that_is_closed_is_refused_at_once():
    file = io.StringIO(TEXT)
    file.close()
    with pytest.raises(sf.InvalidValueError, match=r"^read_json_lines\(source\): must be a file that is") as caught:
        sf.read_json_lines(file)
    assert caught.value.value is file


def test_a_line_that_is_no_text_is_the_fault_of_the_caller():
    with pytest.raises(sf.InvalidTypeError, match="line 2: must be text"):
        read([sf.to_json(RECORDS[0]), {}])


@pytest.mark.parametrize("longest", [0, -1, True, 1.5, "9"])
def test_a_limit_is_a_number_from_1(longest):
    with pytest.raises((sf.InvalidTypeError, sf.InvalidValueError), match=r"read_json_lines\(longest\)"):
        sf.read_json_lines([], longest=longest)


def test_lines_are_written_to_paths_and_files(tmp_path):
    path = tmp_path / "records.jsonl"
    assert sf.write_json_lines(iter(RECORDS), path) == len(RECORDS)
    assert path.read_text("utf-8") == TEXT
    as_text, as_bytes = io.StringIO(), io.BytesIO()
    sf.write_json_lines(RECORDS, as_text)
    sf.write_json_lines(RECORDS, as_bytes)
    assert as_text.getvalue() == as_bytes.getvalue().decode() == TEXT


def test_a_writer_that_is_no_file_of_pythons_will_do():
    class Wrapped:
        def __init__(self, kind):
            self.kind, self.got = kind, []

        def write(self, piece):
            if not isinstance(piece, self.kind):
                raise TypeError
            self.got.append(piece)

    texts, pieces = Wrapped(str), Wrapped(bytes)
    sf.write_json_lines(RECORDS[:2], texts)
    sf.write_json_lines(RECORDS[:2], pieces)
    assert "".join(texts.got) == b"".join(pieces.got).decode()


def test_nothing_half_is_written_to_a_path(tmp_path):
    path = tmp_path / "records.jsonl"
    path.write_text("before", "utf-8")
    path.chmod(0o640)
    with pytest.raises(sf.InvalidTypeError):
        sf.write_json_lines([RECORDS[0], None], path)
    assert [each.name for each in tmp_path.iterdir()] == ["records.jsonl"]
    assert path.read_text("utf-8") == "before"
    sf.write_json_lines(RECORDS[:1], path)
    assert path.read_text("utf-8") == TEXT.split("\n")[0] + "\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["records.jsonl"]


def test_a_link_stays_a_link(tmp_path):
    path, link = tmp_path / "a.jsonl", tmp_path / "link.jsonl"
    path.touch()
    link.symlink_to(path)
    sf.write_json_lines(RECORDS, link)
    assert link.is_symlink()
    assert path.read_text("utf-8") == TEXT


def test_a_file_that_is_open_gets_whole_lines_only():
    file = io.StringIO()
    with pytest.raises(sf.InvalidTypeError):
        sf.write_json_lines([RECORDS[0], None], file)
    assert file.getvalue() == TEXT.split("\n")[0] + "\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_written_into_and_not_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_text("utf-8")))
    reader.start()
    sf.write_json_lines(RECORDS, pipe)
    reader.join()
    assert got == [TEXT]
    assert pipe.is_fifo()


def test_a_folder_that_is_not_there_is_told_by_the_file_system(tmp_path):
    with pytest.raises(OSError, match="No such file"):
        sf.write_json_lines(RECORDS, tmp_path / "none" / "a.jsonl")


DAMAGED = {
    "cut off": gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(TEXT.encode())[:-20])),
    "overwritten": gzip.GzipFile(fileobj=io.BytesIO(gzip.compress(TEXT.encode())[:40] + b"\xff" * 900)),
    "of another sort": lzma.LZMAFile(io.BytesIO(gzip.compress(TEXT.encode()))),  # noqa: SIM115  # of bytes
}


@pytest.mark.parametrize("file", DAMAGED.values(), ids=DAMAGED)
def test_a_compressed_file_that_is_damaged_is_told_as_a_file(file):
    with pytest.raises(sf.ReadError, match=r"^lines, row \d+: cannot be read: [a-z]"):
        read(file)


def test_compressed_files_need_no_more_of_python_than_they_are_opened_with(monkeypatch):
    monkeypatch.delitem(sys.modules, "lzma")
    with pytest.raises(sf.ReadError, match="no such file"):
        read("none.jsonl")


def test_a_file_that_breaks_off_without_a_word_is_told_by_the_name_of_its_error():
    class Broken(io.RawIOBase):
        def readable(self):
            return True

        def readinto(self, _):
            raise OSError

    with pytest.raises(sf.ReadError, match=r"^lines, row 1: cannot be read: OSError$"):
        read(Broken())
    with pytest.raises(sf.ReadError, match=r"^csv: cannot be read: OSError$"):
        sf.from_csv(Broken())


@pytest.mark.parametrize("strange", [None, 5, [], b"a"], ids=lambda thing: type(thing).__name__)
def test_what_cannot_be_written_to_is_the_fault_of_the_caller(strange):
    says = r"\(target\): must be a path, or a file that is open for writing \(got "
    with pytest.raises(sf.InvalidTypeError, match=f"^write_json_lines{says}"):
        sf.write_json_lines(RECORDS, strange)
    with pytest.raises(sf.InvalidTypeError, match=f"^to_csv{says}"):
        sf.to_csv(RECORDS, strange)


@pytest.mark.parametrize("strange", [None, RECORDS[0], {}, "{}"], ids=lambda thing: type(thing).__name__)
def test_what_gives_no_records_is_the_fault_of_the_caller(strange, tmp_path):
    with pytest.raises(sf.InvalidTypeError, match=r"^write_json_lines\(records\): must be several records, if only of"):
        sf.write_json_lines(strange, tmp_path / "a.jsonl")
    assert list(tmp_path.iterdir()) == []


def test_two_threads_that_write_to_one_path_do_not_take_each_others_file(tmp_path):
    path = tmp_path / "a.jsonl"

    def slowly():
        yield RECORDS[0]
        other = threading.Thread(target=sf.write_json_lines, args=(RECORDS[1:3], path))
        other.start()
        other.join()
        assert len(path.read_text("utf-8").splitlines()) == 2
        yield RECORDS[1]

    assert sf.write_json_lines(slowly(), path) == 2
    assert [line.get() for line in read(path)] == RECORDS[:2]
    assert [each.name for each in tmp_path.iterdir()] == ["a.jsonl"]
