"""How a command line application is made, whichever commands it has."""
# ruff: noqa: PLC0415  # see `_app`

from cyclopts import App, Parameter


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"sendframework {version('sendframework')}"
    except PackageNotFoundError:
        return "sendframework, not installed as a package"


def make_app(name: str, *paragraphs: str) -> App:
    return App(
        name=name,
        help="\n\n".join(paragraphs),
        version=_version,
        help_format="plaintext",
        default_parameter=Parameter(negative=(), show_default=False),
    )
