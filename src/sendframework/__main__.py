"""``python -m sendframework``: the same as the command ``sendframework``."""

from __future__ import annotations

import sys

from sendframework.cli import main

if __name__ == "__main__":
    sys.exit(main())
