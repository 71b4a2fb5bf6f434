"""Calling the command line inside the test's own process, with streams of its own."""

import io
import os
import subprocess
import sys
from typing import NamedTuple
from unittest import mock

from sendframework.cli import main


class Answer(NamedTuple):
    code: int
    out: str
    err: str


class Stream(io.TextIOWrapper):
    """A stream as a process has it; what it cannot encode is an error, as it is there."""

    def __init__(self, *, encoding="utf-8", terminal=False):
        super().__init__(io.BytesIO(), encoding=encoding, newline="")
        self.terminal = terminal

    def isatty(self):
        return self.terminal

    def text(self):
        self.flush()
        return self.buffer.getvalue().decode(self.encoding)


def call(*words, columns=None, encoding="utf-8", given=b"", terminal=False):
    """What a command answers: its exit code and what it writes; without ``columns`` as in a pipe.

    ``given`` is what it finds on standard input, and ``terminal`` says whether it complains to one.
    """
    out, err = Stream(encoding=encoding), Stream(encoding=encoding, terminal=terminal)
    stdin = io.TextIOWrapper(io.BytesIO(given.encode() if isinstance(given, str) else given), encoding="utf-8")
    with mock.patch.multiple(sys, stdin=stdin, stdout=out, stderr=err), mock.patch.dict(os.environ):
        os.environ.pop("COLUMNS", None)
        if columns is not None:
            os.environ["COLUMNS"] = str(columns)
        code = main(list(words))
    return Answer(code, out.text(), err.text())


def printed(*words, **settings):
    """What a command prints when nothing is wrong."""
    answer = call(*words, **settings)
    assert (answer.code, answer.err) == (0, "")
    return answer.out


def complaint(*words, **settings):
    """The one line that a command writes about input that it cannot use."""
    answer = call(*words, **settings)
    assert (answer.code, answer.out) == (2, "")
    assert answer.err.startswith("sendframework: ")
    assert answer.err.endswith("\n")
    assert answer.err.count("\n") == 1
    assert answer.err[:-1].isprintable()
    return answer.err.removeprefix("sendframework: ").removesuffix("\n")


def process(*words, **settings):
    """A command in a process of its own; bytes in and out."""
    environment = {name: value for name, value in os.environ.items() if name != "COLUMNS"}
    environment |= settings.pop("env", {})
    command = [sys.executable, "-m", "sendframework", *words]
    return subprocess.run(command, check=False, capture_output=True, env=environment, timeout=60, **settings)
