"""A small tracker of area SEND inspections."""
