"""What is counted of mutants, and what is not, without mutmut."""

import subprocess
import sys

import pytest

from tests.proof import mutation, recording

EXPLAINED = """
[[survivors]]
reason = "equivalent"
mutants = ['''periods.twice: return 1 -> return 2''', '''periods.gone: return 1 -> return 2''']
"""


def mutant(status, where="periods.twice"):
    return {"status": status, "where": where, "was": "return 1", "became": "return 2"}


@pytest.fixture
def survivors(tmp_path, monkeypatch):
    (tmp_path / "periods.toml").write_text(EXPLAINED)
    monkeypatch.setattr(mutation, "SURVIVORS", tmp_path)


@pytest.mark.usefixtures("survivors")
def test_a_reason_is_for_one_mutant_though_another_reads_the_same(capsys):
    figures = mutation.report("periods", [mutant("killed"), mutant("survived"), mutant("survived")])
    assert figures == {"mutants": 3, "noticed": 1, "explained": 1}
    assert capsys.readouterr().out.splitlines() == [
        "periods: 1 of 3 noticed, 33.3 %",
        "  survived: periods.twice: return 1 -> return 2",
        "  no longer lives, or is not made: periods.gone: return 1 -> return 2",
    ]


def test_only_a_failing_test_an_endless_one_or_a_dead_process_is_a_notice(capsys):
    statuses = ["killed", "timeout", "segfault", "survived", "no tests", "suspicious", "not checked", "harness failed"]
    figures = mutation.report("nowhere", [mutant(status) for status in statuses])
    assert (figures["mutants"], figures["noticed"], figures["explained"]) == (8, 3, 0)
    assert "harness failed: periods.twice" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("mutants", "noticed", "explained", "good"),
    [(10, 9, 1, True), (10, 10, 0, True), (10, 9, 0, False), (10, 8, 2, False), (0, 0, 0, False)],
    ids=["explained", "all", "unexplained", "too-few", "none-made"],
)
def test_a_room_is_good_enough(mutants, noticed, explained, good):
    assert mutation.is_good({"mutants": mutants, "noticed": noticed, "explained": explained}) is good


def test_a_run_is_of_every_commit_that_a_part_of_it_was_made_on(tmp_path):
    assert mutation.measured(tmp_path) == {"seconds": 0, "commit": "not known"}
    (tmp_path / "runs").write_text("abc 10\nabc+ 3\nabc 2\n")
    assert mutation.measured(tmp_path) == {"seconds": 15, "commit": "abc, abc+"}


def test_where_there_is_no_git_no_commit_is_known(monkeypatch):
    def fail(*_):
        raise FileNotFoundError

    monkeypatch.setattr(recording, "_git", fail)
    assert recording.commit() == {"commit": "not known"}


def test_a_room_has_its_modules_and_its_tests():
    for modules, tests in mutation.ROOMS.values():
        assert list((mutation.ROOT / "src" / "sendframework").glob(modules))
        assert all((mutation.ROOT / test).exists() for test in tests)


def test_reading_the_runner_needs_no_mutmut():
    code = "import sys; sys.modules['mutmut'] = None; from tests.proof import mutation"
    subprocess.run([sys.executable, "-c", code], cwd=mutation.ROOT, check=True)


def test_what_is_not_installed_is_said_at_once():
    assert recording.missing("hypothesis", "pytest") == ""
    assert recording.missing("pytest", "no-such-tool").startswith("no-such-tool not installed here; ")


PARAMETERS = """
import pytest

@pytest.mark.parametrize("text", ["a", "a{other}"], ids=repr)
def test_anything(text):
    pass
"""


@pytest.mark.parametrize(("other", "found"), [("b", 0), ("\\n", 1)], ids=["all can be asked for", "one cannot"])
def test_a_test_that_cannot_be_asked_for_by_its_name_is_found_before_it_passes_for_one_that_fails(
    other, found, tmp_path
):
    (tmp_path / "test_it.py").write_text(PARAMETERS.format(other=other))
    assert bool(mutation.unselectable(tmp_path, ["test_it.py"])) is bool(found)
