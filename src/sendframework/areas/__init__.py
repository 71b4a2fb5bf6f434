"""The local areas of England that are inspected, as a register by code, name and day."""
