"""The word lists of the field: closed ones as enums, open ones as values with a code and citations."""
