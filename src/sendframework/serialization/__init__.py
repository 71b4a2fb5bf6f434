"""Records as dictionaries, JSON, JSON Lines, flat rows and CSV, and back; the only room that knows cattrs."""
