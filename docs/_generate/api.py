"""The reference: a page for each room of the library, and a list of the names that stand at its root."""

import importlib
import pkgutil
from itertools import groupby

import sendframework


def heading(words: str, line: str) -> str:
    """A heading in reStructuredText."""
    return f"{words}\n{line * len(words)}\n"


def public_modules(package_name: str) -> list[str]:
    """A module and the public modules below it, by their full names."""
    package = importlib.import_module(package_name)
    below = [module.name for module in pkgutil.iter_modules(getattr(package, "__path__", ()), f"{package_name}.")]
    return [package_name, *(deep for name in below if "._" not in name for deep in public_modules(name))]


def summary(name: str) -> str:
    """The first line of a docstring."""
    return (importlib.import_module(name).__doc__ or "").strip().partition("\n")[0]


def section(name: str, line: str) -> str:
    """The reference of one module; of a package that only hands names on, its docstring."""
    module = importlib.import_module(name)
    defines = any(
        getattr(getattr(module, public), "__module__", name) == name for public in getattr(module, "__all__", ())
    )
    members = "" if defines else "   :no-members:\n"
    return f"{heading(name, line)}\n.. automodule:: {name}\n{members}"


def pages() -> dict[str, str]:
    """One page for each room, one for the root."""
    rooms = [name for name in public_modules("sendframework") if name.count(".") == 1]
    made = {
        f"api/{room.partition('.')[2]}.rst": "\n".join(
            section(name, "=" if name == room else "-") for name in public_modules(room)
        )
        for room in rooms
    }
    lines = [heading("Reference", "="), "Each room of the library has a page with all that is public in it.\n"]
    lines += [".. toctree::\n", *(f"   {room.partition('.')[2]}" for room in rooms), ""]
    lines += [heading("Names at the root", "-"), "``import sendframework as sf`` gives these names as ``sf.<name>``:\n"]
    homes = sorted((getattr(sendframework, name).__module__, name) for name in sendframework.__all__ if has_home(name))
    for home, names in groupby(homes, key=lambda pair: pair[0]):
        lines.append(f"``{home}``: {summary(home)}")
        lines += [f"   - :py:obj:`~{home}.{name}`" for _, name in names]
        lines.append("")
    constants = [name for name in sendframework.__all__ if not has_home(name)]
    if constants:
        lines += ["Constants:", *(f"   - ``{name}``" for name in constants), ""]
    made["api/index.rst"] = "\n".join(lines)
    return made


def has_home(name: str) -> bool:
    """Whether a public name is a class or function, which knows where it was defined."""
    thing = getattr(sendframework, name)
    return hasattr(thing, "__module__") and hasattr(thing, "__qualname__")
