"""Forms for reading and for other programs: text, HTML, plain data and JSON, calendar files.

They go one way. What is to be read back is written by other means; see each module for what it promises.
"""
