"""The commands for records with their options and their help."""
# ruff: noqa: PLC0415  # what a command does is imported when it runs, so that each starts as fast as it can

from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal, TypeAlias

from cyclopts import Parameter

from sendframework.cli._making import make_app

_Files: TypeAlias = Annotated[
    str, Parameter(name="FILE", required=True, help="A file of records, JSON or JSON Lines; - for standard input.")
]
_File: TypeAlias = Annotated[str, Parameter(help="A file of records, JSON or JSON Lines; - for standard input.")]
_Output: TypeAlias = Annotated[
    str | None, Parameter(help="The file to write to, in UTF-8; it is replaced if it is there.", metavar="FILE")
]
_Edition: TypeAlias = Annotated[
    str | None,
    Parameter(help="The edition to go by; without it, the one that governs each record.", metavar="ID"),
]


def _check(
    *files: _Files,
    format_: Annotated[
        Literal["text", "json", "github"],
        Parameter(name="--format", help="How issues are written; github is for annotations in its workflows."),
    ] = "text",
    show: Annotated[
        Literal["error", "query", "note"],
        Parameter(help="The least severe issues to show; all are counted. Without it, notes are shown too."),
    ] = "note",
    fail_on: Annotated[
        Literal["error", "query", "note", "never"],
        Parameter(help="The least severe issue for which the exit code is 1. Without it, an error."),
    ] = "error",
    edition: _Edition = None,
    output: _Output = None,
) -> int:
    """Check records against the edition of the framework that governs them, and count what there is to say.

    An error breaks something exact, a query asks for a look, a note is worth knowing. The exit code is 1 when there is
    an error or when a record cannot be read, and the others are checked all the same; it is 2 when a file cannot be
    opened. The codes that records hold are listed by the commands areas, groups, methods and themes.

    Example: sendframework check examples/case-files/cornwall-2023-2026.json
    """
    from sendframework.cli._checking import Wanted, check

    return check(files, Wanted(format_, show, fail_on, edition, output))


def _schema(
    kind: Annotated[str | None, Parameter(help="The kind of record, such as full-inspection.")] = None,
    /,
    *,
    output: Annotated[
        str | None, Parameter(help="The folder to write to, a file for each kind.", metavar="FOLDER")
    ] = None,
) -> int:
    """Print the JSON Schema of a kind of record, or list the kinds.

    Example: sendframework schema full-inspection
    """
    from sendframework.cli._converting import schema

    return schema(kind, output)


def _convert(
    *files: Annotated[
        str,
        Parameter(name="FILE", required=True, help="A file of records, JSON, JSON Lines or CSV; - for standard input."),
    ],
    to: Annotated[
        Literal["json", "jsonl", "csv"], Parameter(help="The form to write; json holds one record, the others many.")
    ],
    output: _Output = None,
) -> int:
    """Write records in another form: as JSON, as JSON Lines, or as a table with a row for each.

    The records of several files come into one output. Nothing is written when one of them cannot be read.

    Example: sendframework convert examples/full-inspections/dorset-2024.json --to csv
    """
    from sendframework.cli._converting import convert

    return convert(files, to, output)


def _read(
    *files: Annotated[
        str, Parameter(name="FILE", required=True, help="A report (PDF or text) or a table (ODS, XLSX or CSV).")
    ],
    as_: Annotated[
        Literal["report", "statistics", "management-information"] | None,
        Parameter(
            name="--as",
            help="What the files are: a published report, the official statistics of 2016 to 2022, or the management "
            "information from 2023 on. Without it, what they hold decides.",
        ),
    ] = None,
    published: Annotated[
        str | None,
        Parameter(help="The day on which the one report was published, which it does not say.", metavar="DATE"),
    ] = None,
    format_: Annotated[
        Literal["jsonl", "json"],
        Parameter(name="--format", help="How it is written; json also has where each value was found."),
    ] = "jsonl",
    output: _Output = None,
) -> int:
    """Read published reports and official tables into records, a line for each.

    What was not understood is told on standard error, with its place. The exit code is 1 when a file could not be
    read; the others are read all the same.

    Example: sendframework read examples/reports/hertfordshire-2023.txt --published 2023-11-10
    """
    from sendframework.cli._official import Wanted, read

    return read(files, Wanted(as_, published, format_, output))


