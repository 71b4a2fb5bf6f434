"""The commands with their options and their help."""
# ruff: noqa: PLC0415  # what a command does is imported when it runs, so that each starts as fast as it can

from typing import Annotated, TypeAlias

from cyclopts import Parameter

from sendframework.cli._making import make_app
from sendframework.cli._options import (
    AS_DATES_TABLE,
    AS_TABLE,
    NO_DATES,
    NOTHING_ASSUMED,
    UNEXPLAINED,
    AssumptionsFlags,
    DatesFlags,
    DatesOutputFlags,
    ExplanationFlags,
    Kind,
    OutputFlags,
)
from sendframework.cli._records_app import COMMANDS, review
from sendframework.cli._workdays_app import workdays

app = make_app(
    "sendframework",
    "The rules of England's area SEND inspections, and the dates that follow from them.",
    "Give one real date and get every date that follows, each with the rule behind it, how sure that rule is, who "
    "acts, and where it stands written.",
    "Records of what happened are read, checked against the framework, converted and looked ahead from; - stands for "
    "standard input.",
    "Dates are written YYYY-MM-DD. The exit code is 0 when it is done, 1 when what was looked for is not there (no "
    "possible day for a call, no working day, no edition that has an activity) or a record has an error, and 2 when "
    "the input cannot be used: then one line on standard error says why.",
    "Example: sendframework timetable full-inspection --notified 2025-09-08",
)
app.command(workdays)
for _name, _command in COMMANDS.items():
    app.command(_command, name=_name)
app.command(review)

_Word: TypeAlias = Annotated[
    str | None, Parameter(name="WORD", help="The one to show in full, by its code, its name or another word for it.")
]


@app.command(name="editions")
def _editions(*, output: OutputFlags = AS_TABLE) -> int:
    """List the editions of the framework, oldest first.

    Example: sendframework editions
    """
    from sendframework.cli._editions import editions

    return editions(output)


@app.command(name="show")
def _show(
    wanted: Annotated[str, Parameter(name="ID", help="What to show, by its id or, of words, by any word for it.")],
    /,
    *,
    kind: Annotated[
        Kind | None, Parameter(name="--as", help="What it is, where several kinds of thing have the id.")
    ] = None,
    edition: Annotated[
        str | None,
        Parameter(help="The edition to look in; without it, the newest one that has it.", metavar="ID"),
    ] = None,
    output: OutputFlags = AS_TABLE,
) -> int:
    """Show whatever has the id: an edition, activity, outcome, milestone, rule or source, or a word of the field.

    A rule is shown with its sources, its open questions, and the other editions in which it stands.

    The words are themes, groups, methods, terms, roles, regions and so on; their names and abbreviations find them too.

    Example: sendframework show full-inspection-on-site-notice
    """
    from sendframework.cli._showing import show

    return show(wanted, kind, edition, output)


@app.command(name="timetable")
def _timetable(
    activity: Annotated[str, Parameter(help="What is inspected or visited, such as full-inspection.")],
    /,
    *,
    dates: DatesFlags = NO_DATES,
    assumptions: AssumptionsFlags = NOTHING_ASSUMED,
    explanation: ExplanationFlags = UNEXPLAINED,
    output: DatesOutputFlags = AS_DATES_TABLE,
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
    dates: DatesFlags = NO_DATES,
    assumptions: AssumptionsFlags = NOTHING_ASSUMED,
    explanation: ExplanationFlags = UNEXPLAINED,
    output: DatesOutputFlags = AS_DATES_TABLE,
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
    assumptions: AssumptionsFlags = NOTHING_ASSUMED,
    output: OutputFlags = AS_TABLE,
) -> int:
    """Print the Mondays on which the call could come, if calls and visits keep to the school terms that you give.

    A Tuesday stands in for a Monday that is a bank holiday. The exit code is 1 when there is no such day.

    Example: sendframework mondays --from 2025-09-01 --to 2025-10-24 --term 2025-09-01..2025-10-24
    """
    from sendframework.cli._dating import mondays

    return mondays(from_, to, terms=term, activity=activity, assumptions=assumptions, output=output)


