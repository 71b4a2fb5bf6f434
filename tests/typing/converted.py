"""What mypy knows of values that are converted, and pyright does not: it takes a converting enum for one of anything."""

import sendframework as sf

sf.AreaSendFindings(outcome="inconsistent")
sf.AreaSendFindings(outcome=7)  # type: ignore[arg-type]
