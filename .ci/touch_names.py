"""Touch every public name of the installed library, and import every public module that needs no extra."""

import importlib
import pkgutil
import sys

import sendframework as sf

for name in sf.__all__:
    try:
        getattr(sf, name)
    except sf.MissingExtraError as error:
        print(f"{name}: {error}")
modules = [
    module.name
    for module in pkgutil.walk_packages(sf.__path__, "sendframework.")
    if "._" not in module.name and not module.name.startswith(("sendframework.cli", "sendframework.strategies."))
]
for name in modules:
    importlib.import_module(name)
print(f"sendframework {sf.__version__} in {sys.prefix}: {len(sf.__all__)} names, {len(modules)} modules")
