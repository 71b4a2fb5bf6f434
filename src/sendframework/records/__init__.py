"""What happened: inspections, visits, plans and support, as far as it is known; what a framework says is elsewhere."""
