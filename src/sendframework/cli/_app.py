"""The commands with their options and their help."""
# ruff: noqa: PLC0415  # what a command does is imported when it runs, so that each starts as fast as it can

from typing import Annotated, TypeAlias

from cyclopts import App, Parameter

from sendframework.cli._options import Assumptions, Dates, DatesOutput, Explanation, Kind, Output


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"sendframework {version('sendframework')}"
    except PackageNotFoundError:
        return "sendframework, not installed as a package"


def _app(name: str, *paragraphs: str) -> App:
    return App(
        name=name,
        help="\n\n".join(paragraphs),
        version=_version,
        help_format="plaintext",
        default_parameter=Parameter(negative=(), show_default=False),
    )


app = _app(
    "sendframework",
    "The rules of England's area SEND inspections, and the dates that follow from them.",
    "Give one real date and get every date that follows, each with the rule behind it, how sure that rule is, who "
    "acts, and where it stands written.",
    "Dates are written YYYY-MM-DD. The exit code is 0 when it is done, 1 when what was looked for is not there (no "
    "possible day for a call, no working day), and 2 when the input cannot be used: then one line on standard error "
    "says why.",
    "Example: sendframework timetable full-inspection --notified 2025-09-08",
)
workdays = _app(
    "workdays",
    "Count England's working days: Monday to Friday without bank and public holidays.",
    "Example: sendframework workdays add 2018-05-08 70",
)
app.command(workdays)

_flat = Parameter(name="*")
_Dates: TypeAlias = Annotated[Dates, _flat]
_Assumptions: TypeAlias = Annotated[Assumptions, _flat]
_Explanation: TypeAlias = Annotated[Explanation, _flat]
_Output: TypeAlias = Annotated[Output, _flat]
_DatesOutput: TypeAlias = Annotated[DatesOutput, _flat]
_Projection: TypeAlias = Annotated[
    str | None,
    Parameter(help="Go on to the end of this year with projected bank holidays.", metavar="YEAR"),
]
_no_dates, _nothing_assumed, _unexplained, _as_table, _as_dates_table = (
    Dates(),
    Assumptions(),
    Explanation(),
    Output(),
    DatesOutput(),
)


@app.command(name="editions")
def _editions(*, output: _Output = _as_table) -> int:
    """List the editions of the framework, oldest first.

    Example: sendframework editions
    """
    from sendframework.cli._editions import editions

    return editions(output)


@app.command(name="show")
def _show(
    wanted: Annotated[str, Parameter(name="ID", help="What to show, by its id.")],
    /,
    *,
    kind: Annotated[
        Kind | None, Parameter(name="--as", help="What it is, where several kinds of thing have the id.")
    ] = None,
    edition: Annotated[
        str | None,
        Parameter(help="The edition to look in; without it, the newest one that has it.", metavar="ID"),
    ] = None,
    output: _Output = _as_table,
) -> int:
    """Show an edition, activity, outcome, milestone, rule, source, group or method, whichever has the id.

    A rule is shown with its sources, its open questions, and the other editions in which it stands.

    Example: sendframework show full-inspection-on-site-notice
    """
    from sendframework.cli._showing import show

    return show(wanted, kind, edition, output)


@app.command(name="timetable")
def _timetable(
    activity: Annotated[str, Parameter(help="What is inspected or visited, such as full-inspection.")],
    /,
    *,
    dates: _Dates = _no_dates,
    assumptions: _Assumptions = _nothing_assumed,
    explanation: _Explanation = _unexplained,
    output: _DatesOutput = _as_dates_table,
) -> int:
    """Print every date of an inspection or visit that follows from the dates that are known, forwards and backwards.

    Example: sendframework timetable full-inspection --notified 2025-09-08
    """
    from sendframework.cli._dating import timetable

    return timetable(activity, dates, assumptions, explanation.explain, output)


@app.command(name="follow-up")
def _follow_up(
    outcome: Annotated[str, Parameter(help="The outcome, such as inconsistent.")],
    /,
    *,
    dates: _Dates = _no_dates,
    assumptions: _Assumptions = _nothing_assumed,
    explanation: _Explanation = _unexplained,
    output: _DatesOutput = _as_dates_table,
) -> int:
    """Print what follows an outcome: plans, monitoring and the next inspection, from the dates that are known.

    Example: sendframework follow-up inconsistent --report-received 2025-11-20
    """
    from sendframework.cli._dating import follow_up

    return follow_up(outcome, dates, assumptions, explanation.explain, output)


@app.command(name="mondays")
def _mondays(
    *,
    from_: Annotated[str, Parameter(name="--from", help="The first day to look at.", metavar="DATE")],
    to: Annotated[str, Parameter(help="The last day to look at.", metavar="DATE")],
    term: Annotated[
        tuple[str, ...],
        Parameter(help="A school term of the area; can be given again, once for each term.", metavar="START..END"),
    ],
    activity: Annotated[str, Parameter(help="What could be announced.", metavar="ACTIVITY")] = "full-inspection",
    assumptions: _Assumptions = _nothing_assumed,
    output: _Output = _as_table,
) -> int:
    """Print the Mondays on which the call could come, if calls and visits keep to the school terms that you give.

    A Tuesday stands in for a Monday that is a bank holiday. The exit code is 1 when there is no such day.

    Example: sendframework mondays --from 2025-09-01 --to 2025-10-24 --term 2025-09-01..2025-10-24
    """
    from sendframework.cli._dating import mondays

    return mondays(from_, to, terms=term, activity=activity, assumptions=assumptions, output=output)


_Day: TypeAlias = Annotated[str, Parameter(help="A day, written YYYY-MM-DD.")]
_Number: TypeAlias = Annotated[str, Parameter(help="How many working days.")]


@workdays.command(name="add")
def _add(day: _Day, n: _Number, /, *, projected_until: _Projection = None, output: _Output = _as_table) -> int:
    """Print the n-th working day after a day, which is itself day 0.

    Example: sendframework workdays add 2018-05-08 70
    """
    from sendframework.cli._counting import add

    return add(day, n, projected_until, output)


@workdays.command(name="subtract")
def _subtract(day: _Day, n: _Number, /, *, projected_until: _Projection = None, output: _Output = _as_table) -> int:
    """Print the n-th working day before a day, which is itself day 0.

    Example: sendframework workdays subtract 2025-09-22 10
    """
    from sendframework.cli._counting import subtract

    return subtract(day, n, projected_until, output)


@workdays.command(name="between")
def _between(start: _Day, end: _Day, /, *, projected_until: _Projection = None, output: _Output = _as_table) -> int:
    """Count the working days after one day, up to and including another.

    Example: sendframework workdays between 2025-09-08 2025-09-22
    """
    from sendframework.cli._counting import between

    return between(start, end, projected_until, output)


@workdays.command(name="check")
def _check(day: _Day, /, *, projected_until: _Projection = None, output: _Output = _as_table) -> int:
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
    output: _Output = _as_table,
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
    output: _Output = _as_table,
) -> int:
    """List the bank and public holidays of a year, each with what makes it one.

    Example: sendframework workdays holidays 2025
    """
    from sendframework.cli._counting import holidays

    return holidays(year, projected_until, output)
