"""The same answers from several processes, and from several threads that are all the first to ask."""

import json
import multiprocessing
import os
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from datetime import date

import pytest

import sendframework as sf
from tests.places import ROOT

EXAMPLES = sorted((ROOT / "examples").glob("*/*.json"))
TODAY = date(2026, 6, 29)


def answers(path):
    """What the library says of one stored record, as text."""
    record = sf.from_json(path.read_bytes())
    called = [sf.timetable("full-inspection", notified_on=date(2023, 3, day)) for day in (6, 17)]
    return json.dumps(
        {
            "record": sf.to_json(record),
            "issues": [str(issue) for issue in sf.check(record)],
            "outlook": sf.outlook([record], on=TODAY).rows(),
            "dates": [[str(milestone) for milestone in one.milestones] for one in called],
            "area": repr(sf.local_area("Leeds")),
        }
    )


def and_back(record):
    """A record that has travelled, and what is found in it there."""
    return record, sf.check(record)


@pytest.mark.parametrize("way", ["spawn", "forkserver"])
def test_a_pool_of_processes_answers_as_one_process_does(way):
    if way not in multiprocessing.get_all_start_methods():
        pytest.skip(f"this system does not start processes by {way}")
    records = [sf.from_json(path.read_bytes()) for path in EXAMPLES]
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context(way)) as pool:
        assert list(pool.map(answers, EXAMPLES)) == [answers(path) for path in EXAMPLES]
        assert list(pool.map(and_back, records)) == [and_back(record) for record in records]


AT_ONCE = """
import sys, threading
from pathlib import Path
sys.setswitchinterval(1e-6)
import sendframework as sf
from tests.test_side_by_side import answers
paths = [Path(word) for word in sys.argv[1:]]
barrier = threading.Barrier(8)
said, broken = [], []
def ask(number):
    mine = paths[number % len(paths):] + paths[:number % len(paths)]
    try:
        barrier.wait()
        said.append(sorted(answers(path) for path in mine))
    except BaseException as error:
        broken.append(repr(error))
threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert not broken, broken
assert len(said) == 8 and all(one == said[0] for one in said), "threads differ"
print("\\n".join(said[0]))
"""
IMPORTS_AT_ONCE = """
import sys, threading
sys.setswitchinterval(1e-6)
import sendframework as sf
barrier = threading.Barrier(8)
met, broken = [], []
def ask(number):
    names = sf.__all__[number * 40 % len(sf.__all__):] + sf.__all__
    try:
        barrier.wait()
        met.append({name: id(getattr(sf, name)) for name in names})
    except BaseException as error:
        broken.append(repr(error))
threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert not broken, broken
assert len(met) == 8 and all(one == met[0] for one in met), "threads met different objects"
"""


def fresh(code, *words):
    """What a process of its own prints; it has used nothing of the library yet."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-W", "error", "-c", code, *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize("turn", range(3))
def test_threads_that_are_the_first_to_ask_get_what_one_gets(turn):
    paths = EXAMPLES[4 * turn : 4 * turn + 4]
    assert fresh(AT_ONCE, *paths) == sorted(answers(path) for path in paths)


@pytest.mark.parametrize("turn", range(2))
def test_threads_that_are_the_first_to_name_something_meet_the_same_object(turn):
    fresh(IMPORTS_AT_ONCE)