def _outlook(
    *files: _Files,
    on: Annotated[str, Parameter(help="The day on which it is asked; nothing after it is looked at.", metavar="DATE")],
    complete_to: Annotated[
        str | None,
        Parameter(
            help="Your word that all records up to this day are in the files; without it, an area without a record may "
            "have been inspected.",
            metavar="DATE",
        ),
    ] = None,
    every_area: Annotated[
        bool, Parameter(name="--every-area", help="Tell of every area of England, those without a record included.")
    ] = False,
    projected_until: Annotated[
        str | None,
        Parameter(help="Go on counting to the end of this year with projected bank holidays.", metavar="YEAR"),
    ] = None,
    format_: Annotated[
        Literal["table", "json", "csv", "svg", "html"], Parameter(name="--format", help="How the answer is written.")
    ] = "table",
    output: _Output = None,
) -> int:
    """Say what comes next in each area, about when, by which rule, and how sure that is.

    The exit code is 1 when there is no area, or when a record could not be read.

    Example: sendframework outlook examples/case-files/oxfordshire-2023-2025.json --on 2026-06-29
    """
    from sendframework.cli._outlooks import Wanted, outlook

    return outlook(files, Wanted(on, complete_to, every_area, projected_until, format_, output))


def _coverage(
    file: _File,
    /,
    *,
    edition: _Edition = None,
    format_: Annotated[
        Literal["table", "json", "html"], Parameter(name="--format", help="How the answer is written.")
    ] = "table",
    output: _Output = None,
) -> int:
    """Say who was heard in each inspection and visit, by which method, and who is not known to have been.

    The exit code is 1 when there is no such record in the file, or when one could not be read.

    Example: sendframework coverage examples/full-inspections/hertfordshire-2023.json
    """
    from sendframework.cli._outlooks import coverage

    return coverage(file, edition, format_, output)


review = make_app(
    "review",
    "Check thematic reviews in their internal form, and publish what may be published of them.",
    "What is wrong is told by place and reason, and never by what stands there.",
    "Example: sendframework review publish review.json --on 2024-02-01",
)


@review.command(name="check")
def _review_check(file: Annotated[str, Parameter(help="A thematic review, JSON; - for standard input.")], /) -> int:
    """Say whether a review can be read, and what there is to look at in its visits; no area is named.

    The exit code is 1 when it cannot be read, or when a visit has an error.

    Example: sendframework review check review.json
    """
    from sendframework.cli._reviews import check

    return check(file)


@review.command(name="publish")
def _review_publish(
    file: Annotated[str, Parameter(help="A thematic review, JSON; - for standard input.")],
    /,
    *,
    on: Annotated[str, Parameter(help="The day of publication.", metavar="DATE")],
    consents: Annotated[
        str | None,
        Parameter(help="The consents of areas to be named, JSON Lines; without it, there is none.", metavar="FILE"),
    ] = None,
    format_: Annotated[
        Literal["table", "json", "html"], Parameter(name="--format", help="How the report is written.")
    ] = "table",
    output: _Output = None,
    held_back: Annotated[
        str | None,
        Parameter(
            help="The file for what is held back and why, with the words, as JSON. Without it, standard error has the "
            "references and reasons alone.",
            metavar="FILE",
        ),
    ] = None,
) -> int:
    """Print the national report of a review: its findings, with the areas that have agreed to be named.

    Example: sendframework review publish review.json --on 2024-02-01 --consents consents.jsonl
    """
    from sendframework.cli._reviews import Wanted, publish

    return publish(file, Wanted(on, consents, format_, output, held_back))


COMMANDS: Mapping[str, Callable[..., Any]] = {
    "check": _check,
    "schema": _schema,
    "convert": _convert,
    "read": _read,
    "outlook": _outlook,
    "coverage": _coverage,
}
"""Each command by its name."""
