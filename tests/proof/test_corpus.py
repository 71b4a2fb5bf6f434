"""Every input of the committed corpus holds the property of its target, without atheris; and what fuzzes them works."""

import io
import json
import random
import subprocess
import sys
import tracemalloc
import zipfile

import pytest

import sendframework as sf
from tests.places import ROOT
from tests.proof import fuzzing, targets
from tests.proof.spoiling import SPOILERS, spoilt
from tests.proof.targets import CORPUS, TARGETS, seeds

INPUTS = {f"{target}/{path.name}": (target, path) for target in TARGETS for path in seeds(target)}
CHEAP = {name: held for name, held in INPUTS.items() if held[1].suffix != ".pdf"}
MOST_INPUT, MOST_CORPUS = 10 * 2**10, 200 * 2**10


@pytest.mark.parametrize(("target", "path"), INPUTS.values(), ids=INPUTS)
def test_an_input_of_the_corpus_holds_the_property(target, path):
    TARGETS[target](path.read_bytes())


def test_the_corpus_is_small():
    sizes = {path: path.stat().st_size for path in CORPUS.rglob("*") if path.is_file()}
    assert sum(sizes.values()) <= MOST_CORPUS
    assert [path.name for path, size in sizes.items() if size > MOST_INPUT] == []
    assert {path.parent.name for path in sizes} == set(TARGETS) == set(SPOILERS) == set(fuzzing.TARGETS)


@pytest.mark.parametrize("target", [name for name in TARGETS if name != "report-pdf"])
def test_a_target_does_not_hold_what_it_read(target):
    inputs = [path.read_bytes() for kind, path in CHEAP.values() if kind == target]

    def run(times):
        for _ in range(times):
            for data in inputs:
                TARGETS[target](data)

    run(2)
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        run(3)
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < 512 * 2**10  # bytes; each run alone makes many times that


@pytest.mark.parametrize("target", TARGETS)
def test_what_is_spoilt_fits_and_holds_the_property(target):
    def blindly(data, most):
        draw = random.Random(len(data))  # noqa: S311  # no secret
        return bytes(sign ^ (draw.random() < 0.05) for sign in data)[:most]

    inputs = [path.read_bytes() for kind, path in CHEAP.values() if kind == target]
    for seed in range(20):
        data = spoilt(target, inputs[seed % len(inputs)], 20_000, seed, blindly)
        assert len(data) <= 20_000
        if b"%PDF" not in data:
            TARGETS[target](data)


def test_a_workbook_that_is_spoilt_is_an_archive_still():
    data = (CORPUS / "workbook" / "official.ods").read_bytes()
    made = [spoilt("workbook", data, 20_000, seed, lambda held, most: held[:most]) for seed in range(20)]
    assert len(set(made)) > 10
    assert all(zipfile.ZipFile(io.BytesIO(each)).namelist() for each in made)


class TestTheProperty:
    @pytest.mark.parametrize("target", ["json", "payload"])
    def test_is_broken_by_an_error_of_another_tree(self, target, monkeypatch):
        def fail(*_, **__):
            raise RuntimeError

        monkeypatch.setattr(sf, "from_json", fail)
        monkeypatch.setattr(sf, "from_dict", fail)
        with pytest.raises(RuntimeError):
            TARGETS[target](b"{}")

    def test_is_broken_by_an_error_that_is_not_documented(self):
        def fail():
            raise sf.ConsentError("no")

        with pytest.raises(sf.ConsentError):
            targets._read(fail, sf.StructureError)

    @pytest.mark.parametrize("target", ["json", "payload"])
    def test_is_broken_by_a_record_that_is_refused_when_it_is_read_again(self, target, monkeypatch):
        data = (CORPUS / "payload" / "plan-least.json").read_bytes()
        monkeypatch.setattr(sf, "to_json", lambda record, internal: '{"kind": "plan", "schema": 1, "data": {}}')
        with pytest.raises(sf.StructureError):
            TARGETS[target](data)

    def test_is_broken_by_a_table_that_is_refused_when_it_is_read_again(self, monkeypatch):
        monkeypatch.setattr(sf, "to_csv", lambda records, file: file.write("kind,schema\nplan,none\n"))
        with pytest.raises((sf.ReadError, sf.StructureError)):
            TARGETS["csv"]((CORPUS / "csv" / "records.csv").read_bytes())

    def test_is_held_by_payloads_with_what_json_cannot_say(self):
        for name in targets.STRANGE:
            for key in ("kind", "schema", "data"):
                payload = {"kind": "plan", "schema": 1, "data": {"area": "001"}} | {key: name}
                targets.read_payload(json.dumps(payload).encode())


class TestTheCommand:
    def test_says_what_is_missing(self, monkeypatch, capsys):
        monkeypatch.setattr(fuzzing, "find_spec", lambda name: None)
        assert fuzzing.main(["json"]) == 2
        assert "pip install -e '.[proof]'" in capsys.readouterr().err

    def test_knows_its_targets(self, capsys):
        with pytest.raises(SystemExit):
            fuzzing.main(["jason"])
        assert "no such target: jason" in capsys.readouterr().err

    def test_does_not_pass_without_having_run(self, capsys):
        with pytest.raises(SystemExit):
            fuzzing.main(["json", "--seconds", "1"])
        assert "at least 2" in capsys.readouterr().err

    @pytest.mark.parametrize(("code", "said"), [(-9, ""), (1, "stat::number_of_executed_units: 7")], ids=["no", "yes"])
    def test_says_that_a_process_ended_without_a_finding(self, code, said, tmp_path, monkeypatch):
        """Whether it still told its figures or not."""
        monkeypatch.setattr(fuzzing, "_run", lambda *_: (code, said))
        with pytest.raises(SystemExit, match="json could not be fuzzed"):
            fuzzing.fuzz("json", 2, tmp_path / "json")

    def test_counts_a_crash_and_goes_on(self, tmp_path, monkeypatch):
        folder = tmp_path / "json"
        times = iter([0, 0, 5, 20, 20])
        monkeypatch.setattr(fuzzing.time, "monotonic", lambda: next(times))

        def crash(*_):
            (folder / f"crash-{len(list(folder.iterdir()))}").touch()
            return 77, "#7 cov: 12 ft: 9\nstat::number_of_executed_units: 7"

        monkeypatch.setattr(fuzzing, "_run", crash)
        run = fuzzing.fuzz("json", 10, folder)
        assert (run.executions, run.coverage, run.findings) == (14, 12, ("crash-1", "crash-2"))

    @pytest.mark.deep
    def test_fuzzes(self, capsys):
        if fuzzing.find_spec("atheris") is None:
            pytest.skip("there is no atheris here")
        assert fuzzing.main(["payload", "--seconds", "10"]) == 0
        header, row = capsys.readouterr().out.splitlines()
        figures = dict(zip(header.split(), row.split(), strict=False))
        assert figures["target"] == "payload"
        assert int(figures["executions"]) > 100

    def test_reads_memory_and_processes_of_the_last_of_several_runs(self, tmp_path):
        lines = ["0 1 100 0", "9 50 900 2", "10 1 1048576 0", "13 5 2097152 1", "19 9 4194304 3"]
        (tmp_path / "beats").write_text("".join(f"{line}\n" for line in lines))
        assert fuzzing._grown(tmp_path / "beats") == (2.0, 5)
        assert fuzzing._grown(tmp_path / "none") == (0.0, 0)


def test_reading_the_targets_needs_no_atheris():
    code = "import sys; sys.modules['atheris'] = None; from tests.proof import fuzzing, spoiling, targets"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
