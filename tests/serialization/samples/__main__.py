"""Writes the samples of the newest schema."""

from tests.serialization.samples import write

write()