@app.command(name="groups")
def _groups(
    word: _Word = None,
    /,
    *,
    on: Annotated[str | None, Parameter(help="Only groups that there were on this day.", metavar="DATE")] = None,
    framework: Annotated[
        str | None, Parameter(help="Only groups that take part under this framework.", metavar="CODE")
    ] = None,
    sector: Annotated[str | None, Parameter(help="Only groups of this sector, such as health.", metavar="CODE")] = None,
    output: OutputFlags = AS_TABLE,
) -> int:
    """List the groups of people and bodies that take part or are heard, or show one in full.

    The exit code is 1 when there is none in the list.

    Example: sendframework groups --sector health --on 2022-06-30
    """
    from sendframework.cli._listing import groups

    return groups(word, on=on, framework=framework, sector=sector, output=output)


@app.command(name="areas")
def _areas(
    words: Annotated[
        str | None,
        Parameter(name="WORDS", help="The one to show in full, by any of its codes and names; 'Leeds City Council'."),
    ] = None,
    /,
    *,
    on: Annotated[str | None, Parameter(help="Only areas that there were on this day.", metavar="DATE")] = None,
    region: Annotated[
        str | None, Parameter(help="Only areas of this region, one of the nine or Ofsted's eight.", metavar="REGION")
    ] = None,
    output: OutputFlags = AS_TABLE,
) -> int:
    """List the local areas with their codes, former ones included, or show one in full.

    A name that several areas have had is refused, with the choices: the day decides, or a code. The exit code is 1
    when there is none in the list.

    Example: sendframework areas Dorset --on 2017-01-16
    """
    from sendframework.cli._areas import areas

    return areas(words, on=on, region=region, output=output)


@app.command(name="themes")
def _themes(word: _Word = None, /, *, output: OutputFlags = AS_TABLE) -> int:
    """List the themes of the thematic visits, or show one in full: purposes, scope, dates promised and kept, sources.

    Example: sendframework themes alternative-provision
    """
    from sendframework.cli._listing import themes

    return themes(word, output)


@app.command(name="methods")
def _methods(word: _Word = None, /, *, output: OutputFlags = AS_TABLE) -> int:
    """List the evidence methods, by which inspectors learn what they report, or show one in full.

    Example: sendframework methods tracking
    """
    from sendframework.cli._listing import methods

    return methods(word, output)


@app.command(name="terms")
def _terms(word: _Word = None, /, *, output: OutputFlags = AS_TABLE) -> int:
    """List the terms of the field with what they mean, or show one in full.

    Example: sendframework terms WSoA
    """
    from sendframework.cli._listing import terms

    return terms(word, output)


@app.command(name="sources")
def _sources(
    word: Annotated[
        str | None, Parameter(name="WORD", help="The one to show in full, by its id, its title or its address.")
    ] = None,
    /,
    *,
    kind: Annotated[str | None, Parameter(help="Only sources of this kind, such as legislation.")] = None,
    output: OutputFlags = AS_TABLE,
) -> int:
    """List the documents behind it all, or show one with the rules and the words that cite it.

    Example: sendframework sources --kind legislation
    """
    from sendframework.cli._listing import sources

    return sources(word, kind, output)


@app.command(name="diff")
def _diff(
    old: Annotated[str, Parameter(help="The edition to compare from, by its id.")],
    new: Annotated[str, Parameter(help="The edition to compare with it, by its id.")],
    /,
    *,
    output: OutputFlags = AS_TABLE,
) -> int:
    """Compare two editions rule by rule, with the changes announced between them whose text nobody has read.

    Two frameworks stand side by side. The exit code is 0 whether anything differs or not.

    Example: sendframework diff 2023-01 2025-07
    """
    from sendframework.cli._comparing import diff

    return diff(old, new, output)


@app.command(name="applies")
def _applies(
    activity: Annotated[str, Parameter(help="What is inspected or visited, such as revisit.")],
    /,
    *,
    on: Annotated[str, Parameter(help="The day to ask about.", metavar="DATE")],
    begun_on: Annotated[
        str | None, Parameter(help="The day on which it began, if it was under way on that day.", metavar="DATE")
    ] = None,
    output: OutputFlags = AS_TABLE,
) -> int:
    """Say which edition an activity falls under on a day, why, and what becomes of what was under way.

    The exit code is 1 when no edition has the activity then.

    Example: sendframework applies revisit --on 2021-05-01
    """
    from sendframework.cli._comparing import applies

    return applies(activity, on, begun_on, output)
