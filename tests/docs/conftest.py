"""The modules that make pages are found as the documentation finds them."""

import sys

from tests.places import ROOT

sys.path.insert(0, str(ROOT / "docs"))
