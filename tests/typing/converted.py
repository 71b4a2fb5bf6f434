"""What mypy knows of converted values and pyright does not, which takes a converting enum for one of anything."""

import sendframework as sf

sf.AreaSendFindings(outcome="inconsistent")
sf.AreaSendFindings(outcome=7)  # type: ignore[arg-type]
