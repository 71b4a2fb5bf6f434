"""Check what is in the wheel and the source distribution of a folder: `check_distributions.py FOLDER`."""

import sys
import tarfile
import zipfile
from pathlib import Path

folder = Path(sys.argv[1])
(wheel,) = folder.glob("*.whl")
(sdist,) = folder.glob("*.tar.gz")
source = Path("src")
modules = {path.relative_to(source).as_posix() for path in source.rglob("*.py")}
schemas = {path.name for path in Path("schemas").glob("*.json")}
problems = []

in_wheel = set(zipfile.ZipFile(wheel).namelist())
about = wheel.name.removesuffix("-py3-none-any.whl") + ".dist-info"
wanted = {
    *modules,
    "sendframework/py.typed",
    *(f"sendframework/schemas/{name}" for name in schemas),
    *(f"{about}/{name}" for name in ("METADATA", "WHEEL", "RECORD", "entry_points.txt")),
    *(f"{about}/licenses/{name}" for name in ("LICENSE", "NOTICE")),
}
problems += [f"not in the wheel: {name}" for name in sorted(wanted - in_wheel)]
strangers = {name for name in in_wheel if not name.startswith(("sendframework/", f"{about}/"))}
strangers |= {name for name in in_wheel if name.startswith("sendframework/") and name not in wanted}
strangers |= {name for name in in_wheel if "test" in name or name.endswith((".pyc", ".md"))}
problems += [f"in the wheel: {name}" for name in sorted(strangers)]

with tarfile.open(sdist) as archive:
    in_sdist = {name.partition("/")[2] for name in archive.getnames()}
wanted = {f"src/{name}" for name in modules}
wanted |= {path.as_posix() for folder in ("tests", "docs") for path in Path(folder).rglob("*.py")}
wanted |= {f"schemas/{name}" for name in schemas}
wanted |= {"LICENSE", "NOTICE", "README.md", "CHANGELOG.md", "pyproject.toml", "conftest.py"}
problems += [f"not in the source distribution: {name}" for name in sorted(wanted - in_sdist)]

print(f"{wheel.name}: {len(in_wheel)} files; {sdist.name}: {len(in_sdist)} files")
print("\n".join(problems))
sys.exit(bool(problems))
