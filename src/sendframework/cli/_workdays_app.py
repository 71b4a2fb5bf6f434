"""The commands ``workdays …`` with their options and their help."""
# ruff: noqa: PLC0415  # what a command does is imported when it runs, so that each starts as fast as it can

from typing import Annotated, TypeAlias

from cyclopts import Parameter

from sendframework.cli._making import make_app
from sendframework.cli._options import AS_TABLE, OutputFlags

workdays = make_app(
    "workdays",
    "Count England's working days: Monday to Friday without bank and public holidays.",
    "Example: sendframework workdays add 2018-05-08 70",
)

_Projection: TypeAlias = Annotated[
    str | None,
    Parameter(help="Go on to the end of this year with projected bank holidays.", metavar="YEAR"),
]
_Day: TypeAlias = Annotated[str, Parameter(help="A day, written YYYY-MM-DD.")]
_Number: TypeAlias = Annotated[str, Parameter(help="How many working days.")]


@workdays.command(name="add")
def _add(day: _Day, n: _Number, /, *, projected_until: _Projection = None, output: OutputFlags = AS_TABLE) -> int:
    """Print the n-th working day after a day, which is itself day 0.

    Example: sendframework workdays add 2018-05-08 70
    """
    from sendframework.cli._counting import add

    return add(day, n, projected_until, output)


@workdays.command(name="subtract")
def _subtract(day: _Day, n: _Number, /, *, projected_until: _Projection = None, output: OutputFlags = AS_TABLE) -> int:
    """Print the n-th working day before a day, which is itself day 0.

    Example: sendframework workdays subtract 2025-09-22 10
    """
    from sendframework.cli._counting import subtract

    return subtract(day, n, projected_until, output)


@workdays.command(name="between")
def _between(start: _Day, end: _Day, /, *, projected_until: _Projection = None, output: OutputFlags = AS_TABLE) -> int:
    """Count the working days after one day, up to and including another.

    Example: sendframework workdays between 2025-09-08 2025-09-22
    """
    from sendframework.cli._counting import between

    return between(start, end, projected_until, output)


@workdays.command(name="check")
def _check(day: _Day, /, *, projected_until: _Projection = None, output: OutputFlags = AS_TABLE) -> int:
    """Say whether a day is a working day; the exit code is 1 when it is not.

    Example: sendframework workdays check 2025-12-25
    """
    from sendframework.cli._counting import check

    return check(day, projected_until, output)


@workdays.command(name="list")
def _list(
    *,
    from_: Annotated[str, Parameter(name="--from", help="The first day to look at.", metavar="DATE")],
    to: Annotated[str, Parameter(help="The last day to look at.", metavar="DATE")],
    projected_until: _Projection = None,
    output: OutputFlags = AS_TABLE,
) -> int:
    """List the working days of a period; the exit code is 1 when there is none.

    Example: sendframework workdays list --from 2025-12-22 --to 2026-01-05
    """
    from sendframework.cli._counting import list_days

    return list_days(from_, to, projected_until, output)


@workdays.command(name="holidays")
def _holidays(
    year: Annotated[str, Parameter(help="A calendar year.")],
    /,
    *,
    projected_until: _Projection = None,
    output: OutputFlags = AS_TABLE,
) -> int:
    """List the bank and public holidays of a year, each with what makes it one.

    Example: sendframework workdays holidays 2025
    """
    from sendframework.cli._counting import holidays

    return holidays(year, projected_until, output)
