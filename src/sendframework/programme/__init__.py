"""The programme of inspections: from a history of records to what comes next, where, and about when."""
